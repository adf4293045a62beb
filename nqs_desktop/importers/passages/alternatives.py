"""Builds the alternatives of experience from the clauses of a passage, with the reasons to look again."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise, zip_longest
from typing import Final

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.requirement import (
    ExperienceAlternative,
    ExperienceKind,
    ExtraKind,
    IncludedExperience,
    Strength,
)
from nqs_desktop.importers.passages.clause_reader import ANY, ClauseReader
from nqs_desktop.importers.passages.clauses import Clause, clauses
from nqs_desktop.importers.passages.drafts import Doubt, Draft, ExperienceReading, Span
from nqs_desktop.importers.passages.either import level_or_level_with_years
from nqs_desktop.importers.passages.extras import ExtraReading, distinct
from nqs_desktop.importers.passages.grammar import CueKind
from nqs_desktop.importers.passages.kinds import KindReading
from nqs_desktop.importers.passages.levels import level_cues, levels_of
from nqs_desktop.importers.passages.passage import Passage
from nqs_desktop.importers.passages.segments import Segment, segments
from nqs_desktop.importers.passages.wishes import Scope

_MOST_SHARES: Final = 12


def read_experience(
    passage: Passage, wished: tuple[Scope, ...], extras: tuple[ExtraReading, ...]
) -> ExperienceReading:
    """Return the alternatives of a passage; none where it speaks of no experience."""
    builder = _Builder(passage, wished, extras)
    parts = segments(passage)
    for segment, following in zip_longest(parts, parts[1:]):
        instead = following is not None and following.alternative
        shared = instead and not passage.grammar.noun_first and _ends_with_noun(passage, following)
        builder.take(segment, instead=instead, shared=shared)
    builder.reading.settle()
    return builder.reading


def _ends_with_noun(passage: Passage, segment: Segment | None) -> bool:
    """Tell whether a Kazakh segment is "… 5 years of service": what "or" joins to it may lack the noun."""
    if segment is None:
        return False
    amounts = passage.amounts_in(segment.first, segment.last)
    return bool(amounts and passage.find(CueKind.EXPERIENCE, amounts[0].last, segment.last))


class _Builder:
    def __init__(self, passage: Passage, wished: tuple[Scope, ...], extras: tuple[ExtraReading, ...]) -> None:
        self._passage = passage
        self._extras = extras
        self._reader = ClauseReader(passage, wished)
        self._without_years = {
            place: (first, last) for first, place, last in level_or_level_with_years(passage)
        }
        self.reading = ExperienceReading()

    def take(self, segment: Segment, *, instead: bool, shared: bool) -> None:
        """Add what a segment says.

        Args:
            segment: The segment.
            instead: Whether the next one says what will do instead of it.
            shared: Whether the noun of experience that the next one has is its own as well.
        """
        found = clauses(self._passage, segment, shared=shared)
        counted = any(clause.amount or clause.none_asked for clause in found)
        if not counted and self._passage.find(CueKind.ONE_OF, segment.first, segment.last):
            return
        if not found:
            if self._take_level(segment):
                return
            if (segment.alternative and self.reading.drafts) or (instead and not self.reading.drafts):
                self._take_degree(segment)
            return
        own = counted and bool(level_cues(self._passage, segment.first, segment.last))
        if self.reading.drafts and not segment.alternative and not own:
            for draft in self.reading.drafts:
                self._add_shares(draft, [clause for clause in found if not clause.none_asked])
            return
        self.reading.drafts += self._drafts(segment, found)

    def _take_level(self, segment: Segment) -> bool:
        """Take an education that needs no years, where another one that does stands behind "or"."""
        doubted = self._without_years.get(segment.last)
        if doubted is None:
            return False
        cues = level_cues(self._passage, segment.first, segment.last)
        alternative = ExperienceAlternative(Decimal(0), education_levels=levels_of(cues))
        spans = [Span("education_levels", cue.value.lstrip("?"), cue.first, cue.last) for cue in cues]
        spans.append(Span("min_years", "0", cues[-1].first, cues[-1].last))
        chunk = (segment.first, segment.last)
        self.reading.drafts.append(Draft(alternative, segment, spans, chunk=chunk))
        if not self._passage.is_mark(segment.last - 1, ","):
            self._doubt("level_or_years", *doubted)
        return True

    def _take_degree(self, segment: Segment) -> None:
        """Take "or a degree", "a degree or" as an alternative without years."""
        degrees = self._degrees(segment.first, segment.last)
        if degrees:
            alternative = ExperienceAlternative(Decimal(0), extras=(degrees[0].extra,))
            span = Span("extras", degrees[0].extra.code, degrees[0].first, degrees[0].last)
            self.reading.drafts.append(Draft(alternative, segment, [span], degrees))

    def _degrees(self, first: int, last: int) -> tuple[ExtraReading, ...]:
        return tuple(
            reading
            for reading in self._extras
            if reading.extra.kind is ExtraKind.DEGREE and first <= reading.first < last
        )

    def _drafts(self, segment: Segment, found: tuple[Clause, ...]) -> list[Draft]:
        """Return the alternatives of one segment: one for each clause that a level or a degree sets apart."""
        heads = self._heads(found)
        chunks = self._chunks(segment, heads)
        drafts: list[Draft] = []
        first_kinds: tuple[KindReading, ...] = ()
        for number, head in enumerate(heads):
            readings = self._reader.kinds(head)
            if number and readings == (ANY,) and not head.none_asked:
                readings = first_kinds
            first_kinds = first_kinds or readings
            shares = _shares_of(number, heads, found)
            for kinds in readings:
                draft = self._draft(segment, head, kinds, chunks[number])
                if len(heads) > 1:
                    extras = distinct(extra.extra for extra in draft.bound)
                    draft.alternative = replace(draft.alternative, extras=extras)
                self._add_shares(draft, shares)
                drafts.append(draft)
        return drafts

    def _heads(self, found: tuple[Clause, ...]) -> list[Clause]:
        """Return the main clause, and those that a level or a degree of their own sets apart from it."""
        own = [clause for clause in found if not clause.share]
        counted = [clause for clause in own if clause.amount or clause.none_asked]
        if not counted:
            return own[:1] or list(found[:1])
        heads = [counted[0]]
        for before, clause in pairwise(counted):
            between = (before.last if before.last <= clause.anchor else before.anchor, clause.last)
            if level_cues(self._passage, *between) or self._degrees(*between):
                heads.append(clause)
        return heads

    def _chunks(self, segment: Segment, heads: list[Clause]) -> list[tuple[int, int]]:
        """Return for each head the range of its levels and extras: before it, or behind it ("при высшем")."""
        if len(heads) == 1:
            return [(segment.first, segment.last)]
        ends = [max(head.last, head.amount.last if head.amount else 0) for head in heads]
        before = list(zip([segment.first, *ends], [*ends[:-1], segment.last], strict=False))
        starts = [head.amount.first if head.amount else head.anchor for head in heads]
        behind = list(zip(starts, [*starts[1:], segment.last], strict=True))
        leading = level_cues(self._passage, *before[0]) or not level_cues(self._passage, *behind[-1])
        return before if leading else behind

    def _draft(self, segment: Segment, head: Clause, kinds: KindReading, chunk: tuple[int, int]) -> Draft:
        cues = level_cues(self._passage, *chunk)
        low, high = self._reader.years(head)
        strength = self._reader.strength(head)
        alternative = ExperienceAlternative(
            min_years=low,
            max_years=high,
            kinds=kinds.kinds,
            field=self._reader.field(kinds),
            education_levels=levels_of(cues),
            strength=strength,
            including=(self._reader.share(head, kinds),) if head.window else (),
            continuous=self._reader.is_continuous(head),
        )
        bound = tuple(extra for extra in self._extras if chunk[0] <= extra.first < chunk[1])
        spans = [Span("education_levels", cue.value.lstrip("?"), cue.first, cue.last) for cue in cues]
        spans += self._reader.spans(head, kinds)
        self._doubt_clause(head, strength)
        shares = low is None and head.noun is not None
        return Draft(alternative, segment, spans, bound, shares_amount=shares, chunk=chunk)

    def _add_shares(self, draft: Draft, found: list[Clause]) -> None:
        """Add clauses that must hold within an alternative; one that only stands beside it is in doubt."""
        shares = list(draft.alternative.including)
        for number, clause in enumerate(found):
            if len(shares) >= _MOST_SHARES:
                break  # what is left over is shown as not understood
            if self._reader.strength(clause) is Strength.DESIRABLE:
                self._doubt("desirable", clause.first, clause.last)
                continue
            kinds = self._reader.kinds(clause, whole=True)[0]
            low, _ = self._reader.years(clause)
            if low is None:
                self._doubt("no_number", clause.first, clause.last)
            elif not clause.share:
                self._doubt("several_demands", clause.first, clause.last)
            share = self._reader.share(clause, kinds)
            narrows = clause.share and low is None and number > 0 and found[number - 1].amount is None
            if narrows and shares and shares[-1].min_years is None:
                shares[-1] = _joined(shares[-1], share)
            else:
                shares.append(share)
            draft.spans += [
                replace(span, fact=f"including.{len(shares) - 1}.{span.fact}")
                for span in self._reader.spans(clause, kinds)
            ]
        draft.alternative = replace(draft.alternative, including=tuple(shares))

    def _doubt_clause(self, clause: Clause, strength: Strength) -> None:
        first, last = clause.first, max(clause.last, clause.amount.last if clause.amount else 0)
        if clause.amount is None and clause.none_asked is None:
            self._doubt("no_number", first, last)
        if strength is not Strength.REQUIRED:
            self._doubt(strength.value, first, last)

    def _doubt(self, code: str, first: int, last: int) -> None:
        self.reading.doubts[Doubt(code, first, last)] = None


def _shares_of(number: int, heads: list[Clause], found: tuple[Clause, ...]) -> list[Clause]:
    """Return the other clauses that belong to one of the heads: those behind it, and all before the first."""
    head = heads[number]
    following = heads[number + 1].anchor if number + 1 < len(heads) else None
    return [
        clause
        for clause in found
        if clause not in heads
        and (not number or clause.anchor > head.anchor)
        and (following is None or clause.anchor < following)
    ]


def _joined(share: IncludedExperience, narrower: IncludedExperience) -> IncludedExperience:
    """Return both as one demand: all kinds for the same years."""
    either = {*share.kinds, *narrower.kinds} - {ExperienceKind.ANY}
    kinds = tuple(kind for kind in ExperienceKind if kind in either) or share.kinds
    kk = ", ".join(text.kk for text in (share.field, narrower.field) if text.kk)
    ru = ", ".join(text.ru for text in (share.field, narrower.field) if text.ru)
    return IncludedExperience(share.min_years, kinds, LocalizedText(kk, ru))
