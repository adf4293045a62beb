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

KINDS = (
    *("classifier", "specialties", "register", "isco"),
    *("positions", "candidates", "staffing", "frameworks"),
)
_BOOKS = KINDS[:4]


class DocumentExport:
    """Exports from one database."""

    def __init__(self, database: Database) -> None:
        """Export from ``database``."""
        self._database = database

    def kinds(self) -> tuple[str, ...]:
        """Return what can be exported."""
        return KINDS

    def run(
        self,
        kind: str,
        out: Path,
        edition: int | str | None = None,
        progress: Progress = silent,
        organisation: str | None = None,
    ) -> int:
        """Write everything of a kind to a file and return the number of records.

        Args:
            kind: One of ``KINDS``.
            out: A path that ends in ``.json``, ``.xlsx`` or ``.csv``; what lay there is replaced. Candidates
                become a workbook of several sheets, as people fill it in.
            edition: Number of an edition of a reference book, or key of one of a staffing table; ``None``:
                the one in force, of a staffing table the one that is worked on.
            progress: Called before it is written.
            organisation: Key of the organisation whose staffing table is written; ``None``: the only one, or
                in JSON all of them.

        Raises:
            UserError: The edition does not exist, the suffix is another one, or the file cannot be written.
        """
        if kind == "staffing":
            from nqs_desktop.services.staffing_export import StaffingExport

            chosen = None if edition is None else str(edition)
            return StaffingExport(self._database).write(out, organisation, chosen, progress)
        if organisation is not None:
            raise UserError("services.no_organisations", kind=kind)
        if edition is not None and kind not in _BOOKS:
            raise UserError("services.no_editions", kind=kind)
        number = edition if isinstance(edition, int) else None
        if kind == "candidates" and out.suffix.lower() == ".xlsx":
            from nqs_desktop.services.candidate_workbook import CandidateWorkbook

            return CandidateWorkbook(self._database).export(out, PrintLanguage.BOTH, progress)
        from nqs_desktop.reports import record_file

        with self._database.reading() as uow:
            found = _frameworks(uow, out) if kind == "frameworks" else _records(uow, kind, number)
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


def _frameworks(uow: UnitOfWork, out: Path) -> list[Record]:
    from nqs_desktop.services.framework_exchange import records_for, stored_frameworks

    return records_for(stored_frameworks(uow), out)


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
