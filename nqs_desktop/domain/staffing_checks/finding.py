"""What a check of a staffing table finds: what, how grave, where it stands, how to mend it."""

from dataclasses import dataclass
from enum import StrEnum

from nqs_desktop.domain.audit.findings import Severity
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.staffing import Department, StaffPosition


class CheckKind(StrEnum):
    """Kinds of faults, in the order in which they are offered."""

    TOTALS = "totals"
    OVER_OCCUPIED = "over_occupied"
    UNIT_STEP = "unit_step"
    NO_UNITS = "no_units"
    UNITS_OF_SHEET = "units_of_sheet"
    LANGUAGE_MISSING = "language_missing"
    NUMBERS_DIFFER = "numbers_differ"
    NUMBER_TWICE = "number_twice"
    NUMBERING_GAP = "numbering_gap"
    TWICE = "twice"
    NO_CODE = "no_code"
    CODE_BROAD = "code_broad"
    CODE_UNKNOWN = "code_unknown"
    NO_REQUIREMENT = "no_requirement"
    NO_PLACE = "no_place"
    PLACE_UNKNOWN = "place_unknown"
    NO_HEAD = "no_head"
    HEAD_ELSEWHERE = "head_elsewhere"
    NO_POSITIONS = "no_positions"
    NO_PAY = "no_pay"
    PAY_ORDER = "pay_order"
    NO_SUCH_POSITION = "no_such_position"

    @property
    def word(self) -> Message:
        """What is wrong, shortly."""
        return message(f"staffing_checks.kind_{self.value}")

    @property
    def advice(self) -> Message:
        """How to mend it."""
        return message(f"staffing_checks.advice_{self.value}")


class CheckField(StrEnum):
    """The column, or the part of the table, in which a finding stands."""

    NUMBER = "number"
    TITLE = "title"
    UNITS = "units"
    OCCUPIED = "occupied"
    CODE = "code"
    PLACE = "place"
    REQUIREMENT = "requirement"
    CATEGORY = "category"
    PAY = "pay"
    NOTE = "note"
    NAME = "name"
    HEAD = "head"
    DEPARTMENT = "department"

    @property
    def word(self) -> Message:
        """The name of the column or part."""
        return message(f"staffing_checks.field_{self.value}")


@dataclass(frozen=True, slots=True)
class StaffingFinding:
    """One fault.

    Attributes:
        kind: What is wrong.
        severity: How grave it is.
        field: Where in the position or department it stands.
        message: What was found, a sentence.
        position: Key of the position; empty where it is about a department or the whole table.
        department: Key of the department concerned, or of that of the position; ``None`` outside every one.
        number: Number of the position.
        name: Title of the position, or name of the department or organisation.
        other: Key of the other position concerned, such as the first of two alike; may be empty.
        detail: What tells it from others of its kind in the same place.
    """

    kind: CheckKind
    severity: Severity
    field: CheckField
    message: Message
    position: str = ""
    department: str | None = None
    number: LocalizedText = LocalizedText()
    name: LocalizedText = LocalizedText()
    other: str = ""
    detail: str = ""

    @property
    def advice(self) -> Message:
        """How to mend it."""
        return self.kind.advice

    @property
    def key(self) -> str:
        """What tells it from all others of a table; it stays while the fault does."""
        parts = (self.kind, self.position, self.department or "", self.field, self.detail)
        return "/".join(parts)

    @property
    def node(self) -> str:
        """Key of what to open: the position, else the department; empty for the whole table."""
        return self.position or self.department or ""


def of_position(
    position: StaffPosition,
    kind: CheckKind,
    severity: Severity,
    field: CheckField,
    said: Message,
    *,
    other: str = "",
    detail: str = "",
) -> StaffingFinding:
    """Return a finding about a position."""
    return StaffingFinding(
        kind,
        severity,
        field,
        said,
        position.key,
        position.department,
        position.number,
        position.title,
        other,
        detail,
    )


def of_department(
    department: Department,
    kind: CheckKind,
    severity: Severity,
    field: CheckField,
    said: Message,
    detail: str = "",
) -> StaffingFinding:
    """Return a finding about a department."""
    return StaffingFinding(
        kind, severity, field, said, department=department.key, name=department.name, detail=detail
    )
