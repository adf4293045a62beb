"""How wide the columns of a worksheet are, in its XML: new ones get their width, others keep theirs."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

_PREFIX: Final = re.compile(rb"<((?:[\w-]+:)?)worksheet[\s>]")
_COLUMNS: Final = re.compile(rb"<(?:[\w-]+:)?cols(?:\s[^>]*)?(?:/>|>(.*?)</(?:[\w-]+:)?cols>)", re.DOTALL)
_COLUMN: Final = re.compile(rb"<(?:[\w-]+:)?col\s([^>]*?)/?>")
_MIN: Final = re.compile(rb'\bmin="(\d+)"')
_MAX: Final = re.compile(rb'\bmax="(\d+)"')
_CELLS: Final = re.compile(rb"<(?:[\w-]+:)?sheetData[\s/>]")

_Span = tuple[int, int, bytes]


def with_widths(sheet: bytes, first: int, widths: Sequence[int]) -> bytes:
    """Return the worksheet with columns that show and are as wide as told, in letters.

    Args:
        sheet: The XML of the worksheet.
        first: The first of these columns, from 1.
        widths: The width of each.
    """
    cells, root = _CELLS.search(sheet), _PREFIX.search(sheet)
    if cells is None or root is None:
        return sheet
    last = first + len(widths) - 1
    head = sheet[: cells.start()]
    found = _COLUMNS.search(head)
    spans = [
        piece for span in _spans(found[1] or b"" if found else b"") for piece in _around(span, first, last)
    ]
    spans += [(first + n, first + n, b'width="%d" customWidth="1"' % width) for n, width in enumerate(widths)]
    prefix = root[1]
    columns = b"".join(
        b'<%scol min="%d" max="%d" %s/>' % (prefix, start, end, rest) for start, end, rest in sorted(spans)
    )
    written = b"<%scols>%s</%scols>" % (prefix, columns, prefix)
    if found is None:
        return head + written + sheet[cells.start() :]
    return head[: found.start()] + written + head[found.end() :] + sheet[cells.start() :]


def _spans(columns: bytes) -> Iterator[_Span]:
    for attributes in _COLUMN.findall(columns):
        start, end = _MIN.search(attributes), _MAX.search(attributes)
        if start and end:
            rest = _MAX.sub(b"", _MIN.sub(b"", attributes))
            yield int(start[1]), int(end[1]), b" ".join(rest.split())


def _around(span: _Span, first: int, last: int) -> Iterator[_Span]:
    """Iterate over what is left of a span of columns before ``first`` and after ``last``."""
    start, end, rest = span
    if start < first:
        yield start, min(end, first - 1), rest
    if end > last:
        yield max(start, last + 1), end, rest
