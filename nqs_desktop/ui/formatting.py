"""Dates and numbers as an office in Kazakhstan writes them, in every language of the windows."""

from datetime import date
from decimal import Decimal

from nqs_desktop.domain import days
from nqs_desktop.domain.amounts import decimal_text, money_text

__all__ = ["capitalised", "date_text", "money_text", "number_text", "numero", "qt_offsets", "shortened"]

_THIN_SPACE = "\N{NARROW NO-BREAK SPACE}"
_LETTERS_SAID = 60


def date_text(day: date | None) -> str:
    """Return ``21.11.2026``; empty for no day."""
    return "" if day is None else days.date_text(day)


def number_text(number: Decimal | int) -> str:
    """Return ``12 345,5`` with a thin space between thousands and no needless zeros."""
    return decimal_text(Decimal(number))


def numero(number: str | int) -> str:
    """Return ``№ 398`` with a thin space."""
    return f"№{_THIN_SPACE}{number}"


def capitalised(text: str) -> str:
    """Return ``text`` beginning with a capital letter, the rest as it is."""
    return text[:1].upper() + text[1:]


def shortened(typed: str) -> str:
    """Return what somebody typed to be said in a sentence: of a whole page that was pasted the beginning."""
    return typed if len(typed) <= _LETTERS_SAID else f"{typed[:_LETTERS_SAID]}…"


def qt_offsets(text: str, start: int, end: int) -> tuple[int, int]:
    """Return offsets in ``text`` as Qt counts them: a picture such as 🚒 is two of its characters."""
    first = len(text[:start].encode("utf-16-le")) // 2
    return first, first + len(text[start:end].encode("utf-16-le")) // 2
