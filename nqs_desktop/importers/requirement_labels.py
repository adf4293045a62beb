"""Finds the rows of a requirement table: labels of the left column, around which the text of the right runs.

Taken out of a page layout, a label is broken over lines, stands before the text, in it after a page break, or
on the text's own line. Its words are taken off the beginnings of lines in their order, wherever they come.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from nqs_desktop.domain.requirement import RequirementPart
from nqs_desktop.importers.bilingual_text import TextLine

_WORD: Final = re.compile(r"\s*[,:/()]*\s*([^\W\d_]+)[,:]?")
_REST: Final = re.compile(r"^[\s/,:]*")
_LABELS: Final = {
    RequirementPart.EDUCATION: (
        "білімі|білім|білімге образование|образованию",
        "білім деңгейі уровень образования",
    ),
    RequirementPart.EXPERIENCE: (
        "практикалық тәжірибесі|тәжірибе практический опыт",
        "жұмыс|еңбек тәжірибесі|тәжірибе|өтілі опыт|стаж работы",
    ),
    RequirementPart.COMPETENCE: (
        "құзіреті|құзырет|құзыреті|құзірет|құзыреттер|құзыреттері|құзыреттілігі|құзыреттілік "
        "компетенции|компетенция",
    ),
    RequirementPart.OPTIONAL: (
        "қосымша міндетті емес талаптар|талаптары дополнительные необязательные требования",
    ),
}
_VARIANTS: Final = tuple(
    (part, tuple(frozenset(word.split("|")) for word in label.split()))
    for part, labels in _LABELS.items()
    for label in labels
)
_MOST_SKIPPED: Final = 2


@dataclass(slots=True)
class Cell:
    """A row of a requirement table.

    Attributes:
        part: Which row.
        line: Number of the line in which its label begins.
        lines: Lines of its text, without the words of the label.
    """

    part: RequirementPart
    line: int
    lines: list[TextLine] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Start:
    part: RequirementPart
    left: tuple[frozenset[str], ...]
    rest: str


def read_cells(lines: Iterable[TextLine]) -> tuple[list[Cell], list[TextLine]]:
    """Return the rows of one table, and the lines before the first of them."""
    cells: list[Cell] = []
    before: list[TextLine] = []
    left: tuple[frozenset[str], ...] = ()
    for line in lines:
        start = label_start(line.text, {cell.part for cell in cells})
        if start:
            cells.append(Cell(start.part, line.number))
            left, text = start.left, start.rest
        else:
            left, text = _take(line.text, left)
        if text:
            (cells[-1].lines if cells else before).append(TextLine(line.number, text))
    return cells, before


def label_start(text: str, taken: Iterable[RequirementPart] = ()) -> _Start | None:
    """Return the label that ``text`` begins with, ``None`` where it is none or already ``taken``."""
    for part, label in _VARIANTS:
        if part in taken:
            continue
        for skipped in (0, len(label) // 2):
            count, rest = _match(text, label[skipped:])
            enough = count > 1 or (count == 1 and not rest and (not skipped or len(label) == 2))
            if enough:
                return _Start(part, label[skipped + count :], rest)
    return None


def _take(text: str, left: tuple[frozenset[str], ...]) -> tuple[tuple[frozenset[str], ...], str]:
    """Take the next words of a label off ``text``; in a line of its own the label may lack words."""
    count, rest = _match(text, left)
    if count:
        return left[count:], rest
    for skipped in range(1, min(_MOST_SKIPPED, len(left) - 1) + 1):
        count, rest = _match(text, left[skipped:])
        if count and not rest:
            return left[skipped + count :], ""
    return left, text


def _match(text: str, words: tuple[frozenset[str], ...]) -> tuple[int, str]:
    """Return how many of ``words`` stand at the beginning of ``text``, and the text behind them."""
    count, place = 0, 0
    for found in _words(text):
        if count == len(words) or found.group(1).lower() not in words[count]:
            break
        count, place = count + 1, found.end()
    return count, _REST.sub("", text[place:]) if count else text


def _words(text: str) -> Iterator[re.Match[str]]:
    place = 0
    while found := _WORD.match(text, place):
        yield found
        place = found.end()
