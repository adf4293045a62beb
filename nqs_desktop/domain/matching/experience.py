"""The experience of many candidates at once.

What decides on an alternative are few things: whether the level of education is reached, how the extras stand
and whether the years are complete. Candidates alike in these get one verdict, and it is the check itself that
gives it: the first candidate of a kind is judged by :func:`judge_alternative`, one for all.
"""

from collections.abc import Hashable, Iterator
from datetime import date
from decimal import Decimal
from itertools import product

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.eligibility.context import CheckContext
from nqs_desktop.domain.eligibility.experience_check import judge_experience
from nqs_desktop.domain.eligibility.experience_entries import Count
from nqs_desktop.domain.eligibility.experience_judgement import ExperienceRecord, judge_alternative
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.eligibility.text_readings import experience_readings
from nqs_desktop.domain.matching.extras import MatchedExtras
from nqs_desktop.domain.matching.people import People, best, every, joined, masks_by_verdict
from nqs_desktop.domain.matching.service import CountedEntries, MatchedService, Span
from nqs_desktop.domain.matching.table import VerdictMasks, places
from nqs_desktop.domain.requirement import ExperienceAlternative, ExperienceDemand, ReviewReason
from nqs_desktop.domain.service_length import months_asked


class MatchedExperience:
    """Judges the experience of many candidates on a day."""

    def __init__(self, people: People, on: date, context: CheckContext, extras: MatchedExtras) -> None:
        """Judge ``people`` on the day ``on``; ``extras`` are those of the same people."""
        self._people = people
        self._on = on
        self._context = context
        self._extras = extras
        self._service = MatchedService(people, on, context.rulings)
        self._levels = people.alike(lambda one: self._record(one).highest_level)
        self._alternatives: dict[ExperienceAlternative, VerdictMasks] = {}
        self._items: dict[Hashable, VerdictMasks] = {}
        self._verdicts: dict[Hashable, Verdict] = {}
        self._weighed: dict[Hashable, Verdict] = {}

    def item(self, demand: ExperienceDemand, doubts: tuple[ReviewReason, ...]) -> VerdictMasks:
        """Return the finding on the alternatives of a demand, as :func:`judge_experience` gives it."""
        key = (demand.alternatives, doubts)
        found = self._items.get(key)
        if found is None:
            found = self._items[key] = joined(self._weigh(demand, doubts))
        return found

    def alternative(self, asked: ExperienceAlternative) -> VerdictMasks:
        """Return the verdict on one alternative."""
        found = self._alternatives.get(asked)
        if found is None:
            found = self._alternatives[asked] = joined(self._judge(asked))
        return found

    def _record(self, candidate: Candidate) -> ExperienceRecord:
        return ExperienceRecord(candidate, self._on, self._context)

    def _weigh(
        self, demand: ExperienceDemand, doubts: tuple[ReviewReason, ...]
    ) -> Iterator[tuple[Verdict, int]]:
        """Weigh the verdicts of the lenient and the strict reading against the doubts of the text."""
        everyone = self._people.everyone
        readings = experience_readings(demand.alternatives, doubts)
        lenient, strict = (
            masks_by_verdict(best(map(self.alternative, reading), everyone), everyone)
            if reading
            else ((Verdict.MET, everyone),)
            for reading in (readings.lenient, readings.strict)
        )
        between, others = ([one.code for one in some] for some in (readings.between, readings.others))
        for (few, left), (most, right) in product(lenient, strict):
            if not left & right:
                continue
            key = (bool(demand.alternatives), *between, None, *others, few, most)
            if key not in self._weighed:
                record = self._record(self._people.first(left & right))
                self._weighed[key] = judge_experience(demand, doubts, record).verdict
            yield self._weighed[key], left & right

    def _judge(self, asked: ExperienceAlternative) -> Iterator[tuple[Verdict, int]]:
        """Judge each kind of candidate by its first."""
        everyone = self._people.everyone
        worst = every((self._extras.of(extra) for extra in asked.extras), everyone)
        entries = self._service.counted((asked.kinds, asked.field))
        complete, perhaps = (self._complete(asked, entries, least) for least in (Count.YES, Count.PERHAPS))
        reached = self._reached(asked)
        shape = _shape(asked)
        for reaches, level in ((True, reached), (False, everyone & ~reached)):
            for extra, owned in masks_by_verdict(worst, everyone):
                for state, mask in ((2, complete), (1, perhaps & ~complete), (0, ~perhaps & ~complete)):
                    group = level & owned & mask
                    if group:
                        yield self._verdict(asked, (shape, reaches, extra, state), group), group

    def _verdict(self, asked: ExperienceAlternative, key: Hashable, group: int) -> Verdict:
        found = self._verdicts.get(key)
        if found is None:
            record = self._record(self._people.first(group))
            found = self._verdicts[key] = judge_alternative(asked, record).verdict
        return found

    def _reached(self, asked: ExperienceAlternative) -> int:
        """Return the candidates whose level of education is one that an alternative is bound to."""
        if not asked.education_levels:
            return self._people.everyone
        return sum(group for group in self._levels if self._record(self._people.first(group)).reaches(asked))

    def _complete(self, asked: ExperienceAlternative, entries: CountedEntries, least: Count) -> int:
        """Return the candidates who have all the years that a number is given for."""
        own = entries.of(least)
        parts: list[tuple[int, Decimal | None, Span]] = [
            (own, asked.min_years, "run" if asked.continuous else None)
        ]
        for share in asked.including:
            within = self._service.counted((share.kinds, share.field)).within(entries).of(least)
            parts += [(within, share.min_years, None), (within, share.min_years, share.last_months)]
        needed = [(bits, months_asked(years), span) for bits, years, span in parts if years]
        found = self._people.everyone
        for bits, months, span in needed:
            found &= self._service.reached(bits, months, span)
        if asked.continuous and any(share.min_years for share in asked.including):
            together = self._service.in_one_run
            found = sum(1 << one for one in places(found) if together(one, own, needed))
        return found


def _shape(asked: ExperienceAlternative) -> Hashable:
    """Return what alternatives have in common whose verdict follows from the same few things."""
    shares = frozenset(_amount(share.min_years) for share in asked.including)
    return asked.strength, _amount(asked.min_years), asked.continuous, shares


def _amount(years: Decimal | None) -> bool | None:
    return None if years is None else years > 0
