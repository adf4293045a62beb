"""A candidate, to read: who it is, the diplomas, the labour book with its arithmetic, the licences."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget

from nqs_desktop.domain.candidate import Candidate, CandidateExtra, EmploymentRecord
from nqs_desktop.domain.candidate_expiry import Expiry, expiry
from nqs_desktop.domain.education import EducationRecord
from nqs_desktop.domain.eligibility.experience_entries import periods
from nqs_desktop.domain.holding import Holding
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement_words import extra_words, kind_words, level_words
from nqs_desktop.domain.service_length import MONTHS_OF_A_YEAR, service_length
from nqs_desktop.ui.books.facts import FactList, Linked
from nqs_desktop.ui.candidates.attachment_lines import AttachmentLines
from nqs_desktop.ui.candidates.held_positions import held_lines
from nqs_desktop.ui.candidates.notices import NoticeList
from nqs_desktop.ui.candidates.summaries import Summary, SummaryList
from nqs_desktop.ui.formatting import capitalised, date_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.widgets.expander import Expander
from nqs_desktop.ui.widgets.titled_pane import TitledPane


class CandidateCard(TitledPane):
    """Shows a :class:`Candidate`.

    Attributes:
        files: The attached files.

    Signals:
        position_wanted: Key of a position that the user wants to see.
    """

    position_wanted = Signal(str)

    def __init__(
        self, language: LanguageSwitch, commands: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        """Start empty; ``commands`` stand in the head."""
        super().__init__(parent)
        self._language = language
        self._candidate: Candidate | None = None
        self._held: Sequence[Holding] = ()
        self._warnings: Sequence[Message] = ()
        self._today = date.min
        for command in commands:
            self.add_button(command)
        column = self.body.column
        self._name = self._label("section")
        self._facts = FactList(column)
        self._facts.link_wanted.connect(self.position_wanted)
        self._notices = NoticeList(column)
        self._education, self._employment, self._extras = (SummaryList(column) for _ in range(3))
        self.files = AttachmentLines(column)
        self._total = self._label("strong")
        self._arithmetic = self._label("")
        self._rule = self._label("quiet")
        self._rule_line = Expander(self._rule, parent=column)
        self.body.add(self._name)
        self.body.add(self._facts)
        self.body.add(self._notices)
        self._service_section = self.body.add_section(self._total, self._arithmetic, self._rule_line)
        self._employment_section = self.body.add_section(self._employment)
        self._education_section = self.body.add_section(self._education)
        self._extras_section = self.body.add_section(self._extras)
        self._files_section = self.body.add_section(self.files)
        self.retranslate()

    @property
    def candidate(self) -> Candidate | None:
        """The candidate who shows."""
        return self._candidate

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is said to deserve a second look."""
        return self._notices.texts

    @property
    def facts(self) -> dict[str, str]:
        """What is said of the person, by its caption."""
        return {} if self._candidate is None else dict(self._facts_of(self._candidate))

    @property
    def service_text(self) -> str:
        """The length of service with its arithmetic."""
        return f"{self._total.text()}\n{self._arithmetic.text()}"

    def show_candidate(
        self,
        candidate: Candidate,
        warnings: Sequence[Message],
        today: date,
        held: Sequence[Holding] = (),
    ) -> None:
        """Show another candidate.

        Args:
            candidate: The record.
            warnings: What deserves a second look.
            today: The day to which an open entry counts.
            held: Positions that she holds, held or will hold.
        """
        self._candidate, self._warnings, self._today, self._held = candidate, warnings, today, held
        self._notices.fold()
        self.files.set_files(candidate.attachments)
        self._files_section.setVisible(bool(candidate.attachments))
        self.retranslate()
        self.body.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        """Set the words anew."""
        self.set_title(self.tr("Candidate"))
        self._service_section.set_title(self.tr("Length of service"))
        self._employment_section.set_title(self.tr("Employment"))
        self._education_section.set_title(self.tr("Education"))
        self._extras_section.set_title(self.tr("Licences, clearances and the like"))
        self._files_section.set_title(self.tr("Files"))
        self._rule_line.set_title(self.tr("Our rule: no act prescribes the arithmetic"))
        self._rule.setText(self._language.say(message("service_length.rule")))
        if self._candidate is not None:
            self._show(self._candidate)

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    # --- what it says ---

    def _show(self, candidate: Candidate) -> None:
        say = self._language.say
        self._name.setText(candidate.name)
        self._facts.set_facts(self._facts_of(candidate))
        self._notices.set_texts([say(warning) for warning in self._warnings])
        self._show_service(candidate)
        none = [Summary("", quiet=self.tr("nothing recorded"))]
        self._education.set_summaries([self._diploma(one) for one in candidate.education] or none)
        self._employment.set_summaries([self._entry(one) for one in candidate.employment] or none)
        self._extras.set_summaries([self._extra(one) for one in candidate.extras] or none)

    def _facts_of(self, candidate: Candidate) -> list[tuple[str, str]]:
        facts = [(self.tr("IIN"), candidate.iin or self.tr("not recorded"))]
        contacts = candidate.contacts
        reached = (
            (self.tr("Telephone"), contacts.phone),
            (self.tr("E-mail"), contacts.email),
            (self.tr("Address"), contacts.address),
        )
        known = [(caption, text) for caption, text in reached if text]
        held = held_lines(self._held, self._language)
        positions = [(self.tr("Positions"), Linked(held))] if held else []
        return [*facts, (self.tr("Born"), self._born(candidate.birth_date)), *positions, *known]

    def _born(self, born: date | None) -> str:
        if born is None:
            return self.tr("not recorded")
        months = (self._today.year - born.year) * MONTHS_OF_A_YEAR + self._today.month - born.month
        months -= self._today.day < born.day
        age = self.tr("%n year(s)", "", max(months, 0) // MONTHS_OF_A_YEAR)
        return f"{date_text(born)} ({age})"

    def _show_service(self, candidate: Candidate) -> None:
        length = service_length(periods(candidate.employment), self._today)
        say = self._language.say
        self._total.setText(
            self.tr("{length} on {date}").format(length=say(length.shown()), date=date_text(self._today))
        )
        self._arithmetic.setText("\n".join(say(line) for line in length.lines()))
        for widget in (self._total, self._rule_line):
            widget.setVisible(bool(length.periods))

    def _diploma(self, record: EducationRecord) -> Summary:
        say = self._language.say
        title = capitalised(say(level_words(record.level)))
        if record.year is not None:
            title = self.tr("{level}, {year}").format(level=title, year=record.year)
        specialty = "  ".join(filter(None, (record.specialty_code, self._language.best(record.specialty))))
        form = say(message(f"eligibility.form_{record.study_form.value}")) if record.study_form else ""
        details = [
            self.tr("form of study: {form}").format(form=form) if form else "",
            self.tr("diploma {number}").format(number=record.diploma) if record.diploma else "",
        ]
        return Summary(
            title,
            "\n".join(filter(None, (specialty, record.institution))),
            "; ".join(filter(None, details)),
        )

    def _entry(self, record: EmploymentRecord) -> Summary:
        say = self._language.say
        end = self.tr("to this day") if record.end is None else date_text(record.end)
        kinds = ", ".join(say(kind_words(kind)) for kind in record.kinds)
        field = self._language.best(record.field)
        counted = f"{kinds} («{field}»)" if kinds and field else kinds or field
        lines = [
            self.tr("Counts as: {kinds}").format(kinds=counted)
            if counted
            else self.tr("Counts as general experience only"),
            self.tr("Decided by {who}").format(who=record.kinds_set_by) if record.kinds_set_by else "",
        ]
        return Summary(
            f"{date_text(record.start)} – {end}",
            ", ".join(filter(None, (record.position, record.employer))),
            "\n".join(filter(None, lines)),
        )

    def _extra(self, record: CandidateExtra) -> Summary:
        title = self._language.say(extra_words(record.extra))
        if record.valid_until is None:
            return Summary(title, record.document)
        words = {
            Expiry.EXPIRED: self.tr("expired on {date}"),
            Expiry.SOON: self.tr("valid until {date}, soon to expire"),
            Expiry.VALID: self.tr("valid until {date}"),
        }[expiry(record.valid_until, self._today)]
        return Summary(title, record.document, words.format(date=date_text(record.valid_until)))

    def _label(self, role: str) -> QLabel:
        label = QLabel(self.body.column)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
