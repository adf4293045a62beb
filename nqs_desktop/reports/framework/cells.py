"""Cells of the tables of a framework, and its words in one language."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from nqs_desktop.domain.framework import FrameworkContent, FrameworkVersion
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Alignment, Cell, Column, HeadCell, HeadRow, Row, Run, Table
from nqs_desktop.reports.wording import ABSENT, marked
from nqs_desktop.texts import say

_CENTER: Final = Alignment.CENTER


@dataclass(frozen=True, slots=True)
class Voice:
    """What is printed, and the language in which it is said.

    Attributes:
        version: The version.
        content: What it holds.
        language: The language.
    """

    version: FrameworkVersion
    content: FrameworkContent
    language: Language

    def say(self, sentence: Message) -> str:
        """Return a sentence in the language."""
        return say(sentence, self.language)

    def word(self, name: str, /, **values: str | int | Message) -> str:
        """Return a sentence of the paper's own words."""
        return say(message(f"framework_paper.{name}", **values), self.language)

    def text(self, text: LocalizedText) -> str:
        """Return a text, a mark where this language lacks it, a dash where both do."""
        return marked(text, self.language) if text else ABSENT


def text_cell(words: str, align: Alignment = Alignment.LEFT) -> Cell:
    """Return a cell with a paragraph for each line of its words."""
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    return tuple(blocks.plain(line, align=align) for line in lines or [""])


def number_cell(number: int | None) -> Cell:
    """Return a cell with a number, which a workbook keeps as one; a dash for none."""
    if number is None:
        return text_cell(ABSENT, _CENTER)
    words = (Run(str(number)),)
    return (blocks.Paragraph(words, _CENTER, figure=blocks.Figure(Decimal(number))),)


def names_cell(voice: Voice, text: LocalizedText, languages: Sequence[Language]) -> Cell:
    """Return a cell of a text in each of ``languages``, one below the other; gaps are told in the paper's."""
    if not text:
        return text_cell(ABSENT)
    lines = (
        marked(text, language) if text.get(language) else voice.word(f"missing_{language.value}")
        for language in languages
    )
    return tuple(blocks.plain(line) for line in dict.fromkeys(lines))


def number_row(numbers: Sequence[int]) -> HeadRow:
    """Return the row of a heading that numbers the columns."""
    return tuple(HeadCell(str(number), bold=False) for number in numbers)


def simple_table(voice: Voice, headings: Sequence[tuple[str, float]], rows: Sequence[Row]) -> Table:
    """Return a table of columns by the names of their words and their shares of the width."""
    columns = tuple(Column(voice.word(name), share) for name, share in headings)
    return Table(columns, tuple(rows))


def instruction(voice: Voice, words: str) -> blocks.Paragraph:
    """Return what a draft says where nothing is written yet, in italics and brackets; else a dash."""
    if not voice.version.is_draft:
        return blocks.plain(ABSENT)
    return blocks.Paragraph((Run(voice.word("instruction", words=words), italic=True),))


def empty_row(voice: Voice) -> Row:
    """Return the only row of a table that has none."""
    return Row(((instruction(voice, voice.word("not_filled")),),), section=True)
