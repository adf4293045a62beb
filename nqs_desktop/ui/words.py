"""Words of the field in the language of the windows, as the glossary has them."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.eligibility_report import Verdict
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.register import QualificationLevel, RegisterCategory

# lupdate collects calls of this name.
translate = QCoreApplication.translate


def language_word(language: Language) -> str:
    """Return the name of a language of data."""
    return translate("Words", "Kazakh") if language is Language.KK else translate("Words", "Russian")


def level_word(level: str) -> str:
    """Return the name of a level of a reference book, such as ``unit``, ``specialty`` or ``link``.

    Raises:
        KeyError: No book has such a level.
    """
    return {
        "major": translate("Words", "Major group"),
        "sub_major": translate("Words", "Sub-major group"),
        "minor": translate("Words", "Minor group"),
        "unit": translate("Words", "Unit group"),
        "group": translate("Words", "Group of occupations"),
        "title": translate("Words", "Example of an occupation's name"),
        "area": translate("Words", "Area of education"),
        "specialty": translate("Words", "Specialty"),
        "qualification": translate("Words", "Qualification"),
        "block": translate("Words", "Block"),
        "link": translate("Words", "Link"),
        "step": translate("Words", "Step"),
        "position": translate("Words", "Position title"),
    }[level]


def counted_level_words(level: str) -> str:
    """Return the name of a level over a number: ``unit groups``.

    Raises:
        KeyError: No book has such a level.
    """
    return {
        "major": translate("Words", "major groups"),
        "sub_major": translate("Words", "sub-major groups"),
        "minor": translate("Words", "minor groups"),
        "unit": translate("Words", "unit groups"),
        "group": translate("Words", "groups of occupations"),
        "title": translate("Words", "examples of names"),
        "area": translate("Words", "areas of education"),
        "specialty": translate("Words", "specialties"),
        "qualification": translate("Words", "qualifications"),
        "block": translate("Words", "blocks"),
        "link": translate("Words", "links"),
        "step": translate("Words", "steps"),
        "position": translate("Words", "position titles"),
    }[level]


def skill_level_words(level: int) -> str:
    """Return what a skill level of the classifier means, shortly.

    Raises:
        KeyError: There are levels 1 to 4 only.
    """
    return {
        1: translate("Words", "simple physical or manual tasks"),
        2: translate("Words", "operating machines and vehicles, maintenance, keeping records"),
        3: translate("Words", "complex technical and practical tasks in a special field"),
        4: translate(
            "Words", "solving complex problems, decisions and creative work on theoretical knowledge"
        ),
    }[level]


def verdict_word(verdict: Verdict) -> str:
    """Return the word of a verdict."""
    return {
        Verdict.MET: translate("Words", "meets"),
        Verdict.NOT_MET: translate("Words", "does not meet"),
        Verdict.REVIEW: translate("Words", "a person decides"),
    }[verdict]


VERDICT_ICONS: Final = {Verdict.MET: "met", Verdict.NOT_MET: "not_met", Verdict.REVIEW: "review"}
"""Icon of a verdict; the role of its colour has the same name."""


def qualification_level_word(level: QualificationLevel) -> str:
    """Return the word of a level of qualification of the register."""
    return {
        QualificationLevel.HIGH: translate("Words", "higher level of qualification"),
        QualificationLevel.MIDDLE: translate("Words", "middle level of qualification"),
    }[level]


def category_word(category: RegisterCategory) -> str:
    """Return the word of a category of the register."""
    return {
        RegisterCategory.HIGHEST: translate("Words", "highest category"),
        RegisterCategory.FIRST: translate("Words", "first category"),
        RegisterCategory.SECOND: translate("Words", "second category"),
        RegisterCategory.NONE: translate("Words", "without category"),
    }[category]
