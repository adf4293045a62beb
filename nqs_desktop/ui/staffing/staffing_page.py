"""The staffing page: wiring."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.changes import Action, ChangeSet, Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.ui.classification.position_assistant import PositionAssistant
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.pending_edits import go_on
from nqs_desktop.ui.staffing.code_sources import OccupationCodes, RegisterPlaces
from nqs_desktop.ui.staffing.edition_in_view import EditionInView
from nqs_desktop.ui.staffing.node_card import NodeCard
from nqs_desktop.ui.staffing.node_edits import NodeEdits
from nqs_desktop.ui.staffing.node_form import NodeForm
from nqs_desktop.ui.staffing.place_assistant import assist_with_place
from nqs_desktop.ui.staffing.position_card import PositionCard
from nqs_desktop.ui.staffing.position_edits import PositionEdits
from nqs_desktop.ui.staffing.position_form import PositionForm
from nqs_desktop.ui.staffing.staffing_body import StaffingBody
from nqs_desktop.ui.staffing.staffing_choice import StaffingChoice
from nqs_desktop.ui.staffing.staffing_commands import StaffingCommands
from nqs_desktop.ui.staffing.staffing_details import StaffingDetails
from nqs_desktop.ui.staffing.staffing_parts import hang_parts
from nqs_desktop.ui.staffing.staffing_view import StaffingLists
from nqs_desktop.ui.staffing.taking_in import TakingIn
from nqs_desktop.ui.undo_offer import offer_undo
from nqs_desktop.ui.widgets.menu_button import MenuButton
from nqs_desktop.ui.widgets.search_box import SearchBox


class StaffingPage(Page):
    """Organisations with their departments and positions.

    Signals:
        organisation_changed: Key of the organisation in which the choice lies now; empty where there is none.
        body_changed: Lists and details took the place of another widget, or the other way round.
    """

    organisation_changed = Signal(str)
    body_changed = Signal()

    def __init__(self, context: PageContext) -> None:
        """Build the page."""
        super().__init__(context)
        self.view = EditionInView(context.services, self)
        self.commands = StaffingCommands(self)
        self.menu = MenuButton(self)
        self.body = StaffingBody(self)
        self.lists = StaffingLists(context.language, self)
        self.details = self._make_details()
        self.search = SearchBox(self)
        self.set_search(self.search)
        self.choice = StaffingChoice(context, self.lists, self.search, self)
        self.taking_in = TakingIn(self, self.lists, self.choice)
        self._place_commands()
        self.set_split("staffing", self.lists, self.details, shares=(13, 11))
        hang_parts(self)
        self._connect_commands()
        self._connect_lists()
        self.subscribe(Topic.STAFFING, Topic.REQUIREMENTS, Topic.CLASSIFIER, Topic.REGISTER)
        self.retranslate()

    # --- what the frame asks ---

    def retranslate(self) -> None:
        """Set the words anew."""
        self.search.set_prompt(self.tr("Title, number or code"))
        self.commands.retranslate()
        self.lists.tree.set_headings((self.tr("Department"), self.tr("Positions"), self.tr("Units")))
        self.lists.tree.setAccessibleName(self.tr("Organisations and departments"))
        self.lists.table.setAccessibleName(self.tr("Positions"))
        self._load()
        if not self.details.is_form:
            self._show_details()

    def refresh(self, change_set: ChangeSet) -> None:
        """Show what is stored now; what is being edited stays as it stands."""
        self._load()
        if self.unsaved:
            if any(change.key == self._edits.key for change in change_set.changes):
                self.strip.show_notice(
                    self.tr("This was changed elsewhere meanwhile. What you save here replaces it."),
                    (self.tr("Show what is stored"), self._discard),
                )
            return
        made = {change.key for change in change_set.changes if change.action is Action.CREATED}
        if len(made) == 1 and self.choice.knows(key := made.pop()):
            self.choice.reveal(key)
        self._show_details()

    def first_focus(self) -> QWidget:
        """The table, or the tree where the table is empty."""
        return self.lists.table if self.lists.model.rowCount() else self.lists.tree

    def open_target(self, target: str) -> None:
        """Show a position, a department or an organisation by its key."""
        self._go(lambda: self._reveal(target))

    def save(self) -> bool:
        """Store what is being edited."""
        self.strip.clear()
        try:
            return not self.details.is_form or self._store()
        except UserError as error:
            self.show_error(error)
            return False

    # --- what its parts ask ---

    @property
    def organisation(self) -> str:
        """Key of the organisation in which the choice lies; empty where there is none."""
        return self.choice.organisation

    def set_body(self, body: QWidget) -> None:
        """Fill the body with lists and details, whose place another widget may take."""
        self.body.set_usual(body)
        super().set_body(self.body)

    def show_body(self, widget: QWidget) -> None:
        """Show ``widget`` in the place of lists and details, once the form's edits are saved or dropped."""
        self._go(lambda: self._turn_to(widget))

    def show_lists(self) -> None:
        """Show lists and details again, as they are stored now."""
        self._turn_to(None)

    def add_to_menu(self, action: QAction, *, parted: bool = False) -> None:
        """Add a command to the menu of the heading and to the palette."""
        self.addAction(action)
        self.menu.add_command(action, parted=parted)

    def show_beside(self, key: str) -> None:
        """Show a position in the details and leave the left-hand side as it is."""
        self._go(lambda: self._show_position(key))

    # --- building ---

    def _make_details(self) -> StaffingDetails:
        language, services = self.context.language, self.context.services
        sources = (
            OccupationCodes(services.classifier, language),
            RegisterPlaces(services.register, language),
        )
        do = self.commands
        finish = (do.discard, do.save)
        position_card = PositionCard(language, (do.edit, do.remove), self)
        position_form = PositionForm(*sources, language, finish, self)
        node_card = NodeCard((do.edit, do.remove), (do.add_position, do.new_department), self)
        node_form = NodeForm(language, finish, self)
        details = StaffingDetails((position_card, position_form), (node_card, node_form), self)
        self._position_edits = PositionEdits(self.context, details, sources, self)
        self._node_edits = NodeEdits(self.context, details, self)
        self.code_assistant = PositionAssistant(self, position_form)
        self.place_assistant = assist_with_place(self, position_form)
        position_card.page_wanted.connect(self.context.navigator.open_page)
        for form in (position_form, node_form):
            form.edited.connect(lambda: self.set_unsaved(True))
            leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), form)
            leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            leave.activated.connect(self._leave_form)
        return details

    def _place_commands(self) -> None:
        do = self.commands
        for action in (do.bring_in, do.new_department, do.new_organisation):
            self.add_action(action)
        self.add_heading_widget(self.menu)
        self.set_primary(do.new_position)
        self.addActions([do.edit, do.remove, do.save, do.discard, do.demonstration])
        self.lists.empty.add_action(do.first_import, primary=True)
        for action in (do.demonstration, do.new_organisation):
            self.lists.empty.add_action(action)

    def _connect_commands(self) -> None:
        do = self.commands
        do.new_position.triggered.connect(lambda: self._go(self._new_position))
        do.new_department.triggered.connect(lambda: self._go(self._new_department))
        do.new_organisation.triggered.connect(lambda: self._go(self._new_organisation))
        do.edit.triggered.connect(self._edit)
        do.remove.triggered.connect(self._remove)
        do.save.triggered.connect(self.save)
        do.discard.triggered.connect(self._discard)
        do.bring_in.triggered.connect(lambda: self._go(self.taking_in.choose_paper))
        do.demonstration.triggered.connect(lambda: self._go(self.taking_in.add_demonstration))

    def _connect_lists(self) -> None:
        lists = self.lists
        lists.tree.chosen.connect(lambda key: self._go(lambda: self._show_node(key)))
        lists.table.chosen.connect(lambda key: self._go(lambda: self._show_position(key)))
        lists.tree.opened.connect(lambda key: self._with_node(key, self.commands.edit))
        lists.tree.removal_wanted.connect(lambda key: self._with_node(key, self.commands.remove))
        lists.table.opened.connect(lambda _: self.commands.edit.trigger())
        lists.table.removal_wanted.connect(lambda _: self.commands.remove.trigger())
        self.taking_in.stored.connect(self._show_stored)
        self.taking_in.position_chosen.connect(lambda key: self._go(lambda: self._show_position(key)))
        self.taking_in.position_opened.connect(lambda key: self._go(lambda: self._reveal(key)))
        self.search.searched.connect(self._look_for)
        self.search.left_downwards.connect(lists.table.setFocus)

    # --- showing ---

    @property
    def _edits(self) -> PositionEdits | NodeEdits:
        """What holds the form in view."""
        form = self.details.currentWidget() is self.details.position_form
        return self._position_edits if form else self._node_edits

    def _go(self, step: Callable[[], None]) -> None:
        """Go on to something else, once the edits are saved or dropped."""
        go_on(self, step, self.choice.mark)

    def _load(self) -> None:
        before = self.organisation
        self.choice.load()
        self.set_quiet(self.choice.totals())
        self._follow()
        if self.organisation != before:
            self.organisation_changed.emit(self.organisation)

    def _turn_to(self, widget: QWidget | None) -> None:
        if widget is None:
            self.body.show_usual()
            self._show_stored()
        else:
            self.details.show_nothing("")
            self.body.show_other(widget)
            self._follow()
        self.body_changed.emit()

    def _show_details(self) -> None:
        choice = self.choice
        with self.guard():
            if choice.position:
                self._position_edits.show(choice.position, choice.nodes)
            elif choice.node:
                self._node_edits.show(choice.node, choice.nodes)
            else:
                self.details.show_nothing(self.tr("Choose a department or a position."))
        self._follow()

    def _follow(self) -> None:
        form, filled = self.details.is_form, bool(self.choice.nodes)
        self.commands.follow(editing=form, filled=filled, chosen=filled)
        self.details.setVisible(form or filled)

    def _show_stored(self) -> None:
        self._load()
        self._show_details()

    def _show_node(self, key: str) -> None:
        before = self.organisation
        self.choice.choose_node(key)
        self._show_details()
        if self.organisation != before:
            self.organisation_changed.emit(self.organisation)

    def _with_node(self, key: str, command: QAction) -> None:
        """Do a command on a node, although one of its positions may be in view."""
        if not self.details.is_form:
            self._show_node(key)
            command.trigger()

    def _show_position(self, key: str) -> None:
        if key:
            self.choice.choose_position(key)
            self._show_details()

    def _reveal(self, key: str) -> None:
        self.choice.reveal(key)
        self._show_details()

    def _look_for(self, text: str) -> None:
        self.lists.show_lists()
        self.choice.show_rows()

    # --- changing ---

    def _store(self) -> bool:
        """Store the form; return whether nothing was wrong with it.

        Raises:
            UserError: The database refuses.
        """
        stored = self._edits.save()
        if stored is None:
            return False
        key, change_set = stored
        self.set_unsaved(False)
        self.announce(change_set)
        self._load()
        self._reveal(key)
        self.first_focus().setFocus()
        return True

    def _new_position(self) -> None:
        node = self.choice.find_node(self.choice.node)
        if node is not None:
            self._position_edits.create(node, self.choice.rows, self.choice.nodes)
            self._follow()

    def _new_department(self) -> None:
        if self.choice.node:
            self._node_edits.create(self.choice.node, self.choice.nodes)
            self._follow()

    def _new_organisation(self) -> None:
        self._node_edits.create(None, self.choice.nodes)
        self._follow()

    def _edit(self) -> None:
        choice = self.choice
        with self.guard():
            if choice.position:
                self._position_edits.edit(choice.position, choice.nodes)
            else:
                self._node_edits.edit(choice.node, choice.nodes)
        self._follow()

    def _leave_form(self) -> None:
        """Go back to the card by Escape, unless something was changed: that takes the command."""
        if not self.unsaved:
            self._discard()

    def _discard(self) -> None:
        self.set_unsaved(False)
        self._show_details()
        self.first_focus().setFocus()

    def _remove(self) -> None:
        choice = self.choice
        with self.guard():
            if choice.position:
                name, change_set = self._position_edits.remove(choice.position)
            else:
                name, change_set = self._node_edits.remove(choice.node, choice.nodes)
            self.announce(change_set)
            self._show_stored()
            offer_undo(self, self.tr("Deleted: {name}").format(name=name), change_set)
