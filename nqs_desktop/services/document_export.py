"""Exporting: what is stored, as a file that import reads back."""

from pathlib import Path

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain import records
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.records import Record
from nqs_desktop.domain.staffing import StaffingDraft

KINDS = ("classifier", "specialties", "register", "isco", "positions", "candidates")
_BOOKS = KINDS[:4]


class DocumentExport:
    """Exports from one database."""

    def __init__(self, database: Database) -> None:
        """Export from ``database``."""
        self._database = database

    def kinds(self) -> tuple[str, ...]:
        """Return what can be exported."""
        return KINDS

    def run(self, kind: str, out: Path, edition: int | None = None, progress: Progress = silent) -> int:
        """Write everything of a kind to a file and return the number of records.

        Args:
            kind: One of ``KINDS``.
            out: A path that ends in ``.json``, ``.xlsx`` or ``.csv``; what lay there is replaced. Candidates
                become a workbook of several sheets, as people fill it in.
            edition: Number of an edition of a reference book; ``None``: the one in force.
            progress: Called before it is written.

        Raises:
            UserError: The edition does not exist, the suffix is another one, or the file cannot be written.
        """
        if edition is not None and kind not in _BOOKS:
            raise UserError("services.no_editions", kind=kind)
        if kind == "candidates" and out.suffix.lower() == ".xlsx":
            from nqs_desktop.services.candidate_workbook import CandidateWorkbook

            return CandidateWorkbook(self._database).export(out, PrintLanguage.BOTH, progress)
        from nqs_desktop.reports import record_file

        with self._database.reading() as uow:
            found = _records(uow, kind, edition)
        progress(0, 1)
        record_file.write(kind, found, out)
        return len(found)


def stored_tables(uow: UnitOfWork) -> list[StaffingDraft]:
    """Return the staffing tables of all organisations, whole."""
    departments = uow.staffing.departments()
    return [
        StaffingDraft(
            row.name,
            tuple(one for one in departments if one.organisation == row.key),
            uow.staffing.positions(row.key),
            organisation_key=row.key,
            demonstration=row.demonstration,
            people=uow.occupancies.everything(row.key),
        )
        for row in uow.staffing.organisations()
    ]


def _records(uow: UnitOfWork, kind: str, edition: int | None) -> list[Record]:
    if kind == "classifier":
        return [records.classifier_record(entry) for entry in uow.classifier.entries(edition)]
    if kind == "specialties":
        return [records.specialty_record(entry) for entry in uow.specialties.entries(edition)]
    if kind == "register":
        return [records.register_record(entry) for entry in uow.register.entries(edition)]
    if kind == "isco":
        return [records.isco_record(entry) for entry in uow.isco.entries(edition)]
    if kind == "positions":
        return [record for table in stored_tables(uow) for record in records.position_records(table)]
    if kind == "candidates":
        return [records.candidate_record(candidate) for candidate in uow.candidates.everything()]
    raise ValueError(f"nothing of the kind {kind} is exported")
