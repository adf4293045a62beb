"""What the commission does with the candidates of a vacancy: shortlist, its outcome, the protocol."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.commission import CommissionMeeting, ShortlistEntry, ShortlistState
from nqs_desktop.services.report_request import COMMISSION_PROTOCOL
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.matching.match_rows import Side, state_word
from nqs_desktop.ui.matching.meeting_dialog import MeetingDialog
from nqs_desktop.ui.printing.print_target import PrintTarget
from nqs_desktop.ui.undo_offer import offer_undo

if TYPE_CHECKING:
    from nqs_desktop.ui.matching.match_page import MatchPage


class CommissionActions(QObject):
    """The commands below the candidates of a vacancy."""

    def __init__(self, page: "MatchPage") -> None:
        """Act on what is chosen on ``page``."""
        super().__init__(page)
        self._page = page
        self._service = page.context.services.commission
        self.put: dict[ShortlistState, QAction] = {
            state: self._command(picture, lambda _=False, one=state: self._put(one))
            for state, picture in _PICTURES.items()
        }
        self.note = self._command("edit", self._ask_for_note)
        self.take_off = self._command("remove", self._take_off)
        self.meeting = self._command("document", self._open_meeting)
        self.protocol = self._command("printing", self._print)

    def of_pair(self) -> tuple[QAction, ...]:
        """Return the commands on the chosen candidate, in their order."""
        return (*self.put.values(), self.note, self.take_off)

    def of_position(self) -> tuple[QAction, ...]:
        """Return the commands on the vacancy, in their order."""
        return self.meeting, self.protocol

    def retranslate(self) -> None:
        """Set the words anew."""
        words = {
            ShortlistState.LISTED: self.tr("Put on the shortlist"),
            ShortlistState.RECOMMENDED: self.tr("Recommend"),
            ShortlistState.RESERVE: self.tr("To the reserve"),
            ShortlistState.DECLINED: self.tr("Decline"),
        }
        for state, action in self.put.items():
            action.setText(words[state])
        self.note.setText(self.tr("Note…"))
        self.take_off.setText(self.tr("Take off the shortlist"))
        self.meeting.setText(self.tr("Meeting of the commission…"))
        self.protocol.setText(self.tr("Print the commission's protocol"))

    def shortlist(self, position: str) -> tuple[ShortlistEntry, ...]:
        """Return the shortlist of a position."""
        return self._service.listed(position)

    def follow(self) -> None:
        """Enable what can be done with the chosen pair."""
        row = self._page.pair_row()
        entry = row.entry if row else None
        for state, action in self.put.items():
            action.setEnabled(row is not None and (entry is None or entry.state is not state))
        self.note.setEnabled(entry is not None)
        self.take_off.setEnabled(entry is not None)
        vacancy = self._page.view.choices.side is Side.VACANCY and bool(self._page.pair_keys[1])
        self.meeting.setEnabled(vacancy)
        listed = vacancy and any(one.entry for one in self._page.view.pairs.model.rows)
        self.protocol.setEnabled(listed)

    def _put(self, state: ShortlistState) -> None:
        row = self._page.pair_row()
        if row is None:
            return
        candidate, position = self._page.pair_keys
        note = row.entry.note if row.entry else ""
        words = self.tr("{name}: {state}.").format(name=row.name, state=state_word(state))
        self._do(lambda: self._service.change(ShortlistEntry(position, candidate, state, note)), words)

    def _ask_for_note(self) -> None:
        row = self._page.pair_row()
        if row is None or row.entry is None:
            return
        title, prompt = self.tr("Note of the commission"), self.tr("Why; it stands in the protocol:")
        text, is_given = QInputDialog.getMultiLineText(self._page, title, prompt, row.entry.note)
        if is_given:
            self.keep_note(text.strip())

    def keep_note(self, text: str) -> None:
        """Keep a note on the chosen candidate."""
        row = self._page.pair_row()
        if row is None or row.entry is None:
            return
        entry = row.entry
        changed = ShortlistEntry(entry.position, entry.candidate, entry.state, text)
        self._do(lambda: self._service.change(changed), self.tr("The note is kept."))

    def _take_off(self) -> None:
        candidate, position = self._page.pair_keys
        self._do(lambda: self._service.remove(position, candidate), self.tr("Taken off the shortlist."))

    def _open_meeting(self) -> None:
        position = self._page.pair_keys[1]
        with self._page.guard():
            stored = self._service.meeting(position)
            dialog = MeetingDialog(stored, self._page)
            dialog.setModal(True)
            dialog.accepted.connect(lambda: self._keep_meeting(dialog.value()))
            dialog.open()

    def _keep_meeting(self, meeting: CommissionMeeting) -> None:
        self._do(lambda: self._service.save_meeting(meeting), self.tr("The head of the protocol is kept."))

    def _print(self) -> None:
        target = PrintTarget(COMMISSION_PROTOCOL, position=self._page.pair_keys[1])
        self._page.context.navigator.open_page("printing", str(target))

    def _do(self, run: Callable[[], ChangeSet], told: str) -> None:
        with self._page.guard():
            change_set = run()
            self._page.announce(change_set)
            self._page.show_pairs()
            offer_undo(self._page, told, change_set)

    def _command(self, picture: str, run: Callable[..., object]) -> QAction:
        action = QAction(icon(picture, "text"), "", self)
        action.triggered.connect(run)
        return action


_PICTURES = {
    ShortlistState.LISTED: "add",
    ShortlistState.RECOMMENDED: "met",
    ShortlistState.RESERVE: "history",
    ShortlistState.DECLINED: "not_met",
}
