"""Pay of positions: exact decimals, halves upwards, and sums that add up over any tree."""

import ast
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.occupancy import Filling
from nqs_desktop.domain.pay import (
    MoneyRounding,
    Pay,
    PayRate,
    PayScale,
    PositionPay,
    Surcharge,
    SurchargeKind,
    fund_of,
    reckon,
    rounded,
)
from nqs_desktop.domain.staffing import Department, Organisation, StaffPosition
from nqs_desktop.domain.staffing_edition import EditionStatus, StaffingEdition
from nqs_desktop.domain.staffing_line import (
    StaffingContent,
    StaffingLine,
    totals_by_department,
    totals_of,
)

D = Decimal
NAME = LocalizedText("үстемеақы", "надбавка")
SCALE = PayScale(
    base=D(10000),
    rates=(
        PayRate("C2", D(3), D("2.5")),
        PayRate("C2", D(0), D("2.25")),
        PayRate("B2-3", D(0), D("3.3333")),
        PayRate("B2", D(0), D(3)),
        PayRate("D1", D(1), D(1)),
    ),
)

money = st.decimals(min_value=D("0.01"), max_value=D(100_000_000), places=2)
coefficients = st.decimals(min_value=D("0.0001"), max_value=D(100), places=4)
quarters = st.integers(min_value=0, max_value=400_000).map(lambda steps: D(steps) / 4)
surcharges = st.lists(
    st.one_of(
        st.builds(Surcharge, st.just(NAME), st.just(SurchargeKind.SUM), money),
        st.builds(
            Surcharge,
            st.just(NAME),
            st.sampled_from((SurchargeKind.PERCENT, SurchargeKind.PERCENT_OF_BASE)),
            st.decimals(min_value=D("0.01"), max_value=D(1000), places=2),
        ),
    ),
    max_size=4,
).map(tuple)
pays = st.builds(
    PositionPay,
    salary=st.none() | money,
    coefficient=st.none() | coefficients,
    service_years=st.none() | st.decimals(min_value=0, max_value=60, places=2),
    surcharges=surcharges,
)
scales = st.builds(
    PayScale,
    base=st.none() | money,
    rounding=st.sampled_from(MoneyRounding),
    rates=st.just(SCALE.rates),
)
places = st.sampled_from((None, "C2", "B2-3", "B2-1", "D1", "A1"))


@pytest.mark.parametrize(
    ("place", "years", "coefficient"),
    [
        ("C2", "0", "2.25"),
        ("C2", "2.99", "2.25"),
        ("C2", "3", "2.5"),
        ("C2", None, None),  # it depends on the service
        ("B2-3", None, "3.3333"),  # it does not
        ("B2-1", "7", "3"),  # the link speaks for a step without a line
        ("B2-3-1", "7", "3"),  # another step than B2-3
        ("D1", None, None),  # the only line does not hold from the first day
        ("D1", "0.5", None),
        ("A1", "1", None),
        (None, "1", None),
    ],
)
def test_the_coefficient_is_that_of_place_and_service(
    place: str | None, years: str | None, coefficient: str | None
) -> None:
    found = SCALE.coefficient(place, None if years is None else D(years))
    assert found == (None if coefficient is None else D(coefficient))


@pytest.mark.parametrize(
    ("rounding", "expected"),
    [
        (MoneyRounding.TENGE, Pay(D("3.3333"), D(33333), D(4334), D(37667), D(18834))),
        (
            MoneyRounding.TIYN,
            Pay(D("3.3333"), D("33333.00"), D("4333.30"), D("37666.30"), D("18833.15")),
        ),
    ],
)
def test_each_amount_is_rounded_halves_upwards(rounding: MoneyRounding, expected: Pay) -> None:
    pay = PositionPay(
        surcharges=(
            Surcharge(NAME, SurchargeKind.PERCENT, D(10)),  # 3333,3
            Surcharge(NAME, SurchargeKind.PERCENT_OF_BASE, D("9.995")),  # 999,5
            Surcharge(NAME, SurchargeKind.SUM, D("0.5")),
        )
    )
    assert reckon(pay, "B2-3", D("0.5"), replace(SCALE, rounding=rounding)) == expected


def test_what_a_position_sets_comes_before_the_scale() -> None:
    assert reckon(PositionPay(coefficient=D(4)), "B2", D(1), SCALE).salary == 40000
    own = reckon(PositionPay(salary=D(150000), coefficient=D(4)), "B2", D(2), SCALE)
    assert own == Pay(None, D(150000), D(0), D(150000), D(300000))


def test_without_figures_nothing_is_invented() -> None:
    assert reckon(PositionPay(), "C2", D(1), PayScale()) == Pay()
    assert reckon(PositionPay(), "B2", D(1), replace(SCALE, base=None)) == Pay(D(3))
    of_base = (Surcharge(NAME, SurchargeKind.PERCENT_OF_BASE, D(10)),)
    without_base = reckon(PositionPay(salary=D(5), surcharges=of_base), None, D(1), PayScale())
    assert without_base == Pay(None, D(5))
    assert fund_of([None, None]) is None
    assert fund_of([None, D(5)]) == 5


