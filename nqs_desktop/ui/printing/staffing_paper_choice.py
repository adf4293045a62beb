"""Which staffing table is printed: its edition, the day of who holds what, its columns."""

from collections.abc import Callable, Collection, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from nqs_desktop.domain.printed_columns import STANDARD, PrintedColumn
from nqs_desktop.domain.staffing_edition import StaffingEdition
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.printing.printing_words import printed_column_word
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.check_set import CheckSet
from nqs_desktop.ui.widgets.date_field import DateField
from nqs_desktop.ui.widgets.elided_box import ElidedBox
from nqs_desktop.ui.widgets.expander import Expander
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.link_button import LinkButton


class StaffingPaperChoice(QWidget):
    """Chooses an edition, a day and columns; until the user touches the columns, empty ones fall away.

    Signals:
        chosen: The user chose otherwise.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without editions, with the standard columns."""
        super().__init__(parent)
        self._box, self._other_box = _edition_box(self), _edition_box(self)
        self.day = DateField(self)
        self._edition = FormField(self._box, self)
        self._other = FormField(self._other_box, self)
        self._day = FormField(self.day, self, narrow=True)
        self._touched = False
        self._usual: tuple[PrintedColumn, ...] = STANDARD
        self._standard = QAction(icon("undo", "accent"), "", self)
        self._standard.triggered.connect(self.take_standard)
        self._checks = CheckSet(tuple(PrintedColumn), printed_column_word, self)
        self._checks.set_values(STANDARD)
        self._columns = Expander(self._column_chooser(), parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        for widget in (self._edition, self._other, self._day, self._columns):
            layout.addWidget(widget)
        self._other.hide()
        for box in (self._box, self._other_box):
            box.activated.connect(lambda _: self.chosen.emit())
        self.day.edited.connect(self._take_day)
        self._checks.edited.connect(self._take_columns)
        self.retranslate()

    @property
    def edition(self) -> str | None:
        """Key of the edition; ``None`` while there is none to choose."""
        key = self._box.currentData()
        return str(key) if key else None

    @property
    def other(self) -> str | None:
        """Key of the older edition that it is compared with; ``None`` where there is one edition only."""
        key = self._other_box.currentData()
        return str(key) if key and self._other_box.count() > 1 else None

    @property
    def columns(self) -> tuple[PrintedColumn, ...]:
        """The columns that the user chose; empty: the standard ones that are not empty."""
        return self._checks.values() if self._touched else ()

    @property
    def checked(self) -> tuple[PrintedColumn, ...]:
        """The columns that are checked, chosen or usual."""
        return self._checks.values()

    def set_usual(self, columns: tuple[PrintedColumn, ...]) -> None:
        """Take what the template of the paper leaves of the standard columns; this is no edit of the user."""
        self._usual = columns
        if not self._touched:
            self._checks.set_values(columns)

    def check_columns(self, columns: Collection[PrintedColumn]) -> None:
        """Choose columns; this is a choice of the user."""
        self._checks.set_values(columns)
        self._take_columns()

    def offer(self, editions: Sequence[StaffingEdition], word: Callable[[StaffingEdition], str]) -> None:
        """Offer the editions of an organisation, keeping the choice where it is still there.

        Args:
            editions: The editions, the one that is worked on first.
            word: Names each in the language in use.
        """
        for usual, (box, kept) in enumerate(((self._box, self.edition), (self._other_box, self.other))):
            with QSignalBlocker(box):
                box.clear()
                for edition in editions:
                    box.addItem(word(edition), edition.key)
                place = box.findData(kept)
                box.setCurrentIndex(place if place >= 0 else min(usual, box.count() - 1))

    def choose(self, edition: str, on: date | None, other: str = "") -> None:
        """Choose editions that are offered, and a day; an empty key or ``None`` leaves what is chosen."""
        for box, key in ((self._box, edition), (self._other_box, other)):
            if key:
                with QSignalBlocker(box):
                    box.setCurrentIndex(max(box.findData(key), 0))
        if on is not None:
            self.day.set_day(on)

    def show_columns(self, *, shown: bool) -> None:
        """Show or hide the choice of columns."""
        self._columns.setVisible(shown)

    def show_other(self, *, shown: bool) -> None:
        """Show or hide the edition that it is compared with, which has no day."""
        self._other.setVisible(shown)
        self._day.setVisible(not shown)

    def retranslate(self) -> None:
        """Set the words anew."""
        self._edition.set_caption(self.tr("Edition"))
        self._other.set_caption(self.tr("Compared with"))
        self._day.set_caption(self.tr("Occupied as of"))
        self._columns.set_title(self.tr("Columns"))
        self._standard.setText(self.tr("Standard columns, without empty ones"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _column_chooser(self) -> QWidget:
        content = QWidget(self)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self._checks)
        layout.addWidget(LinkButton(self._standard, content))
        return content

    def _take_columns(self) -> None:
        self._touched = True
        self.chosen.emit()

    def take_standard(self) -> None:
        """Go back to the usual columns without those that stand empty; this is a choice of the user."""
        self._checks.set_values(self._usual)
        self._touched = False
        self.chosen.emit()

    def _take_day(self) -> None:
        wrong = self.day.day() is None
        self._day.set_error(self.tr("Type a day such as 21.11.2026.") if wrong else "")
        if not wrong:
            self.chosen.emit()


def _edition_box(parent: QWidget) -> QComboBox:
    box = ElidedBox(parent)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box
