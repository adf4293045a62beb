"""Copies, restores and checks of a database."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from nqs_desktop import texts
from nqs_desktop.db import backup
from nqs_desktop.db.connections import connect
from nqs_desktop.db.engine import Database, open_database
from nqs_desktop.db.restore import restore_database
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from scripts.dump_database import CANDIDATE, DRAFT, fill
from tests.db.conftest import Writing


def key_of(caught: pytest.ExceptionInfo[UserError]) -> str:
    for language in texts.LANGUAGES:
        assert texts.say(caught.value.message, language)
    return caught.value.message.key


def meddle(file: Path, *statements: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def overwrite(file: Path, at: int, content: bytes) -> None:
    whole = bytearray(file.read_bytes())
    whole[at : at + len(content)] = content
    file.write_bytes(whole)


def test_a_copy_is_whole_while_the_program_writes(database: Database, tmp_path: Path) -> None:
    fill(database)
    with database.unit_of_work(message("steps.undo")) as uow:
        uow.settings.set("unfinished", "1")
        uow._session.flush()
        copy = database.backup_to(tmp_path / "copy.db")
        uow.commit()
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["copy.db"]
    with open_database(copy, read_only=True) as opened, opened.reading() as uow:
        assert uow.settings.get("unfinished") is None
        assert uow.settings.get("signatories") == "[]"
        assert uow.candidates.everything() == (CANDIDATE,)


def test_a_copy_takes_the_place_of_an_older_one(database: Database, tmp_path: Path, writing: Writing) -> None:
    copy = database.backup_to(tmp_path / "copy.db")
    with writing() as uow:
        uow.candidates.save(CANDIDATE)
    assert database.backup_to(copy) == copy
    with open_database(copy) as opened, opened.reading() as uow:
        assert uow.candidates.everything() == (CANDIDATE,)


def test_copies_that_cannot_be_made(database: Database, tmp_path: Path) -> None:
    cases = {
        database.path: "database.copy_onto_itself",
        tmp_path: "database.is_folder",
        tmp_path / "none" / "copy.db": "database.no_folder",
    }
    for target, sentence in cases.items():
        with pytest.raises(UserError) as caught:
            database.backup_to(target)
        assert key_of(caught) == sentence
    assert database.verify() == ()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes among its files")
def test_what_is_no_ordinary_file_is_never_replaced(database: Database, tmp_path: Path) -> None:
    copy = database.backup_to(tmp_path / "copy.db")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    ways: tuple[Callable[[], object], ...] = (
        lambda: database.backup_to(pipe),
        lambda: restore_database(copy, pipe),
    )
    for replace_pipe in ways:
        with pytest.raises(UserError) as caught:
            replace_pipe()
        assert key_of(caught) == "database.not_a_file"
        assert pipe.is_fifo()


def test_a_copy_that_breaks_off_leaves_the_older_one(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = database.backup_to(tmp_path / "copy.db")
    before = copy.read_bytes()
    real = connect

    class Full:
        """A disk that is full when the copy is half written."""

        def __init__(self, path: Path, mode: str) -> None:
            self.connection = real(path, mode)
            self.close = self.connection.close

        def backup(self, target: object) -> None:
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise error

    monkeypatch.setattr(
        backup, "connect", lambda path, mode: Full(path, mode) if mode == "ro" else real(path, mode)
    )
    with pytest.raises(UserError) as caught:
        database.backup_to(copy)
    assert key_of(caught) == "database.disk_full"
    assert copy.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["copy.db"]


def test_a_copy_is_restored_and_the_former_database_is_kept(
    database: Database, file: Path, tmp_path: Path, writing: Writing
) -> None:
    copy = database.backup_to(tmp_path / "copy.db")
    with writing() as uow:
        uow.candidates.save(CANDIDATE)
    database.close()
    kept = restore_database(copy, file)
    assert kept is not None
    for path, expected in ((file, ()), (kept, (CANDIDATE,))):
        with open_database(path) as opened:
            assert opened.verify() == ()
            with opened.reading() as uow:
                assert uow.candidates.everything() == expected
    assert {path.name for path in file.parent.iterdir()} == {file.name, kept.name}


def test_a_copy_is_restored_where_there_is_no_database(database: Database, tmp_path: Path) -> None:
    copy = database.backup_to(tmp_path / "copy.db")
    assert restore_database(copy, tmp_path / "new.db") is None
    with open_database(tmp_path / "new.db") as opened:
        assert opened.verify() == ()


def test_a_copy_is_restored_over_a_broken_database(database: Database, file: Path, tmp_path: Path) -> None:
    copy = database.backup_to(tmp_path / "copy.db")
    database.close()
    file.write_bytes(b"broken")
    file.with_name(f"{file.name}-wal").write_bytes(b"stale")
    kept = restore_database(copy, file)
    assert kept is not None
    assert kept.read_bytes() == b"broken"
    with open_database(file) as opened:
        assert opened.verify() == ()


def test_nothing_is_restored_over_a_database_in_use(database: Database, file: Path, tmp_path: Path) -> None:
    copy = database.backup_to(tmp_path / "copy.db")
    with database.reading() as uow:
        assert uow.classifier.roots()
        with pytest.raises(UserError) as caught:
            restore_database(copy, file)
    assert key_of(caught) == "database.in_use"
    assert database.verify() == ()


@pytest.mark.parametrize("links", [True, False], ids=["links", "no links"])
def test_a_restore_that_breaks_off_leaves_the_former_database_in_its_place(
    database: Database,
    file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    writing: Writing,
    links: bool,
) -> None:
    copy = database.backup_to(tmp_path / "copy.db")
    with writing() as uow:
        uow.candidates.save(CANDIDATE)
    database.close()
    seen: list[bool] = []

    def refused(_: Path, target: Path) -> None:
        seen.append(target == file and file.exists())
        raise PermissionError

    def no_links(*_: object) -> None:
        raise OSError("this file system knows no links")

    monkeypatch.setattr(Path, "replace", refused)
    if not links:
        monkeypatch.setattr(os, "link", no_links)
    with pytest.raises(UserError) as caught:
        restore_database(copy, file)
    assert key_of(caught) == "database.cannot_write"
    assert seen == [True]
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    with open_database(file) as opened, opened.reading() as uow:
        assert uow.candidates.everything() == (CANDIDATE,)


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda copy: copy.unlink(), "database.missing"),
        (lambda copy: copy.write_bytes(b""), "database.empty_file"),
        (lambda copy: copy.write_bytes(b"a letter " * 99), "database.not_a_database"),
        (lambda copy: copy.write_bytes(copy.read_bytes()[:9000]), "database.damaged"),
        (lambda copy: meddle(copy, "PRAGMA application_id = 0"), "database.foreign"),
        (lambda copy: meddle(copy, "UPDATE alembic_version SET version_num = '9999'"), "database.newer"),
        (lambda copy: meddle(copy, "DELETE FROM alembic_version"), "database.damaged"),
        (lambda copy: meddle(copy, "DELETE FROM edition"), "database.damaged"),
        (lambda copy: overwrite(copy, 16, b"\xee\xee"), "database.not_a_database"),
        (lambda copy: overwrite(copy, 100, b"\xee" * 50), "database.damaged"),
    ],
    ids=[
        *("missing", "empty", "text", "cut off", "foreign", "newer", "no version", "broken references"),
        *("page size", "first page"),
    ],
)
def test_a_wrong_copy_is_refused_and_the_database_stays(
    database: Database, file: Path, tmp_path: Path, spoil: object, sentence: str
) -> None:
    copy = database.backup_to(tmp_path / "copy.db")
    database.close()
    assert callable(spoil)
    spoil(copy)
    before = file.read_bytes()
    with pytest.raises(UserError) as caught:
        restore_database(copy, file)
    assert key_of(caught) == sentence
    assert caught.value.message.values["file"] == str(copy)
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == [file.name]


@pytest.mark.parametrize(
    ("statements", "sentence"),
    [
        (("DELETE FROM edition WHERE kind = 'register'",), "database.broken_reference"),
        (("DELETE FROM requirement",), "database.position_without_requirement"),
        (
            ("DELETE FROM requirement", "DELETE FROM staff_position", "DELETE FROM department",
             "DELETE FROM staffing_table"),
            "database.organisation_without_table",
        ),
        (
            ("DELETE FROM register_entry", "DELETE FROM search_document WHERE kind = 'register'"),
            "database.edition_without_entries",
        ),
        (("UPDATE staff_position SET title_kk = 'Ә'",), "database.index_stale"),
        (("INSERT INTO search_words (rowid, words) VALUES (1, 'а')",), "database.index_stale"),
        (("UPDATE search_words_data SET block = x'00' WHERE id > 10",), "database.index_damaged"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_found(database: Database, statements: tuple[str, ...], sentence: str) -> None:
    fill(database)
    assert database.verify() == ()
    meddle(database.path, *statements)
    faults = database.verify()
    assert sentence in {fault.key for fault in faults}
    for fault in faults:
        for language in texts.LANGUAGES:
            assert texts.say(fault, language)


def test_a_broken_page_is_found(database: Database, file: Path) -> None:
    fill(database)
    database.close()
    with closing(sqlite3.connect(file)) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'ix_candidate_batch_key'"
        ).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    content = bytearray(file.read_bytes())
    content[(page - 1) * size + 100 : page * size] = b"\xee" * (size - 100)
    file.write_bytes(content)
    with open_database(file) as opened:
        assert {fault.key for fault in opened.verify()} == {"database.damaged"}


def test_an_index_of_sqlite_that_misses_rows_is_found(database: Database) -> None:
    fill(database)
    meddle(
        database.path,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET rootpage ="
        " (SELECT rootpage FROM sqlite_master WHERE name = 'ix_edition_kind')"
        " WHERE name = 'ix_candidate_batch_key'",
    )
    with open_database(database.path) as opened:
        assert {fault.key for fault in opened.verify()} == {"database.file_fault"}


def test_a_database_without_positions_is_whole(database: Database, writing: Writing) -> None:
    with writing() as uow:
        uow.staffing.import_draft(replace(DRAFT, positions=(), organisation=LocalizedText("Ұйым")))
    assert database.verify() == ()
