"""A department to edit, or a new one: its name, what it belongs to, who heads it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.browse import DepartmentNode, PositionRow
from nqs_desktop.domain.department_heads import likely_head
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.department_box import DepartmentBox
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.localized_field import LocalizedField, one_line
from nqs_desktop.ui.widgets.rows import left_row
from nqs_desktop.ui.widgets.titled_pane import TitledPane


@dataclass(frozen=True, slots=True)
class NodeDraft:
    """A department as the form has it.

    Attributes:
        key: Its key; empty for a new one.
        name: Its name.
        above: Key of the department or organisation above.
        head: Key of the position that heads it; ``None`` where nobody does.
    """

    key: str
    name: LocalizedText
    above: str
    head: str | None = None


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
        self._language = language
        self._draft = NodeDraft("", LocalizedText(), "")
        self._positions: dict[str, PositionRow] = {}
        self._likely: str | None = None
        discard, save = commands
        self.add_button(discard)
        self.add_button(save, primary=True)
        column = self.body.column
        self.name = LocalizedField(lines=2, parent=column)
        self.above = DepartmentBox(language, column)
        self.head = ChoiceBox[str]((), self._head_word, column)
        self.suggestion = QAction(icon("suggest", "accent"), "", self)
        self._name = FormField(self.name, column)
        self._above = FormField(self.above, column)
        self._head_field = FormField(self.head, column)
        self._suggested = left_row(column, LinkButton(self.suggestion, column))
        for widget in (self._name, self._above, self._head_field, self._suggested):
            self.body.add(widget)
        self.name.edited.connect(self.edited)
        self.above.chosen.connect(self.edited)
        self.head.chosen.connect(self._take_head)
        self.suggestion.triggered.connect(self._take_suggestion)

    @property
    def key(self) -> str:
        """Key of the department; empty for a new one."""
        return self._draft.key

    @property
    def name_error(self) -> str:
        """What is said to be wrong with the name."""
        return self._name.error

    def value(self) -> NodeDraft:
        """Return the department as it stands in the form."""
        name = one_line(self.name.value())
        return NodeDraft(self._draft.key, name, self.above.key(), self.head.value() or None)

    def show_draft(
        self, draft: NodeDraft, nodes: Sequence[DepartmentNode], positions: Sequence[PositionRow]
    ) -> None:
        """Show a department to edit.

        Args:
            draft: The department.
            nodes: What it may belong to.
            positions: Its own positions, one of which may head it.
        """
        self._draft = draft
        self._positions = {row.key: row for row in positions}
        self._likely = likely_head(positions)
        self.name.set_value(draft.name)
        self.above.set_nodes(nodes, without=draft.key)
        self.above.set_key(draft.above)
        # A head that stands elsewhere by now is not offered again.
        self.head.set_values(("", *self._positions))
        self.head.set_value(draft.head if draft.head in self._positions else "")
        self._head_field.setVisible(bool(positions))
        self.show_name_error("")
        self.retranslate()

    def show_name_error(self, text: str) -> None:
        """Say what is wrong with the name; nothing when empty."""
        self._name.set_error(text)
        if text:
            self._name.focus()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.set_title(self.tr("Edit the department") if self.key else self.tr("New department"))
        self._name.set_caption(self.tr("Name"))
        self._above.set_caption(self.tr("Belongs to"))
        self._head_field.set_caption(self.tr("Head of the department"))
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _head_word(self, key: str) -> str:
        return self._language.best(self._positions[key].title) if key else self.tr("not named")

    def _take_head(self) -> None:
        self._follow()
        self.edited.emit()

    def _take_suggestion(self) -> None:
        self.head.set_value(self._likely or "")
        self._take_head()

    def _follow(self) -> None:
        likely = self._likely
        self._suggested.setVisible(bool(likely) and not self.head.value())
        if likely:
            words = self.tr("By its title: {title}")
            self.suggestion.setText(words.format(title=self._head_word(likely)))
