"""Which service makes which paper; the modules of a paper are imported when it is asked for."""

from nqs_desktop.db.engine import Database
from nqs_desktop.domain.progress import Progress
from nqs_desktop.reports.document import Document
from nqs_desktop.services.report_request import (
    CANDIDATE_CARD,
    CODING_RESULT,
    DEADLINE_PLAN,
    FRAMEWORK,
    JUDGING,
    OF_STAFFING,
    ORGANISATION_TREE,
    REQUIREMENT_SHEET,
    STAFFING_COMPARISON,
    VACANCY_ANNOUNCEMENT,
    WHOLE_BOOKS,
    ReportRequest,
)


def document(database: Database, request: ReportRequest, progress: Progress) -> Document:
    """Return the paper that ``request`` asks for, in the standard look.

    Args:
        database: Where its contents are.
        request: The paper.
        progress: Told how far the work is that comes before the writing; may raise ``Cancelled``.

    Raises:
        UserError: There is nothing to print, or the request names what is not there.
        Cancelled: ``progress`` raised it.
    """
    if request.name in JUDGING:
        from nqs_desktop.services import printed_checks

        return printed_checks.document(database, request, progress)
    if request.name == STAFFING_COMPARISON:
        from nqs_desktop.services import staffing_comparison

        return staffing_comparison.document(database, request)
    if request.name in OF_STAFFING:
        from nqs_desktop.services import printed_staffing

        return printed_staffing.document(database, request, progress)
    if request.name == REQUIREMENT_SHEET:
        from nqs_desktop.services import printed_sheets

        return printed_sheets.document(database, request)
    if request.name in WHOLE_BOOKS:
        from nqs_desktop.services import printed_books

        return printed_books.document(database, request)
    return _of_what_is_named(database, request, progress)


def _of_what_is_named(database: Database, request: ReportRequest, progress: Progress) -> Document:
    """Return a paper of one thing or of one kind, one of ``NAMED``."""
    if request.name == VACANCY_ANNOUNCEMENT:
        from nqs_desktop.services import printed_vacancies

        return printed_vacancies.document(database, request)
    if request.name == CANDIDATE_CARD:
        from nqs_desktop.services import printed_candidates

        return printed_candidates.document(database, request)
    if request.name == CODING_RESULT:
        from nqs_desktop.services import printed_coding

        return printed_coding.document(database, request, progress)
    if request.name == ORGANISATION_TREE:
        from nqs_desktop.services import printed_tree

        return printed_tree.document(database, request)
    if request.name == DEADLINE_PLAN:
        from nqs_desktop.services import printed_deadlines

        return printed_deadlines.document(database, request)
    if request.name == FRAMEWORK:
        from nqs_desktop.services import printed_framework

        return printed_framework.document(database, request)
    raise ValueError(f"no report of the name {request.name}")
