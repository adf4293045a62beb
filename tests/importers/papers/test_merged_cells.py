"""Merged cells, heads of two rows, list numbers and other habits of tables."""

from decimal import Decimal
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from openpyxl import Workbook

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.paper import PaperDraft
from nqs_desktop.domain.requirement import RequirementPart
from nqs_desktop.importers.papers import read_paper
from tests.importers.papers.paper_writing import word_table


def russian(draft: PaperDraft) -> list[tuple[str | None, ...]]:
    """Number, title, education and experience of each position in Russian."""
    positions = [one.position for one in draft.positions]
    return [
        (
            one.number.ru,
            one.title.ru,
            one.requirement.education.text.ru,
            one.requirement.experience.text.ru,
        )
        for one in positions
    ]


def read_word(path: Path, document: "docx.document.Document") -> PaperDraft:
    document.save(str(path))
    return read_paper(path)


def test_a_cell_merged_over_positions_speaks_of_all(tmp_path: Path) -> None:
    document = docx.Document()
    table = word_table(
        document,
        [
            ["№ п/п", "Должность", "Образование", "Стаж работы"],
            ["1", "Инженер", "высшее техническое", "не менее 3 лет"],
            ["2", "Техник", "", "не менее 1 года"],
        ],
    )
    table.cell(1, 2).merge(table.cell(2, 2)).text = "высшее техническое"
    draft = read_word(tmp_path / "a.docx", document)
    assert russian(draft) == [
        ("1", "Инженер", "высшее техническое", "не менее 3 лет"),
        ("2", "Техник", "высшее техническое", "не менее 1 года"),
    ]
    own, other = (
        next(cell for cell in one.cells if cell.part is RequirementPart.EDUCATION) for one in draft.positions
    )
    assert (own.shared, other.shared) == (False, True)
    assert own.lines == other.lines
    numbers = [line.number for line in draft.lines()]
    assert len(numbers) == len(set(numbers))


def test_a_number_merged_over_two_languages_is_one_position(tmp_path: Path) -> None:
    document = docx.Document()
    table = word_table(
        document,
        [
            ["№", "Лауазымы / Должность", "Білімі / Образование"],
            ["1", "Заңгер", "жоғары заң білімі"],
            ["", "Юрист", "высшее юридическое образование"],
            ["2", "Хатшы", "орта білім"],
            ["", "Секретарь", "среднее образование"],
        ],
    )
    table.cell(1, 0).merge(table.cell(2, 0))
    table.cell(3, 0).merge(table.cell(4, 0))
    positions = [one.position for one in read_word(tmp_path / "a.docx", document).positions]
    assert [one.title for one in positions] == [
        LocalizedText("Заңгер", "Юрист"),
        LocalizedText("Хатшы", "Секретарь"),
    ]
    assert positions[0].requirement.education.text == LocalizedText(
        "жоғары заң білімі", "высшее юридическое образование"
    )


def test_a_head_of_two_rows_with_languages_below(tmp_path: Path) -> None:
    document = docx.Document()
    table = word_table(
        document,
        [
            ["№", "Должность", "", "Требования", ""],
            ["", "на казахском языке", "на русском языке", "Образование", "Стаж"],
            ["1", "2", "3", "4", "5"],
            ["1", "Кассир", "Кассир", "среднее", "не требуется"],
        ],
    )
    table.cell(0, 1).merge(table.cell(0, 2))
    table.cell(0, 3).merge(table.cell(0, 4))
    table.cell(0, 0).merge(table.cell(1, 0))
    draft = read_word(tmp_path / "a.docx", document)
    (paper,) = draft.positions
    assert paper.position.title == LocalizedText("Кассир", "Кассир")
    assert paper.position.number == LocalizedText("1", "1")
    assert len(draft.headings) == 12


def test_a_table_that_goes_on_without_its_head(tmp_path: Path) -> None:
    document = docx.Document()
    word_table(document, [["№", "Должность", "Требования"], ["1", "Повар", "среднее образование"]])
    document.add_paragraph("")
    word_table(document, [["2", "Пекарь", "среднее образование"]])
    draft = read_word(tmp_path / "a.docx", document)
    assert [row[:2] for row in russian(draft)] == [("1", "Повар"), ("2", "Пекарь")]


