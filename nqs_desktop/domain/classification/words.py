"""Words of job titles without their endings: Kazakh and Russian, typed on either keyboard, compare alike."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from nqs_desktop.domain.search_text import fold

_RUSSIAN_KEYBOARD: Final = str.maketrans("әғқңөұүһі", "агкноуухи")
_KAZAKH: Final = re.compile("[әғқңөұүһі]", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W_]+")
_LONGEST: Final = 40  # letters; no word of a title is longer
_SHORTEST_STEM: Final = 4
_LIKE_SUFFIXES: Final = frozenset(
    {"дар", "дер", "тар", "тер", "дары", "дери", "тары", "тери"}
)  # санитар is no plural
_AGENTS: Final = ("шы", "ши")  # аңшы and әнші differ in nothing else on a Russian keyboard
_SHORTEST_BEFORE_SHORT: Final = 3  # what a short ending leaves
_FEMININE: Final = (
    ("щица", "щик"),
    ("ница", "ник"),
    ("чица", "чик"),
    ("тельница", "тель"),
    ("ирша", "ир"),
    ("арка", "арь"),
    ("иска", "ист"),
)
_KAZAKH_ENDINGS: Final = """
лары лери дары дери тары тери лар лер дар дер тар тер нын нин дын дин тын тин ын ин сы си ы и
дагы деги тагы теги
"""
_RUSSIAN_ENDINGS: Final = """
ами ями ого его ому ему ыми ими ая яя ое ее ые ие ый ий ой ей ую юю ых их ым им ом ем ам ям ах ях ов ев
а я о е ы и у ю ь й
"""
_ENDINGS: Final = tuple(sorted({*_KAZAKH_ENDINGS.split(), *_RUSSIAN_ENDINGS.split()}, key=len, reverse=True))
_VOICED: Final = {"б": "п", "г": "к"}
_JOINED: Final = re.compile(r"[^\W_]+(?:\s?[-–]\s?[^\W_]+)+")
_ADJECTIVES: Final = ("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ого", "его", "ых", "их", "ому")
_NOUNS_BEFORE_PREPOSITIONS: Final = ("дежурн", "военн", "участков", "путев", "городов")
_NOUNS_LIKE_ADJECTIVES: Final = (
    "рабоч",
    "заведующ",
    "управляющ",
    "ведущ",
    "пожарн",
    "служащ",
    "рядов",
    "горничн",
    "портн",
    "учен",
    "радиоведущ",
    "телеведущ",
    "постов",
    "экспедитор",
    "вожат",
    "горнов",
    "полицейск",
    "уполномоченн",
    "оперуполномоченн",
    "кладов",
    "звенье",
    "подручн",
    "рассыльн",
    "посыльн",
    "военнослужащ",
    "главнокомандующ",
    "командующ",
    "вагоновож",
    "часов",
)


@dataclass(frozen=True, slots=True)
class TitleWord:
    """A word of a title.

    Attributes:
        typed: As it was typed.
        stem: Without its endings, in the letters of the Russian keyboard.
        folded: With its endings, as search compares it.
    """

    typed: str
    stem: str
    folded: str


@lru_cache(maxsize=65_536)
def stem(folded: str) -> str:
    """Return a word without its endings; ``folded`` is as :func:`domain.search_text.fold` leaves it."""
    word = folded[:_LONGEST].translate(_RUSSIAN_KEYBOARD)
    for ending, base in _FEMININE:
        if word.endswith(ending):
            word = word.removesuffix(ending) + base
            break
    if word.endswith("иси") and not word.endswith("шиси"):  # of -ист, which loses its т: операционисі
        return word[:-1]
    while (shorter := _shortened(word)) != word:
        word = shorter
    if word.endswith("ист"):  # a Kazakh ending takes the last letter away: паспортист, паспортисі
        return word[:-1]
    return word[:-1] + _VOICED.get(word[-1], word[-1]) if len(word) > 1 else word


def _shortened(word: str) -> str:
    for ending in _ENDINGS:
        if len(ending) == 1 and word.endswith(_AGENTS):
            continue
        shortest = _SHORTEST_BEFORE_SHORT if len(ending) <= 2 else _SHORTEST_STEM + (ending in _LIKE_SUFFIXES)
        if word.endswith(ending) and len(word) - len(ending) >= shortest:
            return word[: -len(ending)]
    return word


def words_of(text: str) -> tuple[TitleWord, ...]:
    """Return the words of a text in their order."""
    typed = _WORD.findall(text)
    folded = _WORD.findall(fold(text))
    if len(typed) != len(folded):  # invisible signs within a word part what is typed, not what is meant
        typed = folded
    return tuple(
        TitleWord(shown, stem(word), word) for shown, word in zip(typed, folded, strict=True) if word
    )


def stems_of(text: str) -> tuple[str, ...]:
    """Return the words of a text without their endings, in their order."""
    return tuple(stem(word) for word in _WORD.findall(fold(text)))


def is_kazakh(text: str) -> bool:
    """Tell whether a title has its chief word at the end, as Kazakh has, and not at the beginning."""
    if _KAZAKH.search(text):
        return True
    words = _WORD.findall(fold(text))
    return bool(words) and words[-1].endswith(("шы", "шысы", "сы", "ары", "гери"))


def head_places(words: Sequence[TitleWord], text: str, kazakh: bool | None = None) -> frozenset[int]:
    """Return the places of the words that name the occupation: the last in Kazakh, the first noun in Russian.

    Words joined to it by a dash belong to it: ``слесарь-сантехник``.

    Args:
        words: The words of the title.
        text: The title.
        kazakh: Whether the chief word stands last; ``None`` where the text shall tell.
    """
    if not words:
        return frozenset()
    kazakh = is_kazakh(text) if kazakh is None else kazakh
    order = range(len(words) - 1, -1, -1) if kazakh else range(len(words))
    chief = next(
        (
            place
            for place in order
            if kazakh or not _is_adjective(words[place].typed, _names_go_on(words, place))
        ),
        order[0],
    )
    name = words[chief].typed
    joined = {
        part
        for group in _JOINED.findall(text)
        if name in _WORD.findall(group)
        for part in _WORD.findall(group)
    }
    return frozenset({chief, *(place for place, word in enumerate(words) if word.typed in joined)})


def _names_go_on(words: Sequence[TitleWord], place: int) -> bool:
    """Tell whether a word follows that is no preposition: дежурный электрик, дежурный по станции."""
    return place + 1 < len(words) and len(words[place + 1].folded) > 2


def _is_adjective(word: str, followed: bool) -> bool:
    low = word.casefold()
    if low.startswith(_NOUNS_BEFORE_PREPOSITIONS):
        return followed and low.endswith(_ADJECTIVES)
    return low.endswith(_ADJECTIVES) and not low.startswith(_NOUNS_LIKE_ADJECTIVES)
