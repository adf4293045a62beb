"""The individual identification number (ЖСН / ИИН): its check digit, and what its other digits seem to say.

Only the check digit can be wrong: decree 853 of 2013 cut the link between the digits and the birth date or
the sex, so a mismatch is a warning.
"""

import re
from datetime import date
from typing import Final

LENGTH: Final = 12
_FIRST_WEIGHTS: Final = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND_WEIGHTS: Final = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_CENTURIES: Final = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}
_SEPARATORS: Final = re.compile(r"[\s\-\u2010-\u2015]+")


def normalised(text: str) -> str:
    """Return an IIN as it is stored: without the spaces and dashes that people type between its digits."""
    return _SEPARATORS.sub("", text)


def is_well_formed(iin: str) -> bool:
    """Tell whether ``iin`` consists of twelve digits."""
    return len(iin) == LENGTH and iin.isascii() and iin.isdigit()


def check_digit(first_eleven: str) -> int | None:
    """Return the check digit of eleven digits; ``None`` where both weightings give 10: no such IIN."""
    for weights in (_FIRST_WEIGHTS, _SECOND_WEIGHTS):
        rest = sum(int(digit) * weight for digit, weight in zip(first_eleven, weights, strict=True)) % 11
        if rest < 10:
            return rest
    return None


def is_valid(iin: str) -> bool:
    """Tell whether ``iin`` is twelve digits with the right check digit."""
    return is_well_formed(iin) and check_digit(iin[:-1]) == int(iin[-1])


def apparent_birth_date(iin: str) -> date | None:
    """Return the birth date that the digits seem to say; ``None`` where they say none."""
    century = _CENTURIES.get(iin[6:7])
    if century is None or not is_well_formed(iin):
        return None
    try:
        return date(century + int(iin[:2]), int(iin[2:4]), int(iin[4:6]))
    except ValueError:
        return None
