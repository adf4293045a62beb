"""The functional map of table 2, drawn: occupations by level and column, with the ways between them."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from nqs_desktop.domain.framework import CareerLink, FrameworkContent, FrameworkOccupation
from nqs_desktop.ui.frameworks import map_paint
from nqs_desktop.ui.frameworks.framework_words import occupation_name
from nqs_desktop.ui.frameworks.map_layout import Cell, MapLayout, laid_out, link_path
from nqs_desktop.ui.frameworks.map_paint import BoxWords
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.theme import Space, colours
from nqs_desktop.ui.widgets.data_label import data_hint

_LEVELS_WIDTH = 44
_NOTHING = FrameworkContent({})


class MapCanvas(QAbstractScrollArea):
    """Draws table 2; headings and levels stay in view.

    Signals:
        chosen: Key of the occupation that the user went to; empty for none.
    """

    chosen = Signal(str)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._content = _NOTHING
        self._occupations: dict[str, FrameworkOccupation] = {}
        self._words: dict[str, BoxWords] = {}
        self._layout = MapLayout()
        self._heading = 0
        self._key = ""
        self._link_from = ""
        self._writable = False
        self._dragged: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setMinimumHeight(160)

    # --- what is shown ---

    @property
    def key(self) -> str:
        """Key of the chosen occupation; empty for none."""
        return self._key

    @property
    def linking(self) -> str:
        """Key of the occupation from which a way is being drawn by keys; empty for none."""
        return self._link_from

    @property
    def map_layout(self) -> MapLayout:
        """Where everything lies."""
        return self._layout

    def show_content(self, content: FrameworkContent, *, writable: bool) -> None:
        """Draw another content; what was chosen stays so where it is still there."""
        self._content, self._writable = content, writable
        self._occupations = {one.key: one for one in content.occupations}
        self._key = self._key if self._key in self._occupations else ""
        self._link_from = ""
        self._lay_out()
        self._tell()

    def choose(self, key: str) -> None:
        """Go to an occupation and bring it into view."""
        if key != self._key:
            self._key = key if key in self._occupations else ""
            self._tell()
            self.chosen.emit(self._key)
        self._bring_into_view()
        self.viewport().update()

    def box_area(self, key: str) -> QRect:
        """Return the place of a box in the viewport."""
        return self._layout.boxes[key].translated(self._origin())

    def cell_area(self, cell: Cell) -> QRect:
        """Return the place of a cell in the viewport."""
        return self._layout.cell_area(cell).translated(self._origin())

    def handle_at(self, key: str) -> QPoint:
        """Return the spot in the viewport from which a way from a box is drawn."""
        area = self.box_area(key)
        return QPoint(area.right(), area.center().y())

    def retranslate(self) -> None:
        """Set the words anew."""
        self.setAccessibleName(self.tr("Functional map"))
        self._lay_out()
        self._tell()

    # --- Qt's questions ---

    def viewportEvent(self, event: QEvent) -> bool:
        """Say the whole name of the box under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            key = self._box_at(event.pos())
            QToolTip.showText(event.globalPos(), data_hint(self._described(key) if key else ""), self)
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is; at first on the first box."""
        super().focusInEvent(event)
        if not self._key and self._layout.boxes and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.choose(next(iter(self._layout.boxes)))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no more."""
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._lay_out()

    def sizeHint(self) -> QSize:
        """Take what there is."""
        return QSize(600, 400)

    # --- drawing ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is in view."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(colours().raised))
        if self._layout.columns:
            painter.save()
            painter.setClipRect(self._inner())
            painter.setTransform(QTransform.fromTranslate(*self._origin().toTuple()))
            self._paint_inner(painter)
            painter.restore()
            self._paint_headings(painter)
        painter.end()

    def _paint_inner(self, painter: QPainter) -> None:
        shown = self._inner().translated(-self._origin())
        painter.setPen(QColor(colours().line))
        for _, top, height in self._layout.rows:
            painter.drawLine(0, top + height - 1, self._layout.width, top + height - 1)
        for _, left, width in self._layout.columns:
            painter.drawLine(left + width - 1, 0, left + width - 1, self._layout.height)
        self._paint_target(painter)
        for strong in (False, True):
            for lane, link in enumerate(self._content.links):
                if strong == (self._key in (link.start, link.end)):
                    map_paint.paint_link(painter, link_path(link, self._layout, lane), strong=strong)
        target = self._key if self._link_from and self._dragged is None else ""
        for key, area in self._layout.boxes.items():
            if area.intersects(shown):
                map_paint.paint_box(
                    painter,
                    area,
                    self._words[key],
                    chosen=key in (self._key, self._link_from),
                    focused=key == self._key and self.hasFocus(),
                    target=key == target,
                )
        if self._key and self._writable:
            area = self._layout.boxes[self._key]
            map_paint.paint_handle(painter, QPointF(area.right() + 1, area.center().y()))
        self._paint_drawn_link(painter)

    def _paint_target(self, painter: QPainter) -> None:
        """Show the cell into which the dragged box would come."""
        if self._dragged is None or self._link_from:
            return
        cell = self._cell_at(self._dragged)
        if cell is not None:
            area = self._layout.cell_area(cell).adjusted(2, 2, -3, -3)
            painter.fillRect(area, QColor(colours().hover))
            painter.setPen(QPen(QColor(colours().accent), 2, Qt.PenStyle.DashLine))
            painter.drawRect(area)

    def _paint_drawn_link(self, painter: QPainter) -> None:
        if not self._link_from:
            return
        start = self._layout.boxes[self._link_from]
        begin = QPointF(start.right(), start.center().y())
        if self._dragged is not None:
            end = QPointF(self._dragged - self._origin())
            map_paint.paint_link(painter, (begin, end), strong=True)
        elif self._key != self._link_from:
            drawn = link_path(CareerLink(self._link_from, self._key), self._layout)
            map_paint.paint_link(painter, drawn, strong=True)

    def _paint_headings(self, painter: QPainter) -> None:
        height, origin = self._heading, self._origin()
        view = self.viewport().rect()
        names = self._column_names()
        painter.save()
        painter.setClipRect(_LEVELS_WIDTH, 0, view.width(), height)
        for key, left, width in self._layout.columns:
            area = QRect(left + origin.x(), 0, width, height)
            map_paint.paint_heading(painter, area, names.get(key, self.tr("without a column")))
        painter.restore()
        painter.save()
        below = QRect(0, height, _LEVELS_WIDTH, view.height() - height)
        painter.setClipRect(below)
        for level, top, row_height in self._layout.rows:
            # The number stands in the middle of what is in view of its row.
            area = QRect(0, top + origin.y(), _LEVELS_WIDTH, row_height).intersected(below)
            if not area.isEmpty():
                map_paint.paint_level(painter, area, "–" if level is None else str(level))
        painter.restore()
        map_paint.paint_heading(painter, QRect(0, 0, _LEVELS_WIDTH, height), "")

    # --- inside ---

    def _lay_out(self) -> None:
        self._words = {key: self._words_of(one) for key, one in self._occupations.items()}
        room = self.viewport().width() - _LEVELS_WIDTH
        font = self.font()
        self._layout = laid_out(
            self._content, room, lambda one, width: map_paint.box_height(self._words[one.key], width, font)
        )
        self._heading = self._heading_height()
        inner = self._inner()
        self.horizontalScrollBar().setRange(0, max(self._layout.width - inner.width(), 0))
        self.horizontalScrollBar().setPageStep(inner.width())
        self.verticalScrollBar().setRange(0, max(self._layout.height - inner.height(), 0))
        self.verticalScrollBar().setPageStep(inner.height())
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setSingleStep(Space.XL)
        self.viewport().update()

    def _words_of(self, one: FrameworkOccupation) -> BoxWords:
        code = one.group.code or self.tr("no code")
        return BoxWords(occupation_name(one, self._language), code, lacking=not one.group.code)

    def _column_names(self) -> dict[str, str]:
        return {one.key: self._language.best(one.name) for one in self._content.columns}

    def _heading_height(self) -> int:
        font, names = map_paint.bold(self.font()), self._column_names()
        heights = [
            map_paint.words_height(names.get(key, ""), width - 2 * Space.S, font)
            for key, _, width in self._layout.columns
        ]
        return max(heights, default=0) + 2 * Space.S

    def _inner(self) -> QRect:
        return self.viewport().rect().adjusted(_LEVELS_WIDTH, self._heading, 0, 0)

    def _origin(self) -> QPoint:
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return self._inner().topLeft() - QPoint(across, down)

    def _box_at(self, place: QPoint) -> str:
        if not self._inner().contains(place):
            return ""
        point = place - self._origin()
        return self._layout.box_at(point.x(), point.y())

    def _cell_at(self, place: QPoint) -> Cell | None:
        if not self._inner().contains(place):
            return None
        point = place - self._origin()
        return self._layout.cell_at(point.x(), point.y())

    def _bring_into_view(self) -> None:
        if not self._key:
            return
        area, inner = self.box_area(self._key), self._inner()
        for bar, low, high, first, last in (
            (self.horizontalScrollBar(), area.left(), area.right(), inner.left(), inner.right()),
            (self.verticalScrollBar(), area.top(), area.bottom(), inner.top(), inner.bottom()),
        ):
            if low < first + Space.S:
                bar.setValue(bar.value() + low - first - Space.S)
            elif high > last - Space.S:
                bar.setValue(bar.value() + high - last + Space.S)

    def _described(self, key: str) -> str:
        one = self._occupations[key]
        names = self._column_names()
        ways = sum(key in (link.start, link.end) for link in self._content.links)
        return self.tr("{name}, {code}; level {level}; {column}; ways: {ways}").format(
            name=self._words[key].name,
            code=self._words[key].code,
            level="–" if one.sqf_level is None else one.sqf_level,
            column=names.get(one.column, self.tr("without a column")),
            ways=ways,
        )

    def _tell(self) -> None:
        """Tell a screen reader where the keyboard is."""
        text = self._described(self._key) if self._key else ""
        if self._link_from:
            begun = self.tr("A way begins at {name}: go to its end and press Enter, or Escape.")
            text = f"{begun.format(name=self._words[self._link_from].name)} {text}"
        self.setAccessibleDescription(text)
