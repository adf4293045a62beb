"""Neutral blocks of a printed paper: what stands where, without a word of how a format sets it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from nqs_desktop.domain.chart import ChartTone
from nqs_desktop.domain.paper_style import STANDARD, PaperStyle
from nqs_desktop.reports.table_blocks import Cell, Column, HeadCell, HeadRow, Row, Table
from nqs_desktop.reports.text_blocks import Alignment, Figure, Paragraph, Run, TextSize, plain

__all__ = [
    "Alignment",
    "Block",
    "BoxTone",
    "Cell",
    "Chart",
    "ChartBar",
    "Column",
    "Diagram",
    "DiagramBox",
    "DiagramLine",
    "Document",
    "Figure",
    "HeadCell",
    "HeadRow",
    "Heading",
    "Letterhead",
    "PageBreak",
    "Paragraph",
    "Part",
    "PrintedReport",
    "Row",
    "Run",
    "SetBlock",
    "SignatureLine",
    "Signatures",
    "Spacer",
    "Stamp",
    "Table",
    "TextSize",
    "Title",
    "flat_blocks",
    "plain",
]


@dataclass(frozen=True, slots=True)
class Title:
    """The paper's title, line by line, centred."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; it stays with what follows it and is an entry of the reader's outline.

    Attributes:
        lines: Its lines, such as one a language.
        level: 1 for the highest.
        outline: Its words in the outline.
        align: How its lines stand.
    """

    lines: tuple[str, ...]
    level: int
    outline: str
    align: Alignment = Alignment.CENTER


@dataclass(frozen=True, slots=True)
class ChartBar:
    """A bar of a chart: its name, a number for each part, and how deep it lies in a tree, from 0."""

    label: str
    values: tuple[Decimal, ...]
    depth: int = 0

    @property
    def total(self) -> Decimal:
        """Length of the whole bar."""
        return sum(self.values, Decimal(0))


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of horizontal bars stacked of parts, with every number beside its bar.

    Attributes:
        title: What it shows.
        label_heading: What heads the names of the bars.
        parts: Name and meaning of each part of a bar, from left to right; at least one.
        bars: From top to bottom.
        total_heading: What heads the lengths of the whole bars; empty where a bar has one part.
        has_table: Whether a table of the paper says the same, so that none is needed below the chart.
    """

    title: str
    label_heading: str
    parts: tuple[tuple[str, ChartTone], ...]
    bars: tuple[ChartBar, ...]
    total_heading: str = ""
    has_table: bool = False

    @property
    def longest(self) -> Decimal:
        """Length of the longest bar; 0 where there is none."""
        return max((bar.total for bar in self.bars), default=Decimal(0))


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """A line to sign: ``role ______ name``; an empty ``name`` leaves room to write it above its hint."""

    role: str
    name: str
    sign_hint: str
    name_hint: str


@dataclass(frozen=True, slots=True)
class Signatures:
    """The lines to sign with the line for the date, never torn apart by a page's end."""

    lines: tuple[SignatureLine, ...]
    date_line: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """The block at the top right where a head approves the paper; ``heading`` is set bold.

    Attributes:
        heading: What it says first.
        lines: What stands below.
        approves: Whether it approves; another one says to which order the paper belongs.
    """

    heading: str
    lines: tuple[str, ...]
    approves: bool = True


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a new page."""


@dataclass(frozen=True, slots=True)
class Spacer:
    """Empty space of ``millimetres``."""

    millimetres: float


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of an organisation's paper: its logo, and below it centred lines with its requisites.

    Attributes:
        lines: Lines of text; may be empty.
        logo: A PNG or JPEG file; empty for none.
        logo_height: In millimetres.
    """

    lines: tuple[str, ...]
    logo: bytes = b""
    logo_height: float = 20.0


class BoxTone(StrEnum):
    """What a box of a diagram means to its reader; each format has a look for it."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class DiagramBox:
    """A box with words; its place and sizes in millimetres from the diagram's top left corner."""

    text: str
    left: float
    top: float
    width: float
    height: float
    tone: BoxTone = BoxTone.PLAIN
    size: TextSize = TextSize.NOTE


@dataclass(frozen=True, slots=True)
class DiagramLine:
    """A line through points in millimetres from the top left corner; ``arrow`` sets a head at its end.

    A ``QUIET`` one parts or frames; others lead from box to box.
    """

    points: tuple[tuple[float, float], ...]
    arrow: bool = False
    tone: BoxTone = BoxTone.PLAIN


@dataclass(frozen=True, slots=True)
class Diagram:
    """A picture of boxes and lines, drawn as vectors.

    Attributes:
        title: What it shows.
        width: In millimetres; a wider one than the page is made smaller.
        height: In millimetres; never more than a page holds, a builder makes several of a larger picture.
        boxes: Drawn over the lines.
        lines: Between the boxes.
        table: The same in rows, for a format that draws nothing.
    """

    title: str
    width: float
    height: float
    boxes: tuple[DiagramBox, ...]
    lines: tuple[DiagramLine, ...]
    table: Table


@dataclass(frozen=True, slots=True)
class Part:
    """Blocks that a template may leave out together.

    Attributes:
        key: Its name in templates, unique in the paper.
        blocks: What stands in it; no part within a part.
    """

    key: str
    blocks: "tuple[Block, ...]"


SetBlock = (
    Title
    | Heading
    | Paragraph
    | Table
    | Chart
    | Diagram
    | Letterhead
    | Signatures
    | Stamp
    | PageBreak
    | Spacer
)
"""A block that a writer sets."""

Block = SetBlock | Part


def flat_blocks(content: Iterable[Block]) -> Iterator[SetBlock]:
    """Iterate over blocks as writers set them: those of a part stand where the part does."""
    for block in content:
        if isinstance(block, Part):
            yield from flat_blocks(block.blocks)
        else:
            yield block


@dataclass(frozen=True, slots=True)
class Document:
    """A paper.

    Attributes:
        title: Its name in the reader's window and in the file's properties.
        language: ``kk`` or ``ru``, the first of its languages.
        blocks: What stands on it, in order.
        running_title: Words above every page but the first; may be empty.
        page_notes: Notes at the foot of every page, such as the meaning of its signs.
        author: Whose paper it is, for the file's properties.
        other_language: The second of its languages; empty for a paper of one.
        landscape: Whether its pages lie on their long side.
        section_sheets: Whether a workbook of it has a sheet for each section.
        style: How it looks.
    """

    title: str
    language: str
    blocks: tuple[Block, ...]
    running_title: str = ""
    page_notes: tuple[str, ...] = ()
    author: str = ""
    other_language: str = ""
    landscape: bool = False
    section_sheets: bool = False
    style: PaperStyle = STANDARD


@dataclass(frozen=True, slots=True)
class PrintedReport:
    """A file that was written.

    Attributes:
        path: The file.
        pages: Number of its pages; 0 where the program that opens it lays them out.
        font_name: Family that its text is set in.
        substitute: Whether this is another one than the family that its style wants.
        wanted: The family that its style wants.
    """

    path: Path
    pages: int
    font_name: str
    substitute: bool
    wanted: str = STANDARD.family
