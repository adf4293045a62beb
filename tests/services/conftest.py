"""Services over a database of one's own: the reference books, or the demonstration beside them."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from nqs_desktop.services import demonstration
from nqs_desktop.services.catalogue import Services, open_services


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database as it is made, to copy."""
    path = tmp_path_factory.mktemp("fresh") / "fresh.db"
    open_services(str(path)).database.close()
    return path


@pytest.fixture
def services(fresh: Path, tmp_path: Path) -> Iterator[Services]:
    """Services over the reference books alone."""
    found = open_services(str(shutil.copy(fresh, tmp_path / "nqs.db")))
    yield found
    found.database.close()


@pytest.fixture
def library(services: Services) -> Services:
    """Services over the reference books and the demonstration."""
    demonstration.add_demonstration(services.database)
    return services
