"""Opens the printing page with what another page hands over."""

from collections.abc import Callable

from nqs_desktop.domain.branch import Branch
from nqs_desktop.services.report_request import DEADLINE_PLAN, MATCH_TABLE, REQUIREMENT_SHEET
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing.named_target import NamedTarget
from nqs_desktop.ui.printing.print_target import PrintTarget
from nqs_desktop.ui.printing.printing_view import PrintingView
from nqs_desktop.ui.printing.staffing_target import StaffingTarget


class TargetOpening:
    """Turns a target into the choices of the view."""

    def __init__(self, context: PageContext, view: PrintingView, offer: Callable[[], None]) -> None:
        """Choose in ``view``; ``offer`` fills its lists for the paper that is chosen."""
        self._context = context
        self._view = view
        self._offer = offer
        self._staffing = context.services.staffing

    def choose(self, target: str) -> None:
        """Choose the requirement sheet of one position, a branch of a book, or a paper with its target.

        Raises:
            UserError: What it names is not there.
        """
        judging, staffing = PrintTarget.parse(target), StaffingTarget.parse(target)
        branch, named = Branch.from_target(target), NamedTarget.parse(target)
        if judging is not None:
            self._choose_judging(judging)
        elif staffing is not None:
            self._choose_staffing(staffing)
        elif named is not None:
            self._choose_named(named)
        elif branch is not None:
            words = self._context.services.branches.words(branch, self._context.language.data)
            self._view.paper.set_value(branch.book)
            self._view.branch.set_branch(branch, words)
        else:
            position = self._staffing.position(target)
            self._view.paper.set_value(REQUIREMENT_SHEET)
            self._offer()
            self._view.part.choose(position.department or position.organisation, target)

    def _choose_judging(self, target: PrintTarget) -> None:
        self._view.paper.set_value(target.name)
        self._offer()
        if target.position:
            position = self._staffing.position(target.position)
            self._view.part.choose(position.department or position.organisation, target.position)
        elif target.name == MATCH_TABLE:
            self._view.part.choose(self._view.part.organisation, None)
        self._view.judging.choose(target.candidate)
        if target.on is not None:
            self._view.judging.day.set_day(target.on)

    def _choose_named(self, target: NamedTarget) -> None:
        self._view.paper.set_value(target.name)
        self._offer()
        choice = self._view.plan if target.name == DEADLINE_PLAN else self._view.framework
        choice.choose(target.key)

    def _choose_staffing(self, target: StaffingTarget) -> None:
        self._view.paper.set_value(target.name)
        self._offer()
        self._view.part.choose(target.node, None)
        self._offer()  # the editions are those of its organisation
        self._view.staffing.choose(target.edition, target.on, target.other)
