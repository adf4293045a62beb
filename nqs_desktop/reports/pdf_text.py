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
from reportlab.platypus import Paragraph as ReportlabParagraph
from reportlab.platypus.paragraph import ParaLines
from reportlab.platypus.paraparser import ParaFrag

from nqs_desktop.domain.paper_style import STANDARD, PaperStyle
from nqs_desktop.reports.document import Alignment, Paragraph, Run
from nqs_desktop.reports.fonts import FontRun, TypeCase
from nqs_desktop.reports.hyphens import SOFT_HYPHEN, Tongues, breaks
from nqs_desktop.reports.type_sizes import TypeSizes

NARROW: Final = 22.0
"""Width of a line as a multiple of its letters' size below which words of flush text are broken too."""

_LEAST_HOLE: Final = 0.12  # share of the line that a word would leave empty, below which it is not broken
_MOST_HYPHENS: Final = 2  # lines after each other that may end with a broken word
_HYPHENS: Final = re.compile(r"(?<=[^\W\d_]{2})[-/](?=[^\W\d_]{2})")
"""Hyphens between letters, after which a line may end; «3-5» stays whole."""

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

    def torn(self, width: float, room: float) -> "tuple[SetParagraph, SetParagraph] | None":
        """Return the lines that fit into ``room`` points and the rest; ``None`` for a lone line."""
        match self.split(width, room) if room > 0 else []:
            case [SetParagraph() as first, SetParagraph() as rest]:
                return first, rest
        return None

    def tears_words(self, width: float) -> bool:
        """Tell whether a word is wider than a line of ``width`` points."""
        font, size = self.style.fontName, self.style.fontSize
        words = re.split(r"[\s-]+", self.getPlainText())
        return any(stringWidth(word, font, size) > width for word in words)

    def breakLines(self, width: float | list[float] | tuple[float, ...]) -> ParaLines | ParaFrag:  # noqa: N802
        """Return the broken lines in reportlab's structure."""
        words = _plain_words(self.frags)
        if words is None or not isinstance(width, list | tuple):
            return super().breakLines(width)
        fragment = self.frags[0]
        ascent, descent = getAscentDescent(fragment.fontName, fragment.fontSize)
        breaker = _LineBreaker(
            fragment.fontName, fragment.fontSize, width[-1], self.style, self._russian(fragment, width[-1])
        )
        return fragment.clone(
            kind=0, lines=breaker.lines(words), ascent=ascent, descent=descent, fontSize=fragment.fontSize
        )

    def _russian(self, fragment: ParaFrag, width: float) -> frozenset[str]:
        """Return the words that are broken at syllables where that serves: in narrow and in justified text.

        They are told once by the whole text: what is left of it on the next page may tell less.
        """
        told: frozenset[str] | None = getattr(fragment, "russian", None)
        if told is None:
            tongues, style = self.style.tongues, self.style
            serves = style.alignment == TA_JUSTIFY or width < NARROW * style.fontSize
            told = tongues.russian_words(fragment.text) if tongues and serves else frozenset()
            fragment.russian = told
        return told


class _LineBreaker:
    """Breaks words of one font into lines of one width, as full as they get."""

    def __init__(
        self, font: str, size: float, width: float, style: TextStyle, russian: frozenset[str]
    ) -> None:
        self._font = font
        self._size = size
        self._width = width
        self._measured = style.word_widths
        self._hyphen = style.hyphen
        self._russian = russian
        self._hyphens = 0
        self._lines: list[tuple[float, list[str]]] = []
        self._line: list[str] = []
        self._room = width

    def lines(self, words: Iterable[str]) -> list[tuple[float, list[str]]]:
        """Return each line as its unused points and its words."""
        space = self._measure(" ")
        for word in words:
            rest, width = word, self._measure(word)
            while rest and width + (space if self._line else 0) > self._room:
                if self._line:
                    self._room -= space
                start, sign = self._start(rest, is_russian=word in self._russian)
                if start:
                    self._add(rest[:start] + sign, self._measure(rest[:start] + sign))
                    width -= self._measure(rest[:start])
                    rest = rest[start:]
                elif self._line:
                    self._room += space
                self._hyphens = self._hyphens + 1 if sign else 0
                self._end_line()
            if rest:
                self._room -= space if self._line else 0
                self._add(rest, width)
        if self._line:
            self._end_line()
        return self._lines

    def _start(self, word: str, *, is_russian: bool) -> tuple[int, str]:
        """Return how many letters of a word that does not fit stand on this line, and the sign after them.

        They end with a hyphen of the word or a syllable; a word that no line can hold is torn anywhere.
        """
        room, fitting = self._room, 0
        for letter in word:
            room -= self._measure(letter)
            if room < 0:
                break
            fitting += 1
        ends = (match.end() for match in _HYPHENS.finditer(word, 0, fitting + 2))
        at_hyphen = max((end for end in ends if end <= fitting), default=0)
        syllables = self._syllables(word, fitting) if is_russian else 0
        if syllables > at_hyphen:
            return syllables, self._hyphen
        return at_hyphen or (0 if self._line else max(1, fitting)), ""

    def _syllables(self, word: str, fitting: int) -> int:
        """Return how many letters of a word a line holds with the sign that it is broken after them."""
        if self._line and (self._room < _LEAST_HOLE * self._width or self._hyphens >= _MOST_HYPHENS):
            return 0
        for place in reversed(breaks(word)):
            if place <= fitting and self._measure(word[:place] + self._hyphen) <= self._room:
                return place
        return 0

    def _add(self, word: str, width: float) -> None:
        self._line.append(word)
        self._room -= width

    def _end_line(self) -> None:
        self._lines.append((self._room, self._line))
        self._line, self._room = [], self._width

    def _measure(self, text: str) -> float:
        if text not in self._measured:
            self._measured[text] = stringWidth(text, self._font, self._size)
        return self._measured[text]


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
