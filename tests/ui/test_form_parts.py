"""The parts that forms are made of."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.browse import DepartmentNode, SearchHit
from nqs_desktop.domain.localized import Language, LocalizedList, LocalizedText
from nqs_desktop.domain.requirement import Extra, ExtraKind
from nqs_desktop.ui.i18n import LanguageSwitch, UiLanguage
from nqs_desktop.ui.widgets.check_set import CheckSet
from nqs_desktop.ui.widgets.code_picker import CodePicker
from nqs_desktop.ui.widgets.decimal_field import DecimalField
from nqs_desktop.ui.widgets.department_box import DepartmentBox
from nqs_desktop.ui.widgets.extras_editor import ExtrasEditor
from nqs_desktop.ui.widgets.flow_layout import FlowLayout
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.localized_columns import LocalizedColumns
from nqs_desktop.ui.widgets.localized_field import LocalizedField, one_line
from nqs_desktop.ui.widgets.localized_lines_editor import LocalizedLinesEditor
from nqs_desktop.ui.widgets.titled_pane import TitledPane
from tests.ui.keyboard import press, type_text

LONG = "ұзақ мәтін " * 40


def show(qtbot: QtBot, widget: QWidget, width: int = 500) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, 400)
    widget.show()
    for _ in range(3):
        QApplication.processEvents()


# --- numbers ---


@pytest.mark.parametrize(
    ("typed", "value", "tidy"),
    [
        ("0,25", "0.25", "0,25"),
        ("2.50", "2.5", "2,5"),
        ("12 500", "12500", "12\N{NARROW NO-BREAK SPACE}500"),
        ("007", "7", "7"),
    ],
)
def test_a_number_is_typed_with_a_comma(qtbot: QtBot, typed: str, value: str, tidy: str) -> None:
    field = DecimalField()
    show(qtbot, field)
    type_text(field, typed)
    assert field.value() == Decimal(value)
    press(field, Qt.Key.Key_Return)
    assert field.text() == tidy


@pytest.mark.parametrize("typed", ["-1", "две", "1e5", "NaN", "1,2,3", "٣", ",5"])
def test_what_is_no_number_is_marked(qtbot: QtBot, typed: str) -> None:
    field = DecimalField()
    show(qtbot, field)
    type_text(field, typed)
    assert field.value() is None
    assert field.property("state") == "wrong"
    field.set_value(None)
    assert field.is_valid
    assert not field.property("state")


# --- fields ---


def test_a_field_says_what_is_wrong_below_it_and_to_a_screen_reader(qtbot: QtBot) -> None:
    number = DecimalField()
    field = FormField(number)
    show(qtbot, field)
    field.set_caption("Units")
    field.set_error("Too many")
    assert number.accessibleName() == "Units"
    assert number.accessibleDescription() == "Too many"
    assert field.error == "Too many"
    field.set_error("")
    assert field.error == ""


def test_a_long_text_hides_nothing_and_both_sides_are_equally_high(qtbot: QtBot) -> None:
    field = LocalizedField(lines=2)
    field.set_value(LocalizedText(LONG, "коротко"))
    show(qtbot, field)
    kk, ru = field.editor(Language.KK), field.editor(Language.RU)
    assert kk.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert kk.verticalScrollBar().maximum() == 0
    assert kk.height() == ru.height() > 100
    wide = kk.height()
    field.resize(900, 400)
    QApplication.processEvents()
    assert kk.height() < wide
    assert kk.verticalScrollBar().maximum() == 0


def test_a_name_is_one_line_however_it_was_typed() -> None:
    text = LocalizedText("Бас \n маман", None, (Language.KK,))
    assert one_line(text) == LocalizedText("Бас маман", None, (Language.KK,))


# --- lists and sets ---


def test_lists_are_a_line_an_entry(qtbot: QtBot) -> None:
    editor = LocalizedLinesEditor()
    show(qtbot, editor)
    editor.set_value(LocalizedList(("құқық", "тарих"), ("право",)))
    assert [label.property("role") for label in editor.findChildren(QLabel)] == ["missing", "missing"]
    with qtbot.waitSignal(editor.edited):
        editor.editor(Language.RU).setPlainText(" право \n\nистория\n")
    assert editor.value() == LocalizedList(("құқық", "тарих"), ("право", "история"))


def test_a_set_keeps_the_order_in_which_it_is_offered(qtbot: QtBot) -> None:
    boxes = CheckSet(("a", "b", "c"), str.upper)
    show(qtbot, boxes)
    boxes.set_values({"c", "a"})
    assert boxes.values() == ("a", "c")
    with qtbot.waitSignal(boxes.edited):
        boxes.box("b").click()
    assert boxes.values() == ("a", "b", "c")


def test_a_flow_needs_more_lines_where_it_is_narrow(qtbot: QtBot) -> None:
    holder = QWidget()
    flow = FlowLayout(holder)
    labels = [QLabel("x" * 20, holder) for _ in range(6)]
    for label in labels:
        flow.addWidget(label)
    show(qtbot, holder, 2000)
    assert len({label.y() for label in labels}) == 1
    assert flow.heightForWidth(200) > flow.heightForWidth(2000)
    assert flow.minimumSize().width() >= labels[0].width()
    assert flow.takeAt(9) is None
    assert flow.count() == 6


def test_extras_are_added_changed_and_removed(qtbot: QtBot, language: LanguageSwitch) -> None:
    editor = ExtrasEditor(language)
    show(qtbot, editor)
    given = (Extra(ExtraKind.DRIVING_LICENCE, "B|C"), Extra(ExtraKind.CLEARANCE))
    editor.set_extras(given)
    assert editor.extras() == given
    assert editor.is_valid
    with qtbot.waitSignal(editor.edited):
        editor._add.trigger()
    assert editor.extras()[-1] == Extra(ExtraKind.CERTIFICATE)
    with qtbot.waitSignal(editor.edited):
        editor._rows[0]._remove.trigger()
    assert editor.extras() == (Extra(ExtraKind.CLEARANCE), Extra(ExtraKind.CERTIFICATE))
    editor.set_extras((Extra(ExtraKind.DRIVING_LICENCE, "ЖЖ"),))
    assert not editor.is_valid


def test_texts_side_by_side_mark_the_figures_that_differ(qtbot: QtBot, language: LanguageSwitch) -> None:
    columns = LocalizedColumns()
    show(qtbot, columns)
    columns.set_value(LocalizedText("кемінде 2 <жыл>", "не менее 3 лет"))
    texts = [label.text() for label in columns._texts.values()]
    assert ">2</span>" in texts[0]
    assert "&lt;жыл&gt;" in texts[0]
    assert ">3</span>" in texts[1]
    columns.set_value(LocalizedText("тек қазақша"))
    language.choose(UiLanguage.RU)
    assert columns._texts[Language.RU].text() == "нет текста на русском языке"


# --- choices ---


def nodes() -> tuple[DepartmentNode, ...]:
    def node(key: str, parent: str | None) -> DepartmentNode:
        return DepartmentNode(key, LocalizedText(key), parent, parent is None, 0, Decimal(0))

    return node("a", None), node("b", "a"), node("c", "b"), node("d", "a")


def test_a_department_is_chosen_by_its_place_in_the_tree(qtbot: QtBot, language: LanguageSwitch) -> None:
    box = DepartmentBox(language)
    show(qtbot, box)
    box.set_nodes(nodes())
    assert [len(box.itemText(row)) - 1 for row in range(4)] == [0, 1, 2, 1]
    box.set_key("c")
    assert box.key() == "c"
    box.set_nodes(nodes(), without="b")
    assert [box.itemData(row) for row in range(box.count())] == ["a", "d"]
    assert box.key() == "a"


class Codes:
    """Two codes."""

    def __init__(self) -> None:
        self.known = {"2411": "Бухгалтеры", "2412": "Финансисты"}

    def search(self, text: str) -> list[SearchHit]:
        hits = [(code, name) for code, name in self.known.items() if text.lower() in name.lower()]
        return [
            SearchHit("classifier", 1, code, LocalizedText(None, name), "unit", 1.0) for code, name in hits
        ]

    def describe(self, code: str) -> str | None:
        return self.known.get(code)


def test_a_code_is_found_by_words_and_picked_with_the_keyboard(
    qtbot: QtBot, language: LanguageSwitch
) -> None:
    picker = CodePicker(Codes(), language)
    picker.set_words("Code", "unknown")
    show(qtbot, picker)
    picker.activateWindow()
    picker.line.setFocus()
    qtbot.waitUntil(picker.line.hasFocus)
    type_text(picker.line, "фин")
    popup = picker._found
    qtbot.waitUntil(popup.isVisible)
    press(popup, Qt.Key.Key_Down)
    press(popup, Qt.Key.Key_Return)
    assert picker.value() == "2412"
    assert picker.description == "Финансисты"


def test_a_code_that_is_unknown_is_said_so_below(qtbot: QtBot, language: LanguageSwitch) -> None:
    picker = CodePicker(Codes(), language)
    picker.set_words("Code", "unknown")
    show(qtbot, picker)
    assert picker.value() is None
    assert picker.description == ""
    picker.set_value("9999")
    assert picker.description == "unknown"
    picker.set_value("2411")
    assert picker.description == "Бухгалтеры"


# --- the keyboard ---


def test_tab_goes_as_the_form_is_laid_out_also_through_rows_that_came_later(qtbot: QtBot) -> None:
    window = QWidget()
    outside, pane = DecimalField(window), TitledPane(window)
    command = pane.add_button(QAction("Save", pane))
    column = pane.body.column
    last, first, middle = (DecimalField(column) for _ in range(3))
    rows = QVBoxLayout()
    holder = QWidget(column)
    holder.setLayout(rows)
    for each in (first, holder, last):
        pane.body.add(each)
    rows.addWidget(middle)
    hidden = DecimalField(column)
    pane.body.add(hidden)
    hidden.hide()
    layout = QVBoxLayout(window)
    layout.addWidget(outside)
    layout.addWidget(pane)
    show(qtbot, window)
    window.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    order = []
    for _ in range(5):
        focused = QApplication.focusWidget()
        assert focused is not None
        order.append(focused)
        press(focused, Qt.Key.Key_Tab)
    assert order == [first, middle, last, command, outside]
    last.setFocus()
    press(last, Qt.Key.Key_Backtab)
    assert middle.hasFocus()
