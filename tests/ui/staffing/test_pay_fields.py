"""Pay of a position: typed, seen while it is typed, and explained."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.pay import PayRate, PayScale, PositionPay, Surcharge, SurchargeKind
from nqs_desktop.domain.pay_rules import faults
from nqs_desktop.ui.i18n import LanguageSwitch, UiLanguage
from nqs_desktop.ui.staffing.pay.pay_fields import PayFields
from nqs_desktop.ui.staffing.pay.pay_summary import PaySummary
from tests.ui.keyboard import press, type_text

D = Decimal
THIN = "\N{NARROW NO-BREAK SPACE}"
NAME = LocalizedText("еңбек жағдайы үшін", "за условия труда")
SCALE = PayScale(D(10000), rates=(PayRate("C2", D(0), D(2)), PayRate("C2", D(5), D("2.5"))), source="акт")
PAY = PositionPay(
    service_years=D(7),
    surcharges=(
        Surcharge(NAME, SurchargeKind.PERCENT, D("12.5")),
        Surcharge(NAME, SurchargeKind.PERCENT_OF_BASE, D(10)),
        Surcharge(NAME, SurchargeKind.SUM, D("1500.5")),
    ),
)


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(520, 600)
    widget.show()
    QApplication.processEvents()


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def filled(qtbot: QtBot, language: LanguageSwitch, pay: PositionPay = PAY) -> PayFields:
    fields = PayFields(language)
    fields.set_context(SCALE, "C2", D("0.5"))
    fields.set_value(pay)
    shown(qtbot, fields)
    return fields


def test_what_is_shown_is_what_was_given(qtbot: QtBot, language: LanguageSwitch) -> None:
    for pay in (PAY, PositionPay(), PositionPay(D("85000.5"), D("2.3456"), D("0.5"))):
        fields = filled(qtbot, language, pay)
        assert fields.value() == pay
        assert fields.is_valid


def test_what_the_scale_gives_stands_in_the_empty_fields(qtbot: QtBot, language: LanguageSwitch) -> None:
    fields = filled(qtbot, language, PositionPay())
    assert fields.salary.placeholderText() == ""
    assert "depends on the length of service" in words(fields)
    type_text(fields.service, "6")
    assert fields.coefficient.placeholderText() == "2,5"
    assert fields.salary.placeholderText() == f"25{THIN}000"
    assert f"fund 12{THIN}500 tenge" in words(fields)
    type_text(fields.salary, "30000")
    assert f"fund 15{THIN}000 tenge" in words(fields)
    fields.set_context(SCALE, "C2", D(2))
    assert f"fund 60{THIN}000 tenge" in words(fields)


def test_a_surcharge_is_added_and_removed_by_the_keyboard(qtbot: QtBot, language: LanguageSwitch) -> None:
    fields = filled(qtbot, language, PositionPay(salary=D(1000)))
    with qtbot.waitSignal(fields.edited):
        press(fields.surcharges.focusProxy() or fields, Qt.Key.Key_Space)
    (row,) = fields.surcharges.rows
    assert fields.value().surcharges == ()  # nothing was typed into it
    assert fields.surcharges.is_valid
    type_text(row.name.editor(Language.KK), "үстемеақы")
    assert not fields.is_valid
    type_text(row.amount, "12,5")
    expected = Surcharge(LocalizedText("үстемеақы"), SurchargeKind.PERCENT, D("12.5"))
    assert fields.value().surcharges == (expected,)
    row.removal_wanted.emit()
    assert fields.value().surcharges == ()
    assert not list(fields.surcharges.rows)


def test_tab_goes_through_a_row_and_on(qtbot: QtBot, language: LanguageSwitch) -> None:
    fields = filled(qtbot, language)
    first = fields.surcharges.rows[0]
    first.name.editor(Language.KK).setFocus()
    passed = []
    for _ in range(5):
        QApplication.processEvents()
        at = QApplication.focusWidget()
        assert at is not None
        passed.append(at)
        press(at, Qt.Key.Key_Tab)
    assert passed[:4] == [
        first.name.editor(Language.KK),
        first.name.editor(Language.RU),
        first.amount,
        first.kind,
    ]
    assert QApplication.focusWidget() is fields.surcharges.rows[1].name.editor(Language.KK)


def test_each_fault_stands_beside_its_field(qtbot: QtBot, language: LanguageSwitch) -> None:
    pay = PositionPay(
        D(10) ** 8 + 1,
        D("0.00001"),
        D(61),
        (PAY.surcharges[0], Surcharge(LocalizedText(), SurchargeKind.SUM, D(5))),
    )
    fields = filled(qtbot, language, pay)
    assert fields.show_faults(faults(fields.value())) == ()
    assert set(fields.errors) == {"service", "coefficient", "salary", "surcharges.2"}
    assert fields.focus_fault()
    fields.set_value(PAY)
    assert fields.errors == {}
    assert not fields.focus_fault()


def test_what_is_no_number_is_named(qtbot: QtBot, language: LanguageSwitch) -> None:
    fields = filled(qtbot, language)
    type_text(fields.coefficient, "две")
    fields.surcharges.rows[1].amount.clear()
    assert not fields.is_valid
    fields.show_faults(faults(fields.value()))
    assert "«две»" in fields.errors["coefficient"]
    assert fields.errors["surcharges.2"] == "The amount is missing."


def test_read_only_fields_offer_nothing(qtbot: QtBot, language: LanguageSwitch) -> None:
    fields = filled(qtbot, language)
    fields.set_read_only(True)
    assert fields.salary.isReadOnly()
    assert not fields.surcharges.add.isVisible()
    assert not fields.surcharges.rows[0].kind.isEnabled()
    fields.set_read_only(False)
    assert fields.surcharges.add.isVisible()


def test_the_summary_shows_figures_and_arithmetic(qtbot: QtBot, language: LanguageSwitch) -> None:
    summary = PaySummary(language)
    summary.set_pay(PAY, "C2", D("0.5"), SCALE)
    shown(qtbot, summary)
    assert f"25{THIN}000 tenge" in words(summary)
    assert "rounded" not in words(summary)
    summary.expander.set_open(True)
    QApplication.processEvents()
    said = words(summary)
    assert f"за условия труда: of the salary 25{THIN}000 × 12,5 % = 3{THIN}125" in said
    assert "rounded to whole tenge" in said
    language.choose(UiLanguage.KK)
    assert "бүтін теңгеге дейін" in words(summary)


def test_the_summary_of_an_unknown_pay_says_what_is_missing(qtbot: QtBot, language: LanguageSwitch) -> None:
    summary = PaySummary(language)
    shown(qtbot, summary)
    assert "the scale of coefficients is empty" in words(summary)
    assert summary.expander.isHidden()
