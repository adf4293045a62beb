"""From the start of the process to the shown main window over a full database, against a bare window.

Two moments of the program are held: when its window is first drawn, and when the first page shows what the
database holds, for which the program loads what the bare window does not: object mapping, pages, icons. The
bare window shows a label and imports SQLAlchemy.
"""

import tempfile
from pathlib import Path

from bench import full_database
from bench.measurement import Measurement
from bench.processes import compare, compared

LIMIT = 2.0
LIMIT_FILLED = 2.5
ROUNDS = 11


def run() -> list[Measurement]:
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "full.db"
        full_database.make(database)
        told = compare({"program": ["--db", str(database)], "bare": []}, rounds=ROUNDS)
    program, bare = told["program"], [account.painted for account in told["bare"]]
    painted = [account.painted for account in program]
    filled = [account.filled for account in program]
    return [
        compared("start to the shown main window", LIMIT, "s", painted, bare),
        compared("start to the first page with what the database holds", LIMIT_FILLED, "s", filled, bare),
    ]
