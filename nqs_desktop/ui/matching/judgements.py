"""What a person says of a verdict: rulings on fields, which are remembered, and decisions on one person."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.ruling import FieldRuling
from nqs_desktop.ui.matching.decision_box import Decided
from nqs_desktop.ui.matching.verdict_view import VerdictView
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.undo_offer import offer_undo


class Judgements(QObject):
    """Stores what a person says in a :class:`VerdictView`, and has the verdict checked anew."""

    def __init__(self, page: Page, view: VerdictView, check_again: Callable[[], None]) -> None:
        """Listen to ``view`` on ``page``; ``check_again`` shows the verdict as it is then."""
        super().__init__(page)
        self._page, self._view, self._check_again = page, view, check_again
        self._checker = page.context.services.checker
        view.ruled.connect(self._rule)
        view.withdrawn.connect(self._withdraw)
        view.decided.connect(self._decide)
        view.revoked.connect(self._revoke)

    def _rule(self, rulings: tuple[FieldRuling, ...]) -> None:
        with self._page.guard():
            self._tell(self._checker.rule_fields(rulings), self.tr("The answer is kept."))

    def _withdraw(self, rulings: tuple[FieldRuling, ...]) -> None:
        with self._page.guard():
            self._tell(self._checker.forget_rulings(rulings), self.tr("The answer is withdrawn."))

    def _decide(self, decided: Decided) -> None:
        checked = self._view.checked
        if checked is None:
            return
        found = checked.eligibility
        with self._page.guard():
            change_set = self._checker.decide(
                found.candidate,
                found.position,
                decided.requirement,
                decided.verdict,
                decided.reason,
                found.on,
            )
            self._tell(change_set, self.tr("The decision is kept."))

    def _revoke(self, requirement: str) -> None:
        checked = self._view.checked
        if checked is None:
            return
        found = checked.eligibility
        with self._page.guard():
            change_set = self._checker.revoke(found.candidate, found.position, requirement)
            self._tell(change_set, self.tr("The decision is taken back."))

    def _tell(self, change_set: ChangeSet, text: str) -> None:
        self._check_again()
        self._page.announce(change_set)
        offer_undo(self._page, text, change_set)
