"""What a request for a paper may name: each paper is of some things and not of others."""

from typing import Final

from nqs_desktop.domain.errors import UserError
from nqs_desktop.services.report_request import (
    CANDIDATE_CARD,
    DEADLINE_PLAN,
    FRAMEWORK,
    JUDGING,
    OF_EDITIONS,
    OF_STAFFING,
    ORGANISATION_TREE,
    REQUIREMENT_SHEET,
    STAFFING_COMPARISON,
    STAFFING_TABLE,
    VACANCY_ANNOUNCEMENT,
    WHOLE_BOOKS,
    ReportRequest,
    SheetLayout,
)

_OF_CANDIDATES: Final = (*JUDGING, CANDIDATE_CARD)
_OF_A_DAY: Final = (*_OF_CANDIDATES, *OF_STAFFING, ORGANISATION_TREE, VACANCY_ANNOUNCEMENT, DEADLINE_PLAN)
_WHOLE: Final = (ORGANISATION_TREE, CANDIDATE_CARD)


def check_request(request: ReportRequest) -> None:
    """Refuse a request that names what its paper does not know.

    Raises:
        UserError: It does.
    """
    _check_plan(request)
    named = request.department or request.named_positions or request.candidates or request.on
    if named and request.name in WHOLE_BOOKS:
        raise UserError("services.no_part_of_a_book", name=request.name)
    if request.framework is not None and request.name != FRAMEWORK:
        raise UserError("framework_paper.no_framework_of_paper", name=request.name)
    if (request.department or request.named_positions) and request.name == FRAMEWORK:
        raise UserError("framework_paper.whole")
    if request.columns and request.name != STAFFING_TABLE:
        raise UserError("services.no_columns_of_paper", name=request.name)
    if (request.candidates and request.name not in _OF_CANDIDATES) or (
        request.on and request.name not in _OF_A_DAY
    ):
        raise UserError("services.nobody_judged", name=request.name)
    is_of_edition = request.name in OF_EDITIONS or (
        request.name == ORGANISATION_TREE and not request.with_edition
    )
    if (request.edition or request.with_edition) and not is_of_edition:
        raise UserError("services.no_edition_of_paper", name=request.name)
    if request.named_positions and request.name in _WHOLE:
        raise UserError("services.no_position_of_paper", name=request.name)
    if request.layout is not SheetLayout.IN_TURN and request.name != REQUIREMENT_SHEET:
        raise UserError("services.no_layout_of_paper", name=request.name)
    if request.until and request.name != VACANCY_ANNOUNCEMENT:
        raise UserError("services.no_last_day_of_paper", name=request.name)
    if request.named_positions and request.name in OF_EDITIONS:
        compared = request.name == STAFFING_COMPARISON
        raise UserError("services.whole_table_compared" if compared else "staffing_paper.whole_table")


def _check_plan(request: ReportRequest) -> None:
    is_plan = request.name == DEADLINE_PLAN
    if request.plan is not None and not is_plan:
        raise UserError("deadlines.no_plan_of_paper", name=request.name)
    if is_plan and (request.department or request.named_positions or request.candidates):
        raise UserError("deadlines.whole_plan")
