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
    }[role]


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
