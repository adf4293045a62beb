"""Builds the alternatives of experience from the clauses of a passage, with the reasons to look at them again."""

from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Final

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.requirement import (
    ExperienceAlternative,
    ExperienceKind,
    ExtraKind,
    IncludedExperience,
    Strength,
)
from nqs_desktop.importers.passages.clauses import Clause, clauses
from nqs_desktop.importers.passages.extras import ExtraReading, distinct
from nqs_desktop.importers.passages.grammar import CueKind
from nqs_desktop.importers.passages.kinds import KindReading, read_kinds
from nqs_desktop.importers.passages.levels import level_cues, levels_of
from nqs_desktop.importers.passages.passage import Passage
from nqs_desktop.importers.passages.segments import Segment, segments
from nqs_desktop.importers.passages.wishes import Scope

_ANY: Final = KindReading((ExperienceKind.ANY,))
_CONTINUOUS_BEFORE: Final = 2


@dataclass(frozen=True, slots=True)
class Span:
    """A fact with a range of tokens, before it is known as which alternative it counts."""

    fact: str
    value: str
    first: int
    last: int


@dataclass(slots=True)
class Draft:
    """An alternative while it is built.

    Attributes:
        alternative: As read so far.
        segment: The segment that it stands in.
        spans: The words behind its facts.
        bound: The extras that stand in its segment.
        shares_amount: It names no number, and the next alternative's number may count for it too.
    """

    alternative: ExperienceAlternative
    segment: Segment
    spans: list[Span] = field(default_factory=list)
    bound: tuple[ExtraReading, ...] = ()
    shares_amount: bool = False


@dataclass(frozen=True, slots=True)
class Doubt:
    """A reason to look again, with the range of words."""

    code: str
    first: int
    last: int


@dataclass(slots=True)
class ExperienceReading:
    """What a passage says of experience; ``bound`` are the extras that belong to single alternatives."""

    drafts: list[Draft] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    bound: list[ExtraReading] = field(default_factory=list)


def read_experience(
    passage: Passage, wished: tuple[Scope, ...], extras: tuple[ExtraReading, ...]
) -> ExperienceReading:
    """Return the alternatives of a passage; none where it speaks of no experience."""
    builder = _Builder(passage, wished, extras)
    for segment in segments(passage):
        builder.take(segment)
    return builder.result()


