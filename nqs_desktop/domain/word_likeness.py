"""How a typed word answers a word of a name: whole, begun, in another form, with one typing error, inside it.

Words are folded (:mod:`nqs_desktop.domain.search_text`): typed word and word of a name alike.
"""

import re
from collections.abc import Iterable
from enum import IntEnum
from typing import Final, NamedTuple

from nqs_desktop.domain.search_text import keyboard_word

SHORTEST_PART: Final = 3
"""Letters of the shortest typed word that is looked for inside words, or with an error among whole ones."""

SHORTEST_BEGINNING: Final = 4
"""Letters of the shortest beginning of a word that is recognised with an error."""

LONGEST_QUERY: Final = 1000
"""Signs of a query that are looked at; what is longer was pasted, and no title is."""

_MOST_WORDS: Final = 12  # more narrow nothing down
_LONGEST: Final = 40
_LONGEST_ENDING: Final = 3
_LONGEST_ENDINGS: Final = 5
_SHORTEST_STEM: Final = 4
_STEM_SHARE: Final = 0.55
_CYRILLIC: Final = "абвгдежзийклмнопрстуфхцчшщъыьэюя"
_LATIN: Final = "abcdefghijklmnopqrstuvwxyz"
_ALPHABETS: Final = ((re.compile(r"[а-я]+"), _CYRILLIC), (re.compile(r"[a-z]+"), _LATIN))


class Likeness(IntEnum):
    """How a word answers, the best last; ``EQUAL``: by another word of equal meaning."""

    INSIDE = 2
    ALIKE_BEGINNING = 3
    ALIKE = 4
    EQUAL = 5
    FORM = 6
    KEYBOARD_BEGINNING = 7
    BEGINNING = 8
    KEYBOARD_WORD = 9
    WORD = 10


class Match(NamedTuple):
    """How a word answers, and which of its letters do: from ``start`` up to ``end``."""

    likeness: Likeness
    start: int
    end: int


class TypedWord(NamedTuple):
    """A typed word in both foldings."""

    text: str
    keyboard: str

    @classmethod
    def of(cls, text: str) -> "TypedWord":
        """Return the typed word of a folded one."""
        return cls(text, keyboard_word(text))


def typed_words(words: Iterable[str]) -> tuple[TypedWord, ...]:
    """Return the words of a query that are looked for: the first ones, each once."""
    return tuple(map(TypedWord.of, list(dict.fromkeys(words))[:_MOST_WORDS]))


def match(typed: TypedWord, word: str) -> Match | None:
    """Return how ``word`` of a name answers a typed one; ``None`` where it does not."""
    text, asked = typed
    keyboard = keyboard_word(word)
    size = len(asked)
    if keyboard.startswith(asked):
        exact = word.startswith(text)
        # One letter is a beginning: names are full of single letters of abbreviations.
        if len(word) == size > 1:
            return Match(Likeness.WORD if exact else Likeness.KEYBOARD_WORD, 0, size)
        return Match(Likeness.BEGINNING if exact else Likeness.KEYBOARD_BEGINNING, 0, size)
    if size < SHORTEST_PART:
        return None
    shared = _shared(asked, keyboard) if asked[0] == keyboard[0] else 0
    if not shared and asked[2:] not in keyboard:
        return None  # neither inside it nor with an error at its beginning; most words end here
    reach = _reach_with_error(asked, keyboard, shared)
    if _is_form(asked, keyboard, shared):
        return Match(Likeness.FORM, 0, reach if reach == len(word) else shared)
    if reach:
        return Match(Likeness.ALIKE if reach == len(word) else Likeness.ALIKE_BEGINNING, 0, reach)
    if shared == len(keyboard) and _is_ending(shared, size - shared):
        return Match(Likeness.ALIKE_BEGINNING, 0, shared)
    place = keyboard.find(asked)
    return Match(Likeness.INSIDE, place, place + size) if place > 0 else None


def stem(asked: str) -> str:
    """Return the letters that every other form of a word begins with but those that it begins with itself."""
    return asked[: max(_SHORTEST_STEM, len(asked) - _LONGEST_ENDING)]


def beginnings(asked: str) -> list[str]:
    """Return what of a word may be a word itself, an ending taken off."""
    return [asked[:size] for size in range(SHORTEST_PART, len(asked)) if _is_ending(size, len(asked) - size)]


def typing_errors(asked: str) -> list[str]:
    """Return every text of which ``asked`` is a writing with one typing error; none where it is too short.

    A letter too many, one missing, another one in its place, two neighbours swapped. A number and a word of
    two alphabets have none.
    """
    alphabet = next((letters for kind, letters in _ALPHABETS if kind.fullmatch(asked)), "")
    if not alphabet or not SHORTEST_PART <= len(asked) <= _LONGEST:
        return []
    places = range(len(asked))
    found = [asked[:at] + asked[at + 1 :] for at in places]
    found += [asked[:at] + asked[at + 1] + asked[at] + asked[at + 2 :] for at in places[:-1]]
    for letter in alphabet:
        found += [asked[:at] + letter + asked[at + 1 :] for at in places]
        found += [asked[:at] + letter + asked[at:] for at in places]
    return [text for text in dict.fromkeys(found) if text != asked]


def _shared(one: str, other: str) -> int:
    shared = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        shared += 1
    return shared


def _is_form(asked: str, word: str, shared: int) -> bool:
    left, added = len(asked) - shared, len(word) - shared
    if not added:
        return left <= _LONGEST_ENDING and _is_ending(shared, left)
    return (
        shared >= _SHORTEST_STEM
        and max(left, added) <= _LONGEST_ENDING
        and left + added <= _LONGEST_ENDINGS
        and shared >= _STEM_SHARE * max(len(asked), len(word))
    )


def _is_ending(stem_size: int, size: int) -> bool:
    # Kazakh strings endings together, which only a longer stem tells from another word.
    return (stem_size >= 5 and size <= 7) or (stem_size >= SHORTEST_PART and size <= 2)


def _reach_with_error(asked: str, word: str, shared: int) -> int:
    """Return how many letters of ``word`` were typed with one error from place ``shared`` on; 0 for more."""
    if asked[shared + 2 :] not in word:
        return 0  # whatever the error, the letters after it stand in the word
    size = len(asked)
    rest = asked[shared + 1 :]
    reaches = []
    if word.startswith(rest, shared + 1):
        reaches.append(size)
    if word.startswith(asked[shared:], shared + 1):
        reaches.append(size + 1)
    if word.startswith(rest, shared):
        reaches.append(size - 1)
    swapped = asked[shared : shared + 2][::-1] + asked[shared + 2 :]
    if word.startswith(swapped, shared):
        reaches.append(size)
    reaches = [reach for reach in reaches if reach <= len(word)]
    if len(word) in reaches:
        return len(word)
    reach = max(reaches, default=0)
    return reach if min(size, reach) >= SHORTEST_BEGINNING else 0
