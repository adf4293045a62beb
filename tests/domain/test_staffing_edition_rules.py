"""Orders that approve an edition: what each may not say."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop import texts
from nqs_desktop.domain.staffing_edition import EditionStatus, StaffingEdition, StaffingOrder
from nqs_desktop.domain.staffing_edition_rules import OrderField, approval_faults, fault_field

TODAY = date(2026, 11, 21)
FIRST = StaffingEdition(
    "e1",
    "o1",
    1,
    EditionStatus.APPROVED,
    StaffingOrder("12-ө", date(2026, 1, 9), date(2026, 2, 1)),
)
DRAFT = StaffingEdition("e2", "o1", 2, EditionStatus.DRAFT)
GOOD = StaffingOrder("40-ө", date(2026, 6, 1), date(2026, 7, 1))


def _found(order: StaffingOrder, positions: int = 3) -> list[str]:
    faults = list(approval_faults(DRAFT, order, (DRAFT, FIRST), positions, TODAY))
    for fault in faults:
        assert all(texts.say(fault, language) for language in texts.LANGUAGES)
    return [fault.key.partition(".")[2] for fault in faults]


def test_an_order_that_follows_the_one_before_is_right() -> None:
    assert _found(GOOD) == []
    assert _found(replace(GOOD, in_force_from=GOOD.date)) == []


@pytest.mark.parametrize(
    ("order", "fault", "field"),
    [
        (replace(GOOD, number="  "), "no_number", OrderField.NUMBER),
        (replace(GOOD, number="1" * 61), "long_number", OrderField.NUMBER),
        (replace(GOOD, number="№ 12-Ө"), "number_twice", OrderField.NUMBER),
        (replace(GOOD, in_force_from=date(2026, 5, 31)), "in_force_before_order", OrderField.IN_FORCE),
        (
            StaffingOrder("40", date(2026, 1, 20), date(2026, 2, 1)),
            "in_force_before_last",
            OrderField.IN_FORCE,
        ),
        (StaffingOrder("40", date(2026, 1, 8), date(2026, 7, 1)), "date_before_last", OrderField.DATE),
        (replace(GOOD, in_force_from=date(2032, 1, 1)), "absurd_in_force", OrderField.IN_FORCE),
    ],
)
def test_each_fault_has_a_sentence_and_a_field(order: StaffingOrder, fault: str, field: OrderField) -> None:
    assert _found(order) == [fault]
    (message,) = approval_faults(DRAFT, order, (DRAFT, FIRST), 3, TODAY)
    assert fault_field(message) is field


def test_a_date_far_away_is_a_slip() -> None:
    assert "absurd_date" in _found(StaffingOrder("40", date(1990, 12, 31), date(2026, 7, 1)))
    assert "absurd_date" in _found(StaffingOrder("40", date(2062, 6, 1), date(2062, 6, 1)))


def test_an_empty_table_is_not_approved() -> None:
    (fault,) = approval_faults(DRAFT, GOOD, (DRAFT, FIRST), 0, TODAY)
    assert (fault.key, fault_field(fault)) == ("staffing_editions.empty_table", None)


def test_a_number_may_come_again_in_another_year_or_organisation() -> None:
    assert _found(StaffingOrder("12-ө", date(2027, 1, 9), date(2027, 2, 1))) == []
    stranger = replace(FIRST, key="e9", organisation="o2")
    assert not list(approval_faults(DRAFT, replace(GOOD, number="12-ө"), (DRAFT, stranger), 3, TODAY))


def test_the_edition_itself_is_no_edition_before() -> None:
    assert FIRST.order is not None
    assert not list(approval_faults(FIRST, FIRST.order, (FIRST,), 3, TODAY))


@given(
    day=st.dates(date(2026, 1, 9), date(2031, 1, 1)),
    wait=st.integers(0, 300),
    number=st.text("0123456789-өқ/", min_size=1, max_size=12),
)
def test_dates_in_order_with_a_fresh_number_are_always_right(day: date, wait: int, number: str) -> None:
    order = StaffingOrder(f"x{number}", day, day + timedelta(days=wait))
    assert FIRST.order is not None
    if order.in_force_from > FIRST.order.in_force_from:
        assert _found(order) == []
    else:
        assert _found(order) == ["in_force_before_last"]
