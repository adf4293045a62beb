"""Codes of the classifier of occupations as tables hold them, in any writing."""

import re
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.classifier import ClassifierLevel

_STORED: Final = re.compile(
    r"[1-9][0-9]{0,3}|[1-9][0-9]{3}-[0-9](-[0-9]{3})?|X([0-9]{4}(-[0-9](-[0-9]{3})?)?)?"
)
_PARTS: Final = re.compile(r"([1-9][0-9]{3}|X[0-9]{4})-?([0-9])(?:-?([0-9]{3}))?")
_OLD: Final = re.compile(r"[0-9]{4}[^\W_][0-9]")  # tens of titles were counted on with letters
_SPACES: Final = re.compile(r"\s+")
_DASHES: Final = re.compile(r"[-\u2010-\u2015\u2212\u00ad\ufe58\ufe63\uff0d_.,]+")
_NOTES: Final = "'*†‡¹²³⁴⁵⁶⁷⁸⁹⁰"
"""Signs around a code that are none of it: of a cell that is text, of a footnote."""
_LEADING_X: Final = re.compile("^[ХX×]")
_MISREAD: Final = str.maketrans("ЗОO", "300")
_LEVELS: Final = (  # by the length of the code
    {
        1: ClassifierLevel.MAJOR,
        2: ClassifierLevel.SUB_MAJOR,
        3: ClassifierLevel.MINOR,
        4: ClassifierLevel.UNIT,
        6: ClassifierLevel.GROUP,
        10: ClassifierLevel.TITLE,
    },
    {1: ClassifierLevel.MAJOR, 5: ClassifierLevel.UNIT, 7: ClassifierLevel.GROUP, 11: ClassifierLevel.TITLE},
)
_SKILLS: Final = {"2": 4, "3": 3, "4": 2, "5": 2, "6": 2, "7": 2, "8": 2, "9": 1}


@dataclass(frozen=True, slots=True)
class CodeReading:
    """What stands in a code column.

    Attributes:
        code: The code as it is stored; what stands there where it is none of the classifier's.
        level: Its level; ``None`` where it is none of the classifier's.
        is_old: Whether it is one of the six digits of the classifier before 2017.
        is_repaired: Whether something else than the code stands there.
    """

    code: str
    level: ClassifierLevel | None
    is_old: bool = False
    is_repaired: bool = False


def read_code(text: str) -> CodeReading:
    """Return what ``text`` says, also with odd dashes or none, spaces, footnote marks, a Cyrillic Х, З, О."""
    printed = text.strip()
    if _STORED.fullmatch(printed):
        return CodeReading(printed, _level(printed))
    plain = _SPACES.sub("", printed).strip(_NOTES).upper()
    if _OLD.fullmatch(plain):
        return CodeReading(printed, None, is_old=True)
    code = _repaired(plain)
    if code is None:
        return CodeReading(printed, None)
    return CodeReading(code, _level(code), is_repaired=True)


def parent_of(code: str) -> str | None:
    """Return the code of the group above a stored code; group X has no middle levels."""
    above, dash, _ = code.rpartition("-")
    if dash:
        return above
    if code.startswith("X"):
        return "X" if len(code) > 1 else None
    return code[:-1] or None


def skill_of(code: str) -> int | None:
    """Return the skill level of a stored code; major groups 1 and X have none of their own."""
    return _SKILLS.get(code[0])


def _level(code: str) -> ClassifierLevel:
    return _LEVELS[code.startswith("X")][len(code)]


def _repaired(plain: str) -> str | None:
    joined = _LEADING_X.sub("X", _DASHES.sub("-", plain).strip("-")).translate(_MISREAD)
    if _STORED.fullmatch(joined):
        return joined
    parts = _PARTS.fullmatch(joined)
    return "-".join(filter(None, parts.groups())) if parts else None
