"""The memory of the idle program over a full database, against that of a bare window.

Two bare windows are measured: one that imports SQLAlchemy and one that does not. What a process shares with
others counts whole, and in a third figure by its share; that one moves with what else runs on the machine.
"""

import sys
import tempfile
from pathlib import Path

from bench import full_database
from bench.measurement import Measurement
from bench.processes import compare, compared

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
    ours = told["program"]
    if not ours[0].rss:
        print("memory: this system does not tell how much a process holds", file=sys.stderr)
        return []
    return [
        compared(
            f"idle memory to a bare window {which}",
            LIMIT,
            "MiB",
            [one.rss for one in ours],
            [one.rss for one in told[kind]],
        )
        for kind, which in (("bare", "with SQLAlchemy"), ("plain", "without it"))
    ] + [
        compared(
            "the same, what is shared counted by its share",
            LIMIT,
            "MiB",
            [one.pss for one in ours],
            [one.pss for one in told["bare"]],
        )
    ]
