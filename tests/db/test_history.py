"""The record of steps: undo and redo of every kind of edit, refusals, what pages are told."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.changes import Action, Change, ChangeSet, Topic
from nqs_desktop.domain.classification.results import RememberedAs, RememberedCode
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.local_title import LocalTitle
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.ruling import FieldRuling
from nqs_desktop.domain.staffing import Department, StaffPosition
from scripts.dump_database import CANDIDATE, DRAFT, REQUIREMENT
from tests.db.conftest import Writing
from tests.db.small_books import classifier_entries, small_books

REMEMBERED = RememberedCode("Ә", "ә", "2", RememberedAs.ACCEPTED)
DERIVED = ("change_", "search_", "sqlite_", "alembic_")


def contents(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return all business rows of the file."""
    with closing(sqlite3.connect(path)) as connection:
        names = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        return {
            name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
            for name in names
            if not name.startswith(DERIVED)
        }


def do(database: Database, work: Callable[[UnitOfWork], object], name: str = "x") -> ChangeSet:
    with database.unit_of_work(message("steps.save_setting", name=name), who="clerk") as uow:
        work(uow)
        return uow.commit()


def reverse(database: Database, direction: str) -> ChangeSet | None:
    with database.unit_of_work(message(f"steps.{direction}"), who="clerk") as uow:
        return uow.commit() if getattr(uow.history, direction)() else None


def prepare(uow: UnitOfWork) -> None:
    organisation = uow.staffing.import_draft(DRAFT)
    assert organisation.created
    uow.candidates.save(CANDIDATE)
    uow.rulings.save(FieldRuling("a", "b", True))
    uow.settings.set("a", "1")
    uow.local_titles.save(LocalTitle("", "2147-1", LocalizedText("Ә", "Э"), "x"))
    uow.remembered.save(REMEMBERED)
    title = LocalizedText("Бөлім меңгерушісі")
    upper = uow.staffing.departments()[0].key
    uow.staffing.save_department(Department("", LocalizedText("Астыңғы"), upper))
    uow.staffing.save_position(StaffPosition("", LocalizedText("2"), title, Decimal(1), upper))


def _first_department(uow: UnitOfWork) -> Department:
    return uow.staffing.departments()[0]


def _several(uow: UnitOfWork) -> None:
    uow.staffing.remove_department(_first_department(uow).key)
    uow.candidates.remove(CANDIDATE.key)
    uow.settings.set("a", None)


def _settings(**values: str | None) -> Callable[[UnitOfWork], None]:
    def work(uow: UnitOfWork) -> None:
        for name, value in values.items():
            uow.settings.set(name, value)

    return work


