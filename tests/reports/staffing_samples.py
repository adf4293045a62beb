"""Staffing tables for the tests of the printed ones."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.occupancy import Filling
from nqs_desktop.domain.pay import PayRate, PayScale, PositionPay, Surcharge, SurchargeKind, reckon
from nqs_desktop.domain.staffing import Department, Organisation, StaffPosition
from nqs_desktop.domain.staffing_edition import EditionStatus, StaffingEdition, StaffingOrder
from nqs_desktop.domain.staffing_line import StaffingContent, StaffingLine
from nqs_desktop.reports.staffing_table import StaffingPaper

ON = date(2026, 11, 21)
ORDER = StaffingOrder("12-ө", date(2026, 11, 2), date(2026, 12, 1))
DRAFT = StaffingEdition("e2", "o", 2, EditionStatus.DRAFT)
APPROVED = StaffingEdition("e1", "o", 1, EditionStatus.APPROVED, ORDER)
OWNER = Organisation(
    "o",
    LocalizedText("«Көктем» балабақшасы", "Детский сад «Весна»"),
    bin="990140000123",
    address=LocalizedText("Өскемен қ., Бейбітшілік к-сі, 5", "г. Усть-Каменогорск, ул. Мира, 5"),
    phone="8 (7232) 11-22-33",
    head_title=LocalizedText("Балабақша меңгерушісі", "Заведующий детским садом"),
    head_name=LocalizedText("Ә. Әлиева", "А. Алиева"),
)
SCALE = PayScale(
    Decimal(17697),
    rates=(
        PayRate("B2", Decimal(0), Decimal("4.13")),
        PayRate("B2", Decimal(5), Decimal("4.44")),
        PayRate("C2", Decimal(0), Decimal("3.05")),
    ),
    source="Бұйрық № 7",
)
HARM = Surcharge(LocalizedText("Зияндылығы үшін", "За вредность"), SurchargeKind.PERCENT, Decimal(10))
DEPARTMENTS = (
    Department("top", LocalizedText("Басшылық", "Руководство")),
    Department("care", LocalizedText("Күтім бөлімі", "Отдел ухода")),
    Department("group", LocalizedText("Кіші топ", "Младшая группа"), parent="care"),
    Department("kitchen", LocalizedText("Ас үй", "Кухня")),
)


def line(
    key: str,
    department: str | None,
    units: str = "1",
    *,
    title: LocalizedText = LocalizedText("Тәрбиеші", "Воспитатель"),
    pay: PositionPay | None = PositionPay(service_years=Decimal(6)),
    place: str | None = "B2",
    occupied: str = "0",
    scale: PayScale = SCALE,
) -> StaffingLine:
    position = StaffPosition(
        key,
        LocalizedText(key, key),
        title,
        Decimal(units),
        department,
        occupation_code="2342-1",
        register_link=place,
        occupied=Decimal(occupied),
        pay=pay or PositionPay(),
    )
    reckoned = reckon(position.pay, place, position.units, scale if pay else PayScale())
    return StaffingLine(position, reckoned, Filling(Decimal(occupied)), has_requirement=True)


LINES = (
    line("1", "top", title=LocalizedText("Меңгеруші", "Заведующий"), occupied="1"),
    line("2", "care", "2.5", occupied="1.25"),
    line("3", "group", "0.25", pay=PositionPay(service_years=Decimal(1), surcharges=(HARM,))),
    line("4", "kitchen", "1", title=LocalizedText("Аспаз", "Повар"), place="C2"),
)


def content(
    lines: Iterable[StaffingLine] = LINES,
    departments: Sequence[Department] = DEPARTMENTS,
    edition: StaffingEdition = APPROVED,
    scale: PayScale = SCALE,
) -> StaffingContent:
    return StaffingContent(OWNER, edition, tuple(departments), tuple(lines), scale)


def unpaid(found: StaffingContent) -> StaffingContent:
    """Return a table without a figure of pay."""
    lines = (
        replace(
            one,
            pay=reckon(PositionPay(), None, Decimal(1), PayScale()),
            position=replace(one.position, pay=PositionPay()),
        )
        for one in found.lines
    )
    return replace(found, lines=tuple(lines), scale=PayScale())


def paper(found: StaffingContent | None = None) -> StaffingPaper:
    return StaffingPaper(found or content(), ON)


def large(departments: int, positions: int) -> StaffingContent:
    """Return a table of so many departments, each below the one before in groups of four, and positions."""
    tree = tuple(
        Department(
            f"d{number}",
            LocalizedText(f"Бөлім {number}", f"Отдел {number}"),
            parent=f"d{number - number % 4}" if number % 4 else None,
        )
        for number in range(departments)
    )
    lines = [
        line(
            str(number + 1),
            f"d{number * departments // positions}",
            ("0.25", "0.5", "1", "2.75")[number % 4],
            title=LocalizedText(f"Маман-{number + 1}", f"Специалист-{number + 1}"),
        )
        for number in range(positions)
    ]
    return content(lines, tree)
