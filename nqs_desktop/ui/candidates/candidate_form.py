"""A candidate, to edit."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from nqs_desktop.domain import candidate_rules
from nqs_desktop.domain.candidate import (
    OWNED_EXTRAS,
    Attachment,
    Candidate,
    CandidateExtra,
    EmploymentRecord,
)
from nqs_desktop.domain.education import EducationRecord
from nqs_desktop.domain.messages import Message
from nqs_desktop.ui.candidates.attachment_fields import AttachmentList
from nqs_desktop.ui.candidates.contact_fields import ContactFields
from nqs_desktop.ui.candidates.education_fields import EducationFields
from nqs_desktop.ui.candidates.employment_fields import EmploymentFields
from nqs_desktop.ui.candidates.extra_fields import ExtraFields
from nqs_desktop.ui.candidates.iin_field import IinField
from nqs_desktop.ui.candidates.notices import NoticeList
from nqs_desktop.ui.candidates.record_list import RecordList, show_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.specialties.specialty_codes import SpecialtyCodes
from nqs_desktop.ui.style_sheet import restate
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.date_field import DateField
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.titled_pane import TitledPane

_LAYOUT_RESTS_MILLISECONDS = 50
_OF_BIRTH = frozenset(("candidates.birth_in_future", "candidates.birth_too_early"))

AnyRecords = (
    RecordList[EducationRecord]
    | RecordList[EmploymentRecord]
    | RecordList[CandidateExtra]
    | RecordList[Attachment]
)


class CandidateForm(TitledPane):
    """Edits a :class:`Candidate`.

    Signals:
        edited: The user changed something.
    """

    edited = Signal()

    def __init__(
        self,
        codes: SpecialtyCodes,
        language: LanguageSwitch,
        save: QAction,
        discard: QAction,
        save_and_next: QAction,
        parent: QWidget | None = None,
    ) -> None:
        """Build the form; ``save``, ``discard`` and ``save_and_next`` stand in its head."""
        super().__init__(parent)
        self._language = language
        self._key = ""
        column = self.body.column
        self.name = QLineEdit(column)
        self.iin = IinField(column)
        self.born = DateField(column)
        self.contacts = ContactFields(column)
        self._fields = {
            "name": FormField(self.name, column),
            "iin": FormField(self.iin, column),
            "born": FormField(self.born, column, narrow=True),
        }
        self._notices = NoticeList(column)
        self.education = RecordList(lambda parent: EducationFields(codes, language, parent), column)
        self.employment = RecordList(lambda parent: EmploymentFields(language, parent), column)
        self.extras = RecordList(lambda parent: ExtraFields(language, parent), column)
        self.attachments = AttachmentList(column)
        self.add_icon(save_and_next)
        self.add_button(discard)
        self.add_button(save)
        self._lay_out()
        self.name.textEdited.connect(self._take_edit)
        self.born.edited.connect(self._take_edit)
        self._records: dict[str, AnyRecords] = {
            "education": self.education,
            "employment": self.employment,
            "extras": self.extras,
            "attachments": self.attachments,
        }
        for records in self._records.values():
            records.added.connect(self._bring_into_view)
        for part in (self.iin, self.contacts, *self._records.values()):
            part.edited.connect(self._take_edit)
        self.retranslate()

    @property
    def key(self) -> str:
        """Key of the candidate who is edited; empty for a new one."""
        return self._key

    @property
    def faults(self) -> list[str]:
        """What is said to be wrong with the person's own fields."""
        return [field.error for field in self._fields.values() if field.error]

    def value(self) -> Candidate:
        """Return the candidate as far as the fields can be read."""
        return Candidate(
            key=self._key,
            name=" ".join(self.name.text().split()),
            iin=self.iin.number(),
            iin_override=self.iin.override(),
            birth_date=self.born.day(),
            education=self.education.values(),
            employment=self.employment.values(),
            extras=self.extras.values(),
            contacts=self.contacts.value(),
            attachments=self.attachments.values(),
        )

    def set_value(self, candidate: Candidate) -> None:
        """Show a candidate; this is no edit of the user."""
        self._key = candidate.key
        self._notices.fold()
        show_text(self.name, candidate.name)
        self.iin.set_value(candidate.iin, candidate.iin_override)
        self.born.set_day(candidate.birth_date)
        self.education.set_values(candidate.education)
        self.employment.set_values(candidate.employment)
        self.extras.set_values([one for one in candidate.extras if one.extra.kind in OWNED_EXTRAS])
        self.contacts.set_value(candidate.contacts)
        self.attachments.set_values(candidate.attachments)
        for field in self._fields.values():
            field.set_error("")
        restate(self.name, wrong=False)
        self.body.verticalScrollBar().setValue(0)
        self.retranslate()

    # --- what is wrong ---

    def complain(self) -> bool:
        """Say beside the fields what cannot be read or is missing; returns whether there is something."""
        no_name = not any(map(str.isalpha, self.name.text()))
        self._fields["name"].set_error(self.tr("The name is missing.") if no_name else "")
        restate(self.name, wrong=no_name)
        no_day = not self.born.is_valid
        self._fields["born"].set_error(self.tr("There is no such day.") if no_day else "")
        wrong = [no_name, no_day, self.iin.complain()]
        wrong += [records.complain() for records in self._records.values()]
        return any(wrong)

    def show_faults(self, faults: Sequence[Message]) -> bool:
        """Say beside the fields what the rules forbid; returns whether every fault found its field."""
        for records in self._records.values():
            records.clear_faults()
        placed = 0
        for fault in faults:
            text, part = self._language.say(fault), candidate_rules.part_of(fault)
            if fault.key in _OF_BIRTH:
                self._fields["born"].set_error(text)
            elif part is not None:
                self._records[part[0]].show_fault(part[1], text)
            else:
                continue
            placed += 1
        return placed == len(faults)

    def show_warnings(self, warnings: Sequence[Message]) -> None:
        """Say quietly what deserves a second look."""
        self._notices.set_texts([self._language.say(warning) for warning in warnings])

    def go_to_name(self) -> None:
        """Lead the keyboard to the first field."""
        self.name.setFocus()

    def go_to_fault(self) -> None:
        """Lead the eye and the keyboard to the first field that says what is wrong."""
        own = {"name": self.name, "born": self.born, "iin": self.iin}
        wrong = [name for name in ("name", "born") if self._fields[name].error]
        if not wrong and self.iin.complain():
            wrong = ["iin"]
        if wrong:
            own[wrong[0]].setFocus()
            self._bring_into_view(self._fields[wrong[0]])
        else:
            for records in self._records.values():
                for editor in records.editors:
                    if editor.fault or (not editor.is_empty and editor.complain()):
                        editor.first_field().setFocus()
                        self._bring_into_view(editor)
                        return

    # --- words ---

    def retranslate(self) -> None:
        """Set the words anew."""
        self.set_title(self.name.text() if self._key else self.tr("New candidate"))
        self._fields["name"].set_caption(self.tr("Surname, name, patronymic"))
        self._fields["iin"].set_caption(self.tr("IIN"))
        self.iin.line.setAccessibleName(self.tr("IIN"))
        self._fields["born"].set_caption(self.tr("Date of birth"))
        self._education_section.set_title(self.tr("Education"))
        self._employment_section.set_title(self.tr("Employment"))
        self._extras_section.set_title(self.tr("Licences, clearances and the like"))
        self._contacts_section.set_title(self.tr("Contacts"))
        self._attachments_section.set_title(self.tr("Files"))
        self.attachments.set_words(self.tr("File {number}"), self.tr("Add files, or drop them here"))
        self.education.set_words(self.tr("Diploma {number}"), self.tr("Add a diploma"))
        self.employment.set_words(self.tr("Employment {number}"), self.tr("Add an employment"))
        self.extras.set_words(self.tr("Document {number}"), self.tr("Add a document"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        column = self.body.column
        self.body.add(self._fields["name"])
        pair = QWidget(column)
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._fields["iin"], 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._fields["born"], 1, Qt.AlignmentFlag.AlignTop)
        self.body.add(pair)
        self.body.add(self._notices)
        self._education_section = self.body.add_section(self.education)
        self._employment_section = self.body.add_section(self.employment)
        self._extras_section = self.body.add_section(self.extras)
        self._contacts_section = self.body.add_section(self.contacts)
        self._attachments_section = self.body.add_section(self.attachments)

    def _bring_into_view(self, editor: QWidget) -> None:
        """Scroll to the beginning of a record once its place is known."""

        def scroll() -> None:
            top = editor.mapTo(self.body.column, QPoint()).y()
            self.body.verticalScrollBar().setValue(top - Space.S)

        QTimer.singleShot(_LAYOUT_RESTS_MILLISECONDS, editor, scroll)

    def _take_edit(self) -> None:
        if any(field.error for field in self._fields.values()):
            self.complain()
        self.edited.emit()
