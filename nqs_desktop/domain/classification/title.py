"""A job title taken apart: derived words, assistants, the words that are left (НКЗ 01-2017, rules)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.classification.words import TitleWord, head_places, is_kazakh, words_of
from nqs_desktop.domain.occupation_words import OccupationWords
from nqs_desktop.domain.search_text import phrase, tokens

_ABBREVIATED: Final = re.compile(r"[^\W\d_]+(?:\.|(?=[\s-])|$)")
_GENITIVES: Final = ("ого", "его")
_POSSESSIVES: Final = ("ы", "и", "і")
_HEADS_OF: Final = ("шісі", "шысы", "шиси")
_DEPUTY: Final = "орынбасары"
_KAZAKH_GENITIVES: Final = (
    "ның",
    "нің",
    "дың",
    "дің",
    "тың",
    "тің",
    "нын",
    "нин",
    "дын",
    "дин",
    "тын",
    "тин",
)
_OF_THE_PERSON: Final = re.compile(r"опыт|стаж\b|образовани|тәжірибе|білім(?:і|імен|сіз)\b", re.IGNORECASE)
_WITHOUT: Final = re.compile(
    r"\s(?:без|со?|имеющ\w+)\s[^,]*(?:опыт|стаж|образовани)\w*|\s(?:\w+\s)?тәжірибес\w*", re.IGNORECASE
)
_RANK: Final = re.compile(r"[1-6]|i{1,3}|iv|vi?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TakenApart:
    """A title and its parts.

    Attributes:
        typed: The title as it was typed.
        text: The title, abbreviations written out.
        read_as: The words that were replaced, each with what it was read as.
        words: All its words that tell something.
        heads: Stems of its chief words, derived words left out.
        derived: The derived words that it begins or ends with.
        assistant: The words for an assistant in it.
        base: The words without the derived ones.
        person: The words without the assistant: whom the assistant assists.
        kazakh: Whether the chief word stands last.
        represents: Whether it is a deputy's and its chief word the one that he represents.
    """

    typed: str
    text: str
    read_as: tuple[tuple[str, str], ...]
    words: tuple[TitleWord, ...]
    heads: frozenset[str]
    derived: tuple[TitleWord, ...]
    assistant: tuple[TitleWord, ...]
    base: tuple[TitleWord, ...]
    person: tuple[TitleWord, ...]
    kazakh: bool
    represents: bool

    @property
    def stems(self) -> frozenset[str]:
        """The stems of all words."""
        return frozenset(word.stem for word in self.words)

    @property
    def base_stems(self) -> frozenset[str]:
        """The stems without derived words."""
        return frozenset(word.stem for word in self.base)


def take_apart(title: str, words: OccupationWords) -> TakenApart:
    """Return the parts of a title; nothing is derived where nothing else would be left."""
    full, read_as = written_out(title, words)
    text = _without_the_person(full)
    all_words = words_of(text)
    places = _derived_places(all_words, words)
    base = tuple(
        word for place, word in enumerate(all_words) if place not in places and word.folded not in words.small
    )
    if not any(word.stem not in words.ranks and not _RANK.fullmatch(word.typed) for word in base):
        places, base = frozenset(), tuple(word for word in all_words if word.folded not in words.small)
    kept = tuple(word for place, word in enumerate(all_words) if place not in places)
    kept_text = " ".join(word.typed for word in kept) if places else text
    kazakh = _ends_with_its_chief_word(kept, kept_text, words)
    derived = tuple(all_words[place] for place in sorted(places))
    boss = _represented(kept, derived)
    heads = frozenset(kept[place].stem for place in head_places(kept, kept_text, kazakh))
    assistant = tuple(word for word in base if word.stem in words.assistants)
    return TakenApart(
        typed=" ".join(title.split()),
        text=text,
        read_as=read_as,
        words=tuple(word for word in all_words if word.folded not in words.small),
        heads=heads if boss is None else frozenset({boss.stem}),
        derived=derived,
        assistant=assistant,
        base=base,
        person=tuple(word for word in base if word not in assistant),
        kazakh=kazakh,
        represents=boss is not None,
    )


def written_out(title: str, words: OccupationWords) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return a title with its abbreviations and everyday words written out, and what was replaced by what."""
    whole = words.written_out.get(phrase(title))
    if whole is not None:
        same = phrase(whole) == phrase(title)
        return whole, () if same else ((" ".join(title.split()), whole),)
    read_as: dict[str, str] = {}

    def _one(match: re.Match[str]) -> str:
        short = match.group()
        long = words.written_out.get(" ".join(tokens(short))) or words.inflected(short)
        if long is not None and phrase(long) != phrase(short):
            read_as[short] = long
        return short if long is None else f"{long} " if short.endswith(".") else long

    return _ABBREVIATED.sub(_one, title), tuple(read_as.items())


def _ends_with_its_chief_word(kept: tuple[TitleWord, ...], text: str, words: OccupationWords) -> bool:
    """Tell whether a title is built as Kazakh ones are, also where no letter says so: мектеп психологы."""
    if is_kazakh(text) or not kept:
        return is_kazakh(text)
    first, last = kept[0], kept[-1]
    possessed = last.folded.endswith(_POSSESSIVES) and last.stem in words.occupations
    return possessed and first.stem not in words.occupations and first.stem not in words.small_talk


def _without_the_person(text: str) -> str:
    """Leave out what tells of education or experience: the classification follows the duties."""
    parts = text.split(",")
    kept = [part for part in parts if not _OF_THE_PERSON.search(part)]
    kept = kept or parts[:1]
    return ",".join(_WITHOUT.sub(" ", part) for part in kept)


def _derived_places(all_words: tuple[TitleWord, ...], words: OccupationWords) -> frozenset[int]:
    places: set[int] = set()
    stems = [word.stem for word in all_words]
    for derived in words.derived:
        for start in _starts(stems, derived):
            if not _belongs_to_another(all_words, start, places) and not _heads(all_words[start], words):
                places.update(range(start, start + len(derived)))
    ranks = {place for place, word in enumerate(all_words) if word.stem in words.ranks}
    numbers = {place for place, word in enumerate(all_words) if ranks and _RANK.fullmatch(word.typed)}
    return frozenset(places | ranks | numbers)


def _heads(word: TitleWord, words: OccupationWords) -> bool:
    """Tell whether a derived word names the head of what stands before it: ``үйірме жетекшісі``."""
    return word.folded.endswith(_HEADS_OF) and word.stem in words.small_talk


def _represented(kept: tuple[TitleWord, ...], derived: Iterable[TitleWord]) -> TitleWord | None:
    """Return the person whom a Kazakh deputy represents: ``директордың … жөніндегі орынбасары``."""
    if not any(word.folded.endswith(_DEPUTY) for word in derived):
        return None
    return next((word for word in kept if word.folded.endswith(_KAZAKH_GENITIVES)), None)


def _belongs_to_another(all_words: tuple[TitleWord, ...], place: int, derived: set[int]) -> bool:
    """Tell whether a derived word is in the genitive, another person's: отдел главного механика."""
    return place > 0 and all_words[place].folded.endswith(_GENITIVES) and place - 1 not in derived


def _starts(stems: list[str], phrase_: tuple[str, ...]) -> Iterable[int]:
    length = len(phrase_)
    return (
        start for start in range(len(stems) - length + 1) if tuple(stems[start : start + length]) == phrase_
    )


def same_title_key(title: str) -> str:
    """Return the key of a title in the memory of settled codes: titles of equal key say the same words."""
    return phrase(title)
