"""The pay scale on the staffing page: opened, stored as a step, read only where the edition is approved."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.pay import PayRate, PayScale, PositionPay
from nqs_desktop.domain.staffing_edition import StaffingOrder
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.staffing.pay.pay_scale_dialog import PayScaleDialog
from nqs_desktop.ui.staffing.pay.pay_scale_part import PayScalePart
from nqs_desktop.ui.staffing.pay.pay_summary import PaySummary
from nqs_desktop.ui.staffing.staffing_page import StaffingPage
from tests.ui.staffing.conftest import LIBRARIAN, show

D = Decimal
THIN = "\N{NARROW NO-BREAK SPACE}"


def opened(qtbot: QtBot, page: StaffingPage) -> PayScaleDialog:
    (part,) = page.findChildren(PayScalePart)
    dialog = part.dialog()
    qtbot.addWidget(dialog)
    return dialog


def scale() -> PayScale:
    return PayScale(D(10000), rates=(PayRate("C2", D(0), D("2.5")),), source="акт")


def place_librarian(filled: PageContext) -> None:
    position = filled.services.staffing.position(LIBRARIAN)
    _, change_set = filled.services.staffing.save_position(replace(position, register_link="C2"))
    filled.hub.announce(change_set)


def test_the_scale_is_stored_and_the_card_follows(
    qtbot: QtBot, page: StaffingPage, filled: PageContext
) -> None:
    place_librarian(filled)
    show(page, LIBRARIAN)
    dialog = opened(qtbot, page)
    assert dialog.view.value() == PayScale()
    dialog.view.fill(scale())
    dialog.accept()
    assert page.view.pay_scale(page.organisation) == scale()
    (summary,) = page.details.position_card.findChildren(PaySummary)
    assert f"25{THIN}000 tenge" in "\n".join(label.text() for label in summary.findChildren(QLabel))
    filled.hub.announce(filled.services.history.undo())
    assert page.view.pay_scale(page.organisation) == PayScale()


def test_the_scale_of_an_approved_edition_is_only_read(
    qtbot: QtBot, page: StaffingPage, filled: PageContext
) -> None:
    editions = filled.services.staffing_editions
    key = editions.worked_on(page.organisation).key
    editions.save_pay_scale(key, scale())
    order = StaffingOrder("12-ө", date(2026, 1, 10), date(2026, 2, 1))
    filled.hub.announce(editions.approve(key, order))
    dialog = opened(qtbot, page)
    assert dialog.view.value() == scale()
    assert dialog.view.base.isReadOnly()


def test_pay_is_typed_into_the_form_of_a_position(page: StaffingPage, filled: PageContext) -> None:
    show(page, LIBRARIAN)
    page.commands.edit.trigger()
    form = page.details.position_form
    form.pay.set_value(PositionPay(salary=D(123456)))
    page.set_unsaved(True)
    assert page.save()
    assert filled.services.staffing.position(LIBRARIAN).pay == PositionPay(salary=D(123456))


def test_a_fault_of_pay_stands_beside_its_field(page: StaffingPage) -> None:
    show(page, LIBRARIAN)
    page.commands.edit.trigger()
    form = page.details.position_form
    form.pay.set_value(PositionPay(service_years=D(61)))
    page.set_unsaved(True)
    assert not page.save()
    assert "60" in form.pay.errors["service"]
