"""A requirement to read: what is in doubt, and for each cell its words and how they were read."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.requirement import ExperienceAlternative, Requirement, Strength
from nqs_desktop.domain.requirement_words import alternative_words, level_words, strength_words
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.texts import say
from nqs_desktop.ui.books.facts import FactList
from nqs_desktop.ui.formatting import capitalised
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.requirement_text import extras_text, numbered_title, structure_text
from nqs_desktop.ui.requirements.reasons_list import ReasonsList
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.chips import SourceChip
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.expander import Expander
from nqs_desktop.ui.widgets.localized_columns import LocalizedColumns
from nqs_desktop.ui.widgets.localized_text import LocalizedLines
from nqs_desktop.ui.widgets.rows import left_row
from nqs_desktop.ui.widgets.titled_pane import TitledPane


class RequirementCard(TitledPane):
    """Shows the requirement of a position.

    Signals:
        settled: The reason that the user has decided upon.
        part_wanted: The cell that the user wants to edit.
    """

    settled = Signal(object)
    part_wanted = Signal(object)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._position: StaffPosition | None = None
        self._path: tuple[str, ...] = ()
        column = self.body.column
        self._closed = DataLabel(column)
        self._closed.setProperty("role", "review")
        self._closed.setWordWrap(True)
        self._name = LocalizedLines(role="strong", parent=column)
        self._sharers: tuple[LocalizedText, ...] = ()
        self._shared = DataLabel(column)
        self._shared.setProperty("role", "quiet")
        self._shared.setWordWrap(True)
        self._source = SourceChip(parent=column)
        self.reasons = ReasonsList(language, column)
        self.reasons.settled.connect(self.settled)
        self.reasons.part_wanted.connect(self.part_wanted)
        self._words = {part: LocalizedColumns(column) for part in ("education", "experience", "competence")}
        self._words["optional"] = LocalizedColumns(column)
        self._levels = FactList(column)
        self._fields = LocalizedColumns(column, headed=False)
        self._field_list = Expander(self._fields, parent=column)
        self._sentences = _Sentences(column)
        self._extras = FactList(column)
        self._joined = LocalizedColumns(column)
        self._lay_out()

    @property
    def position(self) -> StaffPosition | None:
        """The position in view."""
        return self._position

    @property
    def closed(self) -> str:
        """Why the requirement may not be changed; empty where it may."""
        return "" if self._closed.isHidden() else self._closed.text()

    @property
    def shared_with(self) -> str:
        """Which other positions have the same sheet, in words; empty where none has."""
        return "" if self._shared.isHidden() else self._shared.text()

    @property
    def sentences(self) -> tuple[LocalizedText, ...]:
        """What is said of each alternative of experience."""
        return self._sentences.values

    def show_position(
        self,
        position: StaffPosition,
        path: tuple[str, ...],
        original: Callable[[], str],
        sharers: Sequence[LocalizedText] = (),
        closed: str = "",
    ) -> None:
        """Show another requirement, or the same one anew.

        Args:
            position: The position as it is stored.
            path: Names of what it lies in.
            original: Looks up the words of the paper that it was read from.
            sharers: Titles of the other positions that have the same sheet.
            closed: Why it may not be changed, in words; empty where it may.
        """
        if self._position is None or self._position.key != position.key:
            self.body.verticalScrollBar().setValue(0)
            self._field_list.set_open(False)
        self._position, self._path, self._sharers = position, path, tuple(sharers)
        self._closed.setText(closed)
        self._closed.setVisible(bool(closed))
        self._source.set_source(position.source, original)
        self.reasons.set_reasons(position.requirement.review_reasons)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        position = self._position
        if position is None:
            return
        self.set_title(" / ".join(self._path))
        self._name.set_value(numbered_title(position))
        sharers = ", ".join(map(self._language.best, self._sharers))
        words = self.tr("The sheet is shared by %n position(s), also: {titles}", "", len(self._sharers) + 1)
        self._shared.setText(words.format(titles=sharers))
        self._shared.setVisible(bool(self._sharers))
        self._reasons_section.setVisible(bool(position.requirement.review_reasons))
        self._reasons_section.set_title(self.tr("A person decides"))
        titles = (self.tr("Education"), self.tr("Practical experience"), self.tr("Competence"))
        self._joined_section.set_title(self.tr("All that is demanded, as it is joined"))
        for section, title in zip(self._sections, (*titles, self.tr("Optional")), strict=True):
            section.set_title(title)
        self._say(position.requirement)

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        column = self.body.column
        self.body.add(self._closed)
        self.body.add(self._name)
        self.body.add(self._shared)
        self.body.add(left_row(column, self._source))
        self._reasons_section = self.body.add_section(self.reasons)
        self._joined_section = self.body.add_section(self._joined)
        education = self.body.add_section(self._words["education"], self._levels, self._field_list)
        experience = self.body.add_section(self._words["experience"], self._sentences, self._extras)
        competence = self.body.add_section(self._words["competence"])
        optional = self.body.add_section(self._words["optional"])
        self._sections = (education, experience, competence, optional)

    def _say(self, requirement: Requirement) -> None:
        education, nothing = requirement.education, self.tr("not set")
        joined = structure_text(requirement)
        self._joined.set_value(joined)
        self._joined_section.setVisible(bool(joined))
        self._words["education"].set_value(education.text)
        self._words["experience"].set_value(requirement.experience.text)
        self._words["competence"].set_value(requirement.competence)
        self._words["optional"].set_value(requirement.optional)
        levels = ", ".join(self._language.say(level_words(level)) for level in education.levels)
        facts = [(self.tr("Levels read"), levels or nothing)]
        if education.accepted:
            accepted = ", ".join(self._language.say(level_words(level)) for level in education.accepted)
            facts.append((self.tr("Only these fit"), accepted))
        if education.specialties:
            facts.append((self.tr("Specialties by code"), ", ".join(education.specialties)))
        if education.strength is not Strength.REQUIRED:
            facts.append((self.tr("How firmly"), self._language.say(strength_words(education.strength))))
        if education.fields_open:
            facts.append((self.tr("Fields"), self.tr("other related fields fit too; a person decides")))
        self._levels.set_facts(facts)
        fields = education.fields
        self._field_list.setVisible(bool(fields))
        self._field_list.set_title(
            self.tr("Fields read: {kk} in Kazakh, {ru} in Russian").format(
                kk=len(fields.kk), ru=len(fields.ru)
            )
        )
        self._fields.set_value(LocalizedText("\n".join(fields.kk), "\n".join(fields.ru)))
        self._sentences.set_alternatives(requirement.experience.alternatives)
        extras = extras_text(requirement, self._language)
        self._extras.set_facts([(self.tr("Beside these"), extras)] if extras else [])


class _Sentences(QWidget):
    """What each alternative asks for, in both languages."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.XS)
        self._parts: list[QWidget] = []
        self.values: tuple[LocalizedText, ...] = ()

    def set_alternatives(self, alternatives: tuple[ExperienceAlternative, ...]) -> None:
        for part in self._parts:
            part.setParent(None)
            part.deleteLater()
        self._parts = []
        self.values = tuple(sentence_of(alternative) for alternative in alternatives)
        caption = QLabel(self.tr("Read as"), self)
        caption.setProperty("role", "quiet")
        self._take(caption)
        for number, value in enumerate(self.values):
            if number:
                between = QLabel(self.tr("or"), self)
                between.setProperty("role", "caption")
                self._take(between)
            columns = LocalizedColumns(self, headed=False)
            columns.set_value(value)
            self._take(columns)
        self.setVisible(bool(alternatives))

    def _take(self, part: QWidget) -> None:
        self._parts.append(part)
        self._layout.addWidget(part)


def sentence_of(alternative: ExperienceAlternative) -> LocalizedText:
    """Return what an alternative asks for, a sentence in each language of data."""
    kk, ru = (capitalised(say(alternative_words(alternative, one), one.value)) for one in Language)
    return LocalizedText(kk, ru)
