"""The match under way and the one that shows: started, stopped, told of; days from which time alone helps."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from time import monotonic
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.matching.table import MatchTable
from nqs_desktop.ui.matching.match_rows import PairRow
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.tasks import Task

if TYPE_CHECKING:
    from nqs_desktop.services.matching import MatchRun

_SLICE_SECONDS: Final = 0.008
"""Within one frame: the window stays alive between two slices."""


class Matcher(QObject):
    """Matches in the background; an earlier match shows until the new one is there.

    Signals:
        taken: There is a new :attr:`run`.
        refused: The match failed; carries the :class:`UserError`.
        stopped: The user stopped it.
    """

    taken = Signal()
    refused = Signal(object)
    stopped = Signal()

    def __init__(self, context: PageContext, parent: QObject) -> None:
        """Start without a match."""
        super().__init__(parent)
        self._context = context
        self._task: Task[MatchRun] | None = None
        self.run: MatchRun | None = None
        self._candidates: dict[str, int] = {}
        self._positions: dict[str, int] = {}

    @property
    def table(self) -> MatchTable | None:
        """The verdicts of the last match; ``None`` before the first."""
        return self.run.table if self.run is not None else None

    @property
    def is_busy(self) -> bool:
        """Whether a match is under way."""
        return self._task is not None and self._task.is_running

    def places(self, candidate: str, position: str) -> tuple[int, int] | None:
        """Return where a pair stands in the table; ``None`` where one of the two is not in it."""
        row, column = self._candidates.get(candidate), self._positions.get(position)
        return None if row is None or column is None else (row, column)

    def start(self, day: date) -> None:
        """Match everybody with everything on a day; a match under way gives way."""
        if self._task is not None:
            self._task.cancel()
        matching = self._context.services.matching
        self._task = self._context.tasks.start(
            self.tr("Matching candidates with positions"),
            lambda progress: matching.run(day, progress=progress),
            initiator=self,
            on_success=self._take,
            on_failure=self._refuse,
            on_cancel=self._tell_stopped,
        )

    def _take(self, run: "MatchRun") -> None:
        self.run = run
        self._candidates = {one.key: place for place, one in enumerate(run.table.candidates)}
        self._positions = {one.key: place for place, one in enumerate(run.table.positions)}
        self.taken.emit()

    def _refuse(self, error: UserError) -> None:
        self.refused.emit(error)

    def _tell_stopped(self) -> None:
        # One that gave way to another is no news.
        if self._task is not None and not self._task.is_running:
            self.stopped.emit()


class MetFromDays(QObject):
    """Looks up from which day time alone makes pairs fit: each is a whole check, so a few at a time."""

    def __init__(self, parent: QObject) -> None:
        """Start with nothing to look up."""
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look_up)
        self._run: MatchRun | None = None
        self._rows: list[PairRow] = []
        self._waiting: list[PairRow] = []
        self._done: Callable[[tuple[PairRow, ...]], None] = lambda _: None

    def stop(self) -> None:
        """Look up nothing any more."""
        self._timer.stop()

    def start(
        self, run: "MatchRun", rows: Sequence[PairRow], done: Callable[[tuple[PairRow, ...]], None]
    ) -> None:
        """Look up the days of ``rows``; ``done`` is given them with their days, the nearest first."""
        self._run, self._rows, self._waiting, self._done = run, [], list(reversed(rows)), done
        self._timer.start(0)

    def _look_up(self) -> None:
        end = monotonic() + _SLICE_SECONDS
        while self._waiting and self._run is not None and monotonic() < end:
            row = self._waiting.pop()
            day = self._run.met_from(row.pair.candidate, row.pair.position)
            self._rows.append(replace(row, met_from=day, looked_up=True))
        if not self._waiting:
            self.stop()
            self._done(tuple(sorted(self._rows, key=_nearest_first)))


def _nearest_first(row: PairRow) -> tuple[tuple[int, int, int], date]:
    return row.pair.order, row.met_from or date.max
