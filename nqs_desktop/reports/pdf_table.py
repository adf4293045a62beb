"""A ruled table that runs over pages, set in time linear in its rows.

reportlab's own ``Table`` measures all rows again on each page and knows no row that is made when its
page comes; here a row is set once, and only the rows of the page at hand are looked at.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.platypus import Flowable

from nqs_desktop.reports.pdf_table_head import PADDING_BOTTOM, PADDING_TOP, TableHead
from nqs_desktop.reports.pdf_text import SetParagraph

PADDING_X: Final = 5.0
TIGHT_PADDING_X: Final = 2.0
LINE_WIDTH: Final = 0.5
KEPT_WHOLE: Final = 0.28
"""A row up to this share of a page is never torn."""
LONE: Final = 40.0
"""A row up to this height in points stands alone at no page's end where its table has others."""

_LEAST_REST: Final = 3  # lines of a torn row that go on on the next page

_FUZZ: Final = 1e-6

SetCell = list[SetParagraph]


class SetRow:
    """A row of set cells."""

    def __init__(
        self,
        make_cells: Callable[[], list[SetCell]],
        widths: Sequence[float],
        *,
        is_section: bool = False,
        is_closing: bool = False,
        padding: float = PADDING_X,
        whole: float = 0.0,
    ) -> None:
        """Take what makes the cells, asked when the row's page comes, and how the row stands.

        Args:
            make_cells: Makes them from left to right.
            widths: The width of each in points.
            padding: Room at either side of a cell in points.
            is_section: It stays with the row after it.
            is_closing: It stays with the row before it.
            whole: Height in points up to which it is never torn.
        """
        self._whole = whole
        self._make_cells = make_cells
        self._cells: list[SetCell] | None = None
        self._height = 0.0
        self.widths = tuple(widths)
        self.padding = padding
        self.is_section = is_section
        self.is_closing = is_closing

    @property
    def cells(self) -> list[SetCell]:
        """The cells from left to right."""
        if self._cells is None:
            self._cells = self._make_cells()
            heights = [self._cell_height(cell, width) for cell, width in self._inner(self._cells)]
            self._height = max(heights) + PADDING_TOP + PADDING_BOTTOM
        return self._cells

    @property
    def height(self) -> float:
        """The height in points with its padding."""
        return self._height if self.cells else 0.0

    def least_height(self) -> float:
        """Return the height without which nothing of the row can stand on a page."""
        if self.height <= self._whole:
            return self.height
        (name, width), *others = self._inner(self.cells)
        lines = max((2 * cell[0].style.leading for cell, _ in others if cell), default=0.0)
        return max(self._cell_height(name, width), lines) + PADDING_TOP + PADDING_BOTTOM

    def split(self, room: float, *, forced: bool) -> "tuple[SetRow, SetRow] | None":
        """Tear the row so that the first part fits into ``room`` points.

        Args:
            room: Height that is left on the page.
            forced: Tear it even where its first cell, which names it, is torn as well.

        Returns:
            Both parts, or ``None`` where the row had better go to the next page whole.
        """
        if self.height <= self._whole and not forced:
            return None
        parts = self._torn(room - PADDING_TOP - PADDING_BOTTOM)
        heads, tails = [head for head, _ in parts], [tail for _, tail in parts]
        if not any(heads) or not any(tails):
            return None
        if not forced and (tails[0] or any(tail and not head for head, tail in parts)):
            return None
        return (
            SetRow(lambda: heads, self.widths, is_closing=self.is_closing, padding=self.padding),
            SetRow(lambda: tails, self.widths, is_section=self.is_section, padding=self.padding),
        )

    def _torn(self, room: float) -> list[tuple[SetCell, SetCell]]:
        """Return both parts of each cell; no scrap of a line or two is left to the second ones."""
        cells = self._inner(self.cells)
        leading = max((paragraph.style.leading for cell, _ in cells for paragraph in cell), default=0.0)
        parts = [_split_cell(cell, width, room) for cell, width in cells]
        for given in range(1, _LEAST_REST):
            rest = max(
                self._cell_height(tail, width) for (_, tail), (_, width) in zip(parts, cells, strict=True)
            )
            if rest > (_LEAST_REST - 0.5) * leading:
                return parts
            fewer = [_split_cell(cell, width, room - given * leading) for cell, width in cells]
            if any(tail and not head for head, tail in fewer):
                return parts
            parts = fewer
        return parts

    def _inner(self, cells: list[SetCell]) -> list[tuple[SetCell, float]]:
        return [(cell, width - 2 * self.padding) for cell, width in zip(cells, self.widths, strict=True)]

    @staticmethod
    def _cell_height(cell: SetCell, width: float) -> float:
        return sum(
            paragraph.wrap(width, 0)[1] + _gap(index, paragraph) for index, paragraph in enumerate(cell)
        )


def _gap(index: int, paragraph: SetParagraph) -> float:
    return float(paragraph.style.spaceBefore) if index else 0.0


def _split_cell(cell: SetCell, width: float, room: float) -> tuple[SetCell, SetCell]:
    for index, paragraph in enumerate(cell):
        room -= _gap(index, paragraph)
        height = paragraph.wrap(width, room)[1]
        if height > room + _FUZZ:
            parts = paragraph.torn(width, room)
            if parts:
                return [*cell[:index], parts[0]], [parts[1], *cell[index + 1 :]]
            return cell[:index], cell[index:]
        room -= height
    return cell, []


