"""Departments and organisations: made, renamed, moved, deleted."""

from PySide6.QtCore import Qt

from nqs_desktop.domain.department_heads import likely_head, names_head
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


def test_requisites_of_an_organisation_are_kept_and_read_on_its_card(
    page: StaffingPage, filled: PageContext
) -> None:
    key = page.organisation
    page.show_node(key)
    page.commands.edit.trigger()
    form = page.details.organisation_form
    form.bin.setText("1234 5678 9012")
    form.address.editor(Language.KK).setPlainText("Кітап көшесі, 1")
    form.phone.setText("8 (7172) 00-00-00")
    form.email.setText("kitap@example.kz")
    form.head_title.editor(Language.RU).setPlainText("директор")
    form.head_name.editor(Language.RU).setPlainText("А. Улгибаев")
    page.commands.save.trigger()
    stored = filled.services.staffing.organisation(key)
    assert (stored.bin, stored.address.kk) == ("123456789012", "Кітап көшесі, 1")
    facts = page.details.node_card.facts
    assert facts["BIN"] == "123456789012"
    assert facts["Approves the papers"] == "директор А. Улгибаев"
    assert facts["Vacant units"] == facts["Staff units"]


def test_a_wrong_bin_is_said_beside_its_field(page: StaffingPage, filled: PageContext) -> None:
    page.show_node(page.organisation)
    page.commands.edit.trigger()
    form = page.details.organisation_form
    form.bin.setText("12345")
    page.commands.save.trigger()
    assert list(form.errors) == ["bin"]
    assert "12345" in form.errors["bin"]
    assert filled.services.staffing.organisation(page.organisation).bin == ""


def test_the_head_of_a_department_is_picked_and_suggested_by_its_title(
    page: StaffingPage, filled: PageContext
) -> None:
    department = next(
        node.key for node in page.choice.nodes if node.name.ru == "Отдел обслуживания читателей"
    )
    page.show_node(department)
    assert page.details.node_card.facts["Head"] == "not named"
    page.commands.edit.trigger()
    form = page.details.node_form
    assert "Заведующий отделом" in form.suggestion.text()
    form.suggestion.trigger()
    assert page.unsaved
    page.commands.save.trigger()
    head = filled.services.staffing.department(department).head
    assert head is not None
    assert filled.services.staffing.position(head).title.ru == "Заведующий отделом"
    assert page.details.node_card.facts["Head"] == "Заведующий отделом"
    page.commands.edit.trigger()
    form.head.set_value("")
    form.head.chosen.emit()
    page.commands.save.trigger()
    assert filled.services.staffing.department(department).head is None


def test_a_deputy_heads_nothing(page: StaffingPage) -> None:
    deputy = next(row for row in page.choice.rows if row.title.ru == "Заместитель директора")
    director = next(row for row in page.choice.rows if row.title.ru == "Директор")
    assert not names_head(deputy.title)
    assert likely_head([director, deputy]) == director.key
    assert likely_head([director, director]) is None
