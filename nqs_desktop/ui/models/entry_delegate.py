"""Paints a row of a reference book: code, name, stars, the mark of an unofficial name, matched words."""

from typing import Final, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nqs_desktop.domain.browse import SearchHit, TreeNode
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.search_highlight import matched_spans
from nqs_desktop.ui import icons
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.marked_line import draw_marked_line
from nqs_desktop.ui.models.lazy_tree import NAME_ROLE, NODE_ROLE
from nqs_desktop.ui.models.search_hits import HIT_ROLE, QUERY_ROLE
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, ROW_HEIGHT, Space, TypeSize, colours
from nqs_desktop.ui.words import own_title_word

Index = QModelIndex | QPersistentModelIndex
_HIT_HEIGHT: Final = 46


class _Query(NamedTuple):
    """What was typed, and the words of equal meaning through which a hit answers."""

    typed: str
    meant: tuple[str, ...] = ()


_NOTHING: Final = _Query("")


class EntryDelegate(QStyledItemDelegate):
    """For :class:`LazyTreeModel`, one line a row, and :class:`SearchHitModel`, two lines."""

    def __init__(self, language: LanguageSwitch, parent: QWidget) -> None:
        """Paint names in the language in use."""
        super().__init__(parent)
        self._language = language
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of the theme's height."""
        height = ROW_HEIGHT if index.data(HIT_ROLE) is None else _HIT_HEIGHT
        return QSize(200, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        # The view has set what the background needs; what else an item may have is painted here.
        style = self._view.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._view)
        painter.save()
        area = option.rect.adjusted(Space.S, 0, -Space.S, 0)
        painter.setFont(option.font)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        node, hit = index.data(NODE_ROLE), index.data(HIT_ROLE)
        if isinstance(node, TreeNode):
            shown = str(index.data(NAME_ROLE))
            area = self._own_mark(painter, area, local=node.local)
            self._line(painter, area, node.code, _starred(shown, node), node.name, _NOTHING, chosen)
        elif isinstance(hit, SearchHit):
            query = _Query(str(index.data(QUERY_ROLE) or ""), hit.meant)
            upper = QRect(area.left(), area.top() + 4, area.width(), 20)
            upper = self._own_mark(painter, upper, local=hit.node_id < 0)
            shown = _starred(self._language.best(hit.name) or hit.name_en, hit)
            self._line(painter, upper, hit.key, shown, hit.name, query, chosen)
            self._other(
                painter, QRect(area.left(), area.top() + 23, area.width(), 18), hit.name, query, chosen
            )
        painter.restore()

    def _line(
        self,
        painter: QPainter,
        area: QRect,
        code: str,
        shown: str,
        name: LocalizedText,
        query: _Query,
        chosen: bool,
    ) -> None:
        roles = colours()
        text = roles.selection_text if chosen else roles.text
        plain = QFont(painter.font())
        bold = QFont(plain)
        bold.setWeight(QFont.Weight.DemiBold)
        left, right = area.left(), area.right() - self._mark(painter, area, name, self._language.data)
        if code:
            code_area = QRect(left, area.top(), right - left, area.height())
            colour = text if chosen else roles.accent
            left += self._text(painter, code_area, code, bold, colour, query) + Space.S
        self._text(painter, QRect(left, area.top(), right - left, area.height()), shown, plain, text, query)
        painter.setFont(plain)

    @staticmethod
    def _own_mark(painter: QPainter, area: QRect, *, local: bool) -> QRect:
        """Paint at the right that a title is the organisation's own; return the room that is left."""
        if not local:
            return area
        roles, font = colours(), QFont(painter.font())
        painter.save()
        font.setPointSizeF(TypeSize.QUIET)
        painter.setFont(font)
        word = own_title_word()
        width = painter.fontMetrics().horizontalAdvance(word) + 2 * Space.S
        height = painter.fontMetrics().height() + 2
        chip = QRect(area.right() - width, area.center().y() - height // 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(roles.line))
        painter.setBrush(QColor(roles.accent_soft))
        painter.drawRoundedRect(chip, height / 2, height / 2)
        painter.setPen(QColor(roles.text))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, word)
        painter.restore()
        return area.adjusted(0, 0, -width - Space.S, 0)

    @staticmethod
    def _mark(painter: QPainter, area: QRect, name: LocalizedText, language: Language) -> int:
        """Paint at the right that the name is no official text of ``language``; return the width."""
        is_missing = bool(name) and name.get(language) is None
        if not (is_missing or name.is_unofficial(language)):
            return 0
        role = "review" if is_missing else "quiet"
        picture = icons.pixmap("translate", role, ICON_SIZE_SMALL, painter.device().devicePixelRatioF())
        middle = area.center().y() - ICON_SIZE_SMALL // 2 + 1
        painter.drawPixmap(area.right() - ICON_SIZE_SMALL, middle, picture)
        return ICON_SIZE_SMALL + Space.XS

    def _other(
        self, painter: QPainter, area: QRect, name: LocalizedText, query: _Query, chosen: bool
    ) -> None:
        language = Language.RU if self._language.data is Language.KK else Language.KK
        shown = name.get(language)
        if shown:
            roles = colours()
            font = QFont(painter.font())
            font.setPointSizeF(font.pointSizeF() - 1)
            room = area.adjusted(0, 0, -self._mark(painter, area, name, language), 0)
            self._text(painter, room, shown, font, roles.selection_text if chosen else roles.quiet, query)

    @staticmethod
    def _text(painter: QPainter, area: QRect, text: str, font: QFont, colour: str, query: _Query) -> int:
        """Paint one line, cut with dots where it is too long; returns its width."""
        if area.width() <= 0:
            return 0
        painter.setFont(font)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        spans = matched_spans(query.typed, shown, query.meant) if query.typed else ()
        painter.setPen(QColor(colour))
        if not spans:
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
            return metrics.horizontalAdvance(shown)
        return draw_marked_line(painter, area, shown, font, spans)


def _starred(name: str, row: TreeNode | SearchHit) -> str:
    stars = "**" if row.military else "*" if row.special_needs else ""
    return f"{name} {stars}".rstrip()
