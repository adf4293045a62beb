"""Words of what is read from a table: what columns hold, what became of rows and names."""

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.classifier_report import NameFlaw, RowFate
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.table_mapping import ColumnRole

# lupdate collects calls of this name.
translate = QCoreApplication.translate


def role_word(role: ColumnRole) -> str:
    """Return what a column holds."""
    return {
        ColumnRole.CODE: translate("Importing", "Code"),
        ColumnRole.NAME: translate("Importing", "Name, language by row"),
        ColumnRole.NAME_KK: translate("Importing", "Name in Kazakh"),
        ColumnRole.NAME_RU: translate("Importing", "Name in Russian"),
        ColumnRole.NAME_EN: translate("Importing", "Name in English"),
        ColumnRole.ID: translate("Importing", "Number of the row"),
        ColumnRole.PARENT_ID: translate("Importing", "Number of the row above"),
        ColumnRole.PARENT_CODE: translate("Importing", "Code of the group above"),
        ColumnRole.ACTIVE: translate("Importing", "In force or not"),
        ColumnRole.IGNORED: translate("Importing", "not read"),
        **_staffing_words(),
    }[role]


def _staffing_words() -> dict[ColumnRole, str]:
    """Return what columns of a staffing table hold."""
    return {
        ColumnRole.KEY: translate("Importing", "Key of the program"),
        ColumnRole.NUMBER: translate("Importing", "Number"),
        ColumnRole.NUMBER_KK: translate("Importing", "Number, Kazakh paper"),
        ColumnRole.NUMBER_RU: translate("Importing", "Number, Russian paper"),
        ColumnRole.DEPARTMENT: translate("Importing", "Department"),
        ColumnRole.DEPARTMENT_KK: translate("Importing", "Department in Kazakh"),
        ColumnRole.DEPARTMENT_RU: translate("Importing", "Department in Russian"),
        ColumnRole.TITLE: translate("Importing", "Title, both languages"),
        ColumnRole.TITLE_KK: translate("Importing", "Title in Kazakh"),
        ColumnRole.TITLE_RU: translate("Importing", "Title in Russian"),
        ColumnRole.UNITS: translate("Importing", "Staff units"),
        ColumnRole.OCCUPIED: translate("Importing", "Units held"),
        ColumnRole.VACANT: translate("Importing", "Vacant units"),
        ColumnRole.PLACE: translate("Importing", "Place in the register"),
        ColumnRole.CATEGORY: translate("Importing", "Category"),
        ColumnRole.CATEGORY_KK: translate("Importing", "Category in Kazakh"),
        ColumnRole.CATEGORY_RU: translate("Importing", "Category in Russian"),
        ColumnRole.SERVICE_YEARS: translate("Importing", "Years of service"),
        ColumnRole.COEFFICIENT: translate("Importing", "Coefficient"),
        ColumnRole.BASE: translate("Importing", "Base salary"),
        ColumnRole.SALARY: translate("Importing", "Salary"),
        ColumnRole.SURCHARGE_SUM: translate("Importing", "Surcharge, sum"),
        ColumnRole.SURCHARGE_PERCENT: translate("Importing", "Surcharge, percent"),
        ColumnRole.SURCHARGE_OF_BASE: translate("Importing", "Surcharge, percent of base"),
        ColumnRole.FUND: translate("Importing", "Monthly fund"),
        ColumnRole.NOTE: translate("Importing", "Note"),
        ColumnRole.NOTE_KK: translate("Importing", "Note in Kazakh"),
        ColumnRole.NOTE_RU: translate("Importing", "Note in Russian"),
        ColumnRole.SHARED: translate("Importing", "Shared requirements"),
    }


def fate_word(fate: RowFate) -> str:
    """Return why a row did not become an entry."""
    return {
        RowFate.INACTIVE: translate("Importing", "no longer in force"),
        RowFate.OLD_SCHEME: translate("Importing", "code of the older scheme"),
        RowFate.SERVICE: translate("Importing", "no code of the classifier"),
        RowFate.ORPHAN: translate("Importing", "the group above is missing"),
        RowFate.DUPLICATE: translate("Importing", "the code was there before"),
        RowFate.NO_CODE: translate("Importing", "without a code"),
        RowFate.NO_NAME: translate("Importing", "without a name"),
    }[fate]


def flaw_word(flaw: NameFlaw) -> str:
    """Return what is wrong with a name."""
    if flaw.language is Language.KK:
        if flaw.repeats:
            return translate("Importing", "the Kazakh name repeats the Russian one")
        return translate("Importing", "there is no Kazakh name")
    if flaw.repeats:
        return translate("Importing", "the Russian name repeats the Kazakh one")
    return translate("Importing", "there is no Russian name")
