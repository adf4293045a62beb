"""Paragraphs of a paper as reportlab sets them: styles, fonts run by run, lines broken once."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import getAscentDescent, stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable
from reportlab.platypus import Paragraph as ReportlabParagraph
from reportlab.platypus.paragraph import ParaLines
from reportlab.platypus.paraparser import ParaFrag

from nqs_desktop.domain.paper_style import STANDARD, PaperStyle
from nqs_desktop.reports.document import Alignment, Paragraph, Run
from nqs_desktop.reports.fonts import FontRun, TypeCase
from nqs_desktop.reports.hyphens import SOFT_HYPHEN, Tongues, is_short
from nqs_desktop.reports.line_breaker import LineBreaker, LineFont
from nqs_desktop.reports.type_sizes import TypeSizes

NARROW: Final = 22.0
"""Width of a line as a multiple of its letters' size below which words of flush text are broken too."""

_LINES_LEFT: Final = 3  # left empty at the most, so that a page ends with a whole word

_ALIGNMENTS: Final[Mapping[Alignment, Literal[0, 1, 2, 4]]] = {
    Alignment.LEFT: TA_LEFT,
    Alignment.CENTER: TA_CENTER,
    Alignment.RIGHT: TA_RIGHT,
    Alignment.JUSTIFY: TA_JUSTIFY,
}


