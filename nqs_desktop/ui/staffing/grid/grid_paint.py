"""Paints the table editor: all that is in view in one go; what shows is asked anew each time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygon

from nqs_desktop.domain.staffing_cells import NUMERIC, READ_ONLY, StaffingColumn
from nqs_desktop.ui.staffing.grid.grid_model import COLUMNS, SUMMED, CellNote, GridModel
from nqs_desktop.ui.staffing.grid.grid_table import Heading
from nqs_desktop.ui.theme import ROW_HEIGHT_DENSE, Colours, Space, colours

_MARGIN: Final = 6
_CORNER: Final = 7
_ROOM_FOR_NAME: Final = 160
_MOST_WIDTHS: Final = 20_000
_PENS: Final = {column: "quiet" if column in READ_ONLY else "text" for column in COLUMNS}


@dataclass(frozen=True, slots=True)
class Strip:
    """A column in view: where it stands and how wide it is."""

    section: int
    left: int
    width: int


class Brushes:
    """The colours of the theme as Qt's; made anew when another theme is in use."""

    def __init__(self) -> None:
        self._roles: Colours | None = None
        self._colours: dict[str, QColor] = {}

    def follow(self) -> None:
        """Use the colours of the theme in use."""
        roles = colours()
        if roles is not self._roles:
            self._roles = roles
            self._colours = {name: QColor(getattr(roles, name)) for name in Colours.__slots__}

    def __getitem__(self, role: str) -> QColor:
        """Return a colour by its role."""
        return self._colours[role]


