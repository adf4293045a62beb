"""What the choices of the printing page ask for."""

from dataclasses import replace

from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.services.report_request import COMMISSION_PROTOCOL, ReportRequest
from nqs_desktop.ui.printing.paper_choices import ASKED, Ask
from nqs_desktop.ui.printing.printing_view import PrintingView


def request_of(view: PrintingView) -> ReportRequest:
    """Return what the user chose to print."""
    name, language = view.paper.value(), view.languages.value()
    asked, part = ASKED[name], view.part
    request = ReportRequest(name, language)
    if Ask.DEPARTMENT in asked:
        request = replace(request, department=part.department)
    if Ask.POSITION in asked:
        request = replace(request, position=part.position)
    if name == COMMISSION_PROTOCOL and part.position:
        # A commission speaks of one position; where none is chosen, the department says so.
        request = replace(request, department=None)
    if Ask.LAYOUT in asked and language is PrintLanguage.BOTH:
        request = replace(request, layout=view.layout_choice.value())
    if Ask.FRAMEWORK in asked:
        request = replace(request, framework=view.framework.key)
    if Ask.PLAN in asked:
        request = replace(request, plan=view.plan.key)
    if Ask.BRANCH in asked:
        request = replace(request, branch=view.branch.branch, own_titles=view.branch.own_titles)
    return _of_table(_of_people(request, view), view)


def _of_people(request: ReportRequest, view: PrintingView) -> ReportRequest:
    asked, judging = ASKED[request.name], view.judging
    if Ask.CANDIDATE in asked and judging.candidate:
        request = replace(request, candidates=(judging.candidate,))
    if Ask.DAY in asked:
        request = replace(request, on=judging.day.day())
    if Ask.UNTIL in asked:
        request = replace(request, until=judging.until.day())
    return request


def _of_table(request: ReportRequest, view: PrintingView) -> ReportRequest:
    asked, staffing = ASKED[request.name], view.staffing
    if Ask.EDITION in asked:
        request = replace(request, edition=staffing.edition, organisation=view.part.organisation)
    if Ask.OTHER_EDITION in asked:
        request = replace(request, with_edition=staffing.other)
    if Ask.HOLDING_DAY in asked:
        request = replace(request, on=staffing.day.day())
    if Ask.COLUMNS in asked:
        request = replace(request, columns=staffing.columns)
    return request
