"""A thousand candidates against a thousand positions, on one core, in a process of its own.

The million verdicts are made from the objects of the domain and each is read out once; the reasons of a
hundred pairs are asked for. Compared with the time that they may take, with a bare loop over as many pairs,
and with the plain check, which tells the reasons of every pair. The time is that of the processor: what else
runs on the machine is not in it.
"""

import gc
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from itertools import product
from pathlib import Path

from bench import match_data
from bench.measurement import Measurement
from bench.processes import COMPILED_ONCE
from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.eligibility.check import check
from nqs_desktop.domain.matching.engine import judge_all
from nqs_desktop.domain.staffing import StaffPosition

ROOT = Path(__file__).resolve().parent.parent
CANDIDATES = 1000
POSITIONS = 1000
PAIRS = CANDIDATES * POSITIONS
MOST_SECONDS = 5.0
MOST_BARE = 60.0
MOST_OF_THE_CHECK = 0.03
LARGEST_MIB = 500
SHOWN = 100
SAMPLE = 40
ROUNDS = 3
SCRIPT = "import json; from bench import matching; print(json.dumps(matching.account()))"


def run() -> list[Measurement]:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=ROOT,
        env=os.environ | COMPILED_ONCE,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    told: dict[str, float] = json.loads(done.stdout)
    ours, bare, plain, peak = (told[name] for name in ("ours", "bare", "plain", "peak"))
    speed = f"{ours:.2f} s, {PAIRS / ours:,.0f} pairs a second"
    measured = [
        Measurement(f"{PAIRS:,} pairs to {MOST_SECONDS:.0f} s", ours / MOST_SECONDS, 1.0, speed),
        Measurement(
            "the same to a bare loop over the pairs",
            ours / bare,
            MOST_BARE,
            f"{ours / PAIRS * 1e6:.1f} µs a pair, the loop {bare / PAIRS * 1e6:.2f} µs",
        ),
        Measurement(
            "a pair of many to a pair of the plain check",
            ours / PAIRS / plain,
            MOST_OF_THE_CHECK,
            f"{ours / PAIRS * 1e6:.1f} µs, the check {plain * 1e6:.0f} µs",
        ),
    ]
    if peak:
        detail = f"{peak:.0f} MiB for the whole process"
        measured.append(Measurement(f"its memory to {LARGEST_MIB} MiB", peak / LARGEST_MIB, 1.0, detail))
    return measured


def account() -> dict[str, float]:
    """Return what this process measured: seconds for all pairs, the bare loop, a pair of the check; MiB."""
    office = match_data.office(CANDIDATES, POSITIONS)
    days = iter(match_data.ON + timedelta(days=number) for number in range(ROUNDS + 1))

    def ours() -> None:
        on = next(days)
        columns = judge_all(office.candidates, office.positions, on, office.context)
        for column in columns:
            for candidate in range(CANDIDATES):
                column.whole.of(candidate)
        for number in range(SHOWN):
            check(office.candidates[number], office.positions[number], on, office.context)

    def bare() -> None:
        for candidate, position in product(office.candidates, office.positions):
            _bare_verdict(candidate, position)

    seconds, loop = (min(_seconds(job) for _ in range(ROUNDS)) for job in (ours, bare))
    return {"ours": seconds, "bare": loop, "plain": _plain(office), "peak": _peak()}


def _seconds(job: Callable[[], object]) -> float:
    gc.collect()
    start = time.process_time()
    job()
    return time.process_time() - start


def _bare_verdict(candidate: Candidate, position: StaffPosition) -> bool:
    return len(candidate.employment) >= len(position.requirement.experience.alternatives)


def _plain(office: match_data.Office) -> float:
    """Return the seconds that the plain check takes for a pair, over a sample spread over all."""
    people, positions = office.candidates[:: CANDIDATES // SAMPLE], office.positions[:: POSITIONS // SAMPLE]
    pairs = list(product(people, positions))

    def plain() -> None:
        for candidate, position in pairs:
            check(candidate, position, match_data.ON, office.context)

    return _seconds(plain) / len(pairs)


def _peak() -> float:
    """Return the most memory that this process held, in MiB; 0 where the system does not tell."""
    try:
        import resource
    except ImportError:
        return 0.0
    scale = 2**20 if sys.platform == "darwin" else 2**10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / scale
