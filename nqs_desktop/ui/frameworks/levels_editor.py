"""Section 9: table 1, the levels of the framework in its four parts."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.framework import Band, FrameworkSection, LevelDescription
from nqs_desktop.domain.framework_columns import LevelColumn
from nqs_desktop.domain.framework_sections import band_number, band_title
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.formatting import capitalised, number_text
from nqs_desktop.ui.frameworks.framework_desk import FrameworkDesk
from nqs_desktop.ui.frameworks.framework_words import level_word, occupation_name
from nqs_desktop.ui.frameworks.level_fields import OccupationsField, level_box
from nqs_desktop.ui.frameworks.row_form import RowForm
from nqs_desktop.ui.frameworks.rows_editor import RowsEditor
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.row_table import Column
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.localized_field import LocalizedField
from nqs_desktop.ui.widgets.rows import flowing

# lupdate collects calls of this name.
translate = QCoreApplication.translate

_TEXTS = (
    LevelColumn.STAGES,
    LevelColumn.ROLE,
    LevelColumn.KNOWLEDGE,
    LevelColumn.SKILLS,
    LevelColumn.COMPETENCES,
)


def written_texts(row: LevelDescription) -> tuple[LocalizedText, ...]:
    """Return columns 4 to 8 of a row."""
    return (row.stages, row.role, row.knowledge, row.skills, row.competences)


class LevelForm(RowForm[LevelDescription]):
    """Edits a row of table 1.

    Attributes:
        band: The part of the table.
        sqf_level: Column 1.
        nqf_level: Column 3.
        occupations: Column 2.
        texts: Columns 4 to 8.
    """

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._row = LevelDescription("", Band.SECTOR)
        self.band = ChoiceBox(tuple(Band), self._band_word, self.column)
        self.sqf_level, self.nqf_level = level_box(self.column), level_box(self.column)
        self.occupations = OccupationsField(language, self.column)
        self.texts = {column: LocalizedField(lines=2, parent=self.column) for column in _TEXTS}
        self._frames = {column: FormField(field, self.column) for column, field in self.texts.items()}
        self._band = FormField(self.band, self.column)
        self._sqf = FormField(self.sqf_level, self.column, narrow=True)
        self._nqf = FormField(self.nqf_level, self.column, narrow=True)
        self._occupations = FormField(self.occupations, self.column)
        levels = flowing(self.column, self._sqf, self._nqf)
        for widget in (self._band, levels, self._occupations, *self._frames.values()):
            self.add(widget)
        for box in (self.band, self.sqf_level, self.nqf_level):
            box.chosen.connect(self.edited)
        self.occupations.edited.connect(self.edited)
        for field in self.texts.values():
            field.edited.connect(self.edited)

    def value(self) -> LevelDescription:
        """Return the row as it stands."""
        return replace(
            self._row,
            band=self.band.value(),
            sqf_level=self.sqf_level.value(),
            nqf_level=self.nqf_level.value(),
            occupations=self.occupations.value(),
            stages=self.texts[LevelColumn.STAGES].value(),
            role=self.texts[LevelColumn.ROLE].value(),
            knowledge=self.texts[LevelColumn.KNOWLEDGE].value(),
            skills=self.texts[LevelColumn.SKILLS].value(),
            competences=self.texts[LevelColumn.COMPETENCES].value(),
        )

    def show_row(self, row: LevelDescription) -> None:
        """Show a row."""
        self._row = row
        self.band.set_value(row.band)
        self.sqf_level.set_value(row.sqf_level)
        self.nqf_level.set_value(row.nqf_level)
        self.occupations.set_value(row.occupations)
        for column, text in zip(_TEXTS, written_texts(row), strict=True):
            if self.texts[column].value() != text:
                self.texts[column].set_value(text)

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read only."""
        for box in (self.band, self.sqf_level, self.nqf_level):
            box.setEnabled(not read_only)
        self.occupations.set_read_only(read_only)
        for field in self.texts.values():
            field.set_read_only(read_only)

    def go_to(self, column: int) -> None:
        """Lead the keyboard to a field."""
        others = {
            LevelColumn.SQF_LEVEL: self.sqf_level,
            LevelColumn.OCCUPATIONS: self.occupations,
            LevelColumn.NQF_LEVEL: self.nqf_level,
        }
        wanted = LevelColumn(column) if column in set(LevelColumn) else None
        field = self.texts.get(wanted) or others.get(wanted, self.band) if wanted else self.band
        field.setFocus()
        self.ensureWidgetVisible(field)

    def retranslate(self) -> None:
        """Set the words anew."""
        say = self._language.say
        self._band.set_caption(self.tr("Part of the table"))
        for frame, column in (
            (self._sqf, LevelColumn.SQF_LEVEL),
            (self._nqf, LevelColumn.NQF_LEVEL),
            (self._occupations, LevelColumn.OCCUPATIONS),
        ):
            frame.set_caption(f"{int(column)}. {capitalised(say(column.word))}")
        for column, frame in self._frames.items():
            frame.set_caption(f"{int(column)}. {capitalised(say(column.word))}")
        self.occupations.retranslate()

    def _band_word(self, band: Band) -> str:
        return f"{band_number(band)}. {self._language.say(band_title(band))}"


