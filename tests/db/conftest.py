"""Databases as the tests of this package want them: real files with small books of our own."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from nqs_desktop.db.engine import Database, open_database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.messages import message
from tests.db.small_books import small_books

Writing = Callable[[], AbstractContextManager[UnitOfWork]]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A place for a database, in a folder whose name is a trap for URIs and templates."""
    folder = tmp_path / "Қызмет 100% #1?"
    folder.mkdir()
    return folder / "nqs.db"


@pytest.fixture(scope="session")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database as it was made, to copy from."""
    made = tmp_path_factory.mktemp("new") / "nqs.db"
    open_database(made, reference=small_books).close()
    return made


@pytest.fixture
def database(file: Path, new_file: Path) -> Iterator[Database]:
    """A database with the small books and nothing else."""
    shutil.copy(new_file, file)
    with open_database(file) as opened:
        yield opened


@pytest.fixture
def writing(database: Database) -> Writing:
    """Begins a step that commits by itself when its block ends well."""

    @contextmanager
    def begin() -> Iterator[UnitOfWork]:
        with database.unit_of_work(message("steps.save_setting", name="test"), who="tester") as uow:
            yield uow
            uow.commit()

    return begin
