"""Excel workbooks as tables: which sheets they have, their shared texts and how their numbers are shown."""

import re
from collections.abc import Iterator
from typing import IO, Final

from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.progress import Progress
from nqs_desktop.importers.tables.cell_text import cleaned
from nqs_desktop.importers.tables.office_package import OfficePackage, XmlFeed
from nqs_desktop.importers.tables.sheet_reader import CellFormat, SheetReader, excel_text, local, merged_rows
from nqs_desktop.importers.tables.source import MOST_TEXT, Row

_STEP: Final = 500
_VALUE: Final = re.compile(rb"<(?:\w+:)?(?:v|is|f)[\s/>]")
_CHUNK: Final = 1024 * 1024
_UNQUOTED: Final = re.compile(r'["\\]')


class XlsxFile:
    """A workbook."""

    def __init__(self, file: str, data: bytes) -> None:
        """Take a workbook that has passed the gate.

        Args:
            file: Name of the file, for the sentences.
            data: Its content.

        Raises:
            UserError: It is damaged.
        """
        self._file = file
        self._package = OfficePackage(file, data, "xl/workbook.xml")
        self._shared: list[str] | None = None
        self._doubts: list[Message] = []
        self._epoch_1904 = False
        self._parts = self._package.guarded(self._sheets)
        self._formats = self._package.guarded(self._cell_formats)

    def names(self) -> tuple[str, ...]:
        """Return the names of the sheets that hold a value."""
        return self._package.guarded(
            lambda: tuple(name for name, part in self._parts.items() if self._holds(part))
        )

    def part(self, sheet: str) -> str:
        """Return the name of the part that holds a sheet."""
        return self._parts[sheet]

    @property
    def styles_part(self) -> str:
        """Name of the part that holds the formats of cells; empty where there is none."""
        part = self._package.by_kind.get("styles", "")
        return part if part in self._package else ""

    def doubts(self) -> tuple[Message, ...]:
        """Return which cells are merged, hold an error or a day that was a code."""
        return tuple(self._doubts)

    def rows(self, sheet: str, progress: Progress) -> Iterator[Row]:
        """Iterate over the rows of a sheet that hold anything.

        Raises:
            UserError: The workbook is damaged, the sheet too large, or a formula has no value.
        """
        part = self._parts[sheet]
        shared = self._package.guarded(self._shared_texts)
        reader = SheetReader(self._file, shared, self._formats, self._epoch_1904)
        with self._package.open(part) as stream:
            rows = reader.rows(stream)
            count = 0
            while (row := self._package.guarded(lambda: next(rows, None))) is not None:
                if count % _STEP == 0:
                    progress(stream.tell(), self._package.size(part))
                count += 1
                yield row
        if reader.first_fault:
            self._doubts.append(message("tables.cell_fault", sheet=sheet, cell=reader.first_fault))
        if reader.first_day:
            self._doubts.append(message("tables.code_from_day", sheet=sheet, cell=reader.first_day))
        if reader.last_merged:
            first = merged_rows(reader.last_merged)
            self._doubts.append(message("tables.merged", sheet=sheet, cells=reader.last_merged, row=first))

    def _sheets(self) -> dict[str, str]:
        """Return sheet name to part."""
        parts = {}
        for element in self._package.tree(self._package.main).iter():
            if local(element.tag) == "workbookPr":
                self._epoch_1904 = element.get("date1904", "0") in {"1", "true"}
            if local(element.tag) == "sheet":
                identity = next((one for name, one in element.attrib.items() if name.endswith("}id")), "")
                part = self._package.by_id.get(identity, "")
                if part in self._package and "chartsheets/" not in part:
                    parts[cleaned(element.get("name", "")) or part] = part
        return parts

    def _cell_formats(self) -> list[CellFormat]:
        """Return for each style of cells how it shows numbers."""
        part = self._package.by_kind.get("styles", "")
        if part not in self._package:
            return []
        codes = dict(BUILTIN_FORMATS)
        formats: list[CellFormat] = []
        for element in self._package.tree(part):
            if local(element.tag) == "numFmts":
                codes |= {int(one.get("numFmtId", "0")): one.get("formatCode", "") for one in element}
            elif local(element.tag) == "cellXfs":
                formats = [_shown_by(codes.get(int(one.get("numFmtId", "0")), "")) for one in element]
        return formats

    def _shared_texts(self) -> list[str]:
        if self._shared is None:
            part = self._package.by_kind.get("sharedStrings", "")
            self._shared = []
            if part in self._package:
                with self._package.open(part) as stream:
                    self._shared = _SharedTexts(self._file).read(stream)
        return self._shared

    def _holds(self, part: str) -> bool:
        with self._package.open(part) as stream:
            tail = b""
            while chunk := stream.read(_CHUNK):
                if _VALUE.search(tail + chunk):
                    return True
                tail = chunk[-64:]
        return False


def _shown_by(code: str) -> CellFormat:
    plain = _UNQUOTED.sub("", code)
    if len(plain) > 1 and not plain.strip("0-") and not plain.startswith("-"):
        return plain
    return "date" if is_date_format(code) else ""


class _SharedTexts:
    """The table of texts that cells point to: each cleaned once, however many cells show it."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._texts: list[str] = []
        self._pieces: list[str] = []
        self._hearing = False
        self._phonetic = False
        self._length = 0

    def read(self, stream: IO[bytes]) -> list[str]:
        """Return the texts in the order of their numbers."""
        for _ in XmlFeed(self._start, self._end, self._hear).feed(stream):
            if self._length > MOST_TEXT:
                raise UserError("tables.too_much_text", file=self._file)
        return self._texts

    def _start(self, name: str, _: dict[str, str]) -> None:
        name = local(name)
        if name == "t":
            self._hearing = not self._phonetic
        elif name == "si":
            self._pieces = []
        elif name == "rPh":
            self._phonetic = True

    def _hear(self, text: str) -> None:
        if self._hearing:
            self._pieces.append(text)

    def _end(self, name: str) -> None:
        name = local(name)
        if name == "t":
            self._hearing = False
        elif name == "si":
            text = cleaned(excel_text("".join(self._pieces)))
            self._length += len(text)
            self._texts.append(text)
        elif name == "rPh":
            self._phonetic = False
