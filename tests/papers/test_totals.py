"""What papers sum up is what the database holds, asked of it by SQL."""

import sqlite3
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.services.printing import PrintedReport
from nqs_desktop.services.report_request import (
    CODING_RESULT,
    ORGANISATION_TREE,
    STAFFING_FIGURES,
    STAFFING_TABLE,
    ReportRequest,
)
from tests.papers.conftest import Office, Paper

Printed = Callable[[Paper, str], PrintedReport]
UNITS = Decimal(10_000)  # of which the database stores one


@pytest.fixture(scope="module")
def worked_on(office: Office) -> tuple[str, sqlite3.Connection]:
    """The key of the table that is worked on, and the database opened for reading."""
    edition = office.services.staffing_editions.worked_on(office.organisation)
    path = Path(office.services.database.path)
    return edition.key, sqlite3.connect(f"file:{path}?mode=ro", uri=True)


def sums(worked_on: tuple[str, sqlite3.Connection]) -> tuple[Decimal, int, set[Decimal]]:
    """Return units and positions of the table, and the units of each department."""
    key, base = worked_on
    units, count = base.execute(
        "SELECT SUM(units), COUNT(*) FROM staff_position WHERE table_key = ?", (key,)
    ).fetchone()
    departments = base.execute(
        "SELECT SUM(units) FROM staff_position WHERE table_key = ? GROUP BY department_key", (key,)
    )
    return Decimal(units) / UNITS, count, {Decimal(one) / UNITS for (one,) in departments}


@pytest.mark.parametrize("name", [STAFFING_TABLE, STAFFING_FIGURES, ORGANISATION_TREE, CODING_RESULT])
def test_units_are_those_of_the_database(
    name: str, printed: Printed, worked_on: tuple[str, sqlite3.Connection]
) -> None:
    units, count, departments = sums(worked_on)
    path = printed(Paper(ReportRequest(name, PrintLanguage.RU)), ".xlsx").path
    rows = [
        [Decimal(str(cell)) for cell in row if isinstance(cell, int | float)]
        for sheet in openpyxl.load_workbook(path)
        for row in sheet.iter_rows(values_only=True)
    ]
    whole = [row for row in rows if units in row]
    assert whole, "the sum of all units stands nowhere"
    if name != STAFFING_TABLE:
        assert any(Decimal(count) in row for row in whole)
    if name != CODING_RESULT:
        assert departments <= {number for row in rows for number in row}
