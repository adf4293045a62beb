"""Parts the list of fields of study that a range of a passage holds into its items."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from nqs_desktop.importers.passages.grammar import CueKind
from nqs_desktop.importers.passages.passage import Passage
from nqs_desktop.importers.passages.phrases import Cue
from nqs_desktop.importers.passages.tokens import TokenKind

_SEPARATORS: Final = frozenset((",", ";", "/"))
_QUOTATION_MARKS: Final = frozenset('"«»')
_ADJECTIVE: Final = re.compile(r"\w+(?:ые|ие|ая|яя|ое|ее|ых|их)")
_CODE: Final = re.compile(r"\d+(?:\.\d+)+")
_EXCEPTING: Final = frozenset(("кроме", "исключая"))
_GENERAL: Final = ("квалификаци", "специальност", "профил", "біліктілі", "мамандық", "мамандығы", "бейін")
_LONGEST_FIELD: Final = 14  # words; what is longer is a sentence
_ENDS_OF_LISTS: Final = (CueKind.EXPERIENCE, CueKind.NONE_ASKED, CueKind.PERHAPS, CueKind.KNOWLEDGE)


@dataclass(frozen=True, slots=True)
class FieldReading:
    """A field of study with the range of its words."""

    words: str
    first: int
    last: int


class FieldLists:
    """The lists of one passage."""

    def __init__(self, passage: Passage) -> None:
        """Take the passage."""
        self._passage = passage
        self._grammar = passage.grammar

    def end(self, start: int, last: int) -> tuple[int, Cue | None]:
        """Return where a list ends, and the words "or other related" with which it may end.

        It ends before experience, numbers and "may be asked".
        """
        passage = self._passage
        stops = [cue.first for kind in _ENDS_OF_LISTS for cue in passage.find(kind, start, last)]
        stops += [amount.first for amount in passage.amounts_in(start, last)]
        end = min([last, *(self.back_to_separator(stop, start) for stop in stops)])
        opened = [cue for cue in passage.find(CueKind.OPEN_LIST, start, end) if cue.first > start]
        return (opened[0].first, opened[0]) if opened else (end, None)

    def back_to_separator(self, place: int, start: int) -> int:
        """Return where the words begin that belong to the phrase at ``place``."""
        joining = self._grammar.and_words | self._grammar.or_words | _SEPARATORS
        for back in range(place - 1, start - 1, -1):
            token = self._passage.tokens[back]
            if token.text in joining and not token.quoted:
                return back
            if token.text in _QUOTATION_MARKS:
                return back + 1
        return place

    def items(self, first: int, last: int) -> list[FieldReading]:
        """Return the fields of a list: its names in quotation marks where there are any, else its items."""
        quoted = list(self._quoted(first, last))
        if quoted:
            return quoted
        cleaned = (
            self._without_cues(*item) for item in self._with_torn_series(list(self._parts(first, last)))
        )
        return [
            FieldReading(self._passage.words(start, end), start, end)
            for start, end in cleaned
            if 0 < end - start <= _LONGEST_FIELD and self._names_a_field(start, end)
        ]

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

    def _parts(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """Yield the ranges between commas and "or"; brackets stay whole, except those of an example."""
        passage = self._passage
        examples = [
            cue for cue in passage.find(CueKind.EXAMPLE, first, last) if passage.tokens[cue.first].depth
        ]
        base = min((token.depth for token in passage.tokens[first:last]), default=0)
        cuts = [first - 1]
        for place in range(first, last):
            token = passage.tokens[place]
            in_example = any(place >= cue.first - 1 for cue in examples)
            joins = token.text in _SEPARATORS or token.text in self._grammar.or_words
            if (joins and token.depth == base) or (in_example and (joins or token.text in "()")):
                cuts.append(place)
        for before, after in pairwise([*cuts, last]):
            yield before + 1, after

    def _with_torn_series(self, items: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Join "инженерные, | обрабатывающие и строительные отрасли": one noun has them all."""
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
        if self._passage.text_at(first) in _EXCEPTING:
            return False
        if _CODE.fullmatch(self._passage.words(first, last)):
            return False
        return any(
            self._passage.text_at(place) not in self._grammar.relevant
            and not self._passage.text_at(place).startswith(_GENERAL)
            and self._passage.text_at(place) not in self._grammar.fillers
            for place in range(first, last)
            if self._passage.tokens[place].kind is TokenKind.WORD
        )
