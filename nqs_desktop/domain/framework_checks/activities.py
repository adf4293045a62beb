"""Column 18 of table 3: the places in the classifier of economic activities.

The classifier itself is not in the program: what is checked is the form of its codes and that they agree.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from nqs_desktop.domain.audit.findings import Severity
from nqs_desktop.domain.framework import EconomicActivity, FrameworkOccupation
from nqs_desktop.domain.framework_checks.checked import CheckedFramework, in_card
from nqs_desktop.domain.framework_checks.finding import FrameworkFault, FrameworkFinding, Place
from nqs_desktop.domain.framework_checks.languages import missing_cell, name_faults
from nqs_desktop.domain.framework_columns import CardColumn
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import message

FORMS: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        "section": re.compile("[A-U]"),
        "division": re.compile(r"[0-9]{2}"),
        "group": re.compile(r"[0-9]{2}\.?[0-9]"),
        "class": re.compile(r"[0-9]{2}\.?[0-9]{2}"),
        "subclass": re.compile(r"[0-9]{2}\.?[0-9]{2}\.?[0-9]"),
    }
)
"""Codes by level: one Latin letter for a section, else two to five digits, with points or without."""

_UPPER: Final = ("section", "division")


def code_of(text: str | None) -> str:
    """Return the code with which the text of a level begins, its first word."""
    words = (text or "").split()
    return words[0].rstrip(".,;:–—-") if words else ""


def activities_wrong(framework: CheckedFramework) -> Iterator[FrameworkFinding]:
    """Yield activities that are missing, incomplete, of a wrong form, or that disagree."""
    names: dict[tuple[str, Language], str] = {}
    seen: set[EconomicActivity] = set()
    for one in framework.content.occupations:
        place = in_card(one, CardColumn.ACTIVITY)
        levels = one.activity.levels
        if not any(levels.values()):
            yield missing_cell(place)
            continue
        # The same activity stands in many rows: what only deserves a look is said in the first of them.
        for level, text in levels.items():
            found = _level_wrong(one, level, text)
            yield from (each for each in found if each.blocks or one.activity not in seen)
        seen.add(one.activity)
        yield from _codes_disagree(place, levels)
        yield from _named_otherwise(place, levels, names)


def _level_wrong(
    occupation: FrameworkOccupation, level: str, text: LocalizedText
) -> Iterator[FrameworkFinding]:
    word = message(f"framework_checks.activity_{level}")
    column = in_card(occupation, CardColumn.ACTIVITY)
    place = Place(column.section, word, row=column.row, column=column.column, name=column.name)
    if not text:
        severity = Severity.ERROR if level in _UPPER else Severity.WARNING
        said = message("framework_checks.activity_incomplete", what=word)
        yield place.found(FrameworkFault.ACTIVITY_INCOMPLETE, severity, said, level)
        return
    for found in name_faults(place, text):
        yield replace(found, detail=f"{level} {found.detail}")
    for language in Language:
        code = code_of(text.get(language))
        if text.get(language) and not FORMS[level].fullmatch(code):
            said = message(f"framework_checks.form_{level}_of_activity", found=code)
            yield place.found(FrameworkFault.CODE_FORM, Severity.ERROR, said, f"{level} {language}")
        elif code and len((text.get(language) or "").split()) == 1:
            said = message("framework_checks.activity_unnamed", what=word, code=code)
            yield place.found(
                FrameworkFault.ACTIVITY_INCOMPLETE, Severity.WARNING, said, f"{level} {language}"
            )


def _codes_disagree(place: Place, levels: Mapping[str, LocalizedText]) -> Iterator[FrameworkFinding]:
    """Yield a code that differs between the languages, or does not begin with the one above it."""
    above = ""
    for level, text in levels.items():
        found = {code_of(one).replace(".", "") for one in (text.kk, text.ru) if one}
        if len(found) > 1:
            said = message("framework_checks.activity_languages", kk=code_of(text.kk), ru=code_of(text.ru))
            yield place.found(FrameworkFault.ACTIVITY_DIFFERS, Severity.ERROR, said, level)
            continue
        digits = next((code for code in found if code.isdigit()), "")
        if digits and not digits.startswith(above):
            said = message("framework_checks.activity_prefix", found=digits, above=above)
            yield place.found(FrameworkFault.ACTIVITY_DIFFERS, Severity.ERROR, said, level)
        above = digits or above


def _named_otherwise(
    place: Place, levels: Mapping[str, LocalizedText], names: dict[tuple[str, Language], str]
) -> Iterator[FrameworkFinding]:
    """Yield a code that an occupation before this one names otherwise; ``names`` is what was seen so far."""
    for text in levels.values():
        for language in Language:
            written = " ".join((text.get(language) or "").split())
            code = code_of(written)
            if written and names.setdefault((code, language), written) != written:
                said = message("framework_checks.activity_named", one=names[code, language], other=written)
                detail = f"{code} {language}"
                yield place.found(FrameworkFault.ACTIVITY_DIFFERS, Severity.WARNING, said, detail)
