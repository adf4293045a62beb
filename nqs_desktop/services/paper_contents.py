"""What of each paper a template may leave out: parts, blocks and columns, each with its words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.paper_template import ALL_PAPERS, PaperPart, column_key
from nqs_desktop.domain.printed_columns import STANDARD, TITLES
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
    WHOLE_BOOKS,
)

FIXED_LOOKS: Final = frozenset((FRAMEWORK,))
"""Papers of which an order says how they look."""

NOBODYS: Final = frozenset((*WHOLE_BOOKS, FRAMEWORK))
"""Papers that bear no letterhead unless the user wants it: they are not the organisation's own."""

LETTERHEAD: Final = (PaperPart.LOGO, PaperPart.REQUISITES)
_EDGES: Final = (PaperPart.RUNNING_TITLE, PaperPart.PAGE_NOTES)
_SIGNED: Final = (*LETTERHEAD, PaperPart.APPROVAL, PaperPart.SIGNATURES, *_EDGES)
_PARTS: Final[Mapping[str, tuple[PaperPart, ...]]] = {
    ALL_PAPERS: tuple(PaperPart),
    STAFFING_FIGURES: tuple(PaperPart),
    STAFFING_COMPARISON: (*LETTERHEAD, PaperPart.SIGNATURES, *_EDGES),
    **dict.fromkeys(WHOLE_BOOKS, (*LETTERHEAD, *_EDGES)),
    FRAMEWORK: (*LETTERHEAD, PaperPart.PAGE_NOTES),
    CANDIDATE_CARD: (*LETTERHEAD, PaperPart.SIGNATURES, *_EDGES),
    VACANCY_ANNOUNCEMENT: (*LETTERHEAD, PaperPart.SIGNATURES, *_EDGES),
    DEADLINE_PLAN: (*LETTERHEAD, PaperPart.SIGNATURES, *_EDGES),
}

_BLOCKS: Final[Mapping[str, tuple[tuple[str, Message], ...]]] = {
    REQUIREMENT_SHEET: (
        ("competence", message("report.competence")),
        ("optional", message("report.optional")),
    ),
    STAFFING_TABLE: (
        ("in_words", message("paper_template.block_in_words")),
        ("remarks", message("paper_template.block_remarks")),
    ),
    STAFFING_FIGURES: (
        ("sums", message("paper_template.block_sums")),
        ("departments", message("figures.departments")),
        ("main_groups", message("figures.main_groups")),
        ("education", message("figures.education")),
        ("demands", message("figures.demands")),
        ("groups", message("figures.groups")),
        ("vacancies", message("figures.vacancies")),
    ),
    STAFFING_COMPARISON: (
        ("departments", message("staffing_editions.departments")),
        ("positions", message("staffing_editions.positions")),
        ("totals", message("staffing_editions.totals")),
    ),
    CHECK_PROTOCOL: (
        ("birth_date", message("protocol.birth_date")),
        ("iin", message("protocol.iin")),
        ("how_concluded", message("paper_template.block_how_concluded")),
        ("structure", message("protocol.structure")),
        ("alternatives", message("protocol.alternatives")),
        ("employment", message("protocol.employment")),
        ("decisions", message("protocol.decisions")),
        ("unchecked", message("protocol.unchecked")),
    ),
    MATCH_TABLE: (("legend", message("paper_template.block_legend")),),
    COMMISSION_PROTOCOL: (
        ("members", message("protocol.members")),
        ("decisions", message("protocol.decisions")),
    ),
    VACANCY_ANNOUNCEMENT: (
        ("category", message("vacancy.category")),
        ("register-place", message("vacancy.place")),
        ("workplace", message("vacancy.workplace")),
        ("pay", message("vacancy.pay")),
        ("requirements", message("vacancy.requirements")),
        ("competence", message("report.competence")),
        ("optional", message("report.optional")),
    ),
    CANDIDATE_CARD: (
        ("iin", message("candidate_card.iin")),
        ("birth_date", message("candidate_card.birth_date")),
        ("contacts", message("paper_template.block_contacts")),
        ("education", message("candidate_card.education")),
        ("employment", message("candidate_card.employment")),
        ("service", message("paper_template.block_service")),
        ("extras", message("candidate_card.extras")),
        ("held", message("candidate_card.held")),
        ("attachments", message("candidate_card.attachments")),
    ),
    CODING_RESULT: (
        ("without_code", message("coding_paper.without_code")),
        ("coded", message("coding_paper.coded")),
        ("totals", message("coding_paper.totals")),
    ),
    DEADLINE_PLAN: (
        ("timeline", message("paper_template.block_timeline")),
        ("tasks", message("deadlines.tasks")),
        ("notes", message("deadlines.notes")),
    ),
    **dict.fromkeys(WHOLE_BOOKS, (("source", message("paper_template.block_source")),)),
}

