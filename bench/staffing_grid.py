"""The table editor with 10,000 positions in 500 departments: opening, scrolling, filtering, typing.

Scrolling and filtering end when the event loop is free again and all is drawn; an edit is asked for in the
widget and ends when it is stored and drawn. Of each the time is the processor's, 99 of 100 against the limit.
"""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from bench.measurement import Measurement
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.pay import PayScale, PositionPay
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.services.catalogue import open_services

if TYPE_CHECKING:
    from nqs_desktop.ui.staffing.grid.grid_part import GridPart

DEPARTMENTS = 500
POSITIONS = 10_000
UNDER = 10
"""So many departments lie below each top one."""
FRAME = 1 / 60
SAVE = 0.05
OPENING = 1.0
TURN = 0.1
EDITS = 120
WHEEL = 96
REST = 1.5
MOST_WAITING = 30.0
ROUNDS = 3
WORDS = ("бас маман", "ведущий", "7", "коор", "сектор", "қоры")
KINDS = ("Бас маман", "Жетекші маман", "Аға инспектор", "Хатшы", "Үйлестіруші")
KINDS_RU = ("Главный специалист", "Ведущий специалист", "Старший инспектор", "Секретарь", "Координатор")


def run() -> list[Measurement]:
    from bench.search_page import settle, shown_page
    from nqs_desktop.ui.garbage import GarbageCollection
    from nqs_desktop.ui.staffing.grid.grid_part import GridPart
    from nqs_desktop.ui.staffing.staffing_page import StaffingPage

    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "table.db"
        make(database)
        with shown_page(database, StaffingPage) as page:
            garbage = GarbageCollection(page)
            part = page.findChild(GridPart)
            if not isinstance(part, GridPart):
                raise TypeError("the page has no table editor")
            page.open_target(page.choice.nodes[0].key)
            settle()
            begun = time.process_time()
            turns = [*_opening(part)]
            opening = time.process_time() - begun
            _rest()
            scrolling = [*_scrolls(part)]
            popups = _best(_popups, part)
            filtering = _best(_filters, part)
            edits = [*_edits(part)]
            garbage.stop()
    return [
        Measurement(
            f"{POSITIONS:,} positions of a staffing table, opened to be typed",
            opening / OPENING,
            1.0,
            f"{opening * 1000:.0f} ms of {OPENING * 1000:.0f} ms",
        ),
        Measurement(
            "the same, the longest turn of the event loop meanwhile",
            max(turns) / TURN,
            1.0,
            f"{max(turns) * 1000:.0f} ms of {TURN * 1000:.0f} ms, the window's thread alone",
        ),
        measured("scrolled by the wheel and by pages", scrolling, FRAME),
        measured("the filter of a column opened", popups, FRAME),
        measured("filtered letter by letter", filtering, FRAME),
        measured("an edit, from the widget to stored and drawn", edits, SAVE),
    ]


def make(path: Path) -> None:
    """Make a database with one large staffing table."""
    services = open_services(str(path))
    key = services.staffing.add_organisation(LocalizedText("Үлкен мекеме", "Большое учреждение"))[0].key
    step = message("steps.edit_lines", count=POSITIONS)
    tops = [_department(number, key) for number in range(0, DEPARTMENTS, UNDER + 1)]
    services.staffing.apply(step, departments=tops)
    above = {one.name: one.key for one in services.staffing.departments()}
    below = [
        _department(number, key, above[_department(number - number % (UNDER + 1), key).name])
        for number in range(DEPARTMENTS)
        if number % (UNDER + 1)
    ]
    services.staffing.apply(step, departments=below)
    services.staffing.apply(step, list(positions(services.staffing.departments())))
    edition = services.staffing_editions.worked_on(key)
    services.staffing_editions.save_pay_scale(edition.key, PayScale(Decimal(17_697)))
    services.database.close()


def _department(number: int, organisation: str, parent: str | None = None) -> Department:
    name = LocalizedText(f"{number + 1}-бөлім", f"Отдел {number + 1}")
    return Department("", name, parent, number, organisation=organisation)


