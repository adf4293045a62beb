"""How monthly pay is reckoned, in words: the rule as a whole, and the arithmetic of one position."""

from collections.abc import Iterator
from decimal import Decimal

from nqs_desktop.domain.amounts import decimal_text, money_text
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.pay import (
    HUNDRED,
    PayScale,
    PositionPay,
    Surcharge,
    SurchargeKind,
    reckon,
    surcharge_sum,
)


def rule_words(scale: PayScale) -> tuple[Message, ...]:
    """Return the rule by which pay is reckoned, a sentence each, as screen and paper state it."""
    return (
        message("pay.rule_salary"),
        message(f"pay.rule_rounding_{scale.rounding.value}"),
        message("pay.rule_surcharges"),
        message("pay.rule_fund"),
        message("pay.rule_sums"),
    )


def explain(
    pay: PositionPay, place: str | None, units: Decimal, scale: PayScale, language: Language = Language.KK
) -> tuple[Message, ...]:
    """Return how the pay of a position comes about, line by line.

    Args:
        pay: What it is reckoned from.
        place: Its place in the register.
        units: Its staff units.
        scale: Base salary, coefficients and rounding of the edition.
        language: In which names of surcharges are given.

    Returns:
        The lines; where a figure is not known, the last one says what is missing.
    """
    return tuple(_lines(pay, place, units, scale, language))


def unknown_because(pay: PositionPay, place: str | None, scale: PayScale) -> Message | None:
    """Return why the salary of a position cannot be reckoned; ``None`` where it can."""
    if pay.salary is not None:
        return None
    if pay.coefficient is None and scale.coefficient(place, pay.service_years) is None:
        return _no_coefficient(place, pay.service_years, scale)
    return message("pay.no_base") if scale.base is None else None


def coefficient_words(pay: PositionPay, place: str | None, scale: PayScale) -> Iterator[Message]:
    """Yield which coefficient is used and where it comes from; nothing where none is known or needed."""
    if pay.salary is not None:
        return
    if pay.coefficient is not None:
        yield message("pay.own_coefficient", coefficient=decimal_text(pay.coefficient))
        return
    rate = scale.rate(place, pay.service_years)
    if rate is not None:
        yield message(
            "pay.scale_coefficient",
            coefficient=decimal_text(rate.coefficient),
            place=rate.place,
            years=decimal_text(rate.service_from),
        )


def _no_coefficient(place: str | None, service_years: Decimal | None, scale: PayScale) -> Message:
    if not scale.rates:
        return message("pay.no_rates")
    if place is None:
        return message("pay.no_place")
    lines = scale.lines_of(place)
    if not lines:
        return message("pay.no_line", place=place)
    if service_years is None:
        return message("pay.no_service", place=place)
    return message(
        "pay.service_too_short",
        place=place,
        years=decimal_text(service_years),
        first=decimal_text(lines[0].service_from),
    )


def _lines(
    pay: PositionPay, place: str | None, units: Decimal, scale: PayScale, language: Language
) -> Iterator[Message]:
    reckoned = reckon(pay, place, units, scale)
    yield from coefficient_words(pay, place, scale)
    missing = unknown_because(pay, place, scale)
    if reckoned.salary is None:
        if missing is not None:
            yield missing
        return
    yield _salary(pay, reckoned.coefficient, reckoned.salary, scale)
    for one in pay.surcharges:
        yield _surcharge(one, reckoned.salary, scale, language)
    if reckoned.unit is None or reckoned.surcharges is None or reckoned.fund is None:
        return
    if pay.surcharges:
        yield message(
            "pay.unit_is",
            salary=money_text(reckoned.salary),
            surcharges=money_text(reckoned.surcharges),
            unit=money_text(reckoned.unit),
        )
    factors = f"{money_text(reckoned.unit)} × {decimal_text(units)}"
    yield message("pay.fund_is", arithmetic=_reckoned(factors, reckoned.unit * units, reckoned.fund))


def _salary(pay: PositionPay, coefficient: Decimal | None, salary: Decimal, scale: PayScale) -> Message:
    if pay.salary is not None or scale.base is None or coefficient is None:
        return message(
            "pay.own_salary", arithmetic=_typed(salary if pay.salary is None else pay.salary, salary)
        )
    factors = f"{money_text(scale.base)} × {decimal_text(coefficient)}"
    return message("pay.salary_is", arithmetic=_reckoned(factors, scale.base * coefficient, salary))


def _surcharge(one: Surcharge, salary: Decimal, scale: PayScale, language: Language) -> Message:
    name, amount = one.name.best(language), surcharge_sum(one, salary, scale)
    base = salary if one.kind is SurchargeKind.PERCENT else scale.base
    if amount is not None and one.kind is SurchargeKind.SUM:
        return message("pay.surcharge_sum", name=name, arithmetic=_typed(one.amount, amount))
    percent = decimal_text(one.amount)
    if base is None or amount is None:
        return message("pay.surcharge_without_base", name=name, percent=percent)
    arithmetic = _reckoned(f"{money_text(base)} × {percent} %", base * one.amount / HUNDRED, amount)
    return message(f"pay.surcharge_{one.kind.value}", name=name, arithmetic=arithmetic)


def _reckoned(factors: str, product: Decimal, kept: Decimal) -> str:
    """Return ``10 000 × 2,34567 = 23 456,7 ≈ 23 457``; what needs no rounding is said once."""
    if product == kept:
        return f"{factors} = {money_text(kept)}"
    return f"{factors} = {decimal_text(product)} ≈ {money_text(kept)}"


def _typed(amount: Decimal, kept: Decimal) -> str:
    return money_text(kept) if amount == kept else f"{money_text(amount)} ≈ {money_text(kept)}"