_COLUMNS: Final[Mapping[str, tuple[Message, ...]]] = {
    STAFFING_FIGURES: tuple(
        message(f"figures.{name}")
        for name in ("positions", "units", "filled", "vacant", "away", "fund", "people", "share", "code")
    ),
    STAFFING_COMPARISON: tuple(
        message(f"staffing_editions.column_{name}")
        for name in (
            "units_before",
            "units_after",
            "units",
            "fund_before",
            "fund_after",
            "fund",
        )
    ),
    CHECK_PROTOCOL: (
        message("protocol.row"),
        message("protocol.asked"),
        message("protocol.found"),
        message("protocol.arithmetic"),
        message("protocol.kinds"),
        message("protocol.decision_reason"),
    ),
    MATCH_TABLE: (message("protocol.row"), message("protocol.verdict"), message("protocol.lacking")),
    COMMISSION_PROTOCOL: (message("protocol.row"), message("protocol.check_result")),
    CANDIDATE_CARD: (message("candidate_card.row"), message("candidate_card.kinds")),
    CODING_RESULT: tuple(
        message(f"coding_paper.{name}")
        for name in ("units", "group", "certainty", "reason", "skill_level", "decided")
    ),
    ORGANISATION_TREE: (
        message("tree_paper.column_head"),
        *(message(f"tree_paper.count_{name}") for name in ("positions", "units", "occupied", "vacant")),
    ),
    DEADLINE_PLAN: tuple(
        message(f"deadlines.column_{name}")
        for name in ("number", "actor", "point", "working_days", "begins", "ended", "state")
    ),
    CLASSIFIER: (message("report.code"), message("report.skill_level")),
    SPECIALTIES: (message("report.code"), message("report.level")),
    REGISTER: (message("report.link"), message("report.step"), message("report.category")),
}


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """Something that a paper may be printed without.

    Attributes:
        key: Its name in templates.
        name: What it is, in words.
    """

    key: str
    name: Message


def parts_of(paper: str) -> tuple[PaperPart, ...]:
    """Return the common parts that a paper has, or any paper where none is named."""
    return _PARTS.get(paper, _SIGNED)


def blocks_of(paper: str) -> tuple[PaperChoice, ...]:
    """Return the blocks of a paper that a template may leave out, in their order."""
    return tuple(PaperChoice(key, name) for key, name in _BLOCKS.get(paper, ()))


def columns_of(paper: str) -> tuple[PaperChoice, ...]:
    """Return the columns of a paper's tables that a template may leave out, in their order."""
    if paper == STAFFING_TABLE:
        from nqs_desktop.reports.staffing_cells import HEADINGS

        usual = (column for column in STANDARD if column not in TITLES)
        return tuple(PaperChoice(column.value, HEADINGS[column]) for column in usual)
    return tuple(_keyed(_COLUMNS.get(paper, ())))


def _keyed(headings: Iterable[Message]) -> Iterable[PaperChoice]:
    return (PaperChoice(column_key(heading), heading) for heading in headings)
