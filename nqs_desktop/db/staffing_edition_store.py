"""Editions of staffing tables: the draft that is worked on, and those that orders approved."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from sqlalchemy import ColumnElement, func, insert, literal, select
from sqlalchemy.orm import Session

from nqs_desktop.db.clock import today
from nqs_desktop.db.edition_rows import EditionRows
from nqs_desktop.db.keys import new_key
from nqs_desktop.db.pay_scale_mapping import read_pay_scale, write_pay_scale
from nqs_desktop.db.recorder import Recorder
from nqs_desktop.db.rows import (
    DepartmentRow,
    OrganisationRow,
    RequirementRow,
    Row,
    StaffingTableRow,
    StaffPositionRow,
    table_of,
)
from nqs_desktop.db.staffing_mapping import read_position
from nqs_desktop.db.staffing_tables import StaffingTables
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.occupancy_limits import OrderedUnits
from nqs_desktop.domain.pay import PayScale
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.domain.staffing_edition import EditionStatus, StaffingEdition, StaffingOrder, in_force

_PARTS: Final[tuple[type[Row], ...]] = (DepartmentRow, StaffPositionRow, RequirementRow)
_OF_THE_ORDER: Final = ("in_force_from", "order_number", "order_date")


class StaffingEditionStore:
    """Editions by their keys."""

    def __init__(self, session: Session, recorder: Recorder) -> None:
        """Work in ``session``; ``recorder`` is told what does not pass through its rows."""
        self._session = session
        self._rows = EditionRows(session, recorder)

    def editions(self, organisation: str) -> tuple[StaffingEdition, ...]:
        """Return the editions of an organisation, the one that is worked on first.

        Raises:
            UserError: There is no such organisation.
        """
        if self._session.get(OrganisationRow, organisation) is None:
            raise UserError("database.no_organisation", key=organisation)
        sums = {
            table: (count, units)
            for table, count, units in self._session.execute(
                select(StaffPositionRow.table_key, func.count(), func.sum(StaffPositionRow.units))
                .join(StaffingTableRow, StaffingTableRow.key == StaffPositionRow.table_key)
                .where(StaffingTableRow.organisation_key == organisation)
                .group_by(StaffPositionRow.table_key)
            )
        }
        tables = (
            select(StaffingTableRow)
            .where(StaffingTableRow.organisation_key == organisation)
            .order_by(StaffingTableRow.ordinal.desc())
        )
        return tuple(
            _edition(row, *sums[row.key]) if row.key in sums else _edition(row)
            for row in self._session.scalars(tables)
        )

    def edition(self, key: str) -> StaffingEdition:
        """Return an edition.

        Raises:
            UserError: There is none of this key.
        """
        organisation = self._row(key).organisation_key
        return next(one for one in self.editions(organisation) if one.key == key)

    def in_force(self, organisation: str, on: date) -> StaffingEdition | None:
        """Return the edition that holds on a day; ``None`` where none does.

        Raises:
            UserError: There is no such organisation.
        """
        return in_force(self.editions(organisation), on)

    def held_position(self, key: str) -> StaffPosition:
        """Return a position as people hold it, without its requirement.

        It is that of the newest edition that has it, with the units of the edition that gives it most among
        the draft, the one in force and those to come: a draft may lower or abolish what is still held.

        Raises:
            UserError: No edition has such a position.
        """
        found = self._with_editions(key)
        if not found:
            raise UserError("database.no_position", key=key)
        newest, table = found[0]
        position = read_position(newest, None, table.organisation_key)
        return replace(position, units=self._most_units(found) or newest.units)

    def ordered_units(self, position: str) -> tuple[OrderedUnits, ...]:
        """Return the units that the order in force and those to come give a position, each for its days.

        Where a draft gives more, that counts: it may be approved for any day to come.
        """
        found = self._with_editions(position)
        editions = self.editions(found[0][1].organisation_key) if found else ()
        units = {table.key: row.units for row, table in found}
        nothing = Decimal(0)
        drafted = max((units.get(one.key, nothing) for one in editions if one.is_draft), default=nothing)
        holding = in_force(editions, today())
        approved = [
            (one.key, one.order)
            for one in reversed(editions)
            if one.order is not None and (holding is None or one.ordinal >= holding.ordinal)
        ]
        ends = [order.in_force_from - timedelta(days=1) for _, order in approved[1:]]
        return tuple(
            OrderedUnits(order.number, order.in_force_from, end, max(units.get(key, nothing), drafted))
            for (key, order), end in zip(approved, [*ends, date.max], strict=False)
        )

    def units_without(self, position: str, edition: str) -> Decimal | None:
        """Return the units that people can hold of a position where one edition is gone.

        Returns:
            ``None`` where no other edition has the position.
        """
        found = [(row, table) for row, table in self._with_editions(position) if table.key != edition]
        return (self._most_units(found) or found[0][0].units) if found else None

    def is_approved(self, position: str) -> bool:
        """Tell whether an approved edition has a position."""
        return any(table.status != EditionStatus.DRAFT for _, table in self._with_editions(position))

    def _with_editions(self, position: str) -> list[tuple[StaffPositionRow, StaffingTableRow]]:
        """Return a position in each edition that has it, the newest first."""
        found = self._session.execute(
            select(StaffPositionRow, StaffingTableRow)
            .join(StaffingTableRow, StaffingTableRow.key == StaffPositionRow.table_key)
            .where(StaffPositionRow.key == position)
            .order_by(StaffingTableRow.ordinal.desc())
        )
        return [(row, table) for row, table in found]

    def _most_units(self, found: Sequence[tuple[StaffPositionRow, StaffingTableRow]]) -> Decimal | None:
        """Return the most units among the draft, the edition in force and those to come that have it."""
        holding = in_force(self.editions(found[0][1].organisation_key), today())
        since = 0 if holding is None else holding.ordinal
        return max((row.units for row, table in found if table.ordinal >= since), default=None)

    def amend(self, organisation: str) -> StaffingEdition:
        """Make a draft that begins as a copy of the newest edition, with the same keys in it.

        Raises:
            UserError: There is no such organisation, or it has a draft already.
        """
        newest = self.editions(organisation)[0]
        if newest.is_draft:
            raise UserError("staffing.has_draft")
        former = self._row(newest.key)
        names = [column.name for column in StaffingTableRow.__table__.columns]
        kept = {name: getattr(former, name) for name in names if name not in _OF_THE_ORDER}
        draft = StaffingTableRow(
            **kept
            | {
                "key": new_key(),
                "ordinal": former.ordinal + 1,
                "status": EditionStatus.DRAFT.value,
                "batch_key": None,
            }
        )
        self._session.add(draft)
        self._session.flush()
        for kind in _PARTS:
            self._copy(kind, former.key, draft.key)
        return self.edition(draft.key)

    def approve(self, key: str, order: StaffingOrder) -> None:
        """Let an order approve a draft; the rules of orders are not asked.

        Raises:
            UserError: There is no such edition, or it is approved.
        """
        StaffingTables(self._session).check_open(self._row(key).key)
        row = self._row(key)
        row.status = EditionStatus.APPROVED.value
        row.order_number, row.order_date, row.in_force_from = order.number, order.date, order.in_force_from
        self._session.flush()

    def discard(self, key: str) -> None:
        """Remove a draft; the edition before it is worked on again.

        Raises:
            UserError: There is no such edition, it is approved, or there is none before it.
        """
        row = self._row(key)
        StaffingTables(self._session).check_open(key)
        if len(self.editions(row.organisation_key)) == 1:
            raise UserError("staffing.only_edition")
        self._rows.remove(key)
        self._session.delete(row)
        self._session.flush()

    def pay_scale(self, key: str) -> PayScale:
        """Return the pay scale of an edition.

        Raises:
            UserError: There is no such edition.
        """
        return read_pay_scale(self._row(key))

    def save_pay_scale(self, key: str, scale: PayScale) -> None:
        """Store the pay scale of a draft.

        Raises:
            UserError: There is no such edition, or it is approved.
        """
        row = self._row(key)
        StaffingTables(self._session).check_open(key)
        write_pay_scale(row, scale)
        self._session.flush()

    def _copy(self, kind: type[Row], former: str, draft: str) -> None:
        table = table_of(kind)
        given: dict[str, ColumnElement[object]] = {"table_key": literal(draft), "batch_key": literal(None)}
        columns: list[ColumnElement[object]] = [given.get(column.name, column) for column in table.columns]
        copied = select(*columns).where(table.c.table_key == former)
        self._session.execute(insert(table).from_select([column.name for column in table.columns], copied))

    def _row(self, key: str) -> StaffingTableRow:
        row = self._session.get(StaffingTableRow, key)
        if row is None:
            raise UserError("database.no_edition_of_staffing", key=key)
        return row


def _edition(row: StaffingTableRow, positions: int = 0, units: Decimal = Decimal(0)) -> StaffingEdition:
    order = None
    if row.status == EditionStatus.APPROVED and row.order_date and row.in_force_from:
        order = StaffingOrder(row.order_number, row.order_date, row.in_force_from)
    return StaffingEdition(
        key=row.key,
        organisation=row.organisation_key,
        ordinal=row.ordinal,
        status=EditionStatus(row.status),
        order=order,
        source=row.source,
        positions=positions,
        units=units,
    )
