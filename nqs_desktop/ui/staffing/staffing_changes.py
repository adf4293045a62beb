"""Making, editing and deleting on the staffing page: forms that open, are stored or dropped."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nqs_desktop.ui.staffing.node_edits import NodeEdits
from nqs_desktop.ui.staffing.position_edits import PositionEdits

if TYPE_CHECKING:
    from nqs_desktop.ui.staffing.staffing_page import StaffingPage
    from nqs_desktop.ui.staffing.staffing_wiring import Sources


class StaffingChanges(QObject):
    """What the forms of the page do."""

    def __init__(self, page: "StaffingPage", sources: "Sources") -> None:
        """Work on what is chosen on ``page``; ``sources`` name the codes."""
        super().__init__(page)
        self._page = page
        parts = (page.view, page.context.language, page.details, page.choice)
        self.positions = PositionEdits(*parts, sources, self)
        self.nodes = NodeEdits(*parts, self)

    @property
    def key(self) -> str:
        """Key of what the form in view holds; empty for something new."""
        return self._edits.key

    @property
    def _edits(self) -> PositionEdits | NodeEdits:
        """What holds the form in view."""
        details = self._page.details
        return self.positions if details.currentWidget() is details.position_form else self.nodes

    def store(self) -> bool:
        """Store the form; return whether nothing was wrong with it.

        Raises:
            UserError: The database refuses.
        """
        page = self._page
        stored = self._edits.save()
        if stored is None:
            return False
        key, change_set = stored
        page.set_unsaved(False)
        page.announce(change_set)
        page.follow_changes(change_set)
        page.reveal(key, stay=True)
        page.first_focus().setFocus()
        return True

    def new_position(self) -> None:
        """Open a form for a position of the chosen node."""
        node = self._page.choice.find_node(self._page.choice.node)
        if node is not None:
            self.positions.create(node)
            self._page.follow()

    def new_department(self) -> None:
        """Open a form for a department of the chosen node."""
        if self._page.choice.node:
            self.nodes.create(self._page.choice.node)
            self._page.follow()

    def new_organisation(self) -> None:
        """Open a form for an organisation; it begins with an edition of its own."""
        if self._page.view.key is not None:
            self._page.show_edition(None)
        self.nodes.create(None)
        self._page.follow()

    def edit(self) -> None:
        """Open a form for what is chosen."""
        choice = self._page.choice
        with self._page.guard():
            if choice.position:
                self.positions.edit(choice.position)
            else:
                self.nodes.edit(choice.node)
        self._page.follow()

    def leave_form(self) -> None:
        """Go back to the card by Escape, unless something was changed: that takes the command."""
        if not self._page.unsaved:
            self.discard()

    def discard(self) -> None:
        """Drop what was typed."""
        self._page.set_unsaved(False)
        self._page.show_details()
        self._page.first_focus().setFocus()

    def remove(self) -> None:
        """Delete what is chosen; the strip offers to take it back."""
        page, choice = self._page, self._page.choice
        with page.guard():
            keys = choice.selected
            name, change_set = self.positions.remove(keys) if keys else self.nodes.remove(choice.node)
            page.take_step(change_set, self.tr("Deleted: {name}").format(name=name))
