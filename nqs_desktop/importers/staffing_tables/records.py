"""Staffing tables out of what ``export staffing`` writes as JSON."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Final

from nqs_desktop.domain import codes, pay_rules, staffing_edition_rules, staffing_rules
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.pay import MoneyRounding, PayRate, PayScale
from nqs_desktop.domain.staffing import Department, Organisation, StaffPosition
from nqs_desktop.domain.staffing_edition import EditionStatus, StaffingOrder
from nqs_desktop.domain.staffing_sheet import SheetDepartment, SheetItem, SheetPosition
from nqs_desktop.importers import record_file
from nqs_desktop.importers.record import Record
from nqs_desktop.importers.staff_records import MOST_MONEY, read_pay, read_people

_ZERO: Final = Decimal(0)
_TOLD: Final = frozenset(
    (
        *(
            "number_kk",
            "number_ru",
            "title_kk",
            "title_ru",
            "category_kk",
            "category_ru",
            "note_kk",
            "note_ru",
        ),
        *("units", "department", "occupied", "occupation_code", "register_link", "requirement_key"),
        *("salary", "coefficient", "service_years", "surcharges"),
    )
)


@dataclass(slots=True)
class RecordTable:
    """A staffing table of a record file.

    Attributes:
        file: Name of the file.
        organisation: Whose it is.
        order: The order that approved it; ``None`` for a draft.
        scale: What its pay is reckoned from; ``None`` where it says nothing of it.
        departments: Its departments, each after the one above it.
        positions: Its positions in their order.
        people: Who holds them.
        told: What it says of positions.
    """

    file: str
    organisation: Organisation
    order: StaffingOrder | None
    scale: PayScale | None
    departments: list[Department] = field(default_factory=list)
    positions: list[StaffPosition] = field(default_factory=list)
    people: list[Occupancy] = field(default_factory=list)
    told: frozenset[str] = _TOLD
    sheet: str = ""
    base: Decimal | None = None
    doubts: tuple[Message, ...] = ()
    edition: str = ""
    has_requisites: bool = True
    is_own: bool = True
    is_keyed: bool = True

    def items(self) -> Iterator[SheetItem]:
        """Iterate over departments and positions."""
        for department in self.departments:
            yield SheetDepartment(0, department)
        for row, position in enumerate(self.positions, 1):
            yield SheetPosition(row, position)

    def has_own_key(self, key: str) -> bool:
        """Tell whether the key of a department is the program's own."""
        return bool(key)

    def heads(self) -> list[tuple[str, str | None]]:
        """Return departments with the positions that head them."""
        return [(one.key, one.head) for one in self.departments]


def read(path: Path) -> tuple[RecordTable, ...]:
    """Return the staffing tables of a file: one object, or a list of them.

    Raises:
        UserError: The file is no such file, or a field does not fit.
    """
    return tuple(_table(record) for record in record_file.load_objects(path))


def read_organisation(record: Record) -> Organisation:
    """Return an organisation with its requisites.

    Raises:
        UserError: A field does not fit.
    """
    number = record.word("bin") or ""
    if number and not staffing_rules.is_business_number(number):
        raise record.wrong("bin", message("records.expected_business_number"))
    return Organisation(
        record.word("id") or "",
        _name(record),
        number,
        record.localized("address"),
        record.word("phone") or "",
        record.word("email") or "",
        record.localized("head_title"),
        record.localized("head_name"),
        demonstration=record.truth("demonstration"),
    )


def read_department(record: Record, place: int) -> Department:
    """Return a department; ``place`` is its number in the file, from 0.

    Raises:
        UserError: A field does not fit.
    """
    name = _name(record)
    return Department(record.required("id"), name, record.word("parent"), place, head=record.word("head"))


def read_scale(record: Record) -> PayScale:
    """Return what pay is reckoned from.

    Raises:
        UserError: A field does not fit, or the scale asks for what cannot be.
    """
    rounding = record.choice("rounding", MoneyRounding) or MoneyRounding.TENGE
    rates = tuple(_rate(one) for one in record.children("rates"))
    scale = PayScale(record.decimal("base", MOST_MONEY), rounding, rates, record.word("source") or "")
    for fault in pay_rules.scale_faults(scale):
        raise UserError("staffing_intake.wrong_scale", file=record.file, fault=fault)
    return scale


def _name(record: Record) -> LocalizedText:
    name = record.required_localized("name")
    most = staffing_rules.LONGEST_TEXT
    if any(len(text or "") > most for text in (name.kk, name.ru)):
        raise record.wrong("name", message("staffing_intake.expected_shorter", most=most))
    return name


