"""The table editor as a part of the staffing page: how it opens, what it shows, how it is left."""

from collections.abc import Collection
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMessageBox

from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.pay import PayScale
from nqs_desktop.domain.staffing_doubts import BookCodes
from nqs_desktop.domain.staffing_line import StaffingLine
from nqs_desktop.ui.formatting import shortened
from nqs_desktop.ui.garbage import set_aside, take_back
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.staffing.grid.grid_reading import GridContent, GridReading
from nqs_desktop.ui.staffing.grid.grid_table import is_new
from nqs_desktop.ui.undo_offer import offer_undo
from nqs_desktop.ui.widgets.link_button import LinkButton

if TYPE_CHECKING:
    from nqs_desktop.ui.staffing.grid.grid_actions import GridActions
    from nqs_desktop.ui.staffing.grid.staffing_grid import StaffingGrid
    from nqs_desktop.ui.staffing.staffing_page import StaffingPage

_TOPICS: Final = (
    Topic.STAFFING,
    Topic.REQUIREMENTS,
    Topic.OCCUPANCY,
    Topic.CLASSIFIER,
    Topic.REGISTER,
)
_BOOKS: Final = (Topic.CLASSIFIER, Topic.REGISTER)
_MOST_LINES: Final = 300
"""So many lines are read one by one; of more the whole table is read anew."""
_LARGE: Final = 2000
"""Lines of a table that is kept out of the collection of garbage."""


