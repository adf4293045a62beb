"""Table 2: its columns, the occupations on it, and the ways between them."""

from collections.abc import Iterator

from nqs_desktop.domain.audit.findings import Severity
from nqs_desktop.domain.framework import LEVELS, FrameworkSection
from nqs_desktop.domain.framework_checks.checked import CheckedFramework
from nqs_desktop.domain.framework_checks.finding import FrameworkFault, FrameworkFinding, Place
from nqs_desktop.domain.framework_checks.languages import required_name
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.search_text import fold

_MAP = FrameworkSection.MAP


def map_columns_wanting(framework: CheckedFramework) -> Iterator[FrameworkFinding]:
    """Yield columns without a name in both languages, without occupations, or named twice."""
    columns = framework.content.columns
    if not columns:
        place = Place(_MAP, message("framework_checks.table", table=2))
        said = message("framework_checks.no_columns")
        yield place.found(FrameworkFault.NO_ROWS, Severity.ERROR, said)
    used = {one.column for one in framework.content.occupations}
    seen: set[tuple[str, str]] = set()
    for column in columns:
        what = message("framework_checks.name_of_column")
        place = Place(_MAP, what, row=column.key, name=column.name)
        yield from required_name(place, column.name)
        if column.key not in used:
            said = message("framework_checks.column_empty", name=column.name.both)
            yield place.found(FrameworkFault.COLUMN_EMPTY, Severity.WARNING, said)
        folded = (fold(column.name.kk or ""), fold(column.name.ru or ""))
        if column.name and folded in seen:
            said = message("framework_checks.twice", name=column.name.both)
            yield place.found(FrameworkFault.TWICE, Severity.WARNING, said)
        seen.add(folded)


def occupations_off_map(framework: CheckedFramework) -> Iterator[FrameworkFinding]:
    """Yield occupations that stand in no column, and levels without an occupation.

    Of a table that has no columns at all this would be said of each.
    """
    columns = {column.key for column in framework.content.columns}
    if not columns:
        return
    for one in framework.content.occupations:
        if one.column not in columns:
            place = Place(_MAP, message("framework_checks.table", table=2), row=one.key, name=one.name)
            said = message("framework_checks.not_on_map", name=one.name.both)
            yield place.found(FrameworkFault.NOT_ON_MAP, Severity.ERROR, said)
    mapped = {one.sqf_level for one in framework.content.occupations if one.column in columns}
    whole = Place(_MAP, message("framework_checks.table", table=2))
    for level in LEVELS:
        if level not in mapped:
            said = message("framework_checks.level_empty", level=level)
            yield whole.found(FrameworkFault.LEVEL_EMPTY, Severity.WARNING, said, str(level))


def ways_wrong(framework: CheckedFramework) -> Iterator[FrameworkFinding]:
    """Yield ways between occupations that are not there, to the same one, or down to a lower level.

    Development goes within a level or upward by levels (section 10).
    """
    links = framework.content.links
    whole = message("framework_checks.table", table=2)
    if not links and len(framework.content.occupations) > 1:
        said = message("framework_checks.no_ways")
        yield Place(_MAP, whole).found(FrameworkFault.NO_ROWS, Severity.REMARK, said, "links")
    for link in links:
        start, end = framework.occupations.get(link.start), framework.occupations.get(link.end)
        detail = f"{link.start}>{link.end}"
        named = start or end
        name = LocalizedText() if named is None else named.name
        place = Place(_MAP, whole, row=link.start, name=name)
        if start is None or end is None or start == end:
            said = message("framework_checks.link_broken", name=name.both or "—")
            yield place.found(FrameworkFault.LINK_BROKEN, Severity.ERROR, said, detail)
        elif start.sqf_level is not None and end.sqf_level is not None and end.sqf_level < start.sqf_level:
            said = message(
                "framework_checks.link_down",
                start=start.name.both,
                level=start.sqf_level,
                end=end.name.both,
                lower=end.sqf_level,
            )
            yield place.found(FrameworkFault.LINK_DOWN, Severity.WARNING, said, detail)
