"""One of the demands of which one is enough: its sentence, its verdict, and its findings on demand."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nqs_desktop.domain.eligibility_report import Finding, OptionFinding
from nqs_desktop.domain.requirement_sentences import demand_words
from nqs_desktop.ui.formatting import capitalised
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.matching.finding_view import AlternativeView, FindingView
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.expander import Expander
from nqs_desktop.ui.widgets.verdict_label import VerdictLabel


class OptionView(QWidget):
    """Shows an :class:`OptionFinding`."""

    def __init__(
        self, number: int, option: OptionFinding, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        """Show ``option``, the one of this number, from 1."""
        super().__init__(parent)
        self._language = language
        sentence = DataLabel(self)
        sentence.setWordWrap(True)
        said = capitalised(language.say(demand_words(option.demand, language.data)))
        sentence.setText(f"{number}. {said}")
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(sentence, 1)
        head.addWidget(VerdictLabel(option.verdict, parent=self), 0, Qt.AlignmentFlag.AlignTop)
        self._option = option
        self.findings = Expander(self._inside, parent=self)
        self.findings.set_title(self.tr("What was found"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, Space.S)
        layout.setSpacing(Space.XS)
        layout.addLayout(head)
        layout.addWidget(self.findings)

    def _inside(self) -> QWidget:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for view in self._views(self._option.items, inside):
            column.addWidget(view)
        return inside

    def _views(self, items: tuple[Finding, ...], parent: QWidget) -> Iterator[QWidget]:
        for item in items:
            yield FindingView(item, self._language, parent)
            for found in item.alternatives:
                yield AlternativeView(found, self._language, parent)
            for number, option in enumerate(item.parts, 1):
                yield OptionView(number, option, self._language, parent)
