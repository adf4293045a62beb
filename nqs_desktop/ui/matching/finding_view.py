"""One finding: what was asked, what was found, why, and from when on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from nqs_desktop.domain.eligibility.experience_entries import Count, CountedEntry
from nqs_desktop.domain.eligibility.report import AlternativeFinding, Finding, requirement_name
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement import Extra, ExtraKind
from nqs_desktop.domain.requirement_words import alternative_words, extra_words, share_words
from nqs_desktop.ui.formatting import capitalised, date_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.matching.finding_words import FindingWords
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.expander import Expander
from nqs_desktop.ui.widgets.placed import Placed, put, stack
from nqs_desktop.ui.widgets.verdict_label import VerdictLabel
from nqs_desktop.ui.widgets.wrapped_label import WrappedLabel

_EXTRAS = frozenset(ExtraKind)


class FindingView(Placed):
    """Shows a :class:`Finding`."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language, self._words = language, FindingWords(language)
        self._title = WrappedLabel("strong", self)
        self._verdict = VerdictLabel(parent=self)
        self._facts: list[tuple[QLabel, WrappedLabel]] = []

    def set_finding(self, finding: Finding) -> None:
        """Show ``finding``."""
        words, language = self._words, self._language
        self._title.set_words(finding_title(finding, language))
        self._verdict.set_verdict(finding.verdict)
        rows = [
            (self.tr("Asked"), words.asked(finding)),
            (self.tr("Found"), words.found(finding)),
            (self.tr("Why"), language.say(finding.reason)),
            (self.tr("Met from"), date_text(finding.met_from)),
            (self.tr("Met until"), date_text(finding.met_until)),
        ]
        for place, (caption, value) in enumerate(rows):
            self._tell(place, caption, value)
        self.touch()

    def place(self, left: int, top: int, width: int) -> int:
        """Place title and verdict, and below them captions beside what they name."""
        end = place_head(self._title, self._verdict, left, top, width)
        rows = [row for row in self._facts if not row[1].isHidden()]
        own = max((caption.sizeHint().width() for caption, _ in rows), default=0)
        for caption, value in rows:
            top = end + Space.XS
            end = put(value, left + own + Space.L, top, width - own - Space.L)
            caption.setGeometry(left, top, own, caption.sizeHint().height())
        return end + Space.S

    def _tell(self, place: int, caption: str, value: str) -> None:
        """Show a fact, or hide it where there is none to tell."""
        while len(self._facts) <= place:
            name = QLabel(self)
            name.setProperty("role", "quiet")
            name.setTextFormat(Qt.TextFormat.PlainText)
            self._facts.append((name, WrappedLabel("", self, explained=True)))
        named, told = self._facts[place]
        named.setText(caption)
        told.set_words(value)
        if told.isHidden() == bool(value):
            named.setVisible(bool(value))
            told.setVisible(bool(value))


class AlternativeView(Placed):
    """Shows an :class:`AlternativeFinding`; its arithmetic opens."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._found: AlternativeFinding | None = None
        self._asked = WrappedLabel("", self)
        self._verdict = VerdictLabel(parent=self)
        self._reason, self._met_from = WrappedLabel("quiet", self), WrappedLabel("quiet", self)
        self.arithmetic = Expander(self._reckoning, parent=self)
        self.arithmetic.stretched.connect(self.regrow)

    def set_found(self, found: AlternativeFinding, *, is_said: bool = False) -> None:
        """Show ``found``, its arithmetic closed; with ``is_said`` verdict and reason stand above already."""
        language = self._language
        self._found = found
        self._asked.set_words(capitalised(language.say(alternative_words(found.alternative, language.data))))
        self._verdict.set_verdict(None if is_said else found.verdict)
        self._reason.set_words("" if is_said else language.say(found.reason))
        when = self.tr("Met from {date}").format(date=date_text(found.met_from))
        self._met_from.set_words("" if is_said or found.met_from is None else when)
        for label in (self._reason, self._met_from):
            if label.isHidden() == bool(label.text()):
                label.setVisible(bool(label.text()))
        self.arithmetic.set_content(self._reckoning)
        self.arithmetic.set_title(self.tr("How the length of service was reckoned"))
        self.touch()

    def place(self, left: int, top: int, width: int) -> int:
        """Place the head and what follows it."""
        top = place_head(self._asked, self._verdict, left, top, width) + Space.XS
        below = (self._reason, self._met_from, self.arithmetic)
        return stack(below, left, top, width, Space.XS) + Space.S

    def _reckoning(self) -> QLabel:
        label = WrappedLabel("", self)
        if self._found is not None:
            label.set_words(self._reckoned(self._found))
        return label

    def _reckoned(self, found: AlternativeFinding) -> str:
        entries = [self._entry(entry) for entry in found.entries]
        lines = [*found.length.lines()]
        for one in found.shares:
            lines.append(message("protocol.share", share=share_words(one.share, self._language.data)))
            lines += one.length.lines()
        said = [*entries, *(self._language.say(line) for line in lines)]
        return "\n".join(said)

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


def place_head(title: WrappedLabel, verdict: VerdictLabel, left: int, top: int, width: int) -> int:
    """Place a title with its verdict at the right, in pixels; return where they end."""
    if verdict.isHidden():
        return put(title, left, top, width)
    beside = verdict.sizeHint()
    own = width - beside.width() - Space.M
    height = max(title.height_at(own), beside.height())
    title.setGeometry(left, top, own, height)
    verdict.setGeometry(left + width - beside.width(), top, beside.width(), beside.height())
    return top + height
