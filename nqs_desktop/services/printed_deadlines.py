"""The printed deadline plan."""

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.deadline_rules import FIRST_YEAR, LAST_YEAR
from nqs_desktop.domain.deadline_timeline import as_on
from nqs_desktop.domain.deadlines import DeadlinePlan
from nqs_desktop.domain.errors import UserError
from nqs_desktop.reports.document import Document
from nqs_desktop.services.deadlines import analysis_due_in, timeline_of
from nqs_desktop.services.report_request import ReportRequest
from nqs_desktop.services.settings import signatories_of


def document(database: Database, request: ReportRequest) -> Document:
    """Return the deadline plan that ``request`` names, as it stands on its day.

    Raises:
        UserError: There is no such plan, none at all, or several where none is named; or the calendar does
            not reach to the day.
    """
    from nqs_desktop.reports.deadline_plan import PlanPaper, build

    on = request.day
    if not FIRST_YEAR <= on.year <= LAST_YEAR:
        raise UserError("deadlines.year_out_of_reach", first=FIRST_YEAR, last=LAST_YEAR)
    with database.reading() as uow:
        shown = timeline_of(uow, as_on(_plan(uow, request.plan), on), on)
        due = analysis_due_in(uow, on)
        owner = _owner(uow, request.organisation)
        organisation = uow.staffing.organisation(owner) if owner else None
        signatories = signatories_of(uow, owner) if owner else ()
    return build(PlanPaper(shown, due, organisation, signatories), request.language)


def _plan(uow: UnitOfWork, key: str | None) -> DeadlinePlan:
    if key is not None:
        return uow.deadline_plans.get(key)
    plans = uow.deadline_plans.all()
    if not plans:
        raise UserError("deadlines.no_plan")
    if len(plans) > 1:
        raise UserError(
            "deadlines.which_plan", names="; ".join(f"{one.key} — {one.name.both}" for one in plans)
        )
    return plans[0]


def _owner(uow: UnitOfWork, named: str | None) -> str:
    """Return the key of the organisation whose plan it is: the one named, else the only one, else none."""
    rows = uow.staffing.organisations()
    return named or (rows[0].key if len(rows) == 1 else "")
