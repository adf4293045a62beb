"""From the staffing page to the printing page."""

from datetime import date

from nqs_desktop.services.report_request import STAFFING_TABLE
from nqs_desktop.ui.printing.staffing_target import StaffingTarget
from nqs_desktop.ui.staffing.print_part import PrintPart
from nqs_desktop.ui.staffing.staffing_page import StaffingPage
from tests.ui.fakes import FakeNavigator


def test_the_edition_and_the_day_in_view_are_printed(page: StaffingPage) -> None:
    (part,) = page.findChildren(PrintPart)
    assert part.print_table in page.menu.commands
    edition = page.view.edition(page.organisation).key
    part.print_table.trigger()
    page.show_edition(edition, date(2026, 3, 1))
    part.print_table.trigger()
    navigator = page.context.navigator
    assert isinstance(navigator, FakeNavigator)
    assert navigator.opened == [
        ("printing", str(StaffingTarget(STAFFING_TABLE, page.organisation, edition))),
        ("printing", str(StaffingTarget(STAFFING_TABLE, page.organisation, edition, date(2026, 3, 1)))),
    ]
