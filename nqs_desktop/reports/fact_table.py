"""Tables of facts: what is told in the first column, beside it what is known; numbers and days as such."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from nqs_desktop.domain.amounts import decimal_text, money_text
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Alignment, Figure, TextSize
from nqs_desktop.reports.wording import ABSENT, Wording

SHARES: Final = (0.36, 0.64)


def fact_table(
    wording: Wording, rows: Sequence[blocks.Row], size: TextSize = TextSize.NORMAL
) -> blocks.Table:
    """Return a table of rows that :func:`fact_row` made."""
    headings = (message("fact_table.what"), message("fact_table.known"))
    columns = (
        blocks.Column(wording.label(heading), share) for heading, share in zip(headings, SHARES, strict=True)
    )
    return blocks.Table(tuple(columns), tuple(rows), size)


def fact_row(
    wording: Wording,
    label: Message,
    known: blocks.Cell,
    *,
    key: str = "",
    size: TextSize = TextSize.NORMAL,
) -> blocks.Row:
    """Return a row: its label in the paper's languages, and a cell of what is known.

    Args:
        wording: Languages of the paper.
        label: What is told.
        known: The cell beside it.
        key: Its name among what a template may leave out.
        size: Size of the label.
    """
    return blocks.Row(((blocks.plain(wording.label(label), size=size),), known), key=key)


def number_cell(
    value: Decimal, *, size: TextSize = TextSize.NORMAL, align: Alignment = Alignment.LEFT, bold: bool = False
) -> blocks.Cell:
    """Return the cell of a number."""
    run = blocks.Run(decimal_text(value), bold=bold)
    return (blocks.Paragraph((run,), align, size, figure=Figure(value)),)


def money_cell(value: Decimal, *, size: TextSize = TextSize.NORMAL) -> blocks.Cell:
    """Return the cell of an amount of money."""
    text = money_text(value)
    figure = Figure(value, len(text.partition(",")[2]))
    return (blocks.Paragraph((blocks.Run(text),), size=size, figure=figure),)


def day_cell(
    day: date | None, *, size: TextSize = TextSize.NORMAL, align: Alignment = Alignment.LEFT
) -> blocks.Cell:
    """Return the cell of a day; a dash for none."""
    if day is None:
        return (blocks.plain(ABSENT, align=align, size=size),)
    return (blocks.Paragraph((blocks.Run(date_text(day)),), align, size, day=day),)


def text_cell(
    wording: Wording, text: LocalizedText, *, size: TextSize = TextSize.NORMAL, bold: bool = False
) -> blocks.Cell:
    """Return the cell of a text, a paragraph for each language; what is alike stands once."""
    lines = dict.fromkeys(wording.texts(text))
    return tuple(blocks.plain(line, bold=bold, size=size) for line in lines)


def lines_cell(
    lines: Sequence[str], *, size: TextSize = TextSize.NORMAL, align: Alignment = Alignment.LEFT
) -> blocks.Cell:
    """Return the cell of lines; what is alike stands once, a dash where there are none."""
    found = tuple(dict.fromkeys(line for line in lines if line.strip())) or (ABSENT,)
    return tuple(blocks.plain(line, align=align, size=size) for line in found)
