"""Papers of a staffing table: the table itself or a part of it, and its figures."""

from dataclasses import replace

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.printed_columns import columns_of
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.staffing_edition import StaffingEdition
from nqs_desktop.domain.staffing_line import StaffingContent
from nqs_desktop.reports.document import Document
from nqs_desktop.services.edition_choice import find_edition, organisation_of
from nqs_desktop.services.report_request import STAFFING_FIGURES, ReportRequest
from nqs_desktop.services.settings import approval_of, signatories_of
from nqs_desktop.services.staffing_reader import content_of


def document(database: Database, request: ReportRequest, progress: Progress = silent) -> Document:
    """Return the paper that ``request`` names, one of ``OF_STAFFING``.

    Args:
        database: Where the staffing table is.
        request: The paper. Without an edition it is the one in force on the day, and without a day too the
            one that is worked on, filled as it is today.
        progress: Told how many people are checked for figures; may raise ``Cancelled``.

    Raises:
        UserError: There is no such edition or department, none is in force on the day, it has no position, or
            the organisation cannot be told.
    """
    if request.name == STAFFING_FIGURES:
        return _figures(database, request, progress)
    return _table(database, request)


def _table(database: Database, request: ReportRequest) -> Document:
    from nqs_desktop.reports.staffing_table import StaffingPaper, branch_of, build

    with database.reading() as uow:
        organisation = organisation_of(uow, request.organisation or request.department)
        content = content_of(uow, _edition(uow, organisation, request).key, request.day)
        signatories, approval = signatories_of(uow, organisation), approval_of(uow, organisation)
    department = _department(content, request)
    extract = None
    if department is not None:
        extract = next(one.name for one in content.departments if one.key == department)
        content = branch_of(content, department)
    if not content.lines:
        raise UserError("services.no_positions_to_print")
    usual = [one for one in columns_of(content) if one not in request.left_out]
    columns = request.columns or (tuple(usual) if request.left_out else ())
    paper = StaffingPaper(content, request.day, columns, signatories, approval, extract)
    return build(replace(paper, room=request.room or paper.room), request.language)


def _figures(database: Database, request: ReportRequest, progress: Progress) -> Document:
    from nqs_desktop.reports.staffing_figures import FiguresPaper, build
    from nqs_desktop.services.staffing_figures import StaffingFigures

    with database.reading() as uow:
        organisation = organisation_of(uow, request.organisation or request.department)
        if request.department not in (None, organisation):
            raise UserError("staffing_paper.whole_figures")
        edition = _edition(uow, organisation, request)
        signatories, approval = signatories_of(uow, organisation), approval_of(uow, organisation)
    figures = StaffingFigures(database).figures(organisation, edition.key, request.day, progress)
    paper = FiguresPaper(figures, signatories, approval)
    return build(replace(paper, room=request.room or paper.room), request.language)


def _edition(uow: UnitOfWork, organisation: str, request: ReportRequest) -> StaffingEdition:
    if request.edition is not None or request.on is None:
        return find_edition(uow, organisation, request.edition)
    found = uow.staffing_editions.in_force(organisation, request.on)
    if found is None:
        name = uow.staffing.organisation(organisation).name.both
        raise UserError("staffing_paper.none_in_force", organisation=name, date=date_text(request.on))
    return found


def _department(content: StaffingContent, request: ReportRequest) -> str | None:
    """Return the department whose part is asked for; ``None`` for the whole table."""
    key = request.department
    if key is None or key == content.organisation.key:
        return None
    if all(one.key != key for one in content.departments):
        raise UserError("staffing_paper.no_department", department=key)
    return key
