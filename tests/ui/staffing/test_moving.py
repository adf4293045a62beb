"""Departments and positions change their places: by keyboard, by dropping, by name; each as one step."""

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.browse import DepartmentNode
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing import Department
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.staffing.department_model import DEPARTMENT_MIME, DepartmentModel
from nqs_desktop.ui.staffing.staffing_page import StaffingPage
from nqs_desktop.ui.widgets.pick_dialog import PickDialog
from tests.ui.conftest import ModelCheck
from tests.ui.keyboard import press
from tests.ui.staffing.conftest import LIBRARIAN, show

MOVE = Qt.DropAction.MoveAction
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def nodes(filled: PageContext, page: StaffingPage) -> list[DepartmentNode]:
    """The organisation, two departments and one inside the second."""
    staffing = filled.services.staffing
    second = staffing.tree()[2]
    staffing.save_department(Department("", LocalizedText("Қор", "Фонд"), second.key))
    page.show_stored()
    return staffing.tree()


def parents(page: StaffingPage) -> dict[str, str | None]:
    return {node.key: node.parent for node in page.view.editor.tree()}


def order(page: StaffingPage, above: str) -> list[str]:
    return [node.key for node in page.view.editor.tree() if node.parent == above]


def model_of(page: StaffingPage) -> DepartmentModel:
    model = page.lists.tree.model()
    assert isinstance(model, DepartmentModel)
    return model


def dragged(page: StaffingPage, key: str) -> QMimeData:
    model = model_of(page)
    return model.mimeData([model.index_of(key)])


def drop(page: StaffingPage, data: QMimeData, parent: QModelIndex, row: int = -1) -> None:
    model = model_of(page)
    if model.canDropMimeData(data, MOVE, row, 0, parent):
        model.dropMimeData(data, MOVE, row, 0, parent)
    QApplication.processEvents()


def undo(page: StaffingPage) -> None:
    page.context.hub.announce(page.context.services.history.undo())


def test_alt_and_an_arrow_move_a_department_and_undo_brings_it_back(
    page: StaffingPage, nodes: list[DepartmentNode]
) -> None:
    root, first, second = nodes[0].key, nodes[1].key, nodes[2].key
    page.show_node(second)
    page.lists.tree.setFocus()
    press(page.lists.tree, Qt.Key.Key_Up, ALT)
    assert order(page, root)[:2] == [second, first]
    assert page.choice.node == second
    press(page.lists.tree, Qt.Key.Key_Down, ALT)
    assert order(page, root)[:2] == [first, second]
    press(page.lists.tree, Qt.Key.Key_Right, ALT)
    assert parents(page)[second] == first
    press(page.lists.tree, Qt.Key.Key_Left, ALT)
    assert parents(page)[second] == root
    undo(page)
    assert parents(page)[second] == first
    undo(page)
    assert order(page, root)[:2] == [first, second]


def test_only_ways_that_there_are_are_offered(page: StaffingPage, nodes: list[DepartmentNode]) -> None:
    page.show_node(nodes[1].key)
    assert page.moves.ways() == {"down"}
    page.show_node(nodes[3].key)
    assert page.moves.ways() == {"out"}
    assert page.commands.ways["out"].isEnabled()
    assert not page.commands.ways["up"].isEnabled()
    page.show_node(nodes[0].key)
    assert page.moves.ways() == frozenset()


def test_a_department_is_dropped_onto_another_and_between_two(
    page: StaffingPage, nodes: list[DepartmentNode]
) -> None:
    root, first, second = nodes[0].key, nodes[1].key, nodes[2].key
    model = model_of(page)
    drop(page, dragged(page, first), model.index_of(second))
    assert parents(page)[first] == second
    assert page.choice.node == first
    drop(page, dragged(page, first), model.index_of(root), row=0)
    assert order(page, root)[:2] == [first, second]
    drop(page, dragged(page, first), model.index_of(root), row=2)
    assert order(page, root)[:2] == [second, first]
    assert page.strip.text
    page.strip._button.click()
    assert order(page, root)[:2] == [first, second]


def test_a_department_is_not_dropped_into_itself_and_the_reason_is_said(
    page: StaffingPage, nodes: list[DepartmentNode]
) -> None:
    second, inner = nodes[2].key, nodes[3].key
    before, model = parents(page), model_of(page)
    for target in (second, inner):
        data = dragged(page, second)
        assert "cannot lie in itself" in model.refusal(data, model.index_of(target))
        drop(page, data, model.index_of(target))
    assert "lies in an organisation" in model.refusal(dragged(page, inner), QModelIndex())
    assert parents(page) == before


def test_a_department_stays_in_its_organisation(page: StaffingPage, filled: PageContext) -> None:
    first = filled.services.staffing.tree()[1].key
    other, _ = filled.services.staffing.add_organisation(LocalizedText("Музей", "Музей"))
    page.show_stored()
    model = model_of(page)
    assert "stays in its organisation" in model.refusal(dragged(page, first), model.index_of(other.key))


