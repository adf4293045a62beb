"""Filters over tree and hits of the specialties and of the register; the question about forms of study."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.book_filters import SpecialtyMark
from nqs_desktop.domain.browse import TreeNode
from nqs_desktop.domain.education import EducationLevel, StudyForm
from nqs_desktop.domain.register import QualificationLevel, RegisterCategory
from nqs_desktop.domain.specialty import SpecialtyKind
from nqs_desktop.ui.books.filter_row import FilterRow
from nqs_desktop.ui.i18n import LanguageSwitch, UiLanguage
from nqs_desktop.ui.models.lazy_tree import NODE_ROLE, LazyTreeModel
from nqs_desktop.ui.models.search_hits import HIT_ROLE
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.register.register_page import RegisterPage
from nqs_desktop.ui.specialties.specialties_page import SpecialtiesPage
from nqs_desktop.ui.specialties.study_form_dialog import StudyFormDialog
from tests.ui.keyboard import press, type_text

Page = RegisterPage | SpecialtiesPage
PageT = TypeVar("PageT", RegisterPage, SpecialtiesPage)


@pytest.fixture
def specialties(qtbot: QtBot, real_context: PageContext) -> SpecialtiesPage:
    return shown(SpecialtiesPage(real_context), qtbot)


@pytest.fixture
def register(qtbot: QtBot, real_context: PageContext) -> RegisterPage:
    return shown(RegisterPage(real_context), qtbot)


def shown(page: PageT, qtbot: QtBot) -> PageT:
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.show()
    page.visit()
    return page


def filters(page: Page) -> FilterRow:
    assert page.filters is not None
    return page.filters


def nodes(page: Page) -> Iterator[TreeNode]:
    """All nodes of the tree that shows."""
    model = page.view.tree.model()
    assert isinstance(model, LazyTreeModel)
    waiting = [QModelIndex()]
    while waiting:
        index = waiting.pop()
        if model.canFetchMore(index):
            model.fetchMore(index)
        for row in range(model.rowCount(index)):
            below = model.index(row, 0, index)
            node = below.data(NODE_ROLE)
            assert isinstance(node, TreeNode)
            yield node
            waiting.append(below)


def hit_levels(page: Page) -> set[str]:
    model = page.view.hits.model()
    return {model.index(row, 0).data(HIT_ROLE).level for row in range(model.rowCount())}


def test_asterisks_leave_the_branches_that_bear_them(specialties: SpecialtiesPage) -> None:
    everything = specialties.view.tree.model().rowCount()
    filters(specialties).choose("mark", SpecialtyMark.SPECIAL_NEEDS)
    starred = list(nodes(specialties))
    assert starred
    assert all(node.special_needs for node in starred if node.level == "specialty")
    filters(specialties).choose("level", 2)
    assert {node.level for node in nodes(specialties)} == {"area", "specialty", "qualification"}
    assert all(node.code.endswith("2") for node in nodes(specialties) if node.level == "qualification")
    filters(specialties).clear_action.trigger()
    assert specialties.view.tree.model().rowCount() == everything


def test_a_search_is_filtered_too(specialties: SpecialtiesPage, qtbot: QtBot) -> None:
    type_text(specialties.search, "өндірісі")
    qtbot.waitUntil(specialties.view.hits.isVisible)
    before = specialties.view.hits.model().rowCount()
    filters(specialties).choose("kind", SpecialtyKind.SPECIALTY)
    assert hit_levels(specialties) == {"specialty"}
    assert 0 < specialties.view.hits.model().rowCount() < before


def test_tree_and_hits_explain_the_asterisks(specialties: SpecialtiesPage, qtbot: QtBot) -> None:
    marked = next(node for node in nodes(specialties) if node.special_needs)
    specialties.open_target(marked.code)
    row = specialties.view.tree.currentIndex()
    assert "\n* — " in row.data(Qt.ItemDataRole.ToolTipRole)
    type_text(specialties.search, marked.code)
    qtbot.waitUntil(lambda: specialties.view.hits.model().rowCount() > 0)
    hit = specialties.view.hits.model().index(0, 0)
    assert hit.data(HIT_ROLE).special_needs
    assert "\n* — " in hit.data(Qt.ItemDataRole.ToolTipRole)


def test_what_cannot_be_is_said(specialties: SpecialtiesPage) -> None:
    filters(specialties).choose("kind", SpecialtyKind.AREA)
    filters(specialties).choose("level", 3)
    assert not list(nodes(specialties))
    assert not specialties.view.tree.isVisible()


def test_a_target_that_is_hidden_lifts_the_filter(specialties: SpecialtiesPage) -> None:
    filters(specialties).choose("level", 4)
    specialties.open_target("0101013")
    assert specialties.card.code == "010101 3"
    assert not filters(specialties).active


def test_the_register_is_filtered_by_branch_level_and_category(register: RegisterPage) -> None:
    field = register.book.choices().fields[0]
    filters(register).choose("field", field)
    filters(register).choose("level", QualificationLevel.HIGH)
    filters(register).choose("category", RegisterCategory.SECOND)
    levels = {node.level for node in nodes(register)}
    assert levels == {"block", "link", "field", "step", "title"}
    assert {node.code[0] for node in nodes(register) if node.code} == {"B"}
    titles = [node for node in nodes(register) if node.level == "title"]
    assert 0 < len(titles) < 40


def test_the_choices_speak_the_language_and_lead_by_keyboard(
    register: RegisterPage, language: LanguageSwitch, qtbot: QtBot
) -> None:
    filters(register).focus_action.trigger()
    box = register.focusWidget()
    assert box is not None
    assert box.accessibleName() == "Branch"
    filters(register).choose("category", RegisterCategory.NONE)
    language.choose(UiLanguage.RU)
    qtbot.waitUntil(lambda: box.accessibleName() == "Отрасль")
    assert filters(register).value("category") is RegisterCategory.NONE


def test_a_code_of_another_edition_is_offered_there(
    specialties: SpecialtiesPage, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "reference.csv"
    other.write_text("code,kk,ru\n199880100,Құю,Литье\n199880200,Шыныға қызмет көрсету,Стекло\n", "utf-8")
    report = specialties.context.services.importing.run("specialties", other)
    assert report.change_set is not None
    specialties.refresh(report.change_set)
    specialties.open_target("0101013")
    qtbot.waitUntil(lambda: "№ 398" in specialties.strip.text)
    for button in specialties.strip.findChildren(QPushButton):
        button.click()
    qtbot.waitUntil(specialties.view.hits.isVisible)
    assert "qualification" in hit_levels(specialties)
    assert "The list of forms of study" in specialties.view.notice.text
    assert specialties.view.picker.currentText().startswith("List of forms of study")


@pytest.fixture
def dialog(qtbot: QtBot, real_context: PageContext) -> StudyFormDialog:
    found = StudyFormDialog(real_context)
    qtbot.addWidget(found)
    found.show()
    return found


def ask(dialog: StudyFormDialog, specialty: str, year: str = "2024") -> str:
    type_text(dialog.specialty.line, specialty)
    dialog.year.setText(year)
    dialog.ask()
    return dialog.view.verdict.accessibleName() if dialog.view.verdict.isVisible() else ""


def test_the_question_is_answered_with_edition_and_line(dialog: StudyFormDialog) -> None:
    assert not dialog.view.verdict.isVisible()
    assert ask(dialog, "0101000") == "meets"
    assert "line 40" in dialog.view.source.text()
    dialog.form.set_value(StudyForm.DISTANCE)
    dialog.ask()
    assert dialog.view.verdict.accessibleName() == "a person decides"


def test_words_that_mean_several_offer_them(dialog: StudyFormDialog, qtbot: QtBot) -> None:
    ask(dialog, "Заңгер")
    model = dialog.view.choices.model()
    assert model.rowCount() == 2
    dialog.view.choices.setCurrentIndex(model.index(1, 0))
    press(dialog.view.choices, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.specialty.value() == "020201 3")
    assert not dialog.view.choices.isVisible()


def test_a_year_to_come_is_no_year_of_a_diploma(dialog: StudyFormDialog) -> None:
    dialog.specialty.set_value("0101000")
    dialog.year.setText("2999")
    dialog.ask()
    assert dialog._fields[2].error
    dialog.year.setText("2018")
    dialog.ask()
    assert not dialog._fields[2].error


def test_a_level_the_list_does_not_speak_of_and_a_wrong_year(dialog: StudyFormDialog) -> None:
    dialog.level.set_value(EducationLevel.HIGHER)
    assert ask(dialog, "0101000") == "a person decides"
    assert not dialog.view.source.isVisible()
    ask(dialog, "0101000", "20")
    assert "four digits" in dialog.year.accessibleDescription()


def test_the_card_asks_about_its_entry(specialties: SpecialtiesPage) -> None:
    specialties.open_target("0101000")
    dialog = specialties.ask_study_form(specialties.card.code)
    assert dialog.specialty.value() == "0101000"
    assert dialog.view.verdict.isVisible()
    dialog.close()
