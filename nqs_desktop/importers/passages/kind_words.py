"""Finds words that follow no phrase of the vocabulary but name where, or as what, the years were spent."""

from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.requirement import ExperienceKind
from nqs_desktop.importers.passages.clauses import Clause
from nqs_desktop.importers.passages.grammar import CueKind
from nqs_desktop.importers.passages.passage import Passage
from nqs_desktop.importers.passages.tokens import TokenKind

_RUSSIAN_ADJECTIVE: Final = ("ий", "ый", "ого", "его", "ому", "ым", "ой")
_REFERRING: Final = frozenset(("согласно", "соответствии", "сәйкес"))
"""Words of "according to an act", which name no field."""
_MANAGERIAL: Final = ExperienceKind.MANAGERIAL
_RUSSIAN_INSTRUMENTAL: Final = ("ым", "им", "ой", "ей")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a clause's words: all of them, or those between two "or"."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class KindSpan:
    """A kind with the range of the words that say it."""

    kind: ExperienceKind
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class KindWords:
    """The words of a clause.

    Attributes:
        passage: The passage.
        clause: The clause.
        out: Places whose words say nothing of the kind: noun, number, wishes and the like.
    """

    passage: Passage
    clause: Clause
    out: frozenset[int]

    def core(self, first: int, last: int) -> tuple[int, int]:
        """Return a range without joining words and fillers at its edges."""
        while first < last and (first in self.out or self._says_nothing(first)):
            first += 1
        while last > first and (last - 1 in self.out or self._says_nothing(last - 1)):
            last -= 1
        return self.passage.trimmed(first, last)

    def doer(self, part: Part) -> list[KindSpan]:
        """Return "водителем": a Russian noun in the instrumental directly behind the noun and its fillers."""
        noun = self.clause.noun
        grammar = self.passage.grammar
        if not grammar.noun_first or noun is None or not part.first <= noun.first < part.last:
            return []
        place = noun.last
        while place < part.last and self._is_filler(place):
            place += 1
        start = place
        while place < part.last and self._is_adjective_of_doer(place):
            place += 1
        if place >= part.last or place in self.out:
            return []
        if not self._is_word(place) or not self.passage.text_at(place).endswith(grammar.holder):
            return []
        if any(
            cue.first == place and cue.value == _MANAGERIAL for cue in self.passage.find(CueKind.KIND, place)
        ):
            return []
        return [KindSpan(ExperienceKind.POSITION, *self.core(start, self._stretch(start, part.last)))]

    def _is_adjective_of_doer(self, place: int) -> bool:
        text = self.passage.text_at(place)
        return text.endswith(_RUSSIAN_INSTRUMENTAL) and not text.endswith(self.passage.grammar.holder)

    def unpatterned(self, part: Part, *, alone: bool) -> list[KindSpan]:
        """Return words that name a field; of a part beside "or" only those that name a place."""
        noun_first = self.passage.grammar.noun_first
        first, last = self._behind_noun(part, alone) if noun_first else self._before_noun(part, alone)
        words = [token.text for token in self.passage.tokens[first:last]]
        refers = any(word in _REFERRING for word in (*words[:2], *words[-1:]))
        if refers or not self._has_word(first, last) or " ".join(words) in self.passage.grammar.unnamed:
            return []
        doer = noun_first and self.clause.noun is None and self._is_doer(first)
        return [KindSpan(ExperienceKind.POSITION if doer else ExperienceKind.FIELD, first, last)]

    def _is_doer(self, place: int) -> bool:
        """Tell whether "адвокатом" begins words whose noun stands in the clause before; Russian."""
        text, grammar = self.passage.text_at(place), self.passage.grammar
        return self._is_word(place) and text not in grammar.prepositions and text.endswith(grammar.holder)

    def place_beside(self, part: Part, spans: list[KindSpan]) -> list[KindSpan]:
        """Return the place said beside a kind that needs no words: "in a leading post in a bank"."""
        grammar = self.passage.grammar
        if grammar.noun_first:
            start = max(span.last for span in spans)
            while start < part.last and (start in self.out or self.passage.is_mark(start, ",")):
                start += 1
            if start >= part.last or self.passage.text_at(start) not in grammar.prepositions:
                return []
            first, last = self._without_end(start, self._stretch(start, part.last))
            named = last - first > 1 and self.passage.text_at(first + 1) not in grammar.relevant
            return [KindSpan(ExperienceKind.FIELD, first, last)] if named else []
        first, last = self.core(part.first, min(span.first for span in spans))
        is_place = first < last and self.passage.text_at(last - 1).endswith(grammar.holder)
        return [KindSpan(ExperienceKind.FIELD, first, last)] if is_place else []

    def narrower(self, part: Part, behind: int) -> list[KindSpan]:
        """Return the words that "including" adds behind the phrases of a Kazakh clause."""
        if self.passage.grammar.noun_first:
            return []
        cues = self.passage.find(CueKind.INCLUDING, behind, part.last)
        return self.unpatterned(Part(cues[0].last, part.last), alone=True) if cues else []

    def _behind_noun(self, part: Part, alone: bool) -> tuple[int, int]:
        """Return the first words that are no fillers, with their preposition; Russian."""
        prepositions = self.passage.grammar.prepositions
        noun = self.clause.noun
        for place in range(part.first, part.last):
            in_front = noun is not None and place < noun.first
            if place in self.out or in_front or self.passage.tokens[place].depth:
                continue
            led = self.passage.text_at(place) in prepositions and not self._is_glued(place)
            if led or (alone and not self._says_nothing(place) and not self._behind_comma(place)):
                first, last = self._without_end(place, self._stretch(place, part.last))
                if last - first > led:
                    return first, last
        return self._adjective_before_noun()

    def _is_glued(self, place: int) -> bool:
        """Tell whether a letter is set behind a figure without a gap, "1С"."""
        tokens = self.passage.tokens
        return (
            place > 0
            and tokens[place - 1].kind is TokenKind.NUMBER
            and tokens[place - 1].end == tokens[place].start
        )

    def _behind_comma(self, place: int) -> bool:
        """Tell whether a comma parts a word from noun and number."""
        parts = [part for part in (self.clause.noun, self.clause.amount) if part and part.last <= place]
        start = max([part.last for part in parts], default=self.clause.first)
        return any(self.passage.is_mark(between, ",;.=") for between in range(start, place))

    def _adjective_before_noun(self) -> tuple[int, int]:
        """Return "педагогический" of "педагогический стаж", an empty range where there is none."""
        noun = self.clause.noun
        if noun is None or noun.first <= self.clause.first or noun.first - 1 in self.out:
            return 0, 0
        text = self.passage.text_at(noun.first - 1)
        names = text.endswith(_RUSSIAN_ADJECTIVE) and text not in self.passage.grammar.fillers
        return (noun.first - 1, noun.first) if names else (0, 0)

    def _before_noun(self, part: Part, alone: bool) -> tuple[int, int]:
        """Return the words that are no fillers; Kazakh."""
        between = self._between_number_and_noun(part)
        if between:
            return between
        begin = self._behind_numbers(part)
        inside = [place for place in range(begin, part.last) if place not in self.out]
        named = [place for place in inside if not self._says_nothing(place) and not self._in_note(place)]
        if not named:
            return 0, 0
        first, last = self.core(named[0], named[-1] + 1)
        last = next((place for place in range(first, last) if place in self.out), last)
        first, last = self.core(first, last)
        if first >= last:
            return 0, 0
        is_place = self.passage.text_at(last - 1).endswith(self.passage.grammar.holder)
        beside = self._is_before_comma(last) or not self._has_word(first, last)
        return (first, last) if is_place or (alone and not beside) else (0, 0)

    def _between_number_and_noun(self, part: Part) -> tuple[int, int] | None:
        """Return "заңгерлік" of "кемінде 2 жыл заңгерлік тәжірибе"; Kazakh."""
        noun, amount = self.clause.noun, self.clause.amount
        if noun is None or amount is None or not part.first <= amount.last <= noun.first <= part.last:
            return None
        first, last = self.core(amount.last, noun.first)
        parted = any(self.passage.is_mark(place, ",;:()") for place in range(first, last))
        return (first, last) if not parted and self._has_word(first, last) else None

    def _behind_numbers(self, part: Part) -> int:
        """Return where the words begin behind the last part between commas that has a number; Kazakh."""
        parts = [piece.first for piece in (self.clause.noun, self.clause.amount) if piece]
        lead = min([place for place in parts if place >= part.first], default=part.first)
        begin, counted = part.first, False
        for place in range(part.first, lead):
            counted = counted or self.passage.tokens[place].kind is TokenKind.NUMBER
            if counted and self.passage.is_mark(place, ",;") and not self.passage.tokens[place].depth:
                begin, counted = place + 1, False
        return begin

    def _has_word(self, first: int, last: int) -> bool:
        return any(self._is_word(place) for place in range(first, last))

    def _is_before_comma(self, last: int) -> bool:
        """Tell whether a comma or "and" parts words from the number behind it: they are another demand."""
        parts = (self.clause.noun, self.clause.amount)
        ahead = [piece.first for piece in parts if piece and last <= piece.first]
        if not ahead:
            return False
        between = range(last, min(ahead))
        joining = self.passage.grammar.and_words
        parted = any(
            self.passage.is_mark(place, ",;:") or self.passage.text_at(place) in joining for place in between
        )
        return parted and all(self._says_nothing(place) for place in between)

    def _in_note(self, place: int) -> bool:
        """Tell whether a word stands in brackets behind the noun, which only explain."""
        noun = self.clause.noun
        return noun is not None and place >= noun.last and self.passage.tokens[place].depth > 0

    def _stretch(self, first: int, last: int) -> int:
        """Return where the words from ``first`` on end: before the number or the bracket around them."""
        depth = self.passage.tokens[first].depth
        place = first
        while place < last and place not in self.out and self.passage.tokens[place].depth >= depth:
            place += 1
        return place

    def _without_end(self, first: int, last: int) -> tuple[int, int]:
        return first, max(self.passage.trimmed(first, last)[1], first)

    def _is_word(self, place: int) -> bool:
        return self.passage.tokens[place].kind is TokenKind.WORD

    def _is_filler(self, place: int) -> bool:
        text = self.passage.text_at(place)
        return text not in self.passage.grammar.prepositions and self._says_nothing(place)

    def _says_nothing(self, place: int) -> bool:
        text = self.passage.text_at(place)
        return text in self.passage.grammar.edges or text in self.passage.grammar.fillers
