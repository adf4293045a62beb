"""Ctrl+K: every command and page by its words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from nqs_desktop.ui.icons import in_role
from nqs_desktop.ui.theme import ICON_SIZE, Space, colours

_COMMAND = Qt.ItemDataRole.UserRole
_KEYS = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Command:
    """A line of the palette.

    Attributes:
        title: Its words.
        action: What it does, where it is possible now.
        page: Key of the page that must be in view first; empty where any may.
    """

    title: str
    action: QAction
    page: str = ""


def commands_of(actions: Sequence[QAction], page: str = "", prefix: str = "") -> list[Command]:
    """Return the commands among ``actions``: those with words that are possible now."""
    return [
        Command(prefix + action.text().replace("&", ""), action, page)
        for action in actions
        if action.text() and action.isEnabled() and action.isVisible()
    ]


class CommandPalette(QDialog):
    """A field and the commands whose words hold what is typed.

    Attributes:
        field: Where the user types.

    Signals:
        chosen: The :class:`Command` that the user wants.
    """

    chosen = Signal(object)

    def __init__(self, commands: list[Command], parent: QWidget) -> None:
        """Offer ``commands``; more may follow."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._commands = list(commands)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("What do you want to do?"))
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self._model = QStandardItemModel(self)
        self._list = QListView(self)
        self._list.setModel(self._model)
        self._list.setUniformItemSizes(True)
        self._list.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self._list.setItemDelegate(_CommandDelegate(self._list))
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.clicked.connect(self._run)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.S)
        layout.addWidget(self.field)
        layout.addWidget(self._list)
        self._filter("")
        self._place(parent)

    @property
    def titles(self) -> tuple[str, ...]:
        """The words of the commands that are offered."""
        return tuple(command.title for command in self._commands)

    def add(self, commands: list[Command]) -> None:
        """Offer more, below the others; the chosen line stays."""
        self._commands += commands
        row = self._list.currentIndex().row()
        self._filter(self.field.text())
        self._list.setCurrentIndex(self._model.index(max(row, 0), 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list and run a command while the keyboard stays in the field."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            row = self._list.currentIndex().row()
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                count = max(self._model.rowCount(), 1)
                self._list.setCurrentIndex(self._model.index((row + step) % count, 0))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self._list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        self._model.clear()
        for command in self._commands:
            if all(word in command.title.casefold() for word in words):
                self._model.appendRow(_item_of(command))
        self._list.setCurrentIndex(self._model.index(0, 0))

    def _run(self, index: QModelIndex) -> None:
        command = index.data(_COMMAND) if index.isValid() else None
        self.close()
        if isinstance(command, Command):
            self.chosen.emit(command)

    def _place(self, window: QWidget) -> None:
        width = min(560, window.width() - 2 * Space.XXL)
        self.resize(width, 380)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + 64)


def _item_of(command: Command) -> QStandardItem:
    item = QStandardItem(in_role(command.action.icon(), "quiet"), command.title)
    item.setData(command, _COMMAND)
    item.setData(command.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), _KEYS)
    return item


class _CommandDelegate(QStyledItemDelegate):
    """Adds the keys of a command at the right."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(QColor(colours().quiet))
        area = option.rect.adjusted(0, 0, -Space.M, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, index.data(_KEYS))
        painter.restore()
