"""What the commands of the staffing page depend on, told from what is in view."""

from typing import TYPE_CHECKING

from nqs_desktop.ui.staffing.approval_words import approved_words
from nqs_desktop.ui.staffing.staffing_commands import Situation

if TYPE_CHECKING:
    from nqs_desktop.ui.staffing.staffing_page import StaffingPage


def situation_of(page: "StaffingPage") -> Situation:
    """Return what can be done on ``page`` now."""
    choice, form = page.choice, page.details.is_form
    node = choice.find_node(choice.node)
    closed = _closed_words(page)
    if page.body.other is not None:
        return Situation(closed=closed)  # what has the place of lists and cards has commands of its own
    return Situation(
        editing=form,
        filled=bool(choice.nodes),
        closed=closed,
        position=bool(choice.position),
        department=not choice.position and node is not None and not node.is_organisation,
        organisation=not choice.position and node is not None and node.is_organisation,
        ways=frozenset() if form or closed else page.moves.ways(),
        shares=page.details.position_card.shares,
    )


def _closed_words(page: "StaffingPage") -> str:
    """Return why nothing may be changed; empty where it may."""
    return approved_words(page.view.edition(page.organisation) if page.organisation else None)
