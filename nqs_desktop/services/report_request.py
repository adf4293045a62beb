"""What can be printed, and what a caller says of the paper that is wanted."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from nqs_desktop.domain.branch import Branch
from nqs_desktop.domain.printed_columns import PrintedColumn
from nqs_desktop.domain.printing import PrintLanguage

REQUIREMENT_SHEET: Final = "requirement-sheet"
CLASSIFIER: Final = "classifier"
SPECIALTIES: Final = "specialties"
REGISTER: Final = "register"
CHECK_PROTOCOL: Final = "check-protocol"
MATCH_TABLE: Final = "match-table"
COMMISSION_PROTOCOL: Final = "commission-protocol"
STAFFING_COMPARISON: Final = "staffing-comparison"
STAFFING_TABLE: Final = "staffing-table"
STAFFING_FIGURES: Final = "staffing-figures"
ORGANISATION_TREE: Final = "organisation-tree"
VACANCY_ANNOUNCEMENT: Final = "vacancy-announcement"
CANDIDATE_CARD: Final = "candidate-card"
CODING_RESULT: Final = "coding-result"
FRAMEWORK: Final = "framework"
DEADLINE_PLAN: Final = "deadline-plan"
OF_STAFFING: Final = (STAFFING_TABLE, STAFFING_FIGURES)
"""Papers of a staffing table as it is on a day."""

REPORTS: Final = (REQUIREMENT_SHEET, *OF_STAFFING, CLASSIFIER, SPECIALTIES, REGISTER)
"""Papers that say what is in the database; they need nothing named."""

WHOLE_BOOKS: Final = (CLASSIFIER, SPECIALTIES, REGISTER)
"""Papers of a reference book."""

JUDGING: Final = (CHECK_PROTOCOL, MATCH_TABLE, COMMISSION_PROTOCOL)
"""Papers that judge candidates on a day."""

OF_EDITIONS: Final = (STAFFING_COMPARISON, *OF_STAFFING)
"""Papers for which an edition of a staffing table may be named."""

NAMED: Final = (
    ORGANISATION_TREE,
    VACANCY_ANNOUNCEMENT,
    CANDIDATE_CARD,
    CODING_RESULT,
    FRAMEWORK,
    DEADLINE_PLAN,
)
"""Papers of one thing or of one kind that the request names: a position, a candidate, a framework, a plan."""

FORMATS: Final = (".pdf", ".docx", ".xlsx")


class SheetLayout(StrEnum):
    """How the two languages stand on a requirement sheet that speaks both."""

    IN_TURN = "in-turn"
    SIDE_BY_SIDE = "side-by-side"
    ONE_AFTER_OTHER = "one-after-other"


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """What to print; the suffix of the file names its format, one of ``FORMATS``.

    Attributes:
        name: One of ``REPORTS`` or ``JUDGING``.
        language: Languages of the paper.
        department: Key of a department or an organisation whose positions the paper holds; ``None``: the
            whole organisation, or for a table of matches all positions.
        position: Key of the only position; ``None``: all of the department.
        branch: The part of a reference book to print, of any edition; ``None``: the whole one in force.
        own_titles: Whether the classifier is printed with the organisation's own titles, marked.
        candidates: Keys of the candidates who are judged; empty: all.
        positions: Keys of the positions where several are named; empty: as ``position`` and ``department``
            say.
        on: The day of the verdicts; ``None``: today, or the day of the commission's meeting. Of a staffing
            table without an edition: the day on which it is in force.
        edition: Edition of a staffing table: its key, the number of its order or ``draft``; ``None``: the one
            that is worked on.
        with_edition: The older edition that it is compared with; ``None``: the one before it.
        organisation: Key of the organisation of a staffing table; ``None``: that of the department.
        columns: Columns of a staffing table; empty: the standard ones that are not empty.
        left_out: Of the standard columns of a staffing table those that its template leaves out.
        room: Points that the template's page has for a table of a paper that lies on its long side, were its
            letters of their usual size; ``None``: as the standard page.
        layout: How the two languages stand on a requirement sheet.
        framework: Key of a version of a framework; ``None``: the one that is worked on, or the draft that the
            program would start from where none is stored.
        plan: Key of a deadline plan; ``None``: the only one.
        until: Last day on which papers are taken for an announced vacancy; ``None`` leaves room to write it.
    """

    name: str
    language: PrintLanguage
    department: str | None = None
    position: str | None = None
    branch: Branch | None = None
    own_titles: bool = False
    candidates: tuple[str, ...] = ()
    positions: tuple[str, ...] = ()
    on: date | None = None
    edition: str | None = None
    with_edition: str | None = None
    organisation: str | None = None
    columns: tuple[PrintedColumn, ...] = ()
    left_out: tuple[PrintedColumn, ...] = ()
    room: float | None = None
    layout: SheetLayout = SheetLayout.IN_TURN
    framework: str | None = None
    plan: str | None = None
    until: date | None = None

    @property
    def named_positions(self) -> tuple[str, ...]:
        """The positions that are named, one or several."""
        return (self.position,) if self.position else self.positions

    @property
    def day(self) -> date:
        """The day of the verdicts; today where none is named."""
        return self.on or datetime.now().astimezone().date()
