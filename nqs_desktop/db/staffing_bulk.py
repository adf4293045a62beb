"""Takes a whole staffing table in, a hundred thousand positions too: new rows past the session, in portions.

The record of the step names the batch that new rows carry; what was there is compared column by column and
only what differs is loaded and written through the session, so that the record has it.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal
from itertools import pairwise
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nqs_desktop.db.clock import today
from nqs_desktop.db.images import image_now
from nqs_desktop.db.keys import key_from, new_key
from nqs_desktop.db.occupancy_store import OccupancyStore
from nqs_desktop.db.people_import import take_people
from nqs_desktop.db.rows import ImportBatchRow, StaffingTableRow, StaffPositionRow
from nqs_desktop.db.staffing_bulk_departments import BulkDepartments
from nqs_desktop.db.staffing_bulk_sheets import BulkSheets
from nqs_desktop.db.staffing_bulk_values import (
    COLUMNS,
    INSERT,
    Value,
    columns_of,
    digest,
    parts_of,
    told_of,
    values_of,
)
from nqs_desktop.db.staffing_mapping import read_position, write_position
from nqs_desktop.db.staffing_positions import StaffingPositions
from nqs_desktop.db.staffing_tables import StaffingTables
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.staffing import StaffingDraft, StaffPosition

_PORTION: Final = 2_000
_NONE: Final = Decimal(0)
_HELD: Final = (
    "INSERT INTO occupancy (key, organisation_key, position_key, share, name, absences, batch_key) "
    "VALUES (?, ?, ?, ?, '', '[]', ?)"
)


@dataclass(frozen=True, slots=True)
class BulkOutcome:
    """What became of a whole table.

    Attributes:
        created: Positions that were not there.
        updated: Positions that were there otherwise.
        unchanged: Positions that were there just so.
        removed: Positions that the file does not name.
        departments: Departments that were made, changed or removed.
    """

    created: int
    updated: int
    unchanged: int
    removed: int
    departments: int

    @property
    def changes_nothing(self) -> bool:
        """Whether the table is as it was."""
        return not (self.created or self.updated or self.removed or self.departments)


@dataclass(frozen=True, slots=True)
class _Stored:
    """What is kept of a position that is there: what the file may tell of it, and its place."""

    digest: bytes
    order: int


class StaffingBulk:
    """One file into one draft; departments come before their positions, :meth:`finish` at the end."""

    def __init__(
        self, session: Session, organisation: str, source: str, told: Collection[str], *, replaces: bool
    ) -> None:
        """Begin.

        Args:
            session: The session of the step.
            organisation: Key of the organisation; the edition that is worked on is taken.
            source: Name of the file.
            told: The fields that the file has, of ``staffing_bulk_values.FIELDS``; others stay as they are.
            replaces: Whether what the file does not name goes, and the order is that of the file.

        Raises:
            UserError: There is no such organisation, or its edition is approved.
        """
        self._session = session
        self._organisation = organisation
        self._source = source
        self._told = frozenset(told)
        self._replaces = replaces
        tables = StaffingTables(session)
        self._table = tables.table_of(organisation)
        tables.check_open(self._table)
        self._positions = StaffingPositions(session, tables)
        self._batch: str | None = None
        self.departments = BulkDepartments(session, self._table, organisation, self._batch_key)
        self._columns = columns_of(self._told)
        self._stored: dict[str, _Stored] = {}
        self._names: dict[tuple[str | None, str | None], str | None] = {}
        self._load()
        self._seen: dict[str, int] = {}
        self._counter: Counter[str] = Counter()
        self._new: list[tuple[Value, ...]] = []
        self._held: list[tuple[Value, ...]] = []
        self._sharing: list[tuple[str, str | None]] = []
        self._otherwise: set[str] = set()
        self._orders: dict[str | None, list[str]] = {}
        self._renamed: dict[str, str] = {}
        self._outcomes: Counter[str] = Counter()
        self._next = 0 if replaces else self._last_order() + 1
        self._occupancies = OccupancyStore(session)
        self._fillings = self._occupancies.fillings(today(), organisation) if "occupied" in self._told else {}

    @property
    def organisation(self) -> str:
        """Key of the organisation."""
        return self._organisation

    def position(self, position: StaffPosition, *, is_keyed: bool, is_held: bool = True) -> str:
        """Take a position in; return its stored key.

        Args:
            position: The position; its department is a key of the file.
            is_keyed: Whether its key is the program's own.
            is_held: Whether it says how many units are held; else people say it, see :meth:`people`.

        Raises:
            UserError: More units are held by people with names than the file says.
        """
        department = self.departments.key_of(position.department)
        key = self._key_for(position, is_keyed=is_keyed)
        if position.key and position.key != key:
            self._renamed[position.key] = key
        self._seen[key] = self._next
        known = self._stored.get(key)
        values = values_of(position)
        values["department_key"] = department
        if known is None:
            self._add(key, values, position.occupied if is_held else _NONE)
        else:
            if known.digest == digest([values[name] for name in self._columns]):
                self._outcomes["unchanged"] += 1
            else:
                self._change(key, replace(position, department=department))
            if is_held:
                self._hold(key, position.occupied)
        if self._replaces:
            self._orders.setdefault(department, []).append(key)
        self._next += 1
        return key

    def people(self, people: Sequence[Occupancy], positions: Sequence[StaffPosition]) -> int:
        """Take in who holds positions; return of how many positions that changed anything.

        Raises:
            UserError: With those whom the file does not name, more would be held than there is.
        """
        self._flush()
        keys = {one.key: self._renamed.get(one.key, one.key) for one in positions}
        named = {one.position for one in people}
        before = {key: self._occupancies.of(key) for key in map(keys.__getitem__, named)}
        draft = StaffingDraft(LocalizedText(), (), tuple(positions), people=tuple(people))
        take_people(self._session, draft, keys, today())
        return sum(self._occupancies.of(key) != held for key, held in before.items())

    def finish(self, heads: Iterable[tuple[str, str | None]] = ()) -> BulkOutcome:
        """Store what waits, share sheets, and remove what the file does not name where it replaces.

        Args:
            heads: Keys of departments of the file with the keys of the positions of the file that head them.
        """
        self._flush()
        if self._batch is not None:
            self._session.flush()
            BulkSheets(self._session, self._table).make(self._batch, self._renamed)
        self._share()
        for department, head in heads:
            key = self._renamed.get(head or "", head)
            self.departments.set_head(department, key if key in self._seen else None)
        removed = gone = 0
        if self._replaces:
            self._put_in_order()
            self.departments.put_in_order()
            others = [key for key in self._stored if key not in self._seen]
            self._positions.remove(others)
            removed = len(others)
            gone = self.departments.remove_others(())
        self._session.flush()
        return BulkOutcome(
            self._outcomes["created"],
            self._outcomes["updated"],
            self._outcomes["unchanged"],
            removed,
            self.departments.created + self.departments.changed + gone,
        )

    def _share(self) -> None:
        """Share sheets; a name that nobody bears, as of a row that was taken out, changes nothing."""
        shared = BulkSheets(self._session, self._table).share(self._sharing, self._renamed)
        for key, _ in self._sharing:
            self._outcomes["updated" if key in shared or key in self._otherwise else "unchanged"] += 1

    # --- what is there ---

    def _load(self) -> None:
        columns = StaffPositionRow.__table__.c
        chosen = [columns.key, columns.sort_order, columns.number_kk, columns.number_ru]
        chosen += [columns.title_kk, columns.title_ru]
        raw = ", ".join((*(column.name for column in chosen), *self._columns))
        rows = self._session.connection().exec_driver_sql(
            f"SELECT {raw} FROM staff_position WHERE table_key = ?",  # noqa: S608
            (self._table,),
        )
        for key, order, number_kk, number_ru, title_kk, title_ru, *told in rows:
            self._stored[key] = _Stored(digest(told), order)
            for number, title in ((number_kk, title_kk), (number_ru, title_ru)):
                if title is not None:
                    name = (number, title)
                    self._names[name] = None if self._names.get(name, key) != key else key

    def _last_order(self) -> int:
        last = select(func.max(StaffPositionRow.sort_order)).where(StaffPositionRow.table_key == self._table)
        found = self._session.scalar(last)
        return -1 if found is None else found

    def _key_for(self, position: StaffPosition, *, is_keyed: bool) -> str:
        if is_keyed and position.key:
            return self._own_key(position.key)
        key = key_from("position", self._organisation, position.number, position.title)
        self._counter[key] += 1
        if self._counter[key] > 1:
            return key_from(key, str(self._counter[key]))
        if key not in self._stored and self._names:
            title = position.title
            for name in ((position.number.kk, title.kk), (position.number.ru, title.ru)):
                known = self._names.get(name)
                if known is not None and known not in self._seen:
                    return known
        return key

    def _own_key(self, key: str) -> str:
        """Return the key of a position that bears the program's own, which another organisation may have."""
        if key in self._stored:
            return key
        others = (
            select(StaffPositionRow.key)
            .join(StaffingTableRow, StaffingTableRow.key == StaffPositionRow.table_key)
            .where(StaffPositionRow.key == key, StaffingTableRow.organisation_key != self._organisation)
        )
        if self._session.scalar(others.limit(1)) is None:
            return key
        return key_from("position", self._organisation, key)

    # --- what changes ---

    def _add(self, key: str, values: dict[str, Value], occupied: Decimal) -> None:
        batch = self._batch_key()
        values["table_key"], values["key"], values["batch_key"] = self._table, key, batch
        values["sort_order"] = self._next
        self._new.append(tuple(map(values.get, COLUMNS)))
        if occupied:
            self._held.append((new_key(), self._organisation, key, parts_of(occupied), batch))
        self._outcomes["created"] += 1
        if len(self._new) >= _PORTION:
            self._flush()

    def _change(self, key: str, position: StaffPosition) -> None:
        row = self._session.get_one(StaffPositionRow, (self._table, key))
        before = image_now(row)
        stored = read_position(row, None, self._organisation)
        write_position(row, told_of(stored, position, self._told))
        if "requirement_key" in self._told and position.requirement_key != row.requirement_key:
            self._sharing.append((key, position.requirement_key))
            if image_now(row) != before:
                self._otherwise.add(key)
        else:
            self._outcomes["unchanged" if image_now(row) == before else "updated"] += 1

    def _hold(self, key: str, occupied: Decimal) -> None:
        if "occupied" not in self._told:
            return
        filling = self._fillings.get(key)
        if (filling.occupied if filling else Decimal(0)) != occupied:
            self._occupancies.set_occupied(key, occupied, today())
            self._outcomes["updated"] += 1

    def _flush(self) -> None:
        connection = self._session.connection()
        if self._new:
            connection.exec_driver_sql(INSERT, self._new)
        if self._held:
            connection.exec_driver_sql(_HELD, self._held)
        self._new.clear()
        self._held.clear()

    def _put_in_order(self) -> None:
        """Let positions stand as in the file where those of a department do not already."""
        for keys in self._orders.values():
            orders = [self._stored[key].order if key in self._stored else None for key in keys]
            known = [order for order in orders if order is not None]
            if len(known) == len(keys) and all(a < b for a, b in pairwise(known)):
                continue
            for key in keys:
                if key in self._stored and self._stored[key].order != self._seen[key]:
                    self._session.get_one(StaffPositionRow, (self._table, key)).sort_order = self._seen[key]
                    self._outcomes["moved"] += 1

    def _batch_key(self) -> str:
        if self._batch is None:
            self._batch = new_key()
            self._session.add(
                ImportBatchRow(key=self._batch, kind="staffing", source=self._source, at=datetime.now(UTC))
            )
        return self._batch
