"""Figures that stand in one language of a cell only: numbers, codes, amounts, but no years of service."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from nqs_desktop.domain.audit.act_references import find_acts
from nqs_desktop.domain.audit.findings import AuditFinding, AuditPlace, FindingKind, Severity, Span
from nqs_desktop.domain.audit.texts import Fault, PlacedText, cells, finding
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.domain.text_comparison import Figure, differing_figures

_YEARS: Final = re.compile(
    r"\d+(?:[.,]\d+)?(?:\s*(?:[-–—]|до|или|немесе)\s*\d+)?\s*(?:-?\w{1,2}\s+)?(?:\([^)]*\)\s*)?"
    r"(?:жыл|лет\b|год|ай\b|айдан|айлық|айға|месяц|мес\b)",
    re.IGNORECASE,
)
_DIGITS: Final = re.compile(r"\d+")
_WITHOUT_YEARS: Final = frozenset((AuditPlace.EDUCATION, AuditPlace.EXPERIENCE))


def figures_differ(positions: Sequence[StaffPosition]) -> Iterator[AuditFinding]:
    """Find cells in which one language has figures that the other one lacks.

    Numbers and dates of acts and years of service are compared by checks of their own.
    """
    for position in positions:
        for placed in cells(position):
            kazakh, russian = placed.text.kk, placed.text.ru
            # Most cells have the same figures, or none: the acts in them need not be looked for.
            if kazakh and russian and sorted(_DIGITS.findall(kazakh)) != sorted(_DIGITS.findall(russian)):
                left, right = differing_figures(
                    kazakh,
                    russian,
                    _compared_elsewhere(placed, Language.KK),
                    _compared_elsewhere(placed, Language.RU),
                )
                if left or right:
                    yield _finding(placed, left, right)


def _compared_elsewhere(placed: PlacedText, language: Language) -> list[Span]:
    text = placed.text.get(language) or ""
    spans = [act.span for act in find_acts(text, language)]
    if placed.place in _WITHOUT_YEARS:
        spans += [found.span() for found in _YEARS.finditer(text)]
    return spans


def _finding(placed: PlacedText, left: Sequence[Figure], right: Sequence[Figure]) -> AuditFinding:
    none = message("audit_texts.act_none")
    kazakh, russian = (", ".join(figure.value for figure in side) for side in (left, right))
    fault = Fault(
        message("audit_texts.figures", kk=kazakh or none, ru=russian or none),
        message("audit_texts.figures_why"),
        message("audit_texts.figures_advice"),
        f"kk {kazakh}, ru {russian}",
        tuple(figure.span for figure in left),
        tuple(figure.span for figure in right),
    )
    return finding(placed, FindingKind.NUMBERS_DIFFER, Severity.ERROR, fault)
