"""An organisation or a department to read: what lies in it, who heads it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.browse import DepartmentNode
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.staffing import Organisation
from nqs_desktop.ui.books.facts import FactList
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.widgets.chips import SourceChip
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.localized_text import LocalizedLines
from nqs_desktop.ui.widgets.rows import left_row
from nqs_desktop.ui.widgets.titled_pane import TitledPane


@dataclass(frozen=True, slots=True)
class NodeContent:
    """What the card shows.

    Attributes:
        node: The node with its sums.
        path: Names of those above it.
        source: Where it is printed; ``None`` where a user made it.
        head: Title of the position that heads it; ``None`` where nobody has named one.
        organisation: The organisation with its requisites; ``None`` for a department.
    """

    node: DepartmentNode
    path: tuple[str, ...]
    source: SourceReference | None = None
    head: LocalizedText | None = None
    organisation: Organisation | None = None


class NodeCard(TitledPane):
    """Shows a :class:`NodeContent`."""

    def __init__(
        self,
        language: LanguageSwitch,
        commands: Sequence[QAction],
        additions: Sequence[QAction],
        parent: QWidget | None = None,
    ) -> None:
        """Start empty; ``commands`` stand in the head as icons, ``additions`` below as links."""
        super().__init__(parent)
        self._language = language
        self._content: NodeContent | None = None
        for command in commands:
            self.add_icon(command)
        column = self.body.column
        self._name = LocalizedLines(role="strong", parent=column)
        self._facts = FactList(column)
        self._source = SourceChip(parent=column)
        for widget in (self._name, self._facts, left_row(column, self._source)):
            self.body.add(widget)
        self._requisites = FactList(column)
        self._requisites_section = self.body.add_section(self._requisites)
        self._additions = self.body.add_section(
            *(left_row(column, LinkButton(action, column)) for action in additions)
        )

    @property
    def facts(self) -> dict[str, str]:
        """What is said below the name, by its caption."""
        return dict(self._sums()) | dict(self._said_requisites())

    def show_content(self, content: NodeContent) -> None:
        """Show another node, or the same one anew."""
        self._content = content
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        if self._content is None:
            return
        node = self._content.node
        self.set_title(" / ".join(self._content.path) or self._kind(node))
        self._name.set_value(node.name)
        self._facts.set_facts(tuple(self._sums()))
        requisites = tuple(self._said_requisites())
        self._requisites.set_facts(requisites)
        self._requisites_section.setVisible(bool(requisites))
        self._requisites_section.set_title(self.tr("Requisites"))
        self._source.set_source(self._content.source, "\n".join(filter(None, (node.name.kk, node.name.ru))))
        self._additions.set_title(self.tr("What next"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _kind(self, node: DepartmentNode) -> str:
        return self.tr("Organisation") if node.is_organisation else self.tr("Department")

    def _sums(self) -> Iterator[tuple[str, str]]:
        if self._content is None:
            return
        node, head = self._content.node, self._content.head
        yield self.tr("Kind"), self._kind(node)
        if not node.is_organisation:
            yield self.tr("Head"), self._language.best(head) if head else self.tr("not named")
        yield self.tr("Positions"), number_text(node.positions)
        yield self.tr("Staff units"), number_text(node.units)
        yield self.tr("Occupied units"), number_text(node.occupied)
        yield self.tr("Vacant units"), number_text(node.vacant)

    def _said_requisites(self) -> Iterator[tuple[str, str]]:
        """Yield the requisites that are known; empty ones do not shout."""
        organisation = None if self._content is None else self._content.organisation
        if organisation is None:
            return
        best = self._language.best
        head = " ".join(filter(None, (best(organisation.head_title), best(organisation.head_name))))
        for caption, value in (
            (self.tr("BIN"), organisation.bin),
            (self.tr("Address"), best(organisation.address)),
            (self.tr("Telephone"), organisation.phone),
            (self.tr("E-mail"), organisation.email),
            (self.tr("Approves the papers"), head),
        ):
            if value:
                yield caption, value
