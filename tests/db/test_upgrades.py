"""What an older database gets at its upgrade beside the schema: marks of editions, books that it lacks."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from nqs_desktop.db import schema
from nqs_desktop.db.engine import Database, open_database
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.reference import ReferenceBooks
from nqs_desktop.importers import specialty_order
from tests.db.conftest import Writing
from tests.db.small_books import classifier_entries, isco_entries, small_books
from tests.db.test_migrations import OLD, restored_from

STUDY_FORMS = (
    "INSERT INTO edition VALUES ({number}, '{kind}', 'x', NULL, '', '{source}', NULL, 1, '2026-01-01')"
)


@pytest.fixture
def first(file: Path) -> Path:
    """A database of the first version; it knows no ISCO-08."""
    restored_from(OLD / "0001.sql", file)
    return file


def never() -> ReferenceBooks:
    raise AssertionError("the reference books were asked for")


def copies(file: Path) -> list[Path]:
    return list(file.parent.glob("nqs-*.db"))


def test_the_list_of_study_forms_is_marked_by_its_source(first: Path) -> None:
    with closing(sqlite3.connect(first)) as connection:
        for number, kind, source in (
            (10, "specialties", specialty_order.SOURCE),
            (11, "specialties", "№ 1, 01.01.2030"),
            (12, "register", specialty_order.SOURCE),
        ):
            connection.execute(STUDY_FORMS.format(number=number, kind=kind, source=source))
        connection.commit()
    with open_database(first) as opened, opened.reading() as uow:
        listed, newest = uow.specialties.study_form_list(), uow.specialties.edition()
        assert listed is not None
        assert newest is not None
        assert (listed.id, newest.id) == (10, 11)
        assert [edition.study_forms for edition in uow.specialties.editions()] == [False, True, False]
        assert [edition.study_forms for edition in uow.register.editions()] == [False, False]


def test_a_database_without_a_book_gets_it(first: Path) -> None:
    with open_database(first, reference=small_books) as opened:
        assert not opened.is_new
        with opened.reading() as uow:
            assert uow.isco.entries() == isco_entries()
            assert len(uow.classifier.editions()) == len(uow.register.editions()) == 1
            steps = len(uow.history.steps())
        assert steps == 3
        for _ in range(steps):
            with opened.unit_of_work(message("steps.undo")) as uow:
                assert uow.history.undo()
                uow.commit()
        assert opened.verify() == ()
    with open_database(first, reference=never) as again, again.reading() as uow:
        assert uow.isco.entries() == isco_entries()


def test_one_that_was_upgraded_without_the_books_gets_them_later(first: Path) -> None:
    with open_database(first) as opened, opened.reading() as uow:
        assert uow.isco.editions() == ()
    with open_database(first, read_only=True, reference=never) as opened, opened.reading() as uow:
        assert uow.isco.editions() == ()
    with open_database(first, reference=small_books) as opened, opened.reading() as uow:
        assert len(uow.isco.editions()) == 1
    assert len(copies(first)) == 1


def test_a_program_without_the_book_opens_it_all_the_same(first: Path) -> None:
    for _ in range(2):
        with open_database(first, reference=ReferenceBooks) as opened, opened.reading() as uow:
            assert uow.isco.edition() is None


def test_a_searched_book_that_comes_so_is_found(first: Path) -> None:
    with closing(sqlite3.connect(first)) as connection:
        for table in ("specialty_entry", "edition"):
            connection.execute(
                f"DELETE FROM {table} WHERE {'edition_id' if table != 'edition' else 'id'} = 2"
            )
        connection.commit()
    with open_database(first) as opened, opened.reading() as uow:
        assert uow.search.find("тәрбиеші", ("specialties",)) == ()
    with open_database(first, reference=small_books) as opened:
        with opened.reading() as uow:
            assert uow.search.find("тәрбиеші", ("specialties",))
        assert opened.verify() == ()


def test_what_was_undone_before_can_be_done_again(
    first: Path, small_edition: Callable[[Database], int]
) -> None:
    with open_database(first) as opened:
        undone = small_edition(opened)
    forget_the_new_columns(first)
    with open_database(first, reference=small_books) as opened:
        with opened.reading() as uow:
            isco = uow.isco.edition()
        assert isco is not None
        assert isco.id > undone
        with opened.unit_of_work(message("steps.redo")) as uow:
            assert uow.history.redo()
            uow.commit()
        with opened.reading() as uow:
            edition = uow.classifier.edition()
            assert edition is not None
            assert (edition.id, edition.study_forms) == (undone, False)
            assert uow.classifier.entries() == classifier_entries()
        assert opened.verify() == ()


@pytest.fixture
def small_edition() -> Callable[[Database], int]:
    """Takes an edition of the classifier in, undoes that and returns the edition's number."""

    def take_in_and_undo(database: Database) -> int:
        with database.unit_of_work(message("steps.import_classifier", file="x")) as uow:
            made = uow.classifier.add_edition(small_books().editions[0], classifier_entries())
            uow.commit()
        with database.unit_of_work(message("steps.undo")) as uow:
            assert uow.history.undo()
            uow.commit()
        return made.id

    return take_in_and_undo


