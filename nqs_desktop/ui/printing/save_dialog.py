"""Asks where to keep a paper, and in which format."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from nqs_desktop.services.report_request import FORMATS
from nqs_desktop.ui.printing.printing_words import format_word
from nqs_desktop.ui.widgets.save_file import ask_for_file


def ask_where(parent: QWidget, proposal: str) -> Path | None:
    """Ask for the file of a paper.

    Args:
        parent: Who asks.
        proposal: Folder and name without an ending.
    """
    title = QCoreApplication.translate("PrintingPage", "Save the paper")
    return ask_for_file(parent, title, proposal, {suffix: format_word(suffix) for suffix in FORMATS})