EDITS: dict[str, Callable[[UnitOfWork], object]] = {
    "make an organisation": lambda uow: uow.staffing.add_organisation(LocalizedText("Ұйым")),
    "rename an organisation": lambda uow: uow.staffing.rename_organisation(
        uow.staffing.organisations()[0].key, LocalizedText("Басқа", "Другая")
    ),
    "remove an organisation": lambda uow: uow.staffing.remove_organisation(
        uow.staffing.organisations()[0].key
    ),
    "make a department": lambda uow: uow.staffing.save_department(Department("", LocalizedText("Бөлім"))),
    "rename a department": lambda uow: uow.staffing.save_department(
        replace(_first_department(uow), name=LocalizedText("Ә", "Я"))
    ),
    "remove a department": lambda uow: uow.staffing.remove_department(_first_department(uow).key),
    "make a position": lambda uow: uow.staffing.save_position(
        StaffPosition("", LocalizedText("7"), LocalizedText("Ә"), Decimal("0.5"), requirement=REQUIREMENT)
    ),
    "change a position": lambda uow: uow.staffing.save_position(
        replace(uow.staffing.positions()[0], units=Decimal(9), department=None, title=LocalizedText("Жаңа"))
    ),
    "change a requirement": lambda uow: uow.staffing.save_requirement(
        uow.staffing.positions()[0].key, replace(REQUIREMENT, extras=(), competence=LocalizedText("", "x"))
    ),
    "remove a position": lambda uow: uow.staffing.remove_position(uow.staffing.positions()[0].key),
    "make a candidate": lambda uow: uow.candidates.save(replace(CANDIDATE, key="8")),
    "change a candidate": lambda uow: uow.candidates.save(
        replace(CANDIDATE, birth_date=None, education=CANDIDATE.education * 2, extras=())
    ),
    "remove a candidate": lambda uow: uow.candidates.remove(CANDIDATE.key),
    "rule": lambda uow: uow.rulings.save(FieldRuling("c", "d", True)),
    "rule otherwise": lambda uow: uow.rulings.save(FieldRuling("a", "b", False)),
    "forget a ruling": lambda uow: uow.rulings.remove("a", "b"),
    "add an own title": lambda uow: uow.local_titles.save(LocalTitle("", "214", LocalizedText("Ә"))),
    "change an own title": lambda uow: uow.local_titles.save(LocalTitle("-1", "2", LocalizedText("Я"))),
    "remove an own title": lambda uow: uow.local_titles.remove("-1"),
    "remember a code": lambda uow: uow.remembered.save(replace(REMEMBERED, code="21")),
    "remember a code again": lambda uow: uow.remembered.save(replace(REMEMBERED, times=2)),
    "forget a code": lambda uow: uow.remembered.remove("ә", "2"),
    "set": lambda uow: uow.settings.set("b", "1"),
    "set otherwise": lambda uow: uow.settings.set("a", "2"),
    "unset": lambda uow: uow.settings.set("a", None),
    "take in an edition": lambda uow: uow.classifier.add_edition(
        small_books().editions[0], classifier_entries()
    ),
    "import positions": lambda uow: uow.staffing.import_draft(
        replace(
            DRAFT,
            positions=(replace(DRAFT.positions[0], units=Decimal(3)), replace(DRAFT.positions[0], key="q")),
        )
    ),
    "import candidates": lambda uow: uow.candidates.import_all(
        [replace(CANDIDATE, name="Я"), replace(CANDIDATE, key="9")]
    ),
    "several at once": _several,
}


@pytest.mark.parametrize("name", EDITS)
def test_every_edit_can_be_undone_and_done_again(database: Database, name: str) -> None:
    do(database, prepare)
    before = contents(database.path)
    done = do(database, EDITS[name], name)
    assert done.changes
    after = contents(database.path)
    assert after != before
    for _ in range(2):
        undone = reverse(database, "undo")
        assert undone is not None
        assert contents(database.path) == before
        assert database.verify() == ()
        redone = reverse(database, "redo")
        assert redone is not None
        assert contents(database.path) == after
        assert database.verify() == ()
        assert {change.topic for change in undone.changes} >= {change.topic for change in done.changes}
        assert set(redone.changes) == set(done.changes)


def test_the_words_of_steps(database: Database) -> None:
    for name in ("a", "b"):
        do(database, _settings(a=name), name)
    reverse(database, "undo")

    def step(name: str) -> Message:
        return message("steps.save_setting", name=name)

    with database.reading() as uow:
        assert (uow.history.can_undo(), uow.history.can_redo()) == (step("a"), step("b"))
    reverse(database, "redo")
    with database.reading() as uow:
        assert (uow.history.can_undo(), uow.history.can_redo()) == (step("b"), None)
        steps = uow.history.steps()
    assert [one.step for one in steps] == [
        message("steps.redone", step=step("b")),
        message("steps.undone", step=step("b")),
        step("b"),
        step("a"),
    ]
    assert [one.id for one in steps] == [4, 3, 2, 1]
    assert {one.who for one in steps} == {"clerk"}
    assert steps[0].at.tzinfo is not None
    with database.reading() as uow:
        assert uow.history.steps(limit=1) == steps[:1]


def test_a_nested_message_and_numbers_come_back(database: Database) -> None:
    step = message("steps.undone", step=message("steps.save_setting", name="Ә"), count=3)
    with database.unit_of_work(step, who="clerk") as uow:
        uow.settings.set("a", "1")
        made = uow.commit()
    with database.reading() as uow:
        assert uow.history.steps() == (made,)
    assert made.step == step


