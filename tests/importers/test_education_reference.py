"""Tables of specialties in force: codes, languages and the tree put right, each with its row."""

from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind
from nqs_desktop.importers import education_reference
from nqs_desktop.importers.education_columns import Row
from nqs_desktop.importers.result import ReadResult

HEADING = ("id", "parent_Id", "code", "name_ru", "name_kz", "")
ROWS = (
    ("1", "", "1", "Техническое образование", "Техникалық білім беру"),
    ("2", "", "2", "Послесреднее образование", "Орта білімнен кейінгі білім"),
    ("3", "", "3", "Высшее образование", "Жоғары білім"),
    ("10", "1", "199880100", "Обслуживание телескопов", "Телескоптарға қызмет көрсету"),
    ("11", "10", "3W99880101", "Полировщик", "Жылтыратушы"),
    ("12", "12", "4S99880102", "Техник-оптик", "Оптик-техник"),
    ("13", "12", "4S99880103", "Мастер зеркал", "Айна шебері"),
    ("14", "1", "19880200", "Сборка телескопов", "Телескоптарды құрастыру"),
    ("15", "14", "3W99880201", "Сборщик", "Құрастырушы"),
    ("16", "10", "4S99880202", "Техник-сборщик", "Құрастырушы техник"),
    ("20", "2", "299880100", "Телескоптарға қызмет көрсету", "Обслуживание телескопов"),
    ("21", "20", "5АВ99880101", "Қолданбалы бакалавр", "Прикладной бакалавр"),
    ("22", "2", "299880300", "Маркетинг (салалар бойынша)", "Маркетинг (по отраслям)"),
    ("23", "1", "199880400", "Сборка (по отраслям)", "Құрастыру (салалар бойынша)"),
    ("30", "3", "6В999", "Оптика и зеркала", "Оптика және айналар", "ПО"),
    ("31", "77", "7М999", "Оптика", "Оптика"),
)


def table(rows: Sequence[Sequence[str]], heading: Sequence[str] = HEADING) -> list[Row]:
    """Return rows under a heading, numbered from 1."""
    return list(enumerate([heading, *rows], start=1))


def read(rows: Sequence[Sequence[str]], heading: Sequence[str] = HEADING) -> ReadResult[SpecialtyEntry]:
    return education_reference.read("reference.xlsx", [("Sheet", table(rows, heading))])


@pytest.fixture(scope="module")
def result() -> ReadResult[SpecialtyEntry]:
    return read(ROWS)


@pytest.fixture(scope="module")
def entries(result: ReadResult[SpecialtyEntry]) -> dict[str, SpecialtyEntry]:
    return {entry.code: entry for entry in result.entries}


def reasons(result: ReadResult[SpecialtyEntry]) -> dict[int, str]:
    return {guess.line or 0: guess.why.key.removeprefix("importing.") for guess in result.guesses}


def test_each_row_is_an_entry_with_its_row_of_the_table(result: ReadResult[SpecialtyEntry]) -> None:
    assert len(result.entries) == len(ROWS)
    assert {entry.source.line for entry in result.entries} == set(range(2, len(ROWS) + 2))
    assert {entry.source.document for entry in result.entries} == {"reference.xlsx"}


def test_codes_say_what_an_entry_is(entries: dict[str, SpecialtyEntry]) -> None:
    kinds = {code: entries[code].kind for code in ("1", "199880100", "3W99880101", "5AB99880101", "6B999")}
    assert kinds == {
        "1": SpecialtyKind.AREA,
        "199880100": SpecialtyKind.SPECIALTY,
        "3W99880101": SpecialtyKind.QUALIFICATION,
        "5AB99880101": SpecialtyKind.QUALIFICATION,
        "6B999": SpecialtyKind.SPECIALTY,
    }
    assert entries["3W99880101"].level == 3
    assert entries["4S99880103"].level == 4
    assert entries["5AB99880101"].level is None


def test_a_row_that_is_its_own_parent_hangs_where_its_code_begins(
    result: ReadResult[SpecialtyEntry], entries: dict[str, SpecialtyEntry]
) -> None:
    assert entries["4S99880102"].parent == "199880100"
    assert reasons(result)[7] == "own_row_above"
    # The next row names it as the one above, which a qualification cannot be.
    assert entries["4S99880103"].parent == "199880100"
    assert reasons(result)[8] == "wrong_row_above"


