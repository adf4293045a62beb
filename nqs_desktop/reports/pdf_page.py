"""What stands around the text of a page: number, running title, notes; and the room that they leave."""

from collections.abc import Sequence
from typing import Final

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.paper_style import LEAST_ROOM, NumberPlace
from nqs_desktop.reports.document import Alignment, Document, TextSize, plain
from nqs_desktop.reports.pdf_canvas import TOTAL_FORM
from nqs_desktop.reports.pdf_fitted import cut
from nqs_desktop.reports.pdf_text import SetParagraph, TextSetter

_TITLE_DEPTH: Final = 11 * mm
_NUMBER_DEPTH: Final = 8 * mm
_NUMBER_RISE: Final = 9 * mm
_NOTES_RISE: Final = 14 * mm
_EDGE_SHARE: Final = 0.55  # of a margin that is narrower than what stands in it
_GAP: Final = 2 * mm
_RULE_GAP: Final = 4 * mm
_RULE_LENGTH: Final = 40 * mm
_HIGHEST_TITLE: Final = 12 * mm


class PageEdges:
    """The edges of the pages of one document."""

    def __init__(self, document: Document, setter: TextSetter) -> None:
        """Measure what stands on every page.

        Raises:
            UserError: Margins and notes leave no room for text, or a character has no font.
        """
        self._style = document.style
        self._setter = setter
        self.size: tuple[float, float] = landscape(A4) if document.landscape else A4
        margins = document.style.margins
        self._left = margins.left * mm
        self._width = self.size[0] - self._left - margins.right * mm
        if self._width < LEAST_ROOM * mm:
            raise UserError("report.no_room")
        self._notes = [
            setter.paragraph(plain(words, size=TextSize.NOTE)) for words in document.page_notes if words
        ]
        self._running_title = self._title(document.running_title)
        top, bottom = self._top(margins.top * mm), self._bottom(margins.bottom * mm)
        height = self.size[1] - top - bottom
        if height < LEAST_ROOM * mm:
            raise UserError("report.no_room")
        self.text = (self._left, bottom, self._width, height)
        """Left edge, lower edge, width and height of the text in points."""

    @property
    def number_points(self) -> float:
        """Size of the number of a page in points: at the top it is as large as the text."""
        is_top = self._style.numbers is NumberPlace.TOP
        return self._setter.sizes.text(TextSize.NORMAL if is_top else TextSize.SMALL)

    def draw_top(self, canvas: Canvas, page: int) -> None:
        """Draw what stands above the text of a page, which is counted from 1."""
        if self._style.numbers is NumberPlace.TOP:
            self._draw_number(canvas, page, self._number_y)
        if self._running_title is not None and page > 1:
            self._draw([self._running_title], canvas, self._title_top)

    def draw_foot(self, canvas: Canvas, page: int) -> None:
        """Draw what stands below the text of a page."""
        if self._notes:
            canvas.setLineWidth(0.4)
            rule_y = self._notes_top + 1 * mm
            canvas.line(self._left, rule_y, self._left + _RULE_LENGTH, rule_y)
            self._draw(self._notes, canvas, self._notes_top)
        if self._style.numbers is NumberPlace.BOTTOM:
            self._draw_number(canvas, page, self._number_y)

    # --- measures ---

    def _title(self, words: str) -> SetParagraph | None:
        """Return the running title, cut where it is longer than a few lines."""
        if not words:
            return None

        def make(shown: str) -> SetParagraph:
            return self._setter.paragraph(plain(shown, align=Alignment.CENTER, size=TextSize.NOTE))

        return cut(make, words, (self._width, _HIGHEST_TITLE)) or make("…")

    def _top(self, margin: float) -> float:
        """Return how deep the text begins; number and running title stand above it."""
        depth = end = 0.0
        if self._style.numbers is NumberPlace.TOP:
            depth = min(_NUMBER_DEPTH, _EDGE_SHARE * margin)
            end = depth + self.number_points
            self._number_y = self.size[1] - end
        if self._running_title is not None:
            depth = end + _GAP if end else min(_TITLE_DEPTH, _EDGE_SHARE * margin)
            end = depth + self._running_title.wrap(self._width, 0)[1]
            self._title_top = self.size[1] - depth
        return max(margin, end + _GAP if end else 0.0)

    def _bottom(self, margin: float) -> float:
        """Return how high the text ends; number and notes stand below it."""
        is_numbered = self._style.numbers is NumberPlace.BOTTOM
        rise = min(_NUMBER_RISE, _EDGE_SHARE * margin)
        if is_numbered:
            self._number_y = rise
        taken = rise + self.number_points + _GAP if is_numbered else 0.0
        if not self._notes:
            return max(margin, taken)
        floor = max(min(_NOTES_RISE, _EDGE_SHARE * margin), taken) if is_numbered else rise
        self._notes_top = floor + sum(note.wrap(self._width, 0)[1] for note in self._notes)
        return max(margin, self._notes_top + _RULE_GAP)

    # --- drawing ---

    def _draw_number(self, canvas: Canvas, page: int, y: float) -> None:
        canvas.saveState()
        canvas.setFont(self._setter.font, self.number_points)
        centre = self._left + self._width / 2
        if self._style.with_total:
            canvas.drawRightString(centre, y, str(page))
            canvas.translate(centre, y)
            canvas.doForm(TOTAL_FORM)
        else:
            canvas.drawCentredString(centre, y, str(page))
        canvas.restoreState()

    def _draw(self, paragraphs: Sequence[SetParagraph], canvas: Canvas, top: float) -> None:
        for paragraph in paragraphs:
            top -= paragraph.wrap(self._width, 0)[1]
            paragraph.drawOn(canvas, self._left, top)
