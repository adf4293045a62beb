"""What an edition is called, where it was taken from, and from which day it is in force."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.theme import READING_WIDTH, Space
from nqs_desktop.ui.widgets.date_field import DateField
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.localized_field import LocalizedField, one_line

_LONGEST_SOURCE = 300


class EditionForm(QWidget):
    """Edits title, source and day of an edition that is to be stored.

    Signals:
        edited: The user changed something.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._summary = QLabel(self)
        self._summary.setWordWrap(True)
        self.title = LocalizedField(parent=self)
        self.source = QLineEdit(self)
        self.source.setMaxLength(_LONGEST_SOURCE)
        self.day = DateField(self)
        self._title_field = FormField(self.title, self)
        self._title_field.set_caption(self.tr("Title of the edition"))
        self._title_field.set_hint(
            self.tr("As the official act names it; the program's own words where it is empty.")
        )
        self._source_field = FormField(self.source, self)
        self._source_field.set_caption(self.tr("Source"))
        self._source_field.set_hint(
            self.tr("The act or file it was taken from; it stands beside every entry.")
        )
        self._day_field = FormField(self.day, self, narrow=True)
        self._day_field.set_caption(self.tr("In force from"))
        self._day_field.set_hint(self.tr("May stay empty where the source names no day."))
        self.title.edited.connect(self.edited)
        self.source.textEdited.connect(lambda _: self.edited.emit())
        self.day.edited.connect(self.edited)
        column = QWidget(self)
        column.setMaximumWidth(READING_WIDTH)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        for widget in (self._summary, self._title_field, self._source_field, self._day_field):
            layout.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, Space.M, 0, 0)
        outer.addWidget(column)
        outer.addStretch(1)

    def suggest(self, summary: str, title: LocalizedText, source: str) -> None:
        """Say what will be stored, and begin with these words."""
        self._summary.setText(summary)
        self.title.set_value(title)
        self.source.setText(source)
        self.source.setCursorPosition(0)
        self.day.set_day(None)
        self.check()

    def show_stored(self, title: LocalizedText, source: str, day: date | None) -> None:
        """Show an edition that is stored; its source stays what it is."""
        self._summary.hide()
        self.title.set_value(title)
        self.source.setText(source)
        self.source.setReadOnly(True)
        self.day.set_day(day)
        self.check()

    def check(self) -> bool:
        """Say beside each field what is wrong with it; return whether nothing is."""
        self._source_field.set_error("" if self.source.text().strip() else self.tr("The source is missing."))
        wrong_day = "" if self.day.is_valid else self.tr("There is no such day; 21.11.2026 is expected.")
        self._day_field.set_error(wrong_day)
        return bool(self.source.text().strip()) and self.day.is_valid

    def value(self) -> tuple[LocalizedText | None, str, date | None]:
        """Return title (``None`` where it is empty), source and day."""
        title = one_line(self.title.value())
        return title if title else None, " ".join(self.source.text().split()), self.day.day()
