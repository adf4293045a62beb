"""Taking in an official file of the classifier: preview, reading, report, and storing as a new edition."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain import edition_comparison, official_counts
from nqs_desktop.domain.classifier_report import ClassifierDraft, ClassifierReport
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.table_mapping import ColumnRole, TableMapping, TablePreview
from nqs_desktop.services import book_import, classifier_sentences
from nqs_desktop.services.book_import import EditionName
from nqs_desktop.services.import_readers import Reading
from nqs_desktop.services.import_report import ImportReport, Taken
from nqs_desktop.services.mapping_sample import SampleEntry, sample_of

if TYPE_CHECKING:
    from nqs_desktop.importers.tables import TableFile

ROLES: Final = (
    ColumnRole.CODE,
    ColumnRole.NAME,
    ColumnRole.NAME_KK,
    ColumnRole.NAME_RU,
    ColumnRole.ID,
    ColumnRole.PARENT_ID,
    ColumnRole.PARENT_CODE,
    ColumnRole.ACTIVE,
)
"""What a column of a classifier may hold."""

_TABLES: Final = frozenset(
    (
        *(".xlsx", ".xlsm", ".xltx", ".csv", ".tsv", ".docx", ".docm", ".dotx", ".pdf"),
        *(".xls", ".xlsb", ".ods", ".doc", ".odt", ".rtf"),  # to be told as what they should be saved
    )
)
_MOST_OPEN: Final = 2  # a file for each language
_RECORD_NAMES: Final = frozenset(("name.kk", "name.ru"))


class ClassifierImport:
    """Takes official files of the classifier into one database."""

    def __init__(self, database: Database) -> None:
        """Import into ``database``."""
        self._database = database
        self._opened: dict[Path, tuple[tuple[int, int], TableFile]] = {}

    def preview(self, path: Path, sheet: str | None = None, progress: Progress = silent) -> TablePreview:
        """Return how a file would be read, to be shown and corrected.

        Args:
            path: A workbook, a text of separated values, a Word document or a PDF file.
            sheet: One of the sheets; ``None`` takes the one that looks most like codes with names.
            progress: Called while the file is read; may raise ``Cancelled``.

        Raises:
            UserError: The file cannot be read, or no column of it holds codes.
            Cancelled: ``progress`` raised it.
        """
        from nqs_desktop.importers.tables.recognition import recognise
        from nqs_desktop.services import classifier_sheets

        file = self._open(path)
        preview = recognise(file, sheet, wanted=ROLES, progress=progress)
        sheets = classifier_sheets.sheets_of(file, preview, ROLES)
        return replace(preview, doubts=(*preview.doubts, *sheets.doubts()))

    def sample(self, path: Path, mapping: TableMapping) -> tuple[SampleEntry, ...]:
        """Return how the first rows of a file would be read, and its first entries.

        Raises:
            UserError: The file cannot be read.
        """
        return sample_of(self._open(path).rows(mapping.sheet), mapping)

    def read(
        self, choices: Sequence[tuple[Path, TableMapping]], progress: Progress = silent
    ) -> ClassifierDraft:
        """Read one file for both languages, or one for each, merged by code; nothing is stored.

        Args:
            choices: The files with what their columns mean; the first stands where they disagree.
            progress: Called while a file is read; may raise ``Cancelled``.

        Raises:
            UserError: A file cannot be read, or holds nothing that could become an entry.
            Cancelled: ``progress`` raised it.
        """
        from nqs_desktop.importers import occupation_table
        from nqs_desktop.importers.occupation_rows import TableRows

        tables = []
        for path, mapping in choices:
            file = self._open(path)
            tables.append(TableRows(file.file, file.rows(mapping.sheet, progress), mapping))
        try:
            return occupation_table.read(tables)
        finally:
            self._opened.clear()  # the texts of a large file are not kept for a second look

    def read_file(self, path: Path, progress: Progress = silent) -> ClassifierDraft:
        """Read a file whose columns speak for themselves, where nobody is asked, with all sheets of it.

        Raises:
            UserError: It cannot be read, or two columns hold codes, or none holds names.
        """
        from nqs_desktop.importers.tables.recognition import recognise, require_clear
        from nqs_desktop.services import classifier_sheets

        file = self._open(path)
        preview = recognise(file, wanted=ROLES, progress=progress)
        require_clear(preview)
        sheets = classifier_sheets.sheets_of(file, preview, ROLES)
        draft = self.read([(path, mapping) for mapping in sheets.mappings], progress)
        told = (*preview.doubts, *sheets.warnings(file.file))
        return replace(draft, warnings=(*told, *draft.warnings))

    def is_official(self, path: Path, progress: Progress = silent) -> bool:
        """Tell whether a file is a table of codes and names rather than what export writes, or a text.

        Args:
            path: The file.
            progress: Called while the file is read; may raise ``Cancelled``.

        Raises:
            UserError: It cannot be read.
            Cancelled: ``progress`` raised it.
        """
        if path.suffix.lower() not in _TABLES:
            return False
        file = self._open(path)
        _, heading = next(file.rows(progress=progress))
        # Other headings of export may be gone: columns that look like codes of levels are read as one.
        if "level" in heading and _RECORD_NAMES.intersection(heading):
            del self._opened[path]
            return False
        return True

    def report(self, draft: ClassifierDraft) -> ClassifierReport:
        """Return what the clerk should know before a draft is stored.

        Raises:
            UserError: The database cannot be read.
        """
        with self._database.reading() as uow:
            return report_on(uow, draft)

    def store(
        self,
        draft: ClassifierDraft,
        title: LocalizedText | None = None,
        source: str = "",
        in_force_from: date | None = None,
        progress: Progress = silent,
    ) -> ImportReport:
        """Store a draft as the edition in force, beside the older ones; an equal one changes nothing.

        Args:
            draft: What was read.
            title: What the edition is called; ``None`` for the usual name of the book.
            source: The act or file that it was taken from; empty for the name of the file.
            in_force_from: Date in force, where it is known.
            progress: Called between the steps; may raise ``Cancelled``, then nothing is stored.

        Raises:
            UserError: The database cannot be written; nothing was stored.
            Cancelled: ``progress`` raised it; nothing was stored.
        """
        progress(0, 3)
        with self._database.unit_of_work(message("steps.import_classifier", file=draft.document)) as uow:
            taken = take(uow, draft, title, source, in_force_from)
            progress(1, 3)
            progress(2, 3)
            change_set = uow.commit()
        return ImportReport(
            kind="classifier",
            file=draft.document,
            **asdict(taken.counts),
            guesses=draft.guesses,
            warnings=taken.warnings,
            change_set=change_set,
        )

    def _open(self, path: Path) -> "TableFile":
        """Return the open file; one that was read for the preview is not read again."""
        from nqs_desktop.importers.tables import open_tables

        stamp = _stamp(path)
        before, file = self._opened.get(path, (None, None))
        if file is None or before != stamp:
            file = open_tables(path)
            while len(self._opened) >= _MOST_OPEN:
                del self._opened[next(iter(self._opened))]
            self._opened[path] = (stamp, file)
        return file


def report_on(uow: UnitOfWork, draft: ClassifierDraft) -> ClassifierReport:
    """Return what differs from the official counts and from the edition in force, and whom it touches."""
    counts = official_counts.group_counts(draft.entries)
    in_force = uow.classifier.edition()
    stored = uow.classifier.entries() if in_force else ()
    borne = {row.occupation_code for row in uow.staffing.position_rows() if row.occupation_code}
    difference = edition_comparison.compare_classifier(
        (in_force, stored), (None, draft.entries), uow.staffing.uses_of(borne)
    )
    return ClassifierReport(draft, counts, difference)


def take(
    uow: UnitOfWork,
    draft: ClassifierDraft,
    title: LocalizedText | None = None,
    source: str = "",
    in_force_from: date | None = None,
) -> Taken:
    """Take a draft in; what the clerk should know of it comes with the counts."""
    report = report_on(uow, draft)
    name = EditionName(title, in_force_from, official_counts.is_whole(report.counts))
    taken = book_import.take_classifier(uow, Reading(draft.entries, source or draft.document), name)
    own = classifier_sentences.own_titles(draft.entries, uow.local_titles.all())
    return Taken(taken.counts, (*taken.warnings, *classifier_sentences.sentences(report), *own))


def _stamp(path: Path) -> tuple[int, int]:
    """Return what changes when a file does; zeros where there is none, which opening it will tell."""
    try:
        status = path.stat()
    except OSError:
        return 0, 0
    return status.st_mtime_ns, status.st_size
