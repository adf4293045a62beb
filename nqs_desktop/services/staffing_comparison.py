"""Puts two editions of a staffing table beside each other, for the windows and for the annex to an order."""

from decimal import Decimal

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.pay import fund_of
from nqs_desktop.domain.staffing_comparison import compare
from nqs_desktop.domain.staffing_difference import StaffingComparison
from nqs_desktop.domain.staffing_edition import StaffingEdition
from nqs_desktop.reports.document import Document
from nqs_desktop.services.edition_choice import find_edition, organisation_of
from nqs_desktop.services.report_request import ReportRequest
from nqs_desktop.services.settings import signatories_of
from nqs_desktop.services.staffing_reader import content_of


def compare_editions(uow: UnitOfWork, old_key: str, new_key: str) -> StaffingComparison:
    """Return what differs between two editions, of one organisation or of two.

    Args:
        uow: Where they are.
        old_key: Key of the older edition.
        new_key: Key of the newer edition.

    Raises:
        UserError: There is none of one of the keys.
    """
    return compare(content_of(uow, old_key), content_of(uow, new_key))


def funds_of(uow: UnitOfWork, organisation: str) -> dict[str, Decimal | None]:
    """Return the monthly fund of each edition of an organisation by its key; ``None`` where no pay is known.

    Raises:
        UserError: There is no such organisation.
    """
    return {
        edition.key: fund_of(line.pay.fund for line in uow.staffing.at(edition.key).lines())
        for edition in uow.staffing_editions.editions(organisation)
    }


def document(database: Database, request: ReportRequest) -> Document:
    """Return the annex to an order: what ``request.edition`` changes against the edition compared with.

    Without an edition it is the one that is worked on; without one to compare with, the one before it.

    Raises:
        UserError: An edition is not there, there is none before, or the organisation cannot be told.
    """
    from nqs_desktop.reports.staffing_comparison import ComparisonContent, build

    with database.reading() as uow:
        organisation = organisation_of(uow, request.organisation or request.department)
        newer = find_edition(uow, organisation, request.edition)
        older = (
            edition_before(uow, newer)
            if request.with_edition is None
            else find_edition(uow, organisation, request.with_edition)
        )
        comparison = compare_editions(uow, older.key, newer.key)
        signatories = signatories_of(uow, organisation)
    return build(ComparisonContent(comparison, signatories), request.language)


def edition_before(uow: UnitOfWork, edition: StaffingEdition) -> StaffingEdition:
    """Return the edition that one follows.

    Raises:
        UserError: It is the first one.
    """
    editions = uow.staffing_editions.editions(edition.organisation)
    before = [one for one in editions if one.ordinal < edition.ordinal]
    if not before:
        raise UserError("staffing_editions.no_edition_before")
    return max(before, key=lambda one: one.ordinal)
