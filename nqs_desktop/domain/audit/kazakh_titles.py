"""Kazakh titles whose last word lacks the ending that a genitive asks for, or has it without one."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from nqs_desktop.domain.audit.findings import AuditFinding, AuditPlace, FindingKind, Severity, Span
from nqs_desktop.domain.audit.texts import Fault, PlacedText, finding
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.staffing import StaffPosition

_GENITIVE: Final = re.compile(r"\b\w{2,}[ндт][ыі]ң(?=\s)")
_HEAD: Final = re.compile(r"\b\w+(?=\s*(?:[-\u2010-\u2015,;(]|$))")
_OF_NOBODY: Final = re.compile(
    r"(?:жөніндегі|бойынша)\s+(?:(?:аға|бас|жетекші|кіші)\s+)?(?P<head>\w{3,}(?<!ш)[ыі])\s*$"
)
_POSSESSED: Final = re.compile(r"\w*(?<!ш)[ыі]")


def missing_possessive(title: str) -> Span | None:
    """Return where the word of a Kazakh title stands that lacks the possessive ending, if one does.

    >>> missing_possessive("Заң бөлімінің маманы"), missing_possessive("Заң бөлімінің маман")
    (None, (14, 19))
    """
    genitives = list(_GENITIVE.finditer(title))
    if not genitives:
        return None
    heads = list(_HEAD.finditer(title, genitives[-1].end()))
    if not heads or any(_POSSESSED.fullmatch(head.group().lower()) for head in heads):
        return None
    return heads[0].start(), heads[-1].end()


def surplus_possessive(title: str) -> Span | None:
    """Return where the last word of a Kazakh title stands that has a possessive ending for no owner.

    >>> surplus_possessive("Еңбекті қорғау жөніндегі маманы"), surplus_possessive("Сатып алу жөніндегі маман")
    ((25, 31), None)
    """
    found = None if _GENITIVE.search(title) else _OF_NOBODY.search(title)
    return found.span("head") if found else None


def titles_with_surplus_possessive(positions: Sequence[StaffPosition]) -> Iterator[AuditFinding]:
    """Find such titles: «жөніндегі маманы» for «жөніндегі маман»."""
    for position in positions:
        title = position.title.kk
        span = surplus_possessive(title) if title else None
        if title and span:
            words = title[slice(*span)]
            fault = Fault(
                message("audit_texts.surplus_possessive", words=words),
                message("audit_texts.possessive_why"),
                message("audit_texts.surplus_possessive_advice", words=words),
                f"kk surplus {words}",
                (span,),
            )
            placed = PlacedText(position, AuditPlace.TITLE, position.title)
            yield finding(placed, FindingKind.SPELLING, Severity.REMARK, fault)


def titles_without_possessive(positions: Sequence[StaffPosition]) -> Iterator[AuditFinding]:
    """Find such titles: «бөлімінің маман» for «бөлімінің маманы»."""
    for position in positions:
        title = position.title.kk
        span = missing_possessive(title) if title else None
        if title and span:
            words = title[slice(*span)]
            fault = Fault(
                message("audit_texts.possessive", words=words),
                message("audit_texts.possessive_why"),
                message("audit_texts.possessive_advice", words=words),
                f"kk {words}",
                (span,),
            )
            placed = PlacedText(position, AuditPlace.TITLE, position.title)
            yield finding(placed, FindingKind.SPELLING, Severity.REMARK, fault)
