"""Table 1: each level described, each cell filled, levels that agree with those of table 3."""

from collections.abc import Iterator

from nqs_desktop.domain.audit.findings import Severity
from nqs_desktop.domain.framework import LEVELS, Band, FrameworkSection, LevelDescription
from nqs_desktop.domain.framework_checks.checked import CheckedFramework, in_levels
from nqs_desktop.domain.framework_checks.finding import FrameworkFault, FrameworkFinding, Place
from nqs_desktop.domain.framework_checks.languages import missing_cell, text_faults
from nqs_desktop.domain.framework_columns import LevelColumn
from nqs_desktop.domain.framework_sections import band_title
from nqs_desktop.domain.messages import message


def levels_wanting(framework: CheckedFramework) -> Iterator[FrameworkFinding]:
    """Yield levels that no row describes, and parts of the table without a row."""
    rows = framework.content.levels
    described = {row.sqf_level for row in rows}
    whole = Place(FrameworkSection.LEVELS, message("framework_checks.table", table=1))
    for level in LEVELS:
        if level not in described:
            said = message("framework_checks.level_missing", level=level)
            yield whole.found(FrameworkFault.LEVEL_MISSING, Severity.ERROR, said, str(level))
    for band in Band:
        if not any(row.band is band for row in rows):
            said = message("framework_checks.band_empty", band=band_title(band))
            yield whole.found(FrameworkFault.BAND_EMPTY, Severity.WARNING, said, band)


def level_rows_wanting(framework: CheckedFramework) -> Iterator[FrameworkFinding]:
    """Yield empty and impossible cells of table 1; a level that no occupation has is told of the map."""
    levels = {one.sqf_level for one in framework.content.occupations}
    for row in framework.content.levels:
        for column, level in (
            (LevelColumn.SQF_LEVEL, row.sqf_level),
            (LevelColumn.NQF_LEVEL, row.nqf_level),
        ):
            yield from level_faults(in_levels(row, column), level)
        for column, text in (
            (LevelColumn.STAGES, row.stages),
            (LevelColumn.ROLE, row.role),
            (LevelColumn.KNOWLEDGE, row.knowledge),
            (LevelColumn.SKILLS, row.skills),
            (LevelColumn.COMPETENCES, row.competences),
        ):
            yield from text_faults(in_levels(row, column), text)
        if not row.occupations and row.sqf_level in levels:
            yield missing_cell(in_levels(row, LevelColumn.OCCUPATIONS), Severity.WARNING)


def levels_disagreeing(framework: CheckedFramework) -> Iterator[FrameworkFinding]:
    """Yield occupations of table 1 that are not in table 3, are there twice, or have other levels there."""
    for row in framework.content.levels:
        place = in_levels(row, LevelColumn.OCCUPATIONS)
        for key in dict.fromkeys(row.occupations):
            occupation = framework.occupations.get(key)
            if occupation is None:
                said = message("framework_checks.row_unknown")
                yield place.found(FrameworkFault.ROW_UNKNOWN, Severity.ERROR, said, key)
                continue
            name = occupation.name.both
            if row.occupations.count(key) > 1:
                said = message("framework_checks.twice", name=name)
                yield place.found(FrameworkFault.TWICE, Severity.WARNING, said, key)
            for column, own, other in (
                (LevelColumn.SQF_LEVEL, row.sqf_level, occupation.sqf_level),
                (LevelColumn.NQF_LEVEL, row.nqf_level, occupation.nqf_level),
            ):
                if own is not None and other is not None and own != other:
                    said = message(
                        "framework_checks.levels_disagree", what=column.word, name=name, one=own, other=other
                    )
                    found = in_levels(row, column)
                    yield found.found(FrameworkFault.LEVELS_DISAGREE, Severity.ERROR, said, key)


def levels_crossing(framework: CheckedFramework) -> Iterator[FrameworkFinding]:
    """Yield rows whose level of the national framework lies below that of a row of a lower level."""
    known = [row for row in framework.content.levels if row.sqf_level is not None]
    for row in known:
        lower = [one for one in known if _crosses(one, row)]
        if lower:
            highest = max(lower, key=lambda one: one.nqf_level or 0)
            said = message(
                "framework_checks.levels_cross",
                level=row.sqf_level or 0,
                nqf=row.nqf_level or 0,
                lower=highest.sqf_level or 0,
                higher=highest.nqf_level or 0,
            )
            place = in_levels(row, LevelColumn.NQF_LEVEL)
            yield place.found(FrameworkFault.LEVELS_CROSS, Severity.WARNING, said)


def level_faults(place: Place, level: int | None) -> Iterator[FrameworkFinding]:
    """Yield that a level is missing or is none of the framework's."""
    if level is None:
        yield missing_cell(place)
    elif level not in LEVELS:
        said = message("framework_checks.level_wrong", what=place.what, level=level)
        yield place.found(FrameworkFault.LEVEL_WRONG, Severity.ERROR, said)


def _crosses(lower: LevelDescription, row: LevelDescription) -> bool:
    """Tell whether a row of a lower level has a higher one of the national framework."""
    levels = (lower.sqf_level, row.sqf_level, lower.nqf_level, row.nqf_level)
    if any(level is None for level in levels):
        return False
    return (lower.sqf_level or 0) < (row.sqf_level or 0) and (lower.nqf_level or 0) > (row.nqf_level or 0)
