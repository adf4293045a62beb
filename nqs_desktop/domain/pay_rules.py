"""What the pay of a position and a pay scale may not say, and what a person should look at twice."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import pairwise
from typing import Final

from nqs_desktop.domain import codes
from nqs_desktop.domain.amounts import decimal_text
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.pay import PayRate, PayScale, PositionPay, Surcharge, SurchargeKind

MOST_MONEY: Final = Decimal(100_000_000)
"""Tenge: thousands of times a salary, and yet every sum of a table stays exact."""
MOST_COEFFICIENT: Final = Decimal(100)
MOST_PERCENT: Final = Decimal(1000)
MOST_SERVICE: Final = Decimal(60)
"""Years."""
MOST_SURCHARGES: Final = 20
MOST_RATES: Final = 2000
LONGEST_NAME: Final = 300
LONGEST_SOURCE: Final = 1000
MONEY_PLACES: Final = 2
COEFFICIENT_PLACES: Final = 4
SERVICE_PLACES: Final = 2
_PLACES_NAMED: Final = 20


def faults(pay: PositionPay) -> Iterator[Message]:
    """Yield what makes the pay of a position wrong: it cannot be stored so.

    The key of a message tells the field; those of surcharges carry ``row``, from 1.
    """
    if pay.salary is not None and not is_money(pay.salary):
        yield message("pay.wrong_salary", found=_found(pay.salary), most=decimal_text(MOST_MONEY))
    if pay.coefficient is not None and not is_coefficient(pay.coefficient):
        found = _found(pay.coefficient)
        yield message("pay.wrong_coefficient", found=found, most=int(MOST_COEFFICIENT))
    if pay.service_years is not None and not is_service(pay.service_years):
        yield message("pay.wrong_service", found=_found(pay.service_years), most=int(MOST_SERVICE))
    if len(pay.surcharges) > MOST_SURCHARGES:
        yield message("pay.too_many_surcharges", found=len(pay.surcharges), most=MOST_SURCHARGES)
    for row, surcharge in enumerate(pay.surcharges, 1):
        yield from _surcharge_faults(row, surcharge)


def doubts(pay: PositionPay) -> Iterator[Message]:
    """Yield what may be right in the pay of a position and yet deserves a second look."""
    if pay.salary is not None and pay.coefficient is not None:
        yield message("pay.doubt_unused_coefficient", coefficient=decimal_text(pay.coefficient))
    for surcharge in pay.surcharges:
        if surcharge.name and surcharge.name.missing:
            yield message("pay.doubt_surcharge_language", name=surcharge.name.best(Language.KK))


def scale_faults(scale: PayScale) -> Iterator[Message]:
    """Yield what makes a pay scale wrong: it cannot be stored so.

    The key of a message tells the field; those of lines carry ``row``, the place in ``rates`` from 1.
    """
    if scale.base is not None and not is_money(scale.base):
        yield message("pay.wrong_base", found=_found(scale.base), most=decimal_text(MOST_MONEY))
    if len(scale.source) > LONGEST_SOURCE:
        yield message("pay.long_source", found=len(scale.source), most=LONGEST_SOURCE)
    if len(scale.rates) > MOST_RATES:
        yield message("pay.too_many_rates", found=len(scale.rates), most=MOST_RATES)
        return
    seen: dict[tuple[str, Decimal], int] = {}
    for row, rate in enumerate(scale.rates, 1):
        yield from rate_faults(row, rate)
        first = seen.setdefault((rate.place, rate.service_from), row)
        if first != row:
            years = decimal_text(rate.service_from)
            yield message("pay.double_rate", first=first, row=row, place=rate.place, years=years)


def rate_faults(row: int, rate: PayRate) -> Iterator[Message]:
    """Yield what is wrong with a line of a scale; ``row`` is its place, from 1."""
    if not _is_stored_place(rate.place):
        yield message("pay.wrong_rate_place", row=row, found=rate.place)
    if not is_service(rate.service_from):
        found = _found(rate.service_from)
        yield message("pay.wrong_rate_service", row=row, found=found, most=int(MOST_SERVICE))
    if not is_coefficient(rate.coefficient):
        found = _found(rate.coefficient)
        yield message("pay.wrong_rate_coefficient", row=row, found=found, most=int(MOST_COEFFICIENT))


def scale_doubts(scale: PayScale, places: Iterable[str | None] = ()) -> Iterator[Message]:
    """Yield what may be right in a pay scale and yet deserves a second look.

    Args:
        scale: A scale without faults.
        places: Places of the register of the positions whose pay it is to give.
    """
    if not scale.rates and scale.base is None:
        return
    if not scale.source.strip():
        yield message("pay.doubt_no_source")
    if not scale.rates:
        return
    if scale.base is None:
        yield message("pay.doubt_rates_without_base")
    for place in dict.fromkeys(rate.place for rate in scale.rates):
        yield from _line_doubts(place, scale.lines_of(place))
    unknown = sorted({place for place in places if place is not None and not scale.lines_of(place)})
    if unknown:
        named = ", ".join(unknown[:_PLACES_NAMED]) + ("…" if len(unknown) > _PLACES_NAMED else "")
        yield message("pay.doubt_places_without_line", places=named)


def is_money(amount: Decimal) -> bool:
    """Tell whether a sum in tenge is above zero, within bounds and has at most two decimals."""
    return _is_within(amount, MOST_MONEY, MONEY_PLACES) and amount > 0


def is_coefficient(number: Decimal) -> bool:
    """Tell whether a coefficient is above zero, within bounds and has at most four decimals."""
    return _is_within(number, MOST_COEFFICIENT, COEFFICIENT_PLACES) and number > 0


def is_service(years: Decimal) -> bool:
    """Tell whether a length of service in years is within bounds and has at most two decimals."""
    return _is_within(years, MOST_SERVICE, SERVICE_PLACES)


def _is_within(number: Decimal, most: Decimal, places: int) -> bool:
    return number.is_finite() and 0 <= number <= most and number == round(number, places)


def _is_stored_place(place: str) -> bool:
    try:
        return codes.register_place(place) == place and bool(place)
    except ValueError:
        return False


def _surcharge_faults(row: int, surcharge: Surcharge) -> Iterator[Message]:
    if not surcharge.name:
        yield message("pay.surcharge_without_name", row=row)
    if any(len(text or "") > LONGEST_NAME for text in (surcharge.name.kk, surcharge.name.ru)):
        yield message("pay.surcharge_name_too_long", row=row, most=LONGEST_NAME)
    found = _found(surcharge.amount)
    if surcharge.kind is SurchargeKind.SUM:
        if not is_money(surcharge.amount):
            yield message("pay.wrong_sum", row=row, found=found, most=decimal_text(MOST_MONEY))
    elif not (_is_within(surcharge.amount, MOST_PERCENT, MONEY_PLACES) and surcharge.amount > 0):
        yield message("pay.wrong_percent", row=row, found=found, most=decimal_text(MOST_PERCENT))


def _line_doubts(place: str, lines: tuple[PayRate, ...]) -> Iterator[Message]:
    if lines[0].service_from > 0:
        yield message("pay.doubt_late_start", place=place, years=decimal_text(lines[0].service_from))
    for before, line in pairwise(lines):
        if line.coefficient < before.coefficient:
            yield message(
                "pay.doubt_falling",
                place=place,
                first=decimal_text(before.service_from),
                before=decimal_text(before.coefficient),
                years=decimal_text(line.service_from),
                coefficient=decimal_text(line.coefficient),
            )


def _found(number: Decimal) -> str:
    return decimal_text(number) if number.is_finite() else str(number)
