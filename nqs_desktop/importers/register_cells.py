"""The cells of the register's table, put together again after page breaks tore them and moved their steps."""

import dataclasses
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.messages import message
from nqs_desktop.domain.search_text import latin_code
from nqs_desktop.importers.printed_text import starts_small, tidy
from nqs_desktop.importers.result import ReadingNotes

PARAGRAPH: Final = "\n"
"""Parts the paragraphs of a cell."""

FIELDS: Final = ("Денсаулық сақтау", "Білім беру", "Өзге де салалар")
"""Headings of the branches in block B."""

_BLOCK: Final = re.compile(r"(?P<letter>[АВСA-D]) БЛОГЫ\b.*")
_FIRST_LINK: Final = re.compile(r"бірінші звено (?P<link>[АВСA-D][1-9])", re.IGNORECASE)
_LINK: Final = re.compile(r"[АВСA-D][1-9З]")
_STEP: Final = re.compile(r"[1-9](?:-1)?")
_END: Final = re.compile(r"ескертпе\b.*", re.IGNORECASE)
_UNFINISHED: Final = re.compile(r"(?:,|\b(?:және|мен))$")
_SHOWN: Final = 40  # letters of a torn text on each side of the break


@dataclass(slots=True)
class Cell:
    """A cell of position titles.

    Attributes:
        block: ``A`` to ``D``.
        field: Heading of the branch above it, as printed; empty where there is none.
        pieces: Line and text of each piece; ``PARAGRAPH`` parts paragraphs within a text.
        link: Link as it was printed for this cell, in Latin; ``None`` where it was not.
        step: Step as printed; ``None`` where it was not.
        late_link_line: Line of a link that stands within the cell and not before it.
    """

    block: str
    field: str
    pieces: list[tuple[int, str]] = dataclasses.field(default_factory=list)
    link: str | None = None
    step: str | None = None
    late_link_line: int | None = None

    @property
    def line(self) -> int:
        """The line where the cell begins."""
        return self.pieces[0][0]

    @property
    def text(self) -> str:
        """The whole text; a piece goes on in the paragraph that the one before began."""
        return " ".join(text for _, text in self.pieces)

    def line_of(self, place: int) -> int:
        """Return the line of the letter at ``place`` of the text."""
        for line, text in self.pieces:
            if place < len(text) + 1:
                return line
            place -= len(text) + 1
        return self.pieces[-1][0]


def read_cells(lines: Sequence[str], notes: ReadingNotes) -> list[Cell]:
    """Return the cells of the register in their order, with the links and steps that are printed for them."""
    table = _Table(notes)
    for number, line in enumerate(lines, start=1):
        if table.block and _END.fullmatch(line.strip()):
            break
        for part in _parts(line):
            table.take(number, part)
    return table.cells


def _parts(line: str) -> Iterator[str]:
    """Yield what stands in the columns of a line; ends of paragraphs and wide gaps part paragraphs."""
    for column in line.split("\t"):
        broken = re.sub(r"</p>\s*<p>|\s{3,}", PARAGRAPH, column.strip())
        text = re.sub(r"</?p>", "", broken)
        cleaned = PARAGRAPH.join(tidy(paragraph) for paragraph in text.split(PARAGRAPH))
        if cleaned.strip():
            yield cleaned.strip()


@dataclass(slots=True)
class _Table:
    """The table as far as it was read: a step or link waits for the text that it belongs to."""

    notes: ReadingNotes
    cells: list[Cell] = dataclasses.field(default_factory=list)
    block: str = ""
    branch: str = ""
    open: bool = False  # the last cell may go on
    link: tuple[str, int] | None = None  # with its line
    step: tuple[str, int] | None = None

    def take(self, line: int, part: str) -> None:
        if match := _BLOCK.fullmatch(part):
            self._head(block=self._latin(line, match["letter"]), branch="")
        elif not self.block:
            return
        elif match := _FIRST_LINK.fullmatch(part):
            self._head(self.block, self.branch)
            self._latin(line, match["link"])
        elif part in FIELDS:
            self._head(self.block, part)
        elif _LINK.fullmatch(part):
            self.link = self._latin(line, part), line
        elif _STEP.fullmatch(part):
            self.step = part, line
        else:
            self._take_text(line, part)

    def _head(self, block: str, branch: str) -> None:
        self.block, self.branch, self.open = block, branch, False
        self.link = self.step = None

    def _latin(self, line: int, printed: str) -> str:
        read = latin_code(printed)[:1] + printed[1:].replace("З", "3")
        if read != printed:
            self.notes.guess(line, printed, read, message("importing.latin_letter"))
        return read

    def _take_text(self, line: int, text: str) -> None:
        if self.open and self._goes_on(text):
            self._continue(line, text)
        else:
            link, step = self.link and self.link[0], self.step and self.step[0]
            self.cells.append(Cell(self.block, self.branch, [(line, text)], link, step))
        self.open, self.link, self.step = True, None, None

    def _goes_on(self, text: str) -> bool:
        return starts_small(text) or bool(_UNFINISHED.search(self.cells[-1].text))

    def _continue(self, line: int, text: str) -> None:
        cell = self.cells[-1]
        before = cell.pieces[-1][1][-_SHOWN:].rpartition(PARAGRAPH)[2]
        after = text[:_SHOWN].partition(PARAGRAPH)[0]
        self.notes.guess(line, f"{after}…", f"…{before} {after}…", message("importing.torn_cell"))
        cell.pieces.append((line, text))
        if self.step and cell.step:
            self.notes.warn(message("importing.step_twice", line=self.step[1], step=self.step[0]))
        elif self.step:
            cell.step, at = self.step
            self.notes.guess(at, cell.step, cell.step, message("importing.step_inside_row", begins=cell.line))
        if self.link:
            cell.link, cell.late_link_line = self.link
