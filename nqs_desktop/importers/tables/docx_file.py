"""Word documents as tables: their tables row by row, or the lines of their text."""

from collections.abc import Iterator
from typing import Final

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.importers.tables.cell_text import cleaned
from nqs_desktop.importers.tables.office_package import OfficePackage, XmlFeed
from nqs_desktop.importers.tables.source import MOST_COLUMNS, MOST_ROWS, MOST_TEXT, Row

TEXT: Final = "¶"
"""Name of the table that the paragraphs outside of tables make up."""

_SPACES: Final = frozenset({"br", "cr"})


def local(name: str) -> str:
    """Return the name of an element without its namespace."""
    return name.rpartition("}")[2]


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
        self._reader = _DocumentReader(file)
        package = OfficePackage(file, data, "word/document.xml")
        package.guarded(lambda: self._reader.read(package))
        self._tables = _joined(self._reader.tables)
        if self._reader.paragraphs:
            self._tables[TEXT] = self._reader.paragraphs

    def names(self) -> tuple[str, ...]:
        """Return the numbers of the tables; several of one width count as one that pages part."""
        return tuple(self._tables)

    def doubts(self) -> tuple[Message, ...]:
        """Return nothing: nothing is guessed."""
        return ()

    def rows(self, sheet: str, progress: Progress = silent) -> Iterator[Row]:
        """Iterate over the rows of a table that hold anything; their numbers go on over its parts."""
        rows = self._tables[sheet]
        progress(len(rows), len(rows))
        for number, cells in enumerate(rows, 1):
            if any(cells):
                yield number, cells


def _joined(tables: list[list[tuple[str, ...]]]) -> dict[str, list[tuple[str, ...]]]:
    """Return the tables by number, those of one width joined to the first of them."""
    first: dict[int, str] = {}
    joined: dict[str, list[tuple[str, ...]]] = {}
    for number, rows in enumerate(tables, 1):
        if any(any(cells) for cells in rows):
            name = first.setdefault(max(map(len, rows)), str(number))
            joined.setdefault(name, []).extend(rows)
    return joined


class _DocumentReader:
    """Hears the elements of a document; a table within a cell is text of that cell."""

    def __init__(self, file: str) -> None:
        self.tables: list[list[tuple[str, ...]]] = []
        self.paragraphs: list[tuple[str, ...]] = []
        self._file = file
        self._depth = 0
        self._skipped = 0
        self._cells: list[str] = []
        self._pieces: list[str] = []
        self._span = 1
        self._hearing = False
        self._rows, self._length = 0, 0

    def read(self, package: OfficePackage) -> None:
        """Take the whole document."""
        with package.open(package.main) as stream:
            for _ in XmlFeed(self._start, self._end, self._hear).feed(stream):
                if self._rows > MOST_ROWS:
                    raise UserError("tables.too_many_rows", file=self._file, limit=MOST_ROWS)
                if self._length > MOST_TEXT:
                    raise UserError("tables.too_much_text", file=self._file)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        name = local(name)
        if name == "t":
            self._hearing = not self._skipped
        elif name == "tab":
            self._pieces.append("\t")
        elif name in _SPACES:
            self._pieces.append("\n")
        elif name == "noBreakHyphen":
            self._pieces.append("-")
        elif name == "Fallback":  # the same text once more for older programs
            self._skipped += 1
        elif name == "tbl":
            self._depth += 1
            if self._depth == 1:
                self.tables.append([])
                self._pieces = []
        elif self._depth == 1:
            self._start_in_table(name, attributes)

    def _start_in_table(self, name: str, attributes: dict[str, str]) -> None:
        if name == "tr":
            self._cells = []
        elif name == "tc":
            self._pieces, self._span = [], 1
        elif name in {"gridSpan", "gridBefore"}:
            told = next((value for key, value in attributes.items() if local(key) == "val"), "1")
            number = min(int(told), MOST_COLUMNS) if told.isdecimal() else 1
            if name == "gridSpan":
                self._span = max(number, 1)
            else:
                self._cells.extend([""] * number)

    def _hear(self, text: str) -> None:
        if self._hearing:
            self._pieces.append(text)

    def _end(self, name: str) -> None:
        name = local(name)
        if name == "t":
            self._hearing = False
        elif name == "p":
            self._end_paragraph()
        elif name == "Fallback":
            self._skipped -= 1
        elif name == "tc" and self._depth == 1:
            text = cleaned("".join(self._pieces))
            self._length += len(text)
            self._cells.extend([text, *[""] * (self._span - 1)])
            self._pieces = []
        elif name == "tr" and self._depth == 1:
            self._rows += 1
            self.tables[-1].append(tuple(self._cells[:MOST_COLUMNS]))
        elif name == "tbl":
            self._depth -= 1

    def _end_paragraph(self) -> None:
        if self._depth:
            self._pieces.append("\n")
            return
        cells = [cleaned(piece) for piece in "".join(self._pieces).strip().split("\t")]
        self._pieces = []
        if any(cells):
            self._rows += 1
            self._length += sum(map(len, cells))
            self.paragraphs.append(tuple(cell for cell in cells if cell)[:MOST_COLUMNS])
