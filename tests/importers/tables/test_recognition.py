"""Columns are recognised by what they hold, in whatever shape people set a table."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from nqs_desktop.domain.table_mapping import ColumnRole as Role
from nqs_desktop.domain.table_mapping import TablePreview
from nqs_desktop.importers.tables import TableFile, open_tables
from nqs_desktop.importers.tables.recognition import recognise, require_clear
from tests.importers.tables.table_writing import write_xlsx

GROUPS = [
    ("1", "Руководители", "Басшылар"),
    ("11", "Высшие руководители", "Жоғары басшылар"),
    ("111", "Законодатели", "Заң шығарушылар"),
    ("1111", "Депутаты", "Депутаттар"),
    ("1111-1", "Депутаты парламента", "Парламент депутаттары"),
    ("1111-1-001", "Депутат сената", "Сенат депутаты"),
    ("2", "Специалисты", "Мамандар"),
    ("24", "Специалисты по финансам", "Қаржы мамандары"),
]


def written(folder: Path, rows: Sequence[Sequence[object]]) -> TableFile:
    return open_tables(write_xlsx(folder / "a.xlsx", rows))


def roles(preview: TablePreview) -> list[str]:
    return [role.value for role in preview.mapping.roles]


def body(table: TableFile, preview: TablePreview, *wanted: Role) -> list[tuple[str, ...]]:
    """The cells of the wanted roles, row by row."""
    columns = [preview.mapping.column(role) for role in wanted]
    return [
        tuple(cells[column] for column in columns if column is not None)
        for number, cells in table.rows(preview.mapping.sheet)
        if number >= preview.mapping.first_row
    ]


def test_the_usual_table(tmp_path: Path) -> None:
    preview = recognise(written(tmp_path, [("Код", "Наименование", "Атауы"), *GROUPS]))
    assert roles(preview) == ["code", "name_ru", "name_kk"]
    assert (preview.mapping.first_row, preview.row_count, preview.doubts) == (2, 9, ())
    assert [column.heading for column in preview.columns] == ["Код", "Наименование", "Атауы"]
    assert preview.rows[1] == (2, GROUPS[0])


def test_without_headings_and_in_another_order(tmp_path: Path) -> None:
    preview = recognise(written(tmp_path, [(kk, code, "", ru) for code, ru, kk in GROUPS]))
    assert roles(preview) == ["name_kk", "code", "ignored", "name_ru"]
    assert preview.mapping.first_row == 1


def test_titles_and_numbers_above_and_beside_the_table(tmp_path: Path) -> None:
    head: list[Sequence[object]] = [
        ["Национальный перечень 01-2017"],
        [],
        ["№ п/п", "Коды", "Наименование", ""],
        ["", "", "русское", "казахское"],
        [1, 2, 3, 4],
    ]
    table = written(tmp_path, [*head, *((number, *row) for number, row in enumerate(GROUPS, 1))])
    preview = recognise(table)
    assert roles(preview) == ["id", "code", "name_ru", "name_kk"]
    assert preview.mapping.first_row == 6
    assert [column.heading for column in preview.columns][1:] == ["Коды", "Наименование русское", "казахское"]
    assert body(table, preview, Role.CODE, Role.NAME_RU, Role.NAME_KK) == GROUPS


@pytest.mark.parametrize("chained", [False, True])
def test_a_column_for_the_codes_of_each_level(tmp_path: Path, chained: bool) -> None:
    level = {1: 0, 2: 1, 3: 2, 4: 3, 6: 4, 10: 5}
    rows, open_codes = [], [""] * 6
    for code, *names in GROUPS:
        place = level[len(code)]
        above = open_codes[:place] if chained else [""] * place
        open_codes[place] = code
        rows.append([*above, code, *[""] * (5 - place), *names])
    heading = ["Группа", "Подгруппа", "Малая", "Начальная", "Занятие", "Код", "Наименование", "Атауы"]
    table = written(tmp_path, [heading, *rows])
    preview = recognise(table)
    assert roles(preview) == ["code", "name_ru", "name_kk"]
    assert preview.doubts == ()
    assert body(table, preview, Role.CODE, Role.NAME_RU, Role.NAME_KK) == GROUPS


def test_codes_and_names_in_one_column(tmp_path: Path) -> None:
    rows = [(f"{code} {ru}", f"{code}. {kk}") for code, ru, kk in GROUPS]
    table = written(tmp_path, [("Занятие", "Қызмет"), *rows, ("без кода", "кодсыз")])
    preview = recognise(table)
    assert roles(preview) == ["code", "name_ru", "name_kk"]
    found = body(table, preview, Role.CODE, Role.NAME_RU, Role.NAME_KK)
    assert found == [*GROUPS, ("", "без кода", "кодсыз")]


@pytest.mark.parametrize(
    "odd", ["2411–1", "2411 - 1", " 2411-1", "2411.1", "Х1000", "x1000", "X1000-1", "2411-1-001", "2 411"]
)
def test_codes_typed_oddly(tmp_path: Path, odd: str) -> None:
    table = written(tmp_path, [("а", "б", "в"), *GROUPS, (odd, "Иные", "Өзгелер")])
    preview = recognise(table)
    assert roles(preview) == ["code", "name_ru", "name_kk"]
    assert body(table, preview, Role.CODE)[-1] == (" ".join(odd.split()),)


def test_codes_beside_each_language(tmp_path: Path) -> None:
    preview = recognise(written(tmp_path, [(code, ru, code, kk) for code, ru, kk in GROUPS]))
    assert roles(preview) == ["code", "name_ru", "ignored", "name_kk"]
    assert preview.doubts == ()


def test_parents_by_code_and_by_number(tmp_path: Path) -> None:
    by_code = [(code, code[:-1] if len(code) < 5 else "1111", ru, kk) for code, ru, kk in GROUPS[:5]]
    preview = recognise(written(tmp_path, [("Код", "Вышестоящий", "Имя", "Атауы"), *by_code]))
    assert roles(preview) == ["code", "parent_code", "name_ru", "name_kk"]
    by_number = [
        (70 + number, parent, code, ru, kk, 1, 0)
        for number, (parent, (code, ru, kk)) in enumerate(
            zip([0, 70, 71, 72, 73, 74, 0, 76], GROUPS, strict=True)
        )
    ]
    heading = ("ID", "PARENT_ID", "CODE", "NAME_RU", "NAME_KZ", "IS_ACTUAL", "NO_LEAF")
    preview = recognise(written(tmp_path, [heading, *by_number]))
    assert roles(preview) == ["id", "parent_id", "code", "name_ru", "name_kk", "active", "ignored"]


@pytest.mark.parametrize("mark", ["'{}", "{}*", "{} ²"])
def test_signs_beside_every_code(tmp_path: Path, mark: str) -> None:
    rows = [(mark.format(code), ru, kk) for code, ru, kk in GROUPS]
    preview = recognise(written(tmp_path, [("Код", "Имя", "Атауы"), *rows]))
    assert roles(preview) == ["code", "name_ru", "name_kk"]


@pytest.mark.parametrize("heading", ["Уровень навыков", "Біліктілік деңгейі", "Разряд", "Примечание"])
def test_degrees_are_no_numbers_of_parents(tmp_path: Path, heading: str) -> None:
    rows = [(n, *group, n % 4 + 1) for n, group in enumerate(GROUPS, 1)]
    preview = recognise(written(tmp_path, [("№ п/п", "Код", "Имя", "Атауы", heading), *rows]))
    assert roles(preview) == ["id", "code", "name_ru", "name_kk", "ignored"]


@pytest.mark.parametrize(
    "marks",
    [("Действует", "Не действует"), ("Қолданыста", "Күшін жойған"), ("активный", "исключён")],
)
@pytest.mark.parametrize("heading", ["Статус", "Мәртебесі", "Состояние"])
def test_words_that_tell_what_is_in_force(tmp_path: Path, heading: str, marks: tuple[str, str]) -> None:
    rows = [(*group, marks[n % 3 == 2]) for n, group in enumerate(GROUPS)]
    preview = recognise(written(tmp_path, [("Код", "Имя", "Атауы", heading), *rows]))
    assert roles(preview) == ["code", "name_ru", "name_kk", "active"]


def test_names_in_both_languages_row_by_row(tmp_path: Path) -> None:
    rows = [pair for code, ru, kk in GROUPS for pair in ((code, ru), ("", kk))]
    assert roles(recognise(written(tmp_path, rows))) == ["code", "name"]


def test_few_rows(tmp_path: Path) -> None:
    table = written(tmp_path, [("Код", "Наименование", "Атауы"), ("2411-1", "Бухгалтеры", "Есепшілер")])
    assert (roles(recognise(table)), recognise(table).mapping.first_row) == (
        ["code", "name_ru", "name_kk"],
        2,
    )
    table = written(tmp_path, [("Код", "Атауы"), ("1", "Басшылар"), ("2", "Мамандар")])
    assert roles(recognise(table)) == ["code", "name_kk"]


def test_only_what_is_wanted(tmp_path: Path) -> None:
    rows = [("1", "Managers", "1"), ("11", "Chief executives", "1"), ("111", "Legislators", "0")]
    table = written(tmp_path, [("code", "name", "active"), *rows])
    assert roles(recognise(table)) == ["code", "name_en", "active"]
    preview = recognise(table, wanted={Role.CODE, Role.NAME_EN})
    assert roles(preview) == ["code", "name_en", "ignored"]
    require_clear(preview)


def test_the_sheet_with_names_is_taken(tmp_path: Path, reference_files: Path) -> None:
    table = open_tables(reference_files / "esutd" / "d_education.xlsx")
    preview = recognise(table)
    assert (len(preview.sheets), preview.mapping.sheet) == (2, preview.sheets[0])
    assert roles(preview)[:5] == ["id", "parent_id", "code", "name_ru", "name_kk"]


def test_the_real_export(reference_files: Path) -> None:
    preview = recognise(open_tables(reference_files / "esutd" / "D_POSITION.xlsx"))
    found = {column.heading: column.role for column in preview.columns if column.role is not Role.IGNORED}
    assert found == {
        "ID": Role.ID,
        "PARENT_ID": Role.PARENT_ID,
        "CODE": Role.CODE,
        "NAME_RU": Role.NAME_RU,
        "NAME_KZ": Role.NAME_KK,
        "IS_ACTUAL": Role.ACTIVE,
    }
    assert (preview.mapping.first_row, preview.row_count, preview.doubts) == (2, 22_018, ())
