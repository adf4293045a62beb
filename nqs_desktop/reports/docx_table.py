"""Tables of a Word document, in its XML: headings that repeat, rows that are kept whole."""

from collections.abc import Mapping, Sequence
from typing import Final

from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Alignment, Run, TextSize
from nqs_desktop.reports.docx_text import TWIPS_OF_A_POINT, Look, ParagraphMaker
from nqs_desktop.reports.table_heads import PlacedHead, placed_heads
from nqs_desktop.reports.text_measure import lines_of, text_width
from nqs_desktop.reports.type_sizes import TypeSizes

CELL_PADDING: Final = 100  # twips at either side of a cell
TIGHT_PADDING: Final = 40

_STYLES: Final = {
    TextSize.NORMAL: "TableText",
    TextSize.SMALL: "TableSmall",
    TextSize.NOTE: "TableNote",
    TextSize.TINY: "TableTiny",
}
_KEPT_WHOLE: Final = 0.28  # a row up to this share of a page is never torn
_LONE: Final = 40.0  # points; a row up to this height stands alone at no page's end where it can
_LEADING: Final = 1.15
_EM: Final = 1000
_BOLD: Final = 1.06
_LONGEST_UPRIGHT: Final = 170.0  # points
_UPRIGHT_MARGIN: Final = 10.0


