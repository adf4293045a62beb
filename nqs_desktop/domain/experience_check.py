"""Length of service against the alternatives of a demand: one of them must be met."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.check_context import CheckContext
from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.education_check import level_name
from nqs_desktop.domain.eligibility_report import AlternativeFinding, Finding, Judgement, Verdict
from nqs_desktop.domain.experience_entries import ALWAYS, Count, complete_from, counted, periods, runs
from nqs_desktop.domain.extras_check import check_extra
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement import (
    ExperienceAlternative,
    ExperienceKind,
    Requirement,
    ReviewReason,
    Strength,
)
from nqs_desktop.domain.service_length import (
    ServiceLength,
    months_asked,
    service_length,
    shown_day,
    shown_months,
)
from nqs_desktop.domain.text_doubt import YEARS_DIFFER, experience_doubts, weigh, year_readings


@dataclass(frozen=True, slots=True)
class _Record:
    """What the alternatives are judged by."""

    candidate: Candidate
    on: date
    context: CheckContext

    @property
    def highest_level(self) -> EducationLevel | None:
        """The highest level among the diplomas: it counts for alternatives that are bound to one."""
        levels = [diploma.level for diploma in self.candidate.education]
        return max(levels, key=lambda level: level.rank, default=None)

    def reaches(self, alternative: ExperienceAlternative) -> bool:
        """Tell whether the highest level is one that the alternative is bound to, or above."""
        bar = _lowest(alternative.education_levels)
        return bar is None or (self.highest_level is not None and self.highest_level.rank >= bar.rank)


def check_experience(
    candidate: Candidate, requirement: Requirement, on: date, context: CheckContext
) -> tuple[Finding, tuple[AlternativeFinding, ...]]:
    """Judge the entries of a labour book against the experience that a position asks for.

    Returns:
        The finding ``experience`` and the finding on each alternative in the order of the demand.
    """
    record = _Record(candidate, on, context)
    demand = requirement.experience
    doubts = experience_doubts(requirement)
    if not demand.alternatives:
        judged = weigh(Judgement(Verdict.MET, message("eligibility.not_asked")), doubts)
        return Finding("experience", judged.verdict, {}, {}, judged.reason, demand.text), ()
    alternatives = tuple(_judge(alternative, record) for alternative in demand.alternatives)
    best = _best(alternatives, record)
    judged = Judgement(best.verdict, best.reason)
    for doubt in doubts:
        agreed = _in_both_readings(demand.alternatives, doubt, record) if doubt.code == YEARS_DIFFER else None
        judged = agreed or weigh(judged, (doubt,))
    days = [found.met_from for found in alternatives if found.met_from]
    finding = Finding(
        "experience",
        judged.verdict,
        _found(best.length, record),
        _needed(best.alternative),
        judged.reason,
        demand.text,
        met_from=_settled(days, doubts, record, demand.alternatives),
        proof=_proof(best.alternative, record),
    )
    return finding, alternatives


def _judge(alternative: ExperienceAlternative, record: _Record) -> AlternativeFinding:
    """Judge one alternative: its education, its extras, its years."""
    entries, rulings = record.candidate.employment, record.context.rulings
    sure = counted(entries, alternative, rulings, Count.YES)
    length = service_length(periods(sure), record.on)
    level = _lowest(alternative.education_levels)
    if level and not record.reaches(alternative):
        reason = message("eligibility.experience_level", needed=level_name(level), length=length.shown())
        return _found_short(alternative, Judgement(Verdict.NOT_MET, reason), length)
    extras = [check_extra(record.candidate, extra, record.on) for extra in alternative.extras]
    worst = min(extras, key=lambda extra: extra.verdict.rank, default=None)
    if worst and worst.verdict is Verdict.NOT_MET:
        return _found_short(alternative, Judgement(Verdict.NOT_MET, worst.reason), length)
    judged, met_from = _judge_years(alternative, record, length)
    if worst and worst.verdict.rank < judged.verdict.rank:
        judged = Judgement(worst.verdict, worst.reason)
        met_from = None
    return AlternativeFinding(alternative, judged.verdict, judged.reason, length, met_from)


def _found_short(
    alternative: ExperienceAlternative, judged: Judgement, length: ServiceLength
) -> AlternativeFinding:
    """Return a finding on an alternative that time alone never helps."""
    if alternative.strength is not Strength.REQUIRED:
        judged = Judgement(Verdict.REVIEW, judged.reason)
    return AlternativeFinding(alternative, judged.verdict, judged.reason, length)


def _judge_years(
    alternative: ExperienceAlternative, record: _Record, length: ServiceLength
) -> tuple[Judgement, date | None]:
    """Judge the years; the day is the one from which time makes them complete."""
    if alternative.min_years is None:
        reason = message("eligibility.experience_no_number", length=length.shown())
        return Judgement(Verdict.REVIEW, reason), None
    entries, rulings = record.candidate.employment, record.context.rulings
    sure = complete_from(entries, alternative, rulings, Count.YES)
    perhaps = complete_from(entries, alternative, rulings, Count.PERHAPS)
    said = _said(alternative, record, length)
    shares_open = any(share.min_years is None for share in alternative.including)
    if sure == ALWAYS and not shares_open:
        return Judgement(Verdict.MET, message("eligibility.experience_none_needed")), None
    met_from = None if shares_open or sure == ALWAYS else sure
    if sure is not None and sure <= record.on:
        if shares_open:
            return Judgement(Verdict.REVIEW, message("eligibility.experience_share_open", **said)), None
        return Judgement(Verdict.MET, message("eligibility.experience_enough", **said)), met_from
    if perhaps is not None and perhaps <= record.on:
        return Judgement(Verdict.REVIEW, message("eligibility.experience_other_field", **said)), met_from
    if alternative.strength is not Strength.REQUIRED:
        key = f"eligibility.experience_{alternative.strength.value}"
        return Judgement(Verdict.REVIEW, message(key, **said)), met_from
    if met_from:
        reason = message("eligibility.experience_short_until", day=shown_day(met_from), **said)
        return Judgement(Verdict.NOT_MET, reason), met_from
    return Judgement(Verdict.NOT_MET, message("eligibility.experience_short", **said)), None


def _said(alternative: ExperienceAlternative, record: _Record, length: ServiceLength) -> dict[str, Message]:
    """Return the length found and the years needed in words; the longest run where they are continuous."""
    if alternative.continuous:
        sure = counted(record.candidate.employment, alternative, record.context.rulings, Count.YES)
        lengths = [service_length((run,), record.on) for run in runs(sure)]
        longest = max(lengths, key=lambda one: (one.total_months, one.days), default=length)
        length_said = message("eligibility.continuous", length=longest.shown())
    else:
        length_said = length.shown()
    asked = _asked(alternative.min_years, alternative.kinds)
    for share in alternative.including:
        asked = message("eligibility.of_which", whole=asked, share=_asked(share.min_years, share.kinds))
    return {"length": length_said, "needed": asked}


def _asked(years: Decimal | None, kinds: Iterable[ExperienceKind]) -> Message:
    names = [message(f"eligibility.kind_{kind.value}") for kind in kinds]
    joined = names[0]
    for name in names[1:]:
        joined = message("eligibility.and_also", first=joined, second=name)
    if years is None:
        return message("eligibility.years_unnamed", kinds=joined)
    return message("eligibility.years_of", years=shown_months(months_asked(years)), kinds=joined)


def _best(alternatives: Sequence[AlternativeFinding], record: _Record) -> AlternativeFinding:
    """Return the one that decides: best verdict first, then a level that the person has, then soonest met."""

    def nearness(found: AlternativeFinding) -> tuple[int, bool, int, int]:
        lacking = months_asked(found.alternative.min_years or Decimal(0)) - found.length.total_months
        soonest = (found.met_from or date.max).toordinal()
        return found.verdict.rank, record.reaches(found.alternative), -soonest, -lacking

    return max(alternatives, key=nearness)


def _in_both_readings(
    alternatives: Sequence[ExperienceAlternative], doubt: ReviewReason, record: _Record
) -> Judgement | None:
    """Return the judgement that the fewest and the most years agree on between which the languages differ."""
    readings = year_readings(alternatives, doubt)
    if len(readings) < 2:
        return None
    fewest, most = (
        _best(_read_as(alternatives, years, readings, record), record)
        for years in (readings[0], readings[-1])
    )
    return Judgement(most.verdict, most.reason) if most.verdict is fewest.verdict else None


def _read_as(
    alternatives: Iterable[ExperienceAlternative],
    years: Decimal,
    readings: Sequence[Decimal],
    record: _Record,
) -> list[AlternativeFinding]:
    """Judge the alternatives with ``years`` in the place of the number on which the languages disagree."""
    asked = tuple(alternatives)
    doubtful = [one for one in asked if one.min_years in readings] or list(asked)
    return [_judge(replace(one, min_years=years) if one in doubtful else one, record) for one in asked]


def _settled(
    days: Iterable[date],
    doubts: Sequence[ReviewReason],
    record: _Record,
    alternatives: Sequence[ExperienceAlternative],
) -> date | None:
    """Return the first day on which time alone makes the whole met, whichever reading is right."""
    if not doubts:
        return min(days, default=None)
    if any(doubt.code != YEARS_DIFFER for doubt in doubts):
        return None
    latest = date.min
    for doubt in doubts:
        readings = year_readings(alternatives, doubt)
        if len(readings) < 2:
            return None
        found = _read_as(alternatives, readings[-1], readings, record)
        strict = [one.met_from for one in found if one.met_from]
        if not strict:
            return None
        latest = max(latest, min(strict))
    return latest


def _lowest(levels: Iterable[EducationLevel]) -> EducationLevel | None:
    return min(levels, key=lambda level: level.rank, default=None)


def _found(length: ServiceLength, record: _Record) -> dict[str, Json]:
    level = record.highest_level
    return {
        "experience_days": length.experience_days,
        "years": length.years,
        "months": length.months,
        "days": length.days,
        "education_level": level.value if level else None,
    }


def _needed(alternative: ExperienceAlternative) -> dict[str, Json]:
    return {
        "min_years": _number(alternative.min_years),
        "max_years": _number(alternative.max_years),
        "kinds": [kind.value for kind in alternative.kinds],
        "field": {"kk": alternative.field.kk, "ru": alternative.field.ru},
        "education_levels": [level.value for level in alternative.education_levels],
        "strength": alternative.strength.value,
        "continuous": alternative.continuous,
        "including": [
            {"min_years": _number(share.min_years), "kinds": [kind.value for kind in share.kinds]}
            for share in alternative.including
        ],
    }


def _number(years: Decimal | None) -> int | float | None:
    if years is None:
        return None
    return int(years) if years == years.to_integral_value() else float(years)


def _proof(alternative: ExperienceAlternative, record: _Record) -> tuple[str, ...]:
    entries = counted(record.candidate.employment, alternative, record.context.rulings, Count.YES)
    return tuple(
        ", ".join(part for part in (entry.employer, entry.position) if part)
        for entry in sorted(entries, key=lambda entry: (entry.start, entry.employer, entry.position))
        if entry.start <= record.on
    )
