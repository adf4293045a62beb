"""Word documents as tables, read with python-docx: their tables row by row, or the lines of their text."""

import io
import zipfile
from collections.abc import Iterator
from typing import Final, TypeVar

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.oxml.table import CT_Row, CT_Tbl, CT_Tc
from docx.oxml.text.paragraph import CT_P
from docx.oxml.xmlchemy import BaseOxmlElement

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.importers.tables.cell_text import cleaned, cleaned_lines
from nqs_desktop.importers.tables.code_form import plain_code
from nqs_desktop.importers.tables.damage import damage_told
from nqs_desktop.importers.tables.source import MOST_COLUMNS, MOST_ROWS, Merged, Row

TEXT: Final = "¶"
"""Name of the table that the paragraphs outside of tables make up."""

_LARGEST: Final = 64 * 1024 * 1024  # the tree of a document takes about ten times as much memory
_FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_BOX: Final = qn("w:txbxContent")
_PARAGRAPH: Final = qn("w:p")
_RUN: Final = qn("w:r")

Element = TypeVar("Element", bound=BaseOxmlElement)
Rows = list[tuple[str, ...]]


class DocxFile:
    """A document."""

    def __init__(self, file: str, data: bytes) -> None:
        """Read a document that has passed the gate.

        Args:
            file: Name of the file, for the sentences.
            data: Its content.

        Raises:
            UserError: It is damaged or larger than any reference.
        """
        tables: list[Rows] = []
        lines: Rows = []
        with damage_told(file):
            for block in within(document_tree(file, data), (CT_Tbl, CT_P)):
                if isinstance(block, CT_Tbl):
                    tables.append([_cells(row) for row in within(block, (CT_Row,))])
                elif any(cells := [cleaned(piece) for piece in _text(block).strip().split("\t")]):
                    lines.append(tuple(cell for cell in cells if cell)[:MOST_COLUMNS])
        if len(lines) + sum(map(len, tables)) > MOST_ROWS:
            raise UserError("tables.too_many_rows", file=file, limit=MOST_ROWS)
        self._tables = _joined(tables)
        if lines:
            self._tables[TEXT] = lines

    def names(self) -> tuple[str, ...]:
        """Return the numbers of the tables; those of one width are one unless their headings differ."""
        return tuple(self._tables)

    def doubts(self) -> tuple[Message, ...]:
        """Return nothing: nothing is guessed."""
        return ()

    def merged(self, sheet: str) -> tuple[Merged, ...]:
        """Return nothing: the rows have no places to name."""
        return ()

    def rows(self, sheet: str, progress: Progress = silent, *, lines: bool = False) -> Iterator[Row]:
        """Iterate over the rows of a table that hold anything; their numbers go on over its parts.

        Args:
            sheet: One of its tables.
            progress: Called once.
            lines: Whether the lines of a cell are kept apart, by line feeds.
        """
        rows = self._tables[sheet]
        progress(len(rows), len(rows))
        for number, cells in enumerate(rows, 1):
            if any(cells):
                yield number, cells if lines else _plain(cells)


def document_tree(file: str, data: bytes) -> BaseOxmlElement:
    """Return the tree of the text, in which nothing is told twice and boxes stand before their paragraph.

    ``docx.Document`` would open all that belongs to the document: it stumbles over pictures that are not
    there, and takes neither templates nor documents with macros.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        relations = parse_xml(archive.read("_rels/.rels"))
        of_document = RELATIONSHIP_TYPE.OFFICE_DOCUMENT
        main = next(one.get("Target", "") for one in relations if one.get("Type") == of_document)
        part = archive.getinfo(main.lstrip("/"))
        if part.file_size > _LARGEST:
            raise UserError("tables.too_much_text", file=file)
        document = parse_xml(archive.read(part))
    for again in list(document.iter(_FALLBACK)):  # for older programs
        again.getparent().remove(again)
    for box in list(document.iter(_BOX)):
        for block in list(box):
            next(box.iterancestors(_PARAGRAPH)).addprevious(block)
    return document


def within(parent: BaseOxmlElement, kinds: tuple[type[Element], ...]) -> Iterator[Element]:
    """Iterate over the outermost elements of some kinds, whatever marks of changes or forms enclose them."""
    for child in parent:
        if isinstance(child, kinds):
            yield child
        else:
            yield from within(child, kinds)


def _cells(row: CT_Row) -> tuple[str, ...]:
    """Return the texts of a row: the cell over several columns stands in the first of them.

    The cells that python-docx gives are not asked: it looks for those above each, in time that grows with
    the square of the rows.
    """
    cells = [""] * min(row.grid_before, MOST_COLUMNS)
    for cell in within(row, (CT_Tc,)):
        cells += [cleaned_lines(_text(cell)), *[""] * min(cell.grid_span - 1, MOST_COLUMNS)]
    return tuple(cells[:MOST_COLUMNS])


def _text(block: BaseOxmlElement) -> str:
    """Return all text of a block, that of insertions, forms and tables within it too."""
    return "".join("\n" if one.tag == _PARAGRAPH else one.text for one in block.iter(_PARAGRAPH, _RUN))


def _plain(cells: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(cell.replace("\n", " ") for cell in cells)


def _joined(tables: list[Rows]) -> dict[str, Rows]:
    """Return the tables by number; what goes on without a heading or with the same is joined."""
    names: dict[int, str] = {}
    headings: dict[tuple[str, ...], str] = {}
    joined: dict[str, Rows] = {}
    for number, rows in enumerate(tables, 1):
        filled = [cells for cells in rows if any(cells)]
        if filled:
            width = max(map(len, rows))
            name = names.get(width, str(number))
            if _is_heading(filled[0]):
                name = headings.setdefault(_plain(filled[0]), str(number))
            names[width] = name
            joined.setdefault(name, []).extend(rows)
    return joined


def _is_heading(cells: tuple[str, ...]) -> bool:
    """Tell whether a row names columns: every one of them in words."""
    return all(cell and not plain_code(cell) and not any(map(str.isdecimal, cell)) for cell in cells)