class TextStyle(ParagraphStyle):
    """A look of text.

    Attributes:
        word_widths: The widths in points of the words that were set in it so far.
        tongues: The languages of the paper where its words may be broken at syllables.
        hyphen: The sign that ends a broken word.
    """

    word_widths: dict[str, float]
    tongues: Tongues | None
    hyphen: str


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

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803 - reportlab's names
        """Return the lines that fit into ``aH`` points and the rest; no page ends with a broken word."""
        parts = found = self._split(aW, aH)
        for earlier in range(1, _LINES_LEFT + 1):
            if not self._ends_broken(found):
                return found
            found = self._split(aW, aH - earlier * self.style.leading)
        return parts if self._ends_broken(found) else found

    def _split(self, width: float, room: float) -> list[Flowable]:
        """Return both parts; their words are broken already, and none of them once more."""
        parts = super().split(width, room)
        for part in parts if len(parts) > 1 else ():
            if isinstance(part, SetParagraph) and _plain_words(part.frags) is not None:
                part.frags[0].russian = frozenset()
        return parts

    def _ends_broken(self, parts: Sequence[Flowable]) -> bool:
        if len(parts) < 2 or not isinstance(parts[0], SetParagraph):
            return False
        last: object = (getattr(parts[0].frags[-1], "words", None) or [""])[-1]
        return isinstance(last, str) and last.endswith(SOFT_HYPHEN)

    def torn(self, width: float, room: float) -> "tuple[SetParagraph, SetParagraph] | None":
        """Return the lines that fit into ``room`` points and the rest; ``None`` for a lone line."""
        match self.split(width, room) if room > 0 else []:
            case [SetParagraph() as first, SetParagraph() as rest]:
                return first, rest
        return None

    def line_width(self) -> float:
        """Return the width in points of its words in one line."""
        return stringWidth(self.getPlainText(), self.style.fontName, self.style.fontSize)

    def widest_word(self) -> float:
        """Return the width in points of its widest word."""
        font, size = self.style.fontName, self.style.fontSize
        words = re.split(r"[\s-]+", self.getPlainText())
        return max(stringWidth(word, font, size) for word in words)

    def tears_words(self, width: float) -> bool:
        """Tell whether a word is wider than a line of ``width`` points."""
        return self.widest_word() > width

    def breakLines(self, width: float | list[float] | tuple[float, ...]) -> ParaLines | ParaFrag:  # noqa: N802
        """Return the broken lines in reportlab's structure."""
        words = _plain_words(self.frags)
        if words is None or not isinstance(width, list | tuple):
            return super().breakLines(width)
        fragment = self.frags[0]
        ascent, descent = getAscentDescent(fragment.fontName, fragment.fontSize)
        font = LineFont(fragment.fontName, fragment.fontSize, self.style.hyphen, self.style.word_widths)
        is_justified = self.style.alignment == TA_JUSTIFY
        russian = self._russian(fragment, width[-1])
        breaker = LineBreaker(font, width[-1], russian, is_justified=is_justified, is_label=fragment.is_label)
        return fragment.clone(
            kind=0, lines=breaker.lines(words), ascent=ascent, descent=descent, fontSize=fragment.fontSize
        )

    def _russian(self, fragment: ParaFrag, width: float) -> frozenset[str]:
        """Return the words that are broken at syllables where that serves: in narrow and in justified text.

        Centred words, as headings and boxes have, stay whole where a line holds them.
        They are told once by the whole text: what is left of it on the next page may tell less.
        """
        told: frozenset[str] | None = getattr(fragment, "russian", None)
        if told is None:
            tongues, style = self.style.tongues, self.style
            is_narrow = width < NARROW * style.fontSize and style.alignment != TA_CENTER
            serves = style.alignment == TA_JUSTIFY or is_narrow
            told = tongues.russian_words(fragment.text) if tongues and serves else frozenset()
            fragment.russian = told
            fragment.is_label = style.alignment != TA_JUSTIFY and is_short(fragment.text)
        return told


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

    def __init__(self, fonts: TypeCase, style: PaperStyle = STANDARD, tongues: Tongues | None = None) -> None:
        """Take what to set in.

        Args:
            fonts: The fonts.
            style: Sizes, distance of lines, whether words are broken.
            tongues: The languages of the texts.
        """
        self._fonts = fonts
        self.sizes = TypeSizes(style)
        self._leading = style.spacing * fonts.typeface.line_height
        self._tongues = tongues if style.hyphens else None
        self._hyphen = SOFT_HYPHEN if fonts.typeface.has_all(SOFT_HYPHEN) else "-"
        self._styles: dict[_Look, TextStyle] = {}

    @property
    def font(self) -> str:
        """Registered name of the upright font."""
        return self._fonts.font()

    def cell(self, paragraph: Paragraph, *, points: float | None = None) -> SetParagraph:
        """Return a paragraph of a cell set; ``points`` is its size where it is not that of its role.

        Raises:
            UserError: No font of this machine has one of its characters.
        """
        return self.paragraph(paragraph, before=3, points=points or self.sizes.table(paragraph.size))

    def paragraph(
        self,
        paragraph: Paragraph,
        *,
        before: float = 0.0,
        after: float = 0.0,
        indent: float = 0.0,
        points: float | None = None,
    ) -> SetParagraph:
        """Return ``paragraph`` set, with the space before, after and to its left in points.

        Args:
            paragraph: The words.
            before: Space above it.
            after: Space below it.
            indent: Space to its left.
            points: Its size where this is another than that of its role.

        Raises:
            UserError: No font of this machine has one of its characters.
        """
        pieces = self._pieces(paragraph.runs)
        size = points or self.sizes.text(paragraph.size)
        look = _Look(pieces[0].font, paragraph.align, size, before, after, indent)
        return SetParagraph(_markup(pieces), self._style(look))

    def heading(
        self, text: str, align: Alignment, size: float, *, before: float = 0.0, after: float = 0.0
    ) -> SetHeading:
        """Return a bold line of ``size`` points; its ``outline`` is for the caller to set."""
        pieces = self._pieces((Run(text, bold=True),))
        return SetHeading(_markup(pieces), self._style(_Look(pieces[0].font, align, size, before, after)))

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
                leading=look.size * self._leading,
                alignment=_ALIGNMENTS[look.align],
                allowWidows=0,
                allowOrphans=0,
                spaceBefore=look.before,
                spaceAfter=look.after,
                leftIndent=look.indent,
            )
            style.word_widths = {}
            style.tongues = self._tongues
            style.hyphen = self._hyphen
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
    """Return the words of a paragraph of one font, ``None`` for one of several."""
    if len(fragments) != 1 or not isinstance(fragments[0], ParaFrag):
        return None  # words of several fonts are lists, once reportlab has broken them
    words: list[str] | None = getattr(fragments[0], "words", None)
    return [word for word in fragments[0].text.split(" ") if word] if words is None else words


def _markup(pieces: Sequence[FontRun]) -> str:
    """Return reportlab's markup: what stands in the font of the first piece needs no tag."""
    return "".join(
        escape(piece.text)
        if piece.font == pieces[0].font
        else f'<font name="{piece.font}">{escape(piece.text)}</font>'
        for piece in pieces
    )
