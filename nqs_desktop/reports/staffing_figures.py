"""The figures of a staffing table on paper: sums, charts and tables, and the list of vacancies."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from nqs_desktop.domain.amounts import decimal_text, money_text
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.figure_table import FigureCell, FigureColumn, FigureRow, FigureTable
from nqs_desktop.domain.figure_tables import figure_tables
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.paper_template import column_key
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.domain.staffing_figures import Figures
from nqs_desktop.domain.statistical_forms import StatisticalForm
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.chart_block import INDENT, chart_block
from nqs_desktop.reports.document import Alignment, Figure, TextSize
from nqs_desktop.reports.fitted_columns import LANDSCAPE_WIDTH, FittedColumn, fitted
from nqs_desktop.reports.kept_blocks import kept_with_next, signed
from nqs_desktop.reports.protocol_parts import notes, section
from nqs_desktop.reports.signing import stamp
from nqs_desktop.reports.staffing_edges import own_head
from nqs_desktop.reports.wording import ABSENT, OTHER_LANGUAGE_MARK, Wording, marked
from nqs_desktop.texts import say

_SIZE: Final = TextSize.NOTE
_LONGEST_CODE: Final = 12
_LONGEST_WEIGHED: Final = 120
_DEEPEST_INDENT: Final = 6
_OF_ONE_LANGUAGE: Final = {"figures.group_kk", "figures.group_ru"}


@dataclass(frozen=True, slots=True)
class FiguresPaper:
    """What a paper of figures shows.

    Attributes:
        figures: The figures.
        signatories: Who signs; the head of the organisation where empty.
        approval: Who approves at the top right; ``None`` for no such block.
        room: Points that its page has for a table whose letters have their usual size.
    """

    figures: Figures
    signatories: Sequence[Signatory] = ()
    approval: Signatory | None = None
    room: float = LANDSCAPE_WIDTH


def build(paper: FiguresPaper, print_language: PrintLanguage) -> blocks.Document:
    """Return the figures in the languages asked for."""
    wording = Wording(print_language)
    figures, first = paper.figures, wording.languages[0]
    title = message("staffing_paper.figures_title")
    approved = (stamp(paper.approval, wording), blocks.Spacer(8)) if paper.approval else ()
    body = [*approved, *_head(figures, wording), blocks.Part("sums", (_sums(figures, wording),))]
    tables = figure_tables(figures)
    body += [blocks.Part(one.name.value, tuple(_section(one, wording, paper.room))) for one in tables]
    is_replaced = any(
        isinstance(cell, LocalizedText) and _is_replaced(cell, column, wording)
        for table in tables
        for row in table.rows
        for cell, column in zip(row.cells, table.columns, strict=True)
    )
    other_language = wording.note(OTHER_LANGUAGE_MARK, message("report.other_language_note"))
    name = figures.organisation.name
    texts = [one.line.position.title for one in figures.vacancies]
    texts += [form.value for form in StatisticalForm]
    texts += [one.name for one in figures.departments] + [one.name for one in figures.groups]
    return blocks.Document(
        title=". ".join(filter(None, (name.best(first), say(title, first)))),
        language=first.value,
        blocks=signed(body, paper.signatories or own_head(figures.organisation), wording),
        running_title=wording.label(title),
        page_notes=(*notes(wording, (name, *texts)), *((other_language,) if is_replaced else ())),
        author=name.best(first),
        other_language=wording.other_language,
        landscape=True,
        section_sheets=True,
    )


def _head(figures: Figures, wording: Wording) -> Iterator[blocks.Block]:
    name = figures.organisation.name
    for language in wording.languages:
        owner = (marked(name, language),) if name else ()
        yield blocks.Title((*owner, say(message("staffing_paper.figures_title"), language)))
    order = figures.edition.order
    edition = message("staffing_paper.figures_of_draft")
    if order is not None:
        edition = message("staffing_paper.approved_by", date=date_text(order.date), number=order.number)
    day = message("staffing_paper.figures_on", date=date_text(figures.on))
    for told in (day, edition):
        yield blocks.plain(wording.label(told), align=Alignment.CENTER)
    yield blocks.Spacer(2)


def _sums(figures: Figures, wording: Wording) -> blocks.Table:
    """Return the sums of the whole table side by side."""
    totals = figures.totals
    sums: tuple[tuple[Message, Decimal | int | None, bool], ...] = (
        (message("figures.positions"), totals.positions, False),
        (message("figures.units"), totals.units, False),
        (message("figures.filled"), totals.occupied, False),
        (message("figures.vacant"), totals.vacant, False),
        (message("figures.away"), totals.away, False),
        (message("figures.fund"), totals.fund, True),
    )
    cells = (_number(value, money=money, bold=True, size=TextSize.NORMAL) for _, value, money in sums)
    known = (cell if cell[0].figure else (blocks.plain(ABSENT),) for cell in cells)
    middle = tuple(tuple(replace(one, align=Alignment.CENTER) for one in cell) for cell in known)
    columns = tuple(blocks.Column(wording.label(name), 1 / len(sums)) for name, _, _ in sums)
    return blocks.Table(columns, (blocks.Row(middle),), TextSize.SMALL)


def _section(table: FigureTable, wording: Wording, room: float) -> Iterator[blocks.Block]:
    yield section(wording, table.title)
    if table.forms:
        for language in wording.languages:
            listed = "; ".join(marked(form.value, language) for form in table.forms)
            told = say(message("figures.forms", forms=listed), language)
            yield blocks.Paragraph((blocks.Run(told),), size=TextSize.SMALL, keep_with_next=True)
    if not any(not row.is_total for row in table.rows):
        yield blocks.plain(wording.label(message("staffing_paper.nobody")))
        return
    if table.chart is not None and not table.chart.is_empty:
        chart = chart_block(table.chart, table.columns[table.named].title, wording)
        yield replace(chart, title=wording.label(table.chart.measure), has_table=True)
    shown = _table(table, wording, room)
    yield shown if table.note is None else kept_with_next(shown)
    if table.note is not None:
        for line in dict.fromkeys(wording.labels(table.note)):
            yield blocks.plain(line, size=TextSize.NOTE)


def _table(table: FigureTable, wording: Wording, room: float) -> blocks.Table:
    shown = table.filled_columns
    rows = tuple(_row(row, table, shown, wording) for row in table.rows)
    plans, texts = [], []
    for cell, place in enumerate(shown):
        column = table.columns[place]
        said = [one for row in rows for one in row.cells[cell]]
        texts.append([run.text for one in said for run in one.runs])
        longest = max(map(len, texts[-1]), default=0)
        is_text = not column.numeric and longest > _LONGEST_CODE
        weight = float(min(longest, _LONGEST_WEIGHED)) if is_text else 0.0
        plans.append(FittedColumn(wording.label(column.title), weight))
    columns, _ = fitted(plans, texts, room, _SIZE)
    keys = (column_key(table.columns[place].title) for place in shown)
    keyed = tuple(replace(one, key=key) for one, key in zip(columns, keys, strict=True))
    return blocks.Table(keyed, rows, TextSize.NOTE)


def _row(row: FigureRow, table: FigureTable, shown: Sequence[int], wording: Wording) -> blocks.Row:
    cells = []
    for place in shown:
        indent = INDENT * min(row.depth, _DEEPEST_INDENT) if place == table.named else ""
        column = table.columns[place]
        cells.append(_cell(row.cells[place], column, wording, indent=indent, bold=row.is_total))
    return blocks.Row(tuple(cells), closing=row.is_total)


def _cell(
    value: FigureCell, column: FigureColumn, wording: Wording, *, indent: str, bold: bool
) -> blocks.Cell:
    if isinstance(value, Decimal | int):
        return _number(value, money=column.money, bold=bold)
    if isinstance(value, Message):
        lines = wording.labels(value)
    elif isinstance(value, LocalizedText):
        mark = OTHER_LANGUAGE_MARK if _is_replaced(value, column, wording) else ""
        lines = tuple(f"{line}{mark}" for line in wording.known(value))
    else:
        lines = (value or "",)
    return tuple(
        blocks.plain(indent + line, bold=bold, size=_SIZE)
        for text in dict.fromkeys(lines)
        for line in text.splitlines() or [""]
    )


def _is_replaced(text: LocalizedText, column: FigureColumn, wording: Wording) -> bool:
    """Tell whether a text stands in another language than the paper's.

    Of a column that is in one language by its meaning, that one stands on every paper.
    """
    is_lacking = bool(text) and not any(text.get(language) for language in wording.languages)
    return is_lacking and column.title.key not in _OF_ONE_LANGUAGE


def _number(value: Decimal | int | None, *, money: bool, bold: bool, size: TextSize = _SIZE) -> blocks.Cell:
    if value is None:
        return (blocks.plain("", size=size),)
    number = Decimal(value)
    text = money_text(number) if money else decimal_text(number)
    places = len(text.partition(",")[2]) if money else None
    run = blocks.Run(text, bold=bold)
    return (blocks.Paragraph((run,), Alignment.RIGHT, size, figure=Figure(number, places)),)
