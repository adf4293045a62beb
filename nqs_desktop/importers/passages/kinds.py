"""Reads what kind of experience the words of a clause ask for, and the words of its field or position."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.requirement import ExperienceKind
from nqs_desktop.importers.passages.clauses import Clause
from nqs_desktop.importers.passages.grammar import CueKind
from nqs_desktop.importers.passages.passage import Passage
from nqs_desktop.importers.passages.phrases import Cue
from nqs_desktop.importers.passages.tokens import TokenKind

_NAMED: Final = frozenset((ExperienceKind.FIELD, ExperienceKind.POSITION))
_ORDER: Final = tuple(ExperienceKind)


@dataclass(frozen=True, slots=True)
class KindReading:
    """One reading of a clause.

    Attributes:
        kinds: What the years must be, never empty.
        named: Ranges of the words that name the field or position.
        cues: Ranges of all words that decided.
    """

    kinds: tuple[ExperienceKind, ...]
    named: tuple[tuple[int, int], ...] = ()
    cues: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a clause's words between two "or"."""

    first: int
    last: int


def read_kinds(passage: Passage, clause: Clause, left_out: frozenset[int]) -> tuple[KindReading, ...]:
    """Return the kinds of a clause: several readings where "or" joins different kinds.

    Args:
        passage: The passage.
        clause: The clause.
        left_out: Places whose words say nothing of the kind, such as those of a mere wish.
    """
    reader = _Reader(passage, clause, left_out)
    parts = list(reader.parts())
    if len(parts) > 1:
        readings = [reader.read(part, alone=False) for part in parts]
        readings = reader.with_unnamed_fields(parts, readings)
        families = {reading.kinds if reading else None for reading in readings}
        if None not in families and len(families) == len(readings):
            return tuple(reading for reading in readings if reading)
    whole = reader.read(_Part(clause.first, clause.last), alone=True)
    return (whole or KindReading((ExperienceKind.ANY,)),)


