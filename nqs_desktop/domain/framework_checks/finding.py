"""What a check of a framework finds: what, how grave, where it stands, how to mend it."""

from dataclasses import dataclass
from enum import StrEnum

from nqs_desktop.domain.audit.findings import Severity
from nqs_desktop.domain.framework import FrameworkSection, SectionPart
from nqs_desktop.domain.framework_columns import CardColumn, LevelColumn
from nqs_desktop.domain.framework_sections import TABLES
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message


class FrameworkFault(StrEnum):
    """Kinds of faults, in the order in which they are offered."""

    TEXT_MISSING = "text_missing"
    LANGUAGE_MISSING = "language_missing"
    LANGUAGES_EQUAL = "languages_equal"
    FIGURES_DIFFER = "figures_differ"
    UNOFFICIAL = "unofficial"
    NOT_DATED = "not_dated"
    NO_ROWS = "no_rows"
    CELL_MISSING = "cell_missing"
    LEVEL_MISSING = "level_missing"
    LEVEL_EMPTY = "level_empty"
    LEVEL_WRONG = "level_wrong"
    LEVELS_DISAGREE = "levels_disagree"
    LEVELS_CROSS = "levels_cross"
    BAND_EMPTY = "band_empty"
    ROW_UNKNOWN = "row_unknown"
    NOT_IN_LEVELS = "not_in_levels"
    NOT_ON_MAP = "not_on_map"
    COLUMN_EMPTY = "column_empty"
    TWICE = "twice"
    LINK_BROKEN = "link_broken"
    LINK_DOWN = "link_down"
    CODE_MISSING = "code_missing"
    CODE_UNKNOWN = "code_unknown"
    CODE_FORM = "code_form"
    NAME_DIFFERS = "name_differs"
    SKILL_DIFFERS = "skill_differs"
    GROUP_DIFFERS = "group_differs"
    ISCO_UNKNOWN = "isco_unknown"
    MATCH_DOUBTFUL = "match_doubtful"
    ACTIVITY_INCOMPLETE = "activity_incomplete"
    ACTIVITY_DIFFERS = "activity_differs"
    PLAN_PAST = "plan_past"

    @property
    def word(self) -> Message:
        """What is wrong, shortly."""
        return message(f"framework_checks.kind_{self.value}")

    @property
    def advice(self) -> Message:
        """How to mend it."""
        return message(f"framework_checks.advice_{self.value}")


@dataclass(frozen=True, slots=True)
class FrameworkFinding:
    """One fault.

    Attributes:
        kind: What is wrong.
        severity: How grave it is; an error keeps a version from being approved.
        section: The section in which it stands.
        message: What was found, a sentence.
        part: The text of the section; ``None`` where it is about a table, a list or the whole section.
        row: Key of the row: a level in section 9, a column in section 10, an occupation in section 11, a
            standard in section 7; empty where it is about all of them.
        column: Number of the column in table 1 or 3; 0 where it is about the whole row.
        name: Name of the row.
        detail: What tells it from others of its kind in the same place.
        level: Level that the row of table 1 describes; ``None`` elsewhere, or where it names none.
    """

    kind: FrameworkFault
    severity: Severity
    section: FrameworkSection
    message: Message
    part: SectionPart | None = None
    row: str = ""
    column: int = 0
    name: LocalizedText = LocalizedText()
    detail: str = ""
    level: int | None = None

    @property
    def table(self) -> int | None:
        """Number of the table in which it stands; ``None`` outside the tables."""
        return TABLES.get(self.section)

    @property
    def advice(self) -> Message:
        """How to mend it."""
        return self.kind.advice

    @property
    def blocks(self) -> bool:
        """Whether a version with it cannot be approved."""
        return self.severity is Severity.ERROR

    @property
    def place(self) -> Message:
        """Where it stands, in words: the section, with table, row and column where it has them."""
        if self.table is None:
            return message("framework_checks.in_section", section=self.section.number)
        numbers = {"section": self.section.number, "table": self.table}
        if self.level is not None:
            return message("framework_checks.in_level", **numbers, level=self.level, column=self.column)
        if self.column and self.name:
            name = self.name.both
            return message("framework_checks.in_row", **numbers, column=self.column, name=name)
        if self.column:
            return message("framework_checks.in_column", **numbers, column=self.column)
        return message("framework_checks.in_table", **numbers)

    @property
    def key(self) -> str:
        """What tells it from all others of a version; it stays while the fault does."""
        parts = (self.kind, self.section, self.part or "", self.row, str(self.column), self.detail)
        return "/".join(parts)


@dataclass(frozen=True, slots=True)
class Place:
    """Where findings stand.

    Attributes:
        section: The section.
        what: What is called by its words in the sentence: a text, a column, the name of the framework.
        part: The text of the section.
        row: Key of the row.
        column: Its column.
        name: Name of the row.
        level: Level of a row of table 1.
    """

    section: FrameworkSection
    what: Message
    part: SectionPart | None = None
    row: str = ""
    column: LevelColumn | CardColumn | None = None
    name: LocalizedText = LocalizedText()
    level: int | None = None

    def found(
        self, kind: FrameworkFault, severity: Severity, said: Message, detail: str = ""
    ) -> FrameworkFinding:
        """Return a finding here."""
        column = 0 if self.column is None else int(self.column)
        return FrameworkFinding(
            kind, severity, self.section, said, self.part, self.row, column, self.name, detail, self.level
        )
