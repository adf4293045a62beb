"""Migrations: they say what the mappings say, and each is done as a whole or not at all."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from nqs_desktop.db import schema
from nqs_desktop.db.connections import make_engine
from nqs_desktop.db.engine import Database, open_database
from nqs_desktop.db.rows import Row
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from scripts.dump_database import fill

OLD = Path(__file__).resolve().parents[1] / "fixtures" / "old_dbs"

Plant = Callable[[str], None]

_NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{before}"


def upgrade() -> None:
{body}
"""


@pytest.fixture
def plant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Plant:
    """Lets the program know one more migration, whose body is given."""

    def lay(body: str) -> None:
        folder = tmp_path / "migrations"
        shutil.copytree(schema.MIGRATIONS, folder)
        lines = "\n".join(f"    {line}" for line in body.splitlines())
        text = _NEXT.format(before=schema.NEWEST, body=lines)
        (folder / "versions" / "9999_planted.py").write_text(text)
        monkeypatch.setattr(schema, "MIGRATIONS", folder)
        monkeypatch.setattr(schema, "REVISIONS", (*schema.REVISIONS, "9999"))
        monkeypatch.setattr(schema, "NEWEST", "9999")

    return lay


def copies_beside(file: Path) -> list[Path]:
    return list(file.parent.glob("nqs-*.db"))


def test_the_known_versions_are_the_migrations() -> None:
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    revisions = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(revisions)) == schema.REVISIONS


def test_the_migrations_make_what_the_mappings_say(database: Database) -> None:
    with make_engine(database.path, read_only=True).connect() as connection:
        options = {
            "include_name": lambda name, kind, _: not (kind == "table" and name.startswith("search_")),
            "compare_type": True,
        }
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, Row.metadata) == []


def assert_references_are_deferred(file: Path) -> None:
    """Autogenerate does not compare it, undo and redo need it."""
    with closing(sqlite3.connect(file)) as connection:
        tables = [
            str(sql)
            for (sql,) in connection.execute("SELECT sql FROM sqlite_master WHERE sql LIKE '%REFERENCES%'")
        ]
    assert tables
    for sql in tables:
        assert sql.count("REFERENCES") == sql.count("DEFERRABLE INITIALLY DEFERRED")


def test_foreign_keys_are_checked_when_a_step_ends(database: Database) -> None:
    assert_references_are_deferred(database.path)


def test_an_older_database_is_copied_and_migrated(database: Database, file: Path, plant: Plant) -> None:
    database.close()
    before = schema.NEWEST
    plant("op.add_column('setting', sa.Column('unit', sa.String()))")
    with open_database(file) as migrated:
        assert not migrated.is_new
        assert [migrated.migrated_from] == copies_beside(file)
        with migrated.reading() as uow:
            assert uow.classifier.roots()
        assert migrated.verify() == ()
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [("9999",)]
        connection.execute("SELECT unit FROM setting")
    with closing(sqlite3.connect(copies_beside(file)[0])) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(before,)]
    with open_database(file) as again:
        assert again.migrated_from is None


_REMAKE = """
for name in ("organisation", "staff_position", "edition"):
    with op.batch_alter_table(name, recreate="always") as batch:
        batch.add_column(sa.Column("note", sa.String()))
"""


def test_tables_that_others_point_at_can_be_made_anew(database: Database, file: Path, plant: Plant) -> None:
    fill(database)
    database.close()
    plant(_REMAKE.strip())
    with open_database(file) as migrated:
        assert migrated.verify() == ()
        with migrated.reading() as uow:
            assert len(uow.staffing.positions()) == 1
        with migrated.unit_of_work(message("steps.undo")) as uow:
            assert uow.history.undo()
            uow.commit()
    assert_references_are_deferred(file)
    with closing(sqlite3.connect(file)) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute("UPDATE staff_position SET units = -1")


@pytest.mark.parametrize(
    "body",
    [
        "op.add_column('setting', sa.Column('unit', sa.String()))\nraise RuntimeError('planted')",
        "op.drop_table('edition')\nop.execute('SELECT 1 FROM nowhere')",
        'op.execute("DELETE FROM edition")',
    ],
    ids=["breaks off", "wrong statement", "leaves broken references"],
)
def test_a_migration_that_fails_changes_nothing(
    database: Database, file: Path, plant: Plant, body: str
) -> None:
    database.close()
    with closing(sqlite3.connect(file)) as connection:
        before = list(connection.iterdump())
    plant(body)
    with pytest.raises(UserError) as caught:
        open_database(file)
    assert caught.value.message.key == "database.not_migrated"
    assert caught.value.message.values["copy"] == str(copies_beside(file)[0])
    with closing(sqlite3.connect(file)) as connection:
        assert list(connection.iterdump()) == before


def test_an_older_database_opened_for_reading_is_not_migrated(
    database: Database, file: Path, plant: Plant
) -> None:
    database.close()
    plant("pass")
    with pytest.raises(UserError) as caught:
        open_database(file, read_only=True)
    assert caught.value.message.key == "database.older"
    assert copies_beside(file) == []


def test_an_index_of_another_version_is_made_anew(
    database: Database, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database.close()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 0")
        connection.execute("DELETE FROM search_document")
        connection.commit()
    with pytest.raises(UserError) as caught:
        open_database(file, read_only=True)
    assert caught.value.message.key == "database.older"
    with open_database(file) as opened:
        assert opened.verify() == ()
        with opened.reading() as uow:
            assert uow.search.find("маркшейдер")


def restored_from(dump: Path, file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))


@pytest.mark.parametrize("dump", sorted(OLD.glob("*.sql")), ids=lambda path: path.stem)
def test_a_database_of_every_older_version_opens(dump: Path, file: Path) -> None:
    """Each dump holds the same things and steps, made by the program of its time."""
    restored_from(dump, file)
    with open_database(file) as opened:
        assert opened.verify() == ()
        with opened.reading() as uow:
            assert uow.classifier.entries()
            assert uow.specialties.entries()
            assert uow.register.entries()
            (position,) = uow.staffing.positions()
            assert position.title == LocalizedText("Бас маман", "Главный специалист")
            (candidate,) = uow.candidates.everything()
            assert candidate.education
            assert candidate.employment
            assert [hit.key for hit in uow.search.find("главный специалист", ("positions",))] == [
                position.key
            ]
            steps = len(uow.history.steps())
        for _ in range(steps):
            with opened.unit_of_work(message("steps.undo")) as uow:
                assert uow.history.undo()
                uow.commit()
        assert opened.verify() == ()


def test_there_is_a_dump_of_every_version() -> None:
    assert tuple(sorted(path.stem for path in OLD.glob("*.sql"))) == schema.REVISIONS
