"""The verdict on a candidate for one position, requirement by requirement."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.decision import Decision
from nqs_desktop.domain.eligibility_report import (
    COMBINATION,
    Eligibility,
    Finding,
    Verdict,
    alternatives_in,
    requirement_name,
)
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.ruling import FieldRuling
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.ui.formatting import date_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.matching.decision_box import DecisionBox
from nqs_desktop.ui.matching.field_questions import FieldQuestion, education_question, experience_questions
from nqs_desktop.ui.matching.finding_view import AlternativeView, FindingView
from nqs_desktop.ui.matching.finding_words import EDUCATION, EXPERIENCE, kind_of, words_of_the_paper
from nqs_desktop.ui.matching.option_view import OptionView
from nqs_desktop.ui.matching.paper_quote import PaperQuote
from nqs_desktop.ui.matching.ruling_box import RulingBox
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.details_pane import DetailsPane, Section
from nqs_desktop.ui.widgets.expander import Expander
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.selectable_label import SelectableLabel
from nqs_desktop.ui.widgets.verdict_label import VerdictLabel
from nqs_desktop.ui.words import verdict_word

_BANDS = {Verdict.MET: "success", Verdict.NOT_MET: "error", Verdict.REVIEW: "notice"}


@dataclass(frozen=True, slots=True)
class CheckedPosition:
    """What the view shows: the verdict and what it is about."""

    eligibility: Eligibility
    candidate: Candidate
    position: StaffPosition
    department: LocalizedText
    rulings: tuple[FieldRuling, ...]


class VerdictView(DetailsPane):
    """Shows a :class:`CheckedPosition`.

    Signals:
        ruled: A tuple of :class:`FieldRuling` that a person gave.
        withdrawn: A tuple of :class:`FieldRuling` that a person takes back.
        decided: A :class:`Decided` that a person gave over what the program left to one.
        revoked: Name of the requirement whose decision is taken back.
    """

    ruled = Signal(object)
    withdrawn = Signal(object)
    decided = Signal(object)
    revoked = Signal(str)

    def __init__(
        self, language: LanguageSwitch, links: Iterable[QAction], parent: QWidget | None = None
    ) -> None:
        """Start empty; ``links`` lead to the records behind the verdict."""
        super().__init__(parent)
        self.setProperty("role", "raised")
        self._language = language
        self._checked: CheckedPosition | None = None
        self._sections: list[Section] = []
        self._gone: list[Section] = []
        self._left: list[Callable[[], None]] = []
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._show_next)
        self._band = QFrame(self.column)
        self._verdict = VerdictLabel(large=True, parent=self._band)
        self._day = QLabel(self._band)
        band = QHBoxLayout(self._band)
        band.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        band.addWidget(self._verdict)
        band.addWidget(self._day)
        self._who = self._label("section")
        self._what = self._label("")
        self._where = self._label("quiet")
        self.add(self._band)
        self.add(self._who)
        self.add(self._what)
        self.add(self._where)
        self.add(self._links(links))

    @property
    def checked(self) -> CheckedPosition | None:
        """What shows."""
        return self._checked

    def show_checked(self, checked: CheckedPosition) -> None:
        """Show another verdict; the same position keeps its place in view."""
        former = self._checked
        same = former is not None and former.eligibility.position == checked.eligibility.position
        self._checked = checked
        self._show(checked)
        if same:
            self.complete()
        else:
            self.verticalScrollBar().setValue(0)

    def ruling_boxes(self) -> list[RulingBox]:
        """Return the questions that show, from top to bottom."""
        return self.column.findChildren(RulingBox)

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange and self._checked is not None:
            self._show(self._checked)
            self.complete()
        super().changeEvent(event)

    # --- what it says ---

    def _show(self, checked: CheckedPosition) -> None:
        best, eligibility = self._language.best, checked.eligibility
        restyle(self._band, _BANDS[eligibility.verdict])
        self._verdict.set_verdict(eligibility.verdict)
        self._day.setText(self.tr("on {date}").format(date=date_text(eligibility.on)))
        self._who.setText(checked.candidate.name)
        number, title = best(checked.position.number), best(checked.position.title)
        self._what.setText(f"{number}. {title}" if number else title)
        self._where.setText(best(checked.department))
        self._where.setVisible(bool(checked.department))
        self._clear()
        self._left = self._parts(checked)
        self._show_next()

    def complete(self) -> None:
        """Show at once the sections that would follow in the next moments."""
        while self._left:
            self._left.pop(0)()
        self._take_away()

    def _show_next(self) -> None:
        """Show the next section; the window paints it before the one after it is made."""
        if self._left:
            self._left.pop(0)()
            self._rest.start()
        else:
            self._take_away()

    def _parts(self, checked: CheckedPosition) -> list[Callable[[], None]]:
        """Return what makes the sections, from top to bottom."""
        items = checked.eligibility.items
        education = [item for item in items if kind_of(item) in EDUCATION]
        experience = [item for item in items if kind_of(item) == EXPERIENCE]
        choices = [item for item in items if kind_of(item) == COMBINATION]
        extras = [item for item in items if item not in (*education, *experience, *choices)]
        lost = checked.eligibility.lost_decisions
        parts: list[tuple[object, Callable[[], None]]] = [
            (education, lambda: self._show_education(education, checked)),
            (experience, lambda: self._show_experience(experience, checked)),
            (choices, lambda: self._show_choices(choices)),
            (extras, lambda: self._show_extras(extras)),
            (lost, lambda: self._show_lost(lost)),
        ]
        return [make for shown, make in parts if shown]

    def _show_choices(self, items: list[Finding]) -> None:
        views = [part for item in items for part in (*self._paper([item]), *self._choice(item))]
        if alternatives_in(items):
            views.append(self._rule())
        self._section(self.tr("One of several demands"), views)

    def _show_extras(self, items: list[Finding]) -> None:
        self._section(self.tr("Other demands"), [part for item in items for part in self._finding(item)])

    def _show_education(self, items: list[Finding], checked: CheckedPosition) -> None:
        widgets: list[QWidget] = [*self._paper(items)]
        for item in items:
            widgets += self._finding(item)
            if kind_of(item) == "education_field":
                question = education_question(item, checked.rulings)
                widgets += self._boxes([question] if question else [])
        self._section(self.tr("Education"), widgets)

    def _show_experience(self, items: list[Finding], checked: CheckedPosition) -> None:
        widgets: list[QWidget] = [*self._paper(items)]
        for item in items:
            widgets += [*self._finding(item), *self._alternatives(item, checked)]
        self._section(self.tr("Experience"), [*widgets, self._rule()])

    def _rule(self) -> QWidget:
        """Return the rule by which length of service is reckoned: wherever a length shows, it is named."""
        rule = self._label("quiet")
        rule.setText(self._language.say(message("service_length.rule")))
        line = Expander(rule, parent=self.column)
        line.set_title(self.tr("Our rule: no act prescribes the arithmetic"))
        return line

    def _alternatives(self, item: Finding, checked: CheckedPosition) -> Iterator[QWidget]:
        """Yield every alternative of a demand for experience, not only the one that decided."""
        if len(item.alternatives) > 1:
            caption = self._label("caption")
            caption.setText(self.tr("One of these is enough"))
            yield caption
        for found in item.alternatives:
            said = len(item.alternatives) == 1 and found.reason == item.reason
            yield AlternativeView(found, self._language, self.column, is_said=said)
            yield from self._boxes(
                experience_questions(checked.candidate, found.alternative, checked.rulings)
            )

    def _finding(self, item: Finding) -> Iterator[QWidget]:
        """Yield a finding, and where a person may decide or has decided."""
        yield FindingView(item, self._language, self.column)
        if item.decision is None and item.program_verdict is not Verdict.REVIEW:
            return
        if item.decision is not None:
            yield self._decision_box(item)
            return
        line = Expander(partial(self._decision_box, item), parent=self.column)
        line.set_title(self.tr("Decide this for the candidate"))
        yield line

    def _decision_box(self, item: Finding) -> DecisionBox:
        box = DecisionBox(item, self._language, self.column)
        box.decided.connect(self.decided)
        box.revoked.connect(self.revoked)
        return box

    def _choice(self, item: Finding) -> Iterator[QWidget]:
        """Yield a demand that one of several options meets, with every option."""
        yield from self._finding(item)
        for number, option in enumerate(item.parts, 1):
            yield OptionView(number, option, self._language, self.column)

    def _show_lost(self, decisions: Iterable[Decision]) -> None:
        words = self.tr("{who} decided on «{requirement}»: {verdict}. {reason}")
        labels: list[QWidget] = []
        for decision in decisions:
            label = self._label("quiet")
            label.setText(
                words.format(
                    who=decision.who or "—",
                    requirement=self._language.say(requirement_name(decision.requirement)),
                    verdict=verdict_word(decision.verdict),
                    reason=decision.reason,
                )
            )
            labels.append(label)
        self._section(self.tr("Decisions on what is not asked for any more"), labels)

    def _paper(self, items: list[Finding]) -> list[QWidget]:
        """Return the paper's own words, once for all findings that they ask for."""
        quoted = dict.fromkeys(words_of_the_paper(item) for item in items)
        return [PaperQuote(words, self.column) for words in quoted if words]

    def _boxes(self, questions: Iterable[FieldQuestion]) -> list[QWidget]:
        boxes: list[QWidget] = []
        for question in questions:
            if question.is_open or question.rulings:
                boxes.append(self._ruling_box(question))
                continue
            line = Expander(partial(self._ruling_box, question), parent=self.column)
            line.set_title(self.tr("A person may decide otherwise"))
            boxes.append(line)
        return boxes

    def _ruling_box(self, question: FieldQuestion) -> RulingBox:
        box = RulingBox(question, self._language, self.column)
        box.ruled.connect(self.ruled)
        box.withdrawn.connect(self.withdrawn)
        return box

    # --- layout ---

    def _section(self, title: str, widgets: Iterable[QWidget]) -> None:
        section = self.add_section(*widgets)
        section.set_title(title)
        self._sections.append(section)

    def _clear(self) -> None:
        """Hide what shows; taking widgets away restyles each, so that it waits until the new ones show."""
        for section in self._sections:
            section.hide()
        self._gone += self._sections
        self._sections = []

    def _take_away(self) -> None:
        for section in self._gone:
            section.setParent(None)
            section.deleteLater()
        self._gone = []

    def _links(self, links: Iterable[QAction]) -> QWidget:
        holder = QWidget(self.column)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        for link in links:
            row.addWidget(LinkButton(link, holder))
        row.addStretch(1)
        return holder

    def _label(self, role: str) -> QLabel:
        label = SelectableLabel(self.column)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label
