"""The head of a table of a file: what stands above each column, and a choice of what the column holds."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QTableView

from nqs_desktop.domain.table_mapping import ColumnRole
from nqs_desktop.ui.importing.import_words import role_word
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox

_CHOICE_HEIGHT = 30
_ARROW_AND_FRAME = 56


class RoleHeader(QHeaderView):
    """Lays a choice of roles below the heading of each column.

    Signals:
        role_chosen: Number of the column, from 0, whose role the user chose; ask :meth:`roles`.
        column_entered: Number of the column, from 0, whose choice has the keyboard.
    """

    role_chosen = Signal(int)
    column_entered = Signal(int)

    def __init__(self, table: QTableView) -> None:
        """Stand above ``table``."""
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self._boxes: list[ChoiceBox[ColumnRole]] = []
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setSectionsMovable(False)
        self.sectionResized.connect(lambda *_: self.place())
        table.horizontalScrollBar().valueChanged.connect(lambda _: self.place())

    @property
    def boxes(self) -> tuple[ChoiceBox[ColumnRole], ...]:
        """The choices, from the first column."""
        return tuple(self._boxes)

    def roles(self) -> tuple[ColumnRole, ...]:
        """Return what is chosen, from the first column."""
        return tuple(box.value() for box in self._boxes)

    def offer(
        self,
        offered: tuple[ColumnRole, ...],
        roles: Sequence[ColumnRole],
        names: Sequence[str],
        hints: Sequence[str],
    ) -> None:
        """Offer ``offered`` above each column.

        Args:
            offered: What can be chosen.
            roles: What is chosen at first, a role a column.
            names: What the columns are called, for screen readers.
            hints: Why each was taken for what it is.
        """
        for box in self._boxes:
            box.hide()
            box.deleteLater()
        self._boxes = []
        for column, (role, name, hint) in enumerate(zip(roles, names, hints, strict=True)):
            box = ChoiceBox(offered, role_word, self.viewport())
            # Otherwise it would take the width of its longest word, whatever the width of its column.
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.set_value(role if role in offered else ColumnRole.IGNORED)
            box.setAccessibleName(name)
            box.setToolTip(hint)
            box.chosen.connect(lambda column=column: self.role_chosen.emit(column))
            box.installEventFilter(self)
            box.show()
            self._boxes.append(box)
        self.updateGeometry()
        self.place()

    def narrowest(self) -> int:
        """Return the width of a column that shows any choice to its end, in pixels."""
        offered = {box.itemText(place) for box in self._boxes for place in range(box.count())}
        metrics = self._boxes[0].fontMetrics() if self._boxes else self.fontMetrics()
        return max(map(metrics.horizontalAdvance, offered), default=0) + _ARROW_AND_FRAME

    def place(self) -> None:
        """Lay each choice below its heading."""
        top = self.height() - _CHOICE_HEIGHT - Space.XS
        for column, box in enumerate(self._boxes):
            left, width = self.sectionViewportPosition(column), self.sectionSize(column)
            box.setGeometry(left + 2, top, max(width - 4, 0), _CHOICE_HEIGHT)

    def sizeHint(self) -> QSize:
        """A heading and a choice, one above the other."""
        plain = super().sizeHint()
        return QSize(plain.width(), plain.height() + _CHOICE_HEIGHT + Space.S)

    def updateGeometries(self) -> None:
        """Follow the table."""
        super().updateGeometries()
        self.place()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint the heading above the choice, and the ground and the line below it as one."""
        super().paintSection(painter, QRect(rect.left(), rect.bottom() - 2, rect.width(), 3), -1)
        heading = QRect(rect.left(), rect.top(), rect.width(), rect.height() - _CHOICE_HEIGHT - Space.S)
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        painter.save()
        painter.setPen(self.palette().placeholderText().color())
        room = heading.adjusted(Space.S, 0, -Space.XS, 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, self.defaultAlignment(), shown)
        painter.restore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring a column into view when the keyboard comes to its choice."""
        if event.type() == QEvent.Type.FocusIn and watched in self._boxes:
            column = self._boxes.index(watched)
            self._table.scrollTo(self.model().index(max(self._table.rowAt(0), 0), column))
            self.column_entered.emit(column)
        return super().eventFilter(watched, event)
