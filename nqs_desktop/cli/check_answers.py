"""What ``check`` answers: the verdict on each requirement with its proof, as JSON and in words."""

from collections.abc import Iterable, Mapping

from nqs_desktop.cli import speech
from nqs_desktop.domain import records
from nqs_desktop.domain.eligibility.experience_entries import Count, CountedEntry
from nqs_desktop.domain.eligibility.report import (
    AlternativeFinding,
    Eligibility,
    Finding,
    OptionFinding,
    requirement_name,
    verdict_name,
)
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.record_values import localized
from nqs_desktop.domain.requirement_records import demand_record
from nqs_desktop.domain.requirement_words import alternative_words
from nqs_desktop.domain.service_length import ServiceLength
from nqs_desktop.texts import say


def eligibility_record(result: Eligibility, language: str) -> dict[str, Json]:
    """Return the verdict on a candidate for a position, requirement by requirement.

    ``program_verdict`` and decisions stand only where a person decided.
    """
    record: dict[str, Json] = {
        "candidate": result.candidate,
        "position": result.position,
        "on": result.on.isoformat(),
        "verdict": result.verdict.value,
        "items": [_item(item, language) for item in result.items],
        "alternatives": [_alternative(one, language) for one in result.alternatives],
    }
    if any(item.is_decided for item in result.items):
        record["program_verdict"] = result.program_verdict.value
    if result.lost_decisions:
        record["lost_decisions"] = [
            {"requirement": one.requirement, "verdict": one.verdict.value, "reason": one.reason}
            for one in result.lost_decisions
        ]
    return record


def tell_eligibility(results: Iterable[Eligibility], titles: Mapping[str, str], language: str) -> None:
    """Print verdicts with their reasons, the options of a choice below it, and what people decided."""
    for result in results:
        verdict = verdict_name(result.verdict)
        title = titles.get(result.position, result.position)
        speech.tell(message("cli.checked", title=title, verdict=verdict), language)
        _tell_items(result.items, language)
        for lost in result.lost_decisions:
            name, said = requirement_name(lost.requirement), verdict_name(lost.verdict)
            speech.tell(message("cli.decision_lost", requirement=name, verdict=said), language)


def _tell_items(items: Iterable[Finding], language: str, mark: str = "") -> None:
    for item in items:
        name = f"{mark}{item.requirement}"
        verdict = verdict_name(item.verdict)
        speech.tell(message("cli.finding", requirement=name, verdict=verdict, reason=item.reason), language)
        decision = item.decision
        if decision is not None:
            key = "cli.decision_outdated" if item.outdated else "cli.decision"
            said = verdict_name(decision.verdict)
            speech.tell(message(key, who=decision.who or "—", verdict=said, reason=decision.reason), language)
        for one in item.alternatives if len(item.alternatives) > 1 else ():
            asked = alternative_words(one.alternative, Language.KK if language == "kk" else Language.RU)
            said = verdict_name(one.verdict)
            speech.tell(message("cli.alternative", asked=asked, verdict=said, reason=one.reason), language)
        for number, part in enumerate(item.parts, 1):
            _tell_items(part.items, language, f"{name} {number}: ")


def _item(item: Finding, language: str) -> dict[str, Json]:
    record: dict[str, Json] = {
        "requirement": item.requirement,
        "verdict": item.verdict.value,
        "found": dict(item.found),
        "needed": dict(item.needed),
        "reason": say(item.reason, language),
        "met_from": item.met_from.isoformat() if item.met_from else None,
        "words": localized(item.words),
        "proof": list[Json](item.proof),
    }
    if item.met_until:
        record["met_until"] = item.met_until.isoformat()
    if item.parts:
        record["parts"] = [_part(part, language) for part in item.parts]
    decision = item.decision
    if decision is not None:
        record["program_verdict"] = item.program_verdict.value
        record["decision"] = {
            "verdict": decision.verdict.value,
            "reason": decision.reason,
            "who": decision.who,
            "at": decision.at.isoformat() if decision.at else None,
            "outdated": item.outdated,
        }
    return record


def _part(part: OptionFinding, language: str) -> dict[str, Json]:
    return {
        "demand": demand_record(part.demand),
        "verdict": part.verdict.value,
        "met_from": part.met_from.isoformat() if part.met_from else None,
        "items": [_item(item, language) for item in part.items],
    }


def _alternative(finding: AlternativeFinding, language: str) -> Json:
    record: dict[str, Json] = {
        "alternative": records.alternative(finding.alternative),
        "verdict": finding.verdict.value,
        **_length(finding.length, language),
        "reason": say(finding.reason, language),
        "met_from": finding.met_from.isoformat() if finding.met_from else None,
        "proof": [_entry(entry) for entry in finding.entries],
    }
    if finding.shares:
        record["shares"] = [
            {"verdict": one.verdict.value, **_length(one.length, language)} for one in finding.shares
        ]
    return record


def _length(length: ServiceLength, language: str) -> dict[str, Json]:
    return {
        "found": {
            "years": length.years,
            "months": length.months,
            "days": length.days,
            "experience_days": length.experience_days,
        },
        "arithmetic": [say(line, language) for line in length.lines()],
    }


def _entry(counted: CountedEntry) -> Json:
    entry, ruling = counted.record, counted.ruling
    return {
        "employer": entry.employer,
        "position": entry.position,
        "from": entry.start.isoformat(),
        "to": entry.end.isoformat() if entry.end else None,
        "counts": counted.count is Count.YES,
        "kinds_set_by": entry.kinds_set_by,
        "how": counted.match.value if counted.match else None,
        **({"ruled_by": ruling.who or None} if ruling else {}),
    }
