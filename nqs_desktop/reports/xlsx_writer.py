"""Writes a document as a workbook that prints as the paper does and can be sorted and searched."""

import re
from collections.abc import Iterable, Iterator
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol, cast

from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.drawing.image import Image
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, OneCellAnchor
from openpyxl.drawing.xdr import XDRPositiveSize2D
from openpyxl.styles import Alignment as Placing
from openpyxl.styles import Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.pagebreak import Break

from nqs_desktop import __version__
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.paper_style import LEAST_ROOM, NumberPlace
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.reports.document import (
    Alignment,
    Document,
    Figure,
    PrintedReport,
    Run,
    TextSize,
    flat_blocks,
)
from nqs_desktop.reports.logo import Logo
from nqs_desktop.reports.office_chart import ChartCells, of_cells
from nqs_desktop.reports.output_file import replacing
from nqs_desktop.reports.sheet_layout import SheetLayout
from nqs_desktop.reports.sheet_pages import kept_together
from nqs_desktop.reports.sheet_parts import sheet_parts
from nqs_desktop.reports.sheet_rows import SheetCell, SheetRow
from nqs_desktop.reports.type_sizes import TypeSizes
from nqs_desktop.reports.xml_text import xml_text

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

NORMAL_FONT: Final = "Times New Roman"
"""Font of the workbook's normal style, by whose digits programs measure columns, whatever its cells have."""

SHORT_SIDE: Final = 210  # A4, in millimetres
LONG_SIDE: Final = 297
EDGE_MARGIN: Final = 9

_EDGE_SHARE: Final = 0.5  # of a margin that is narrower than what stands in it
_POINTS_OF_A_MILLIMETRE: Final = 72 / 25.4
_MILLIMETRES_OF_AN_INCH: Final = 25.4
_NORMAL_POINTS: Final = 12
_POINTS_OF_A_LETTER: Final = 6.0  # a digit of the normal font
_DAY_FORMAT: Final = "dd.mm.yyyy"
_EMU_OF_A_POINT: Final = 12_700
_A4: Final = 9  # by its number in workbooks
_LONGEST_EDGE: Final = 200
_FORMULA_SIGNS: Final = ("=", "+", "-", "@", "'")
_HIGHEST_FROZEN: Final = 260.0  # points: more would leave no room for the rows below
_LINE: Final = Side(style="thin")
_TURNED: Final = Placing(horizontal="center", vertical="center", wrap_text=True, text_rotation=90)
_PLAIN_NAME: Final = re.compile(r"[\w -]+")


class _Fonts(Protocol):
    """A workbook by its fonts; the first is that of its normal style, by which columns are measured."""

    _fonts: list[Font]


def write(document: Document, out: Path, progress: Progress = silent) -> PrintedReport:
    """Write ``document`` to ``out``, which is replaced only when the whole file is written.

    Args:
        document: What to write; its tables stand below each other, see :func:`sheet_parts`.
        out: The ``.xlsx`` file; its folder must exist.
        progress: Told how many blocks are written; may raise ``Cancelled``, which leaves ``out`` alone.

    Raises:
        UserError: The file cannot be written, a logo is damaged, or the margins leave no room.
        Cancelled: ``progress`` raised it.
    """
    style = document.style
    width = (LONG_SIDE if document.landscape else SHORT_SIDE) - style.margins.left - style.margins.right
    height = (SHORT_SIDE if document.landscape else LONG_SIDE) - style.margins.top - style.margins.bottom
    if min(width, height) < LEAST_ROOM:
        raise UserError("report.no_room")
    book = Workbook()
    cast("_Fonts", book)._fonts[0] = Font(name=NORMAL_FONT, size=_NORMAL_POINTS)
    book.remove(book.worksheets[0])
    done, whole = 0, sum(1 for _ in flat_blocks(document.blocks))
    for name, part in sheet_parts(document):
        sheet = book.create_sheet(name)
        layout = SheetLayout(part, width * _POINTS_OF_A_MILLIMETRE)
        rows = layout.rows(partial(_tell, progress, done, whole))
        together = kept_together(rows, height * _POINTS_OF_A_MILLIMETRE, repeats_heads=layout.one_heading)
        _Filling(sheet, layout, style.family).fill(together)
        _set_page(sheet, part)
        done += len(part.blocks)
    _set_properties(book, document)
    content = BytesIO()
    book.save(content)
    with replacing(out) as file:
        file.write(content.getbuffer())
    return PrintedReport(out, 0, style.family, substitute=False)


