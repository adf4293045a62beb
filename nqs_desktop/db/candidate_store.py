"""Candidates with their diplomas, employment and extras."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Final, TypeVar

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from nqs_desktop.db.candidate_mapping import (
    read_attachment,
    read_education,
    read_employment,
    read_extra,
    write_attachment,
    write_education,
    write_employment,
    write_extra,
)
from nqs_desktop.db.candidate_table import candidate_rows
from nqs_desktop.db.keys import new_key
from nqs_desktop.db.rows import (
    CandidateAttachmentRow,
    CandidateExtraRow,
    CandidateRecordRow,
    CandidateRow,
    DecisionRow,
    EducationRecordRow,
    EmploymentRecordRow,
    ImportBatchRow,
    OccupancyRow,
    ShortlistRow,
)
from nqs_desktop.domain import browse
from nqs_desktop.domain.candidate import Candidate, Contacts
from nqs_desktop.domain.changes import ImportCounts
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.search_text import collation_key

_MANY: Final = 100
"""More candidates than these are read all at once instead of one by one."""

_RowT = TypeVar("_RowT", bound=CandidateRecordRow)
_RecordT = TypeVar("_RecordT")
_RECORDS: tuple[type[CandidateRecordRow], ...] = (
    EducationRecordRow,
    EmploymentRecordRow,
    CandidateExtraRow,
    CandidateAttachmentRow,
)


class CandidateStore:
    """Candidates by their keys; the records of one are stored and read with it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def count(self) -> int:
        """Return the number of candidates."""
        return self._session.scalar(select(func.count()).select_from(CandidateRow)) or 0

    def rows(self, keys: Collection[str] | None = None) -> tuple[browse.CandidateRow, ...]:
        """Return candidates as a table shows them, in the Kazakh order of their names.

        Args:
            keys: Of whom, a few; ``None``: all.
        """
        return candidate_rows(self._session, keys)

    def persons(self) -> tuple[browse.PersonRow, ...]:
        """Return who the candidates are, without their records, in the Kazakh order of their names."""
        columns = (CandidateRow.key, CandidateRow.name, CandidateRow.iin, CandidateRow.birth_date)
        found = (browse.PersonRow(*row) for row in self._session.execute(select(*columns)))
        return tuple(sorted(found, key=lambda one: (collation_key(one.name), one.key)))

    def alike(self, iin: str, birth_date: date | None) -> tuple[browse.PersonRow, ...]:
        """Return who has this IIN or this date of birth; one that is not known is nobody's."""
        same = [CandidateRow.iin == iin] if iin else []
        if birth_date is not None:
            same.append(CandidateRow.birth_date == birth_date)
        if not same:
            return ()
        columns = (CandidateRow.key, CandidateRow.name, CandidateRow.iin, CandidateRow.birth_date)
        found = self._session.execute(select(*columns).where(or_(*same)).order_by(CandidateRow.key))
        return tuple(browse.PersonRow(*row) for row in found)

    def everything(self) -> tuple[Candidate, ...]:
        """Return all candidates with their records, sorted by key."""
        diplomas = self._by_candidate(EducationRecordRow)
        jobs = self._by_candidate(EmploymentRecordRow)
        extras = self._by_candidate(CandidateExtraRow)
        files = self._by_candidate(CandidateAttachmentRow)
        rows = self._session.scalars(select(CandidateRow).order_by(CandidateRow.key))
        return tuple(
            _candidate(row, diplomas[row.key], jobs[row.key], extras[row.key], files[row.key]) for row in rows
        )

    def find(self, key: str) -> Candidate | None:
        """Return a candidate with the records, ``None`` where there is none of that key."""
        row = self._session.get(CandidateRow, key)
        if row is None:
            return None
        return _candidate(
            row,
            self._records(EducationRecordRow, key),
            self._records(EmploymentRecordRow, key),
            self._records(CandidateExtraRow, key),
            self._records(CandidateAttachmentRow, key),
        )

    def candidate(self, key: str) -> Candidate:
        """Return a candidate with the records.

        Raises:
            UserError: There is no such candidate.
        """
        candidate = self.find(key)
        if candidate is None:
            raise UserError("database.no_candidate", key=key)
        return candidate

    def save(self, candidate: Candidate) -> Candidate:
        """Store a candidate with the records; one without a key is new."""
        return self._write(candidate)

    def remove(self, key: str) -> None:
        """Remove a candidate with the records, the decisions on them and the places on shortlists.

        Positions that she holds stay held, under her name alone.

        Raises:
            UserError: There is no such candidate.
        """
        row = self._session.get(CandidateRow, key)
        if row is None:
            raise UserError("database.no_candidate", key=key)
        for kind in _RECORDS:
            for record in self._records(kind, key):
                self._session.delete(record)
        for said in (DecisionRow, ShortlistRow):
            for judgement in self._session.scalars(select(said).where(said.candidate_key == key)):
                self._session.delete(judgement)
        for held in self._held(key):
            held.candidate_key = None
        self._session.flush()
        self._session.delete(row)
        self._session.flush()

    def with_keys(self, keys: Collection[str]) -> dict[str, Candidate]:
        """Return the candidates of these keys, by their keys; many are read at once."""
        if len(keys) > _MANY:
            wanted = frozenset(keys)
            return {one.key: one for one in self.everything() if one.key in wanted}
        found = (self.find(key) for key in keys if key)
        return {one.key: one for one in found if one is not None}

    def import_all(self, candidates: Sequence[Candidate], source: str = "") -> ImportCounts:
        """Take in candidates by their keys; one that is stored with the same facts stays untouched."""
        counts: Counter[str] = Counter()
        batch: str | None = None
        known = self.with_keys([candidate.key for candidate in candidates])
        for candidate in candidates:
            stored = known.get(candidate.key)
            if stored == candidate:
                counts["unchanged"] += 1
                continue
            if stored is None and batch is None:
                batch = new_key()
                made = ImportBatchRow(key=batch, kind="candidates", source=source, at=datetime.now(UTC))
                self._session.add(made)
            if stored is None:
                made_row = CandidateRow(key=candidate.key or new_key(), batch_key=batch)
                self._fill(made_row, candidate, batch, is_new=True)
            else:
                self._write(candidate)
            counts["created" if stored is None else "updated"] += 1
        self._session.flush()
        return ImportCounts(counts["created"], counts["updated"], counts["unchanged"])

    def _write(self, candidate: Candidate) -> Candidate:
        candidate = replace(candidate, key=candidate.key or new_key())
        row = self._session.get(CandidateRow, candidate.key)
        self._fill(row or CandidateRow(key=candidate.key), candidate, None, is_new=row is None)
        self._session.flush()
        return candidate

    def _fill(self, row: CandidateRow, candidate: Candidate, batch: str | None, *, is_new: bool) -> None:
        """Set a row and those of the records; a new one has none, and none is looked for."""
        if is_new:
            self._session.add(row)
        elif row.name != candidate.name:
            for held in self._held(row.key):
                held.name = candidate.name
        row.name = candidate.name
        row.iin = candidate.iin
        row.iin_override = candidate.iin_override
        row.birth_date = candidate.birth_date
        contacts = candidate.contacts
        row.phone, row.email, row.address = contacts.phone, contacts.email, contacts.address
        key = row.key

        def rows(kind: type[_RowT]) -> Sequence[_RowT]:
            return () if is_new else self._records(kind, key)

        education, employment = rows(EducationRecordRow), rows(EmploymentRecordRow)
        self._write_records(EducationRecordRow, key, education, candidate.education, write_education, batch)
        self._write_records(
            EmploymentRecordRow, key, employment, candidate.employment, write_employment, batch
        )
        extras, files = rows(CandidateExtraRow), rows(CandidateAttachmentRow)
        self._write_records(CandidateExtraRow, key, extras, candidate.extras, write_extra, batch)
        self._write_records(
            CandidateAttachmentRow, key, files, candidate.attachments, write_attachment, batch
        )

    def _write_records(
        self,
        kind: type[_RowT],
        key: str,
        rows: Sequence[_RowT],
        records: Sequence[_RecordT],
        write: Callable[[_RowT, _RecordT], None],
        batch: str | None,
    ) -> None:
        for place, record in enumerate(records):
            if place < len(rows):
                row = rows[place]
            else:
                row = kind(candidate_key=key, place=place, batch_key=batch)
                self._session.add(row)
            write(row, record)
        for row in rows[len(records) :]:
            self._session.delete(row)

    def _records(self, kind: type[_RowT], key: str) -> Sequence[_RowT]:
        found = select(kind).where(kind.candidate_key == key).order_by(kind.place)
        # Rows that are still being filled in must not be flushed by a query.
        with self._session.no_autoflush:
            return self._session.scalars(found).all()

    def _held(self, key: str) -> Sequence[OccupancyRow]:
        return self._session.scalars(select(OccupancyRow).where(OccupancyRow.candidate_key == key)).all()

    def _by_candidate(self, kind: type[_RowT]) -> defaultdict[str, list[_RowT]]:
        rows: defaultdict[str, list[_RowT]] = defaultdict(list)
        for row in self._session.scalars(select(kind).order_by(kind.candidate_key, kind.place)):
            rows[row.candidate_key].append(row)
        return rows


def _candidate(
    row: CandidateRow,
    diplomas: Sequence[EducationRecordRow],
    jobs: Sequence[EmploymentRecordRow],
    extras: Sequence[CandidateExtraRow],
    files: Sequence[CandidateAttachmentRow],
) -> Candidate:
    return Candidate(
        key=row.key,
        name=row.name,
        iin=row.iin,
        iin_override=row.iin_override,
        birth_date=row.birth_date,
        education=tuple(map(read_education, diplomas)),
        employment=tuple(map(read_employment, jobs)),
        extras=tuple(map(read_extra, extras)),
        contacts=Contacts(row.phone, row.email, row.address),
        attachments=tuple(map(read_attachment, files)),
    )
