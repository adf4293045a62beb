"""Words of the printing page: papers, languages, formats."""

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.services.printing import (
    CHECK_PROTOCOL,
    CLASSIFIER,
    COMMISSION_PROTOCOL,
    MATCH_TABLE,
    REGISTER,
    REQUIREMENT_SHEET,
    SPECIALTIES,
)

# lupdate collects calls of this name.
translate = QCoreApplication.translate


def paper_word(name: str) -> str:
    """Return the name of a paper."""
    return {
        REQUIREMENT_SHEET: translate("PrintingPage", "Requirement sheet"),
        CLASSIFIER: translate("PrintingPage", "Classifier of occupations"),
        SPECIALTIES: translate("PrintingPage", "List of specialties"),
        REGISTER: translate("PrintingPage", "Register of positions"),
        CHECK_PROTOCOL: translate("PrintingPage", "Check protocol"),
        MATCH_TABLE: translate("PrintingPage", "Table of matches"),
        COMMISSION_PROTOCOL: translate("PrintingPage", "Protocol of the commission"),
    }[name]


def paper_language_word(language: PrintLanguage) -> str:
    """Return the languages of a paper."""
    return {
        PrintLanguage.KK: translate("PrintingPage", "Kazakh"),
        PrintLanguage.RU: translate("PrintingPage", "Russian"),
        PrintLanguage.BOTH: translate("PrintingPage", "Kazakh and Russian"),
    }[language]


def format_word(suffix: str) -> str:
    """Return the format of a file by its suffix, ``.docx``."""
    return {
        ".pdf": "PDF",
        ".docx": translate("PrintingPage", "Word document"),
        ".xlsx": translate("PrintingPage", "Excel workbook"),
    }[suffix]
