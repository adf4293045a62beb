"""Codes as people type them and as they are stored: Latin letters, one form."""

import re
from typing import Final

from nqs_desktop.domain.search_text import latin_code

_OCCUPATION: Final = re.compile("[0-9]{1,4}|[0-9]{4}-[0-9](-[0-9]{3})?|X([0-9]{4}(-[0-9](-[0-9]{3})?)?)?")
_REGISTER_PLACE: Final = re.compile(r"[A-D][1-9](-[1-9](-[1-9])?)?")


def occupation_code(text: str | None) -> str | None:
    """Return a code of the classifier as it is stored; ``None`` where there is none.

    Raises:
        ValueError: It has the form of no code.
    """
    return _formed(text, _OCCUPATION)


def register_place(text: str | None) -> str | None:
    """Return a place of the register, such as ``B2-3``, as it is stored; ``None`` where there is none.

    Raises:
        ValueError: It has the form of no place.
    """
    return _formed(text, _REGISTER_PLACE)


def _formed(text: str | None, form: re.Pattern[str]) -> str | None:
    code = latin_code(text or "")
    if code and not form.fullmatch(code):
        raise ValueError(code)
    return code or None
