"""A single check: from asking for it on the page of the check to the painted verdict, against one frame.

Painted is all that the view has room for; what lies below it follows, which counts apart. The same words on
bare labels, one below the other, are painted beside it in the same run. The time is the processor's, which on
a machine that does nothing else is the clock's; the clock's is told beside it.
"""

import statistics
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bench import match_data
from bench.measurement import Measurement
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.staffing import StaffingDraft
from nqs_desktop.services.catalogue import open_services

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QWidget

    from bench.search_page import Paints
    from nqs_desktop.ui.matching.check_page import CheckPage

CANDIDATES = 200
POSITIONS = 62
EACH = 3
"""So many candidates are checked for each position."""
ROUNDS = 3
FRAME = 1 / 60
WHOLE_FRAMES = 2
FIRST_FRAMES = 9
BARE = 10.0
PATIENCE_SECONDS = 10
FILE = "bench"


@dataclass(slots=True)
class Took:
    """Seconds of one check.

    Attributes:
        seen: Until what is in view was painted.
        clock: The same on the clock.
        whole: Until all of it was.
        bare: Until bare labels showed what was in view.
    """

    seen: float
    clock: float
    whole: float
    bare: float


def run() -> list[Measurement]:
    from bench.search_page import shown_page
    from nqs_desktop.ui.garbage import GarbageCollection
    from nqs_desktop.ui.matching.check_page import CheckPage

    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "checks.db"
        keys = make(database)
        with shown_page(database, CheckPage) as page, _bare_page(page) as bare:
            garbage = GarbageCollection(page)
            first = _Checks(page, bare).check(*next(_pairs(page, keys)))
            took = _best(_Checks(page, bare), list(_pairs(page, keys)))
            garbage.stop()
    seen, whole = [one.seen for one in took], [one.whole for one in took]
    usual, plain = statistics.median(seen), statistics.median(one.bare for one in took)
    return [
        _measurement("a check, from asking to the painted view", seen, 1, [one.clock for one in took]),
        _measurement("the same to all of it, what lies below the view too", whole, WHOLE_FRAMES),
        Measurement(
            "the first check of a run",
            first.seen / (FIRST_FRAMES * FRAME),
            1.0,
            f"{first.seen * 1000:.1f} ms of {FIRST_FRAMES * FRAME * 1000:.1f} ms",
        ),
        Measurement(
            "half of the checks to the words of the view on bare labels",
            usual / plain,
            BARE,
            f"{usual * 1000:.1f} ms against {plain * 1000:.1f} ms",
        ),
    ]


def _measurement(
    name: str, seconds: Sequence[float], frames: int, clock: Sequence[float] = ()
) -> Measurement:
    (usual, slow), limit = _usual_and_slow(seconds), frames * FRAME
    detail = f"{slow * 1000:.1f} ms of {limit * 1000:.1f} ms; half of them in {usual * 1000:.1f} ms"
    if clock:
        usual_clock, slow_clock = _usual_and_slow(clock)
        detail += f"; on the clock {slow_clock * 1000:.1f} and {usual_clock * 1000:.1f} ms"
    return Measurement(name, slow / limit, 1.0, detail)


def _usual_and_slow(seconds: Sequence[float]) -> tuple[float, float]:
    """Return what half of them and what 99 of 100 keep within."""
    return statistics.median(seconds), statistics.quantiles(seconds, n=100)[98]


def make(path: Path) -> list[str]:
    """Make a database with candidates, positions and rulings and return the keys of the positions."""
    office = match_data.office(CANDIDATES, POSITIONS)
    services = open_services(str(path))
    with services.database.unit_of_work(message("steps.import_requirements", file=FILE)) as uow:
        name = LocalizedText("Мекеме", "Учреждение")
        uow.staffing.import_draft(StaffingDraft(name, (), office.positions), FILE)
        uow.candidates.import_all(office.candidates, FILE)
        for ruling in office.context.rulings:
            uow.rulings.save(ruling)
        uow.commit()
    keys = [row.key for row in services.staffing.positions()]
    services.database.close()
    return keys


