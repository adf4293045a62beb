"""Announcements of vacancies: of the positions that are named, or of all in a part that have vacant units."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.amounts import decimal_text
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.reports.document import Document
from nqs_desktop.services.edition_choice import only_organisation
from nqs_desktop.services.report_request import ReportRequest
from nqs_desktop.services.settings import signatories_of

if TYPE_CHECKING:
    from nqs_desktop.reports.vacancy_announcement import Vacancy


def document(database: Database, request: ReportRequest) -> Document:
    """Return the announcement that ``request`` asks for.

    A position that is named is announced where it has vacant units on the day or units whose holder is away;
    of a department or an organisation only positions with vacant units are.

    Raises:
        UserError: There is no such position or department, or nothing of it is vacant on the day.
    """
    from nqs_desktop.reports.vacancy_announcement import VacancyPaper, build

    with database.reading() as uow:
        positions = _positions(uow, request)
        owners = {position.organisation or "" for position in positions}
        if len(owners) > 1:
            raise UserError("vacancy.several_organisations")
        (owner,) = owners
        organisation = uow.staffing.organisation(owner)
        vacancies = _vacancies(uow, request, positions)
        signatories = signatories_of(uow, owner)
    paper = VacancyPaper(organisation, vacancies, request.day, request.until, signatories)
    return build(paper, request.language)


def _positions(uow: UnitOfWork, request: ReportRequest) -> Sequence[StaffPosition]:
    """Return the positions that are asked for, vacant or not; at least one."""
    staffing = uow.staffing.at(None, request.day)
    named = [staffing.position(key) for key in request.named_positions]
    node = request.department or request.organisation
    below = staffing.positions(node or (None if named else only_organisation(uow)))
    if node is not None:
        for position in named:
            if position not in below:
                raise UserError("services.position_elsewhere", position=position.key, department=node)
    found = named or below
    if not found:
        raise UserError("services.no_positions_to_print")
    return found


def _vacancies(
    uow: UnitOfWork, request: ReportRequest, positions: Sequence[StaffPosition]
) -> Sequence["Vacancy"]:
    from nqs_desktop.reports.protocol_parts import department_path
    from nqs_desktop.reports.vacancy_announcement import Vacancy

    staffing = uow.staffing.at(None, request.day)
    departments = staffing.departments()
    lines = {line.key: line for line in staffing.lines_of([one.key for one in positions], request.day)}
    found = []
    for position in positions:
        line = lines[position.key]
        away = line.filling.away if request.named_positions else Decimal(0)
        if line.vacant or away:
            path = department_path(departments, position.department)
            found.append(Vacancy(position, path, line.vacant, away, line.pay))
        elif request.named_positions:
            raise UserError(
                "vacancy.not_vacant",
                title=position.title.both,
                date=date_text(request.day),
                units=decimal_text(position.units),
            )
    if not found:
        raise UserError("vacancy.nothing_vacant", date=date_text(request.day))
    return found
