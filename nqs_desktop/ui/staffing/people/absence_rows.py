"""The times in which somebody is away, to edit: from, to, reason."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from nqs_desktop.domain.occupancy import Absence
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.date_field import DateField
from nqs_desktop.ui.widgets.link_button import LinkButton


class AbsenceRows(QWidget):
    """Edits a list of :class:`Absence`; a row without anything in it says nothing.

    Attributes:
        add: Adds a row.

    Signals:
        edited: The user changed something.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows: list[AbsenceRow] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.XS)
        self.add = QAction(icon("add", "accent"), "", self)
        self.add.triggered.connect(lambda _=False: self.add_row().start.setFocus())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(self._lines)
        layout.addWidget(LinkButton(self.add, self), 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    @property
    def rows(self) -> tuple["AbsenceRow", ...]:
        """The fields of each time away."""
        return tuple(self._rows)

    @property
    def is_valid(self) -> bool:
        """Whether each row that says something has a first day, and each day exists."""
        return all(row.is_valid for row in self._rows)

    def value(self) -> tuple[Absence, ...]:
        """Return the times away as they stand; rows without a first day are left out."""
        found = (row.value() for row in self._rows)
        return tuple(one for one in found if one is not None)

    def set_value(self, absences: Sequence[Absence]) -> None:
        """Show others; this is no edit of the user."""
        for row in tuple(self._rows):
            self._drop(row)
        for one in absences:
            self.add_row(one)

    def add_row(self, absence: Absence | None = None) -> "AbsenceRow":
        """Add a row, empty or with a time away; return it."""
        row = AbsenceRow(absence, self)
        row.edited.connect(self.edited)
        row.removal_wanted.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._lines.addWidget(row)
        return row

    def retranslate(self) -> None:
        """Set the words anew."""
        self.add.setText(self.tr("Add an absence"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _remove(self, row: "AbsenceRow") -> None:
        self._drop(row)
        self.edited.emit()

    def _drop(self, row: "AbsenceRow") -> None:
        self._rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()


class AbsenceRow(QWidget):
    """First day, last day and reason of one time away.

    Signals:
        edited: The user changed something.
        removal_wanted: The user wants the row gone.
    """

    edited = Signal()
    removal_wanted = Signal()

    def __init__(self, absence: Absence | None, parent: QWidget | None = None) -> None:
        """Show ``absence``, or nothing."""
        super().__init__(parent)
        self.start, self.end = DateField(self), DateField(self)
        self.reason = QLineEdit(self)
        if absence is not None:
            self.start.set_day(absence.start)
            self.end.set_day(absence.end)
            self.reason.setText(absence.reason)
            self.reason.setCursorPosition(0)
        for field in (self.start, self.end):
            field.edited.connect(self.edited)
        self.reason.textEdited.connect(lambda _: self.edited.emit())
        self._to = QLabel("–", self)
        self._remove = QAction(icon("close", "quiet"), "", self)
        self._remove.triggered.connect(lambda _=False: self.removal_wanted.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        for widget in (self.start, self._to, self.end):
            layout.addWidget(widget)
        layout.addWidget(self.reason, 1)
        layout.addWidget(IconButton(self._remove, self, size=ICON_SIZE_SMALL))
        self.retranslate()

    @property
    def is_valid(self) -> bool:
        """Whether it is empty, or has a first day and only days that exist."""
        says = bool(self.end.text().strip() or self.reason.text().strip())
        has_start = self.start.day() is not None
        return self.start.is_valid and self.end.is_valid and (has_start or not says)

    def value(self) -> Absence | None:
        """Return the time away; ``None`` without a first day."""
        start: date | None = self.start.day()
        reason = " ".join(self.reason.text().split())
        return None if start is None else Absence(start, self.end.day(), reason)

    def retranslate(self) -> None:
        """Set the words anew."""
        self.start.setAccessibleName(self.tr("First day away"))
        self.end.setAccessibleName(self.tr("Last day away; empty while the return is open"))
        self.end.setToolTip(self.end.accessibleName())
        self.reason.setPlaceholderText(self.tr("reason: leave, illness, business trip"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self._remove.setText(self.tr("Remove this absence"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
