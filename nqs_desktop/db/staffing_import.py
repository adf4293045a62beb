"""Takes in a paper's positions: the same paper twice changes nothing, and what a user corrected stays."""

import json
import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from nqs_desktop.db.images import image_now
from nqs_desktop.db.keys import key_from, new_key
from nqs_desktop.db.requirement_mapping import write_requirement
from nqs_desktop.db.rows import (
    DepartmentRow,
    ImportBatchRow,
    OrganisationRow,
    RequirementRow,
    StaffingTableRow,
    StaffPositionRow,
)
from nqs_desktop.db.staffing_mapping import read_position, write_department, write_position
from nqs_desktop.db.staffing_tables import StaffingTables
from nqs_desktop.domain.changes import ImportCounts
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.staffing import Department, StaffingDraft, StaffPosition

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

    def __init__(self, session: Session) -> None:
        self._session = session
        self._tables = StaffingTables(session)
        self._batch: str | None = None
        self._departments: dict[str, str] = {}
        self._names: dict[str, str] = {}

    def run(self, draft: StaffingDraft, source: str) -> ImportCounts:
        """Take in ``draft`` from the file or paper ``source``; the counts speak of positions.

        Raises:
            UserError: The draft names no organisation and there is more than one.
        """
        organisation = self._organisation(draft, source)
        table = self._tables.table_of(organisation)
        for department in draft.departments:
            self._take_department(department, table, organisation, source)
        counts: Counter[str] = Counter()
        seen: Counter[str] = Counter()
        for position in draft.positions:
            key = position.key or self._identity(position, organisation, seen)
            counts[self._take_position(position, key, table, organisation, source)] += 1
        self._session.flush()
        return ImportCounts(counts["created"], counts["updated"], counts["unchanged"])

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
            row = DepartmentRow(
                table_key=table,
                key=key,
                sort_order=department.sort_order,
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
        row = self._session.get(StaffPositionRow, (table, key))
        if row is None:
            row = StaffPositionRow(table_key=table, key=key, sort_order=draft.sort_order)
            row.batch_key = self._batch_key(source)
            requirement = RequirementRow(table_key=table, position_key=key, batch_key=row.batch_key)
            outcome = "created"
        else:
            requirement = self._session.get_one(RequirementRow, (table, key))
            if row.imported_digest == digest:
                return "unchanged"
            stored = read_position(row, requirement, organisation)
            draft = replace(
                draft,
                occupation_code=draft.occupation_code or stored.occupation_code,
                register_link=draft.register_link or stored.register_link,
                occupied=draft.occupied or stored.occupied,
            )
            if _says_the_same(draft, department, stored):
                return "unchanged"
            outcome = "updated"
        write_position(row, replace(draft, department=department))
        write_requirement(requirement, draft.requirement)
        row.imported_digest = digest
        self._session.add_all([row, requirement])
        return outcome

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
        text = json.dumps(content, ensure_ascii=False, sort_keys=True)
        return blake2b(text.encode(), digest_size=16).hexdigest()


def _says_the_same(draft: StaffPosition, department: str | None, stored: StaffPosition) -> bool:
    as_stored = replace(
        draft,
        key=stored.key,
        department=department,
        source=stored.source,
        sort_order=stored.sort_order,
        organisation=stored.organisation,
    )
    return as_stored == stored