class LevelsEditor(RowsEditor[LevelDescription]):
    """Edits table 1."""

    kind = "level"

    def __init__(self, desk: FrameworkDesk, parent: QWidget | None = None) -> None:
        """Start empty."""
        self._language = language = desk.context.language
        columns: tuple[Column[LevelDescription], ...] = (
            Column(
                lambda: translate("LevelsEditor", "Part"),
                lambda row: f"{band_number(row.band)}",
                lambda row: band_number(row.band),
                hint=lambda row: language.say(band_title(row.band)),
                numeric=True,
            ),
            Column(
                lambda: translate("LevelsEditor", "SQF level"),
                lambda row: level_word(row.sqf_level),
                lambda row: row.sqf_level,
                numeric=True,
            ),
            Column(
                lambda: translate("LevelsEditor", "NQF level"),
                lambda row: level_word(row.nqf_level),
                lambda row: row.nqf_level,
                numeric=True,
            ),
            Column(lambda: translate("LevelsEditor", "Occupations"), self._named),
            Column(lambda: translate("LevelsEditor", "Texts"), self._written),
        )
        self.level_form = LevelForm(language)
        super().__init__(desk, FrameworkSection.LEVELS, columns, self.level_form, wide=3, parent=parent)
        self.retranslate()

    def load(self) -> None:
        """Show what is stored."""
        self.level_form.occupations.offer(self.desk.content.occupations)
        super().load()

    def rows(self) -> Sequence[LevelDescription]:
        """Return the rows, those of a part together, as they are printed."""
        return sorted(self.desk.content.levels, key=lambda row: band_number(row.band))

    def new_row(self) -> LevelDescription:
        """Return an empty row of the part in which the chosen one stands."""
        band = self.form.value().band if self.desk.content.levels else Band.MANAGEMENT
        return LevelDescription("", band)

    def put(self, row: LevelDescription) -> Callable[..., ChangeSet]:
        """Return the step that stores a row."""
        return lambda service, version: service.save_levels(version, [row])[1]

    def fault(self, row: LevelDescription) -> str:
        """A row needs its level."""
        return "" if row.sqf_level is not None else self.tr("Choose the level of the framework.")

    def removed_words(self) -> str:
        """Say that a row was removed."""
        return self.tr("The row of table 1 was removed.")

    def retranslate(self) -> None:
        """Set the words anew."""
        super().retranslate()
        self.add.setText(self.tr("Add a row"))
        self.table.setAccessibleName(self.tr("Table 1: levels"))
        self.set_nothing(self.tr("Table 1 has no row yet; each of the levels 1 to 8 needs one."))

    def _named(self, row: LevelDescription) -> str:
        names = {one.key: one for one in self.desk.content.occupations}
        return "; ".join(
            occupation_name(names[key], self._language) for key in row.occupations if key in names
        )

    def _written(self, row: LevelDescription) -> str:
        whole = sum(bool(text) and not text.missing for text in written_texts(row))
        return translate("LevelsEditor", "{count} of {all}").format(
            count=number_text(whole), all=number_text(len(_TEXTS))
        )
