"""What the last digit of a classifier's code says: 9 gathers the rest, 0 is no division (НК РК 01-2017)."""

import re
from enum import StrEnum
from typing import Final

from nqs_desktop.domain.classifier import ClassifierLevel
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.search_text import fold

_DIVIDED: Final = {ClassifierLevel.MINOR, ClassifierLevel.UNIT, ClassifierLevel.GROUP}
_THE_REST: Final = re.compile(
    r"б\. ?т\. ?к|н\. ?в\. ?д\. ?г|не входящ|не включ"
    r"|\b(?:друг|проч|ин)(?:ие|их|ой|ого|ая|ые|ых)\b|\bбасқа|\bөзге"
)


class CodeMark(StrEnum):
    """A last digit that means something by itself."""

    RESIDUAL = "residual"
    """9: what fits none of the groups beside it (б.т.к., н.в.д.г.)."""
    UNDIVIDED = "undivided"
    """0: the group above is not divided at this level and goes on as this one group."""


def code_mark(code: str | None, level: str, name: LocalizedText) -> CodeMark | None:
    """Return what the last digit of a code says; ``None`` where it only counts.

    Major and sub-major groups are numbered through and examples of names are listed. Where no name speaks of
    the rest, a 9 is the ninth group and nothing more, as in 1122-9.

    Args:
        code: The code as it is stored.
        level: Word of the level, see :class:`~nqs_desktop.domain.classifier.ClassifierLevel`.
        name: The name.
    """
    if not code or level not in _DIVIDED or code.startswith("X"):
        return None
    if code.endswith("0"):
        return CodeMark.UNDIVIDED
    texts = [fold(text) for text in (name.kk, name.ru) if text]
    if code.endswith("9") and any(_THE_REST.search(text) for text in texts):
        return CodeMark.RESIDUAL
    return None
