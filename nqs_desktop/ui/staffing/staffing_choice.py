"""What the left-hand side of the staffing page shows, and what of it is chosen."""

from PySide6.QtCore import QObject, QSignalBlocker

from nqs_desktop.domain.browse import DepartmentNode, PositionRow
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.models.position_table import PositionSearch
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.staffing.staffing_view import StaffingLists
from nqs_desktop.ui.widgets.search_box import SearchBox


class StaffingChoice(QObject):
    """Fills tree and table with what is stored.

    Attributes:
        nodes: Organisations and departments, each after the one above it.
        rows: All positions.
        node: Key of the chosen organisation or department; empty where there is none.
        position: Key of the chosen position; empty where a node is chosen.
    """

    def __init__(
        self, context: PageContext, lists: StaffingLists, search: SearchBox, parent: QObject
    ) -> None:
        """Show on ``lists`` what ``search`` lets through."""
        super().__init__(parent)
        self._staffing = context.services.staffing
        self._language = context.language
        self._lists = lists
        self._search = search
        self._found = PositionSearch()
        self.nodes: tuple[DepartmentNode, ...] = ()
        self.rows: tuple[PositionRow, ...] = ()
        self.node = ""
        self.position = ""

    @property
    def organisation(self) -> str:
        """Key of the organisation in which the chosen node lies; empty where there is none."""
        node = self.find_node(self.node)
        while node is not None and node.parent is not None:
            node = self.find_node(node.parent)
        return "" if node is None else node.key

    def load(self) -> None:
        """Read anew what is stored; what was chosen stays so where it is still there."""
        self.nodes = tuple(self._staffing.tree())
        self.rows = tuple(self._staffing.positions())
        if not any(node.key == self.node for node in self.nodes):
            self.node = self.nodes[0].key if self.nodes else ""
        if not any(row.key == self.position for row in self.rows):
            self.position = ""
        self._lists.tree.set_nodes(self.nodes)
        self.show_rows()
        if not self.nodes:
            self._lists.show_empty(
                self.tr(
                    "There is no staffing table in this database yet. Take in a paper with the "
                    "qualification requirements, or begin with an organisation of your own."
                )
            )
        elif not self._lists.shows_pane:
            self._lists.show_lists()

    def show_rows(self) -> None:
        """Show the positions of the chosen node, or those that the search finds in all of them."""
        text = self._search.text().strip()
        if text:
            rows = self._found.find(self.rows, text)
            heading = self.tr("Found in all departments: {count}").format(count=number_text(len(rows)))
            nothing = self.tr("Nothing found for «{text}».").format(text=text)
        else:
            rows = tuple(self._staffing.positions(self.node)) if self.node else ()
            node = self.find_node(self.node)
            heading = self._language.best(node.name) if node else ""
            nothing = self.tr("There is no position here yet.")
        with QSignalBlocker(self._lists.table):
            self._lists.show_rows(rows, heading, nothing)
        self.mark()

    def mark(self) -> None:
        """Have tree and table show what is chosen; this is no step of the user."""
        self._lists.tree.choose(self.node)
        with QSignalBlocker(self._lists.table):
            self._lists.table.choose(self.position)

    def choose_node(self, key: str) -> None:
        """Choose an organisation or a department."""
        self.node, self.position = key, ""
        self._search.clear()
        self.show_rows()

    def choose_position(self, key: str) -> None:
        """Choose a position among those in view."""
        self.position = key
        self.mark()

    def reveal(self, key: str) -> None:
        """Choose a node or a position wherever it is.

        Raises:
            UserError: There is none of this key.
        """
        if self.find_node(key) is None:
            position = self._staffing.position(key)
            self.choose_node(position.department or position.organisation or self.node)
            self.choose_position(key)
        else:
            self.choose_node(key)
        self._lists.show_lists()

    def find_node(self, key: str) -> DepartmentNode | None:
        """Return a node; ``None`` where there is none of this key."""
        return next((node for node in self.nodes if node.key == key), None)

    def knows(self, key: str) -> bool:
        """Tell whether there is a node or a position of this key."""
        return self.find_node(key) is not None or any(row.key == key for row in self.rows)

    def position_at(self, document: str, line: int) -> str:
        """Return the key of the position whose passage holds a line of a document; empty where none does."""
        begun = [
            (row.source.line, row.key)
            for row in self.rows
            if row.source and row.source.document == document and row.source.line and row.source.line <= line
        ]
        return max(begun)[1] if begun else ""

    def totals(self) -> str:
        """Return how much there is, in one line; empty where there is nothing."""
        if not self.nodes:
            return ""
        roots = sum(node.is_organisation for node in self.nodes)
        counts = (
            (self.tr("organisations: {count}"), roots),
            (self.tr("departments: {count}"), len(self.nodes) - roots),
            (self.tr("positions: {count}"), len(self.rows)),
            (self.tr("staff units: {count}"), sum(row.units for row in self.rows)),
            (self.tr("a person decides: {count}"), sum(row.needs_review for row in self.rows)),
        )
        return " · ".join(words.format(count=number_text(count)) for words, count in counts if count)
