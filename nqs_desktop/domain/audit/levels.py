"""Levels of education that the Kazakh text and the Russian one do not name alike."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from nqs_desktop.domain.audit.findings import AuditFinding, AuditPlace, FindingKind, Severity
from nqs_desktop.domain.audit.sheet import AuditSheet, Cell, PositionReading
from nqs_desktop.domain.audit.texts import Fault, finding, marks_of
from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement_words import level_words, listed

_ADDITIONAL: Final = {
    Language.KK: re.compile(r"қосымша\s+(?:кәсіби\s+|кәсіптік\s+)?білім\w*", re.IGNORECASE),
    Language.RU: re.compile(r"дополнительн\w+\s+(?:профессиональн\w+\s+)?образовани\w*", re.IGNORECASE),
}


def levels_differ(sheet: AuditSheet) -> Iterator[AuditFinding]:
    """Yield cells that name other levels in Kazakh than in Russian, one finding a cell."""
    for row in sheet.rows:
        for place, cell in row.cells:
            if len(cell) < len(Language):
                continue
            kk, ru = (_levels(cell, language) for language in Language)
            if kk != ru:
                yield _differing(row, place, cell)
            else:
                yield from _additional(row, place, cell)


def _additional(row: PositionReading, place: AuditPlace, cell: Cell) -> Iterator[AuditFinding]:
    """Yield an education cell that admits or asks for additional education in one language only."""
    if place is not AuditPlace.EDUCATION:
        return
    said = {one: found for one in Language if (found := _ADDITIONAL[one].search(cell[one].text))}
    if len(said) != 1:
        return
    language, found = next(iter(said.items()))
    fault = Fault(
        message("audit.additional_in_kk" if language is Language.KK else "audit.additional_in_ru"),
        message("audit.levels_differ_why"),
        message("audit.levels_differ_advice"),
        f"additional: {language}",
        *marks_of(language, (found.span(),)),
    )
    yield finding(row.placed(place), FindingKind.LEVELS_DIFFER, Severity.ERROR, fault)


def _levels(cell: Cell, language: Language) -> tuple[frozenset[EducationLevel], Counter[frozenset[str]]]:
    """Return the levels that a text names, and those that its alternatives are bound to."""
    reading = cell[language]
    bound = Counter(frozenset(one.education_levels) for one in reading.alternatives if one.education_levels)
    return frozenset(reading.levels), Counter({frozenset(map(str, one)): n for one, n in bound.items()})


def _differing(row: PositionReading, place: AuditPlace, cell: Cell) -> AuditFinding:
    kk, ru = (tuple(cell[language].levels) for language in Language)
    same = set(kk) == set(ru)
    if same:
        said = message("audit.levels_bound_differ")
    else:
        said = message("audit.levels_differ", kk=_words(kk), ru=_words(ru))
    fault = Fault(
        said,
        message("audit.levels_differ_why"),
        message("audit.levels_differ_advice"),
        "bound" if same else f"{', '.join(sorted(kk))} / {', '.join(sorted(ru))}",
        cell[Language.KK].places("education.levels", ".education_levels"),
        cell[Language.RU].places("education.levels", ".education_levels"),
    )
    return finding(row.placed(place), FindingKind.LEVELS_DIFFER, Severity.ERROR, fault)


def _words(levels: Iterable[EducationLevel]) -> Message:
    ordered = sorted(levels, key=lambda level: level.rank)
    return listed(map(level_words, ordered)) if ordered else message("audit.no_level")
