"""Table 3: each occupation with its codes, names, correspondences and levels, against the classifiers."""

from collections.abc import Iterator
from dataclasses import replace

from nqs_desktop.domain import codes
from nqs_desktop.domain.audit.findings import Severity
from nqs_desktop.domain.framework import (
    CodedName,
    Correspondence,
    FrameworkOccupation,
    FrameworkSection,
)
from nqs_desktop.domain.framework_books import places_of, same_name, shares_name
from nqs_desktop.domain.framework_checks.checked import CheckedFramework, in_card
from nqs_desktop.domain.framework_checks.finding import FrameworkFault, FrameworkFinding, Place
from nqs_desktop.domain.framework_checks.languages import (
    missing_cell,
    required_name,
    unofficial_text,
)
from nqs_desktop.domain.framework_checks.levels import level_faults
from nqs_desktop.domain.framework_columns import (
    CardColumn,
    group_name_column,
    unit_name_column,
)
from nqs_desktop.domain.framework_completion import differences
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.search_text import fold

_FORMS = {CardColumn.GROUP_CODE: "group", CardColumn.UNIT_CODE: "unit", CardColumn.MAJOR: "major"}


def cells_wanting(framework: CheckedFramework) -> Iterator[FrameworkFinding]:
    """Yield empty cells of table 3, names in one language, levels that cannot be."""
    if not framework.content.occupations:
        place = Place(FrameworkSection.CARD, message("framework_checks.table", table=3))
        said = message("framework_checks.no_occupations")
        yield place.found(FrameworkFault.NO_ROWS, Severity.ERROR, said)
    for one in framework.content.occupations:
        yield from required_name(in_card(one, CardColumn.NAME), one.name)
        yield from _code_wanting(one)
        yield from _isco_wanting(one)
        if one.group_match is None and one.group.code and one.unit.code:
            yield missing_cell(in_card(one, CardColumn.GROUP_MATCH))
        yield from level_faults(in_card(one, CardColumn.NQF_LEVEL), one.nqf_level)
        yield from level_faults(in_card(one, CardColumn.SQF_LEVEL), one.sqf_level)


def codes_wrong(framework: CheckedFramework) -> Iterator[FrameworkFinding]:
    """Yield codes of another form, codes that the classifier in force lacks, groups that do not fit."""
    for one in framework.content.occupations:
        for coded, column in (
            (one.group, CardColumn.GROUP_CODE),
            (one.unit, CardColumn.UNIT_CODE),
            (one.major, CardColumn.MAJOR),
        ):
            yield from _code_wrong(framework, one, coded, column)
        yield from _groups_differ(one)
        yield from _isco_unknown(framework, one)
        if one.group_match is Correspondence.NONE and one.group.code:
            place = in_card(one, CardColumn.GROUP_MATCH)
            said = message("framework_checks.match_doubtful", group=one.group.code, unit=one.unit.code)
            yield place.found(FrameworkFault.MATCH_DOUBTFUL, Severity.WARNING, said)


def books_disagreeing(framework: CheckedFramework) -> Iterator[FrameworkFinding]:
    """Yield names and skill levels that are not those of the classifier in force.

    A difference from a name that the program itself translated is no more than a warning. So is that of the
    name of the occupation: example titles help, but are no part of the classification.
    """
    books = framework.books
    for one in framework.content.occupations:
        for found in differences(one, books):
            place = in_card(one, found.column)
            if found.column is CardColumn.SKILL_LEVEL:
                said = message("framework_checks.skill_differs", found=found.kept, book=found.book)
                yield place.found(FrameworkFault.SKILL_DIFFERS, Severity.ERROR, said)
                continue
            said = message(
                "framework_checks.name_differs", what=place.what, found=found.kept, book=found.book
            )
            severity = Severity.WARNING if found.unofficial else Severity.ERROR
            yield place.found(FrameworkFault.NAME_DIFFERS, severity, said, found.kept)
        level = books.skill_level(one.group.code or one.unit.code)
        if one.skill_level is None and level is not None:
            yield missing_cell(in_card(one, CardColumn.SKILL_LEVEL))
        names = books.names_of_occupation(one.group.code)
        if one.name and names and not any(shares_name(one.name, name) for name in names):
            severity = Severity.WARNING if books.complete else Severity.REMARK
            said = message("framework_checks.name_unknown", found=one.name.both, group=one.group.code)
            yield in_card(one, CardColumn.NAME).found(FrameworkFault.NAME_DIFFERS, severity, said)


def rows_wrong(framework: CheckedFramework) -> Iterator[FrameworkFinding]:
    """Yield occupations that table 1 does not name, and those that stand twice at one level."""
    described = {key for row in framework.content.levels for key in row.occupations}
    seen: set[tuple[str, str, str, int | None]] = set()
    for one in framework.content.occupations:
        place = in_card(one, CardColumn.NAME)
        if one.key not in described:
            said = message("framework_checks.not_in_levels", name=one.name.both)
            yield place.found(FrameworkFault.NOT_IN_LEVELS, Severity.ERROR, said)
        same = (fold(one.name.kk or ""), fold(one.name.ru or ""), one.group.code, one.sqf_level)
        if one.name and same in seen:
            said = message("framework_checks.twice", name=one.name.both)
            yield place.found(FrameworkFault.TWICE, Severity.ERROR, said)
        seen.add(same)


