"""What of each paper a template may leave out: parts, blocks and columns, each with its words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.paper_template import ALL_PAPERS, PaperPart, column_key
from nqs_desktop.domain.printed_columns import STANDARD, TITLES
from nqs_desktop.services.report_request import (
    CHECK_PROTOCOL,
    CLASSIFIER,
    COMMISSION_PROTOCOL,
    FRAMEWORK,
    MATCH_TABLE,
    REGISTER,
    REQUIREMENT_SHEET,
    SPECIALTIES,
    STAFFING_COMPARISON,
    STAFFING_FIGURES,
    STAFFING_TABLE,
    WHOLE_BOOKS,
)

FIXED_LOOKS: Final = frozenset((FRAMEWORK,))
"""Papers of which an order says how they look."""

NOBODYS: Final = frozenset((*WHOLE_BOOKS, FRAMEWORK))
"""Papers that bear no letterhead unless the user wants it: they are not the organisation's own."""

_LETTERHEAD: Final = (PaperPart.LOGO, PaperPart.REQUISITES)
_EDGES: Final = (PaperPart.RUNNING_TITLE, PaperPart.PAGE_NOTES)
_SIGNED: Final = (*_LETTERHEAD, PaperPart.APPROVAL, PaperPart.SIGNATURES, *_EDGES)
_PARTS: Final[Mapping[str, tuple[PaperPart, ...]]] = {
    ALL_PAPERS: tuple(PaperPart),
    STAFFING_FIGURES: tuple(PaperPart),
    STAFFING_COMPARISON: (*_LETTERHEAD, PaperPart.SIGNATURES, *_EDGES),
    **dict.fromkeys(WHOLE_BOOKS, (*_LETTERHEAD, *_EDGES)),
    FRAMEWORK: (*_LETTERHEAD, PaperPart.PAGE_NOTES),
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
