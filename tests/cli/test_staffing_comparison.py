"""The annex to an order by the command line."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from nqs_desktop.domain.staffing_edition import StaffingOrder
from nqs_desktop.services.catalogue import open_services
from tests.cli.conftest import Run


@pytest.fixture
def amended(run: Run, db: Path) -> None:
    """An approved edition with a draft behind it that lacks a position."""
    run("init", "--demo")
    services = open_services(str(db))
    editions = services.staffing_editions
    order = StaffingOrder("12-ө", date(2026, 1, 9), date(2026, 2, 1))
    editions.approve(editions.worked_on("demonstration").key, order)
    editions.amend("demonstration")
    services.staffing.remove_position("demo-driver")
    services.database.close()


@pytest.mark.usefixtures("amended")
def test_editions_are_named_by_order_and_draft(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "a.xlsx"
    named = ("--edition", "draft", "--with", "12-ө")
    told = run("report", "staffing-comparison", "--lang", "both", "--out", str(out), *named)
    assert (told.status, told.err) == (0, "")
    sheet = load_workbook(out).worksheets[0]
    cells = [str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell]
    assert any("Водитель" in cell for cell in cells)
    assert "алып тасталды\nисключено" in cells


@pytest.mark.usefixtures("amended")
def test_an_unknown_edition_is_one_line(run: Run, tmp_path: Path) -> None:
    out = str(tmp_path / "a.pdf")
    told = run("report", "staffing-comparison", "--lang", "ru", "--out", out, "--edition", "77")
    assert told.status == 2
    assert "77" in told.complaint
    assert "12-ө" in told.complaint
