"""The table editor on the staffing page, over a real file."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing_cells import StaffingColumn as C
from nqs_desktop.domain.staffing_edition import StaffingOrder
from nqs_desktop.ui.staffing.grid import grid_part
from nqs_desktop.ui.staffing.grid.grid_delegate import Entered
from nqs_desktop.ui.staffing.grid.grid_model import Index
from nqs_desktop.ui.staffing.grid.grid_part import GridPart
from nqs_desktop.ui.staffing.staffing_page import StaffingPage
from tests.ui.keyboard import CTRL, press, type_text
from tests.ui.staffing.conftest import LIBRARIAN


@pytest.fixture
def part(page: StaffingPage) -> GridPart:
    """The table editor, open at the librarian."""
    found = page.findChild(GridPart)
    assert isinstance(found, GridPart)
    page.open_target(page.choice.nodes[0].key)
    page.choice.choose_position(LIBRARIAN)
    found.open.trigger()
    assert found.is_shown
    return found


def enter(part: GridPart, key: str, column: C, text: str) -> None:
    part.grid.view.cells.entered.emit(Entered(key, column, text))


def units(page: StaffingPage, key: str = LIBRARIAN) -> Decimal:
    return page.view.editor.position(key).units


def test_it_opens_at_the_chosen_row_and_leads_back_to_that_of_the_keyboard(
    page: StaffingPage, part: GridPart
) -> None:
    assert part.grid.view.key == LIBRARIAN
    press(part.grid.view, Qt.Key.Key_Up)
    above = part.grid.view.key
    assert above != LIBRARIAN
    press(part.grid.view, Qt.Key.Key_E, CTRL)
    assert not part.is_shown
    assert page.choice.position == above


def test_an_edit_is_stored_and_can_be_undone_by_the_program(page: StaffingPage, part: GridPart) -> None:
    before = units(page)
    enter(part, LIBRARIAN, C.UNITS, "7,5")
    assert units(page) == Decimal("7.5")
    page.context.hub.announce(page.context.services.history.undo())
    assert units(page) == before
    assert part.grid.table.line(LIBRARIAN).position.units == before


def test_a_removal_offers_to_be_taken_back(page: StaffingPage, part: GridPart) -> None:
    order = list(part.grid.table.ordered_keys())
    part.grid.commands.remove.trigger()
    assert LIBRARIAN not in part.grid.table.lines
    assert page.strip.text
    page.strip._button.click()
    assert list(part.grid.table.ordered_keys()) == order


def test_a_row_outside_departments_belongs_to_the_organisation_in_view(
    page: StaffingPage, part: GridPart
) -> None:
    page.view.editor.add_organisation(LocalizedText("Басқа", "Другая"))
    enter(part, LIBRARIAN, C.DEPARTMENT, "")
    part.grid.view.go_to(LIBRARIAN)
    part.grid.commands.new_row.trigger()
    enter(part, part.grid.view.key, C.TITLE_RU, "Курьер")
    assert page.view.editor.position(part.grid.view.key).organisation == page.organisation


def test_the_command_that_opens_leads_back_too(part: GridPart) -> None:
    part.open.trigger()
    assert not part.is_shown


def test_a_new_row_is_undone_and_done_again(page: StaffingPage, part: GridPart) -> None:
    order = list(part.grid.table.ordered_keys())
    part.grid.commands.new_row.trigger()
    new = part.grid.view.key
    enter(part, new, C.TITLE_RU, "Курьер")
    after = list(part.grid.table.ordered_keys())
    history, hub = page.context.services.history, page.context.hub
    hub.announce(history.undo())
    assert list(part.grid.table.ordered_keys()) == order
    hub.announce(history.redo())
    assert list(part.grid.table.ordered_keys()) == after


@pytest.mark.parametrize("most", [0, 300])
def test_a_paste_is_undone_whether_few_lines_are_read_or_all(
    page: StaffingPage, part: GridPart, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    monkeypatch.setattr(grid_part, "_MOST_LINES", most)
    before = {key: part.grid.table.line(key) for key in part.grid.table.ordered_keys()}
    part.grid.view.go_to(LIBRARIAN, C.TITLE_RU)
    QGuiApplication.clipboard().setText("Курьер\nСторож\nТехник\nВодитель\n")
    part.grid.commands.paste.trigger()
    assert len(part.grid.table.lines) > len(before)
    page.context.hub.announce(page.context.services.history.undo())
    assert {key: part.grid.table.line(key) for key in part.grid.table.ordered_keys()} == before


def test_another_edition_drops_what_was_not_stored(page: StaffingPage, part: GridPart) -> None:
    enter(part, LIBRARIAN, C.UNITS, "abc")
    page.view.show(page.view.edition(page.organisation).key)
    assert not len(part.grid.unstored)
    assert not page.unsaved


def test_what_is_not_stored_is_asked_about_on_leaving(
    page: StaffingPage, part: GridPart, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(part, LIBRARIAN, C.UNITS, "abc")
    assert page.unsaved
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    part.leave()
    assert part.is_shown
    assert part.grid.view.column is C.UNITS
    part.leave()
    assert (part.is_shown, page.unsaved, len(part.grid.unstored)) == (False, False, 0)


def test_the_window_is_not_left_while_cells_are_not_stored(page: StaffingPage, part: GridPart) -> None:
    enter(part, LIBRARIAN, C.UNITS, "abc")
    assert not page.save()
    enter(part, LIBRARIAN, C.UNITS, "2")
    assert page.save()


def test_rows_never_typed_into_go_silently(page: StaffingPage, part: GridPart) -> None:
    part.grid.commands.new_row.trigger()
    part.leave()
    assert not part.is_shown


def test_an_approved_edition_is_read_only_and_leads_to_an_amendment(
    qtbot: QtBot, page: StaffingPage, part: GridPart
) -> None:
    part.leave()
    editions = page.context.services.staffing_editions
    edition = editions.worked_on(page.organisation)
    order = StaffingOrder("1-ө", date(2026, 1, 5), date(2026, 1, 5))
    page.context.hub.announce(editions.approve(edition.key, order))
    part.open.trigger()
    assert part.grid.closed.isVisible()
    assert not part.grid.commands.new_row.isEnabled()
    type_text(part.grid.view, "5")
    assert part.grid.view.cells.editor is None
    with qtbot.waitSignal(page.amendment_wanted):
        part._amend.trigger()


def test_the_search_finds_in_the_table(page: StaffingPage, part: GridPart) -> None:
    page.search.setText("бухгалтер")
    page.search.look_now()
    assert part.grid.table.line(part.grid.view.key).position.title.ru == "Бухгалтер"


def test_a_department_alone_is_typed(page: StaffingPage, part: GridPart) -> None:
    part.leave()
    department = page.view.editor.position(LIBRARIAN).department
    assert department is not None
    page.open_target(department)
    part.open.trigger()
    assert list(part.grid.table.departments) == [department]
    assert LIBRARIAN in part.grid.table.lines
    part.grid.commands.whole.trigger()
    assert len(part.grid.table.departments) > 1


def test_commands_of_lists_and_cards_rest_while_one_types(page: StaffingPage, part: GridPart) -> None:
    do = page.commands
    assert not any(action.isVisible() for action in (do.new_position, do.new_organisation, do.bring_in))
    assert not do.remove.isEnabled()
    part.leave()
    assert all(action.isVisible() for action in (do.new_position, do.new_organisation, do.bring_in))
    assert do.remove.isEnabled()


def test_titles_stand_beside_the_rows_while_their_columns_are_out_of_view(part: GridPart) -> None:
    header, bar = part.grid.header, part.grid.view.horizontalScrollBar()
    header.arrange(header.order(), set(header.order()))
    QApplication.processEvents()
    assert part.grid.view.verticalHeader().isHidden()
    bar.setValue(bar.maximum())
    assert part.grid.view.verticalHeader().isVisible()
    bar.setValue(0)
    assert part.grid.view.verticalHeader().isHidden()


def test_what_is_opened_from_elsewhere_shows_in_lists_and_cards(page: StaffingPage, part: GridPart) -> None:
    page.open_target("demo-bibliographer")
    assert (part.is_shown, page.choice.position) == (False, "demo-bibliographer")
    part.open.trigger()
    pane = QLabel()
    page.lists.show_pane(pane)
    assert not part.is_shown
    assert page.lists.currentWidget() is pane


def test_a_filter_is_set_below_its_heading_and_taken_away(page: StaffingPage, part: GridPart) -> None:
    grid = part.grid
    grid.view.go_to(LIBRARIAN, C.TITLE_RU)
    press(grid.view, Qt.Key.Key_L, CTRL)
    type_text(grid.filter_popup.words, "библиот")
    assert LIBRARIAN in {grid.model.row_at(row) for row in range(grid.model.rowCount())}
    assert grid.model.line_count < len(grid.table.lines)
    assert grid.view.key == LIBRARIAN
    press(grid.filter_popup, Qt.Key.Key_Return)
    assert not grid.filter_popup.isVisible()
    press(grid.view, Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert grid.model.line_count == len(grid.table.lines)


def test_values_and_states_filter_too(page: StaffingPage, part: GridPart) -> None:
    grid, popup = part.grid, part.grid.filter_popup
    enter(part, LIBRARIAN, C.CODE, "9999")
    part.grid.header.filter_wanted.emit(C.CODE)
    tick = int(Qt.ItemDataRole.CheckStateRole)
    item = popup.values.match(popup.values.index(0), int(Qt.ItemDataRole.DisplayRole), "9999")[0]
    popup.values.setData(item, Qt.CheckState.Checked, tick)
    assert grid.model.line_count == 1
    assert item.data(tick) == Qt.CheckState.Checked
    popup.values.setData(item, Qt.CheckState.Unchecked, tick)
    popup.test.setCurrentIndex(3)
    assert grid.model.line_count == 0


def test_columns_are_chosen_and_moved_by_keys(page: StaffingPage, part: GridPart) -> None:
    grid = part.grid
    grid.commands.columns.trigger()
    grid.chooser.move_current(1)
    assert grid.header.order()[:2] == [C.NUMBER_RU, C.NUMBER_KK]
    note = grid.chooser.list.findItems("Note, ru", Qt.MatchFlag.MatchExactly)[0]
    note.setCheckState(Qt.CheckState.Checked)
    assert grid.header.shows(C.NOTE_RU)
    grid.chooser.anew.trigger()
    assert grid.header.order()[:2] == [C.NUMBER_KK, C.NUMBER_RU]
    assert not grid.header.shows(C.NOTE_RU)


def test_columns_are_remembered(page: StaffingPage, part: GridPart) -> None:
    header = part.grid.header
    order = [C.TITLE_RU, *(column for column in header.order() if column is not C.TITLE_RU)]
    header.arrange(order, {C.TITLE_KK, C.TITLE_RU, C.NOTE_RU})
    other = page.findChild(GridPart)
    assert other is part
    header.begin_anew()
    assert header.order()[0] is C.NUMBER_KK
    header.arrange(order, {C.TITLE_KK, C.TITLE_RU, C.NOTE_RU})
    fresh = GridPart(page).grid.header
    assert fresh.order()[0] is C.TITLE_RU
    assert fresh.shows(C.NOTE_RU)
    assert not fresh.shows(C.UNITS)


def test_what_was_not_stored_of_a_row_that_is_gone_is_told(page: StaffingPage, part: GridPart) -> None:
    part.grid.commands.new_row.trigger()
    enter(part, part.grid.view.key, C.TITLE_RU, "Курьер")
    enter(part, part.grid.view.key, C.UNITS, "abc")
    page.context.hub.announce(page.context.services.history.undo())
    assert not len(part.grid.unstored)
    QApplication.processEvents()
    assert page.strip.text


def test_rows_not_stored_yet_stay_when_the_whole_organisation_is_shown(
    page: StaffingPage, part: GridPart
) -> None:
    part.leave()
    position = page.view.editor.position(LIBRARIAN)
    assert position.department is not None
    page.choice.choose_node(position.department)
    part.show()
    part.grid.commands.new_row.trigger()
    new = part.grid.view.key
    enter(part, new, C.UNITS, "2,5")
    part.grid.commands.whole.trigger()
    assert part.grid.model.place_of(new) > 0
    assert page.unsaved


def test_columns_of_an_older_version_begin_anew(page: StaffingPage, part: GridPart) -> None:
    from PySide6.QtGui import QStandardItemModel
    from PySide6.QtWidgets import QHeaderView

    from nqs_desktop.ui.staffing.grid.grid_header import GridHeader
    from nqs_desktop.ui.staffing.grid.grid_model import COLUMNS

    older = QHeaderView(Qt.Orientation.Horizontal)
    for count in (3, len(COLUMNS) + 4):
        older.setModel(QStandardItemModel(1, count, older))
        older.hideSection(2)
        page.context.settings.set_state("staffing_grid_columns", older.saveState())
        part.grid.view.show_header(GridHeader(part.grid.model, page.context.settings, part.grid.view))
        header = part.grid.view.horizontalHeader()
        assert header.count() == len(COLUMNS)
        assert not header.isSectionHidden(COLUMNS.index(C.TITLE_KK))
        assert header.isSectionHidden(COLUMNS.index(C.NOTE_KK))


def test_headings_ask_no_cell_whether_all_are_selected_and_still_select_theirs(part: GridPart) -> None:
    asked: list[int] = []
    flags = part.grid.model.flags

    def asks(index: Index) -> Qt.ItemFlag:
        asked.append(index.row())
        return flags(index)

    part.grid.view.selectAll()
    QApplication.processEvents()
    part.grid.model.flags = asks  # type: ignore[method-assign]
    part.grid.header.viewport().repaint()
    assert not asked
    part.grid.header.sectionPressed.emit(2)
    assert part.grid.view.selected_columns() == [C.TITLE_KK]
