"""A whole staffing table as ``export staffing`` writes it: plain JSON values."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.pay import Pay, PayScale
from nqs_desktop.domain.record_values import Record, localized, number, unofficial
from nqs_desktop.domain.staff_records import pay_record, people_records
from nqs_desktop.domain.staffing import Department, Organisation
from nqs_desktop.domain.staffing_edition import StaffingEdition
from nqs_desktop.domain.staffing_line import (
    StaffingContent,
    StaffingLine,
    StaffingTotals,
    totals_by_department,
)


def staffing_record(content: StaffingContent, people: Iterable[Occupancy] = ()) -> Record:
    """Return a staffing table with its sums; what ``people`` say of a position stands beside ``occupied``."""
    held: dict[str, list[Occupancy]] = {}
    for one in people:
        held.setdefault(one.position, []).append(one)
    sums = totals_by_department(content)
    return {
        "organisation": organisation_record(content.organisation),
        "edition": edition_record(content.edition),
        "departments": [
            department_record(one) | {"units": number(sums[one.key].units)} for one in content.departments
        ],
        "positions": [_position(line, held.get(line.key, ())) for line in content.lines],
        "totals": totals_record(sums[None]),
        "pay_scale": scale_record(content.scale),
        **unofficial({f"organisation.{name}": text for name, text in _texts(content.organisation).items()}),
    }


def organisation_record(organisation: Organisation) -> Record:
    """Return an organisation with its requisites."""
    texts = _texts(organisation)
    return {
        "id": organisation.key,
        **{name: localized(text) for name, text in texts.items()},
        "bin": organisation.bin,
        "phone": organisation.phone,
        "email": organisation.email,
        "demonstration": organisation.demonstration,
        **unofficial(texts),
    }


def _texts(organisation: Organisation) -> dict[str, LocalizedText]:
    return {
        "name": organisation.name,
        "address": organisation.address,
        "head_title": organisation.head_title,
        "head_name": organisation.head_name,
    }


def edition_record(edition: StaffingEdition) -> Record:
    """Return what an edition is and which order approved it; ``null`` for a draft."""
    order = edition.order
    return {
        "id": edition.key,
        "status": edition.status.value,
        "order_number": order.number if order else None,
        "order_date": order.date.isoformat() if order else None,
        "in_force_from": order.in_force_from.isoformat() if order else None,
    }


def department_record(department: Department) -> Record:
    """Return a department without its sums."""
    return {
        "id": department.key,
        "name": localized(department.name),
        "parent": department.parent,
        "head": department.head,
        **unofficial({"name": department.name}),
    }


def scale_record(scale: PayScale) -> Record:
    """Return what pay is reckoned from."""
    return {
        "base": _exact(scale.base),
        "rounding": scale.rounding.value,
        "source": scale.source,
        "rates": [
            {
                "place": rate.place,
                "service_from": _exact(rate.service_from),
                "coefficient": _exact(rate.coefficient),
            }
            for rate in scale.rates
        ],
    }


def totals_record(totals: StaffingTotals) -> Record:
    """Return the sums over a table."""
    return {
        "units": number(totals.units),
        "occupied": number(totals.occupied),
        "vacant": number(totals.vacant),
        "fund": _exact(totals.fund),
    }


def _position(line: StaffingLine, people: Iterable[Occupancy]) -> Record:
    position = line.position
    holders = people_records(people)
    texts = {
        "number": position.number,
        "title": position.title,
        "category": position.category,
        "note": position.note,
    }
    return {
        "id": position.key,
        "department": position.department,
        **{name: localized(text) for name, text in texts.items()},
        "units": number(position.units),
        "occupied": number(position.occupied),
        "occupation_code": position.occupation_code,
        "register_place": position.register_link,
        "requirement_of": position.requirement_key,
        "pay": _pay(pay_record(position.pay), line.pay),
        **({"people": holders} if holders else {}),
        **unofficial(texts),
    }


def _pay(told: Mapping[str, Json], reckoned: Pay) -> Record | None:
    """Return what pay is reckoned from, and below ``reckoned`` what comes of it; ``None`` for neither."""
    amounts = {
        "coefficient": reckoned.coefficient,
        "salary": reckoned.salary,
        "surcharges": reckoned.surcharges,
        "unit": reckoned.unit,
        "fund": reckoned.fund,
    }
    known: Record = {name: _exact(amount) for name, amount in amounts.items() if amount is not None}
    if not told and not known:
        return None
    return dict(told) | ({"reckoned": known} if known else {})


def _exact(amount: Decimal | None) -> str | None:
    return None if amount is None else f"{amount:f}"
