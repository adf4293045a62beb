"""The headings of the columns: a funnel in each that filters, widths and order that are remembered."""

from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from nqs_desktop.domain.staffing_cells import StaffingColumn
from nqs_desktop.ui import icons
from nqs_desktop.ui.staffing.grid.grid_model import COLUMNS, GridModel
from nqs_desktop.ui.staffing.grid.grid_words import DEFAULT_WIDTHS, HIDDEN_AT_FIRST, column_heading
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space, TypeSize
from nqs_desktop.ui.window_settings import WindowSettings

_STATE: Final = "staffing_grid_columns"
_COLUMNS: Final = ",".join(COLUMNS).encode()
"""Qt knows columns by their numbers only: those of another version of the program may be others."""
_NARROWEST: Final = 36


class GridHeader(QHeaderView):
    """Shows a funnel where a column is filtered, and under the pointer.

    Signals:
        filter_wanted: The column whose funnel was clicked.
        arranged: Columns were hidden, shown or moved.
    """

    filter_wanted = Signal(object)
    arranged = Signal()

    def __init__(self, model: GridModel, settings: WindowSettings, parent: QWidget) -> None:
        """Stand above the columns of ``model``, as ``settings`` remember them."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._grid = model
        self._settings = settings
        self._under_pointer = -1
        self.setMinimumSectionSize(_NARROWEST)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMouseTracking(True)

    def bring_back(self) -> None:
        """Give the columns the widths, the order and the choice that were remembered, or those at first."""
        known, _, state = bytes(self._settings.state(_STATE).data()).partition(b"\n")
        if known != _COLUMNS or not self.restoreState(QByteArray(state)):
            self.begin_anew()
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(False)
        self.sectionResized.connect(lambda *_: self.remember())
        self.sectionMoved.connect(lambda *_: self.remember())

    def begin_anew(self) -> None:
        """Give the columns the widths, the order and the choice of the beginning."""
        for section, column in enumerate(COLUMNS):
            self.moveSection(self.visualIndex(section), section)
            self.setSectionHidden(section, column in HIDDEN_AT_FIRST)
            self.resizeSection(section, max(DEFAULT_WIDTHS[column], self._room_for(column)))
        self.remember()

    def arrange(self, order: list[StaffingColumn], shown: set[StaffingColumn]) -> None:
        """Put the columns into another order, and show only some of them."""
        for place, column in enumerate(order):
            section = COLUMNS.index(column)
            self.moveSection(self.visualIndex(section), place)
            if self.isSectionHidden(section) == (column in shown):
                self.setSectionHidden(section, column not in shown)
                if column in shown and self.sectionSize(section) < _NARROWEST:
                    self.resizeSection(section, max(DEFAULT_WIDTHS[column], self._room_for(column)))
        self.remember()

    def order(self) -> list[StaffingColumn]:
        """Return all columns as they stand, hidden ones too."""
        return [COLUMNS[self.logicalIndex(place)] for place in range(self.count())]

    def shows(self, column: StaffingColumn) -> bool:
        """Tell whether a column is in view."""
        return not self.isSectionHidden(COLUMNS.index(column))

    def remember(self) -> None:
        """Keep widths, order and choice for the next time."""
        self._settings.set_state(_STATE, QByteArray(_COLUMNS + b"\n" + self.saveState().data()))
        self.arranged.emit()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint a heading, and its funnel."""
        painter.save()
        super().paintSection(painter, rect, section)
        painter.restore()
        filtered = COLUMNS[section] in self._grid.filter.columns
        if filtered or section == self._under_pointer:
            role = "accent" if filtered else "quiet"
            scale = self.devicePixelRatioF()
            painter.drawPixmap(
                self._funnel(rect).topLeft(), icons.pixmap("filter", role, ICON_SIZE_SMALL, scale)
            )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Filter by a click on the funnel; anywhere else the column is selected."""
        section = self.logicalIndexAt(event.position().toPoint())
        if section >= 0 and self._funnel(self._area(section)).contains(event.position().toPoint()):
            self.filter_wanted.emit(COLUMNS[section])
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the funnel of the column under the pointer."""
        self._point_at(self.logicalIndexAt(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show no funnel any longer."""
        self._point_at(-1)
        super().leaveEvent(event)

    def below(self, column: StaffingColumn) -> QPoint:
        """Return where the filter of a column opens, on the screen."""
        area = self._area(COLUMNS.index(column))
        return self.viewport().mapToGlobal(area.bottomLeft())

    def _room_for(self, column: StaffingColumn) -> int:
        """Return the width of a heading."""
        font = QFont(self.font())
        font.setPointSizeF(TypeSize.QUIET)
        font.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(font).horizontalAdvance(column_heading(column)) + 2 * Space.S

    def _point_at(self, section: int) -> None:
        if section != self._under_pointer:
            self._under_pointer = section
            self.viewport().update()

    def _area(self, section: int) -> QRect:
        left = self.sectionViewportPosition(section)
        return QRect(left, 0, self.sectionSize(section), self.height())

    @staticmethod
    def _funnel(area: QRect) -> QRect:
        top = area.center().y() - ICON_SIZE_SMALL // 2
        return QRect(area.right() - ICON_SIZE_SMALL - 2, top, ICON_SIZE_SMALL, ICON_SIZE_SMALL)
