"""Staffing tables of invented offices, as workbooks."""

from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook

from nqs_desktop.domain.staffing_sheet import SheetDepartment, SheetItem, SheetPosition
from nqs_desktop.domain.table_mapping import ColumnRole, TableMapping, TablePreview
from nqs_desktop.importers.staffing_tables import recognition
from nqs_desktop.importers.staffing_tables.sheets import StaffingFile
from nqs_desktop.importers.staffing_tables.table import StaffingTable

Cell = str | float | None
Row = Sequence[Cell]
HEADING: tuple[Cell, ...] = ("№", "Лауазым атауы / Наименование должности", "Бірлік саны / Количество единиц")


def written(
    path: Path,
    rows: Sequence[Row],
    merged: Sequence[str] = (),
    first: int = 1,
    title: str = "Лист1",
) -> Path:
    """Write rows from row ``first`` on, with merged cells."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = title
    for number, row in enumerate(rows, first):
        for place, value in enumerate(row, 1):
            if value is not None:
                sheet.cell(number, place).value = value
    for cells in merged:
        sheet.merge_cells(cells)
    book.save(path)
    return path


def looked_at(path: Path, sheet: str | None = None) -> TablePreview:
    """Return how a table was recognised."""
    return recognition.look(StaffingFile(path), sheet)


def items(path: Path, mapping: TableMapping | None = None) -> list[SheetItem]:
    """Return what a table says."""
    return list(StaffingTable(StaffingFile(path), mapping or looked_at(path).mapping).items())


def positions(found: Sequence[SheetItem]) -> list[SheetPosition]:
    """Return the positions among items."""
    return [item for item in found if isinstance(item, SheetPosition)]


def paths_of(found: Sequence[SheetItem]) -> dict[str, str]:
    """Return for each title in Russian the names of its departments from the top."""
    departments = {
        item.department.key: item.department for item in found if isinstance(item, SheetDepartment)
    }

    def path(key: str | None) -> str:
        if key is None:
            return ""
        above = path(departments[key].parent)
        name = departments[key].name.best("ru")
        return f"{above} > {name}" if above else name

    return {one.position.title.best("ru"): path(one.position.department) for one in positions(found)}


def roles(preview: TablePreview) -> tuple[ColumnRole, ...]:
    """Return what the columns were recognised as."""
    return preview.mapping.roles
