"""The rows of the staffing page in memory: what lies where, in the order of the paper."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from nqs_desktop.domain.browse import DepartmentNode, PositionRow
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.position_row import row_of, row_of_line
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.domain.staffing_line import StaffingLine
from nqs_desktop.ui.staffing.department_nodes import Departments

_NOTHING = (0, Decimal(0), Decimal(0))


class StaffingRows:
    """Nodes and positions as they were read, kept true while some of them change.

    Attributes:
        departments: Organisations and departments, with the sums over their positions.
        all: All positions in the order of the paper: organisation by organisation, those outside every
            department first, then department by department.
    """

    def __init__(self, nodes: Sequence[DepartmentNode] = (), lines: Iterable[StaffingLine] = ()) -> None:
        """Take what was read; the lines stand in the order of the paper."""
        self.departments = Departments(nodes)
        listed = tuple(lines)
        self.all = tuple(row_of_line(line, self._name(line.position.department)) for line in listed)
        self._sort_orders = {line.key: line.position.sort_order for line in listed}
        self._places = {row.key: place for place, row in enumerate(self.all)}
        self._by_node: dict[str, list[PositionRow]] = {}

    def find(self, key: str) -> PositionRow | None:
        """Return a position; ``None`` where there is none of this key."""
        place = self._places.get(key)
        return None if place is None else self.all[place]

    def within(self, node: str) -> tuple[PositionRow, ...]:
        """Return the positions of a node and of all below it."""
        below = self.departments.below(node)
        return tuple(row for row in self.all if node_of(row) in below)

    def directly_in(self, node: str) -> tuple[PositionRow, ...]:
        """Return the positions of a node alone, without those of departments in it."""
        if not self._by_node:
            for row in self.all:
                self._by_node.setdefault(node_of(row), []).append(row)
        return tuple(self._by_node.get(node, ()))

    def take(
        self,
        stored: Iterable[StaffPosition],
        gone: Collection[str] = (),
        nodes: Sequence[DepartmentNode] | None = None,
    ) -> bool:
        """Show what is stored now.

        Args:
            stored: Positions that changed or are new.
            gone: Keys of positions that are no more.
            nodes: Organisations and departments, where these changed.

        Returns:
            Whether each position stands where it stood.
        """
        listed = tuple(stored)
        if nodes is None and not gone and all(map(self._stays, listed)):
            self._replace([self._row(position) for position in listed])
            return True
        self._by_node = {}
        if nodes is not None:
            self.departments = Departments(nodes)
        rows = {row.key: row for row in self.all if row.key not in gone}
        for position in listed:
            rows[position.key] = self._row(position)
            self._sort_orders[position.key] = position.sort_order
        if nodes is not None:
            rows = {key: self._renamed(row) for key, row in rows.items()}
        self.all = self._in_order(rows.values())
        self._places = {row.key: place for place, row in enumerate(self.all)}
        self._sum_up()
        return False

    def _stays(self, position: StaffPosition) -> bool:
        old = self.find(position.key)
        return (
            old is not None
            and node_of(old) == (position.department or position.organisation)
            and self._sort_orders[position.key] == position.sort_order
        )

    def _row(self, position: StaffPosition) -> PositionRow:
        return row_of(position, self._name(position.department), position.organisation or "")

    def _replace(self, rows: Sequence[PositionRow]) -> None:
        """Show rows in the place of those with their keys, and add what differs to the sums above them."""
        changed, more = list(self.all), dict[str, tuple[Decimal, Decimal]]()
        for row in rows:
            old = self.all[self._places[row.key]]
            changed[self._places[row.key]] = row
            if beside := self._by_node.get(node_of(row)):
                beside[next(at for at, one in enumerate(beside) if one is old)] = row
            for node in self.departments.up_from(node_of(row)):
                units, held = more.get(node.key, (Decimal(0), Decimal(0)))
                more[node.key] = (units + row.units - old.units, held + row.occupied - old.occupied)
        self.all = tuple(changed)
        self.departments = Departments(
            [_with_more(node, more.get(node.key)) for node in self.departments.all]
        )

    def _in_order(self, rows: Iterable[PositionRow]) -> tuple[PositionRow, ...]:
        rank = {node.key: place for place, node in enumerate(self.departments.all)}
        orders = self._sort_orders
        return tuple(
            sorted(rows, key=lambda row: (rank.get(node_of(row), len(rank)), orders[row.key], row.key))
        )

    def _renamed(self, row: PositionRow) -> PositionRow:
        name = self._name(row.department_key)
        return row if row.department == name else replace(row, department=name)

    def _name(self, department: str | None) -> LocalizedText:
        node = self.departments.find(department or "")
        return LocalizedText() if node is None else node.name

    def _sum_up(self) -> None:
        """Reckon the sums of each node from the positions in it and below."""
        sums: dict[str, tuple[int, Decimal, Decimal]] = {}
        for row in self.all:
            count, units, held = sums.get(node_of(row), _NOTHING)
            sums[node_of(row)] = (count + 1, units + row.units, held + row.occupied)
        for node in reversed(self.departments.all):
            if node.parent is not None and node.key in sums:
                above, own = sums.get(node.parent, _NOTHING), sums[node.key]
                sums[node.parent] = (above[0] + own[0], above[1] + own[1], above[2] + own[2])
        summed = []
        for node in self.departments.all:
            count, units, held = sums.get(node.key, _NOTHING)
            same = (node.positions, node.units, node.occupied) == (count, units, held)
            summed.append(node if same else replace(node, positions=count, units=units, occupied=held))
        self.departments = Departments(summed)


def node_of(row: PositionRow) -> str:
    """Return the key of what a position lies in directly: its department, or its organisation."""
    return row.department_key or row.organisation_key


def _with_more(node: DepartmentNode, more: tuple[Decimal, Decimal] | None) -> DepartmentNode:
    if more is None or not any(more):
        return node
    return replace(node, units=node.units + more[0], occupied=node.occupied + more[1])
