"""The functional map worked on: boxes moved and ways drawn, by the mouse and by keys alike."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.framework import LEVELS
from nqs_desktop.ui.frameworks import map_paint
from nqs_desktop.ui.frameworks.map_canvas import MapCanvas
from nqs_desktop.ui.frameworks.map_layout import Cell
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.theme import Space

_EDGE = 28
"""Nearer to the edge than this, what is dragged scrolls the map."""


class FunctionalMap(MapCanvas):
    """Arrows go from box to box, Alt with one moves the box, L begins a way that Enter ends at another box.

    Signals:
        opened: Key of the one that was opened by Enter or a double click.
        moved: Key, level and column of the one that was moved.
        linked: Keys of the two between which the user drew a way.
    """

    opened = Signal(str)
    moved = Signal(str, object, str)
    linked = Signal(str, str)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(language, parent)
        self._pressed: tuple[str, QPoint] | None = None

    def begin_link(self) -> None:
        """Begin a way at the chosen occupation; the arrows then lead to its end."""
        if self._writable and self._key:
            self._link_from = self._key
            self._tell()
            self.viewport().update()

    # --- keys and mouse ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from box to box; move a box; draw a way."""
        arrows = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        step = arrows.get(key)
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move_by(*step)
        elif step is not None:
            self._go_by(*step)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._layout.boxes:
            self.choose(list(self._layout.boxes)[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._key:
            self._finish()
        elif key == Qt.Key.Key_Escape and self._link_from:
            self._link_from = ""
            self._tell()
            self.viewport().update()
        elif event.text().lower() in ("l", "д") and self._key:
            self.begin_link()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the box under the pointer, or begin a way at its spot."""
        place = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._writable and self._key and self._on_handle(place):
            self._link_from, self._dragged = self._key, place
            return
        key = self._box_at(place)
        self.choose(key)
        self._pressed = (key, place) if key else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a box or the end of a way."""
        place = event.position().toPoint()
        if self._pressed is not None and self._writable and self._dragged is None:
            if (place - self._pressed[1]).manhattanLength() > Space.S:
                self._dragged = place
        elif self._dragged is not None:
            self._dragged = place
            self._scroll_along(place)
        if self._dragged is not None:
            self.viewport().update()
            return
        on_box, on_handle = bool(self._box_at(place)), bool(self._key) and self._on_handle(place)
        shapes = Qt.CursorShape
        shape = shapes.CrossCursor if on_handle and self._writable else shapes.PointingHandCursor
        self.viewport().setCursor(shape if on_box or on_handle else shapes.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go what is dragged."""
        place, dragged, pressed = event.position().toPoint(), self._dragged, self._pressed
        start, self._dragged, self._pressed = self._link_from, None, None
        if dragged is not None and start:
            self._link_from = ""
            end = self._box_at(place)
            if end and end != start:
                self.linked.emit(start, end)
        elif dragged is not None and pressed is not None:
            cell = self._cell_at(place)
            if cell is not None:
                self._move_to(pressed[0], cell)
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the box under the pointer."""
        key = self._box_at(event.position().toPoint())
        if key:
            self.opened.emit(key)

    # --- inside ---

    def _go_by(self, across: int, down: int) -> None:
        if not self._layout.boxes:
            return
        first = next(iter(self._layout.boxes))
        self.choose(self._layout.next_box(self._key, across, down) if self._key else first)

    def _move_by(self, across: int, down: int) -> None:
        if not self._key or not self._writable:
            return
        one = self._occupations[self._key]
        columns = [key for key, _, _ in self._layout.columns]
        column = one.column if one.column in columns else ""
        place = columns.index(column) + across if column in columns else 0
        level = one.sqf_level
        if down:
            level = min(LEVELS) if level is None else level - down
        if 0 <= place < len(columns) and (level is None or level in LEVELS):
            self._move_to(self._key, (level, columns[place]))

    def _move_to(self, key: str, cell: Cell) -> None:
        one = self._occupations[key]
        if (one.sqf_level, one.column) != cell:
            self.moved.emit(key, *cell)

    def _finish(self) -> None:
        start, self._link_from = self._link_from, ""
        if start and start != self._key:
            self.linked.emit(start, self._key)
        elif not start:
            self.opened.emit(self._key)
        self.viewport().update()

    def _scroll_along(self, place: QPoint) -> None:
        inner = self._inner()
        for bar, at, first, last in (
            (self.horizontalScrollBar(), place.x(), inner.left(), inner.right()),
            (self.verticalScrollBar(), place.y(), inner.top(), inner.bottom()),
        ):
            step = (at > last - _EDGE) - (at < first + _EDGE)
            bar.setValue(bar.value() + step * bar.singleStep())

    def _on_handle(self, place: QPoint) -> bool:
        return (place - self.handle_at(self._key)).manhattanLength() <= 2 * map_paint.HANDLE
