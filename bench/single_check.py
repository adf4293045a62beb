"""A single check: from asking for it on the page of the check to the painted verdict, against one frame."""

import statistics
import tempfile
import time
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
FRAME_SECONDS = 1 / 60
FILE = "bench"


def run() -> list[Measurement]:
    from bench.search_page import shown_page
    from nqs_desktop.ui.matching.check_page import CheckPage

    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "checks.db"
        keys = make(database)
        with shown_page(database, CheckPage) as page:
            seconds = _checks(page, keys)
    slow, usual = statistics.quantiles(seconds, n=100)[98], statistics.median(seconds)
    detail = f"{slow * 1000:.1f} ms of {FRAME_SECONDS * 1000:.1f} ms; half of them in {usual * 1000:.1f} ms"
    return [Measurement("a check, from asking to painted", slow / FRAME_SECONDS, 1.0, detail)]


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


def _checks(page: "CheckPage", keys: list[str]) -> list[float]:
    """Open the check of each position from the table of all; return the seconds, the best of some rounds."""
    from bench.search_page import settle

    best: dict[str, float] = {}
    for _ in range(ROUNDS):
        for key in keys:
            start = time.perf_counter()
            page.view.table.opened.emit(key)
            settle()
            took = time.perf_counter() - start
            best[key] = min(best.get(key, took), took)
    return list(best.values())
