"""Texts of a framework as it keeps them: composed letters, plain line ends, no signs that no file can hold.

What is pasted out of slides or scanned papers brings such signs along; a file of exchange refuses them.
"""

import re
from dataclasses import replace
from typing import Final
from unicodedata import normalize

from nqs_desktop.domain import codes
from nqs_desktop.domain.framework import (
    Approval,
    CodedName,
    EconomicActivity,
    FrameworkOccupation,
    FrameworkVersion,
    LevelDescription,
    OccupationalColumn,
    ProfessionalStandard,
)
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.search_text import latin_code

_LINE_ENDS: Final = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_UNFIT: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def tidy_text(text: LocalizedText) -> LocalizedText:
    """Return a text whose lines end plainly and that holds nothing but letters and signs."""
    kk, ru = (_tidy(one) if one else None for one in (text.kk, text.ru))
    return LocalizedText(kk, ru, text.unofficial)


def tidy_name(text: LocalizedText) -> LocalizedText:
    """Return a name on one line, without needless spaces."""
    kk, ru = (_one_line(one) if one else None for one in (text.kk, text.ru))
    return LocalizedText(kk, ru, text.unofficial)


def tidy_version(version: FrameworkVersion) -> FrameworkVersion:
    """Return a version with a tidy name and note."""
    return replace(version, name=tidy_name(version.name), note=_tidy(version.note))


def tidy_approval(approval: Approval) -> Approval:
    """Return a decision with the number of its minutes alone: papers set the sign № before it."""
    return replace(approval, minutes=_one_line(approval.minutes.replace("№", " ")))


def tidy_standard(standard: ProfessionalStandard) -> ProfessionalStandard:
    """Return a professional standard with a tidy name and reference."""
    return replace(standard, name=tidy_name(standard.name), reference=_one_line(standard.reference))


def tidy_column(column: OccupationalColumn) -> OccupationalColumn:
    """Return an occupational group with a tidy name."""
    return replace(column, name=tidy_name(column.name))


def tidy_level(row: LevelDescription) -> LevelDescription:
    """Return a row of table 1 with tidy texts, each occupation named once."""
    return replace(
        row,
        occupations=tuple(dict.fromkeys(row.occupations)),
        stages=tidy_text(row.stages),
        role=tidy_text(row.role),
        knowledge=tidy_text(row.knowledge),
        skills=tidy_text(row.skills),
        competences=tidy_text(row.competences),
    )


def tidy_occupation(occupation: FrameworkOccupation) -> FrameworkOccupation:
    """Return an occupation with tidy names, and codes in Latin letters as far as they are codes."""
    isco = occupation.isco
    return replace(
        occupation,
        name=tidy_name(occupation.name),
        group=_coded(occupation.group),
        unit=_coded(occupation.unit),
        major=_coded(occupation.major),
        isco=CodedName(_one_line(latin_code(isco.code)), tidy_name(isco.name)),
        isco_name=_one_line(occupation.isco_name),
        activity=_activity(occupation.activity),
    )


def _activity(activity: EconomicActivity) -> EconomicActivity:
    return EconomicActivity(
        _section(tidy_name(activity.section)),
        tidy_name(activity.division),
        tidy_name(activity.group),
        tidy_name(activity.activity_class),
        tidy_name(activity.subclass),
    )


def _section(text: LocalizedText) -> LocalizedText:
    """Return a section of economic activities whose letter is Latin: the Cyrillic one looks the same."""
    kk, ru = (_latin_letter(one) if one else None for one in (text.kk, text.ru))
    return LocalizedText(kk, ru, text.unofficial)


def _latin_letter(text: str) -> str:
    letter = latin_code(text[:1])
    ends = not text[1:2].isalpha()
    return letter + text[1:] if ends and letter.isascii() and letter.isalpha() else text


def _coded(coded: CodedName) -> CodedName:
    try:
        code = codes.occupation_code(coded.code) or ""
    except ValueError:
        code = _one_line(coded.code)
    return CodedName(code, tidy_name(coded.name))


def _one_line(text: str) -> str:
    return " ".join(_tidy(text).split())


def _tidy(text: str) -> str:
    return normalize("NFC", _UNFIT.sub("", _LINE_ENDS.sub("\n", text)))
