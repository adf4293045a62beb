"""Tells the pages what changed, so that each shows what is stored."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from nqs_desktop.domain.changes import ChangeSet, Topic


@dataclass(frozen=True, slots=True)
class _Subscription:
    owner: QObject
    topics: tuple[Topic, ...]
    refresh: Callable[[ChangeSet], None]


class ChangeHub(QObject):
    """Passes each recorded change to those who show its topic.

    Signals:
        announced: A change was recorded, whatever its topic: for the window's undo, redo and "saved".
    """

    announced = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._subscriptions: list[_Subscription] = []

    def subscribe(
        self, owner: QObject, topics: tuple[Topic, ...], refresh: Callable[[ChangeSet], None]
    ) -> None:
        """Call ``refresh`` on each change of one of ``topics`` for as long as ``owner`` lives."""
        self._subscriptions.append(_Subscription(owner, topics, refresh))

    def announce(self, change_set: ChangeSet | None, sender: QObject | None = None) -> None:
        """Pass a change on; ``sender`` made it, knows it and is left out. Nothing to tell: nothing happens.

        Everybody is told, also where one of them fails; the first failure is raised afterwards.
        """
        if change_set is None or not change_set.changes:
            return
        self._subscriptions = [each for each in self._subscriptions if isValid(each.owner)]
        failures: list[Exception] = []
        for subscription in tuple(self._subscriptions):
            if subscription.owner is sender or not change_set.touches(*subscription.topics):
                continue
            try:
                subscription.refresh(change_set)
            except Exception as error:  # noqa: BLE001 - one page's fault must not keep the others stale
                failures.append(error)
        self.announced.emit(change_set)
        if failures:
            raise failures[0]
