"""Which edition of the staffing tables the page shows, and what reads and changes it."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from nqs_desktop.domain.pay import PayScale
from nqs_desktop.domain.staffing_edition import StaffingEdition
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.staffing_editor import StaffingEditor


class EditionInView(QObject):
    """The edition that is worked on, of every organisation, unless one was chosen.

    Signals:
        changed: Another edition is in view.
    """

    changed = Signal()

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        """Begin with what is worked on."""
        super().__init__(parent)
        self._services = services
        self._key: str | None = None
        self._on: date | None = None
        self._editor: StaffingEditor = services.staffing
        self._editions: dict[str, StaffingEdition] = {}

    @property
    def key(self) -> str | None:
        """Key of the chosen edition; ``None``: what is worked on."""
        return self._key

    @property
    def on(self) -> date | None:
        """The day on which it is told who holds what; ``None``: today."""
        return self._on

    @property
    def editor(self) -> StaffingEditor:
        """What reads and changes the edition in view."""
        return self._editor

    def show(self, key: str | None, on: date | None = None) -> None:
        """Take another edition into view, ``None``: what is worked on; and who holds what on a day."""
        self._key, self._on = key, on
        self._editor = self._services.staffing.at(key, on)
        self.forget()
        self.changed.emit()

    def forget(self) -> None:
        """Ask anew what the editions are: something changed."""
        self._editions = {}

    def edition(self, organisation: str) -> StaffingEdition:
        """Return the edition of an organisation that is in view.

        Raises:
            UserError: It is gone.
        """
        if organisation not in self._editions:
            editions = self._services.staffing_editions
            self._editions[organisation] = (
                editions.edition(self._key) if self._key else editions.worked_on(organisation)
            )
        return self._editions[organisation]

    def is_open(self, organisation: str) -> bool:
        """Tell whether what is in view of an organisation may be changed."""
        return not organisation or self.edition(organisation).is_draft

    def has_draft(self, organisation: str) -> bool:
        """Tell whether the organisation has a draft, be it in view or not."""
        return self._services.staffing_editions.worked_on(organisation).is_draft

    def pay_scale(self, organisation: str) -> PayScale:
        """Return what pay is reckoned from in the edition in view.

        Raises:
            UserError: It is gone.
        """
        return self._services.staffing_editions.pay_scale(self.edition(organisation).key)
