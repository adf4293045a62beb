"""Category, pay, remark and units of a position in its form."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.pay import PositionPay
from nqs_desktop.domain.register import RegisterCategory
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.staffing.position_form import PositionForm
from nqs_desktop.ui.staffing.staffing_page import StaffingPage
from tests.ui.keyboard import press, type_text
from tests.ui.staffing.conftest import LIBRARIAN, show


@pytest.fixture
def form(page: StaffingPage) -> PositionForm:
    """The form of the librarian."""
    show(page, LIBRARIAN)
    page.commands.edit.trigger()
    return page.details.position_form


def test_arrows_step_the_units_by_quarters(form: PositionForm, page: StaffingPage) -> None:
    press(form.units, Qt.Key.Key_Up)
    assert form.units.value() == Decimal("2.75")
    assert page.unsaved
    form.units.setText("1,1")
    press(form.units, Qt.Key.Key_Down)
    assert form.units.value() == Decimal(1)
    form.units.setText("0,1")
    press(form.units, Qt.Key.Key_Down)
    press(form.units, Qt.Key.Key_Down)
    assert form.units.value() == Decimal(0)


def test_units_between_quarters_are_refused_in_place(form: PositionForm, page: StaffingPage) -> None:
    form.units.setText("0,3")
    page.commands.save.trigger()
    assert list(form.errors) == ["units"]


def test_fewer_units_than_people_hold_are_refused_beside_the_units(
    page: StaffingPage, form: PositionForm, filled: PageContext
) -> None:
    filled.services.occupancies.save(Occupancy("", LIBRARIAN, Decimal(2), "Ә. Сәрсенова"))
    form.units.clear()
    type_text(form.units, "1,5")
    page.commands.save.trigger()
    assert list(form.errors) == ["units"]
    assert page.view.editor.position(LIBRARIAN).units == Decimal("2.5")


def test_category_pay_and_remark_are_kept_and_read_on_the_card(
    page: StaffingPage, form: PositionForm, filled: PageContext
) -> None:
    form.category.button(RegisterCategory.FIRST).click()
    form.note.editor(Language.RU).setPlainText("вечерняя\nсмена")
    form.pay.salary.setText("100000")
    form.pay.salary.textEdited.emit("100000")
    assert page.unsaved
    page.commands.save.trigger()
    stored = filled.services.staffing.position(LIBRARIAN)
    assert stored.category == LocalizedText("бірінші", "первая")
    assert stored.note == LocalizedText(None, "вечерняя смена")
    assert stored.pay == PositionPay(salary=Decimal(100_000))
    facts = page.details.position_card.facts
    assert (facts["Category"], facts["Note"]) == ("первая", "вечерняя смена")


def test_the_categories_of_the_place_are_offered(form: PositionForm, filled: PageContext) -> None:
    assert set(form.category.offered) == set(RegisterCategory)
    register = filled.services.register
    place = next(place for place in register.places() if register.categories(place))
    form.place.line.setText(place)
    form.place.edited.emit()
    assert set(form.category.offered) == set(register.categories(place))
    form.place.line.setText("Z9")
    form.place.edited.emit()
    assert set(form.category.offered) == set(RegisterCategory)


def test_a_sum_that_is_none_is_said_beside_it(page: StaffingPage, form: PositionForm) -> None:
    form.pay.salary.setText("много")
    form.pay.salary.textEdited.emit("много")
    page.commands.save.trigger()
    assert "salary" in form.pay.errors
    assert page.details.is_form
