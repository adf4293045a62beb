"""What a benchmark hands back, and how it takes the time."""

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measurement:
    """A ratio with the limit that it must keep.

    Attributes:
        name: What was measured.
        ratio: The measured amount over the one that it is compared with.
        limit: The highest ratio that is good enough.
        detail: Both amounts, for the reader.
    """

    name: str
    ratio: float
    limit: float
    detail: str

    @property
    def is_kept(self) -> bool:
        return self.ratio <= self.limit


def best_seconds(*jobs: Callable[[], object], rounds: int = 7) -> list[float]:
    """Return the shortest time of each job; the jobs take turns, so that a busy machine slows all alike."""
    best = [float("inf")] * len(jobs)
    for _ in range(rounds):
        for index, job in enumerate(jobs):
            gc.collect()
            start = time.perf_counter()
            job()
            best[index] = min(best[index], time.perf_counter() - start)
    return best
