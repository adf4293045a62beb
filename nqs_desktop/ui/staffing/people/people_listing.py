"""Opens the list of who holds what in the body of the staffing page: wiring."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence

from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.staffing.people.people_pane import PeoplePane

if TYPE_CHECKING:
    from nqs_desktop.ui.staffing.staffing_page import StaffingPage


class PeopleListing(QObject):
    """Shows the people of the department or organisation that is chosen.

    Attributes:
        people: Opens the list.
        pane: The list; made when it is opened for the first time.
    """

    def __init__(self, page: "StaffingPage") -> None:
        """Hang the command into the menu of ``page``."""
        super().__init__(page)
        self._page = page
        self._node = ""
        self.pane: PeoplePane | None = None
        self.people = QAction(icon("candidates", "text"), "", page)
        self.people.setShortcut(QKeySequence("Ctrl+Shift+P"))
        self.people.triggered.connect(lambda _=False: self.open())
        page.add_to_menu(self.people)
        page.view.changed.connect(self._show)
        page.context.hub.subscribe(self, (Topic.OCCUPANCY, Topic.STAFFING, Topic.CANDIDATES), self._hear)
        page.installEventFilter(self)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.people.setText(self.tr("People on the positions"))
        self.people.setToolTip(self.tr("Who holds what in the department or organisation that is chosen"))
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of another language with the page."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)

    def open(self) -> None:
        """Show the list for the node that is chosen."""
        page, pane = self._page, self._made()
        self._node = page.choice.node
        page.show_body(pane)
        if self._is_open:
            self._show()
            pane.rows.table.setFocus()

    @property
    def _is_open(self) -> bool:
        return self.pane is not None and self._page.body.other is self.pane

    def _made(self) -> PeoplePane:
        if self.pane is None:
            self.pane = PeoplePane(self._page.context.language, self._page)
            self.pane.position_wanted.connect(self._go)
            self.pane.close_pane.triggered.connect(lambda _=False: self._close())
        return self.pane

    def _close(self) -> None:
        self._page.show_lists()
        self._page.first_focus().setFocus()

    def _go(self, position: str) -> None:
        self._page.show_lists()
        self._page.open_target(position)

    def _hear(self, change_set: ChangeSet) -> None:
        self._show()

    def _show(self) -> None:
        page = self._page
        if self.pane is None or not self._is_open:
            return
        occupancies = page.context.services.occupancies
        with page.guard():
            on = page.view.editor.on or occupancies.today()
            node = next((one for one in page.choice.nodes if one.key == self._node), None)
            holdings = occupancies.holdings(on, self._node if node else None)
            self.pane.show_people(holdings, page.context.language.best(node.name) if node else "", on)
