"""Papers of the reference books: a whole one that is in force, or a branch of any edition."""

from typing import TYPE_CHECKING

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.browse import EditionInfo, holds_beside
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.reports.document import Document
from nqs_desktop.services.branches import path_of
from nqs_desktop.services.report_request import CLASSIFIER, REGISTER, SPECIALTIES, ReportRequest

if TYPE_CHECKING:
    from nqs_desktop.reports.book_extent import Extent


def document(database: Database, request: ReportRequest) -> Document:
    """Return the paper of the book that ``request`` names, one of ``WHOLE_BOOKS``.

    Raises:
        UserError: The book is empty, or has no such edition or branch.
    """
    if request.branch is not None and request.branch.book != request.name:
        raise ValueError(f"a branch of {request.branch.book} is no part of {request.name}")
    with database.reading() as uow:
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