@dataclass(frozen=True, slots=True)
class TableForm:
    """What all parts of a table share.

    Attributes:
        widths: Widths of the columns in points.
        heading: The headings, drawn at the top of every part; ``None`` for a table without.
        page_height: Height of an empty page in points: there a row must be torn where it does not fit.
        ruled: Whether rules are drawn around its cells.
    """

    widths: tuple[float, ...]
    heading: TableHead | None
    page_height: float
    ruled: bool = True

    @property
    def head_height(self) -> float:
        """Height of the headings in points."""
        return self.heading.height if self.heading else 0.0


class RuledTable(Flowable):
    """A table, or the part of one that stands on a page and the part that is still to come."""

    def __init__(self, form: TableForm, rows: list[SetRow], space_after: float = 0.0) -> None:
        """Take the rows without those of the heading, and the points that stay free below the table."""
        super().__init__()
        self.spaceAfter = space_after
        self._form = form
        self.rows = rows
        self.room_below = 0.0
        """Points that what must stand on the page of the last row takes below it."""

    def least_height(self) -> float:
        """Return the height in points without which the table cannot begin on a page."""
        height = self._form.head_height
        begun = is_lone = False
        for row in self.rows:
            if begun and not row.is_closing and not is_lone:
                break
            height += row.height if row.is_section or row.is_closing else row.least_height()
            is_lone = not begun and not row.is_section and row.height <= LONE
            begun = begun or not row.is_section
        else:
            height += self.room_below
        return height

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """Return width and height; the height of a table that exceeds ``aH`` is that of its first rows."""
        height = self._form.head_height
        for row in self.rows:
            height += row.height
            if height > aH + _FUZZ:
                break
        self.width, self.height = sum(self._form.widths), height
        if height <= aH + _FUZZ < height + self.room_below and self._can_leave_a_row(aH):
            return self.width, aH + 1
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803 - reportlab's names
        """Return the part that fits into ``aH`` points and the rest, or nothing where no row fits."""
        if not self.rows:
            return []
        room = aH - self._form.head_height
        fitting = self._fitting(room)
        room -= sum(row.height for row in self.rows[:fitting])
        whole_page = self._is_page(aH)
        first_on_page = whole_page and all(row.is_section for row in self.rows[:fitting])
        torn = self.rows[fitting].split(room, forced=first_on_page)
        if torn:
            return self._parts([*self.rows[:fitting], torn[0]], [torn[1], *self.rows[fitting + 1 :]])
        # What is to stay together may need more than a page: then it is parted where the page ends.
        kept = self._with_company(fitting) or (fitting if whole_page else 0)
        return self._parts(self.rows[:kept], self.rows[kept:]) if kept else []

    def draw(self) -> None:
        """Draw the headings, the rows and the rules around them."""
        rules: list[tuple[float, float, float, float]] = [(0, self.height, self.width, self.height)]
        if self._form.heading:
            rules += self._form.heading.draw(self.canv, self.height)
        top = self.height - self._form.head_height
        for row in self.rows:
            self._draw_row(row, top)
            bottom = top - row.height
            left = 0.0
            for width in (0.0, *row.widths):
                left += width
                rules.append((left, top, left, bottom))
            rules.append((0, bottom, self.width, bottom))
            top = bottom
        if self._form.ruled:
            self.canv.setLineWidth(LINE_WIDTH)
            self.canv.setLineCap(2)
            self.canv.lines(rules)

    def _draw_row(self, row: SetRow, top: float) -> None:
        left = 0.0
        for cell, width in zip(row.cells, row.widths, strict=True):
            y = top - PADDING_TOP
            for index, paragraph in enumerate(cell):
                y -= _gap(index, paragraph) + paragraph.wrap(width - 2 * row.padding, 0)[1]
                paragraph.drawOn(self.canv, left + row.padding, y)
            left += width

    def _is_page(self, height: float) -> bool:
        return height >= self._form.page_height - 1

    def _can_leave_a_row(self, room: float) -> bool:
        """Tell whether the last row can go on: this page has other rows, or something above the table."""
        return bool(self.rows) and (not self._is_page(room) or self._kept(len(self.rows) - 1) > 0)

    def _fitting(self, room: float) -> int:
        for count, row in enumerate(self.rows):
            room -= row.height
            if room < -_FUZZ:
                return count
        return len(self.rows) - 1

    def _kept(self, fitting: int) -> int:
        """Return after how many rows, at most ``fitting``, the page may end."""
        while fitting and (self.rows[fitting - 1].is_section or self.rows[fitting].is_closing):
            fitting -= 1
        return fitting

    def _with_company(self, fitting: int) -> int:
        """Return after how many rows the page may end so that no short last one begins the next alone."""
        kept = self._kept(fitting)
        if kept == len(self.rows) - 1 > 2 and self.rows[kept].height <= LONE:
            kept = self._kept(kept - 1) or kept
        return kept

    def _parts(self, first: list[SetRow], rest: list[SetRow]) -> list[Flowable]:
        head, tail = RuledTable(self._form, first), RuledTable(self._form, rest, self.spaceAfter)
        tail.room_below = self.room_below
        return [head, tail]
