"""The cells of a staffing table as offices write them: ``½``, ``1,5 ед.``, ``10 %``, two languages."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final

from nqs_desktop.domain import codes
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.written_number import read_number
from nqs_desktop.importers.bilingual_text import leaning

_FRACTIONS: Final = {"½": "1/2", "¼": "1/4", "¾": "3/4"}
_FRACTION: Final = re.compile(r"(?:(\d{1,6})\s+)?(\d{1,3})/(\d{1,3})")
_UNIT_WORDS: Final = re.compile(
    r"\s*(?:шт\.\s*)?(?:бірлік|бірл\.?|единиц[аы]?|ед\.?|ставк[аи]?|ст\.|мөлшерлеме|адам|чел\.?)\s*$",
    re.IGNORECASE,
)
_MONEY_WORDS: Final = re.compile(r"\s*(?:₸|тенге|теңге|тг\.?|kzt)\s*$", re.IGNORECASE)
_THOUSANDS: Final = re.compile(r"\d{1,3}[.,]\d{3}")
_YEAR_WORDS: Final = re.compile(r"жыл|лет|год|стаж|өтіл|year", re.IGNORECASE)
_UNDER: Final = re.compile(r"^\s*до\b|дейін|менее|кем\b|under|less", re.IGNORECASE)
_FIGURES: Final = re.compile(r"\d+(?:[.,]\d+)?")
_LETTERS: Final = re.compile(r"[^\W\d_]")
_SLASH: Final = re.compile(r"\s+/\s+|\s*/\s*(?=[^\W\d_]{2})(?<=[^\W\d_]{2}/)|\s*\|\s*")
_SPACED: Final = re.compile(r"\s/|/\s|\|")
_HYPHEN: Final = re.compile(r"^(\w)\s*[-‐-―−]\s*(\d)")
_NUMBERING: Final = re.compile(
    r"(\d{1,3}(?:\.\d{1,3})+)[.)]?\s+(?=\D)|(\d{1,3})[.)]\s*(?=\D)|[IVXІХ]{1,6}[.)]\s*(?=\D)"
)
_INITIALS: Final = re.compile(
    r"(?:^|\s|/)[^\W\d_]\.\s?(?:[^\W\d_]\.\s?)?[^\W\d_]{2,}|[^\W\d_]{2,}\s[^\W\d_]\."
)
_CODE_BEFORE: Final = re.compile(r"([0-9XХ][0-9-]*)[\s.:–—]+\D.*")


@lru_cache(maxsize=4096)
def number(text: str) -> Decimal | None:
    """Return a number; ``None`` where the text is none. Formats of error cells are none."""
    if text.isascii() and text.isdigit() and len(text) < 13:
        return Decimal(text)
    return read_number(text)


@lru_cache(maxsize=4096)
def units(text: str) -> Decimal | None:
    """Return staff units as offices write them; ``None`` where the text is no number of units."""
    plain = _UNIT_WORDS.sub("", text)
    for sign, written in _FRACTIONS.items():
        plain = plain.replace(sign, f" {written}")
    plain = plain.strip()
    if found := _FRACTION.fullmatch(plain):
        whole, above, below = found.groups()
        if int(below) == 0:
            return None
        return Decimal(whole or 0) + Decimal(above) / Decimal(below)
    return number(plain)


@lru_cache(maxsize=65536)
def money(text: str) -> Decimal | None:
    """Return an amount in tenge; ``None`` where it is none, or may mean thousands as ``150.000`` does."""
    plain = _MONEY_WORDS.sub("", text).strip()
    return None if _THOUSANDS.fullmatch(plain) else number(plain)


@lru_cache(maxsize=4096)
def percent(text: str) -> Decimal | None:
    """Return a percentage with its sign or without; ``None`` where the text is none."""
    return number(text.strip().removesuffix("%").strip())


@lru_cache(maxsize=4096)
def years(text: str) -> Decimal | None:
    """Return the length of service from which ``over 5 years`` counts; ``None`` where the text is none."""
    plain = number(text)
    if plain is not None or not _YEAR_WORDS.search(text):
        return plain
    found = _FIGURES.search(text)
    if found is None:
        return None
    return Decimal(0) if _UNDER.search(text) else number(found[0])


@lru_cache(maxsize=8192)
def code(text: str) -> str | None:
    """Return a code of the classifier, also of one that its name follows.

    Raises:
        ValueError: It has the form of no code.
    """
    try:
        return codes.occupation_code(text)
    except ValueError:
        named = _CODE_BEFORE.fullmatch(text.strip())
        if named is None:
            raise
        return codes.occupation_code(named[1].rstrip("-"))


@lru_cache(maxsize=8192)
def place(text: str) -> str | None:
    """Return a place of the register; ``C-2`` is the link ``C2``, ``B-2-3`` its step ``B2-3``.

    Raises:
        ValueError: It has the form of no place.
    """
    return codes.register_place(_HYPHEN.sub(r"\1\2", text.strip(), count=1))


def is_place(text: str) -> bool:
    """Tell whether a cell holds a place of the register."""
    try:
        return bool(text) and place(text) is not None
    except ValueError:
        return False


@lru_cache(maxsize=16384)
def in_language(text: str, language: Language) -> LocalizedText:
    """Return a text that is in one language, its lines joined."""
    plain = text.replace("\n", " ")
    return LocalizedText(kk=plain) if language is Language.KK else LocalizedText(ru=plain)


@lru_cache(maxsize=16384)
def in_both(kk: str, ru: str) -> LocalizedText:
    """Return a text whose languages stand in cells of their own."""
    return LocalizedText(kk.replace("\n", " "), ru.replace("\n", " "))


@lru_cache(maxsize=16384)
def bilingual(text: str) -> LocalizedText:
    """Return a text of a column for both languages: parted by a line end or a slash, or in one of them.

    A text without a cut is in the language that its words tell; where they tell none, as in «Директор», it is
    the same in both.
    """
    parted = part(text)
    if parted is not None:
        return parted
    plain = text.replace("\n", " ")
    weight = leaning(plain)
    if weight == 0:
        return LocalizedText(plain, plain)
    return in_language(plain, Language.KK if weight > 0 else Language.RU)


@lru_cache(maxsize=16384)
def part(text: str) -> LocalizedText | None:
    """Return the two halves of a text that says the same in two languages; ``None`` where it has no cut."""
    lines, slashed = text.split("\n"), _SLASH.split(text.replace("\n", " "))
    ways = [(lines, " "), (slashed, " / ")]
    if len(slashed) == 2:
        ways.reverse()  # then the lines are only those of a narrow cell
    for pieces, joint in ways:
        if len(pieces) > 1:
            sure = joint == " " or _SPACED.search(text) is not None
            found = _best_cut([piece.strip() for piece in pieces], joint, sure=sure)
            if found is not None:
                return found
    return None


def _best_cut(pieces: list[str], joint: str, *, sure: bool) -> LocalizedText | None:
    best: tuple[float, LocalizedText | None] = (0.5, None)
    for at in range(1, len(pieces)):
        first, second = joint.join(pieces[:at]).strip(" /"), joint.join(pieces[at:]).strip(" /")
        if not _LETTERS.search(first) or not _LETTERS.search(second):
            continue
        if first == second:
            return LocalizedText(first, second)
        weight = leaning(first) / len(first.split()) - leaning(second) / len(second.split())
        if abs(weight) > best[0]:
            halves = LocalizedText(first, second) if weight > 0 else LocalizedText(second, first)
            best = (abs(weight), halves)
        elif best[1] is None and len(pieces) == 2 and sure:
            best = (best[0], LocalizedText(first, second))
    return best[1]


def is_signature(text: str) -> bool:
    """Tell whether a cell holds the name of a person with initials, or a line to sign on."""
    return "___" in text or (bool(_INITIALS.search(text)) and not any(sign.isdecimal() for sign in text))


def without_numbering(text: str) -> tuple[str, str]:
    """Return the name of a department without the number before it, and that number such as ``1.2``.

    ``Name`` and ``II. Name`` have none that tells how deep they lie.
    """
    found = _NUMBERING.match(text)
    rest = "" if found is None else text[found.end() :].strip()
    if found is None or not rest:
        return text, ""
    return rest, numbering(found[1] or found[2] or "")


def numbering(text: str) -> str:
    """Return ``1.2`` where a cell holds such a number, with signs after it or without; else nothing."""
    plain = text.strip().rstrip(".)")
    return plain if all(part.isdecimal() and len(part) < 4 for part in plain.split(".")) else ""
