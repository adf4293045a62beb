"""Hangs into the staffing page what has packages of its own: a line for each."""

from typing import TYPE_CHECKING

from nqs_desktop.ui.staffing.checks.staffing_checking import StaffingChecking
from nqs_desktop.ui.staffing.editions.edition_strip import EditionStrip
from nqs_desktop.ui.staffing.grid.grid_part import GridPart
from nqs_desktop.ui.staffing.intake.intake_part import IntakePart
from nqs_desktop.ui.staffing.pay.pay_scale_part import PayScalePart
from nqs_desktop.ui.staffing.people.people_listing import PeopleListing
from nqs_desktop.ui.staffing.people.people_on_position import PeopleOnPosition
from nqs_desktop.ui.staffing.print_part import PrintPart

if TYPE_CHECKING:
    from nqs_desktop.ui.staffing.staffing_page import StaffingPage


def hang_parts(page: "StaffingPage") -> None:
    """Let each part add its commands and widgets to ``page``; called once, before its first words are set."""
    StaffingChecking(page)
    EditionStrip(page)
    PeopleOnPosition(page)
    PeopleListing(page)
    GridPart(page)
    PayScalePart(page)
    PrintPart(page)
    IntakePart(page)
