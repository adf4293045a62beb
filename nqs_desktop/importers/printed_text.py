"""Mending of printed texts: what a page layout, a scanner or a mixed keyboard does to words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.messages import Message, message

_LATIN: Final = "ABCEHIKMOPTXYaceiopxy"
_CYRILLIC: Final = "АВСЕНІКМОРТХУасеіорху"
_TO_LATIN: Final = str.maketrans(_CYRILLIC, _LATIN)
_TO_CYRILLIC: Final = str.maketrans(_LATIN, _CYRILLIC)
_WORD: Final = re.compile(r"[^\W\d_]+")
_LATIN_LETTER: Final = re.compile(r"[A-Za-z]")
_CYRILLIC_LETTER: Final = re.compile(r"[\u0400-\u04ff]")
_HALF_SPACED_HYPHEN: Final = re.compile(r"(?<=\w)(?:- +| +-)(?=\w)")
_LONE_ENDING: Final = re.compile(r"і\b")

ABBREVIATIONS: Final = frozenset({"АТ", "АКТ", "ЖОО", "ҚР", "ТБС", "ҰҚЖ"})
"""Abbreviations of the papers, which stay in capitals where a text loses them."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A text without its damage, and a sentence for each kind of damage that was mended."""

    text: str
    reasons: tuple[Message, ...] = ()


def tidy(text: str) -> str:
    """Return ``text`` with single spaces and none inside brackets, at the ends or before a comma."""
    spaced = " ".join(text.split())
    return re.sub(r"\s+(?=[),;])", "", re.sub(r"(?<=\()\s+", "", spaced))


def mend(printed: str) -> Mended:
    """Return a tidy ``printed`` with words of one alphabet and without a space beside a hyphen."""
    text, reasons = tidy(printed), []
    joined = _HALF_SPACED_HYPHEN.sub("-", text)
    if joined != text:
        reasons.append(message("importing.space_at_hyphen"))
    unmixed = _WORD.sub(lambda word: one_alphabet(word.group()), joined)
    if unmixed != joined:
        reasons.append(message("importing.mixed_alphabets"))
    return Mended(unmixed, tuple(reasons))


def one_alphabet(word: str) -> str:
    """Return ``word`` in the alphabet of most of its letters where it mixes Latin and Cyrillic ones.

    A word with a letter that the other alphabet lacks stays as it is.
    """
    latin, cyrillic = len(_LATIN_LETTER.findall(word)), len(_CYRILLIC_LETTER.findall(word))
    if not latin or not cyrillic:
        return word
    changed = word.translate(_TO_LATIN if latin > cyrillic else _TO_CYRILLIC)
    still_mixed = _LATIN_LETTER.search(changed) and _CYRILLIC_LETTER.search(changed)
    return word if still_mixed else changed


def join_lines(lines: Iterable[str]) -> Mended:
    """Return wrapped lines as one text: a hyphen at the end joins, a torn-off «і» returns to its word."""
    text = ""
    reasons: tuple[Message, ...] = ()
    for line in lines:
        part = line.strip()
        if not text or text.endswith("-"):
            text += part
        elif _LONE_ENDING.match(part):
            text += part
            reasons = (message("importing.torn_word"),)
        else:
            text += f" {part}"
    return Mended(tidy(text), reasons)


def is_capitals(text: str) -> bool:
    """Tell whether ``text`` is printed in capitals; a small letter that slipped in does not count."""
    letters = [char for char in text if char.isalpha()]
    return bool(letters) and sum(char.isupper() for char in letters) >= 0.8 * len(letters)


def sentence_case(text: str) -> str:
    """Return a text in capitals with one capital at its beginning; abbreviations stay as they are."""
    lowered = _WORD.sub(
        lambda word: word.group() if word.group() in ABBREVIATIONS else word.group().lower(), text
    )
    return capitalised(lowered)


def capitalised(text: str) -> str:
    """Return ``text`` with a capital first letter."""
    return text[:1].upper() + text[1:]


def starts_small(text: str) -> bool:
    """Tell whether ``text`` goes on with a small letter, as the later lines of a wrapped name do."""
    return text.lstrip()[:1].islower()
