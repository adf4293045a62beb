"""What `make screens` draws of a page beside its first look: a form open, one thing chosen."""

from collections.abc import Callable, Mapping
from operator import attrgetter

from nqs_desktop.ui.page import Page

CANDIDATE = "demo-4"
POSITION = "demo-deputy-director"
DOUBTFUL = "demo-bibliographer"

Enter = Callable[[Page], None]


def edit_candidate(page: Page) -> None:
    page.open_target(CANDIDATE)
    press("edit", page)


def check_one_position(page: Page) -> None:
    page.open_target(CANDIDATE)
    page.open_target(POSITION)


def show_position(page: Page) -> None:
    page.open_target(POSITION)


def edit_position(page: Page) -> None:
    page.open_target(POSITION)
    press("commands.edit", page)


def show_doubt(page: Page) -> None:
    page.open_target(DOUBTFUL)


def edit_requirement(page: Page) -> None:
    page.open_target(DOUBTFUL)
    press("edit", page)


def press(command: str, page: Page) -> None:
    """Runs a command that the page keeps under this name; a point leads into what it keeps."""
    attrgetter(command)(page).trigger()


STATES: Mapping[str, Mapping[str, Enter]] = {
    "candidates": {"form": edit_candidate},
    "check": {"position": check_one_position},
    "requirements": {"doubt": show_doubt, "form": edit_requirement},
    "staffing": {"position": show_position, "form": edit_position},
}
"""By page and name: what to do on the page over the demonstration organisation."""
