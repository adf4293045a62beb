"""Paragraphs of a Word document, in its XML."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final
from xml.sax.saxutils import escape

from nqs_desktop.reports.document import Alignment, Document, Run, TextSize
from nqs_desktop.reports.hyphens import SEGMENTS, SOFT_HYPHEN, Tongues, breaks, has_kazakh_letters
from nqs_desktop.reports.kazakh_syllables import syllable_breaks
from nqs_desktop.reports.text_measure import text_width
from nqs_desktop.reports.xml_text import xml_text

LANGUAGE_TAGS: Final = {"kk": "kk-KZ", "ru": "ru-RU"}
TWIPS_OF_A_POINT: Final = 20
TWIPS_OF_A_MILLIMETRE: Final = 1440 / 25.4
BODY_STYLES: Final = {TextSize.SMALL: "SmallText", TextSize.NOTE: "NoteText", TextSize.TINY: "NoteText"}

_WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_WORDS: Final = re.compile(r"[^\s-]{6,}")  # shorter ones have room in any column
_ALIGNMENTS: Final = {
    Alignment.LEFT: "left",
    Alignment.CENTER: "center",
    Alignment.RIGHT: "right",
    Alignment.JUSTIFY: "both",
}


@dataclass(frozen=True, slots=True)
class Look:
    """How a paragraph stands.

    Attributes:
        style: Name of its style; empty for the one of running text.
        align: How its lines stand; ``None``: as its style says.
        indent: Room at the left in twips.
        keep_with_next: It stays with what follows.
        points: Size of its words where this is another than that of its style.
        longest: Width that a word has room for, in thousandths of its size; 0 for any. In longer words it is
            told where syllables end: Word knows none of Kazakh, and not every program those of Russian.
    """

    style: str = ""
    align: Alignment | None = None
    indent: int = 0
    keep_with_next: bool = False
    points: float | None = None
    longest: float = 0.0


class ParagraphMaker:
    """Makes the paragraphs of one document; a page that is to begin does so with the next of them."""

    def __init__(self, document: Document) -> None:
        """Take the document, for its languages."""
        self._first = document.language
        self._other = document.other_language
        self._tongues = Tongues(document.language, document.other_language)
        self.begins_page = False

    def paragraph(self, runs: Iterable[Run], look: Look) -> str:
        """Return a paragraph of words."""
        inner = "".join(self._run(run, look) for run in runs if run.text)
        return self.holding(inner, look)

    def holding(self, inner: str, look: Look) -> str:
        """Return a paragraph that holds the XML ``inner``."""
        return f"<w:p>{self._properties(look)}{inner}</w:p>"

    def gap(self, twips: int, *, keep: bool = False) -> str:
        """Return an empty paragraph of an exact height; between two tables Word needs one."""
        broken = "<w:pageBreakBefore/>" if self._taken_break() else ""
        kept = "<w:keepNext/>" if keep else ""
        spacing = f'<w:spacing w:before="0" w:after="0" w:line="{twips}" w:lineRule="exact"/>'
        return f"<w:p><w:pPr>{kept}{broken}{spacing}</w:pPr></w:p>"

    def _properties(self, look: Look) -> str:
        style = f'<w:pStyle w:val="{look.style}"/>' if look.style else ""
        keep = "<w:keepNext/>" if look.keep_with_next else ""
        broken = "<w:pageBreakBefore/>" if self._taken_break() else ""
        # Words are broken where that serves: in justified text, and in tables by their styles.
        broken_words = '<w:suppressAutoHyphens w:val="0"/>' if look.align is Alignment.JUSTIFY else ""
        indent = f'<w:ind w:left="{look.indent}"/>' if look.indent else ""
        align = f'<w:jc w:val="{_ALIGNMENTS[look.align]}"/>' if look.align else ""
        return f"<w:pPr>{style}{keep}{broken}{broken_words}{indent}{align}</w:pPr>"

    def _taken_break(self) -> bool:
        taken, self.begins_page = self.begins_page, False
        return taken

    def _run(self, run: Run, look: Look) -> str:
        faces = ("<w:b/>" if run.bold else "") + ("<w:i/>" if run.italic else "")
        if look.points:
            half = round(2 * look.points)
            faces += f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'
        return "".join(
            f"<w:r><w:rPr>{faces}{tag}</w:rPr>{_text(words, look.longest)}</w:r>"
            for words, tag in self._pieces(run.text)
        )

    def _pieces(self, text: str) -> Iterator[tuple[str, str]]:
        """Iterate over the pieces of a text, each with the tag of its language where it is not the first one.

        In a paper of two languages the texts stand side by side or one below the other. What is in doubt is
        told to be of the first, as every text of a paper of one language is.
        """
        if not self._other:
            yield text, ""
            return
        for piece in SEGMENTS.split(text):
            told = self._told(piece) if piece.strip() and any(map(str.isalpha, piece)) else self._first
            tag = f'<w:lang w:val="{LANGUAGE_TAGS[told]}"/>' if told != self._first else ""
            if piece:
                yield piece, tag

    def _told(self, piece: str) -> str:
        if has_kazakh_letters(piece):
            return "kk"
        return "ru" if self._tongues.is_russian(piece) else self._first


def rooted(element: str) -> str:
    """Return an element with the namespace; one on every paragraph would make large tables slow."""
    name = element[: element.index(">")]
    return f'{name} xmlns:w="{_WORD}"{element[len(name) :]}'


def _text(words: str, longest: float) -> str:
    """Return words as the content of a run; their line breaks stay."""
    if longest:
        words = _WORDS.sub(lambda word: _breakable(word[0], longest), words)
    lines = ("<w:softHyphen/>".join(map(_plain, line.split(SOFT_HYPHEN))) for line in words.split("\n"))
    return "<w:br/>".join(lines)


def _plain(words: str) -> str:
    return f'<w:t xml:space="preserve">{escape(xml_text(words))}</w:t>'


def _breakable(word: str, longest: float) -> str:
    """Return a word that has no room with the places where it may be broken."""
    if text_width(word) <= longest:
        return word
    found = syllable_breaks(word) if has_kazakh_letters(word) else breaks(word)
    places = (0, *found, len(word))
    return SOFT_HYPHEN.join(word[start:end] for start, end in pairwise(places))
