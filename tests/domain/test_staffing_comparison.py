"""Two staffing tables beside each other: laws that hold for any, and examples."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.pay import MoneyRounding, PayScale, PositionPay, Surcharge, SurchargeKind
from nqs_desktop.domain.staffing_comparison import compare
from nqs_desktop.domain.staffing_difference import StaffingChange, StaffingComparison
from nqs_desktop.domain.staffing_line import StaffingContent, StaffingLine
from tests.domain.staffing_tables import department, line, paid, table, tables, with_keys

ADDED, REMOVED, RENAMED, MOVED = list(StaffingChange)[:4]
BASE = table(
    (department("d1", "связь"), department("d2", "право"), department("d3", "договор", "d2")),
    (
        line("p1", 1, "Директор", None),
        line("p2", 2, "Инженер", "d1", "4"),
        line("p3", 3, "Водитель", "d1", "2.5"),
        line("p4", 4, "Юрист", "d2"),
        line("p5", 5, "Специалист", "d3", "0.5"),
    ),
)


def _with(content: StaffingContent, *lines: StaffingLine) -> StaffingContent:
    known = {one.key: one for one in lines}
    kept = [known.pop(one.key, one) for one in content.lines]
    return replace(content, lines=(*kept, *known.values()))


def _kinds(comparison: StaffingComparison) -> dict[str, tuple[StaffingChange, ...]]:
    return {change.line.key: change.kinds for change in comparison.positions}


# --- laws ---


@given(tables())
def test_a_table_differs_in_nothing_from_itself(content: StaffingContent) -> None:
    comparison = compare(content, content)
    assert comparison.is_empty
    assert comparison.unchanged == len(content.lines)
    assert not any(sums.differs for sums in comparison.totals)


@given(tables(), tables())
def test_the_other_way_round_added_and_removed_change_places(
    old: StaffingContent, new: StaffingContent
) -> None:
    there, back = compare(old, new), compare(new, old)
    opposite = {ADDED: REMOVED, REMOVED: ADDED}
    turned = {
        (c.after and c.after.key, c.before and c.before.key): tuple(opposite.get(k, k) for k in c.kinds)
        for c in back.positions
    }
    assert turned == {(c.before and c.before.key, c.after and c.after.key): c.kinds for c in there.positions}
    departments = {
        (c.after and c.after.key, c.before and c.before.key): tuple(opposite.get(k, k) for k in c.kinds)
        for c in back.departments
    }
    assert departments == {
        (c.before and c.before.key, c.after and c.after.key): c.kinds for c in there.departments
    }
    assert there.unchanged == back.unchanged


@given(tables(), tables())
def test_the_totals_differ_by_the_sum_of_the_changes(old: StaffingContent, new: StaffingContent) -> None:
    comparison = compare(old, new)
    whole = comparison.whole
    assert whole.units == sum((change.units for change in comparison.positions), Decimal(0))
    assert (whole.fund or 0) == sum(
        (change.fund or Decimal(0) for change in comparison.positions), Decimal(0)
    )
    counts = comparison.counts
    assert whole.positions == counts[ADDED] - counts[REMOVED]


@given(tables(), tables())
def test_every_line_is_told_once_or_unchanged(old: StaffingContent, new: StaffingContent) -> None:
    comparison = compare(old, new)
    before = [change.before.key for change in comparison.positions if change.before]
    after = [change.after.key for change in comparison.positions if change.after]
    assert len(set(before)) == len(before)
    assert len(set(after)) == len(after)
    assert len(old.lines) - len(before) == len(new.lines) - len(after) == comparison.unchanged


# --- examples: editions of one table share keys ---


def test_each_kind_of_change_is_told() -> None:
    engineer = BASE.lines[1].position
    new = _with(
        BASE,
        paid(replace(engineer, title=LocalizedText("Бас инженер", "Главный инженер"))),
        paid(replace(BASE.lines[2].position, units=Decimal(3), department="d2")),
        paid(replace(BASE.lines[3].position, occupation_code="2611", register_link="C2")),
        paid(replace(BASE.lines[4].position, category=LocalizedText("бірінші", "первая"))),
        line("p9", 6, "Экономист", "d2"),
    )
    new = replace(new, lines=new.lines[1:])
    comparison = compare(BASE, new)
    assert _kinds(comparison) == {
        "p1": (REMOVED,),
        "p2": (RENAMED,),
        "p3": (MOVED, StaffingChange.UNITS),
        "p4": (StaffingChange.CODE, StaffingChange.PLACE),
        "p5": (StaffingChange.CATEGORY,),
        "p9": (ADDED,),
    }
    assert comparison.whole.units == Decimal("0.5")
    assert comparison.unchanged == 0
    assert next(c for c in comparison.positions if c.line.key == "p3").department_after.ru == "Отдел право"


def test_numbers_that_shift_are_no_change() -> None:
    shifted = [
        replace(one, position=replace(one.position, number=LocalizedText("9", "9"))) for one in BASE.lines
    ]
    assert compare(BASE, replace(BASE, lines=tuple(shifted))).is_empty


def test_what_is_removed_stands_where_it_stood() -> None:
    new = _with(BASE, line("p9", 9, "Экономист", "d3"))
    new = replace(new, lines=(new.lines[0], *new.lines[2:]))
    assert [change.line.key for change in compare(BASE, new).positions] == ["p2", "p9"]


def test_departments_are_added_removed_renamed_and_moved() -> None:
    departments = (department("d1", "радио"), department("d3", "договор", "d1"), department("d4", "кадры"))
    new = table(departments, (one for one in BASE.lines if one.position.department != "d2"))
    comparison = compare(BASE, new)
    assert {(c.after or c.before).key: c.kinds for c in comparison.departments if c.after or c.before} == {  # type: ignore[union-attr]
        "d1": (RENAMED,),
        "d2": (REMOVED,),
        "d3": (MOVED,),
        "d4": (ADDED,),
    }
    assert _kinds(comparison) == {"p4": (REMOVED,)}
    sums = {one.department.key: one.units for one in comparison.totals if one.department}
    assert sums == {"d1": Decimal("0.5"), "d2": Decimal("-1.5"), "d3": 0, "d4": 0}


def test_pay_is_told_for_one_unit_and_the_fund_for_all() -> None:
    pay = PositionPay(salary=Decimal(200_000))
    old = _with(BASE, paid(replace(BASE.lines[1].position, pay=pay)))
    more_units = _with(old, paid(replace(old.lines[1].position, units=Decimal(5))))
    (change,) = compare(old, more_units).positions
    assert (change.kinds, change.fund) == ((StaffingChange.UNITS,), Decimal(200_000))
    bonus = Surcharge(LocalizedText("еңбегі", "за вредность"), SurchargeKind.PERCENT, Decimal(10))
    (change,) = compare(
        old, _with(old, paid(replace(old.lines[1].position, pay=replace(pay, surcharges=(bonus,)))))
    ).positions
    assert (change.kinds, change.fund) == ((StaffingChange.PAY,), Decimal(80_000))


def test_another_rounding_alone_is_a_change_of_pay() -> None:
    position = replace(BASE.lines[4].position, pay=PositionPay(salary=Decimal(101)))
    old = table(BASE.departments, (paid(position, PayScale(rounding=MoneyRounding.TENGE)),))
    new = table(BASE.departments, (paid(position, PayScale(rounding=MoneyRounding.TIYN)),))
    comparison = compare(old, new)
    assert _kinds(comparison) == {"p5": (StaffingChange.PAY,)}
    assert comparison.whole.fund == Decimal("-0.50")


def test_a_line_removed_and_made_again_with_the_same_words_is_the_same() -> None:
    new = replace(BASE, lines=(*BASE.lines[:3], line("p8", 4, "Юрист", "d2"), BASE.lines[4]))
    assert compare(BASE, new).is_empty


# --- examples: tables that were taken in separately ---


def test_the_same_table_under_other_keys_differs_in_nothing() -> None:
    assert compare(BASE, with_keys(BASE, "x")).is_empty


def test_separate_tables_are_paired_by_words() -> None:
    new = _with(
        BASE,
        paid(replace(BASE.lines[1].position, title=LocalizedText("Бас инженер", "Инженер"))),
        paid(replace(BASE.lines[2].position, department="d2", number=LocalizedText("8", "8"))),
        paid(replace(BASE.lines[4].position, title=LocalizedText("Бас маман", "Специалист права"))),
        paid(replace(BASE.lines[3].position, title=LocalizedText("Маркшейдер", "Маркшейдер"))),
    )
    comparison = compare(BASE, with_keys(new, "x"))
    told = {(c.before and c.before.key, c.after and c.after.key): c.kinds for c in comparison.positions}
    assert told == {
        ("p2", "xp2"): (RENAMED,),
        ("p3", "xp3"): (MOVED,),
        ("p5", "xp5"): (RENAMED,),
        ("p4", None): (REMOVED,),
        (None, "xp4"): (ADDED,),
    }


def test_a_department_of_another_name_with_the_same_staff_is_renamed() -> None:
    renamed = replace(BASE, departments=(department("d1", "сети"), *BASE.departments[1:]))
    comparison = compare(BASE, with_keys(renamed, "x"))
    assert not comparison.positions
    assert [change.kinds for change in comparison.departments] == [(RENAMED,)]


def test_a_department_below_another_one_is_moved() -> None:
    moved = replace(BASE, departments=(*BASE.departments[:2], department("d3", "договор", "d1")))
    comparison = compare(BASE, with_keys(moved, "x"))
    assert not comparison.positions
    (change,) = comparison.departments
    assert (change.kinds, change.above_before.ru, change.above_after.ru) == (
        (MOVED,),
        "Отдел право",
        "Отдел связь",
    )
