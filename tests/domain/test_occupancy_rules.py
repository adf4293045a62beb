"""Who may hold which share of a position: rules, and a day-by-day count beside them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nqs_desktop import texts
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.occupancy import Absence, Occupancy
from nqs_desktop.domain.occupancy_limits import fewer_units, free_from, held_most, removal
from nqs_desktop.domain.occupancy_rules import SURPLUS, doubts, faults, lessens

FIRST = date(2026, 1, 1)
HALF, ONE = Decimal("0.5"), Decimal(1)
MARCH = Absence(date(2026, 3, 1), date(2026, 3, 31), "leave")
AIGUL = Occupancy("a", "p", ONE, "Айгүл", "candidate-a", FIRST)
AWAY = replace(AIGUL, absences=(MARCH,))
STAND_IN = Occupancy("s", "p", HALF, "Болат", None, MARCH.start, MARCH.end, substitutes="a")


def keys(messages: Iterable[Message]) -> list[str]:
    said = list(messages)
    for one in said:
        assert all("{" not in texts.say(one, language) for language in texts.LANGUAGES)
    return [one.key.partition(".")[2] for one in said]


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


@pytest.mark.parametrize(
    ("occupancy", "others", "expected"),
    [
        (AIGUL, (), []),
        (replace(AIGUL, share=Decimal("0.75")), (), []),
        (replace(AIGUL, share=Decimal("0.3")), (), ["wrong_share"]),
        (replace(AIGUL, share=Decimal(0)), (), ["wrong_share"]),
        (replace(AIGUL, share=Decimal("-0.25")), (), ["wrong_share"]),
        (replace(AIGUL, share=Decimal("NaN")), (), ["wrong_share"]),
        (replace(AIGUL, end=date(2025, 12, 31)), (), ["ends_before"]),
        (replace(AIGUL, end=FIRST), (), []),
        (AWAY, (), []),
        (replace(AIGUL, absences=(Absence(day(5), day(4)),)), (), ["absence_ends_before"]),
        (replace(AIGUL, absences=(Absence(day(-1), day(4)),)), (), ["absence_outside"]),
        (replace(AIGUL, end=day(9), absences=(Absence(day(5), day(10)),)), (), ["absence_outside"]),
        (replace(AIGUL, end=day(9), absences=(Absence(day(5)),)), (), []),
        (replace(AIGUL, absences=(Absence(day(5)), Absence(day(9)))), (), ["absences_overlap"]),
        (replace(AIGUL, absences=(Absence(day(5), day(9)), Absence(day(10)))), (), []),
        (replace(AIGUL, key="", share=HALF), (replace(AIGUL, share=HALF),), ["twice"]),
        (replace(AIGUL, key="", share=HALF, start=day(9)), (replace(AIGUL, end=day(8)),), []),
        (STAND_IN, (AWAY,), []),
        (replace(STAND_IN, share=ONE), (AWAY,), []),
        (STAND_IN, (AIGUL,), ["holder_not_away"]),
        (STAND_IN, (), ["no_such_holder"]),
        (replace(STAND_IN, name=" "), (AWAY,), ["stand_in_without_name"]),
        (replace(STAND_IN, start=None), (AWAY,), ["stand_in_outside"]),
        (replace(STAND_IN, end=None), (AWAY,), ["stand_in_outside"]),
        (replace(STAND_IN, end=date(2026, 4, 1)), (AWAY,), ["stand_in_outside"]),
        (replace(STAND_IN, candidate="candidate-a"), (AWAY,), ["stand_in_for_herself"]),
        (replace(STAND_IN, name="АЙГҮЛ"), (replace(AWAY, candidate=None),), ["stand_in_for_herself"]),
        (replace(STAND_IN, key="t", substitutes="s"), (AWAY, STAND_IN), ["stand_in_of_stand_in"]),
        (replace(STAND_IN, key="t", share=Decimal("0.75")), (AWAY, STAND_IN), ["stand_ins_too_much"]),
        (AIGUL, (STAND_IN,), ["stand_in_left"]),
        (replace(AWAY, share=Decimal("0.25")), (STAND_IN,), ["share_below_stand_ins"]),
    ],
)
def test_rules(occupancy: Occupancy, others: tuple[Occupancy, ...], expected: list[str]) -> None:
    assert keys(faults(occupancy, others, ONE)) == expected


def test_a_share_may_be_all_units_of_a_position_of_odd_units() -> None:
    assert keys(faults(replace(AIGUL, share=Decimal("0.3")), (), Decimal("0.3"))) == []


def test_times_away_that_touch_count_as_one_for_a_stand_in() -> None:
    april = Absence(date(2026, 4, 1), date(2026, 4, 30))
    stand_in = replace(STAND_IN, end=april.end)
    assert keys(faults(stand_in, (replace(AIGUL, absences=(april, MARCH)),), ONE)) == []


def test_the_sentence_says_units_holders_day_and_what_is_free() -> None:
    later = replace(AIGUL, share=HALF, start=date(2026, 9, 1))
    (fault,) = faults(Occupancy("", "p", ONE, "Болат", start=FIRST), (later,), ONE)
    said = texts.say(fault, "ru")
    assert said == (
        "В должности 1 шт. ед.; на 01.09.2026 занято 0,5: Айгүл (0,5). Свободно 0,5, а вносится 1."
    )
    (fault,) = faults(Occupancy("", "p", ONE), (Occupancy("u", "p", HALF),), ONE)
    assert "0,5 шт. ед. без указания фамилий" in texts.say(fault, "ru")


def test_two_halves_under_one_name_are_both_named() -> None:
    halves = [Occupancy(key, "p", HALF, "Айгүл", start=FIRST) for key in "ab"]
    (fault,) = faults(Occupancy("", "p", HALF, "Болат", start=FIRST), halves, ONE)
    assert "занято 1: Айгүл (0,5), Айгүл (0,5)." in texts.say(fault, "ru")


def test_more_than_there_is_at_all_is_said_without_holders() -> None:
    (fault,) = faults(Occupancy("", "p", Decimal(9), "Болат"), (), ONE)
    assert texts.say(fault, "ru") == "В должности 1 шт. ед., а вносится доля 9."


def test_many_holders_are_counted_after_the_first_names() -> None:
    holders = [replace(AIGUL, key=str(n), name=f"N{n}", candidate=None) for n in range(8)]
    fault = fewer_units(ONE, holders, FIRST)
    assert fault is not None
    assert "N4 (1) и ещё 3" in texts.say(fault, "ru")
    assert fewer_units(Decimal(8), holders, FIRST) is None


def test_a_position_is_removed_when_nobody_holds_it_any_more() -> None:
    assert removal("Дворник", (replace(AIGUL, end=day(5)),), day(6)) is None
    fault = removal("Дворник", (replace(AIGUL, end=day(5)),), day(5))
    assert fault is not None
    assert keys([fault]) == ["position_held"]


def test_more_than_a_unit_and_a_half_with_one_person_is_doubted() -> None:
    half = replace(AIGUL, key="b", position="q", share=HALF)
    quarter = replace(half, key="c", position="r", share=Decimal("0.25"), start=day(9))
    assert keys(doubts(AIGUL, (half,))) == []
    assert keys(doubts(AIGUL, (half, quarter))) == ["much_with_one"]
    assert keys(doubts(replace(AIGUL, end=day(8)), (half, quarter))) == []


_DAYS = st.integers(0, 12).map(day)
_SPANS = st.tuples(st.none() | _DAYS, st.none() | _DAYS).filter(
    lambda span: span[0] is None or span[1] is None or span[0] <= span[1]
)
_SHARES = st.sampled_from([Decimal(n) / 4 for n in range(1, 7)])
_HOLDERS = st.builds(
    lambda share, span: Occupancy("k", "p", share, "N", None, *span), share=_SHARES, span=_SPANS
)


@given(st.lists(_HOLDERS, max_size=5), _HOLDERS, st.sampled_from([ONE, Decimal(2)]))
def test_over_occupation_is_found_on_whatever_day(
    others: list[Occupancy], one: Occupancy, units: Decimal
) -> None:
    days = [day(number) for number in range(-1, 14)]
    over = [
        on
        for on in days
        if one.covers(on) and sum(other.share for other in (one, *others) if other.covers(on)) > units
    ]
    told = [fault for fault in faults(one, others, units) if fault.key in SURPLUS]
    assert bool(told) == bool(over)
    if told and "day" in told[0].values:
        assert told[0].values["day"] == f"{over[0]:%d.%m.%Y}"


@given(st.lists(_HOLDERS, max_size=5), _DAYS)
def test_what_is_held_most_is_the_most_of_any_day(holders: list[Occupancy], start: date) -> None:
    days = [start + timedelta(days=number) for number in range(20)]
    brute = max(sum((one.share for one in holders if one.covers(on)), Decimal(0)) for on in days)
    assert held_most(holders, start) == brute
    assert free_from(holders, Decimal(2), start) == max(Decimal(2) - brute, Decimal(0))


@given(_HOLDERS, _HOLDERS)
def test_what_lessens_is_never_more_on_any_day(one: Occupancy, before: Occupancy) -> None:
    days = [day(number) for number in range(-1, 14)]
    more = any(one.covers(on) and not (before.covers(on) and one.share <= before.share) for on in days)
    assert lessens(one, before) != more


_ABSENCES = st.lists(
    st.tuples(st.integers(0, 12), st.integers(0, 4)).map(lambda one: Absence(day(one[0]), day(sum(one)))),
    max_size=3,
)


@given(_ABSENCES, st.integers(0, 12), st.integers(0, 5))
@example([Absence(day(0), day(1)), Absence(day(0), day(0)), Absence(day(2), day(2))], 0, 2)
def test_a_stand_in_is_there_only_while_the_holder_is_away(
    absences: list[Absence], start: int, length: int
) -> None:
    holder = replace(AIGUL, absences=tuple(absences))
    stand_in = replace(STAND_IN, start=day(start), end=day(start + length))
    covered = all(holder.is_away(day(number)) for number in range(start, start + length + 1))
    told = keys(faults(stand_in, (holder,), ONE))
    assert bool(told) != covered
