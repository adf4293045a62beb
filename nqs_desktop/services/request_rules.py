"""What a request for a paper may name: each paper is of some things and not of others."""

from nqs_desktop.domain.errors import UserError
from nqs_desktop.services.report_request import (
    JUDGING,
    OF_EDITIONS,
    OF_STAFFING,
    STAFFING_COMPARISON,
    STAFFING_TABLE,
    WHOLE_BOOKS,
    ReportRequest,
)


def check_request(request: ReportRequest) -> None:
    """Refuse a request that names what its paper does not know.

    Raises:
        UserError: It does.
    """
    named = request.department or request.named_positions or request.candidates or request.on
    if named and request.name in WHOLE_BOOKS:
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
