"""A table of a printed paper: its columns, the rows of its heading, its rows and their cells."""

from dataclasses import dataclass

from nqs_desktop.reports.text_blocks import Alignment, Paragraph, TextSize


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, its share of the width and how its cells stand.

    A template may leave out a column that has a ``key``.
    """

    heading: str
    share: float
    align: Alignment = Alignment.LEFT
    key: str = ""


Cell = tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table.

    Attributes:
        cells: A cell for every column, fewer where the first one spans several.
        section: It has one cell, which spans all columns and stays with the next row.
        closing: It stays with the row before it, as sums do; a first cell that spans several columns belongs
            to such a row alone.
        key: Its name among the blocks that a template may leave out; empty for a row that always stands.
    """

    cells: tuple[Cell, ...]
    section: bool = False
    closing: bool = False
    key: str = ""

    def spans(self, columns: int) -> tuple[int, ...]:
        """Return how many of the ``columns`` of its table each cell takes."""
        if self.section or len(self.cells) > columns:
            return (columns,)
        return (columns - len(self.cells) + 1, *(1 for _ in self.cells[1:]))


@dataclass(frozen=True, slots=True)
class HeadCell:
    """A cell of a heading that stands in several rows.

    Attributes:
        text: Its words; a line break begins a new line.
        columns: How many columns it spans.
        rows: How many rows of the heading it spans.
        bold: Tells a heading from the number of a column.
        upright: Whether its words are turned to be read from below: for a narrow column.
    """

    text: str
    columns: int = 1
    rows: int = 1
    bold: bool = True
    upright: bool = False


HeadRow = tuple[HeadCell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table; the headings of its columns are repeated on every page, a long row runs over pages.

    Attributes:
        columns: At least one.
        rows: Each with a cell for every column, or a section.
        size: Size of the headings.
        heads: Rows of the heading where it has several, each with the cells that begin in it, from left to
            right; empty: the headings of the columns are its only row.
        tight: Whether its cells have little room at their sides, for one that crowds its page.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    size: TextSize = TextSize.NORMAL
    heads: tuple[HeadRow, ...] = ()
    tight: bool = False

    @property
    def ends_with_next(self) -> bool:
        """Whether its last row stands on the page of what follows."""
        last = self.rows[-1].cells if self.rows else ()
        return any(paragraph.keep_with_next for cell in last for paragraph in cell)
