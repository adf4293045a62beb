"""Importing: a file becomes part of the database, all of it or nothing."""

from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.changes import ImportCounts
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.source import Guess
from nqs_desktop.domain.staffing import StaffingDraft
from nqs_desktop.services.import_report import ImportReport, Taken

if TYPE_CHECKING:
    from nqs_desktop.services.import_readers import Reading

T = TypeVar("T")

KINDS: Final = (
    *("classifier", "specialties", "register", "isco"),
    *("requirements", "candidates", "staffing", "frameworks"),
)
_STEPS: Final = 3  # reading, judging, storing


class DocumentImport:
    """Imports into one database."""

    def __init__(self, database: Database, today: Callable[[], date] = date.today) -> None:
        """Import into ``database``; ``today`` tells the day that the rules for candidates count from."""
        self._database = database
        self._today = today

    def kinds(self) -> tuple[str, ...]:
        """Return what can be imported."""
        return KINDS

    def run(
        self,
        kind: str,
        path: Path,
        dry_run: bool = False,
        progress: Progress = silent,
        organisation: str | None = None,
    ) -> ImportReport:
        """Read a file and store it in one transaction; the same file twice changes nothing.

        Args:
            kind: One of ``KINDS``.
            path: The text of a source document, or a ``.json``, ``.csv`` or ``.xlsx`` file as export writes;
                for ``requirements`` also a paper as ``.docx``, ``.pdf``, ``.xlsx`` or ``.txt``.
            dry_run: Store nothing and report the same.
            progress: Called between reading and storing, and while many are read; may raise ``Cancelled``.
            organisation: Key of the organisation that a staffing table belongs to; ``None``: see
                :meth:`nqs_desktop.services.staffing_intake.StaffingIntake.take_file`.

        Raises:
            UserError: The file cannot be read, is another document, or something in it does not fit; the
                database cannot be written. Nothing was stored.
            Cancelled: ``progress`` raised it; nothing was stored.
        """
        if kind == "staffing":
            from nqs_desktop.services.staffing_intake import StaffingIntake

            intake = StaffingIntake(self._database)
            return intake.take_file(path, organisation, progress=progress, dry_run=dry_run)
        if organisation is not None:
            raise UserError("services.no_organisations", kind=kind)
        progress(0, _STEPS)
        prepared = self._prepare(kind, path, progress)
        progress(1, _STEPS)
        with self._database.unit_of_work(message(f"steps.import_{kind}", file=path.name)) as uow:
            taken = prepared.store(uow)
            progress(2, _STEPS)
            change_set = None if dry_run else uow.commit()
        return ImportReport(
            kind=kind,
            file=path.name,
            **asdict(taken.counts),
            guesses=prepared.guesses,
            warnings=(*prepared.warnings, *taken.warnings),
            change_set=change_set,
            new_names=taken.new_names,
            changed_names=taken.changed_names,
        )

    def _prepare(self, kind: str, path: Path, progress: Progress) -> "_Prepared":
        from nqs_desktop.services import book_import, candidate_import, classifier_import, import_readers
        from nqs_desktop.services.classifier_import import ClassifierImport

        if kind == "classifier":
            official = ClassifierImport(self._database)
            if official.is_official(path):
                draft = official.read_file(path)
                return _Prepared(draft.guesses, (), lambda uow: classifier_import.take(uow, draft))
            jobs = import_readers.read_classifier(path)
            return _prepared(jobs, lambda uow: book_import.take_classifier(uow, jobs))
        if kind == "specialties":
            studies = import_readers.read_specialties(path)
            return _prepared(studies, lambda uow: book_import.take_specialties(uow, studies))
        if kind == "register":
            titles = import_readers.read_register(path)
            return _prepared(titles, lambda uow: book_import.take_register(uow, titles))
        if kind == "isco":
            groups = import_readers.read_isco(path)
            return _prepared(groups, lambda uow: book_import.take_isco(uow, groups))
        if kind == "requirements" and import_readers.is_paper(path):
            return _prepared_paper(path, progress)
        if kind == "requirements":
            tables = import_readers.read_requirements(path)
            return _prepared(tables, lambda uow: Taken(_take_tables(uow, tables)))
        if kind == "candidates":
            people = import_readers.read_candidates(path, lambda: progress(0, _STEPS))
            today = self._today()
            return _prepared(
                people,
                lambda uow: candidate_import.take_candidates(uow, people, today, lambda: progress(1, _STEPS)),
            )
        if kind == "frameworks":
            return self._prepare_frameworks(path)
        raise ValueError(f"nothing of the kind {kind} is imported")

    def _prepare_frameworks(self, path: Path) -> "_Prepared":
        from nqs_desktop.services import framework_exchange, import_readers

        read, today = import_readers.read_frameworks(path), self._today()

        def store(uow: UnitOfWork) -> Taken:
            counts = framework_exchange.take_frameworks(uow, read.things, today)
            return Taken(counts, tuple(framework_exchange.doubts(uow, read.things, today)))

        return _prepared(read, store)


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A file that was read, and the work that stores it."""

    guesses: tuple[Guess, ...]
    warnings: tuple[Message, ...]
    store: Callable[[UnitOfWork], Taken]


def _prepared(reading: "Reading[T]", store: Callable[[UnitOfWork], Taken]) -> _Prepared:
    return _Prepared(reading.guesses, reading.warnings, store)


def _prepared_paper(path: Path, progress: Progress) -> _Prepared:
    """Read a paper of which everything that was read is taken; what was not comes with the warnings."""
    from nqs_desktop.importers import papers
    from nqs_desktop.services import paper_intake

    draft = papers.read_paper(path, lambda done, total: progress(done, 3 * total))
    everything = range(len(draft.positions))
    return _Prepared(
        draft.all_guesses(),
        paper_intake.warnings_of(draft, draft.positions),
        lambda uow: Taken(paper_intake.take_paper(uow, draft, everything)),
    )


def _take_tables(uow: UnitOfWork, reading: "Reading[StaffingDraft]") -> ImportCounts:
    counts: Counter[str] = Counter()
    for table in reading.things:
        counts.update(asdict(uow.staffing.import_draft(table, reading.document)))
    return ImportCounts(**counts)
