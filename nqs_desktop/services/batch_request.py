"""Coding a column of job titles in a workbook: what is asked and what came of it."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class BatchPreview:
    """A sheet before it is coded.

    Attributes:
        file: Name of the workbook.
        sheets: Names of its sheets that hold anything.
        sheet: The sheet that is shown.
        headings: What stands above each column; empty texts where nothing does.
        rows: Number of each of the first rows, from 1, with its cells.
        row_count: How many rows hold a title, headings left out.
        title_column: The column that seems to hold the titles, from 0; ``None`` where none does.
        duties_column: The one that seems to hold duties.
    """

    file: str
    sheets: tuple[str, ...]
    sheet: str
    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    row_count: int
    title_column: int | None
    duties_column: int | None


@dataclass(frozen=True, slots=True)
class BatchRequest:
    """What to code.

    Attributes:
        path: The workbook.
        sheet: Name of the sheet.
        title_column: The column of the titles, from 0.
        duties_column: The column of the duties; ``None`` for none.
        out: The new workbook.
        language: Language of the new headings, words and reasons: ``kk``, ``ru`` or ``en``.
        edition: An edition of the classifier; ``None``: the one in force.
    """

    path: Path
    sheet: str
    title_column: int
    duties_column: int | None
    out: Path
    language: str = "kk"
    edition: int | None = None


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What came of it.

    Attributes:
        rows: Rows with a title.
        sure: Rows with a sure code.
        unsure: Rows to look at: the first of several codes is written, marked.
        uncoded: Rows without a code, marked.
        out: The new workbook.
    """

    rows: int
    sure: int
    unsure: int
    uncoded: int
    out: Path
