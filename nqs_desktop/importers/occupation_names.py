"""Names of occupations as tables hold them: in capitals, in letters of two alphabets, in one language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.importers.sentence_case import sentence_case

_LATIN: Final = re.compile("[A-Za-z]")
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
_KAZAKH: Final = re.compile("[әғқңөұүһӘҒҚҢӨҰҮҺ]|[іІ](?=[\u0400-\u04ff])|(?<=[\u0400-\u04ff])[іІ]")
_NUMERAL: Final = re.compile(r"\b[ІIVX]+\b")
_WORD: Final = re.compile(r"[^\W\d_]+")
_LATIN_LOOKS: Final = "ABCEHKMOPTXYIaceopxyi"
_CYRILLIC_LOOKS: Final = "АВСЕНКМОРТХУІасеорхуі"
_TO_CYRILLIC: Final = str.maketrans(_LATIN_LOOKS, _CYRILLIC_LOOKS)
_TO_LATIN: Final = str.maketrans(_CYRILLIC_LOOKS, _LATIN_LOOKS)
_TEXT_MARK: Final = "'"
"""What tells a spreadsheet to take a cell for text; in some exports it has become part of the text."""
_DOUBLED_QUOTE: Final = '""'
"""How separated values write a quotation mark; in some exports it has become part of the text."""


@dataclass(frozen=True, slots=True)
class NameReading:
    """The name of an entry.

    Attributes:
        name: The name as it is shown.
        printed: What the source prints where ``name`` is another writing of it.
        repeats: The languages in which the source has nothing but the other language's name.
        repaired: Words with letters of both alphabets, and how they were read.
    """

    name: LocalizedText
    printed: LocalizedText
    repeats: tuple[Language, ...]
    repaired: tuple[tuple[str, str], ...]


def is_kazakh(text: str) -> bool:
    """Tell whether a text has letters that only Kazakh has, other than those of a Roman numeral."""
    return _KAZAKH.search(text) is not None and _KAZAKH.search(_NUMERAL.sub("", text)) is not None


def read_name(kk: str, ru: str) -> NameReading:
    """Return the name that two cells hold; an empty one says that the language is missing."""
    repaired: list[tuple[str, str]] = []
    kk_read, ru_read = _repaired(kk, repaired), _repaired(ru, repaired)
    repeats = _repeats(kk, ru)
    if repeats == (Language.KK,):
        kk_shown = ru_shown = sentence_case(ru_read, Language.RU)
    elif repeats:
        kk_shown = ru_shown = sentence_case(kk_read, Language.KK)
    else:
        kk_shown = sentence_case(kk_read, Language.KK, ru_read)
        ru_shown = sentence_case(ru_read, Language.RU, kk_read)
    return NameReading(
        name=LocalizedText(kk_shown, ru_shown),
        printed=LocalizedText(kk if kk != kk_shown else None, ru if ru != ru_shown else None),
        repeats=repeats,
        repaired=tuple(repaired),
    )


def _repeats(kk: str, ru: str) -> tuple[Language, ...]:
    if not kk or not ru or kk.casefold() != ru.casefold():
        return ()
    return (Language.RU,) if is_kazakh(kk) else (Language.KK,)


def _repaired(text: str, repaired: list[tuple[str, str]]) -> str:
    """Return a text whose words are of one alphabet each where their letters look alike."""
    if text.startswith(_TEXT_MARK) and text.count(_TEXT_MARK) == 1:
        text = text[1:].lstrip()
    text = text.replace(_DOUBLED_QUOTE, '"')
    if not (_LATIN.search(text) and _CYRILLIC.search(text)):
        return text
    mended = dict(_mended(text))
    if not mended:
        return text
    repaired += mended.items()
    return _WORD.sub(lambda found: mended.get(found[0], found[0]), text)


def _mended(text: str) -> Iterator[tuple[str, str]]:
    for word in _WORD.findall(text):
        if not (_LATIN.search(word) and _CYRILLIC.search(word)):
            continue
        cyrillic, latin = word.translate(_TO_CYRILLIC), word.translate(_TO_LATIN)
        if not _LATIN.search(cyrillic):
            yield word, cyrillic
        elif not _CYRILLIC.search(latin):
            yield word, latin
