"""One finding: what was asked, what was found, why, and from when on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.eligibility_report import AlternativeFinding, Finding, requirement_name
from nqs_desktop.domain.experience_entries import Count, CountedEntry
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement import Extra, ExtraKind
from nqs_desktop.domain.requirement_words import alternative_words, extra_words, share_words
from nqs_desktop.ui.books.facts import FactList
from nqs_desktop.ui.formatting import capitalised, date_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.matching.finding_words import FindingWords
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.expander import Expander
from nqs_desktop.ui.widgets.selectable_label import SelectableLabel
from nqs_desktop.ui.widgets.verdict_label import VerdictLabel

_EXTRAS = frozenset(ExtraKind)


class FindingView(QWidget):
    """Shows a :class:`Finding`."""

    def __init__(self, finding: Finding, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Show ``finding``."""
        super().__init__(parent)
        words = FindingWords(language)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, Space.S)
        layout.setSpacing(Space.XS)
        layout.addLayout(
            _head(self, finding_title(finding, language), VerdictLabel(finding.verdict, parent=self))
        )
        facts = FactList(self)
        rows = [
            (self.tr("Asked"), words.asked(finding)),
            (self.tr("Found"), words.found(finding)),
            (self.tr("Why"), language.say(finding.reason)),
            (self.tr("Met from"), date_text(finding.met_from)),
            (self.tr("Met until"), date_text(finding.met_until)),
        ]
        facts.set_facts([row for row in rows if row[1]])
        layout.addWidget(facts)


class AlternativeView(QWidget):
    """Shows an :class:`AlternativeFinding`; its arithmetic opens."""

    def __init__(
        self,
        found: AlternativeFinding,
        language: LanguageSwitch,
        parent: QWidget | None = None,
        *,
        is_said: bool = False,
    ) -> None:
        """Show ``found``; with ``is_said`` verdict and reason stand above already."""
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, Space.S)
        layout.setSpacing(Space.XS)
        asked = capitalised(language.say(alternative_words(found.alternative, language.data)))
        verdict = VerdictLabel(None if is_said else found.verdict, parent=self)
        layout.addLayout(_head(self, asked, verdict, role=""))
        if not is_said:
            layout.addWidget(_wrapped(language.say(found.reason), "quiet", self))
        if found.met_from is not None and not is_said:
            text = self.tr("Met from {date}").format(date=date_text(found.met_from))
            layout.addWidget(_wrapped(text, "quiet", self))
        self._found, self._language = found, language
        self.arithmetic = Expander(self._reckoning, parent=self)
        self.arithmetic.set_title(self.tr("How the length of service was reckoned"))
        layout.addWidget(self.arithmetic)

    def _reckoning(self) -> QLabel:
        entries = [self._entry(entry) for entry in self._found.entries]
        lines = [*self._found.length.lines()]
        for one in self._found.shares:
            lines.append(message("protocol.share", share=share_words(one.share, self._language.data)))
            lines += one.length.lines()
        said = [*entries, *(self._language.say(line) for line in lines)]
        return _wrapped("\n".join(said), "", self)

    def _entry(self, entry: CountedEntry) -> str:
        """Return an entry of the labour book, whether it counts and who decided on its kinds."""
        record = entry.record
        what = ", ".join(filter(None, (record.position, record.employer)))
        last = date_text(record.end) if record.end is not None else self.tr("until now")
        words = {
            Count.YES: self.tr("Counts: {what}, {first} – {last}"),
            Count.PERHAPS: self.tr("May count: {what}, {first} – {last}"),
            Count.NO: self.tr("Does not count: {what}, {first} – {last}"),
        }[entry.count].format(what=what, first=date_text(record.start), last=last)
        if not record.kinds_set_by:
            return words
        return self.tr("{entry} (kinds decided by {who})").format(entry=words, who=record.kinds_set_by)


def finding_title(finding: Finding, language: LanguageSwitch) -> str:
    """Return the name of what a finding judges."""
    return requirement_title(finding.requirement, language)


def requirement_title(requirement: str, language: LanguageSwitch) -> str:
    """Return the name of a requirement by its word in the check: ``experience``, an extra's code."""
    if requirement.partition(":")[0] in _EXTRAS:
        return language.say(extra_words(Extra.parse(requirement)))
    return language.say(requirement_name(requirement))


def _head(parent: QWidget, text: str, verdict: VerdictLabel, role: str = "strong") -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.M)
    row.addWidget(_wrapped(text, role, parent), 1)
    row.addWidget(verdict, 0, Qt.AlignmentFlag.AlignTop)
    return row


def _wrapped(text: str, role: str, parent: QWidget) -> QLabel:
    label = SelectableLabel(text, parent)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
