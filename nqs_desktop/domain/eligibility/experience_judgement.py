"""One alternative of a demand for experience against a person: its education, its extras, its years."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.eligibility.context import CheckContext
from nqs_desktop.domain.eligibility.experience_completion import ALWAYS, completion, share_length
from nqs_desktop.domain.eligibility.experience_entries import Count, counted, counted_entries, periods, runs
from nqs_desktop.domain.eligibility.extras_check import check_extra
from nqs_desktop.domain.eligibility.report import AlternativeFinding, Judgement, ShareFinding, Verdict
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement import (
    ExperienceAlternative,
    ExperienceKind,
    IncludedExperience,
    Strength,
)
from nqs_desktop.domain.requirement_words import kind_words, level_words, listed, within_months
from nqs_desktop.domain.service_length import (
    ServiceLength,
    months_asked,
    service_length,
    shown_months,
)


@dataclass(frozen=True, slots=True)
class ExperienceRecord:
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


def judge_alternative(alternative: ExperienceAlternative, record: ExperienceRecord) -> AlternativeFinding:
    """Judge one alternative: its education, its extras, its years."""
    judged = _judge(alternative, record)
    entries, rulings = record.candidate.employment, record.context.rulings
    return replace(
        judged,
        entries=counted_entries(entries, alternative, rulings, record.on),
        shares=tuple(_judge_share(share, alternative, record) for share in alternative.including),
    )


def _judge_share(
    share: IncludedExperience, alternative: ExperienceAlternative, record: ExperienceRecord
) -> ShareFinding:
    rulings = record.context.rulings
    whole = counted(record.candidate.employment, alternative, rulings, Count.YES)
    length = share_length(share, whole, rulings, record.on)
    if share.min_years is None:
        return ShareFinding(share, Verdict.REVIEW, length)
    enough = length.total_months >= months_asked(share.min_years)
    return ShareFinding(share, Verdict.MET if enough else Verdict.NOT_MET, length)


def _judge(alternative: ExperienceAlternative, record: ExperienceRecord) -> AlternativeFinding:
    entries, rulings = record.candidate.employment, record.context.rulings
    sure = counted(entries, alternative, rulings, Count.YES)
    length = service_length(periods(sure), record.on)
    level = _lowest(alternative.education_levels)
    if level and not record.reaches(alternative):
        reason = message("eligibility.experience_level", needed=level_words(level), length=length.shown())
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
    alternative: ExperienceAlternative, record: ExperienceRecord, length: ServiceLength
) -> tuple[Judgement, date | None]:
    """Judge the years; the day is the one from which time makes them complete."""
    if alternative.min_years is None:
        reason = message("eligibility.experience_no_number", length=length.shown())
        return Judgement(Verdict.REVIEW, reason), None
    entries, rulings = record.candidate.employment, record.context.rulings
    sure = completion(entries, alternative, rulings, Count.YES, record.on)
    said = _said(alternative, record, length)
    shares_open = any(share.min_years is None for share in alternative.including)
    if sure.since == ALWAYS and not shares_open:
        return Judgement(Verdict.MET, message("eligibility.experience_none_needed")), None
    met_from = None if shares_open or sure.since == ALWAYS else sure.since
    if met_from and met_from > record.on and not _extras_last(alternative, record, met_from):
        met_from = None
    if sure.holds:
        if shares_open:
            return Judgement(Verdict.REVIEW, message("eligibility.experience_share_open", **said)), None
        return Judgement(Verdict.MET, message("eligibility.experience_enough", **said)), met_from
    if completion(entries, alternative, rulings, Count.PERHAPS, record.on).holds:
        return Judgement(Verdict.REVIEW, message("eligibility.experience_other_field", **said)), met_from
    if alternative.strength is not Strength.REQUIRED:
        key = f"eligibility.experience_{alternative.strength.value}"
        return Judgement(Verdict.REVIEW, message(key, **said)), met_from
    if met_from:
        reason = message("eligibility.experience_short_until", day=date_text(met_from), **said)
        return Judgement(Verdict.NOT_MET, reason), met_from
    return Judgement(Verdict.NOT_MET, message("eligibility.experience_short", **said)), None


def _extras_last(alternative: ExperienceAlternative, record: ExperienceRecord, day: date) -> bool:
    """Tell whether what an alternative is bound to has not run out by a day."""
    return all(
        check_extra(record.candidate, extra, day).verdict is Verdict.MET for extra in alternative.extras
    )


def _said(
    alternative: ExperienceAlternative, record: ExperienceRecord, length: ServiceLength
) -> dict[str, Message]:
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
        found = _judge_share(share, alternative, record).length.shown()
        kinds = _joined(share.kinds)
        length_said = message("eligibility.found_of_which", whole=length_said, share=found, kinds=kinds)
        part = within_months(_asked(share.min_years, share.kinds), share.last_months)
        asked = message("eligibility.of_which", whole=asked, share=part)
    return {"length": length_said, "needed": asked}


def _asked(years: Decimal | None, kinds: Iterable[ExperienceKind]) -> Message:
    joined = _joined(kinds)
    if years is None:
        return message("eligibility.years_unnamed", kinds=joined)
    return message("eligibility.years_of", years=shown_months(months_asked(years)), kinds=joined)


def _joined(kinds: Iterable[ExperienceKind]) -> Message:
    return listed(map(kind_words, kinds))


def best_alternative(
    alternatives: Sequence[AlternativeFinding], record: ExperienceRecord
) -> AlternativeFinding:
    """Return the one that decides: best verdict first, then a level that the person has, then soonest met."""

    def nearness(found: AlternativeFinding) -> tuple[int, bool, int, int]:
        lacking = months_asked(found.alternative.min_years or Decimal(0)) - found.length.total_months
        soonest = (found.met_from or date.max).toordinal()
        return found.verdict.rank, record.reaches(found.alternative), -soonest, -lacking

    return max(alternatives, key=nearness)


def _lowest(levels: Iterable[EducationLevel]) -> EducationLevel | None:
    return min(levels, key=lambda level: level.rank, default=None)
