"""Names of fields of study as the audit compares them: by stems, whatever case and suffix they stand in."""

import re
from functools import lru_cache
from typing import Final

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.search_text import keyboard_word, tokens

_JOINING: Final = ("және", "мен", "бен", "пен", "бойынша", "и", "с", "со", "в", "по")
_OF_A_FIELD: Final = ("саласы", "саласында", "саласындағы", "область", "области", "сфера", "сфере")
_SAY_NOTHING: Final = frozenset((*_JOINING, *_OF_A_FIELD))
_STEM: Final = 5
_KAZAKH_STEM: Final = 7
_WITH: Final = re.compile(r"(?<=\w{4})[мбп]ен$")
_SHORT: Final = 4
_LEAST_ALIKE: Final = 4

Stems = tuple[str, ...]
"""The beginnings of the words of a name; two names of equal stems are one field."""


@lru_cache(maxsize=16384)
def stems(name: str, language: Language) -> Stems:
    """Return the stems of a name: Russian changes endings, Kazakh adds to them."""
    every = tokens(name)
    words = [word for word in every if word not in _SAY_NOTHING] or list(every)
    if language is Language.KK:
        return tuple(_WITH.sub("", word)[:_KAZAKH_STEM] for word in words)
    return tuple(word[:_STEM] if len(word) > _STEM else word[:_SHORT] for word in words)


def likeness(one: Stems, other: Stems) -> float:
    """Return the share of stems that two names of one language have in common, 0 to 1."""
    every = {*one, *other}
    return len({*one} & {*other}) / len(every) if every else 0.0


def is_narrower(one: Stems, other: Stems) -> bool:
    """Tell whether one of two names says all that the other says, and more."""
    left, right = {*one}, {*other}
    return left < right or right < left


@lru_cache(maxsize=65536)
def cognates(kk: Stems, ru: Stems) -> float:
    """Return the share of words that begin alike in both languages, as ``экология`` does; 0 to 1."""
    if not kk or not ru:
        return 0.0
    kazakh = {keyboard_word(stem) for stem in kk}
    russian = {keyboard_word(stem) for stem in ru}
    alike = sum(any(_begin_alike(one, other) for other in russian) for one in kazakh)
    return alike / max(len(kazakh), len(russian))


def _begin_alike(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= _LEAST_ALIKE and longer.startswith(shorter)
