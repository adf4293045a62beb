"""What an occupancy is on a day, and in which order those of a position are read."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from nqs_desktop.domain.holding import HoldingState, absence_on, in_order, state_on
from nqs_desktop.domain.occupancy import Absence, Occupancy

ON = date(2026, 6, 1)
LEAVE = Absence(date(2026, 5, 1), date(2026, 8, 31), "leave")
HOLDER = Occupancy("h", "p", Decimal(1), "Holder", start=date(2020, 1, 1))
AWAY = replace(HOLDER, key="a", name="Away", start=date(2021, 1, 1), absences=(LEAVE,))
STAND_IN = Occupancy("s", "p", Decimal(1), "Stand-in", None, LEAVE.start, LEAVE.end, substitutes="a")
FORMER = replace(HOLDER, key="f", name="Former", start=None, end=date(2019, 12, 31))
LATER = replace(HOLDER, key="l", name="Later", start=date(2026, 9, 1))
NUMBER = Occupancy("n", "p", Decimal(2))


def test_states_of_a_day() -> None:
    states = [state_on(one, ON) for one in (HOLDER, AWAY, STAND_IN, FORMER, LATER, NUMBER)]
    assert states == [
        HoldingState.HOLDS,
        HoldingState.AWAY,
        HoldingState.STANDS_IN,
        HoldingState.ENDED,
        HoldingState.TO_COME,
        HoldingState.HOLDS,
    ]
    assert absence_on(AWAY, ON) == LEAVE
    assert absence_on(AWAY, date(2026, 9, 1)) is None


def test_holders_come_first_stand_ins_behind_them_former_ones_last() -> None:
    everybody = (FORMER, NUMBER, LATER, STAND_IN, AWAY, HOLDER)
    assert [one.key for one in in_order(everybody, ON)] == ["h", "a", "s", "n", "l", "f"]
    earlier = replace(FORMER, key="e", end=date(2010, 1, 1))
    assert [one.key for one in in_order((earlier, FORMER), ON)] == ["f", "e"]


def test_a_mere_number_says_nothing_but_units() -> None:
    assert NUMBER.is_mere_number
    assert not any(one.is_mere_number for one in (HOLDER, replace(NUMBER, start=ON), FORMER))