def test_nothing_to_undo(database: Database) -> None:
    assert reverse(database, "undo") is None
    assert reverse(database, "redo") is None
    do(database, lambda uow: uow.settings.set("a", "1"))
    assert reverse(database, "redo") is None
    assert reverse(database, "undo") is not None
    assert reverse(database, "undo") is None


def test_a_new_step_ends_what_could_be_done_again(database: Database) -> None:
    do(database, lambda uow: uow.settings.set("a", "1"))
    reverse(database, "undo")
    do(database, lambda uow: uow.settings.set("b", "1"))
    assert reverse(database, "redo") is None
    assert reverse(database, "undo") is not None
    assert reverse(database, "undo") is None


@pytest.mark.parametrize(
    "meddling",
    [
        "UPDATE setting SET value = '9' WHERE name = 'changed'",
        "DELETE FROM setting WHERE name = 'changed'",
        "UPDATE setting SET value = '9' WHERE name = 'made'",
        "DELETE FROM setting WHERE name = 'made'",
        "INSERT INTO setting VALUES ('removed', '9')",
    ],
)
def test_undo_refuses_where_something_else_changed_the_rows(database: Database, meddling: str) -> None:
    do(database, _settings(changed="1", removed="1"))
    do(database, _settings(changed="2", removed=None, made="1"))
    with closing(sqlite3.connect(database.path)) as connection:
        connection.execute(meddling)
        connection.commit()
    before = contents(database.path)
    with pytest.raises(UserError) as caught:
        reverse(database, "undo")
    assert caught.value.message == message(
        "database.changed_since", step=message("steps.save_setting", name="x")
    )
    assert contents(database.path) == before


def test_a_row_made_and_removed_in_one_step_leaves_no_trace(database: Database) -> None:
    def work(uow: UnitOfWork) -> None:
        uow.candidates.save(CANDIDATE)
        uow.candidates.remove(CANDIDATE.key)

    assert do(database, work).id == 0


def test_a_row_removed_and_made_again_is_a_change(database: Database) -> None:
    do(database, lambda uow: uow.candidates.save(CANDIDATE))

    def work(uow: UnitOfWork) -> None:
        uow.candidates.remove(CANDIDATE.key)
        uow.candidates.save(replace(CANDIDATE, name="Жаңа"))

    assert do(database, work).changes == (Change(Topic.CANDIDATES, CANDIDATE.key, Action.UPDATED),)
    reverse(database, "undo")
    with database.reading() as uow:
        assert uow.candidates.everything() == (CANDIDATE,)


def test_the_record_of_an_edition_names_it_and_not_its_entries(database: Database) -> None:
    made = do(database, EDITS["take in an edition"])
    with closing(sqlite3.connect(database.path)) as connection:
        entries = connection.execute(
            "SELECT table_name, row_key FROM change_entry WHERE change_set_id = ?", (made.id,)
        ).fetchall()
    assert entries == [("edition", "[5]")]


def test_settings_and_rulings_have_topics(database: Database, writing: Writing) -> None:
    def work(uow: UnitOfWork) -> None:
        uow.settings.set("a", "1")
        uow.rulings.save(FieldRuling("Ә", "b", True))

    changed = do(database, work)
    assert set(changed.changes) == {
        Change(Topic.SETTINGS, "a", Action.CREATED),
        Change(Topic.RULINGS, "ә", Action.CREATED),
    }


def test_values_that_are_written_otherwise_than_stored_are_the_same(database: Database) -> None:
    do(database, prepare)
    at = datetime(2020, 1, 1, 5, tzinfo=timezone(timedelta(hours=5)))
    before = contents(database.path)

    def work(units: str) -> Callable[[UnitOfWork], None]:
        def change(uow: UnitOfWork) -> None:
            uow.staffing.save_position(replace(uow.staffing.positions()[0], units=Decimal(units)))
            uow.rulings.save(FieldRuling("a", "b", True, "clerk", at))

        return change

    assert do(database, work("10.00")).changes
    assert do(database, work("1e1")).id == 0
    assert reverse(database, "undo") is not None
    assert contents(database.path) == before
