"""Figures in words: labels of charts, cells of tables, and numbers as a worksheet takes them."""

from decimal import Decimal
from html import escape
from typing import Final

from PySide6.QtCore import QMimeData

from nqs_desktop.domain.amounts import money_text
from nqs_desktop.domain.chart import ChartCategory, ChartData, ChartLabel
from nqs_desktop.domain.figure_table import FigureCell, FigureColumn, FigureTable
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.statistical_forms import StatisticalForm
from nqs_desktop.domain.written_number import plain_number
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.words import unofficial_word

FORMS_SOURCE = message("figures.forms_source")
"""Where the indexes of the statistical forms were taken from."""
_NOTHING = "—"

_AS_TEXT: Final = """ sdnum="1033;0;@" style="mso-number-format:'\\@'\""""
"""How LibreOffice and Excel are told that a cell is a text."""


def label_text(label: ChartLabel, language: LanguageSwitch) -> str:
    """Return the words of a label; a dash where a name is missing."""
    return language.say(label) if isinstance(label, Message) else _name(label, language) or _NOTHING


def category_text(category: ChartCategory, language: LanguageSwitch) -> str:
    """Return the name of a bar with its code before it."""
    return " ".join(filter(None, (category.code, label_text(category.label, language))))


def bar_text(category: ChartCategory, data: ChartData, language: LanguageSwitch) -> str:
    """Return a bar in words: its name, its length, and each of its parts that is there."""
    parts = [
        f"{language.say(series.name)} {number_text(value)}"
        for series, value in zip(data.series, category.values, strict=True)
        if value
    ]
    said = f"{category_text(category, language)}: {number_text(category.total)}"
    return f"{said} ({', '.join(parts)})" if parts else said


def cell_text(cell: FigureCell, column: FigureColumn, language: LanguageSwitch) -> str:
    """Return a cell as a table shows it."""
    if isinstance(cell, Decimal) and column.money:
        return money_text(cell)
    if isinstance(cell, Decimal | int):
        return number_text(cell)
    if isinstance(cell, LocalizedText):
        return _name(cell, language)
    return language.say(cell) if isinstance(cell, Message) else cell or ""


def worksheet_text(cell: FigureCell, column: FigureColumn, language: LanguageSwitch) -> str:
    """Return a cell as a worksheet takes it: a number without spaces, with a decimal comma."""
    if isinstance(cell, Decimal | int):
        return plain_number(Decimal(cell))
    return " ".join(cell_text(cell, column, language).split())


def block_of(table: FigureTable, language: LanguageSwitch) -> str:
    """Return a whole table as a block that a worksheet takes: a line a row, tabs between the cells."""
    lines = ["\t".join(language.say(column.title) for column in table.columns)]
    lines += [
        "\t".join(
            worksheet_text(cell, column, language)
            for cell, column in zip(row.cells, table.columns, strict=True)
        )
        for row in table.rows
    ]
    return "\n".join(lines)


def worksheet_data(table: FigureTable, language: LanguageSwitch) -> QMimeData:
    """Return a whole table for the clipboard: :func:`block_of`, and the same with texts marked as texts.

    A worksheet that is given plain text alone takes the code ``2411-1`` for January 2411.
    """
    data = QMimeData()
    data.setText(block_of(table, language))
    lines = ["".join(f"<th>{escape(language.say(one.title))}</th>" for one in table.columns)]
    for row in table.rows:
        cells = zip(row.cells, table.columns, strict=True)
        lines.append("".join(_worksheet_cell(cell, column, language) for cell, column in cells))
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    data.setHtml(f"<html><head><meta charset='utf-8'></head><body><table>{body}</table></body></html>")
    return data


def _worksheet_cell(cell: FigureCell, column: FigureColumn, language: LanguageSwitch) -> str:
    look = "" if isinstance(cell, Decimal | int) else _AS_TEXT
    return f"<td{look}>{escape(worksheet_text(cell, column, language))}</td>"


def forms_text(forms: tuple[StatisticalForm, ...], language: LanguageSwitch) -> str:
    """Return for which statistical forms a table is; empty for none."""
    if not forms:
        return ""
    return language.say(
        message("figures.forms", forms=", ".join(_name(form.value, language) for form in forms))
    )


def _name(name: LocalizedText, language: LanguageSwitch) -> str:
    """Return a name, marked where no source prints it in the language in which it is shown."""
    shown = language.best(name)
    here = language.data
    if not name.get(here):
        here = Language.RU if here is Language.KK else Language.KK
    return f"{shown} ({unofficial_word()})" if name.is_unofficial(here) else shown
