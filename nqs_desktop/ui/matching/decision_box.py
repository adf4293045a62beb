"""Where a person decides what the check left to one, with a reason; and what was decided."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from nqs_desktop.domain.eligibility.report import Finding, Verdict
from nqs_desktop.ui.formatting import date_text
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.flow_layout import FlowLayout
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.placed import Placed, stack
from nqs_desktop.ui.widgets.wrapped_label import WrappedLabel
from nqs_desktop.ui.words import verdict_word


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person decides: the requirement by its name in the check, the verdict, the reason."""

    requirement: str
    verdict: Verdict
    reason: str


class DecisionBox(Placed):
    """Asks for a decision on one finding, or says what was decided.

    Signals:
        decided: A :class:`Decided` to keep.
        revoked: Name of the requirement whose decision is taken back.
    """

    decided = Signal(object)
    revoked = Signal(str)

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        """Ask about ``finding``, which the program left to a human or a person has decided."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._finding = finding
        self._said, self._note = WrappedLabel("", self), WrappedLabel("quiet", self)
        self.revoke = self._command("undo", lambda: self.revoked.emit(self._finding.requirement))
        self._link = LinkButton(self.revoke, self)
        self.reason = QLineEdit(self)
        self.reason.textChanged.connect(lambda _: self._follow())
        self.met = self._command("met", lambda: self._decide(Verdict.MET))
        self.not_met = self._command("not_met", lambda: self._decide(Verdict.NOT_MET))
        self._buttons = QWidget(self)
        buttons = FlowLayout(self._buttons, across=Space.S)
        for action in (self.met, self.not_met):
            buttons.addWidget(ActionButton(action, parent=self._buttons))
        self._note.show()
        self.set_finding(finding)

    def set_finding(self, finding: Finding) -> None:
        """Ask about another finding; a reason that was not given goes."""
        self._finding = finding
        self.reason.clear()
        self.retranslate()
        for widget in (self.reason, self._buttons):
            widget.setVisible(self.asks)
        self._said.setVisible(finding.decision is not None)
        self.revoke.setVisible(finding.decision is not None)
        self.touch()

    def place(self, left: int, top: int, width: int) -> int:
        """Place what was said, then what asks."""
        parts = (self._said, self._note, self._link, self.reason, self._buttons)
        across = width - 2 * Space.M
        return stack(parts, left + Space.M, top + Space.S, across, Space.S) + Space.S

    @property
    def asks(self) -> bool:
        """Whether a decision is asked for: the program is not sure, and none counts."""
        return self._finding.program_verdict is Verdict.REVIEW and not self._finding.is_decided

    @property
    def finding(self) -> Finding:
        """What is decided."""
        return self._finding

    def retranslate(self) -> None:
        """Set the words anew."""
        self.reason.setPlaceholderText(self.tr("Reason of the decision; it stands in the protocol"))
        self.reason.setAccessibleName(self.tr("Reason of the decision"))
        self.met.setText(self.tr("Decide: met"))
        self.not_met.setText(self.tr("Decide: not met"))
        self.revoke.setText(self.tr("Take the decision back"))
        self._say_decision()
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _say_decision(self) -> None:
        decision = self._finding.decision
        if decision is None:
            self._note.set_words(
                self.tr("The program does not decide this. Your decision is kept with your name.")
            )
            return
        day = decision.at.astimezone().date() if decision.at else None
        words = self.tr("{who} decided on {date}: {verdict}. {reason}")
        self._said.set_words(
            words.format(
                who=decision.who or "—",
                date=date_text(day),
                verdict=verdict_word(decision.verdict),
                reason=decision.reason,
            )
        )
        if self._finding.outdated:
            self._note.set_words(
                self.tr("The decision no longer counts: what is asked or recorded has changed since.")
            )
        else:
            self._note.set_words(
                self.tr("The program by itself: {verdict}.").format(
                    verdict=verdict_word(self._finding.program_verdict)
                )
            )

    def _follow(self) -> None:
        for action in (self.met, self.not_met):
            action.setEnabled(bool(self.reason.text().strip()))

    def _decide(self, verdict: Verdict) -> None:
        self.decided.emit(Decided(self._finding.requirement, verdict, self.reason.text().strip()))

    def _command(self, picture: str, run: object) -> QAction:
        action = QAction(icon(picture, picture if picture in {"met", "not_met"} else "accent"), "", self)
        action.triggered.connect(run)
        return action