def test_an_organisation_is_not_dragged(page: StaffingPage, nodes: list[DepartmentNode]) -> None:
    model = model_of(page)
    assert not dragged(page, nodes[0].key).hasFormat(DEPARTMENT_MIME)
    assert not model.flags(model.index_of(nodes[0].key)) & Qt.ItemFlag.ItemIsDragEnabled
    assert model.flags(model.index_of(nodes[1].key)) & Qt.ItemFlag.ItemIsDragEnabled


def test_the_pointer_drops_what_the_tree_shows(
    page: StaffingPage, nodes: list[DepartmentNode], qtbot: QtBot
) -> None:
    tree, first, second = page.lists.tree, nodes[1].key, nodes[2].key
    middle = QPointF(tree.visualRect(model_of(page).index_of(second)).center())
    data = dragged(page, first)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    tree.dragMoveEvent(QDragMoveEvent(QPoint(int(middle.x()), int(middle.y())), MOVE, data, left, none))
    tree.dropEvent(QDropEvent(middle, MOVE, data, left, none))
    qtbot.waitUntil(lambda: parents(page)[first] == second)


def test_selected_positions_are_dropped_onto_a_department(
    page: StaffingPage, nodes: list[DepartmentNode]
) -> None:
    page.show_node(nodes[0].key)
    keys = [row.key for row in page.lists.model.rows if row.department_key != nodes[3].key][:2]
    page.lists.table.choose(keys[0])
    page.lists.table.select(keys)
    table = page.lists.model
    data = table.mimeData([table.index_of(key) for key in keys])
    assert not model_of(page).canDropMimeData(data, MOVE, 0, 0, model_of(page).index_of(nodes[3].key))
    drop(page, data, model_of(page).index_of(nodes[3].key))
    staffing = page.view.editor
    assert [row.key for row in staffing.positions(nodes[3].key)] == keys
    assert set(page.lists.table.selected) == set(keys)
    undo(page)
    assert staffing.positions(nodes[3].key) == []


def test_a_position_is_moved_to_a_department_by_its_name(
    page: StaffingPage, nodes: list[DepartmentNode], qtbot: QtBot
) -> None:
    show(page, LIBRARIAN)
    page.commands.move_to.trigger()
    dialog = page.findChild(PickDialog)
    assert dialog is not None
    dialog.list.search.setText("Фонд")
    dialog.list.search.look_now()
    assert [node.key for node in dialog.list.rows] == [nodes[3].key]
    dialog.list.table.selectRow(0)
    dialog._button.click()
    assert page.view.editor.position(LIBRARIAN).department == nodes[3].key
    assert page.choice.position == LIBRARIAN


def test_a_department_is_not_offered_what_lies_in_it(page: StaffingPage, nodes: list[DepartmentNode]) -> None:
    page.show_node(nodes[2].key)
    page.commands.move_to.trigger()
    dialog = page.findChild(PickDialog)
    assert dialog is not None
    offered = {node.key for node in dialog.list.rows}
    assert offered == {node.key for node in nodes} - {nodes[2].key, nodes[3].key}
    dialog.reject()


def test_positions_go_up_and_down_among_those_of_their_department(
    page: StaffingPage, nodes: list[DepartmentNode]
) -> None:
    department = next(node.key for node in nodes[1:] if node.positions > 2)
    page.show_node(department)
    first, second, third = [row.key for row in page.choice.directly_in(department)][:3]
    page.lists.table.choose(first)
    page.lists.table.select([second])
    press(page.lists.table, Qt.Key.Key_Down, ALT)
    assert [row.key for row in page.choice.directly_in(department)][:3] == [third, first, second]
    assert set(page.lists.table.selected) == {first, second}
    press(page.lists.table, Qt.Key.Key_Up, ALT)
    assert [row.key for row in page.choice.directly_in(department)][:3] == [first, second, third]


def test_a_sorted_or_searched_table_moves_no_position(page: StaffingPage) -> None:
    show(page, LIBRARIAN)
    page.show_node(page.choice.organisation)
    page.lists.table.choose(LIBRARIAN)
    assert page.commands.ways["down"].isEnabled() or page.commands.ways["up"].isEnabled()
    page.lists.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert page.moves.ways() == frozenset()
    assert not page.commands.ways["up"].isEnabled()
    page.lists.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert page.moves.ways()


def test_the_tree_keeps_qt_s_contract_after_moves(
    page: StaffingPage, nodes: list[DepartmentNode], check_model: ModelCheck
) -> None:
    check_model(model_of(page))
    check_model(page.lists.model)
    page.moves.move_department(nodes[1].key, nodes[2].key, 0)
    page.moves.move_positions([LIBRARIAN], nodes[3].key)


def test_the_tree_says_what_is_vacant_where_there_is_room(page: StaffingPage) -> None:
    tree = page.lists.tree
    tree.resize(600, 200)
    QApplication.processEvents()
    assert not tree.isColumnHidden(3)
    assert tree.model().index(0, 3).data() == tree.model().index(0, 2).data()
    tree.resize(300, 200)
    QApplication.processEvents()
    assert tree.isColumnHidden(3)
