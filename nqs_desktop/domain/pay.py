"""Monthly pay of positions: what it is reckoned from, and the arithmetic.

No act is built in and no figure is invented: base salary and coefficients are what the user typed or
imported. Without them the columns of pay stay empty. The rule of rounding is ours and is named on screen and
on paper: :mod:`nqs_desktop.domain.pay_explanation` says it, and how a figure came about.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Final

from nqs_desktop.domain.localized import LocalizedText

HUNDRED: Final = Decimal(100)


class SurchargeKind(StrEnum):
    """How a surcharge is reckoned."""

    PERCENT = "percent"
    SUM = "sum"
    PERCENT_OF_BASE = "percent_of_base"


class MoneyRounding(StrEnum):
    """What amounts of money are rounded to, halves upwards."""

    TENGE = "tenge"
    TIYN = "tiyn"

    @property
    def step(self) -> Decimal:
        """The smallest amount that is kept."""
        return Decimal(1) if self is MoneyRounding.TENGE else Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Surcharge:
    """A monthly surcharge for one staff unit.

    Attributes:
        name: What it is paid for.
        kind: Percent of the position's salary, percent of the base salary, or a sum.
        amount: Percent, or tenge; never negative.
    """

    name: LocalizedText
    kind: SurchargeKind
    amount: Decimal


@dataclass(frozen=True, slots=True)
class PositionPay:
    """What the pay of a position is reckoned from.

    Attributes:
        salary: Monthly salary of one unit in tenge, where it is set by itself; ``None``: base x coefficient.
        coefficient: Coefficient, where it is set by itself; ``None``: that of the pay scale.
        service_years: Length of service by which the scale is read, in years; ``None`` where not set.
        surcharges: Surcharges of one unit.
    """

    salary: Decimal | None = None
    coefficient: Decimal | None = None
    service_years: Decimal | None = None
    surcharges: tuple[Surcharge, ...] = ()


@dataclass(frozen=True, slots=True)
class PayRate:
    """A line of a pay scale.

    Attributes:
        place: Place of the position register, link or link and step, such as ``C2`` or ``B2-3``, Latin.
        service_from: Years of service from which it holds, up to the next line of the same place.
        coefficient: The coefficient.
    """

    place: str
    service_from: Decimal
    coefficient: Decimal


@dataclass(frozen=True, slots=True)
class PayScale:
    """Base salary and coefficients of an edition of a staffing table.

    Attributes:
        base: Base salary in tenge; ``None`` where nobody has set it.
        rounding: What amounts are rounded to.
        rates: Lines, by place and then by service.
        source: The act or file that the figures were taken from, in the user's words.
    """

    base: Decimal | None = None
    rounding: MoneyRounding = MoneyRounding.TENGE
    rates: tuple[PayRate, ...] = ()
    source: str = ""

    # A table of thousands of positions asks for each of them: the lines of a place are found, not looked for.
    _lines: dict[str, tuple[PayRate, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sort the lines by place and by service."""
        lines: dict[str, list[PayRate]] = {}
        for rate in sorted(self.rates, key=lambda one: one.service_from):
            lines.setdefault(rate.place, []).append(rate)
        object.__setattr__(self, "_lines", {place: tuple(found) for place, found in lines.items()})

    def lines_of(self, place: str | None) -> tuple[PayRate, ...]:
        """Return the lines that speak of a place, by service.

        A place with a step, such as ``B2-3``, that has no line of its own has those of its link ``B2``.
        """
        if place is None:
            return ()
        return self._lines.get(place) or self._lines.get(place.partition("-")[0], ())

    def rate(self, place: str | None, service_years: Decimal | None) -> PayRate | None:
        """Return the line that holds for a place after a length of service.

        Args:
            place: Place of the register; ``None`` has none.
            service_years: Years; ``None`` where they are not set: then a line is only found where nothing
                depends on them, because it is the only one of the place and holds from the first day.

        Returns:
            ``None`` where the scale does not say.
        """
        lines = self.lines_of(place)
        if service_years is None:
            return lines[0] if len(lines) == 1 and lines[0].service_from == 0 else None
        return next((line for line in reversed(lines) if line.service_from <= service_years), None)

    def coefficient(self, place: str | None, service_years: Decimal | None) -> Decimal | None:
        """Return the coefficient of a place after a length of service, as :meth:`rate` finds it."""
        rate = self.rate(place, service_years)
        return None if rate is None else rate.coefficient


@dataclass(frozen=True, slots=True)
class Pay:
    """Monthly pay of a position, every amount rounded by the rule of its scale.

    Attributes:
        coefficient: Coefficient that was used; ``None`` where none is known, or none is used because the
            salary is set by itself.
        salary: Salary of one unit in tenge; ``None`` where it is not known.
        surcharges: Sum of the surcharges of one unit; ``None`` where it is not known.
        unit: Salary and surcharges of one unit; ``None`` where they are not known.
        fund: Fund of all units of the position; ``None`` where it is not known.
    """

    coefficient: Decimal | None = None
    salary: Decimal | None = None
    surcharges: Decimal | None = None
    unit: Decimal | None = None
    fund: Decimal | None = None


def reckon(pay: PositionPay, place: str | None, units: Decimal, scale: PayScale) -> Pay:
    """Return the monthly pay of a position.

    Rule: salary = base x coefficient, rounded; each surcharge is rounded; unit = salary + surcharges;
    fund = unit x units, rounded. Halves go upwards. Sums over positions add the rounded funds. A salary that
    is set by itself comes before base x coefficient, a coefficient set by itself before that of the scale.

    Args:
        pay: What it is reckoned from.
        place: Its place in the register.
        units: Its staff units.
        scale: Base salary, coefficients and rounding of the edition.
    """
    coefficient, salary = None, pay.salary
    if salary is None:
        coefficient = pay.coefficient
        if coefficient is None:
            coefficient = scale.coefficient(place, pay.service_years)
        if scale.base is None or coefficient is None:
            return Pay(coefficient)
        salary = scale.base * coefficient
    salary = rounded(salary, scale.rounding)
    sums = [surcharge_sum(one, salary, scale) for one in pay.surcharges]
    known = [one for one in sums if one is not None]
    if len(known) < len(sums):
        return Pay(coefficient, salary)
    surcharges = sum(known, rounded(Decimal(0), scale.rounding))
    unit = salary + surcharges
    return Pay(coefficient, salary, surcharges, unit, rounded(unit * units, scale.rounding))


def surcharge_sum(surcharge: Surcharge, salary: Decimal, scale: PayScale) -> Decimal | None:
    """Return a surcharge of one unit in tenge, rounded.

    Args:
        surcharge: The surcharge.
        salary: Salary of the unit, rounded.
        scale: Base salary and rounding.

    Returns:
        ``None`` for a percentage of a base salary that nobody has set.
    """
    if surcharge.kind is SurchargeKind.SUM:
        return rounded(surcharge.amount, scale.rounding)
    base = salary if surcharge.kind is SurchargeKind.PERCENT else scale.base
    return None if base is None else rounded(base * surcharge.amount / HUNDRED, scale.rounding)


def rounded(amount: Decimal, rounding: MoneyRounding) -> Decimal:
    """Return ``amount`` rounded to the step of ``rounding``, halves upwards."""
    return amount.quantize(rounding.step, ROUND_HALF_UP)


def fund_of(funds: Iterable[Decimal | None]) -> Decimal | None:
    """Return the sum of the funds that are known; ``None`` where none is."""
    known = [fund for fund in funds if fund is not None]
    return sum(known, Decimal(0)) if known else None
