"""Word documents as papers, read with python-docx: paragraphs and tables with their merged cells."""

import io
import zipfile
from collections.abc import Iterator
from typing import Final

from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.oxml.table import CT_Row, CT_Tbl, CT_Tc
from docx.oxml.text.paragraph import CT_P
from docx.oxml.xmlchemy import BaseOxmlElement

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.paper import PaperLine
from nqs_desktop.importers.papers.blocks import LineCounter, PaperBlocks, Table, TableBuilder
from nqs_desktop.importers.papers.docx_numbers import ListNumbers
from nqs_desktop.importers.tables.damage import damage_told
from nqs_desktop.importers.tables.docx_file import document_tree, within
from nqs_desktop.importers.tables.source import MOST_COLUMNS, MOST_ROWS

_PARAGRAPH: Final = qn("w:p")
_RUN: Final = qn("w:r")
_TYPE: Final = qn("w:type")
_NOTES: Final = ("word/footnotes.xml", "word/endnotes.xml")
_LARGEST: Final = 8 * 1024 * 1024
_CONTINUE: Final = "continue"


def read_docx(file: str, data: bytes) -> PaperBlocks:
    """Return a document's paragraphs and tables.

    Args:
        file: Name of the file.
        data: Its content, which has passed the gate.

    Raises:
        UserError: It is damaged or larger than any paper.
    """
    with damage_told(file):
        reader = _Reader(ListNumbers.of(data))
        paper = PaperBlocks(file)
        rows = 0
        for block in within(document_tree(file, data), (CT_Tbl, CT_P)):
            if isinstance(block, CT_P):
                paper.blocks += reader.lines(block)
            elif isinstance(block, CT_Tbl):
                table = reader.table(block)
                if table is not None:
                    paper.blocks.append(table)
                    rows += len(table.grid)
            if len(paper.blocks) + rows > MOST_ROWS:
                raise UserError("tables.too_many_rows", file=file, limit=MOST_ROWS)
        for note in _notes(data):
            paper.notes += reader.lines(note)
        return paper


def _notes(data: bytes) -> Iterator[BaseOxmlElement]:
    """Iterate over the footnotes and endnotes of a document; those with a type only part them."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in _NOTES:
            if name in archive.namelist() and archive.getinfo(name).file_size <= _LARGEST:
                for note in parse_xml(archive.read(name)):
                    if note.get(_TYPE) is None:
                        yield note


class _Reader:
    def __init__(self, numbers: ListNumbers) -> None:
        self._numbers = numbers
        self._counter = LineCounter()

    def lines(self, block: BaseOxmlElement) -> tuple[PaperLine, ...]:
        """Return the lines of a paragraph, or of all paragraphs within a cell, with their list numbers."""
        found: tuple[PaperLine, ...] = ()
        for paragraph in block.iter(_PARAGRAPH):
            text = "".join(run.text for run in paragraph.iter(_RUN) if _holder(run) is paragraph)
            number = self._numbers.next(paragraph)
            if text.strip():
                found += self._counter.lines(f"{number} {text.strip()}" if number else text)
            elif number and block.tag != _PARAGRAPH:
                found += self._counter.lines(number)  # a column of nothing but numbers
        return found

    def table(self, block: CT_Tbl) -> Table | None:
        """Return a table; a cell merged over rows is the one in which it begins."""
        builder = TableBuilder()
        for row in within(block, (CT_Row,)):
            cells = [builder.cell(()) for _ in range(min(row.grid_before, MOST_COLUMNS))]
            for cell in within(row, (CT_Tc,)):
                span = min(cell.grid_span, MOST_COLUMNS)
                above = builder.above(len(cells)) if cell.vMerge == _CONTINUE else -1
                lines = self.lines(cell)
                if above < 0:
                    above = builder.cell(lines)
                elif lines:
                    builder.more(above, lines)
                cells += [above] * span
            builder.row(cells[:MOST_COLUMNS] or [builder.cell(())])
        return builder.table()


def _holder(run: BaseOxmlElement) -> BaseOxmlElement | None:
    """Return the paragraph that a run stands in."""
    return next(run.iterancestors(_PARAGRAPH), None)
