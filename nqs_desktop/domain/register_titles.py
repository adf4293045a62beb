"""Position titles of the register and of staffing tables: category, level, and the words that tell."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.register import QualificationLevel, RegisterCategory
from nqs_desktop.domain.search_text import fold, tokens

MANAGER: Final = "басшы"
"""Stands for every word that says "head": директор, начальник, меңгеруші, руководитель."""

_CATEGORIES: Final[Mapping[RegisterCategory, re.Pattern[str]]] = MappingProxyType(
    {
        RegisterCategory.HIGHEST: re.compile(r"жоғары санат\w*|высш\w+ категори\w*"),
        RegisterCategory.NONE: re.compile(r"санаты жоқ|санатсыз|без категори\w*"),
        RegisterCategory.SECOND: re.compile(
            r"(?:екінші|2|ii|іі)(?:[ -]?ші)? санат\w*|(?:втор\w+|2|ii|іі)(?:[ -]?\w{1,2})? категори\w*"
        ),
        RegisterCategory.FIRST: re.compile(
            r"(?:бірінші|1|i|і)(?:[ -]?ші)? санат\w*|(?:перв\w+|1|i|і)(?:[ -]?\w{1,2})? категори\w*"
        ),
    }
)
_LEVELS: Final[Mapping[QualificationLevel, re.Pattern[str]]] = MappingProxyType(
    {
        QualificationLevel.HIGH: re.compile(
            r"(?:біліктілігі )?жоғары деңгей\w*|высш\w+ уров\w+(?: квалификации)?"
        ),
        QualificationLevel.MIDDLE: re.compile(
            r"(?:біліктілігі )?орта(?:ша)? деңгей\w*|средн\w+ уров\w+(?: квалификации)?"
        ),
    }
)
_MANAGERS: Final = re.compile(
    r"басшы\w{0,6}|бастығ\w+|бастық\w*|директор\w{0,5}|меңгеруші\w*"
    r"|руководител\w+|начальник\w*|заведующ\w+|заведующа\w+"
)
_DEPUTIES: Final = re.compile(r"орынбасар\w*|заместител\w+|вице")
_SCOPE: Final = frozenset(
    tokens(
        "республикалық облыстық аудандық маңызы бар астананың астана қаланың қалалардың аудандардың "
        "облыстардың мм мқк "
        "республиканского областного районного значения столицы города городов районов областей гу и гкп "
        "және мен бен пен немесе жөніндегі бойынша жұмыс жұмысы по на для в с"
    )
)
_ORGANISATIONS: Final = (
    "мекеме",
    "кәсіпорын",
    "ұйым",
    "орталы",
    "учреждени",
    "предприяти",
    "организаци",
    "центр",
)
_VAGUE: Final = ("маман", "специалист", "қызметкер", "работник", "сотрудник")
_ALL_OF_THEM: Final = re.compile(r"барлық мамандықтағы|барлық атаудағы|всех специальностей|всех наименований")
_BRACKETS: Final = re.compile(r"\([^()]*\)")
_HEREAFTER: Final = re.compile(r"бұдан әрі|далее")
_ADJECTIVE: Final = re.compile(r"\w{2,}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)")
_LONGEST_READ: Final = 400


@dataclass(frozen=True, slots=True)
class TitleWords:
    """The words of a title that tell what the position is.

    Attributes:
        words: Folded words, each once, without category, level and scope.
        head: The noun that the others describe; empty where there are no words.
        is_manager: Whether the title heads something, or deputises for who does.
        any_specialty: Whether it speaks of all specialties: every engineer, every doctor.
    """

    words: frozenset[str]
    head: str
    is_manager: bool = False
    any_specialty: bool = False

    @property
    def heads_organisation(self) -> bool:
        """Whether it says no more than that it heads the organisation, or deputises for who does."""
        return MANAGER in self.words and all(
            word == MANAGER or is_deputy(word) or word.startswith(_ORGANISATIONS) for word in self.words
        )

    @property
    def deputises(self) -> bool:
        """Whether it is a deputy."""
        return any(map(is_deputy, self.words))

    @property
    def is_vague(self) -> bool:
        """Whether its noun says nothing alone, as "specialist" does."""
        return self.head.startswith(_VAGUE)


def category_in(text: str) -> RegisterCategory | None:
    """Return the category that a title names."""
    said = fold(text)
    return next((category for category, pattern in _CATEGORIES.items() if pattern.search(said)), None)


def level_in(text: str) -> QualificationLevel | None:
    """Return the level of qualification that a title names."""
    said = fold(text)
    return next((level for level, pattern in _LEVELS.items() if pattern.search(said)), None)


@lru_cache(maxsize=4096)
def title_words(text: str, language: Language) -> TitleWords:
    """Return the telling words of one title."""
    said = fold(text[:_LONGEST_READ])
    for pattern in (*_CATEGORIES.values(), *_LEVELS.values()):
        said = pattern.sub(" ", said)
    any_specialty = bool(_ALL_OF_THEM.search(said))
    said = _BRACKETS.sub(" ", _ALL_OF_THEM.sub(" ", said))
    ordered = [_canonical(word) for word in tokens(said) if word not in _SCOPE]
    managing = any(word == MANAGER or is_deputy(word) for word in ordered)
    return TitleWords(frozenset(ordered), _head(ordered, language), managing, any_specialty)


@lru_cache(maxsize=2048)
def variants(text: str, language: Language) -> tuple[str, ...]:
    """Return the titles that one row of the register lists: the head of a garage, of a store, of a laundry.

    The heads of whole organisations are described by a list of these; what is left is "head".
    """
    if hereafter := _HEREAFTER.search(text):
        return (_outside(text, hereafter.start(), language),)
    bare = " ".join(_BRACKETS.sub(" ", text).split())
    first, *others = (part.strip() for part in bare.rpartition(":")[2].split(","))
    if not others:
        return (text,)
    if language is Language.KK:
        head = others[-1].rpartition(" ")[2]
        listed = [*(f"{part} {head}" for part in (first, *others[:-1])), others[-1]]
    else:
        head = bare.partition(" ")[0]
        listed = [f"{head} {part.removeprefix(head).strip()}" for part in (first, *others)]
    # A place named in passing, such as "of regions, the capital", leaves the head alone, which is no title.
    return tuple(one for one in listed if len(title_words(one, language).words) > 1)


def alike(one: str, other: str) -> bool:
    """Tell whether two folded words are forms of one word: ``бухгалтер`` and ``бухгалтері``."""
    shorter, longer = sorted((one, other), key=len)
    if longer.startswith(shorter):
        return len(longer) - len(shorter) <= (4 if len(shorter) >= 4 else 0)
    shared = next(place for place, letter in enumerate(shorter) if letter != longer[place])
    return shared >= 4 and len(shorter) - shared <= 2 and len(longer) - shared <= 3


def is_deputy(word: str) -> bool:
    """Tell whether a folded word says "deputy"."""
    return bool(_DEPUTIES.fullmatch(word))


def _canonical(word: str) -> str:
    return MANAGER if _MANAGERS.fullmatch(word) else word


def _head(ordered: list[str], language: Language) -> str:
    """Return the noun in question: Kazakh puts it last, Russian first but for what describes it."""
    if not ordered:
        return ""
    if language is Language.KK:
        return ordered[-1]
    nouns = (word for word in ordered if word == MANAGER or not _ADJECTIVE.fullmatch(word))
    return next(nouns, ordered[0])


def _outside(text: str, hereafter: int, language: Language) -> str:
    if language is Language.KK:
        return text[text.rindex(")") + 1 :].strip() if ")" in text else text
    return text[:hereafter].partition(" ")[0]
