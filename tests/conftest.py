"""What every test may ask for."""

import os
import shutil
from pathlib import Path

import pytest

from scripts import translations

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent


def pytest_sessionstart() -> None:
    """Compiles the windows' texts where they changed, so that no test reads old ones."""
    translations.compile_stale()


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def seeds() -> Path:
    """The folder of the source documents, which the repository does not carry."""
    folder = ROOT.parent / "shared" / "seeds"
    if not folder.is_dir():
        pytest.skip(f"the source documents are not beside the checkout ({folder})")
    return folder


@pytest.fixture(scope="session")
def reference_files() -> Path:
    """The folder of the real reference files, which the repository does not carry."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(f"the reference files are not beside the checkout ({folder})")
    return folder


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database as it is made at a first start, to copy."""
    from nqs_desktop.services.catalogue import open_services

    path = tmp_path_factory.mktemp("fresh") / "fresh.db"
    open_services(str(path)).database.close()
    return path


@pytest.fixture(scope="session")
def with_demonstration(fresh: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the demonstration organisation, to copy."""
    from nqs_desktop.services.catalogue import open_services
    from nqs_desktop.services.demonstration import add_demonstration

    path = Path(shutil.copy(fresh, tmp_path_factory.mktemp("demonstration") / "office.db"))
    services = open_services(str(path))
    add_demonstration(services.database)
    services.database.close()
    return path


@pytest.fixture(autouse=True)
def _own_user_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keeps the tests out of the user's own folders and databases."""
    home = tmp_path_factory.mktemp("home")
    for variable in (
        "XDG_DATA_HOME",
        "XDG_STATE_HOME",
        "XDG_CONFIG_HOME",
        "XDG_CACHE_HOME",
        "LOCALAPPDATA",
        "APPDATA",
    ):
        monkeypatch.setenv(variable, str(home / variable.lower()))
    monkeypatch.delenv("NQS_DB", raising=False)
