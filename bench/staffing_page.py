"""Lists and cards of the staffing page with 10,000 positions in 500 departments: open, scroll, find, save.

Everything ends when the event loop is free again and all is drawn. Of each the time is the processor's.
"""

import tempfile
import time
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from bench.measurement import Measurement
from bench.staffing_grid import FRAME, ROUNDS, SAVE, WHEEL, WORDS, make, measured, timed

if TYPE_CHECKING:
    from nqs_desktop.ui.page_context import PageContext
    from nqs_desktop.ui.staffing.staffing_page import StaffingPage

OPENING = 1.5
EDITS = 120
IDLE = 2.0
"""Seconds after opening in which the page gets its search ready."""
TITLE = "10,000 positions in lists and cards"


def run() -> list[Measurement]:
    from bench.search_page import settle, shown_page
    from nqs_desktop.ui.garbage import GarbageCollection
    from nqs_desktop.ui.staffing.staffing_page import StaffingPage

    begun = 0.0

    def made(context: "PageContext") -> StaffingPage:
        nonlocal begun
        begun = time.process_time()
        return StaffingPage(context)

    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "table.db"
        make(database)
        with shown_page(database, made) as page:
            opening = time.process_time() - begun
            garbage = GarbageCollection(page)
            page.open_target(page.choice.nodes[0].key)
            settle()
            idle = [*_turns()]
            scrolling = [*_scrolls(page)]
            finding = [min(times) for times in zip(*([*_finds(page)] for _ in range(ROUNDS)), strict=True)]
            edits = [*_edits(page)][1:]  # the first one makes the form
            garbage.stop()
    detail = f"{opening * 1000:.0f} ms of {OPENING * 1000:.0f} ms"
    return [
        Measurement(f"{TITLE}, the page opened", opening / OPENING, 1.0, detail),
        measured("a turn of the event loop after that", idle, FRAME),
        measured("lists scrolled by the wheel and by pages", scrolling, FRAME),
        measured("found letter by letter", finding, FRAME),
        measured("an edit in the form, saved and drawn", edits, SAVE),
    ]


def _turns() -> Iterator[float]:
    """Measure the turns in which the page gets ready what is asked for later."""
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + IDLE
    while time.monotonic() < end:
        start = time.process_time()
        QApplication.processEvents()
        yield time.process_time() - start
        time.sleep(0.001)


def _scrolls(page: "StaffingPage") -> Iterator[float]:
    """Scroll through the positions of the whole organisation."""
    down = page.lists.table.verticalScrollBar()
    for place in range(0, down.maximum(), max(down.maximum() // 150, 1)):
        yield timed(lambda place=place: down.setValue(place))  # type: ignore[misc]  # bound at once
        yield timed(lambda: down.setValue(down.value() + WHEEL))


def _finds(page: "StaffingPage") -> Iterator[float]:
    """Type words; the moment that the field waits for typing to rest is left out."""
    from nqs_desktop.ui import garbage

    def find(words: str) -> None:
        page.search.setText(words)
        page.search.look_now()

    for word in WORDS:
        for length in range(1, len(word) + 1):
            garbage.collect()
            yield timed(lambda words=word[:length]: find(words))  # type: ignore[misc]  # bound at once
        timed(lambda: find(""))


def _edits(page: "StaffingPage") -> Iterator[float]:
    """Change the units of positions here and there in the form, and save each."""
    from nqs_desktop.ui import garbage

    rows = page.choice.rows
    for number in range(EDITS):
        key = rows[number * 163 % len(rows)].key
        page.choice.choose_position(key)
        page.show_details()
        page.commands.edit.trigger()
        units = page.details.position_form.units
        units.setText("12,25")
        units.textEdited.emit("12,25")
        timed(lambda: None)
        garbage.collect()
        yield timed(page.commands.save.trigger)
        if page.view.editor.position(key).units != Decimal("12.25"):
            raise RuntimeError("an edit was not stored")
