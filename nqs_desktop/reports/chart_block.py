"""A chart's data as a block of a paper, and as the table of its numbers."""

from decimal import Decimal
from typing import Final

from nqs_desktop.domain.amounts import decimal_text
from nqs_desktop.domain.chart import ChartCategory, ChartData
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Alignment, Figure, TextSize
from nqs_desktop.reports.wording import ABSENT, Wording

INDENT: Final = "\N{NO-BREAK SPACE}" * 3
_DEEPEST_INDENT: Final = 6
_SIZE: Final = TextSize.SMALL


def chart_block(data: ChartData, label_heading: Message, wording: Wording) -> blocks.Chart:
    """Return a chart in the languages of a paper.

    Args:
        data: What it shows.
        label_heading: What its bars are, such as departments.
        wording: The languages.
    """
    return blocks.Chart(
        f"{wording.label(data.title)}, {wording.label(data.measure)}",
        wording.label(label_heading),
        tuple((wording.label(part.name), part.tone) for part in data.series),
        tuple(blocks.ChartBar(_label(row, wording), row.values, row.depth) for row in data.categories),
        wording.label(message("staffing_paper.chart_total")) if len(data.series) > 1 else "",
    )


def chart_table(chart: blocks.Chart) -> blocks.Table:
    """Return the numbers of a chart as a table, a row for each bar."""
    heads = [name for name, _ in chart.parts] + ([chart.total_heading] if chart.total_heading else [])
    share = 0.5 / len(heads)
    columns = (
        blocks.Column(chart.label_heading, 1 - share * len(heads)),
        *(blocks.Column(head, share) for head in heads),
    )
    rows = []
    for bar in chart.bars:
        numbers = (*bar.values, *((bar.total,) if chart.total_heading else ()))
        name = blocks.plain(INDENT * min(bar.depth, _DEEPEST_INDENT) + bar.label, size=_SIZE)
        rows.append(blocks.Row(((name,), *(number_cell(number, _SIZE) for number in numbers))))
    return blocks.Table(columns, tuple(rows), TextSize.NOTE)


def number_cell(number: Decimal | int, size: TextSize, *, bold: bool = False) -> blocks.Cell:
    """Return the cell of a number."""
    value = Decimal(number)
    run = blocks.Run(decimal_text(value), bold=bold)
    return (blocks.Paragraph((run,), Alignment.RIGHT, size, figure=Figure(value)),)


def _label(row: ChartCategory, wording: Wording) -> str:
    if isinstance(row.label, LocalizedText):
        name = " / ".join(dict.fromkeys(wording.known(row.label))) or ABSENT
    else:
        name = wording.label(row.label)
    return f"{row.code} {name}" if row.code else name
