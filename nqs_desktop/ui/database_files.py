"""The file dialogs for databases."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

_ENDING = ".db"


def choose_database(parent: QWidget | None, folder: str = "") -> str | None:
    """Ask which database to open; ``None`` where the user chose none."""
    title = QCoreApplication.translate("DatabaseFiles", "Open a database")
    path, _ = QFileDialog.getOpenFileName(parent, title, folder, _filter())
    return path or None


def choose_new_database(parent: QWidget | None, folder: str = "") -> str | None:
    """Ask where to make a new database; ``None`` where the user chose no place."""
    return _save(parent, QCoreApplication.translate("DatabaseFiles", "New database"), folder)


def choose_copy(parent: QWidget | None, folder: str = "") -> str | None:
    """Ask where to write a copy of the database; ``None`` where the user chose no place."""
    return _save(parent, QCoreApplication.translate("DatabaseFiles", "Save a copy of the database"), folder)


def _save(parent: QWidget | None, title: str, folder: str) -> str | None:
    path, _ = QFileDialog.getSaveFileName(parent, title, folder, _filter())
    if not path:
        return None
    return path if Path(path).suffix else path + _ENDING


def _filter() -> str:
    databases = QCoreApplication.translate("DatabaseFiles", "Databases")
    everything = QCoreApplication.translate("DatabaseFiles", "All files")
    return f"{databases} (*{_ENDING});;{everything} (*)"
