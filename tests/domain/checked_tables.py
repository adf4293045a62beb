"""A staffing table without a fault, to plant faults in."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.occupancy import Filling, Occupancy
from nqs_desktop.domain.pay import Pay
from nqs_desktop.domain.staffing import Department, Organisation, StaffPosition
from nqs_desktop.domain.staffing_checks.table import CheckedTable, KnownCodes
from nqs_desktop.domain.staffing_edition import EditionStatus, StaffingEdition
from nqs_desktop.domain.staffing_line import StaffingContent, StaffingLine

ON = date(2026, 11, 21)
CODES = KnownCodes(frozenset({"1", "2", "1120-1", "2411-1", "2622-0", "8322-1"}), complete=True)
PLACES = KnownCodes(frozenset({"A1", "B2-3", "C2", "D1"}), complete=True)


def both(kk: str, ru: str) -> LocalizedText:
    return LocalizedText(kk, ru)


def number(figure: int | str) -> LocalizedText:
    return LocalizedText(str(figure), str(figure))


def line(
    key: str,
    place: int,
    title: LocalizedText,
    department: str | None,
    units: str = "1",
    code: str | None = "2411-1",
) -> StaffingLine:
    position = StaffPosition(
        key,
        number(place),
        title,
        Decimal(units),
        department=department,
        occupation_code=code,
        register_link="C2",
        sort_order=place,
        organisation="library",
    )
    return StaffingLine(position, has_requirement=True)


def lines() -> tuple[StaffingLine, ...]:
    return (
        line("director", 1, both("Директор", "Директор"), "office", code="1120-1"),
        line("accountant", 2, both("Бухгалтер", "Бухгалтер"), "office", "0.5"),
        line("head", 3, both("Бөлім меңгерушісі", "Заведующий отделом"), "hall", code="1120-1"),
        line("librarian", 4, both("Кітапханашы", "Библиотекарь"), "hall", "3", "2622-0"),
        line("driver", 5, both("Жүргізуші", "Водитель"), "hall", "2.25", "8322-1"),
    )


DEPARTMENTS = (
    Department("office", both("Басшылық", "Руководство"), organisation="library"),
    Department("hall", both("Оқу залы", "Читальный зал"), sort_order=1, organisation="library"),
)


def table(
    given: Sequence[StaffingLine] | None = None,
    departments: Sequence[Department] = DEPARTMENTS,
    occupancies: Sequence[Occupancy] = (),
) -> CheckedTable:
    """A table whose edition says what its lines add up to."""
    listed = tuple(lines() if given is None else given)
    units = sum((one.position.units for one in listed), Decimal(0))
    edition = StaffingEdition("first", "library", 1, EditionStatus.DRAFT, positions=len(listed), units=units)
    organisation = Organisation("library", both("Кітапхана", "Библиотека"))
    content = StaffingContent(organisation, edition, tuple(departments), listed)
    return CheckedTable(content, ON, occupancies, CODES, PLACES)


def planted(key: str, **changes: object) -> tuple[StaffingLine, ...]:
    """The lines with one position changed."""
    return tuple(
        replace(one, position=replace(one.position, **changes)) if one.key == key else one  # type: ignore[arg-type]
        for one in lines()
    )


def paid(key: str, salary: int | None, given: Sequence[StaffingLine]) -> tuple[StaffingLine, ...]:
    """The lines with the salary of one position set."""
    amount = None if salary is None else Decimal(salary)
    return tuple(
        replace(one, pay=Pay(salary=amount, unit=amount, fund=amount)) if one.key == key else one
        for one in given
    )


def filled(key: str, occupied: str, given: Sequence[StaffingLine]) -> tuple[StaffingLine, ...]:
    """The lines with so many units of one position held."""
    return tuple(
        replace(
            one,
            filling=Filling(Decimal(occupied)),
            position=replace(one.position, occupied=Decimal(occupied)),
        )
        if one.key == key
        else one
        for one in given
    )
