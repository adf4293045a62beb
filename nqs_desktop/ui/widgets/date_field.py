"""A day that may be unknown: typed as 21.11.2026 or picked from a calendar."""

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QDate, QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from nqs_desktop.ui.formatting import date_text
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.style_sheet import restate

_EARLIEST_YEAR: Final = 1900
_AHEAD_OF_TWO_DIGITS: Final = 20


class DateField(QLineEdit):
    """Edits a day; empty means unknown, an impossible day is marked.

    Signals:
        edited: The user changed the day or emptied the field.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(130)
        self.setMaximumWidth(160)
        self._pick = QAction(icon("calendar", "quiet"), "", self)
        self._pick.triggered.connect(self._open_calendar)
        self.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(self._take)
        self.editingFinished.connect(self._tidy)
        self.retranslate()

    @property
    def is_valid(self) -> bool:
        """Whether the field is empty or holds a day that exists."""
        return not self.text().strip() or _read(self.text()) is not None

    def day(self) -> date | None:
        """Return the day; ``None`` where the field is empty or holds no day."""
        return _read(self.text())

    def set_day(self, day: date | None) -> None:
        """Show a day; this is no edit of the user."""
        self.setText(date_text(day))
        self._mark()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.setPlaceholderText(self.tr("dd.mm.yyyy"))
        self._pick.setToolTip(self.tr("Pick from the calendar"))
        self._pick.setText(self.tr("Pick from the calendar"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _take(self) -> None:
        self._mark()
        self.edited.emit()

    def _tidy(self) -> None:
        day = self.day()
        if day is not None:
            self.setText(date_text(day))

    def _mark(self) -> None:
        restate(self, wrong=not self.is_valid)

    def _open_calendar(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        day = self.day()
        if day is not None:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)

        def take(picked: QDate) -> None:
            self.set_day(date(picked.year(), picked.month(), picked.day()))
            menu.close()
            self.edited.emit()

        calendar.activated.connect(take)
        calendar.clicked.connect(take)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


def _read(text: str) -> date | None:
    """Read ``21.11.2026``, ``21.11.26``, ``21112026``, also with commas, dashes and slashes.

    Two digits name the year nearest to ours: 65 is a year of birth, 31 the end of a licence. What lies
    before 1900 is a slip of the fingers.
    """
    plain = text.strip().replace(",", ".").replace("/", ".").replace("-", ".").replace(" ", ".")
    for form in ("%d.%m.%Y", "%d%m%Y", "%Y.%m.%d", "%d.%m.%y"):
        try:
            day = datetime.strptime(plain, form).date()  # noqa: DTZ007 - a day has no zone
            if form.endswith("%y") and day.year > date.today().year + _AHEAD_OF_TWO_DIGITS:  # noqa: DTZ011
                day = day.replace(year=day.year - 100)
        except ValueError:
            continue
        return day if day.year >= _EARLIEST_YEAR else None
    return None
