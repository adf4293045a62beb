"""The functional map: boxes moved and ways drawn by mouse and by keys, its table, its columns."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.framework import (
    CareerLink,
    FrameworkContent,
    FrameworkOccupation,
    FrameworkSection,
    OccupationalColumn,
)
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.appearance import Appearance
from nqs_desktop.ui.frameworks.framework_page import FrameworkPage
from nqs_desktop.ui.frameworks.functional_map import FunctionalMap
from nqs_desktop.ui.frameworks.map_editor import MapEditor
from nqs_desktop.ui.frameworks.map_layout import GAP, LEAST_COLUMN, laid_out, link_path
from nqs_desktop.ui.frameworks.map_paint import wrapped
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.theme import ThemeChoice
from tests.ui.conftest import ModelCheck
from tests.ui.frameworks.conftest import editor_of
from tests.ui.keyboard import press

ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def opened(page: FrameworkPage) -> MapEditor:
    editor = editor_of(page, FrameworkSection.MAP)
    assert isinstance(editor, MapEditor)
    return editor


def drag(drawn: FunctionalMap, start: QPoint, end: QPoint) -> None:
    middle = (start + end) / 2
    kinds = QEvent.Type
    for kind, place in (
        (kinds.MouseButtonPress, start),
        (kinds.MouseMove, middle),
        (kinds.MouseMove, end),
        (kinds.MouseButtonRelease, end),
    ):
        where = QPointF(drawn.viewport().mapToGlobal(place))
        event = QMouseEvent(kind, QPointF(place), where, LEFT, LEFT, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(drawn.viewport(), event)


def place_of(page: FrameworkPage, key: str) -> tuple[int | None, str]:
    one = next(one for one in page.desk.content.occupations if one.key == key)
    return one.sqf_level, one.column


def test_a_box_is_dragged_to_another_level_and_column(page: FrameworkPage) -> None:
    editor = opened(page)
    key = page.desk.content.occupations[4].key
    editor.map.choose(key)
    level, column = place_of(page, key)
    assert level is not None
    other = next(one.key for one in page.desk.content.columns if one.key != column)
    target = editor.map.cell_area((level + 1, other)).center()
    drag(editor.map, editor.map.box_area(key).center(), target)
    assert place_of(page, key) == (level + 1, other)
    assert editor.map.key == key
    page.context.hub.announce(page.context.services.history.undo())
    assert place_of(page, key) == (level, column)


def test_keys_go_from_box_to_box_and_move_it(page: FrameworkPage) -> None:
    editor = opened(page)
    drawn = editor.map
    drawn.setFocus(Qt.FocusReason.TabFocusReason)
    press(drawn, Qt.Key.Key_Home)
    first = drawn.key
    assert first
    press(drawn, Qt.Key.Key_Down)
    assert drawn.key != first
    key = drawn.key
    level, column = place_of(page, key)
    assert level is not None
    press(drawn, Qt.Key.Key_Up, ALT)
    assert place_of(page, key) == (level + 1, column)
    press(drawn, Qt.Key.Key_Down, ALT)
    assert place_of(page, key) == (level, column)
    columns = [one.key for one in page.desk.content.columns]
    step = Qt.Key.Key_Right if columns.index(column) == 0 else Qt.Key.Key_Left
    press(drawn, step, ALT)
    assert place_of(page, key)[1] != column
    assert drawn.accessibleDescription()


def test_a_level_above_the_highest_is_none(page: FrameworkPage) -> None:
    editor = opened(page)
    key = next(one.key for one in page.desk.content.occupations if one.sqf_level == 8)
    editor.map.choose(key)
    press(editor.map, Qt.Key.Key_Up, ALT)
    assert place_of(page, key)[0] == 8


def test_a_way_is_drawn_by_keys_and_can_be_broken_off(page: FrameworkPage) -> None:
    editor = opened(page)
    drawn = editor.map
    start = page.desk.content.occupations[5].key
    before = page.desk.content.links
    drawn.choose(start)
    press(drawn, Qt.Key.Key_L)
    assert drawn.linking == start
    press(drawn, Qt.Key.Key_Escape)
    press(drawn, Qt.Key.Key_Up)
    assert page.desk.content.links == before
    drawn.choose(start)
    press(drawn, Qt.Key.Key_L)
    press(drawn, Qt.Key.Key_Up)
    end = drawn.key
    assert end != start
    press(drawn, Qt.Key.Key_Return)
    assert CareerLink(start, end) in page.desk.content.links


def test_a_way_is_drawn_by_the_mouse_from_the_spot_of_a_box(page: FrameworkPage) -> None:
    editor = opened(page)
    drawn = editor.map
    start, end = (page.desk.content.occupations[place].key for place in (4, 6))
    drawn.choose(start)
    drag(drawn, drawn.handle_at(start), drawn.box_area(end).center())
    assert CareerLink(start, end) in page.desk.content.links
    drawn.choose(end)
    assert len(editor.details.ways.chips) == 1
    editor.details.ways.chips[0].click()
    assert CareerLink(start, end) not in page.desk.content.links


def test_a_way_is_added_by_the_dialog(page: FrameworkPage) -> None:
    editor = opened(page)
    start, end = (page.desk.content.occupations[place] for place in (1, 3))
    editor.map.choose(start.key)
    dialog = editor.ask_end()
    assert dialog is not None
    dialog.picked.emit(end)
    assert CareerLink(start.key, end.key) in page.desk.content.links


def test_the_table_says_the_same_as_the_drawing(page: FrameworkPage, check_model: ModelCheck) -> None:
    editor = opened(page)
    check_model(editor.model)
    assert editor.model.rowCount() == len(page.desk.content.occupations)
    link = page.desk.content.links[0]
    names = {one.key: one.name.ru for one in page.desk.content.occupations}
    row = editor.model.index_of(link.start).row()
    assert editor.model.index(row, 4).data() == names[link.end]
    editor.views.setCurrentIndex(1)
    editor.table.choose(link.end)
    assert editor.map.key == link.end
    press(editor.table, Qt.Key.Key_Return)
    assert page.view.pane.section is FrameworkSection.CARD


def test_columns_are_named_moved_and_removed(page: FrameworkPage, check_model: ModelCheck) -> None:
    editor = opened(page)
    before = page.desk.content.columns
    dialog = editor.open_columns(before[1].key)
    check_model(dialog.model)
    dialog.left.trigger()
    dialog.add.trigger()
    dialog.accept()
    assert dialog.isVisible(), "the new one has no name"
    dialog.name.set_value(LocalizedText("Қосалқы", "Вспомогательные"))
    dialog.name.edited.emit()
    dialog.accept()
    names = [one.name.ru for one in page.desk.content.columns]
    assert names == [before[1].name.ru, before[0].name.ru, "Вспомогательные"]
    dialog = editor.open_columns(before[0].key)
    dialog.remove.trigger()
    dialog.accept()
    assert all(one.column != before[0].key for one in page.desk.content.occupations)
    assert "" in [key for key, _, _ in editor.map.map_layout.columns]
    page.context.hub.announce(page.context.services.history.undo())
    assert len(page.desk.content.columns) == 3


def test_level_and_column_are_chosen_beside_the_name(page: FrameworkPage) -> None:
    editor = opened(page)
    key = page.desk.content.occupations[0].key
    editor.map.choose(key)
    editor.details.level.set_value(5)
    editor.details.level.chosen.emit()
    assert place_of(page, key)[0] == 5


def many(count: int) -> FrameworkContent:
    columns = tuple(OccupationalColumn(f"c{n}", LocalizedText(f"Топ {n}", f"Группа {n}")) for n in range(9))
    rows = tuple(
        FrameworkOccupation(
            f"o{n}",
            LocalizedText(f"Кәсіп {n}", f"Профессия {n} " * (1 + n % 5)),
            sqf_level=None if n % 50 == 0 else 1 + n % 8,
            column=f"c{n % 9}" if n % 40 else "",
        )
        for n in range(count)
    )
    return FrameworkContent({}, columns=columns, occupations=rows)


def test_boxes_lie_in_their_cells_and_do_not_overlap() -> None:
    content = many(120)
    layout = laid_out(content, 700, lambda one, width: 30 + len(one.key))
    assert layout.columns[0][2] == LEAST_COLUMN
    for one in content.occupations:
        cell = layout.cell_area((one.sqf_level, one.column))
        assert cell.contains(layout.boxes[one.key])
        assert (
            layout.box_at(layout.boxes[one.key].center().x(), layout.boxes[one.key].center().y()) == one.key
        )
    for keys in layout.cells.values():
        places = [layout.boxes[key] for key in keys]
        assert all(low.top() - high.bottom() > GAP - 2 for high, low in pairwise(places))


def test_ways_run_between_the_boxes() -> None:
    content = many(40)
    layout = laid_out(content, 2000, lambda one, width: 40)
    start, end = layout.boxes["o1"], layout.boxes["o11"]
    path = link_path(CareerLink("o1", "o11"), layout)
    assert abs(path[0].x() - start.right()) <= 1
    assert abs(path[-1].y() - end.center().y()) <= 1
    assert link_path(CareerLink("o1", "gone"), layout) == ()


def test_a_way_to_the_next_box_of_a_column_goes_straight() -> None:
    content = many(40)
    layout = laid_out(content, 2000, lambda one, width: 40)
    high, low = next((high, low) for high, low in layout.below.items() if low in layout.below)
    above, under = QRectF(layout.boxes[high]), QRectF(layout.boxes[low])
    x = above.center().x()
    down = (QPointF(x, above.bottom()), QPointF(x, under.top()))
    assert link_path(CareerLink(high, low), layout, lane=1) == down
    assert link_path(CareerLink(low, high), layout, lane=1) == down[::-1]
    assert len(link_path(CareerLink(high, layout.below[low]), layout)) == 4


def test_hundreds_of_occupations_are_drawn_in_both_themes(
    qtbot: QtBot, language: LanguageSwitch, appearance: Appearance
) -> None:
    drawn = FunctionalMap(language)
    qtbot.addWidget(drawn)
    drawn.resize(760, 400)
    drawn.show_content(many(500), writable=True)
    drawn.show()
    drawn.choose("o499")
    assert drawn.viewport().rect().intersects(drawn.box_area("o499"))
    light = drawn.grab().toImage()
    appearance.choose(ThemeChoice.DARK)
    assert drawn.grab().toImage() != light


def test_words_of_a_box_are_wrapped_whole_and_long_ones_say_so(qapp: QApplication) -> None:
    font = qapp.font().toString()
    text = "🚒 Өрт сөндіруші 👩🏽‍🚒 және құтқарушы\nмаман"
    lines = wrapped(text, 110, font)
    assert " ".join(lines).split() == text.split()
    long = wrapped("кәсіп " * 400, 110, font)
    assert long[-1].endswith("…")
    assert len(long) == 4
