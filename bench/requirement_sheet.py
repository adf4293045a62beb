"""A requirement sheet in both languages against plain paragraphs and an office program, and a hundredfold.

The sheet has as many positions, and texts as long, as the requirements of a city's rescue service: 62
positions with about 730 characters in each language. The plain paragraphs are the same texts in the same
font, laid out by reportlab alone. The office program is LibreOffice, which makes a PDF file of the same
document written as a Word file. A hundred times the positions, each with texts of its own, are set in a
process of their own.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from itertools import cycle, islice
from pathlib import Path

from bench.classifier_import import LARGEST_MIB, ROOT, TELL_MEMORY
from bench.invented import organisation
from bench.measurement import Measurement, best_seconds
from nqs_desktop.domain.paper_style import STANDARD
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.reports import docx_writer, pdf_writer, requirement_sheet
from nqs_desktop.reports.document import Document, Table, TextSize, flat_blocks
from nqs_desktop.reports.fonts import TypeCase
from nqs_desktop.reports.type_sizes import TypeSizes

LIMIT = 2.0
OFFICE_LIMIT = 0.2
OFFICE_ROUNDS = 3
TIMES = 100
TIMES_LIMIT = 110.0
MANY = f"""
import json, statistics, sys, time
from pathlib import Path
from bench.invented import organisation
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.reports import pdf_writer, requirement_sheet

def seconds(times):
    service = organisation(times)
    content = requirement_sheet.SheetContent(service.name, service.departments, service.positions)
    start = time.process_time()
    document = requirement_sheet.build(content, PrintLanguage.BOTH)
    pdf_writer.write(document, Path(sys.argv[1]))
    return time.process_time() - start

seconds(1)  # looks for the fonts
before = [seconds(1) for _ in range(7)]
many = seconds({TIMES})
print(json.dumps([statistics.median([*before, *(seconds(1) for _ in range(7))]), many]))
{TELL_MEMORY}
"""


def run() -> list[Measurement]:
    fonts = TypeCase()
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "sheet.pdf"
        service = organisation()
        content = requirement_sheet.SheetContent(service.name, service.departments, service.positions)
        document = requirement_sheet.build(content, PrintLanguage.BOTH)
        pages = pdf_writer.write(document, out, fonts=fonts).pages
        texts = _texts(document)
        per_page = len(texts) // _write_plain(texts, fonts, out)
        plain = list(islice(cycle(texts), per_page * pages))
        plain_pages = _write_plain(plain, fonts, out)
        sheet_time, plain_time = best_seconds(
            lambda: pdf_writer.write(requirement_sheet.build(content, PrintLanguage.BOTH), out),
            lambda: _write_plain(plain, fonts, out),
        )
    ratio = (sheet_time / pages) / (plain_time / plain_pages)
    detail = (
        f"{sheet_time:.3f} s for {pages} pages with their tables, "
        f"{plain_time:.3f} s for {plain_pages} pages of paragraphs ({fonts.typeface.name})"
    )
    plainly = Measurement("requirement sheet, 62 positions in both languages", ratio, LIMIT, detail)
    return [plainly, *_against_office(document), *_many()]


def _against_office(document: Document) -> list[Measurement]:
    program = shutil.which("soffice")
    if program is None:
        print("requirement_sheet: LibreOffice is not here (soffice): not compared with it", file=sys.stderr)
        return []
    with tempfile.TemporaryDirectory() as folder:
        word = Path(folder) / "sheet.docx"
        profile = f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}"
        command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, str(word)]

        def convert() -> None:
            docx_writer.write(document, word)
            subprocess.run(command, check=True, capture_output=True, timeout=300)

        convert()  # the profile is made once
        out = Path(folder) / "ours.pdf"
        sheet_time, office_time = best_seconds(
            lambda: pdf_writer.write(document, out), convert, rounds=OFFICE_ROUNDS
        )
    detail = f"{sheet_time:.2f} s against {office_time:.2f} s through .docx and LibreOffice"
    return [Measurement("the same against an office program", sheet_time / office_time, OFFICE_LIMIT, detail)]


def _many() -> list[Measurement]:
    """Set a hundred times the positions in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-c", MANY, str(Path(folder) / "many.pdf")]
        done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    times, peak = (json.loads(line) for line in done.stdout.splitlines())
    few, many = times
    measured = [
        Measurement(
            f"{TIMES} times the positions to as many times the time",
            many / few,
            TIMES_LIMIT,
            f"{many:.1f} s against {few:.2f} s",
        )
    ]
    if peak:
        detail = f"{peak:.0f} MiB of {LARGEST_MIB} MiB"
        measured.append(Measurement("the memory of that", peak / LARGEST_MIB, 1.0, detail))
    return measured


def _texts(document: Document) -> list[str]:
    return [
        run.text
        for block in flat_blocks(document.blocks)
        if isinstance(block, Table)
        for row in block.rows
        for paragraph in row.cells[-1]
        for run in paragraph.runs
    ]


def _write_plain(texts: list[str], fonts: TypeCase, out: Path) -> int:
    """Lay the texts out as reportlab's own paragraphs and return the number of pages."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.units import mm
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    size, margins = TypeSizes().text(TextSize.NORMAL), STANDARD.margins
    leading = size * fonts.typeface.line_height
    style = ParagraphStyle("plain", fontName=fonts.font(), fontSize=size, leading=leading)
    template = SimpleDocTemplate(
        str(out),
        leftMargin=margins.left * mm,
        rightMargin=margins.right * mm,
        topMargin=margins.top * mm,
        bottomMargin=margins.bottom * mm,
    )
    template.build([Paragraph(text, style) for text in texts])
    return template.page
