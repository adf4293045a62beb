"""A position of a paper to correct: number, title, units, and the requirement as it was read."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.requirement import RequirementPart
from nqs_desktop.domain.requirement_comparison import Aspect, with_aspects
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.requirements.requirement_form import RequirementForm
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.code_picker import CodeSource
from nqs_desktop.ui.widgets.decimal_field import DecimalField
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.localized_field import LocalizedField, one_line


class CorrectionPane(QWidget):
    """Edits a :class:`StaffPosition` of a draft; nothing is stored.

    Signals:
        kept: The corrected position.
        left: The user leaves without a change.
    """

    kept = Signal(object)
    left = Signal()

    def __init__(
        self,
        specialties: CodeSource,
        language: LanguageSwitch,
        faults: Callable[[StaffPosition], tuple[Message, ...]],
        parent: QWidget | None = None,
    ) -> None:
        """Start empty; ``faults`` says what cannot be stored so."""
        super().__init__(parent)
        self._language = language
        self._faults = faults
        self._given: StaffPosition | None = None
        self._shown: tuple[StaffPosition | None, str] | None = None
        self.keep = QAction(icon("save", "accent_text"), "", self)
        self.keep.setShortcut(QKeySequence.StandardKey.Save)
        self.keep.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self.keep)
        self.leave = QAction(icon("close", "text"), "", self)
        self.reread = QAction(icon("refresh", "text"), "", self)
        self.number, self.title = LocalizedField(parent=self), LocalizedField(lines=2, parent=self)
        self.units = DecimalField(self)
        self._fields = {
            "number": FormField(self.number, self),
            "title": FormField(self.title, self),
            "units": FormField(self.units, self, narrow=True),
        }
        self.form = RequirementForm(language, (self.leave, self.keep), self.reread, specialties, self)
        head = QGridLayout()
        head.setContentsMargins(Space.XL, Space.M, Space.XL, 0)
        head.setHorizontalSpacing(Space.L)
        head.addWidget(self._fields["number"], 0, 0)
        head.addWidget(self._fields["units"], 0, 1)
        head.addWidget(self._fields["title"], 1, 0, 1, 2)
        head.setColumnStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.form, 1)
        self.keep.triggered.connect(lambda _=False: self.keep_correction())
        self.leave.triggered.connect(lambda _=False: self._leave())
        self.reread.triggered.connect(self._read_again)
        self.retranslate()

    def show_position(self, position: StaffPosition) -> None:
        """Show a position to correct."""
        self._given = position
        self.number.set_value(position.number)
        self.title.set_value(position.title)
        self.units.set_value(position.units)
        self.form.show_position(position, lambda: "")
        for field in self._fields.values():
            field.set_error("")
        self._shown = self._facts()

    def go_to(self, part: RequirementPart) -> None:
        """Lead the keyboard to a cell."""
        self.form.go_to(part)

    def value(self) -> StaffPosition | None:
        """Return the position as it stands; ``None`` while none shows."""
        if self._given is None:
            return None
        return replace(
            self._given,
            number=self.number.value(),
            title=one_line(self.title.value()),
            units=self.units.value() or self._given.units,
            requirement=self.form.value(),
        )

    def retranslate(self) -> None:
        """Set every word anew."""
        self.keep.setText(self.tr("Keep the correction"))
        self.leave.setText(self.tr("Back to the reading"))
        self.reread.setText(self.tr("Read the texts again"))
        self._fields["number"].set_caption(self.tr("Number on the paper"))
        self._fields["title"].set_caption(self.tr("Title"))
        self._fields["units"].set_caption(self.tr("Staff units"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @property
    def is_changed(self) -> bool:
        """Whether the user changed anything since the position was shown."""
        return self._shown is not None and self._facts() != self._shown

    def keep_correction(self) -> bool:
        """Hand the correction over; tell whether it can be stored so, else its faults show."""
        position = self.value()
        if position is None:
            return False
        wrong = "" if self.units.value() is not None else self.tr("The staff units are no number.")
        self._fields["units"].set_error(wrong)
        untitled = "" if position.title else self.tr("The title is missing in both languages.")
        self._fields["title"].set_error(untitled)
        fits = self.form.show_faults(self._faults(position))
        if not fits or wrong or untitled:
            return False
        self._shown = None
        self.kept.emit(position)
        return True

    def _facts(self) -> tuple[StaffPosition | None, str]:
        return self.value(), self.units.text()

    def _leave(self) -> None:
        self._shown = None
        self.left.emit()

    def _read_again(self) -> None:
        from nqs_desktop.services.staffing_editor import read_texts

        present = self.form.value()
        self.form.show_requirement(with_aspects(present, read_texts(present), tuple(Aspect)))
