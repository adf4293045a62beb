"""What the audit found, as JSON and as lines."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from nqs_desktop.cli import speech
from nqs_desktop.domain.audit.findings import Acceptance, AuditFinding
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.messages import message
from nqs_desktop.texts import say


def audit_records(findings: Iterable[AuditFinding], language: str) -> list[Json]:
    """Return findings in the order of the paper; message, why and advice are in ``language``."""
    return [
        {
            "position": finding.position,
            "number": {"kk": finding.number.kk, "ru": finding.number.ru},
            "title": {"kk": finding.title.kk, "ru": finding.title.ru},
            "kind": finding.kind.value,
            "severity": finding.severity.value,
            "where": finding.where.value,
            "kk": finding.text.kk,
            "ru": finding.text.ru,
            "message": say(finding.message, language),
            "why": say(finding.why, language),
            "advice": say(finding.advice, language),
            "accepted": _acceptance(finding.acceptance),
        }
        for finding in findings
    ]


def tell_audit(findings: Sequence[AuditFinding], language: str) -> None:
    """Print findings position by position, and how many there are."""
    if not findings:
        speech.tell(message("cli.audit_clean"), language)
        return
    for _, of_position in groupby(findings, key=lambda finding: finding.position):
        together = list(of_position)
        first = together[0]
        heading = message(
            "cli.audit_position", number=first.number.both or "—", title=first.title.best(language)
        )
        speech.tell(heading, language)
        for finding in together:
            _tell(finding, language)
    accepted = sum(finding.acceptance is not None for finding in findings)
    speech.tell(message("cli.audit_count", count=len(findings), accepted=accepted), language)


def _tell(finding: AuditFinding, language: str) -> None:
    line = message(
        "cli.audit_finding",
        severity=message(f"audit.severity_{finding.severity.value}"),
        place=message(f"audit.place_{finding.where.value}"),
        finding=finding.message,
    )
    speech.tell(line, language)
    acceptance = finding.acceptance
    if acceptance is None:
        speech.tell(message("cli.indented", text=finding.advice), language)
    else:
        speech.tell(message("cli.audit_accepted", note=acceptance.note, who=acceptance.who), language)


def _acceptance(acceptance: Acceptance | None) -> Json:
    if acceptance is None:
        return None
    at = acceptance.at.isoformat() if acceptance.at else None
    return {"note": acceptance.note, "who": acceptance.who, "at": at}