@given(pays, places, quarters, scales)
def test_pay_is_the_arithmetic_of_its_rule(
    pay: PositionPay, place: str | None, units: Decimal, scale: PayScale
) -> None:
    """Reckoned once more in fractions, which cannot lose anything."""
    found = reckon(pay, place, units, scale)
    step = Fraction(scale.rounding.step)

    def near(amount: Fraction) -> Fraction:
        return ((amount / step + Fraction(1, 2)).__floor__()) * step

    if found.salary is None:
        assert found == Pay(found.coefficient)
        return
    if pay.salary is not None:
        salary = near(Fraction(pay.salary))
    else:
        salary = near(Fraction(scale.base or 0) * Fraction(found.coefficient or 0))
    assert Fraction(found.salary) == salary
    if found.unit is None:
        assert scale.base is None
        assert found.fund is None
        return
    bases = {SurchargeKind.PERCENT: salary, SurchargeKind.PERCENT_OF_BASE: Fraction(scale.base or 0)}
    sums = [
        near(
            Fraction(one.amount)
            if one.kind is SurchargeKind.SUM
            else bases[one.kind] * Fraction(one.amount) / 100
        )
        for one in pay.surcharges
    ]
    assert Fraction(found.surcharges or 0) == sum(sums)
    assert Fraction(found.unit) == salary + sum(sums)
    assert Fraction(found.fund or 0) == near(Fraction(found.unit) * Fraction(units))


@given(pays, places, quarters, quarters, scales)
def test_more_units_never_cost_less(
    pay: PositionPay, place: str | None, units: Decimal, more: Decimal, scale: PayScale
) -> None:
    fewer, most = reckon(pay, place, units, scale), reckon(pay, place, units + more, scale)
    assert (fewer.fund is None) == (most.fund is None)
    assert fewer.fund is None or most.fund is None or fewer.fund <= most.fund
    assert (fewer.salary, fewer.surcharges, fewer.unit) == (most.salary, most.surcharges, most.unit)


@given(pays, places, quarters, scales)
def test_every_amount_is_a_decimal_of_its_rounding(
    pay: PositionPay, place: str | None, units: Decimal, scale: PayScale
) -> None:
    found = reckon(pay, place, units, scale)
    step = scale.rounding.step.as_tuple().exponent
    for amount in (found.salary, found.surcharges, found.unit, found.fund):
        assert amount is None or amount.as_tuple().exponent == step


def test_money_knows_no_floating_point(checkout: Path) -> None:
    domain = checkout / "nqs_desktop" / "domain"
    files = [*domain.glob("pay*.py"), *(domain / name for name in ("amounts.py", "staffing_line.py"))]
    assert len(files) >= 5
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            assert not (isinstance(node, ast.Constant) and isinstance(node.value, float)), file
            assert not (isinstance(node, ast.Name) and node.id == "float"), file


@st.composite
def contents(draw: st.DrawFn) -> StaffingContent:
    """Any tree of departments, each after the one above it, with lines anywhere in it."""
    count = draw(st.integers(0, 8))
    departments = tuple(
        Department(
            f"d{one}",
            LocalizedText("бөлім"),
            None if one == 0 else draw(st.none() | st.integers(0, one - 1).map(lambda above: f"d{above}")),
        )
        for one in range(count)
    )
    scale = draw(scales)
    keys = [None, *(department.key for department in departments)]
    lines = []
    for one in range(draw(st.integers(0, 12))):
        units, pay, place = draw(quarters), draw(pays), draw(places)
        occupied = draw(st.sampled_from((D(0), units / 2, units)))
        position = StaffPosition(
            f"p{one}",
            LocalizedText(),
            LocalizedText("маман"),
            units,
            department=draw(st.sampled_from(keys)),
            register_link=place,
            occupied=occupied,
            pay=pay,
        )
        lines.append(StaffingLine(position, reckon(pay, place, units, scale), Filling(occupied=occupied)))
    edition = StaffingEdition("e", "o", 1, EditionStatus.DRAFT)
    organisation = Organisation("o", LocalizedText("мекеме"))
    return StaffingContent(organisation, edition, departments, tuple(lines), scale)


@given(contents())
def test_totals_of_any_tree_are_the_sums_of_its_leaves(content: StaffingContent) -> None:
    above = {department.key: department.parent for department in content.departments}

    def is_in(line: StaffingLine, key: str | None) -> bool:
        at = line.position.department
        while at is not None and at != key:
            at = above[at]
        return at == key

    sums = totals_by_department(content)
    assert set(sums) == {None, *above}
    for key, total in sums.items():
        leaves = [line for line in content.lines if is_in(line, key)]
        assert total == totals_of(leaves)
        known = [Fraction(line.pay.fund) for line in leaves if line.pay.fund is not None]
        assert (None if total.fund is None else Fraction(total.fund)) == (sum(known) if known else None)
        assert total.units == total.occupied + total.vacant
    assert sums[None].positions == len(content.lines)


def test_halves_go_up() -> None:
    assert [rounded(D(text), MoneyRounding.TENGE) for text in ("0.5", "1.5", "2.49")] == [1, 2, 2]
    assert [rounded(D(text), MoneyRounding.TIYN) for text in ("0.005", "0.0049")] == [D("0.01"), 0]
