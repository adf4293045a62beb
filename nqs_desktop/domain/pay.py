"""Monthly pay of positions: what it is reckoned from, and the arithmetic.

No act is built in and no figure is invented: base salary and coefficients are what the user typed or
imported. Without them the columns of pay stay empty. The rule of rounding is ours and is named on screen and
on paper.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Final

from nqs_desktop.domain.localized import LocalizedText

HUNDRED: Final = Decimal(100)


class SurchargeKind(StrEnum):
    """How a surcharge is reckoned."""

    PERCENT = "percent"
    SUM = "sum"


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
        kind: Percent of the salary, or a sum.
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

    def coefficient(self, place: str | None, service_years: Decimal | None) -> Decimal | None:
        """Return the coefficient of a place after a length of service.

        Args:
            place: Place of the register; ``None`` has none.
            service_years: Years; ``None`` where they are not set: then a coefficient is only found where it
                does not depend on them, because the place has one line alone.

        Returns:
            ``None`` where the scale does not say.
        """
        lines = [rate for rate in self.rates if rate.place == place]
        if service_years is None:
            return lines[0].coefficient if len(lines) == 1 else None
        reached = [rate for rate in lines if rate.service_from <= service_years]
        return max(reached, key=lambda rate: rate.service_from).coefficient if reached else None


@dataclass(frozen=True, slots=True)
class Pay:
    """Monthly pay of a position, every amount rounded by the rule of its scale.

    Attributes:
        coefficient: Coefficient that was used; ``None`` where none is known or none is needed.
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
    fund = unit x units, rounded. Halves go upwards. Sums over positions add the rounded funds.

    Args:
        pay: What it is reckoned from.
        place: Its place in the register.
        units: Its staff units.
        scale: Base salary, coefficients and rounding of the edition.
    """
    coefficient = pay.coefficient
    if coefficient is None and pay.salary is None:
        coefficient = scale.coefficient(place, pay.service_years)
    salary = pay.salary
    if salary is None and scale.base is not None and coefficient is not None:
        salary = scale.base * coefficient
    if salary is None:
        return Pay(coefficient)
    salary = rounded(salary, scale.rounding)
    surcharges = sum((_surcharge(one, salary, scale.rounding) for one in pay.surcharges), Decimal(0))
    unit = salary + surcharges
    return Pay(coefficient, salary, surcharges, unit, rounded(unit * units, scale.rounding))


def rounded(amount: Decimal, rounding: MoneyRounding) -> Decimal:
    """Return ``amount`` rounded to the step of ``rounding``, halves upwards."""
    return amount.quantize(rounding.step, ROUND_HALF_UP)


def fund_of(funds: Iterable[Decimal | None]) -> Decimal | None:
    """Return the sum of the funds that are known; ``None`` where none is."""
    known = [fund for fund in funds if fund is not None]
    return sum(known, Decimal(0)) if known else None


def _surcharge(surcharge: Surcharge, salary: Decimal, rounding: MoneyRounding) -> Decimal:
    if surcharge.kind is SurchargeKind.SUM:
        return rounded(surcharge.amount, rounding)
    return rounded(salary * surcharge.amount / HUNDRED, rounding)
