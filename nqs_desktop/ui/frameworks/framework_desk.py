"""The version of a framework that is worked on: what it holds, what its checks found, steps over it."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.framework import FrameworkContent, FrameworkSection, FrameworkVersion
from nqs_desktop.domain.framework_checks.finding import FrameworkFinding
from nqs_desktop.ui.frameworks.section_states import SectionState, section_states
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.tasks import Task
from nqs_desktop.ui.undo_offer import offer_undo

if TYPE_CHECKING:
    from nqs_desktop.services.frameworks import Frameworks

_NOTHING = FrameworkContent({})
_AT_ONCE = 60
"""Occupations up to which the checks take no time that anybody notices."""


class FrameworkDesk(QObject):
    """Shared by the editors of the sections.

    Attributes:
        page: The page, which says what goes wrong.
        version: The version in view; ``None`` where there is no framework.
        content: What it holds.
        findings: What its checks found.
        states: How far each section is written.

    Signals:
        changed: Another version is in view, or what it holds is another.
        checked: The checks of a large version are done.
    """

    changed = Signal()
    checked = Signal()

    def __init__(self, page: Page) -> None:
        """Start without a version."""
        super().__init__(page)
        self.page = page
        self.version: FrameworkVersion | None = None
        self.content = _NOTHING
        self.findings: tuple[FrameworkFinding, ...] = ()
        self.states: dict[FrameworkSection, SectionState] = {}
        self._checking: Task[tuple[FrameworkFinding, ...]] | None = None

    @property
    def context(self) -> PageContext:
        """What the page was given."""
        return self.page.context

    @property
    def service(self) -> "Frameworks":
        """Reads and changes frameworks."""
        return self.page.context.services.frameworks

    @property
    def writable(self) -> bool:
        """Whether the version in view may be changed."""
        return self.version is not None and self.version.is_draft

    def open(self, key: str) -> None:
        """Show a version; an empty key: none.

        Raises:
            UserError: There is no such version.
        """
        if key:
            other = self.version is None or self.version.key != key
            self.version, self.content = self.service.version(key), self.service.content(key)
            self.states = section_states(self.version, self.content)
            self._check(other=other)
        else:
            self.version, self.content, self.findings, self.states = None, _NOTHING, (), {}
        self.changed.emit()

    def today(self) -> date:
        """Return today."""
        return self.context.services.occupancies.today()

    def _check(self, *, other: bool) -> None:
        """Check the version in view: a large one beside the window, so that nobody waits for it."""
        service, version, today = self.service, self.version, self.today()
        if version is None:
            return
        if self._checking is not None:
            self._checking.cancel()
            self._checking = None
        if len(self.content.occupations) <= _AT_ONCE:
            self.findings = tuple(service.checks(version.key, today))
            return
        self.findings = () if other else self.findings
        self._checking = self.context.tasks.start(
            self.tr("Checking the framework"),
            lambda progress: service.checks(version.key, today),
            initiator=self.page,
            on_success=lambda findings: self._take_findings(version.key, findings),
            on_failure=lambda _: None,
        )

    def _take_findings(self, key: str, findings: tuple[FrameworkFinding, ...]) -> None:
        if self.version is not None and self.version.key == key:
            self.findings = findings
            self.checked.emit()

    def reload(self) -> None:
        """Show what is stored now; nothing where the version is gone."""
        key = "" if self.version is None else self.version.key
        try:
            self.open(key)
        except UserError:  # taken back, or removed by others
            self.open("")

    def take(self, step: Callable[["Frameworks", str], ChangeSet], said: str = "") -> bool:
        """Take a step over the version in view and show what is stored then.

        Args:
            step: Given the service and the key of the version.
            said: What is said of it, with a way back; nothing where it is empty.

        Returns:
            Whether it could be taken; the page says why it could not.
        """
        if self.version is None:
            return False
        done = False
        with self.page.guard():
            change_set = step(self.service, self.version.key)
            done = True
            self.page.announce(change_set)
            self.reload()
            if said:
                offer_undo(self.page, said, change_set)
        return done
