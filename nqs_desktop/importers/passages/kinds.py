"""Reads what kind of experience the words of a clause ask for, and the words of its field or position."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.requirement import ExperienceKind
from nqs_desktop.importers.passages.ages import Age
from nqs_desktop.importers.passages.amounts import Amount
from nqs_desktop.importers.passages.clauses import Clause
from nqs_desktop.importers.passages.grammar import CueKind
from nqs_desktop.importers.passages.kind_words import KindSpan, KindWords, Part
from nqs_desktop.importers.passages.passage import Passage
from nqs_desktop.importers.passages.phrases import Cue

_NAMED: Final = frozenset((ExperienceKind.FIELD, ExperienceKind.POSITION))
_BLANK: Final = 5
_BOUNDS: Final = frozenset((";", ":"))
"""Marks over which the words of a field do not reach."""
_ORDER: Final = tuple(ExperienceKind)
_NO_KIND: Final = (
    CueKind.INCLUDING,
    CueKind.DESIRABLE,
    CueKind.EXAMPLE,
    CueKind.DEPENDS,
    CueKind.CONTINUOUS,
    CueKind.LEVEL,
    CueKind.SCHOOLING,
    CueKind.EXTRA,
    CueKind.GRADE,
)


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


def read_kinds(
    passage: Passage, clause: Clause, left_out: frozenset[int], *, whole: bool = False
) -> tuple[KindReading, ...]:
    """Return the kinds of a clause: several readings where "or" joins different kinds.

    Args:
        passage: The passage.
        clause: The clause.
        left_out: Places whose words say nothing of the kind, such as those of a mere wish.
        whole: Read one demand even where "or" joins different kinds.
    """
    reader = _Reader(passage, clause, left_out)
    parts = list(reader.parts())
    if len(parts) > 1 and not whole:
        readings = reader.with_unnamed_fields(parts, [reader.read(part, alone=False) for part in parts])
        families = {reading.kinds for reading in readings if reading}
        if len(families) == len(parts):
            return tuple(reading for reading in readings if reading)
    reading = reader.read(Part(clause.first, clause.last), alone=True)
    return (reading or KindReading((ExperienceKind.ANY,)),)


class _Reader:
    def __init__(self, passage: Passage, clause: Clause, left_out: frozenset[int]) -> None:
        self._passage = passage
        self._clause = clause
        self._noun_first = passage.grammar.noun_first
        self._words = KindWords(passage, clause, left_out | self._other_places())

    def _other_places(self) -> frozenset[int]:
        """Return the places of noun, number, phrases of other families and examples in brackets."""
        passage, clause = self._passage, self._clause
        spans = [(part.first, part.last) for part in (clause.noun, clause.amount) if part]
        for kind in _NO_KIND:
            spans += [(cue.first, cue.last) for cue in passage.find(kind, clause.first, clause.last)]
        spans += [
            (cue.first, cue.last)
            for kind in (CueKind.AT_LEAST, CueKind.AT_MOST)
            for cue in passage.find(kind, clause.first, clause.last)
            if cue.last - cue.first > 1  # a word alone, such as "above", may belong to a name
        ]
        times: tuple[Age | Amount, ...] = (
            *passage.ages,
            *passage.windows,
            *passage.idle_times,
            *passage.unclear_times,
        )
        spans += [
            (time.first, time.last)
            for time in times
            if clause.first <= time.first and time.last <= clause.last
        ]
        spans += list(self._share_set_apart()) if clause.amount else list(self._missing_numbers())
        for cue in passage.find(CueKind.EXAMPLE, clause.first, clause.last):
            if passage.tokens[cue.first].depth and not (clause.amount and clause.amount.first > cue.first):
                spans.append((cue.first, self._bracket_end(cue.first)))
        return frozenset(place for first, last in spans for place in range(first, last))

    def _share_set_apart(self) -> Iterator[tuple[int, int]]:
        """Yield ", including in leading posts," before a Russian clause's own number."""
        amount = self._clause.amount
        if amount and self._noun_first and not self._clause.share:
            for cue in self._passage.find(CueKind.INCLUDING, self._clause.first, amount.first):
                yield cue.first, amount.first

    def _missing_numbers(self) -> Iterator[tuple[int, int]]:
        """Yield "at least ___ years": words around a number that the text lacks."""
        units = self._passage.grammar.units.years | self._passage.grammar.units.months
        for cue in self._passage.find(CueKind.AT_LEAST, self._clause.first, self._clause.last):
            for place in range(cue.last, min(cue.last + _BLANK, self._clause.last)):
                if self._passage.text_at(place) in units:
                    yield cue.first, place + 1

    def _bracket_end(self, place: int) -> int:
        depth = self._passage.tokens[place].depth
        while place < self._clause.last and self._passage.tokens[place].depth >= depth:
            place += 1
        return place

    def parts(self) -> Iterator[Part]:
        """Yield the parts of the clause's words between "or"."""
        first = self._clause.first
        for place in self._passage.or_places_in(self._clause.first + 1, self._clause.last):
            yield Part(first, place)
            first = place + 1
        yield Part(first, self._clause.last)

    def read(self, part: Part, *, alone: bool) -> KindReading | None:
        """Return the kinds that the part's words name; ``None`` where they name none.

        Args:
            part: The words.
            alone: Whether words that follow no phrase may name a field wherever they stand.
        """
        spans = self._words.doer(part)
        clause = self._clause
        noun = range(clause.noun.first, clause.noun.last) if clause.noun else range(0)
        cues = [
            cue
            for cue in self._passage.find(CueKind.KIND, part.first, part.last)
            if not self._words.out.difference(noun).intersection(range(cue.first, cue.last))
            and not any(span.first <= cue.first < span.last for span in spans)
        ]
        spans += self._spans(part, self._outermost(cues))
        if spans:
            spans += self._words.narrower(part, max(span.last for span in spans))
        else:
            spans = self._words.unpatterned(part, alone=alone)
        if spans and not any(span.kind in _NAMED for span in spans):
            spans += self._words.place_beside(part, spans)
        if not spans:
            return None
        kinds = tuple(sorted({span.kind for span in spans}, key=_ORDER.index))
        named = [(span.first, span.last) for span in spans if span.kind in _NAMED]
        return KindReading(kinds, self._joined(named), tuple((span.first, span.last) for span in spans))

    def _joined(self, named: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
        """Join ranges between which only joining words stand."""
        joined: list[tuple[int, int]] = []
        for first, last in named:
            if joined and self._passage.only_joins(joined[-1][1], first):
                joined[-1] = (joined[-1][0], last)
            else:
                joined.append((first, last))
        return tuple(joined)

    def with_unnamed_fields(
        self, parts: list[Part], readings: list[KindReading | None]
    ) -> list[KindReading | None]:
        """Take Kazakh words beside "or" as a field where the other side names a kind that needs no words."""
        closed = any(reading and not _NAMED.intersection(reading.kinds) for reading in readings)
        if not closed or self._noun_first:
            return readings
        return [
            reading or _field(*self._words.core(part.first, part.last))
            for part, reading in zip(parts, readings, strict=True)
        ]

    def _outermost(self, cues: list[Cue]) -> list[Cue]:
        """Leave out what stands in one bracket with a position: "(as operator or specialist in …)"."""
        tokens = self._passage.tokens
        posts = [cue for cue in cues if cue.value == ExperienceKind.POSITION and tokens[cue.first].depth]
        if not posts:
            return cues
        return [cue for cue in cues if cue in posts or not tokens[cue.first].depth]

    def _spans(self, part: Part, cues: list[Cue]) -> list[KindSpan]:
        """Return each cue with the words that belong to it."""
        spans: list[KindSpan] = []
        taken = part.first
        for number, cue in enumerate(cues):
            if cue.first < taken:
                continue
            following = cues[number + 1].first if number + 1 < len(cues) else part.last
            span = self._span(cue, taken, following, part.last)
            if self._adds_nothing(span, cue, spans):
                before = spans[-1]
                spans[-1] = KindSpan(
                    before.kind, before.first, cue.last if before.kind in _NAMED else before.last
                )
            else:
                spans.append(span)
            taken = max(cue.last, span.last)
        return spans

    def _adds_nothing(self, span: KindSpan, cue: Cue, spans: list[KindSpan]) -> bool:
        """Tell whether a Kazakh cue of a field has no words but those of the cue before it."""
        own = span.first == cue.first and span.last == cue.last
        return own and not self._noun_first and bool(spans) and span.kind in _NAMED

    def _span(self, cue: Cue, taken: int, following: int, last: int) -> KindSpan:
        kind = ExperienceKind(cue.value)
        if self._is_one_of_several_posts(cue):
            kind = ExperienceKind.POSITION
        if kind not in _NAMED:
            return KindSpan(kind, cue.first, cue.last)
        words = (
            self._words_after(cue, following, last) if self._noun_first else self._words_before(cue, taken)
        )
        return KindSpan(kind, *words)

    def _is_one_of_several_posts(self, cue: Cue) -> bool:
        """Tell "инженерлік және басшы лауазымдарда", of which either will do, from leading posts; Kazakh."""
        grammar, text_at = self._passage.grammar, self._passage.text_at
        if self._noun_first or cue.value != ExperienceKind.MANAGERIAL or cue.last - cue.first < 2:
            return False
        return text_at(cue.first - 1) in grammar.and_words and text_at(cue.first - 2).endswith(
            grammar.adjective
        )

    def _words_after(self, cue: Cue, following: int, last: int) -> tuple[int, int]:
        """Return a Russian cue with the words that follow it, up to the next cue, number or wish."""
        tokens = self._passage.tokens
        depth = tokens[cue.first].depth
        end = cue.last
        while end < last and end not in self._words.out and tokens[end].depth >= depth:
            if tokens[end].depth == depth and (end >= following or self._passage.is_mark(end, ";")):
                break
            end += 1
        return cue.first, max(self._passage.trimmed(cue.first, end)[1], cue.last)

    def _words_before(self, cue: Cue, taken: int) -> tuple[int, int]:
        """Return a Kazakh cue with the words that precede it."""
        tokens = self._passage.tokens
        depth = tokens[cue.first].depth
        first = cue.first
        while first > taken and first - 1 not in self._words.out and tokens[first - 1].depth >= depth:
            if tokens[first - 1].text in _BOUNDS and not tokens[first - 1].quoted:
                break
            first -= 1
        return self._passage.trimmed(first, cue.last)[0], cue.last


def _field(first: int, last: int) -> KindReading | None:
    if first >= last:
        return None
    return KindReading((ExperienceKind.FIELD,), ((first, last),), ((first, last),))
