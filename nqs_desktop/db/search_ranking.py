"""How well a document answers a query: by code, title, whole words, beginnings, forms, words with errors."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from functools import lru_cache
from typing import Final, NamedTuple

from nqs_desktop.domain.equal_words import EqualWords, Phrase, Slot
from nqs_desktop.domain.search_text import code_query, keyboard_word, tokens
from nqs_desktop.domain.word_likeness import LONGEST_QUERY, Likeness, TypedWord, match, typed_words

LEAST_SHARE: Final = 1 / 3
"""The share of the typed letters that the words of an answer hold at least."""

_SHORTEST_TELLING: Final = 4  # a shorter word alone says too little
_BEGINS: Final = 0.3
_IN_ONE_NAME: Final = 0.15
_IN_EACH_NAME: Final = 0.2
_COVERS: Final = 0.2
_GRADE: Final = 0.3


class Rank(IntEnum):
    """Kinds of answers, the best last; between them lie those of :class:`Likeness`."""

    MOST_WORDS = 1
    INSIDE = Likeness.INSIDE
    ALIKE_BEGINNING = Likeness.ALIKE_BEGINNING
    ALIKE = Likeness.ALIKE
    EQUAL = Likeness.EQUAL
    FORMS = Likeness.FORM
    KEYBOARD_BEGINNINGS = Likeness.KEYBOARD_BEGINNING
    BEGINNINGS = Likeness.BEGINNING
    KEYBOARD_WORDS = Likeness.KEYBOARD_WORD
    WORDS = Likeness.WORD
    KEYBOARD_TITLE = 11
    TITLE = 12
    CODE_BEGINNING = 13
    CODE = 14
    CODE_AND_WORDS = 15


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed, folded once.

    Attributes:
        code: Key of the code that it names, ``None`` where it is made of words.
        tokens: All of its words in their order.
        title: The same in the second folding, with single spaces.
        words: Its first words, each once.
        slots: Which of them have others of equal meaning; none till :meth:`widened`.
    """

    code: str | None
    tokens: tuple[str, ...]
    title: str
    words: tuple[TypedWord, ...]
    slots: tuple[Slot, ...] = ()
    _grades: dict[str, tuple[int, ...]] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def read(cls, text: str) -> "Query":
        """Return what ``text`` asks for; a text without letters and digits asks for nothing."""
        shown = text[:LONGEST_QUERY]
        found = tokens(shown)
        return cls(code_query(shown), found, keyboard_word(" ".join(found)), typed_words(found))

    def widened(self, equal: EqualWords) -> "Query":
        """Return the same query, which is also answered by words of equal meaning."""
        return replace(self, slots=equal.slots([word.keyboard for word in self.words]), _grades={})

    def meant(self, name: str) -> tuple[str, ...]:
        """Return the words of ``name``'s phrases that mean what was typed, in the second folding."""
        words = _title(name).keyboards
        phrases = (phrase for slot in self.slots for phrase in slot.meant if _has(words, phrase))
        return tuple(dict.fromkeys(word.text for phrase in phrases for word in phrase))

    def grades(self, titles: Sequence["Title"]) -> list[list[int]]:
        """Return how well each title answers each word of the query, 0 where it does not.

        What only resembles a word is looked for where none of the titles has the word itself.
        """
        found = [[_begins(typed, title) for typed in self.words] for title in titles]
        for place in range(len(self.words)):
            if not any(grades[place] for grades in found):
                for title, grades in zip(titles, found, strict=True):
                    grades[place] = max(self._resemblance(word)[place] for word in title.words)
        for slot in self.slots:
            self._weigh_meaning(slot, titles, found)
        return found

    @staticmethod
    def _weigh_meaning(slot: Slot, titles: Sequence["Title"], found: Sequence[list[int]]) -> None:
        """Grade what has the slot's words, or what they mean, in another form than the typed one."""
        best = min(max(grades[place] for grades in found) for place in slot.places)
        if best > Likeness.FORM:
            return
        for title, grades in zip(titles, found, strict=True):
            is_said = any(_has(title.keyboards, phrase) for phrase in slot.said)
            is_meant = is_said or any(_has(title.keyboards, phrase) for phrase in slot.meant)
            for place in slot.places:
                if len(slot.places) == 1 and not is_said:
                    # The list knows the word: what only looks like a form of it is none, as есеп of есепші.
                    grades[place] = min(grades[place], Likeness.ALIKE)
                if is_meant:
                    grades[place] = max(grades[place], Likeness.EQUAL)

    def _resemblance(self, word: str) -> tuple[int, ...]:
        known = self._grades.get(word)
        if known is None:
            found = [match(typed, word) for typed in self.words]
            known = tuple([0 if one is None else int(one.likeness) for one in found])
            self._grades[word] = known
        return known


