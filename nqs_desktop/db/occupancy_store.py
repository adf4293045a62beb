"""People on positions; an occupancy belongs to the position through all editions."""

from collections import defaultdict
from datetime import date
from decimal import Decimal

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from nqs_desktop.db.keys import new_key
from nqs_desktop.db.rows import OccupancyRow, StaffingTableRow, StaffPositionRow
from nqs_desktop.domain.amounts import decimal_text
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.occupancy import Absence, Filling, Occupancy, filling


class OccupancyStore:
    """Occupancies by their keys; those without a name stand for units of which only the number is known."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, position: str) -> tuple[Occupancy, ...]:
        """Return the occupancies of a position, oldest first."""
        return self._read(select(OccupancyRow).where(OccupancyRow.position_key == position))

    def of_candidate(self, candidate: str) -> tuple[Occupancy, ...]:
        """Return what a candidate holds or held, oldest first."""
        return self._read(select(OccupancyRow).where(OccupancyRow.candidate_key == candidate))

    def everything(self, organisation: str | None = None) -> tuple[Occupancy, ...]:
        """Return all occupancies, or those of one organisation, by position, oldest first."""
        chosen = select(OccupancyRow)
        if organisation is not None:
            chosen = chosen.where(OccupancyRow.organisation_key == organisation)
        return self._read(chosen)

    def occupancy(self, key: str) -> Occupancy:
        """Return an occupancy.

        Raises:
            UserError: There is none of this key.
        """
        return _occupancy(self._row(key))

    def fillings(self, on: date, organisation: str | None = None) -> dict[str, Filling]:
        """Return how the positions that somebody holds are filled on a day, by their keys."""
        by_position: defaultdict[str, list[Occupancy]] = defaultdict(list)
        for one in self.everything(organisation):
            by_position[one.position].append(one)
        return {position: filling(held, on) for position, held in by_position.items()}

    def filling_of(self, position: str, on: date) -> Filling:
        """Return how one position is filled on a day."""
        return filling(self.of(position), on)

    def save(self, occupancy: Occupancy) -> Occupancy:
        """Store an occupancy; one without a key is new. The rules are not asked.

        Raises:
            UserError: There is no such position.
        """
        row = self._session.get(OccupancyRow, occupancy.key) if occupancy.key else None
        if row is None:
            row = OccupancyRow(key=occupancy.key or new_key())
        row.organisation_key = self.organisation_of(occupancy.position)
        row.position_key = occupancy.position
        row.share = occupancy.share
        row.name = occupancy.name
        row.candidate_key = occupancy.candidate
        row.start_date, row.end_date = occupancy.start, occupancy.end
        row.absences = [_absence_to_json(absence) for absence in occupancy.absences]
        row.substitutes_key = occupancy.substitutes
        self._session.add(row)
        self._session.flush()
        return _occupancy(row)

    def remove(self, key: str) -> None:
        """Remove an occupancy; who stands in for it goes with it.

        Raises:
            UserError: There is none of this key.
        """
        row = self._row(key)
        stand_ins = select(OccupancyRow).where(OccupancyRow.substitutes_key == key)
        for stand_in in self._session.scalars(stand_ins).all():
            self._session.delete(stand_in)
        self._session.delete(row)
        self._session.flush()

    def set_occupied(self, position: str, occupied: Decimal, on: date) -> None:
        """Let ``occupied`` units of a position be held on a day, by holders without a name where needed.

        Raises:
            UserError: More units are held by people with names.
        """
        held = self.of(position)
        now = filling(held, on).occupied
        if now == occupied:
            return
        unnamed = next((one for one in held if one.is_mere_number), None)
        share = (unnamed.share if unnamed else Decimal(0)) + occupied - now
        if share < 0:
            raise UserError(
                "staffing.fewer_occupied",
                occupied=decimal_text(occupied),
                named=decimal_text(now - (unnamed.share if unnamed else Decimal(0))),
            )
        if unnamed is not None and share == 0:
            self.remove(unnamed.key)
        elif share:
            self.save(Occupancy(unnamed.key if unnamed else "", position, share))

    def organisation_of(self, position: str) -> str:
        """Return the organisation of a position that an edition has or had.

        Raises:
            UserError: No edition has such a position.
        """
        owner = (
            select(StaffingTableRow.organisation_key)
            .join(StaffPositionRow, StaffPositionRow.table_key == StaffingTableRow.key)
            .where(StaffPositionRow.key == position)
            .order_by(StaffingTableRow.ordinal.desc())
            .limit(1)
        )
        organisation = self._session.scalar(owner)
        if organisation is None:
            raise UserError("database.no_position", key=position)
        return organisation

    def _read(self, chosen: Select[OccupancyRow]) -> tuple[Occupancy, ...]:
        rows = [_occupancy(row) for row in self._session.scalars(chosen)]
        return tuple(sorted(rows, key=lambda one: (one.position, one.start or date.min, one.key)))

    def _row(self, key: str) -> OccupancyRow:
        row = self._session.get(OccupancyRow, key)
        if row is None:
            raise UserError("database.no_occupancy", key=key)
        return row


def _occupancy(row: OccupancyRow) -> Occupancy:
    return Occupancy(
        key=row.key,
        position=row.position_key,
        share=row.share,
        name=row.name,
        candidate=row.candidate_key,
        start=row.start_date,
        end=row.end_date,
        absences=tuple(_absence(item) for item in row.absences if isinstance(item, list)),
        substitutes=row.substitutes_key,
    )


def _absence_to_json(absence: Absence) -> list[Json]:
    return [absence.start.isoformat(), absence.end.isoformat() if absence.end else None, absence.reason]


def _absence(item: list[Json]) -> Absence:
    start, end, reason = item
    return Absence(date.fromisoformat(str(start)), date.fromisoformat(str(end)) if end else None, str(reason))
