"""Demands beside education and experience: licences, clearances, a degree, an age."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from nqs_desktop.domain import licence
from nqs_desktop.domain.candidate import Candidate, CandidateExtra
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.eligibility.extra_passages import extra_passage
from nqs_desktop.domain.eligibility.report import Finding, Judgement, Verdict
from nqs_desktop.domain.eligibility.text_doubt import as_wished, education_doubts, weigh
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement import Extra, ExtraDemand, ExtraKind, Requirement, Strength
from nqs_desktop.domain.search_text import phrase
from nqs_desktop.domain.service_length import MONTHS_OF_A_YEAR, anniversary

_AGE: Final = re.compile(r"[0-9]{1,3}")


def check_extras(candidate: Candidate, requirement: Requirement, on: date) -> tuple[Finding, ...]:
    """Judge each extra that a position asks for, then each that it wishes for, in the order of the demand."""
    demands = (*(ExtraDemand(extra) for extra in requirement.extras), *requirement.wished_extras)
    return tuple(judge_extra(candidate, demand, requirement, on) for demand in demands)


def judge_extra(candidate: Candidate, demand: ExtraDemand, requirement: Requirement, on: date) -> Finding:
    """Judge one extra with its strength and the doubts of the text; a wish is never not met."""
    extra = demand.extra
    found = check_extra(candidate, extra, on)
    judged = Judgement(found.verdict, found.reason)
    if extra.kind is ExtraKind.DRIVING_LICENCE and not extra.detail:
        judged = weigh(judged, education_doubts(requirement).licence)
    judged = as_wished(judged, demand.strength)
    needed = found.needed
    if demand.strength is not Strength.REQUIRED:
        needed = {**needed, "strength": demand.strength.value}
    return replace(
        found,
        verdict=judged.verdict,
        reason=judged.reason,
        needed=needed,
        words=extra_passage(requirement, extra.kind),
        met_until=found.met_until if judged.verdict is Verdict.MET else None,
    )


def check_extra(candidate: Candidate, extra: Extra, on: date) -> Finding:
    """Judge one extra: recorded, valid on the day (its last day still counts) and of the kind asked for."""
    if extra.kind in {ExtraKind.MIN_AGE, ExtraKind.MAX_AGE}:
        return _check_age(candidate.birth_date, extra, on)
    owned = sorted(
        (one for one in candidate.extras if one.extra.kind is extra.kind),
        key=lambda one: (one.extra.detail, one.valid_until or date.max, one.document),
    )
    judged, best = _best((_judge(one, extra, on), one) for one in owned)
    found: dict[str, Json] = {
        "extras": [one.extra.code for one in owned],
        "valid_until": best.valid_until.isoformat() if best and best.valid_until else None,
    }
    if best and best.document:
        found["document"] = best.document
    return Finding(
        extra.code,
        judged.verdict,
        found,
        {"extra": extra.code},
        judged.reason,
        proof=_described(best) if best else (),
        met_until=best.valid_until if best and judged.verdict is Verdict.MET else None,
    )


def _described(owned: CandidateExtra) -> tuple[str, ...]:
    said = ", ".join(part for part in (owned.extra.detail, owned.document) if part)
    return (said,) if said else ()


def _best(
    judged: Iterable[tuple[Judgement, CandidateExtra]],
) -> tuple[Judgement, CandidateExtra | None]:
    """Return the one that decides: the best verdict, of several the one that lasts longest."""
    missing: tuple[Judgement, CandidateExtra | None]
    missing = Judgement(Verdict.NOT_MET, message("eligibility.not_recorded")), None

    def merit(pair: tuple[Judgement, CandidateExtra]) -> tuple[int, date]:
        return pair[0].verdict.rank, pair[1].valid_until or date.max

    return max(judged, key=merit, default=missing)


def _judge(owned: CandidateExtra, asked: Extra, on: date) -> Judgement:
    if owned.valid_until is not None and owned.valid_until < on:
        reason = message("eligibility.extra_expired", day=date_text(owned.valid_until))
        return Judgement(Verdict.NOT_MET, reason)
    valid = (
        message("eligibility.extra_valid_until", day=date_text(owned.valid_until))
        if owned.valid_until
        else message("eligibility.extra_recorded")
    )
    if not asked.detail:
        return Judgement(Verdict.MET, valid)
    said = {"found": owned.extra.detail, "needed": asked.detail.replace("|", ", ")}
    if not owned.extra.detail:
        return Judgement(Verdict.REVIEW, message("eligibility.extra_unnamed", needed=said["needed"]))
    if asked.kind is ExtraKind.DRIVING_LICENCE:
        needed, found = licence.categories(asked.detail), licence.categories(owned.extra.detail)
        if needed is None or found is None:
            return Judgement(Verdict.REVIEW, message("eligibility.licence_unreadable", **said))
        if needed & found:
            return Judgement(Verdict.MET, valid)
        return Judgement(Verdict.NOT_MET, message("eligibility.licence_other", **said))
    if phrase(owned.extra.detail) == phrase(asked.detail):
        return Judgement(Verdict.MET, valid)
    return Judgement(Verdict.REVIEW, message("eligibility.extra_other", **said))


def _check_age(birth_date: date | None, asked: Extra, on: date) -> Finding:
    needed: dict[str, Json] = {"extra": asked.code}
    if birth_date is None:
        reason = message("eligibility.not_recorded")
        return Finding(asked.code, Verdict.NOT_MET, {"birth_date": None}, needed, reason)
    proof = (date_text(birth_date),)
    found: dict[str, Json] = {"birth_date": birth_date.isoformat()}
    if not _AGE.fullmatch(asked.detail):
        reason = message("eligibility.age_unnamed")
        return Finding(asked.code, Verdict.REVIEW, found, needed, reason, proof=proof)
    judge = _judge_least_age if asked.kind is ExtraKind.MIN_AGE else _judge_greatest_age
    judged, met_from, met_until = judge(birth_date, int(asked.detail), on)
    return Finding(
        asked.code,
        judged.verdict,
        found,
        needed,
        judged.reason,
        met_from=met_from,
        proof=proof,
        met_until=met_until,
    )


def _judge_least_age(born: date, age: int, on: date) -> tuple[Judgement, date | None, date | None]:
    """Judge "not younger than": the birthday counts, that of 29 February is 28 February in a common year."""
    reached = anniversary(born, age * MONTHS_OF_A_YEAR)
    verdict, key = Verdict.MET, "eligibility.age_reached"
    if reached > on:
        verdict, key = Verdict.NOT_MET, "eligibility.age_too_low"
    return Judgement(verdict, message(key, age=age, day=date_text(reached))), reached, None


def _judge_greatest_age(born: date, age: int, on: date) -> tuple[Judgement, date | None, date | None]:
    """Judge "not older than": a person is 45 through the day before the 46th birthday.

    No act was found that says otherwise; this is the program's own rule, and the reason names the day. Time
    never helps here, so there is no day from which it is met.
    """
    last = anniversary(born, (age + 1) * MONTHS_OF_A_YEAR) - timedelta(days=1)
    verdict, key = Verdict.MET, "eligibility.age_not_exceeded"
    if last < on:
        verdict, key = Verdict.NOT_MET, "eligibility.age_exceeded"
    judged = Judgement(verdict, message(key, age=age, following=age + 1, day=date_text(last)))
    return judged, None, last if verdict is Verdict.MET else None
