"""Workbooks that hold one classifier on several sheets, and sheets that are none of it."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from nqs_desktop.domain.classifier_report import ClassifierDraft
from nqs_desktop.services.catalogue import Services
from nqs_desktop.texts import LANGUAGES, say
from tests.importers.official_tables import GROUPS, Cells

HEADING: Cells = ("Код", "Наименование", "Атауы")
TITLES = tuple((f"2147-1-{number:03}", f"ШАХТЕР {number}", f"КЕНШІ {number}") for number in range(1, 9))
NEXT = tuple((f"3{code[1:]}", ru, kk) for code, ru, kk in (*GROUPS, *TITLES))
CONTENTS: tuple[Cells, ...] = (
    ("1", "ОБЛАСТЬ ПРИМЕНЕНИЯ", "ҚОЛДАНЫЛУ САЛАСЫ"),
    ("2", "ОБЩИЕ ПРАВИЛА", "ЖАЛПЫ"),
)


def draft(services: Services, path: Path, sheets: Mapping[str, Sequence[Cells]]) -> ClassifierDraft:
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return services.classifier_import.read_file(path)


def columns(rows: Sequence[Cells], *places: int) -> list[Cells]:
    return [tuple(row[place] for place in places) for row in rows]


@pytest.mark.parametrize(
    "sheets",
    [
        {"2": [HEADING, *GROUPS, *TITLES], "3": [HEADING, *NEXT]},
        {"I": [HEADING, *GROUPS, *TITLES[:3]], "II": [HEADING, *TITLES[3:], *NEXT]},
        {"Занятия": [HEADING, *TITLES, *NEXT[5:]], "Группы": [HEADING, *GROUPS, *NEXT[:5]]},
        {
            "РУС": columns([HEADING, *GROUPS, *TITLES, *NEXT], 0, 1),
            "ҚАЗ": columns([HEADING, *GROUPS, *TITLES, *NEXT], 0, 2),
        },
    ],
)
def test_sheets_of_one_classifier_are_read_together(
    services: Services, tmp_path: Path, sheets: Mapping[str, Sequence[Cells]]
) -> None:
    read = draft(services, tmp_path / "parts.xlsx", {"Титул": [("Классификатор",)], **sheets})
    assert [entry.code for entry in read.entries] == [row[0] for row in (*GROUPS, *TITLES, *NEXT)]
    assert (read.set_aside, read.flaws) == ((), ())
    assert [warning.key for warning in read.warnings] == ["classifier_import.sheets_together"]
    for language in LANGUAGES:
        assert all(f"«{name}»" in say(read.warnings[0], language) for name in sheets)


def test_the_mapping_of_one_sheet_says_that_others_go_on(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "parts.xlsx"
    draft(services, path, {"2": [HEADING, *GROUPS, *TITLES], "3": [HEADING, *NEXT]})
    (doubt,) = services.classifier_import.preview(path, "3").doubts
    assert (doubt.key, doubt.values["sheets"]) == ("classifier_import.other_sheets", "«2»")


@pytest.mark.parametrize(
    "beside",
    [
        [HEADING, *CONTENTS],
        [HEADING, *GROUPS[:4], ("2147-1-005", "БЫВШИЙ", "БҰРЫНҒЫ"), ("2147-9-001", "ИНОЙ", "БАСҚА")],
        [HEADING[:2], *columns(NEXT, 0, 1)],
    ],
)
def test_a_sheet_that_is_no_part_is_left_and_told(
    services: Services, tmp_path: Path, beside: Sequence[Cells]
) -> None:
    sheets = {"Классификатор": [HEADING, *GROUPS, *TITLES], "Другое": beside}
    read = draft(services, tmp_path / "beside.xlsx", sheets)
    names = {entry.code for entry in read.entries}
    assert names == {row[0] for row in (*GROUPS, *TITLES)}
    assert [warning.key for warning in read.warnings] == ["classifier_import.sheets_left"]
    assert all("«Другое»" in say(read.warnings[0], language) for language in LANGUAGES)


def test_a_table_of_contents_adds_no_major_group(services: Services, tmp_path: Path) -> None:
    sheets = {
        "Мазмұны": [HEADING, CONTENTS[0], ("3", "ТАБЛИЦЫ", "КЕСТЕЛЕР")],
        "2": [HEADING, *GROUPS, *TITLES],
    }
    read = draft(services, tmp_path / "contents.xlsx", sheets)
    assert {entry.code for entry in read.entries} == {row[0] for row in (*GROUPS, *TITLES)}
