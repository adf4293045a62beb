"""Staffing tables as pages show them: the tree with its sums, and rows of positions."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any, Final  # the columns of a whole table are untyped

from sqlalchemy import ColumnElement, Row, Select, func, or_, select
from sqlalchemy.orm import Session

from nqs_desktop.db.clock import today
from nqs_desktop.db.occupancy_store import OccupancyStore
from nqs_desktop.db.rows import (
    DepartmentRow,
    OrganisationRow,
    RequirementRow,
    StaffPositionRow,
    table_of,
)
from nqs_desktop.db.staffing_mapping import read_source
from nqs_desktop.db.staffing_tables import StaffingTables, sheet_of_position
from nqs_desktop.domain.browse import DepartmentNode, PositionRow
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.occupancy import Filling

_Place = tuple[str, str | None]
"""Key of a table and of a department in it; ``None`` where there is no department."""

_Sum = tuple[int, Decimal, Decimal]
"""Number of positions, their units, and how many of these somebody holds."""

_SHOWN: Final = (
    "table_key",
    "department_key",
    "key",
    *(f"{text}_{part}" for text in ("number", "title") for part in ("kk", "ru", "unofficial")),
    "units",
    "occupation_code",
    "register_link",
    "source_document",
    "source_line",
)
_MOST_AT_ONCE: Final = 500  # SQLite bounds the values of a statement
_NOBODY: Final = Filling()
_NOTHING: Final[_Sum] = (0, Decimal(0), Decimal(0))


class StaffingTree:
    """Reads staffing tables; a constant number of queries, whatever their size."""

    def __init__(self, session: Session, tables: StaffingTables, on: date | None = None) -> None:
        """Tell who holds what on a day; ``None``: today."""
        self._session = session
        self._tables = tables
        self._on = on

    def nodes(self) -> tuple[DepartmentNode, ...]:
        """Return organisations and departments, each after the one above it, with the sums of all below."""
        sums = self._sums()
        children = self._children()
        names = {row.key: row.name for row in self._session.scalars(select(OrganisationRow))}
        nodes: list[DepartmentNode] = []
        for table, organisation in self._tables.organisations().items():
            branches = [_branch(child, organisation, children, sums) for child in children[table, None]]
            own = sums.get((table, None), _NOTHING)
            count, units, held = _added([own, *(_sum_of(branch[0]) for branch in branches)])
            nodes.append(DepartmentNode(organisation, names[organisation], None, True, count, units, held))
            nodes.extend(node for branch in branches for node in branch)
        return tuple(nodes)

    def totals(self) -> tuple[int, Decimal]:
        """Return the number of positions and the sum of their units over all organisations."""
        count, units, _ = _added(self._sums().values())
        return count, units

    def places(self, node: str | None) -> list[_Place] | None:
        """Return the departments of ``node`` and below it, ``None`` for all places.

        Args:
            node: Key of an organisation or a department; ``None`` for everything.

        Raises:
            UserError: There is no such node.
        """
        if node is None:
            return None
        children = self._children()
        for table, organisation in self._tables.organisations().items():
            if organisation == node:
                return [(table, None), *_under(table, None, children)]
        row = self._tables.find_department(node)
        if row is None:
            raise UserError("database.no_department", key=node)
        return [(row.table_key, row.key), *_under(row.table_key, row.key, children)]

    def departments_in_order(self) -> list[DepartmentRow]:
        """Return the departments of all tables, each after the one above it."""
        children = self._children()
        keys = [place for table in self._tables.organisations() for place in _under(table, None, children)]
        rows = {(row.table_key, row.key): row for siblings in children.values() for row in siblings}
        return [rows[table, key] for table, key in keys if key is not None]

    def position_rows(self, node: str | None) -> tuple[PositionRow, ...]:
        """Return the positions of ``node`` and below it, in the order of the staffing table.

        Raises:
            UserError: There is no such node.
        """
        places = self.places(node)
        names = self._department_names()
        organisations = self._tables.organisations()
        order = {table: place for place, table in enumerate(organisations)}
        fillings = OccupancyStore(self._session).fillings(self._on or today())
        wanted = None if places is None else set(places)
        found = [
            row
            for row in self._session.execute(self._rows_of(places))
            if wanted is None or (row.table_key, row.department_key) in wanted
        ]
        found.sort(key=lambda row: order[row.table_key])
        return tuple(
            _position_row(
                row,
                names.get((row.table_key, row.department_key), LocalizedText()),
                organisations[row.table_key],
                fillings.get(row.key, _NOBODY).occupied,
            )
            for row in found
        )

    def _rows_of(self, places: Collection[_Place] | None) -> Select[*tuple[Any, ...]]:
        """Return the query for positions, past the session for their number; of few departments alone."""
        position = table_of(StaffPositionRow).c
        query = (
            select(
                *(position[name] for name in _SHOWN),
                RequirementRow.needs_review,
                text_missing().label("text_missing"),
            )
            .join_from(StaffPositionRow, RequirementRow, sheet_of_position())
            .where(StaffPositionRow.table_key.in_(self._tables.keys))
            .order_by(StaffPositionRow.sort_order, StaffPositionRow.key)
        )
        if places is None or len(places) > _MOST_AT_ONCE or any(place[1] is None for place in places):
            return query
        return query.where(StaffPositionRow.department_key.in_([str(place[1]) for place in places]))

    def _department_names(self) -> dict[_Place, LocalizedText]:
        department = table_of(DepartmentRow).c
        found = select(
            department.table_key,
            department.key,
            department.name_kk,
            department.name_ru,
            department.name_unofficial,
        ).where(DepartmentRow.table_key.in_(self._tables.keys))
        return {
            (row.table_key, row.key): LocalizedText(row.name_kk, row.name_ru, row.name_unofficial)
            for row in self._session.execute(found)
        }

    def _sums(self) -> dict[_Place, _Sum]:
        place = (StaffPositionRow.table_key, StaffPositionRow.department_key)
        grouped = self._session.execute(
            select(*place, func.count(), func.sum(StaffPositionRow.units))
            .where(StaffPositionRow.table_key.in_(self._tables.keys))
            .group_by(*place)
        )
        sums = {(table, department): (count, units) for table, department, count, units in grouped}
        held: defaultdict[_Place, Decimal] = defaultdict(Decimal)
        fillings = OccupancyStore(self._session).fillings(self._on or today())
        for table, department, key in self._places_of(fillings):
            held[table, department] += fillings[key].occupied
        return {place: (count, units, held[place]) for place, (count, units) in sums.items()}

    def _places_of(self, positions: Collection[str]) -> Iterator[tuple[str, str | None, str]]:
        if not positions:
            return
        found = select(StaffPositionRow.table_key, StaffPositionRow.department_key, StaffPositionRow.key)
        for row in self._session.execute(found.where(StaffPositionRow.table_key.in_(self._tables.keys))):
            if row.key in positions:
                yield row.table_key, row.department_key, row.key

    def _children(self) -> defaultdict[_Place, list[DepartmentRow]]:
        children: defaultdict[_Place, list[DepartmentRow]] = defaultdict(list)
        rows = self._session.scalars(
            select(DepartmentRow)
            .where(DepartmentRow.table_key.in_(self._tables.keys))
            .order_by(DepartmentRow.sort_order, DepartmentRow.key)
        )
        for row in rows:
            children[row.table_key, row.parent_key].append(row)
        return children


def _branch(
    row: DepartmentRow,
    above: str,
    children: defaultdict[_Place, list[DepartmentRow]],
    sums: dict[_Place, _Sum],
) -> list[DepartmentNode]:
    place = (row.table_key, row.key)
    branches = [_branch(child, row.key, children, sums) for child in children[place]]
    own = sums.get(place, _NOTHING)
    count, units, held = _added([own, *(_sum_of(branch[0]) for branch in branches)])
    node = DepartmentNode(row.key, row.name, above, False, count, units, held)
    return [node, *(below for branch in branches for below in branch)]


def _sum_of(node: DepartmentNode) -> _Sum:
    return node.positions, node.units, node.occupied


def _added(sums: Iterable[_Sum]) -> _Sum:
    count, units, held = _NOTHING
    for more_positions, more_units, more_held in sums:
        count, units, held = count + more_positions, units + more_units, held + more_held
    return count, units, held


def _under(
    table: str, parent: str | None, children: defaultdict[_Place, list[DepartmentRow]]
) -> list[_Place]:
    places: list[_Place] = []
    for child in children[table, parent]:
        places += [(table, child.key), *_under(table, child.key, children)]
    return places


def text_missing() -> ColumnElement[bool]:
    """Return whether one of the four texts of a requirement stands in one language only."""
    columns = RequirementRow.__table__.c
    texts = ("education_text", "experience_text", "competence_text", "optional_text")
    return or_(
        *(columns[f"{text}_kk"].is_(None).is_distinct_from(columns[f"{text}_ru"].is_(None)) for text in texts)
    )


def _position_row(
    row: Row[*tuple[Any, ...]], department: LocalizedText, organisation: str, occupied: Decimal
) -> PositionRow:
    return PositionRow(
        key=row.key,
        number=LocalizedText(row.number_kk, row.number_ru, row.number_unofficial),
        title=LocalizedText(row.title_kk, row.title_ru, row.title_unofficial),
        department_key=row.department_key,
        department=department,
        units=row.units,
        occupation_code=row.occupation_code,
        register_link=row.register_link,
        needs_review=row.needs_review,
        text_missing=bool(row.text_missing or (row.title_kk is None) != (row.title_ru is None)),
        source=read_source(row.source_document, row.source_line),
        occupied=occupied,
        organisation_key=organisation,
    )
