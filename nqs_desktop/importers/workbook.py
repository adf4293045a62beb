"""Excel workbooks: the gate that a zip file passes before it is unfolded, and the rows of its first sheet."""

import io
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Final
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from nqs_desktop.domain.errors import UserError

_MOST_PARTS: Final = 2_000
_MOST_UNFOLDED: Final = 256 * 1024 * 1024
_STEEPEST: Final = 200  # times that a part may grow; sheets of one word repeated reach about 100
_SMALL_PART: Final = 1024 * 1024  # a part this small is harmless however steep
_MOST_ROWS: Final = 200_000
_MOST_COLUMNS: Final = 256
_XML: Final = (".xml", ".rels")
_DAMAGE: Final = (
    *(ParseError, zipfile.BadZipFile, zlib.error, EOFError),
    *(OSError, ValueError, LookupError, RuntimeError),
)


def rows(file: str, data: bytes) -> Iterator[tuple[int, Sequence[object]]]:
    """Iterate over the rows of the first sheet: number, from 1, and cells as texts, numbers and truths.

    Args:
        file: Name of the file, for the sentences.
        data: The workbook.

    Raises:
        UserError: It is no workbook, is damaged, or would unfold to more than any staffing table needs.
    """
    pass_gate(file, data)
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        try:
            if not book.worksheets:
                raise UserError("records.empty", file=file)
            sheet = book.worksheets[0]
            sheet.reset_dimensions()  # its own word on its extent may be wrong: rows would be lost
            for number, cells in enumerate(sheet.iter_rows(max_col=_MOST_COLUMNS, values_only=True), 1):
                if number > _MOST_ROWS:
                    raise UserError("records.too_many_rows", file=file, limit=_MOST_ROWS)
                yield number, [_plain(cell) for cell in cells]
        finally:
            book.close()
    except UserError:
        raise
    except DefusedXmlException:
        raise UserError("records.unsafe_workbook", file=file) from None
    except Exception:  # noqa: BLE001 - a damaged workbook fails anywhere in the library
        raise UserError("records.not_workbook", file=file) from None


def pass_gate(file: str, data: bytes) -> None:
    """Let a zip file through whose contents stay within bounds when unfolded.

    Raises:
        UserError: It is no zip file, or has too many parts, or one part or all together grow too large, or
            its XML declares a type of document, with which entities come: no office program writes any.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        raise UserError("records.not_workbook", file=file) from None
    steep = any(
        part.file_size > _SMALL_PART and part.file_size > _STEEPEST * max(part.compress_size, 1)
        for part in parts
    )
    if steep or len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNFOLDED:
        raise UserError("records.unsafe_workbook", file=file)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if any(_declares_type(archive, part) for part in parts if part.filename.endswith(_XML)):
            raise UserError("records.unsafe_workbook", file=file)


def _declares_type(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bool:
    """Tell whether XML begins with a DTD: not all readers of it, lxml among them, refuse one."""
    try:
        with archive.open(part) as stream:
            next(iterparse(stream, ("start",), forbid_dtd=True), None)
    except DefusedXmlException:
        return True
    except _DAMAGE:
        return False  # who reads the part will say what is wrong with it
    return False


def _plain(cell: object) -> object:
    """Return a cell's value as JSON would hold it: dates as ISO text, whole numbers without a fraction."""
    if isinstance(cell, str):
        return unescape(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time().isoformat() == "00:00:00" else cell.isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float):
        return int(cell) if cell.is_integer() else Decimal(repr(cell))
    if cell is None or isinstance(cell, bool | int):
        return cell
    return str(cell)
