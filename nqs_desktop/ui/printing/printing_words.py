"""Words of the printing page: papers, languages, formats."""

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.printed_columns import PrintedColumn
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.services.report_request import (
    CANDIDATE_CARD,
    CHECK_PROTOCOL,
    CLASSIFIER,
    CODING_RESULT,
    COMMISSION_PROTOCOL,
    DEADLINE_PLAN,
    FRAMEWORK,
    MATCH_TABLE,
    ORGANISATION_TREE,
    REGISTER,
    REQUIREMENT_SHEET,
    SPECIALTIES,
    STAFFING_COMPARISON,
    STAFFING_FIGURES,
    STAFFING_TABLE,
    VACANCY_ANNOUNCEMENT,
    SheetLayout,
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
        STAFFING_TABLE: translate("PrintingPage", "Staffing table"),
        STAFFING_COMPARISON: translate("PrintingPage", "Changes of the staffing table (annex to an order)"),
        STAFFING_FIGURES: translate("PrintingPage", "Figures of the staffing table"),
        ORGANISATION_TREE: translate("PrintingPage", "Tree of the organisation"),
        VACANCY_ANNOUNCEMENT: translate("PrintingPage", "Announcement of vacancies"),
        CANDIDATE_CARD: translate("PrintingPage", "Candidate card"),
        CODING_RESULT: translate("PrintingPage", "Codes of the positions"),
        FRAMEWORK: translate("PrintingPage", "Sectoral qualifications framework"),
        DEADLINE_PLAN: translate("PrintingPage", "Deadline plan"),
    }[name]


def paper_language_word(language: PrintLanguage) -> str:
    """Return the languages of a paper."""
    return {
        PrintLanguage.KK: translate("PrintingPage", "Kazakh"),
        PrintLanguage.RU: translate("PrintingPage", "Russian"),
        PrintLanguage.BOTH: translate("PrintingPage", "Kazakh and Russian"),
    }[language]


def layout_word(layout: SheetLayout) -> str:
    """Return how two languages stand on a sheet."""
    return {
        SheetLayout.IN_TURN: translate("PrintingPage", "In turn, line by line"),
        SheetLayout.SIDE_BY_SIDE: translate("PrintingPage", "Side by side"),
        SheetLayout.ONE_AFTER_OTHER: translate("PrintingPage", "One after the other"),
    }[layout]


def printed_column_word(column: PrintedColumn) -> str:
    """Return the name of a column of a printed staffing table."""
    return {
        PrintedColumn.NUMBER: translate("PrintingPage", "Number"),
        PrintedColumn.TITLE: translate("PrintingPage", "Title in the paper's languages"),
        PrintedColumn.TITLE_KK: translate("PrintingPage", "Title in Kazakh"),
        PrintedColumn.TITLE_RU: translate("PrintingPage", "Title in Russian"),
        PrintedColumn.CODE: translate("PrintingPage", "Occupation code"),
        PrintedColumn.REGISTER_PLACE: translate("PrintingPage", "Place in the register"),
        PrintedColumn.CATEGORY: translate("PrintingPage", "Category"),
        PrintedColumn.UNITS: translate("PrintingPage", "Staff units"),
        PrintedColumn.OCCUPIED: translate("PrintingPage", "Occupied"),
        PrintedColumn.VACANT: translate("PrintingPage", "Vacant"),
        PrintedColumn.COEFFICIENT: translate("PrintingPage", "Coefficient"),
        PrintedColumn.SALARY: translate("PrintingPage", "Salary"),
        PrintedColumn.SURCHARGES: translate("PrintingPage", "Surcharges"),
        PrintedColumn.PER_UNIT: translate("PrintingPage", "Pay of one unit"),
        PrintedColumn.FUND: translate("PrintingPage", "Monthly fund"),
        PrintedColumn.REQUIREMENT: translate("PrintingPage", "Requirement"),
        PrintedColumn.NOTE: translate("PrintingPage", "Note"),
    }[column]


def format_word(suffix: str) -> str:
    """Return the format of a file by its suffix, ``.docx``."""
    return {
        ".pdf": "PDF",
        ".docx": translate("PrintingPage", "Word document"),
        ".xlsx": translate("PrintingPage", "Excel workbook"),
    }[suffix]
