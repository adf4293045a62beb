"""Starts window processes in turns and takes down what they tell."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench.measurement import Measurement

ROOT = Path(__file__).resolve().parent.parent
PATIENCE_SECONDS = 120
USER_FOLDERS = (
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
    "XDG_CACHE_HOME",
    "APPDATA",
    "LOCALAPPDATA",
)


COMPILED_ONCE: Final = {"PYTHONDONTWRITEBYTECODE": ""}
"""As on a user's machine, both sides find their modules compiled from the start before."""


@dataclass(frozen=True, slots=True)
class WindowAccount:
    """What one process told.

    Attributes:
        painted: Seconds from the start of the process until its window was drawn.
        filled: The same until its first page with what the database holds was drawn.
        rss: Resident memory at rest in MiB.
        pss: The same, memory shared with other processes counted by its share.
    """

    painted: float
    filled: float
    rss: float
    pss: float


def compare(
    kinds: Mapping[str, Sequence[str]], *, rounds: int, rest_seconds: float = 0.0
) -> dict[str, list[WindowAccount]]:
    """Start each of `kinds`, a word of `bench.window_process` and its arguments, in every round.

    The kinds take turns, so that a busy machine slows all alike. A first round, which warms the caches and
    writes the settings of a first start, does not count.

    Returns:
        The accounts of each kind, round by round.
    """
    told: dict[str, list[WindowAccount]] = {kind: [] for kind in kinds}
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | dict.fromkeys(USER_FOLDERS, home) | COMPILED_ONCE
        for number in range(rounds + 1):
            for kind, arguments in kinds.items():
                account = _start([kind, str(rest_seconds), *arguments], environment)
                if number:
                    told[kind].append(account)
    return told


def compared(
    name: str, limit: float, unit: str, ours: Sequence[float], theirs: Sequence[float]
) -> Measurement:
    """Return the median of the ratios of each round, whose two sides ran one after the other."""
    ratio = statistics.median(one / other for one, other in zip(ours, theirs, strict=True))
    detail = f"{statistics.median(ours):.3g} {unit}, {statistics.median(theirs):.3g} {unit} (medians)"
    return Measurement(name, ratio, limit, detail)


def _start(arguments: Sequence[str], environment: Mapping[str, str]) -> WindowAccount:
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "bench.window_process", *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{arguments[0]} ended with {done.returncode}: {done.stderr}")
    told = json.loads(done.stdout)
    return WindowAccount(told["painted"] - started, told["filled"] - started, told["rss"], told["pss"])
