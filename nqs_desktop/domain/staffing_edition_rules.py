"""What an order that approves an edition of a staffing table may not say."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Final

from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.search_text import fold
from nqs_desktop.domain.staffing_edition import StaffingEdition, StaffingOrder

FIRST_YEAR: Final = 1991
"""Year of the first day that an order may bear: no staffing table of today is older."""

YEARS_AHEAD: Final = 5
"""How many years after today an order or its coming into force may lie. Our rule: more is a slip."""

LONGEST_NUMBER: Final = 60
"""Letters of the longest number of an order. Our rule."""

_AREA: Final = "staffing_editions"


class OrderField(StrEnum):
    """A field of an order, as a form shows it."""

    NUMBER = "number"
    DATE = "date"
    IN_FORCE = "in_force"


_FIELDS: Final = {
    f"{_AREA}.no_number": OrderField.NUMBER,
    f"{_AREA}.long_number": OrderField.NUMBER,
    f"{_AREA}.number_twice": OrderField.NUMBER,
    f"{_AREA}.absurd_date": OrderField.DATE,
    f"{_AREA}.date_before_last": OrderField.DATE,
    f"{_AREA}.absurd_in_force": OrderField.IN_FORCE,
    f"{_AREA}.in_force_before_order": OrderField.IN_FORCE,
    f"{_AREA}.in_force_before_last": OrderField.IN_FORCE,
}


def approval_faults(
    edition: StaffingEdition,
    order: StaffingOrder,
    editions: Iterable[StaffingEdition],
    positions: int,
    today: date,
) -> Iterator[Message]:
    """Yield what forbids that ``order`` approves ``edition``.

    Args:
        edition: The edition that shall be approved.
        order: The order as it was typed.
        editions: All editions of its organisation; ``edition`` itself may be among them.
        positions: How many positions the edition has.
        today: The day from which dates far ahead are reckoned.
    """
    approved = [
        one
        for one in editions
        if one.order is not None and one.key != edition.key and one.organisation == edition.organisation
    ]
    if positions == 0:
        yield message("staffing_editions.empty_table")
    yield from _number_faults(order, approved)
    yield from _day_faults(order, today)
    before = max((one for one in approved if one.ordinal < edition.ordinal), key=_ordinal, default=None)
    if before is not None and before.order is not None:
        yield from _sequence_faults(order, before.order)


def order_faults(order: StaffingOrder, today: date) -> Iterator[Message]:
    """Yield what is wrong with an order whatever was approved before: its number and its days."""
    yield from _number_faults(order, ())
    yield from _day_faults(order, today)


def tidy_order(order: StaffingOrder) -> StaffingOrder:
    """Return an order with its number alone: papers and sentences set the sign № before it."""
    return replace(order, number=" ".join(order.number.replace("№", " ").split()))


def fault_field(fault: Message) -> OrderField | None:
    """Return the field of an order that a fault speaks of; ``None`` for one of the table as a whole."""
    return _FIELDS.get(fault.key)


def _number_faults(order: StaffingOrder, approved: Iterable[StaffingEdition]) -> Iterator[Message]:
    number = tidy_order(order).number
    if not number:
        yield message("staffing_editions.no_number")
        return
    if len(number) > LONGEST_NUMBER:
        yield message("staffing_editions.long_number", found=len(number), most=LONGEST_NUMBER)
    for one in approved:
        if one.order is not None and _same_number(order, one.order):
            day = date_text(one.order.date)
            yield message("staffing_editions.number_twice", number=number, year=order.date.year, date=day)
            return


def _day_faults(order: StaffingOrder, today: date) -> Iterator[Message]:
    latest = today.year + YEARS_AHEAD
    if not FIRST_YEAR <= order.date.year <= latest:
        found = date_text(order.date)
        yield message("staffing_editions.absurd_date", found=found, first=FIRST_YEAR, last=latest)
    begins = date_text(order.in_force_from)
    if not FIRST_YEAR <= order.in_force_from.year <= latest:
        yield message("staffing_editions.absurd_in_force", found=begins, first=FIRST_YEAR, last=latest)
    elif order.in_force_from < order.date:
        day = date_text(order.date)
        yield message("staffing_editions.in_force_before_order", found=begins, date=day)


def _sequence_faults(order: StaffingOrder, last: StaffingOrder) -> Iterator[Message]:
    if order.date < last.date:
        yield message(
            "staffing_editions.date_before_last",
            found=date_text(order.date),
            number=last.number,
            date=date_text(last.date),
        )
    if order.in_force_from <= last.in_force_from:
        yield message(
            "staffing_editions.in_force_before_last",
            found=date_text(order.in_force_from),
            number=last.number,
            last=date_text(last.in_force_from),
        )


def _same_number(one: StaffingOrder, other: StaffingOrder) -> bool:
    return one.date.year == other.date.year and _spelt(one.number) == _spelt(other.number)


def _spelt(number: str) -> str:
    # «№ 12-Ө» and «12 - ө» are one number: the sign and spaces are the typist's.
    return "".join(fold(number).replace("№", "").split())


def _ordinal(edition: StaffingEdition) -> int:
    return edition.ordinal
