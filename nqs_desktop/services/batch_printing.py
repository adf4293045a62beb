"""Printing many papers at once: a file each, or all of them in one."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.browse import CandidateRow
from nqs_desktop.domain.errors import Cancelled, UserError
from nqs_desktop.domain.file_names import distinct, file_name
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.services.printing import Printing
from nqs_desktop.services.report_request import FORMATS, ReportRequest

MOST_IN_ONE_FILE: Final = 1_000
"""Papers that go into one file; more would not fit into the memory of an office computer."""

_STEPS: Final = 100
"""Steps of the progress that a paper counts."""
_NO_MORE: Final = ("report.disk_full", "report.no_folder")
"""Errors after which the next paper would fail as well."""

Told = Callable[[str], None]
"""Called with the name of the paper that is being written."""


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A paper of a batch and the name of its file, without an ending."""

    request: ReportRequest
    name: str


@dataclass(frozen=True, slots=True)
class BatchFault:
    """A paper that could not be written, and why."""

    name: str
    reason: Message


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What came of a batch.

    Attributes:
        files: The files that were written, whole.
        papers: How many papers they hold.
        pages: How many pages those have of which it is known.
        faults: Papers that could not be written.
        left: Names of the papers that were not begun, or not finished, when the work was stopped.
    """

    files: tuple[Path, ...]
    papers: int
    pages: int
    faults: tuple[BatchFault, ...]
    left: tuple[str, ...] = ()


class BatchPrinting:
    """Prints many papers from one database."""

    def __init__(self, database: Database, printing: Printing) -> None:
        """Print from ``database`` by ``printing``."""
        self._database = database
        self._printing = printing

    def jobs(self, requests: Sequence[ReportRequest]) -> tuple[PrintJob, ...]:
        """Return the papers with the names of their files: number, title, language; none twice.

        Raises:
            UserError: A request names what is not there.
        """
        with self._database.reading() as uow:
            words = _Naming(uow, requests)
            names = distinct(file_name(words.name(request)) for request in requests)
        return tuple(map(PrintJob, requests, names))

    def write_files(
        self,
        jobs: Sequence[PrintJob],
        folder: Path,
        formats: Sequence[str],
        *,
        replace: bool = False,
        progress: Progress = silent,
        told: Told | None = None,
    ) -> BatchResult:
        """Write each paper to files of its own; a paper that fails keeps no other from being written.

        Args:
            jobs: The papers.
            folder: Where the files go.
            formats: Endings out of ``FORMATS``, at least one; each paper is written in all of them.
            replace: Whether files of the same names are replaced; otherwise a number goes into the name.
            progress: Told how far the work is; raising ``Cancelled`` ends it with what is whole.
            told: Called with the name of each paper.

        Raises:
            UserError: There is no such folder, or nobody may write into it.
        """
        taken = _papers_in(folder)
        names = distinct((job.name for job in jobs), () if replace else taken)
        files: list[Path] = []

        def write(job: PrintJob, place: int, inner: Progress) -> int:
            pages = 0
            for ending in formats:
                out = folder / f"{names[place]}{ending}"
                pages = max(pages, self._printing.render(job.request, out, inner).pages)
                files.append(out)
            return pages

        run = _Run(jobs, progress, told)
        run.each(write)
        return BatchResult(tuple(files), run.papers, run.pages, tuple(run.faults), run.left)

    def write_one_file(
        self,
        jobs: Sequence[PrintJob],
        out: Path,
        *,
        title: str,
        on_both_sides: bool = False,
        progress: Progress = silent,
        told: Told | None = None,
    ) -> BatchResult:
        """Write all papers into one PDF file, each from a new page on, with headings over all of it.

        Args:
            jobs: The papers, at least one.
            out: The file; nothing is written where the work is stopped.
            title: What the whole is called.
            on_both_sides: Whether each paper begins on the front of a sheet.
            progress: Told how far the work is; raising ``Cancelled`` ends it without a file.
            told: Called with the name of each paper.

        Raises:
            UserError: There are too many, none could be written, or the file cannot be.
        """
        from nqs_desktop.reports.merged_pdf import PaperFile, merge

        if len(jobs) > MOST_IN_ONE_FILE:
            raise UserError("batch.too_many", count=len(jobs), most=MOST_IN_ONE_FILE)
        with TemporaryDirectory(prefix="nqs-batch-") as folder:
            parts: list[PaperFile] = []

            def write(job: PrintJob, place: int, inner: Progress) -> int:
                part = PaperFile(job.name, Path(folder) / f"{place}.pdf")
                pages = self._printing.render(job.request, part.path, inner).pages
                parts.append(part)
                return pages

            run = _Run(jobs, progress, told)
            run.each(write)
            if run.left:
                return run.nothing()
            if not parts:
                raise UserError("batch.nothing_written", reason=run.faults[0].reason)
            language = jobs[0].request.language.languages[0].value
            bound = partial(merge, title=title, language=language, on_both_sides=on_both_sides)
            try:
                pages = bound(parts, out, progress=progress)
            except Cancelled:
                return run.nothing()
        return BatchResult((out,), run.papers, pages, tuple(run.faults))


def _papers_in(folder: Path) -> tuple[str, ...]:
    """Return the names, without their endings, of the papers that lie in a folder that can be written to."""
    if not folder.is_dir():
        raise UserError("report.no_folder", folder=str(folder))
    try:
        files = tuple(folder.iterdir())
    except OSError as error:
        raise UserError("report.cannot_write", path=str(folder)) from error
    if not os.access(folder, os.W_OK):
        raise UserError("report.cannot_write", path=str(folder))
    return tuple(file.stem for file in files if file.suffix.lower() in FORMATS)


class _Run:
    """Goes through the papers of a batch, collecting what could not be written."""

    def __init__(self, jobs: Sequence[PrintJob], progress: Progress, told: Told | None) -> None:
        self._jobs = jobs
        self._progress = progress
        self._told = told
        self.papers = 0
        self.pages = 0
        self.faults: list[BatchFault] = []
        self.left: tuple[str, ...] = ()

    def each(self, write: Callable[[PrintJob, int, Progress], int]) -> None:
        """Have each paper written by ``write``, which returns the number of its pages."""
        total = len(self._jobs) * _STEPS
        for place, job in enumerate(self._jobs):
            try:
                self._progress(place * _STEPS, total)
                if self._told is not None:
                    self._told(job.name)
                self.pages += write(job, place, self._inner(place, total))
                self.papers += 1
            except Cancelled:
                self.left = tuple(one.name for one in self._jobs[place:])
                return
            except UserError as error:
                self.faults.append(BatchFault(job.name, error.message))
                if error.message.key in _NO_MORE:
                    self.left = tuple(one.name for one in self._jobs[place + 1 :])
                    return

    def nothing(self) -> BatchResult:
        """Return what came of a batch of which no file is left."""
        return BatchResult((), 0, 0, tuple(self.faults), tuple(job.name for job in self._jobs))

    def _inner(self, place: int, total: int) -> Progress:
        def progress(done: int, of: int) -> None:
            self._progress(place * _STEPS + (done * _STEPS // of if of else 0), total)

        return progress


class _Naming:
    """Says of each paper what it is about, in its languages."""

    def __init__(self, uow: UnitOfWork, requests: Sequence[ReportRequest]) -> None:
        keys = {key for request in requests for key in request.named_positions}
        people = {key for request in requests for key in request.candidates}
        self._positions: dict[str, StaffPosition] = {
            line.key: line.position for line in uow.staffing.lines_of(keys)
        }
        self._people: dict[str, CandidateRow] = {row.key: row for row in uow.candidates.rows(people)}
        plans = uow.deadline_plans.all() if any(request.plan for request in requests) else ()
        self._plans = {plan.key: plan.name for plan in plans}
        versions = uow.frameworks.versions() if any(request.framework for request in requests) else ()
        self._versions = {one.key: one for one in versions}
        self._nodes = {node.key: node.name for node in uow.staffing.department_tree()}

    def name(self, request: ReportRequest) -> str:
        """Return number, title and language."""
        language = request.language.languages[0].value
        about = " – ".join(filter(None, self._about(request, language))) or request.name
        return f"{about} ({'-'.join(one.value for one in request.language.languages)})"

    def _about(self, request: ReportRequest, language: str) -> Iterator[str]:
        yield from (self._people[key].name for key in request.candidates if key in self._people)
        if request.plan is not None and request.plan in self._plans:
            yield self._plans[request.plan].best(language)
        if request.framework is not None and request.framework in self._versions:
            version = self._versions[request.framework]
            yield from (version.name.best(language), str(version.ordinal))
        named = [self._positions[key] for key in request.named_positions if key in self._positions]
        for position in named:
            number, title = position.number.best(language), position.title.best(language)
            yield f"{number}. {title}" if number else title
        node = request.department or request.organisation
        if not named and node is not None:
            yield self._nodes.get(node, LocalizedText()).best(language)
