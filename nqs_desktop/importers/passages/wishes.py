"""Which words of a passage only wish, or speak of what may be asked."""

import re
from dataclasses import dataclass
from typing import Final

from nqs_desktop.importers.passages.grammar import CueKind
from nqs_desktop.importers.passages.passage import Passage
from nqs_desktop.importers.passages.phrases import Cue
from nqs_desktop.importers.passages.tokens import TokenKind

_LATIN: Final = re.compile("[A-Za-z]{2,}")
_CONTENT: Final = (CueKind.EXPERIENCE, CueKind.EXTRA, CueKind.LEVEL, CueKind.SCHOOLING, CueKind.KIND)


@dataclass(frozen=True, slots=True)
class Scope:
    """A cue with the range of words that it concerns."""

    cue: Cue
    first: int
    last: int

    def holds(self, place: int) -> bool:
        """Tell whether ``place`` is concerned."""
        return self.first <= place < self.last


def wishes(passage: Passage) -> tuple[Scope, ...]:
    """Return each wish with what it concerns.

    A wish concerns the part between commas in which it stands ("желательно не менее 3 лет"), the whole
    bracket that it leads, or, standing alone, the nearest part before it that names something.
    """
    found = []
    for first, last in passage.sentences():
        for cue in passage.find(CueKind.DESIRABLE, first, last):
            start, end = passage.group_around(cue.first, first, last)
            leads = not _has_words(passage, start, cue.first)
            if (leads or _only_names(passage, start, cue.first)) and not _has_words(passage, cue.last, end):
                start = _subject(passage, _before_bracket(passage, start, end), cue, first)
            elif leads and passage.is_mark(start - 1, "("):
                end = _bracket_end(passage, start, last)
            found.append(Scope(cue, start, end))
    return tuple(found)


def examples(passage: Passage) -> tuple[Scope, ...]:
    """Return each "for example" with the part between commas, or the bracket, of which it speaks."""
    found = []
    for first, last in passage.sentences():
        for cue in passage.find(CueKind.EXAMPLE, first, last):
            start = cue.last + passage.is_mark(cue.last, ",:")
            depth = passage.tokens[cue.first].depth
            end = _bracket_end(passage, cue.first, last) if depth else start
            if not depth and start < last:
                end = passage.group_around(start, first, last)[1]
            found.append(Scope(cue, cue.first, end))
    return tuple(found)


def possibilities(passage: Passage) -> tuple[Scope, ...]:
    """Return each "may be asked" with the sentence that it concerns."""
    return tuple(
        Scope(cue, first, last)
        for first, last in passage.sentences()
        for cue in passage.find(CueKind.PERHAPS, first, last)
    )


def _bracket_end(passage: Passage, start: int, last: int) -> int:
    """Return where the bracket ends that begins at ``start``: a wish that leads it concerns it whole."""
    depth = passage.tokens[start].depth
    end = start
    while end < last and passage.tokens[end].depth >= depth:
        end += 1
    return end


def _has_words(passage: Passage, first: int, last: int) -> bool:
    start, end = passage.trimmed(first, last)
    return start < end


def _only_names(passage: Passage, first: int, last: int) -> bool:
    """Tell whether a range holds but names such as CISM, the last ones of a list that begins before it."""
    words = [token for token in passage.tokens[first:last] if token.kind is TokenKind.WORD]
    return bool(words) and all(_LATIN.fullmatch(passage.text[word.start : word.end]) for word in words)


def _before_bracket(passage: Passage, start: int, end: int) -> int:
    """Return the place of the bracket that holds nothing but a wish, ``start`` where there is none."""
    alone = passage.is_mark(start - 1, "(") and passage.is_mark(end, ")")
    return start - 1 if alone else start


def _subject(passage: Passage, start: int, cue: Cue, first: int) -> int:
    """Return where the part begins that a wish alone behind it concerns; no more than a bracket holds."""
    depth = passage.tokens[start].depth
    while start > first and passage.tokens[start - 1].depth >= depth and not _names(passage, start, cue.last):
        start -= 1
        while (
            start > first
            and not passage.is_mark(start - 1, ",;:")
            and passage.tokens[start - 1].depth >= depth
        ):
            start -= 1
    return start


def _names(passage: Passage, first: int, last: int) -> bool:
    return bool(passage.amounts_in(first, last)) or any(passage.find(kind, first, last) for kind in _CONTENT)
