"""The requirements page over a real database: read, correct, settle, read the texts again, undo."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.localized import Language, LocalizedList, LocalizedText
from nqs_desktop.domain.requirement import (
    ExperienceKind,
    Extra,
    ExtraKind,
    IncludedExperience,
    RequirementPart,
    ReviewReason,
    Strength,
)
from nqs_desktop.ui.i18n import UiLanguage
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.requirements.alternative_editor import AlternativeEditor
from nqs_desktop.ui.requirements.requirements_page import RequirementsPage
from nqs_desktop.ui.requirements.requirements_view import Filter
from nqs_desktop.ui.staffing.staffing_page import StaffingPage
from tests.ui.conftest import ModelCheck
from tests.ui.fakes import FakeNavigator
from tests.ui.keyboard import press, type_text
from tests.ui.requirements.conftest import BIBLIOGRAPHER, LIBRARIAN, edit, stored

BUTTON = QMessageBox.StandardButton


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[QMessageBox.StandardButton]]:
    """What the user answers when asked about edits; must be used up."""
    waiting: list[QMessageBox.StandardButton] = []
    monkeypatch.setattr(QMessageBox, "question", lambda *_: waiting.pop(0))
    yield waiting
    assert waiting == []


def first(page: RequirementsPage) -> AlternativeEditor:
    return page.details.form.alternatives.editors[0]


def keys(page: RequirementsPage) -> list[str]:
    return [row.key for row in page.list.model.rows]


def has_edits(page: RequirementsPage) -> bool:
    return page.unsaved


# --- reading ---


def test_the_list_keeps_qts_contract(page: RequirementsPage, check_model: ModelCheck) -> None:
    check_model(page.list.model)


def test_a_filter_lets_through_what_a_person_decides(page: RequirementsPage) -> None:
    page.list.filter.set_value(Filter.REVIEW)
    page.list.filtered.emit()
    assert keys(page) == [BIBLIOGRAPHER]


def test_a_filter_lets_through_where_a_text_is_missing(page: RequirementsPage, filled: PageContext) -> None:
    staffing = filled.services.staffing
    requirement = replace(stored(page, LIBRARIAN), optional=LocalizedText("тек қазақша"))
    filled.hub.announce(staffing.save_requirement(LIBRARIAN, requirement))
    page.list.filter.set_value(Filter.MISSING)
    page.list.filtered.emit()
    assert keys(page) == [LIBRARIAN]


def test_the_search_narrows_the_list(page: RequirementsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.search.searched):
        page.search.setText("жүргізуші")
    assert keys(page) == ["demo-driver"]


def test_the_card_says_each_alternative_in_both_languages(page: RequirementsPage) -> None:
    page.open_target(LIBRARIAN)
    sentences = page.details.card.sentences
    assert len(sentences) == 2
    assert sentences[1].ru is not None
    assert sentences[1].kk is not None
    assert sentences[1].ru.startswith("Стаж работы не менее 1 года")
    assert sentences[1].kk.startswith("Мамандығы бойынша кемінде 1 жыл жұмыс өтілі")


def test_another_language_reaches_card_and_form(page: RequirementsPage) -> None:
    edit(page, BIBLIOGRAPHER)
    page.context.language.choose(UiLanguage.KK)
    assert page.keep.text() == "Сақтау"
    assert page.details.form.education.levels.box(EducationLevel.HIGHER).text() == "Жоғары"


# --- editing ---


def test_everything_that_the_form_holds_is_stored_seen_elsewhere_and_brought_back(
    page: RequirementsPage, filled: PageContext, qtbot: QtBot
) -> None:
    staffing_page = StaffingPage(filled)
    qtbot.addWidget(staffing_page)
    staffing_page.show()
    before = stored(page, LIBRARIAN)
    edit(page, LIBRARIAN)
    form = page.details.form
    form.education.levels.box(EducationLevel.HIGHER).click()
    form.education.fields.editor(Language.RU).setPlainText("право\n\n  история   Казахстана ")
    form.education.fields_open.click()
    form.texts[RequirementPart.OPTIONAL].editor(Language.RU).setPlainText("Знание языков")
    assert has_edits(page)
    page.keep.trigger()
    assert not has_edits(page)
    after = stored(page, LIBRARIAN)
    assert (EducationLevel.HIGHER in after.education.levels) is not (
        EducationLevel.HIGHER in before.education.levels
    )
    assert after.education.fields == LocalizedList(
        before.education.fields.kk, ("право", "история Казахстана")
    )
    assert after.education.fields_open is not before.education.fields_open
    assert after.optional.ru == "Знание языков"
    assert after.experience == before.experience
    assert len(filled.services.history.steps()) > 0
    filled.hub.announce(filled.services.history.undo())
    assert stored(page, LIBRARIAN) == before
    page.edit.trigger()
    assert form.value() == before


def test_an_alternative_is_edited_in_every_part(page: RequirementsPage) -> None:
    edit(page, BIBLIOGRAPHER)
    editor = first(page)
    editor.least.clear()
    type_text(editor.least, "2,5")
    editor.most.setText("4")
    editor.strength.set_value(Strength.REQUIRED)
    editor.kinds.set_value((ExperienceKind.FIELD,), LocalizedText("мұрағат ісінде", "в архивном деле"))
    editor.levels.box(EducationLevel.TVE).click()
    editor.continuous.click()
    editor._add_share.trigger()
    page.keep.trigger()
    alternative = stored(page, BIBLIOGRAPHER).experience.alternatives[0]
    assert (alternative.min_years, alternative.max_years) == (Decimal("2.5"), Decimal(4))
    assert alternative.strength is Strength.REQUIRED
    assert alternative.field == LocalizedText("мұрағат ісінде", "в архивном деле")
    assert alternative.education_levels == (EducationLevel.TVE,)
    assert alternative.continuous
    assert alternative.including == (IncludedExperience(None, (ExperienceKind.MANAGERIAL,)),)


def test_an_alternative_is_added_and_removed(page: RequirementsPage) -> None:
    edit(page, BIBLIOGRAPHER)
    alternatives = page.details.form.alternatives
    alternatives._add.trigger()
    assert [editor._number for editor in alternatives.editors] == [1, 2]
    alternatives.editors[0].remove.trigger()
    page.keep.trigger()
    only = stored(page, BIBLIOGRAPHER).experience.alternatives
    assert [one.min_years for one in only] == [Decimal(1)]


def test_any_experience_stands_alone(page: RequirementsPage) -> None:
    edit(page, BIBLIOGRAPHER)
    kinds = first(page).kinds
    kinds.set_value((ExperienceKind.ANY,), LocalizedText())
    kinds.kinds.box(ExperienceKind.MANAGERIAL).click()
    assert kinds.value()[0] == (ExperienceKind.MANAGERIAL,)
    kinds.kinds.box(ExperienceKind.ANY).click()
    assert kinds.value()[0] == (ExperienceKind.ANY,)


def test_the_sentence_follows_the_fields(page: RequirementsPage) -> None:
    edit(page, BIBLIOGRAPHER)
    editor = first(page)
    editor.least.clear()
    type_text(editor.least, "7")
    shown = [label.text() for label in editor._sentence.findChildren(QLabel)]
    assert any(text.startswith("Стаж работы не менее 7 лет") for text in shown)


def test_an_empty_number_says_that_the_text_names_none(page: RequirementsPage) -> None:
    edit(page, BIBLIOGRAPHER)
    first(page).least.setText("")
    page.keep.trigger()
    assert stored(page, BIBLIOGRAPHER).experience.alternatives[0].min_years is None


# --- bad input ---


@pytest.mark.parametrize(("least", "most"), [("много", ""), ("5", "3"), ("70", "")])
def test_impossible_years_are_said_beside_the_alternative(
    page: RequirementsPage, least: str, most: str
) -> None:
    before = stored(page, BIBLIOGRAPHER)
    edit(page, BIBLIOGRAPHER)
    first(page).least.setText(least)
    first(page).most.setText(most)
    page.keep.trigger()
    assert first(page).error
    assert page.details.is_form
    assert stored(page, BIBLIOGRAPHER) == before


def test_an_alternative_without_a_kind_is_said_in_place(page: RequirementsPage) -> None:
    edit(page, BIBLIOGRAPHER)
    first(page).kinds.set_value((), LocalizedText())
    page.keep.trigger()
    assert first(page).error


def test_a_wrong_extra_is_said_in_place(page: RequirementsPage) -> None:
    edit(page, BIBLIOGRAPHER)
    page.details.form.extras.set_extras((Extra(ExtraKind.MIN_AGE, "5"),))
    page.keep.trigger()
    assert page.details.form.extras_error
    assert not any(extra.kind is ExtraKind.MIN_AGE for extra in stored(page, BIBLIOGRAPHER).extras)


# --- what a person decides ---


def test_a_reason_is_settled_on_the_card_and_brought_back(page: RequirementsPage) -> None:
    page.open_target(BIBLIOGRAPHER)
    row = page.details.card.reasons.rows[0]
    row.decide.trigger()
    assert not stored(page, BIBLIOGRAPHER).review_reasons
    assert page.details.card.reasons.rows == ()
    page.strip._button.click()
    assert stored(page, BIBLIOGRAPHER).review_reasons
    assert len(page.details.card.reasons.rows) == 1


def test_a_reason_leads_to_its_part_and_is_settled_with_the_rest(page: RequirementsPage) -> None:
    page.open_target(BIBLIOGRAPHER)
    page.details.card.reasons.rows[0].change.trigger()
    form = page.details.form
    assert page.details.is_form
    form.reasons.rows[0].decide.trigger()
    assert stored(page, BIBLIOGRAPHER).review_reasons
    page.keep.trigger()
    assert not stored(page, BIBLIOGRAPHER).review_reasons


def test_a_reason_speaks_words_and_no_codes(page: RequirementsPage, filled: PageContext) -> None:
    reason = ReviewReason("levels_differ", RequirementPart.EDUCATION, "kk: higher / ru: tve")
    requirement = replace(stored(page, LIBRARIAN), review_reasons=(reason,))
    filled.hub.announce(filled.services.staffing.save_requirement(LIBRARIAN, requirement))
    page.open_target(LIBRARIAN)
    words = page.details.card.reasons.rows[0]._words.text()
    assert "technical and vocational" in words
    assert "tve" not in words


# --- edits under way ---


def test_leaving_edits_asks(
    page: RequirementsPage, qtbot: QtBot, answers: list[QMessageBox.StandardButton]
) -> None:
    edit(page, LIBRARIAN)
    page.details.form.education.fields_open.click()
    answers.append(BUTTON.Cancel)
    press(page.list.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.list.table.key == LIBRARIAN)
    assert page.details.is_form
    answers.append(BUTTON.Discard)
    press(page.list.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: not page.details.is_form)
    assert page.list.table.key == BIBLIOGRAPHER


def test_a_change_elsewhere_leaves_the_edits_and_says_so(page: RequirementsPage, filled: PageContext) -> None:
    edit(page, LIBRARIAN)
    page.details.form.education.fields_open.click()
    requirement = replace(stored(page, LIBRARIAN), optional=LocalizedText("басқа", "другое"))
    filled.hub.announce(filled.services.staffing.save_requirement(LIBRARIAN, requirement))
    assert page.details.is_form
    assert page.strip.text
    page.strip._button.click()
    assert page.details.currentWidget() is page.details.card
    assert not has_edits(page)


def test_a_position_that_is_removed_leaves_the_page(page: RequirementsPage, filled: PageContext) -> None:
    page.open_target(LIBRARIAN)
    filled.hub.announce(filled.services.staffing.remove_position(LIBRARIAN))
    assert LIBRARIAN not in keys(page)
    assert page.list.table.key


def test_edits_of_a_position_that_is_gone_reach_no_other_one(
    page: RequirementsPage, filled: PageContext
) -> None:
    edit(page, LIBRARIAN)
    page.details.form.education.fields_open.click()
    filled.hub.announce(filled.services.staffing.remove_position(LIBRARIAN))
    assert page.strip.text
    others = {key: stored(page, key) for key in keys(page)}
    assert not page.save()
    assert {key: stored(page, key) for key in keys(page)} == others
    assert page.details.is_form, "the edits may be wanted yet"
    page.discard.trigger()
    assert page.details.currentWidget() is page.details.card
    assert page.list.table.key in keys(page)


def test_an_empty_database_leads_to_the_import(qtbot: QtBot, real_context: PageContext) -> None:
    page = RequirementsPage(real_context)
    qtbot.addWidget(page)
    page.show()
    assert not page.details.isVisible()
    assert not page.edit.isVisible()
    page.to_import.trigger()
    assert isinstance(real_context.navigator, FakeNavigator)
    assert real_context.navigator.opened == [("staffing", "")]


def test_the_page_leads_to_the_staffing_table(page: RequirementsPage) -> None:
    page.open_target(LIBRARIAN)
    page.to_staffing.trigger()
    assert isinstance(page.context.navigator, FakeNavigator)
    assert page.context.navigator.opened == [("staffing", LIBRARIAN)]
