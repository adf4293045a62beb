"""Widths of columns: neither a word nor an amount of money is torn where the page has room."""

from decimal import Decimal

import pytest

from nqs_desktop.domain.amounts import money_text
from nqs_desktop.domain.printed_columns import PrintedColumn
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.reports.document import TextSize
from nqs_desktop.reports.fitted_columns import LANDSCAPE_WIDTH, FittedColumn, fitted
from nqs_desktop.reports.staffing_cells import HEADINGS
from nqs_desktop.reports.text_measure import spans
from nqs_desktop.reports.type_sizes import POINTS
from nqs_desktop.reports.wording import Wording

DIGIT = 0.5  # of the size of its letters, in Times New Roman, bold or not
CELL_PADDING = 10.0


@pytest.mark.parametrize("size", [TextSize.NOTE, TextSize.SMALL])
def test_an_amount_of_money_stands_in_one_line(size: TextSize) -> None:
    amount = money_text(Decimal("1233418949.50"))
    plans = [FittedColumn("Атауы", 1.0), FittedColumn("Қор")]
    (_, fund), is_enough = fitted(plans, [["Инженер"], [amount]], LANDSCAPE_WIDTH, size)
    digits = sum(letter.isdigit() for letter in amount)
    assert is_enough
    assert fund.share >= digits * DIGIT * POINTS[size] + CELL_PADDING


def test_a_thin_space_between_thousands_ends_no_line() -> None:
    amount = money_text(Decimal(33418949))
    text = f"Қоры {amount}"
    assert [text[start:end] for start, end in spans(text, 8.5, 45.0, bold=True)] == ["Қоры", amount]


def test_where_a_page_is_crowded_headings_give_way_and_numbers_stay_whole() -> None:
    amount = money_text(Decimal(1233418949))
    plans = [FittedColumn("Квалификационные требования") for _ in range(12)]
    made, is_enough = fitted(plans, [[amount]] * 3 + [["1"]] * 9, LANDSCAPE_WIDTH, TextSize.NOTE)
    assert not is_enough
    assert sum(one.share for one in made) <= LANDSCAPE_WIDTH + 0.01
    assert all(one.share >= 10 * DIGIT * POINTS[TextSize.NOTE] + CELL_PADDING for one in made[:3])


@pytest.mark.parametrize("language", list(PrintLanguage))
def test_a_table_of_fifteen_columns_tears_no_heading(language: PrintLanguage) -> None:
    shown = [one for one in HEADINGS if one not in {PrintedColumn.TITLE_KK, PrintedColumn.TITLE_RU}]
    plans = [FittedColumn(Wording(language).label(HEADINGS[one])) for one in shown]
    _, is_enough = fitted(plans, [["1"]] * len(plans), LANDSCAPE_WIDTH, TextSize.TINY)
    assert len(plans) == 15
    assert is_enough
