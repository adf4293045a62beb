"""Writes a document as a workbook that prints as the paper does and can be sorted and searched."""

from collections.abc import Iterator
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol, cast

from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Alignment as Placing
from openpyxl.styles import Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.pagebreak import Break

from nqs_desktop import __version__
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.reports.document import Alignment, Document, Figure, PrintedReport, Run
from nqs_desktop.reports.office_chart import ChartCells, of_cells
from nqs_desktop.reports.output_file import replacing
from nqs_desktop.reports.sheet_layout import SheetLayout
from nqs_desktop.reports.sheet_parts import sheet_parts
from nqs_desktop.reports.sheet_rows import SheetCell, SheetRow
from nqs_desktop.reports.xml_text import xml_text

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

FONT: Final = "Times New Roman"
SHORT_SIDE: Final = 210  # A4, in millimetres
LONG_SIDE: Final = 297
LEFT_MARGIN: Final = 30  # room for the holes of a file
RIGHT_MARGIN: Final = 15
TOP_MARGIN: Final = 20
BOTTOM_MARGIN: Final = 20
EDGE_MARGIN: Final = 9

_POINTS_OF_A_MILLIMETRE: Final = 72 / 25.4
_MILLIMETRES_OF_AN_INCH: Final = 25.4
_NORMAL_POINTS: Final = 12
_POINTS_OF_A_LETTER: Final = 6.0  # a digit of the workbook's own font, by which programs measure columns
_A4: Final = 9  # by its number in workbooks
_LONGEST_EDGE: Final = 200
_FORMULA_SIGNS: Final = ("=", "+", "-", "@", "'")
_HIGHEST_FROZEN: Final = 260.0  # points: more would leave no room for the rows below
_LINE: Final = Side(style="thin")


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
        UserError: The file cannot be written.
        Cancelled: ``progress`` raised it.
    """
    width = (LONG_SIDE if document.landscape else SHORT_SIDE) - LEFT_MARGIN - RIGHT_MARGIN
    book = Workbook()
    cast("_Fonts", book)._fonts[0] = Font(name=FONT, size=_NORMAL_POINTS)
    book.remove(book.worksheets[0])
    done, whole = 0, len(document.blocks)
    for name, part in sheet_parts(document):
        sheet = book.create_sheet(name)
        layout = SheetLayout(part, width * _POINTS_OF_A_MILLIMETRE)
        _Filling(sheet, layout).fill(partial(_tell, progress, done, whole))
        _set_page(sheet, part)
        done += len(part.blocks)
    _set_properties(book, document)
    content = BytesIO()
    book.save(content)
    with replacing(out) as file:
        file.write(content.getbuffer())
    return PrintedReport(out, 0, FONT, substitute=False)


class _Filling:
    """One worksheet on its way."""

    def __init__(self, sheet: "Worksheet", layout: SheetLayout) -> None:
        self._sheet = sheet
        self._layout = layout
        self._fonts: dict[tuple[float, bool, bool], Font] = {}
        self._placings = {
            align: Placing(horizontal=align.value, vertical="top", wrap_text=True) for align in Alignment
        }
        self._ruled = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
        self._going_on = Border(left=_LINE, right=_LINE, bottom=_LINE)

    def fill(self, progress: Progress) -> None:
        """Write the rows and set the widths, the repeated heading and what stays in view."""
        for number, width in enumerate(self._layout.grid.widths, 1):
            letters = width / _POINTS_OF_A_LETTER
            self._sheet.column_dimensions[get_column_letter(number)].width = round(letters, 2)
        above = 0.0
        for number, row in enumerate(self._layout.rows(progress), 1):
            self._write(number, row)
            if row.heads and self._layout.one_heading and not self._sheet.print_title_rows:
                self._sheet.print_title_rows = f"{number}:{number}"
                if above + row.height <= _HIGHEST_FROZEN:
                    self._sheet.freeze_panes = f"A{number + 1}"
            above += row.height

    def _write(self, number: int, row: SheetRow) -> None:
        self._sheet.row_dimensions[number].height = round(row.height, 1)
        if row.breaks and number > 1:
            self._sheet.row_breaks.append(Break(id=number - 1))
        for cell in row.cells:
            self._put(number, cell, row)
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
        elif text:
            # A text that begins as a formula does stays a text, also when the user edits the cell.
            target.value = text if len(faces) == 1 else CellRichText(*self._blocks(runs, cell.points))
            target.data_type = "s"
            target.quotePrefix = text.startswith(_FORMULA_SIGNS)
        target.alignment = self._placings[cell.align]
        if row.ruled:
            for place in range(cell.first, cell.end):
                border = self._going_on if row.continued else self._ruled
                self._sheet.cell(number, place + 1).border = border
        if cell.end - cell.first > 1:
            self._sheet.merge_cells(
                start_row=number, end_row=number, start_column=cell.first + 1, end_column=cell.end
            )

    def _font(self, points: float, *, bold: bool, italic: bool) -> Font:
        look = (points, bold, italic)
        if look not in self._fonts:
            self._fonts[look] = Font(name=FONT, size=points, bold=bold, italic=italic)
        return self._fonts[look]

    @staticmethod
    def _blocks(runs: list[Run], points: float) -> Iterator[TextBlock]:
        for run in runs:
            font = InlineFont(rFont=FONT, sz=points, b=run.bold or None, i=run.italic or None)
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
    margins = sheet.page_margins
    margins.left, margins.right = (side / _MILLIMETRES_OF_AN_INCH for side in (LEFT_MARGIN, RIGHT_MARGIN))
    margins.top, margins.bottom = (side / _MILLIMETRES_OF_AN_INCH for side in (TOP_MARGIN, BOTTOM_MARGIN))
    margins.header = margins.footer = EDGE_MARGIN / _MILLIMETRES_OF_AN_INCH
    edges = sheet.HeaderFooter
    edges.differentFirst = True
    for footer in (edges.oddFooter, edges.firstFooter):
        _set_edge(footer, "&P / &N", 10)
    running = xml_text(document.running_title)[:_LONGEST_EDGE]
    if running:
        _set_edge(edges.oddHeader, running.replace("&", "&&"), 8)
    sheet.sheet_view.showGridLines = False


def _set_edge(edge: HeaderFooterItem | None, text: str, points: int) -> None:
    if edge is not None:
        edge.center.text, edge.center.font, edge.center.size = text, FONT, points


def _set_properties(book: Workbook, document: Document) -> None:
    properties = book.properties
    properties.title, properties.subject = xml_text(document.title), None
    properties.creator = xml_text(document.author) or None
    properties.description = f"NQS Desktop {__version__}"
    properties.language = document.language
