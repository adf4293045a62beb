"""Candidates in a table: the columns, and finding among them."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.browse import CandidateRow
from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.iin import normalised
from nqs_desktop.domain.requirement_words import level_words
from nqs_desktop.domain.search_text import keyboard_tokens, tokens
from nqs_desktop.ui.formatting import date_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.row_table import Column

# lupdate collects calls of this name.
translate = QCoreApplication.translate


def candidate_columns(language: LanguageSwitch) -> tuple[Column[CandidateRow], ...]:
    """Return name, IIN, date of birth and highest level of education."""

    def level(row: CandidateRow) -> str:
        return language.say(level_words(EducationLevel(row.education))) if row.education else ""

    return (
        Column(lambda: translate("Candidates", "Name"), lambda row: row.name),
        Column(lambda: translate("Candidates", "IIN"), lambda row: row.iin),
        Column(
            lambda: translate("Candidates", "Born"),
            lambda row: date_text(row.birth_date),
            lambda row: row.birth_date,
            numeric=True,
        ),
        Column(
            lambda: translate("Candidates", "Education"),
            level,
            lambda row: EducationLevel(row.education).rank if row.education else None,
        ),
    )


def find_candidates(rows: Iterable[CandidateRow], text: str) -> tuple[CandidateRow, ...]:
    """Return the rows in which every word of ``text`` begins a word of the name, or the IIN."""
    number = normalised(text)
    if number.isdigit():
        return tuple(row for row in rows if row.iin.startswith(number))
    exact, typed = tokens(text), keyboard_tokens(text)
    return tuple(
        row for row in rows if _begin(exact, tokens(row.name)) or _begin(typed, keyboard_tokens(row.name))
    )


def _begin(wanted: Iterable[str], words: Iterable[str]) -> bool:
    known = tuple(words)
    return all(any(word.startswith(one) for word in known) for one in wanted)
