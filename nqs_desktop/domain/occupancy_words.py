"""Spans of days and holders as the sentences about occupancies name them."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from functools import reduce
from typing import Final

from nqs_desktop.domain.amounts import decimal_text
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.occupancy import Absence, Occupancy

_NAMES_SHOWN: Final = 5


def span_words(start: date | None, end: date | None) -> Message:
    """Return from when to when, both ends included; ``None`` is no bound."""
    if start and end:
        return message("occupancy.span", start=date_text(start), end=date_text(end))
    if start:
        return message("occupancy.span_open", start=date_text(start))
    return message("occupancy.span_until", end=date_text(end)) if end else message("occupancy.span_always")


def absence_words(absence: Absence) -> Message:
    """Return from when to when somebody is away."""
    return span_words(absence.start, absence.end)


def named_holders(holders: Iterable[Occupancy]) -> Message:
    """Return the names of holders, each with the share; units without names are said last."""
    listed = list(holders)
    named = [f"{one.name.strip()} ({decimal_text(one.share)})" for one in listed if one.name.strip()]
    unnamed = sum((one.share for one in listed if not one.name.strip()), Decimal(0))
    shown = ", ".join(named[:_NAMES_SHOWN])
    if len(named) > _NAMES_SHOWN:
        words = message("occupancy.and_more", names=shown, count=len(named) - _NAMES_SHOWN)
    elif not named:
        return message("occupancy.without_names", share=decimal_text(unnamed))
    else:
        words = message("occupancy.names", names=shown)
    if unnamed:
        return message("occupancy.and_without_names", names=words, share=decimal_text(unnamed))
    return words


def absences_words(absences: Sequence[Absence]) -> Message:
    """Return the times away, at least one, in order."""
    spans = [absence_words(one) for one in sorted(absences, key=lambda one: one.start)]
    return reduce(lambda first, second: message("occupancy.next_span", first=first, second=second), spans)