def test_numbers_that_word_counts_itself(tmp_path: Path) -> None:
    document = docx.Document()
    table = word_table(
        document, [["№", "Должность", "Образование"], ["", "Повар", "среднее"], ["", "Пекарь", "среднее"]]
    )
    for row in (1, 2):
        table.cell(row, 0).paragraphs[0].style = document.styles["List Number"]
    document.add_paragraph("Сторож (1 единица)", style="List Number 2")
    document.add_paragraph("Образование: среднее.")
    draft = read_word(tmp_path / "a.docx", document)
    assert [row[:2] for row in russian(draft)] == [("1", "Повар"), ("2", "Пекарь"), ("1", "Сторож")]


def test_all_positions_in_one_table_of_criteria(tmp_path: Path) -> None:
    document = docx.Document()
    rows = [
        ["1. Повар (1 единица)", ""],
        ["Образование", "среднее"],
        ["Стаж работы", "не менее 1 года"],
        ["2. Пекарь (0,5 ставки)", ""],
        ["Образование", "среднее специальное"],
        ["Стаж работы", "не требуется"],
    ]
    table = word_table(document, rows)
    for row in (0, 3):
        table.cell(row, 0).merge(table.cell(row, 1)).text = rows[row][0]
    draft = read_word(tmp_path / "a.docx", document)
    assert russian(draft) == [
        ("1", "Повар", "среднее", "не менее 1 года"),
        ("2", "Пекарь", "среднее специальное", "не требуется"),
    ]
    assert [one.position.units for one in draft.positions] == [Decimal(1), Decimal("0.5")]


def test_languages_side_by_side_in_criteria(tmp_path: Path) -> None:
    document = docx.Document()
    word_table(
        document,
        [
            ["Критерии", "Қазақ тілінде", "На русском языке"],
            ["Лауазымы / Должность", "Кассир", "Кассир"],
            ["Білімі / Образование", "орта білім", "среднее образование"],
            ["Тәжірибесі / Опыт", "IT", "IT"],
        ],
    )
    (paper,) = read_word(tmp_path / "a.docx", document).positions
    assert paper.position.title == LocalizedText("Кассир", "Кассир")
    assert paper.position.requirement.experience.text == LocalizedText("IT", "IT")


def test_merged_cells_of_a_workbook(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ["Квалификационные требования", None, None, None],
        ["№", "Должность", "Требования", None],
        [None, None, "Образование", "Стаж"],
        ["Отдел продаж", None, None, None],
        [1, "Продавец", "среднее", "не менее 1 года"],
        [2, "Грузчик", None, "не требуется"],
        ["Итого", 2, None, None],
    ):
        sheet.append(row)
    for area in ("A1:D1", "A2:A3", "B2:B3", "C2:D2", "A4:D4", "C5:C6"):
        sheet.merge_cells(area)
    hidden = book.create_sheet("Черновик")
    hidden.append(["лишнее"])
    hidden.sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    draft = read_paper(tmp_path / "a.xlsx")
    assert russian(draft) == [
        ("1", "Продавец", "среднее", "не менее 1 года"),
        ("2", "Грузчик", "среднее", "не требуется"),
    ]
    assert [one.name.ru for one in draft.departments] == ["Отдел продаж"]
    assert [line.text for line in draft.leftovers] == ["Итого", "2"]
    assert "papers.hidden_sheet" in [warning.key for warning in draft.warnings]
    assert {line.place for line in draft.positions[0].lines} == {"A5", "B5", "C5", "D5"}


@pytest.mark.parametrize("tag", ["w:ins", "w:sdt"])
def test_paragraphs_within_marks_of_changes_and_forms(tmp_path: Path, tag: str) -> None:
    document = docx.Document()
    document.add_paragraph("1. Повар (1 единица)")
    inner = "<w:p><w:r><w:t>Образование: среднее.</w:t></w:r></w:p>"
    content = f"<w:sdtContent>{inner}</w:sdtContent>" if tag == "w:sdt" else inner
    document.element.body.insert(1, parse_xml(f"<{tag} {nsdecls('w')}>{content}</{tag}>"))
    assert russian(read_word(tmp_path / "a.docx", document)) == [("1", "Повар", "среднее.", None)]
