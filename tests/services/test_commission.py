"""The work of a commission over a real database: shortlist, meeting, protocol."""

from datetime import date

import pytest

from nqs_desktop.domain.changes import Topic
from nqs_desktop.domain.commission import (
    CommissionMeeting,
    CommissionMember,
    ShortlistEntry,
    ShortlistState,
)
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.services.catalogue import Services

ON = date(2026, 9, 1)
VACANCY = "demo-librarian"
ALL = ("demo-4", "demo-3", "demo-2", "demo-1")


def test_the_shortlist_is_ranked_by_the_check(library: Services) -> None:
    changed = library.commission.add(VACANCY, ALL)
    assert {change.topic for change in changed.changes} == {Topic.COMMISSION}
    shortlist = library.commission.shortlist(VACANCY, ON)
    ranks = [one.eligibility.verdict.rank for one in shortlist]
    assert len(shortlist) == 4
    assert ranks == sorted(ranks, reverse=True)
    assert ranks[0] > ranks[-1]
    for one in shortlist:
        assert one.eligibility == library.checker.check(one.candidate.key, VACANCY, ON)
        assert one.entry.state is ShortlistState.LISTED
        assert one.entry.who
        assert one.entry.at


def test_who_is_listed_already_stays_as_the_commission_left_it(library: Services) -> None:
    library.commission.add(VACANCY, ["demo-1"])
    library.commission.change(ShortlistEntry(VACANCY, "demo-1", ShortlistState.RESERVE, " second choice "))
    library.commission.add(VACANCY, ALL)
    entries = {entry.candidate: entry for entry in library.commission.listed(VACANCY)}
    assert len(entries) == 4
    assert (entries["demo-1"].state, entries["demo-1"].note) == (ShortlistState.RESERVE, "second choice")
    library.commission.remove(VACANCY, "demo-1")
    assert "demo-1" not in {entry.candidate for entry in library.commission.listed(VACANCY)}
    library.history.undo()
    library.history.undo()
    assert [entry.candidate for entry in library.commission.listed(VACANCY)] == ["demo-1"]


def test_what_is_not_there_is_refused(library: Services) -> None:
    for call in (
        lambda: library.commission.add("nothing", ["demo-1"]),
        lambda: library.commission.add(VACANCY, ["demo-1", "nobody"]),
        lambda: library.commission.change(ShortlistEntry(VACANCY, "nobody")),
        lambda: library.commission.change(ShortlistEntry("nothing", "demo-1")),
        lambda: library.commission.save_meeting(CommissionMeeting("nothing")),
        lambda: library.commission.protocol("nothing", ON),
    ):
        with pytest.raises(UserError):
            call()
    assert library.commission.listed(VACANCY) == ()


def test_the_protocol_is_of_the_day_of_the_meeting(library: Services) -> None:
    library.commission.add(VACANCY, ALL)
    empty = library.commission.protocol(VACANCY, ON)
    assert (empty.on, empty.meeting) == (ON, CommissionMeeting(VACANCY))
    chair = CommissionMember(
        LocalizedText("төраға", "председатель"), LocalizedText("А. Үлгі", "А. Образцова")
    )
    nobody = CommissionMember(LocalizedText("мүше", "член"), LocalizedText())
    held = date(2026, 3, 2)
    library.commission.save_meeting(CommissionMeeting(VACANCY, " 7 ", held, (chair, nobody), "unanimous"))
    protocol = library.commission.protocol(VACANCY, ON)
    assert protocol.on == held
    assert protocol.meeting == CommissionMeeting(VACANCY, "7", held, (chair,), "unanimous")
    assert protocol.position.key == VACANCY
    assert protocol.organisation
    assert protocol.department
    assert all(one.eligibility.on == held for one in protocol.candidates)
    assert library.commission.meeting(VACANCY).number == "7"
