"""A table of figures on screen: sums stay below whatever it is sorted by."""

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.figure_table import FigureColumn, FigureRow, FigureTable
from nqs_desktop.domain.search_text import collation_key
from nqs_desktop.ui.figures.figure_words import cell_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.row_table import Column, RowTableModel, SortKey
from nqs_desktop.ui.widgets.row_table import RowTable

_INDENT = "\N{EM SPACE}"
_WIDE_TEXT = 240
"""Width at first of a column of texts that is not the one that stretches."""

NumberedRow = tuple[int, FigureRow]


def make_table(
    table: FigureTable, language: LanguageSwitch, parent: QWidget | None = None
) -> RowTable[NumberedRow]:
    """Return the widget for a table; the keys of its rows are their numbers from 0."""
    texts = [place for place, column in enumerate(table.columns) if not column.numeric]
    columns = tuple(
        _column(place, column, table, language, narrow=len(texts) > 4 and place not in (table.named, 0, 3))
        for place, column in enumerate(table.columns)
    )
    model: RowTableModel[NumberedRow] = RowTableModel(columns, lambda row: str(row[0]))
    made: RowTable[NumberedRow] = RowTable(model, wide=table.named, dense=True, parent=parent)
    model.setParent(made)
    model.set_rows(enumerate(table.rows))
    made.setAccessibleName(language.say(table.title))
    return made


def _column(
    place: int, column: FigureColumn, table: FigureTable, language: LanguageSwitch, *, narrow: bool
) -> Column[NumberedRow]:
    def text(row: NumberedRow) -> str:
        return cell_text(row[1].cells[place], column, language)

    def indented(row: NumberedRow) -> str:
        return (_INDENT * row[1].depth if place == table.named else "") + text(row)

    def sort_key(row: NumberedRow) -> SortKey | None:
        cell = row[1].cells[place]
        if row[1].is_total or cell is None:
            return None
        return cell if isinstance(cell, Decimal | int) else collation_key(text(row))

    return Column(
        lambda: language.say(column.title),
        indented,
        sort_key,
        numeric=column.numeric,
        hint=text,
        width=_WIDE_TEXT if narrow and not column.numeric else None,
    )
