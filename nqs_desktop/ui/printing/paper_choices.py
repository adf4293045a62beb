"""Which papers the printing page offers, and what each of them asks for."""

from collections.abc import Mapping
from enum import Enum, auto
from typing import Final

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
)


class Ask(Enum):
    """Something that is chosen for a paper."""

    DEPARTMENT = auto()
    """An organisation or one of its departments."""
    ORGANISATION = auto()
    """An organisation as a whole."""
    POSITION = auto()
    """One position of the department, or all."""
    CANDIDATE = auto()
    """One candidate, or all."""
    DAY = auto()
    """The day for which candidates are judged and vacancies are told."""
    UNTIL = auto()
    """The last day on which papers are taken; may be left open."""
    EDITION = auto()
    """An edition of the staffing table."""
    OTHER_EDITION = auto()
    """The older edition that it is compared with."""
    HOLDING_DAY = auto()
    """The day on which people are looked at in that edition."""
    COLUMNS = auto()
    """Columns of the staffing table."""
    BRANCH = auto()
    """A branch of a reference book, or the whole."""
    LAYOUT = auto()
    """How two languages stand on a sheet."""
    FRAMEWORK = auto()
    """A version of a framework."""
    PLAN = auto()
    """A deadline plan."""
    SIGNERS = auto()
    """Nothing: it says who signs."""


ASKED: Final[Mapping[str, frozenset[Ask]]] = {
    REQUIREMENT_SHEET: frozenset({Ask.DEPARTMENT, Ask.POSITION, Ask.LAYOUT, Ask.SIGNERS}),
    STAFFING_TABLE: frozenset({Ask.DEPARTMENT, Ask.EDITION, Ask.HOLDING_DAY, Ask.COLUMNS, Ask.SIGNERS}),
    STAFFING_FIGURES: frozenset({Ask.ORGANISATION, Ask.EDITION, Ask.HOLDING_DAY, Ask.SIGNERS}),
    STAFFING_COMPARISON: frozenset({Ask.ORGANISATION, Ask.EDITION, Ask.OTHER_EDITION, Ask.SIGNERS}),
    ORGANISATION_TREE: frozenset({Ask.DEPARTMENT, Ask.EDITION, Ask.HOLDING_DAY}),
    VACANCY_ANNOUNCEMENT: frozenset({Ask.DEPARTMENT, Ask.POSITION, Ask.DAY, Ask.UNTIL, Ask.SIGNERS}),
    CANDIDATE_CARD: frozenset({Ask.CANDIDATE, Ask.DAY}),
    CHECK_PROTOCOL: frozenset({Ask.DEPARTMENT, Ask.POSITION, Ask.CANDIDATE, Ask.DAY, Ask.SIGNERS}),
    MATCH_TABLE: frozenset({Ask.DEPARTMENT, Ask.POSITION, Ask.CANDIDATE, Ask.DAY, Ask.SIGNERS}),
    COMMISSION_PROTOCOL: frozenset({Ask.DEPARTMENT, Ask.POSITION, Ask.DAY, Ask.SIGNERS}),
    CODING_RESULT: frozenset({Ask.DEPARTMENT}),
    FRAMEWORK: frozenset({Ask.FRAMEWORK}),
    DEADLINE_PLAN: frozenset({Ask.PLAN}),
    CLASSIFIER: frozenset({Ask.BRANCH}),
    SPECIALTIES: frozenset({Ask.BRANCH}),
    REGISTER: frozenset({Ask.BRANCH}),
}
"""The papers in the order in which they are offered."""

PAPERS: Final = tuple(ASKED)


def asks(paper: str, *choices: Ask) -> bool:
    """Return whether ``paper`` asks for one of ``choices``."""
    return not ASKED[paper].isdisjoint(choices)


def needs_positions(paper: str) -> bool:
    """Return whether ``paper`` says nothing without an organisation."""
    return asks(paper, Ask.DEPARTMENT, Ask.ORGANISATION)
