"""Names of fields of study as the audit compares them: by stems, whatever case and suffix they stand in."""

from functools import lru_cache
from typing import Final

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.search_text import keyboard_word, tokens

_JOINING: Final = frozenset(("және", "мен", "бен", "пен", "и", "с", "со", "в", "по"))
_STEM: Final = 5
_SHORT: Final = 4
_COGNATE: Final = 4

Stems = tuple[str, ...]
"""The beginnings of the words of a name; two names of equal stems are one field."""


@lru_cache(maxsize=16384)
def stems(name: str, language: Language) -> Stems:
    """Return the stems of a name: Russian changes endings, Kazakh adds to them."""
    words = [word for word in tokens(name) if word not in _JOINING]
    if language is Language.KK:
        return tuple(word[:_STEM] for word in words)
    return tuple(word[:_STEM] if len(word) > _STEM else word[:_SHORT] for word in words)


def likeness(one: Stems, other: Stems) -> float:
    """Return the share of stems that two names of one language have in common, 0 to 1."""
    every = {*one, *other}
    return len({*one} & {*other}) / len(every) if every else 0.0


def is_narrower(one: Stems, other: Stems) -> bool:
    """Tell whether one of two names says all that the other says, and more."""
    left, right = {*one}, {*other}
    return left < right or right < left


def cognates(kk: Stems, ru: Stems) -> float:
    """Return the share of words that begin alike in both languages, as ``экология`` does; 0 to 1."""
    if not kk or not ru:
        return 0.0
    kazakh = {keyboard_word(stem)[:_COGNATE] for stem in kk}
    russian = {keyboard_word(stem)[:_COGNATE] for stem in ru}
    alike = {stem for stem in kazakh & russian if len(stem) == _COGNATE}
    return len(alike) / max(len(kazakh), len(russian))
