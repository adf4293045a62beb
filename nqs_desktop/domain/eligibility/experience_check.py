"""Length of service against the alternatives of a demand: one of them must be met."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.eligibility.context import CheckContext
from nqs_desktop.domain.eligibility.experience_entries import Count, CountedEntry, periods
from nqs_desktop.domain.eligibility.experience_judgement import (
    ExperienceRecord,
    best_alternative,
    judge_alternative,
)
from nqs_desktop.domain.eligibility.report import AlternativeFinding, Finding, Judgement, Verdict, soonest
from nqs_desktop.domain.eligibility.text_doubt import experience_doubts, weigh
from nqs_desktop.domain.eligibility.text_readings import experience_readings
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement import (
    ExperienceAlternative,
    ExperienceDemand,
    IncludedExperience,
    Requirement,
    ReviewReason,
)
from nqs_desktop.domain.service_length import ServiceLength, service_length


def check_experience(
    candidate: Candidate, requirement: Requirement, on: date, context: CheckContext
) -> tuple[Finding, tuple[AlternativeFinding, ...]]:
    """Judge the entries of a labour book against the experience that a position asks for.

    Where a text can be read in two ways, a verdict stands only if both readings give it, and the day from
    which time alone makes it met is that of the stricter.

    Returns:
        The finding ``experience`` and the finding on each alternative in the order of the demand.
    """
    record = ExperienceRecord(candidate, on, context)
    finding = judge_experience(requirement.experience, experience_doubts(requirement), record)
    return finding, finding.alternatives


def judge_experience(
    demand: ExperienceDemand, doubts: Iterable[ReviewReason], record: ExperienceRecord
) -> Finding:
    """Judge alternatives of experience of which one must be met; the finding holds one on each of them."""
    asked = demand.alternatives
    if not asked:
        return _not_asked(demand.text, doubts, record)
    readings = experience_readings(asked, doubts)
    alternatives = _judged(asked, record)
    lenient = alternatives if readings.lenient == asked else _judged(readings.lenient, record)
    strict = alternatives if readings.strict == asked else _judged(readings.strict, record)
    fewest, most = best_alternative(lenient, record), best_alternative(strict, record)
    judged = Judgement(most.verdict, most.reason)
    if fewest.verdict is not most.verdict:
        judged = weigh(judged, readings.between)
    best = best_alternative(alternatives, record)
    judged = weigh(judged, readings.others)
    return Finding(
        "experience",
        judged.verdict,
        _found(best.length, record),
        _needed(best.alternative),
        judged.reason,
        demand.text,
        met_from=None if readings.others else soonest(strict, judged.verdict),
        proof=tuple(shown_entry(entry) for entry in best.entries if entry.count is Count.YES),
        alternatives=alternatives,
    )


def shown_entry(counted: CountedEntry) -> str:
    """Return an entry as a protocol names it: ``employer, position, 01.02.2020 – 31.12.2023``."""
    entry = counted.record
    days = f"{date_text(entry.start)} – {date_text(entry.end) if entry.end else '…'}"
    return ", ".join(part for part in (entry.employer, entry.position, days) if part)


def _not_asked(text: LocalizedText, doubts: Iterable[ReviewReason], record: ExperienceRecord) -> Finding:
    judged = weigh(Judgement(Verdict.MET, message("eligibility.not_asked")), doubts)
    length = service_length(periods(record.candidate.employment), record.on)
    return Finding("experience", judged.verdict, _found(length, record), {}, judged.reason, text)


def _judged(
    alternatives: Sequence[ExperienceAlternative], record: ExperienceRecord
) -> tuple[AlternativeFinding, ...]:
    return tuple(judge_alternative(alternative, record) for alternative in alternatives)


def _found(length: ServiceLength, record: ExperienceRecord) -> dict[str, Json]:
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
        "including": [_share(share) for share in alternative.including],
        **({"extras": [extra.code for extra in alternative.extras]} if alternative.extras else {}),
    }


def _share(share: IncludedExperience) -> dict[str, Json]:
    asked: dict[str, Json] = {
        "min_years": _number(share.min_years),
        "kinds": [kind.value for kind in share.kinds],
    }
    return asked if share.last_months is None else asked | {"last_months": share.last_months}


def _number(years: Decimal | None) -> int | float | None:
    if years is None:
        return None
    return int(years) if years == years.to_integral_value() else float(years)
