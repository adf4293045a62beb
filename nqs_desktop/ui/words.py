"""Words of the field in the language of the windows, as the glossary has them."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.browse import TreeNode
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.register import QualificationLevel, RegisterCategory
from nqs_desktop.ui.abbreviations import expansions
from nqs_desktop.ui.i18n import LanguageSwitch

# lupdate collects calls of this name.
translate = QCoreApplication.translate


def language_word(language: Language) -> str:
    """Return the name of a language of data."""
    return translate("Words", "Kazakh") if language is Language.KK else translate("Words", "Russian")


def level_word(book: str, level: str) -> str:
    """Return the name of a level of a reference book, such as ``classifier`` and ``unit``.

    Raises:
        KeyError: No book has such a level.
    """
    return {
        "classifier/major": translate("Words", "Major group"),
        "classifier/sub_major": translate("Words", "Sub-major group"),
        "classifier/minor": translate("Words", "Minor group"),
        "classifier/unit": translate("Words", "Unit group"),
        "classifier/group": translate("Words", "Group of occupations"),
        "classifier/title": translate("Words", "Example of an occupation's name"),
        "isco/major": translate("Words", "Major group"),
        "isco/sub_major": translate("Words", "Sub-major group"),
        "isco/minor": translate("Words", "Minor group"),
        "isco/unit": translate("Words", "Unit group"),
        "specialties/area": translate("Words", "Area of education"),
        "specialties/specialty": translate("Words", "Specialty"),
        "specialties/qualification": translate("Words", "Qualification"),
        "register/block": translate("Words", "Block"),
        "register/link": translate("Words", "Link"),
        "register/field": translate("Words", "Branch"),
        "register/step": translate("Words", "Step"),
        "register/title": translate("Words", "Position title"),
    }[f"{book}/{level}"]


def counted_level_words(book: str, level: str) -> str:
    """Return the name of a level over a number: ``unit groups``.

    Raises:
        KeyError: No book has such a level.
    """
    return {
        "classifier/major": translate("Words", "major groups"),
        "classifier/sub_major": translate("Words", "sub-major groups"),
        "classifier/minor": translate("Words", "minor groups"),
        "classifier/unit": translate("Words", "unit groups"),
        "classifier/group": translate("Words", "groups of occupations"),
        "classifier/title": translate("Words", "examples of names"),
        "isco/major": translate("Words", "major groups"),
        "isco/sub_major": translate("Words", "sub-major groups"),
        "isco/minor": translate("Words", "minor groups"),
        "isco/unit": translate("Words", "unit groups"),
        "specialties/area": translate("Words", "areas of education"),
        "specialties/specialty": translate("Words", "specialties"),
        "specialties/qualification": translate("Words", "qualifications"),
        "register/block": translate("Words", "blocks"),
        "register/link": translate("Words", "links"),
        "register/field": translate("Words", "branches"),
        "register/step": translate("Words", "steps"),
        "register/title": translate("Words", "position titles"),
    }[f"{book}/{level}"]


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


def node_name(node: TreeNode, book: str, language: LanguageSwitch) -> str:
    """Return the name of a node; the word of its level where its source gives it a code only."""
    return language.best(node.name) or node.name_en or level_word(book, node.level)


def unofficial_word() -> str:
    """Return the short mark of a text that no source prints."""
    return translate("Words", "unofficial")


def own_title_word() -> str:
    """Return the mark of a title that the organisation added."""
    return translate("Words", "own title")


def marked_name(name: LocalizedText, language: LanguageSwitch) -> str:
    """Return a name for running text, followed by its mark where no source prints it in this language."""
    shown = language.best(name)
    return f"{shown} ({unofficial_word()})" if name.is_unofficial(language.data) else shown


def name_hint(name: LocalizedText, language: LanguageSwitch) -> str:
    """Return a name for a tooltip, with what is to know of it: abbreviations, unofficial, other language."""
    shown = language.best(name)
    lines = [shown, *expansions(shown, language.data)]
    if name and name.get(language.data) is None:
        lines.append(translate("Words", "There is no text in the language of the windows."))
    if name.is_unofficial(language.data):
        lines.append(translate("Words", "Unofficial translation: no source prints this text."))
    return "\n".join(lines)


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


def import_kind_word(kind: str) -> str:
    """Return what a document that can be taken in is, one of ``DocumentImport.kinds()``.

    Raises:
        KeyError: There is no such kind.
    """
    return {
        "requirements": translate("Words", "Qualification requirements of positions"),
        "candidates": translate("Words", "Candidates"),
        "classifier": translate("Words", "Classifier of occupations"),
        "specialties": translate("Words", "List of specialties and qualifications"),
        "register": translate("Words", "Register of civil-servant positions"),
        "isco": translate("Words", "International classification of occupations (ISCO-08)"),
        "staffing": translate("Words", "Staffing table"),
        "frameworks": translate("Words", "Sectoral qualifications frameworks"),
    }[kind]
