"""The ranked answers of the classification assistant: code, name, certainty and why, each in full."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nqs_desktop.domain.classification.results import Classification
from nqs_desktop.ui import icons
from nqs_desktop.ui.classification.answer_words import certainty_word, is_sure, marks, reasons, whole
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space, colours
from nqs_desktop.ui.words import level_word

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
_ANSWER_ROLE = int(Qt.ItemDataRole.UserRole)
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_BAR_WIDTH, _BAR_HEIGHT = 56, 6
_MIDDLE_LINE = 20


class AnswerModel(QAbstractListModel):
    """A list of :class:`Classification`."""

    def __init__(self, language: LanguageSwitch, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._answers: tuple[Classification, ...] = ()
        language.changed.connect(self._rename)

    @property
    def answers(self) -> tuple[Classification, ...]:
        """The answers, best first."""
        return self._answers

    def set_answers(self, answers: Sequence[Classification]) -> None:
        """Show other answers."""
        self.beginResetModel()
        self._answers = tuple(answers)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the answers."""
        return 0 if parent.isValid() else len(self._answers)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return an answer, or all of it in words."""
        if not index.isValid() or index.row() >= len(self._answers):
            return None
        answer = self._answers[index.row()]
        if role == _ANSWER_ROLE:
            return answer
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{answer.code} {self._language.best(answer.name)}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return whole(answer, self._language)
        return None

    def _rename(self) -> None:
        if self._answers:
            self.dataChanged.emit(self.index(0), self.index(len(self._answers) - 1))


class AnswerList(QListView):
    """Shows the answers; a click or Enter takes one.

    Signals:
        taken: The :class:`Classification` that the user took.
        left_upwards: Arrow up in the first row: the user wants to go back to the title.
    """

    taken = Signal(object)
    left_upwards = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.answers = AnswerModel(language, self)
        self.setModel(self.answers)
        self.setItemDelegate(_AnswerDelegate(language, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._take)

    @property
    def current(self) -> Classification | None:
        """The answer that the user is on; ``None`` for none."""
        answer = self.currentIndex().data(_ANSWER_ROLE) if self.currentIndex().isValid() else None
        return answer if isinstance(answer, Classification) else None

    def show_answers(self, answers: Sequence[Classification]) -> None:
        """Show other answers; the first is chosen only where it is sure."""
        self.answers.set_answers(answers)
        if answers and is_sure(answers[0]):
            self.setCurrentIndex(self.answers.index(0))
        self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take by Enter; begin at the top; lead back upwards."""
        row = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and row <= 0:
            self.left_upwards.emit()
        elif event.key() == Qt.Key.Key_Down and row < 0:
            self.setCurrentIndex(self.answers.index(0))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another size of letters."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()
        super().changeEvent(event)

    def _take(self, index: QModelIndex) -> None:
        answer = index.data(_ANSWER_ROLE) if index.isValid() else None
        if isinstance(answer, Classification):
            self.taken.emit(answer)


class _AnswerDelegate(QStyledItemDelegate):
    """Paints code and name, below them the certainty, below that the reasons; all lines wrap."""

    def __init__(self, language: LanguageSwitch, view: QListView) -> None:
        super().__init__(view)
        self._language = language
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        answer = index.data(_ANSWER_ROLE)
        width = self._view.viewport().width()
        if not isinstance(answer, Classification):
            return QSize(width, 0)
        room = width - 2 * Space.M
        name, why = self._heights(option.font, answer, room)
        return QSize(width, Space.S + name + _MIDDLE_LINE + why + Space.S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._view)
        answer = index.data(_ANSWER_ROLE)
        if not isinstance(answer, Classification):
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        area = option.rect.adjusted(Space.M, Space.S, -Space.M, -Space.S)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bottom = self._head(painter, area, option.font, answer, chosen)
        self._middle(
            painter, QRect(area.left(), bottom, area.width(), _MIDDLE_LINE), option.font, answer, chosen
        )
        roles = colours()
        painter.setFont(_small(option.font))
        painter.setPen(QColor(roles.selection_text if chosen else roles.quiet))
        below = QRect(
            area.left(), bottom + _MIDDLE_LINE, area.width(), area.bottom() - bottom - _MIDDLE_LINE + 1
        )
        painter.drawText(below, _WRAP, reasons(answer, self._language))
        painter.restore()

    def _heights(self, font: QFont, answer: Classification, room: int) -> tuple[int, int]:
        name = QFontMetrics(font).boundingRect(
            QRect(0, 0, room - _code_width(font, answer), 10_000), _WRAP, self._language.best(answer.name)
        )
        why = QFontMetrics(_small(font)).boundingRect(
            QRect(0, 0, room, 10_000), _WRAP, reasons(answer, self._language)
        )
        return max(name.height(), QFontMetrics(font).height()), why.height()

    def _head(self, painter: QPainter, area: QRect, font: QFont, answer: Classification, chosen: bool) -> int:
        """Paint code and name; return where the next line begins."""
        roles = colours()
        code = _code_width(font, answer)
        painter.setFont(_bold(font))
        painter.setPen(QColor(roles.selection_text if chosen else roles.accent))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, answer.code)
        painter.setFont(font)
        painter.setPen(QColor(roles.selection_text if chosen else roles.text))
        painter.drawText(area.adjusted(code, 0, 0, 0), _WRAP, self._language.best(answer.name))
        return area.top() + self._heights(font, answer, area.width())[0]

    def _middle(
        self, painter: QPainter, area: QRect, font: QFont, answer: Classification, chosen: bool
    ) -> None:
        """Paint the certainty as a bar, an icon and a word, then the level and the marks."""
        roles = colours()
        role = "met" if is_sure(answer) else "review"
        colour = QColor(roles.selection_text if chosen else getattr(roles, role))
        middle = area.center().y()
        bar = QRectF(area.left(), middle - _BAR_HEIGHT / 2 + 1, _BAR_WIDTH, _BAR_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(roles.line))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setBrush(colour)
        bar.setWidth(max(_BAR_WIDTH * min(answer.certainty, 1.0), _BAR_HEIGHT))
        painter.drawRoundedRect(bar, 3, 3)
        picture = icons.pixmap(
            role, "selection_text" if chosen else role, ICON_SIZE_SMALL, painter.device().devicePixelRatioF()
        )
        left = area.left() + _BAR_WIDTH + Space.S
        painter.drawPixmap(left, middle - ICON_SIZE_SMALL // 2 + 1, picture)
        left += ICON_SIZE_SMALL + Space.XS
        painter.setFont(_small(font))
        painter.setPen(colour)
        line = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        word = certainty_word(answer)
        painter.drawText(QRect(left, area.top(), area.right() - left, area.height()), line, word)
        left += painter.fontMetrics().horizontalAdvance(word) + Space.S
        painter.setPen(QColor(roles.selection_text if chosen else roles.quiet))
        rest = " · ".join(("", level_word("classifier", answer.level), *marks(answer))).strip()
        rest = painter.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, area.right() - left)
        painter.drawText(QRect(left, area.top(), area.right() - left, area.height()), line, rest)


def _code_width(font: QFont, answer: Classification) -> int:
    return QFontMetrics(_bold(font)).horizontalAdvance(answer.code) + Space.S


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() - 1)
    return small
