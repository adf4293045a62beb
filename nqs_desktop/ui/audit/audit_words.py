"""Words of the audit: kinds of faults, where they stand, how grave they are."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.audit.findings import AuditFinding, AuditPlace, FindingKind, Severity

# lupdate collects calls of this name.
translate = QCoreApplication.translate

SEVERITY_ICONS: Final = {
    Severity.ERROR: ("error", "not_met"),
    Severity.WARNING: ("review", "review"),
    Severity.REMARK: ("info", "quiet"),
}
"""Name of the icon and role of its colour."""

ACCEPTED_ICON: Final = ("met", "met")


def kind_word(kind: FindingKind) -> str:
    """Return what is wrong, shortly."""
    return {
        FindingKind.YEARS_DIFFER: translate("Audit", "Years differ"),
        FindingKind.LEVELS_DIFFER: translate("Audit", "Education levels differ"),
        FindingKind.FIELDS_DIFFER: translate("Audit", "Contents differ"),
        FindingKind.UNITS_DIFFER: translate("Audit", "Units differ"),
        FindingKind.NUMBERS_DIFFER: translate("Audit", "Numbers differ"),
        FindingKind.TEXT_MISSING: translate("Audit", "Text is missing"),
        FindingKind.NUMBERING_SKIPS: translate("Audit", "Numbering skips"),
        FindingKind.NUMBERING_REPEATS: translate("Audit", "Numbering repeats"),
        FindingKind.COPIED_TEXT: translate("Audit", "Text of another position"),
        FindingKind.CELLS_CONTRADICT: translate("Audit", "Cells contradict each other"),
        FindingKind.JUNIOR_ABOVE_SENIOR: translate("Audit", "Junior above senior"),
        FindingKind.UNDECIDABLE: translate("Audit", "Cannot be proved"),
        FindingKind.ACT_DIFFERS: translate("Audit", "Reference to an act"),
        FindingKind.SPELLING: translate("Audit", "Spelling"),
    }[kind]


def place_word(place: AuditPlace) -> str:
    """Return the cell, or the part of the heading."""
    return {
        AuditPlace.NUMBER: translate("Audit", "number"),
        AuditPlace.TITLE: translate("Audit", "title"),
        AuditPlace.UNITS: translate("Audit", "units"),
        AuditPlace.EDUCATION: translate("Audit", "education"),
        AuditPlace.EXPERIENCE: translate("Audit", "experience"),
        AuditPlace.COMPETENCE: translate("Audit", "competence"),
        AuditPlace.OPTIONAL: translate("Audit", "optional demands"),
        AuditPlace.DEPARTMENT: translate("Audit", "department"),
        AuditPlace.ORGANISATION: translate("Audit", "organisation"),
    }[place]


def severity_word(severity: Severity) -> str:
    """Return how grave a finding is."""
    return {
        Severity.ERROR: translate("Audit", "fault"),
        Severity.WARNING: translate("Audit", "doubtful"),
        Severity.REMARK: translate("Audit", "remark"),
    }[severity]


def state_word(finding: AuditFinding) -> str:
    """Return how grave a finding is, or that it was accepted."""
    if finding.acceptance is not None:
        return translate("Audit", "accepted")
    return severity_word(finding.severity)


def number_text_of(finding: AuditFinding) -> str:
    """Return the number of the position, both where the languages differ: ``42/43``."""
    numbers = [number for number in (finding.number.kk, finding.number.ru) if number]
    return "/".join(dict.fromkeys(numbers))
