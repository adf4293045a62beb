"""Of whom and for which day a paper is: one candidate or all, the day, the last day to apply."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from nqs_desktop.domain.browse import CandidateRow
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.date_field import DateField
from nqs_desktop.ui.widgets.elided_box import ElidedBox
from nqs_desktop.ui.widgets.form_field import FormField


class JudgingChoice(QWidget):
    """Chooses a candidate and days.

    Attributes:
        day: The day for which the paper judges or counts.
        until: The last day on which papers are taken; may be empty.

    Signals:
        chosen: The user chose another candidate or day.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._meets = False
        self._box = ElidedBox(self)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.day = DateField(self)
        self._candidate = FormField(self._box, self)
        self.until = DateField(self)
        self._day = FormField(self.day, self, narrow=True)
        self._until = FormField(self.until, self, narrow=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._candidate)
        layout.addWidget(self._day)
        layout.addWidget(self._until)
        self._box.activated.connect(lambda _: self.chosen.emit())
        self.day.edited.connect(self._take_day)
        self.until.edited.connect(self._take_until)
        self.retranslate()

    @property
    def candidate(self) -> str | None:
        """Key of the candidate; ``None`` for all."""
        key = self._box.currentData()
        return str(key) if key else None

    def choose(self, candidate: str) -> None:
        """Choose a candidate who may not be offered yet; empty for all."""
        if candidate and self._box.findData(candidate) < 0:
            self._box.addItem("", candidate)
        with QSignalBlocker(self._box):
            self._box.setCurrentIndex(max(self._box.findData(candidate or None), 0))

    def offer(self, rows: Sequence[CandidateRow]) -> None:
        """Offer candidates, keeping the choice."""
        kept = self.candidate
        with QSignalBlocker(self._box):
            self._box.clear()
            self._box.addItem(self.tr("All candidates"), None)
            for row in rows:
                self._box.addItem(row.name, row.key)
            self._box.setCurrentIndex(max(self._box.findData(kept), 0))

    def show_fields(self, *, candidate: bool, until: bool, meeting: bool) -> None:
        """Show what the paper asks for.

        Args:
            candidate: Whether it is about one candidate or all.
            until: Whether it names a last day to apply.
            meeting: Whether the day of a recorded meeting goes before the one that is chosen.
        """
        self._candidate.setVisible(candidate)
        self._until.setVisible(until)
        self._meets = meeting
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._candidate.set_caption(self.tr("Candidate"))
        self._day.set_caption(self.tr("As of"))
        self._until.set_caption(self.tr("Papers are taken until"))
        self._until.set_hint(self.tr("Left empty, there is room to write the day."))
        meeting = self.tr("Where the day of the meeting is recorded, it is that day.")
        self._day.set_hint(meeting if self._meets else "")
        if self._box.count():
            self._box.setItemText(0, self.tr("All candidates"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _take_day(self) -> None:
        self._day.set_error("" if self.day.day() is not None else self.tr("Type a day such as 21.11.2026."))
        if self.day.day() is not None:
            self.chosen.emit()

    def _take_until(self) -> None:
        wrong = not self.until.is_valid
        self._until.set_error(self.tr("Type a day such as 21.11.2026.") if wrong else "")
        if not wrong:
            self.chosen.emit()
