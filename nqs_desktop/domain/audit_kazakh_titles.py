"""Kazakh titles whose last word lacks the ending that the genitive before it asks for."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from nqs_desktop.domain.audit import AuditFinding, AuditPlace, FindingKind, Severity, Span
from nqs_desktop.domain.audit_texts import Fault, PlacedText, finding
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.staffing import StaffPosition

_GENITIVE: Final = re.compile(r"\w{2,}[ндт][ыі]ң(?=\s)")
_HEAD: Final = re.compile(r"\w+(?=\s*(?:[-\u2010-\u2015,;(]|$))")
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
            yield finding(placed, FindingKind.SPELLING, Severity.WARNING, fault)
