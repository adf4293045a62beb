"""The heading of a table in one or several rows, drawn above every part of it."""

from collections.abc import Sequence
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from nqs_desktop.reports.document import Alignment, Table, plain
from nqs_desktop.reports.pdf_fitted import SMALLEST, cut
from nqs_desktop.reports.pdf_text import SetParagraph, TextSetter
from nqs_desktop.reports.table_heads import PlacedHead, placed_heads

PADDING_TOP: Final = 2.5
PADDING_BOTTOM: Final = 4.0

_HIGHEST_SHARE: Final = 0.5  # of a page: below it stand the rows
_SMALLER: Final = 0.9
_LONGER: Final = 6.0

_Rule = tuple[float, float, float, float]
_Lines = Sequence[SetParagraph]


class TableHead:
    """A heading on its way to the pages; one that would fill a page is set smaller, and cut at last."""

    def __init__(
        self, table: Table, widths: Sequence[float], padding: float, setter: TextSetter, page_height: float
    ) -> None:
        """Take the table and what its page is like.

        Args:
            table: The table.
            widths: Widths of its columns in points.
            padding: Room at either side of a cell in points.
            setter: Sets the words.
            page_height: Height of an empty page in points.

        Raises:
            UserError: No font of this machine has a character of the heading.
        """
        self._setter = setter
        self._padding = padding
        self._lefts = [sum(widths[:place]) for place in range(len(widths) + 1)]
        self._cells = [cell for row in placed_heads(table) for cell in row]
        self._rows = 1 + max(cell.row + cell.cell.rows - 1 for cell in self._cells)
        self._set(setter.sizes.table(table.size), _HIGHEST_SHARE * page_height)

    @property
    def height(self) -> float:
        """The height in points."""
        return sum(self._heights)

    def draw(self, canvas: Canvas, top: float) -> list[_Rule]:
        """Draw the words below ``top`` and return the rules around them."""
        rules: list[_Rule] = []
        for placed, lines in zip(self._cells, self._texts, strict=True):
            left, right = self._lefts[placed.first], self._lefts[placed.end]
            above = top - sum(self._heights[: placed.row])
            height = self._height_of(placed)
            self._draw_lines(canvas, placed, lines, (left, above, height))
            below = above - height
            rules += [(left, above, right, above), (left, below, right, below)]
            rules += [(left, above, left, below), (right, above, right, below)]
        return rules

    def _draw_lines(
        self, canvas: Canvas, placed: PlacedHead, lines: _Lines, place: tuple[float, float, float]
    ) -> None:
        """Draw words in the middle of their cell, of which ``place`` tells left, top and height."""
        left, top, height = place
        room = height - PADDING_TOP - PADDING_BOTTOM
        if not placed.cell.upright:
            heights = [line.wrap(self._inner(placed), 0)[1] for line in lines]
            y = top - PADDING_TOP - (room - sum(heights)) / 2
            for line, own in zip(lines, heights, strict=True):
                y -= own
                line.drawOn(canvas, left + self._padding, y)
            return
        (text,) = lines
        depth = text.wrap(room, 0)[1]
        canvas.saveState()
        canvas.translate(
            left + self._padding + (self._inner(placed) + depth) / 2, top - height + PADDING_BOTTOM
        )
        canvas.rotate(90)
        text.drawOn(canvas, 0, 0)
        canvas.restoreState()

    def _set(self, points: float, highest: float) -> None:
        self._longest = highest - PADDING_TOP - PADDING_BOTTOM
        while True:
            self._texts = [self._parted(placed, points) for placed in self._cells]
            self._measure()
            if self.height <= highest or points <= SMALLEST:
                break
            points = max(points * _SMALLER, SMALLEST)
        if self.height > highest:
            room = highest / self._rows - PADDING_TOP - PADDING_BOTTOM
            self._texts = [[self._cut(placed, points, room)] for placed in self._cells]
            self._measure()

    def _parted(self, placed: PlacedHead, points: float) -> _Lines:
        """Return the words of a cell, line by line where it has several."""
        words = placed.cell.text
        parts = [words] if placed.cell.upright else words.split("\n")
        return [self._text(placed, part, points) for part in parts]

    def _cut(self, placed: PlacedHead, points: float, height: float) -> SetParagraph:
        room = (self._inner(placed), height)
        shown = cut(lambda words: self._text(placed, words, points), placed.cell.text, room)
        return shown or self._text(placed, "…", points)

    def _text(self, placed: PlacedHead, words: str, points: float) -> SetParagraph:
        text = plain(words, bold=placed.cell.bold, align=Alignment.CENTER)
        return self._setter.cell(text, points=points)

    def _inner(self, placed: PlacedHead) -> float:
        return self._lefts[placed.end] - self._lefts[placed.first] - 2 * self._padding

    def _height_of(self, placed: PlacedHead) -> float:
        return sum(self._heights[placed.row : placed.row + placed.cell.rows])

    def _measure(self) -> None:
        """Give the rows their heights; what is higher than its rows makes the last of them higher."""
        self._heights = [0.0] * self._rows
        together = zip(self._cells, self._texts, strict=True)
        for placed, lines in sorted(together, key=lambda pair: pair[0].cell.rows):
            needed = self._needed(placed, lines) + PADDING_TOP + PADDING_BOTTOM
            missing = needed - self._height_of(placed)
            if missing > 0:
                self._heights[placed.row + placed.cell.rows - 1] += missing

    def _needed(self, placed: PlacedHead, lines: _Lines) -> float:
        """Return the height of words; those that are turned take as many lines as their column is wide."""
        width = self._inner(placed)
        if not placed.cell.upright:
            return sum(line.wrap(width, 0)[1] for line in lines)
        (text,) = lines
        length = text.widest_word()
        while length < self._longest and text.wrap(length, 0)[1] > width:
            length += _LONGER
        return length
