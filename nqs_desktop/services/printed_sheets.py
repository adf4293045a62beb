"""Requirement sheets: of a position, a department or a whole organisation."""

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.reports.document import Document
from nqs_desktop.services.edition_choice import only_organisation
from nqs_desktop.services.report_request import ReportRequest, SheetLayout
from nqs_desktop.services.settings import approval_of, signatories_of


def document(database: Database, request: ReportRequest) -> Document:
    """Return the requirement sheet that ``request`` asks for.

    Raises:
        UserError: There is no such position or department, or nothing to print.
    """
    with database.reading() as uow:
        return _sheet(uow, request)


def _sheet(uow: UnitOfWork, request: ReportRequest) -> Document:
    from nqs_desktop.reports import requirement_layouts, requirement_sheet

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
    builders = {
        SheetLayout.IN_TURN: requirement_sheet.build,
        SheetLayout.SIDE_BY_SIDE: requirement_layouts.side_by_side,
        SheetLayout.ONE_AFTER_OTHER: requirement_layouts.one_after_other,
    }
    return builders[request.layout](content, request.language)
