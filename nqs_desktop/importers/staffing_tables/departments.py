"""The departments that a staffing table names: by rows of their own, nested or not, or in columns."""

from collections.abc import Iterator
from dataclasses import dataclass

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing import Department
from nqs_desktop.domain.staffing_sheet import SheetDepartment

_PART = "\x1f"


@dataclass(frozen=True, slots=True)
class DepartmentRow:
    """A row that names a department.

    Attributes:
        row: Number of the row.
        name: Name in both languages.
        level: How deep it lies by its place in an outline or its indent.
        numbering: Its number such as ``1.2``, which tells what it lies below; empty for none.
        key: The program's own key; empty for none.
    """

    row: int
    name: LocalizedText
    level: int
    numbering: str = ""
    key: str = ""


class Departments:
    """Says in which department a row stands, and which departments are new."""

    def __init__(self, known: dict[str, Department] | None = None) -> None:
        """Begin.

        Args:
            known: Departments that the file describes by the program's own keys; they are new when first met.
        """
        self._known = known or {}
        self._met: dict[str, Department] = {}
        self._children: dict[str | None, int] = {}
        self._rows: list[tuple[DepartmentRow, str]] = []
        self._paths: dict[tuple[tuple[str | None, str | None], ...], str] = {}

    @property
    def current(self) -> str | None:
        """Key of the department that the last row of a department opened."""
        return self._rows[-1][1] if self._rows else None

    @property
    def count(self) -> int:
        """How many departments were named."""
        return len(self._met)

    def get(self, key: str) -> Department:
        """Return a department that was met."""
        return self._met[key]

    def chain(self, key: str | None) -> Iterator[str]:
        """Iterate over a department and those above it."""
        while key is not None:
            yield key
            key = self._met[key].parent

    def names(self, key: str | None) -> tuple[str, ...]:
        """Return the names of a department and those above it, from the top, in both languages."""
        return tuple(self._met[one].name.both for one in reversed(list(self.chain(key))))

    def is_keyed(self, key: str) -> bool:
        """Tell whether a department bears a key of the program's own rather than its path."""
        return _PART not in key

    def leave(self) -> None:
        """Stand outside every department again."""
        self._rows.clear()

    def open(self, row: DepartmentRow) -> Iterator[SheetDepartment]:
        """Let a department begin; yield those that are new."""
        if row.key in self._known:
            yield from self._described(row.key, row.row)
            self._rows = [(row, row.key)]
            return
        while self._rows and not _is_above(self._rows[-1][0], row):
            self._rows.pop()
        parent = self._rows[-1][1] if self._rows else None
        key, new = self._child(parent, row.name, row.row, row.key)
        self._rows.append((row, key))
        yield from new

    def within(
        self, names: tuple[LocalizedText, ...], row: int
    ) -> tuple[str | None, tuple[SheetDepartment, ...]]:
        """Return the key of the department that columns name below the current one, and what is new."""
        key = self.current
        found: list[SheetDepartment] = []
        for name in names:
            if key is not None and self._met[key].name == name and len(names) == 1:
                continue  # the column repeats what the row above said
            key, new = self._child(key, name, row)
            found += new
        return key, tuple(found)

    def everything(self, row: int) -> Iterator[SheetDepartment]:
        """Yield the departments that the file describes and no row has named."""
        for key in self._known:
            yield from self._described(key, row)

    def _described(self, key: str, row: int) -> Iterator[SheetDepartment]:
        if key in self._met:
            return
        department = self._known[key]
        if department.parent is not None:
            yield from self._described(department.parent, row)
        self._met[key] = department
        yield SheetDepartment(row, department)

    def _child(
        self, parent: str | None, name: LocalizedText, row: int, key: str = ""
    ) -> tuple[str, list[SheetDepartment]]:
        path = f"{parent or ''}{_PART}{name.kk or ''}\x1e{name.ru or ''}"
        own = key or path
        if own in self._met:
            return own, []
        order = self._children.get(parent, 0)
        self._children[parent] = order + 1
        self._met[own] = Department(own, name, parent, order)
        return own, [SheetDepartment(row, self._met[own])]


def _is_above(upper: DepartmentRow, lower: DepartmentRow) -> bool:
    if lower.numbering:
        return bool(upper.numbering) and lower.numbering.startswith(f"{upper.numbering}.")
    return upper.level < lower.level
