"""Builds the parts of the staffing page and connects its commands and lists."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView

from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.staffing.code_sources import OccupationCodes, RegisterPlaces
from nqs_desktop.ui.staffing.node_card import NodeCard
from nqs_desktop.ui.staffing.node_form import NodeForm
from nqs_desktop.ui.staffing.organisation_form import OrganisationForm
from nqs_desktop.ui.staffing.position_card import PositionCard
from nqs_desktop.ui.staffing.position_form import PositionForm
from nqs_desktop.ui.staffing.staffing_commands import StaffingCommands
from nqs_desktop.ui.staffing.staffing_details import StaffingDetails

if TYPE_CHECKING:
    from nqs_desktop.ui.staffing.staffing_page import StaffingPage

Sources = tuple[OccupationCodes, RegisterPlaces]


def make_details(context: PageContext, do: StaffingCommands, sources: Sources) -> StaffingDetails:
    """Return cards and forms with the commands that belong to them."""
    language = context.language
    finish = (do.discard, do.save)
    card = PositionCard(language, (do.edit, do.duplicate, do.move_to, do.remove), (do.share, do.own))
    form = PositionForm(*sources, language, finish)
    node_card = NodeCard(
        language,
        (do.edit, do.move_to, do.remove),
        (do.add_position, do.new_department, do.renumber),
    )
    node = (node_card, NodeForm(language, finish), OrganisationForm(language, finish))
    return StaffingDetails((card, form), node)


def place_commands(page: "StaffingPage") -> None:
    """Lay the commands into heading, menu, context menus and palette."""
    do, lists = page.commands, page.lists
    for action in (do.bring_in, do.new_department, do.new_organisation):
        page.add_action(action)
    page.add_heading_widget(page.menu)
    page.set_primary(do.new_position)
    for action in (do.duplicate, do.move_to, *do.ways.values(), do.renumber, do.share, do.own, do.amend):
        page.add_to_menu(action, parted=action in (do.renumber, do.amend))
    page.addActions([do.edit, do.remove, do.save, do.discard, do.demonstration])
    views: tuple[tuple[QAbstractItemView, list[QAction]], ...] = (
        (lists.table, do.of_table),
        (lists.tree, do.of_tree),
    )
    for view, actions in views:
        view.addActions(actions)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    lists.table.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
    lists.empty.add_action(do.first_import, primary=True)
    for action in (do.demonstration, do.new_organisation):
        lists.empty.add_action(action)


def connect_commands(page: "StaffingPage") -> None:
    """Let the commands do what they say."""
    do, changes, taking_in = page.commands, page.changes, page.taking_in
    do.new_position.triggered.connect(lambda: page.go(changes.new_position))
    do.new_department.triggered.connect(lambda: page.go(changes.new_department))
    do.new_organisation.triggered.connect(lambda: page.go(changes.new_organisation))
    do.edit.triggered.connect(changes.edit)
    do.remove.triggered.connect(changes.remove)
    do.save.triggered.connect(page.save)
    do.discard.triggered.connect(changes.discard)
    do.bring_in.triggered.connect(lambda: page.go(taking_in.choose_paper))
    do.demonstration.triggered.connect(lambda: page.go(taking_in.add_demonstration))
    do.amend.triggered.connect(page.amend)
    for form in page.details.forms:
        form.edited.connect(lambda: page.set_unsaved(True))
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), form)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(changes.leave_form)


def connect_lists(page: "StaffingPage") -> None:
    """Let tree, table and search choose what is in view."""
    lists, do, taking_in = page.lists, page.commands, page.taking_in
    lists.tree.chosen.connect(lambda key: page.go(lambda: page.show_node(key)))
    lists.table.chosen.connect(page.show_beside)
    lists.table.selectionModel().selectionChanged.connect(lambda *_: page.follow())
    lists.table.horizontalHeader().sortIndicatorChanged.connect(lambda *_: page.follow())
    lists.tree.opened.connect(lambda key: page.with_node(key, do.edit))
    lists.tree.removal_wanted.connect(lambda key: page.with_node(key, do.remove))
    lists.table.opened.connect(lambda _: do.edit.trigger())
    lists.table.removal_wanted.connect(lambda _: do.remove.trigger())
    taking_in.stored.connect(page.show_stored)
    taking_in.position_chosen.connect(page.show_beside)
    taking_in.position_opened.connect(page.open_target)
    page.search.searched.connect(lambda _: page.look_for())
    page.search.left_downwards.connect(lists.table.setFocus)
    page.details.position_card.page_wanted.connect(page.open_linked)
