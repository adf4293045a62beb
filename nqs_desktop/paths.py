"""Where the program finds its own files and keeps the user's; nothing else in the program knows.

The same program runs from a checkout, from an installed wheel and from a one-folder bundle. In a
checkout and in a bundle `resources/` and `translations/` lie beside the package, in a wheel inside it.
"""

import os
from functools import cache
from pathlib import Path

import platformdirs

_APPLICATION = "nqs-desktop"
_DATABASE_VARIABLE = "NQS_DB"
_DATABASE_FILE = "nqs.db"


def resources_dir() -> Path:
    """Return the folder of the embedded reference data (CSV), icons and styles; read-only."""
    return _data_root() / "resources"


def translations_dir() -> Path:
    """Return the folder of the compiled Qt translations (`nqs_kk.qm`, `nqs_ru.qm`); read-only."""
    return _data_root() / "translations"


def user_data_dir() -> Path:
    """Return the user's data folder, which may not exist yet; whoever writes there creates it."""
    return Path(platformdirs.user_data_dir(_APPLICATION, appauthor=False, roaming=False))


def log_dir() -> Path:
    """Return the folder of the log files, which may not exist yet."""
    return Path(platformdirs.user_log_dir(_APPLICATION, appauthor=False))


def default_database() -> str:
    """Return the database to open when none is named: `NQS_DB` (file or URL), else the user's `nqs.db`."""
    return os.environ.get(_DATABASE_VARIABLE) or str(user_data_dir() / _DATABASE_FILE)


@cache
def _data_root() -> Path:
    package = Path(__file__).resolve().parent
    installed = package / "_data"
    return installed if installed.is_dir() else package.parent
