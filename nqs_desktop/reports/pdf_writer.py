"""Sets a document on A4 pages as offices in Kazakhstan file them, into one PDF file."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate
from reportlab.platypus.doctemplate import LayoutError

from nqs_desktop import __version__
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.reports.document import Document, PrintedReport, Table, flat_blocks
from nqs_desktop.reports.fonts import TypeCase
from nqs_desktop.reports.hyphens import Tongues
from nqs_desktop.reports.output_file import replacing
from nqs_desktop.reports.pdf_blocks import BlockSetter
from nqs_desktop.reports.pdf_canvas import paper_canvas
from nqs_desktop.reports.pdf_page import PageEdges
from nqs_desktop.reports.pdf_story import Story
from nqs_desktop.reports.pdf_table import RuledTable
from nqs_desktop.reports.pdf_text import TextSetter


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
        fonts: What to set in; where ``None``, the family that the document's style wants is looked for.
        reproducible: Leave the time of writing out, so that equal documents give equal files.

    Raises:
        UserError: No fitting font, a character that no font has, a damaged logo, letters or margins that
            leave no room, or a file that cannot be written.
        Cancelled: ``progress`` raised it.
    """
    case = fonts or TypeCase(family=document.style.family)
    with replacing(out) as file:
        pages = _write_to(file, document, case, progress, reproducible=reproducible)
    return PrintedReport(out, pages, case.typeface.name, case.is_substitute, document.style.family)


def _write_to(
    file: BinaryIO, document: Document, case: TypeCase, progress: Progress, *, reproducible: bool
) -> int:
    """Write the PDF and return the number of its pages."""
    setter = TextSetter(case, document.style, Tongues(document.language, document.other_language))
    edges = PageEdges(document, setter)
    page = PageTemplate(
        "page",
        [Frame(*edges.text, 0, 0, 0, 0)],
        onPage=lambda canvas, template: edges.draw_top(canvas, template.page),
        onPageEnd=lambda canvas, template: edges.draw_foot(canvas, template.page),
    )
    template = _LazyTemplate(
        file,
        pagesize=edges.size,
        pageTemplates=[page],
        initialFontName=setter.font,
        title=document.title,
        author=document.author,
        subject=document.running_title,
        creator=f"NQS Desktop {__version__}",
        lang=document.language,
        displayDocTitle=1,
        invariant=int(reproducible),
    )
    _, _, width, height = edges.text
    blocks = BlockSetter(setter, width, height)
    template.take(Story(document, blocks).groups(), progress, _steps(document))
    try:
        template.build(template.story, canvasmaker=paper_canvas(setter.font, edges.number_points))
    except LayoutError as error:  # the headings of a table, or a line of it, are higher than a page
        raise UserError("report.no_room") from error
    return template.page


class _LazyTemplate(BaseDocTemplate):
    """Lays out a story that is made as its pages come, and tells how far it is."""

    def take(self, groups: Iterator[list[Flowable]], progress: Progress, total: int) -> None:
        """Take the story; ``progress`` is told how many of ``total`` groups and rows are laid."""
        self._groups = groups
        self._progress = progress
        self._done, self._total = 0, total
        self.story = next(groups)
        progress(0, total)

    def filterFlowables(self, flowables: list[Flowable]) -> None:  # noqa: N802 - reportlab's name
        """Take the next group before the last flowable is laid: a story without flowables ends."""
        if flowables is self.story and len(flowables) == 1:
            group = next(self._groups, None)
            flowables += group or ()
            self._tell(self._total if group is None else 1)

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - reportlab's name
        self._tell(len(flowable.rows) if isinstance(flowable, RuledTable) else 0)

    def _tell(self, steps: int) -> None:
        self._done = min(self._total, self._done + steps)
        self._progress(self._done, self._total)


def _steps(document: Document) -> int:
    """Return how many rows a document has, and blocks, of which each is a group or a part of one."""
    return sum(
        1 + (len(block.rows) if isinstance(block, Table) else 0) for block in flat_blocks(document.blocks)
    )