class TableMaker:
    """Makes the tables of one document."""

    def __init__(self, paragraphs: ParagraphMaker, sizes: TypeSizes, width: int, height: int) -> None:
        """Take what makes the paragraphs, the sizes and the twips that a page has across and down."""
        self._paragraphs = paragraphs
        self._sizes = sizes
        self._width = width
        self._whole = _KEPT_WHOLE * height / TWIPS_OF_A_POINT

    def table(self, table: blocks.Table) -> str:
        """Return a table."""
        whole = sum(column.share for column in table.columns)
        widths = [round(column.share / whole * self._width) for column in table.columns]
        padding = TIGHT_PADDING if table.tight else CELL_PADDING
        followers = (*table.rows[1:], None)
        rows = "".join(
            self._row(
                row,
                widths,
                padding,
                keep=row.section or (after is not None and after.closing),
                is_edge=place in (0, len(table.rows) - 2) and len(table.rows) > 1,
            )
            for place, (row, after) in enumerate(zip(table.rows, followers, strict=False))
        )
        return grid("TableGrid", widths, self._heads(table, widths) + rows, padding)

    def cell(
        self,
        cell: blocks.Cell,
        width: int,
        *,
        span: int = 1,
        keep: bool = False,
        styles: Mapping[TextSize, str] = _STYLES,
        room: float = 0.0,
    ) -> str:
        """Return a cell.

        Args:
            cell: Its paragraphs.
            width: In twips.
            span: How many columns it takes.
            keep: Whether its row stays with the next one.
            styles: The styles of its texts by their sizes.
            room: Points that its words have side by side; 0 where none is too long for that.
        """
        paragraphs = "".join(
            self._paragraphs.paragraph(
                one.runs,
                Look(
                    styles.get(one.size, ""),
                    one.align,
                    keep_with_next=keep or one.keep_with_next,
                    longest=room * _EM / self._sizes.table(one.size),
                ),
            )
            for one in cell or (blocks.plain(""),)
        )
        return _cell(width, _spanning(span), paragraphs)

    def _row(self, row: blocks.Row, widths: Sequence[int], padding: int, *, keep: bool, is_edge: bool) -> str:
        spans = row.spans(len(widths))
        taken = (sum(widths[: spans[0]]), *widths[spans[0] :])
        height = self._height(row, taken, padding)
        keep = keep or (is_edge and height <= _LONE)
        is_whole = row.section or row.closing or height <= self._whole
        whole = "<w:trPr><w:cantSplit/></w:trPr>" if is_whole else ""
        cells = "".join(
            self.cell(cell, width, span=span, keep=keep, room=(width - 2 * padding) / TWIPS_OF_A_POINT)
            for cell, width, span in zip(row.cells, taken, spans, strict=True)
        )
        return f"<w:tr>{whole}{cells}</w:tr>"

    # --- headings ---

    def _heads(self, table: blocks.Table, widths: Sequence[int]) -> str:
        """Return the rows of the heading; in a row below its first a cell goes on as an empty one."""
        placed = [cell for row in placed_heads(table) for cell in row]
        count = max(cell.row + cell.cell.rows for cell in placed)
        return "".join(self._head_row(placed, number, widths, table.size) for number in range(count))

    def _head_row(
        self, placed: Sequence[PlacedHead], number: int, widths: Sequence[int], size: TextSize
    ) -> str:
        here = sorted(
            (cell for cell in placed if cell.row <= number < cell.row + cell.cell.rows),
            key=lambda cell: cell.first,
        )
        cells = "".join(self._head(cell, widths, size, begins=cell.row == number) for cell in here)
        heights = (self._upright_height(cell, size) for cell in here if cell.row == number)
        height = max(heights, default=0)
        least = f'<w:trHeight w:val="{height}" w:hRule="atLeast"/>' if height else ""
        return f"<w:tr><w:trPr><w:cantSplit/>{least}<w:tblHeader/></w:trPr>{cells}</w:tr>"

    def _head(self, placed: PlacedHead, widths: Sequence[int], size: TextSize, *, begins: bool) -> str:
        head = placed.cell
        properties = _spanning(head.columns)
        if head.rows > 1:
            properties += '<w:vMerge w:val="restart"/>' if begins else "<w:vMerge/>"
        if head.upright:
            properties += '<w:textDirection w:val="btLr"/>'
        properties += '<w:vAlign w:val="center"/>'
        runs = (Run(head.text, bold=head.bold),) if begins else ()
        width = sum(widths[placed.first : placed.end])
        room = (width - 2 * CELL_PADDING) / TWIPS_OF_A_POINT / _BOLD * _EM / self._sizes.table(size)
        look = Look(_STYLES[size], Alignment.CENTER, longest=0 if head.upright else room)
        return _cell(width, properties, self._paragraphs.paragraph(runs, look))

    def _upright_height(self, placed: PlacedHead, size: TextSize) -> int:
        """Return the twips that turned words need for a row, as Word makes none higher for them."""
        if not placed.cell.upright:
            return 0
        points = self._sizes.table(size)
        length = text_width(placed.cell.text) * _BOLD * points / _EM + _UPRIGHT_MARGIN
        return round(min(length, _LONGEST_UPRIGHT) * TWIPS_OF_A_POINT / placed.cell.rows)

    # --- measures ---

    def _height(self, row: blocks.Row, widths: Sequence[int], padding: int) -> float:
        heights = (
            sum(self._paragraph_height(paragraph, width - 2 * padding) for paragraph in cell)
            for cell, width in zip(row.cells, widths, strict=True)
        )
        return max(heights, default=0.0)

    def _paragraph_height(self, paragraph: blocks.Paragraph, width: int) -> float:
        points = self._sizes.table(paragraph.size)
        text = " ".join("".join(run.text for run in paragraph.runs).split())
        return lines_of(text, points, width / TWIPS_OF_A_POINT) * points * _LEADING


def grid(style: str, widths: Sequence[int], rows: str, padding: int = CELL_PADDING) -> str:
    """Return a table of a style, with the widths of its columns in twips, around its rows."""
    styled = f'<w:tblStyle w:val="{style}"/>' if style else ""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    margins = "".join(f'<w:{side} w:w="{padding}" w:type="dxa"/>' for side in ("left", "right"))
    return (
        f'<w:tbl><w:tblPr>{styled}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>"
    )


def _spanning(columns: int) -> str:
    return f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""


def _cell(width: int, properties: str, paragraphs: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{properties}</w:tcPr>{paragraphs}</w:tc>'
