"""Neutral blocks of a printed paper: what stands where, without a word of how a format sets it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from nqs_desktop.domain.paper_style import STANDARD, PaperStyle
from nqs_desktop.reports.drawn_blocks import BoxTone, Chart, ChartBar, Diagram, DiagramBox, DiagramLine
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
