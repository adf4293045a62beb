"""Plain texts as papers: lines, and tables whose cells are parted by tabs, as Word and Excel paste them."""

import re
from collections.abc import Sequence
from typing import Final

from nqs_desktop.importers.papers.blocks import NO_CELL, LineCounter, PaperBlocks, TableBuilder
from nqs_desktop.importers.papers.title_lines import is_numbered_title
from nqs_desktop.importers.tables.source import MOST_COLUMNS

_QUOTED: Final = re.compile(r'(?:(?<=\t)|(?<=\n)|\A)"((?:[^"]|"")*)"(?=\t|\n|\Z)')
_LINE_IN_CELL: Final = "\v"
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
    for line in [*_with_quoted_cells(text).split("\n"), ""]:
        if "\t" in line.strip(" "):
            rows.append(line)
            continue
        if rows and line.strip() and not is_numbered_title(line.strip()):
            rows[-1] += _LINE_IN_CELL + line  # Word parts the paragraphs of a cell as it parts rows
            continue
        _close(rows, paper, counter)
        rows = []
        paper.blocks += counter.lines(line.replace(_LINE_IN_CELL, "\n"))
    return paper


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


def _close(rows: Sequence[str], paper: PaperBlocks, counter: LineCounter) -> None:
    if len(rows) < _FEWEST_ROWS:
        for row in rows:
            paper.blocks += counter.lines(row.replace(_LINE_IN_CELL, "\n").replace("\t", " "))
        return
    builder = TableBuilder()
    for row in rows:
        cells = row.split("\t")[:MOST_COLUMNS]
        builder.row(
            [
                builder.cell(lines)
                if (lines := counter.lines(cell.replace(_LINE_IN_CELL, "\n")))
                else NO_CELL
                for cell in cells
            ]
        )
    if (table := builder.table()) is not None:
        paper.blocks.append(table)
