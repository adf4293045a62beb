"""Offers to take a paper in from any page, and tells at the end what was done."""

from collections.abc import Callable
from pathlib import Path

from nqs_desktop.services.import_report import ImportReport
from nqs_desktop.ui.importing.import_dialog import offer_import, tell_report
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.papers.paper_dialog import PaperDialog


def offer_paper(
    page: Page, on_done: Callable[[ImportReport], None] | None = None, path: Path | None = None
) -> None:
    """Let the user choose a paper, look at original and reading, and take in what is right.

    Args:
        page: Who asks; it says at the end what was done.
        on_done: Gets the report of what was taken in, after everybody has heard of the change.
        path: The paper where it is known already.
    """
    dialog = PaperDialog(page.context, page)

    def hand_over(chosen: Path) -> None:
        dialog.reject()
        offer_import(page, "requirements", on_done, chosen)

    dialog.records_chosen.connect(hand_over)
    dialog.stored.connect(lambda report: tell_report(page, report, on_done))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    if path is not None:
        dialog.file.set_path(path)
