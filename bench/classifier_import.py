"""The import of an official classifier file, against reading the same file with openpyxl's read-only mode.

Each side is a process of its own, from its start to its end: ours recognises the columns, reads, compares
with the edition in force, stores and indexes. The workbook is invented, as large and as wide as the export of
the ministry, which is measured too where it lies beside the checkout.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook

from bench.invented import speaker
from bench.measurement import Measurement
from bench.processes import COMPILED_ONCE
from nqs_desktop.domain.official_counts import OFFICIAL
from nqs_desktop.services.catalogue import open_services

ROOT = Path(__file__).resolve().parent.parent
REAL = ROOT.parent / "shared" / "data" / "esutd" / "D_POSITION.xlsx"
SLOWEST = 3.0
LARGEST_MIB = 300
ROUNDS = 3
TITLES = 12_194
OLD_ROWS = 7_909
HEADING = (
    *("ID", "PARENT_ID", "CODE", "NAME_RU", "NAME_KZ", "D_PROF_CAT_ID"),
    *("FULL_NAME_RU", "FULL_NAME_KZ", "NO_LEAF", "IS_ACTUAL", "ACTUAL_DATE", "IS_ACTUAL_1"),
)
TELL_MEMORY = """
import re
from pathlib import Path

status = Path("/proc/self/status")
if status.exists():  # what `resource` tells there counts the process that started this one
    peak = int(re.search(r"VmHWM:\\s*(\\d+)", status.read_text())[1]) / 2**10
else:
    try:
        import resource
    except ImportError:
        peak = 0
    else:
        largest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        peak = largest / (2**20 if sys.platform == "darwin" else 2**10)
print(json.dumps(peak))
"""
OURS = f"""
import json, sys
from pathlib import Path
from nqs_desktop.services.catalogue import open_services

services = open_services(sys.argv[1])
importing = services.classifier_import
report = importing.store(importing.read_file(Path(sys.argv[2])))
assert report.created > {TITLES // 2}
services.database.close()
{TELL_MEMORY}
"""
THEIRS = f"""
import json, sys
from openpyxl import load_workbook

for row in load_workbook(sys.argv[2], read_only=True).worksheets[0].iter_rows(values_only=True):
    pass
{TELL_MEMORY}
"""


@dataclass(frozen=True, slots=True)
class Run:
    """What a process took: seconds, and MiB at its largest."""

    seconds: float
    mebibytes: float


def run() -> list[Measurement]:
    with tempfile.TemporaryDirectory() as folder:
        invented = Path(folder) / "invented.xlsx"
        write_workbook(invented)
        fresh = Path(folder) / "fresh.db"
        open_services(str(fresh)).database.close()
        measured = _measured(invented, fresh, "import of an invented classifier file")
        if REAL.exists():
            measured += _measured(REAL, fresh, "import of the ministry's classifier file")
    return measured


def write_workbook(path: Path) -> None:
    """Write a workbook of the columns of `HEADING` with as many rows as the ministry's export has."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("D_POSITION")
    sheet.append(HEADING)
    for row in _rows():
        sheet.append(row)
    book.save(path)


def _rows() -> Iterator[list[str | int]]:
    text = speaker()
    codes = [f"{100_000 + number}" for number in range(OLD_ROWS)] + list(_codes())
    numbers = {code: number for number, code in enumerate(codes, 1)}
    for code, number in numbers.items():
        name, path = text(45), text(260)
        active = int(len(code) != 6 or "-" in code)
        above = code.rpartition("-")[0] or code[:-1]
        yield [
            number,
            numbers.get(above, "") if active else "",
            code,
            (name.ru or "").upper(),
            (name.kk or "").upper(),
            "",
            (path.ru or "").upper(),
            (path.kk or "").upper(),
            0,
            active,
            "01.01.2021 00:00:00",
            active,
        ]


def _codes() -> Iterator[str]:
    """Iterate over the codes of a classifier with the counts of the official table, as even as can be."""
    groups: list[str] = []
    for major, counts in OFFICIAL.items():
        if major == "X":
            continue
        level = [major]
        yield major
        for count, sign in zip(counts, ("", "", "", "-"), strict=True):
            level = [f"{level[at % len(level)]}{sign}{at // len(level) + 1}" for at in range(count)]
            yield from level
        groups += level
    yield from (f"{groups[at % len(groups)]}-{at // len(groups) + 1:03}" for at in range(TITLES))


def _measured(workbook: Path, fresh: Path, name: str) -> list[Measurement]:
    ours: list[Run] = []
    theirs: list[Run] = []
    for number in range(ROUNDS + 1):
        database = fresh.with_name(f"round{number}.db")
        shutil.copy(fresh, database)
        ours.append(run_script(OURS, database, workbook))
        theirs.append(run_script(THEIRS, database, workbook))
        database.unlink()
    pairs = list(zip(ours, theirs, strict=True))[1:]  # the first warms the caches
    ratio = statistics.median(one.seconds / other.seconds for one, other in pairs)
    one, other = pairs[-1]
    measured = [
        Measurement(
            f"{name} to openpyxl's read-only mode",
            ratio,
            SLOWEST,
            f"{one.seconds:.2f} s, {other.seconds:.2f} s (last round)",
        )
    ]
    peak = max(run.mebibytes for run in ours)
    if peak:
        detail = f"{peak:.0f} MiB, openpyxl alone {other.mebibytes:.0f} MiB"
        measured.append(Measurement(f"{name}, memory to {LARGEST_MIB} MiB", peak / LARGEST_MIB, 1.0, detail))
    return measured


def run_script(script: str, database: Path, workbook: Path) -> Run:
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", script, str(database), str(workbook)],
        cwd=ROOT,
        env=os.environ | COMPILED_ONCE,
        capture_output=True,
        text=True,
        check=False,
    )
    seconds = time.monotonic() - started
    if done.returncode:
        raise RuntimeError(done.stderr)
    return Run(seconds, json.loads(done.stdout))
