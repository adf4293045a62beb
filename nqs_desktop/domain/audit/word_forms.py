"""Whether two writings that differ by a letter or two are forms of one word, in Kazakh and in Russian.

Who looks for misspellings needs to know what is none: ``отрасли`` and ``отрасль``, ``бөлімі`` and
``бөлімін``. A form is a common beginning and two endings that the grammar has for one kind of word.
"""

import re
from functools import lru_cache
from typing import Final

from nqs_desktop.domain.localized import Language

_SHORTEST_STEM: Final = 3
_LONGEST_TAIL: Final = 11
_LONGEST_EQUAL_TAIL: Final = 6
_REFLEXIVE: Final = ("ся", "сь")

_RUSSIAN_KINDS: Final = tuple(
    frozenset(kind.replace("-", "").split(" "))  # the hyphen is an empty ending
    for kind in (
        "- а у ом е ы и ов ам ами ах ой ою",  # nouns
        "ь я ю ем е и ей ям ями ях ью ев",
        "й я ю ем е и ев ям ями ях",
        "я ю ем е и ей ям ями ях ею",
        "- о а у ом е ам ами ах",
        "ие ия ию ием ии ий иям иями иях ье ья ьи ью ией",
        "- ый ая ое ые ого ому ым ом ой ую ых ыми о а ы ее",  # adjectives
        "ий яя ее ие его ему им ем ей юю их ими",
        "ий ая ое ие ого ому им ом ой ую их ими и о ее",
        "- ть т л ла ло ли ет ют ем ете й йте ешь в вший вшая вшие вших я",  # verbs
        "ить ит ят им ите ил ила или ило у ю ишь и ь ив ивший ивших ившие",
        "ать ет ут ют ат ем у ал ала али ало ите и я",
    )
)
_RUSSIAN_TAILS: Final = frozenset().union(*_RUSSIAN_KINDS)
_RUSSIAN_VOWELS: Final = frozenset("аеиоуыэюя")

_BACK_SUFFIXES: Final = (
    "лар дар тар ым ың ы сы мыз ңыз м ң ның дың тың ға қа на а ны ды ты н да та нда дан тан нан дағы тағы "
    "лық дық тық лы сыз ғы қы шы ша лау дау тау лан лас дас у ған қан ып п атын йтын ар ыр р са ма ба па "
    "ал ыл ын ыс л т тыр дыр ғыз қыз мақ дай тай рақ й йды ады йын сын"
)
_TO_FRONT: Final = str.maketrans("аығқұо", "еігкүө")
_ANY_HARMONY: Final = ("мен", "бен", "пен", "кер", "у", "м", "ң", "н", "п", "р", "л", "т", "й")


def _chain(suffixes: str) -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(sorted({*suffixes.split(), *_ANY_HARMONY}, key=len, reverse=True))})*")


_BACK: Final = _chain(_BACK_SUFFIXES)
_FRONT: Final = _chain(_BACK_SUFFIXES.translate(_TO_FRONT))
_UNHEARD: Final = re.compile(
    "[аәеоөұүыі]{2}|[бвгғджзйкқлмнңпрстфхһцчшщ]{3}|[бвгғджзкқлмнңпстфхһцчшщ][бвгғджзйлмнңпрфхһцчш]$"
)
"""Two vowels, three consonants, or a hard end: no Kazakh ending makes them."""

_BORROWED: Final = {"ик", "ика"}
_BACK_VOWELS: Final = frozenset("аоұыяё")
_FRONT_VOWELS: Final = frozenset("әөүіеэ")


@lru_cache(maxsize=20_000)
def are_forms(one: str, other: str, language: Language) -> bool:
    """Tell whether two words in small letters are forms of one word, as far as their endings show it.

    >>> are_forms("отрасли", "отрасль", Language.RU), are_forms("службы", "сдужбы", Language.RU)
    (True, False)
    """
    shared = _shared(one, other)
    shortest = max(_SHORTEST_STEM, max(len(one), len(other)) - _LONGEST_TAIL)
    judge = _kazakh_tails if language is Language.KK else _russian_tails
    same_length = language is Language.KK and len(one) == len(other)
    # Endings of one length differ in their last letters; a swap of two letters is never one.
    if same_length and (len(one) - shared > _LONGEST_EQUAL_TAIL or sorted(one) == sorted(other)):
        return False
    return any(judge(one, other, size) for size in range(shared, shortest - 1, -1))


def is_pronounceable(word: str, language: Language) -> bool:
    """Tell whether the letters of a word follow each other as they may; in Russian anything may."""
    return language is not Language.KK or not _UNHEARD.search(word)


def _shared(one: str, other: str) -> int:
    shared = 0
    while shared < min(len(one), len(other)) and one[shared] == other[shared]:
        shared += 1
    return shared


def _russian_tails(one: str, other: str, size: int) -> bool:
    tails = one[size:], other[size:]
    if all(len(tail) > 2 and tail.endswith(_REFLEXIVE) for tail in tails):
        tails = tails[0][:-2], tails[1][:-2]
    if not all(tail in _RUSSIAN_TAILS for tail in tails):
        return False
    if "" in tails and one[size - 1] in _RUSSIAN_VOWELS:
        return False  # no form ends where its stem ends in a vowel
    return any(tails[0] in kind and tails[1] in kind for kind in _RUSSIAN_KINDS)


def _kazakh_tails(one: str, other: str, size: int) -> bool:
    vowels = [letter for letter in one[:size] if letter in _BACK_VOWELS or letter in _FRONT_VOWELS]
    if {one[size - 2 :], other[size - 2 :]} == _BORROWED:
        return True
    chains = [_BACK, _FRONT]
    if vowels and one[size - 1] != "ь":
        chains = [_BACK] if vowels[-1] in _BACK_VOWELS else [_FRONT]
    if _UNHEARD.search(one, size - 2) or _UNHEARD.search(other, size - 2):
        return False
    return any(chain.fullmatch(one, size) and chain.fullmatch(other, size) for chain in chains)
