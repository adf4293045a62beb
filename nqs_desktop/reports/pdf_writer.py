"""Sets a document on A4 pages as offices in Kazakhstan file them, into one PDF file."""

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, Final

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from nqs_desktop import __version__
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.reports.document import Alignment, Document, PrintedReport, TextSize, plain
from nqs_desktop.reports.fonts import TypeCase
from nqs_desktop.reports.output_file import replacing
from nqs_desktop.reports.pdf_canvas import TOTAL_FORM, paper_canvas
from nqs_desktop.reports.pdf_story import StoryBuilder
from nqs_desktop.reports.pdf_table import RuledTable
from nqs_desktop.reports.pdf_text import POINTS, SetParagraph, TextSetter

LEFT_MARGIN: Final = 30 * mm  # room for the holes of a file
RIGHT_MARGIN: Final = 15 * mm
TOP_MARGIN: Final = 20 * mm
BOTTOM_MARGIN: Final = 20 * mm
RUNNING_TITLE_DEPTH: Final = 11 * mm
NUMBER_Y: Final = 9 * mm
NOTES_Y: Final = 14 * mm


def write(
    document: Document,
    out: Path,
    progress: Progress = silent,
    *,
    fonts: TypeCase | None = None,
    reproducible: bool = False,
) -> PrintedReport:
    """Set ``document`` and write it to ``out``, which is replaced only when the whole file is written.

    Args:
        document: What to print.
        out: The PDF file; its folder must exist.
        progress: Told how many blocks and rows are set; may raise ``Cancelled``, which leaves ``out`` alone.
        fonts: What to set in; looked for on this machine where ``None``.
        reproducible: Leave the time of writing out, so that equal documents give equal files.

    Raises:
        UserError: No fitting font, a character that no font has, or a file that cannot be written.
        Cancelled: ``progress`` raised it.
    """
    case = fonts or TypeCase()
    with replacing(out) as file:
        pages = _Setting(document, case, progress, reproducible).write_to(file)
    return PrintedReport(out, pages, case.typeface.name, case.is_substitute)


class _Setting:
    """One document on its way to the pages."""

    def __init__(self, document: Document, case: TypeCase, progress: Progress, reproducible: bool) -> None:
        self._document = document
        self._size = landscape(A4) if document.landscape else A4
        self._width = self._size[0] - LEFT_MARGIN - RIGHT_MARGIN
        self._font = case.font()
        self._progress = progress
        self._reproducible = reproducible
        setter = TextSetter(case)
        note = TextSize.NOTE
        self._running_title = setter.paragraph(
            plain(document.running_title, align=Alignment.CENTER, size=note)
        )
        self._notes = [setter.paragraph(plain(words, size=note)) for words in document.page_notes]
        notes_height = sum(paragraph.wrap(self._width, 0)[1] for paragraph in self._notes)
        self._notes_top = NOTES_Y + notes_height
        self._bottom = max(BOTTOM_MARGIN, self._notes_top + 4 * mm) if self._notes else BOTTOM_MARGIN
        self._setter = setter

    def write_to(self, file: BinaryIO) -> int:
        """Write the PDF and return the number of its pages."""
        height = self._size[1] - TOP_MARGIN - self._bottom
        story = StoryBuilder(self._setter, self._width, height).story(self._document)
        frame = Frame(LEFT_MARGIN, self._bottom, self._width, height, 0, 0, 0, 0)
        template = _CountingTemplate(
            file,
            pagesize=self._size,
            pageTemplates=[PageTemplate("page", [frame], onPage=self._draw_top, onPageEnd=self._draw_foot)],
            initialFontName=self._font,
            title=self._document.title,
            author=self._document.author,
            subject=self._document.running_title,
            creator=f"NQS Desktop {__version__}",
            lang=self._document.language,
            displayDocTitle=1,
            invariant=int(self._reproducible),
        )
        template.tell(self._progress, sum(map(_weight, story)))
        template.build(story, canvasmaker=paper_canvas(self._font, POINTS[TextSize.SMALL]))
        return template.page

    def _draw_top(self, canvas: Canvas, template: BaseDocTemplate) -> None:
        if self._document.running_title and template.page > 1:
            self._draw([self._running_title], canvas, self._size[1] - RUNNING_TITLE_DEPTH)

    def _draw_foot(self, canvas: Canvas, template: BaseDocTemplate) -> None:
        if self._notes:
            canvas.setLineWidth(0.4)
            rule_y = self._notes_top + 1 * mm
            canvas.line(LEFT_MARGIN, rule_y, LEFT_MARGIN + 40 * mm, rule_y)
            self._draw(self._notes, canvas, self._notes_top)
        canvas.setFont(self._font, POINTS[TextSize.SMALL])
        centre = LEFT_MARGIN + self._width / 2
        canvas.drawRightString(centre, NUMBER_Y, str(template.page))
        canvas.translate(centre, NUMBER_Y)
        canvas.doForm(TOTAL_FORM)

    def _draw(self, paragraphs: Sequence[SetParagraph], canvas: Canvas, top: float) -> None:
        for paragraph in paragraphs:
            top -= paragraph.wrap(self._width, 0)[1]
            paragraph.drawOn(canvas, LEFT_MARGIN, top)


class _CountingTemplate(BaseDocTemplate):
    """Lays out the story and tells how far it is."""

    _progress: Progress = staticmethod(silent)
    _done = 0
    _total = 0

    def tell(self, progress: Progress, total: int) -> None:
        """Tell ``progress`` after each flowable how much of ``total`` is done."""
        self._progress = progress
        self._total = total
        progress(0, total)

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - reportlab's name
        self._done = min(self._total, self._done + _weight(flowable))
        self._progress(self._done, self._total)


def _weight(flowable: Flowable) -> int:
    return len(flowable.rows) if isinstance(flowable, RuledTable) else 1
