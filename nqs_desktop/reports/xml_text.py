"""Texts as XML takes them: the formats of Word and Excel know no control characters."""

import re
from typing import Final

_UNFIT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def xml_text(text: str) -> str:
    """Return ``text`` without the characters that XML 1.0 forbids."""
    return _UNFIT.sub("", text)
