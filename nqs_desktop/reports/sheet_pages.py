"""Where the pages of a printed worksheet end: no heading stands alone at the foot of one."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from nqs_desktop.reports.sheet_rows import SheetRow


def kept_together(rows: Iterable[SheetRow], room: float, *, repeats_heads: bool) -> Iterator[SheetRow]:
    """Iterate over rows, of which one begins a page where it and what it stays with have no room on it.

    Programs end pages between any two rows, but never within one.

    Args:
        rows: The rows from the top.
        room: Height of a page in points.
        repeats_heads: Whether the headings of the table stand on every page after their own.
    """
    used = repeated = 0.0
    group: list[SheetRow] = []
    for row in rows:
        group.append(row)
        if row.keeps or row.heads:
            continue
        height = sum(one.height for one in group)
        if group[0].breaks:
            used = repeated
        elif len(group) > 1 and used + height > room >= height + repeated:
            group[0] = replace(group[0], breaks=True)
            used = repeated
        for one in group:
            used = used + one.height if used + one.height <= room else repeated + one.height
            repeated += one.height if one.heads and repeats_heads else 0.0
        yield from group
        group = []
    yield from group