class Title(NamedTuple):
    """A name as it is compared: its words, the same in the second folding, and these with single spaces."""

    words: tuple[str, ...]
    keyboards: tuple[str, ...]
    phrase: str


@lru_cache(maxsize=2048)
def _title(name: str) -> Title:
    # From one key to the next most candidates stay the same.
    words = tokens(name)
    phrase = keyboard_word(" ".join(words))
    return Title(words, tuple(phrase.split()), phrase)


def _has(words: Sequence[str], phrase: Phrase) -> bool:
    return all(any(map(each.is_in, words)) for each in phrase)


def _begins(typed: TypedWord, title: Title) -> int:
    asked = typed.keyboard
    if not (title.phrase.startswith(asked) or f" {asked}" in title.phrase):
        return 0
    found = [
        match(typed, word)
        for word, keyboard in zip(title.words, title.keyboards, strict=True)
        if keyboard.startswith(asked)
    ]
    return max(int(one.likeness) for one in found if one is not None)


def score(query: Query, code: str, names: Iterable[str]) -> float:
    """Return how well a document answers, 0 where it does not.

    Args:
        query: What was typed.
        code: Key of the document's code; empty where it has none.
        names: Its names as printed, in each language that it has.

    Returns:
        The rank and, below the point, how much of the document the query covers.
    """
    if query.code and code.startswith(query.code):
        return Rank.CODE if code == query.code else Rank.CODE_BEGINNING + _share(len(query.code), len(code))
    titles = [title for title in map(_title, names) if title.words]
    if any(title.words == query.tokens for title in titles):
        return Rank.TITLE
    if any(title.phrase == query.title for title in titles):
        return Rank.KEYBOARD_TITLE
    if not titles or not query.words:
        return 0.0
    grades = query.grades(titles)
    best = grades[0] if len(grades) == 1 else list(map(max, *grades))
    rank = min(best) or _rank_of_a_part(query, best)
    if not rank:
        return 0.0
    return (
        rank
        + _GRADE * sum(best) / len(best) / Likeness.WORD
        + _COVERS * max(_share(len(query.title), len(title.phrase)) for title in titles)
        + (_IN_ONE_NAME if best in grades else 0.0)
        + (_IN_EACH_NAME if rank == Rank.EQUAL and len(grades) > 1 and all(map(min, grades)) else 0.0)
        # A title that begins with what was typed comes before one that has it further on.
        + (_BEGINS if any(title.phrase.startswith(query.title) for title in titles) else 0.0)
    )


def _rank_of_a_part(query: Query, best: Sequence[int]) -> int:
    sizes = [len(word.keyboard) for word in query.words]
    found = sum(
        size
        for size, grade in zip(sizes, best, strict=True)
        if grade > Likeness.ALIKE_BEGINNING and size >= _SHORTEST_TELLING
    )
    return Rank.MOST_WORDS if found >= LEAST_SHARE * sum(sizes) else 0


def _share(asked: int, found: int) -> float:
    return min(asked / (found + 1), 0.99)
