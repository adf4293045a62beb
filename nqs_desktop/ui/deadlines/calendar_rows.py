"""Columns of the days of a year in the working calendar."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QIcon

from nqs_desktop.domain.working_days import CalendarEntry
from nqs_desktop.ui.formatting import date_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.row_table import Column

# lupdate collects calls of this name.
translate = QCoreApplication.translate


def working_word(is_working: bool) -> str:
    """Return the words for whether work is done on a day."""
    return translate("Deadlines", "working day") if is_working else translate("Deadlines", "day off")


def calendar_columns(language: LanguageSwitch) -> tuple[Column[CalendarEntry], ...]:
    """Return the columns of the calendar of a year."""
    return (
        Column(
            lambda: translate("Deadlines", "Day"),
            lambda one: date_text(one.day),
            sort_key=lambda one: one.day,
        ),
        Column(
            lambda: translate("Deadlines", "Day of the week"),
            lambda one: language.locale.dayName(one.day.isoweekday(), QLocale.FormatType.LongFormat),
            sort_key=lambda one: one.day.isoweekday(),
        ),
        Column(
            lambda: translate("Deadlines", "Work"),
            lambda one: working_word(one.is_working),
            icon=lambda one: icon("met", "met") if one.is_working else icon("close", "quiet"),
        ),
        Column(lambda: translate("Deadlines", "What it is"), lambda one: _name(one, language)),
        Column(
            lambda: translate("Deadlines", "From where"),
            _source,
            icon=lambda one: icon("edit", "accent") if one.correction else _doubt(one),
        ),
    )


def _doubt(one: CalendarEntry) -> QIcon | None:
    return icon("review", "review") if one.is_estimated else None


def _name(one: CalendarEntry, language: LanguageSwitch) -> str:
    known = language.best(one.known.name) if one.known is not None else ""
    said = one.correction.reason if one.correction is not None else ""
    return " · ".join(filter(None, (said, known)))


def _source(one: CalendarEntry) -> str:
    if one.correction is not None:
        return translate("Deadlines", "corrected by the user")
    if one.is_estimated:
        return translate("Deadlines", "estimated: check it")
    return translate("Deadlines", "known to the program")
