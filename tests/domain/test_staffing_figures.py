"""Figures of a staffing table: sums by department and group, people, tables and charts of them."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop import texts
from nqs_desktop.domain.chart import ChartCategory, ChartData, ChartSeries, ChartTone
from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.figure_table import FigureName, FigureTable
from nqs_desktop.domain.figure_tables import figure_tables
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.staffing import Department
from nqs_desktop.domain.staffing_figures import (
    Figures,
    KnownBeside,
    Post,
    coverage_of,
    figures_of,
    group_codes,
)
from nqs_desktop.domain.staffing_line import StaffingLine
from tests.domain.checked_tables import DEPARTMENTS, ON, both, filled, line, lines, table

NAMES = {"2": both("Мамандар", "Специалисты"), "2622-0": both("Кітапханашылар", "Библиотекари")}


def figures(posts: tuple[Post, ...] = ()) -> Figures:
    content = table(filled("librarian", "2", lines())).content
    return figures_of(content, ON, KnownBeside(posts, NAMES))


def table_of(found: Figures, name: FigureName) -> FigureTable:
    return next(one for one in figure_tables(found) if one.name is name)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("2411-1", ("2", "24", "241", "2411")),
        ("832", ("8", "83", "832")),
        ("2411-1-003", ("2", "24", "241", "2411")),
        ("X1000", ("X", "X1000")),
        ("X1000-2", ("X", "X1000")),
        ("X", ("X",)),
        (None, ("",)),
    ],
)
def test_the_groups_of_a_code(code: str | None, expected: tuple[str, ...]) -> None:
    assert group_codes(code) == expected


def test_departments_and_groups_add_up() -> None:
    found = figures()
    assert [(one.key, one.totals.units) for one in found.departments] == [
        ("office", Decimal("1.5")),
        ("hall", Decimal("6.25")),
    ]
    assert [(one.code, one.totals.units) for one in found.major_groups] == [
        ("1", Decimal(2)),
        ("2", Decimal("3.5")),
        ("8", Decimal("2.25")),
    ]
    assert found.totals.occupied == Decimal(2)
    librarians = next(one for one in found.groups if one.code == "2622")
    assert (librarians.depth, librarians.totals.vacant) == (3, Decimal(1))


def test_departments_below_others_and_positions_outside() -> None:
    inside = (DEPARTMENTS[0], replace(DEPARTMENTS[1], parent="office"))
    loose = replace(lines()[4], position=replace(lines()[4].position, department=None))
    found = figures_of(table([loose, *lines()[:4]], inside).content, ON, KnownBeside())
    assert [(one.key, one.depth, one.totals.positions) for one in found.departments] == [
        ("office", 0, 4),
        ("hall", 1, 2),
        ("", 0, 1),
    ]


def test_vacancies_bear_code_and_group() -> None:
    found = figures()
    assert [one.line.key for one in found.vacancies] == [
        "director",
        "accountant",
        "head",
        "librarian",
        "driver",
    ]
    librarian = found.vacancies[3]
    assert (librarian.line.vacant, librarian.group.ru) == (Decimal(1), "Библиотекари")
    rows = table_of(found, FigureName.VACANCIES).rows
    assert rows[-1].cells[5] == found.totals.vacant


def test_people_count_once_and_by_their_highest_level() -> None:
    higher, tve = EducationLevel.HIGHER, EducationLevel.TVE
    posts = (
        Post("librarian", "1", tve, Verdict.MET, Verdict.NOT_MET, Verdict.NOT_MET),
        Post("driver", "1", higher, Verdict.REVIEW, Verdict.MET, Verdict.REVIEW),
        Post("librarian", "2"),
    )
    found = figures(posts)
    coverage = found.coverage
    assert coverage.people == 2
    assert (coverage.levels[higher], coverage.levels[tve], coverage.levels[None]) == (1, 0, 1)
    assert coverage.education == {Verdict.MET: 1, Verdict.REVIEW: 1, Verdict.NOT_MET: 0, None: 1}
    assert [(one.code, one.people) for one in found.major_groups] == [("1", 0), ("2", 2), ("8", 1)]


def test_nobody_in_post_is_no_division_by_nought() -> None:
    assert table_of(figures(), FigureName.EDUCATION).rows[-1].cells[-1] is None
    assert coverage_of(()).people == 0


def test_all_is_said_in_every_language() -> None:
    for shown in figure_tables(figures((Post("driver", "1", EducationLevel.HIGHER, Verdict.MET),))):
        said: list[object] = [shown.title, shown.note, *(column.title for column in shown.columns)]
        said += [cell for row in shown.rows for cell in row.cells]
        assert all(len(row.cells) == len(shown.columns) for row in shown.rows)
        for one in said:
            if isinstance(one, Message):
                assert all(texts.say(one, language) for language in texts.LANGUAGES)


def test_a_chart_refuses_rows_that_do_not_fit() -> None:
    series = (ChartSeries(message("figures.units"), ChartTone.FILLED),)
    for wrong in ((), (Decimal(1), Decimal(2)), (Decimal(-1),)):
        with pytest.raises(ValueError, match="ChartCategory"):
            ChartData(series[0].name, series[0].name, series, (ChartCategory(LocalizedText(), wrong),))
    empty = ChartData(series[0].name, series[0].name, series)
    assert empty.is_empty
    assert empty.longest == 0


rows = st.tuples(
    st.sampled_from(["a", "b", "c", None]),
    st.integers(0, 40),
    st.integers(0, 40),
    st.sampled_from([None, "2411-1", "2", "832", "X1000", "7512-2"]),
)


@given(st.lists(rows, max_size=30))
def test_every_sum_equals_that_of_the_lines(
    given_rows: list[tuple[str | None, int, int, str | None]],
) -> None:
    name = both("Бөлім", "Отдел")
    tree = (Department("a", name), Department("b", name, parent="a"), Department("c", name, parent="b"))
    made: list[StaffingLine] = []
    for place, (department, units, held, code) in enumerate(given_rows):
        quarters = str(Decimal(units) / 4)
        one = line(f"p{place}", place, name, department, quarters, code)
        made += filled(f"p{place}", str(Decimal(min(units, held)) / 4), [one])
    found = figures_of(table(made, tree).content, ON, KnownBeside())
    top = [one.totals for one in found.departments if one.depth == 0]
    for sums in (top, [one.totals for one in found.major_groups]):
        assert sum(one.units for one in sums) == found.totals.units == sum(one.position.units for one in made)
        assert sum(one.vacant for one in sums) == found.totals.vacant
    chart = table_of(found, FigureName.MAIN_GROUPS).chart
    assert chart is not None
    assert sum(bar.total for bar in chart.categories) == found.totals.units
