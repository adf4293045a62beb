"""Staffing tables out of the database: approved ones come back so, of a stopped one nothing is left."""

import tempfile
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from nqs_desktop.domain.errors import Cancelled
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing_edition import StaffingOrder
from nqs_desktop.reports import staffing_workbook
from nqs_desktop.services.catalogue import Services, open_services
from nqs_desktop.services.staffing_intake import IntakeTarget
from tests.importers.staffing_tables.invented_tables import HEADING, Row, written

ORDER = StaffingOrder("7", date(2026, 1, 5), date(2026, 2, 1))
NAME = LocalizedText("Мекеме", "Учреждение")


@pytest.fixture
def organisation(services: Services, tmp_path: Path) -> str:
    """An organisation with a small table."""
    rows: list[Row] = [HEADING, [1, "Маман", 1], [2, "Директор", 1], [3, "Заңгер", 1]]
    table = written(tmp_path / "table.xlsx", rows)
    intake = services.staffing_intake
    intake.take(table, intake.look(table).mapping, IntakeTarget(name=NAME))
    return services.staffing.organisations()[0].key


@pytest.mark.parametrize("suffix", [".xlsx", ".json"])
def test_an_approved_table_comes_back_approved(
    suffix: str, organisation: str, services: Services, fresh: Path, tmp_path: Path
) -> None:
    services.staffing_editions.approve(services.staffing_editions.worked_on(organisation).key, ORDER)
    out = tmp_path / f"out{suffix}"
    services.staffing_export.write(out)
    again = services.staffing_intake.take_file(out)
    assert (again.change_set, again.warnings) == (None, ())
    there = tmp_path / "there.db"
    there.write_bytes(fresh.read_bytes())
    other = open_services(str(there))
    other.staffing_intake.take_file(out)
    assert other.staffing_editions.worked_on(organisation).order == ORDER
    other.database.close()


def test_the_row_of_a_shared_sheet_taken_out_of_a_workbook_changes_once(
    organisation: str, services: Services, tmp_path: Path
) -> None:
    first, second, _ = (row.key for row in services.staffing.positions())
    services.staffing.share_requirement((second,), first)
    out = tmp_path / "out.xlsx"
    services.staffing_export.write(out)
    book = load_workbook(out)
    sheet = book.worksheets[0]
    sheet.delete_rows(next(cell.row for row in sheet.iter_rows() for cell in row if cell.value == first))
    book.save(out)
    once = services.staffing_intake.take_file(out)
    assert (once.updated, once.unchanged, once.removed) == (0, 2, 1)
    again = services.staffing_intake.take_file(out)
    assert (again.updated, again.unchanged, again.change_set) == (0, 2, None)
    assert services.database.verify() == ()


def test_a_stopped_export_leaves_no_files(
    organisation: str, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(staffing_workbook, "_STEP", 1)
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    out = tmp_path / "out" / "table.xlsx"
    out.parent.mkdir()
    calls = 0

    def stop(_done: int, _total: int) -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        services.staffing_export.write(out, organisation, progress=stop)
    assert [*folder.iterdir(), *out.parent.iterdir()] == []
