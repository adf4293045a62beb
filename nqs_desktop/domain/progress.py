"""How long work tells how far it is and learns that it shall stop."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with (done, total) in steps of the work; raises ``Cancelled`` to stop it."""


def silent(done: int, total: int) -> None:
    """Take progress and do nothing with it: for callers that show none."""
