"""A single check: from asking for it on the page of the check to the painted verdict, against one frame.

The page paints the verdict with its first section and then one section after the other; both moments count.
"""

import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bench import match_data
from bench.measurement import Measurement
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.staffing import StaffingDraft
from nqs_desktop.services.catalogue import open_services

if TYPE_CHECKING:
    from nqs_desktop.ui.matching.check_page import CheckPage

CANDIDATES = 200
POSITIONS = 62
ROUNDS = 3
WHOLE_FRAMES = 4
FILE = "bench"


def run() -> list[Measurement]:
    from bench.search_page import shown_page
    from nqs_desktop.ui.matching.check_page import CheckPage

    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "checks.db"
        keys = make(database)
        with shown_page(database, CheckPage) as page:
            seconds = _checks(page, keys)
    first, whole = zip(*seconds, strict=True)
    return [
        _measurement("a check, from asking to the painted verdict", first, 1),
        _measurement("the same to all of its sections", whole, WHOLE_FRAMES),
    ]


def _measurement(name: str, seconds: Sequence[float], frames: int) -> Measurement:
    slow, usual, limit = statistics.quantiles(seconds, n=100)[98], statistics.median(seconds), frames / 60
    detail = f"{slow * 1000:.1f} ms of {limit * 1000:.1f} ms; half of them in {usual * 1000:.1f} ms"
    return Measurement(name, slow / limit, 1.0, detail)


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


def _checks(page: "CheckPage", keys: list[str]) -> list[tuple[float, float]]:
    """Open the check of each position from the table of all.

    Returns:
        For each position the seconds until the verdict with its first section was painted and until all of it
        was, the best of some rounds.
    """
    from PySide6.QtCore import QCoreApplication

    from bench.search_page import Paints, settle

    paints = Paints(page.view.verdict.viewport())
    best: dict[str, tuple[float, float]] = {}
    for _ in range(ROUNDS):
        for key in keys:
            start, before = time.perf_counter(), paints.count
            page.view.table.opened.emit(key)
            while paints.count == before:
                QCoreApplication.sendPostedEvents()
            first = time.perf_counter() - start
            settle()
            whole = time.perf_counter() - start
            known = best.get(key, (first, whole))
            best[key] = min(first, known[0]), min(whole, known[1])
    return list(best.values())
