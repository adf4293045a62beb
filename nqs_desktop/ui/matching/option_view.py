"""One of the demands of which one is enough: its sentence, its verdict, and its findings on demand."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nqs_desktop.domain.eligibility.report import Finding, OptionFinding
from nqs_desktop.domain.requirement_sentences import demand_words
from nqs_desktop.ui.formatting import capitalised
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.matching.finding_view import AlternativeView, FindingView, place_head
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.expander import Expander
from nqs_desktop.ui.widgets.placed import Placed, put
from nqs_desktop.ui.widgets.verdict_label import VerdictLabel
from nqs_desktop.ui.widgets.wrapped_label import WrappedLabel


class OptionView(Placed):
    """Shows an :class:`OptionFinding`."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._option: OptionFinding | None = None
        self._sentence = WrappedLabel("", self)
        self._verdict = VerdictLabel(parent=self)
        self.findings = Expander(self._inside, parent=self)
        self.findings.stretched.connect(self.regrow)

    def set_option(self, number: int, option: OptionFinding) -> None:
        """Show ``option``, the one of this number, from 1; its findings are closed."""
        self._option = option
        said = capitalised(self._language.say(demand_words(option.demand, self._language.data)))
        self._sentence.set_words(f"{number}. {said}")
        self._verdict.set_verdict(option.verdict)
        self.findings.set_content(self._inside)
        self.findings.set_title(self.tr("What was found"))
        self.touch()

    def place(self, left: int, top: int, width: int) -> int:
        """Place the sentence with its verdict, and the findings."""
        end = place_head(self._sentence, self._verdict, left, top, width)
        return put(self.findings, left, end + Space.XS, width) + Space.S

    def _inside(self) -> QWidget:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for view in self._views(self._option.items if self._option is not None else (), inside):
            column.addWidget(view)
        return inside

    def _views(self, items: tuple[Finding, ...], parent: QWidget) -> Iterator[QWidget]:
        for item in items:
            finding = FindingView(self._language, parent)
            finding.set_finding(item)
            yield finding
            for found in item.alternatives:
                alternative = AlternativeView(self._language, parent)
                alternative.set_found(found)
                yield alternative
            for number, part in enumerate(item.parts, 1):
                option = OptionView(self._language, parent)
                option.set_option(number, part)
                yield option
