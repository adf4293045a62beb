"""The table of all checks of the audit."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from nqs_desktop.domain.audit.act_writing import unusual_acts
from nqs_desktop.domain.audit.acts import acts_of_languages
from nqs_desktop.domain.audit.cells import cells_contradict
from nqs_desktop.domain.audit.copies import copied_texts
from nqs_desktop.domain.audit.department_names import departments_called_otherwise
from nqs_desktop.domain.audit.field_repetition import fields_named_twice
from nqs_desktop.domain.audit.fields import fields_differ
from nqs_desktop.domain.audit.figures import figures_differ
from nqs_desktop.domain.audit.findings import AuditFinding, Severity
from nqs_desktop.domain.audit.kazakh_titles import (
    titles_with_surplus_possessive,
    titles_without_possessive,
)
from nqs_desktop.domain.audit.levels import levels_differ
from nqs_desktop.domain.audit.missing import text_missing
from nqs_desktop.domain.audit.names import misspelt_names
from nqs_desktop.domain.audit.numbering import (
    numbering_repeats,
    numbering_skips,
    numbers_differ,
    units_differ,
)
from nqs_desktop.domain.audit.punctuation import missing_signs
from nqs_desktop.domain.audit.repetition import repeated_words
from nqs_desktop.domain.audit.seniority import junior_above_senior
from nqs_desktop.domain.audit.sheet import AuditSheet
from nqs_desktop.domain.audit.spelling import (
    misspelt_words,
    mixed_alphabets,
    parted_and_joined_words,
    words_always_wrong,
    words_of_the_other_language,
)
from nqs_desktop.domain.audit.titles import titles_differ
from nqs_desktop.domain.audit.undecidable import undecidable
from nqs_desktop.domain.audit.years import years_differ
from nqs_desktop.domain.staffing import StaffPosition

SheetCheck = Callable[[AuditSheet], Iterator[AuditFinding]]
"""Looks at what the cells say, as they were read."""

TextCheck = Callable[[Sequence[StaffPosition]], Iterator[AuditFinding]]
"""Looks at the texts themselves; the positions are those of one organisation in the order of the paper."""

SHEET_CHECKS: Final[tuple[SheetCheck, ...]] = (
    numbers_differ,
    numbering_skips,
    numbering_repeats,
    units_differ,
    text_missing,
    levels_differ,
    fields_differ,
    fields_named_twice,
    years_differ,
    cells_contradict,
    junior_above_senior,
    undecidable,
    misspelt_names,
    departments_called_otherwise,
)
TEXT_CHECKS: Final[tuple[TextCheck, ...]] = (
    figures_differ,
    acts_of_languages,
    unusual_acts,
    copied_texts,
    misspelt_words,
    words_always_wrong,
    mixed_alphabets,
    words_of_the_other_language,
    parted_and_joined_words,
    repeated_words,
    titles_without_possessive,
    titles_with_surplus_possessive,
    titles_differ,
    missing_signs,
)
COUNT: Final = len(SHEET_CHECKS) + len(TEXT_CHECKS)
"""Steps of the work on one sheet."""


def run_checks(sheet: AuditSheet, step: Callable[[], None] = lambda: None) -> list[AuditFinding]:
    """Return what all checks find in a sheet, in the order of the paper, each finding once, grave ones first.

    Args:
        sheet: The positions of one organisation.
        step: Called after each of the ``COUNT`` checks; what it raises ends the work.
    """
    found: dict[str, AuditFinding] = {}
    positions = sheet.positions
    for check in SHEET_CHECKS:
        found |= {finding.fingerprint: finding for finding in check(sheet)}
        step()
    for text_check in TEXT_CHECKS:
        found |= {finding.fingerprint: finding for finding in text_check(positions)}
        step()
    place = {position.key: number for number, position in enumerate(positions)}
    grave = {severity: rank for rank, severity in enumerate(Severity)}
    return sorted(
        found.values(),
        key=lambda finding: (place.get(finding.position, len(place)), grave[finding.severity]),
    )
