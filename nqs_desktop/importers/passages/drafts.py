"""Alternatives of experience while they are built, and what settles between them once all are known."""

from dataclasses import dataclass, field, replace
from itertools import pairwise

from nqs_desktop.domain.requirement import ExperienceAlternative
from nqs_desktop.importers.passages.extras import ExtraReading, distinct
from nqs_desktop.importers.passages.segments import Segment


@dataclass(frozen=True, slots=True)
class Span:
    """A fact with a range of tokens, before it is known as which alternative it counts."""

    fact: str
    value: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Doubt:
    """A reason to look again, with the range of words."""

    code: str
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
        chunk: The range in which its levels and extras stand.
    """

    alternative: ExperienceAlternative
    segment: Segment
    spans: list[Span] = field(default_factory=list)
    bound: tuple[ExtraReading, ...] = ()
    shares_amount: bool = False
    chunk: tuple[int, int] = (0, 0)


@dataclass(slots=True)
class ExperienceReading:
    """What a passage says of experience; ``bound`` are the extras that belong to single alternatives.

    The doubts stand once each, in the order in which they arose.
    """

    drafts: list[Draft] = field(default_factory=list)
    doubts: dict[Doubt, None] = field(default_factory=dict)
    bound: list[ExtraReading] = field(default_factory=list)

    def settle(self) -> None:
        """Share numbers between alternatives, and bind extras to those that do not all have them."""
        for draft, following in reversed(list(pairwise(self.drafts))):
            if _shares(draft, following):
                self._share_amount(draft, following)
        if len({draft.segment for draft in self.drafts}) > 1:
            for draft in self.drafts:
                found = (*draft.alternative.extras, *(extra.extra for extra in draft.bound))
                draft.alternative = replace(draft.alternative, extras=distinct(found))
        if len(self.drafts) > 1:
            self._bind_extras()

    def _share_amount(self, draft: Draft, following: Draft) -> None:
        """Take the next alternative's number: "опыт A или опыт B не менее 3 лет"."""
        shared = following.alternative
        draft.alternative = replace(
            draft.alternative,
            min_years=shared.min_years,
            max_years=shared.max_years,
            strength=shared.strength,
        )
        first, last = draft.segment.first, draft.segment.last
        self.doubts = {
            doubt: None
            for doubt in self.doubts
            if doubt.code != "no_number" or not first <= doubt.first < last
        }

    def _bind_extras(self) -> None:
        """Leave to the alternatives only the extras that are not common to all of them."""
        common = set.intersection(*(set(draft.alternative.extras) for draft in self.drafts))
        for draft in self.drafts:
            kept = tuple(extra for extra in draft.alternative.extras if extra not in common)
            draft.alternative = replace(draft.alternative, extras=kept)
            self.bound += [extra for extra in draft.bound if extra.extra in kept]


def _shares(draft: Draft, following: Draft) -> bool:
    """Tell whether an alternative has the number of the next, which "or" joins without a level of its own."""
    other = following.alternative
    joined = following.segment.alternative and draft.segment != following.segment
    return draft.shares_amount and joined and bool(other.min_years) and not other.education_levels
