"""Takes in a paper's positions: the same paper twice changes nothing, and what a user corrected stays."""

import json
import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nqs_desktop.db.clock import today
from nqs_desktop.db.images import image_now
from nqs_desktop.db.keys import key_from, new_key
from nqs_desktop.db.occupancy_store import OccupancyStore
from nqs_desktop.db.people_import import check_occupied, check_people, take_people
from nqs_desktop.db.requirement_mapping import write_requirement
from nqs_desktop.db.requirement_sheets import RequirementSheets
from nqs_desktop.db.rows import (
    DepartmentRow,
    ImportBatchRow,
    OrganisationRow,
    RequirementRow,
    StaffingTableRow,
    StaffPositionRow,
)
from nqs_desktop.db.staffing_mapping import (
    read_position,
    says_the_same,
    with_what_is_unsaid,
    write_department,
    write_position,
)
from nqs_desktop.db.staffing_tables import StaffingTables
from nqs_desktop.domain.changes import ImportCounts
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.pay import PositionPay
from nqs_desktop.domain.staffing import Department, StaffingDraft, StaffPosition

_CREATED: Final = "created"
_UPDATED: Final = "updated"
_UNCHANGED: Final = "unchanged"
_MOST_AT_ONCE: Final = 500  # SQLite bounds the values of a statement
_STORED_KEY: Final = re.compile(r"[0-9a-f]{10}")
_LATER_COLUMNS: Final[dict[str, Json]] = {
    "accepted_levels": [],
    "specialties": [],
    "education_strength": "required",
    "wished_extras": [],
    "structure": None,
}
"""Columns that the digest of a draft holds only where they say something: it stays that of older versions."""


