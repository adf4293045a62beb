"""Numbers that skip, repeat or differ between the languages, and what stands in the table twice."""

from collections.abc import Iterator
from typing import Final

from nqs_desktop.domain.audit import numbering as printed
from nqs_desktop.domain.audit.findings import FindingKind, Severity
from nqs_desktop.domain.audit.sheet import AuditSheet, PositionReading
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.search_text import fold
from nqs_desktop.domain.staffing_checks.finding import (
    CheckField,
    CheckKind,
    StaffingFinding,
    of_department,
    of_position,
)
from nqs_desktop.domain.staffing_checks.table import CheckedTable

_KINDS: Final = {
    FindingKind.NUMBERS_DIFFER: CheckKind.NUMBERS_DIFFER,
    FindingKind.NUMBERING_SKIPS: CheckKind.NUMBERING_GAP,
    FindingKind.NUMBERING_REPEATS: CheckKind.NUMBER_TWICE,
}


def numbers_wrong(table: CheckedTable) -> Iterator[StaffingFinding]:
    """Yield numbers that differ between the languages, skip or repeat, as the audit of requirements does."""
    sheet = AuditSheet([PositionReading(line.position) for line in table.lines])
    for check in (printed.numbers_differ, printed.numbering_skips, printed.numbering_repeats):
        for found in check(sheet):
            yield of_position(
                table.positions[found.position],
                _KINDS[found.kind],
                found.severity,
                CheckField.NUMBER,
                found.message,
                other=found.other or "",
                detail=found.detail,
            )


def standing_twice(table: CheckedTable) -> Iterator[StaffingFinding]:
    """Yield positions of the same title and category in a department, and departments of one name in another.

    Equal in one language is enough: the other one may be misspelt. The later of the two is named.
    """
    first: dict[tuple[str, ...], str] = {}
    for line in table.lines:
        position = line.position
        category = fold(position.category.best("kk"))
        keys = [(position.department or "", *words, category) for words in _words(position.title)]
        alike = next((first[key] for key in keys if key in first), "")
        if alike:
            said = message("staffing_checks.position_twice", title=position.title.both)
            kind = CheckKind.TWICE
            yield of_position(position, kind, Severity.WARNING, CheckField.TITLE, said, other=alike)
        for key in keys:
            first.setdefault(key, position.key)
    seen: set[tuple[str, ...]] = set()
    for department in table.content.departments:
        names = {(department.parent or "", *words) for words in _words(department.name)}
        if names & seen:
            said = message("staffing_checks.department_twice", name=department.name.both)
            yield of_department(department, CheckKind.TWICE, Severity.WARNING, CheckField.NAME, said)
        seen |= names


def _words(text: LocalizedText) -> list[tuple[str, str]]:
    """Return a text folded, in each language that it has."""
    return [(name, fold(said)) for name, said in (("kk", text.kk), ("ru", text.ru)) if said]