def test_swapped_languages_are_put_right(
    result: ReadResult[SpecialtyEntry], entries: dict[str, SpecialtyEntry]
) -> None:
    assert entries["299880100"].name == LocalizedText(
        "Телескоптарға қызмет көрсету", "Обслуживание телескопов"
    )
    # No letter tells these two apart, but the words of the other rows do.
    assert entries["299880300"].name == LocalizedText(
        "Маркетинг (салалар бойынша)", "Маркетинг (по отраслям)"
    )
    assert [line for line, why in reasons(result).items() if why == "languages_swapped"] == [12, 13, 14]


def test_letters_and_digits_of_codes_are_restored(
    result: ReadResult[SpecialtyEntry], entries: dict[str, SpecialtyEntry]
) -> None:
    assert entries["5AB99880101"].printed_code == "5АВ99880101"
    assert {entries[code].source.line for code in ("6B999", "7M999")} == {16, 17}
    # The qualification below tells which digit the specialty lost.
    assert entries["199880200"].printed_code == "19880200"
    assert reasons(result)[9] == "digit_lost_above"
    assert entries["3W99880201"].parent == "199880200"


def test_what_is_odd_but_clear_is_told(result: ReadResult[SpecialtyEntry]) -> None:
    told = {(warning.key, warning.values.get("line")) for warning in result.warnings}
    assert ("importing.code_out_of_place", 11) in told
    assert ("importing.cell_not_read", 16) in told
    assert reasons(result)[17] == "no_row_above"


def test_other_sheets_are_told_of() -> None:
    codes = [(number, (str(number),)) for number in range(1, 5)]
    result = education_reference.read("x.xlsx", [("Codes", codes), ("Names", table(ROWS)), ("Empty", [])])
    assert len(result.entries) == len(ROWS)
    sheets = [warning.values["sheet"] for warning in result.warnings if "sheet" in warning.values]
    assert sheets == ["Codes"]


def test_a_table_without_numbered_rows_stands_by_its_codes() -> None:
    rows = [
        ("99880100", "Обслуживание телескопов*", "Телескоптарға қызмет көрсету*"),
        ("4S99880102", "Техник-оптик", "Оптик-техник"),
        ("0101000", "Воспитание", "Тәрбиелеу**"),
        ("010101 3", "Воспитатель", "Тәрбиеші"),
        ("2199880102000", "Ничей код", "Бөтен код"),
    ]
    result = read(rows, ("Код", "Наименование", "Атауы"))
    specialty, qualification, old, old_qualification = result.entries
    assert (specialty.special_needs, specialty.name.kk) == (True, "Телескоптарға қызмет көрсету")
    assert (old.military, old.name.ru) == (True, "Воспитание")
    assert qualification.parent == "99880100"
    assert (old_qualification.code, old_qualification.level, old_qualification.parent) == (
        "0101013",
        3,
        "0101000",
    )
    assert [warning.key for warning in result.warnings] == ["importing.row_not_read"]


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [("1", "Название", "Атауы")],
        [("99880100", "Обслуживание", "")],
        [("Обслуживание", "Қызмет көрсету")],
    ],
)
def test_a_table_without_codes_or_names_is_refused(rows: list[tuple[str, ...]]) -> None:
    with pytest.raises(UserError) as refused:
        read(rows, ())
    assert refused.value.message.key == "importing.no_specialty_columns"


@given(
    st.lists(
        st.tuples(
            st.sampled_from(("", "1", "2", "3", "4")),
            st.sampled_from(("", "1", "2", "3", "4", "9")),
            st.sampled_from(("1", "199880100", "3W99880101", "4S99880102", "6B999", "1ххх", "")),
            st.sampled_from(("Оптика", "Шыныға қызмет көрсету", "")),
            st.sampled_from(("Оптика", "Шыныға қызмет көрсету", "")),
        ),
        max_size=8,
    )
)
def test_whatever_a_table_says_its_tree_has_no_cycle(rows: list[tuple[str, ...]]) -> None:
    result = read([*ROWS, *rows])
    above: set[str] = set()
    for entry in result.entries:
        assert entry.parent is None or entry.parent in above
        above.add(entry.code)


def test_signs_beside_a_code_and_repeats() -> None:
    rows = [
        ("99880100", "Обслуживание телескопов", "Телескоптарға қызмет көрсету"),
        ("704S99880102", "Техник-оптик", "Оптик-техник"),
        ("4S99880103 0721", "Мастер зеркал", "Айна шебері"),
        ("4S99880103", "Мастер зеркал", "Айна шебері"),
    ]
    result = read(rows, ("Код", "Наименование", "Атауы"))
    assert [entry.code for entry in result.entries] == ["99880100", "4S99880102", "4S99880103", "4S99880103"]
    assert Counter(guess.why.key for guess in result.guesses) == {"importing.signs_beside_code": 2}
    assert [warning.key for warning in result.warnings] == ["importing.code_repeats"]
