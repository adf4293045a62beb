"""Which parts of a document have worksheets of their own."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from nqs_desktop.reports.document import (
    Chart,
    Diagram,
    Document,
    Heading,
    Paragraph,
    SetBlock,
    Table,
    Title,
    flat_blocks,
)

_LONGEST_NAME: Final = 31
_MARK: Final = re.compile(r"[¹²³*—]+ ")
"""The mark that begins a note: a worksheet without the mark needs no note."""
_NO_NAME: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f]+")


def sheet_parts(document: Document) -> Iterator[tuple[str, Document]]:
    """Iterate over the parts of a document with the names of their worksheets.

    A document whose sections have sheets is parted before each heading of the first level; another one is one
    part. Tables of different columns then need no cells that span others, and can be sorted and copied.
    """
    taken: set[str] = set()
    for title, blocks in _parted(document):
        name = _free(_sheet_name(title), taken)
        taken.add(name.casefold())
        notes = document.page_notes
        if document.section_sheets:
            said = "".join(_texts(blocks))
            notes = tuple(note for note in notes if not _MARK.match(note) or note.split(" ")[0] in said)
        yield name, replace(document, blocks=blocks, page_notes=notes)


def _parted(document: Document) -> Iterator[tuple[str, tuple[SetBlock, ...]]]:
    title, part = document.title, list[SetBlock]()
    for block in flat_blocks(document.blocks):
        if document.section_sheets and isinstance(block, Heading) and block.level == 1 and part:
            yield title, tuple(part)
            part = []
        if document.section_sheets and isinstance(block, Heading) and block.level == 1:
            title = block.outline
        part.append(block)
    yield title, tuple(part)


def _texts(blocks: Iterable[SetBlock]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Title() | Heading():
                yield from block.lines
            case Paragraph():
                yield from (run.text for run in block.runs)
            case Table():
                yield from (column.heading for column in block.columns)
                yield from _texts(one for row in block.rows for cell in row.cells for one in cell)
            case Chart():
                yield from (bar.label for bar in block.bars)
            case Diagram():
                yield from _texts((block.table,))


def _free(name: str, taken: set[str]) -> str:
    found, number = name, 1
    while found.casefold() in taken:
        number += 1
        end = f" {number}"
        found = name[: _LONGEST_NAME - len(end)] + end
    return found


def _sheet_name(title: str) -> str:
    """Return a name that Excel takes: not too long, without brackets, slashes and the like."""
    words = " ".join(_NO_NAME.sub(" ", title).split())
    name = words if len(words) <= _LONGEST_NAME else words[:_LONGEST_NAME].rpartition(" ")[0] or words
    return name[:_LONGEST_NAME].strip(" '.,") or "1"
