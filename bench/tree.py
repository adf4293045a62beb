"""Opening a group of 10,000 titles: the longest moment for which the window does not answer.

A timer of no time ticks while the node opens on the page of the program. Its longest gap is compared with a
quarter of a second, which a person does not take for a standstill.
"""

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
LIMIT_SECONDS = 0.25
ROUNDS = 3


def run() -> list[Measurement]:
    from bench.search_page import classifier_page

    gaps = []
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "wide.db"
        large_classifier.make(database, CHILDREN * GROUPS, GROUPS)
        for _ in range(ROUNDS):
            with classifier_page(database) as page:
                gaps.append(_longest_gap(page))
    longest = min(gaps)
    detail = f"not free for {longest * 1000:.0f} ms of {LIMIT_SECONDS * 1000:.0f} ms"
    return [Measurement(f"opening {CHILDREN:,} rows of the tree", longest / LIMIT_SECONDS, 1.0, detail)]


def _longest_gap(page: "ClassifierPage") -> float:
    """Open the first group with titles; return the longest time between two ticks in seconds."""
    from PySide6.QtCore import QTimer

    from bench.search_page import settle

    page.view.choose(large_classifier.FIRST_GROUP)
    settle()
    group = page.view.tree.currentIndex()
    ticks = [time.perf_counter()]
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start(0)
    page.view.tree.expand(group)
    settle()
    timer.stop()
    if group.model().rowCount(group) != CHILDREN:
        raise RuntimeError("the group did not open")
    return max(later - earlier for earlier, later in pairwise(ticks))
