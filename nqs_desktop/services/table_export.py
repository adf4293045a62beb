"""A table that a window shows, as a file."""

from collections.abc import Sequence
from pathlib import Path

from nqs_desktop.domain.progress import Progress, silent


def write_table(
    headings: Sequence[str], rows: Sequence[Sequence[str]], out: Path, progress: Progress = silent
) -> int:
    """Write a table to ``out``, a path that ends in ``.xlsx`` or ``.csv``, and return how many rows it has.

    Raises:
        UserError: The suffix is another one, or the file cannot be written.
    """
    from nqs_desktop.reports import table_file

    progress(0, 1)
    table_file.write(headings, rows, out)
    return len(rows)
