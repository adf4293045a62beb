"""An invented framework in which nothing is wrong, and the invented books that it agrees with."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.framework import (
    LEVELS,
    Approval,
    Band,
    CareerLink,
    CodedName,
    Correspondence,
    EconomicActivity,
    FrameworkContent,
    FrameworkOccupation,
    FrameworkVersion,
    LevelDescription,
    OccupationalColumn,
    ProfessionalStandard,
    SectionPart,
    VersionStatus,
)
from nqs_desktop.domain.framework_books import FrameworkBooks
from nqs_desktop.domain.framework_checks.checked import CheckedFramework
from nqs_desktop.domain.framework_checks.checks import run_checks
from nqs_desktop.domain.framework_checks.finding import FrameworkFault, FrameworkFinding
from nqs_desktop.domain.isco import IscoEntry, IscoLevel
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.source import SourceReference

ON = dt.date(2026, 6, 1)
SOURCE = SourceReference("invented", 1)


def both(words: str) -> LocalizedText:
    """The words in both languages, told apart by a letter."""
    return LocalizedText(f"{words} қ", f"{words} р")


def entry(code: str, level: ClassifierLevel, skill: int | None = 4, name: str = "") -> ClassifierEntry:
    return ClassifierEntry(code, level, both(name or f"Топ {code}"), None, skill, SOURCE)


ENTRIES = (
    entry("2", ClassifierLevel.MAJOR),
    entry("24", ClassifierLevel.SUB_MAJOR),
    entry("241", ClassifierLevel.MINOR),
    entry("2411", ClassifierLevel.UNIT),
    entry("2411-1", ClassifierLevel.GROUP),
    entry("2411-2", ClassifierLevel.GROUP),
    entry("2411-1-001", ClassifierLevel.TITLE, name="Есепші"),
    entry("9", ClassifierLevel.MAJOR, 1),
    entry("91", ClassifierLevel.SUB_MAJOR, 1),
    entry("9120", ClassifierLevel.UNIT, 1),
    entry("9120-0", ClassifierLevel.GROUP, 1),
    entry("X", ClassifierLevel.MAJOR, None),
    entry("X1000", ClassifierLevel.UNIT, None),
    entry("X1000-0", ClassifierLevel.GROUP, None),
)
ISCO = (IscoEntry("2411", IscoLevel.UNIT, "Accountants", "241", SOURCE),)
BOOKS = FrameworkBooks.of(ENTRIES, True, ISCO)
PARTLY = FrameworkBooks.of(ENTRIES, False, ISCO)

ACTIVITY = EconomicActivity(
    section=LocalizedText("M Қызмет", "M Деятельность"),
    division=LocalizedText("69 Есеп", "69 Учёт"),
    group=LocalizedText("69.2 Есеп", "69.2 Учёт"),
    activity_class=LocalizedText("69.20 Есеп", "69.20 Учёт"),
    subclass=LocalizedText("69.20.1 Есеп", "69.20.1 Учёт"),
)


def occupation(level: int, key: str = "") -> FrameworkOccupation:
    """An occupation of a level in which nothing is wrong; its name tells the level by the title or group."""
    return FrameworkOccupation(
        key=key or f"o{level}",
        name=BOOKS.name("2411-1"),
        group=BOOKS.named("2411-1"),
        unit=BOOKS.named("2411"),
        major=BOOKS.named("2"),
        isco=CodedName("2411", both("Есепшілер")),
        isco_name="Accountants",
        isco_match=Correspondence.FULL,
        group_match=Correspondence.PARTIAL,
        skill_level=4,
        nqf_level=level,
        sqf_level=level,
        activity=ACTIVITY,
        column="c1",
    )


def level_row(level: int, band: Band = Band.SECTOR, occupations: tuple[str, ...] = ()) -> LevelDescription:
    return LevelDescription(
        key=f"l{band.value}{level}",
        band=band,
        sqf_level=level,
        occupations=occupations or (f"o{level}",),
        nqf_level=level,
        stages=both("Кезең"),
        role=both("Рөлі"),
        knowledge=both("Білімі"),
        skills=both("Машығы"),
        competences=both("Құзыреті"),
    )


def complete_content() -> FrameworkContent:
    """Contents in which nothing is wrong."""
    others = (Band.MANAGEMENT, Band.PREPARATION, Band.AFTER)
    return FrameworkContent(
        texts={part: both(f"Мәтін {part.value}") for part in SectionPart},
        standards=(ProfessionalStandard("s1", both("Стандарт"), reference="№ 1"),),
        columns=(OccupationalColumn("c1", both("Топ")),),
        occupations=tuple(occupation(level) for level in LEVELS),
        levels=(
            *(level_row(level) for level in LEVELS),
            *(level_row(8, band, ("o8",)) for band in others),
        ),
        links=(CareerLink("o1", "o2"),),
    )


def version(**changes: object) -> FrameworkVersion:
    made = FrameworkVersion("v1", "f1", 1, both("Шеңбер"))
    return replace(made, **changes)  # type: ignore[arg-type] # the tests name its fields


def approved() -> FrameworkVersion:
    decision = Approval(dt.date(2026, 5, 4), "7")
    return version(status=VersionStatus.APPROVED, approval=decision)


def findings(
    content: FrameworkContent,
    of: FrameworkVersion | None = None,
    books: FrameworkBooks = BOOKS,
) -> tuple[FrameworkFinding, ...]:
    return run_checks(CheckedFramework(of or version(), content, books, ON))


def kinds(found: Iterable[FrameworkFinding]) -> list[FrameworkFault]:
    return [one.kind for one in found]


def with_occupation(content: FrameworkContent, **changes: object) -> FrameworkContent:
    """The contents with other cells in the occupation of level 5."""
    changed = tuple(
        replace(one, **changes) if one.key == "o5" else one  # type: ignore[arg-type] # as above
        for one in content.occupations
    )
    return replace(content, occupations=changed)


def with_level(content: FrameworkContent, **changes: object) -> FrameworkContent:
    """The contents with other cells in the row of level 5."""
    changed = tuple(
        replace(one, **changes) if one.key == "lsector5" else one  # type: ignore[arg-type] # as above
        for one in content.levels
    )
    return replace(content, levels=changed)


def marked(text: LocalizedText) -> LocalizedText:
    """The text with its Russian half marked as a translation of our own."""
    return replace(text, unofficial=(Language.RU,))