class StaffingImport:
    """One import of a draft into the staffing table of its organisation.

    A position is known by the key that the draft gives it, else by organisation, number and title. A new one
    is made; one that came from the same draft stays as it is, corrected or not; else the draft is taken.
    Positions that the draft does not name stay.
    """

    def __init__(self, session: Session, *, judges_people: bool = True) -> None:
        self._session = session
        self._judges_people = judges_people
        self._tables = StaffingTables(session)
        self._sheets = RequirementSheets(session)
        self._occupancies = OccupancyStore(session)
        self._batch: str | None = None
        self._departments: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._position_shift = 0
        self._department_shift = 0
        self._stored: dict[str, StaffPositionRow] = {}
        self._sheets_of_stored: list[RequirementRow] = []
        self._drafts: dict[str, StaffPosition] = {}

    def run(self, draft: StaffingDraft, source: str) -> ImportCounts:
        """Take in ``draft`` from the file or paper ``source``; the counts speak of positions.

        Raises:
            UserError: The draft names no organisation and there is more than one.
        """
        taken = self.take(draft, source, range(len(draft.positions)), draft.departments)
        counts = Counter(outcome for _, outcome in taken.values())
        return ImportCounts(counts[_CREATED], counts[_UPDATED], counts[_UNCHANGED])

    def take(
        self,
        draft: StaffingDraft,
        source: str,
        accepted: Collection[int],
        departments: Iterable[Department],
        *,
        is_added: bool = False,
    ) -> dict[int, tuple[str, str]]:
        """Take in some positions of ``draft``; which position it is follows from the whole of it.

        Args:
            draft: A paper as it was read.
            source: The file or paper that it comes from.
            accepted: The places of the positions in the draft, from 0.
            departments: The departments of the draft that are wanted.
            is_added: New positions and departments come behind those of other papers; else they stand where
                the draft says.

        Returns:
            For each accepted place the key of the position, and ``created``, ``updated`` or ``unchanged``.

        Raises:
            UserError: The draft names no organisation and there is more than one.
        """
        organisation = self._organisation(draft, source)
        table = self._tables.table_of(organisation)
        seen: Counter[str] = Counter()
        keys = [one.key or self._identity(one, organisation, seen) for one in draft.positions]
        if is_added:
            self._come_behind(table, keys)
        for department in departments:
            self._take_department(department, table, organisation, source)
        self._load(table, keys)
        self._drafts = {keys[place]: draft.positions[place] for place in accepted}
        taken = {
            place: (key, self._take_position(draft.positions[place], key, table, organisation, source))
            for place, key in enumerate(keys)
            if place in accepted
        }
        self._session.flush()
        self._share_sheets(draft, keys)
        named = {draft.positions[place].key: key for place, (key, _) in taken.items()}
        take_people(self._session, draft, named, today())
        if self._judges_people:
            check_people(self._session, [key for key, _ in taken.values()], today())
        return taken

    def _load(self, table: str, keys: Sequence[str]) -> None:
        """Read the stored positions of ``keys`` at once; the session forgets what nobody holds."""
        positions, sheets = StaffPositionRow, RequirementRow
        for at in range(0, len(keys), _MOST_AT_ONCE):
            some = keys[at : at + _MOST_AT_ONCE]
            found = select(positions).where(positions.table_key == table, positions.key.in_(some))
            self._stored |= {row.key: row for row in self._session.scalars(found)}
            own = select(sheets).where(sheets.table_key == table, sheets.position_key.in_(some))
            self._sheets_of_stored += self._session.scalars(own)

    def _come_behind(self, table: str, keys: Collection[str]) -> None:
        """Let what is new stand behind positions that are not of this draft, and behind all departments."""
        last = select(func.max(StaffPositionRow.sort_order)).where(
            StaffPositionRow.table_key == table, StaffPositionRow.key.not_in(keys)
        )
        found = self._session.scalar(last)
        if found is not None:
            self._position_shift = found + 1
            siblings = select(func.max(DepartmentRow.sort_order)).where(DepartmentRow.table_key == table)
            self._department_shift = (self._session.scalar(siblings) or 0) + 1

    def department_keys(self) -> dict[str, str]:
        """Return the keys of the departments that were taken in, by their keys in the draft."""
        return dict(self._departments)

    def _organisation(self, draft: StaffingDraft, source: str) -> str:
        known = self._tables.organisations().values()
        key = draft.organisation_key or key_from("organisation", draft.organisation)
        if key in known:
            return key
        rows = [self._session.get_one(OrganisationRow, its_key) for its_key in known]
        if not draft.organisation_key:
            for row in rows:
                if draft.organisation and row.name == draft.organisation:
                    return row.key
            if not draft.organisation and len(rows) == 1:
                return rows[0].key
            if not draft.organisation and rows:
                raise UserError("database.which_organisation", count=len(rows))
        batch = self._batch_key(source)
        self._session.add(
            OrganisationRow(
                key=key, name=draft.organisation, demonstration=draft.demonstration, batch_key=batch
            )
        )
        self._session.add(
            StaffingTableRow(
                key=new_key(),
                organisation_key=key,
                ordinal=1,
                status="draft",
                source=source,
                in_force_from=None,
                batch_key=batch,
            )
        )
        self._session.flush()
        return key

    def _batch_key(self, source: str) -> str:
        if self._batch is None:
            self._batch = new_key()
            self._session.add(
                ImportBatchRow(key=self._batch, kind="staffing", source=source, at=datetime.now(UTC))
            )
        return self._batch

    def _take_department(self, department: Department, table: str, organisation: str, source: str) -> None:
        parent = None if department.parent is None else self._departments[department.parent]
        path = f"{self._names.get(parent or '', '')}\x1d{department.name.kk}\x1f{department.name.ru}"
        given = department.key if _STORED_KEY.fullmatch(department.key) else None
        key = given or key_from("department", organisation, path)
        row = self._session.get(DepartmentRow, (table, key)) or self._namesake(department, table, parent)
        if row is None:
            self._tables.check_open(table)
            row = DepartmentRow(
                table_key=table,
                key=key,
                sort_order=department.sort_order + self._department_shift,
                batch_key=self._batch_key(source),
            )
            write_department(row, replace(department, parent=parent))
            self._session.add(row)
            self._session.flush()
        self._departments[department.key] = row.key
        self._names[row.key] = path

    def _namesake(self, department: Department, table: str, parent: str | None) -> DepartmentRow | None:
        siblings = select(DepartmentRow).where(
            DepartmentRow.table_key == table, DepartmentRow.parent_key.is_not_distinct_from(parent)
        )
        for row in self._session.scalars(siblings):
            if (row.name.kk, row.name.ru) == (department.name.kk, department.name.ru):
                return row
        return None

    def _identity(self, position: StaffPosition, organisation: str, seen: Counter[str]) -> str:
        key = key_from("position", organisation, position.number, position.title)
        seen[key] += 1
        return key if seen[key] == 1 else key_from(key, str(seen[key]))

    def _take_position(
        self, draft: StaffPosition, key: str, table: str, organisation: str, source: str
    ) -> str:
        department = None if draft.department is None else self._departments[draft.department]
        digest = self._digest(draft, department)
        row = self._stored.get(key)
        if row is None:
            self._tables.check_open(table)
            place = draft.sort_order + self._position_shift
            row = StaffPositionRow(table_key=table, key=key, sort_order=place)
            row.batch_key = self._batch_key(source)
            requirement = RequirementRow(table_key=table, position_key=key, batch_key=row.batch_key)
            self._stored[key] = row
            outcome = _CREATED
        else:
            requirement = self._sheets.of(row)
            if row.imported_digest == digest:
                return _UNCHANGED
            occupied = self._occupancies.filling_of(key, today()).occupied
            stored = read_position(row, requirement, organisation, occupied)
            draft = with_what_is_unsaid(draft, stored)
            if says_the_same(draft, department, stored):
                return _UNCHANGED
            self._tables.check_open(table)
            if row.requirement_key is not None and self._has_own_sheet(draft, stored):
                self._sheets.part(row)
                requirement = self._sheets.of(row)
            outcome = _UPDATED
        write_position(row, replace(draft, department=department))
        write_requirement(requirement, draft.requirement)
        row.imported_digest = digest
        self._session.add_all([row, requirement])
        if self._judges_people:
            check_occupied(self._session, key, draft)
        if draft.occupied:
            self._session.flush()
            self._occupancies.set_occupied(key, draft.occupied, today())
        return outcome

    def _has_own_sheet(self, draft: StaffPosition, stored: StaffPosition) -> bool:
        """Tell whether the paper gives a position that shares a sheet another one than its owner."""
        owner = self._drafts.get(stored.requirement_key or "")
        shared = stored.requirement if owner is None else owner.requirement
        return draft.requirement_key != stored.requirement_key or draft.requirement != shared

    def _share_sheets(self, draft: StaffingDraft, keys: Sequence[str]) -> None:
        """Let positions share the sheets that the draft says they share, and part those that it gives."""
        by_draft = {one.key: key for one, key in zip(draft.positions, keys, strict=True) if one.key}
        for position, key in zip(draft.positions, keys, strict=True):
            model = by_draft.get(position.requirement_key or "")
            row, owner = self._stored.get(key), self._stored.get(model or "")
            if row is not None and owner is not None:
                self._sheets.share(row, owner)

    def _digest(self, draft: StaffPosition, department: str | None) -> str:
        requirement = RequirementRow(table_key="", position_key="")
        write_requirement(requirement, draft.requirement)
        facts = image_now(requirement)
        for name, unset in _LATER_COLUMNS.items():
            if facts[name] == unset:
                del facts[name]
        content: list[Json] = [
            [draft.number.kk, draft.number.ru, draft.title.kk, draft.title.ru, str(draft.units)],
            [self._names.get(department or ""), draft.occupation_code, draft.register_link],
            facts,
        ]
        later: Json = {name: value for name, value in _later_facts(draft).items() if value}
        if later:
            content.append(later)
        text = json.dumps(content, ensure_ascii=False, sort_keys=True)
        return blake2b(text.encode(), digest_size=16).hexdigest()


def _later_facts(draft: StaffPosition) -> dict[str, Json]:
    """Return what positions did not have in older versions; the digest holds only what is said."""
    pay = draft.pay
    return {
        "occupied": str(draft.occupied) if draft.occupied else None,
        "category": [draft.category.kk, draft.category.ru] if draft.category else None,
        "note": [draft.note.kk, draft.note.ru] if draft.note else None,
        "pay": None if pay == PositionPay() else repr(pay),
        "sheet": draft.requirement_key,
    }
