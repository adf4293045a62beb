"""What a position's record carries only where it is said: category, remark, pay, and who holds it."""

from collections.abc import Iterable
from decimal import Decimal

from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.pay import PositionPay
from nqs_desktop.domain.record_values import Record, localized, number, unofficial
from nqs_desktop.domain.staffing import StaffPosition


def further_fields(position: StaffPosition) -> Record:
    """Return the fields of a position that older versions did not have, as far as they say something.

    ``requirement_of`` is the id of the position whose requirement sheet it shares.
    """
    pay = pay_record(position.pay)
    return {
        **({"category": localized(position.category)} if position.category else {}),
        **({"note": localized(position.note)} if position.note else {}),
        **({"requirement_of": position.requirement_key} if position.requirement_key else {}),
        **({"pay": pay} if pay else {}),
    }


def pay_record(pay: PositionPay) -> Record:
    """Return what the pay of a position is reckoned from, money and coefficients as decimal texts."""
    amounts = {"salary": pay.salary, "coefficient": pay.coefficient, "service_years": pay.service_years}
    record: Record = {name: _exact(amount) for name, amount in amounts.items() if amount is not None}
    if pay.surcharges:
        record["surcharges"] = [
            {
                "name": localized(one.name),
                "kind": one.kind.value,
                "amount": _exact(one.amount),
                **unofficial({"name": one.name}),
            }
            for one in pay.surcharges
        ]
    return record


def people_records(occupancies: Iterable[Occupancy]) -> list[Json]:
    """Return who holds a position; nothing where ``occupied`` says all that is known."""
    listed = tuple(occupancies)
    if all(one.is_mere_number for one in listed):
        return []
    return [occupancy_record(one) for one in listed]


def occupancy_record(occupancy: Occupancy) -> Record:
    """Return an occupancy; days are ISO dates, ``null`` where there is none."""
    return {
        "id": occupancy.key,
        "name": occupancy.name,
        "candidate": occupancy.candidate,
        "share": number(occupancy.share),
        "from": occupancy.start.isoformat() if occupancy.start else None,
        "to": occupancy.end.isoformat() if occupancy.end else None,
        "absences": [
            {
                "from": one.start.isoformat(),
                "to": one.end.isoformat() if one.end else None,
                "reason": one.reason,
            }
            for one in occupancy.absences
        ],
        "substitutes": occupancy.substitutes,
    }


def _exact(amount: Decimal) -> str:
    return f"{amount:f}"
