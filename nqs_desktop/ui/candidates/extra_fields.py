"""A licence, a clearance, a certificate that a candidate has, to edit."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from nqs_desktop.domain.candidate import OWNED_EXTRAS, CandidateExtra
from nqs_desktop.ui.candidates.record_list import RecordEditor, show_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.date_field import DateField
from nqs_desktop.ui.widgets.extra_field import ExtraField
from nqs_desktop.ui.widgets.form_field import FormField


class ExtraFields(RecordEditor[CandidateExtra]):
    """Edits a :class:`CandidateExtra`."""

    edited = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._touched = False
        self._extra = ExtraField(language, OWNED_EXTRAS, self)
        self.until = DateField(self)
        self._until_field = FormField(self.until, self, narrow=True)
        self.body.addWidget(self._extra)
        self.body.addSpacing(Space.S)
        self.document = QLineEdit(self)
        self._document_field = FormField(self.document, self)
        self.body.addWidget(self._until_field)
        self.body.addWidget(self._document_field)
        self._extra.edited.connect(self._take_edit)
        self.until.edited.connect(self._take_edit)
        self.document.textEdited.connect(self._take_edit)
        self.retranslate()

    def value(self) -> CandidateExtra | None:
        """Return what the candidate has; ``None`` while it cannot be read."""
        if self.is_empty or not (self._extra.is_valid and self.until.is_valid):
            return None
        document = " ".join(self.document.text().split())
        return CandidateExtra(self._extra.value(), self.until.day(), document)

    def set_value(self, record: CandidateExtra) -> None:
        """Show what a candidate has."""
        self._touched = True
        self._extra.set_value(record.extra)
        self.until.set_day(record.valid_until)
        show_text(self.document, record.document)

    @property
    def is_empty(self) -> bool:
        """Whether the user chose and typed nothing."""
        return not self._touched

    def complain(self) -> bool:
        """Say beside the fields what cannot be read; the kind's own field says so by itself."""
        no_day = not self.until.is_valid
        self._until_field.set_error(self.tr("There is no such day.") if no_day else "")
        return no_day or not self._extra.is_valid

    def first_field(self) -> QWidget:
        """What it is."""
        return self._extra.kind

    def retranslate(self) -> None:
        """Set the words anew."""
        self._until_field.set_caption(self.tr("Valid until, that day included"))
        self._document_field.set_caption(self.tr("Series, number and issuer of the document"))

    def _take_edit(self) -> None:
        self._touched = True
        if self._until_field.error:
            self.complain()
        self.edited.emit()
