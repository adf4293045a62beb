"""What `make screens` draws of a page beside its first look: a form open, one thing chosen."""

from collections.abc import Callable, Mapping

from nqs_desktop.ui.page import Page

CANDIDATE = "demo-4"
POSITION = "demo-deputy-director"

Enter = Callable[[Page], None]


def edit_candidate(page: Page) -> None:
    page.open_target(CANDIDATE)
    press("edit", page)


def check_one_position(page: Page) -> None:
    page.open_target(CANDIDATE)
    page.open_target(POSITION)


def press(command: str, page: Page) -> None:
    """Runs a command that the page keeps under this name."""
    getattr(page, command).trigger()


STATES: Mapping[str, Mapping[str, Enter]] = {
    "candidates": {"form": edit_candidate},
    "check": {"position": check_one_position},
}
"""By page and name: what to do on the page over the demonstration organisation."""
