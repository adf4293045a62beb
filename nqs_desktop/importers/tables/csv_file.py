"""Text files of separated values as tables, in whichever encoding and with whichever separator."""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Final

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.formula_guard import unguarded
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.progress import Progress
from nqs_desktop.importers.tables.cell_text import cleaned, cleaned_lines
from nqs_desktop.importers.tables.source import MOST_COLUMNS, MOST_ROWS, MOST_TEXT, Merged, Row

_SEPARATORS: Final = ";,\t|"
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_KAZAKH_WINDOWS: Final = "kz1048"  # cp1251 with the Kazakh letters; Russian texts are the same in both
_WINDOWS: Final = "windows-1251"
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
_LETTER: Final = re.compile(r"[^\W\d_]")
_KAZAKH: Final = re.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1f]")
_SAMPLE: Final = 50
_STEP: Final = 1000
_FIELD: Final = 1024 * 1024


class CsvFile:
    """A text file whose lines are rows."""

    def __init__(self, file: str, data: bytes) -> None:
        """Take the content of a file.

        Args:
            file: Name of the file, for the sentences.
            data: Its content.

        Raises:
            UserError: It is no text.
        """
        self._file = file
        text, encoding = _decoded(file, data)
        self._text = text
        self._doubts = (
            () if encoding == "utf-8" else (message("tables.decoded", file=file, encoding=encoding),)
        )
        self._separator = _separator(text)

    def names(self) -> tuple[str, ...]:
        """Return the one name that stands for the table."""
        return (self._file,)

    def doubts(self) -> tuple[Message, ...]:
        """Return which encoding the file is in where it is not UTF-8."""
        return self._doubts

    def merged(self, sheet: str) -> tuple[Merged, ...]:
        """Return nothing: the rows have no places to name."""
        return ()

    def rows(self, sheet: str, progress: Progress, *, lines: bool = False) -> Iterator[Row]:
        """Iterate over the rows that hold anything; ``sheet`` is the one there is.

        Args:
            sheet: The one there is.
            progress: Called with signs read and signs in all.
            lines: Whether the lines of a cell are kept apart, by line feeds.

        Raises:
            UserError: The quotes do not match, or the table is too large.
        """
        if len(self._text) > MOST_TEXT:
            raise UserError("tables.too_much_text", file=self._file)
        clean = cleaned_lines if lines else cleaned
        csv.field_size_limit(_FIELD)
        stream = io.StringIO(self._text, newline="")
        reader = csv.reader(stream, delimiter=self._separator, strict=True)
        try:
            for number, fields in enumerate(reader, 1):
                if number > MOST_ROWS:
                    raise UserError("tables.too_many_rows", file=self._file, limit=MOST_ROWS)
                if number % _STEP == 1:
                    progress(stream.tell(), len(self._text))
                cells = tuple(clean(unguarded(field)) for field in fields[:MOST_COLUMNS])
                if any(cells):
                    yield number, cells
        except csv.Error as error:
            row = reader.line_num
            if "field limit" in str(error):
                raise UserError("tables.long_cell", file=self._file, row=row, limit=_FIELD) from None
            raise UserError("tables.quotes", file=self._file, row=row) from None


def _decoded(file: str, data: bytes) -> tuple[str, str]:
    """Return the text and the encoding that it was found to be in."""
    marked = next((codec for mark, codec in _MARKS if data.startswith(mark)), None)
    for codec in (marked,) if marked else ("utf-8", _KAZAKH_WINDOWS):
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue
        if _CONTROL.search(text) or (codec == _KAZAKH_WINDOWS and not _reads_well(data, text)):
            break
        if codec == _KAZAKH_WINDOWS:
            return text, codec if _KAZAKH.search(text) else _WINDOWS
        return text, "utf-8" if codec.startswith("utf-8") else codec
    raise UserError("tables.no_text", file=file)


def _reads_well(data: bytes, text: str) -> bool:
    """Tell whether text is Cyrillic of Windows, neither damaged UTF-8 nor of another code page."""
    unmarked = data.decode("utf-8", "replace")
    if len(_CYRILLIC.findall(unmarked)) > unmarked.count("\ufffd"):
        return False
    letters = _LETTER.findall(text)
    cyrillic = [letter for letter in letters if _CYRILLIC.match(letter)]
    # The code pages of DOS and Mac give capitals where Windows has small letters, and the other way round.
    rare = sum(letter in "ЂЃѓЉЊЌЋЏђљњќћџЎўЈҐЄЇјЅѕєї" for letter in cyrillic)
    return len(cyrillic) > len(letters) // 4 and rare * 10 < len(cyrillic)


def _separator(text: str) -> str:
    """Return the sign that parts the first rows into equally many cells, and into most."""
    lines = list(islice(io.StringIO(text, newline=None), _SAMPLE * 4))
    best, parted = ",", (0, 0)
    for separator in _SEPARATORS:
        try:
            rows = [row for row in islice(csv.reader(lines, delimiter=separator), _SAMPLE) if any(row)]
        except csv.Error:
            continue
        widths = Counter(len(row) for row in rows if len(row) > 1)
        if widths:
            width, agreeing = widths.most_common(1)[0]
            if (agreeing, width) > parted:
                best, parted = separator, (agreeing, width)
    return best