def _pairs(page: "CheckPage", positions: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the keys of candidates and positions, ever other candidates for the next position."""
    candidates = [row.key for row in page.context.services.candidates.rows()]
    for number, position in enumerate(positions * EACH):
        yield candidates[number % len(candidates)], position


def _best(checks: "_Checks", pairs: list[tuple[str, str]]) -> list[Took]:
    """Check each pair some times and return the best of each."""
    best: dict[tuple[str, str], Took] = {}
    for _ in range(ROUNDS):
        for pair in pairs:
            took = checks.check(*pair)
            known = best.setdefault(pair, took)
            known.seen, known.whole = min(known.seen, took.seen), min(known.whole, took.whole)
            known.bare, known.clock = min(known.bare, took.bare), min(known.clock, took.clock)
    return list(best.values())


class _Checks:
    """Opens checks from the table of all positions."""

    def __init__(self, page: "CheckPage", bare: "_BarePage") -> None:
        from bench.search_page import Paints

        self._page, self._bare = page, bare
        self._paints = Paints(page.view.verdict.viewport())

    def check(self, candidate: str, position: str) -> Took:
        """Check a candidate for a position, then show the words that were in view on bare labels."""
        page = self._page
        page.view.choices.candidates.choose(candidate)
        _rest()
        asked, start, before = time.perf_counter(), time.process_time(), self._paints.count
        page.view.table.opened.emit(position)
        # A check that says the same as the one before would leave nothing to paint.
        page.view.verdict.viewport().update()
        _until_painted(self._paints, before)
        seen, clock = time.process_time() - start, time.perf_counter() - asked
        words = _words_in_view(page)
        resumed = time.process_time()
        _rest()
        return Took(seen, clock, seen + time.process_time() - resumed, self._bare.show(words))


class _BarePage:
    """Labels below each other in a scroll area, which show the words of one check after another."""

    def __init__(self, parent: "QWidget") -> None:
        from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

        from bench.search_page import Paints

        self.area = QScrollArea(parent)
        self.area.setWidgetResizable(True)
        self._column = QWidget(self.area)
        self._layout = QVBoxLayout(self._column)
        self._layout.addStretch(1)
        self._labels: list[QLabel] = []
        self.area.setWidget(self._column)
        self._paints = Paints(self._column)

    def show(self, words: Sequence[str]) -> float:
        """Return the seconds until these words were painted."""
        from PySide6.QtWidgets import QLabel

        while len(self._labels) < len(words):
            label = QLabel(self._column)
            label.setWordWrap(True)
            self._layout.insertWidget(len(self._labels), label)
            self._labels.append(label)
        for place, label in enumerate(self._labels):
            label.setVisible(place < len(words))
        _rest()
        start, before = time.process_time(), self._paints.count
        for label, text in zip(self._labels, words, strict=False):
            label.setText(text)
        self._column.update()
        _until_painted(self._paints, before)
        return time.process_time() - start


@contextmanager
def _bare_page(page: "CheckPage") -> Iterator[_BarePage]:
    from PySide6.QtWidgets import QMainWindow

    window = QMainWindow()
    bare = _BarePage(window)
    window.setCentralWidget(bare.area)
    window.resize(page.view.verdict.size())
    window.show()
    try:
        yield bare
    finally:
        window.close()
        window.deleteLater()


def _words_in_view(page: "CheckPage") -> list[str]:
    from PySide6.QtWidgets import QLabel

    view = page.view.verdict
    labels: Iterable[QLabel] = view.column.findChildren(QLabel)
    return [label.text() for label in labels if label.text() and not label.visibleRegion().isEmpty()]


def _until_painted(paints: "Paints", before: int) -> None:
    from PySide6.QtCore import QCoreApplication

    patience = time.perf_counter() + PATIENCE_SECONDS
    while paints.count == before:
        QCoreApplication.sendPostedEvents()
        if time.perf_counter() > patience:
            raise TimeoutError("nothing was painted")


def _rest() -> None:
    from bench.search_page import settle

    for _ in range(3):
        settle()
