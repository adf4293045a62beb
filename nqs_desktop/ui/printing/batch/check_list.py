"""A long list to check off, found by words."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from nqs_desktop.domain.search_text import fold
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.printing.batch.batch_things import Thing
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.search_box import SearchBox

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class CheckListModel(QAbstractListModel):
    """Things with a check mark each; a filter hides things and keeps their marks.

    Signals:
        checked: The user marked or unmarked something.
    """

    checked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._given: tuple[Thing, ...] = ()
        self._shown: list[Thing] = []
        self._marked: set[str] = set()

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys of the marked things, in the order in which they are given, hidden ones too."""
        return tuple(thing.key for thing in self._given if thing.key in self._marked)

    def set_things(self, things: Iterable[Thing]) -> None:
        """Offer others, none of them marked."""
        self.beginResetModel()
        self._given = tuple(things)
        self._shown = list(self._given)
        self._marked.clear()
        self.endResetModel()

    def filter(self, words: str) -> None:
        """Show the things that have all of ``words``."""
        wanted = fold(words).split()
        self.beginResetModel()
        self._shown = [one for one in self._given if all(word in fold(one.words) for word in wanted)]
        self.endResetModel()

    def mark_shown(self, *, marked: bool) -> None:
        """Mark or unmark all things that show."""
        keys = {thing.key for thing in self._shown}
        self._marked = self._marked | keys if marked else self._marked - keys
        if self._shown:
            role = [int(Qt.ItemDataRole.CheckStateRole)]
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 0), role)
        self.checked.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the things that show."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the words of a thing, or whether it is marked."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        thing = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return thing.words
            case Qt.ItemDataRole.CheckStateRole:
                marked = thing.key in self._marked
                return Qt.CheckState.Checked if marked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Mark or unmark a thing."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        key = self._shown[index.row()].key
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._marked.add(key)
        else:
            self._marked.discard(key)
        self.dataChanged.emit(index, index, [role])
        self.checked.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that things can be marked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        of = Qt.ItemFlag
        return of.ItemIsEnabled | of.ItemIsSelectable | of.ItemIsUserCheckable | of.ItemNeverHasChildren


class CheckList(QWidget):
    """The list with its filter and its count.

    Attributes:
        model: The things.

    Signals:
        changed: Other things are marked.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.model = CheckListModel(self)
        self.search = SearchBox(self, find_key=False)
        self.search.searched.connect(self._filter)
        self._view = QListView(self)
        self._view.setModel(self.model)
        self._view.setUniformItemSizes(True)
        self._view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.search.left_downwards.connect(self._view.setFocus)
        self._count = QLabel(self)
        self._count.setProperty("role", "quiet")
        self.all, self.none = QAction("", self), QAction("", self)
        self.all.triggered.connect(lambda _=False: self.model.mark_shown(marked=True))
        self.none.triggered.connect(lambda _=False: self.model.mark_shown(marked=False))
        self.model.checked.connect(self._tell)
        self.model.checked.connect(self.changed)
        tools = QHBoxLayout()
        tools.setSpacing(Space.S)
        tools.addWidget(self.search, 1)
        tools.addWidget(self._count)
        for action in (self.all, self.none):
            tools.addWidget(ActionButton(action, role="link", parent=self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(tools)
        layout.addWidget(self._view, 1)
        self.retranslate()

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys of the marked things."""
        return self.model.keys

    def set_things(self, things: Iterable[Thing], name: str) -> None:
        """Offer others; ``name`` says what they are, for screen readers."""
        self.search.clear()
        self.search.look_now()
        self.model.set_things(things)
        self._view.setAccessibleName(name)
        self._tell()
        self.changed.emit()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.search.set_prompt(self.tr("Find in this list"))
        self.all.setText(self.tr("Mark all"))
        self.none.setText(self.tr("Unmark all"))
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _filter(self, words: str) -> None:
        self.model.filter(words)

    def _tell(self) -> None:
        self._count.setText(self.tr("marked: {count}").format(count=number_text(len(self.model.keys))))
