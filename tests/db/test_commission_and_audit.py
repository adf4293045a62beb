"""What persons decided, accepted and put on shortlists; what requirements and candidates hold since 0003."""

from dataclasses import replace
from pathlib import Path

import pytest

from nqs_desktop.db.engine import Database, open_database
from nqs_desktop.domain.changes import Topic
from nqs_desktop.domain.commission import ShortlistEntry, ShortlistState
from nqs_desktop.domain.decision import Decision
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement import Requirement, Strength
from scripts.dump_database import CANDIDATE, DRAFT, FINDING, MEETING, REQUIREMENT
from tests.db.conftest import Writing
from tests.db.test_migrations import OLD, restored_from

DECISION = Decision("7", "1", "experience", Verdict.MET, "анықтама бар", "ab")


def undo(database: Database) -> None:
    with database.unit_of_work(message("steps.undo")) as uow:
        assert uow.history.undo()
        uow.commit()


def test_a_requirement_keeps_all_that_it_demands(database: Database, writing: Writing) -> None:
    with writing() as uow:
        uow.staffing.import_draft(DRAFT, "paper.txt")
    with database.reading() as uow:
        (position,) = uow.staffing.positions()
    assert position.requirement == REQUIREMENT
    assert position.occupied == DRAFT.positions[0].occupied


def test_a_candidate_keeps_contacts_and_attachments(database: Database, writing: Writing) -> None:
    with writing() as uow:
        uow.candidates.save(CANDIDATE)
    with database.reading() as uow:
        assert uow.candidates.everything() == (CANDIDATE,)
        assert uow.candidates.candidate("7") == CANDIDATE


def test_a_decision_is_kept_signed_replaced_and_taken_back(database: Database, writing: Writing) -> None:
    with writing() as uow:
        uow.candidates.save(CANDIDATE)
    with writing() as uow:
        kept = uow.decisions.save(DECISION)
    assert (kept.who, kept.at is None) == ("tester", False)
    with writing() as uow:
        uow.decisions.save(replace(DECISION, verdict=Verdict.NOT_MET, who="директор"))
    with database.reading() as uow:
        (stored,) = uow.decisions.of("7", "1")
        assert uow.decisions.everything() == (stored,)
        assert uow.decisions.of("7", "2") == ()
    assert (stored.verdict, stored.who) == (Verdict.NOT_MET, "директор")
    undo(database)
    with database.reading() as uow:
        assert uow.decisions.of("7", "1") == (kept,)
    with writing() as uow:
        uow.decisions.remove("7", "1", "experience")
        uow.decisions.remove("7", "1", "nothing")
    with database.reading() as uow:
        assert uow.decisions.everything() == ()


def test_a_shortlist_and_the_head_of_a_protocol_are_kept(database: Database, writing: Writing) -> None:
    with writing() as uow:
        uow.candidates.save(CANDIDATE)
        uow.commission.save_entry(ShortlistEntry("1", "7", note="келді"))
        uow.commission.save_meeting(MEETING)
    with writing() as uow:
        entry = uow.commission.save_entry(ShortlistEntry("1", "7", ShortlistState.RESERVE, "резерв"))
        uow.commission.save_meeting(replace(MEETING, number="8"))
    with database.reading() as uow:
        assert uow.commission.shortlist("1") == uow.commission.shortlists() == (entry,)
        assert uow.commission.shortlist("2") == ()
        assert uow.commission.meeting("1") == replace(MEETING, number="8")
        assert uow.commission.meeting("2") is None
    undo(database)
    with database.reading() as uow:
        assert uow.commission.meeting("1") == MEETING
    with writing() as uow:
        uow.commission.remove_entry("1", "7")
    with database.reading() as uow:
        assert uow.commission.shortlists() == ()


def test_who_leaves_takes_decisions_and_places_along_and_undo_brings_them_back(
    database: Database, writing: Writing
) -> None:
    with writing() as uow:
        uow.candidates.save(CANDIDATE)
        uow.decisions.save(DECISION)
        uow.commission.save_entry(ShortlistEntry("1", "7"))
    with writing() as uow:
        uow.candidates.remove("7")
    with database.reading() as uow:
        assert uow.decisions.everything() == ()
        assert uow.commission.shortlists() == ()
    assert database.verify() == ()
    undo(database)
    with database.reading() as uow:
        assert [one.reason for one in uow.decisions.everything()] == [DECISION.reason]
        assert len(uow.commission.shortlists()) == 1
        assert uow.candidates.everything() == (CANDIDATE,)


def test_an_accepted_finding_is_known_by_its_fingerprint(database: Database) -> None:
    with database.unit_of_work(message("steps.save_setting", name="x"), who="clerk") as uow:
        said = uow.acceptances.save(FINDING, "бұйрықта солай")
        changes = uow.commit()
    assert changes.touches(Topic.AUDIT)
    with database.reading() as uow:
        assert uow.acceptances.all() == {FINDING.fingerprint: said}
    with database.unit_of_work(message("steps.save_setting", name="x")) as uow:
        uow.acceptances.remove(FINDING.fingerprint)
        uow.acceptances.remove("nothing")
        uow.commit()
    with database.reading() as uow:
        assert uow.acceptances.all() == {}


@pytest.mark.parametrize("version", ["0001", "0002"])
def test_a_paper_taken_in_by_an_older_version_is_still_the_same_paper(file: Path, version: str) -> None:
    """The digest of a draft that says nothing new is that of the older versions."""
    restored_from(OLD / f"{version}.sql", file)
    plain = replace(DRAFT.positions[0], requirement=_as_then(), occupied=DRAFT.positions[0].units * 0)
    with open_database(file) as opened:
        with opened.unit_of_work(message("steps.save_setting", name="x")) as uow:
            counts = uow.staffing.import_draft(replace(DRAFT, positions=(plain,)), "paper.txt")
            (row,) = uow.staffing.positions()
        assert (counts.created, counts.updated, counts.unchanged) == (0, 0, 1)
        with opened.unit_of_work(message("steps.save_setting", name="x")) as uow:
            uow.staffing.save_position(replace(row, title=replace(row.title, ru="Исправлено")))
            uow.commit()
        with opened.unit_of_work(message("steps.save_setting", name="x")) as uow:
            counts = uow.staffing.import_draft(replace(DRAFT, positions=(plain,)), "paper.txt")
        assert (counts.created, counts.updated, counts.unchanged) == (0, 0, 1)


def _as_then() -> Requirement:
    education = replace(REQUIREMENT.education, accepted=(), specialties=(), strength=Strength.REQUIRED)
    return replace(REQUIREMENT, education=education, wished_extras=(), structure=None)