class _Filling:
    """One worksheet on its way."""

    def __init__(self, sheet: "Worksheet", layout: SheetLayout, family: str) -> None:
        self._sheet = sheet
        self._layout = layout
        self._family = xml_text(family)
        self._fonts: dict[tuple[float, bool, bool], Font] = {}
        self._placings = {
            align: Placing(horizontal=align.value, vertical="top", wrap_text=True) for align in Alignment
        }
        self._ruled = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
        self._going_on = Border(left=_LINE, right=_LINE, bottom=_LINE)

    def fill(self, rows: Iterable[SheetRow]) -> None:
        """Write the rows and set the widths, the repeated heading and what stays in view."""
        for number, width in enumerate(self._layout.grid.widths, 1):
            letters = width / _POINTS_OF_A_LETTER
            self._sheet.column_dimensions[get_column_letter(number)].width = round(letters, 2)
        above, heads = 0.0, range(0)
        for number, row in enumerate(rows, 1):
            self._write(number, row)
            above += row.height
            if row.heads and self._layout.one_heading and heads.stop in (0, number):
                heads = range(heads.start or number, number + 1)
                self._sheet.print_title_rows = f"{heads.start}:{number}"
                self._sheet.freeze_panes = f"A{number + 1}" if above <= _HIGHEST_FROZEN else None
        last = get_column_letter(len(self._layout.grid.widths))
        self._sheet.print_area = f"A1:{last}{max(self._sheet.max_row, 1)}"

    def _write(self, number: int, row: SheetRow) -> None:
        self._sheet.row_dimensions[number].height = round(row.height, 1)
        if row.breaks and number > 1:
            self._sheet.row_breaks.append(Break(id=number - 1))
        for cell in row.cells:
            self._put(number, cell, row)
        if row.logo is not None:
            self._add_logo(number, *row.logo)
        if row.chart is not None:
            placed = row.chart
            labels, *numbers = (place + 1 for place in placed.places)
            cells = ChartCells(
                number - placed.heading_above,
                number - placed.rows_above,
                labels,
                numbers[: len(placed.chart.parts)],
            )
            drawn = of_cells(placed.chart, self._sheet, cells, sum(self._layout.grid.widths))
            self._sheet.add_chart(drawn, f"A{number}")

    def _put(self, number: int, cell: SheetCell, row: SheetRow) -> None:
        target = self._sheet.cell(number, cell.first + 1)
        runs = [run for run in cell.runs if run.text]
        faces = {(run.bold, run.italic) for run in runs if run.text.strip()} or {(False, False)}
        bold, italic = next(iter(faces)) if len(faces) == 1 else (False, False)
        target.font = self._font(cell.points, bold=bold, italic=italic)
        text = xml_text(cell.text)
        if cell.figure is not None:
            target.value = cell.figure.value
            target.number_format = _number_format(cell.figure)
        elif cell.day is not None:
            target.value, target.number_format = cell.day, _DAY_FORMAT
        elif text:
            # A text that begins as a formula does stays a text, also when the user edits the cell.
            target.value = text if len(faces) == 1 else CellRichText(*self._blocks(runs, cell.points))
            target.data_type = "s"
            target.quotePrefix = text.startswith(_FORMULA_SIGNS)
        target.alignment = _TURNED if cell.upright else self._placings[cell.align]
        last = number + cell.rows - 1
        if row.ruled:
            for line in range(number, last + 1):
                for place in range(cell.first, cell.end):
                    border = self._going_on if row.continued else self._ruled
                    self._sheet.cell(line, place + 1).border = border
        if cell.end - cell.first > 1 or cell.rows > 1:
            # Asked to merge, the library compares with every range that there is: these never overlap.
            merged = CellRange(min_row=number, max_row=last, min_col=cell.first + 1, max_col=cell.end)
            self._sheet.merged_cells.ranges.add(merged)

    def _add_logo(self, number: int, logo: Logo, width: float, height: float) -> None:
        """Put a picture into the middle of a row."""
        picture = Image(BytesIO(logo.content))
        left, column = max((sum(self._layout.grid.widths) - width) / 2, 0.0), 0
        while left > self._layout.grid.widths[column]:
            left -= self._layout.grid.widths[column]
            column += 1
        marker = AnchorMarker(col=column, colOff=round(left * _EMU_OF_A_POINT), row=number - 1, rowOff=0)
        size = XDRPositiveSize2D(round(width * _EMU_OF_A_POINT), round(height * _EMU_OF_A_POINT))
        picture.anchor = OneCellAnchor(_from=marker, ext=size)
        self._sheet.add_image(picture)

    def _font(self, points: float, *, bold: bool, italic: bool) -> Font:
        look = (points, bold, italic)
        if look not in self._fonts:
            self._fonts[look] = Font(name=self._family, size=points, bold=bold, italic=italic)
        return self._fonts[look]

    def _blocks(self, runs: list[Run], points: float) -> Iterator[TextBlock]:
        for run in runs:
            font = InlineFont(rFont=self._family, sz=points, b=run.bold or None, i=run.italic or None)
            yield TextBlock(font, xml_text(run.text))


