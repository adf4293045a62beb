"""Joins the broken lines of a cell to its paragraph and mends what the page layout did to the words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.messages import message
from nqs_desktop.importers.bilingual_text import TextLine
from nqs_desktop.importers.printed_text import mend
from nqs_desktop.importers.result import ReadingNotes

_WORD: Final = re.compile(r"\w+(?:-\w+)*")
_TORN: Final = re.compile(r"(\w+)-$")
_SPACE_BEFORE_STOP: Final = re.compile(r"\s+(?=[.](?:\s|$))")
_STRAY_SLASH: Final = re.compile(r"^\s*/\s*|\s*/\s*$")
_FIRST_WORD: Final = re.compile(r"\w+")
_SOFT_HYPHEN: Final = "\u00ad"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of a document as it prints them within lines: they tell a torn word from a compound."""

    words: frozenset[str]

    @classmethod
    def of(cls, text: str) -> "Vocabulary":
        """Collect the words of ``text``."""
        return cls(frozenset(match.group().lower() for match in _WORD.finditer(text)))

    def is_torn(self, before: str, after: str) -> bool:
        """Tell whether a hyphen at a line's end tears one word, which is printed elsewhere without it."""
        whole, compound = f"{before}{after}".lower(), f"{before}-{after}".lower()
        return whole in self.words and compound not in self.words


def paragraph(lines: Sequence[TextLine], vocabulary: Vocabulary, notes: ReadingNotes) -> str | None:
    """Return ``lines`` as one paragraph, ``None`` where there is none; what was mended is noted."""
    text = ""
    for line in lines:
        part = line.text.replace(_SOFT_HYPHEN, "")
        torn = _TORN.search(text)
        word = _FIRST_WORD.match(part)
        if torn and word and word.group()[0].islower() and vocabulary.is_torn(torn[1], word.group()):
            joined = f"{torn[1]}{word.group()}"
            notes.guess(line.number, f"{torn[1]}- {word.group()}", joined, message("reading.torn_word"))
            text = text[:-1] + part
        elif text.endswith("-"):
            text += part
        else:
            text = f"{text} {part}" if text else part
    return _mended(text, lines, notes) if text.strip() else None


def _mended(text: str, lines: Sequence[TextLine], notes: ReadingNotes) -> str:
    bare = _STRAY_SLASH.sub("", text)
    if bare != text:
        edge = lines[0] if text.lstrip().startswith("/") else lines[-1]
        notes.guess(edge.number, _around_slash(text), _around_slash(bare), message("reading.stray_slash"))
    mended = mend(bare)
    for reason in mended.reasons:
        for printed, read_as in _differences(" ".join(bare.split()), mended.text):
            notes.guess(_line_of(printed, lines), printed, read_as, reason)
    return _SPACE_BEFORE_STOP.sub("", mended.text)


def _line_of(printed: str, lines: Sequence[TextLine]) -> int:
    """Return the number of the line in which ``printed`` begins."""
    first = printed.split(maxsplit=1)[0]
    return next((line.number for line in lines if first in line.text.split()), lines[0].number)


def _around_slash(text: str) -> str:
    return " ".join(text.split()[-3:])


def _differences(printed: str, read_as: str) -> list[tuple[str, str]]:
    """Return the words that mending changed, as printed and as read."""
    before, after = printed.split(), read_as.split()
    place, changed = 0, []
    while place < len(before) and after:
        here = after.pop(0)
        if before[place] == here:
            place += 1
            continue
        joined, end = before[place], place + 1
        while end < len(before) and len(joined.replace(" ", "")) < len(here.replace(" ", "")):
            joined, end = f"{joined} {before[end]}", end + 1
        if joined.replace(" ,", ",") != here:
            changed.append((joined, here))
        place = end
    return changed or [(printed, read_as)]
