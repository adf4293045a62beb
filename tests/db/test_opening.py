"""The one door: what it opens, what it makes, what it refuses and in which words."""

import multiprocessing
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest

from nqs_desktop import texts
from nqs_desktop.db import connections, schema
from nqs_desktop.db.engine import Database, open_database
from nqs_desktop.db.file_checks import APPLICATION_ID
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.reference import ReferenceBooks
from tests.db.conftest import Writing
from tests.db.small_books import small_books


def refusal(location: str | Path, *, read_only: bool = False, new: bool = True) -> str:
    """Open what must be refused; the sentence exists in all languages and names the file."""
    reference = small_books if new else None
    with pytest.raises(UserError) as caught:
        open_database(location, read_only=read_only, reference=reference, patience=0.1)
    for language in texts.LANGUAGES:
        assert texts.say(caught.value.message, language)
    return caught.value.message.key


def test_a_new_database_carries_the_books_and_is_whole(file: Path) -> None:
    with open_database(file, reference=small_books) as database:
        assert database.is_new
        assert database.migrated_from is None
        with database.reading() as uow:
            assert [edition.kind for edition in uow.classifier.editions()] == ["classifier"]
            assert uow.history.steps() == ()
        assert database.verify() == ()
    assert [path.name for path in file.parent.iterdir()] == ["nqs.db"]


def test_the_books_are_asked_for_only_by_a_new_database(database: Database, file: Path) -> None:
    def unwanted() -> ReferenceBooks:
        raise AssertionError("an existing database needs no books")

    with open_database(file, reference=unwanted) as again:
        assert not again.is_new
        with again.reading() as uow:
            assert len(uow.specialties.entries()) == 4


@pytest.mark.parametrize("form", ["sqlite:///{}", "{}"])
def test_a_file_and_a_url_name_the_same(database: Database, tmp_path: Path, form: str) -> None:
    copy = database.backup_to(tmp_path / "plain.db")
    with open_database(form.format(copy)) as opened:
        assert opened.path == copy


def test_a_missing_file_is_not_made_without_books(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.db", new=False) == "database.missing"
    assert refusal(tmp_path / "none.db", read_only=True) == "database.missing"
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none" / "nqs.db") == "database.no_folder"


def test_a_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "database.is_folder"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "database.empty_file"),
        (b"a letter to the director\n" * 20, "database.not_a_database"),
        (b"SQLite format 3\0", "database.not_a_database"),
        (bytes(range(256)) * 40, "database.not_a_database"),
    ],
)
def test_a_file_that_is_no_database(tmp_path: Path, content: bytes, sentence: str) -> None:
    file = tmp_path / "other.db"
    file.write_bytes(content)
    assert refusal(file) == sentence
    assert file.read_bytes() == content


def test_a_database_of_another_program(tmp_path: Path) -> None:
    file = tmp_path / "other.db"
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE alembic_version (version_num TEXT)")
    before = file.read_bytes()
    assert refusal(file) == "database.foreign"
    assert file.read_bytes() == before


def test_our_mark_alone_makes_no_database(tmp_path: Path) -> None:
    file = tmp_path / "other.db"
    with closing(sqlite3.connect(file)) as other:
        other.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    assert refusal(file) == "database.foreign"


def test_a_damaged_database(database: Database, file: Path) -> None:
    database.close()
    content = bytearray(file.read_bytes())
    content[100:8192] = b"\xff" * (8192 - 100)
    file.write_bytes(content)
    assert refusal(file) == "database.damaged"


def test_a_newer_database_is_left_as_it_is(database: Database, file: Path) -> None:
    database.close()
    with closing(sqlite3.connect(file)) as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
        other.commit()
    before = file.read_bytes()
    assert refusal(file) == "database.newer"
    assert refusal(file, read_only=True) == "database.newer"
    assert file.read_bytes() == before


