"""Amounts of money and other decimals as an office writes them."""

from decimal import Decimal
from typing import Final

_THIN_SPACE: Final = "\N{NARROW NO-BREAK SPACE}"


def money_text(amount: Decimal) -> str:
    """Return ``125 000`` or ``125 000,50``: tenge with a thin space between thousands.

    An amount that was reckoned in tiyn keeps both figures, ``125 000,00``, so that a column stands in line.
    """
    exponent = amount.as_tuple().exponent
    in_tiyn = isinstance(exponent, int) and exponent < 0
    return _written(f"{amount:,.2f}" if in_tiyn else f"{amount:,f}")


def decimal_text(number: Decimal) -> str:
    """Return ``12 345,5`` with a thin space between thousands and no needless zeros."""
    return _written(f"{number.normalize():,f}")


def sign_of(number: Decimal) -> str:
    """Return the sign that a difference bears: ``+`` or ``−``; zero bears none."""
    return "" if not number else "+" if number > 0 else "−"


def _written(plain: str) -> str:
    return plain.replace(",", _THIN_SPACE).replace(".", ",")
