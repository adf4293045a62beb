"""Record files as ``export`` writes them: JSON, CSV and an Excel workbook of one sheet.

In a table each field has a column (``name.kk``); a list of texts stands one a line, anything deeper as JSON.
"""

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.formula_guard import guarded
from nqs_desktop.domain.framework_exchange import FLAT_COLUMNS
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.records import Record
from nqs_desktop.reports.output_file import replacing
from nqs_desktop.reports.streamed_workbook import streamed_workbook
from nqs_desktop.reports.xml_text import xml_text

CellValue = str | int | float | bool | None
SUFFIXES: Final = (".json", ".xlsx", ".csv")

_LOCALIZED: Final = ("kk", "ru")
_LONGEST_CELL: Final = 32_767  # what a cell of a workbook holds
_ESCAPED: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_WIDEST_COLUMN: Final = 60

COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "classifier": (
        *("code", "level", "name.kk", "name.ru", "parent", "skill_level", "source", "printed.kk"),
        *("printed.ru", "repeats", "unofficial"),
    ),
    "isco": ("code", "level", "name", "parent", "source"),
    "specialties": (
        *("kind", "code", "printed_code", "level", "name.kk", "name.ru", "special_needs", "military"),
        *("parent", "source", "unofficial"),
    ),
    "register": (
        *("block", "link", "step", "field.kk", "field.ru", "qualification_level", "category"),
        *("title.kk", "title.ru", "source", "unofficial"),
    ),
    "positions": (
        *("id", "number.kk", "number.ru", "title.kk", "title.ru", "units", "department.kk", "department.ru"),
        *("occupation_code", "register_link", "education.levels", "education.fields.kk"),
        *("education.fields.ru", "education.fields_open", "education.text.kk", "education.text.ru"),
        *("experience.alternatives", "experience.text.kk", "experience.text.ru", "competence.text.kk"),
        *("competence.text.ru", "optional.text.kk", "optional.text.ru", "extras", "needs_review"),
        *("review_reasons", "source", "order", "department_path", "organisation.id", "organisation.name.kk"),
        *("organisation.name.ru", "organisation.demonstration", "occupied", "education.accepted"),
        *("education.specialties", "education.strength", "wished_extras", "structure", "people"),
        *("category.kk", "category.ru", "note.kk", "note.ru", "requirement_of", "pay", "unofficial"),
    ),
    "candidates": (
        *("id", "name", "iin", "iin_override", "birth_date", "education", "employment", "extras"),
        *("contacts.phone", "contacts.email", "contacts.address", "attachments"),
    ),
    "frameworks": FLAT_COLUMNS,
}
"""Columns of each kind's table; ``unofficial`` is empty in most rows."""


def write(kind: str, records: Sequence[Record], out: Path) -> None:
    """Write records to a file whose suffix names the format; an existing file is replaced at the end.

    Args:
        kind: ``classifier``, ``specialties``, ``register``, ``isco``, ``positions``, ``candidates`` or
            ``frameworks``.
        records: What to write.
        out: A path that ends in one of ``SUFFIXES``.

    Raises:
        UserError: The suffix is none of them, a text is too long for a cell, or the file cannot be written.
    """
    suffix = out.suffix.lower()
    if suffix not in SUFFIXES:
        raise UserError(
            "records.wrong_suffix", file=out.name, found=suffix or "—", expected=", ".join(SUFFIXES)
        )
    if suffix == ".json":
        data = json_text(records).encode()
    elif suffix == ".csv":
        data = _csv_bytes(COLUMNS[kind], records)
    else:
        data = _workbook_bytes(out.name, kind, records)
    with replacing(out) as file:
        file.write(data)


def json_text(value: Json | Sequence[Record]) -> str:
    """Return a value as the JSON text that files and the command line carry, with a line end."""
    return json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _csv_bytes(columns: Sequence[str], records: Iterable[Record]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    for record in records:
        writer.writerow([_csv_cell(_cell(_at(record, column))) for column in columns])
    return out.getvalue().encode("utf-8-sig")


def _csv_cell(value: CellValue) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return guarded(value) if isinstance(value, str) else str(value)


def _workbook_bytes(file: str, kind: str, records: Iterable[Record]) -> bytes:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    columns = COLUMNS[kind]
    out = io.BytesIO()
    with streamed_workbook() as book:
        sheet = book.create_sheet(kind)
        sheet.freeze_panes = "A2"
        for index, column in enumerate(columns):
            wide = column.endswith(_LOCALIZED) and "number" not in column
            width = _WIDEST_COLUMN if wide else max(len(column) + 2, 12)
            sheet.column_dimensions[_letters(index)].width = width
        heading = [WriteOnlyCell(sheet, column) for column in columns]
        for cell in heading:
            cell.font = Font(bold=True)
        sheet.append(heading)
        for row, record in enumerate(records, 2):
            cells: list[object] = []
            for column in columns:
                value = _cell(_at(record, column))
                if isinstance(value, str):
                    cell = WriteOnlyCell(sheet)
                    cell.value, cell.data_type = escaped(file, row, column, value), "s"
                    cell.quotePrefix = True
                    cells.append(cell)
                else:
                    cells.append(value)
            sheet.append(cells)
        book.save(out)
    return out.getvalue()


def escaped(file: str, row: int, column: str, text: str) -> str:
    """Return a text as a cell of a workbook bears it, without signs that the format cannot hold.

    Raises:
        UserError: It is longer than a cell; the sentence names the file, the row and the column.
    """
    if len(text) > _LONGEST_CELL:
        raise UserError(
            "records.too_long", file=file, row=row, field=column, found=len(text), limit=_LONGEST_CELL
        )
    return _ESCAPED.sub("_x005F_", xml_text(text))


def _letters(index: int) -> str:
    from openpyxl.utils import get_column_letter

    return get_column_letter(index + 1)


def _at(record: Mapping[str, Json], column: str) -> Json:
    value: Json = dict(record)
    for name in column.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _cell(value: Json) -> CellValue:
    """Return what stands in a cell for a JSON value."""
    if isinstance(value, list) and all(_is_line(one) for one in value):
        return "\n".join(str(one) for one in value) or None
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False)
    return value


def _is_line(value: Json) -> bool:
    return (
        isinstance(value, str)
        and bool(value.strip())
        and "\n" not in value
        and not value.lstrip().startswith("[")
    )