def test_a_read_only_file_is_refused_for_writing_only(database: Database, file: Path) -> None:
    database.close()
    file.chmod(0o444)
    assert refusal(file) == "database.read_only"
    with open_database(file, read_only=True) as opened:
        with opened.reading() as uow:
            assert uow.classifier.roots()
        assert opened.verify() == ()
        with pytest.raises(UserError) as caught:
            opened.unit_of_work(message("steps.undo"))
        assert caught.value.message.key == "database.opened_for_reading"


def test_a_database_in_a_read_only_folder(
    database: Database, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database.close()
    folder_is_read_only = lambda path, mode: Path(path) != file.parent  # noqa: E731
    monkeypatch.setattr("os.access", folder_is_read_only)
    assert refusal(file) == "database.read_only_folder"
    assert refusal(file.with_name("new.db")) == "database.read_only_folder"
    with open_database(file, read_only=True) as opened, opened.reading() as uow:
        assert uow.classifier.roots()
    assert [path.name for path in file.parent.iterdir()] == ["nqs.db"]


def test_a_database_that_another_program_has_for_itself(database: Database, file: Path) -> None:
    database.close()
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN EXCLUSIVE")
        assert refusal(file) == "database.locked"


@pytest.mark.parametrize(
    ("location", "sentence"),
    [
        ("postgresql://clerk:secret@host/nqs", "database.unknown_url"),
        ("http://", "database.unknown_url"),
        ("://", "database.unknown_url"),
        ("sqlite://", "database.no_name"),
        ("sqlite:///:memory:", "database.no_name"),
        ("", "database.no_name"),
        ("nqs\0.db", "database.no_name"),
    ],
)
def test_locations_that_name_no_file(location: str, sentence: str) -> None:
    assert refusal(location) == sentence


def test_a_refused_url_does_not_tell_the_password() -> None:
    with pytest.raises(UserError) as caught:
        open_database("postgresql://clerk:secret@host/nqs")
    assert "secret" not in texts.say(caught.value.message, "en")


def test_books_that_cannot_be_stored_leave_nothing(file: Path) -> None:
    def broken() -> ReferenceBooks:
        books = small_books()
        return ReferenceBooks((*books.editions, books.editions[0], "no edition"))  # type: ignore[arg-type]

    with pytest.raises(AttributeError):
        open_database(file, reference=broken)
    assert list(file.parent.iterdir()) == []


def _open_at_once(file: Path, start: Barrier) -> None:
    start.wait()
    with open_database(file, reference=small_books) as database, database.reading() as uow:
        assert len(uow.classifier.editions()) == 1


def test_two_programs_make_the_database_at_the_same_time(file: Path) -> None:
    context = multiprocessing.get_context("spawn")
    start = context.Barrier(2)
    programs = [context.Process(target=_open_at_once, args=(file, start)) for _ in range(2)]
    for program in programs:
        program.start()
    for program in programs:
        program.join(60)
    assert [program.exitcode for program in programs] == [0, 0]
    with open_database(file) as database:
        assert database.verify() == ()
    assert [path.name for path in file.parent.iterdir()] == ["nqs.db"]


def test_leftovers_of_killed_programs_are_removed_when_they_are_old(file: Path) -> None:
    old, young = (file.with_name(f"nqs.db.unfinished-{name}") for name in ("old", "young"))
    for left in (old, young):
        left.write_bytes(b"half")
    os.utime(old, (1, 1))
    open_database(file, reference=small_books).close()
    assert sorted(path.name for path in file.parent.iterdir()) == ["nqs.db", young.name]


def test_reading_goes_on_while_someone_writes(database: Database, writing: Writing) -> None:
    with database.unit_of_work(message("steps.undo")) as writer:
        writer.settings.set("a", "1")
        with database.reading() as reader:
            assert reader.settings.get("a") is None
        writer.commit()
    with database.reading() as reader:
        assert reader.settings.get("a") == "1"
        with writing() as writer:
            writer.settings.set("a", "2")
        assert reader.settings.get("a") == "1"


def test_a_second_writer_is_told_to_wait(file: Path) -> None:
    with (
        open_database(file, reference=small_books) as first,
        open_database(file, patience=0.1) as second,
        first.unit_of_work(message("steps.undo")),
    ):
        with pytest.raises(UserError) as caught, second.unit_of_work(message("steps.undo")):
            pass
        assert caught.value.message.key == "database.locked"


def set_and_fail(database: Database) -> None:
    with database.unit_of_work(message("steps.undo")) as uow:
        uow.settings.set("a", "1")
        raise ZeroDivisionError


def test_leaving_without_a_commit_changes_nothing(database: Database) -> None:
    with database.unit_of_work(message("steps.undo")) as uow:
        uow.settings.set("a", "1")
    with pytest.raises(ZeroDivisionError):
        set_and_fail(database)
    with database.reading() as uow:
        assert uow.settings.everything() == {}
        assert uow.history.steps() == ()


def test_a_unit_of_work_is_committed_once_and_one_for_reading_never(database: Database) -> None:
    with database.reading() as uow, pytest.raises(RuntimeError):
        uow.commit()
    with database.unit_of_work(message("steps.undo")) as uow:
        uow.commit()
        with pytest.raises(RuntimeError):
            uow.commit()


def fill_the_disk(database: Database) -> None:
    with database.unit_of_work(message("steps.undo")) as uow:
        uow._session.connection().exec_driver_sql("PRAGMA max_page_count = 1")
        uow.settings.set("a", "x" * 10**6)
        uow.commit()


def test_a_full_disk(database: Database) -> None:
    with pytest.raises(UserError) as caught:
        fill_the_disk(database)
    assert caught.value.message.key == "database.disk_full"
    with database.reading() as uow:
        assert uow.settings.everything() == {}


def test_a_link_to_a_database(database: Database, tmp_path: Path) -> None:
    link = tmp_path / "link.db"
    link.symlink_to(database.path)
    with open_database(link) as opened:
        assert opened.path == database.path
    dangling = tmp_path / "dangling.db"
    dangling.symlink_to(tmp_path / "new.db")
    with open_database(dangling, reference=small_books) as opened:
        assert opened.path == tmp_path / "new.db"
    assert sorted(path.name for path in tmp_path.iterdir() if not path.is_dir()) == [
        "dangling.db",
        "link.db",
        "new.db",
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_things_that_are_no_files(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert refusal(pipe) == "database.not_a_database"
    assert refusal("/dev/null") == "database.not_a_database"


def test_connections_are_as_the_program_wants_them(database: Database) -> None:
    with connections.make_engine(database.path, read_only=False).connect() as connection:
        pragma = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("foreign_keys", "journal_mode", "busy_timeout")
        }
    assert pragma == {"foreign_keys": 1, "journal_mode": "wal", "busy_timeout": 5000}


def test_an_existing_database_opens_without_alembic(database: Database) -> None:
    script = (
        "import sys; from nqs_desktop.db.engine import open_database; open_database(sys.argv[1]).close();"
        "sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script, str(database.path)], check=False).returncode == 0


def test_the_account_names_the_user_where_nobody_is_named(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "айгүл")
    with database.unit_of_work(message("steps.undo")) as uow:
        uow.settings.set("a", "1")
        assert uow.commit().who == "айгүл"


def test_the_newest_version_is_the_last_of_all() -> None:
    assert max(schema.REVISIONS) == schema.NEWEST


def test_a_file_that_was_taken_away_takes_no_step(database: Database, file: Path) -> None:
    aside = file.rename(file.with_name("aside.db"))
    with pytest.raises(UserError) as refused, database.unit_of_work(message("steps.undo"), who="clerk"):
        pass
    assert refused.value.message.key == "database.gone"
    aside.rename(file)
    with database.unit_of_work(message("steps.undo"), who="clerk") as uow:
        uow.commit()
