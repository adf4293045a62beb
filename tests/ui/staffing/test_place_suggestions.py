"""Suggested places of the register beside the form of a position."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.i18n import LanguageSwitch, UiLanguage
from nqs_desktop.ui.staffing.position_form import PositionForm
from nqs_desktop.ui.staffing.staffing_page import StaffingPage
from tests.ui.keyboard import press


@pytest.fixture
def form(page: StaffingPage) -> PositionForm:
    """The form of a new position."""
    page.commands.new_position.trigger()
    return page.details.position_form


def look(page: StaffingPage, form: PositionForm, ru: str) -> list[str]:
    form.title.set_value(LocalizedText(None, ru))
    page.place_assistant.suggest.setChecked(False)
    page.place_assistant.suggest.trigger()
    return page.place_assistant.places


def test_places_come_with_their_reasons_and_one_is_taken_by_keyboard(
    page: StaffingPage, form: PositionForm, qtbot: QtBot
) -> None:
    assert look(page, form, "Бухгалтер") == ["C2", "C3"]
    texts = " ".join(label.text() for label in page.place_assistant.findChildren(QLabel))
    assert "The register has this very title." in texts
    button = page.place_assistant.button("C3")
    assert "middle level" in button.accessibleDescription()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    press(button, Qt.Key.Key_Space)
    assert form.place.value() == "C3"
    assert page.unsaved
    assert not page.place_assistant.suggest.isChecked()


def test_a_title_like_nothing_is_said_to_be(page: StaffingPage, form: PositionForm) -> None:
    assert look(page, form, "Водолаз") == []
    assert "no title like it" in page.place_assistant.said


def test_the_places_follow_title_and_language(
    page: StaffingPage, form: PositionForm, qtbot: QtBot, language: LanguageSwitch
) -> None:
    look(page, form, "Бухгалтер")
    form.title.set_value(LocalizedText("Хатшы", None))
    form.title.edited.emit()
    qtbot.waitUntil(lambda: page.place_assistant.places == ["D1"])
    language.choose(UiLanguage.KK)
    qtbot.waitUntil(lambda: "ұсыныс" in page.place_assistant.said)


def test_nothing_is_suggested_while_no_position_is_edited(page: StaffingPage) -> None:
    assert not page.place_assistant.suggest.isEnabled()
    assert page.place_assistant.places == []
