"""The table of all checks of a framework."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from nqs_desktop.domain.audit.findings import Severity
from nqs_desktop.domain.framework import SectionPart
from nqs_desktop.domain.framework_checks.activities import activities_wrong
from nqs_desktop.domain.framework_checks.card import (
    books_disagreeing,
    cells_wanting,
    codes_wrong,
    rows_wrong,
)
from nqs_desktop.domain.framework_checks.checked import CheckedFramework
from nqs_desktop.domain.framework_checks.finding import FrameworkFault, FrameworkFinding
from nqs_desktop.domain.framework_checks.functional_map import (
    map_columns_wanting,
    occupations_off_map,
    ways_wrong,
)
from nqs_desktop.domain.framework_checks.levels import (
    level_rows_wanting,
    levels_crossing,
    levels_disagreeing,
    levels_wanting,
)
from nqs_desktop.domain.framework_checks.sections import name_wanting, standards_wanting, texts_wanting

Check = Callable[[CheckedFramework], Iterator[FrameworkFinding]]

CHECKS: Final[tuple[Check, ...]] = (
    name_wanting,
    texts_wanting,
    standards_wanting,
    levels_wanting,
    level_rows_wanting,
    levels_disagreeing,
    levels_crossing,
    map_columns_wanting,
    occupations_off_map,
    ways_wrong,
    cells_wanting,
    codes_wrong,
    books_disagreeing,
    rows_wrong,
    activities_wrong,
)


def run_checks(framework: CheckedFramework) -> tuple[FrameworkFinding, ...]:
    """Return what all checks find, in the order of the document, grave ones first in each place.

    Within a section come first the findings about the whole of it, then text by text or row by row. Names
    stand in many rows: a translation that no source prints is told where it first stands.
    """
    content = framework.content
    keys = (
        [one.key for one in content.standards],
        [one.key for one in content.levels],
        [one.key for one in content.columns],
        [one.key for one in content.occupations],
    )
    rows = {key: place for kind in keys for place, key in enumerate(kind, start=1)}
    grave = {severity: rank for rank, severity in enumerate(Severity)}
    kinds = {kind: rank for rank, kind in enumerate(FrameworkFault)}
    parts = {part: place for place, part in enumerate(SectionPart)}

    def place(finding: FrameworkFinding) -> tuple[int, int, int, int, int]:
        inner = rows.get(finding.row, 0) if finding.part is None else parts[finding.part]
        return (
            finding.section.number,
            inner,
            grave[finding.severity],
            finding.column,
            kinds[finding.kind],
        )

    found = {finding.key: finding for check in CHECKS for finding in check(framework)}
    return tuple(_each_translation_once(sorted(found.values(), key=place)))


def _each_translation_once(findings: Iterable[FrameworkFinding]) -> Iterator[FrameworkFinding]:
    told: set[str] = set()
    for one in findings:
        if one.kind is not FrameworkFault.UNOFFICIAL:
            yield one
        elif one.detail not in told:
            told.add(one.detail)
            yield one
