"""The commands of a reference book's page: each has words, keys and a place."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication

from nqs_desktop.ui.icons import icon

# lupdate collects calls of this name.
translate = QCoreApplication.translate


class BookCommands(QObject):
    """Makes the commands; the page connects them, the view gives them places.

    Attributes:
        jump: Go to a code that is typed.
        up: Go to the row above.
        expand: Open all below.
        collapse: Close everything.
        copy_name: Copy the name of the chosen entry.
        copy_both: Copy code and name.
        editions: Show the editions of the book and compare them.
        print_branch: Print the chosen entry with all below.
        export_branch: Write it to a file.
    """

    def __init__(self, copy_code: QAction, parent: QObject) -> None:
        """Make them; ``copy_code`` is the card's own command."""
        super().__init__(parent)
        self._copy_code = copy_code
        self.jump = self._make("jump", "Ctrl+G")
        self.up = self._make("arrow-up", "Alt+Up")
        self.expand = self._make("expand")
        self.collapse = self._make("collapse")
        self.copy_name = self._make("copy")
        self.copy_both = self._make("copy", "Ctrl+C")
        # Elsewhere on the page the same keys copy the text that is selected there.
        self.copy_both.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.editions = self._make("history", "Ctrl+E")
        self.print_branch = self._make("printing", "Ctrl+P")
        self.export_branch = self._make("export", "Ctrl+Shift+S")
        self.retranslate()

    def all(self) -> list[QAction]:
        """Return the commands for the command palette."""
        return [
            *self.tools(),
            self.copy_name,
            self.copy_both,
            self.editions,
            self.print_branch,
            self.export_branch,
        ]

    def tools(self) -> list[QAction]:
        """Return the commands that stand over the tree."""
        return [self.jump, self.up, self.expand, self.collapse]

    def tree_menu(self) -> list[QAction]:
        """Return the commands of the context menu of a row of the tree."""
        copies, opening = self._line(), self._line()
        return [*self._copies(), copies, self.expand, self.collapse, opening, *self._branch()]

    def hit_menu(self) -> list[QAction]:
        """Return the commands of the context menu of a hit."""
        return [*self._copies(), self._line(), *self._branch()]

    def follow_entry(self, code: str, name: str, *, prints: bool, official: bool) -> None:
        """Offer what can be done with the chosen entry.

        Args:
            code: Its code; empty where it has none.
            name: Its name.
            prints: Whether its book can be printed and exported by branches.
            official: Whether it is an entry of the book and no own title.
        """
        self.copy_name.setEnabled(bool(name))
        self.copy_both.setEnabled(bool(code and name))
        for action in (self.print_branch, self.export_branch):
            action.setVisible(prints and official)

    def retranslate(self) -> None:
        """Set the words anew."""
        for action, words in (
            (self.jump, translate("Books", "Jump to a code…")),
            (self.up, translate("Books", "To the group above")),
            (self.expand, translate("Books", "Expand all below")),
            (self.collapse, translate("Books", "Collapse all")),
            (self.copy_name, translate("Books", "Copy the name")),
            (self.copy_both, translate("Books", "Copy code and name")),
            (self.editions, translate("Books", "Editions and their differences…")),
            (self.print_branch, translate("Books", "Print this branch")),
            (self.export_branch, translate("Books", "Export this branch…")),
        ):
            action.setText(words)
        # The tree itself knows these two keys: as shortcuts they would be taken from the fields.
        self.expand.setToolTip(f"{self.expand.text()} (*)")
        self.collapse.setToolTip(f"{self.collapse.text()} (/)")

    def connect_copies(self, code_and_name: Callable[[], tuple[str, str]]) -> None:
        """Copy what ``code_and_name`` returns for the chosen entry."""

        def copy(text: str) -> None:
            QGuiApplication.clipboard().setText(text)

        self.copy_name.triggered.connect(lambda: copy(code_and_name()[1]))
        self.copy_both.triggered.connect(lambda: copy(" ".join(filter(None, code_and_name()))))

    def _copies(self) -> list[QAction]:
        return [self._copy_code, self.copy_name, self.copy_both]

    def _branch(self) -> list[QAction]:
        return [self.print_branch, self.export_branch]

    def _line(self) -> QAction:
        line = QAction(self)
        line.setSeparator(True)
        return line

    def _make(self, picture: str, keys: str = "") -> QAction:
        action = QAction(icon(picture), "", self)
        if keys:
            action.setShortcut(keys)
        return action
