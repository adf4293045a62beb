"""How wide the letters of a font are, for formats whose lines are guessed by those of Times New Roman."""

from functools import cache
from typing import Final

from nqs_desktop.domain.errors import UserError
from nqs_desktop.reports.fonts import STANDARD_FAMILY, TypeCase
from nqs_desktop.reports.text_measure import text_width

_SAMPLE: Final = "аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщыіьэюя" * 4 + "АБВГДЕЖЗ 0123456789 .,-"
_EM: Final = 1000.0
_TIMES: Final = 0.95  # of Times New Roman by the same measure, which is rounded up
_UNKNOWN: Final = 1.1  # of a family that is not on this machine: a row is rather too high than too low


@cache
def wideness(family: str) -> float:
    """Return how wide the letters of a family are, those of Times New Roman being 1."""
    if family == STANDARD_FAMILY:
        return 1.0
    try:
        case = TypeCase(family=family)
    except UserError:
        return _UNKNOWN
    if case.is_substitute:
        return _UNKNOWN
    own = case.typeface.faces[0].stringWidth(_SAMPLE, _EM)
    return max(float(own) / text_width(_SAMPLE) / _TIMES, 0.8)
