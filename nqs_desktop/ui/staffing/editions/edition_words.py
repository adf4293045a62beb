"""Words and pictures of editions of a staffing table."""

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from nqs_desktop.domain.staffing_edition import StaffingEdition, Standing
from nqs_desktop.domain.staffing_edition_words import edition_words
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon

# lupdate collects calls of this name.
translate = QCoreApplication.translate


PICTURES: Final = {
    Standing.DRAFT: ("edit", "review"),
    Standing.COMING: ("calendar", "accent"),
    Standing.IN_FORCE: ("met", "met"),
    Standing.SUPERSEDED: ("history", "quiet"),
}


def standing_word(found: Standing) -> str:
    """Return what an edition is, in a word."""
    return {
        Standing.DRAFT: translate("StaffingEditions", "draft"),
        Standing.COMING: translate("StaffingEditions", "still to come into force"),
        Standing.IN_FORCE: translate("StaffingEditions", "in force"),
        Standing.SUPERSEDED: translate("StaffingEditions", "superseded"),
    }[found]


def standing_icon(found: Standing) -> QIcon:
    """Return the picture of what an edition is."""
    return icon(*PICTURES[found])


def edition_name(language: LanguageSwitch, edition: StaffingEdition) -> str:
    """Return the order of an edition and the day from which it is in force, or that it is a draft."""
    return language.say(edition_words(edition))
