"""The sectoral qualifications framework (order 384 of 2023, annex): twelve sections, three tables."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from nqs_desktop.domain.localized import LocalizedText

LEVELS: Final = range(1, 9)
"""Levels of the national and of the sectoral framework."""


class FrameworkSection(StrEnum):
    """The sections of the annex, in its order."""

    NAME = "name"
    PASSPORT = "passport"
    GENERAL = "general"
    STATE = "state"
    ANALYSIS = "analysis"
    OCCUPATIONS = "occupations"
    STANDARDS = "standards"
    CONCLUSIONS = "conclusions"
    LEVELS = "levels"
    MAP = "map"
    CARD = "card"
    LAYOUT = "layout"

    @property
    def number(self) -> int:
        """Number of the section, from 1."""
        return list(FrameworkSection).index(self) + 1


class SectionPart(StrEnum):
    """What a section must contain as text; the word before the dot is its section."""

    PASSPORT_SECTOR = "passport.sector"
    PASSPORT_ACTIVITY = "passport.activity"
    PASSPORT_GROUPS = "passport.groups"
    GENERAL_VISION = "general.vision"
    GENERAL_AIMS = "general.aims"
    GENERAL_TASKS = "general.tasks"
    STATE_MANAGEMENT = "state.management"
    STATE_PREPARATION = "state.preparation"
    STATE_PRODUCTION = "state.production"
    STATE_AFTER = "state.after"
    STATE_SUPPORT = "state.support"
    STATE_FIGURES = "state.figures"
    STATE_PRODUCTS = "state.products"
    ANALYSIS_STATISTICS = "analysis.statistics"
    ANALYSIS_TRENDS = "analysis.trends"
    ANALYSIS_NORMS = "analysis.norms"
    ANALYSIS_STRUCTURE = "analysis.structure"
    ANALYSIS_NEW = "analysis.new"
    ANALYSIS_LABOUR = "analysis.labour"
    ANALYSIS_DESCRIPTORS = "analysis.descriptors"
    OCCUPATIONS_GROUPS = "occupations.groups"
    OCCUPATIONS_QUALIFICATIONS = "occupations.qualifications"
    CONCLUSIONS_CLASSIFIER = "conclusions.classifier"
    CONCLUSIONS_EDUCATION = "conclusions.education"
    CONCLUSIONS_OTHER = "conclusions.other"

    @property
    def section(self) -> FrameworkSection:
        """The section that it belongs to."""
        return FrameworkSection(self.value.partition(".")[0])


class Band(StrEnum):
    """The four parts of table 1, in its order."""

    MANAGEMENT = "management"
    SECTOR = "sector"
    PREPARATION = "preparation"
    AFTER = "after"


class Correspondence(StrEnum):
    """How a group of one classification corresponds to one of another."""

    FULL = "full"
    PARTIAL = "partial"
    NONE = "none"


class StandardState(StrEnum):
    """Whether a professional standard is there or planned (section 7)."""

    EXISTING = "existing"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class EconomicActivity:
    """A place in the classifier of economic activities as table 3, column 18 names it.

    Each is a code with its name, as the user wrote it from the official classifier; empty where not written.
    """

    section: LocalizedText = LocalizedText()
    division: LocalizedText = LocalizedText()
    group: LocalizedText = LocalizedText()
    activity_class: LocalizedText = LocalizedText()
    subclass: LocalizedText = LocalizedText()

    @property
    def levels(self) -> dict[str, LocalizedText]:
        """The texts by the words of their levels, from the highest down; empty ones too."""
        return {
            "section": self.section,
            "division": self.division,
            "group": self.group,
            "class": self.activity_class,
            "subclass": self.subclass,
        }


@dataclass(frozen=True, slots=True)
class CodedName:
    """A group of a classification as a version keeps it: its code and its name when it was taken."""

    code: str = ""
    name: LocalizedText = LocalizedText()


@dataclass(frozen=True, slots=True)
class FrameworkOccupation:
    """An occupation of the framework: a box of table 2, a row of table 3, named by rows of table 1.

    Attributes:
        key: Its own key; empty for one that is not stored yet.
        name: Name of the occupation by the national classifier (column 14).
        group: Occupation group ``NNNN-N`` (columns 10 to 12).
        unit: Unit group (columns 6 to 8).
        major: Major group (column 13).
        isco: Unit group of ISCO-08; its name is the Kazakh and Russian one (columns 2 and 4).
        isco_name: English name of that unit group (column 3).
        isco_match: Correspondence of the two unit groups (column 5); ``None`` where nobody has said.
        group_match: Correspondence of unit group and occupation group (column 9).
        skill_level: 1 to 4 (column 15); ``None`` where the classifier gives none.
        nqf_level: Level of the national framework, 1 to 8 (column 16).
        sqf_level: Level of the sectoral framework (column 17), also the row of table 2.
        activity: Economic activity (column 18).
        column: Key of the occupational group of table 2 under which it stands.
    """

    key: str
    name: LocalizedText
    group: CodedName = CodedName()
    unit: CodedName = CodedName()
    major: CodedName = CodedName()
    isco: CodedName = CodedName()
    isco_name: str = ""
    isco_match: Correspondence | None = None
    group_match: Correspondence | None = None
    skill_level: int | None = None
    nqf_level: int | None = None
    sqf_level: int | None = None
    activity: EconomicActivity = EconomicActivity()
    column: str = ""


@dataclass(frozen=True, slots=True)
class LevelDescription:
    """A row of table 1.

    Attributes:
        key: Its own key; empty for one that is not stored yet.
        band: The part of the table in which it stands.
        sqf_level: Level of the sectoral framework (column 1).
        occupations: Keys of the occupations (column 2).
        nqf_level: Level of the national framework (column 3).
        stages: Stages (column 4).
        role: Role in the collective division of labour, with the area of responsibility (column 5).
        knowledge: Knowledge (column 6).
        skills: Abilities and skills (column 7).
        competences: Personal competences (column 8).
    """

    key: str
    band: Band
    sqf_level: int | None = None
    occupations: tuple[str, ...] = ()
    nqf_level: int | None = None
    stages: LocalizedText = LocalizedText()
    role: LocalizedText = LocalizedText()
    knowledge: LocalizedText = LocalizedText()
    skills: LocalizedText = LocalizedText()
    competences: LocalizedText = LocalizedText()


@dataclass(frozen=True, slots=True)
class OccupationalColumn:
    """An occupational group of table 2: a column of the functional map."""

    key: str
    name: LocalizedText


@dataclass(frozen=True, slots=True)
class CareerLink:
    """A possible way of a worker from one occupation to another, by their keys."""

    start: str
    end: str


@dataclass(frozen=True, slots=True)
class ProfessionalStandard:
    """A professional standard of the sector (section 7); ``reference`` is its order, or the year planned."""

    key: str
    name: LocalizedText
    state: StandardState = StandardState.EXISTING
    reference: str = ""


@dataclass(frozen=True, slots=True)
class FrameworkContent:
    """What a version of a framework holds, in the order in which it is printed.

    Attributes:
        texts: Text of each part that somebody has written.
        standards: Section 7.
        columns: Columns of table 2.
        occupations: Rows of table 3.
        levels: Rows of table 1.
        links: Ways between occupations in table 2.
    """

    texts: dict[SectionPart, LocalizedText]
    standards: tuple[ProfessionalStandard, ...] = ()
    columns: tuple[OccupationalColumn, ...] = ()
    occupations: tuple[FrameworkOccupation, ...] = ()
    levels: tuple[LevelDescription, ...] = ()
    links: tuple[CareerLink, ...] = ()


class VersionStatus(StrEnum):
    """What is stored of a version."""

    DRAFT = "draft"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class Approval:
    """The decision of the sectoral council that approves a version: its day and the number of its minutes."""

    on: dt.date
    minutes: str


@dataclass(frozen=True, slots=True)
class FrameworkVersion:
    """A version of a framework.

    Attributes:
        key: Its key.
        framework: Key of the framework.
        ordinal: Number among the framework's versions, from 1; the highest is the one that is worked on.
        name: Name of the framework (section 1).
        status: ``draft`` or ``approved``; an approved one is never changed.
        approval: The decision; ``None`` for a draft.
        organisation: Key of the organisation whose staffing table filled it; ``None`` for none.
        note: What the version changes, in the user's words.
    """

    key: str
    framework: str
    ordinal: int
    name: LocalizedText
    status: VersionStatus = VersionStatus.DRAFT
    approval: Approval | None = None
    organisation: str | None = None
    note: str = ""

    @property
    def is_draft(self) -> bool:
        """Whether it may be changed."""
        return self.status is VersionStatus.DRAFT
