"""Departments that the heading calls otherwise than the Kazakh titles of their positions do."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Final

from nqs_desktop.domain.audit.findings import AuditFinding, AuditPlace, FindingKind, Severity, Span
from nqs_desktop.domain.audit.names import names_of
from nqs_desktop.domain.audit.sheet import AuditSheet
from nqs_desktop.domain.audit.texts import Fault, PlacedText, Word, finding, times_words, words
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.staffing import StaffPosition

_GENITIVE: Final = re.compile(r"[ндт][ыі]ң$")
_STEM: Final = 4
_LEAST_OF_TITLES: Final = 2


def departments_called_otherwise(sheet: AuditSheet) -> Iterator[AuditFinding]:
    """Find departments whose titles write their name in another way, and single titles that do.

    ``Автокөліктік қызметі`` in the heading and ``Автокөліктік қызметтің`` in the titles are two names.
    """
    people: dict[str | None, list[StaffPosition]] = defaultdict(list)
    for position in sheet.positions:
        people[position.department].append(position)
    for name in names_of(sheet):
        if name.place is not AuditPlace.DEPARTMENT or not name.text.kk:
            continue
        own = [word.text for word in words(name.text.kk)]
        called = {
            position.key: found
            for position in people[name.position.department]
            if (found := _named(position.title.kk or "", own))
        }
        usual, times = Counter(said for said, _ in called.values()).most_common(1)[0] if called else ("", 0)
        heading = " ".join(own)
        of_heading = times >= _LEAST_OF_TITLES and usual != heading
        if of_heading:
            yield _of_heading(name, usual, times)
        for position in people[name.position.department]:
            said, span = called.get(position.key, (usual, (0, 0)))
            if said != usual and (of_heading or said != heading):
                yield _of_title(position, span, usual if of_heading else heading)


def _named(title: str, own: list[str]) -> tuple[str, Span] | None:
    """Return how a title writes a name, in small letters and without the genitive, and where."""
    read = words(title)
    for at, word in enumerate(read):
        named = read[at + 1 - len(own) : at + 1] if at + 1 >= len(own) else []
        if not named or not _GENITIVE.search(word.text) or not _is_near(named, own):
            continue
        said = " ".join((*(one.text for one in named[:-1]), _GENITIVE.sub("", word.text)))
        return said, (named[0].start, word.end)
    return None


def _is_near(named: list[Word], own: list[str]) -> bool:
    return all(
        word.text == other or (len(other) > _STEM and word.text[: _STEM + 1] == other[: _STEM + 1])
        if place < len(own) - 1
        else word.text[:_STEM] == other[:_STEM]
        for place, (word, other) in enumerate(zip(named, own, strict=True))
    )


def _of_heading(name: PlacedText, usual: str, times: int) -> AuditFinding:
    heading = name.text.kk or ""
    fault = Fault(
        message("audit_texts.department_called", name=heading, usual=usual, times=times_words(times)),
        message("audit_texts.department_called_why"),
        message("audit_texts.department_called_advice"),
        f"kk {usual}",
        ((0, len(heading)),),
    )
    return finding(name, FindingKind.SPELLING, Severity.REMARK, fault)


def _of_title(position: StaffPosition, span: Span, usual: str) -> AuditFinding:
    printed = (position.title.kk or "")[slice(*span)]
    fault = Fault(
        message("audit_texts.department_in_title", words=printed, usual=usual),
        message("audit_texts.department_called_why"),
        message("audit_texts.department_called_advice"),
        f"kk {printed}",
        (span,),
    )
    placed = PlacedText(position, AuditPlace.TITLE, position.title)
    return finding(placed, FindingKind.SPELLING, Severity.REMARK, fault)
