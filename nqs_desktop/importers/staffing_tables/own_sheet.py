"""What an export of the program keeps in a sheet of its own, for what a table of rows has no place.

Each row is an object of JSON with one name; which names there are, say the cases of :func:`_take`.
"""

import json
from dataclasses import dataclass, field
from decimal import Decimal

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.pay import PayScale
from nqs_desktop.domain.staffing import Department, Organisation
from nqs_desktop.domain.staffing_edition import StaffingOrder
from nqs_desktop.importers.record import Record
from nqs_desktop.importers.staffing_tables.records import (
    read_department,
    read_order,
    read_organisation,
    read_scale,
)
from nqs_desktop.importers.staffing_tables.sheets import HIDDEN_SHEET, StaffingFile


@dataclass(slots=True)
class OwnSheet:
    """What the sheet says.

    Attributes:
        organisation: Whose table it is; ``None`` where the file is no export of the program.
        departments: Departments by their keys, each after the one above it.
        surcharges: What surcharges are called, by the headings of their columns.
        marks: Marks of our own translations, by key of the position and field.
        orders: The columns of a position's surcharges in their order, where it is not that of the columns.
        scale: The pay scale; ``None`` where it says nothing.
        order: The order that approved the table; ``None`` for a draft.
    """

    organisation: Organisation | None = None
    departments: dict[str, Department] = field(default_factory=dict)
    surcharges: dict[str, LocalizedText] = field(default_factory=dict)
    marks: dict[str, dict[str, tuple[Language, ...]]] = field(default_factory=dict)
    orders: dict[str, tuple[int, ...]] = field(default_factory=dict)
    scale: PayScale | None = None
    order: StaffingOrder | None = None


def read(file: StaffingFile) -> OwnSheet:
    """Return what the sheet of an export says; nothing for other files.

    A row that somebody damaged is passed over: then the table of the first sheet alone counts.
    """
    own = OwnSheet()
    if not file.has_own_sheet:
        return own
    for number, cells in file.rows(HIDDEN_SHEET):
        try:
            values = json.loads(cells[0], parse_float=Decimal)
            ((word, value),) = values.items()
            _take(own, str(word), Record(value, file.file, number))
        except (ValueError, TypeError, AttributeError, UserError):
            continue
    return own


def _take(own: OwnSheet, word: str, record: Record) -> None:
    match word:
        case "organisation":
            own.organisation = read_organisation(record)
        case "department":
            department = read_department(record, len(own.departments))
            own.departments[department.key] = department
        case "surcharge":
            own.surcharges[record.required("heading")] = record.required_localized("name")
        case "marks":
            field_ = record.required("field")
            marks = tuple(Language(mark) for mark in record.texts("languages"))
            own.marks.setdefault(record.required("id"), {})[field_] = marks
        case "order":
            own.orders[record.required("id")] = tuple(int(place) for place in record.texts("columns"))
        case "edition":
            own.order = read_order(record)
        case "pay_scale":
            own.scale = read_scale(record)
