"""Cards of candidates: of those who are named, or of all."""

from datetime import datetime
from typing import TYPE_CHECKING

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.reports.document import Document
from nqs_desktop.services.edition_choice import organisation_of
from nqs_desktop.services.occupancies import Occupancies
from nqs_desktop.services.report_request import ReportRequest
from nqs_desktop.services.settings import signatories_of

if TYPE_CHECKING:
    from nqs_desktop.reports.candidate_tables import HeldPosition


def document(database: Database, request: ReportRequest) -> Document:
    """Return the cards that ``request`` asks for.

    They are papers of the organisation that is named, else of the only one; of nobody where there are
    several.

    Raises:
        UserError: There is no such candidate or none at all, or a department is named.
    """
    from nqs_desktop.reports.candidate_card import CardOf, CardPaper, build

    if request.department not in (None, request.organisation):
        raise UserError("candidate_card.of_no_department")
    with database.reading() as uow:
        people = _people(uow, request)
        owner = _owner(uow, request)
        name = uow.staffing.organisation(owner).name if owner else LocalizedText()
        signatories = signatories_of(uow, owner) if owner else ()
    cards = [CardOf(one, _held(database, one, request)) for one in people]
    today = datetime.now().astimezone().date()
    return build(CardPaper(name, cards, request.day, today, signatories), request.language)


def _people(uow: UnitOfWork, request: ReportRequest) -> list[Candidate]:
    found = [uow.candidates.candidate(key) for key in request.candidates]
    found = found or list(uow.candidates.everything())
    if not found:
        raise UserError("candidate_card.no_candidates")
    return found


def _owner(uow: UnitOfWork, request: ReportRequest) -> str | None:
    if request.organisation is not None:
        return organisation_of(uow, request.organisation)
    rows = uow.staffing.organisations()
    own = [row.key for row in rows if not row.demonstration] or [row.key for row in rows]
    return own[0] if len(own) == 1 else None


def _held(database: Database, candidate: Candidate, request: ReportRequest) -> list["HeldPosition"]:
    from nqs_desktop.reports.candidate_tables import HeldPosition

    holdings = Occupancies(database).of_candidate(candidate.key, request.day)
    if not holdings:
        return []
    with database.reading() as uow:
        names = {row.key: row.name for row in uow.staffing.organisations()}
        return [
            HeldPosition(one, names[uow.occupancies.organisation_of(one.occupancy.position)])
            for one in holdings
        ]
