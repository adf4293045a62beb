"""The tree of an organisation or of one of its departments, drawn."""

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing_edition import StaffingEdition
from nqs_desktop.domain.staffing_line import StaffingContent
from nqs_desktop.reports.document import Document
from nqs_desktop.services.edition_choice import find_edition, organisation_of
from nqs_desktop.services.report_request import ReportRequest
from nqs_desktop.services.settings import approval_of, signatories_of
from nqs_desktop.services.staffing_reader import content_of


def document(database: Database, request: ReportRequest) -> Document:
    """Return the paper that ``request`` asks for.

    Without an edition it is the one in force on the day that is named, and without a day, or where none is in
    force, the one that is worked on.

    Raises:
        UserError: There is no such edition or department, there is nothing to draw, or the organisation
            cannot be told.
    """
    from nqs_desktop.reports.staffing_table import branch_of
    from nqs_desktop.reports.structure_paper import StructurePaper, build

    with database.reading() as uow:
        owner = organisation_of(uow, request.organisation or request.department)
        content = content_of(uow, _edition(uow, owner, request).key, request.day)
        heads = _heads(uow, content, request)
        signatories, approval = signatories_of(uow, owner), approval_of(uow, owner)
    department = None
    if request.department not in (None, owner):
        department = next((one for one in content.departments if one.key == request.department), None)
        if department is None:
            raise UserError("staffing_paper.no_department", department=request.department or "")
        content = branch_of(content, department.key)
    if not content.departments and not content.lines:
        raise UserError("tree_paper.nothing")
    paper = StructurePaper(content, request.day, heads, department, signatories, approval)
    return build(paper, request.language)


def _edition(uow: UnitOfWork, organisation: str, request: ReportRequest) -> StaffingEdition:
    found = None
    if request.edition is None and request.on is not None:
        found = uow.staffing_editions.in_force(organisation, request.on)
    return found or find_edition(uow, organisation, request.edition)


def _heads(
    uow: UnitOfWork, content: StaffingContent, request: ReportRequest
) -> dict[str, tuple[LocalizedText, str]]:
    """Return the title of each recorded head and who holds it on the day, by the department's key."""
    titles = {line.key: line.position.title for line in content.lines}
    heads = {}
    for department in content.departments:
        if department.head in titles:
            held = uow.occupancies.of(department.head)
            names = (one.name for one in held if one.covers(request.day) and one.substitutes is None)
            heads[department.key] = (titles[department.head], ", ".join(filter(None, names)))
    return heads
