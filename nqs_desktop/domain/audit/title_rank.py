"""The rank that the title of a position says: head, deputy, senior, junior, category."""

import re
from dataclasses import dataclass
from enum import IntEnum
from typing import Final, NamedTuple

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.search_text import tokens


class Rank(IntEnum):
    """How a title stands to the plain one, lowest first."""

    TRAINEE = 0
    JUNIOR = 1
    PLAIN = 2
    SENIOR = 3
    LEADING = 4
    CHIEF = 5
    DEPUTY = 6
    HEAD = 7


_RUSSIAN: Final = (
    (re.compile(r"стаж[её]р\w*"), Rank.TRAINEE),
    (re.compile(r"младш(?:ий|ая|его|ей)"), Rank.JUNIOR),
    (re.compile(r"старш(?:ий|ая|его|ей)"), Rank.SENIOR),
    (re.compile(r"ведущ(?:ий|ая|его|ей)"), Rank.LEADING),
    (re.compile(r"главн(?:ый|ая|ого|ой)"), Rank.CHIEF),
)
_KAZAKH: Final = (
    (re.compile(r"тағылымгер\w*|тағылымдамашы\w*"), Rank.TRAINEE),
    (re.compile(r"кіші"), Rank.JUNIOR),
    (re.compile(r"аға"), Rank.SENIOR),
    (re.compile(r"жетекші"), Rank.LEADING),
    (re.compile(r"бас"), Rank.CHIEF),
)
_ADJECTIVE: Final = re.compile(r"\w+(?:ый|ий|ой|ая)")
_HEADS_RU: Final = ("начальник", "руководител", "заведующ", "директор", "председател", "управляющ")
_HEADS_KK: Final = ("бастығ", "басшыс", "меңгеруші", "директор", "төраға", "жетекшісі")
_DEPUTY_RU: Final = "заместител"
_DEPUTY_KK: Final = "орынбасар"
_STEM: Final = 5
_JOINING: Final = frozenset(("және", "и", "по", "с", "жөніндегі", "бойынша", "отдела", "бөлімінің"))
_CATEGORY: Final = {
    Language.RU: re.compile(
        r"(?P<number>высш(?:ей|ая)|перв(?:ой|ая)|втор(?:ой|ая)|треть(?:ей|я)|iii|ii|i|[123])"
        r"(?:\s*-?\s*(?:й|ой|ей|я))?\s+категори\w+|без\s+категории"
        r"|(?<=педагог-)(?P<teacher>мастер|исследовател|эксперт|модератор)\w*"
    ),
    Language.KK: re.compile(
        r"(?P<number>жоғары|бірінші|екінші|үшінші|iii|ii|i|[123])(?:\s*-?\s*(?:ші|шы))?\s+санат\w*"
        r"|санаты\s+жоқ|санатсыз"
        r"|(?<=педагог-)(?P<teacher>шебер|зерттеуші|сарапшы|модератор)\w*"
    ),
}
_VALUES: Final = (
    (4, ("высш", "жоғары", "мастер", "шебер")),
    (1, ("треть", "үшінші", "iii", "3", "модератор")),
    (2, ("втор", "екінші", "ii", "2", "эксперт", "сарапшы")),
    (3, ("перв", "бірінші", "i", "1", "исследовател", "зерттеуші")),
)
_LATIN_I: Final = str.maketrans("іІ", "ii")


class Category(NamedTuple):
    """A category of qualification: its value as :class:`TitleRank` counts it, and where it stands."""

    value: int
    span: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class TitleRank:
    """A title parted into rank and trade.

    Attributes:
        rank: Its rank.
        category: 4 for the highest, 3 for the first, 2 for the second, 1 for the third, 0 for none.
        trade: The stems of what remains: of two titles of one trade the higher rank is the senior.
    """

    rank: Rank
    category: int
    trade: frozenset[str]

    @property
    def order(self) -> tuple[int, int]:
        """What two titles of one trade are compared by, the higher the more senior."""
        return int(self.rank), self.category


def title_rank(title: LocalizedText) -> TitleRank | None:
    """Return the rank of a title by its Russian text, else by its Kazakh one; ``None`` without a text."""
    language = Language.RU if title.ru else Language.KK
    text = title.get(language)
    if not text:
        return None
    category, rest = _category(text, language)
    words = [word for word in tokens(rest) if word not in _JOINING]
    heads, deputy = (_HEADS_RU, _DEPUTY_RU) if language is Language.RU else (_HEADS_KK, _DEPUTY_KK)
    ranks = _RUSSIAN if language is Language.RU else _KAZAKH
    if any(word.startswith(deputy) for word in words):
        rank = Rank.DEPUTY
    elif _is_head(words, heads, language):
        rank = Rank.HEAD
    else:
        said = (rank for word in words for sign, rank in ranks if sign.fullmatch(word))
        rank = next(said, Rank.PLAIN)
    of_rank = (*heads, deputy)
    trade = (
        word
        for word in words
        if not word.startswith(of_rank) and not any(sign.fullmatch(word) for sign, _ in ranks)
    )
    return TitleRank(rank, category, frozenset(word[:_STEM] for word in trade))


def _is_head(words: list[str], heads: tuple[str, ...], language: Language) -> bool:
    """Tell whether a title is that of a head: a Russian one begins with the word, or an adjective and it."""
    named = words
    if language is Language.RU:
        named = words[: 2 if words and _ADJECTIVE.fullmatch(words[0]) else 1]
    return any(word.startswith(heads) for word in named)


def category_of(title: str, language: Language) -> Category:
    """Return the category that a title names, and where."""
    folded = title.casefold()
    found = _CATEGORY[language].search(folded) or _CATEGORY[language].search(folded.translate(_LATIN_I))
    if not found:
        return Category(0, None)
    number = found["number"] or found["teacher"] or ""
    value = next((rank for rank, signs in _VALUES if number.startswith(signs)), 0)
    return Category(value, found.span())


def _category(title: str, language: Language) -> tuple[int, str]:
    """Return the category and the title without it."""
    value, span = category_of(title, language)
    return value, f"{title[: span[0]]} {title[span[1] :]}" if span else title
