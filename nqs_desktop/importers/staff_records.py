"""Who holds a position, and what its pay is reckoned from, out of a position's record."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from nqs_desktop.domain import occupancy_rules, pay_rules
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.occupancy import Absence, Occupancy
from nqs_desktop.domain.occupancy_limits import counted_from
from nqs_desktop.domain.pay import PositionPay, Surcharge, SurchargeKind
from nqs_desktop.domain.staffing_rules import MOST_UNITS
from nqs_desktop.importers.record import Record

MOST_MONEY: Final = 1_000_000_000_000


def read_pay(record: Record) -> PositionPay:
    """Return what the pay of a position is reckoned from, judged by the rules.

    Raises:
        UserError: A field does not fit, or a rule does not hold.
    """
    pay = record.child("pay")
    found = PositionPay(
        salary=pay.decimal("salary", MOST_MONEY),
        coefficient=pay.decimal("coefficient"),
        service_years=pay.decimal("service_years"),
        surcharges=tuple(_surcharge(one) for one in pay.children("surcharges")),
    )
    for fault in pay_rules.faults(found):
        raise UserError("records.wrong_pay", file=record.file, row=record.row, fault=fault)
    return found


def read_people(
    record: Record, position: str, units: Decimal, today: Callable[[], date] = date.today
) -> tuple[Occupancy, ...]:
    """Return who holds a position, judged by the rules; of former days too much is let be.

    The units of former days may have been others, so only who holds it now or later is counted.

    Args:
        record: The position's record.
        position: Its id.
        units: Its units.
        today: Tells the day that is today.

    Raises:
        UserError: A field does not fit, the position has no id, or a rule does not hold.
    """
    listed = record.children("people")
    if listed and not position:
        raise record.wrong("id", message("records.expected_text"))
    people = [_occupancy(one, position) for one in listed]
    for entry, one in zip(listed, people, strict=True):
        _judge(entry, one, people, units, today())
    return tuple(people)


def _occupancy(record: Record, position: str) -> Occupancy:
    share = record.decimal("share")
    if share is None or not 0 < share <= MOST_UNITS:
        raise record.wrong("share", message("records.expected_number"))
    return Occupancy(
        key=record.word("id") or "",
        position=position,
        share=share,
        name=record.word("name") or "",
        candidate=record.word("candidate"),
        start=record.day("from"),
        end=record.day("to"),
        absences=tuple(_absence(one) for one in record.children("absences")),
        substitutes=record.word("substitutes"),
    )


def _absence(record: Record) -> Absence:
    start = record.day("from")
    if start is None:
        raise record.wrong("from", message("records.expected_date"))
    return Absence(start, record.day("to"), record.word("reason") or "")


def _judge(record: Record, one: Occupancy, people: Sequence[Occupancy], units: Decimal, today: date) -> None:
    others = [other for other in people if other is not one]
    if one.key and any(other.key == one.key for other in others):
        raise record.wrong("id", message("records.expected_unique"))
    is_over = one.end is not None and one.end < today
    (counted,) = counted_from((one,), today)
    for fault in occupancy_rules.faults(counted, counted_from(others, today), units):
        if not (is_over and fault.key in occupancy_rules.SURPLUS):
            raise UserError(
                "records.wrong_person",
                file=record.file,
                row=record.row,
                field=record.path.rstrip("."),
                fault=fault,
            )


def _surcharge(record: Record) -> Surcharge:
    amount = record.decimal("amount", MOST_MONEY)
    if amount is None:
        raise record.wrong("amount", message("records.expected_number"))
    return Surcharge(record.localized("name"), record.required_choice("kind", SurchargeKind), amount)
