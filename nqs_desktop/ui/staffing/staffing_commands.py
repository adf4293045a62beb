"""The commands of the staffing page."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from nqs_desktop.ui.icons import icon


class StaffingCommands(QObject):
    """Makes the commands and names them; the page connects them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.new_position = self._command("add", "accent_text", "Ctrl+N")
        self.add_position = self._command("add", "accent")
        self.new_department = self._command("department", "text", "Ctrl+Shift+N")
        self.new_organisation = self._command("staffing", "text")
        self.bring_in = self._command("import", "text", "Ctrl+I")
        self.first_import = self._command("import", "accent_text")
        self.demonstration = self._command("department", "text")
        self.edit = self._command("edit", "text", "F2")
        self.remove = self._command("remove", "text")
        self.discard = self._command("close", "text")
        self.save = self._command("save", "accent_text", "Ctrl+S")
        self.add_position.triggered.connect(self.new_position.trigger)
        self.first_import.triggered.connect(self.bring_in.trigger)

    def retranslate(self) -> None:
        """Set the words anew."""
        for action in (self.new_position, self.add_position):
            action.setText(self.tr("New position"))
        self.new_department.setText(self.tr("New department"))
        self.new_organisation.setText(self.tr("New organisation"))
        for action in (self.bring_in, self.first_import):
            action.setText(self.tr("Import requirements…"))
        self.demonstration.setText(self.tr("Add a demonstration organisation"))
        self.edit.setText(self.tr("Edit"))
        self.remove.setText(self.tr("Delete"))
        self.discard.setText(self.tr("Discard"))
        self.save.setText(self.tr("Save"))

    def follow(self, *, editing: bool, filled: bool, chosen: bool) -> None:
        """Offer what can be done.

        Args:
            editing: A form is open; saving it is then the primary command.
            filled: There is an organisation.
            chosen: A position, a department or an organisation is in view.
        """
        self.new_position.setVisible(filled and not editing)
        for action in (self.add_position, self.new_department):
            action.setEnabled(filled)
        for action in (self.edit, self.remove):
            action.setEnabled(chosen and not editing)
        for action in (self.save, self.discard):
            action.setEnabled(editing)

    def _command(self, picture: str, role: str, keys: str = "") -> QAction:
        action = QAction(icon(picture, role), "", self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        return action
