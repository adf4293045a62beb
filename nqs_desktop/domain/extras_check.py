"""Demands beside education and experience: licences, clearances, a degree, an age."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from nqs_desktop.domain import licence
from nqs_desktop.domain.candidate import Candidate, CandidateExtra
from nqs_desktop.domain.eligibility_report import Finding, Judgement, Verdict
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement import Extra, ExtraKind, Requirement
from nqs_desktop.domain.search_text import phrase
from nqs_desktop.domain.service_length import MONTHS_OF_A_YEAR, anniversary, shown_day
from nqs_desktop.domain.text_doubt import education_doubts, weigh

_AGE: Final = re.compile(r"[0-9]{1,3}")


def check_extras(candidate: Candidate, requirement: Requirement, on: date) -> tuple[Finding, ...]:
    """Judge each extra that a position asks for, in the order of the demand."""
    doubts = education_doubts(requirement).licence
    findings = []
    for extra in requirement.extras:
        found = check_extra(candidate, extra, on)
        if extra.kind is ExtraKind.DRIVING_LICENCE and not extra.detail:
            judged = weigh(Judgement(found.verdict, found.reason), doubts)
            found = Finding(
                found.requirement, judged.verdict, found.found, found.needed, judged.reason, proof=found.proof
            )
        findings.append(found)
    return tuple(findings)


def check_extra(candidate: Candidate, extra: Extra, on: date) -> Finding:
    """Judge one extra: recorded, valid on the day (its last day still counts) and of the kind asked for."""
    if extra.kind is ExtraKind.MIN_AGE:
        return _check_age(candidate.birth_date, extra, on)
    owned = sorted(
        (one for one in candidate.extras if one.extra.kind is extra.kind),
        key=lambda one: (one.extra.detail, one.valid_until or date.max),
    )
    judged, best = _best((_judge(one, extra, on), one) for one in owned)
    found: dict[str, Json] = {
        "extras": [one.extra.code for one in owned],
        "valid_until": best.valid_until.isoformat() if best and best.valid_until else None,
    }
    proof = (best.extra.code,) if best else ()
    return Finding(extra.code, judged.verdict, found, {"extra": extra.code}, judged.reason, proof=proof)


def _best(
    judged: Iterable[tuple[Judgement, CandidateExtra]],
) -> tuple[Judgement, CandidateExtra | None]:
    missing: tuple[Judgement, CandidateExtra | None]
    missing = Judgement(Verdict.NOT_MET, message("eligibility.not_recorded")), None
    return max(judged, key=lambda pair: pair[0].verdict.rank, default=missing)


def _judge(owned: CandidateExtra, asked: Extra, on: date) -> Judgement:
    if owned.valid_until is not None and owned.valid_until < on:
        reason = message("eligibility.extra_expired", day=shown_day(owned.valid_until))
        return Judgement(Verdict.NOT_MET, reason)
    valid = (
        message("eligibility.extra_valid_until", day=shown_day(owned.valid_until))
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
    """Judge an age: it is reached on the birthday, that of 29 February on 28 February in a common year."""
    needed: dict[str, Json] = {"extra": asked.code}
    if birth_date is None:
        reason = message("eligibility.not_recorded")
        return Finding(asked.code, Verdict.NOT_MET, {"birth_date": None}, needed, reason)
    found: dict[str, Json] = {"birth_date": birth_date.isoformat()}
    if not _AGE.fullmatch(asked.detail):
        reason = message("eligibility.age_unnamed")
        return Finding(asked.code, Verdict.REVIEW, found, needed, reason)
    reached = anniversary(birth_date, int(asked.detail) * MONTHS_OF_A_YEAR)
    key = "eligibility.age_reached" if reached <= on else "eligibility.age_too_low"
    verdict = Verdict.MET if reached <= on else Verdict.NOT_MET
    reason = message(key, age=asked.detail, day=shown_day(reached))
    return Finding(asked.code, verdict, found, needed, reason, met_from=reached)
