"""Files with tables as people have them, and broken ones."""

import io
import struct
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from openpyxl import Workbook
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

from nqs_desktop.reports import fonts

Rows = Sequence[Sequence[str]]
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
DOCUMENTS = "application/vnd.openxmlformats-officedocument"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def write_xlsx(path: Path, rows: Sequence[Sequence[object]], texts: bool = False) -> Path:
    """Writes a workbook of one sheet; with ``texts`` what begins with ``=`` is no formula."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    for cells in sheet.iter_rows() if texts else ():
        for cell in cells:
            cell.data_type = "s" if isinstance(cell.value, str) else cell.data_type
    book.save(path)
    return path


def write_package(path: Path, parts: Mapping[str, str | bytes]) -> Path:
    """Writes a zip file of the given parts."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def write_sheet_xml(path: Path, sheet: str | bytes) -> Path:
    """Writes a workbook whose only worksheet is the given XML."""
    return write_package(
        path,
        {
            "[Content_Types].xml": f'<Types xmlns="{TYPES}"><Override PartName="/xl/workbook.xml" '
            f'ContentType="{DOCUMENTS}.spreadsheetml.sheet.main+xml"/></Types>',
            "xl/workbook.xml": f'<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}">'
            '<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="rId1" '
            f'Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": sheet,
        },
    )


def sheet_xml(content: str) -> str:
    """The XML of a worksheet with the given rows."""
    return f'<worksheet xmlns="{SHEET}"><sheetData>{content}</sheetData></worksheet>'


def docx_table(rows: Rows) -> str:
    """The XML of a table in a document."""
    return "<w:tbl>" + "".join(f"<w:tr>{''.join(map(docx_cell, row))}</w:tr>" for row in rows) + "</w:tbl>"


def docx_cell(text: str, properties: str = "") -> str:
    """The XML of a cell; each line of ``text`` is a paragraph of it."""
    paragraphs = "".join(docx_paragraph(line) for line in text.split("\n"))
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraphs}</w:tc>"


def docx_paragraph(text: str) -> str:
    """The XML of a paragraph, its text torn into runs as Word does."""
    half = len(text) // 2
    space = '<w:t xml:space="preserve">'
    runs = "".join(f"<w:r>{space}{escape(part)}</w:t></w:r>" for part in (text[:half], text[half:]))
    runs = runs.replace("\t", f"</w:t><w:tab/>{space}")
    return f"<w:p>{runs}</w:p>"


def write_docx(path: Path, body: str) -> Path:
    """Writes a Word document with the given content."""
    return write_package(
        path,
        {
            "[Content_Types].xml": f'<Types xmlns="{TYPES}"/>',
            "_rels/.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="rId1" '
            f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
        },
    )


def write_pdf(
    path: Path, heading: Sequence[str], rows: Rows, widths: Sequence[float], *, grid: bool, middle: bool
) -> Path:
    """Writes a table that runs over pages, with wrapped cells, a page header and page numbers."""
    style = ParagraphStyle("cell", fontName=fonts.TypeCase().font(), fontSize=10, leading=12)

    def margins(canvas: Canvas, document: SimpleDocTemplate) -> None:
        canvas.setFont(style.fontName, 9)
        canvas.drawString(60, 815, "Сынақ тізімі / Пробный перечень")
        canvas.drawCentredString(300, 20, f"{document.page}")

    table = Table(
        [[Paragraph(escape(cell), style) for cell in row] for row in (heading, *rows)],
        colWidths=list(widths),
        repeatRows=1,
    )
    look = [("VALIGN", (0, 0), (-1, -1), "MIDDLE" if middle else "TOP")]
    ruled = [("GRID", (0, 0), (-1, -1), 0.5, colors.black)] if grid else []
    table.setStyle(TableStyle([*look, *ruled]))
    title = Paragraph("Пробный перечень занятий, который составлен для испытания программы", style)
    SimpleDocTemplate(str(path), pagesize=A4).build([title, table], onFirstPage=margins, onLaterPages=margins)
    return path


def write_pdf_pages(
    path: Path, draw: Callable[[Canvas], None], encrypt: StandardEncryption | None = None
) -> Path:
    """Writes a PDF file that ``draw`` draws in the papers' font."""
    canvas = Canvas(str(path), pagesize=A4, encrypt=encrypt)
    canvas.setFont(fonts.TypeCase().font(), 11)
    draw(canvas)
    canvas.save()
    return path


def ole_file(*names: str) -> bytes:
    """The beginning of an old Office file or of a protected one, with the names of its streams."""
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + struct.pack("<24x") + b"\0" * 480
    return head + b"".join(name.encode("utf-16-le").ljust(128, b"\0") for name in names)


def zipped(content: bytes) -> bytes:
    """A zip file with one part that no program knows."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("any.bin", content)
    return stream.getvalue()
