"""A group of 10,000 titles, opened and scrolled to its end: how long the window does not answer.

A timer of no time ticks while the node opens on the page of the program and while its rows are scrolled
through. The longest gap between two ticks is compared with three frames, 99 of 100 with one.
"""

import statistics
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from bench import large_classifier
from bench.measurement import Measurement

if TYPE_CHECKING:
    from nqs_desktop.ui.classifier.classifier_page import ClassifierPage

CHILDREN = 10_000
GROUPS = 3
FRAME_SECONDS = 1 / 60
LIMIT_SECONDS = 3 * FRAME_SECONDS
ROUNDS = 3


def run() -> list[Measurement]:
    from bench.search_page import classifier_page

    rounds = []
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "wide.db"
        large_classifier.make(database, CHILDREN * GROUPS, GROUPS)
        for _ in range(ROUNDS):
            with classifier_page(database) as page:
                rounds.append(_gaps(page))
    longest = min(map(max, rounds))
    slow = min(statistics.quantiles(gaps, n=100)[98] for gaps in rounds)
    return [
        _measurement("the longest moment", longest, LIMIT_SECONDS),
        _measurement("99 of 100 moments", slow, FRAME_SECONDS),
    ]


def _measurement(what: str, seconds: float, limit: float) -> Measurement:
    detail = f"not free for {seconds * 1000:.1f} ms of {limit * 1000:.1f} ms"
    return Measurement(f"{CHILDREN:,} rows of the tree, {what}", seconds / limit, 1.0, detail)


def _gaps(page: "ClassifierPage") -> list[float]:
    """Open the first group with titles and scroll to its last row; return the times between two ticks."""
    from PySide6.QtCore import QTimer

    from bench.search_page import settle

    tree = page.view.tree
    page.view.choose(large_classifier.FIRST_GROUP)
    settle()
    group = tree.currentIndex()
    ticks = [time.perf_counter()]
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start(0)
    tree.expand(group)
    settle()
    bar = tree.verticalScrollBar()
    while bar.value() < bar.maximum():
        bar.triggerAction(bar.SliderAction.SliderPageStepAdd)
        settle()
    timer.stop()
    if group.model().rowCount(group) != CHILDREN:
        raise RuntimeError("not all rows came")
    return [later - earlier for earlier, later in pairwise(ticks)]
