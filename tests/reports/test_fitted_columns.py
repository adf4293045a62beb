"""Widths of columns: neither a word nor an amount of money is torn where the page has room."""

from decimal import Decimal

import pytest

from nqs_desktop.domain.amounts import money_text
from nqs_desktop.reports.document import TextSize
from nqs_desktop.reports.fitted_columns import LANDSCAPE_WIDTH, POINTS, FittedColumn, fitted
from nqs_desktop.reports.text_measure import spans

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
