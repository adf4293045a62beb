"""The printed staffing table: columns, departments with their sums, languages, who approves."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.printed_columns import PrintedColumn, columns_of, read_columns
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.domain.staffing import Department
from nqs_desktop.domain.staffing_line import totals_of
from nqs_desktop.reports.document import Document, Paragraph, Row, Stamp, Table, TextSize, Title
from nqs_desktop.reports.staffing_table import branch_of, build
from tests.reports.samples import rows, words
from tests.reports.staffing_samples import (
    DRAFT,
    HARM,
    LINES,
    content,
    line,
    paper,
    unpaid,
)

BOTH, KK, RU = PrintLanguage.BOTH, PrintLanguage.KK, PrintLanguage.RU
THIN = "\N{NARROW NO-BREAK SPACE}"
Column = PrintedColumn
ALL_BUT_SINGLE = tuple(set(Column) - {Column.TITLE_KK, Column.TITLE_RU})


def table(document: Document) -> Table:
    (found,) = [block for block in document.blocks if isinstance(block, Table)]
    return found


def headings(document: Document) -> list[str]:
    return [column.heading.replace("\u00a0", " ") for column in table(document).columns]


def plain(document: Document) -> list[list[str]]:
    return [[text.replace(THIN, " ") for text in row] for row in rows(document)]


def figures(found: Sequence[Row], place: int) -> list[Decimal]:
    """Return the numbers that stand in a column counted from the right."""
    cells = (row.cells[-place][0] for row in found if len(row.cells) >= place and not row.section)
    return [one.figure.value for one in cells if one.figure is not None]


def test_departments_are_closed_by_sums_with_what_is_below_them() -> None:
    document = build(paper(), RU)
    assert document.landscape
    texts = plain(document)
    assert [row[0] if len(row) == 1 else f"{row[0]} | {row[-1]}" for row in texts] == [
        "Руководство",
        "1 | 78 575",
        "Итого по подразделению: Руководство | 78 575",
        "Отдел ухода",
        "2 | 196 438",
        "Младшая группа",
        "3 | 20 100",
        "Итого по подразделению: Младшая группа | 20 100",
        "Итого по подразделению: Отдел ухода | 216 538",
        "Кухня",
        "4 | 53 976",
        "Итого по подразделению: Кухня | 53 976",
        "ВСЕГО | 349 089",
    ]
    assert texts[4] == ["2", "Воспитатель", "2342-1", "B2", "2,5", "4,44", "78 575", "0", "78 575", "196 438"]
    found = table(document).rows
    assert [row.closing for row in found if not row.section] == [
        False, True, False, False, True, True, False, True, True,
    ]  # fmt: skip
    assert found[-1].spans(10) == (4, 1, 1, 1, 1, 1, 1)


def test_both_languages_stand_in_a_cell_and_numbers_that_differ_are_both_there() -> None:
    first = replace(LINES[0], position=replace(LINES[0].position, number=LocalizedText("42", "43")))
    document = build(paper(content((first,))), BOTH)
    assert headings(document)[:3] == [
        "№",
        "Лауазым атауы / Наименование должности",
        "Қызмет коды / Код занятия",
    ]
    texts = rows(document)
    assert texts[1][:2] == ["42 / 43", "Меңгеруші\nЗаведующий"]
    assert texts[2][0] == "Бөлімше бойынша жиыны: Басшылық\nИтого по подразделению: Руководство"
    assert texts[-1][0] == "БАРЛЫҒЫ / ВСЕГО"
    assert document.other_language == "ru"


def test_who_approves_and_from_when_it_holds() -> None:
    document = build(paper(), BOTH)
    (stamp,) = [block for block in document.blocks if isinstance(block, Stamp)]
    assert stamp.heading == "БЕКІТЕМІН / УТВЕРЖДАЮ"
    assert [one.replace("\u00a0", " ") for one in stamp.lines] == [
        "Балабақша меңгерушісі / Заведующий детским садом",
        "____________ Ә. Әлиева / А. Алиева",
        "02.11.2026 күнгі № 12-ө бұйрық / приказ от 02.11.2026 № 12-ө",
    ]
    titles = [block.lines for block in document.blocks if isinstance(block, Title)]
    assert titles == [
        ("«Көктем» балабақшасы", "Штат кестесі"),
        ("Детский сад «Весна»", "Штатное расписание"),
    ]
    assert "01.12.2026 бастап қолданысқа енгізіледі / Вводится в действие с 01.12.2026" in words(document)
    other = Signatory(LocalizedText("Басқарма басшысы", "Руководитель управления"))
    stamps = [one for one in build(replace(paper(), approval=other), KK).blocks if isinstance(one, Stamp)]
    assert stamps[0].lines[0] == "Басқарма басшысы"


def test_a_draft_says_so_and_has_room_for_the_date() -> None:
    document = build(paper(content(edition=DRAFT)), BOTH)
    assert "ЖОБА / ПРОЕКТ" in words(document)
    (stamp,) = [block for block in document.blocks if isinstance(block, Stamp)]
    assert stamp.lines[-1].startswith("«____»")
    assert document.running_title == "Штат кестесі (жоба) / Штатное расписание (проект)"
    assert "ПРОЕКТ" not in "".join(words(build(paper(), RU)))


def test_columns_without_a_word_fall_away_unless_they_are_chosen() -> None:
    bare = unpaid(content())
    assert headings(build(paper(bare), RU)) == [
        "№",
        "Наименование должности",
        "Код занятия",
        "Место в реестре",
        "Штатных единиц",
    ]
    chosen = replace(paper(bare), columns=(Column.FUND, Column.VACANT, Column.UNITS))
    document = build(chosen, RU)
    assert headings(document) == [
        "Наименование должности",
        "Штатных единиц",
        "Вакантно",
        "Месячный фонд оплаты труда, тенге",
    ]
    assert rows(document)[1] == ["Заведующий", "1", "0", ""]
    assert any("21.11.2026" in text for text in words(document))


def test_every_column_says_what_it_is_about() -> None:
    shared = replace(LINES[1].position, requirement_key="1", note=LocalizedText("Уақытша", "Временно"))
    lines = (LINES[0], replace(LINES[1], position=shared), replace(LINES[3], has_requirement=False))
    document = build(replace(paper(content(lines)), columns=tuple(Column)), BOTH)
    assert len(headings(document)) == len(Column)
    texts = [row for row in rows(document) if len(row) == len(Column)]
    assert [row[-2] for row in texts] == [
        "бар\nесть",
        "1 лауазымымен ортақ\nобщие с должностью 1",
        "—",
    ]
    assert texts[1][2:4] == ["Тәрбиеші", "Воспитатель"]
    assert texts[1][7:10] == ["2,5", "1,25", "1,25"]
    assert texts[1][-1] == "Уақытша\nВременно"


def test_no_sums_where_no_column_has_any() -> None:
    document = build(replace(paper(), columns=(Column.TITLE, Column.CODE)), KK)
    assert all(not row.closing for row in table(document).rows)
    assert "Штат бірлігінің саны: 4,75 (төрт бүтін жүзден жетпіс бес штат бірлігі)" in words(document)


def test_sums_in_words_and_the_rule_of_rounding() -> None:
    said = [text.replace(THIN, " ") for text in words(build(paper(), RU))]
    assert "Количество штатных единиц: 4,75 (четыре целых семьдесят пять сотых штатной единицы)" in said
    assert "Месячный фонд оплаты труда: 349 089 (триста сорок девять тысяч восемьдесят девять тенге)" in said
    (remarks,) = [text for text in said if "Базовый" in text]
    for part in (
        "17 697 тенге.",
        "Бұйрық № 7.",
        "округляются до целого тенге",
        "За вредность — 10 % оклада.",
    ):
        assert part in remarks
    beyond = replace(LINES[0], pay=replace(LINES[0].pay, fund=Decimal(10) ** 16))
    assert any(
        "10 000 000 000 000 000" in text.replace(THIN, " ")
        for text in words(build(paper(content((beyond,))), RU))
    )


def test_a_position_without_pay_is_told() -> None:
    lines = (LINES[0], line("9", "top", pay=None))
    assert any("не установлена: 1" in text for text in words(build(paper(content(lines)), RU)))


def test_an_extract_is_of_a_department_and_nobody_approves_it() -> None:
    part = branch_of(content(), "care")
    extract = replace(paper(part), extract=LocalizedText("Күтім бөлімі", "Отдел ухода"))
    document = build(extract, RU)
    assert not [block for block in document.blocks if isinstance(block, Stamp)]
    assert "Подразделение: Отдел ухода" in words(document)
    assert "Утверждено приказом от 02.11.2026 № 12-ө" in words(document)
    assert plain(document)[-1][-1] == "216 538"
    assert [row[0] for row in plain(document)][:2] == ["Отдел ухода", "2"]


def test_positions_outside_departments_and_empty_departments_are_printed() -> None:
    alone = line("7", None)
    empty = Department("void", LocalizedText("Мұрағат", "Архив"))
    texts = plain(build(paper(content((alone,), (empty,))), RU))
    assert [row[0] for row in texts] == ["7", "Архив", "Итого по подразделению: Архив", "ВСЕГО"]
    assert texts[-1][-1] == texts[0][-1]


def test_a_tree_deeper_than_functions_may_call_themselves() -> None:
    tree = [
        Department(f"d{level}", LocalizedText(f"Б{level}"), parent=f"d{level - 1}" if level else None)
        for level in range(1500)
    ]
    document = build(paper(content((line("1", "d1499"),), tree)), KK)
    assert len(table(document).rows) == 2 * 1500 + 2


def test_columns_are_named_and_what_is_none_is_refused() -> None:
    assert read_columns(" title-kk,UNITS ,per_unit") == (Column.TITLE_KK, Column.UNITS, Column.PER_UNIT)
    assert columns_of(content(), read_columns("units,title-ru")) == (Column.TITLE_RU, Column.UNITS)
    for wrong in ("", "units,,fund", "money"):
        with pytest.raises(UserError, match="unknown_column"):
            read_columns(wrong)


def test_kinds_of_surcharges_stand_once() -> None:
    document = build(
        paper(content((*LINES, replace(LINES[2], position=replace(LINES[2].position, key="8"))))), RU
    )
    assert sum(text.count("За вредность") for text in words(document)) == 1
    assert HARM.name.ru == "За вредность"


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_totals_of_any_tree_are_the_sums_of_its_leaves(data: st.DataObject) -> None:
    size = data.draw(st.integers(1, 8))
    parents = [data.draw(st.sampled_from([None, *range(number)])) for number in range(size)]
    tree = [
        Department(str(number), LocalizedText("Б", "О"), parent=None if above is None else str(above))
        for number, above in enumerate(parents)
    ]
    places = data.draw(st.lists(st.sampled_from([None, *map(str, range(size))]), min_size=1, max_size=12))
    units = st.sampled_from(["0.25", "0.5", "1", "3.75", "112"])
    lines = [line(str(number), place, data.draw(units)) for number, place in enumerate(places)]
    found = table(build(paper(content(lines, tree)), RU)).rows
    leaves = [row for row in found if not row.section and not row.closing]
    total = totals_of(lines)
    assert figures(found[-1:], 1) == [total.fund] == [sum(figures(leaves, 1))]
    units_of = [row.cells[4][0].figure for row in leaves]
    assert sum(one.value for one in units_of if one) == total.units
    sums = [row for row in found if row.closing][:-1]
    for department, row in zip(_closing_order(tree), sums, strict=True):
        below = _below(department, tree)
        expected = totals_of(one for one in lines if one.position.department in below)
        assert row.cells[1][0].figure is not None
        assert row.cells[1][0].figure.value == expected.units


def _below(key: str, tree: Sequence[Department]) -> set[str]:
    found = {key}
    for one in tree:
        if one.parent in found:
            found.add(one.key)
    return found


def _closing_order(tree: Sequence[Department], parent: str | None = None) -> list[str]:
    order: list[str] = []
    for one in tree:
        if one.parent == parent:
            order += [*_closing_order(tree, one.key), one.key]
    return order


def test_paragraphs_of_figures_stand_at_the_right() -> None:
    cell = table(build(paper(), KK)).rows[1].cells[-1][0]
    assert isinstance(cell, Paragraph)
    assert (cell.align.value, cell.figure and cell.figure.places) == ("right", 0)


def test_the_paper_says_how_pay_is_reckoned() -> None:
    said = " ".join(words(build(paper(), RU)))
    assert "Должностной оклад = базовый должностной оклад × коэффициент" in said
    assert "Месячный фонд должности = (оклад + доплаты) × количество штатных единиц." in said
    assert "50 тиын и более считаются за тенге" in said
    without = " ".join(words(build(replace(paper(), columns=(Column.TITLE, Column.UNITS)), RU)))
    assert "Месячный фонд должности" not in without


def test_letters_are_tiny_only_where_words_would_be_torn() -> None:
    sizes = {
        language: {
            one.size for row in table(build(shown, language)).rows for cell in row.cells for one in cell
        }
        for language, shown in ((BOTH, paper()), (KK, replace(paper(), columns=ALL_BUT_SINGLE)))
    }
    assert sizes[BOTH] == {TextSize.SMALL}
    assert sizes[KK] == {TextSize.TINY}
