"""The lines of staffing tables: positions with pay and people, read past the session for their number."""

from collections.abc import Collection
from datetime import date
from typing import Any, Final  # the columns of a whole table are untyped

from sqlalchemy import ColumnElement, Row, Select, String, cast, or_, select
from sqlalchemy.orm import Session

from nqs_desktop.db.occupancy_store import OccupancyStore
from nqs_desktop.db.pay_scale_mapping import read_pay_scale
from nqs_desktop.db.rows import RequirementRow, StaffingTableRow, StaffPositionRow
from nqs_desktop.db.rows.base import table_of
from nqs_desktop.db.staffing_mapping import read_source, surcharges_from_json
from nqs_desktop.db.staffing_tables import StaffingTables, sheet_of_position
from nqs_desktop.db.staffing_tree import StaffingTree, text_missing
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.occupancy import Filling
from nqs_desktop.domain.pay import PayScale, PositionPay, reckon
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.domain.staffing_line import StaffingLine

_POSITION: Final = table_of(StaffPositionRow).c
_NOBODY: Final = Filling()
_EMPTY: Final = LocalizedText()


class StaffingLines:
    """Reads lines in the order of the printed table."""

    def __init__(self, session: Session, tables: StaffingTables, tree: StaffingTree) -> None:
        self._session = session
        self._tables = tables
        self._tree = tree

    def lines(self, node: str | None, on: date) -> tuple[StaffingLine, ...]:
        """Return the lines of ``node`` and below it, held as on a day.

        Those outside every department come first, then department by department.

        Raises:
            UserError: There is no such organisation or department.
        """
        places = self._tree.places(node)
        organisations = self._tables.organisations()
        if places is None:
            places = [place for table in organisations.values() for place in self._tree.places(table) or []]
        order = {place: number for number, place in enumerate(places)}
        scales = self._scales()
        fillings = OccupancyStore(self._session).fillings(on)
        found = [
            row
            for row in self._session.execute(self._query())
            if (row.table_key, row.department_key) in order
        ]
        found.sort(key=lambda row: (order[row.table_key, row.department_key], row.sort_order, row.key))
        return tuple(
            _line(row, organisations[row.table_key], scales[row.table_key], fillings.get(row.key, _NOBODY))
            for row in found
        )

    def lines_of(self, keys: Collection[str], on: date) -> tuple[StaffingLine, ...]:
        """Return the lines of some positions, held as on a day, in no order; unknown keys are left out."""
        organisations, scales = self._tables.organisations(), self._scales()
        occupancies = OccupancyStore(self._session)
        chosen = self._query().where(StaffPositionRow.key.in_(list(keys)))
        return tuple(
            _line(
                row, organisations[row.table_key], scales[row.table_key], occupancies.filling_of(row.key, on)
            )
            for row in self._session.execute(chosen)
        )

    def _query(self) -> Select[*tuple[Any, ...]]:
        return (
            select(
                *_POSITION,
                RequirementRow.needs_review,
                text_missing().label("text_missing"),
                _says_something().label("has_requirement"),
            )
            .join_from(StaffPositionRow, RequirementRow, sheet_of_position())
            .where(StaffPositionRow.table_key.in_(self._tables.keys))
        )

    def _scales(self) -> dict[str, PayScale]:
        tables = select(StaffingTableRow).where(StaffingTableRow.key.in_(self._tables.keys))
        return {row.key: read_pay_scale(row) for row in self._session.scalars(tables)}


def _line(row: Row[*tuple[Any, ...]], organisation: str, scale: PayScale, held: Filling) -> StaffingLine:
    pay = PositionPay(
        row.salary,
        row.coefficient,
        row.service_years,
        surcharges_from_json(row.surcharges) if row.surcharges else (),
    )
    position = StaffPosition(
        key=row.key,
        number=_text(row.number_kk, row.number_ru, row.number_unofficial),
        title=_text(row.title_kk, row.title_ru, row.title_unofficial),
        units=row.units,
        department=row.department_key,
        occupation_code=row.occupation_code,
        register_link=row.register_link,
        source=read_source(row.source_document, row.source_line),
        sort_order=row.sort_order,
        organisation=organisation,
        occupied=held.occupied,
        requirement_key=row.requirement_key,
        category=_text(row.category_kk, row.category_ru, row.category_unofficial),
        pay=pay,
        note=_text(row.note_kk, row.note_ru, row.note_unofficial),
    )
    return StaffingLine(
        position,
        reckon(pay, row.register_link, row.units, scale),
        held,
        bool(row.has_requirement),
        row.needs_review,
        bool(row.text_missing or (row.title_kk is None) != (row.title_ru is None)),
    )


def _text(kk: str | None, ru: str | None, unofficial: tuple[Language, ...]) -> LocalizedText:
    return _EMPTY if kk is None and ru is None else LocalizedText(kk, ru, unofficial)


def _says_something() -> ColumnElement[bool]:
    """Return whether a requirement sheet has a text or a demand."""
    sheet = table_of(RequirementRow).c
    texts = ("education_text", "experience_text", "competence_text", "optional_text")
    written = [sheet[f"{text}_{language}"].is_not(None) for text in texts for language in Language]
    lists = ("levels", "alternatives", "extras", "specialties", "wished_extras")
    demanded = [cast(sheet[name], String) != "[]" for name in lists]
    return or_(*written, *demanded, sheet.structure.is_not(None))
