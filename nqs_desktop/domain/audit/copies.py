"""Cells that speak of another position than their own: left over where a text was copied."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from nqs_desktop.domain.audit.findings import AuditFinding, AuditPlace, FindingKind, Severity, Span
from nqs_desktop.domain.audit.profession_words import Mention, ProfessionIndex, is_form, mentions, professions
from nqs_desktop.domain.audit.texts import Fault, PlacedText, cells, finding, words
from nqs_desktop.domain.audit.word_forms import are_forms
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.staffing import StaffPosition

_SHORTEST: Final = 3


class _Other(NamedTuple):
    """Of whom a text speaks: the words, their place, the positions that are called so."""

    words: str
    span: Span
    positions: Sequence[int]


class _Titles:
    """The titles of a paper in one language: whom a profession names, which words each has."""

    def __init__(self, positions: Sequence[StaffPosition], language: Language) -> None:
        self.language = language
        titles = [position.title.get(language) or "" for position in positions]
        self.words = [frozenset(word.text for word in words(title)) for title in titles]
        self.holders: dict[str, list[int]] = defaultdict(list)
        for place, title in enumerate(titles):
            for profession in professions(title, language):
                self.holders[profession].append(place)
        self.index = ProfessionIndex(tuple(self.holders), language)

    def has(self, place: int, word: str) -> bool:
        """Tell whether a title has a word in some form."""
        return any(
            own == word or is_form(own, word, self.language) or are_forms(own, word, self.language)
            for own in self.words[place]
        )

    def other(self, place: int, text: str, twins: AbstractSet[int]) -> _Other | None:
        """Return of which other position the cell of a position speaks; ``None`` where of none.

        Args:
            place: The position.
            text: Its cell.
            twins: Positions with the very same cell. What it says of the past of one of them, it says of no
                one else.
        """
        if not self.words[place]:
            return None
        for mention in mentions(text, self.language, self.index):
            holders = self.holders[mention.profession]
            if self.has(place, mention.profession):
                found = self._more_closely(place, mention) if mention.is_subject else None
                if found:
                    return found
            elif mention.is_subject or not twins.isdisjoint(holders):
                return _Other(mention.word.text, mention.word.span, holders)
        return None

    def _more_closely(self, place: int, mention: Mention) -> _Other | None:
        """Return whom the neighbour of the position's own profession names: a driver of what else."""
        for neighbour in (mention.before, mention.after):
            if not neighbour or len(neighbour.text) < _SHORTEST or self.has(place, neighbour.text):
                continue
            named = [other for other in self.holders[mention.profession] if self.has(other, neighbour.text)]
            if named:
                start = min(neighbour.start, mention.word.start)
                end = max(neighbour.end, mention.word.end)
                said = (neighbour, mention.word) if neighbour is mention.before else (mention.word, neighbour)
                return _Other(" ".join(word.text for word in said), (start, end), named)
        return None


def copied_texts(positions: Sequence[StaffPosition]) -> Iterator[AuditFinding]:
    """Find cells that name the profession of another position of the paper and not their own.

    Many positions rightly share a text: a cell is only doubted for the words in it.
    """
    titles = {language: _Titles(positions, language) for language in Language}
    twins: dict[tuple[AuditPlace, LocalizedText], set[int]] = defaultdict(set)
    for place, position in enumerate(positions):
        for placed in cells(position):
            twins[placed.place, placed.text].add(place)
    for place, position in enumerate(positions):
        for placed in cells(position):
            found = {}
            for language in Language:
                text = placed.text.get(language)
                alike = twins[placed.place, placed.text]
                other = titles[language].other(place, text, alike) if text else None
                if other:
                    found[language] = other
            if found:
                yield _finding(positions, placed, found)


def _finding(
    positions: Sequence[StaffPosition], placed: PlacedText, found: dict[Language, _Other]
) -> AuditFinding:
    first = next(iter(found.values()))
    source = _source(positions, placed, first.positions)
    marks = {language: (other.span,) for language, other in found.items()}
    fault = Fault(
        message(
            "audit_texts.copied",
            words=" / ".join(other.words for other in found.values()),
            number=source.number.both,
            title=source.title.both,
        ),
        message("audit_texts.copied_why"),
        message("audit_texts.copied_advice"),
        ", ".join(f"{language} {other.words}" for language, other in found.items()),
        marks.get(Language.KK, ()),
        marks.get(Language.RU, ()),
        source.key,
    )
    return finding(placed, FindingKind.COPIED_TEXT, Severity.WARNING, fault)


def _source(positions: Sequence[StaffPosition], placed: PlacedText, named: Sequence[int]) -> StaffPosition:
    """Return the position that has the very same cell, else the first that is called so."""
    for place in named:
        if any(cell.place is placed.place and cell.text == placed.text for cell in cells(positions[place])):
            return positions[place]
    return positions[named[0]]
