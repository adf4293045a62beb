"""A branch of a reference book onto paper or into a file."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from nqs_desktop.domain.branch import Branch
from nqs_desktop.domain.browse import EditionInfo
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.page import Page

# lupdate collects calls of this name.
translate = QCoreApplication.translate
_SUFFIXES = {"xlsx": "Excel", "csv": "CSV", "json": "JSON"}


class OpenBook(Protocol):
    """What is asked of a browser of ``services.reference_browser``."""

    @property
    def kind(self) -> str:
        """The book, such as ``classifier``."""

    def edition(self) -> EditionInfo | None:
        """Return the edition that is browsed."""


def print_branch(page: Page, book: OpenBook, node: int) -> None:
    """Open the printing page with a node and all below it."""
    edition = book.edition()
    if edition is not None and node:
        page.context.navigator.open_page("printing", Branch(book.kind, edition.id, node).as_target())


def offer_export(page: Page, book: OpenBook, node: int, code: str) -> None:
    """Ask where to, and write a node and all below it to a file."""
    edition = book.edition()
    if edition is None or not node:
        return
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    proposal = str(Path(folder) / "-".join(filter(None, (book.kind, code))))
    out = ask_for_file(page, translate("Books", "Export this branch"), proposal)
    if out is not None:
        write_branch(page, Branch(book.kind, edition.id, node), out)


def write_branch(page: Page, branch: Branch, out: Path) -> None:
    """Write a branch to a file in the background and say on the page what was written."""
    branches = page.context.services.branches

    def tell(count: int) -> None:
        words = translate("Books", "Entries written to {file}: {count}.")
        page.strip.show_success(words.format(count=number_text(count), file=str(out)))

    page.context.tasks.start(
        translate("Books", "Exporting the branch"),
        lambda progress: branches.export(branch, out, progress),
        initiator=page,
        on_success=tell,
        on_failure=page.show_error,
    )


def ask_for_file(
    page: Page, title: str, proposal: str, suffixes: tuple[str, ...] = tuple(_SUFFIXES)
) -> Path | None:
    """Ask for a file to write; its ending is that of the chosen format unless one was typed.

    Args:
        page: Who asks.
        title: Title of the dialog.
        proposal: Folder and name without an ending.
        suffixes: Endings that can be written, the usual one first.
    """
    filters = {f"{_SUFFIXES[suffix]} (*.{suffix})": f".{suffix}" for suffix in suffixes}
    while True:
        chosen, picked = QFileDialog.getSaveFileName(
            page, title, f"{proposal}.{suffixes[0]}", ";;".join(filters)
        )
        if not chosen:
            return None
        if Path(chosen).suffix.lower() in filters.values():
            return Path(chosen)
        proposal = chosen
        full = Path(chosen + filters.get(picked, f".{suffixes[0]}"))
        if not full.exists():
            return full
