"""Plain texts as papers: lines, and tables whose cells are parted by tabs, as Word and Excel paste them."""

import re
from collections.abc import Sequence
from typing import Final

from nqs_desktop.importers.papers.blocks import NO_CELL, LineCounter, PaperBlocks, TableBuilder
from nqs_desktop.importers.papers.labels import role_of
from nqs_desktop.importers.papers.title_lines import is_numbered_title, looks_like_heading
from nqs_desktop.importers.requirement_headings import ends_sentence
from nqs_desktop.importers.tables.source import MOST_COLUMNS

_QUOTED: Final = re.compile(r'(?:(?<=\t)|(?<=\n)|\A)"((?:[^"]|"")*)"(?=\t|\n|\Z)')
_LINE_IN_CELL: Final = "\v"
_CELLS: Final = "\t"
_NUMBER: Final = re.compile(r"\s*(?:№\s*)?\d{1,4}(?:[.-]\d{1,3})*[.)]?\s*\t")
_FEWEST_ROWS: Final = 2


def read_text(name: str, text: str) -> PaperBlocks:
    """Return the lines of a text; rows of cells parted by tabs are a table.

    Args:
        name: What the text is called.
        text: It, with line feeds.
    """
    paper = PaperBlocks(name)
    counter = LineCounter()
    rows: list[str] = []
    lines = [*_with_quoted_cells(text).split("\n"), ""]
    for place, line in enumerate(lines):
        if _CELLS in line.strip(" "):
            rows.append(line)
            continue
        if rows and not line.strip() and _goes_on(lines[place:]):
            continue  # pages of the web set empty lines between rows
        if rows and line.strip() and not is_numbered_title(line.strip()):
            rows.append(line)  # Word parts the paragraphs of a cell as it parts rows
            continue
        _close(rows, paper, counter)
        rows = []
        paper.blocks += counter.lines(line.replace(_LINE_IN_CELL, "\n"))
    return paper


def _goes_on(lines: Sequence[str]) -> bool:
    """Tell whether the next line that holds anything is a row of a table."""
    return _CELLS in next((line.strip(" ") for line in lines if line.strip()), "")


def _with_quoted_cells(text: str) -> str:
    """Return a text in which the cells that Excel quotes because of their lines are one line each."""
    if "\t" not in text:
        return text
    return _QUOTED.sub(
        lambda found: (
            found[1].replace('""', '"').replace("\n", _LINE_IN_CELL) if "\n" in found[1] else found[0]
        ),
        text,
    )


def _close(lines: Sequence[str], paper: PaperBlocks, counter: LineCounter) -> None:
    rows = _rows(lines)
    if len(rows) < _FEWEST_ROWS:
        for row in rows:
            paper.blocks += counter.lines(row.replace(_LINE_IN_CELL, "\n").replace(_CELLS, " "))
        return
    builder = TableBuilder()
    width = max(row.count(_CELLS) for row in rows) + 1
    for row in rows:
        cells = row.split(_CELLS)[:MOST_COLUMNS]
        numbers = [
            builder.cell(told) if (told := counter.lines(cell.replace(_LINE_IN_CELL, "\n"))) else NO_CELL
            for cell in cells
        ]
        builder.row(numbers * width if len(cells) == 1 else numbers)
    if (table := builder.table()) is not None:
        paper.blocks.append(table)


def _rows(lines: Sequence[str]) -> list[str]:
    """Return the rows of a table, each with its cells: the paragraphs of a cell stand on lines of their own.

    The first line tells how many cells a row has. Lines that together have so many are a row; more lines
    without cells belong to its last cell, unless they name a department: its cell fills a row.
    """
    width = lines[0].count(_CELLS) if lines else 0
    rows: list[str] = []
    for place, line in enumerate(lines):
        more = lines[place + 1 :]
        is_more = _is_rest(rows[-1], line, more, width) if rows else False
        if rows and _CELLS not in line:
            is_more = _CELLS not in rows[-1] or not _is_department(rows[-1], more, line)
        if is_more:
            rows[-1] += _LINE_IN_CELL + line
        else:
            rows.append(line)
    return rows


def _is_rest(row: str, line: str, more: Sequence[str], width: int) -> bool:
    """Tell whether a line goes on with a row that has too few cells yet, and the row is full then."""
    count = row.count(_CELLS)
    if not 0 < count < width or _NUMBER.match(line):
        return False
    for following in (line, *more):
        count += following.count(_CELLS)
        if count >= width:
            break
    return count == width


def _is_department(row: str, more: Sequence[str], line: str) -> bool:
    """Tell whether a line without cells is a row of its own between two others."""
    cell = row.rsplit(_CELLS, 1)[-1].strip()
    is_head = role_of(cell.replace(_LINE_IN_CELL, " ")) is not None and role_of(line) is None
    is_bound = bool(cell) and not ends_sentence(cell) and not is_head
    follows = next((other for other in more if _CELLS in other), "")
    return not is_bound and bool(_NUMBER.match(follows)) and looks_like_heading(line.strip())
