"""Staffing tables made up for tests: small ones by hand, any by hypothesis."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from hypothesis import strategies as st

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.occupancy import Filling
from nqs_desktop.domain.pay import PayScale, PositionPay, reckon
from nqs_desktop.domain.staffing import Department, Organisation, StaffPosition
from nqs_desktop.domain.staffing_edition import EditionStatus, StaffingEdition
from nqs_desktop.domain.staffing_line import StaffingContent, StaffingLine

ORGANISATION = Organisation("o1", LocalizedText("«Дала» мекемесі", "Учреждение «Дала»"))
DRAFT = StaffingEdition("e1", "o1", 1, EditionStatus.DRAFT)


def department(key: str, words: str, parent: str | None = None, head: str | None = None) -> Department:
    """Return a department of one word for both languages."""
    return Department(key, LocalizedText(f"{words} бөлімі", f"Отдел {words}"), parent, head=head)


def line(
    key: str, number: int, title: str, place: str | None, units: str = "1", **more: object
) -> StaffingLine:
    """Return a line whose title is ``title`` in Russian and something like it in Kazakh."""
    position = StaffPosition(
        key,
        LocalizedText(str(number), str(number)),
        LocalizedText(f"{title} қызметкер", title),
        Decimal(units),
        place,
    )
    return paid(replace(position, **more))  # type: ignore[arg-type]


def paid(position: StaffPosition, scale: PayScale = PayScale()) -> StaffingLine:
    """Return the line of a position with its reckoned pay."""
    pay = reckon(position.pay, position.register_link, position.units, scale)
    return StaffingLine(position, pay, Filling(position.occupied))


def table(departments: Iterable[Department], lines: Iterable[StaffingLine]) -> StaffingContent:
    """Return a table of one organisation."""
    return StaffingContent(ORGANISATION, DRAFT, tuple(departments), tuple(lines))


def with_keys(content: StaffingContent, mark: str) -> StaffingContent:
    """Return the table as if it had been taken in separately: the same words under other keys."""

    def own(key: str | None) -> str | None:
        return None if key is None else mark + key

    departments = (
        replace(one, key=mark + one.key, parent=own(one.parent), head=own(one.head))
        for one in content.departments
    )
    lines = (
        replace(
            one,
            position=replace(one.position, key=mark + one.key, department=own(one.position.department)),
        )
        for one in content.lines
    )
    return replace(content, departments=tuple(departments), lines=tuple(lines))


_WORDS = st.sampled_from(
    ("Инженер", "Инженер связи", "Бас маман", "Главный специалист", "Жүргізуші", "Юрист")
)
_TEXTS = st.builds(LocalizedText, _WORDS | st.none(), _WORDS)
_UNITS = st.integers(0, 40).map(lambda quarters: Decimal(quarters) / 4)
_PAYS = st.builds(PositionPay, salary=st.none() | st.integers(1, 900_000).map(Decimal))


@st.composite
def tables(draw: st.DrawFn) -> StaffingContent:
    """Return any small table; two of them share some keys, or none."""
    mark = draw(st.sampled_from(("", "x")))
    departments: list[Department] = []
    for number in draw(st.lists(st.integers(0, 5), unique=True, max_size=4)):
        parent = draw(st.sampled_from([None, *(one.key for one in departments)]))
        departments.append(Department(f"{mark}d{number}", draw(_TEXTS), parent, len(departments)))
    places: list[str | None] = [None, *(one.key for one in departments)]
    lines = [
        paid(
            StaffPosition(
                f"{mark}p{number}",
                LocalizedText(str(place), str(place)),
                draw(_TEXTS),
                draw(_UNITS),
                draw(st.sampled_from(places)),
                draw(st.sampled_from((None, "2147", "8322"))),
                pay=draw(_PAYS),
            )
        )
        for place, number in enumerate(draw(st.lists(st.integers(0, 9), unique=True, max_size=7)), 1)
    ]
    return table(departments, lines)
