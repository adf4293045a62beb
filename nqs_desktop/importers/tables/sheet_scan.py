"""What openpyxl does not tell of a worksheet: one quick look over the bytes of its part."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import IO, Final

from nqs_desktop.importers.tables.source import MOST_ROWS, Merged

_MOST_HIDDEN: Final = 1_000
_CHUNK: Final = 1024 * 1024
_ROW_END: Final = b"row>"
_P: Final = rb"(?:\w+:)?"  # the prefix that some programs give the names of elements
_VALUE: Final = re.compile(rb"<" + _P + rb"(?:v|is|f)[\s/>]")
_TOLD: Final = re.compile(rb"<" + _P + rb"(row|f|mergeCell)[\s/>]")
_MERGED: Final = re.compile(
    rb"<" + _P + rb"mergeCell\s[^<>]*?ref=[\"']([A-Z]+(\d{1,7}):[A-Z]+(\d{1,7}))[\"']"
)
_FORMULA_ONLY: Final = re.compile(
    rb"<" + _P + rb"c(?![^<>]*\st=[\"'](?:str|inlineStr)[\"'])(\s[^<>]*)?>"  # an empty text is a value
    rb"\s*<" + _P + rb"f(?:\s[^<>]*)?(?:/>|>[^<]*</" + _P + rb"f>)"
    rb"\s*(?:<" + _P + rb"v\s*(?:/>|>\s*</" + _P + rb"v>)\s*)?</" + _P + rb"c>"
)
_HIDDEN: Final = re.compile(
    rb"<" + _P + rb"row(?=\s)(?=[^<>]*?\shidden=[\"'](?:1|true)[\"'])[^<>]*?\sr=[\"'](\d{1,7})[\"']"
)
_WIDE: Final = re.compile(rb"<" + _P + rb"mergeCell\s[^<>]*?ref=[\"'](([A-Z]+)\d{1,7}:([A-Z]+)\d{1,7})[\"']")
_OUTLINE: Final = re.compile(
    rb"<" + _P + rb"row(?=\s)(?=[^<>]*?\soutlineLevel=[\"']([1-9])[\"'])[^<>]*?\sr=[\"'](\d{1,7})[\"']"
)
_HIDDEN_COLUMNS: Final = re.compile(
    rb"<" + _P + rb"col(?=\s)(?=[^<>]*?\shidden=[\"'](?:1|true)[\"'])(?=[^<>]*?\smin=[\"'](\d{1,5})[\"'])"
    rb"[^<>]*?\smax=[\"'](\d{1,5})[\"']"
)
_PLACE: Final = re.compile(rb"\sr=[\"']([A-Z]+\d+)[\"']")


@dataclass(frozen=True, slots=True)
class SheetScan:
    """What a worksheet holds.

    Attributes:
        rows: How many rows stand in it, empty ones counted.
        filled: Whether any cell has a value or a formula.
        merged: Cells merged over several rows, such as ``A4:A6``, with the first row and the last.
        formula: Place of a formula that was saved without its value, ``?`` where the cell does not tell it;
            empty for none.
        hidden: Numbers of the rows that do not show.
        wide: Cells merged over several columns, such as ``A4:D4``.
        outline: Levels of rows that are folded below others, by their numbers.
        hidden_columns: Columns that do not show, from 0.
    """

    rows: int = 0
    filled: bool = False
    merged: tuple[Merged, ...] = ()
    formula: str = ""
    hidden: tuple[int, ...] = ()
    wide: tuple[str, ...] = ()
    outline: Mapping[int, int] = field(default_factory=dict)
    hidden_columns: frozenset[int] = frozenset()


def scanned(stream: IO[bytes]) -> SheetScan:
    """Return what the worksheet holds whose XML ``stream`` is.

    Raises:
        BadZipFile, error: The stream is damaged.
    """
    rows, filled, formula = 0, False, ""
    merged: list[Merged] = []
    hidden: list[int] = []
    wide: list[str] = []
    outline: dict[int, int] = {}
    columns: set[int] = set()
    for piece in _pieces(stream):
        filled = filled or bool(_VALUE.search(piece))
        told = _TOLD.findall(piece)
        rows += told.count(b"row")
        if not formula and b"f" in told and (cell := _FORMULA_ONLY.search(piece)):
            place = _PLACE.search(cell[1] or b"")
            formula = place[1].decode() if place else "?"
        hidden += (int(row) for row in _HIDDEN.findall(piece)) if b" hidden=" in piece else ()
        for first_column, last_column in _HIDDEN_COLUMNS.findall(piece) if b" hidden=" in piece else ():
            columns.update(range(int(first_column) - 1, min(int(last_column), _MOST_HIDDEN)))
        for cells, first, last in _MERGED.findall(piece) if b"mergeCell" in told else ():
            if first != last and len(merged) < MOST_ROWS:
                merged.append((cells.decode(), int(first), int(last)))
        for cells, left, right in _WIDE.findall(piece) if b"mergeCell" in told else ():
            if left != right and len(wide) < MOST_ROWS:
                wide.append(cells.decode())
        for level, row in _OUTLINE.findall(piece) if b"outlineLevel=" in piece else ():
            outline[int(row)] = int(level)
    return SheetScan(
        rows, filled, tuple(merged), formula, tuple(hidden), tuple(wide), outline, frozenset(columns)
    )


def places_without_value(stream: IO[bytes]) -> Iterator[str]:
    """Iterate over the places of formulas that were saved without their values, ``?`` where one is not told.

    Raises:
        BadZipFile, error: The stream is damaged.
    """
    for piece in _pieces(stream):
        for cell in _FORMULA_ONLY.finditer(piece):
            place = _PLACE.search(cell[1] or b"")
            yield place[1].decode() if place else "?"


def _pieces(stream: IO[bytes]) -> Iterator[bytes]:
    """Iterate over the XML in pieces that end with a row, or before a tag where a row is very long."""
    rest = b""
    while chunk := stream.read(_CHUNK):
        text = rest + chunk
        end = text.rfind(_ROW_END)
        cut = end + len(_ROW_END) if end >= 0 else max(text.rfind(b"<"), 0)
        yield text[: cut or len(text)]
        rest = text[cut:] if cut else b""
    yield rest
