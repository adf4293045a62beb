"""The commands of the staffing page."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from nqs_desktop.ui.icons import command


@dataclass(frozen=True, slots=True)
class Situation:
    """What the commands depend on.

    Attributes:
        editing: A form is open; saving it is then the primary command.
        filled: There is an organisation.
        closed: Why nothing may be changed, in words; empty where it may.
        position: One or more positions are chosen.
        department: A department is chosen.
        organisation: An organisation is chosen; its requisites belong to no edition.
        ways: Which of the four ways the choice can be moved: ``up``, ``down``, ``out``, ``in``.
        shares: The chosen position has no requirement sheet of its own.
    """

    editing: bool = False
    filled: bool = False
    closed: str = ""
    position: bool = False
    department: bool = False
    organisation: bool = False
    ways: frozenset[str] = frozenset()
    shares: bool = False


class StaffingCommands(QObject):
    """Makes the commands and names them; the page connects them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.new_position = command(self, "add", "accent_text", "Ctrl+N")
        self.add_position = command(self, "add", "accent")
        self.new_department = command(self, "department", "text", "Ctrl+Shift+N")
        self.new_organisation = command(self, "staffing", "text")
        self.bring_in = command(self, "import", "text", "Ctrl+I")
        self.first_import = command(self, "import", "accent_text")
        self.demonstration = command(self, "department", "text")
        self.edit = command(self, "edit", "text", "F2")
        self.remove = command(self, "remove", "text")
        self.discard = command(self, "close", "text")
        self.save = command(self, "save", "accent_text", "Ctrl+S")
        self.duplicate = command(self, "copy", "text", "Ctrl+D")
        self.renumber = command(self, "jump", "text")
        self.move_to = command(self, "move", "text", "Ctrl+M")
        self.share = command(self, "link", "accent")
        self.own = command(self, "requirements", "accent")
        self.amend = command(self, "edit", "accent")
        self.ways: Final = {
            "up": command(self, "arrow-up", "text", "Alt+Up"),
            "down": command(self, "arrow-down", "text", "Alt+Down"),
            "out": command(self, "arrow-left", "text", "Alt+Left"),
            "in": command(self, "arrow-right", "text", "Alt+Right"),
        }
        self.add_position.triggered.connect(self.new_position.trigger)
        self.first_import.triggered.connect(self.bring_in.trigger)

    @property
    def of_table(self) -> list[QAction]:
        """What can be done with the positions of the table."""
        up, down = self.ways["up"], self.ways["down"]
        return [self.edit, self.duplicate, self.move_to, up, down, self.share, self.own, self.remove]

    @property
    def of_tree(self) -> list[QAction]:
        """What can be done with a node of the tree."""
        return [self.new_department, self.edit, self.move_to, *self.ways.values(), self.renumber, self.remove]

    def retranslate(self) -> None:
        """Set the words anew."""
        for action in (self.new_position, self.add_position):
            action.setText(self.tr("New position"))
        self.new_department.setText(self.tr("New department"))
        self.new_organisation.setText(self.tr("New organisation"))
        for action in (self.bring_in, self.first_import):
            action.setText(self.tr("Import requirements…"))
        self.demonstration.setText(self.tr("Add a demonstration organisation"))
        self.edit.setText(self.tr("Edit"))
        self.remove.setText(self.tr("Delete"))
        self.discard.setText(self.tr("Discard"))
        self.save.setText(self.tr("Save"))
        self.duplicate.setText(self.tr("Duplicate the position"))
        self.renumber.setText(self.tr("Renumber…"))
        self.move_to.setText(self.tr("Move to…"))
        self.share.setText(self.tr("Share a sheet with…"))
        self.own.setText(self.tr("Give it a sheet of its own"))
        self.amend.setText(self.tr("Prepare an amendment"))
        self.ways["up"].setText(self.tr("Move up"))
        self.ways["down"].setText(self.tr("Move down"))
        self.ways["out"].setText(self.tr("Move one level out"))
        self.ways["in"].setText(self.tr("Move into the department above"))

    def follow(self, now: Situation) -> None:
        """Offer what can be done, and say why what cannot."""
        free = not now.editing and not now.closed
        about_node = now.filled and not now.editing and (not now.closed or now.organisation)
        self.new_position.setVisible(now.filled and not now.editing)
        self.amend.setVisible(bool(now.closed))
        possible = {
            self.new_position: free,
            self.add_position: now.filled and free,
            self.new_department: now.filled and not now.closed,
            self.edit: about_node,
            self.remove: about_node,
            self.duplicate: now.position and free,
            self.renumber: now.filled and free,
            self.move_to: (now.position or now.department) and free,
            self.share: now.position and free,
            self.own: now.position and now.shares and free,
            self.save: now.editing,
            self.discard: now.editing,
            **{action: free and way in now.ways for way, action in self.ways.items()},
        }
        for action, enabled in possible.items():
            action.setEnabled(enabled)
            action.setToolTip("" if enabled or now.editing else now.closed)
