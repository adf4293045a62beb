"""Departments and organisations: made, renamed, moved, deleted."""

from PySide6.QtCore import Qt

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.staffing.staffing_page import StaffingPage
from tests.ui.keyboard import press


def test_a_department_is_made_renamed_and_moved(page: StaffingPage, filled: PageContext) -> None:
    staffing = filled.services.staffing
    organisation, first = staffing.tree()[:2]
    page.show_node(first.key)
    page.commands.new_department.trigger()
    form = page.details.node_form
    form.name.editor(Language.RU).setPlainText("Архив")
    page.commands.save.trigger()
    made = page.choice.node
    assert staffing.department(made).parent == first.key
    press(page.lists.tree, Qt.Key.Key_Return)
    form.name.editor(Language.KK).setPlainText("Мұрағат")
    form.above.set_key(organisation.key)
    form.above.chosen.emit()
    page.commands.save.trigger()
    stored = staffing.department(made)
    assert (stored.name, stored.parent) == (LocalizedText("Мұрағат", "Архив"), None)


def test_a_department_is_not_offered_itself_as_its_place(page: StaffingPage, filled: PageContext) -> None:
    first = filled.services.staffing.tree()[1]
    page.show_node(first.key)
    page.commands.edit.trigger()
    assert page.details.node_form.above.findData(first.key) == -1


def test_a_name_is_asked_for_beside_its_field(page: StaffingPage) -> None:
    page.commands.new_department.trigger()
    page.commands.save.trigger()
    assert page.details.node_form.name_error


def test_an_organisation_is_made_and_renamed(page: StaffingPage, filled: PageContext) -> None:
    page.commands.new_organisation.trigger()
    page.details.organisation_form.name.editor(Language.KK).setPlainText("Музей")
    page.commands.save.trigger()
    key = page.choice.node
    page.commands.edit.trigger()
    page.details.organisation_form.name.editor(Language.RU).setPlainText("Музей города")
    page.commands.save.trigger()
    names = {row.key: row.name for row in filled.services.staffing.organisations()}
    assert names[key] == LocalizedText("Музей", "Музей города")
