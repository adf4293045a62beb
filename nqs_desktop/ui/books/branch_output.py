"""A branch of a reference book onto paper or into a file."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QStandardPaths

from nqs_desktop.domain.branch import Branch
from nqs_desktop.domain.browse import EditionInfo
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.widgets.save_file import RECORDS, ask_for_file

# lupdate collects calls of this name.
translate = QCoreApplication.translate


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
    out = ask_for_file(page, translate("Books", "Export this branch"), proposal, RECORDS)
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
