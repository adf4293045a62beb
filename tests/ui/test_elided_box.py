"""Choices that are narrower than their words."""

import pytest
from PySide6.QtWidgets import QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from nqs_desktop.ui.widgets.choice_box import ChoiceBox

WORDS = ("бүтін теңгеге дейін", "тиынға дейін")


@pytest.fixture
def box(qtbot: QtBot) -> ChoiceBox[str]:
    box = ChoiceBox(WORDS, str)
    qtbot.addWidget(box)
    box.show()
    return box


def shown(box: ChoiceBox[str]) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    return option.currentText


def test_words_that_have_room_stay_whole(box: ChoiceBox[str]) -> None:
    box.setStyleSheet("QComboBox { border: 1px solid; padding: 4px 8px; }")
    box.resize(box.sizeHint())
    assert shown(box) == WORDS[0]


def test_words_without_room_end_with_an_ellipsis(box: ChoiceBox[str]) -> None:
    box.resize(90, box.height())
    assert shown(box).endswith("…")
    assert box.currentText() == WORDS[0]
