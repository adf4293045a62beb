"""The verdict on a candidate for one position, requirement by requirement."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, pairwise

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.decision import Decision
from nqs_desktop.domain.eligibility.report import (
    COMBINATION,
    EDUCATION_KINDS,
    EXPERIENCE,
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
from nqs_desktop.ui.matching.check_section import CheckSection
from nqs_desktop.ui.matching.decision_box import DecisionBox
from nqs_desktop.ui.matching.field_questions import FieldQuestion, education_question, experience_questions
from nqs_desktop.ui.matching.finding_words import words_of_the_paper
from nqs_desktop.ui.matching.ruling_box import RulingBox
from nqs_desktop.ui.matching.verdict_column import VerdictColumn, inner
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.placed import Placed, height_of
from nqs_desktop.ui.words import verdict_word


@dataclass(frozen=True, slots=True)
class CheckedPosition:
    """What the view shows: the verdict and what it is about."""

    eligibility: Eligibility
    candidate: Candidate
    position: StaffPosition
    department: LocalizedText
    rulings: tuple[FieldRuling, ...]


class VerdictView(QScrollArea):
    """Shows a :class:`CheckedPosition`.

    The widgets of one check take the words of the next. What the view has room for shows at once, what lies
    below in the next moments.

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
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._language = language
        self._checked: CheckedPosition | None = None
        self._left: Iterator[QWidget] | None = None
        self._order: tuple[QWidget, ...] = ()
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._show_next)
        self._restyled = QTimer(self, singleShot=True)
        self._restyled.timeout.connect(self._fit_anew)
        self.column = VerdictColumn(language, links, self)
        self.setWidget(self.column)
        self.column.grew.connect(self._regrow)
        for section in self.column.sections:
            section.ruled.connect(self.ruled)
            section.withdrawn.connect(self.withdrawn)
            section.decided.connect(self.decided)
            section.revoked.connect(self.revoked)

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
            view = self.viewport()
            self._fill(view.height() - self.column.head_height(view.width()))

    def complete(self) -> None:
        """Show at once what would follow in the next moments."""
        if self._left is not None:
            self._fill()

    def ruling_boxes(self) -> list[RulingBox]:
        """Return the questions that were opened or ask by themselves, from top to bottom."""
        return [box for section in self.column.sections for box in section.ruling_boxes()]

    def decision_boxes(self) -> list[DecisionBox]:
        """Return the decisions that were opened or have been made, from top to bottom."""
        return [box for section in self.column.sections for box in section.decision_boxes()]

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language or another look."""
        if event.type() == QEvent.Type.LanguageChange and self._checked is not None:
            self._show(self._checked)
            self.complete()
        elif event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            # What it holds gets its new look only after it.
            self._restyled.start()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything for the new width."""
        super().resizeEvent(event)
        self._fit()

    # --- what it says ---

    def _show(self, checked: CheckedPosition) -> None:
        """Show the head, and have the rest ready to follow."""
        best, eligibility = self._language.best, checked.eligibility
        number, title = best(checked.position.number), best(checked.position.title)
        self.column.set_head(
            eligibility.verdict,
            self.tr("on {date}").format(date=date_text(eligibility.on)),
            checked.candidate.name,
            f"{number}. {title}" if number else title,
            best(checked.department),
        )
        self.column.education.begin(self.tr("Education"))
        self.column.experience.begin(self.tr("Experience"))
        self.column.choices.begin(self.tr("One of several demands"))
        self.column.extras.begin(self.tr("Other demands"))
        self.column.lost.begin(self.tr("Decisions on what is not asked for any more"))
        self._left = self._parts(checked)

    def _parts(self, checked: CheckedPosition) -> Iterator[QWidget]:
        """Show one part after the other, from top to bottom."""
        items = checked.eligibility.items
        education = [item for item in items if item.kind in EDUCATION_KINDS]
        experience = [item for item in items if item.kind == EXPERIENCE]
        choices = [item for item in items if item.kind == COMBINATION]
        extras = [item for item in items if item not in (*education, *experience, *choices)]
        column = self.column
        return chain(
            self._show_education(column.education, education, checked),
            self._show_experience(column.experience, experience, checked),
            self._show_choices(column.choices, choices),
            (part for item in extras for part in self._finding(column.extras, item)),
            self._show_lost(column.lost, checked.eligibility.lost_decisions),
        )

    def _show_education(
        self, section: CheckSection, items: list[Finding], checked: CheckedPosition
    ) -> Iterator[QWidget]:
        yield from self._paper(section, items)
        for item in items:
            yield from self._finding(section, item)
            if item.kind == "education_field":
                question = education_question(item, checked.rulings)
                yield from self._boxes(section, [question] if question else [])

    def _show_experience(
        self, section: CheckSection, items: list[Finding], checked: CheckedPosition
    ) -> Iterator[QWidget]:
        yield from self._paper(section, items)
        for item in items:
            yield from self._finding(section, item)
            yield from self._alternatives(section, item, checked)
        if items:
            yield self._rule(section)

    def _rule(self, section: CheckSection) -> QWidget:
        """Show the rule of the arithmetic: it is named wherever a length of service shows."""
        title = self.tr("Our rule: no act prescribes the arithmetic")
        return section.fold_note(title, self._language.say(message("service_length.rule")))

    def _alternatives(
        self, section: CheckSection, item: Finding, checked: CheckedPosition
    ) -> Iterator[QWidget]:
        """Show every alternative of a demand for experience, not only the one that decided."""
        if len(item.alternatives) > 1:
            yield section.caption(self.tr("One of these is enough"))
        for found in item.alternatives:
            said = len(item.alternatives) == 1 and found.reason == item.reason
            yield section.tell_alternative(found, is_said=said)
            asked = experience_questions(checked.candidate, found.alternative, checked.rulings)
            yield from self._boxes(section, asked)

    def _show_choices(self, section: CheckSection, items: list[Finding]) -> Iterator[QWidget]:
        """Show demands that one of several options meets, with every option."""
        for item in items:
            yield from self._paper(section, [item])
            yield from self._finding(section, item)
            for number, option in enumerate(item.parts, 1):
                yield section.tell_option(number, option)
        if alternatives_in(items):
            yield self._rule(section)

    def _show_lost(self, section: CheckSection, decisions: Iterable[Decision]) -> Iterator[QWidget]:
        words = self.tr("{who} decided on «{requirement}»: {verdict}. {reason}")
        for decision in decisions:
            yield section.note(
                words.format(
                    who=decision.who or "—",
                    requirement=self._language.say(requirement_name(decision.requirement)),
                    verdict=verdict_word(decision.verdict),
                    reason=decision.reason,
                )
            )

    def _finding(self, section: CheckSection, item: Finding) -> Iterator[QWidget]:
        """Show a finding, and where a person may decide or has decided."""
        yield section.tell(item)
        if item.decision is not None:
            yield section.ask_decision(item)
        elif item.program_verdict is Verdict.REVIEW:
            yield section.fold_decision(self.tr("Decide this for the candidate"), item)

    def _paper(self, section: CheckSection, items: list[Finding]) -> Iterator[QWidget]:
        """Show the paper's own words, once for all findings that they ask for."""
        quoted = dict.fromkeys(words_of_the_paper(item) for item in items)
        return (section.quote(words) for words in quoted if words)

    def _boxes(self, section: CheckSection, questions: Iterable[FieldQuestion]) -> Iterator[QWidget]:
        for question in questions:
            if question.is_open or question.rulings:
                yield section.ask(question)
            else:
                yield section.fold_question(self.tr("A person may decide otherwise"), question)

    # --- layout ---

    def _show_next(self) -> None:
        """Show one more view of what lies below; the window paints before the next."""
        self._fill(self.viewport().height())

    def _fill(self, height: int | None = None) -> None:
        """Show what is left until it takes ``height`` more pixels, or all of it."""
        width, filled = inner(self.viewport().width()), 0
        for part in self._left or ():
            filled += height_of(part, width) + Space.S
            if height is not None and filled > height:
                self._rest.start()
                break
        else:
            self._left = None
        for section in self.column.sections:
            section.hide_rest()
        self.column.touch()
        self._fit()
        if self._left is None:
            self._order_stops()

    def _fit(self) -> None:
        width = self.viewport().width()
        self.column.resize(width, self.column.arrange(width))

    def _regrow(self) -> None:
        """Make room for what was opened, or take it back."""
        self._fit()
        self._order_stops()

    def _fit_anew(self) -> None:
        for placed in self.column.findChildren(Placed):
            placed.touch()
        self._fit()

    def _order_stops(self) -> None:
        """Let Tab go through what shows from top to bottom."""
        stops = tuple(self.column.stops())
        if stops != self._order:
            self._order = stops
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)
