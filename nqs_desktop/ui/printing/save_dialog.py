"""Asks where to keep a paper, and in which format."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from nqs_desktop.services.report_request import FORMATS
from nqs_desktop.ui.printing.printing_words import format_word


def ask_where(parent: QWidget, proposal: str) -> Path | None:
    """Ask for a file; ask again where a name typed without its ending is that of a file.

    Args:
        parent: Who asks.
        proposal: Folder and name without an ending.
    """
    title = QCoreApplication.translate("PrintingPage", "Save the paper")
    filters = {f"{format_word(suffix)} (*{suffix})": suffix for suffix in FORMATS}
    while True:
        chosen, picked = QFileDialog.getSaveFileName(parent, title, proposal, ";;".join(filters))
        if not chosen:
            return None
        if Path(chosen).suffix.lower() in FORMATS:
            return Path(chosen)
        proposal = chosen + filters.get(picked, FORMATS[0])
        if not Path(proposal).exists():
            return Path(proposal)
