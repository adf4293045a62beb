"""The numbers that Word sets before the paragraphs of lists: they stand in no text of the document."""

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

_NUMBERING: Final = "word/numbering.xml"
_STYLES: Final = "word/styles.xml"
_PLACEHOLDER: Final = re.compile(r"%(\d)")
_LARGEST: Final = 8 * 1024 * 1024
_MOST_LEVELS: Final = 9


@dataclass(frozen=True, slots=True)
class _Level:
    """A level of a list: what its numbers look like, and the first of them."""

    pattern: str
    start: int


class ListNumbers:
    """Counts on as paragraphs come by."""

    def __init__(
        self,
        levels: Mapping[tuple[str, int], _Level],
        lists: Mapping[str, str],
        styles: Mapping[str, tuple[str, int]],
    ) -> None:
        """Count for the lists of a document.

        Args:
            levels: By the list's definition and the level.
            lists: The definition of each list.
            styles: List and level of the styles that number their paragraphs.
        """
        self._levels = levels
        self._lists = lists
        self._styles = styles
        self._counts: dict[tuple[str, int], int] = {}

    @classmethod
    def of(cls, data: bytes) -> "ListNumbers":
        """Return the lists of a document; one without lists has none."""
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            numbering = _part(archive, _NUMBERING)
            styles = _part(archive, _STYLES)
        levels: dict[tuple[str, int], _Level] = {}
        lists: dict[str, str] = {}
        if numbering is not None:
            for definition in numbering.iterchildren(qn("w:abstractNum")):
                name = definition.get(qn("w:abstractNumId"), "")
                for level in definition.iterchildren(qn("w:lvl")):
                    if (told := _level(level)) is not None:
                        levels[name, int(level.get(qn("w:ilvl"), "0"))] = told
            for one in numbering.iterchildren(qn("w:num")):
                lists[one.get(qn("w:numId"), "")] = _value(one, "w:abstractNumId")
        return cls(levels, lists, _numbered_styles(styles))

    def next(self, paragraph: BaseOxmlElement) -> str:
        """Return the number that Word shows before a paragraph, and count on; empty for none."""
        place = _place(paragraph) or self._styles.get(_style(paragraph))
        if place is None or place[0] in {"", "0"}:
            return ""
        definition, level = self._lists.get(place[0], ""), place[1]
        if (definition, level) not in self._levels:
            return ""
        for deeper in range(level + 1, _MOST_LEVELS):
            self._counts.pop((definition, deeper), None)
        known = self._counts.get((definition, level))
        self._counts[definition, level] = (
            self._levels[definition, level].start if known is None else known + 1
        )
        return _PLACEHOLDER.sub(
            lambda found: str(self._count(definition, int(found[1]) - 1)),
            self._levels[definition, level].pattern,
        ).strip()

    def _count(self, definition: str, level: int) -> int:
        told = self._levels.get((definition, level))
        return self._counts.get((definition, level), told.start if told else 1)


def _part(archive: zipfile.ZipFile, name: str) -> BaseOxmlElement | None:
    try:
        part = archive.getinfo(name)
    except KeyError:
        return None
    return parse_xml(archive.read(part)) if part.file_size <= _LARGEST else None


def _level(level: BaseOxmlElement) -> _Level | None:
    """Return a level that counts in figures; bullets and letters say nothing that a title needs."""
    if _value(level, "w:numFmt") not in {"decimal", "decimalZero"}:
        return None
    start = _value(level, "w:start")
    return _Level(_value(level, "w:lvlText"), int(start) if start.isdecimal() else 1)


def _numbered_styles(styles: BaseOxmlElement | None) -> dict[str, tuple[str, int]]:
    if styles is None:
        return {}
    found = {}
    for style in styles.iterchildren(qn("w:style")):
        if (place := _place(style)) is not None:
            found[style.get(qn("w:styleId"), "")] = place
    return found


def _place(element: BaseOxmlElement) -> tuple[str, int] | None:
    """Return the list and the level that a paragraph or style names; ``None`` for none."""
    properties = element.find(qn("w:pPr"))
    numbers = None if properties is None else properties.find(qn("w:numPr"))
    if numbers is None:
        return None
    level = _value(numbers, "w:ilvl")
    return _value(numbers, "w:numId"), int(level) if level.isdecimal() else 0


def _style(paragraph: BaseOxmlElement) -> str:
    properties = paragraph.find(qn("w:pPr"))
    return "" if properties is None else _value(properties, "w:pStyle")


def _value(element: BaseOxmlElement, name: str) -> str:
    child = element.find(qn(name))
    return "" if child is None else str(child.get(qn("w:val"), ""))