def forget_the_new_columns(file: Path) -> None:
    """Makes the record of steps one that the first version wrote."""
    new = "'$.study_forms', '$.printed_kk', '$.printed_ru', '$.repeats'"
    with closing(sqlite3.connect(file)) as connection:
        for side in ("before", "after"):
            connection.execute(
                f"UPDATE change_entry SET {side} = json_remove({side}, {new}) WHERE {side} IS NOT NULL"
            )
        connection.commit()


def test_a_second_list_of_study_forms_takes_the_place_of_the_first(
    database: Database, writing: Writing
) -> None:
    (embedded,) = (edition for edition in small_books().editions if edition.kind == "specialties")
    with writing() as uow:
        in_force = uow.specialties.add_edition(replace(embedded, study_forms=False), ())
        assert uow.specialties.edition() == in_force
        assert uow.specialties.study_form_list() == uow.specialties.editions()[1]
        listed = uow.specialties.add_edition(embedded, ())
        assert uow.specialties.study_form_list() == listed


def test_counts_by_level_come_from_an_index_alone(file: Path, new_file: Path) -> None:
    shutil.copy(new_file, file)
    with closing(sqlite3.connect(file)) as connection:
        for book in ("classifier", "specialty", "register", "isco"):
            asked = f"SELECT level, count(*) FROM {book}_entry WHERE edition_id = 1 GROUP BY level"
            plan = str(connection.execute(f"EXPLAIN QUERY PLAN {asked}").fetchall())
            assert f"USING COVERING INDEX ix_{book}_entry_level" in plan
            assert "TEMP B-TREE" not in plan


def test_the_newest_version_is_not_copied_for_a_book(first: Path) -> None:
    with open_database(first) as opened:
        assert opened.migrated_from is not None
    with open_database(first, reference=small_books) as opened:
        assert opened.migrated_from is None
    with closing(sqlite3.connect(first)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(schema.NEWEST,)]


def test_occupied_units_become_holders_without_a_name(file: Path) -> None:
    restored_from(OLD / "0003.sql", file)
    with open_database(file) as opened, opened.reading() as uow:
        (position,) = uow.staffing.positions()
        (holder,) = uow.occupancies.of(position.key)
        assert (position.occupied, holder.share) == (Decimal("0.25"), Decimal("0.25"))
        assert (holder.name, holder.candidate, holder.start, holder.end) == ("", None, None, None)
        assert opened.verify() == ()


def test_steps_of_an_older_version_can_still_be_undone(file: Path) -> None:
    restored_from(OLD / "0003.sql", file)
    with open_database(file) as opened:
        while True:
            with opened.unit_of_work(message("steps.undone"), who="clerk") as uow:
                if not uow.history.undo():
                    break
                uow.commit()
        with opened.reading() as uow:
            assert not uow.staffing.organisations()
            assert not uow.occupancies.everything()
        assert opened.verify() == ()
