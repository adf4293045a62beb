"""Each check of a staffing table by an example, and what holds for every table."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop import texts
from nqs_desktop.domain.audit.findings import Severity
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.staffing import Department
from nqs_desktop.domain.staffing_checks.checks import run_checks
from nqs_desktop.domain.staffing_checks.finding import CheckField, CheckKind
from nqs_desktop.domain.staffing_checks.table import CheckedTable, KnownCodes
from tests.domain.checked_tables import (
    DEPARTMENTS,
    ON,
    both,
    filled,
    line,
    lines,
    number,
    paid,
    planted,
    table,
)

HALL = DEPARTMENTS[1]


def kinds(checked: CheckedTable) -> list[tuple[str, CheckKind, Severity]]:
    return [
        (found.position or found.department or "", found.kind, found.severity)
        for found in run_checks(checked)
    ]


def test_a_clean_table_has_no_finding() -> None:
    assert run_checks(table()) == ()


@pytest.mark.parametrize(
    ("changes", "kind", "severity"),
    [
        ({"title": LocalizedText("Жүргізуші")}, CheckKind.LANGUAGE_MISSING, Severity.ERROR),
        ({"category": LocalizedText(ru="первая")}, CheckKind.LANGUAGE_MISSING, Severity.WARNING),
        ({"note": LocalizedText(kk="уақытша")}, CheckKind.LANGUAGE_MISSING, Severity.WARNING),
        ({"number": LocalizedText("5")}, CheckKind.LANGUAGE_MISSING, Severity.WARNING),
        ({"number": LocalizedText("5", "6")}, CheckKind.NUMBERS_DIFFER, Severity.ERROR),
        ({"number": number(7)}, CheckKind.NUMBERING_GAP, Severity.WARNING),
        ({"number": number(4)}, CheckKind.NUMBER_TWICE, Severity.ERROR),
        ({"occupation_code": None}, CheckKind.NO_CODE, Severity.WARNING),
        ({"occupation_code": "2"}, CheckKind.CODE_BROAD, Severity.REMARK),
        ({"occupation_code": "8322-7"}, CheckKind.CODE_UNKNOWN, Severity.ERROR),
        ({"register_link": None}, CheckKind.NO_PLACE, Severity.REMARK),
        ({"register_link": "A3"}, CheckKind.PLACE_UNKNOWN, Severity.ERROR),
        ({"units": Decimal("2.3")}, CheckKind.UNIT_STEP, Severity.ERROR),
        ({"units": Decimal(0)}, CheckKind.NO_UNITS, Severity.WARNING),
        ({"department": "gone"}, CheckKind.TOTALS, Severity.ERROR),
        ({"title": both("Кітапханашы", "Шофёр")}, CheckKind.TWICE, Severity.WARNING),
    ],
)
def test_what_is_wrong_with_a_position(
    changes: dict[str, object], kind: CheckKind, severity: Severity
) -> None:
    assert kinds(table(planted("driver", **changes))) == [("driver", kind, severity)]


def test_a_category_tells_two_alike_apart() -> None:
    second = both("екінші", "вторая")
    assert kinds(table(planted("driver", title=both("Кітапханашы", "Библиотекарь"), category=second))) == []


def test_a_part_of_a_book_proves_nothing() -> None:
    part = replace(
        table(planted("driver", occupation_code="8322-7")), codes=KnownCodes(frozenset({"1"}), False)
    )
    assert {found.severity for found in run_checks(part)} == {Severity.REMARK}
    assert run_checks(replace(part, codes=None)) == ()


def test_positions_without_requirement() -> None:
    bare = [replace(one, has_requirement=one.key != "driver") for one in lines()]
    assert kinds(table(bare)) == [("driver", CheckKind.NO_REQUIREMENT, Severity.WARNING)]


def test_more_are_there_than_may_be() -> None:
    crowded = filled("driver", "2.5", lines())
    assert kinds(table(crowded)) == [("driver", CheckKind.OVER_OCCUPIED, Severity.ERROR)]


def test_units_of_a_sheet_and_of_a_shared_one() -> None:
    printed = {"librarian": Decimal(3), "driver": Decimal(2)}
    alone = replace(table(), printed_units=printed)
    assert kinds(alone) == [("driver", CheckKind.UNITS_OF_SHEET, Severity.WARNING)]
    shared = table(planted("driver", requirement_key="librarian"))
    assert kinds(replace(shared, printed_units={"librarian": Decimal("5.25")})) == []
    assert kinds(replace(shared, printed_units={"librarian": Decimal(3)})) == [
        ("librarian", CheckKind.UNITS_OF_SHEET, Severity.WARNING)
    ]


def test_an_edition_that_says_other_sums() -> None:
    checked = table()
    edition = replace(checked.content.edition, units=Decimal(99))
    found = run_checks(replace(checked, content=replace(checked.content, edition=edition)))
    assert [one.kind for one in found] == [CheckKind.TOTALS]
    assert "99" in texts.say(found[0].message, "ru")


def test_a_department_below_one_that_is_not_there() -> None:
    lost = replace(HALL, parent="nowhere")
    assert kinds(table(departments=(DEPARTMENTS[0], lost))) == [("hall", CheckKind.TOTALS, Severity.ERROR)]


@pytest.mark.parametrize(
    ("title", "code", "expected"),
    [
        (both("Бөлім бастығы", "Специалист"), "2411-1", []),
        (both("Маман", "Начальник отдела"), "2411-1", []),
        (both("Маман", "Специалист"), "1120-1", []),
        (both("Маман", "Специалист"), "2411-1", [("hall", CheckKind.NO_HEAD, Severity.WARNING)]),
        (
            both("Бөлім бастығының орынбасары", "Заместитель начальника отдела"),
            "2411-1",
            [("hall", CheckKind.NO_HEAD, Severity.WARNING)],
        ),
    ],
)
def test_who_is_recognisably_a_head(
    title: LocalizedText, code: str, expected: list[tuple[str, CheckKind, Severity]]
) -> None:
    assert kinds(table(planted("head", title=title, occupation_code=code))) == expected


def test_a_head_that_is_named() -> None:
    def of(head: str) -> list[tuple[str, CheckKind, Severity]]:
        return kinds(table(departments=(DEPARTMENTS[0], replace(HALL, head=head))))

    assert of("librarian") == []
    assert of("director") == [("hall", CheckKind.HEAD_ELSEWHERE, Severity.WARNING)]
    assert of("nobody") == [("hall", CheckKind.HEAD_ELSEWHERE, Severity.ERROR)]


def test_departments_alike_and_empty() -> None:
    again = Department("again", HALL.name, sort_order=2)
    assert kinds(table(departments=(*DEPARTMENTS, again))) == [
        ("again", CheckKind.TWICE, Severity.WARNING),
        ("again", CheckKind.NO_POSITIONS, Severity.WARNING),
    ]
    grouping = Department("house", both("Ғимарат", "Здание"))
    inside = (DEPARTMENTS[0], grouping, replace(HALL, parent="house"))
    assert kinds(table(departments=inside)) == []


def test_pay_that_some_have() -> None:
    some = lines()
    for key in ("director", "accountant", "head", "librarian"):
        some = paid(key, 100_000, some)
    assert kinds(table(some)) == [("driver", CheckKind.NO_PAY, Severity.WARNING)]


def test_a_junior_paid_above_a_senior() -> None:
    given = [
        line("senior", 1, both("Аға инспектор", "Старший инспектор"), "office"),
        line("plain", 2, both("Инспектор", "Инспектор"), "office"),
        line("head", 3, both("Бөлім бастығы", "Начальник отдела"), "office"),
    ]

    def found(senior: int, plain: int) -> list[tuple[str, CheckKind, Severity]]:
        both_paid = paid("head", 300, paid("plain", plain, paid("senior", senior, given)))
        return kinds(table(both_paid, DEPARTMENTS[:1]))

    assert found(200, 200) == []
    assert found(200, 201) == [("plain", CheckKind.PAY_ORDER, Severity.WARNING)]


def test_a_lower_category_paid_above_a_higher_one() -> None:
    first = line("first", 1, both("Дәрігер", "Врач"), "office")
    second = line("second", 2, both("Дәрігер", "Врач"), "office", code="1120-1")
    given = [
        replace(first, position=replace(first.position, category=both("бірінші", "первая"))),
        replace(second, position=replace(second.position, category=both("екінші", "вторая"))),
    ]
    given = list(paid("second", 101, paid("first", 100, given)))
    assert kinds(table(given, DEPARTMENTS[:1])) == [("second", CheckKind.PAY_ORDER, Severity.WARNING)]


def test_people_on_positions_that_are_not_there() -> None:
    holders = [
        Occupancy("1", "driver", Decimal(1), "А. Асанова"),
        Occupancy("2", "gone", Decimal(1), "Б. Болатов"),
        Occupancy("3", "gone", Decimal(1), "В. Валиева", end=ON.replace(day=1)),
    ]
    found = run_checks(table(occupancies=holders))
    assert [(one.kind, one.field) for one in found] == [(CheckKind.NO_SUCH_POSITION, CheckField.OCCUPIED)]
    assert "Б. Болатов" in texts.say(found[0].message, "kk")


def test_findings_stand_in_the_order_of_the_table_and_are_said_in_every_language() -> None:
    broken = [
        replace(one, position=replace(one.position, occupation_code=None, units=Decimal("0.3")))
        for one in lines()
    ]
    found = run_checks(table(broken))
    assert [one.position for one in found if one.position] == [
        key for key in ("director", "accountant", "head", "librarian", "driver") for _ in range(2)
    ]
    assert len({one.key for one in found}) == len(found)
    for finding in found:
        for said in (finding.message, finding.advice, finding.kind.word, finding.field.word):
            assert all(texts.say(said, language) for language in texts.LANGUAGES)


@pytest.mark.parametrize("kind", CheckKind)
def test_each_kind_has_its_words(kind: CheckKind) -> None:
    assert all(texts.say(said, one) for said in (kind.word, kind.advice) for one in texts.LANGUAGES)


names = st.text("абвгдежзиклмноп", min_size=1, max_size=12)


@given(st.lists(st.tuples(names, st.integers(1, 40)), max_size=30), st.data())
def test_a_table_made_with_care_has_no_error(rows: list[tuple[str, int]], data: st.DataObject) -> None:
    codes = st.sampled_from(sorted({"1120-1", "2411-1", "2622-0", "8322-1"}))
    made = [
        line(
            f"p{place}",
            place,
            both(f"{name} {place}", f"{name} {place}"),
            data.draw(st.sampled_from(["office", "hall", None])),
            str(Decimal(quarters) / 4),
            data.draw(codes),
        )
        for place, (name, quarters) in enumerate(rows, start=1)
    ]
    ordered = sorted(made, key=lambda one: (None, "office", "hall").index(one.position.department))
    counted = [
        replace(one, position=replace(one.position, number=number(place)))
        for place, one in enumerate(ordered, start=1)
    ]
    assert [one for one in run_checks(table(counted)) if one.severity is Severity.ERROR] == []
