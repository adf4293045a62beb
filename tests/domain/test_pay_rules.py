"""What pay and pay scales may not say, what is doubtful, and how a figure is explained."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given

from nqs_desktop import texts
from nqs_desktop.domain.amounts import decimal_text, money_text
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.pay import (
    MoneyRounding,
    PayRate,
    PayScale,
    PositionPay,
    Surcharge,
    SurchargeKind,
    reckon,
)
from nqs_desktop.domain.pay_explanation import explain, rule_words, unknown_because
from nqs_desktop.domain.pay_rules import doubts, faults, scale_doubts, scale_faults
from tests.domain.test_pay import SCALE, pays, places, quarters, scales

D = Decimal
THIN = "\N{NARROW NO-BREAK SPACE}"
NAME = LocalizedText("үстемеақы", "надбавка")
PERCENT, SUM = SurchargeKind.PERCENT, SurchargeKind.SUM


@pytest.mark.parametrize(
    ("pay", "keys"),
    [
        (PositionPay(), []),
        (PositionPay(D("85000.50"), D("2.3456"), D("12.5"), (Surcharge(NAME, PERCENT, D("10.5")),)), []),
        (PositionPay(salary=D(0)), ["wrong_salary"]),
        (PositionPay(salary=D(-1)), ["wrong_salary"]),
        (PositionPay(salary=D("1.001")), ["wrong_salary"]),
        (PositionPay(salary=D("1e12")), ["wrong_salary"]),
        (PositionPay(salary=D("NaN")), ["wrong_salary"]),
        (PositionPay(coefficient=D("1.00001")), ["wrong_coefficient"]),
        (PositionPay(coefficient=D(0)), ["wrong_coefficient"]),
        (PositionPay(coefficient=D(101)), ["wrong_coefficient"]),
        (PositionPay(service_years=D("60.01")), ["wrong_service"]),
        (PositionPay(service_years=D(-1)), ["wrong_service"]),
        (PositionPay(surcharges=(Surcharge(LocalizedText(), SUM, D(1)),)), ["surcharge_without_name"]),
        (
            PositionPay(surcharges=(Surcharge(LocalizedText("a" * 301), SUM, D(1)),)),
            ["surcharge_name_too_long"],
        ),
        (PositionPay(surcharges=(Surcharge(NAME, PERCENT, D("1000.01")),)), ["wrong_percent"]),
        (PositionPay(surcharges=(Surcharge(NAME, SUM, D(0)),)), ["wrong_sum"]),
        (PositionPay(surcharges=(Surcharge(NAME, SUM, D(1)),) * 21), ["too_many_surcharges"]),
    ],
)
def test_faults_of_a_positions_pay(pay: PositionPay, keys: list[str]) -> None:
    found = list(faults(pay))
    assert [one.key for one in found] == [f"pay.{key}" for key in keys]
    for one in found:
        assert all(texts.say(one, language) for language in texts.LANGUAGES)


@pytest.mark.parametrize(
    ("scale", "keys"),
    [
        (PayScale(), []),
        (SCALE, []),
        (PayScale(base=D("0.001")), ["wrong_base"]),
        (PayScale(source="а" * 1001), ["long_source"]),
        (PayScale(rates=(PayRate("С2", D(0), D(1)),)), ["wrong_rate_place"]),  # a Cyrillic С
        (PayScale(rates=(PayRate("", D(0), D(1)),)), ["wrong_rate_place"]),
        (PayScale(rates=(PayRate("E1", D(0), D(1)),)), ["wrong_rate_place"]),
        (PayScale(rates=(PayRate("C2", D(61), D(1)),)), ["wrong_rate_service"]),
        (PayScale(rates=(PayRate("C2", D(0), D(-1)),)), ["wrong_rate_coefficient"]),
        (PayScale(rates=(PayRate("C2", D(3), D(1)), PayRate("C2", D("3.0"), D(2)))), ["double_rate"]),
        (PayScale(rates=(PayRate("C2", D(0), D(1)),) * 2001), ["too_many_rates"]),
    ],
)
def test_faults_of_a_scale(scale: PayScale, keys: list[str]) -> None:
    assert [one.key for one in scale_faults(scale)] == [f"pay.{key}" for key in keys]


def test_a_fault_names_its_line() -> None:
    rates = (PayRate("C2", D(0), D(1)), PayRate("C3", D(0), D(0)))
    (fault,) = scale_faults(PayScale(rates=rates))
    assert fault.values["row"] == 2


def test_doubts_of_a_scale() -> None:
    rates = (PayRate("C2", D(1), D(2)), PayRate("C2", D(5), D("1.5")))
    keys = [one.key for one in scale_doubts(PayScale(rates=rates), ("C2", "B1-1", None, "B1-1", "A2"))]
    assert keys == [
        "pay.doubt_no_source",
        "pay.doubt_rates_without_base",
        "pay.doubt_late_start",
        "pay.doubt_falling",
        "pay.doubt_places_without_line",
    ]
    assert list(scale_doubts(PayScale(), ("C2",))) == []
    *_, missing = scale_doubts(replace(SCALE, source="акт"), ("C3", "B2-5", "A1"))
    assert missing.values["places"] == "A1, C3"


def test_doubts_of_a_positions_pay() -> None:
    one_language = Surcharge(LocalizedText(ru="за вредность"), SUM, D(1))
    found = list(doubts(PositionPay(D(1), D(2), surcharges=(one_language,))))
    assert [one.key for one in found] == ["pay.doubt_unused_coefficient", "pay.doubt_surcharge_language"]
    assert list(doubts(PositionPay(surcharges=(Surcharge(NAME, SUM, D(1)),)))) == []


def test_the_arithmetic_is_said_line_by_line() -> None:
    pay = PositionPay(
        service_years=D(4),
        surcharges=(Surcharge(NAME, PERCENT, D("12.5")), Surcharge(NAME, SUM, D(1500))),
    )
    said = [texts.say(one, "ru") for one in explain(pay, "C2", D("0.5"), SCALE, Language.RU)]
    assert said == [
        "Коэффициент: 2,5, строка шкалы C2, стаж (лет) от 3",
        f"Оклад: 10{THIN}000 × 2,5 = 25{THIN}000 тенге",
        f"надбавка: от оклада 25{THIN}000 × 12,5 % = 3{THIN}125 тенге",
        f"надбавка: 1{THIN}500 тенге",
        f"На одну единицу: 25{THIN}000 + 4{THIN}625 = 29{THIN}625 тенге",
        f"Месячный фонд: 29{THIN}625 × 0,5 = 14{THIN}812,5 ≈ 14{THIN}813 тенге",
    ]


@pytest.mark.parametrize(
    ("pay", "place", "scale", "key"),
    [
        (PositionPay(), None, SCALE, "no_place"),
        (PositionPay(), "A1", SCALE, "no_line"),
        (PositionPay(), "C2", SCALE, "no_service"),
        (PositionPay(service_years=D("0.5")), "D1", SCALE, "service_too_short"),
        (PositionPay(), "C2", PayScale(), "no_rates"),
        (PositionPay(coefficient=D(2)), "C2", PayScale(), "no_base"),
    ],
)
def test_what_is_missing_is_said(pay: PositionPay, place: str | None, scale: PayScale, key: str) -> None:
    *_, last = explain(pay, place, D(1), scale)
    assert last.key == f"pay.{key}"
    assert unknown_because(pay, place, scale) == last


@given(pays, places, quarters, scales)
def test_every_pay_can_be_explained(
    pay: PositionPay, place: str | None, units: Decimal, scale: PayScale
) -> None:
    lines = explain(pay, place, units, scale)
    assert all(texts.say(one, language) for one in lines for language in texts.LANGUAGES)
    found = reckon(pay, place, units, scale)
    assert (unknown_because(pay, place, scale) is None) == (found.salary is not None)
    if found.fund is not None:
        assert str(lines[-1].values["arithmetic"]).endswith(f" {money_text(found.fund)}")


def test_the_rule_names_its_rounding() -> None:
    whole, parts = rule_words(PayScale()), rule_words(PayScale(rounding=MoneyRounding.TIYN))
    assert [one != other for one, other in zip(whole, parts, strict=True)].count(True) == 1
    assert "целого тенге" in texts.say(whole[1], "ru")


def test_amounts_as_an_office_writes_them() -> None:
    assert money_text(D(1234567)) == f"1{THIN}234{THIN}567"
    assert money_text(D("1234.50")) == f"1{THIN}234,50"
    assert money_text(D("1234.5")) == f"1{THIN}234,50"
    assert money_text(D("1E+3")) == f"1{THIN}000"
    assert decimal_text(D("12345.50")) == f"12{THIN}345,5"
