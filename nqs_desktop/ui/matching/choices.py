"""A short list to choose from, two lines a row, with a search box above it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from nqs_desktop.ui.theme import Space, colours
from nqs_desktop.ui.widgets.search_box import SearchBox

Index = QModelIndex | QPersistentModelIndex
CHOICE_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The :class:`Choice` of a row."""

_NOWHERE = QModelIndex()
_HEIGHT: Final = 44
_LINE: Final = 18


@dataclass(frozen=True, slots=True)
class Choice:
    """A row: what is chosen by ``key``, and below it in small letters what tells it from others."""

    key: str
    title: str
    note: str = ""


class ChoiceModel(QAbstractListModel):
    """A list of :class:`Choice`."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()

    def offers(self, choices: Sequence[Choice]) -> bool:
        """Whether these are the rows already."""
        return bool(choices) and self._choices == tuple(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer others."""
        self.beginResetModel()
        self._choices = tuple(choices)
        self.endResetModel()

    def choice_at(self, index: Index) -> Choice | None:
        """Return the row at an index; ``None`` for no row."""
        return self._choices[index.row()] if index.isValid() and index.row() < len(self._choices) else None

    def index_of(self, key: str) -> QModelIndex:
        """Return where a key stands; invalid where it does not."""
        places = (place for place, choice in enumerate(self._choices) if choice.key == key)
        return self.index(next(places, -1), 0)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._choices)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the title, the whole for the tooltip, or the row itself."""
        choice = self.choice_at(index)
        if choice is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return "\n".join(filter(None, (choice.title, choice.note)))
        return choice if role == CHOICE_ROLE else None


class ChoiceDelegate(QStyledItemDelegate):
    """Paints a :class:`Choice`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        return QSize(160, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        self.initStyleOption(option, index)
        option.text = ""
        view = self.parent()
        if isinstance(view, QWidget):
            view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, view)
        choice = index.data(CHOICE_ROLE)
        if not isinstance(choice, Choice):
            return
        painter.save()
        roles = colours()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        area = option.rect.adjusted(Space.M, 0, -Space.S, 0)
        lines = _LINE * 2 if choice.note else _LINE
        upper = QRect(area.left(), area.top() + (area.height() - lines) // 2, area.width(), _LINE)
        painter.setFont(option.font)
        self._line(painter, upper, choice.title, roles.selection_text if chosen else roles.text)
        if choice.note:
            font = option.font
            font.setPointSizeF(font.pointSizeF() - 1)
            painter.setFont(font)
            lower = upper.translated(0, _LINE)
            self._line(painter, lower, choice.note, roles.selection_text if chosen else roles.quiet)
        painter.restore()

    @staticmethod
    def _line(painter: QPainter, area: QRect, text: str, colour: str) -> None:
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class ChoiceList(QWidget):
    """A caption, a search box and the list; what is chosen stays chosen when the list is set anew.

    Signals:
        chosen: The key of the row that the user is on.
        searched: The text to look for; :meth:`set_choices` follows.
    """

    chosen = Signal(str)
    searched = Signal(str)

    def __init__(self, *, find_key: bool = True, parent: QWidget | None = None) -> None:
        """Start empty; with ``find_key`` Ctrl+F leads to the search box."""
        super().__init__(parent)
        self._key = ""
        self._caption = QLabel(self)
        self._caption.setProperty("role", "caption")
        self.search = SearchBox(self, find_key=find_key)
        self._model = ChoiceModel(self)
        self.view = QListView(self)
        self.view.setModel(self._model)
        self.view.setUniformItemSizes(True)
        self.view.setItemDelegate(ChoiceDelegate(self.view))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = QLabel(self)
        self._none.setProperty("role", "quiet")
        self._none.setWordWrap(True)
        layout = QVBoxLayout(self)
        self._layout = layout
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._caption)
        layout.addWidget(self.search)
        layout.addWidget(self._none)
        layout.addWidget(self.view, 1)
        layout.addStretch(0)
        self.search.searched.connect(self.searched)
        self.search.left_downwards.connect(self.view.setFocus)
        self.view.selectionModel().currentChanged.connect(self._take)

    @property
    def key(self) -> str:
        """Key of what is chosen; empty for nothing. It stays while a search hides its row."""
        return self._key

    def choose(self, key: str) -> None:
        """Choose a row; a search that hides it is given up by the page before."""
        index = self._model.index_of(key)
        self._key = key
        self.view.setCurrentIndex(index)
        if index.isValid():
            self.view.scrollTo(index)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other rows; the same ones are not drawn anew."""
        if self._model.offers(choices):
            return
        self._model.set_choices(choices)
        index = self._model.index_of(self._key)
        if index.isValid():
            blocked = self.blockSignals(True)
            self.view.setCurrentIndex(index)
            self.blockSignals(blocked)
            self.view.scrollTo(index)
        self._none.setVisible(not choices)
        self.view.setVisible(bool(choices))

    def set_margins(self, *, top: int = 0, bottom: int = 0) -> None:
        """Leave some air above or below."""
        self._layout.setContentsMargins(0, top, 0, bottom)

    def set_words(self, caption: str, prompt: str, nothing: str) -> None:
        """Set what is chosen here, what stands in the empty search box, and what is said of an empty list."""
        self._caption.setText(caption)
        self.search.set_prompt(prompt)
        self._none.setText(nothing)
        self.view.setAccessibleName(caption)

    def _take(self, current: QModelIndex) -> None:
        choice = self._model.choice_at(current)
        if choice is not None and choice.key != self._key:
            self._key = choice.key
            self.chosen.emit(choice.key)
