"""Length of service against the alternatives of a demand: one of them must be met."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.check_context import CheckContext
from nqs_desktop.domain.eligibility_report import AlternativeFinding, Finding, Judgement, Verdict
from nqs_desktop.domain.experience_entries import Count, counted, periods
from nqs_desktop.domain.experience_judgement import ExperienceRecord, best_alternative, judge_alternative
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement import ExperienceAlternative, Requirement
from nqs_desktop.domain.service_length import ServiceLength, service_length
from nqs_desktop.domain.text_doubt import experience_doubts, weigh
from nqs_desktop.domain.text_readings import experience_readings


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
    asked = requirement.experience.alternatives
    doubts = experience_doubts(requirement)
    if not asked:
        return _not_asked(requirement, record), ()
    readings = experience_readings(asked, doubts)
    alternatives = _judged(asked, record)
    lenient = alternatives if readings.lenient == asked else _judged(readings.lenient, record)
    strict = alternatives if readings.strict == asked else _judged(readings.strict, record)
    fewest, most = best_alternative(lenient, record), best_alternative(strict, record)
    judged = Judgement(most.verdict, most.reason)
    if fewest.verdict is not most.verdict:
        judged = weigh(judged, readings.between)
    best = best_alternative(alternatives, record)
    days = [found.met_from for found in strict if found.met_from]
    judged = weigh(judged, readings.others)
    finding = Finding(
        "experience",
        judged.verdict,
        _found(best.length, record),
        _needed(best.alternative),
        judged.reason,
        requirement.experience.text,
        met_from=None if readings.others else min(days, default=None),
        proof=_proof(best.alternative, record),
    )
    return finding, alternatives


def _not_asked(requirement: Requirement, record: ExperienceRecord) -> Finding:
    judged = weigh(Judgement(Verdict.MET, message("eligibility.not_asked")), experience_doubts(requirement))
    length = service_length(periods(record.candidate.employment), record.on)
    found = _found(length, record)
    return Finding("experience", judged.verdict, found, {}, judged.reason, requirement.experience.text)


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
        "including": [
            {"min_years": _number(share.min_years), "kinds": [kind.value for kind in share.kinds]}
            for share in alternative.including
        ],
    }


def _number(years: Decimal | None) -> int | float | None:
    if years is None:
        return None
    return int(years) if years == years.to_integral_value() else float(years)


def _proof(alternative: ExperienceAlternative, record: ExperienceRecord) -> tuple[str, ...]:
    entries = counted(record.candidate.employment, alternative, record.context.rulings, Count.YES)
    return tuple(
        ", ".join(part for part in (entry.employer, entry.position) if part)
        for entry in sorted(entries, key=lambda entry: (entry.start, entry.employer, entry.position))
        if entry.start <= record.on
    )
