"""Candidates in a table: the columns, and finding among them."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from nqs_desktop.domain.browse import CandidateRow
from nqs_desktop.domain.candidate_expiry import Expiry, expiry
from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.iin import normalised
from nqs_desktop.domain.requirement_words import level_words
from nqs_desktop.domain.search_text import keyboard_tokens, tokens
from nqs_desktop.ui.books.filter_row import Facet
from nqs_desktop.ui.formatting import capitalised, date_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.row_table import Column

# lupdate collects calls of this name.
translate = QCoreApplication.translate


PAPERS_COLUMN: Final = 4
"""Number of the column that says whose papers have expired; hidden where there are none."""

_IIN_WIDTH: Final = 118
_BORN_WIDTH: Final = 94
_PAPERS_WIDTH: Final = 100
_LEVEL_WIDTH: Final = 112
_WITHOUT_DIPLOMA: Final = "none"
_KINDS_NOT_SET: Final = "not_set"
_RANKS: Final = {level.value: level.rank for level in EducationLevel}
_NAMES_KEPT: Final = 1 << 15  # a search as one types asks for the same words with each letter


def candidate_columns(
    language: LanguageSwitch, today: Callable[[], date]
) -> tuple[Column[CandidateRow], ...]:
    """Return name, IIN, date of birth, highest level of education, and papers that expire."""

    def level(row: CandidateRow) -> str:
        return language.say(level_words(EducationLevel(row.education))) if row.education else ""

    return (
        Column(lambda: translate("Candidates", "Name"), lambda row: row.name),
        Column(
            lambda: translate("Candidates", "IIN"), lambda row: row.iin, lambda row: row.iin, width=_IIN_WIDTH
        ),
        Column(
            lambda: translate("Candidates", "Born"),
            lambda row: date_text(row.birth_date),
            lambda row: row.birth_date,
            numeric=True,
            width=_BORN_WIDTH,
        ),
        Column(
            lambda: translate("Candidates", "Education"),
            level,
            lambda row: _RANKS.get(row.education),
            width=_LEVEL_WIDTH,
        ),
        Column(
            lambda: translate("Candidates", "Documents"),
            lambda row: _papers_word(_papers(row, today())),
            lambda row: row.first_expiry if _papers(row, today()) is not Expiry.VALID else None,
            hint=lambda row: _papers_hint(row, today()),
            icon=lambda row: _papers_icon(_papers(row, today())),
            width=_PAPERS_WIDTH,
        ),
    )


def has_papers_to_tell(rows: Iterable[CandidateRow], today: date) -> bool:
    """Tell whether anybody's papers have expired or soon will."""
    return bool(_states(rows, today))


def candidate_facets(rows: Sequence[CandidateRow], language: LanguageSwitch, today: date) -> list[Facet]:
    """Return by what the rows can be told apart; a choice that all or none of them fit is not offered."""
    states, known = _states(rows, today), {row.education for row in rows}
    papers = [state for state in (Expiry.EXPIRED, Expiry.SOON) if state in states]
    levels = [level.value for level in EducationLevel if level in known]
    if "" in known:
        levels.append(_WITHOUT_DIPLOMA)
    unset = [_KINDS_NOT_SET] if any(row.without_kinds for row in rows) else []

    def level_word(value: Hashable | None) -> str:
        if value is None:
            return translate("Candidates", "Education")
        if value == _WITHOUT_DIPLOMA:
            return translate("Candidates", "No diploma recorded")
        return capitalised(language.say(level_words(EducationLevel(str(value)))))

    def papers_word(value: Hashable | None) -> str:
        if value is None:
            return translate("Candidates", "Documents")
        if value is Expiry.EXPIRED:
            return translate("Candidates", "Expired documents")
        return translate("Candidates", "Documents that soon expire")

    def kinds_word(value: Hashable | None) -> str:
        if value is None:
            return translate("Candidates", "Experience")
        return translate("Candidates", "Kind of experience not set")

    return [
        Facet(
            "education",
            levels if len(levels) > 1 else [],
            level_word,
            lambda: translate("Candidates", "Education"),
        ),
        Facet("papers", papers, papers_word, lambda: translate("Candidates", "Documents")),
        Facet("kinds", unset, kinds_word, lambda: translate("Candidates", "Experience")),
    ]


def fits(row: CandidateRow, chosen: Callable[[str], Hashable | None], today: date) -> bool:
    """Tell whether a row fits what is chosen of each facet; ``chosen`` returns it by the facet's key."""
    education, papers = chosen("education"), chosen("papers")
    if education is not None and (row.education or _WITHOUT_DIPLOMA) != education:
        return False
    if papers is not None and _papers(row, today) is not papers:
        return False
    return chosen("kinds") is None or row.without_kinds > 0


def find_candidates(rows: Iterable[CandidateRow], text: str) -> tuple[CandidateRow, ...]:
    """Return the rows in which every word of ``text`` begins a word of the name, or the IIN."""
    number = normalised(text)
    if number.isdigit():
        return tuple(row for row in rows if row.iin.startswith(number))
    exact, typed = tokens(text), keyboard_tokens(text)
    if not exact:
        return tuple(rows) if not text.strip() else ()
    return tuple(row for row in rows if any(map(_begin, (exact, typed), words_of(row.name))))


@lru_cache(_NAMES_KEPT)
def words_of(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the words of a name in both foldings."""
    return tokens(name), keyboard_tokens(name)


def _begin(wanted: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return all(any(word.startswith(one) for word in words) for one in wanted)


def _states(rows: Iterable[CandidateRow], today: date) -> set[Expiry]:
    """Return how papers stand that are no longer valid for long; each day is looked at once."""
    return {expiry(day, today) for day in {row.first_expiry for row in rows}} - {Expiry.VALID}


def _papers(row: CandidateRow, today: date) -> Expiry:
    return expiry(row.first_expiry, today)


def _papers_word(state: Expiry) -> str:
    return {
        Expiry.EXPIRED: translate("Candidates", "expired"),
        Expiry.SOON: translate("Candidates", "expires soon"),
        Expiry.VALID: "",
    }[state]


def _papers_hint(row: CandidateRow, today: date) -> str:
    if _papers(row, today) is Expiry.VALID:
        return ""
    return translate("Candidates", "The first document expires on {date}.").format(
        date=date_text(row.first_expiry)
    )


def _papers_icon(state: Expiry) -> QIcon | None:
    if state is Expiry.VALID:
        return None
    return icon("not_met", "not_met") if state is Expiry.EXPIRED else icon("review", "review")
