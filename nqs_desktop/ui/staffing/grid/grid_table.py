"""What the table editor shows, without a window: lines under departments, sums that follow each edit."""

import math
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.pay import PayScale
from nqs_desktop.domain.staffing import Department
from nqs_desktop.domain.staffing_line import StaffingLine, StaffingTotals, added, totals_of

NEW: Final = "new:"
"""Keys of rows that are not stored yet begin so."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The row above the lines of a department.

    Attributes:
        department: Key of the department; ``None`` above the lines outside every department.
        name: Its name; empty for those.
        depth: How many of the departments in view lie above it.
    """

    department: str | None
    name: LocalizedText = LocalizedText()
    depth: int = 0

    def __hash__(self) -> int:
        """Be found quickly: there is one a department."""
        return hash(self.department)


Row = Heading | str
"""A row of the table: a heading, or the key of a line."""


def is_new(key: str) -> bool:
    """Tell whether a line is not stored yet."""
    return key.startswith(NEW)


class GridTable:
    """Lines by key, in the order of the paper: outside every department first, then as departments stand.

    Attributes:
        organisation: Key of the organisation; ``None``: the only one there is.
        scale: What pay is reckoned from.
        departments: Departments in view by key, each after the one above it.
        changes: How often lines came, went or changed.
    """

    def __init__(self) -> None:
        self.organisation: str | None = None
        self.scale = PayScale()
        self.departments: Mapping[str, Department] = {}
        self._lines: dict[str, StaffingLine] = {}
        self._order: dict[str | None, list[str]] = {}
        self._headings: dict[str | None, Heading] = {}
        self._below: dict[str | None, list[str]] = {}
        self._own: dict[str | None, StaffingTotals] = {}
        self._sums: dict[str | None, StaffingTotals] = {}
        self._made = 0
        self._begun: set[str] = set()
        self.changes = 0

    # --- reading ---

    @property
    def lines(self) -> Mapping[str, StaffingLine]:
        """The lines by their keys, in no order."""
        return self._lines

    def line(self, key: str) -> StaffingLine:
        """Return a line by its key."""
        return self._lines[key]

    def keys_of(self, department: str | None) -> Sequence[str]:
        """Return the keys of the lines of a department itself, in order."""
        return self._order.get(department, ())

    def heading_of(self, department: str | None) -> Heading:
        """Return the heading of a department."""
        return self._headings[department]

    def rows(self, shown: Container[Row] | None = None) -> list[Row]:
        """Return the rows in order.

        Args:
            shown: Keys of the lines that show, beside new ones; headings without any are left out.
        """
        rows: list[Row] = []
        begun = self._begun
        for department, heading in self._headings.items():
            keys: Sequence[str] = self._order.get(department, ())
            if shown is not None:
                keys = [key for key in keys if key in shown or key in begun]
                if not keys:
                    continue
            elif department is None and not keys:
                continue
            rows.append(heading)
            rows.extend(keys)
        return rows

    def ordered_keys(self) -> Iterator[str]:
        """Yield the keys of all lines in order."""
        for department in self._headings:
            yield from self._order.get(department, ())

    def sums(self, department: str | None) -> StaffingTotals:
        """Return the sums of a department with all below it; ``None``: of the lines outside every one."""
        known = self._sums.get(department)
        if known is None:
            parts = [self._own_sums(department)]
            if department is not None:
                parts += [self.sums(child) for child in self._below.get(department, ())]
            known = self._sums[department] = added(parts)
        return known

    def total(self) -> StaffingTotals:
        """Return the sums of the whole table."""
        tops = self._below.get(None, [])
        return added([self.sums(None), *(self.sums(top) for top in tops)])

    def above(self, department: str | None) -> Iterator[str | None]:
        """Yield a department in view and those above it, from below to the top."""
        yield department
        while department is not None:
            parent = self.departments[department].parent
            if parent not in self.departments:
                return
            department = parent
            yield department

    # --- changing ---

    def load(self, departments: Iterable[Department], lines: Iterable[StaffingLine], scale: PayScale) -> None:
        """Show other departments and lines; rows that are not stored yet stay below the same line."""
        begun = list(self._not_stored())
        self._begun = set()
        self.changes += 1
        self.scale = scale
        self.departments = {one.key: one for one in departments}
        self._lines = {}
        self._order = {None: [], **{key: [] for key in self.departments}}
        self._own, self._sums, self._below = {}, {}, {}
        for department in self.departments.values():
            parent = department.parent if department.parent in self.departments else None
            self._below.setdefault(parent, []).append(department.key)
        self._headings = {None: Heading(None)}
        for top in self._below.get(None, []):
            self._head(top, 0)
        for line in lines:
            self._lines[line.key] = line
            self._order[self._place_of(line)].append(line.key)
        for line, above in begun:
            self._begin_again(line, above)

    def put(self, lines: Iterable[StaffingLine]) -> None:
        """Replace lines by those of the same keys; new ones, and moved ones, come where they are to stand."""
        moved: set[str | None] = set()
        self.changes += 1
        for line in lines:
            place, old = self._place_of(line), self._lines.get(line.key)
            self._lines[line.key] = line
            self._forget(place)
            if old is None:
                self._order[place].append(line.key)
                moved.add(place)
                continue
            before = self._place_of(old)
            if before != place:
                self._order[before].remove(line.key)
                self._order[place].append(line.key)
                self._forget(before)
                moved.add(place)
            elif old.position.sort_order != line.position.sort_order:
                moved.add(place)
        for place in moved:
            self._put_in_order(place)

    def begin(self, line: StaffingLine, after: str | None) -> str:
        """Add a row that is not stored yet below another one of its department.

        Args:
            line: What it holds; its key is given here.
            after: The row above it; ``None``: the heading.

        Returns:
            Its key.
        """
        keys = self._order[self._place_of(line)]
        keys.insert(0 if after is None else keys.index(after) + 1, line.key)
        self._lines[line.key] = line
        self._begun.add(line.key)
        self.changes += 1
        return line.key

    def next_key(self) -> str:
        """Return a key for a row that is not stored yet."""
        self._made += 1
        return f"{NEW}{self._made}"

    def settle(self, key: str, line: StaffingLine) -> None:
        """Let a stored line take the place of the row that it was typed into."""
        old = self._lines.pop(key)
        self._begun.discard(key)
        keys = self._order[self._place_of(old)]
        keys[keys.index(key)] = line.key
        self._lines[line.key] = replace(
            line, position=replace(line.position, department=old.position.department)
        )
        self._forget(self._place_of(old))
        self.put([line])

    def remove(self, keys: Collection[str]) -> None:
        """Drop lines; unknown keys are passed over."""
        gone = {key for key in keys if key in self._lines}
        self._begun -= gone
        self.changes += 1
        for department in {self._place_of(self._lines[key]) for key in gone}:
            self._order[department] = [key for key in self._order[department] if key not in gone]
            self._forget(department)
        for key in gone:
            del self._lines[key]

    # --- within ---

    def _not_stored(self) -> Iterator[tuple[StaffingLine, str | None]]:
        """Yield the rows that are not stored yet, and what stands above each in its department."""
        for keys in self._order.values():
            for above, key in zip([None, *keys], keys, strict=False):
                if is_new(key):
                    yield self._lines[key], above

    def _begin_again(self, line: StaffingLine, above: str | None) -> None:
        if self._place_of(line) is None and line.position.department is not None:
            line = replace(line, position=replace(line.position, department=None))
        keys = self._order[self._place_of(line)]
        is_there = above is None or above in keys
        self.begin(line, above if is_there else keys[-1] if keys else None)

    def _head(self, department: str, depth: int) -> None:
        self._headings[department] = Heading(department, self.departments[department].name, depth)
        for child in self._below.get(department, ()):
            self._head(child, depth + 1)

    def _place_of(self, line: StaffingLine) -> str | None:
        department = line.position.department
        return department if department in self.departments else None

    def _put_in_order(self, department: str | None) -> None:
        """Order the lines of a department by their places; rows not stored yet stay below the same line."""
        order: list[tuple[tuple[float, str], str]] = []
        last = (-math.inf, "")
        for key in self._order[department]:
            last = last if is_new(key) else (self._lines[key].position.sort_order, key)
            order.append((last, key))
        self._order[department] = [key for _, key in sorted(order, key=lambda pair: pair[0])]

    def _own_sums(self, department: str | None) -> StaffingTotals:
        known = self._own.get(department)
        if known is None:
            stored = (self._lines[key] for key in self._order.get(department, ()) if not is_new(key))
            known = self._own[department] = totals_of(stored)
        return known

    def _forget(self, department: str | None) -> None:
        """Reckon the sums of a department and of those above it anew when they are asked for."""
        self._own.pop(department, None)
        for above in self.above(department):
            self._sums.pop(above, None)