def _code_wanting(occupation: FrameworkOccupation) -> Iterator[FrameworkFinding]:
    """Yield that the code is missing, else empty cells of the groups that follow from it."""
    if occupation.group.code:
        yield from _names_by_language(occupation, occupation.group, CardColumn.GROUP_CODE)
        yield from _names_by_language(occupation, occupation.unit, CardColumn.UNIT_CODE)
        major = occupation.major
        name = major.name if major.code else LocalizedText()
        yield from required_name(in_card(occupation, CardColumn.MAJOR), name)
        return
    said = message("framework_checks.no_code", name=occupation.name.both)
    place = in_card(occupation, CardColumn.GROUP_CODE)
    yield place.found(FrameworkFault.CODE_MISSING, Severity.ERROR, said)


def _names_by_language(
    occupation: FrameworkOccupation, coded: CodedName, column: CardColumn
) -> Iterator[FrameworkFinding]:
    if not coded.code:
        yield missing_cell(in_card(occupation, column))
        return
    named = unit_name_column if column is CardColumn.UNIT_CODE else group_name_column
    for language in Language:
        if coded.name.get(language) is None:
            yield missing_cell(in_card(occupation, named(language)))
        elif coded.name.is_unofficial(language):
            marked = replace(coded.name, unofficial=(language,))
            yield from unofficial_text(in_card(occupation, named(language)), marked)


def _isco_wanting(occupation: FrameworkOccupation) -> Iterator[FrameworkFinding]:
    """Yield empty cells of columns 2 to 5; where nothing corresponds, the first three may be empty.

    Without a code of the national classifier there is nothing yet that could correspond.
    """
    if occupation.isco_match is None and occupation.group.code:
        yield missing_cell(in_card(occupation, CardColumn.ISCO_MATCH))
    if occupation.isco_match is Correspondence.NONE and not occupation.isco.code:
        return
    if not occupation.isco.code:
        yield missing_cell(in_card(occupation, CardColumn.ISCO_CODE))
        return
    if not occupation.isco_name.strip():
        yield missing_cell(in_card(occupation, CardColumn.ISCO_ENGLISH))
    yield from required_name(in_card(occupation, CardColumn.ISCO_NAME), occupation.isco.name)


def _code_wrong(
    framework: CheckedFramework, occupation: FrameworkOccupation, coded: CodedName, column: CardColumn
) -> Iterator[FrameworkFinding]:
    if not coded.code:
        return
    place, form = in_card(occupation, column), _FORMS[column]
    if not _has_form(coded.code, form):
        said = message(f"framework_checks.form_{form}", found=coded.code)
        yield place.found(FrameworkFault.CODE_FORM, Severity.ERROR, said)
    elif framework.books.entries and coded.code not in framework.books.entries:
        complete = framework.books.complete
        severity = Severity.ERROR if complete else Severity.REMARK
        key = "code_unknown" if complete else "code_not_printed"
        said = message(f"framework_checks.{key}", code=coded.code)
        yield place.found(FrameworkFault.CODE_UNKNOWN, severity, said)


def _has_form(code: str, form: str) -> bool:
    try:
        read = codes.occupation_code(code)
    except ValueError:
        return False
    return read == code and getattr(places_of(code), form) == code


def _groups_differ(occupation: FrameworkOccupation) -> Iterator[FrameworkFinding]:
    """Yield a unit or major group that is not the one in which the code lies."""
    lowest = occupation.group.code or occupation.unit.code
    places = places_of(lowest)
    for coded, wanted, column in (
        (occupation.unit, places.unit, CardColumn.UNIT_CODE),
        (occupation.major, places.major, CardColumn.MAJOR),
    ):
        if coded.code and wanted and coded.code != wanted:
            said = message("framework_checks.group_differs", code=lowest, found=coded.code, expected=wanted)
            yield in_card(occupation, column).found(FrameworkFault.GROUP_DIFFERS, Severity.ERROR, said)


def _isco_unknown(framework: CheckedFramework, occupation: FrameworkOccupation) -> Iterator[FrameworkFinding]:
    code, known = occupation.isco.code, framework.books.isco
    if not code or not known:
        return
    if code not in known:
        said = message("framework_checks.isco_unknown", code=code)
        place = in_card(occupation, CardColumn.ISCO_CODE)
        yield place.found(FrameworkFault.ISCO_UNKNOWN, Severity.ERROR, said)
    elif occupation.isco_name.strip() and not same_name(occupation.isco_name, known[code]):
        place = in_card(occupation, CardColumn.ISCO_ENGLISH)
        said = message(
            "framework_checks.name_differs", what=place.what, found=occupation.isco_name, book=known[code]
        )
        yield place.found(FrameworkFault.NAME_DIFFERS, Severity.WARNING, said)
