"""Files of records: JSON, CSV and Excel workbooks as ``export`` writes them and as people edit them."""

import csv
import io
import json
import re
import unicodedata
from collections.abc import Iterable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Final

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.formula_guard import unguarded
from nqs_desktop.importers.input_file import read_file
from nqs_desktop.importers.record import Record

SUFFIXES: Final = (".json", ".xlsx", ".csv")

_LARGEST: Final = 64 * 1024 * 1024
_DEEPEST: Final = 100  # lists and objects within one another; records of people have not ten
_SEPARATORS: Final = ",;\t"
_UNFIT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")  # no letters


def load(path: Path) -> list[Record]:
    """Return the records of a file, in its order.

    Args:
        path: A file whose name ends in one of ``SUFFIXES``.

    Raises:
        UserError: The file is missing, empty, too large, damaged, of another suffix or not what it says.
    """
    data = read_file(path, _LARGEST)
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        expected = ", ".join(SUFFIXES)
        raise UserError("records.wrong_suffix", file=path.name, found=suffix or "—", expected=expected)
    if not data.strip():
        raise UserError("records.empty", file=path.name)
    if suffix == ".json":
        return _from_json(path.name, data)
    if suffix == ".csv":
        return _from_csv(path.name, data)
    from nqs_desktop.importers import workbook

    return from_rows(path.name, workbook.rows(path.name, data))


def load_objects(path: Path) -> list[Record]:
    """Return the records of a JSON file that holds one object or a list of them.

    Raises:
        UserError: The file is missing, empty, too large, or no such file.
    """
    data = read_file(path, _LARGEST)
    if not data.strip():
        raise UserError("records.empty", file=path.name)
    text = data.lstrip(b"\xef\xbb\xbf \t\r\n")
    return _from_json(path.name, b"[" + text + b"]" if text.startswith(b"{") else data)


def from_rows(file: str, rows: Iterable[tuple[int, Sequence[object]]]) -> list[Record]:
    """Return the records of a table: the first row names the fields (``name.kk``), each further is one.

    Args:
        file: Name of the file, for the sentences.
        rows: Number of each row, from 1, and its cells; empty rows are passed over.

    Raises:
        UserError: The table has no heading, or a heading is there twice.
    """
    heading: list[str] | None = None
    records = []
    for number, cells in rows:
        values = [cleaned(file, number, cell) for cell in cells]
        if all(value in (None, "") for value in values):
            continue
        if heading is None:
            heading = _heading(file, number, values)
            continue
        if any(value not in (None, "") for value in values[len(heading) :]):
            raise UserError(
                "records.too_many_cells", file=file, row=number, found=len(values), expected=len(heading)
            )
        records.append(Record(_nested(heading, values), file, number))
    if heading is None:
        raise UserError("records.empty", file=file)
    return records


def _decoded(file: str, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UserError("records.not_utf8", file=file, row=line) from None


def _from_json(file: str, data: bytes) -> list[Record]:
    text = _decoded(file, data)
    try:
        value = json.loads(text, parse_float=Decimal, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        raise UserError("records.not_json", file=file, row=error.lineno, column=error.colno) from None
    except (ValueError, RecursionError):
        raise UserError("records.not_json", file=file, row=1, column=1) from None
    if not isinstance(value, list):
        raise UserError("records.no_list", file=file)
    records = []
    for number, one in enumerate(value, 1):
        if not isinstance(one, dict):
            raise UserError("records.no_object", file=file, row=number)
        record = cleaned(file, number, one)
        records.append(Record(record if isinstance(record, dict) else {}, file, number))
    return records


def _refuse(constant: str) -> object:
    raise ValueError(constant)


def _from_csv(file: str, data: bytes) -> list[Record]:
    text = _decoded(file, data)
    first = text.split("\n", 1)[0]
    separator = max(_SEPARATORS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)

    def rows() -> Iterable[tuple[int, Sequence[object]]]:
        try:
            for cells in reader:
                yield reader.line_num, [unguarded(cell) for cell in cells]
        except csv.Error:
            raise UserError("records.not_csv", file=file, row=reader.line_num) from None

    return from_rows(file, rows())


def _heading(file: str, row: int, values: Sequence[object]) -> list[str]:
    names = [str(value or "").strip() for value in values]
    while names and not names[-1]:
        names.pop()
    for name in names:
        if not name or names.count(name) > 1:
            raise UserError("records.wrong_heading", file=file, row=row, found=name)
    return names


def _nested(heading: Sequence[str], values: Sequence[object]) -> dict[str, object]:
    """Return ``{"name": {"kk": …}}`` for the heading ``name.kk``."""
    found: dict[str, object] = {}
    for name, value in zip(heading, values, strict=False):
        *outer, last = name.split(".")
        level = found
        for step in outer:
            inner = level.setdefault(step, {})
            level = inner if isinstance(inner, dict) else {}
        level[last] = value
    return found


def cleaned(file: str, row: int, value: object, depth: int = _DEEPEST) -> object:
    """Return a value with its texts in one normal form.

    Args:
        file: Name of the file, for the sentences.
        row: Row of the table or number of the record, from 1.
        value: A JSON value.
        depth: How deep lists and objects may still lie in each other.

    Raises:
        UserError: A text has a sign that no paper can hold, or the value is nested deeper than any record.
    """
    if isinstance(value, str):
        text = unicodedata.normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n"))
        if unfit := _UNFIT.search(text):
            raise UserError("records.control_sign", file=file, row=row, code=f"U+{ord(unfit[0]):04X}")
        return text
    if not depth and isinstance(value, dict | list):
        raise UserError("records.too_deep", file=file, row=row, limit=_DEEPEST)
    if isinstance(value, dict):
        return {str(name): cleaned(file, row, one, depth - 1) for name, one in value.items()}
    if isinstance(value, list):
        return [cleaned(file, row, one, depth - 1) for one in value]
    return value
