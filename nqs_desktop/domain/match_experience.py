"""The experience of many candidates at once.

What decides on an alternative are few things: whether the level of education is reached, how the extras stand
and whether the years are complete. Candidates alike in these get one verdict, and it is the check itself that
gives it: the first candidate of a kind is judged by :func:`judge_alternative`, one for all.
"""

from collections.abc import Hashable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.check_context import CheckContext
from nqs_desktop.domain.eligibility_report import Verdict
from nqs_desktop.domain.experience_check import check_experience
from nqs_desktop.domain.experience_entries import Count
from nqs_desktop.domain.experience_judgement import ExperienceRecord, judge_alternative
from nqs_desktop.domain.match_extras import MatchedExtras
from nqs_desktop.domain.match_people import People, best, every, joined, masks_by_verdict
from nqs_desktop.domain.match_service import CountedEntries, MatchedService
from nqs_desktop.domain.match_table import VerdictMasks, places
from nqs_desktop.domain.requirement import ExperienceAlternative, Requirement
from nqs_desktop.domain.service_length import months_asked
from nqs_desktop.domain.text_doubt import experience_doubts
from nqs_desktop.domain.text_readings import ExperienceReadings, experience_readings


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

    def item(self, requirement: Requirement) -> VerdictMasks:
        """Return the finding on the experience that a position asks for."""
        asked, doubts = requirement.experience.alternatives, experience_doubts(requirement)
        found = self._items.get((asked, doubts))
        if found is None:
            readings = experience_readings(asked, doubts)
            found = self._items[asked, doubts] = joined(self._weigh(requirement, readings))
        return found

    def alternative(self, asked: ExperienceAlternative) -> VerdictMasks:
        """Return the verdict on one alternative."""
        found = self._alternatives.get(asked)
        if found is None:
            found = self._alternatives[asked] = joined(self._judge(asked))
        return found

    def _record(self, candidate: Candidate) -> ExperienceRecord:
        return ExperienceRecord(candidate, self._on, self._context)

    def _weigh(self, requirement: Requirement, readings: ExperienceReadings) -> Iterator[tuple[Verdict, int]]:
        """Weigh the verdicts of the lenient and the strict reading against the doubts of the text."""
        everyone = self._people.everyone
        if not requirement.experience.alternatives:
            sides = [((Verdict.MET, Verdict.MET), everyone)] if everyone else []
        else:
            lenient, strict = (
                masks_by_verdict(best(map(self.alternative, reading), everyone), everyone)
                for reading in (readings.lenient, readings.strict)
            )
            sides = [((few, most), left & right) for few, left in lenient for most, right in strict]
        codes = tuple(tuple(doubt.code for doubt in doubts) for doubts in (readings.between, readings.others))
        for verdicts, mask in sides:
            if not mask:
                continue
            key = (codes, verdicts)
            if key not in self._weighed:
                first = self._people.first(mask)
                finding, _ = check_experience(first, requirement, self._on, self._context)
                self._weighed[key] = finding.verdict
            yield self._weighed[key], mask

    def _judge(self, asked: ExperienceAlternative) -> Iterator[tuple[Verdict, int]]:
        """Judge each kind of candidate by its first."""
        everyone = self._people.everyone
        worst = every((self._extras.of(extra) for extra in asked.extras), everyone)
        entries = self._service.counted((asked.kinds, asked.field))
        alone = 0
        if _is_intricate(asked):
            alone = self._service.entries.owners(entries.perhaps)
            context = replace(self._context, rulings=self._service.rulings_on(asked))
            for place in places(alone):
                record = ExperienceRecord(self._people.candidates[place], self._on, context)
                yield judge_alternative(asked, record).verdict, 1 << place
            complete, perhaps = 0, 0
        else:
            complete, perhaps = (
                self._complete(asked, entries, least) for least in (Count.YES, Count.PERHAPS)
            )
        reached = self._reached(asked)
        shape = _shape(asked)
        for reaches, level in ((True, reached), (False, everyone & ~reached)):
            for extra, owned in masks_by_verdict(worst, everyone):
                group = level & owned & ~alone
                for state, mask in ((2, complete), (1, perhaps & ~complete), (0, ~perhaps & ~complete)):
                    if group & mask:
                        key = (shape, reaches, extra, state)
                        yield self._verdict(asked, key, group & mask), group & mask

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
        months = months_asked(asked.min_years or Decimal(0))
        found = self._people.everyone
        if months:
            found &= self._service.reached(entries.of(least), months, continuous=asked.continuous)
        for share in asked.including:
            if share.min_years:
                within = self._service.counted((share.kinds, share.field)).within(entries)
                found &= self._service.reached(
                    within.of(least), months_asked(share.min_years), continuous=False
                )
        return found


def _is_intricate(asked: ExperienceAlternative) -> bool:
    """Tell whether parts of an alternative depend on each other: then each candidate is judged alone."""
    return bool(asked.continuous and asked.including) or any(
        share.last_months is not None for share in asked.including
    )


def _shape(asked: ExperienceAlternative) -> Hashable:
    """Return what alternatives have in common whose verdict follows from the same few things."""
    shares = frozenset(_amount(share.min_years) for share in asked.including)
    return asked.strength, _amount(asked.min_years), asked.continuous, shares, _is_intricate(asked)


def _amount(years: Decimal | None) -> bool | None:
    return None if years is None else years > 0
