"""PDF files with text as papers: ruled tables, and lines by the places of their words."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.progress import Progress
from nqs_desktop.importers.papers.blocks import LineCounter, PaperBlocks, TableBuilder
from nqs_desktop.importers.papers.pdf_cells import PrintedCell, cell_texts, whole_words
from nqs_desktop.importers.papers.pdf_columns import column_places, has_language_columns, sides_of
from nqs_desktop.importers.papers.pdf_tables import Ruled, ruled_tables
from nqs_desktop.importers.tables.pdf_file import PdfFile
from nqs_desktop.importers.tables.pdf_lines import Line, lines_of, without_edges
from nqs_desktop.importers.tables.pdf_page import Page, Word

_FEW_WORDS: Final = 3  # on a page: a stamp or a number printed on a picture
_MOST_NAMED: Final = 10
_MANY_COLUMNS: Final = 2  # places where columns part: a table, not a page in two columns
_STEPS: Final = 3
"""Reading the words of a page, finding its tables, and making paragraphs of its cells."""


def read_pdf(file: str, data: bytes, progress: Progress) -> PaperBlocks:
    """Return the tables and lines of all pages.

    Args:
        file: Name of the file.
        data: Its content.
        progress: Called with pages read and pages in all; may raise ``Cancelled``.

    Raises:
        UserError: It is damaged, protected by a password, has too many pages, or is a scan without text.
    """
    pages = list(PdfFile(file, data).pages(lambda done, total: progress(done, _STEPS * total)))
    if sum(len(page.words) for page in pages) < _FEW_WORDS * len(pages):
        raise UserError("papers.scan", file=file, pages=len(pages))
    paper = PaperBlocks(file)
    blank = [str(page.number) for page in pages if not page.words]
    if blank:
        named = ", ".join(blank[:_MOST_NAMED])
        paper.warnings.append(message("papers.pages_without_text", file=file, pages=named, count=len(blank)))
    sheets: list[_Sheet] = []
    for page, cleared in zip(pages, without_edges(pages), strict=True):
        progress(len(pages) + len(sheets), _STEPS * len(pages))
        sheets.append(_sheet(page, cleared))
    words = whole_words(cell for sheet in sheets for _, cells in sheet.tables for cell in cells.values())
    reader = _Reader(paper, words)
    places = () if any(sheet.tables for sheet in sheets) else column_places(pages)
    if len(places) == 1 and has_language_columns([line for one in sheets for line in one.lines], *places):
        reader.columns(sheets, *places)
        return paper
    if len(places) >= _MANY_COLUMNS:
        paper.warnings.append(message("papers.no_ruled_lines", file=file))
    for number, sheet in enumerate(sheets):
        progress(2 * len(pages) + number, _STEPS * len(pages))
        reader.page(sheet)
    reader.end()
    return paper


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A page as it is read: its tables with the lines of each cell, and the lines beside them."""

    place: str
    tables: tuple[tuple[Ruled, dict[int, PrintedCell]], ...]
    lines: tuple[Line, ...]
    running: tuple[Line, ...]


def _sheet(page: Page, cleared: Page) -> _Sheet:
    """Return what stands on a page; ``cleared`` is it without what pages repeat at their edges."""
    kept = set(cleared.words)
    tables = ruled_tables(page)
    free: list[Word] = []
    inside: list[dict[int, list[Word]]] = [{} for _ in tables]
    for word in cleared.words:
        for table, cells in zip(tables, inside, strict=True):
            if (cell := table.cell_of(word)) is not None:
                cells.setdefault(cell, []).append(word)
                break
        else:
            free.append(word)
    return _Sheet(
        str(page.number),
        tuple(
            (
                table,
                {
                    cell: PrintedCell(tuple(lines_of(words)), *table.span(cell))
                    for cell, words in cells.items()
                },
            )
            for table, cells in zip(tables, inside, strict=True)
        ),
        tuple(lines_of(free)),
        tuple(lines_of(word for word in page.words if word not in kept)),
    )


@dataclass(slots=True)
class _OpenTable:
    """A table that may go on on the next page."""

    ruled: Ruled
    builder: TableBuilder = field(default_factory=TableBuilder)


class _Reader:
    def __init__(self, paper: PaperBlocks, words: frozenset[str]) -> None:
        self._paper = paper
        self._words = words
        self._counter = LineCounter()
        self._open: _OpenTable | None = None

    def page(self, sheet: _Sheet) -> None:
        """Take a page."""
        lines = list(sheet.lines)
        for table, cells in sheet.tables:
            while lines and lines[0].middle > table.rows[0]:
                self._line(lines.pop(0), sheet.place)
            self._table(table, cells, sheet.place)
        for line in lines:
            self._line(line, sheet.place)
        for line in sheet.running:
            self._paper.running += self._counter.lines(line.text, sheet.place)

    def columns(self, sheets: Sequence[_Sheet], place: float) -> None:
        """Take pages in two columns: lines over both and the left one of all pages, then the right one."""
        for column in range(2):
            for sheet in sheets:
                for line in sheet.lines:
                    sides = sides_of(line, place)
                    words = sides[column] if sides else line.words if not column else ()
                    if words:
                        self._line(Line(words), sheet.place)
        for sheet in sheets:
            for line in sheet.running:
                self._paper.running += self._counter.lines(line.text, sheet.place)

    def end(self) -> None:
        """Close the table that is open."""
        if self._open is not None and (table := self._open.builder.table()) is not None:
            self._paper.blocks.append(table)
        self._open = None

    def _line(self, line: Line, place: str) -> None:
        self.end()
        self._paper.blocks += self._counter.lines(line.text, place)

    def _table(self, ruled: Ruled, cells: dict[int, PrintedCell], place: str) -> None:
        if self._open is None or not ruled.goes_on_from(self._open.ruled):
            self.end()
            self._open = _OpenTable(ruled)
        self._open.ruled = ruled
        builder = self._open.builder
        numbers: dict[int, int] = {}
        for row in ruled.grid:
            for cell in row:
                if cell not in numbers:
                    texts = cell_texts(cells[cell], self._words) if cell in cells else []
                    numbers[cell] = builder.cell(self._counter.lines("\n".join(texts), place))
            builder.row([numbers[cell] for cell in row])
