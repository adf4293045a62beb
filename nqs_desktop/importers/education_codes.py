"""Codes of specialties as tables print them: other alphabets, spaces, signs too many, a digit too few."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.search_text import latin_code
from nqs_desktop.domain.specialty import SpecialtyKind
from nqs_desktop.domain.specialty_codes import codes_above, kind_of_code

_AT_THE_END: Final = re.compile(r"(?:[1-4][SW]|5AB)[0-9]{8}$")
_WHOLE: Final = 9  # digits of a specialty behind the digit of its level of education


@dataclass(frozen=True, slots=True)
class MendedCode:
    """A code as it was understood, and why where that is not what stands there.

    Attributes:
        code: Latin letters and digits.
        kind: What its form names.
        reason: ``None`` where nothing had to be guessed.
    """

    code: str
    kind: SpecialtyKind
    reason: Message | None = None


def mend_code(printed: str) -> MendedCode | None:
    """Return a code of a cell; ``None`` where the cell holds nothing like a code."""
    squeezed = "".join(printed.split())
    code = latin_code(squeezed)
    kind = kind_of_code(code)
    if kind is not None:
        return MendedCode(code, kind, _reason(printed, squeezed, code))
    for part in sorted(latin_code(printed).split(), key=len, reverse=True):
        kind = kind_of_code(part)
        if kind is not None and len(part) > len(code) / 2:
            return MendedCode(part, kind, message("importing.signs_beside_code"))
    if found := _AT_THE_END.search(code):
        return MendedCode(found[0], SpecialtyKind.QUALIFICATION, message("importing.signs_beside_code"))
    return None


def whole_specialty(code: str, below: Sequence[str], known: Mapping[str, int]) -> str | None:
    """Return a specialty's code with the digit that it lost; ``None`` where it lost none.

    Args:
        code: The specialty's code.
        below: Codes of the qualifications below it, which begin with its digits.
        known: The codes of the table with their number: a code that is there stands for another row.
    """
    if len(code) != _WHOLE - 1 or not below:
        return None
    whole = {codes_above(one)[0] for one in below if codes_above(one)}
    if len(whole) != 1:
        return None
    (found,) = whole
    lost_one = any(found[:place] + found[place + 1 :] == code for place in range(len(found)))
    return found if lost_one and found not in known else None


def _reason(printed: str, squeezed: str, code: str) -> Message | None:
    if code != squeezed.upper():
        return message("importing.cyrillic_in_code")
    spaced = len(printed.split()) > 1 and not re.fullmatch(r"[0-9]{6} [1-4]", printed.strip())
    return message("importing.spaces_in_code") if spaced else None
