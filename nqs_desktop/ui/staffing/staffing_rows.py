"""The rows of the staffing page in memory: what lies where, in the order of the paper."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from nqs_desktop.domain.browse import DepartmentNode, PositionRow
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.position_row import row_of, row_of_line
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.domain.staffing_line import StaffingLine
from nqs_desktop.ui.staffing.department_nodes import Departments


class StaffingRows:
    """Nodes and positions as they were read, kept true while single positions change.

    Attributes:
        departments: Organisations and departments.
        all: All positions in the order of the paper.
    """

    def __init__(self, nodes: Sequence[DepartmentNode] = (), lines: Iterable[StaffingLine] = ()) -> None:
        """Take what was read; the lines stand in the order of the paper."""
        names = {node.key: LocalizedText() if node.is_organisation else node.name for node in nodes}
        self.all: tuple[PositionRow, ...] = tuple(
            row_of_line(line, names.get(line.position.department or "", LocalizedText())) for line in lines
        )
        self._places = {row.key: place for place, row in enumerate(self.all)}
        self.departments = Departments(nodes)

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
        return tuple(row for row in self.all if node_of(row) == node)

    def take(self, position: StaffPosition) -> PositionRow | None:
        """Show a position as it is stored now.

        Returns:
            Its row; ``None`` where it is new or stands elsewhere now, so that all must be read anew.
        """
        old = self.find(position.key)
        if old is None or old.department_key != position.department:
            return None
        row = row_of(position, old.department, old.organisation_key)
        changed = list(self.all)
        changed[self._places[row.key]] = row
        self.all = tuple(changed)
        self._add(node_of(row), row.units - old.units, row.occupied - old.occupied)
        return row

    def _add(self, key: str, units: Decimal, occupied: Decimal) -> None:
        """Add to the sums of a node and of those above it."""
        if not units and not occupied:
            return
        path = {node.key for node in self.departments.up_from(key)}
        self.departments = Departments(
            [
                replace(node, units=node.units + units, occupied=node.occupied + occupied)
                if node.key in path
                else node
                for node in self.departments.all
            ]
        )


def node_of(row: PositionRow) -> str:
    """Return the key of what a position lies in directly: its department, or its organisation."""
    return row.department_key or row.organisation_key
