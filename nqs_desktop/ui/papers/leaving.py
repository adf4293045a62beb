"""Asks before what a user did with a paper is lost."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from nqs_desktop.ui.papers.correction_pane import CorrectionPane
from nqs_desktop.ui.papers.paper_choice import PaperChoice

# lupdate collects calls of this name.
translate = QCoreApplication.translate


def may_leave_paper(parent: QWidget, choice: PaperChoice | None) -> bool:
    """Let the user think again before acceptances and corrections of a paper are dropped.

    Returns:
        Whether the paper may go: nothing was done with it, or the user drops it.
    """
    if choice is None or not choice.has_work:
        return True
    text = translate(
        "Papers", "What was accepted and corrected in this paper is not taken in yet. Leave it nevertheless?"
    )
    buttons = QMessageBox.StandardButton
    answer = QMessageBox.question(
        parent, "NQS Desktop", text, buttons.Discard | buttons.Cancel, buttons.Cancel
    )
    return answer == buttons.Discard


def settle_correction(pane: CorrectionPane) -> bool:
    """Let the user keep or drop the correction under way.

    Returns:
        Whether the correction may go: there is none, it was kept, or the user drops it.
    """
    if not pane.is_changed:
        return True
    text = translate("Papers", "The correction of this position is not kept yet.")
    buttons = QMessageBox.StandardButton
    choice = buttons.Save | buttons.Discard | buttons.Cancel
    answer = QMessageBox.question(pane, "NQS Desktop", text, choice, buttons.Save)
    if answer == buttons.Save:
        return pane.keep_correction()
    return answer == buttons.Discard
