"""Staffing tables and figures printed from a database: which edition, which part, what is refused."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from nqs_desktop.domain.errors import Cancelled, UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.pay import PayScale, PositionPay
from nqs_desktop.domain.printed_columns import PrintedColumn
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.staffing_edition import StaffingOrder
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.report_request import STAFFING_FIGURES, STAFFING_TABLE, ReportRequest
from tests.services.printed import text_of

OWNER = "demonstration"
ORDER = StaffingOrder("12-ө", date(2026, 1, 9), date(2026, 2, 1))
TABLE = ReportRequest(STAFFING_TABLE, PrintLanguage.RU)
FIGURES = ReportRequest(STAFFING_FIGURES, PrintLanguage.BOTH)


@pytest.fixture
def amended(library: Services) -> Services:
    """The demonstration approved by an order, and a draft after it in which the driver is renamed."""
    editions = library.staffing_editions
    editions.approve(editions.worked_on(OWNER).key, ORDER)
    editions.amend(OWNER)
    driver = library.staffing.position("demo-driver")
    library.staffing.save_position(replace(driver, title=LocalizedText("Экспедитор", "Экспедитор")))
    return library


def test_the_draft_is_printed_and_the_edition_in_force_on_a_day(amended: Services, tmp_path: Path) -> None:
    worked_on = text_of(amended, TABLE, tmp_path)
    assert "ПРОЕКТ" in worked_on
    assert "Экспедитор" in worked_on
    in_force = text_of(amended, replace(TABLE, on=date(2026, 3, 1)), tmp_path)
    assert "приказ от 09.01.2026 № 12-ө" in in_force
    assert "Водитель" in in_force
    assert "Экспедитор" not in in_force
    for named in ("12-Ө", amended.staffing_editions.list(OWNER)[1].key):
        assert "Водитель" in text_of(amended, replace(TABLE, edition=named), tmp_path)
    with pytest.raises(UserError, match="none_in_force") as caught:
        amended.printing.render(replace(TABLE, on=date(2026, 1, 31)), tmp_path / "a.pdf")
    assert caught.value.message.values["date"] == "31.01.2026"


def test_who_holds_what_is_told_as_on_the_day(library: Services, tmp_path: Path) -> None:
    edition = library.staffing_editions.worked_on(OWNER).key
    library.occupancies.save(
        Occupancy(
            "", "demo-driver", Decimal(1), "Асан Үсенұлы", start=date(2026, 3, 1), end=date(2026, 3, 31)
        )
    )
    wanted = replace(TABLE, edition=edition, columns=(PrintedColumn.OCCUPIED, PrintedColumn.VACANT))
    held = text_of(library, replace(wanted, on=date(2026, 3, 5)), tmp_path)
    assert "ВСЕГО 1 8" in held
    assert "по состоянию на 05.03.2026" in held
    assert "ВСЕГО 0 9" in text_of(library, replace(wanted, on=date(2026, 4, 1)), tmp_path)


def test_a_department_is_an_extract(library: Services, tmp_path: Path) -> None:
    department = library.staffing.tree()[1]
    text = text_of(library, replace(TABLE, department=department.key), tmp_path)
    assert "Выписка из штатного расписания" in text
    assert f"Подразделение: {department.name.ru}" in text
    assert "УТВЕРЖДАЮ" not in text
    whole = replace(TABLE, department=OWNER, organisation=OWNER)
    assert "Штатное расписание" in text_of(library, whole, tmp_path)


def test_pay_adds_up(library: Services, tmp_path: Path) -> None:
    edition = library.staffing_editions.worked_on(OWNER).key
    library.staffing_editions.save_pay_scale(edition, PayScale(Decimal(20000)))
    driver = library.staffing.position("demo-driver")
    library.staffing.save_position(replace(driver, pay=PositionPay(coefficient=Decimal("2.5"))))
    library.printing.render(TABLE, tmp_path / "a.xlsx")
    (sheet,) = load_workbook(tmp_path / "a.xlsx").worksheets
    (total,) = [row for row in sheet.iter_rows(values_only=True) if row[0] == "ВСЕГО"]
    assert [cell for cell in total if cell is not None] == ["ВСЕГО", 9, 50000]


def test_figures_of_an_edition_and_a_day(amended: Services, tmp_path: Path) -> None:
    text = text_of(amended, replace(FIGURES, on=date(2026, 3, 1)), tmp_path)
    assert "01.03.2026 жағдайы бойынша" in text
    assert "№ 12-ө бұйрықпен бекітілген" in text
    assert "Водитель" in text
    assert "Экспедитор" in text_of(amended, FIGURES, tmp_path)


def test_what_does_not_go_with_these_papers(amended: Services, tmp_path: Path) -> None:
    cases = {
        "no_department": replace(TABLE, organisation=OWNER, department="nowhere"),
        "whole_table": replace(TABLE, position="demo-driver"),
        "unknown_edition": replace(TABLE, edition="99"),
        "whole_figures": replace(FIGURES, department=amended.staffing.tree()[1].key),
        "nobody_judged": replace(TABLE, candidates=("demo-1",)),
        "no_columns_of_paper": replace(FIGURES, columns=(PrintedColumn.UNITS,)),
    }
    for key, wanted in cases.items():
        with pytest.raises(UserError, match=key):
            amended.printing.render(wanted, tmp_path / "a.pdf")
    assert list(tmp_path.glob("a.*")) == []


def test_an_organisation_without_positions_and_several_of_them(library: Services, tmp_path: Path) -> None:
    first, _ = library.staffing.add_organisation(LocalizedText("Біріншісі"))
    with pytest.raises(UserError, match="no_positions_to_print"):
        library.printing.render(TABLE, tmp_path / "a.pdf")
    library.staffing.add_organisation(LocalizedText("Екіншісі"))
    with pytest.raises(UserError, match="which_organisation") as caught:
        library.printing.render(TABLE, tmp_path / "a.pdf")
    assert first.key in str(caught.value.message.values["organisations"])
    assert "Водитель" in text_of(library, replace(TABLE, organisation=OWNER), tmp_path)


def test_what_was_stopped_leaves_the_former_file(library: Services, tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    out.write_bytes(b"former")

    def stop(done: int, total: int) -> None:
        raise Cancelled

    for wanted in (TABLE, FIGURES):
        with pytest.raises(Cancelled):
            library.printing.render(wanted, out, stop)
    assert out.read_bytes() == b"former"
