"""Taking a staffing table in from a file: sheets, columns, rows with their faults, storing as one step."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.staffing_sheet import FaultyRow, StaffingSheetSummary
from nqs_desktop.domain.table_mapping import TableMapping, TablePreview
from nqs_desktop.services.import_report import ImportReport
from nqs_desktop.services.staffing_taking import IntakeTarget, Taking, total_sentence
from nqs_desktop.texts import say

if TYPE_CHECKING:
    from nqs_desktop.db.staffing_bulk import BulkOutcome
    from nqs_desktop.importers.staffing_tables.records import RecordTable
    from nqs_desktop.importers.staffing_tables.sheets import StaffingFile
    from nqs_desktop.importers.staffing_tables.table import StaffingTable

__all__ = ["SUFFIXES", "IntakeTarget", "StaffingIntake", "total_sentence"]

SUFFIXES: Final = (".xlsx", ".xlsm", ".xltx", ".csv", ".tsv", ".docx", ".docm")
"""Endings of the names of files that hold such tables."""


class StaffingIntake:
    """Takes staffing tables of other programs and of our own export into one database."""

    def __init__(self, database: Database) -> None:
        """Take tables into ``database``."""
        self._database = database
        self._opened: tuple[Path, tuple[int, int], StaffingFile] | None = None

    def sheets(self, path: Path) -> tuple[str, ...]:
        """Return the names of the sheets of a file that hold anything.

        Raises:
            UserError: It cannot be read, is no such file, protected, damaged, unsafe or empty.
        """
        return self._open(path).sheets

    def look(self, path: Path, sheet: str | None = None, progress: Progress = silent) -> TablePreview:
        """Return the first rows of a table and what its columns were recognised as.

        Args:
            path: A workbook, a text of separated values or a Word document.
            sheet: One of its sheets; ``None`` takes the one whose columns tell most.
            progress: Called while it is read; may raise ``Cancelled``.

        Raises:
            UserError: The file cannot be read, or there is no such sheet.
            Cancelled: ``progress`` raised it.
        """
        from nqs_desktop.importers.staffing_tables import recognition

        return recognition.look(self._open(path), sheet, progress)

    def fault(self, mapping: TableMapping) -> Message | None:
        """Return why a table cannot be read under a mapping; ``None`` where it can."""
        from nqs_desktop.importers.staffing_tables import recognition

        return recognition.mapping_fault(mapping)

    def read(self, path: Path, mapping: TableMapping, progress: Progress = silent) -> StaffingSheetSummary:
        """Return what a whole table holds; nothing is stored.

        Args:
            path: The file.
            mapping: What its columns hold.
            progress: Called with rows read and rows in all; may raise ``Cancelled``.

        Raises:
            UserError: The file cannot be read, or not under this mapping.
            Cancelled: ``progress`` raised it.
        """
        from nqs_desktop.importers.staffing_tables.table import StaffingTable, summary_of

        with uncollected():
            return summary_of(StaffingTable(self._open(path), mapping, progress))

    def take(
        self,
        path: Path,
        mapping: TableMapping,
        target: IntakeTarget,
        *,
        only_good: bool = False,
        progress: Progress = silent,
        dry_run: bool = False,
    ) -> ImportReport:
        """Store a table as one step; the same file twice changes nothing.

        Into an organisation whose edition is approved goes a new draft, made within the step where the table
        differs.

        Args:
            path: The file.
            mapping: What its columns hold.
            target: Where it goes.
            only_good: Leave rows with faults out; else one of them refuses the whole.
            progress: Called with rows read and rows in all; may raise ``Cancelled``.
            dry_run: Store nothing and report the same.

        Raises:
            UserError: The file cannot be read, a row has a fault, the target does not exist or has no name.
            Cancelled: ``progress`` raised it; nothing was stored.
        """
        from nqs_desktop.importers.staffing_tables.table import StaffingTable

        step = message("steps.import_staffing", file=path.name)
        with uncollected(), self._database.unit_of_work(step) as uow:
            table = StaffingTable(self._open(path), mapping, progress)
            outcome, warnings = _taken(uow, table, target, only_good=only_good)
            del table  # the index of the search needs the room
            self._opened = None
            change_set = None if dry_run or outcome.changes_nothing else uow.commit()
        return _report(path, (outcome,), warnings, change_set)

    def take_file(
        self,
        path: Path,
        organisation: str | None = None,
        *,
        progress: Progress = silent,
        dry_run: bool = False,
    ) -> ImportReport:
        """Take a file in where nobody is asked: an export of the program, or a table that speaks for itself.

        What the program exported goes back to its organisation and replaces its draft. Another table is
        added to ``organisation``, or to the only one there is; where there is none, to a new one that is
        called like the file.

        Args:
            path: A ``.json`` file as export writes it, or a table.
            organisation: Key of the organisation; ``None``: as above.
            progress: Called while it is read; may raise ``Cancelled``.
            dry_run: Store nothing and report the same.

        Raises:
            UserError: The file cannot be read, something in it does not fit, or there are several
                organisations and none was named.
            Cancelled: ``progress`` raised it; nothing was stored.
        """
        outcomes: list[BulkOutcome] = []
        warnings: list[Message] = []
        step = message("steps.import_staffing", file=path.name)
        with uncollected(), self._database.unit_of_work(step) as uow:
            tables, doubts = self._tables(path, progress)
            while tables:
                target = _target_of(uow, tables[0], organisation, path)
                outcome, told = _taken(uow, tables.pop(0), target, only_good=False)
                outcomes.append(outcome)
                warnings += told
            self._opened = None
            changes_nothing = all(one.changes_nothing for one in outcomes)
            change_set = None if dry_run or changes_nothing else uow.commit()
        said = (*doubts, *(one for one in warnings if one not in doubts))
        return _report(path, outcomes, said, change_set)

    def write_error_workbook(
        self, path: Path, mapping: TableMapping, out: Path, language: str, progress: Progress = silent
    ) -> int:
        """Write the rows with faults as a workbook of their own, with the reasons beside them.

        Its columns stand in the order of the file, so that the mended workbook can be taken in.

        Args:
            path: The file.
            mapping: What its columns hold.
            out: The workbook.
            language: In which the reasons are said.
            progress: Called while the file is read; may raise ``Cancelled``.

        Returns:
            How many rows it has.

        Raises:
            UserError: The file cannot be read, or the workbook cannot be written.
            Cancelled: ``progress`` raised it.
        """
        from nqs_desktop.importers.staffing_tables.table import StaffingTable
        from nqs_desktop.reports import staffing_error_workbook

        table = StaffingTable(self._open(path), mapping, progress)
        faulty = [item for item in table.items() if isinstance(item, FaultyRow)]
        staffing_error_workbook.write(table.headings, mapping, faulty, out, lambda said: say(said, language))
        return len(faulty)

    def template(self, out: Path) -> None:
        """Write an empty workbook with the columns that are read, in both languages, and an example.

        Raises:
            UserError: It cannot be written.
        """
        from nqs_desktop.reports import staffing_template
        from nqs_desktop.reports.wording import Wording

        staffing_template.write(out, Wording(PrintLanguage.BOTH))

    def _open(self, path: Path) -> "StaffingFile":
        """Return the open file; one that was looked at and is still the same is not opened again."""
        from nqs_desktop.importers.staffing_tables.sheets import StaffingFile

        try:
            facts = path.stat()
            state = (facts.st_mtime_ns, facts.st_size)
        except OSError:
            state = (0, 0)
        if self._opened is None or self._opened[:2] != (path, state):
            self._opened = None  # at most one is held
            self._opened = (path, state, StaffingFile(path))
        return self._opened[2]

    def _tables(
        self, path: Path, progress: Progress
    ) -> "tuple[list[StaffingTable | RecordTable], tuple[Message, ...]]":
        """Return the tables of a file, and what a person would have seen before saying yes."""
        if path.suffix.lower() == ".json":
            from nqs_desktop.importers.staffing_tables import records

            return list(records.read(path)), ()
        from nqs_desktop.importers.staffing_tables import recognition
        from nqs_desktop.importers.staffing_tables.table import StaffingTable

        preview = self.look(path)
        left = recognition.columns_left(preview)
        doubts = preview.doubts if left is None else (*preview.doubts, left)
        return [StaffingTable(self._open(path), preview.mapping, progress)], doubts


@contextmanager
def uncollected() -> Iterator[None]:
    """Let Python's search for cycles rest: among a million values it takes as long as the work itself."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _taken(
    uow: UnitOfWork, table: "StaffingTable | RecordTable", target: IntakeTarget, *, only_good: bool
) -> "tuple[BulkOutcome, tuple[Message, ...]]":
    taking = Taking(uow, table, target)
    outcome = taking.run(only_good=only_good)
    return outcome, taking.warnings()


