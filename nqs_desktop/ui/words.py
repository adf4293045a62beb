"""Words of the field in the language of the windows: levels, categories, verdicts, as the glossary has them."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.eligibility_report import Verdict
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.register import QualificationLevel, RegisterCategory

_translate = QCoreApplication.translate


def language_word(language: Language) -> str:
    """Return the name of a language of data."""
    return _translate("Words", "Kazakh") if language is Language.KK else _translate("Words", "Russian")


def level_word(level: str) -> str:
    """Return the name of a level of a reference book, such as ``unit``, ``specialty`` or ``link``.

    Raises:
        KeyError: No book has such a level.
    """
    return {
        "major": _translate("Words", "Major group"),
        "sub_major": _translate("Words", "Sub-major group"),
        "minor": _translate("Words", "Minor group"),
        "unit": _translate("Words", "Unit group"),
        "group": _translate("Words", "Group of occupations"),
        "title": _translate("Words", "Example of an occupation's name"),
        "area": _translate("Words", "Area of education"),
        "specialty": _translate("Words", "Specialty"),
        "qualification": _translate("Words", "Qualification"),
        "block": _translate("Words", "Block"),
        "link": _translate("Words", "Link"),
        "step": _translate("Words", "Step"),
        "position": _translate("Words", "Position title"),
    }[level]


def skill_level_words(level: int) -> str:
    """Return what a skill level of the classifier means.

    Raises:
        KeyError: There are levels 1 to 4 only.
    """
    return {
        1: _translate("Words", "simple and routine tasks; basic general education"),
        2: _translate(
            "Words", "work with machines, equipment, records; general secondary or vocational education"
        ),
        3: _translate("Words", "complex technical and practical tasks; post-secondary or higher education"),
        4: _translate("Words", "complex problems, creative decisions; higher or postgraduate education"),
    }[level]


def verdict_word(verdict: Verdict) -> str:
    """Return the word of a verdict."""
    return {
        Verdict.MET: _translate("Words", "meets"),
        Verdict.NOT_MET: _translate("Words", "does not meet"),
        Verdict.REVIEW: _translate("Words", "a person decides"),
    }[verdict]


VERDICT_ICONS: Final = {Verdict.MET: "met", Verdict.NOT_MET: "not_met", Verdict.REVIEW: "review"}
"""Icon of a verdict; the role of its colour has the same name."""


def qualification_level_word(level: QualificationLevel) -> str:
    """Return the word of a level of qualification of the register."""
    return {
        QualificationLevel.HIGH: _translate("Words", "higher level of qualification"),
        QualificationLevel.MIDDLE: _translate("Words", "middle level of qualification"),
    }[level]


def category_word(category: RegisterCategory) -> str:
    """Return the word of a category of the register."""
    return {
        RegisterCategory.HIGHEST: _translate("Words", "highest category"),
        RegisterCategory.FIRST: _translate("Words", "first category"),
        RegisterCategory.SECOND: _translate("Words", "second category"),
        RegisterCategory.NONE: _translate("Words", "without category"),
    }[category]