class Lettering:
    """A font with the widths of the texts that were painted in it."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetrics(font)
        self._rise = (self._metrics.ascent() - self._metrics.descent()) // 2
        self._widths: dict[str, int] = {}
        self._cut: dict[tuple[str, int], str] = {}

    def paint(self, painter: QPainter, left: int, width: int, middle: int, text: str, *, right: bool) -> None:
        """Paint one line within a cell, cut with dots where it is too long."""
        room = width - 2 * _MARGIN
        if room <= 0:
            return
        needed = self._widths.get(text)
        if needed is None:
            if len(self._widths) > _MOST_WIDTHS:
                self._widths.clear()
            needed = self._widths[text] = self._metrics.horizontalAdvance(text)
        if needed > room:
            text, needed = self._cut_to(text, room), room
        start = left + width - _MARGIN - needed if right else left + _MARGIN
        painter.drawText(start, middle + self._rise, text)

    def _cut_to(self, text: str, room: int) -> str:
        cut = self._cut.get((text, room))
        if cut is None:
            if len(self._cut) > _MOST_WIDTHS:
                self._cut.clear()
            cut = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            self._cut[text, room] = cut
        return cut


class GridPainter:
    """Paints rows of a :class:`GridModel`.

    Attributes:
        suggestion: Returns what an empty cell may be filled with; empty for nothing.
        is_found: Tells whether a shown text is among what is looked for; ``None`` while nothing is.
    """

    def __init__(self, model: GridModel) -> None:
        """Ask ``model`` at each paint."""
        self._model = model
        self._brushes = Brushes()
        self._plain = self._strong = Lettering(QFont())
        self.suggestion: Callable[[str, StaffingColumn], str] = lambda key, column: ""
        self.is_found: Callable[[str], bool] | None = None

    def paint(
        self,
        painter: QPainter,
        font: QFont,
        places: Sequence[tuple[int, int]],
        strips: Sequence[Strip],
        area: QRect,
        changed: QRect,
    ) -> None:
        """Paint rows as if nothing were selected.

        Args:
            painter: Where to.
            font: The font of the cells.
            places: Rows in view and where each begins.
            strips: Columns in view, from the left.
            area: The whole view, for names that run over several columns.
            changed: The part of it that is painted anew.
        """
        self._follow(font)
        brushes, bottom = self._brushes, places[-1][1] + ROW_HEIGHT_DENSE
        line = brushes["line"]
        cells = [
            one for one in strips if one.left <= changed.right() and one.left + one.width >= changed.left()
        ]
        for strip in cells:
            painter.fillRect(strip.left + strip.width - 1, places[0][1], 1, bottom - places[0][1], line)
        painter.setFont(self._plain.font)
        for place, top in places:
            row = self._model.row_at(place)
            if isinstance(row, str):
                self._paint_line(painter, row, top, cells, ())
            elif row is not None:
                self._paint_heading(painter, row, top, strips, area, ())
            painter.fillRect(area.left(), top + ROW_HEIGHT_DENSE - 1, area.width(), 1, line)

    def paint_selected(
        self,
        painter: QPainter,
        places: Sequence[tuple[int, int]],
        strips: Sequence[Strip],
        area: QRect,
        selection: QItemSelection,
    ) -> None:
        """Paint the selected cells over what :meth:`paint` has left."""
        for chosen in selection.toList():
            rows = [one for one in places if chosen.top() <= one[0] <= chosen.bottom()]
            cells = [one for one in strips if chosen.left() <= one.section <= chosen.right()]
            for place, top in rows:
                row = self._model.row_at(place)
                if isinstance(row, str):
                    self._paint_line(painter, row, top, cells, cells)
                elif row is not None:
                    self._paint_heading(painter, row, top, strips, area, cells)

    def paint_ring(self, painter: QPainter, cell: QRect) -> None:
        """Paint the ring around the cell that has the keyboard."""
        painter.setPen(QPen(self._brushes["focus"], 2))
        painter.drawRect(cell.adjusted(1, 1, -1, -1))

    # --- within ---

    def _follow(self, font: QFont) -> None:
        self._brushes.follow()
        if font != self._plain.font or self._strong is self._plain:
            strong = QFont(font)
            strong.setWeight(QFont.Weight.DemiBold)
            self._plain, self._strong = Lettering(QFont(font)), Lettering(strong)

    def _paint_line(
        self, painter: QPainter, key: str, top: int, strips: Sequence[Strip], chosen: Sequence[Strip]
    ) -> None:
        model, brushes, plain = self._model, self._brushes, self._plain
        line, middle = model.line(key), top + ROW_HEIGHT_DENSE // 2
        for strip in strips:
            column = COLUMNS[strip.section]
            text = model.shown(key, line, column)
            note = model.note(key, line, column)
            pen = _PENS[column]
            ground = "selection" if chosen else self._ground(text, note)
            if ground:
                painter.fillRect(strip.left, top, strip.width - 1, ROW_HEIGHT_DENSE - 1, brushes[ground])
                pen = "selection_text" if chosen else pen
            if note is not None:
                self._paint_corner(painter, strip.left + strip.width - 1, top, note)
                pen = "not_met" if note.wrong and not chosen else pen
            if not text:
                text, pen = self.suggestion(key, column), "selection_text" if chosen else "quiet"
            if text:
                painter.setPen(brushes[pen])
                shown = text.replace("\n", " ↵ ") if "\n" in text else text
                plain.paint(painter, strip.left, strip.width, middle, shown, right=column in NUMERIC)

    def _ground(self, text: str, note: CellNote | None) -> str:
        if note is not None:
            return "not_met_soft" if note.wrong else "review_soft"
        return "accent_soft" if self.is_found is not None and text and self.is_found(text) else ""

    def _paint_corner(self, painter: QPainter, right: int, top: int, note: CellNote) -> None:
        """Mark the upper right corner of a cell: what is meant shows without colours too."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._brushes["not_met" if note.wrong else "review"])
        corners = [QPoint(right - _CORNER, top), QPoint(right, top), QPoint(right, top + _CORNER)]
        painter.drawPolygon(QPolygon(corners))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_heading(
        self,
        painter: QPainter,
        heading: Heading,
        top: int,
        strips: Sequence[Strip],
        area: QRect,
        chosen: Sequence[Strip],
    ) -> None:
        brushes, strong, middle = self._brushes, self._strong, top + ROW_HEIGHT_DENSE // 2
        painter.save()
        painter.setFont(strong.font)
        painter.setPen(brushes["selection_text" if chosen else "text"])
        if not chosen:
            painter.fillRect(area.left(), top, area.width(), ROW_HEIGHT_DENSE - 1, brushes["surface"])
        for strip in chosen:
            painter.fillRect(strip.left, top, strip.width, ROW_HEIGHT_DENSE - 1, brushes["selection"])
        left, width = _room_for_name(strips, area)
        indent = heading.depth * Space.L
        name = self._model.heading_name(heading)
        strong.paint(painter, left + indent, width - indent, middle, name, right=False)
        for strip in strips:
            if COLUMNS[strip.section] in SUMMED:
                text = self._model.heading_text(heading, COLUMNS[strip.section])
                strong.paint(painter, strip.left, strip.width, middle, text, right=True)
        painter.restore()


def _room_for_name(strips: Sequence[Strip], area: QRect) -> tuple[int, int]:
    """Return where a department's name stands: from the left edge of the view to the first sums."""
    left = area.left()
    for strip in strips:
        if COLUMNS[strip.section] in SUMMED:
            if strip.left - left >= _ROOM_FOR_NAME:
                return left, strip.left - left
            left = max(left, strip.left + strip.width)
    return left, area.right() - left


def cell_of(index: QModelIndex, places: Sequence[tuple[int, int]], strips: Sequence[Strip]) -> QRect | None:
    """Return where a cell in view stands; ``None`` for one that is out of view."""
    top = next((top for place, top in places if place == index.row()), None)
    strip = next((strip for strip in strips if strip.section == index.column()), None)
    if top is None or strip is None:
        return None
    return QRect(strip.left, top, strip.width, ROW_HEIGHT_DENSE)
