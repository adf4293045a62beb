"""What an occupancy may not say, and what a person should look at twice."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Final

from nqs_desktop.domain.amounts import decimal_text
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.occupancy_limits import first_day, held_on, last_day
from nqs_desktop.domain.occupancy_words import (
    absence_words,
    absences_words,
    named_holders,
    span_words,
)
from nqs_desktop.domain.search_text import fold
from nqs_desktop.domain.staffing_rules import UNIT_STEP

SHARE_STEP: Final = UNIT_STEP
"""Shares are held in quarters of a unit, as units are set up."""

MOST_HELD: Final = Decimal("1.5")
"""More than a unit and a half with one person deserves a second look; no act is applied here."""

SURPLUS: Final = frozenset(
    ("occupancy.too_much", "occupancy.too_much_always", "occupancy.more_than_units", "occupancy.beyond_order")
)
"""The faults that say that more would be held than there is."""


def faults(occupancy: Occupancy, others: Sequence[Occupancy], units: Decimal) -> Iterator[Message]:
    """Yield what makes an occupancy wrong: it cannot be stored so.

    Args:
        occupancy: As it shall be stored.
        others: All other occupancies of the same position.
        units: Staff units of the position.
    """
    share = occupancy.share
    if not share.is_finite() or share <= 0 or (share % SHARE_STEP and share != units):
        yield message("occupancy.wrong_share", found=decimal_text(share))
        return
    if occupancy.start and occupancy.end and occupancy.end < occupancy.start:
        yield message("occupancy.ends_before", start=date_text(occupancy.start), end=date_text(occupancy.end))
        return
    yield from _absence_faults(occupancy)
    yield from _twice(occupancy, others)
    if occupancy.substitutes is None:
        yield from _too_much(occupancy, others, units)
    else:
        yield from _stand_in_faults(occupancy, others)
    yield from _left_stand_ins(occupancy, others)


def doubts(occupancy: Occupancy, hers: Iterable[Occupancy]) -> Iterator[Message]:
    """Yield what may be right and yet deserves a second look.

    Args:
        occupancy: As it shall be stored.
        hers: All other occupancies of the same person, on any position.
    """
    every = (occupancy, *hers)
    for day in _beginnings(occupancy, every):
        held = held_on(every, day)
        if held > MOST_HELD:
            yield message(
                "occupancy.much_with_one",
                name=occupancy.name,
                held=decimal_text(held),
                most=decimal_text(MOST_HELD),
            )
            return


def lessens(occupancy: Occupancy, before: Occupancy) -> bool:
    """Tell whether an occupancy holds on no day more than it held before."""
    return (
        occupancy.share <= before.share
        and (occupancy.substitutes is None) == (before.substitutes is None)
        and first_day(occupancy) >= first_day(before)
        and last_day(occupancy) <= last_day(before)
    )


# --- what is wrong with times away ---


def _absence_faults(occupancy: Occupancy) -> Iterator[Message]:
    away = sorted(occupancy.absences, key=lambda one: one.start)
    for one in away:
        if one.end is not None and one.end < one.start:
            yield message("occupancy.absence_ends_before", start=date_text(one.start), end=date_text(one.end))
        elif one.start < first_day(occupancy) or max(one.start, one.end or one.start) > last_day(occupancy):
            yield message(
                "occupancy.absence_outside",
                start=date_text(one.start),
                held=span_words(occupancy.start, occupancy.end),
            )
    for one, following in pairwise(away):
        if one.end is None or following.start <= one.end:
            yield message(
                "occupancy.absences_overlap", first=absence_words(one), second=absence_words(following)
            )


# --- what is too much ---


def _too_much(occupancy: Occupancy, others: Sequence[Occupancy], units: Decimal) -> Iterator[Message]:
    """Yield that the share is not free, with the first day on which it is not."""
    share = decimal_text(occupancy.share)
    if occupancy.share > units:
        yield message("occupancy.more_than_units", units=decimal_text(units), share=share)
        return
    holders = [one for one in others if one.substitutes is None]
    for day in _beginnings(occupancy, holders):
        held = held_on(holders, day)
        if held + occupancy.share > units:
            yield message(
                "occupancy.too_much" if day > date.min else "occupancy.too_much_always",
                units=decimal_text(units),
                held=decimal_text(held),
                holders=named_holders(one for one in holders if one.covers(day)),
                free=decimal_text(max(units - held, Decimal(0))),
                share=share,
                **({"day": date_text(day)} if day > date.min else {}),
            )
            return


def _twice(occupancy: Occupancy, others: Sequence[Occupancy]) -> Iterator[Message]:
    """Yield that a person is there already on some of the days, in the same capacity."""
    for one in others:
        same = one.candidate is not None and one.candidate == occupancy.candidate
        if same and one.substitutes == occupancy.substitutes and _meet(one, occupancy):
            yield message(
                "occupancy.twice",
                name=occupancy.name,
                share=decimal_text(one.share),
                held=span_words(one.start, one.end),
            )


# --- standing in for another ---


def _stand_in_faults(occupancy: Occupancy, others: Sequence[Occupancy]) -> Iterator[Message]:
    holder = next((one for one in others if one.key and one.key == occupancy.substitutes), None)
    if holder is None:
        yield message("occupancy.no_such_holder")
        return
    if holder.substitutes is not None:
        yield message("occupancy.stand_in_of_stand_in", holder=holder.name)
        return
    if not occupancy.name.strip():
        yield message("occupancy.stand_in_without_name", holder=holder.name)
    if _same_person(occupancy, holder):
        yield message("occupancy.stand_in_for_herself", name=occupancy.name)
    if not _within(occupancy, holder):
        yield _outside(occupancy, holder)
    beside = [one for one in others if one.substitutes == holder.key]
    for day in _beginnings(occupancy, beside):
        taken = held_on(beside, day)
        if taken + occupancy.share > holder.share:
            yield message(
                "occupancy.stand_ins_too_much",
                holder=holder.name,
                share=decimal_text(holder.share),
                free=decimal_text(max(holder.share - taken, Decimal(0))),
                found=decimal_text(occupancy.share),
            )
            return


def _left_stand_ins(occupancy: Occupancy, others: Sequence[Occupancy]) -> Iterator[Message]:
    """Yield whose standing in no longer fits the holder as she shall be stored."""
    stand_ins = [one for one in others if occupancy.key and one.substitutes == occupancy.key]
    if stand_ins and occupancy.substitutes is not None:
        yield message("occupancy.stand_in_of_stand_in", holder=occupancy.name)
        return
    for one in stand_ins:
        if not _within(one, occupancy):
            yield message(
                "occupancy.stand_in_left",
                name=one.name,
                held=span_words(one.start, one.end),
                holder=occupancy.name,
            )
    for day in sorted({first_day(one) for one in stand_ins}):
        taken = held_on(stand_ins, day)
        if taken > occupancy.share:
            yield message(
                "occupancy.share_below_stand_ins",
                holder=occupancy.name,
                share=decimal_text(occupancy.share),
                taken=decimal_text(taken),
            )
            return


def _within(stand_in: Occupancy, holder: Occupancy) -> bool:
    """Tell whether the holder is away on every day of the stand-in; times away that touch are one."""
    reached: date | None = None
    for one in sorted(holder.absences, key=lambda absence: absence.start):
        start, end = max(one.start, first_day(holder)), min(one.end or date.max, last_day(holder))
        if reached is not None and start > reached:
            return False
        if reached is not None or start <= first_day(stand_in) <= end:
            if end >= last_day(stand_in):
                return True
            reached = max(reached or date.min, end + timedelta(days=1))
    return False


def _outside(stand_in: Occupancy, holder: Occupancy) -> Message:
    if not holder.absences:
        return message("occupancy.holder_not_away", holder=holder.name)
    away = absences_words(holder.absences)
    return message(
        "occupancy.stand_in_outside",
        holder=holder.name,
        away=away,
        found=span_words(stand_in.start, stand_in.end),
    )


# --- days and persons ---


def _meet(one: Occupancy, other: Occupancy) -> bool:
    return first_day(one) <= last_day(other) and first_day(other) <= last_day(one)


def _beginnings(occupancy: Occupancy, others: Iterable[Occupancy]) -> list[date]:
    """Return the days of ``occupancy`` on which more may be held than the day before."""
    first, last = first_day(occupancy), last_day(occupancy)
    return sorted({first, *(first_day(one) for one in others if first < first_day(one) <= last)})


def _same_person(one: Occupancy, other: Occupancy) -> bool:
    if one.candidate or other.candidate:
        return one.candidate == other.candidate
    return bool(one.name.strip()) and fold(one.name) == fold(other.name)
