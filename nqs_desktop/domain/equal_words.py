"""Words of equal meaning: the clerk says есепші, the classifier prints бухгалтер. The program's own list."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Final, NamedTuple

from nqs_desktop.domain.search_text import keyboard_tokens

_INDEXED: Final = 3  # letters by which the list is looked up
_SHORTEST_ROOT: Final = 4
_LONG: Final = 5
_LONGEST_ENDING: Final = 3
_NOT_IN_ROOTS: Final = "аеиоуыэюяйь"

Phrase = tuple["EqualWord", ...]


class EqualWord(NamedTuple):
    """A word of the list in the folding of the Russian keyboard, and what its other forms begin with."""

    text: str
    root: str

    @classmethod
    def of(cls, text: str) -> "EqualWord":
        """Return the word; a short one has no other forms: бас is not the beginning of бастық."""
        root = text
        while len(root) > _SHORTEST_ROOT and len(text) - len(root) < _LONGEST_ENDING - 1:
            if root[-1] not in _NOT_IN_ROOTS:
                break
            root = root[:-1]
        return cls(text, root)

    def is_in(self, word: str) -> bool:
        """Tell whether ``word``, in the same folding, is this word or a form of it."""
        if not word.startswith(self.root) or len(self.root) < _SHORTEST_ROOT:
            return word == self.text
        # Kazakh strings endings together, which only a longer word tells from another one.
        is_long = len(self.text) >= _LONG and word.startswith(self.text)
        return is_long or len(word) - len(self.root) <= _LONGEST_ENDING


class Slot(NamedTuple):
    """Words of a query that stand together for a phrase of the list.

    Attributes:
        places: Which words of the query.
        said: The phrases that they say.
        meant: The same and those of equal meaning.
    """

    places: tuple[int, ...]
    said: tuple[Phrase, ...]
    meant: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class EqualWords:
    """The list.

    Attributes:
        groups: Phrases of one meaning each.
        by_beginning: Phrases by the first letters of their first word, each with the groups that have it.
    """

    groups: tuple[tuple[Phrase, ...], ...] = ()
    by_beginning: Mapping[str, Sequence[tuple[Phrase, tuple[int, ...]]]] | None = None

    def slots(self, typed: Sequence[str]) -> tuple[Slot, ...]:
        """Return which words of a query have others of equal meaning.

        The words are in the folding of the Russian keyboard. A word may be in a slot alone and in one with
        its neighbours: зам директора.
        """
        said: defaultdict[tuple[int, ...], dict[Phrase, tuple[int, ...]]] = defaultdict(dict)
        for place in range(len(typed)):
            for phrase, groups in self._said(typed[place:]):
                said[tuple(range(place, place + len(phrase)))][phrase] = groups
        return tuple(
            Slot(
                places,
                tuple(phrases),
                self._meant(number for groups in phrases.values() for number in groups),
            )
            for places, phrases in said.items()
        )

    def _meant(self, groups: Iterable[int]) -> tuple[Phrase, ...]:
        return tuple(dict.fromkeys(phrase for number in groups for phrase in self.groups[number]))

    def _said(self, typed: Sequence[str]) -> list[tuple[Phrase, tuple[int, ...]]]:
        known = (self.by_beginning or {}).get(typed[0][:_INDEXED], ())
        return [(phrase, groups) for phrase, groups in known if _is_said(phrase, typed)]


def read_equal_words(groups: Iterable[Sequence[str]], written_out: Mapping[str, str]) -> EqualWords:
    """Return the list of the texts of its files.

    Args:
        groups: Words and phrases of one meaning each; a word may stand in several groups.
        written_out: Abbreviations and everyday words with what they stand for; each joins the groups of that.
    """
    texts = [[keyboard_tokens(text) for text in group] for group in groups]
    for short, long in written_out.items():
        pair = [keyboard_tokens(short), keyboard_tokens(long)]
        joined = [group for group in texts if pair[1] in group]
        for group in joined:
            group.append(pair[0])
        if not joined and pair[0] != pair[1]:
            texts.append(pair)
    phrases = tuple(tuple(dict.fromkeys(_phrase(words) for words in group)) for group in texts)
    places: defaultdict[Phrase, list[int]] = defaultdict(list)
    for number, meant in enumerate(phrases):
        for each in meant:
            places[each].append(number)
    by_beginning: defaultdict[str, list[tuple[Phrase, tuple[int, ...]]]] = defaultdict(list)
    for each, numbers in places.items():
        by_beginning[each[0].text[:_INDEXED]].append((each, tuple(numbers)))
    return EqualWords(phrases, dict(by_beginning))


def _phrase(words: Iterable[str]) -> Phrase:
    return tuple(map(EqualWord.of, words))


def _is_said(phrase: Phrase, typed: Sequence[str]) -> bool:
    """Tell whether the first of the typed words say the phrase; its last word may be unfinished."""
    if len(phrase) > len(typed):
        return False
    whole = list(takewhile(lambda pair: pair[0].is_in(pair[1]), zip(phrase, typed, strict=False)))
    if len(whole) == len(phrase):
        return True
    last = typed[len(phrase) - 1]
    is_unfinished = len(phrase) == len(typed) and len(last) >= _SHORTEST_ROOT
    return is_unfinished and len(whole) == len(phrase) - 1 and phrase[-1].text.startswith(last)