def _tell(progress: Progress, before: int, whole: int, done: int, _: int) -> None:
    """Tell how many blocks of the whole document are done, of which ``before`` are on other sheets."""
    progress(before + done, whole)


def _number_format(figure: Figure) -> str:
    if figure.places is not None:
        number = "#,##0" + ("." + "0" * figure.places if figure.places else "")
    elif figure.signed:
        # A format of our own has no "as many places as there are": it names those of this number.
        places = -int(figure.value.normalize().as_tuple().exponent)
        number = "0" + ("." + "0" * places if places > 0 else "")
    else:
        return "General"
    return f"+{number};\u2212{number};0" if figure.signed else number


def _set_page(sheet: "Worksheet", document: Document) -> None:
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.orientation = "landscape" if document.landscape else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    if sheet.sheet_properties.pageSetUpPr is not None:
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
    wanted, margins = document.style.margins, sheet.page_margins
    margins.left, margins.right = _inches(wanted.left), _inches(wanted.right)
    margins.top, margins.bottom = _inches(wanted.top), _inches(wanted.bottom)
    margins.header = _inches(min(EDGE_MARGIN, wanted.top * _EDGE_SHARE))
    margins.footer = _inches(min(EDGE_MARGIN, wanted.bottom * _EDGE_SHARE))
    _set_edges(sheet, document)
    sheet.sheet_view.showGridLines = False


def _set_edges(sheet: "Worksheet", document: Document) -> None:
    """Set what stands above and below the text: no running title on the first page, numbers on every one."""
    style, sizes, edges = document.style, TypeSizes(document.style), sheet.HeaderFooter
    edges.differentFirst = True
    number = "&P / &N" if style.with_total else "&P"
    running = xml_text(document.running_title)[:_LONGEST_EDGE].replace("&", "&&")
    at_top = style.numbers is NumberPlace.TOP
    note, text, small = map(sizes.text, (TextSize.NOTE, TextSize.NORMAL, TextSize.SMALL))
    if at_top:
        _set_edge(edges.firstHeader, number, style.family, text)
    if at_top or running:
        words = "\n".join(filter(None, (number if at_top else "", running)))
        _set_edge(edges.oddHeader, words, style.family, text if at_top else note)
    if style.numbers is NumberPlace.BOTTOM:
        for footer in (edges.oddFooter, edges.firstFooter):
            _set_edge(footer, number, style.family, small)


def _set_edge(edge: HeaderFooterItem | None, text: str, family: str, points: float) -> None:
    """Set the middle of an edge; of sizes it knows whole points, of fonts no name with signs."""
    if edge is not None:
        edge.center.text, edge.center.size = text, int(points)
        edge.center.font = family if _PLAIN_NAME.fullmatch(family) else NORMAL_FONT


def _inches(millimetres: float) -> float:
    return millimetres / _MILLIMETRES_OF_AN_INCH


def _set_properties(book: Workbook, document: Document) -> None:
    properties = book.properties
    properties.title, properties.subject = xml_text(document.title), None
    properties.creator = xml_text(document.author) or None
    properties.description = f"NQS Desktop {__version__}"
    properties.language = document.language
