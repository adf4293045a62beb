"""The one rule by which the cells of every format become text."""

import re
import unicodedata
from typing import Final

# Controls that are no white space, marks of width none, lone surrogates and signs that stand for nothing.
_UNFIT: Final = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffe\uffff\ud800-\udfff]"
)


def cleaned(text: str) -> str:
    """Return the text of a cell in NFC, without signs that nobody sees, each run of white space one space.

    No-break spaces and line ends within the cell are white space; nothing is left before and after.
    """
    if not text.isprintable():
        text = _UNFIT.sub("", text)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return " ".join(text.split())


def cleaned_lines(text: str) -> str:
    """Return the lines of a cell that hold anything, each cleaned, with line feeds between."""
    return "\n".join(line for part in text.splitlines() if (line := cleaned(part)))


def number_text(value: float) -> str:
    """Return a number (2411, 2411.0, 2.411E3) as people write it.

    Whole numbers come without a fraction, others with at most 15 figures.
    """
    if isinstance(value, int):
        return str(value)
    if value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return f"{value:.15g}"
