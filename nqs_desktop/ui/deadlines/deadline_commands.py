"""The commands of the page of deadline plans."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from nqs_desktop.ui.icons import icon


class DeadlineCommands(QObject):
    """Named by what they do; the page wires them.

    Attributes:
        add: Makes a new plan.
        edit: Changes name, decision or framework of the chosen plan.
        remove: Removes the chosen plan.
        end: Ends the step that runs.
        reopen: Takes the last end back.
        calendar: Shows the working calendar.
        export: Writes last days of the chosen plan for people's own calendars.
        export_all: Writes those of all plans.
        print: Opens the printing page with the plan.
    """

    def __init__(self, parent: QObject) -> None:
        """Make the commands, without words."""
        super().__init__(parent)
        self.add = self._command("add", "accent_text", "Ctrl+N")
        self.edit = self._command("edit", "text", "F2")
        self.remove = self._command("remove", "text")
        self.end = self._command("met", "text", "Ctrl+Return")
        self.reopen = self._command("undo", "text")
        self.calendar = self._command("calendar", "text")
        self.export = self._command("export", "text")
        self.export_all = self._command("export", "text")
        self.print = self._command("printing", "text", "Ctrl+P")

    def retranslate(self) -> None:
        """Set the words anew."""
        self.add.setText(self.tr("New plan"))
        self.edit.setText(self.tr("Change the plan"))
        self.remove.setText(self.tr("Remove the plan"))
        self.end.setText(self.tr("End the step…"))
        self.reopen.setText(self.tr("Reopen the last step"))
        self.calendar.setText(self.tr("Working calendar…"))
        self.export.setText(self.tr("Export to a calendar…"))
        self.export_all.setText(self.tr("Export all plans to a calendar…"))
        self.print.setText(self.tr("Print the plan"))

    def _command(self, picture: str, role: str, keys: str = "") -> QAction:
        action = QAction(icon(picture, role), "", self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        return action
