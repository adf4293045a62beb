"""Numbers as offices and spreadsheets write them."""

import re
from decimal import Decimal
from typing import Final

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
