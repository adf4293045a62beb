"""Numbers as offices and spreadsheets write them, and as they take them."""

import re
from decimal import Decimal
from typing import Final

NOTHING: Final = frozenset(("", "-", "–", "—", "−", "--", "x", "х", "X", "Х"))
"""How cells of tables say that they hold nothing."""

_NUMBER: Final = re.compile(r"-?[0-9]{1,12}(?:[.,][0-9]{1,9})?|-?[.,][0-9]{1,9}")
_MINUSES: Final = str.maketrans("−–‒\N{NON-BREAKING HYPHEN}", "----")


def read_number(text: str) -> Decimal | None:
    """Return a number as offices and spreadsheets write it; ``None`` where it is none."""
    plain = "".join(text.translate(_MINUSES).split())
    if "." in plain and "," in plain:
        # The last of the two is the decimal sign, the other one stands between thousands.
        between = "." if plain.rindex(".") < plain.rindex(",") else ","
        plain = plain.replace(between, "")
    found = _NUMBER.fullmatch(plain)
    return Decimal(plain.replace(",", ".")) if found else None


def plain_number(number: Decimal | None) -> str:
    """Return a number as it is typed and copied: ``1234,5``; empty for none."""
    return "" if number is None else f"{number.normalize():f}".replace(".", ",")
