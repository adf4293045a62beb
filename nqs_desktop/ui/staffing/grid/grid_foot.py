"""The foot of the table, which stays in view: the sums of all of it, and what is to be said of the cell."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from nqs_desktop.domain.staffing_line import StaffingTotals
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.staffing.grid.grid_commands import GridCommands
from nqs_desktop.ui.staffing.grid.grid_header import GridHeader
from nqs_desktop.ui.staffing.grid.grid_model import COLUMNS, SUMMED
from nqs_desktop.ui.staffing.grid.grid_paint import Brushes, Lettering
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import ROW_HEIGHT_DENSE, Space
from nqs_desktop.ui.widgets.elided_label import ElidedLabel
from nqs_desktop.ui.widgets.link_button import LinkButton


class GridFoot(QWidget):
    """Paints sums below the columns that they belong to."""

    def __init__(self, header: GridHeader, total: Callable[[], StaffingTotals], parent: QWidget) -> None:
        """Stand below the columns of ``header``; ``total`` returns the sums."""
        super().__init__(parent)
        self._header = header
        self._total = total
        self._brushes = Brushes()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        header.arranged.connect(self.update)

    def sizeHint(self) -> QSize:
        """The height of a row."""
        return QSize(200, ROW_HEIGHT_DENSE + 2)

    def words(self) -> str:
        """Return what stands at the left."""
        return self.tr("Total, positions: {count}").format(count=number_text(self._total().positions))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sums."""
        self._brushes.follow()
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._brushes["surface"])
        painter.fillRect(QRect(0, 0, self.width(), 1), self._brushes["border"])
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        letters = Lettering(font)
        painter.setFont(font)
        painter.setPen(self._brushes["text"])
        total, header, middle = self._total(), self._header, self.height() // 2
        # The header knows where its columns are; beside the rows their titles may stand.
        shift = header.mapTo(self.window(), QPoint()).x() - self.mapTo(self.window(), QPoint()).x()
        left = self.width()
        for column, sum_of in SUMMED.items():
            section = COLUMNS.index(column)
            amount = sum_of(total)
            if header.isSectionHidden(section) or amount is None:
                continue
            start = header.sectionViewportPosition(section) + shift
            text = number_text(amount)
            letters.paint(painter, start, header.sectionSize(section), middle, text, right=True)
            left = min(left, start) if start > Space.XXL else left
        letters.paint(painter, 0, left, middle, self.words(), right=False)
        painter.end()


class GridStatus(QWidget):
    """One line: where the keyboard is, what is wrong there, and how much is not stored yet."""

    def __init__(self, commands: GridCommands, parent: QWidget) -> None:
        super().__init__(parent)
        self._where = ElidedLabel(self)
        self._where.setProperty("role", "quiet")
        self._count = ElidedLabel(self)
        self._count.setProperty("role", "wrong")
        self._count.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._next = LinkButton(commands.next_unstored, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        layout.setSpacing(Space.M)
        layout.addWidget(self._where, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._count)
        layout.addWidget(self._next)
        self.show_count(0)

    @property
    def text(self) -> str:
        """What is said of the cell."""
        return self._where.whole

    @property
    def count(self) -> str:
        """What is said of all cells."""
        return self._count.whole

    def show_cell(self, text: str, role: str = "quiet") -> None:
        """Say where the keyboard is, in the look of a ``role``: ``quiet``, ``missing`` or ``wrong``."""
        restyle(self._where, role)
        self._where.set_whole(text)

    def show_count(self, count: int) -> None:
        """Say how many cells are not stored yet."""
        text = self.tr("%n cell(s) not stored yet", "", count) if count else ""
        self._count.set_whole(text)
        self._count.setMinimumWidth(self._count.fontMetrics().horizontalAdvance(text) + 2)
        self._count.setVisible(bool(count))
        self._next.setVisible(bool(count))
