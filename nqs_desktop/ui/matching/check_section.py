"""A section of the verdict; what once showed in it takes the words of the next check."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from nqs_desktop.domain.eligibility.report import AlternativeFinding, Finding, OptionFinding
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.matching.decision_box import DecisionBox
from nqs_desktop.ui.matching.field_questions import FieldQuestion
from nqs_desktop.ui.matching.finding_view import AlternativeView, FindingView
from nqs_desktop.ui.matching.option_view import OptionView
from nqs_desktop.ui.matching.paper_quote import PaperQuote
from nqs_desktop.ui.matching.ruling_box import RulingBox
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.expander import Expander
from nqs_desktop.ui.widgets.line import separator
from nqs_desktop.ui.widgets.placed import Placed, put, stack
from nqs_desktop.ui.widgets.wrapped_label import WrappedLabel

Shown = TypeVar("Shown", bound=QWidget)
What = TypeVar("What")


class Supply(Generic[Shown, What]):
    """Widgets of one kind, which show one thing after another."""

    def __init__(self, make: Callable[[What], Shown], renew: Callable[[Shown, What], None]) -> None:
        """Have none yet; ``make`` makes one, ``renew`` lets it show something else."""
        self._make, self._renew = make, renew
        self._made: list[Shown] = []
        self._used = 0

    def show(self, what: What) -> Shown:
        """Let the next widget show ``what``."""
        if self._used == len(self._made):
            self._made.append(self._make(what))
        widget = self._made[self._used]
        self._used += 1
        self._renew(widget, what)
        if widget.isHidden():
            widget.show()
        return widget

    def take_back(self) -> None:
        """Count none as used."""
        self._used = 0

    def hide_rest(self) -> None:
        """Hide what is not used."""
        for widget in self._made[self._used :]:
            if not widget.isHidden():
                widget.hide()


class _Supplied(Protocol):
    def take_back(self) -> None: ...

    def hide_rest(self) -> None: ...


class CheckSection(Placed):
    """A title over findings and what belongs to them, one below the other.

    Signals:
        ruled: As :class:`RulingBox`.
        withdrawn: As :class:`RulingBox`.
        decided: As :class:`DecisionBox`.
        revoked: As :class:`DecisionBox`.
    """

    ruled = Signal(object)
    withdrawn = Signal(object)
    decided = Signal(object)
    revoked = Signal(str)

    def __init__(self, language: LanguageSwitch, parent: QWidget) -> None:
        """Start empty and hidden."""
        super().__init__(parent)
        self._language = language
        self._line, self._title = separator(self), QLabel(self)
        self._title.setProperty("role", "caption")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        for widget in (self._line, self._title):
            widget.show()
        self._shown: list[QWidget] = []
        self._quotes = Supply(lambda _: PaperQuote(self), PaperQuote.set_words)
        self._findings = Supply(lambda _: FindingView(language, self), FindingView.set_finding)
        self._alternatives = Supply(lambda _: AlternativeView(language, self), _tell_alternative)
        self._options = Supply(lambda _: OptionView(language, self), _tell_option)
        self._captions = Supply(lambda _: WrappedLabel("caption", self), WrappedLabel.set_words)
        self._notes = Supply(lambda _: WrappedLabel("quiet", self), WrappedLabel.set_words)
        self._folded = Supply(self._expander, _fold)
        self._decisions = Supply(self._decision_box, DecisionBox.set_finding)
        self._rulings = Supply(self._ruling_box, RulingBox.set_question)
        self.hide()

    # --- what it shows ---

    def begin(self, title: str) -> None:
        """Start over; what is not shown again is hidden by :meth:`hide_rest`."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._shown = []
        for supply in self._supplies():
            supply.take_back()

    def hide_rest(self) -> None:
        """Hide what shows nothing of this check, and the section where nothing of it is left."""
        for supply in self._supplies():
            supply.hide_rest()
        if self.isHidden() == bool(self._shown):
            self.setVisible(bool(self._shown))

    def quote(self, words: LocalizedText) -> QWidget:
        """Show the paper's own words."""
        return self._add(self._quotes.show(words))

    def tell(self, finding: Finding) -> QWidget:
        """Show a finding."""
        return self._add(self._findings.show(finding))

    def tell_alternative(self, found: AlternativeFinding, *, is_said: bool) -> QWidget:
        """Show one of the alternatives; with ``is_said`` verdict and reason stand above already."""
        return self._add(self._alternatives.show((found, is_said)))

    def tell_option(self, number: int, option: OptionFinding) -> QWidget:
        """Show one of the options, from 1."""
        return self._add(self._options.show((number, option)))

    def caption(self, text: str) -> QWidget:
        """Show a caption over what follows."""
        return self._add(self._captions.show(text))

    def note(self, text: str) -> QWidget:
        """Show a line in small letters."""
        return self._add(self._notes.show(text))

    def fold_note(self, title: str, text: str) -> QWidget:
        """Show a line that opens a note."""
        return self._add(self._folded.show((title, partial(self._note, text))))

    def ask_decision(self, item: Finding) -> QWidget:
        """Show what a person decided on a finding."""
        return self._add(self._decisions.show(item))

    def fold_decision(self, title: str, item: Finding) -> QWidget:
        """Show a line that opens a decision on a finding."""
        return self._add(self._folded.show((title, partial(self._decision_box, item))))

    def ask(self, question: FieldQuestion) -> QWidget:
        """Show a question."""
        return self._add(self._rulings.show(question))

    def fold_question(self, title: str, question: FieldQuestion) -> QWidget:
        """Show a line that opens a question."""
        return self._add(self._folded.show((title, partial(self._ruling_box, question))))

    # --- what is there ---

    @property
    def shown(self) -> tuple[QWidget, ...]:
        """What shows, from top to bottom."""
        return tuple(self._shown)

    def ruling_boxes(self) -> Iterator[RulingBox]:
        """Yield the questions, from top to bottom."""
        for widget in self._shown:
            yield from (widget,) if isinstance(widget, RulingBox) else widget.findChildren(RulingBox)

    def decision_boxes(self) -> Iterator[DecisionBox]:
        """Yield the boxes of decisions, from top to bottom."""
        for widget in self._shown:
            yield from (widget,) if isinstance(widget, DecisionBox) else widget.findChildren(DecisionBox)

    def place(self, left: int, top: int, width: int) -> int:
        """Place the line, the title and what shows."""
        self._line.setGeometry(left, top + Space.S, width, 1)
        top = put(self._title, left, top + Space.S + 1 + Space.S, width) + Space.S
        return stack(self._shown, left, top, width, Space.S)

    def _supplies(self) -> tuple[_Supplied, ...]:
        return (
            self._quotes,
            self._findings,
            self._alternatives,
            self._options,
            self._captions,
            self._notes,
            self._folded,
            self._decisions,
            self._rulings,
        )

    def _add(self, widget: QWidget) -> QWidget:
        self._shown.append(widget)
        self.touch()
        return widget

    def _note(self, text: str) -> QWidget:
        label = WrappedLabel("quiet", self)
        label.set_words(text)
        return label

    def _expander(self, what: tuple[str, Callable[[], QWidget]]) -> Expander:
        line = Expander(what[1], parent=self)
        line.stretched.connect(self.regrow)
        return line

    def _decision_box(self, item: Finding) -> DecisionBox:
        box = DecisionBox(item, self)
        box.decided.connect(self.decided)
        box.revoked.connect(self.revoked)
        return box

    def _ruling_box(self, question: FieldQuestion) -> RulingBox:
        box = RulingBox(question, self._language, self)
        box.ruled.connect(self.ruled)
        box.withdrawn.connect(self.withdrawn)
        return box


def _tell_alternative(view: AlternativeView, what: tuple[AlternativeFinding, bool]) -> None:
    view.set_found(what[0], is_said=what[1])


def _tell_option(view: OptionView, what: tuple[int, OptionFinding]) -> None:
    view.set_option(*what)


def _fold(line: Expander, what: tuple[str, Callable[[], QWidget]]) -> None:
    line.set_content(what[1])
    line.set_title(what[0])
