"""Reads the register of civil-servant positions in social protection (order 1042/2015, amended to 2023)."""

import re
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.register import QualificationLevel, RegisterCategory, RegisterEntry
from nqs_desktop.domain.search_text import phrase
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.importers.register_cells import PARAGRAPH, Cell, read_cells
from nqs_desktop.importers.register_places import Place, places
from nqs_desktop.importers.register_titles import (
    Piece,
    as_title,
    ends_with_post,
    leftover_word,
    part_run_on,
    split_list,
    split_posts,
)
from nqs_desktop.importers.result import ReadingNotes, ReadResult

SOURCE: Final = "№ 1042, 28.12.2015"
"""Name of the order in the source column, without words so that it reads in every language."""

_HEADING: Final = re.compile(
    r"(?:ММ және (?P<enterprise>М[ҚК]К) )?біліктілігі (?P<level>жоғары|орташа) деңгейдегі"
    r"(?: (?P<category>жоғары|бірінші|екінші) санатты| (?P<none>санаты жоқ))? (?:мамандар|маманы):\s*",
    re.IGNORECASE,
)
_WORKERS: Final = re.compile(r"техникалық орындаушылар:\s*", re.IGNORECASE)
_LEVELS: Final = {"жоғары": QualificationLevel.HIGH, "орташа": QualificationLevel.MIDDLE}
_CATEGORIES: Final = {
    "жоғары": RegisterCategory.HIGHEST,
    "бірінші": RegisterCategory.FIRST,
    "екінші": RegisterCategory.SECOND,
}
_ENTERPRISE: Final = "МҚК"
_ABBREVIATION: Final = re.compile(r"(?P<short>[А-ЯӘҒҚҢӨҰҮҺІ]{2,6}) – (?P<full>\S.*)")


@dataclass(slots=True)
class _TitleList:
    """A paragraph of titles: its cell, its place in the cell's text, what its heading says, its titles."""

    cell: Cell
    offset: int
    level: QualificationLevel | None
    category: RegisterCategory | None
    pieces: list[Piece]


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """An abbreviation that the register explains, with its line."""

    short: str
    full: str
    line: int


def read(text: str) -> ReadResult[RegisterEntry]:
    """Return every position title that ``text`` prints, in its order.

    Args:
        text: The order as it is, lines ending with a line feed.

    Raises:
        UserError: There is no position title in it.
    """
    notes = ReadingNotes()
    cells = read_cells(text.split("\n"), notes)
    if not cells:
        raise UserError("importing.no_rows", document=SOURCE)
    lists = [part for cell in cells for part in _title_lists(cell, notes)]
    by_cell = {id(part.cell): part for part in reversed(lists)}
    where = places([(cell, by_cell[id(cell)].level, by_cell[id(cell)].category) for cell in cells], notes)
    known = frozenset(piece.text for part in lists for piece in part.pieces)
    entries = [entry for part in lists for entry in _entries(part, where[id(part.cell)], known, notes)]
    if any(part.pieces and part.pieces[0].text[:1].islower() for part in lists):
        notes.warn(message("importing.titles_capitalised"))
    return notes.result(tuple(entries))


def read_abbreviations(text: str) -> tuple[Abbreviation, ...]:
    """Return the abbreviations that the note below the table explains."""
    _, _, note = text.partition("Ескертпе:")
    before = text.count("\n", 0, len(text) - len(note))
    found = []
    for number, line in enumerate(note.split("\n"), start=before + 1):
        if match := _ABBREVIATION.fullmatch(line.strip()):
            found.append(Abbreviation(match["short"], match["full"], number))
    return tuple(found)


def _title_lists(cell: Cell, notes: ReadingNotes) -> list[_TitleList]:
    """Return the lists of a cell: block A holds posts, block C a list a paragraph, the others one list."""
    if cell.block == "A":
        return [_TitleList(cell, 0, None, None, split_posts(cell.text, cell.line, notes))]
    lists = []
    offset = 0
    for paragraph in cell.text.split(PARAGRAPH):
        heading = _HEADING.match(paragraph) or _WORKERS.match(paragraph)
        begin = heading.end() if heading else 0
        level, category = _said(heading, cell, notes)
        pieces = split_list(paragraph[begin:], cell.line, notes)
        lists.append(_TitleList(cell, offset + begin, level, category, pieces))
        offset += len(paragraph) + 1
    return lists


def _said(
    heading: re.Match[str] | None, cell: Cell, notes: ReadingNotes
) -> tuple[QualificationLevel | None, RegisterCategory | None]:
    """Return the level of qualification and the category that the heading of a list names."""
    if heading is None or heading.re is _WORKERS:
        return None, None
    enterprise = heading["enterprise"]
    if enterprise and enterprise != _ENTERPRISE:
        notes.guess(cell.line, enterprise, _ENTERPRISE, message("importing.abbreviation_misprinted"))
    category = RegisterCategory.NONE if heading["none"] else None
    if heading["category"]:
        category = _CATEGORIES[heading["category"].lower()]
    return _LEVELS[heading["level"].lower()], category


def _entries(
    part: _TitleList, place: Place, known: frozenset[str], notes: ReadingNotes
) -> list[RegisterEntry]:
    found: dict[str, RegisterEntry] = {}
    for whole in part.pieces:
        parted = part_run_on(whole, known)
        if len(parted) > 1:
            line = part.cell.line_of(part.offset + whole.start)
            read_as = " | ".join(piece.text for piece in parted)
            notes.guess(line, whole.text, read_as, message("importing.no_sign_between"))
        for piece in parted:
            line = part.cell.line_of(part.offset + piece.start)
            title = as_title(piece.text)
            if phrase(title) in found:
                why = message("importing.title_repeats", line=found[phrase(title)].source.line or 0)
                notes.guess(line, piece.text, title, why)
                continue
            _note_doubts(part.cell, piece.text, title, line, known, notes)
            found[phrase(title)] = RegisterEntry(
                block=place.link[0],
                link=place.link,
                step=place.step,
                field=LocalizedText(kk=part.cell.field),
                qualification_level=part.level,
                category=part.category,
                title=LocalizedText(kk=title),
                source=SourceReference(SOURCE, line),
            )
    return list(found.values())


def _note_doubts(
    cell: Cell, printed: str, title: str, line: int, known: frozenset[str], notes: ReadingNotes
) -> None:
    """Report what a reader may understand otherwise in a title that was taken as printed."""
    if ";" in title:
        notes.guess(line, title, title, message("importing.semicolons_within_title"))
    if title.count("(") != title.count(")"):
        notes.warn(message("importing.bracket_lost", line=line, title=title))
    if cell.block == "A" and not ends_with_post(title):
        notes.warn(message("importing.title_unfinished", line=line, title=title))
    leftover = leftover_word(printed, known)
    if leftover:
        notes.warn(message("importing.leftover_word", line=line, word=leftover, title=title))
