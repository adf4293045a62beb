"""An organisation or a department to read: what lies in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.browse import DepartmentNode
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.ui.books.facts import FactList
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.widgets.chips import SourceChip
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.localized_text import LocalizedLines
from nqs_desktop.ui.widgets.rows import left_row
from nqs_desktop.ui.widgets.titled_pane import TitledPane


@dataclass(frozen=True, slots=True)
class NodeContent:
    """What the card shows: a node, the names of those above it, where it is printed."""

    node: DepartmentNode
    path: tuple[str, ...]
    source: SourceReference | None = None


class NodeCard(TitledPane):
    """Shows a :class:`NodeContent`."""

    def __init__(
        self, commands: Sequence[QAction], additions: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        """Start empty; ``commands`` stand in the head as icons, ``additions`` below as links."""
        super().__init__(parent)
        self._content: NodeContent | None = None
        for command in commands:
            self.add_icon(command)
        column = self.body.column
        self._name = LocalizedLines(role="strong", parent=column)
        self._facts = FactList(column)
        self._source = SourceChip(parent=column)
        for widget in (self._name, self._facts, left_row(column, self._source)):
            self.body.add(widget)
        self._additions = self.body.add_section(
            *(left_row(column, LinkButton(action, column)) for action in additions)
        )

    def show_content(self, content: NodeContent) -> None:
        """Show another node, or the same one anew."""
        self._content = content
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        if self._content is None:
            return
        node = self._content.node
        kind = self.tr("Organisation") if node.is_organisation else self.tr("Department")
        self.set_title(" / ".join(self._content.path) or kind)
        self._name.set_value(node.name)
        self._facts.set_facts(
            (
                (self.tr("Kind"), kind),
                (self.tr("Positions"), number_text(node.positions)),
                (self.tr("Staff units"), number_text(node.units)),
            )
        )
        self._source.set_source(self._content.source, "\n".join(filter(None, (node.name.kk, node.name.ru))))
        self._additions.set_title(self.tr("Add here"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
