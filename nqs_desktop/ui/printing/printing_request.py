"""What the choices of the printing page ask for."""

from nqs_desktop.services.report_request import (
    COMMISSION_PROTOCOL,
    JUDGING,
    OF_STAFFING,
    REQUIREMENT_SHEET,
    STAFFING_COMPARISON,
    STAFFING_FIGURES,
    ReportRequest,
)
from nqs_desktop.ui.printing.printing_view import PrintingView


def request_of(view: PrintingView) -> ReportRequest:
    """Return what the user chose to print."""
    name, language = view.paper.value(), view.languages.value()
    if name in JUDGING:
        commission = name == COMMISSION_PROTOCOL
        person = None if commission else view.judging.candidate
        # A commission speaks of one position; where none is chosen, the department says so.
        whole = commission and view.position
        return ReportRequest(
            name,
            language,
            None if whole else view.department,
            view.position,
            candidates=(person,) if person else (),
            on=view.judging.day.day(),
        )
    if name in OF_STAFFING:
        figures = name == STAFFING_FIGURES
        return ReportRequest(
            name,
            language,
            None if figures else view.department,
            on=view.staffing.day.day(),
            edition=view.staffing.edition,
            organisation=view.organisation,
            columns=() if figures else view.staffing.columns,
        )
    if name == STAFFING_COMPARISON:
        return ReportRequest(
            name,
            language,
            edition=view.staffing.edition,
            with_edition=view.staffing.other,
            organisation=view.organisation,
        )
    if name != REQUIREMENT_SHEET:
        extent = view.branch
        return ReportRequest(name, language, branch=extent.branch, own_titles=extent.own_titles)
    return ReportRequest(name, language, view.department, view.position)
