"""What a file is by its content, and whether it may be unfolded: nothing is taken on the word of its name."""

import io
import re
import zipfile
import zlib
from contextlib import suppress
from enum import Enum
from itertools import accumulate, islice
from pathlib import Path, PurePath
from typing import Final

from nqs_desktop.domain.errors import UserError
from nqs_desktop.importers.input_file import read_file
from nqs_desktop.importers.tables.source import MOST_ROWS
from nqs_desktop.importers.workbook import pass_gate

_LARGEST: Final = 64 * 1024 * 1024
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROTECTED: Final = "EncryptedPackage".encode("utf-16-le")
_OLD_WORD: Final = "WordDocument".encode("utf-16-le")
_OLD_EXCEL: Final = re.compile(
    re.escape("Workbook".encode("utf-16-le")) + b"|" + re.escape(b"B\0o\0o\0k\0\0")
)
_MARKUP: Final = re.compile(rb"^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|table|\?xml|body|meta)", re.IGNORECASE)
_ROW: Final = re.compile(rb"<(?:\w+:)?(?:row|tr|p)[\s/>]")
_LONG_PARTS: Final = ("xl/worksheets/", "word/document")
_PIECE: Final = 1024 * 1024
_MOST_PIECES: Final = 64
_DAMAGE: Final = (OSError, ValueError, NotImplementedError, zipfile.BadZipFile, zlib.error)
_PICTURES: Final = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM")


class TableFormat(Enum):
    """The formats that tables are read from, by the usual ending of their names."""

    XLSX = ".xlsx"
    DOCX = ".docx"
    PDF = ".pdf"
    CSV = ".csv"


_SUFFIXES: Final = {
    ".xlsx": TableFormat.XLSX,
    ".xlsm": TableFormat.XLSX,
    ".xltx": TableFormat.XLSX,
    ".docx": TableFormat.DOCX,
    ".docm": TableFormat.DOCX,
    ".dotx": TableFormat.DOCX,
    ".pdf": TableFormat.PDF,
    ".csv": TableFormat.CSV,
    ".tsv": TableFormat.CSV,
    ".txt": TableFormat.CSV,
}
_TEXTS: Final = frozenset((".odt", ".doc", ".docx", ".docm", ".dotx", ".rtf"))
_ZIPPED: Final = (
    ("xl/workbook.xml", TableFormat.XLSX),
    ("word/document.xml", TableFormat.DOCX),
    ("xl/workbook.bin", ".xlsb"),
    ("content.xml", "OpenDocument"),
)


def admitted(path: Path) -> tuple[TableFormat, bytes]:
    """Return what the file is and its content.

    Args:
        path: A file that the user named.

    Raises:
        UserError: It is missing, a folder, empty, too large, protected by a password, of an old or another
            format, of another than its name says, damaged, or would unfold to more than any reference needs.
    """
    data = read_file(path, _LARGEST)
    name = path.name
    if name.startswith("~$"):
        raise UserError("tables.office_lock", file=name, document=name.removeprefix("~$"))
    if not data.strip(b" \t\r\n\0\xef\xbb\xbf"):
        raise UserError("tables.empty", file=name)
    found = _format(name, data)
    named = _SUFFIXES.get(PurePath(name).suffix.lower())
    if named is not None and named is not found:
        if found is TableFormat.CSV and not _is_text(data):
            raise UserError("tables.damaged", file=name)
        raise UserError("tables.other_suffix", file=name, found=found.value)
    return found, data


def _format(name: str, data: bytes) -> TableFormat:
    if data.startswith(b"PK"):
        return _zipped(name, data)
    if b"%PDF-" in data[:1024]:
        return TableFormat.PDF
    if data.startswith(_OLE):
        raise _old_office(name, data)
    if data.startswith(b"{\\rtf"):
        raise UserError("tables.save_as", file=name, found="RTF", expected=TableFormat.DOCX.value)
    if _MARKUP.match(data[:512]):
        raise UserError("tables.save_as", file=name, found="HTML, XML", expected=_expected(name).value)
    if data.startswith(_PICTURES):
        raise UserError("tables.picture", file=name)
    return TableFormat.CSV


def _zipped(name: str, data: bytes) -> TableFormat:
    try:
        pass_gate(name, data)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {part.filename: part for part in archive.infolist()}
    except UserError as error:
        if error.message.key != "records.unsafe_workbook":
            raise UserError("tables.damaged", file=name) from None
        if _has_endless_rows(data):
            raise UserError("tables.too_many_rows", file=name, limit=MOST_ROWS) from None
        raise UserError("tables.unsafe", file=name) from None
    if any(part.flag_bits & 1 for part in parts.values()):
        raise UserError("tables.password", file=name)
    found = next((found for part, found in _ZIPPED if part in parts), None)
    if isinstance(found, TableFormat):
        if _is_strict(data):
            raise UserError("tables.save_as", file=name, found="Strict Open XML", expected=found.value)
        return found
    if found is not None:
        raise UserError("tables.save_as", file=name, found=found, expected=_expected(name).value)
    if "[Content_Types].xml" in parts:  # parts may lie in any folder; then the types tell what they are
        suffix = _SUFFIXES.get(PurePath(name).suffix.lower())
        if suffix in {TableFormat.XLSX, TableFormat.DOCX}:
            return suffix
    raise UserError("tables.unknown", file=name)


def _expected(name: str) -> TableFormat:
    """Return what a file had better be saved as: a text by its name as a text, all else as a table."""
    return TableFormat.DOCX if PurePath(name).suffix.lower() in _TEXTS else TableFormat.XLSX


def _has_endless_rows(data: bytes) -> bool:
    """Tell whether a file that may not be unfolded begins with more rows than any reference has."""
    with suppress(*_DAMAGE), zipfile.ZipFile(io.BytesIO(data)) as archive:
        for part in archive.infolist():
            if part.filename.startswith(_LONG_PARTS):
                with archive.open(part) as stream:
                    pieces = iter(lambda: stream.read(_PIECE), b"")
                    counts = (len(_ROW.findall(piece)) for piece in islice(pieces, _MOST_PIECES))
                    if any(total > MOST_ROWS for total in accumulate(counts)):
                        return True
    return False


def _is_strict(data: bytes) -> bool:
    """Tell whether an Office file is of the strict kind, which no library reads."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return b"http://purl.oclc.org/ooxml/" in archive.read("_rels/.rels")
    except (KeyError, *_DAMAGE):
        return False  # the library that opens it will stumble


def _old_office(name: str, data: bytes) -> UserError:
    if _PROTECTED in data:
        return UserError("tables.password", file=name)
    if _OLD_WORD in data:
        return UserError("tables.save_as", file=name, found=".doc", expected=TableFormat.DOCX.value)
    if _OLD_EXCEL.search(data):
        return UserError("tables.save_as", file=name, found=".xls", expected=TableFormat.XLSX.value)
    return UserError("tables.unknown", file=name)


def _is_text(data: bytes) -> bool:
    return b"\0" not in data[:4096] or data.startswith((b"\xff\xfe", b"\xfe\xff"))
