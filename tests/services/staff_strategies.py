"""People, pay and remarks of positions as hypothesis invents them, within the rules."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from nqs_desktop.domain.occupancy import Absence, Occupancy
from nqs_desktop.domain.pay import PositionPay, Surcharge, SurchargeKind
from nqs_desktop.domain.staffing import StaffingDraft, StaffPosition
from tests.services import strategies

_MONEY = st.integers(1, 10**10).map(lambda amount: Decimal(amount) / 100)
_AMOUNTS = st.integers(1, 100_000).map(lambda amount: Decimal(amount) / 100)
_SURCHARGES = st.builds(Surcharge, strategies.localized(True), st.sampled_from(SurchargeKind), _AMOUNTS)
PAYS = st.builds(
    PositionPay,
    st.none() | _MONEY,
    st.none() | st.integers(1, 99_999).map(lambda amount: Decimal(amount) / 1000),
    st.none() | st.integers(0, 6000).map(lambda years: Decimal(years) / 100),
    st.lists(_SURCHARGES, max_size=2).map(tuple),
)


@st.composite
def holders(draw: st.DrawFn, position: str, units: Decimal) -> tuple[Occupancy, ...]:
    """One holder after the other, some away for a time, some with a person who stands in."""
    if units < Decimal("0.25"):
        return ()
    found: list[Occupancy] = []
    start = draw(st.none() | st.dates(date(2000, 1, 1), date(2030, 1, 1)))
    for number in range(draw(st.integers(0, 2))):
        share = Decimal(draw(st.integers(1, int(units * 4)))) / 4
        first = start or date(2000, 1, 1)
        last = first + timedelta(days=draw(st.integers(0, 900)))
        away = Absence(first, last, draw(strategies.words)) if draw(st.booleans()) else None
        key = f"{position}/{number}"
        holder = Occupancy(key, position, share, draw(strategies.words), None, start, last)
        found.append(replace(holder, absences=(away,) if away else ()))
        if away:
            found.append(
                Occupancy(f"{key}+", position, share, "Орынбасар", None, first, last, substitutes=key)
            )
        start = last + timedelta(days=1)
    return tuple(found)


@st.composite
def full_tables(draw: st.DrawFn) -> StaffingDraft:
    """A staffing table with people, pay, categories, remarks and shared sheets."""
    table = draw(strategies.staffing_tables())
    positions: list[StaffPosition] = []
    people: list[Occupancy] = []
    for position in table.positions:
        found = draw(holders(position.key, position.units))
        people.extend(found)
        positions.append(
            replace(
                position,
                occupied=Decimal(0) if found else min(position.occupied, position.units),
                pay=draw(PAYS),
                category=draw(strategies.localized()),
                note=draw(strategies.localized()),
            )
        )
    return replace(table, positions=tuple(positions), people=tuple(people))
