"""The commands of the candidates page: their words, pictures and keys."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from nqs_desktop.ui.icons import icon


class CandidateCommands(QObject):
    """The commands; what they do is the page's.

    Attributes:
        add: Opens an empty form.
        edit: Opens the form of the candidate in view.
        check: Goes to the check of the candidate in view.
        remove: Removes the chosen candidate.
        take_in: Takes candidates in from a file.
        export: Writes all candidates to a file.
        template: Writes the empty workbook.
        save: Stores what the form holds.
        save_next: Stores it and opens an empty form.
        discard: Leaves the form.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.add = _command("add", "accent_text", "Ctrl+N", parent)
        self.edit = _command("edit", "text", "F2", parent)
        self.check = _command("check", "text", "Ctrl+Return", parent)
        self.remove = _command("remove", "text", "", parent)
        self.take_in = _command("import", "text", "", parent)
        self.export = _command("export", "text", "", parent)
        self.template = _command("document", "text", "", parent)
        self.save = _command("save", "text", "Ctrl+S", parent)
        self.save_next = _command("add", "text", "Ctrl+Shift+N", parent)
        self.discard = _command("close", "text", "", parent)

    def retranslate(self) -> None:
        """Set the words anew."""
        self.add.setText(self.tr("New candidate"))
        self.edit.setText(self.tr("Edit"))
        self.check.setText(self.tr("Check"))
        self.check.setToolTip(self.tr("Check against the positions"))
        self.remove.setText(self.tr("Remove the candidate"))
        self.take_in.setText(self.tr("Import candidates…"))
        self.export.setText(self.tr("Export all candidates…"))
        self.template.setText(self.tr("Save an empty workbook to fill in…"))
        self.save.setText(self.tr("Save"))
        self.save_next.setText(self.tr("Save and add another"))
        self.discard.setText(self.tr("Discard"))


def _command(picture: str, role: str, keys: str, parent: QWidget) -> QAction:
    action = QAction(icon(picture, role), "", parent)
    if keys:
        action.setShortcut(QKeySequence(keys))
    return action
