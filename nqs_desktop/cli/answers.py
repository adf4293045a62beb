"""What the commands answer: JSON records as the contract names them, and the same in words."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from nqs_desktop.cli import speech
from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.domain.classification.results import Classification
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.texts import say

if TYPE_CHECKING:
    from nqs_desktop.services.import_report import ImportReport


def sentences(messages: Iterable[Message], language: str) -> list[Json]:
    """Return messages as sentences."""
    return [say(one, language) for one in messages]


def import_record(report: "ImportReport", language: str) -> dict[str, Json]:
    """Return what an import did; its words are in ``language``."""
    return {
        "kind": report.kind,
        "created": report.created,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "removed": report.removed,
        "guesses": [
            {
                "line": guess.line,
                "printed": guess.printed,
                "read_as": guess.read_as,
                "why": say(guess.why, language),
            }
            for guess in report.guesses
        ],
        "warnings": sentences(report.warnings, language),
    }


def tell_import(report: "ImportReport", language: str, *, dry_run: bool) -> None:
    """Print what an import did or, as a dry run, would do, each guess and each warning."""
    key = "cli.would_import" if dry_run else "cli.imported"
    speech.tell(
        message(
            key,
            file=report.file,
            created=report.created,
            updated=report.updated,
            unchanged=report.unchanged,
            removed=report.removed,
            guessed=len(report.guesses),
        ),
        language,
    )
    for guess in report.guesses:
        line = "—" if guess.line is None else str(guess.line)
        sentence = message(
            "cli.guess", line=line, printed=guess.printed, read_as=guess.read_as, why=guess.why
        )
        speech.tell_entry(sentence, language)
    for warning in report.warnings:
        speech.tell_entry(message("cli.warning", text=warning), language)


def hit_records(hits: Iterable[SearchHit]) -> list[Json]:
    """Return the hits of a search, best first."""
    return [
        {
            "kind": hit.kind,
            "code": hit.key or None,
            "name": {"kk": hit.name.kk, "ru": hit.name.ru},
            "score": round(hit.score, 6),
        }
        for hit in hits
    ]


def tell_hits(hits: Sequence[SearchHit], language: str) -> None:
    """Print the hits of a search, best first; a translation of ours is marked."""
    if not hits:
        speech.tell(message("cli.nothing_found"), language)
    speech.print_table([(hit.kind, hit.key or "—", _name(hit, language)) for hit in hits])


def classification_records(found: Iterable[Classification], language: str) -> list[Json]:
    """Return the codes for a title, best first; the reasons are in ``language``."""
    return [
        {
            "code": one.code,
            "name": {"kk": one.name.kk, "ru": one.name.ru},
            "certainty": one.certainty,
            "reason": " ".join(say(step.sentence, language) for step in one.reasons),
        }
        for one in found
    ]


def tell_classifications(found: Sequence[Classification], language: str) -> None:
    """Print the codes for a title, best first, each with its reasons."""
    if not found:
        speech.tell(message("cli.nothing_found"), language)
    for one in found:
        name = f"{one.name.best(language)} *" if one.local else one.name.best(language)
        speech.print_table([(one.code, f"{round(one.certainty * 100)} %", name)])
        for step in one.reasons:
            speech.tell(message("cli.indented", text=step.sentence), language)


def tell_reading(record: Mapping[str, Json], language: str) -> None:
    """Print what a passage says: each fact with the words behind it, then why a person must decide."""
    facts, reasons = record["facts"], record["review_reasons"]
    rows = [
        tuple(str(fact[part]) for part in ("fact", "value", "words"))
        for fact in (facts if isinstance(facts, list) else [])
        if isinstance(fact, dict)
    ]
    if not rows:
        speech.tell(message("cli.nothing_read"), language)
    speech.print_table([(fact, value, f"«{words}»") for fact, value, words in rows])
    for reason in reasons if isinstance(reasons, list) else []:
        speech.tell(message("cli.warning", text=str(reason)), language)


def _name(hit: SearchHit, language: str) -> str:
    name = hit.name.best(language)
    shown = language if hit.name.get(language) else ("kk" if hit.name.kk else "ru")
    return f"{name} *" if hit.name.is_unofficial(shown) else name
