"""Reads the fields of study that a passage lists: after a colon, in brackets, beside "in the field of", as adjectives."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from nqs_desktop.importers.passages.grammar import CueKind
from nqs_desktop.importers.passages.passage import Passage
from nqs_desktop.importers.passages.phrases import Cue
from nqs_desktop.importers.passages.tokens import TokenKind

_SEPARATORS: Final = frozenset((",", ";"))
_ADJECTIVE: Final = re.compile(r"\w+(?:ые|ие|ая|яя|ое|ее|ых|их)")
_CODE: Final = re.compile(r"\d+(?:\.\d+)+")
_LONGEST_FIELD: Final = 14
_QUOTATION_MARKS: Final = frozenset('"«»')
_SPECIALTY_WORDS: Final = ("специальност", "мамандығы", "мамандықтары")
_ADJECTIVES_BEFORE: Final = 8
_KAZAKH_BOUNDS: Final = frozenset((":", ";", "үшін", "сияқты"))
_WITH: Final = ("мен", "бен", "пен")


@dataclass(frozen=True, slots=True)
class FieldReading:
    """A field of study with the range of its words."""

    words: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class FieldsReading:
    """The fields of a passage and whether the list is open."""

    fields: tuple[FieldReading, ...] = ()
    is_open: bool = False


def read_fields(passage: Passage) -> FieldsReading:
    """Return the fields of study that a passage lists, each as printed and without the words around the list."""
    reader = _Reader(passage)
    for first, last in passage.sentences():
        reader.take(first, last)
    return FieldsReading(tuple(sorted(reader.fields, key=lambda reading: reading.first)), reader.is_open)


class _Reader:
    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self._grammar = passage.grammar
        self.fields: list[FieldReading] = []
        self.is_open = False

    def take(self, first: int, last: int) -> None:
        """Read a sentence."""
        schooling = self._passage.find(CueKind.SCHOOLING, first, last)
        listed = self._colon_list(schooling, last)
        if listed:
            self._take_list(*listed)
            last_before = listed[0]
        else:
            last_before = last
        for cue in schooling:
            self._take_brackets(cue, first, last_before)
            self._take_adjectives(cue, first, last_before)
        about_schooling = bool(schooling or self._passage.find(CueKind.LEVEL, first, last))
        for cue in self._passage.find(CueKind.STUDY, first, last_before):
            if not about_schooling and not self._names_specialty(cue):
                continue
            region = self._region(cue, first, last_before)
            if region and not self._taken(*region):
                self._take_list(*region)

    def _names_specialty(self, cue: Cue) -> bool:
        words = [self._passage.text_at(place) for place in range(cue.first, cue.last)]
        return any(word.startswith(_SPECIALTY_WORDS) for word in words)

    def _taken(self, first: int, last: int) -> bool:
        return any(field.first < last and first < field.last for field in self.fields)

    def _colon_list(self, schooling: Iterable[Cue], last: int) -> tuple[int, int] | None:
        """Return the range of the list after "education:"; what holds another education or course is a sentence, no list."""
        for cue in schooling:
            if not self._passage.is_mark(cue.last, ":"):
                continue
            start, end = cue.last + 1, self._end_of_list(cue.last + 1, last)
            own = self._passage.find(CueKind.SCHOOLING, start, end) or self._passage.find(
                CueKind.EXTRA, start, end
            )
            return None if own or end <= start else (start, end)
        return None

    def _end_of_list(self, start: int, last: int) -> int:
        """Return where a list ends: before levels, experience, numbers and "or other", after which the list is open."""
        ends = [last]
        stops = (CueKind.EXPERIENCE, CueKind.NONE_ASKED, CueKind.PERHAPS, CueKind.KNOWLEDGE)
        for kind in stops:
            ends += [
                self._back_to_separator(cue.first, start) for cue in self._passage.find(kind, start, last)
            ]
        ends += [
            self._back_to_separator(amount.first, start) for amount in self._passage.amounts_in(start, last)
        ]
        opened = [cue for cue in self._passage.find(CueKind.OPEN_LIST, start, min(ends))]
        if opened and opened[0].first > start:
            ends.append(opened[0].first)
            self.is_open = True
        return min(ends)

    def _back_to_separator(self, place: int, start: int) -> int:
        """Return where the words begin that belong to the cue at ``place``."""
        joining = self._grammar.and_words | self._grammar.or_words | _SEPARATORS
        for back in range(place - 1, start - 1, -1):
            token = self._passage.tokens[back]
            if token.text in joining and not token.quoted:
                return back
            if token.text in _QUOTATION_MARKS:
                return back + 1
        return place

    def _take_brackets(self, cue: Cue, first: int, last: int) -> None:
        """Read "education (law, economics)" and, in Kazakh, "(law, economics) education"."""
        passage = self._passage
        if passage.is_mark(cue.last, "(") and cue.last < last:
            start = cue.last + 1
        elif passage.is_mark(cue.first - 1, ")") and cue.first - 1 > first:
            start = cue.first - 1
            while start > first and not passage.is_mark(start - 1, "("):
                start -= 1
        else:
            return
        end = start
        while end < last and passage.tokens[end].depth:
            end += 1
        if passage.find(CueKind.LEVEL, start, end) or passage.find(CueKind.EXTRA, start, end):
            return
        self._take_list(start, self._end_of_list(start, end))

    def _take_adjectives(self, cue: Cue, first: int, last: int) -> None:
        """Read "higher technical education": words between the level and the noun that are no levels."""
        passage = self._passage
        levels = passage.find(CueKind.LEVEL, first, cue.first)
        if not levels or cue.last > last + 1:
            return
        start = levels[-1].last
        if cue.first - start > _ADJECTIVES_BEFORE or self._is_additional(start, cue.first):
            return
        names = [
            place
            for place in range(start, cue.first)
            if passage.tokens[place].kind is TokenKind.WORD
            and not passage.tokens[place].depth
            and self._is_adjective(place)
        ]
        joined = all(
            place in names or passage.tokens[place].depth or passage.text_at(place) in self._grammar.edges
            for place in range(start, cue.first)
        )
        if joined:
            self.fields += [
                FieldReading(passage.words(place, place + 1), place, place + 1) for place in names
            ]

    def _is_adjective(self, place: int) -> bool:
        text = self._passage.text_at(place)
        general = (
            text in self._grammar.fillers or text in self._grammar.relevant or text in self._grammar.edges
        )
        return not general and text.endswith(self._grammar.adjective)

    def _is_additional(self, first: int, last: int) -> bool:
        return bool(
            self._passage.find(CueKind.ADDITIONAL, max(first, 0), min(last + 1, len(self._passage.tokens)))
        )

    def _region(self, cue: Cue, first: int, last: int) -> tuple[int, int] | None:
        """Return the range of the list that a cue introduces (Russian) or closes (Kazakh)."""
        if self._grammar.noun_first:
            return self._region_after(cue, first, last)
        return self._region_before(cue, first, last)

    def _region_after(self, cue: Cue, first: int, last: int) -> tuple[int, int] | None:
        passage = self._passage
        if self._of_experience(cue, first) or self._of_additional(cue, first):
            return None
        words = [passage.text_at(place) for place in range(cue.first + 1, cue.last)]
        adjectives = [word for word in words[:-1] if word not in self._grammar.relevant]
        named = words[-1].startswith(_SPECIALTY_WORDS)
        if named and adjectives and _ADJECTIVE_BEFORE_NOUN.fullmatch(adjectives[0]):
            self.fields.append(FieldReading(passage.words(cue.first + 1, cue.last), cue.first + 1, cue.last))
            return None
        if len(words) > 1 and words[0] in self._grammar.relevant and not passage.is_mark(cue.last, '"«'):
            return None
        end = self._end_of_list(cue.last, self._stop_after(cue, last))
        return (cue.last, end) if end > cue.last else None

    def _stop_after(self, cue: Cue, last: int) -> int:
        """Return where the words after a cue end at the latest: at a bracket, the next cue, level or course."""
        passage = self._passage
        depth = passage.tokens[cue.first].depth
        ends = [last]
        for kind in (CueKind.STUDY, CueKind.LEVEL, CueKind.SCHOOLING, CueKind.EXTRA, CueKind.DESIRABLE):
            for found in passage.find(kind, cue.last, last):
                joined = kind is CueKind.STUDY
                ends.append(found.first if joined else self._back_to_separator(found.first, cue.last))
        for place in range(cue.last, last):
            token = passage.tokens[place]
            if token.depth < depth or (token.text in ";:" and not token.quoted):
                ends.append(place)
                break
        return min(ends)

    def _region_before(self, cue: Cue, first: int, last: int) -> tuple[int, int] | None:
        passage = self._passage
        if self._of_additional(cue, first) or self._of_experience(cue, first):
            return None
        depth = passage.tokens[cue.first].depth
        bounds = [first]
        for kind in (
            CueKind.STUDY,
            CueKind.LEVEL,
            CueKind.SCHOOLING,
            CueKind.EXTRA,
            CueKind.DESIRABLE,
            CueKind.PERHAPS,
        ):
            bounds += [found.last for found in passage.find(kind, first, cue.first)]
        start = max(bounds)
        for place in range(start, cue.first):
            token = passage.tokens[place]
            if token.depth != depth or token.text in _KAZAKH_BOUNDS:
                start = place + 1
        start = passage.trimmed(start, cue.first)[0]
        if start >= cue.first or passage.text_at(start) in self._grammar.relevant:
            return None
        if passage.text_at(cue.first) == "байланысты" and not passage.text_at(cue.first - 1).endswith(_WITH):
            return None
        short = cue.first - start == 1 and passage.text_at(cue.first).startswith(_SPECIALTY_WORDS)
        if short and not passage.tokens[start].quoted:
            self.fields.append(FieldReading(passage.words(start, cue.first + 1), start, cue.first + 1))
            return None
        return start, cue.first

    def _of_experience(self, cue: Cue, first: int) -> bool:
        """Tell whether the nearest noun that the cue belongs to is experience or knowledge."""
        passage = self._passage
        nouns = [(found.first, True) for found in passage.find(CueKind.EXPERIENCE)]
        nouns += [(found.first, True) for found in passage.find(CueKind.KNOWLEDGE)]
        nouns += [(found.first, False) for found in passage.find(CueKind.SCHOOLING)]
        sentence = passage.tokens[cue.first].sentence
        same = [(place, kind) for place, kind in nouns if passage.tokens[place].sentence == sentence]
        if self._grammar.noun_first:
            before = [noun for noun in same if noun[0] < cue.first]
            return bool(before) and max(before)[1]
        after = [noun for noun in same if noun[0] >= cue.last]
        return min(after)[1] if after else bool(same) and max(same)[1]

    def _of_additional(self, cue: Cue, first: int) -> bool:
        """Tell whether the field belongs to additional education or courses rather than to the diploma."""
        passage = self._passage
        if self._grammar.noun_first:
            extras = [found for found in passage.find(CueKind.EXTRA, first, cue.first)]
            nouns = passage.find(CueKind.SCHOOLING, first, cue.first)
            return bool(extras) and (not nouns or extras[-1].last >= nouns[-1].last)
        ahead = passage.text_at(cue.last)
        return (
            bool(passage.find(CueKind.ADDITIONAL, cue.last, cue.last + 2))
            or any(cue.last <= found.first <= cue.last + 1 for found in passage.find(CueKind.EXTRA))
            or ahead in {"қайта"}
        )

    def _take_list(self, first: int, last: int) -> None:
        """Add the items of a list, the names in quotation marks alone where there are any."""
        quoted = list(self._quoted(first, last))
        if quoted:
            self.fields += quoted
            return
        items = list(self._items(first, last))
        for item in self._with_torn_series(items):
            start, end = self._without_cues(*item)
            words = self._passage.words(start, end)
            if (
                words
                and end - start <= _LONGEST_FIELD
                and not _CODE.fullmatch(words)
                and self._names_a_field(start, end)
            ):
                self.fields.append(FieldReading(words, start, end))

    def _quoted(self, first: int, last: int) -> Iterator[FieldReading]:
        place = first
        while place < last:
            if not self._passage.tokens[place].quoted:
                place += 1
                continue
            end = place
            while end < last and self._passage.tokens[end].quoted:
                end += 1
            yield FieldReading(self._passage.words(place, end), place, end)
            place = end

    def _items(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """Yield the ranges between commas and "or"; brackets stay whole, but those of an example are items too."""
        passage = self._passage
        start = first
        examples = [
            cue for cue in passage.find(CueKind.EXAMPLE, first, last) if passage.tokens[cue.first].depth
        ]
        base = min((passage.tokens[place].depth for place in range(first, last)), default=0)
        for place in range(first, last):
            token = passage.tokens[place]
            in_example = any(
                token.sentence == passage.tokens[cue.first].sentence and place >= cue.first - 1
                for cue in examples
            )
            parts = (
                token.text in _SEPARATORS
                or token.text in self._grammar.or_words
                or (in_example and token.text in "()")
            )
            if parts and (token.depth == base or in_example):
                yield start, place
                start = place + 1
        yield start, last

    def _with_torn_series(self, items: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Join "инженерные, | обрабатывающие и строительные отрасли": adjectives of one noun that a comma parts."""
        held: int | None = None
        for number, (first, last) in enumerate(items):
            start = first if held is None else held
            held = None
            following = items[number + 1] if number + 1 < len(items) else None
            if following and self._is_lone_adjective(first, last) and self._is_series(*following):
                held = start
                continue
            yield start, last

    def _is_lone_adjective(self, first: int, last: int) -> bool:
        start, end = self._passage.trimmed(first, last)
        return end - start == 1 and bool(_ADJECTIVE.fullmatch(self._passage.text_at(start)))

    def _is_series(self, first: int, last: int) -> bool:
        words = [self._passage.text_at(place) for place in range(*self._passage.trimmed(first, last))]
        return (
            len(words) > 3 and words[1] == "и" and all(_ADJECTIVE.fullmatch(words[place]) for place in (0, 2))
        )

    def _without_cues(self, first: int, last: int) -> tuple[int, int]:
        """Return an item without the cue of the list, joining words and fillers at its edges."""
        passage = self._passage
        while True:
            start, end = first, last
            for kind in (CueKind.STUDY, CueKind.EXAMPLE, CueKind.DESIRABLE):
                for cue in passage.find(kind, start, end):
                    if not self._says_more(start, cue.first):
                        start = cue.last
                    elif not self._says_more(cue.last, end):
                        end = cue.first
            if (start, end) == (first, last):
                return passage.trimmed(start, end)
            first, last = start, end

    def _says_more(self, first: int, last: int) -> bool:
        """Tell whether a range holds more than marks and joining words."""
        start, end = self._passage.trimmed(first, last)
        return start < end

    def _names_a_field(self, first: int, last: int) -> bool:
        """Tell whether a range says more than "relevant" and fillers."""
        return any(
            self._passage.text_at(place) not in self._grammar.relevant
            and self._passage.text_at(place) not in self._grammar.fillers
            for place in range(first, last)
            if self._passage.tokens[place].kind is TokenKind.WORD
        )


_ADJECTIVE_BEFORE_NOUN: Final = re.compile(r"\w+(?:ой|ей|ому|ему|ым|им|ых|их)")
