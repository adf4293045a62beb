"""Education and experience cells of a position that contradict each other."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final

from nqs_desktop.domain.audit.field_words import likeness, stems
from nqs_desktop.domain.audit.findings import AuditFinding, AuditPlace, FindingKind, Severity
from nqs_desktop.domain.audit.sheet import AuditSheet, PositionReading
from nqs_desktop.domain.audit.texts import Fault, finding
from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement import ExperienceAlternative, Strength
from nqs_desktop.domain.requirement_words import level_words, listed

_LEVEL_FACTS = ("education.levels", ".education_levels")
_NEAR: Final = 0.5
_Levels = frozenset[EducationLevel]


def cells_contradict(sheet: AuditSheet) -> Iterator[AuditFinding]:
    """Yield positions whose experience cell lets in other levels or years than the education cell."""
    for row in sheet.rows:
        levels = _read_levels(row) or _stored_levels(row)
        if levels:
            yield _of_levels(row, *levels)
        names = _specialties_apart(row)
        if names:
            yield _of_specialties(row, names)
        years = _years_apart(row)
        if years:
            yield _of_years(row, *years)


def _read_levels(row: PositionReading) -> tuple[_Levels, _Levels] | None:
    """Return the levels of both cells as their texts say them, where they contradict in every language.

    Where they do so in one language only, the languages differ, which is a finding of its own.
    """
    apart = [
        _apart(
            frozenset(cell.levels), [one.education_levels for one in row.experience[language].alternatives]
        )
        for language, cell in row.education.items()
        if language in row.experience
    ]
    return next(iter(apart), None) if all(apart) else None


def _stored_levels(row: PositionReading) -> tuple[_Levels, _Levels] | None:
    """Return the same for the requirement as it is stored, which a person may have changed."""
    requirement = row.position.requirement
    demand = requirement.education
    named = {frozenset(reading.levels) for reading in row.education.values()}
    bound_in = {
        frozenset(level for one in reading.alternatives for level in one.education_levels)
        for reading in row.experience.values()
    }
    if requirement.structure is not None or len(named) > 1 or len(bound_in) > 1:
        return None
    bound = [one.education_levels for one in requirement.experience.alternatives]
    return _apart(frozenset(demand.accepted or demand.levels), bound)


def _apart(education: _Levels, bound: list[tuple[EducationLevel, ...]]) -> tuple[_Levels, _Levels] | None:
    """Return both sides where the lowest level that they let in is not the same."""
    if not education or not bound or not all(bound):
        return None
    experience = frozenset(level for levels in bound for level in levels)
    if min(level.rank for level in education) == min(level.rank for level in experience):
        return None
    return education, experience


def _years_apart(row: PositionReading) -> tuple[set[Decimal], set[Decimal]] | None:
    """Return the years that each cell asks for, where the education cell names others."""
    education, experience = (
        {years for one in _required(cell.values()) if (years := one.min_years) is not None}
        for cell in (
            {language: reading.alternatives for language, reading in row.education.items()},
            {language: reading.alternatives for language, reading in row.experience.items()},
        )
    )
    return (education, experience) if education - experience and experience else None


def _specialties_apart(row: PositionReading) -> dict[Language, tuple[str, str]] | None:
    """Return a specialty that the cells name alike and yet not the same, in every language of the paper."""
    apart: dict[Language, tuple[str, str]] = {}
    for language, experience in row.experience.items():
        listed_names = row.education[language].fields if language in row.education else ()
        known = {stems(name, language): name for name in listed_names}
        for name in experience.fields:
            own = stems(name, language)
            near = [other for other in known if _NEAR <= likeness(own, other) < 1]
            if own not in known and near:
                apart[language] = known[near[0]], name
    return apart if apart and set(apart) == set(row.education) == set(row.experience) else None


def _required(cells: Iterable[tuple[ExperienceAlternative, ...]]) -> Iterator[ExperienceAlternative]:
    return (one for cell in cells for one in cell if one.strength is Strength.REQUIRED)


def _of_levels(row: PositionReading, education: _Levels, experience: _Levels) -> AuditFinding:
    lower_in_experience = min(_ranks(experience)) < min(_ranks(education))
    key = "audit.cells_contradict_lower" if lower_in_experience else "audit.cells_contradict_higher"
    said = message(key, education=_words(education), experience=_words(experience))
    return _finding(row, said, "levels", _LEVEL_FACTS)


def _of_specialties(row: PositionReading, names: dict[Language, tuple[str, str]]) -> AuditFinding:
    education, experience = (" / ".join(f"«{pair[side]}»" for pair in names.values()) for side in (0, 1))
    said = message("audit.cells_contradict_specialty", education=education, experience=experience)
    return _finding(row, said, "specialty", ("education.fields",))


def _of_years(row: PositionReading, education: set[Decimal], experience: set[Decimal]) -> AuditFinding:
    said = message(
        "audit.cells_contradict_years", education=_figures(education), experience=_figures(experience)
    )
    return _finding(row, said, "years", (".min_years", ".max_years"))


def _finding(row: PositionReading, said: Message, detail: str, facts: tuple[str, ...]) -> AuditFinding:
    marks = [
        row.experience[language].places(*facts) if language in row.experience else () for language in Language
    ]
    fault = Fault(
        said,
        message("audit.cells_contradict_why"),
        message("audit.cells_contradict_advice"),
        f"{detail}: {row.position.requirement.education.text.both}",
        marks[0],
        marks[1],
    )
    placed = row.placed(AuditPlace.EXPERIENCE)
    if not placed.text:
        placed = row.placed(AuditPlace.EDUCATION)
    return finding(placed, FindingKind.CELLS_CONTRADICT, Severity.ERROR, fault)


def _ranks(levels: _Levels) -> list[int]:
    return [level.rank for level in levels]


def _words(levels: _Levels) -> Message:
    return listed(map(level_words, sorted(levels, key=lambda level: level.rank)))


def _figures(years: set[Decimal]) -> str:
    return ", ".join(format(one.normalize(), "f") for one in sorted(years))
