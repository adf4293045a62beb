"""Printing: from the database to a PDF, Word or Excel file that lies whole in its place or not at all."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.browse import EditionInfo, holds_beside
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.reports.document import Document, PrintedReport
from nqs_desktop.services.branches import path_of
from nqs_desktop.services.edition_choice import only_organisation
from nqs_desktop.services.report_request import (
    CHECK_PROTOCOL,
    CLASSIFIER,
    COMMISSION_PROTOCOL,
    FORMATS,
    JUDGING,
    MATCH_TABLE,
    OF_EDITIONS,
    OF_STAFFING,
    REGISTER,
    REPORTS,
    REQUIREMENT_SHEET,
    SPECIALTIES,
    STAFFING_COMPARISON,
    STAFFING_FIGURES,
    STAFFING_TABLE,
    ReportRequest,
)
from nqs_desktop.services.settings import approval_of, signatories_of

if TYPE_CHECKING:
    from nqs_desktop.reports.book_extent import Extent

__all__ = [
    "CHECK_PROTOCOL",
    "CLASSIFIER",
    "COMMISSION_PROTOCOL",
    "FORMATS",
    "JUDGING",
    "MATCH_TABLE",
    "OF_EDITIONS",
    "OF_STAFFING",
    "REGISTER",
    "REPORTS",
    "REQUIREMENT_SHEET",
    "SPECIALTIES",
    "STAFFING_COMPARISON",
    "STAFFING_FIGURES",
    "STAFFING_TABLE",
    "PrintedReport",
    "Printing",
    "ReportRequest",
]  # the windows do not know the reports

_WHOLE_BOOKS: Final = (CLASSIFIER, SPECIALTIES, REGISTER)


class Printing:
    """Prints from one database."""

    def __init__(self, database: Database) -> None:
        """Print from ``database``."""
        self._database = database

    def reports(self) -> tuple[str, ...]:
        """Return the names of the papers that need nothing named but their language."""
        return REPORTS

    def render(self, request: ReportRequest, out: Path, progress: Progress = silent) -> PrintedReport:
        """Write a paper to ``out``, in place of what lay there.

        Args:
            request: The paper.
            out: The file; its suffix is one of ``FORMATS``.
            progress: Told how many pairs are judged, then how much of the paper is written.

        Raises:
            UserError: There is nothing to print, the request names what is not there or not enough, no font
                has all letters, or the file cannot be written; ``out`` is then as it was.
            Cancelled: ``progress`` raised it.
        """
        suffix = out.suffix.lower()
        if suffix not in FORMATS:
            found = out.suffix or "—"
            raise UserError("services.paper_format", file=out.name, found=found, expected=", ".join(FORMATS))
        named = request.department or request.named_positions or request.candidates or request.on
        if named and request.name in _WHOLE_BOOKS:
            raise UserError("services.no_part_of_a_book", name=request.name)
        if request.columns and request.name != STAFFING_TABLE:
            raise UserError("services.no_columns_of_paper", name=request.name)
        if (request.candidates and request.name not in JUDGING) or (
            request.on and request.name not in (*JUDGING, *OF_STAFFING)
        ):
            raise UserError("services.nobody_judged", name=request.name)
        if (request.edition or request.with_edition) and request.name not in OF_EDITIONS:
            raise UserError("services.no_edition_of_paper", name=request.name)
        if request.named_positions and request.name in OF_EDITIONS:
            compared = request.name == STAFFING_COMPARISON
            raise UserError("services.whole_table_compared" if compared else "staffing_paper.whole_table")
        return _write(self._document(request, progress), out, progress)

    def _document(self, request: ReportRequest, progress: Progress) -> Document:
        if request.name in JUDGING:
            from nqs_desktop.services import printed_checks

            return printed_checks.document(self._database, request, progress)
        if request.name == STAFFING_COMPARISON:
            from nqs_desktop.services import staffing_comparison

            return staffing_comparison.document(self._database, request)
        if request.name in OF_STAFFING:
            from nqs_desktop.services import printed_staffing

            return printed_staffing.document(self._database, request, progress)
        with self._database.reading() as uow:
            return _document(uow, request)

    def keep(self, printed: Path, out: Path) -> None:
        """Copy a file that :meth:`render` wrote to ``out``, whole or not at all.

        Raises:
            UserError: The file cannot be written; ``out`` is then as it was.
        """
        from nqs_desktop.reports.output_file import replacing

        with replacing(out) as file:
            file.write(printed.read_bytes())


def _write(document: Document, out: Path, progress: Progress) -> PrintedReport:
    match out.suffix.lower():
        case ".docx":
            from nqs_desktop.reports import docx_writer

            return docx_writer.write(document, out, progress)
        case ".xlsx":
            from nqs_desktop.reports import xlsx_writer

            return xlsx_writer.write(document, out, progress)
    from nqs_desktop.reports import pdf_writer

    return pdf_writer.write(document, out, progress)


def _document(uow: UnitOfWork, request: ReportRequest) -> Document:
    if request.name == REQUIREMENT_SHEET:
        return _sheet(uow, request)
    if request.branch is not None and request.branch.book != request.name:
        raise ValueError(f"a branch of {request.branch.book} is no part of {request.name}")
    return _book(uow, request)


def _book(uow: UnitOfWork, request: ReportRequest) -> Document:
    from nqs_desktop.reports import reference_list

    language, extent = request.language, _extent(uow, request)
    node, number = (request.branch.node, request.branch.edition) if request.branch else (None, None)
    if request.name == CLASSIFIER:
        occupations = uow.classifier
        edition = _in_force(occupations.edition(number))
        groups = occupations.entries() if node is None else occupations.branch(node, number)
        return reference_list.classifier(groups, edition, language, extent)
    if request.name == SPECIALTIES:
        studies = uow.specialties
        edition = _in_force(studies.edition(number))
        rows = studies.entries() if node is None else studies.branch(node, number)
        return reference_list.specialties(rows, edition, language, extent)
    if request.name == REGISTER:
        edition = _in_force(uow.register.edition(number))
        titles = uow.register.entries() if node is None else uow.register.branch(node, number)
        return reference_list.register(titles, edition, language, extent)
    raise ValueError(f"no report of the name {request.name}")


def _extent(uow: UnitOfWork, request: ReportRequest) -> "Extent":
    from nqs_desktop.reports.book_extent import Extent

    own: dict[str, list[LocalizedText]] = {}
    for title in uow.local_titles.all() if request.own_titles else ():
        own.setdefault(title.group, []).append(title.title)
    branch = request.branch
    if branch is None:
        return Extent(own_titles=own)
    editions = {
        CLASSIFIER: uow.classifier.editions,
        SPECIALTIES: uow.specialties.editions,
        REGISTER: uow.register.editions,
    }[branch.book]()
    printed = next((one for one in editions if one.id == branch.edition), None)
    in_force = printed is not None and (printed == editions[0] or holds_beside(printed, editions))
    return Extent(path_of(uow, branch), in_force, own)


def _in_force(edition: EditionInfo | None) -> EditionInfo:
    if edition is None:
        raise UserError("services.empty_book")
    return edition


def _sheet(uow: UnitOfWork, request: ReportRequest) -> Document:
    from nqs_desktop.reports import requirement_sheet

    if request.position:
        position = uow.staffing.position(request.position)
        positions: tuple[StaffPosition, ...] = (position,)
        if request.department and position not in uow.staffing.positions(request.department):
            raise UserError(
                "services.position_elsewhere", position=request.position, department=request.department
            )
    else:
        node = request.department or only_organisation(uow)
        positions = uow.staffing.positions(node)
        if not positions:
            raise UserError("services.no_positions_to_print")
    organisation = positions[0].organisation or ""
    names = {row.key: row.name for row in uow.staffing.organisations()}
    content = requirement_sheet.SheetContent(
        organisation=names[organisation],
        departments=[one for one in uow.staffing.departments() if one.organisation == organisation],
        positions=positions,
        signatories=signatories_of(uow, organisation),
        approval=approval_of(uow, organisation),
    )
    return requirement_sheet.build(content, request.language)
