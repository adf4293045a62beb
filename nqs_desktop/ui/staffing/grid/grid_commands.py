"""The commands of the table editor and their keys."""

from collections.abc import Mapping

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from nqs_desktop.ui.icons import icon


class GridCommands(QObject):
    """Makes the commands and names them; the table connects them.

    The table itself hears the keys while it has the keyboard: other commands of the page may have the same.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.new_row = self._command("add", "Ctrl+Return", "Ctrl+Enter", "Ctrl+N")
        self.duplicate = self._command("copy", "Ctrl+Shift+D")
        self.remove = self._command("remove", "Ctrl+-")
        self.up = self._command("arrow-up", "Alt+Up")
        self.down = self._command("arrow-down", "Alt+Down")
        self.fill_down = self._command("fill-down", "Ctrl+D")
        self.set_all = self._command("set-all", "Ctrl+Shift+Return", "Ctrl+Shift+Enter")
        self.copy = self._command("copy", "Ctrl+C", "Ctrl+Ins")
        self.cut = self._command("move", "Ctrl+X", "Shift+Del")
        self.paste = self._command("import", "Ctrl+V", "Shift+Ins")
        self.clear = self._command("close", "Del", "Backspace")
        self.filter = self._command("filter", "Ctrl+L")
        self.show_everything = self._command("close", "Ctrl+Shift+L")
        self.columns = self._command("columns", "Ctrl+Shift+C")
        self.next_found = self._command("arrow-down", "F3")
        self.previous_found = self._command("arrow-up", "Shift+F3")
        self.next_unstored = self._command("error", "F8")
        self.take_suggestion = self._command("suggest", "Ctrl+Space")
        self.restore = self._command("undo", "Esc")
        self.show_card = self._command("open", "Alt+Return", "Alt+Enter")
        self.whole = self._command("department", "Ctrl+Shift+E")
        self.back = self._command("arrow-left", "Ctrl+E")

    @property
    def everything(self) -> tuple[QAction, ...]:
        """All commands."""
        return tuple(one for one in vars(self).values() if isinstance(one, QAction))

    @property
    def changing(self) -> tuple[QAction, ...]:
        """The commands that change what is stored."""
        return (
            self.new_row,
            self.duplicate,
            self.remove,
            self.up,
            self.down,
            self.fill_down,
            self.set_all,
            self.cut,
            self.paste,
            self.clear,
            self.take_suggestion,
        )

    def keys(self) -> Mapping[QKeyCombination, QAction]:
        """Return the commands by their keys."""
        return {
            keys[0]: action  # type: ignore[index]  # its stubs do not know it
            for action in self.everything
            for keys in action.shortcuts()
        }

    def retranslate(self) -> None:
        """Set the words anew."""
        self.new_row.setText(self.tr("New row below"))
        self.duplicate.setText(self.tr("Duplicate the rows"))
        self.remove.setText(self.tr("Delete the rows"))
        self.up.setText(self.tr("Move the rows up"))
        self.down.setText(self.tr("Move the rows down"))
        self.fill_down.setText(self.tr("Fill down"))
        self.set_all.setText(self.tr("Set for all selected…"))
        self.copy.setText(self.tr("Copy the cells"))
        self.cut.setText(self.tr("Cut the cells"))
        self.paste.setText(self.tr("Paste cells"))
        self.clear.setText(self.tr("Clear the cells"))
        self.filter.setText(self.tr("Filter the column…"))
        self.show_everything.setText(self.tr("Show all rows again"))
        self.columns.setText(self.tr("Columns…"))
        self.next_found.setText(self.tr("Next found"))
        self.previous_found.setText(self.tr("Previous found"))
        self.next_unstored.setText(self.tr("Next cell that is not stored"))
        self.take_suggestion.setText(self.tr("Take the suggested text"))
        self.restore.setText(self.tr("Back to what is stored"))
        self.show_card.setText(self.tr("Show the position's card"))
        self.whole.setText(self.tr("Show the whole organisation"))
        self.back.setText(self.tr("Back to lists and cards"))

    def _command(self, picture: str, *keys: str) -> QAction:
        action = QAction(icon(picture), "", self)
        action.setShortcuts([QKeySequence(one) for one in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action
