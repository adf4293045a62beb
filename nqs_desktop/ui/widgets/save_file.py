"""Asks for a file to write."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

WORKBOOK: Final = MappingProxyType({".xlsx": "Excel"})
TABLES: Final = MappingProxyType({**WORKBOOK, ".csv": "CSV"})
RECORDS: Final = MappingProxyType({**TABLES, ".json": "JSON"})


def ask_for_file(parent: QWidget, title: str, proposal: str, kinds: Mapping[str, str]) -> Path | None:
    """Ask for a file to write; its ending is that of the chosen kind unless one was typed.

    Qt asks whether to replace the file of the name that was typed. Where it is the name with the ending that
    another file has, it is asked again with it.

    Args:
        parent: Who asks.
        title: Title of the dialog.
        proposal: Folder and name; with an ending the user would have to change it for another kind.
        kinds: Words of the kinds of files by their endings, such as ``.pdf``; the usual one first.
    """
    filters = {f"{word} (*{ending})": ending for ending, word in kinds.items()}
    usual = next(iter(kinds))
    while True:
        chosen, picked = QFileDialog.getSaveFileName(parent, title, proposal, ";;".join(filters))
        if not chosen:
            return None
        if Path(chosen).suffix.lower() in kinds:
            return Path(chosen)
        proposal = chosen + filters.get(picked, usual)
        if not Path(proposal).exists():
            return Path(proposal)
