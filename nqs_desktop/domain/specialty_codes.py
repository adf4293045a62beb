"""The forms of specialty codes: those of the older lists, and those of the reference of education in force.

Older: ``0100000`` an area, ``0101000`` a specialty, ``0101013`` a qualification with its level as the last
digit. In force: ``07160400`` a specialty, which the reference also prints behind the digit of its level of
education (``107160400``), ``3W07160401``, ``4S07160402`` and ``5AB07160401`` its qualifications, ``6B041``,
``7M041``, ``7R011`` and ``8D041`` the fields of higher and postgraduate education.
"""

import re
from typing import Final

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.search_text import code_key
from nqs_desktop.domain.specialty import SpecialtyKind

_QUALIFICATION: Final = re.compile(r"(?P<mark>[1-5](?:[SW]|AB))(?P<number>[0-9]{8})[0-9]?")
_OLD_QUALIFICATION: Final = re.compile(r"[0-9]{6}[1-4]")
_OLD_AREA: Final = re.compile(r"[0-9]{2}00000")
_OLD_SPECIALTY: Final = re.compile(r"[0-9]{4}000")
_HIGHER: Final = re.compile(r"[5-8][A-Z][0-9]{3,8}")
_SPECIALTY: Final = re.compile(r"[12]?[0-9]{6}00")
_GROUP: Final = re.compile(r"[0-9]{1,5}")
_POST_SECONDARY: Final = "5AB"
_LEVEL_DIGITS: Final = {_POST_SECONDARY: "2"}


def kind_of_code(code: str) -> SpecialtyKind | None:
    """Return what a code in Latin letters and without spaces names; ``None`` where it has no known form."""
    if _QUALIFICATION.fullmatch(code):
        return SpecialtyKind.QUALIFICATION
    if _OLD_AREA.fullmatch(code) or _GROUP.fullmatch(code):
        return SpecialtyKind.AREA
    if _SPECIALTY.fullmatch(code) or _OLD_SPECIALTY.fullmatch(code) or _HIGHER.fullmatch(code):
        return SpecialtyKind.SPECIALTY
    return SpecialtyKind.QUALIFICATION if _OLD_QUALIFICATION.fullmatch(code) else None


def qualification_level(code: str) -> int | None:
    """Return the level of qualification, 1 to 4, that a code bears; ``None`` where it bears none."""
    if _OLD_QUALIFICATION.fullmatch(code):
        return int(code[-1])
    found = _QUALIFICATION.fullmatch(code)
    return int(code[0]) if found and found["mark"] != _POST_SECONDARY else None


def level_of_code(code: str) -> EducationLevel | None:
    """Return the level of education that a code in force bears; ``None`` for the older ones."""
    if found := _HIGHER.fullmatch(code):
        return EducationLevel.HIGHER if found[0][0] in "56" else EducationLevel.POSTGRADUATE
    if code.startswith(_POST_SECONDARY):
        return EducationLevel.POST_SECONDARY
    if re.fullmatch("[12][0-9]{6}00", code):
        return EducationLevel.TVE if code[0] == "1" else EducationLevel.POST_SECONDARY
    return EducationLevel.TVE if re.fullmatch("[1-4][SW][0-9]{8,9}", code) else None


def codes_above(code: str) -> tuple[str, ...]:
    """Return the codes that the row above may bear, by the digits that both share, the likeliest first."""
    if found := _QUALIFICATION.fullmatch(code):
        specialty = f"{found['number'][:6]}00"
        return (f"{_LEVEL_DIGITS.get(found['mark'], '1')}{specialty}", specialty)
    if _OLD_QUALIFICATION.fullmatch(code):
        return (f"{code[:4]}000",)
    if _OLD_SPECIALTY.fullmatch(code):
        return (f"{code[:2]}00000",)
    if _SPECIALTY.fullmatch(code) or _HIGHER.fullmatch(code):
        return tuple(code[:length] for length in range(len(code) - 1, 0, -1))
    return ()


def code_texts(typed: str) -> tuple[str, ...]:
    """Return what to search for: the text as typed, then the other forms of the code that it may be."""
    return (typed, *code_forms(typed)[1:])


def code_forms(typed: str) -> tuple[str, ...]:
    """Return the codes under which a book may hold what was typed, the typed one first.

    A specialty stands with and without the digit of its level of education; a programme of a university
    (``6B04101``) is not in the reference, but the field that its code begins with (``6B041``) is.
    """
    code = code_key(typed)
    forms = [code]
    if re.fullmatch("[0-9]{6}00", code):
        forms += [f"1{code}", f"2{code}"]
    elif re.fullmatch("[12][0-9]{6}00", code):
        forms.append(code[1:])
    elif re.fullmatch("[6-8][A-Z][0-9]{4,8}", code):
        forms.append(code[:5])
    return tuple(forms)
