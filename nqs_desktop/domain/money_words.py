"""Sums of tenge and numbers of staff units in words, as the foot of a staffing table states them."""

from decimal import Decimal
from typing import Final

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.number_words import Forms, counted, number_in_words

_TIYN: Final[Forms] = ("тиын", "тиына", "тиын")
"""Acts of the republic leave the word as it is after 5 and more: «50 тиын»."""
_UNIT: Final[Forms] = ("штатная единица", "штатные единицы", "штатных единиц")
_WHOLE: Final[Forms] = ("целая", "целых", "целых")
_RU_PARTS: Final[tuple[Forms, ...]] = (
    ("десятая", "десятых", "десятых"),
    ("сотая", "сотых", "сотых"),
    ("тысячная", "тысячных", "тысячных"),
    ("десятитысячная", "десятитысячных", "десятитысячных"),
)
_KK_PARTS: Final = ("оннан", "жүзден", "мыңнан", "он мыңнан")
_HUNDRED: Final = 100


def money_in_words(amount: Decimal, language: Language) -> str:
    """Return a sum in words: ``двадцать одна тысяча тенге 50 тиын``.

    Tenge are in words and tiyn in figures, as papers of account write them. A sum that was reckoned in whole
    tenge names no tiyn.

    Args:
        amount: Tenge with at most two decimals, below 10**15.
        language: Kazakh or Russian.

    Raises:
        ValueError: It is negative, too large, or has a part of a tiyn.
    """
    hundredths = amount * _HUNDRED
    if amount < 0 or hundredths != hundredths.to_integral_value():
        raise ValueError(amount)
    tenge, tiyn = divmod(int(hundredths), _HUNDRED)
    words = f"{number_in_words(tenge, language)} {'теңге' if language is Language.KK else 'тенге'}"
    exponent = amount.as_tuple().exponent
    if not tiyn and not (isinstance(exponent, int) and exponent < 0):
        return words
    return f"{words} {tiyn:02d} {'тиын' if language is Language.KK else counted(tiyn, _TIYN)}"


def units_in_words(units: Decimal, language: Language) -> str:
    """Return a number of staff units in words: ``сто двенадцать целых пять десятых штатной единицы``.

    Args:
        units: Units with at most four decimals, below 10**15.
        language: Kazakh or Russian.

    Raises:
        ValueError: They are negative, too many, or have more decimals.
    """
    if units < 0:
        raise ValueError(units)
    whole = int(units)
    if units == whole:
        if language is Language.KK:
            return f"{number_in_words(whole, language)} штат бірлігі"
        return f"{number_in_words(whole, language, feminine=True)} {counted(whole, _UNIT)}"
    part, places = _part(units - whole)
    if language is Language.KK:
        words = f"{number_in_words(whole, language)} бүтін {_KK_PARTS[places - 1]}"
        return f"{words} {number_in_words(part, language)} штат бірлігі"
    words = f"{number_in_words(whole, language, feminine=True)} {counted(whole, _WHOLE)}"
    parts = f"{number_in_words(part, language, feminine=True)} {counted(part, _RU_PARTS[places - 1])}"
    return f"{words} {parts} штатной единицы"


def _part(fraction: Decimal) -> tuple[int, int]:
    """Return the digits behind the comma as a number, and how many they are."""
    for places in range(1, len(_KK_PARTS) + 1):
        digits = fraction.scaleb(places)
        if digits == digits.to_integral_value():
            return int(digits), places
    raise ValueError(fraction)