def positions(departments: Sequence[Department]) -> Iterator[StaffPosition]:
    """Yield the positions, the same number in each department."""
    each = POSITIONS // len(departments)
    for number in range(POSITIONS):
        kind = number * 7 % len(KINDS)
        branch = number * 13 % 900
        yield StaffPosition(
            "",
            LocalizedText(str(number + 1), str(number + 1)),
            LocalizedText(f"{KINDS[kind]}, {branch}-бағыт", f"{KINDS_RU[kind]}, направление {branch}"),
            Decimal(number % 8 + 1) / 4,
            departments[number // each].key,
            "2422-1" if number % 3 else None,
            "B2-3" if number % 4 else None,
            sort_order=number,
            pay=PositionPay(coefficient=Decimal("2.5") + Decimal(number % 40) / 100),
        )


def _best(measure: "Callable[[GridPart], Iterator[float]]", part: "GridPart") -> list[float]:
    """Return the least time of each act in some rounds: what else the machine does falls on other acts."""
    return [min(times) for times in zip(*(list(measure(part)) for _ in range(ROUNDS)), strict=True)]


def timed(act: Callable[[], object]) -> float:
    """Return the processor's seconds until `act` is done and drawn."""
    from bench.search_page import settle

    start = time.process_time()
    act()
    settle()
    return time.process_time() - start


def _opening(part: "GridPart") -> Iterator[float]:
    """Open the table; yield what each turn of the window's thread takes until all rows are drawn."""
    from PySide6.QtWidgets import QApplication

    act: Callable[[], object] = part.show
    end = time.monotonic() + MOST_WAITING
    while part.grid.model.rowCount() != POSITIONS + DEPARTMENTS:
        if time.monotonic() > end:
            raise RuntimeError("not all rows came")
        start = time.thread_time()
        act()
        yield time.thread_time() - start
        act = QApplication.processEvents
        time.sleep(0.001)
    yield timed(lambda: None)


def _rest() -> None:
    """Let the lists behind the table get their words ready, as they do in the first moments."""
    from bench.search_page import settle

    end = time.monotonic() + REST
    while time.monotonic() < end:
        settle()


def _scrolls(part: "GridPart") -> Iterator[float]:
    """Scroll through the table by turns of the wheel and by pages, and sideways."""
    view = part.grid.view
    down, aside = view.verticalScrollBar(), view.horizontalScrollBar()
    for place in range(0, down.maximum(), max(down.maximum() // 150, 1)):
        yield timed(lambda place=place: down.setValue(place))  # type: ignore[misc]  # bound at once
        yield timed(lambda: down.setValue(down.value() + WHEEL))
    for place in range(0, aside.maximum() + 1, 40):
        yield timed(lambda place=place: aside.setValue(place))  # type: ignore[misc]  # bound at once
    aside.setValue(0)


def _popups(part: "GridPart") -> Iterator[float]:
    """Open the filter of each column in view."""
    from nqs_desktop.ui import garbage

    grid = part.grid
    for column in [column for column in grid.header.order() if grid.header.shows(column)]:
        garbage.collect()
        yield timed(lambda column=column: grid.header.filter_wanted.emit(column))  # type: ignore[misc]  # bound at once
        grid.filter_popup.hide()
        timed(lambda: None)


def _filters(part: "GridPart") -> Iterator[float]:
    """Type words into the filters of the titles, thousands of things; the program rests between letters."""
    from nqs_desktop.domain.staffing_cells import StaffingColumn
    from nqs_desktop.ui import garbage

    grid = part.grid
    for column in (StaffingColumn.TITLE_KK, StaffingColumn.TITLE_RU):
        part.grid.header.filter_wanted.emit(column)
        for word in WORDS:
            for length in range(1, len(word) + 1):
                garbage.collect()
                words = word[:length]
                yield timed(lambda words=words: grid.filter_popup.words.setText(words))  # type: ignore[misc]  # bound at once
        grid.filter_popup.hide()
        grid.commands.show_everything.trigger()


def _edits(part: "GridPart") -> Iterator[float]:
    """Change units, titles and codes here and there; between them the program rests, as while one types."""
    from nqs_desktop.domain.staffing_cells import StaffingColumn
    from nqs_desktop.ui import garbage
    from nqs_desktop.ui.staffing.grid.grid_delegate import Entered

    grid = part.grid
    keys = list(grid.table.ordered_keys())
    columns = (StaffingColumn.UNITS, StaffingColumn.TITLE_RU, StaffingColumn.CODE)
    for number in range(EDITS):
        key, column = keys[number * 83 % len(keys)], columns[number % len(columns)]
        text = ("12,25", f"Специалист {number}", "2631")[number % len(columns)]
        grid.view.go_to(key, column)
        timed(lambda: None)
        garbage.collect()
        entered = Entered(key, column, text)
        yield timed(lambda entered=entered: grid.view.cells.entered.emit(entered))  # type: ignore[misc]
        if replace(entered, text=grid.model.plain(key, column)) != entered:
            raise RuntimeError("an edit was not stored")


def measured(what: str, seconds: Sequence[float], limit: float) -> Measurement:
    slow, usual = statistics.quantiles(seconds, n=100, method="inclusive")[98], statistics.median(seconds)
    detail = f"{slow * 1000:.1f} ms of {limit * 1000:.1f} ms; half of them in {usual * 1000:.1f} ms"
    return Measurement(f"the same, {what}", slow / limit, 1.0, detail)
