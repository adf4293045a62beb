"""Candidates and positions as rows to choose from."""

from nqs_desktop.domain.browse import CandidateRow, PositionRow
from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.requirement_words import level_words
from nqs_desktop.ui.formatting import date_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.matching.choices import Choice
from nqs_desktop.ui.models.position_table import number_of


def candidate_choice(row: CandidateRow, language: LanguageSwitch) -> Choice:
    """Return a candidate: the name, and below it IIN, date of birth and education."""
    level = language.say(level_words(EducationLevel(row.education))) if row.education else ""
    return Choice(row.key, row.name, " · ".join(filter(None, (row.iin, date_text(row.birth_date), level))))


def position_choice(row: PositionRow, language: LanguageSwitch) -> Choice:
    """Return a position: number and title, and below it the department."""
    number, title = number_of(row), language.best(row.title)
    return Choice(row.key, f"{number}. {title}" if number else title, language.best(row.department))
