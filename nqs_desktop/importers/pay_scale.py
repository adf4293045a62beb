"""A pay scale out of a workbook, a text of separated values or another file with tables."""

from pathlib import Path
from typing import Final

from nqs_desktop.domain.errors import SeveralFaults, UserError
from nqs_desktop.domain.pay_scale_cells import PayScaleReading, Row, read_cells
from nqs_desktop.domain.progress import silent
from nqs_desktop.importers.tables.source import TableSource
from nqs_desktop.importers.tables.table_file import open_source

MOST_ROWS: Final = 5000
"""Rows of a sheet: twice what the lines of a scale need at most."""


def read_pay_scale(path: Path) -> PayScaleReading:
    """Read a pay scale; of several sheets the first that names places of the register.

    Args:
        path: A file that the user named, which may be anything.

    Returns:
        Lines of the scale, without faults, and what was passed over or had to be guessed.

    Raises:
        UserError: The file cannot be read, is protected, damaged, unsafe, empty or too long, or holds no
            scale; ``SeveralFaults`` tell each cell that is wrong.
    """
    source = open_source(path)
    names = source.names()
    if not names:
        raise UserError("tables.empty", file=path.name)
    readings = (read_cells(_rows(source, name, path.name)) for name in names)
    reading = next((one for one in readings if not _is_other_table(one)), None)
    if reading is None:
        reading = PayScaleReading(faults=read_cells(()).faults)
    if reading.faults:
        raise SeveralFaults(path.name, reading.faults)
    return PayScaleReading(reading.rates, (), (*source.doubts(), *reading.doubts))


def _rows(source: TableSource, sheet: str, file: str) -> tuple[Row, ...]:
    rows: list[Row] = []
    for number, cells in source.rows(sheet, silent):
        if len(rows) == MOST_ROWS:
            raise UserError("tables.too_many_rows", file=file, limit=MOST_ROWS)
        rows.append((number, cells))
    width = max((len(cells) for _, cells in rows), default=0)
    return tuple((number, (*cells, *[""] * (width - len(cells)))) for number, cells in rows)


def _is_other_table(reading: PayScaleReading) -> bool:
    return any(fault.key == "pay.no_places" for fault in reading.faults)
