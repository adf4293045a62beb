"""What stands on the annex to an order that changes a staffing table."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import docx
from openpyxl import load_workbook

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.pay import PayScale, PositionPay, Surcharge, SurchargeKind
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.staffing_comparison import compare
from nqs_desktop.domain.staffing_difference import StaffingComparison
from nqs_desktop.domain.staffing_edition import EditionStatus, StaffingEdition, StaffingOrder
from nqs_desktop.domain.staffing_line import StaffingContent
from nqs_desktop.reports import docx_writer, pdf_writer, xlsx_writer
from nqs_desktop.reports.document import Document, Signatures, Stamp, Table, flat_blocks
from nqs_desktop.reports.staffing_comparison import ComparisonContent, build
from tests.domain.staffing_tables import department, line, paid, table
from tests.reports.samples import pages, rows, words

KK, RU, BOTH = PrintLanguage.KK, PrintLanguage.RU, PrintLanguage.BOTH
PAY = PositionPay(salary=Decimal(200_000))
FIRST = StaffingEdition(
    "e1", "o1", 1, EditionStatus.APPROVED, StaffingOrder("12-ө", date(2026, 1, 9), date(2026, 2, 1))
)
SECOND = StaffingEdition(
    "e2", "o1", 2, EditionStatus.APPROVED, StaffingOrder("40-ө", date(2026, 6, 1), date(2026, 7, 1))
)
DRAFT = StaffingEdition("e2", "o1", 2, EditionStatus.DRAFT)


def _tables(pay: PositionPay = PAY) -> tuple[StaffingContent, StaffingContent]:
    engineer = line("p1", 1, "Инженер", "d1", "4", pay=pay)
    driver = line("p2", 2, "Водитель", "d1", "2.5", pay=pay)
    old = table((department("d1", "связь"), department("d2", "право")), (engineer, driver))
    more = paid(replace(engineer.position, units=Decimal("4.5"), department="d2"))
    lawyer = line("p3", 2, "Юрист", "d2", occupation_code="2611", register_link="C2", pay=pay)
    departments = (department("d1", "радио"), department("d2", "право"))
    return replace(old, edition=FIRST), replace(table(departments, (more, lawyer)), edition=SECOND)


def _comparison(pay: PositionPay = PAY) -> StaffingComparison:
    return compare(*_tables(pay))


def _paper(comparison: StaffingComparison, language: PrintLanguage = RU) -> Document:
    return build(ComparisonContent(comparison), language)


def test_it_is_headed_by_the_order_of_the_newer_edition() -> None:
    stamp = _paper(_comparison()).blocks[0]
    assert isinstance(stamp, Stamp)
    assert (stamp.heading, stamp.lines) == ("Приложение", ("к приказу от 01.06.2026 № 40-ө",))
    stamp = _paper(replace(_comparison(), after=DRAFT), BOTH).blocks[0]
    assert isinstance(stamp, Stamp)
    assert len(stamp.lines) == 2
    assert all("____" in told for told in stamp.lines)


def test_each_line_says_before_after_and_difference() -> None:
    found = rows(_paper(_comparison()))
    assert found == [
        ["переименовано", "Отдел связь", "Отдел радио"],
        [
            "1. Инженер",
            "Отдел право",
            "перемещено\nизменено количество единиц",
            "Отдел связь\n4 ед.",
            "Отдел право\n4,5 ед.",
            "+0,5",
            "+100\u202f000",
        ],
        [
            "2. Водитель",
            "Отдел связь",
            "исключено",
            "2,5 ед.\nоклад: 200\u202f000 тг\nфонд в месяц: 500\u202f000 тг",
            "—",
            "−2,5",
            "−500\u202f000",
        ],
        [
            "2. Юрист",
            "Отдел право",
            "добавлено",
            "—",
            "1 ед.\nкод: 2611\nместо в реестре: C2\nоклад: 200\u202f000 тг\nфонд в месяц: 200\u202f000 тг",
            "+1",
            "+200\u202f000",
        ],
        ["Всего, разница", "−1", "−200\u202f000"],
        ["Отдел радио", "6,5", "0", "−6,5", "1\u202f300\u202f000", "—", "−1\u202f300\u202f000"],
        ["Отдел право", "0", "5,5", "+5,5", "—", "1\u202f100\u202f000", "+1\u202f100\u202f000"],
        ["Всего", "6,5", "5,5", "−1", "1\u202f300\u202f000", "1\u202f100\u202f000", "−200\u202f000"],
    ]


def test_both_languages_stand_below_each_other() -> None:
    found = rows(_paper(_comparison(), BOTH))
    assert found[2][:4] == [
        "2. Водитель қызметкер\n2. Водитель",
        "связь бөлімі\nОтдел связь",
        "алып тасталды\nисключено",
        "2,5 бірлік / 2,5 ед.\nайлықақы: 200\u202f000 тг / оклад: 200\u202f000 тг\n"
        "айлық қор: 500\u202f000 тг / фонд в месяц: 500\u202f000 тг",
    ]


def test_a_table_without_pay_has_no_columns_of_money() -> None:
    document = _paper(_comparison(PositionPay()))
    tables = [block for block in flat_blocks(document.blocks) if isinstance(block, Table)]
    assert [len(block.columns) for block in tables] == [3, 6, 4]
    assert all(abs(sum(column.share for column in block.columns) - 1) < 1e-9 for block in tables)
    assert rows(document)[-1] == ["Всего", "6,5", "5,5", "−1"]


def test_a_title_that_changes_in_the_other_language_alone_is_shown_in_both() -> None:
    old, _ = _tables()
    lines = (paid(replace(old.lines[0].position, title=LocalizedText("Маман", "Инженер"))), old.lines[1])
    found = rows(_paper(compare(old, replace(old, lines=lines))))
    assert found[0][3:5] == ["Инженер қызметкер / Инженер", "Маман / Инженер"]


def test_equal_editions_say_so() -> None:
    old, _ = _tables()
    (told,) = (text for text in words(_paper(compare(old, old))) if "не различаются" in text)
    assert "номера и примечания не сравниваются" in told


def test_every_format_holds_the_same_words(tmp_path: Path) -> None:
    document = _paper(_comparison(), BOTH)
    pdf_writer.write(document, tmp_path / "a.pdf")
    docx_writer.write(document, tmp_path / "a.docx")
    xlsx_writer.write(document, tmp_path / "a.xlsx")
    paper = docx.Document(str(tmp_path / "a.docx"))
    written = "\n".join(
        cell.text for one in paper.tables for row in one.rows for cell in dict.fromkeys(row.cells)
    )
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None
    cells = "\n".join(str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell)
    for text in (" ".join(pages(tmp_path / "a.pdf")), written, cells):
        assert "Инженер" in text
        assert "100" in text
        assert "связь бөлімі" in text


def test_a_surcharge_in_percent_of_the_base_salary_is_no_sum() -> None:
    surcharge = Surcharge(
        LocalizedText("Экологиялық", "Экологическая"), SurchargeKind.PERCENT_OF_BASE, Decimal(33)
    )
    before, after = _tables()
    line_before, *others = before.lines
    pay = replace(PAY, surcharges=(surcharge,))
    held = replace(line_before, position=replace(line_before.position, pay=pay))
    removed = compare(replace(before, lines=(held, *others)), replace(after, lines=()))
    said = [cell for row in rows(_paper(removed)) for cell in row]
    assert any("Экологическая: 33\u00a0% базового оклада" in cell for cell in said)


def test_the_head_of_the_organisation_signs_where_nobody_is_chosen() -> None:
    owner = replace(
        _comparison().organisation,
        head_title=LocalizedText("Директор", "Директор"),
        head_name=LocalizedText("Ә. Әлиева", "А. Алиева"),
    )
    (lines,) = [
        block
        for block in flat_blocks(_paper(replace(_comparison(), organisation=owner)).blocks)
        if isinstance(block, Signatures)
    ]
    assert [(one.role, one.name.replace("\u00a0", " ")) for one in lines.lines] == [("Директор", "А. Алиева")]
    assert _paper(_comparison(), BOTH).running_title == (
        "Штат кестесіндегі өзгерістер / Изменения в штатном расписании"
    )


def test_differences_are_numbers_in_a_workbook(tmp_path: Path) -> None:
    xlsx_writer.write(_paper(_comparison()), tmp_path / "a.xlsx")
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None
    signed = {
        (cell.value, cell.number_format)
        for row in sheet.iter_rows()
        for cell in row
        if cell.number_format.startswith("+")
    }
    assert {(0.5, "+0.0;\u22120.0;0"), (100_000, "+#,##0;\u2212#,##0;0")} <= signed


def test_another_base_salary_is_said() -> None:
    old, new = _tables()
    old = replace(old, scale=PayScale(Decimal(17_697)))
    paper = _paper(compare(old, replace(new, scale=PayScale(Decimal(20_000)))))
    assert "Базовый должностной оклад (тенге): было 17\u202f697, стало 20\u202f000" in words(paper)
    same = replace(old, scale=PayScale())
    said = words(_paper(compare(same, replace(same, scale=PayScale(Decimal(20_000))))))
    assert "Базовый должностной оклад (тенге): было не указано, стало 20\u202f000" in said
    assert not any("не различаются" in text for text in said)
    assert not any("Базовый" in text for text in words(_paper(compare(old, old))))
