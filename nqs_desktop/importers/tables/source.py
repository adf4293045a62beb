"""What a format has to offer so that its tables can be read."""

from collections.abc import Iterator
from typing import Final, Protocol

from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.progress import Progress

Row = tuple[int, tuple[str, ...]]
"""Number of a row in the file, from 1, and its cells as cleaned text."""

Merged = tuple[str, int, int]
"""Cells merged over several rows, such as ``A4:A6``, with the first row and the last."""

MOST_ROWS: Final = 200_000
"""Rows of a table, empty ones counted: nine times the largest reference known."""
MOST_COLUMNS: Final = 256
MOST_TEXT: Final = 64 * 1024 * 1024
"""Characters that one table may hold; they are kept in memory until it is stored."""


class TableSource(Protocol):
    """The tables of one file in one format."""

    def names(self) -> tuple[str, ...]:
        """Return the names of the sheets or tables that hold anything."""

    def rows(self, sheet: str, progress: Progress, *, lines: bool = False) -> Iterator[Row]:
        """Iterate over the rows of a sheet that hold anything.

        Args:
            sheet: Its name.
            progress: Called while the file is read.
            lines: Whether the lines of a cell are kept apart, by line feeds.

        Raises:
            UserError: The file is damaged or its table is larger than any reference.
        """

    def merged(self, sheet: str) -> tuple[Merged, ...]:
        """Return which cells of a sheet are merged over several rows, where the format tells their places."""

    def doubts(self) -> tuple[Message, ...]:
        """Return what reading has had to guess so far."""
