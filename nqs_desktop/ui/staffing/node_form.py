"""An organisation or a department to edit, or a new one: its name, and what it belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.browse import DepartmentNode
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.widgets.department_box import DepartmentBox
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.localized_field import LocalizedField, one_line
from nqs_desktop.ui.widgets.titled_pane import TitledPane


@dataclass(frozen=True, slots=True)
class NodeDraft:
    """A node as the form has it.

    Attributes:
        key: Its key; empty for a new one.
        name: Its name.
        above: Key of the department or organisation above; ``None`` for an organisation.
    """

    key: str
    name: LocalizedText
    above: str | None


class NodeForm(TitledPane):
    """Edits a :class:`NodeDraft`.

    Signals:
        edited: The user changed something.
    """

    edited = Signal()

    def __init__(
        self, language: LanguageSwitch, commands: tuple[QAction, QAction], parent: QWidget | None = None
    ) -> None:
        """Start empty; ``commands`` discard and save."""
        super().__init__(parent)
        self._draft = NodeDraft("", LocalizedText(), None)
        discard, save = commands
        self.add_button(discard)
        self.add_button(save, primary=True)
        column = self.body.column
        self.name = LocalizedField(lines=2, parent=column)
        self.above = DepartmentBox(language, column)
        self._name = FormField(self.name, column)
        self._above = FormField(self.above, column)
        self.body.add(self._name)
        self.body.add(self._above)
        self.name.edited.connect(self.edited)
        self.above.chosen.connect(self.edited)

    @property
    def key(self) -> str:
        """Key of the node; empty for a new one."""
        return self._draft.key

    @property
    def name_error(self) -> str:
        """What is said to be wrong with the name."""
        return self._name.error

    def value(self) -> NodeDraft:
        """Return the node as it stands in the form."""
        above = None if self._draft.above is None else self.above.key()
        return NodeDraft(self._draft.key, one_line(self.name.value()), above)

    def show_draft(self, draft: NodeDraft, nodes: Sequence[DepartmentNode]) -> None:
        """Show a node to edit; ``nodes`` are what it may belong to."""
        self._draft = draft
        self.name.set_value(draft.name)
        self._above.setVisible(draft.above is not None)
        self.above.set_nodes(nodes, without=draft.key)
        self.above.set_key(draft.above or "")
        self.show_name_error("")
        self.retranslate()

    def show_name_error(self, text: str) -> None:
        """Say what is wrong with the name; nothing when empty."""
        self._name.set_error(text)
        if text:
            self._name.focus()

    def retranslate(self) -> None:
        """Set every word anew."""
        organisation, new = self._draft.above is None, not self.key
        if organisation:
            title = self.tr("New organisation") if new else self.tr("Rename the organisation")
        else:
            title = self.tr("New department") if new else self.tr("Rename or move the department")
        self.set_title(title)
        self._name.set_caption(self.tr("Name"))
        self._above.set_caption(self.tr("Belongs to"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
