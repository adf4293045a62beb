"""The staffing page: wiring."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.changes import Action, ChangeSet, Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.ui.classification.position_assistant import PositionAssistant
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.pending_edits import go_on
from nqs_desktop.ui.staffing import staffing_wiring
from nqs_desktop.ui.staffing.code_sources import OccupationCodes, RegisterPlaces
from nqs_desktop.ui.staffing.edition_in_view import EditionInView
from nqs_desktop.ui.staffing.place_assistant import assist_with_place
from nqs_desktop.ui.staffing.sheet_sharing import SheetSharing
from nqs_desktop.ui.staffing.staffing_body import StaffingBody
from nqs_desktop.ui.staffing.staffing_changes import StaffingChanges
from nqs_desktop.ui.staffing.staffing_choice import StaffingChoice
from nqs_desktop.ui.staffing.staffing_commands import StaffingCommands
from nqs_desktop.ui.staffing.staffing_moves import StaffingMoves
from nqs_desktop.ui.staffing.staffing_parts import hang_parts
from nqs_desktop.ui.staffing.staffing_situation import situation_of
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
        amendment_wanted: Key of the organisation whose approved edition shall be amended.
    """

    organisation_changed = Signal(str)
    body_changed = Signal()
    amendment_wanted = Signal(str)

    def __init__(self, context: PageContext) -> None:
        """Build the page."""
        super().__init__(context)
        self._sources = (
            OccupationCodes(context.services.classifier, context.language),
            RegisterPlaces(context.services.register, context.language),
        )
        self._organisation_told = ""
        self.view = EditionInView(context.services, self)
        self.commands = StaffingCommands(self)
        self.body = StaffingBody(self)
        self.lists = StaffingLists(context.language, self)
        self.details = staffing_wiring.make_details(context, self.commands, self._sources)
        self.search = SearchBox(self)
        self.set_search(self.search)
        self.menu = MenuButton(self)  # behind the lists, which have the keyboard first
        self.choice = StaffingChoice(self.view, context.language, self.lists, self.search, self)
        self.taking_in = TakingIn(self, self.lists, self.choice)
        self.changes = StaffingChanges(self, self._sources)
        self.moves = StaffingMoves(self)
        self.sharing = SheetSharing(self)
        self.code_assistant = PositionAssistant(self, self.details.position_form)
        self.place_assistant = assist_with_place(self, self.details.position_form)
        staffing_wiring.place_commands(self)
        self.set_split("staffing", self.lists, self.details, shares=(13, 11))
        hang_parts(self)
        staffing_wiring.connect_commands(self)
        staffing_wiring.connect_lists(self)
        self.subscribe(Topic.STAFFING, Topic.REQUIREMENTS, Topic.CLASSIFIER, Topic.REGISTER, Topic.OCCUPANCY)
        self.load()
        self.retranslate()

    # --- what the frame asks ---

    def retranslate(self) -> None:
        """Set the words anew."""
        self.search.set_prompt(self.tr("Title, number or code"))
        self.menu.set_words(self.tr("More commands"))
        self.commands.retranslate()
        headings = (self.tr("Department"), self.tr("Positions"), self.tr("Units"), self.tr("Vacant"))
        self.lists.tree.set_headings(headings)
        self.lists.tree.setAccessibleName(self.tr("Organisations and departments"))
        self.lists.table.setAccessibleName(self.tr("Positions"))
        self.lists.model.retranslate()
        self.choice.show_all()
        self.set_quiet(self.choice.totals())
        if self.details.is_form:
            self.follow()
        else:
            self.show_details()

    def refresh(self, change_set: ChangeSet) -> None:
        """Show what is stored now; what is being edited stays as it stands."""
        if change_set.touches(Topic.CLASSIFIER, Topic.REGISTER):
            for source in self._sources:
                source.forget()
        self.follow_changes(change_set)
        if self.unsaved:
            if any(change.key == self.changes.key for change in change_set.changes):
                self.strip.show_notice(
                    self.tr("This was changed elsewhere meanwhile. What you save here replaces it."),
                    (self.tr("Show what is stored"), self.changes.discard),
                )
            return
        made = {change.key for change in change_set.changes if change.action is Action.CREATED}
        if len(made) == 1 and self.choice.knows(key := made.pop()):
            self.choice.reveal(key, stay=True)
        self.show_details()

    def first_focus(self) -> QWidget:
        """The table, or the tree where the table is empty."""
        return self.lists.table if self.lists.model.rowCount() else self.lists.tree

    def open_target(self, target: str) -> None:
        """Show a position, a department or an organisation by its key, in lists and details."""
        self.go(lambda: self._open(target))

    def save(self) -> bool:
        """Store what is being edited."""
        self.strip.clear()
        try:
            return self.body.settle() and (not self.details.is_form or self.changes.store())
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
        self.go(lambda: self._turn_to(widget))

    def show_lists(self) -> None:
        """Show lists and details again, as they are stored now."""
        self._turn_to(None)

    def show_edition(self, key: str | None, on: date | None = None) -> None:
        """Show another edition, ``None`` for what is worked on; the same row stays chosen.

        Args:
            key: Its key.
            on: Day on which it is told who holds what; ``None``: today.
        """
        self.go(lambda: self._take_edition(key, on))

    def amend(self) -> None:
        """Go to the draft, or ask for one where the organisation has none."""
        with self.guard():
            if self.view.has_draft(self.organisation):
                self.show_edition(None)
            else:
                self.amendment_wanted.emit(self.organisation)

    def add_to_menu(self, action: QAction, *, parted: bool = False) -> None:
        """Add a command to the menu of the heading and to the palette."""
        self.addAction(action)
        self.menu.add_command(action, parted=parted)

    def show_beside(self, key: str) -> None:
        """Show a position or a node in the details and leave the left-hand side as it is."""
        if key:
            self.go(lambda: self._show_beside(key))

    def take_step(self, change_set: ChangeSet, said: str = "", *keys: str) -> None:
        """Tell of a step of this page, show what is stored now and select ``keys``; ``said`` offers undo."""
        self.announce(change_set)
        self.follow_changes(change_set)
        if keys and self.choice.knows(keys[0]):
            self.choice.reveal(keys[0], stay=True)
            self.lists.table.select(keys)
        self.show_details()
        if said:
            offer_undo(self, said, change_set)

    # --- showing ---

    def go(self, step: Callable[[], None]) -> None:
        """Go on to something else, once the edits are saved or dropped."""
        go_on(self, step, self.choice.mark)

    def follow_changes(self, change_set: ChangeSet) -> None:
        """Show what a step changed; of few changes nothing else is read anew."""
        if self.choice.take(change_set.changes):
            self.set_quiet(self.choice.totals())
            self.follow()
        else:
            self.load()

    def load(self) -> None:
        """Read anew what is stored."""
        self.view.forget()
        self.choice.load()
        self.set_quiet(self.choice.totals())
        self.follow()

    def show_details(self) -> None:
        """Show the card of what is chosen."""
        choice = self.choice
        with self.guard():
            if choice.position:
                self.changes.positions.show(choice.position)
            elif choice.node:
                self.changes.nodes.show(choice.node)
            else:
                self.details.show_nothing(self.tr("Choose a department or a position."))
        self.follow()

    def show_stored(self) -> None:
        """Read anew what is stored, and show the card of what is chosen."""
        self.load()
        self.show_details()

    def show_node(self, key: str) -> None:
        """Show an organisation or a department."""
        self.choice.choose_node(key)
        self.show_details()

    def with_node(self, key: str, command: QAction) -> None:
        """Do a command on a node, although one of its positions may be in view."""
        if not self.details.is_form:
            self.show_node(key)
            command.trigger()

    def reveal(self, key: str, *, stay: bool = False) -> None:
        """Show a node or a position wherever it is; ``stay`` as in :meth:`StaffingChoice.reveal`."""
        self.choice.reveal(key, stay=stay)
        self.show_details()

    def look_for(self) -> None:
        """Show what the search finds, unless something else has the place of the lists."""
        if self.body.other is None:
            self.lists.show_lists()
            self.choice.show_rows()
            self.follow()

    def open_linked(self, page: str, target: str) -> None:
        """Follow a link of a card: to another position here, or to another page."""
        if page == "staffing":
            self.open_target(target)
        else:
            self.context.navigator.open_page(page, target)

    def follow(self) -> None:
        """Let the commands follow what is chosen."""
        now = situation_of(self)
        self.commands.follow(now)
        self.lists.tree.set_movable(not now.closed and not now.editing)
        self.details.setVisible(now.editing or now.filled)
        if self.organisation != self._organisation_told:
            self._organisation_told = self.organisation
            self.organisation_changed.emit(self.organisation)

    def _open(self, target: str) -> None:
        if self.body.other is not None:
            self._turn_to(None)
        self.reveal(target)

    def _show_beside(self, key: str) -> None:
        self.choice.choose(key)
        self.show_details()

    def _turn_to(self, widget: QWidget | None) -> None:
        if widget is None:
            self.body.show_usual()
            self.show_stored()
        else:
            self.details.show_nothing("")
            self.body.show_other(widget)
            self.follow()
        self.body_changed.emit()

    def _take_edition(self, key: str | None, on: date | None) -> None:
        position = self.choice.position
        self.view.show(key, on)
        self.show_stored()
        if position and self.choice.knows(position):
            self.reveal(position, stay=True)
