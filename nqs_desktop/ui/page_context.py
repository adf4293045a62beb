"""What every page is given: the services and the parts of the frame that it speaks to."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from nqs_desktop.ui.appearance import Appearance
from nqs_desktop.ui.change_hub import ChangeHub
from nqs_desktop.ui.error_reporter import ErrorReporter
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.tasks import Tasks
from nqs_desktop.ui.window_settings import WindowSettings

if TYPE_CHECKING:
    from nqs_desktop.services.catalogue import Services


class Navigator(Protocol):
    """Opens pages; the main window is one."""

    def open_page(self, key: str, target: str = "") -> None:
        """Show the page ``key`` and in it ``target``: a code, the key of a position or of a candidate."""

    def open_database(self, path: str) -> None:
        """Leave this database and open another one; a file that is not there is created."""


@dataclass(frozen=True, slots=True)
class PageContext:
    """Handed to the factory of each page.

    Attributes:
        services: What the program can do.
        hub: Announces and hears changes.
        tasks: Starts long work.
        language: The language in use, and words in it.
        appearance: The theme.
        reporter: Takes errors that have no place on the page.
        settings: What the window remembers.
        navigator: Opens other pages.
    """

    services: "Services"
    hub: ChangeHub
    tasks: Tasks
    language: LanguageSwitch
    appearance: Appearance
    reporter: ErrorReporter
    settings: WindowSettings
    navigator: Navigator