class _Builder:
    def __init__(self, passage: Passage, wished: tuple[Scope, ...], extras: tuple[ExtraReading, ...]) -> None:
        self._passage = passage
        self._wished = wished
        self._extras = extras
        self._reading = ExperienceReading()

    def take(self, segment: Segment) -> None:
        """Add what a segment says."""
        found = clauses(self._passage, segment)
        if not found:
            self._take_degree(segment)
            return
        own = bool(level_cues(self._passage, segment.first, segment.last)) and any(
            clause.amount or clause.none_asked for clause in found
        )
        if self._reading.drafts and not segment.alternative and not own:
            for draft in self._reading.drafts:
                self._add_shares(draft, [clause for clause in found if not clause.none_asked], beside=True)
            return
        self._reading.drafts += self._drafts(segment, found)

    def _take_degree(self, segment: Segment) -> None:
        """Take "or a degree" as an alternative without years."""
        degrees = self._degrees(segment.first, segment.last)
        if degrees and segment.alternative and self._reading.drafts:
            alternative = ExperienceAlternative(Decimal(0), extras=(degrees[0].extra,))
            span = Span("extras", degrees[0].extra.code, degrees[0].first, degrees[0].last)
            self._reading.drafts.append(Draft(alternative, segment, [span], degrees))

    def _degrees(self, first: int, last: int) -> tuple[ExtraReading, ...]:
        return tuple(
            reading
            for reading in self._extras
            if reading.extra.kind is ExtraKind.DEGREE and first <= reading.first < last
        )

    def _drafts(self, segment: Segment, found: tuple[Clause, ...]) -> list[Draft]:
        """Return the alternatives of one segment: one for each clause that a level or a degree sets apart."""
        heads = self._heads(segment, found)
        chunks = self._chunks(segment, found, heads)
        drafts: list[Draft] = []
        first_kinds: tuple[KindReading, ...] = ()
        for number, head in enumerate(heads):
            following = heads[number + 1].anchor if number + 1 < len(heads) else segment.last
            others = [
                clause
                for clause in found
                if clause is not head
                and clause not in heads
                and (number or clause.anchor < following)
                and (not number or head.anchor < clause.anchor < following)
            ]
            readings = self._kinds(head)
            if number and readings == (_ANY,):
                readings = first_kinds
            first_kinds = first_kinds or readings
            for reading in readings:
                draft = self._draft(segment, head, reading, chunks[number], single=len(heads) == 1)
                self._add_shares(draft, others, beside=False)
                drafts.append(draft)
        return drafts

    def _heads(self, segment: Segment, found: tuple[Clause, ...]) -> list[Clause]:
        """Return the clauses that stand for themselves: the main one, and those with a level or degree of their own."""
        own = [clause for clause in found if not clause.share]
        counted = [clause for clause in own if clause.amount or clause.none_asked]
        if not counted:
            return own[:1] or list(found[:1])
        heads = [counted[0]]
        for before, clause in zip(counted, counted[1:], strict=False):
            between = (before.last if before.last <= clause.anchor else before.anchor, clause.last)
            if level_cues(self._passage, *between) or self._degrees(*between):
                heads.append(clause)
        return heads

    def _chunks(
        self, segment: Segment, found: tuple[Clause, ...], heads: list[Clause]
    ) -> list[tuple[int, int]]:
        """Return the range of each head in which its levels and extras stand: before it, or behind it ("при высшем")."""
        if len(heads) == 1:
            return [(segment.first, segment.last)]
        ends = [max(head.last, head.amount.last if head.amount else 0) for head in heads]
        before = list(zip([segment.first, *ends], [*ends[:-1], segment.last], strict=False))
        starts = [head.amount.first if head.amount else head.anchor for head in heads]
        behind = list(zip(starts, [*starts[1:], segment.last], strict=True))
        levels_lead = level_cues(self._passage, *before[0])
        return before if levels_lead or not level_cues(self._passage, *behind[0]) else behind

    def _draft(
        self, segment: Segment, head: Clause, kinds: KindReading, chunk: tuple[int, int], *, single: bool
    ) -> Draft:
        passage = self._passage
        cues = level_cues(passage, *chunk)
        low, high = self._years(head)
        strength = self._strength(head)
        alternative = ExperienceAlternative(
            min_years=low,
            max_years=high,
            kinds=kinds.kinds,
            field=self._field(kinds),
            education_levels=levels_of(cues),
            strength=strength,
            continuous=self._is_continuous(head),
        )
        bound = tuple(extra for extra in self._extras if chunk[0] <= extra.first < chunk[1])
        draft = Draft(alternative, segment, bound=bound)
        if not single:
            draft.alternative = replace(alternative, extras=distinct(extra.extra for extra in bound))
        draft.shares_amount = low is None and head.noun is not None
        draft.spans += [Span("education_levels", cue.value.lstrip("?"), cue.first, cue.last) for cue in cues]
        draft.spans += self._clause_spans(head, kinds)
        self._doubt_strength(head, strength)
        return draft

    def _clause_spans(self, clause: Clause, kinds: KindReading) -> list[Span]:
        spans = []
        timed = clause.amount or clause.none_asked
        if timed:
            spans.append(Span("min_years", _shown(clause), timed.first, timed.last))
        elif clause.noun:
            spans.append(Span("min_years", "", clause.noun.first, clause.noun.last))
        spans += [Span("kinds", " ".join(kinds.kinds), first, last) for first, last in kinds.cues]
        spans += [Span("field", self._passage.words(first, last), first, last) for first, last in kinds.named]
        return spans

    def _years(self, clause: Clause) -> tuple[Decimal | None, Decimal | None]:
        if clause.none_asked:
            return Decimal(0), None
        return (clause.amount.low, clause.amount.high) if clause.amount else (None, None)

    def _kinds(self, clause: Clause) -> tuple[KindReading, ...]:
        if clause.none_asked:
            return (_ANY,)
        return read_kinds(self._passage, clause, self._mere_wishes(clause))

    def _mere_wishes(self, clause: Clause) -> frozenset[int]:
        """Return the places in the clause of wishes that concern neither its noun nor its number."""
        return frozenset(
            place
            for scope in self._wished
            if not self._concerns(scope, clause)
            for place in range(scope.first, scope.last)
        )

    def _concerns(self, scope: Scope, clause: Clause) -> bool:
        part = clause.amount or clause.noun
        return scope.holds(part.first if part else clause.anchor) or bool(
            clause.noun and scope.holds(clause.noun.first)
        )

    def _field(self, kinds: KindReading) -> LocalizedText:
        words = ", ".join(self._passage.words(first, last) for first, last in kinds.named)
        if self._passage.grammar.language is Language.KK:
            return LocalizedText(kk=words)
        return LocalizedText(ru=words)

    def _strength(self, clause: Clause) -> Strength:
        if any(self._concerns(scope, clause) for scope in self._wished):
            return Strength.DESIRABLE
        return Strength.EXAMPLE if self._is_example(clause) else Strength.REQUIRED

    def _is_example(self, clause: Clause) -> bool:
        """Tell whether the number is only an example: "(например, не менее 1-3 лет)"."""
        amount = clause.amount
        if amount is None:
            return False
        return any(
            cue.last <= amount.first
            and all(
                self._passage.text_at(place) in self._passage.grammar.edges
                for place in range(cue.last, amount.first)
            )
            for cue in self._passage.find(CueKind.EXAMPLE)
        )

    def _is_continuous(self, clause: Clause) -> bool:
        first = max(clause.first - _CONTINUOUS_BEFORE, 0)
        return bool(self._passage.find(CueKind.CONTINUOUS, first, clause.last))

    def _doubt_strength(self, clause: Clause, strength: Strength) -> None:
        first, last = clause.first, max(clause.last, clause.amount.last if clause.amount else 0)
        if clause.amount is None and clause.none_asked is None:
            self._doubt("no_number", first, last)
        if strength is not Strength.REQUIRED:
            self._doubt(strength.value, first, last)

    def _doubt(self, code: str, first: int, last: int) -> None:
        doubt = Doubt(code, *self._passage.trimmed(first, last))
        if doubt not in self._reading.doubts:
            self._reading.doubts.append(doubt)

    def _add_shares(self, draft: Draft, found: list[Clause], *, beside: bool) -> None:
        """Add clauses that must hold within an alternative; those that the text only sets beside it are in doubt."""
        shares = list(draft.alternative.including)
        for clause in found:
            if self._strength(clause) is Strength.DESIRABLE:
                self._doubt("desirable", clause.first, clause.last)
                continue
            reading = self._kinds(clause)[0]
            low, _ = self._years(clause)
            if low is None:
                self._doubt("no_number", clause.first, clause.last)
            elif not clause.share:
                self._doubt("several_demands", clause.first, clause.last)
            narrows = clause.share and low is None and shares and shares[-1].min_years is None
            share = IncludedExperience(low, reading.kinds, self._field(reading))
            if narrows and self._follows_open_clause(clause, found):
                shares[-1] = _joined(shares[-1], share)
            else:
                shares.append(share)
            draft.spans += [
                replace(span, fact=f"including.{len(shares) - 1}.{span.fact}")
                for span in self._clause_spans(clause, reading)
            ]
        draft.alternative = replace(draft.alternative, including=tuple(shares))

    def _follows_open_clause(self, clause: Clause, found: list[Clause]) -> bool:
        """Tell whether the clause before it is itself one without a number, which "including" then narrows."""
        place = found.index(clause)
        return place > 0 and found[place - 1].amount is None

    def result(self) -> ExperienceReading:
        """Return the reading with numbers shared and extras bound."""
        drafts = self._reading.drafts
        for draft, following in reversed(list(zip(drafts, drafts[1:], strict=False))):
            if draft.shares_amount and following.segment.alternative and _may_share(draft, following):
                self._share_amount(draft, following)
        owners = {draft.segment for draft in drafts}
        if len(owners) > 1:
            for draft in drafts:
                extras = distinct((*draft.alternative.extras, *(extra.extra for extra in draft.bound)))
                draft.alternative = replace(draft.alternative, extras=extras)
        if len(drafts) > 1:
            common = set.intersection(*(set(draft.alternative.extras) for draft in drafts))
            self._reading.bound = [
                extra
                for draft in drafts
                for extra in draft.bound
                if extra.extra in draft.alternative.extras and extra.extra not in common
            ]
            for draft in drafts:
                kept = tuple(extra for extra in draft.alternative.extras if extra not in common)
                draft.alternative = replace(draft.alternative, extras=kept)
        return self._reading

    def _share_amount(self, draft: Draft, following: Draft) -> None:
        shared = following.alternative
        draft.alternative = replace(
            draft.alternative,
            min_years=shared.min_years,
            max_years=shared.max_years,
            strength=shared.strength,
        )
        first, last = draft.segment.first, draft.segment.last
        self._reading.doubts = [
            doubt
            for doubt in self._reading.doubts
            if not (doubt.code == "no_number" and first <= doubt.first < last)
        ]


def _may_share(draft: Draft, following: Draft) -> bool:
    other: tuple[EducationLevel, ...] = following.alternative.education_levels
    return bool(following.alternative.min_years) and not other and draft.segment != following.segment


def _joined(share: IncludedExperience, narrower: IncludedExperience) -> IncludedExperience:
    """Return both as one demand: all kinds for the same years."""
    kinds = dict.fromkeys((*share.kinds, *narrower.kinds))
    named = [kind for kind in ExperienceKind if kind in kinds and kind is not ExperienceKind.ANY]
    fields = [text for text in (share.field, narrower.field) if text]
    field_words = (
        fields[0]
        if len(fields) == 1
        else LocalizedText(
            ", ".join(text.kk for text in fields if text.kk), ", ".join(text.ru for text in fields if text.ru)
        )
    )
    return IncludedExperience(share.min_years, tuple(named) or share.kinds, field_words)


def _shown(clause: Clause) -> str:
    if clause.none_asked or clause.amount is None:
        return "0"
    return str(clause.amount.low)
