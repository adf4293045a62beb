"""Steps over a framework and its versions: made, filled, approved, amended, compared, removed."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.ui.frameworks.comparison_dialog import VersionComparisonDialog
from nqs_desktop.ui.frameworks.council_dialog import CouncilDialog
from nqs_desktop.ui.frameworks.filling_dialog import FillingDialog
from nqs_desktop.ui.frameworks.framework_desk import FrameworkDesk
from nqs_desktop.ui.frameworks.new_framework_dialog import NewFrameworkDialog
from nqs_desktop.ui.undo_offer import offer_undo

DialogKind = TypeVar("DialogKind", bound=QDialog)


class FrameworkSteps(QObject):
    """Opens the dialogs of the page and shows what came of them.

    Signals:
        shown: Key of the version that is to be shown now; empty for any.
        wanted: The finding that the user wants to mend.
    """

    shown = Signal(str)
    wanted = Signal(object)

    def __init__(self, desk: FrameworkDesk) -> None:
        """Take steps over the version on ``desk``."""
        super().__init__(desk)
        self._desk = desk

    def make(self) -> NewFrameworkDialog:
        """Ask for a new framework."""
        dialog = NewFrameworkDialog(self._desk.context, self._desk.page)

        def show() -> None:
            if dialog.made is not None:
                version, change_set = dialog.made
                self._tell(version.key, change_set, self.tr("A framework was made."))

        return self._open(dialog, show)

    def approve(self) -> CouncilDialog | None:
        """Ask for the decision that approves the draft."""
        draft = self._desk.version
        if draft is None:
            return None
        blocking = tuple(one for one in self._desk.findings if one.blocks)
        dialog = CouncilDialog(self._desk.context, draft, blocking, self._desk.page)
        dialog.wanted.connect(self.wanted)

        def show() -> None:
            if dialog.approved is not None:
                self._tell(draft.key, dialog.approved, self.tr("The framework is approved."))

        return self._open(dialog, show)

    def amend(self) -> None:
        """Make a new version, a copy of the newest."""
        shown = self._desk.version
        if shown is None:
            return
        with self._desk.page.guard():
            version, change_set = self._desk.service.amend(shown.framework)
            self._tell(
                version.key, change_set, self.tr("A new version is there: a draft that begins as a copy.")
            )

    def discard(self) -> None:
        """Remove the draft; that can be taken back."""
        draft = self._desk.version
        if draft is None:
            return
        with self._desk.page.guard():
            change_set = self._desk.service.discard(draft.key)
            others = self._desk.service.versions(draft.framework)
            self._tell(others[0].key if others else "", change_set, self.tr("The draft was removed."))

    def compare(self) -> VersionComparisonDialog | None:
        """Compare the version in view with the one before it."""
        shown = self._desk.version
        if shown is None:
            return None
        versions = self._desk.service.versions(shown.framework)
        dialog = VersionComparisonDialog(self._desk.context, versions, shown.key, self._desk.page)
        return self._open(dialog, lambda: None)

    def fill(self) -> FillingDialog | None:
        """Show what staffing table and classifier would add, and take what the user ticks."""
        draft = self._desk.version
        if draft is None:
            return None
        filling = self._desk.service.proposal(draft.key)
        dialog = FillingDialog(filling, self._desk.context.language, self._desk.page)

        def take() -> None:
            choice = dialog.choice
            said = self.tr("The tables are filled.")
            self._desk.take(lambda service, key: service.fill_chosen(key, filling, choice), said)

        return self._open(dialog, take)

    def _open(self, dialog: DialogKind, accepted: Callable[[], None]) -> DialogKind:
        dialog.accepted.connect(accepted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _tell(self, key: str, change_set: ChangeSet, said: str) -> None:
        self._desk.page.announce(change_set)
        self.shown.emit(key)
        offer_undo(self._desk.page, said, change_set)
