"""A row of table 3: an occupation with its codes, names, levels and economic activity."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.domain.framework import Correspondence, FrameworkOccupation, OccupationalColumn
from nqs_desktop.domain.framework_columns import CardColumn
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.formatting import capitalised
from nqs_desktop.ui.frameworks.activity_fields import ActivityFields
from nqs_desktop.ui.frameworks.coded_field import CodedField
from nqs_desktop.ui.frameworks.framework_words import level_word, match_word
from nqs_desktop.ui.frameworks.isco_codes import IscoCodes
from nqs_desktop.ui.frameworks.level_fields import level_box, shortened_box
from nqs_desktop.ui.frameworks.row_form import RowForm
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.code_picker import CodePicker, CodeSource
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.localized_field import LocalizedField, one_line
from nqs_desktop.ui.widgets.rows import flowing

_SKILLS = (None, 1, 2, 3, 4)


class OccupationForm(RowForm[FrameworkOccupation]):
    """Edits an occupation.

    Attributes:
        group: Occupation group of the classifier; what is picked there fills the other codes.
        name: Name of the occupation.
        sqf_level: Level of the framework.

    Signals:
        code_picked: The hit of the classifier that the user picked.
    """

    code_picked = Signal(object)

    def __init__(
        self, language: LanguageSwitch, codes: CodeSource, isco: IscoCodes, parent: QWidget | None = None
    ) -> None:
        """Pick from ``codes`` and ``isco``."""
        super().__init__(parent)
        self._language, self._isco_codes = language, isco
        self._row = FrameworkOccupation("", LocalizedText())
        self._columns: dict[str, LocalizedText] = {}
        column = self.column
        self.group = CodedField(language, codes, column)
        self.name = LocalizedField(lines=2, parent=column)
        self.unit, self.major = CodedField(language, parent=column), CodedField(language, parent=column)
        self.isco = CodedField(language, isco, column)
        self.isco_name = QLineEdit(column)
        matches = (None, *Correspondence)
        self.isco_match = ChoiceBox(matches, self._match_word, column)
        self.group_match = ChoiceBox(matches, self._match_word, column)
        self.skill_level = ChoiceBox(_SKILLS, level_word, column)
        self.nqf_level, self.sqf_level = level_box(column), level_box(column)
        self.map_column = shortened_box(ChoiceBox(("",), self._column_word, column))
        self.activity = ActivityFields(column)
        self._frames = {
            CardColumn.NAME: FormField(self.name, column),
            CardColumn.SKILL_LEVEL: FormField(self.skill_level, column, narrow=True),
            CardColumn.NQF_LEVEL: FormField(self.nqf_level, column, narrow=True),
            CardColumn.SQF_LEVEL: FormField(self.sqf_level, column, narrow=True),
            CardColumn.GROUP_MATCH: FormField(self.group_match, column, narrow=True),
            CardColumn.ISCO_ENGLISH: FormField(self.isco_name, column),
            CardColumn.ISCO_MATCH: FormField(self.isco_match, column, narrow=True),
        }
        self._map_column = FormField(self.map_column, column, narrow=True)
        self._lay_out()
        self._connect()

    # --- what a form does ---

    def value(self) -> FrameworkOccupation:
        """Return the occupation as it stands."""
        return replace(
            self._row,
            name=one_line(self.name.value()),
            group=self.group.value(),
            unit=self.unit.value(),
            major=self.major.value(),
            isco=self.isco.value(),
            isco_name=self.isco_name.text().strip(),
            isco_match=self.isco_match.value(),
            group_match=self.group_match.value(),
            skill_level=self.skill_level.value(),
            nqf_level=self.nqf_level.value(),
            sqf_level=self.sqf_level.value(),
            activity=self.activity.value(),
            column=self.map_column.value(),
        )

    def show_row(self, row: FrameworkOccupation) -> None:
        """Show an occupation."""
        self._row = row
        for field, coded in (
            (self.group, row.group),
            (self.unit, row.unit),
            (self.major, row.major),
            (self.isco, row.isco),
        ):
            field.set_value(coded)
        if self.name.value() != row.name:
            self.name.set_value(row.name)
        self.isco_name.setText(row.isco_name)
        self.isco_match.set_value(row.isco_match)
        self.group_match.set_value(row.group_match)
        self.skill_level.set_value(row.skill_level if row.skill_level in _SKILLS else None)
        self.nqf_level.set_value(row.nqf_level)
        self.sqf_level.set_value(row.sqf_level)
        self.activity.set_value(row.activity)
        self.map_column.set_value(row.column if row.column in self._columns else "")

    def offer_columns(self, columns: Iterable[OccupationalColumn]) -> None:
        """Offer the columns of table 2."""
        self._columns = {one.key: one.name for one in columns}
        self.map_column.set_values(("", *self._columns))

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read only."""
        for field in (self.group, self.unit, self.major, self.isco, self.name, self.activity):
            field.set_read_only(read_only)
        self.isco_name.setReadOnly(read_only)
        for box in self._boxes():
            box.setEnabled(not read_only)

    def go_to(self, column: int) -> None:
        """Lead the keyboard to a field."""
        fields: dict[int, QWidget] = {
            CardColumn.ISCO_CODE: self.isco,
            CardColumn.ISCO_ENGLISH: self.isco_name,
            CardColumn.ISCO_NAME: self.isco.name,
            CardColumn.ISCO_MATCH: self.isco_match,
            CardColumn.UNIT_CODE: self.unit,
            CardColumn.UNIT_KK: self.unit.name,
            CardColumn.UNIT_RU: self.unit.name,
            CardColumn.GROUP_MATCH: self.group_match,
            CardColumn.GROUP_KK: self.group.name,
            CardColumn.GROUP_RU: self.group.name,
            CardColumn.MAJOR: self.major,
            CardColumn.NAME: self.name,
            CardColumn.SKILL_LEVEL: self.skill_level,
            CardColumn.NQF_LEVEL: self.nqf_level,
            CardColumn.SQF_LEVEL: self.sqf_level,
            CardColumn.ACTIVITY: self.activity,
        }
        field = fields.get(column, self.group)
        field.setFocus()
        self.ensureWidgetVisible(field)

    def retranslate(self) -> None:
        """Set the words anew."""
        say = self._language.say
        for column, frame in self._frames.items():
            frame.set_caption(f"{int(column)}. {capitalised(say(column.word))}")
        for field, code, name in (
            (self.group, CardColumn.GROUP_CODE, self.tr("11–12. Name of the occupation group")),
            (self.unit, CardColumn.UNIT_CODE, self.tr("7–8. Name of the unit group")),
            (self.isco, CardColumn.ISCO_CODE, self.tr("4. Name of the group of ISCO-08")),
        ):
            field.set_captions(f"{int(code)}. {capitalised(say(code.word))}", name)
        self.major.set_captions(
            self.tr("13. Code of the major group"), self.tr("13. Name of the major group")
        )
        self._map_column.set_caption(self.tr("Column of the functional map"))
        for field in (self.group, self.isco):
            if isinstance(field.code, CodePicker):
                field.code.set_words(self.tr("Code or name"), self.tr("There is no such code."))
        self._groups.set_title(self.tr("Groups of the classifier"))
        self._world.set_title(self.tr("ISCO-08"))
        self._economy.set_title(self.tr("18. Economic activity"))
        self.activity.retranslate()

    # --- inside ---

    def _lay_out(self) -> None:
        frames, column = self._frames, self.column
        self.add(self.group.code_frame)
        self.add(frames[CardColumn.NAME])
        levels = (CardColumn.SKILL_LEVEL, CardColumn.NQF_LEVEL, CardColumn.SQF_LEVEL)
        self.add(flowing(column, *(frames[one] for one in levels), self._map_column))
        self._groups = self.add_section(
            self.group.name_frame, self.unit, frames[CardColumn.GROUP_MATCH], self.major
        )
        self._world = self.add_section(
            self.isco, frames[CardColumn.ISCO_ENGLISH], frames[CardColumn.ISCO_MATCH]
        )
        self._economy = self.add_section(self.activity)

    def _connect(self) -> None:
        for field in (self.group, self.unit, self.major, self.isco, self.name, self.activity):
            field.edited.connect(self.edited)
        self.isco_name.textEdited.connect(lambda _: self.edited.emit())
        for box in self._boxes():
            box.chosen.connect(self.edited)
        self.group.picked.connect(self.code_picked)
        self.isco.picked.connect(self._take_isco)

    def _boxes(self) -> tuple[ChoiceBox[Correspondence | None] | ChoiceBox[int | None] | ChoiceBox[str], ...]:
        levels = (self.skill_level, self.nqf_level, self.sqf_level)
        return (self.isco_match, self.group_match, *levels, self.map_column)

    def _take_isco(self, hit: SearchHit) -> None:
        self.isco_name.setText(self._isco_codes.name(hit.key))
        self.edited.emit()

    def _match_word(self, match: Correspondence | None) -> str:
        return match_word(match, self._language)

    def _column_word(self, key: str) -> str:
        return self._language.best(self._columns[key]) if key else self.tr("none")
