"""A picture of boxes and lines as vector graphics on a page, with words that stay inside their boxes."""

import re
from math import atan2, cos, pi, sin
from typing import Final

from reportlab.lib.colors import black, white
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from nqs_desktop.reports.box_looks import BOX_LOOKS
from nqs_desktop.reports.document import Alignment, Diagram, DiagramBox, DiagramLine, plain
from nqs_desktop.reports.pdf_fitted import fitted
from nqs_desktop.reports.pdf_text import SetParagraph, TextSetter

_PADDING: Final = 2.5
_ARROW_LENGTH: Final = 5.0
_ARROW_ANGLE: Final = pi / 8
_FUZZ: Final = 1e-6
_SPACES: Final = re.compile(r"[ \t\r\n]+")
"""Where a line may end; a space that ties a number to its word stays."""


class DiagramDrawing(Flowable):
    """A diagram, made smaller where it is wider or higher than the room for it."""

    def __init__(self, diagram: Diagram, setter: TextSetter, width: float, height: float) -> None:
        """Take the diagram and the room in points that a page has for it.

        Raises:
            UserError: No font of this machine has a character of a box.
        """
        super().__init__()
        self._diagram = diagram
        self._setter = setter
        self._page_width = width
        wanted = max(diagram.width, _FUZZ) * mm, max(diagram.height, _FUZZ) * mm
        self.scale = min(1.0, width / wanted[0], height / wanted[1])
        self._texts = [self._fitted(box) for box in diagram.boxes]

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """Return width and height."""
        self.width, self.height = self._page_width, self._diagram.height * mm * self.scale
        return self.width, self.height

    def draw(self) -> None:
        """Draw the lines, then the boxes over them, in the order in which they are to be read."""
        canvas: Canvas = self.canv
        canvas.saveState()
        canvas.translate((self._page_width - self._points(self._diagram.width)) / 2, 0)
        for line in self._diagram.lines:
            self._draw_line(canvas, line)
        for box, text in zip(self._diagram.boxes, self._texts, strict=True):
            self._draw_box(canvas, box, text)
        canvas.restoreState()

    def _points(self, millimetres: float) -> float:
        return millimetres * mm * self.scale

    def _place(self, point: tuple[float, float]) -> tuple[float, float]:
        return self._points(point[0]), self.height - self._points(point[1])

    def _draw_line(self, canvas: Canvas, line: DiagramLine) -> None:
        if len(line.points) < 2:
            return
        points = [self._place(point) for point in line.points]
        look = BOX_LOOKS[line.tone]
        canvas.setLineWidth(look.line)
        canvas.setStrokeColor(f"#{look.edge}")
        path = canvas.beginPath()
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
        canvas.drawPath(path, stroke=1, fill=0)
        if line.arrow:
            canvas.setFillColor(f"#{look.edge}")
            self._draw_head(canvas, points[-2], points[-1])

    @staticmethod
    def _draw_head(canvas: Canvas, start: tuple[float, float], end: tuple[float, float]) -> None:
        way = atan2(end[1] - start[1], end[0] - start[0])
        path = canvas.beginPath()
        path.moveTo(*end)
        for angle in (way + pi - _ARROW_ANGLE, way + pi + _ARROW_ANGLE):
            path.lineTo(end[0] + _ARROW_LENGTH * cos(angle), end[1] + _ARROW_LENGTH * sin(angle))
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)

    def _draw_box(self, canvas: Canvas, box: DiagramBox, text: SetParagraph | None) -> None:
        look = BOX_LOOKS[box.tone]
        left, top = self._place((box.left, box.top))
        width, height = self._points(box.width), self._points(box.height)
        canvas.setStrokeColor(f"#{look.edge}")
        canvas.setFillColor(f"#{look.filling}" if look.filling else white)
        canvas.setLineWidth(look.line)
        canvas.rect(left, top - height, width, height, stroke=1, fill=1)
        canvas.setFillColor(black)
        if text is not None:
            inner = width - 2 * _PADDING
            taken = text.wrap(inner, height)[1]
            text.drawOn(canvas, left + _PADDING, top - (height - taken) / 2 - taken)

    def _fitted(self, box: DiagramBox) -> SetParagraph | None:
        """Return the words of a box as large as they fit, from their own size down to the smallest."""
        words = " ".join(_SPACES.split(box.text)).strip()
        room = tuple(self._points(side) - 2 * _PADDING for side in (box.width, box.height))
        if not words or min(room) <= 0:
            return None
        look = BOX_LOOKS[box.tone]

        def make(shown: str, points: float) -> SetParagraph:
            text = plain(shown, bold=look.bold, align=Alignment.CENTER)
            return self._setter.paragraph(text, points=points)

        return fitted(make, words, self._setter.sizes.table(box.size) * self.scale, (room[0], room[1]))
