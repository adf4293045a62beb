"""What looks like a code of a reference book, however it was typed."""

import re
from functools import lru_cache
from typing import Final

_SIGNS: Final = str.maketrans(
    {"Х": "X", "х": "X", "x": "X"} | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212\u00ad_", "-")
)
_LONGEST: Final = 32  # with spaces between its 16 signs
_NOTES: Final = "'’*†‡¹²³⁴⁵⁶⁷⁸⁹⁰"  # around a code: of a cell that is text, of a footnote
_FORMS: Final = re.compile(
    r"(?:[0-9X]\d{0,3}|X\d{4})(?:[-.]\d(?:[-.]\d{3})?)?"  # the classifier's
    r"|\d{5,9}|\d\.\d{5,7}"  # an older classifier's, specialties'
    r"|\d{1,2}[A-ZА-Я]\d{2,9}"  # qualifications'
)
_LEADING: Final = re.compile(
    r"((?:[0-9XХ]\d{0,3}|[XХ]\d{4})(?:\s?[-‐-―.]\s?\d(?:\s?[-‐-―.]\s?\d{3})?)?"
    r"|\d{6} \d|\d{5,9}|\d{1,2}[A-ZА-Я]\d{2,9})"
    r"(?:\s*[.):|]\s*|\s+[-‐-―]\s+|\s+)(?=[^\W\d_]|[«\"(])(.+)"
)


@lru_cache(maxsize=65536)
def plain_code(text: str) -> str:
    """Return a code without spaces, with hyphens and the Latin X; empty where the text is no code."""
    if len(text) > _LONGEST:
        return ""  # most cells are names: not to be looked at sign by sign
    signs = "".join(text.translate(_SIGNS).split()).strip(_NOTES).rstrip(".").upper()
    return signs if len(signs) <= 16 and _FORMS.fullmatch(signs) else ""


def parted(text: str) -> tuple[str, str] | None:
    """Return the code that a text begins with and the name that follows it; ``None`` where there is none."""
    found = _LEADING.fullmatch(text)
    return (found[1], found[2].strip()) if found else None


def is_prefix(upper: str, lower: str) -> bool:
    """Tell whether the code ``upper`` is one of the groups above ``lower``, both plain."""
    return lower != upper and _figures(lower).startswith(_figures(upper))


def _figures(code: str) -> str:
    return code.replace("-", "").replace(".", "")
