"""What shows when a database cannot be opened: why, and what to open instead."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from nqs_desktop.ui.database_files import choose_database, choose_new_database


def ask_for_another(parent: QWidget, sentence: str, location: str) -> str | None:
    """Say why ``location`` was not opened and ask for another database.

    Returns:
        The path that the user chose, the same one to try again, or ``None`` to give up.
    """
    translate = QCoreApplication.translate
    roles = QMessageBox.ButtonRole
    while True:
        box = QMessageBox(QMessageBox.Icon.Warning, "NQS Desktop", sentence, parent=parent)
        box.setInformativeText(translate("StartProblem", "Nothing was changed. Choose what to open."))
        again = box.addButton(translate("StartProblem", "Try again"), roles.ActionRole)
        other = box.addButton(translate("StartProblem", "Open another database…"), roles.AcceptRole)
        new = box.addButton(translate("StartProblem", "New database…"), roles.AcceptRole)
        box.addButton(translate("StartProblem", "Quit"), roles.RejectRole)
        box.exec()
        clicked = box.clickedButton()
        if clicked is again:
            return location
        if clicked is not other and clicked is not new:
            return None
        chosen = choose_database(parent) if clicked is other else choose_new_database(parent)
        if chosen is not None:
            return chosen
