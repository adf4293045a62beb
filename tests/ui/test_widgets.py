"""The shared widgets: texts in two languages, chips, verdicts, days, choices, tables."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.ui.books.facts import FactList, Linked, link
from nqs_desktop.ui.formatting import date_text, number_text, numero, qt_offsets
from nqs_desktop.ui.i18n import LanguageSwitch, UiLanguage
from nqs_desktop.ui.models.row_table import Column, RowTableModel
from nqs_desktop.ui.widgets.chips import SourceChip, UnofficialChip
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.date_field import DateField
from nqs_desktop.ui.widgets.expander import Expander
from nqs_desktop.ui.widgets.filter_chips import FilterChips
from nqs_desktop.ui.widgets.localized_field import LocalizedField, differing_figures
from nqs_desktop.ui.widgets.localized_text import LocalizedLines
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.selectable_label import SelectableLabel
from nqs_desktop.ui.widgets.verdict_label import VerdictLabel
from nqs_desktop.ui.words import verdict_word
from tests.ui.keyboard import press, type_text


def shown_labels(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden() and label.text()]


@pytest.fixture
def field(qtbot: QtBot, language: LanguageSwitch) -> LocalizedField:
    widget = LocalizedField(lines=3)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_the_field_gives_back_what_it_was_given(field: LocalizedField) -> None:
    text = LocalizedText("Кемінде 3 жыл", "Не менее 3 лет", (Language.RU,))
    field.set_value(text)
    assert field.value() == text


def test_the_field_says_which_language_is_missing(field: LocalizedField) -> None:
    field.set_value(LocalizedText("Кемінде 3 жыл", None))
    assert "The Russian text is missing" in shown_labels(field)
    field.set_value(LocalizedText())
    assert not any("missing" in text for text in shown_labels(field))


def test_a_text_is_carried_over_as_a_draft(field: LocalizedField, qtbot: QtBot) -> None:
    field.set_value(LocalizedText("Жоғары білім", None))
    edits: list[bool] = []
    field.edited.connect(lambda: edits.append(True))
    carry = next(
        action
        for side in field.children()
        for action in [getattr(side, "carry", None)]
        if action is not None and action.isEnabled()
    )
    carry.trigger()
    assert field.value().ru == "Жоғары білім"
    assert "A draft carried over: translate it" in shown_labels(field)
    assert edits
    type_text(field.editor(Language.RU), "!")
    assert "A draft carried over: translate it" not in shown_labels(field)


def test_figures_that_differ_are_named_and_marked(field: LocalizedField) -> None:
    field.set_value(LocalizedText("Кемінде 5 жыл, 2 айы — осы салада", "Не менее 3 лет, из них 2 месяца"))
    notes = [text for text in shown_labels(field) if text.startswith("Figures")]
    assert notes == [
        "Figures that the other text does not have: 5",
        "Figures that the other text does not have: 3",
    ]
    marks = field.editor(Language.KK).extraSelections()
    assert [mark.cursor.selectedText() for mark in marks] == ["5"]


def test_an_edit_takes_the_mark_of_being_unofficial_away(field: LocalizedField, qtbot: QtBot) -> None:
    field.set_value(LocalizedText("Экономист", "Экономист", (Language.RU,)))
    type_text(field.editor(Language.RU), "!")
    assert field.value().unofficial == ()


def test_one_line_takes_no_line_breaks(qtbot: QtBot, language: LanguageSwitch) -> None:
    widget = LocalizedField()
    qtbot.addWidget(widget)
    widget.editor(Language.KK).setPlainText("Бас\nинженер")
    assert widget.value().kk == "Бас инженер"


def test_tab_leads_from_one_language_to_the_other(field: LocalizedField, qtbot: QtBot) -> None:
    field.set_value(LocalizedText("а", "б"))
    field.editor(Language.KK).setFocus()
    press(field.editor(Language.KK), Qt.Key.Key_Tab)
    assert field.editor(Language.RU).hasFocus()


@given(st.text(alphabet="0123456789 ,.аб", max_size=20))
def test_a_text_never_differs_from_itself(text: str) -> None:
    assert differing_figures(text, text) == []


@pytest.mark.parametrize(
    ("text", "other", "figures"),
    [
        ("3 жыл", "3 года", []),
        ("0,5 бірлік", "0.5 единицы", []),
        ("3 жыл, 3 жыл", "3 года", ["3"]),
        ("5 жыл", "", ["5"]),
        ("10 жыл", "1 год", ["10"]),
    ],
)
def test_figures_are_compared_by_number_and_count(text: str, other: str, figures: list[str]) -> None:
    assert [text[start:end] for start, end in differing_figures(text, other)] == figures


def test_lines_show_both_languages_and_their_marks(qtbot: QtBot, language: LanguageSwitch) -> None:
    lines = LocalizedLines()
    qtbot.addWidget(lines)
    lines.set_value(LocalizedText("Құқық", "Право", (Language.RU,)))
    chips = [chip for chip in lines.findChildren(UnofficialChip) if not chip.isHidden()]
    assert len(chips) == 1
    lines.set_value(LocalizedText("Құқық", None))
    assert "no Russian text" in shown_labels(lines)


def test_a_source_chip_names_document_and_line(qtbot: QtBot, language: LanguageSwitch) -> None:
    chip = SourceChip(SourceReference("№ 398", 12))
    qtbot.addWidget(chip)
    assert chip.text() == "№ 398, line 12"
    language.choose(UiLanguage.KK)
    QApplication.sendEvent(chip, QEvent(QEvent.Type.LanguageChange))
    assert chip.text() == "№ 398, 12-жол"
    chip.set_source(None)
    assert chip.isHidden()


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_verdict_is_word_and_picture(qtbot: QtBot, language: LanguageSwitch, verdict: Verdict) -> None:
    label = VerdictLabel(verdict)
    qtbot.addWidget(label)
    pictures = [each for each in label.findChildren(QLabel) if not each.pixmap().isNull()]
    assert shown_labels(label) == [verdict_word(verdict)]
    assert len(pictures) == 1
    assert label.accessibleName() == verdict_word(verdict)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("21.11.2026", date(2026, 11, 21)),
        ("21/11/2026", date(2026, 11, 21)),
        ("21112026", date(2026, 11, 21)),
        ("2026-11-21", date(2026, 11, 21)),
        ("15.05.65", date(1965, 5, 15)),
        ("15.05.31", date(2031, 5, 15)),
        ("", None),
    ],
)
def test_a_day_is_read_as_people_type_it(
    qtbot: QtBot, language: LanguageSwitch, typed: str, day: date | None
) -> None:
    widget = DateField()
    qtbot.addWidget(widget)
    type_text(widget, typed)
    assert widget.day() == day
    assert widget.is_valid


@pytest.mark.parametrize("typed", ["31.02.2026", "21.11", "завтра", "0.0.0", "01.01.0001"])
def test_an_impossible_day_is_marked(qtbot: QtBot, language: LanguageSwitch, typed: str) -> None:
    widget = DateField()
    qtbot.addWidget(widget)
    type_text(widget, typed)
    assert widget.day() is None
    assert not widget.is_valid
    assert widget.property("state") == "wrong"


@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_day_shows_as_it_is_read(day: date) -> None:
    assert date.fromisoformat("-".join(reversed(date_text(day).split(".")))) == day


def test_a_choice_follows_the_language(qtbot: QtBot, language: LanguageSwitch) -> None:
    box = ChoiceBox(tuple(Verdict), verdict_word)
    qtbot.addWidget(box)
    box.set_value(Verdict.REVIEW)
    assert box.currentText() == "a person decides"
    language.choose(UiLanguage.RU)
    QApplication.sendEvent(box, QEvent(QEvent.Type.LanguageChange))
    assert box.currentText() == "решает человек"
    assert box.value() is Verdict.REVIEW


@dataclass(frozen=True)
class Thing:
    key: str
    name: str


def test_a_table_keeps_the_chosen_row_and_opens_by_keyboard(qtbot: QtBot) -> None:
    column = Column[Thing](lambda: "Name", lambda thing: thing.name)
    model = RowTableModel((column,), lambda thing: thing.key)
    table = RowTable(model)
    qtbot.addWidget(table)
    things = [Thing("1", "Қала"), Thing("2", "Аула"), Thing("3", "Өзен")]
    model.set_rows(things)
    table.choose("3")
    model.set_rows(things[1:])
    assert table.key == "3"
    with qtbot.waitSignal(table.opened) as opened:
        press(table, Qt.Key.Key_Return)
    assert opened.args == ["3"]
    with qtbot.waitSignal(table.removal_wanted) as removal:
        press(table, Qt.Key.Key_Delete)
    assert removal.args == ["3"]
    with qtbot.waitSignal(table.chosen) as chosen:
        model.set_rows(things[:2])
    assert chosen.args == [""]


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (Decimal("0.50"), "0,5"),
        (Decimal(12345), "12\u202f345"),
        (1274, "1\u202f274"),
        (Decimal(100), "100"),
        (Decimal("0"), "0"),
    ],
)
def test_numbers_are_written_as_an_office_does(number: Decimal | int, text: str) -> None:
    assert number_text(number) == text


def test_the_number_sign_keeps_to_its_number() -> None:
    assert numero(398) == "№\u202f398"


def test_a_search_box_leads_to_its_results(qtbot: QtBot, language: LanguageSwitch) -> None:
    from nqs_desktop.ui.widgets.search_box import SearchBox

    box = SearchBox()
    qtbot.addWidget(box)
    searched: list[str] = []
    box.searched.connect(searched.append)
    type_text(box, "тау")
    assert searched == []
    with qtbot.waitSignal(box.left_downwards):
        press(box, Qt.Key.Key_Down)
    assert searched == ["тау"]
    press(box, Qt.Key.Key_Escape)
    assert QLineEdit.text(box) == ""
    qtbot.waitUntil(lambda: searched == ["тау", ""])


def test_a_fact_of_the_user_is_shown_letter_by_letter(qtbot: QtBot) -> None:
    facts = FactList()
    qtbot.addWidget(facts)
    facts.set_facts([("Title", "<b>bold</b>"), ("Code", Linked(link("2147", "2147")))])
    plain, rich = (label for label in facts.findChildren(QLabel) if label.text() not in ("Title", "Code"))
    assert plain.textFormat() is Qt.TextFormat.PlainText
    assert rich.textFormat() is Qt.TextFormat.RichText


def test_offsets_are_counted_as_qt_counts_them() -> None:
    text = "🚒 Өрт сөндіруші"
    assert qt_offsets(text, 2, 5) == (3, 6)
    assert qt_offsets(text, 0, 1) == (0, 2)
    assert qt_offsets("Өрт", 0, 3) == (0, 3)


def test_words_can_be_marked_once_the_pointer_is_over_them(qtbot: QtBot) -> None:
    label = SelectableLabel("words")
    qtbot.addWidget(label)
    marked = Qt.TextInteractionFlag.TextSelectableByMouse
    assert not label.textInteractionFlags() & marked
    place = QPointF(1, 1)
    QApplication.sendEvent(label, QEnterEvent(place, place, place))
    assert label.textInteractionFlags() & marked


def test_what_is_folded_away_is_made_when_it_is_opened(qtbot: QtBot) -> None:
    made: list[QLabel] = []

    def make() -> QLabel:
        made.append(QLabel("inside"))
        return made[-1]

    line = Expander(make)
    qtbot.addWidget(line)
    assert made == []
    for is_open in (True, False, True):
        line.set_open(is_open)
    [inside] = made
    assert inside.isVisibleTo(line)


def test_chips_leave_the_chosen_kinds_and_without_a_choice_all(qtbot: QtBot) -> None:
    chips = FilterChips(("gone", "new", "moved"), str.capitalize)
    qtbot.addWidget(chips)
    chips.show_counts({"gone": 1, "new": 1200})
    assert chips.chip("moved").isHidden()
    assert chips.let_through == {"gone", "new"}
    with qtbot.waitSignal(chips.changed):
        chips.chip("new").click()
    assert chips.let_through == {"new"}
    chips.show_counts({"gone": 1})
    assert chips.let_through == {"gone"}
