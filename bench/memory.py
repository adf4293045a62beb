"""The memory of the idle program over a full database, against that of a bare window.

Two bare windows are measured: one that imports SQLAlchemy and one that does not.
"""

import sys
import tempfile
from pathlib import Path

from bench import full_database
from bench.measurement import Measurement
from bench.processes import compare

LIMIT = 2.5
ROUNDS = 3
REST_SECONDS = 1.0


def run() -> list[Measurement]:
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "full.db"
        full_database.make(database)
        told = compare(
            {"program": ["--db", str(database)], "bare": [], "plain": []},
            rounds=ROUNDS,
            rest_seconds=REST_SECONDS,
        )
    program, bare, plain = told["program"], told["bare"], told["plain"]
    if not program.rss:
        print("memory: this system does not tell how much a process holds", file=sys.stderr)
        return []
    return [
        Measurement(name, ours / theirs, LIMIT, f"{ours:.0f} MiB, {theirs:.0f} MiB")
        for name, ours, theirs in (
            ("idle memory (RSS) to a bare window with SQLAlchemy", program.rss, bare.rss),
            ("idle memory by share (PSS) to the same", program.pss, bare.pss),
            ("idle memory (RSS) to a bare window without it", program.rss, plain.rss),
            ("idle memory by share (PSS) to the same", program.pss, plain.pss),
        )
    ]
