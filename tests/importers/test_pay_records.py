"""Pay in position records: money as decimal text, judged by the rules."""

from decimal import Decimal

import pytest

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.pay import PositionPay, Surcharge, SurchargeKind
from nqs_desktop.domain.staff_records import pay_record
from nqs_desktop.importers.record import Record
from nqs_desktop.importers.staff_records import read_pay

D = Decimal
NAME = LocalizedText("үстемеақы", "надбавка")


def test_money_is_decimal_text_and_reads_back() -> None:
    pay = PositionPay(
        D("85000.50"), D("2.3456"), D("12.5"), (Surcharge(NAME, SurchargeKind.PERCENT_OF_BASE, D("0.1")),)
    )
    record = pay_record(pay)
    assert record["salary"] == "85000.50"
    assert record["surcharges"] == [
        {"name": {"kk": "үстемеақы", "ru": "надбавка"}, "kind": "percent_of_base", "amount": "0.1"}
    ]
    assert read_pay(Record({"pay": record}, "a.json", 1)) == pay
    assert read_pay(Record({}, "a.json", 1)) == PositionPay()


@pytest.mark.parametrize(
    ("pay", "key", "fault"),
    [
        ({"salary": "0"}, "records.wrong_pay", "pay.wrong_salary"),
        ({"salary": "1.001"}, "records.wrong_pay", "pay.wrong_salary"),
        ({"coefficient": "101"}, "records.wrong_pay", "pay.wrong_coefficient"),
        ({"service_years": 61}, "records.wrong_pay", "pay.wrong_service"),
        (
            {"surcharges": [{"name": {"kk": "a"}, "kind": "percent", "amount": "1001"}]},
            "records.wrong_pay",
            "pay.wrong_percent",
        ),
        ({"surcharges": [{"kind": "sum", "amount": "1"}]}, "records.wrong_pay", "pay.surcharge_without_name"),
        ({"salary": "-5"}, "records.wrong_field", ""),
        ({"surcharges": [{"name": {"kk": "a"}, "kind": "gift", "amount": "1"}]}, "records.wrong_field", ""),
        ({"surcharges": [{"name": {"kk": "a"}, "kind": "sum"}]}, "records.wrong_field", ""),
    ],
)
def test_what_no_position_may_be_paid_is_refused(pay: dict[str, object], key: str, fault: str) -> None:
    with pytest.raises(UserError) as caught:
        read_pay(Record({"pay": pay}, "a.json", 3))
    assert caught.value.message.key == key
    assert caught.value.message.values["row"] == 3
    if fault:
        assert getattr(caught.value.message.values["fault"], "key", "") == fault