def _target_of(
    uow: UnitOfWork, table: "StaffingTable | RecordTable", organisation: str | None, path: Path
) -> IntakeTarget:
    """Return where a table goes when nobody is asked."""
    known = {row.key: row.name for row in uow.staffing.organisations()}
    own = table.organisation
    if organisation is None and own is not None:
        same = [key for key, name in known.items() if key == own.key or name == own.name]
        organisation = own.key if own.key in known else next(iter(same), "")
        return IntakeTarget(organisation, own.name, replaces=True)
    if organisation is None and len(known) > 1:
        raise UserError("staffing_intake.which_organisation", keys=", ".join(known))
    name = LocalizedText(path.stem, path.stem)
    return IntakeTarget(organisation or next(iter(known), ""), name, replaces=table.is_own)


def _report(
    path: Path,
    outcomes: "Sequence[BulkOutcome]",
    warnings: tuple[Message, ...],
    change_set: ChangeSet | None,
) -> ImportReport:
    return ImportReport(
        kind="staffing",
        file=path.name,
        created=sum(one.created for one in outcomes),
        updated=sum(one.updated for one in outcomes),
        unchanged=sum(one.unchanged for one in outcomes),
        removed=sum(one.removed for one in outcomes),
        guesses=(),
        warnings=warnings,
        change_set=change_set,
    )
