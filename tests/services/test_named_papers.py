"""Announcements, cards, papers of coding, trees and sheets printed from a database; what is refused."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import docx
import pytest
from openpyxl import load_workbook

from nqs_desktop.domain.candidate import Attachment, Contacts
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.occupancy import Absence, Occupancy
from nqs_desktop.domain.pay import PayScale, PositionPay
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.report_request import (
    CANDIDATE_CARD,
    CODING_RESULT,
    ORGANISATION_TREE,
    REQUIREMENT_SHEET,
    VACANCY_ANNOUNCEMENT,
    ReportRequest,
    SheetLayout,
)
from tests.services.printed import text_of

OWNER = "demonstration"
RU = PrintLanguage.RU
ON = date(2026, 3, 2)
ANNOUNCED = ReportRequest(VACANCY_ANNOUNCEMENT, RU, on=ON)
CARD = ReportRequest(CANDIDATE_CARD, RU, on=ON)
CODING = ReportRequest(CODING_RESULT, RU)
TREE = ReportRequest(ORGANISATION_TREE, RU, on=ON)


def cells_of(services: Services, wanted: ReportRequest, folder: Path) -> list[list[object]]:
    """Return the filled cells of each row of a paper as a workbook."""
    services.printing.render(wanted, folder / "a.xlsx")
    (sheet,) = load_workbook(folder / "a.xlsx").worksheets
    filled: list[list[object]] = [
        [cell for cell in row if cell is not None] for row in sheet.iter_rows(values_only=True)
    ]
    return [row for row in filled if row]


def docx_cells(path: Path) -> Iterator[str]:
    for table in docx.Document(str(path)).tables:
        for row in table.rows:
            yield from (cell.text for cell in row.cells)


def hold(services: Services, position: str, share: str = "1", absence: Absence | None = None) -> Occupancy:
    away = (absence,) if absence else ()
    made = Occupancy("", position, Decimal(share), "Асан Үсенұлы", start=date(2025, 1, 1), absences=away)
    return services.occupancies.save(made)[0]


# --- announcements ---


def test_only_what_is_vacant_on_the_day_is_announced(library: Services, tmp_path: Path) -> None:
    hold(library, "demo-director")
    hold(library, "demo-librarian", "1.5")
    text = text_of(library, ANNOUNCED, tmp_path)
    assert "Объявление о вакантных должностях" in text
    assert "Заместитель директора" in text
    rows = cells_of(library, ANNOUNCED, tmp_path)
    vacant = [row[1] for row in rows if row[0] == "Вакантных штатных единиц"]
    assert vacant == [1, 1, 1, 1, 1, 1, 0.5]
    assert sum(Decimal(str(one)) for one in vacant) == Decimal("9") - Decimal("2.5")
    with pytest.raises(UserError, match="not_vacant") as caught:
        library.printing.render(replace(ANNOUNCED, position="demo-director"), tmp_path / "b.pdf")
    assert caught.value.message.values["title"] == "Директор"
    assert not (tmp_path / "b.pdf").exists()


def test_a_position_whose_holder_is_away_is_announced_for_that_time(
    library: Services, tmp_path: Path
) -> None:
    hold(library, "demo-driver", absence=Absence(date(2026, 3, 1), date(2026, 3, 31), "демалыс"))
    wanted = replace(ANNOUNCED, position="demo-driver")
    assert "Временно вакантных штатных единиц" in text_of(library, wanted, tmp_path)
    with pytest.raises(UserError, match="not_vacant"):
        library.printing.render(replace(wanted, on=date(2026, 4, 1)), tmp_path / "b.pdf")


def test_pay_contacts_and_the_last_day(library: Services, tmp_path: Path) -> None:
    edition = library.staffing_editions.worked_on(OWNER).key
    library.staffing_editions.save_pay_scale(edition, PayScale(Decimal(20000)))
    driver = library.staffing.position("demo-driver")
    library.staffing.save_position(replace(driver, pay=PositionPay(coefficient=Decimal("2.5"))))
    owner = library.staffing.organisation(OWNER)
    library.staffing.save_organisation(replace(owner, phone="+7 700", email="a@example.kz"))
    wanted = replace(ANNOUNCED, position="demo-driver", until=date(2026, 3, 20))
    rows = cells_of(library, wanted, tmp_path)
    told = {row[0]: row[1] for row in rows if len(row) == 2}
    assert told["Должностной оклад, тенге"] == 50000
    assert told["Последний день приёма документов"] in ("20.03.2026", datetime(2026, 3, 20))  # noqa: DTZ001
    assert told["Телефон"] == "+7 700"
    text = text_of(library, wanted, tmp_path)
    assert "20.03.2026" in text
    library.printing.render(wanted, tmp_path / "a.docx")
    assert "a@example.kz" in set(docx_cells(tmp_path / "a.docx"))


def test_nothing_is_vacant(library: Services, tmp_path: Path) -> None:
    for row in library.staffing.positions():
        hold(library, row.key, str(row.units))
    with pytest.raises(UserError, match="nothing_vacant") as caught:
        library.printing.render(ANNOUNCED, tmp_path / "a.pdf")
    assert caught.value.message.values["date"] == "02.03.2026"


# --- cards ---


def test_a_card_of_a_person_who_holds_a_position(library: Services, tmp_path: Path) -> None:
    known = library.candidates.candidate("demo-1")
    library.candidates.save(
        replace(
            known,
            contacts=Contacts("+7 701", "b@example.kz"),
            attachments=(Attachment("Диплом", "/papers/diploma.pdf"),),
        )
    )
    held = Occupancy("", "demo-driver", Decimal(1), known.name, candidate="demo-1", start=date(2026, 1, 5))
    library.occupancies.save(held)
    text = text_of(library, replace(CARD, candidates=("demo-1",)), tmp_path)
    for words in (known.name, known.iin, "01.04.1986", "+7 701", "7. Водитель", "diploma.pdf", "занимает"):
        assert words in text
    assert "Общий стаж 17 лет 6 месяцев 2 дня" in text


def test_cards_of_all_and_of_nobody(library: Services, tmp_path: Path) -> None:
    text = text_of(library, CARD, tmp_path)
    rows = library.candidates.rows()
    assert all(row.name in text for row in rows)
    for row in rows:
        library.candidates.remove(row.key)
    with pytest.raises(UserError, match="no_candidates"):
        library.printing.render(CARD, tmp_path / "b.pdf")


# --- coding ---


def test_totals_of_coding_are_those_of_the_database(library: Services, tmp_path: Path) -> None:
    library.classification.settle_all(("Жүргізуші", "Водитель"), "832", [])
    rows = cells_of(library, CODING, tmp_path)
    positions, units = library.staffing.totals()
    assert rows[[row[0] for row in rows].index("ВСЕГО")][1:] == [positions, units]
    coded = [row for row in library.staffing.lines() if row.position.occupation_code]
    (uncoded,) = (row for row in rows if row[0] == "Без кода")
    assert uncoded[1] == positions - len(coded)
    driver = next(row for row in rows if "Водитель" in row)
    assert driver[3] == "832"
    assert driver[-1] == "человек выбрал другой код"


def test_coding_of_a_department_and_of_one_position(library: Services, tmp_path: Path) -> None:
    department = library.staffing.tree()[2]
    rows = cells_of(library, replace(CODING, department=department.key), tmp_path)
    assert [f"Подразделение: {department.name.ru}"] in rows
    assert next(row for row in rows if row[0] == "ВСЕГО")[1:] == [department.positions, department.units]
    rows = cells_of(library, replace(CODING, position="demo-driver"), tmp_path)
    assert next(row for row in rows if row[0] == "ВСЕГО")[1:] == [1, 1]
    wanted = replace(CODING, position="demo-driver", department=department.key)
    with pytest.raises(UserError, match="position_elsewhere"):
        library.printing.render(wanted, tmp_path / "b.pdf")


# --- the tree ---


def test_the_tree_says_what_the_staffing_table_says(library: Services, tmp_path: Path) -> None:
    hold(library, "demo-director")
    top = library.staffing.tree()[1]
    library.staffing.save_department(replace(library.staffing.department(top.key), head="demo-director"))
    text = text_of(library, TREE, tmp_path)
    for words in ("Руководитель: Директор (Асан Үсенұлы)", "Должностей: 8", "Занято: 1", "Вакантно: 8"):
        assert words in text
    rows = {str(row[0]): row[1:] for row in cells_of(library, TREE, tmp_path)}
    for node in library.staffing.tree():
        found = rows[str(node.name.ru)]
        assert found[-4:] == [node.positions, node.units, node.occupied, node.units - node.occupied]


def test_the_tree_of_a_department_and_of_nothing(library: Services, tmp_path: Path) -> None:
    node = library.staffing.tree()[2]
    text = text_of(library, replace(TREE, department=node.key), tmp_path)
    assert "Структура подразделения" in text
    assert str(library.staffing.tree()[1].name.ru) not in text
    with pytest.raises(UserError, match="no_department"):
        library.printing.render(replace(TREE, organisation=OWNER, department="nowhere"), tmp_path / "b.pdf")
    empty, _ = library.staffing.add_organisation(LocalizedText("Бос", "Пустая"))
    with pytest.raises(UserError, match="nothing"):
        library.printing.render(replace(TREE, department=empty.key), tmp_path / "b.pdf")


# --- sheets, and what goes with what ---


def test_each_layout_of_a_sheet(library: Services, tmp_path: Path) -> None:
    sheet = ReportRequest(REQUIREMENT_SHEET, PrintLanguage.BOTH)
    beside = text_of(library, replace(sheet, layout=SheetLayout.SIDE_BY_SIDE), tmp_path)
    assert "№ 4 (2,5 бірлік / 2,5 единицы)" in beside
    after = text_of(library, replace(sheet, layout=SheetLayout.ONE_AFTER_OTHER), tmp_path)
    assert after.index("8. Ғимаратты") < after.index("1. Директор, (1 единица)")


def test_what_does_not_go_with_these_papers(library: Services, tmp_path: Path) -> None:
    department = library.staffing.tree()[1].key
    cases = {
        "no_layout_of_paper": replace(CARD, layout=SheetLayout.SIDE_BY_SIDE),
        "no_last_day_of_paper": replace(CARD, until=ON),
        "no_position_of_paper": replace(TREE, position="demo-driver"),
        "of_no_department": replace(CARD, department=department),
        "nobody_judged": replace(CODING, on=ON),
        "no_edition_of_paper": replace(TREE, with_edition="1"),
        "position_elsewhere": replace(ANNOUNCED, position="demo-driver", department=department),
    }
    for key, wanted in cases.items():
        with pytest.raises(UserError, match=key):
            library.printing.render(wanted, tmp_path / "a.pdf")
    assert list(tmp_path.glob("a.*")) == []


def test_a_branch_is_named_by_its_code(library: Services) -> None:
    branch = library.branches.named("classifier", "2411 1")
    assert library.branches.words(branch, Language.RU).startswith("2 › 24 › 2411-1 ")
    assert library.branches.named("register", "В2-3").book == "register"
    refused = (("classifier", "99999", "unknown_branch"), ("match-table", "1", "no_branch_of_paper"))
    for book, code, key in refused:
        with pytest.raises(UserError, match=key):
            library.branches.named(book, code)
