"""From the start of the process to the shown main window over a full database, against a bare window.

Both moments of the program are held: when its window is first drawn, and when the first page shows what
the database holds. The bare window shows a label and imports SQLAlchemy.
"""

import tempfile
from pathlib import Path

from bench import full_database
from bench.measurement import Measurement
from bench.processes import compare

LIMIT = 2.0
ROUNDS = 11


def run() -> list[Measurement]:
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "full.db"
        full_database.make(database)
        told = compare({"program": ["--db", str(database)], "bare": []}, rounds=ROUNDS)
    program, bare = told["program"], told["bare"]
    return [
        Measurement(name, moment / bare.painted, LIMIT, f"{moment:.3f} s, a bare window {bare.painted:.3f} s")
        for name, moment in (
            ("start to the shown main window", program.painted),
            ("start to the first page with the database's contents", program.filled),
        )
    ]
