"""What stands on a page of a PDF file: words with their places, and the ruled lines between them."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import pypdfium2 as pdfium
from pypdfium2 import raw

_THIN: Final = 2.5  # points; a ruled line is drawn as a line or as a box as thin as this
_SHORTEST: Final = 8.0
_MOST_OBJECTS: Final = 20_000
_MOST_SIGNS: Final = 200_000
_HYPHENS: Final = {0x2: "-", 0xFFFE: "-", 0xAD: "-"}  # how the reader tells of a hyphen at a line's end
_WORD_GAP: Final = 0.18  # of the height of the letters


@dataclass(frozen=True, slots=True)
class Word:
    """A word on a page; lengths in points, upwards from the lower edge and to the right."""

    left: float
    right: float
    bottom: float
    top: float
    text: str

    @property
    def height(self) -> float:
        """Height of its letters with their room above and below."""
        return self.top - self.bottom

    @property
    def middle(self) -> float:
        """Height of its middle above the lower edge of the page."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Rule:
    """A ruled line: ``place`` across its direction, from ``start`` to ``end`` along it."""

    place: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it is seen, turned where the file says so."""

    number: int
    width: float
    height: float
    words: tuple[Word, ...]
    horizontal: tuple[Rule, ...]
    vertical: tuple[Rule, ...]


def read_page(document: pdfium.PdfDocument, number: int) -> Page:
    """Return what stands on a page.

    Args:
        document: An open file.
        number: The page, from 0.

    Raises:
        pypdfium2.PdfiumError: The page is damaged.
    """
    page = document[number]
    try:
        turn = _Turn(page)
        words = tuple(_words(page, turn))
        horizontal, vertical = _rules(page, turn)
        return Page(number + 1, turn.width, turn.height, words, horizontal, vertical)
    finally:
        page.close()


class _Turn:
    """From the places in the file to those on the page as it is seen."""

    def __init__(self, page: pdfium.PdfPage) -> None:
        self._quarter = page.get_rotation() // 90
        left, bottom, right, top = page.get_bbox()
        self._left, self._bottom, self._right, self._top = left, bottom, right, top
        width, height = right - left, top - bottom
        self.width, self.height = (height, width) if self._quarter % 2 else (width, height)

    def __call__(self, x: float, y: float) -> tuple[float, float]:
        if self._quarter == 1:
            return y - self._bottom, self._right - x
        if self._quarter == 2:
            return self._right - x, self._top - y
        if self._quarter == 3:
            return self._top - y, x - self._left
        return x - self._left, y - self._bottom

    def seen(self, x: float, y: float) -> tuple[float, float]:
        """Return the nearest place on the page: some programs draw the whole table on each page."""
        return min(max(x, 0.0), self.width), min(max(y, 0.0), self.height)


def _words(page: pdfium.PdfPage, turn: _Turn) -> Iterator[Word]:
    text_page = page.get_textpage()
    try:
        signs: list[Word] = []
        for sign in _signs(text_page, turn):
            if signs and (not sign.text or not _follows(signs[-1], sign)):
                yield _joined(signs)
                signs = []
            if sign.text and 0 <= sign.middle <= turn.height:
                signs.append(sign)
        if signs:
            yield _joined(signs)
    finally:
        text_page.close()


def _signs(text_page: pdfium.PdfTextPage, turn: _Turn) -> Iterator[Word]:
    """Iterate over the signs in the order of the file; one without text ends a word."""
    box = raw.FS_RECTF()
    pointer = ctypes.byref(box)
    for place in range(min(text_page.count_chars(), _MOST_SIGNS)):
        code = raw.FPDFText_GetUnicode(text_page, place)
        text = _HYPHENS.get(code) or (chr(code) if code else "")
        if text.isspace() or not raw.FPDFText_GetLooseCharBox(text_page, place, pointer):
            yield Word(0, 0, 0, 0, "")
            continue
        (x0, y0), (x1, y1) = turn(box.left, box.bottom), turn(box.right, box.top)
        yield Word(min(x0, x1), max(x0, x1), min(y0, y1), max(y0, y1), text)


def _follows(before: Word, sign: Word) -> bool:
    height = max(before.height, sign.height, 1.0)  # in some fonts a hyphen's room is as low as itself
    apart = min(abs(before.middle - sign.middle), abs(before.bottom - sign.bottom))
    same_line = apart < 0.3 * height
    is_ligature = sign.left == before.left and sign.right == before.right  # one shape for several letters
    return same_line and (is_ligature or -0.5 * height < sign.left - before.right < _WORD_GAP * height)


def _joined(signs: list[Word]) -> Word:
    return Word(
        min(sign.left for sign in signs),
        max(sign.right for sign in signs),
        min(sign.bottom for sign in signs),
        max(sign.top for sign in signs),
        "".join(sign.text for sign in signs),
    )


def _rules(page: pdfium.PdfPage, turn: _Turn) -> tuple[tuple[Rule, ...], tuple[Rule, ...]]:
    horizontal: list[Rule] = []
    vertical: list[Rule] = []
    for count, item in enumerate(page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=4)):
        if count >= _MOST_OBJECTS:
            break
        for start, end in _strokes(item, turn):
            (x0, y0), (x1, y1) = turn.seen(*start), turn.seen(*end)
            if abs(y1 - y0) <= _THIN and 0 < y0 < turn.height and abs(x1 - x0) >= _SHORTEST:
                horizontal.append(Rule((y0 + y1) / 2, min(x0, x1), max(x0, x1)))
            elif abs(x1 - x0) <= _THIN and abs(y1 - y0) > _THIN:
                vertical.append(Rule((x0 + x1) / 2, min(y0, y1), max(y0, y1)))
    return tuple(horizontal), tuple(vertical)


Point = tuple[float, float]


def _strokes(item: pdfium.PdfObject, turn: _Turn) -> Iterator[tuple[Point, Point]]:
    """Iterate over the straight strokes of a path, from point to point."""
    matrix = item.get_matrix()
    x, y = ctypes.c_float(), ctypes.c_float()
    before: Point | None = None
    first: Point | None = None
    for number in range(min(raw.FPDFPath_CountSegments(item), _MOST_OBJECTS)):
        segment = raw.FPDFPath_GetPathSegment(item, number)
        if not raw.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y)):
            continue
        point = turn(*matrix.on_point(x.value, y.value))
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            first = point
        elif kind == raw.FPDF_SEGMENT_LINETO and before is not None:
            yield before, point
        before = point
        if raw.FPDFPathSegment_GetClose(segment) and first is not None:
            yield point, first
