"""Texts that a paper lacks: in one of the two languages, or a whole cell that its other positions have."""

import re
from collections.abc import Iterator
from typing import Final

from nqs_desktop.domain.audit.findings import AuditFinding, AuditPlace, FindingKind, Severity
from nqs_desktop.domain.audit.sheet import AuditSheet, PositionReading
from nqs_desktop.domain.audit.texts import Fault, PlacedText, finding
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import Message, message

_PLACES: Final = (
    AuditPlace.NUMBER,
    AuditPlace.TITLE,
    AuditPlace.EDUCATION,
    AuditPlace.EXPERIENCE,
    AuditPlace.COMPETENCE,
    AuditPlace.OPTIONAL,
)
_TEXTS: Final = _PLACES[1:]
_GRAVE: Final = frozenset(
    (AuditPlace.TITLE, AuditPlace.EDUCATION, AuditPlace.EXPERIENCE, AuditPlace.COMPETENCE)
)
_CELLS: Final = (AuditPlace.EDUCATION, AuditPlace.EXPERIENCE)
_ENOUGH_OTHERS: Final = 3
_EDUCATION: Final = re.compile(r"білім|образовани|талап\s+қойылмай|требовани\w*\s+не", re.IGNORECASE)


def place_words(place: AuditPlace) -> Message:
    """Return the name of a cell or of a part of the heading."""
    return message(f"audit.place_{place.value}")


def text_missing(sheet: AuditSheet) -> Iterator[AuditFinding]:
    """Yield texts that stand in one language only, and cells that are empty where the others have one."""
    unspoken = _unspoken(sheet)
    if unspoken:
        yield _whole_paper(sheet, unspoken)
    usual = {place for place in _CELLS if _is_usual(sheet, place)}
    seen: set[str] = set()
    for row in sheet.rows:
        for place in _PLACES:
            placed = row.placed(place)
            if placed.text and placed.text.missing:
                if placed.text.missing[0] is not unspoken:
                    yield _one_language(placed)
            elif place in usual and not placed.text and not _is_structured(row, place):
                yield _empty(placed)
            elif place is AuditPlace.EDUCATION and place in usual and _names_no_education(row):
                yield _unnamed(placed)
        department = sheet.departments.get(row.position.department or "")
        if department and department.key not in seen:
            seen.add(department.key)
            if department.name and department.name.missing and department.name.missing[0] is not unspoken:
                yield _one_language(PlacedText(row.position, AuditPlace.DEPARTMENT, department.name))


def _unspoken(sheet: AuditSheet) -> Language | None:
    """Return the language in which a paper has no text at all."""
    spoken = {
        language
        for row in sheet.rows
        for place in _TEXTS
        for language in Language
        if row.placed(place).text.get(language)
    }
    return next((language for language in Language if language not in spoken), None) if spoken else None


def _whole_paper(sheet: AuditSheet, language: Language) -> AuditFinding:
    """Return one finding for a paper of one language, in place of one for each of its texts."""
    fault = Fault(
        message("audit.paper_without_kk" if language is Language.KK else "audit.paper_without_ru"),
        message("audit.text_missing_why"),
        message("audit.text_missing_advice"),
        f"paper: {language}",
    )
    return finding(sheet.rows[0].placed(AuditPlace.TITLE), FindingKind.TEXT_MISSING, Severity.ERROR, fault)


def _is_usual(sheet: AuditSheet, place: AuditPlace) -> bool:
    """Tell whether most positions of a paper have a text in a cell."""
    filled = sum(bool(row.placed(place).text) for row in sheet.rows)
    return filled >= _ENOUGH_OTHERS and filled * 2 > len(sheet.rows)


def _is_structured(row: PositionReading, place: AuditPlace) -> bool:
    """Tell whether a cell without a text holds demands all the same: somebody entered them by hand."""
    requirement = row.position.requirement
    if place is AuditPlace.EDUCATION:
        return bool(requirement.education.levels or requirement.education.fields or requirement.structure)
    return bool(requirement.experience.alternatives or requirement.structure)


def _names_no_education(row: PositionReading) -> bool:
    """Tell whether an education cell speaks of licences, years or papers, and of no education at all."""
    return bool(row.education) and not any(
        reading.levels or reading.fields or _EDUCATION.search(reading.text)
        for reading in row.education.values()
    )


def _unnamed(placed: PlacedText) -> AuditFinding:
    fault = Fault(
        message("audit.education_unnamed"),
        message("audit.cell_missing_why"),
        message("audit.education_unnamed_advice"),
        "unnamed",
    )
    return finding(placed, FindingKind.TEXT_MISSING, Severity.WARNING, fault)


def _one_language(placed: PlacedText) -> AuditFinding:
    missing = placed.text.missing[0]
    key = "audit.text_missing_kk" if missing is Language.KK else "audit.text_missing_ru"
    fault = Fault(
        message(key, place=place_words(placed.place)),
        message("audit.text_missing_why"),
        message("audit.text_missing_advice"),
        missing.value,
    )
    severity = Severity.ERROR if placed.place in _GRAVE else Severity.WARNING
    return finding(placed, FindingKind.TEXT_MISSING, severity, fault)


def _empty(placed: PlacedText) -> AuditFinding:
    fault = Fault(
        message("audit.cell_missing", place=place_words(placed.place)),
        message("audit.cell_missing_why"),
        message("audit.cell_missing_advice"),
        "kk, ru",
    )
    return finding(placed, FindingKind.TEXT_MISSING, Severity.WARNING, fault)
