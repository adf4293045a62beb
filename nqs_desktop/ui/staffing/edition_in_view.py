"""Which edition of the staffing tables the page shows, and what reads and changes it."""

from PySide6.QtCore import QObject, Signal

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
        self.editor: StaffingEditor = services.staffing

    @property
    def key(self) -> str | None:
        """Key of the chosen edition; ``None``: what is worked on."""
        return self._key
