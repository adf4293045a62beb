"""Reads the fields of study: after a colon, in brackets, beside "in the field of", as adjectives."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from nqs_desktop.importers.passages.drafts import Span
from nqs_desktop.importers.passages.field_lists import FieldLists, FieldReading
from nqs_desktop.importers.passages.grammar import CueKind
from nqs_desktop.importers.passages.passage import Passage
from nqs_desktop.importers.passages.phrases import Cue
from nqs_desktop.importers.passages.study_adjectives import adjectives_apart, may_name_field
from nqs_desktop.importers.passages.tokens import TokenKind

_ADJECTIVE_BEFORE_NOUN: Final = re.compile(r"\w+(?:ой|ей|ому|ему|ым|им|ых|их)")
_SPECIALTY_WORDS: Final = ("специальност", "мамандығы", "мамандықтары")
_ADJECTIVES_BEFORE: Final = 8
_KAZAKH_BOUNDS: Final = frozenset((":", ";", "үшін", "сияқты"))
_WITH: Final = ("мен", "бен", "пен")


@dataclass(frozen=True, slots=True)
class FieldsReading:
    """The fields of a passage, whether the list is open, and the words that say so."""

    fields: tuple[FieldReading, ...] = ()
    is_open: bool = False
    open_spans: tuple[Span, ...] = ()


def read_fields(passage: Passage) -> FieldsReading:
    """Return the fields of study that a passage lists, as printed, without the words around the list."""
    reader = _Reader(passage)
    for first, last in passage.sentences():
        reader.take(first, last)
    fields = tuple(sorted(reader.fields, key=lambda reading: reading.first))
    return FieldsReading(fields, bool(reader.opened), tuple(reader.opened))


class _Reader:
    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self._grammar = passage.grammar
        self._lists = FieldLists(passage)
        self.fields: list[FieldReading] = []
        self.opened: list[Span] = []

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
        self.fields += [one for one in adjectives_apart(self._passage, first, last) if one not in self.fields]
        for level in self._passage.find(CueKind.LEVEL, first, last_before):
            if not schooling or any(cue.last <= level.first for cue in schooling):
                self._take_brackets(level, first, last_before, before=False)
        about_schooling = bool(schooling or self._passage.find(CueKind.LEVEL, first, last))
        for cue in self._passage.find(CueKind.STUDY, first, last_before):
            timed = not about_schooling and self._passage.amounts_in(first, last)
            if timed or (not about_schooling and not self._names_specialty(cue)):
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
        """Return the range of the list after "education:"; what names another education is no list."""
        for cue in schooling:
            if not self._passage.is_mark(cue.last, ":") and not self._is_list_behind_dash(cue, last):
                continue
            start = cue.last + 1
            end, _ = self._lists.end(start, last)
            sentence = any(
                self._passage.find(kind, start, end) for kind in (CueKind.SCHOOLING, CueKind.EXTRA)
            )
            return None if sentence or end <= start else self._behind_levels(start, end, last)
        return None

    def _is_list_behind_dash(self, cue: Cue, last: int) -> bool:
        """Tell whether "higher education – legal, economic" names fields."""
        passage = self._passage
        first = cue.last + 1
        levelled = any(
            level.last <= cue.first for level in passage.find(CueKind.LEVEL, *passage.sentence_of(cue.first))
        )
        if not passage.is_mark(cue.last, "-") or first >= last or not levelled:
            return False
        return passage.tokens[first].kind is TokenKind.WORD and may_name_field(passage, first)

    def _behind_levels(self, start: int, end: int, last: int) -> tuple[int, int] | None:
        """Return a list without the level that it begins with: "образование: высшее (право, экономика)"."""
        passage = self._passage
        levels = passage.find(CueKind.LEVEL, start, end)
        if not levels:
            return start, last
        first = levels[-1].last
        if passage.is_mark(first, "("):
            first, end = first + 1, first + 1
            while end < last and passage.tokens[end].depth:
                end += 1
        return (first, end) if passage.trimmed(first, end)[0] < passage.trimmed(first, end)[1] else None

    def _take_brackets(self, cue: Cue, first: int, last: int, *, before: bool = True) -> None:
        """Read "education (law, economics)" and, in Kazakh, "(law, economics) education"."""
        passage = self._passage
        behind = cue.last
        unnamed = self._grammar.fillers
        while (
            behind < last
            and not before
            and (passage.text_at(behind) in unnamed or passage.is_mark(behind, "."))
        ):
            behind += 1
        if passage.is_mark(behind, "(") and behind < last:
            start = behind + 1
        elif before and passage.is_mark(cue.first - 1, ")") and cue.first - 1 > first:
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
        self._take_list(start, end)

    def _take_adjectives(self, cue: Cue, first: int, last: int) -> None:
        """Read "higher technical education": words between the level and the noun that are no levels."""
        passage = self._passage
        levels = passage.find(CueKind.LEVEL, first, cue.first)
        if not levels or cue.last > last + 1:
            return
        if any(level.first <= cue.first < level.last for level in passage.find(CueKind.LEVEL, first, last)):
            return
        start = levels[-1].last
        if passage.find(CueKind.SCHOOLING, start, cue.first):
            return
        if cue.first - start > _ADJECTIVES_BEFORE or self._is_additional(start, cue.first):
            return
        bounds = {
            place
            for kind in (CueKind.AT_LEAST, CueKind.AT_MOST)
            for bound in passage.find(kind, start, cue.first)
            for place in range(bound.first, bound.last)
        }
        names = [
            place
            for place in range(start, cue.first)
            if passage.tokens[place].kind is TokenKind.WORD
            and not passage.tokens[place].depth
            and place not in bounds
            and may_name_field(passage, place)
        ]
        joined = all(
            place in names or passage.tokens[place].depth or passage.text_at(place) in self._grammar.edges
            for place in range(start, cue.first)
        )
        if joined:
            self.fields += [
                FieldReading(passage.words(place, place + 1), place, place + 1) for place in names
            ]

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
        start = cue.last + passage.is_mark(cue.last, ":")
        end = self._stop_after(cue, start, last)
        return (start, end) if end > start else None

    def _stop_after(self, cue: Cue, start: int, last: int) -> int:
        """Return where the words after a cue end at the latest: a bracket, the next cue, level or course."""
        passage = self._passage
        depth = passage.tokens[cue.first].depth
        ends = [last]
        for kind in (CueKind.STUDY, CueKind.LEVEL, CueKind.SCHOOLING, CueKind.EXTRA, CueKind.DESIRABLE):
            for found in passage.find(kind, cue.last, last):
                joined = kind is CueKind.STUDY
                ends.append(found.first if joined else self._lists.back_to_separator(found.first, cue.last))
        for place in range(start, last):
            token = passage.tokens[place]
            parts = token.text == ":" or (token.text == ";" and start == cue.last)
            if token.depth < depth or (parts and not token.quoted):
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
            CueKind.EXPERIENCE,
            CueKind.KNOWLEDGE,
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
        sentence = passage.sentence_of(cue.first)
        same = [(found.first, True) for found in passage.find(CueKind.EXPERIENCE, *sentence)]
        same += [(found.first, True) for found in passage.find(CueKind.KNOWLEDGE, *sentence)]
        same += [(found.first, False) for found in passage.find(CueKind.SCHOOLING, *sentence)]
        if not self._grammar.noun_first and self._names_specialty(cue):
            behind = passage.find(CueKind.LEVEL, cue.last, sentence[1])
            same += [(found.first, False) for found in behind if found.first == cue.last]
        if self._grammar.noun_first:
            before = [noun for noun in same if noun[0] < cue.first]
            return bool(before) and max(before)[1]
        after = [noun for noun in same if noun[0] >= cue.last]
        return min(after)[1] if after else bool(same) and max(same)[1]

    def _of_additional(self, cue: Cue, first: int) -> bool:
        """Tell whether the field belongs to additional education or courses rather than to the diploma."""
        passage = self._passage
        if self._grammar.noun_first:
            extras = list(passage.find(CueKind.EXTRA, first, cue.first))
            nouns = passage.find(CueKind.SCHOOLING, first, cue.first)
            return bool(extras) and (not nouns or extras[-1].last >= nouns[-1].last)
        ahead = passage.text_at(cue.last)
        return (
            bool(passage.find(CueKind.ADDITIONAL, cue.last, cue.last + 2))
            or any(cue.last <= found.first <= cue.last + 1 for found in passage.find(CueKind.EXTRA))
            or ahead in {"қайта"}
        )

    def _take_list(self, first: int, last: int) -> None:
        """Add the items of a list up to where it ends."""
        end, opening = self._lists.end(first, last)
        self.fields += self._lists.items(first, end)
        if opening:
            self.opened.append(Span("education.fields_open", "true", opening.first, opening.last))
