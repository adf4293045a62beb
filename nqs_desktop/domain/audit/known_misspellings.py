"""Writings that no dictionary allows and that offices type again and again, with what they stand for."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from nqs_desktop.domain.audit.findings import Span
from nqs_desktop.domain.localized import Language

_RUSSIAN: Final = {
    "единн": "един",
    "учавств": "участв",
    "будующ": "будущ",
    "следущ": "следующ",
    "расчитыв": "рассчитыв",
    "компитен": "компетен",
    "професион": "профессион",
    "агенств": "агентств",
    "юристконсульт": "юрисконсульт",
    "инжинер": "инженер",
    "перпектив": "перспектив",
    "коммисси": "комисси",
    "сертефик": "сертифик",
    "програмн": "программн",
    "колектив": "коллектив",
    "комерческ": "коммерческ",
    "предьяв": "предъяв",
    "обьект": "объект",
    "обьем": "объем",
    "субьект": "субъект",
    "интелект": "интеллект",
    "граммотн": "грамотн",
    "атестац": "аттестац",
    "акредитац": "аккредитац",
    "искуств": "искусств",
    "чуств": "чувств",
    "опеспеч": "обеспеч",
    "ответсвен": "ответствен",
    "соответсв": "соответств",
    "произвотств": "производств",
    "бугалтер": "бухгалтер",
}
_KAZAKH: Final = {
    "құзірет": "құзырет",
    "инжинер": "инженер",
    "қауыпсіз": "қауіпсіз",
    "бугалтер": "бухгалтер",
    "тәжірбие": "тәжірибе",
    "тәжрибе": "тәжірибе",
    "біліктілк": "біліктілік",
    "орташа кәсіптік": "орта кәсіптік",
    "орташа арнаулы": "орта арнаулы",
    "орташа білім": "орта білім",
}
_KNOWN: Final = {Language.KK: _KAZAKH, Language.RU: _RUSSIAN}
_PATTERNS: Final = {
    language: re.compile(rf"\b(?P<prefix>не)?(?P<wrong>{'|'.join(known)})\w*", re.IGNORECASE)
    for language, known in _KNOWN.items()
}


class KnownMisspelling(NamedTuple):
    """A word that is always wrong: as it stands, as it should, and where it stands."""

    printed: str
    right: str
    span: Span


def known_misspellings(text: str, language: Language) -> Iterator[KnownMisspelling]:
    """Yield the words of ``text`` that are written as no dictionary allows.

    >>> [found.right for found in known_misspellings("Единный центр", Language.RU)]
    ['Единый']
    """
    for found in _PATTERNS[language].finditer(text):
        wrong = found["wrong"]
        right = _KNOWN[language][wrong.lower()]
        word = found.group()
        at = len(found["prefix"] or "")
        if wrong[0].isupper():
            right = right.capitalize()
        yield KnownMisspelling(word, word[:at] + right + word[at + len(wrong) :], found.span())
