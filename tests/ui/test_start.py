"""The start is quick because it loads little."""

import subprocess
import sys

HEAVY = {"sqlalchemy", "alembic", "reportlab", "openpyxl", "PySide6.QtPdf", "PySide6.QtPrintSupport"}


def test_the_frame_loads_no_library_of_the_database() -> None:
    program = "import nqs_desktop.app, sys; print(*sys.modules)"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = set(result.stdout.split())
    assert not HEAVY & loaded
    assert not {name for name in loaded if name.startswith(("nqs_desktop.services", "nqs_desktop.db"))}


def test_no_source_is_read_beside_the_compiled_module() -> None:
    program = "import nqs_desktop.ui, nqs_desktop.app, sqlite3, linecache; print(*linecache.cache)"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert not [file for file in result.stdout.split() if "nqs_desktop" in file or "sqlite3" in file]