def _rate(record: Record) -> PayRate:
    return PayRate(
        record.required("place"),
        record.decimal("service_from") or _ZERO,
        record.decimal("coefficient") or _ZERO,
    )


def _table(record: Record) -> RecordTable:
    scale = read_scale(record.child("pay_scale")) if record.values.get("pay_scale") else None
    organisation = read_organisation(record.child("organisation"))
    edition = record.child("edition").word("id") or ""
    table = RecordTable(
        record.file, organisation, read_order(record.child("edition")), scale, edition=edition
    )
    for place, one in enumerate(record.children("departments")):
        department = read_department(one, place)
        known = {other.key for other in table.departments}
        if department.key in known:
            raise one.wrong("id", message("records.expected_unique"))
        if department.parent is not None and department.parent not in known:
            raise one.wrong("parent", message("staffing_intake.expected_department"))
        table.departments.append(department)
    _take_positions(table, record.children("positions"))
    known = {position.key for position in table.positions}
    for one, department in zip(record.children("departments"), table.departments, strict=True):
        if department.head is not None and department.head not in known:
            raise one.wrong("head", message("staffing_intake.expected_position"))
    return table


def _take_positions(table: RecordTable, records: Sequence[Record]) -> None:
    departments = {one.key for one in table.departments}
    keys: set[str] = set()
    for one in records:
        position = _position(one)
        if position.key in keys:
            raise one.wrong("id", message("records.expected_unique"))
        if position.department is not None and position.department not in departments:
            raise one.wrong("department", message("staffing_intake.expected_department"))
        for fault in staffing_rules.faults(position):
            raise UserError(
                "staffing_intake.wrong_record", file=one.file, position=position.title.both, fault=fault
            )
        keys.add(position.key)
        table.positions.append(
            replace(position, requirement_key=None) if _shares_itself(position) else position
        )
        table.people.extend(read_people(one, position.key, position.units))
    for one, position in zip(records, table.positions, strict=True):
        if position.requirement_key is not None and position.requirement_key not in keys:
            raise one.wrong("requirement_of", message("staffing_intake.expected_position"))


def _shares_itself(position: StaffPosition) -> bool:
    return position.requirement_key is not None and position.requirement_key == position.key


def _position(record: Record) -> StaffPosition:
    units, occupied = record.decimal("units"), record.decimal("occupied")
    if units is None or units % staffing_rules.UNIT_STEP or units > staffing_rules.MOST_UNITS:
        most = int(staffing_rules.MOST_UNITS)
        raise record.wrong("units", message("staffing_intake.expected_units", most=most))
    if occupied is not None and occupied > units:
        expected = message("staffing_intake.expected_at_most", units=f"{units:f}")
        raise record.wrong("occupied", expected)
    return StaffPosition(
        record.word("id") or "",
        record.alike("number"),
        record.required_localized("title"),
        units,
        record.word("department"),
        _code(record, "occupation_code"),
        _code(record, "register_place"),
        occupied=occupied or _ZERO,
        requirement_key=record.word("requirement_of"),
        category=record.alike("category"),
        pay=read_pay(record),
        note=record.localized("note"),
    )


def _code(record: Record, name: str) -> str | None:
    read_code = codes.occupation_code if name == "occupation_code" else codes.register_place
    try:
        return read_code(record.word(name))
    except ValueError:
        expected = "occupation_code" if name == "occupation_code" else "register_link"
        raise record.wrong(name, message(f"records.expected_{expected}")) from None


def read_order(edition: Record, today: Callable[[], date] = date.today) -> StaffingOrder | None:
    """Return the order that approved an edition; ``None`` for a draft.

    Raises:
        UserError: A field does not fit, or the order cannot be.
    """
    status = edition.choice("status", EditionStatus) or EditionStatus.DRAFT
    if status is EditionStatus.DRAFT:
        return None
    day, begin = edition.day("order_date"), edition.day("in_force_from")
    for name, found in (("order_date", day), ("in_force_from", begin)):
        if found is None:
            raise edition.wrong(name, message("records.expected_date"))
    assert day is not None and begin is not None, "refused above"  # noqa: S101, PT018
    order = StaffingOrder(edition.required("order_number"), day, begin)
    for fault in staffing_edition_rules.order_faults(order, today()):
        raise UserError("staffing_intake.wrong_order", file=edition.file, fault=fault)
    return order
