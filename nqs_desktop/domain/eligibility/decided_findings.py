"""What people decided, put beside what the program found: only what it leaves to a human can be decided."""

import json
from collections.abc import Iterable
from dataclasses import replace
from hashlib import blake2b

from nqs_desktop.domain.candidate import Candidate, CandidateExtra
from nqs_desktop.domain.decision import Decision
from nqs_desktop.domain.eligibility.report import COMBINATION, EDUCATION_KINDS, Finding, Verdict
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.record_values import Record
from nqs_desktop.domain.records import diploma_record, employment_record
from nqs_desktop.domain.requirement import Requirement, RequirementPart
from nqs_desktop.domain.requirement_records import requirement_record

_EXPERIENCE = "experience"


def decision_basis(name: str, candidate: Candidate, requirement: Requirement) -> str:
    """Return the digest by which a decision is known to speak of what stands in the papers now.

    It covers what is asked (the demands and words of the cell, and their doubts) and the records that are
    looked at, in no order. The day is not in it, so that a decision outlives the growth of an open entry.

    Args:
        name: :attr:`Finding.requirement`.
        candidate: The person's records.
        requirement: What the position demands.

    Returns:
        Forty hexadecimal digits.
    """
    kind = name.partition(":")[0]
    parts: list[Json] = [name, _asked(kind, requirement), _recorded(kind, candidate)]
    text = json.dumps(parts, ensure_ascii=False, sort_keys=True)
    return blake2b(text.encode(), digest_size=20).hexdigest()


def with_decisions(
    items: Iterable[Finding],
    candidate: Candidate,
    requirement: Requirement,
    decisions: Iterable[Decision],
) -> tuple[tuple[Finding, ...], tuple[Decision, ...]]:
    """Return the findings with what people decided on them, and the decisions on what is not asked any more.

    A decision counts where the program's own verdict is review and the basis is the one that it was given on;
    else it stands beside the finding as outdated.
    """
    by_name = {decision.requirement: decision for decision in decisions}
    decided = tuple(
        _with(item, by_name.pop(item.requirement, None), candidate, requirement) for item in items
    )
    return decided, tuple(sorted(by_name.values(), key=lambda decision: decision.requirement))


def _with(
    item: Finding, decision: Decision | None, candidate: Candidate, requirement: Requirement
) -> Finding:
    if decision is None:
        return item
    counts = (
        item.verdict is Verdict.REVIEW
        and decision.verdict is not Verdict.REVIEW
        and decision.basis == decision_basis(item.requirement, candidate, requirement)
    )
    if not counts:
        return replace(item, decision=decision, outdated=True)
    return replace(item, verdict=decision.verdict, decision=decision)


def _asked(kind: str, requirement: Requirement) -> Record:
    """Return what a finding of a kind is judged by, as records."""
    record = requirement_record(requirement)
    record.pop("needs_review")
    doubts = {part: _doubts(requirement, part) for part in RequirementPart}
    # Of several findings of a kind, which one a name means follows from the structure.
    joined: Record = {"structure": record["structure"]} if "structure" in record else {}
    if kind in EDUCATION_KINDS:
        return {"education": record["education"], "doubts": doubts[RequirementPart.EDUCATION], **joined}
    if kind == _EXPERIENCE:
        return {"experience": record["experience"], "doubts": doubts[RequirementPart.EXPERIENCE], **joined}
    if kind == COMBINATION:
        return record
    extras = [code for code in _codes(requirement) if code.partition(":")[0] == kind]
    return {"extras": list[Json](extras), "doubts": doubts[RequirementPart.EDUCATION]}


def _codes(requirement: Requirement) -> list[str]:
    wished = [f"{one.extra.code} {one.strength.value}" for one in requirement.wished_extras]
    return sorted([*(extra.code for extra in requirement.extras), *wished])


def _doubts(requirement: Requirement, part: RequirementPart) -> list[Json]:
    reasons = (reason for reason in requirement.review_reasons if reason.part is part)
    return [f"{reason.code}: {reason.detail}" for reason in reasons]


def _recorded(kind: str, candidate: Candidate) -> Record:
    """Return the records that a finding of a kind looks at."""
    education = _unordered(diploma_record(diploma) for diploma in candidate.education)
    if kind in EDUCATION_KINDS:
        return {"education": education}
    born = candidate.birth_date.isoformat() if candidate.birth_date else None
    extras = _unordered(_extra(one) for one in candidate.extras)
    if kind in {_EXPERIENCE, COMBINATION}:
        employment = _unordered(employment_record(entry) for entry in candidate.employment)
        recorded: Record = {"education": education, "employment": employment, "extras": extras}
        return recorded | ({"born": born} if kind == COMBINATION else {})
    of_kind = _unordered(_extra(one) for one in candidate.extras if one.extra.kind.value == kind)
    return {"extras": of_kind, "born": born}


def _extra(owned: CandidateExtra) -> Record:
    until = owned.valid_until.isoformat() if owned.valid_until else None
    return {"code": owned.extra.code, "until": until, "document": owned.document}


def _unordered(records: Iterable[Record]) -> list[Json]:
    return sorted(records, key=lambda record: json.dumps(record, ensure_ascii=False, sort_keys=True))
