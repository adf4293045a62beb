"""Reads a single clause of experience: years, kinds, strength, and the words behind them."""

from decimal import Decimal
from typing import Final

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.requirement import ExperienceKind, IncludedExperience, Strength
from nqs_desktop.importers.passages.clauses import Clause
from nqs_desktop.importers.passages.drafts import Span
from nqs_desktop.importers.passages.grammar import CueKind
from nqs_desktop.importers.passages.kinds import KindReading, read_kinds
from nqs_desktop.importers.passages.passage import Passage
from nqs_desktop.importers.passages.phrases import Cue
from nqs_desktop.importers.passages.wishes import Scope, examples

ANY: Final = KindReading((ExperienceKind.ANY,))
"""The reading of words that name no kind."""

_CONTINUOUS_BEFORE: Final = 2
_MONTHS: Final = 12


class ClauseReader:
    """Reads the clauses of one passage."""

    def __init__(self, passage: Passage, wished: tuple[Scope, ...]) -> None:
        """Take the passage and its wishes."""
        self._passage = passage
        self._wished = wished
        self._given_as_examples = examples(passage)

    def years(self, clause: Clause) -> tuple[Decimal | None, Decimal | None]:
        """Return the bounds in years; nothing for the lower one where the text names no number."""
        if clause.none_asked:
            return Decimal(0), None
        return (clause.amount.low, clause.amount.high) if clause.amount else (None, None)

    def kinds(self, clause: Clause, *, whole: bool = False) -> tuple[KindReading, ...]:
        """Return the kinds; several readings where "or" joins different ones, unless it is read ``whole``."""
        if clause.none_asked:
            return (ANY,)
        return read_kinds(self._passage, clause, self._mere_wishes(clause), whole=whole)

    def field(self, kinds: KindReading) -> LocalizedText:
        """Return the words that name a field or position."""
        words = ", ".join(self._passage.words(first, last) for first, last in kinds.named)
        if self._passage.grammar.language is Language.KK:
            return LocalizedText(kk=words)
        return LocalizedText(ru=words)

    def share(self, clause: Clause, kinds: KindReading) -> IncludedExperience:
        """Return the clause as a share of other years, with the time before now in which it must lie."""
        low, _ = self.years(clause)
        months = int(clause.window.low * _MONTHS) if clause.window else None
        return IncludedExperience(low, kinds.kinds, self.field(kinds), months)

    def strength(self, clause: Clause) -> Strength:
        """Return how firmly the clause demands."""
        if any(self._concerns(scope, clause) for scope in self._wished):
            return Strength.DESIRABLE
        return Strength.EXAMPLE if self._examples(clause) else Strength.REQUIRED

    def is_continuous(self, clause: Clause) -> bool:
        """Tell whether the years must be without interruption."""
        return bool(self._uninterrupted(clause))

    def _uninterrupted(self, clause: Clause) -> tuple[Cue, ...]:
        first = max(clause.first - _CONTINUOUS_BEFORE, 0)
        last = clause.last if clause.noun else clause.last + 1
        return self._passage.find(CueKind.CONTINUOUS, first, last)

    def spans(self, clause: Clause, kinds: KindReading) -> list[Span]:
        """Return the words behind years, kinds and field."""
        spans = []
        timed = clause.amount or clause.none_asked
        low, _ = self.years(clause)
        if timed:
            spans.append(Span("min_years", str(low), timed.first, timed.last))
        elif clause.noun:
            spans.append(Span("min_years", "", clause.noun.first, clause.noun.last))
        if clause.noun:
            spans.append(Span("noun", "", clause.noun.first, clause.noun.last))
        window = clause.window
        if window:
            fact = "last_months" if clause.share else "including.0.last_months"
            spans.append(Span(fact, str(int(window.low * _MONTHS)), window.first, window.last))
        if clause.amount and clause.amount.high is not None:
            spans.append(Span("max_years", str(clause.amount.high), clause.amount.first, clause.amount.last))
        spans += [Span("kinds", " ".join(kinds.kinds), first, last) for first, last in kinds.cues]
        spans += [Span("field", self._passage.words(first, last), first, last) for first, last in kinds.named]
        spans += [Span("continuous", "true", cue.first, cue.last) for cue in self._uninterrupted(clause)]
        weak = [scope.cue for scope in self._wished if self._concerns(scope, clause)]
        weak = weak or list(self._examples(clause))
        strength = self.strength(clause)
        return spans + [Span("strength", strength, cue.first, cue.last) for cue in weak]

    def _mere_wishes(self, clause: Clause) -> frozenset[int]:
        """Return the places in the clause of wishes that concern neither its noun nor its number."""
        return frozenset(
            place
            for scope in self._wished
            if scope.first < clause.last and clause.first < scope.last and not self._concerns(scope, clause)
            for place in range(scope.first, scope.last)
        )

    def _concerns(self, scope: Scope, clause: Clause) -> bool:
        parts = [part.first for part in (clause.amount, clause.noun) if part] or [clause.anchor]
        return any(scope.holds(place) for place in parts)

    def _examples(self, clause: Clause) -> tuple[Cue, ...]:
        """Return the words that make the number only an example: "(например, не менее 1-3 лет)"."""
        amount, noun = clause.amount, clause.noun
        if amount is None:
            return ()
        whole = [one for one in self._given_as_examples if one.holds(amount.first)]
        leading = tuple(one.cue for one in whole if noun and one.holds(noun.first))
        if leading:
            return leading
        said = self._passage.find(CueKind.EXAMPLE, *self._passage.sentence_of(amount.first))
        return tuple(
            cue
            for cue in said
            if cue.last <= amount.first and self._passage.only_joins(cue.last, amount.first)
        )