class _Reader:
    def __init__(self, passage: Passage, clause: Clause, left_out: frozenset[int]) -> None:
        self._passage = passage
        self._grammar = passage.grammar
        self._clause = clause
        self._out = left_out | self._places_of_other_parts(clause)

    def _places_of_other_parts(self, clause: Clause) -> frozenset[int]:
        """Return the places of noun, number, joining cues and examples in brackets."""
        passage = self._passage
        spans = [(part.first, part.last) for part in (clause.noun, clause.amount) if part]
        for kind in (
            CueKind.INCLUDING,
            CueKind.DESIRABLE,
            CueKind.EXAMPLE,
            CueKind.DEPENDS,
            CueKind.CONTINUOUS,
        ):
            spans += [(cue.first, cue.last) for cue in passage.find(kind, clause.first, clause.last)]
        for cue in passage.find(CueKind.EXAMPLE, clause.first, clause.last):
            if passage.tokens[cue.first].depth and not (clause.amount and clause.amount.first > cue.first):
                spans.append(passage.group_around(cue.first, clause.first, clause.last))
                spans.append((cue.first, self._bracket_end(cue.first)))
        return frozenset(place for first, last in spans for place in range(first, last))

    def _bracket_end(self, place: int) -> int:
        depth = self._passage.tokens[place].depth
        while place < self._clause.last and self._passage.tokens[place].depth >= depth:
            place += 1
        return place

    def parts(self) -> Iterator[_Part]:
        """Yield the parts of the clause's words between "or"."""
        first = self._clause.first
        for place in self._passage.or_places:
            if self._clause.first < place < self._clause.last:
                yield _Part(first, place)
                first = place + 1
        yield _Part(first, self._clause.last)

    def read(self, part: _Part, *, alone: bool) -> KindReading | None:
        """Return the kinds that the part's words name; ``None`` where they name none.

        Args:
            part: The words.
            alone: Whether words that follow no pattern may name a field.
        """
        cues = [
            cue
            for cue in self._passage.find(CueKind.KIND, part.first, part.last)
            if not self._out.intersection(range(cue.first, cue.last))
        ]
        spans = self._doer(part) if self._grammar.noun_first else []
        cues = [cue for cue in cues if not any(first <= cue.first < last for _, first, last in spans)]
        spans += self._spans(part, self._outermost(cues))
        if not spans:
            spans = self._unpatterned(part, alone=alone)
        elif not self._grammar.noun_first:
            spans += self._narrower(part, max(last for _, _, last in spans))
        if not spans:
            return None
        kinds = tuple(sorted({kind for kind, _, _ in spans}, key=_ORDER.index))
        named = [(first, last) for kind, first, last in spans if kind in _NAMED]
        return KindReading(kinds, self._joined(named), tuple((first, last) for _, first, last in spans))

    def _joined(self, named: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
        """Join ranges between which only joining words stand."""
        joined: list[tuple[int, int]] = []
        for first, last in named:
            if joined and all(
                self._passage.text_at(place) in self._grammar.edges for place in range(joined[-1][1], first)
            ):
                joined[-1] = (joined[-1][0], last)
            else:
                joined.append((first, last))
        return tuple(joined)

    def with_unnamed_fields(
        self, parts: list[_Part], readings: list[KindReading | None]
    ) -> list[KindReading | None]:
        """Take words beside "or" as a field where the other side names a kind that needs no words."""
        closed = any(reading and not _NAMED.intersection(reading.kinds) for reading in readings)
        if not closed:
            return readings
        return [
            reading or self._field(*self._core(part.first, part.last))
            for part, reading in zip(parts, readings, strict=True)
        ]

    def _field(self, first: int, last: int) -> KindReading | None:
        if first >= last:
            return None
        return KindReading((ExperienceKind.FIELD,), ((first, last),), ((first, last),))

    def _spans(self, part: _Part, cues: list[Cue]) -> list[tuple[ExperienceKind, int, int]]:
        """Return each cue with the words that belong to it."""
        spans: list[tuple[ExperienceKind, int, int]] = []
        taken = part.first
        for number, cue in enumerate(cues):
            kind = ExperienceKind(cue.value)
            following = cues[number + 1].first if number + 1 < len(cues) else part.last
            if kind in _NAMED and cue.first >= taken:
                ranges = (
                    self._words_after(cue, following, part.last)
                    if self._grammar.noun_first
                    else self._words_before(cue, taken)
                )
                if ranges[1] - ranges[0] == cue.last - cue.first and not self._grammar.noun_first and spans:
                    taken = cue.last
                    continue
                spans.append((kind, *ranges))
                taken = ranges[1]
            elif cue.first >= taken:
                spans.append((kind, cue.first, cue.last))
                taken = cue.last
        return spans

    def _outermost(self, cues: list[Cue]) -> list[Cue]:
        """Leave out what stands in one bracket with a position: "(as operator or specialist in the field …)"."""
        tokens = self._passage.tokens
        posts = [cue for cue in cues if cue.value == ExperienceKind.POSITION and tokens[cue.first].depth]
        if not posts:
            return cues
        return [cue for cue in cues if cue in posts or not tokens[cue.first].depth]

    def _words_after(self, cue: Cue, following: int, last: int) -> tuple[int, int]:
        """Return a Russian cue with the words that follow it, up to the next cue, number or wish."""
        depth = self._passage.tokens[cue.first].depth
        end = cue.last
        while end < last and end not in self._out:
            token = self._passage.tokens[end]
            if token.depth < depth or (end >= following and token.depth <= depth):
                break
            end += 1
        first, end = self._passage.trimmed(cue.first, end)
        return cue.first, max(end, cue.last)

    def _words_before(self, cue: Cue, taken: int) -> tuple[int, int]:
        """Return a Kazakh cue with the words that precede it."""
        depth = self._passage.tokens[cue.first].depth
        first = cue.first
        while first > taken and first - 1 not in self._out and self._passage.tokens[first - 1].depth >= depth:
            first -= 1
        return self._passage.trimmed(first, cue.last)[0], cue.last

    def _core(self, first: int, last: int) -> tuple[int, int]:
        """Return a range without joining words and fillers at its edges."""
        while first < last and (first in self._out or self._says_nothing(first)):
            first += 1
        while last > first and (last - 1 in self._out or self._says_nothing(last - 1)):
            last -= 1
        first, last = self._passage.trimmed(first, last)
        return first, last

    def _says_nothing(self, place: int) -> bool:
        text = self._passage.text_at(place)
        return text in self._grammar.edges or text in self._grammar.fillers

    def _doer(self, part: _Part) -> list[tuple[ExperienceKind, int, int]]:
        """Return "as a driver": a Russian noun in the instrumental directly after the noun and its fillers."""
        noun = self._clause.noun
        if noun is None or not part.first <= noun.first < part.last:
            return []
        place = noun.last
        while place < part.last and self._says_nothing_but_prepositions(place):
            place += 1
        start = place
        while place < part.last and self._passage.text_at(place).endswith(("ым", "им")):
            place += 1
        if place >= part.last or place in self._out:
            return []
        text = self._passage.text_at(place)
        if not text.endswith(self._grammar.holder) or self._passage.tokens[place].kind is not TokenKind.WORD:
            return []
        end = self._stretch(start, part.last)
        return [(ExperienceKind.POSITION, *self._core(start, end))]

    def _says_nothing_but_prepositions(self, place: int) -> bool:
        text = self._passage.text_at(place)
        return text not in self._grammar.prepositions and self._says_nothing(place)

    def _stretch(self, first: int, last: int) -> int:
        """Return where the words from ``first`` on end: before the number or the bracket around them."""
        depth = self._passage.tokens[first].depth
        place = first
        while place < last and place not in self._out and self._passage.tokens[place].depth >= depth:
            place += 1
        return place

    def _unpatterned(self, part: _Part, *, alone: bool) -> list[tuple[ExperienceKind, int, int]]:
        """Return words that follow no pattern but name where or with what the experience was gained."""
        found = self._behind_noun(part) if self._grammar.noun_first else self._before_noun(part, alone=alone)
        if found is None:
            return []
        first, last = found
        words = " ".join(token.text for token in self._passage.tokens[first:last])
        if first >= last or words in self._grammar.unnamed:
            return []
        return [(ExperienceKind.FIELD, first, last)]

    def _narrower(self, part: _Part, behind: int) -> list[tuple[ExperienceKind, int, int]]:
        """Return the words that "including" adds behind the patterns of a Kazakh clause."""
        cues = self._passage.find(CueKind.INCLUDING, behind, part.last)
        return self._unpatterned(_Part(cues[0].last, part.last), alone=True) if cues else []

    def _behind_noun(self, part: _Part) -> tuple[int, int] | None:
        """Return the first words of the part that are no fillers, with their preposition; Russian."""
        for place in range(part.first, part.last):
            text = self._passage.text_at(place)
            in_front = self._clause.noun is not None and place < self._clause.noun.first
            if place in self._out or in_front or self._passage.tokens[place].depth:
                continue
            if text in self._grammar.prepositions or not self._says_nothing(place):
                first, last = self._core_after(place, self._stretch(place, part.last))
                if last - first > (text in self._grammar.prepositions):
                    return first, last
        adjective = self._adjective_before_noun()
        return (adjective, adjective + 1) if adjective is not None else None

    def _core_after(self, first: int, last: int) -> tuple[int, int]:
        end = self._passage.trimmed(first, last)[1]
        return first, max(end, first)

    def _adjective_before_noun(self) -> int | None:
        """Return "pedagogical" of "pedagogical service"."""
        noun = self._clause.noun
        if noun is None or noun.first == 0:
            return None
        place = noun.first - 1
        text = self._passage.text_at(place)
        is_adjective = text.endswith(("ий", "ый", "ого", "его", "ому", "ым", "ой"))
        return (
            place
            if is_adjective and text not in self._grammar.fillers and place >= self._clause.first
            else None
        )

    def _before_noun(self, part: _Part, *, alone: bool) -> tuple[int, int] | None:
        """Return the words of the part that are no fillers; of one beside "or" only those of a place; Kazakh."""
        inside = [place for place in range(part.first, part.last) if place not in self._out]
        named = [place for place in inside if not self._says_nothing(place) and not self._in_note(place)]
        if not named:
            return None
        first, last = self._core(named[0], named[-1] + 1)
        last = next((place for place in range(first, last) if place in self._out), last)
        first, last = self._core(first, last)
        if first >= last:
            return None
        return (
            (first, last) if alone or self._passage.text_at(last - 1).endswith(self._grammar.holder) else None
        )

    def _in_note(self, place: int) -> bool:
        """Tell whether a word stands in brackets behind the noun, which only explain."""
        noun = self._clause.noun
        return noun is not None and place >= noun.last and self._passage.tokens[place].depth > 0
