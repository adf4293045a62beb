"""A changed paper over what was edited since: what papers do not speak of stays, shared sheets are parted."""

from dataclasses import replace
from decimal import Decimal

import pytest

from nqs_desktop.db.engine import Database
from nqs_desktop.domain.pay import PositionPay, Surcharge, SurchargeKind
from nqs_desktop.domain.requirement import Requirement
from nqs_desktop.domain.staffing import StaffingDraft, StaffPosition
from tests.db.test_history import do
from tests.db.test_staffing_import import drafted, positions, take_in, text, undo

PAY = PositionPay(
    Decimal(90000), surcharges=(Surcharge(text("Үстеме", "Надбавка"), SurchargeKind.SUM, Decimal(5)),)
)
OLD, NEW, OTHER = (replace(drafted("x").requirement, competence=text(word)) for word in ("а", "ә", "б"))


def paper(*requirements: Requirement, units: int = 1) -> StaffingDraft:
    """A paper of as many positions as there are sheets."""
    made = (
        replace(drafted(f"Маман {place}", sort_order=place, units=units), requirement=one)
        for place, one in enumerate(requirements)
    )
    return StaffingDraft(text("Мекеме", "Учреждение"), (), tuple(made))


def by_title(database: Database) -> dict[str, StaffPosition]:
    return {str(one.title.kk): one for one in positions(database)}


def competences(database: Database) -> list[str | None]:
    return [one.requirement.competence.kk for _, one in sorted(by_title(database).items())]


@pytest.fixture
def shared(database: Database) -> Database:
    """Two positions of a paper of which the second got the sheet of the first."""
    take_in(database, paper(OLD, OTHER))
    first, second = (one.key for one in positions(database))
    do(database, lambda uow: uow.staffing.rows.share_requirement([second], first))
    return database


def test_what_a_paper_does_not_speak_of_stays(database: Database) -> None:
    take_in(database, paper(OLD))
    (stored,) = positions(database)
    edited = replace(
        stored, pay=PAY, note=text("ескертпе", "примечание"), category=text("санат", "категория")
    )
    do(database, lambda uow: uow.staffing.save_position(edited))
    counts, _ = take_in(database, paper(NEW, units=2))
    (after,) = positions(database)
    assert counts.updated == 1
    assert after == replace(edited, units=Decimal(2), requirement=NEW)


def test_the_same_paper_leaves_a_shared_sheet_shared(shared: Database) -> None:
    take_in(shared, paper(OLD, OTHER))
    assert competences(shared) == ["а", "а"]
    assert [one.requirement_key for one in positions(shared)] == [None, positions(shared)[0].key]


def test_a_paper_that_changes_one_of_two_does_not_change_the_other(shared: Database) -> None:
    take_in(shared, paper(OLD, NEW))
    assert competences(shared) == ["а", "ә"]
    assert [one.requirement_key for one in positions(shared)] == [None, None]


def test_a_paper_that_gives_both_the_same_keeps_them_together(shared: Database) -> None:
    take_in(shared, paper(NEW, NEW))
    assert competences(shared) == ["ә", "ә"]
    assert positions(shared)[1].requirement_key == positions(shared)[0].key


def test_what_a_changed_paper_did_is_undone(shared: Database) -> None:
    before = positions(shared)
    take_in(shared, paper(NEW, OTHER, units=3))
    undo(shared)
    assert positions(shared) == before
