"""Reads demands beside education and experience: licences, clearance, health and the like."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.requirement import Extra, ExtraKind
from nqs_desktop.importers.passages.ages import Age
from nqs_desktop.importers.passages.grammar import CueKind
from nqs_desktop.importers.passages.passage import Passage
from nqs_desktop.importers.passages.phrases import Cue
from nqs_desktop.importers.passages.segments import segments
from nqs_desktop.importers.passages.tokens import TokenKind
from nqs_desktop.importers.passages.wishes import Scope

_TO_LATIN: Final = str.maketrans("авсседмт", "abccedmt")
_CATEGORY: Final = re.compile(r"(?:a|b|c|d|be|ce|de|a1|b1|c1|d1|c1e|d1e|tm|tb|e)")
_GLUED: Final = re.compile(r"[abcd]{2,4}e?")
_WITH_FIGURE: Final = frozenset("ABCD")
_CATEGORY_WORDS: Final = ("категори", "санат", "кат")
_DRIVERS: Final = ("водител", "шофер", "жүргізуші")
_REACH: Final = 12
_OR_BEFORE: Final = 6
_OR_BEHIND_SCHOOLING: Final = 16


@dataclass(frozen=True, slots=True)
class ExtraReading:
    """An extra with the range of words that ask for it.

    Attributes:
        extra: The extra.
        first: Number of its first token.
        last: Number after its last token.
        instead: Place of an "or" that makes it another way to meet what stands before it.
    """

    extra: Extra
    first: int
    last: int
    instead: int | None = None


def read_extras(
    passage: Passage, wished: Sequence[Scope], perhaps: Sequence[Scope]
) -> tuple[ExtraReading, ...]:
    """Return the extras that a passage demands; those that it wishes or says may be asked are none."""
    joining = frozenset(passage.or_places) - {segment.first for segment in segments(passage)}
    found = [
        reading
        for cue in passage.find(CueKind.EXTRA)
        if not _is_soft(cue, (*wished, *perhaps)) and not _is_year_of_study(passage, cue)
        for reading in _readings(passage, cue, _other_way(passage, cue, joining))
    ]
    found += [reading for reading in _bare_categories(passage) if not _is_soft(reading, (*wished, *perhaps))]
    found += [reading for age in passage.ages if not _is_soft(age, wished) for reading in _age_readings(age)]
    return tuple(sorted(found, key=lambda reading: reading.first))


def _is_year_of_study(passage: Passage, cue: Cue) -> bool:
    """Tell "students of the 3rd year", «3-4 курсов», from courses."""
    counted = cue.first > 0 and passage.tokens[cue.first - 1].kind is TokenKind.NUMBER
    return counted and passage.text_at(cue.first).startswith("курс")


def _age_readings(age: Age) -> Iterator[ExtraReading]:
    for kind, years in ((ExtraKind.MIN_AGE, age.low), (ExtraKind.MAX_AGE, age.high)):
        if years is not None:
            yield ExtraReading(Extra(kind, str(years)), age.first, age.last)


def soft_extras(passage: Passage, scopes: Sequence[Scope]) -> tuple[ExtraReading, ...]:
    """Return the extras within ``scopes``: wished for, or perhaps asked."""
    return tuple(
        reading
        for cue in passage.find(CueKind.EXTRA)
        if _is_soft(cue, scopes)
        for reading in _readings(passage, cue)
    ) + tuple(reading for age in passage.ages if _is_soft(age, scopes) for reading in _age_readings(age))


def distinct(extras: Iterable[Extra]) -> tuple[Extra, ...]:
    """Return each extra once; a licence without a category says nothing beside one with a category."""
    once = list(dict.fromkeys(extras))
    detailed = {extra.kind for extra in once if extra.detail}
    return tuple(extra for extra in once if extra.detail or extra.kind not in detailed)


def _is_soft(cue: "Cue | Age | ExtraReading", scopes: Iterable[Scope]) -> bool:
    return any(scope.holds(cue.first) for scope in scopes)


def _other_way(passage: Passage, cue: Cue, or_places: frozenset[int]) -> int | None:
    """Return which of ``or_places`` makes the extra another way to meet what stands before it."""
    if cue.value == ExtraKind.DEGREE:
        return None
    joining = passage.grammar.and_words | set(",;.")
    sentence = passage.tokens[cue.first].sentence
    ends = {
        found.last
        for kind in (CueKind.SCHOOLING, CueKind.EXTRA)
        for found in passage.find(kind, max(cue.first - _OR_BEHIND_SCHOOLING - 1, 0), cue.first)
    }
    near = True
    for distance, place in enumerate(range(cue.first - 1, -1, -1), start=1):
        if distance > _OR_BEHIND_SCHOOLING or passage.tokens[place].sentence != sentence:
            break
        near = near and distance <= _OR_BEFORE and passage.text_at(place) not in joining
        if any(level.first == place + 1 for level in passage.find(CueKind.LEVEL, place)):
            continue
        if place in or_places and ((near and not _joins_words(passage, place)) or place in ends):
            return place
    return None


def _joins_words(passage: Passage, place: int) -> bool:
    """Tell whether an "or" begins "or other", or stands between the letters of licence categories."""
    if any(cue.first == place for cue in passage.find(CueKind.OPEN_LIST)):
        return True
    following = next(
        (here for here in range(place + 1, len(passage.tokens)) if not passage.is_mark(here, '"«»')), 0
    )
    return bool(_CATEGORY.fullmatch(passage.text_at(following).translate(_TO_LATIN))) and _is_letter(
        passage, following
    )


def _readings(passage: Passage, cue: Cue, instead: int | None = None) -> list[ExtraReading]:
    kind = ExtraKind(cue.value)
    if kind is not ExtraKind.DRIVING_LICENCE:
        return [ExtraReading(Extra(kind), cue.first, cue.last, instead)]
    details, first, last = _categories(passage, cue)
    return [ExtraReading(Extra(kind, detail), first, last, instead) for detail in details]


def _categories(passage: Passage, cue: Cue) -> tuple[list[str], int, int]:
    """Return the licence categories beside a cue, one empty where none is named, and the range of words."""
    sentence = passage.tokens[cue.first].sentence
    near = range(max(cue.first - _REACH, 0), min(cue.last + _REACH, len(passage.tokens)))
    for place in sorted(near, key=lambda place: abs(place - cue.first)):
        token = passage.tokens[place]
        if token.sentence != sentence or not token.text.startswith(_CATEGORY_WORDS):
            continue
        if not _has_choice_between(passage, *sorted((place, cue.first))):
            letters, joined_by_or, edge = _letters(passage, place)
            if letters:
                details = ["|".join(letters)] if joined_by_or else letters
                return details, min(cue.first, place, edge), max(cue.last, place + 1, edge)
    return [""], cue.first, cue.last


def _bare_categories(passage: Passage) -> Iterator[ExtraReading]:
    """Yield the licence that "водитель: категории B, C" asks for without naming it."""
    if not any(token.text.startswith(_DRIVERS) for token in passage.tokens):
        return
    for place, token in enumerate(passage.tokens):
        sentence = passage.sentence_of(place)
        named = any(cue.value == ExtraKind.DRIVING_LICENCE for cue in passage.find(CueKind.EXTRA, *sentence))
        if named or not token.text.startswith(_CATEGORY_WORDS):
            continue
        letters, joined_by_or, edge = _letters(passage, place)
        details = ["|".join(letters)] if joined_by_or else letters
        for detail in details:
            yield ExtraReading(
                Extra(ExtraKind.DRIVING_LICENCE, detail), min(place, edge), max(place, edge) + 1
            )


def _has_choice_between(passage: Passage, first: int, last: int) -> bool:
    """Tell whether an "or" that joins no letters of categories stands in a range."""
    return any(not _joins_words(passage, place) for place in passage.or_places_in(first + 1, last))


def _letters(passage: Passage, place: int) -> tuple[list[str], bool, int]:
    """Return the letters after (Russian) or before (Kazakh) the word "category", and how far they reach."""
    step = 1 if passage.grammar.noun_first else -1
    joining = passage.grammar.or_words | passage.grammar.and_words | set(',/"«»()-')
    letters: list[str] = []
    either = False
    here = place + step + passage.is_mark(place + step, ".")
    here += passage.text_at(here) == "прав"
    while 0 <= here < len(passage.tokens):
        text = passage.text_at(here)
        letter = text.translate(_TO_LATIN)
        figure = _subcategory(passage, here)
        if figure:
            letters.append(figure)
            here += 2 * step
            continue
        if _CATEGORY.fullmatch(letter) and _is_letter(passage, here):
            letters.append(letter.upper() if letter not in {"tm", "tb"} else letter.capitalize())
        elif _GLUED.fullmatch(letter) and _is_capitals(passage, here):
            letters += list(letter.upper()[::step])
        elif text not in joining:
            if len(text) == 1 and text.isalpha() and _is_letter(passage, here):
                return [], False, here - step  # letters of other papers, such as those of tractors
            break
        either = either or text in passage.grammar.or_words
        here += step
    return (letters if step > 0 else letters[::-1]), either, here - step


def _subcategory(passage: Passage, place: int) -> str:
    """Return "C1" where letter and figure stand together; Kazakh texts are read from their end."""
    first = place if passage.grammar.noun_first else place - 1
    letter = passage.text_at(first).translate(_TO_LATIN).upper()
    if letter not in _WITH_FIGURE or passage.text_at(first + 1) != "1":
        return ""
    joined = passage.tokens[first].end == passage.tokens[first + 1].start
    return f"{letter}1" if joined else ""


def _is_capitals(passage: Passage, place: int) -> bool:
    """Tell letters of categories printed as one word, "ВС", from a word."""
    token = passage.tokens[place]
    return passage.text[token.start : token.end].isupper()


def _is_letter(passage: Passage, place: int) -> bool:
    """Tell a category from a word of one letter: it is printed as a capital or in quotation marks."""
    token = passage.tokens[place]
    return token.quoted or passage.text[token.start].isupper()
