"""Services over a database of one's own: the reference books, or the demonstration beside them."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from nqs_desktop.domain.classifier_report import ClassifierReport
from nqs_desktop.services import demonstration
from nqs_desktop.services.catalogue import Services, open_services
from nqs_desktop.services.import_report import ImportReport


@pytest.fixture
def services(fresh: Path, tmp_path: Path) -> Iterator[Services]:
    """Services over the reference books alone."""
    found = open_services(str(shutil.copy(fresh, tmp_path / "nqs.db")))
    yield found
    found.database.close()


@pytest.fixture(scope="session")
def real_import(
    reference_files: Path, fresh: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Services, ClassifierReport, ImportReport]]:
    """Services over the ministry's export of the classifier, and what was told before and after its import.

    It is read once for all tests: they ask and change nothing.
    """
    path = tmp_path_factory.mktemp("real") / "nqs.db"
    services = open_services(str(shutil.copy(fresh, path)))
    importing = services.classifier_import
    draft = importing.read_file(reference_files / "esutd" / "D_POSITION.xlsx")
    report = importing.report(draft)
    yield services, report, importing.store(draft)
    services.database.close()


@pytest.fixture
def library(services: Services) -> Services:
    """Services over the reference books and the demonstration."""
    demonstration.add_demonstration(services.database)
    return services