class GridPart(QObject):
    """Opens the table editor in the place of lists and cards, at the row that is chosen there.

    Attributes:
        open: The command that opens it, and leads back.
    """

    def __init__(self, page: "StaffingPage") -> None:
        """Belong to ``page``; the table is made when it is first opened."""
        super().__init__(page)
        self._page = page
        self._grid: StaffingGrid | None = None
        self._actions: GridActions | None = None
        self._node = ""
        self._reading = GridReading(page, self)
        self._own: ChangeSet | None = None
        self.open = QAction(icon("grid"), "", self)
        self.open.setShortcut(QKeySequence("Ctrl+E"))
        self.open.triggered.connect(lambda _=False: self.show())
        page.add_action(self.open)
        self._amend = QAction(icon("edit", "accent"), "", self)
        self._amend.triggered.connect(page.amend)
        page.body_changed.connect(self._follow_body)
        page.view.changed.connect(self._change_edition)
        page.search.searched.connect(self._look_for)
        page.search.left_downwards.connect(self._take_focus)
        page.context.hub.subscribe(self, _TOPICS, self._hear)
        page.body.settle = self.settle
        page.lists.currentChanged.connect(self._make_room)
        page.installEventFilter(self)
        self._retranslate()

    @property
    def grid(self) -> "StaffingGrid":
        """The table editor; made when it is first asked for."""
        if self._grid is None:
            self._grid = self._made()
        return self._grid

    @property
    def is_shown(self) -> bool:
        """Whether it has the place of lists and cards."""
        return self._grid is not None and self._page.body.other is self._grid

    def show(self) -> None:
        """Open the table of what is chosen, or go back to lists and cards."""
        if self.is_shown:
            self.leave()
        elif self._page.choice.node:
            self._node = self._page.choice.node
            self._page.show_body(self.grid)

    def leave(self, key: str = "") -> None:
        """Go back to lists and cards, to the row of the keyboard; asks where something is not stored.

        Args:
            key: The position to show; empty: that of the keyboard.
        """
        grid = self.grid
        grid.view.finish_typing()
        key = key or grid.view.key
        if not self._may_leave():
            return
        self._page.set_unsaved(False)
        self._page.show_lists()
        if key and not is_new(key):
            self._page.reveal(key, stay=True)
        self._page.first_focus().setFocus()

    def settle(self) -> bool:
        """Store what is being typed; lead to the next cell that cannot be stored, where there is one."""
        if not self.is_shown:
            return True
        grid = self.grid
        grid.view.finish_typing()
        if len(grid.unstored) and self._actions is not None:
            self._actions.go_to_unstored()
        return not len(grid.unstored)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        return super().eventFilter(watched, event)

    # --- building ---

    def _made(self) -> "StaffingGrid":
        from nqs_desktop.ui.staffing.grid.grid_actions import GridActions
        from nqs_desktop.ui.staffing.grid.staffing_grid import StaffingGrid

        page = self._page
        grid = StaffingGrid(page.context, lambda: page.view.editor, page)
        grid.add_to_closed(LinkButton(self._amend, grid))
        actions = self._actions = GridActions(grid)
        actions.recorded.connect(self._record)
        actions.removed.connect(self._offer_undo)
        actions.refused.connect(self._refuse)
        actions.noticed.connect(page.strip.show_notice)
        grid.lost.connect(self._tell_lost)
        grid.view.typed_in_vain.connect(self._tell_typed_in_vain)
        actions.card_wanted.connect(self.leave)
        grid.commands.back.triggered.connect(lambda _=False: self.leave())
        grid.commands.whole.triggered.connect(self._show_whole)
        grid.unstored_changed.connect(self._follow_unstored)
        page.addActions(list(grid.commands.everything))
        self._name_commands(grid, shown=False)
        return grid

    def _retranslate(self) -> None:
        self.open.setText(self.tr("Table editor"))
        self._amend.setText(self.tr("Prepare an amendment"))

    @staticmethod
    def _name_commands(grid: "StaffingGrid", *, shown: bool) -> None:
        for action in grid.commands.everything:
            action.setVisible(shown)
        grid.commands.show_everything.setVisible(shown and bool(grid.model.filter))

    # --- showing ---

    def _follow_body(self) -> None:
        if self._grid is None:
            return
        shown, do = self.is_shown, self._page.commands
        self._name_commands(self._grid, shown=shown)
        for action in (do.new_department, do.new_organisation, do.bring_in):
            action.setVisible(not shown)  # their forms and dialogs need the lists
        if shown:
            self._open()
            self._grid.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._reading.drop()
            take_back()
            self._drop_unstored()

    def _open(self) -> None:
        """Show the table; a large one comes a moment later, and nothing is changed until then."""
        with self._page.guard():
            if self._reading.begin(self._node, self._open_with):
                self.grid.load((), (), PayScale())
                self._amend.setVisible(False)
                self.grid.set_closed(self.tr("The table is being read…"))
            else:
                self._open_with(self._reading.read(self._node))

    def _open_with(self, content: GridContent) -> None:
        self._show_content(content)
        position = self._page.choice.position
        if not (position and self.grid.view.go_to(position)):
            self.grid.go_to_first()
        QTimer.singleShot(0, self._show_books)
        if len(content.lines) > _LARGE:
            set_aside()

    def _change_edition(self) -> None:
        """Show another edition; what was not stored belonged to the one before."""
        if self.is_shown:
            self._drop_unstored()
            self._load()

    def _make_room(self) -> None:
        """Go back to the lists when another part of the page shows something beside the details."""
        if self.is_shown and self._page.lists.shows_pane:
            self._page.go(self._page.show_lists)

    def _drop_unstored(self) -> None:
        grid = self.grid
        grid.unstored.clear()
        grid.table.remove([one for one in grid.table.lines if is_new(one)])
        grid.follow([])

    def _show_whole(self) -> None:
        """Show all departments, where one alone was opened."""
        self._node = self._page.organisation
        self._load()

    def _load(self) -> None:
        if self.is_shown:
            with self._page.guard():
                self._show_content(self._reading.read(self._node))

    def _show_content(self, content: GridContent) -> None:
        organisation = self._page.organisation
        self.grid.table.organisation = organisation
        self.grid.load(content.departments, content.lines, content.scale)
        self.grid.commands.whole.setVisible(self._node != organisation)
        closed = not self._page.view.is_open(organisation)
        self._amend.setVisible(True)
        self.grid.set_closed(self.tr("This edition is approved and does not change.") if closed else "")

    def _show_books(self) -> None:
        services = self._page.context.services
        places = services.register.places()
        links = (place.partition("-")[0] for place in places)
        self.grid.show_books(BookCodes(services.classifier.codes(), frozenset((*places, *links))))

    # --- what others changed ---

    def _hear(self, change_set: ChangeSet) -> None:
        if not self.is_shown or change_set is self._own:
            return
        if self._reading.is_under_way:
            self._open()  # what is read may be of before the step
            return
        if change_set.touches(*_BOOKS):
            self._show_books()
        keys = {change.key for change in change_set.changes if change.topic not in _BOOKS}
        if not keys:
            return
        if len(keys) > _MOST_LINES:
            self._load()
            return
        lines = self._page.view.editor.lines_of(keys)
        gone = keys - {line.key for line in lines}
        if gone - set(self.grid.table.lines):
            # A department, an organisation, an edition: what hangs on it is not named.
            self._load()
        else:
            self._take(lines, gone)

    def _take(self, lines: Collection[StaffingLine], gone: Collection[str]) -> None:
        grid = self.grid
        here = [line for line in lines if self._belongs(line)]
        elsewhere = {line.key for line in lines} - {line.key for line in here}
        grid.drop_unstored({*gone, *elsewhere})
        grid.table.remove({*gone, *elsewhere})
        grid.table.put(here)
        grid.follow([line.key for line in here])

    def _belongs(self, line: StaffingLine) -> bool:
        if line.position.department is not None:
            return line.position.department in self.grid.table.departments
        return self._node == line.position.organisation

    # --- what was done ---

    def _record(self, change_set: ChangeSet) -> None:
        self._own = change_set
        self._page.strip.clear()
        self._page.announce(change_set)

    def _offer_undo(self, change_set: ChangeSet, count: int) -> None:
        offer_undo(self._page, self.tr("%n row(s) deleted", "", count), change_set)

    def _refuse(self, reason: Message) -> None:
        self._page.strip.show_error(self._page.context.language.say(reason))

    def _tell_lost(self, count: int) -> None:
        words = self.tr("%n cell(s) not stored went with rows that are gone.", "", count)
        self._notice(words)

    def _tell_typed_in_vain(self, text: str) -> None:
        words = self.tr("The row into which you typed “{text}” is gone.")
        self._notice(words.format(text=shortened(text)))

    def _notice(self, words: str) -> None:
        """Say what happened, once the page has followed the step too: that clears its strip."""
        QTimer.singleShot(0, self, lambda: self._page.strip.show_notice(words))

    def _follow_unstored(self, count: int) -> None:
        if self.is_shown:
            self._page.set_unsaved(bool(count))

    def _may_leave(self) -> bool:
        count = len(self.grid.unstored)
        if not count:
            return True
        text = self.tr("%n cell(s) hold what cannot be stored. Drop it and leave?", "", count)
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._page, "NQS Desktop", text, buttons.Discard | buttons.Cancel, buttons.Cancel
        )
        if answer != buttons.Discard:
            self.settle()
        return answer == buttons.Discard

    # --- finding ---

    def _look_for(self, text: str) -> None:
        if self.is_shown and self._actions is not None:
            self._actions.finder.look_for(text)

    def _take_focus(self) -> None:
        if self.is_shown:
            self.grid.view.setFocus()
