"""Paragraphs of a paper as reportlab sets them: styles, fonts run by run, lines broken once."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import getAscentDescent, stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph as ReportlabParagraph
from reportlab.platypus.paragraph import ParaLines
from reportlab.platypus.paraparser import ParaFrag

from nqs_desktop.reports.document import Alignment, Paragraph, Run, TextSize
from nqs_desktop.reports.fonts import FontRun, TypeCase

POINTS: Final = {TextSize.NORMAL: 12.0, TextSize.SMALL: 10.0, TextSize.NOTE: 8.5}
LEADING: Final = 1.15

_HYPHENS: Final = re.compile(r"(?<=[^\W\d_]{2})[-/](?=[^\W\d_]{2})")
"""Hyphens between letters, after which a line may end; «3-5» stays whole."""

_ALIGNMENTS: Final[Mapping[Alignment, Literal[0, 1, 2, 4]]] = {
    Alignment.LEFT: TA_LEFT,
    Alignment.CENTER: TA_CENTER,
    Alignment.RIGHT: TA_RIGHT,
    Alignment.JUSTIFY: TA_JUSTIFY,
}


class TextStyle(ParagraphStyle):
    """A look of text with the widths of the words that were set in it so far, in points."""

    word_widths: dict[str, float]


class SetParagraph(ReportlabParagraph):
    """A paragraph that breaks its lines once for a width, however often it is asked for its height.

    Words of one font are broken at their own hyphens too, which reportlab does for the letters of western
    languages and Russian only; widths of words are measured once for each style.
    """

    style: TextStyle
    _set_for: float | None = None

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """Return width and height at the width ``aW``."""
        if self._set_for != aW or not hasattr(self, "blPara"):
            super().wrap(aW, aH)
            self._set_for = aW
        return self.width, self.height

    def torn(self, width: float, room: float) -> "tuple[SetParagraph, SetParagraph] | None":
        """Return the lines that fit into ``room`` points and the rest; ``None`` for a lone line."""
        match self.split(width, room) if room > 0 else []:
            case [SetParagraph() as first, SetParagraph() as rest]:
                return first, rest
        return None

    def breakLines(self, width: float | list[float] | tuple[float, ...]) -> ParaLines | ParaFrag:  # noqa: N802
        """Return the broken lines in reportlab's structure."""
        lines = self._plain_lines(width[-1]) if isinstance(width, list | tuple) else None
        if lines is None:
            return super().breakLines(width)
        fragment = self.frags[0]
        ascent, descent = getAscentDescent(fragment.fontName, fragment.fontSize)
        return fragment.clone(kind=0, lines=lines, ascent=ascent, descent=descent, fontSize=fragment.fontSize)

    def _plain_lines(self, width: float) -> list[tuple[float, list[str]]] | None:
        """Return each line as its unused points and words; ``None`` where it takes more than that."""
        words = _plain_words(self.frags)
        if words is None:
            return None
        measured = self.style.word_widths
        font, size = self.frags[0].fontName, self.frags[0].fontSize

        def measure(text: str) -> float:
            if text not in measured:
                measured[text] = stringWidth(text, font, size)
            return measured[text]

        space = measure(" ")
        lines: list[tuple[float, list[str]]] = []
        line: list[str] = []
        room = width
        for word in words:
            rest = word
            taken = measure(rest) + (space if line else 0)
            if taken > room:
                fitting = _hyphenated_start(rest, room - (space if line else 0), measure)
                if fitting:
                    line.append(fitting)
                    room -= measure(fitting) + (space if len(line) > 1 else 0)
                    rest = rest[len(fitting) :]
                if line:
                    lines.append((room, line))
                line, room = [], width
                taken = measure(rest)
                if taken > width:
                    return None
            line.append(rest)
            room -= taken
        if line:
            lines.append((room, line))
        return lines


class SetHeading(SetParagraph):
    """A heading's line that opens an entry of the outline where it comes to stand."""

    outline: tuple[str, str, int] | None = None
    """Words, key and level from 0 of the entry; ``None`` for the further lines of a heading."""

    def draw(self) -> None:
        """Draw the line and open its entry."""
        if self.outline:
            words, key, level = self.outline
            canvas: Canvas = self.canv
            canvas.bookmarkHorizontal(key, 0, self.height)
            canvas.addOutlineEntry(words, key, level, closed=level > 0)
        super().draw()


class TextSetter:
    """Turns neutral paragraphs into set ones; styles are made once for each look."""

    def __init__(self, fonts: TypeCase) -> None:
        """Set in ``fonts``."""
        self._fonts = fonts
        self._styles: dict[_Look, TextStyle] = {}

    @property
    def font(self) -> str:
        """Registered name of the upright font."""
        return self._fonts.font()

    def paragraph(
        self, paragraph: Paragraph, *, before: float = 0.0, after: float = 0.0, indent: float = 0.0
    ) -> SetParagraph:
        """Return ``paragraph`` set, with the space before, after and to its left in points.

        Raises:
            UserError: No font of this machine has one of its characters.
        """
        pieces = self._pieces(paragraph.runs)
        look = _Look(pieces[0].font, paragraph.align, POINTS[paragraph.size], before, after, indent)
        return SetParagraph(_markup(pieces), self._style(look))

    def heading(self, text: str, align: Alignment, size: float, *, before: float = 0.0) -> SetHeading:
        """Return a bold line of ``size`` points; its ``outline`` is for the caller to set."""
        pieces = self._pieces((Run(text, bold=True),))
        return SetHeading(_markup(pieces), self._style(_Look(pieces[0].font, align, size, before)))

    def _pieces(self, runs: Iterable[Run]) -> list[FontRun]:
        pieces = [
            piece
            for run in runs
            for piece in self._fonts.runs(run.text, bold=run.bold, italic=run.italic)
            if piece.text
        ]
        return pieces or [FontRun(self.font, "\u00a0")]

    def _style(self, look: "_Look") -> TextStyle:
        if look not in self._styles:
            style = TextStyle(
                "text",
                fontName=look.font,
                fontSize=look.size,
                leading=look.size * LEADING,
                alignment=_ALIGNMENTS[look.align],
                allowWidows=0,
                allowOrphans=0,
                spaceBefore=look.before,
                spaceAfter=look.after,
                leftIndent=look.indent,
            )
            style.word_widths = {}
            self._styles[look] = style
        return self._styles[look]


@dataclass(frozen=True, slots=True)
class _Look:
    font: str
    align: Alignment
    size: float
    before: float = 0.0
    after: float = 0.0
    indent: float = 0.0


def _plain_words(fragments: Sequence[ParaFrag]) -> list[str] | None:
    """Return the words of a paragraph of one font; ``None`` for several fonts or words torn inside."""
    if len(fragments) != 1:
        return None
    words = getattr(fragments[0], "words", None)
    if words is None:
        return [word for word in fragments[0].text.split(" ") if word]
    return words if all(type(word) is str for word in words) else None


def _hyphenated_start(word: str, room: float, measure: Callable[[str], float]) -> str:
    """Return the longest part of ``word`` up to one of its hyphens that fits, or an empty string."""
    ends = [match.end() for match in _HYPHENS.finditer(word)]
    return next((word[:end] for end in reversed(ends) if measure(word[:end]) <= room), "")


def _markup(pieces: Sequence[FontRun]) -> str:
    """Return reportlab's markup: what stands in the font of the first piece needs no tag."""
    return "".join(
        escape(piece.text)
        if piece.font == pieces[0].font
        else f'<font name="{piece.font}">{escape(piece.text)}</font>'
        for piece in pieces
    )
