"""What the left-hand side of the staffing page shows, and what of it is chosen."""

from collections.abc import Collection, Iterable
from decimal import Decimal
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QSignalBlocker, QTimer

from nqs_desktop.domain.browse import DepartmentNode, PositionRow
from nqs_desktop.domain.changes import Action, Change, Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.position_table import PositionSearch
from nqs_desktop.ui.staffing.department_nodes import Departments
from nqs_desktop.ui.staffing.edition_in_view import EditionInView
from nqs_desktop.ui.staffing.staffing_rows import StaffingRows, node_of
from nqs_desktop.ui.staffing.staffing_view import StaffingLists
from nqs_desktop.ui.widgets.search_box import SearchBox

_FEW: Final = 40
"""Up to so many changed things are read one by one; more are read with all the rest."""

_AT_ONCE: Final = 20
"""Rows whose words are reckoned before the clock is asked."""

_SLICE: Final = 0.003
"""Seconds of work before the window is asked again."""


class StaffingChoice(QObject):
    """Fills tree and table with what is stored.

    Attributes:
        node: Key of the chosen organisation or department; empty where there is none.
        position: Key of the chosen position; empty where a node is chosen.
    """

    def __init__(
        self,
        view: EditionInView,
        language: LanguageSwitch,
        lists: StaffingLists,
        search: SearchBox,
        parent: QObject,
    ) -> None:
        """Show on ``lists`` what ``search`` lets through of the edition in ``view``."""
        super().__init__(parent)
        self._view = view
        self._language = language
        self._lists = lists
        self._search = search
        self._found = PositionSearch()
        self._unprepared: list[PositionRow] = []
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._prepare_some)
        self._stored = StaffingRows()
        self.node = ""
        self.position = ""

    @property
    def departments(self) -> Departments:
        """Organisations and departments, with what lies in what."""
        return self._stored.departments

    @property
    def nodes(self) -> tuple[DepartmentNode, ...]:
        """Organisations and departments, each after the one above it."""
        return self._stored.departments.all

    @property
    def rows(self) -> tuple[PositionRow, ...]:
        """All positions in the order of the paper."""
        return self._stored.all

    @property
    def organisation(self) -> str:
        """Key of the organisation in which the chosen node lies; empty where there is none."""
        return self.departments.organisation_of(self.node)

    @property
    def selected(self) -> tuple[str, ...]:
        """Keys of the positions that a command is about; none where a node is chosen."""
        if not self.position:
            return ()
        selected = self._lists.table.selected
        return selected if self.position in selected else (self.position,)

    @property
    def in_paper_order(self) -> bool:
        """Whether the table shows the positions of a node as the paper has them."""
        return not self._lists.model.is_sorted and not self._search.text().strip()

    def load(self) -> None:
        """Read anew what is stored; what was chosen stays so where it is still there."""
        editor = self._view.editor
        self._stored = StaffingRows(editor.tree(), editor.lines())
        self._forget_what_is_gone()
        self.show_all()
        self._unprepared = list(self.rows)
        self._idle.start()

    def show_all(self) -> None:
        """Show what was read last, in the language in use."""
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

    def take(self, changes: Iterable[Change]) -> bool:
        """Show what changed, without reading all the rest anew.

        Returns:
            Whether that was possible; else :meth:`load` is due.
        """
        listed = tuple(changes)
        organisations = {node.key for node in self.nodes if node.is_organisation}
        keys = {change.key for change in listed}
        if not keys or len(keys) > _FEW or keys & organisations:
            return False
        sheets = {one.key for one in listed if one.topic is Topic.REQUIREMENTS}
        try:
            stored, others = self._read_positions(keys, sheets)
            # What was removed may still be there: who moves to another organisation goes and comes.
            gone = {key for key in others if self.find_position(key) is not None}
            nodes = self._view.editor.tree() if others - gone else None
        except UserError:
            return False
        known = {node.key for node in nodes or self.nodes}
        removed = {one.key for one in listed if one.action is Action.REMOVED}
        if others - gone - removed - known or any(_node_of(position) not in known for position in stored):
            return False  # no department either, or one that nobody has told of
        same = self._stored.take(stored, gone, nodes)
        self._forget_what_is_gone()
        self._lists.tree.set_nodes(self.nodes)
        if same:
            for position in stored:
                row = self.find_position(position.key)
                if row is not None:
                    self._lists.model.replace_row(row)
        else:
            self.show_rows()
        return True

    def _read_positions(
        self, keys: Iterable[str], sheets: Collection[str]
    ) -> tuple[list[StaffPosition], set[str]]:
        """Return the positions among ``keys``, with all that share their ``sheets``, and the other keys.

        Raises:
            UserError: A position is gone again.
        """
        editor, stored, others = self._view.editor, dict[str, StaffPosition](), set[str]()
        for key in keys:
            if self.find_node(key) is not None:
                others.add(key)
                continue
            try:
                stored[key] = editor.position(key)
            except UserError:
                others.add(key)
                continue
            if key in sheets:
                sharers = editor.sharers(key)
                stored |= {one: editor.position(one) for one in sharers if one not in stored}
        return list(stored.values()), others

    def _prepare_some(self) -> None:
        """Prepare the search while nothing else is to be done, a few rows at a time."""
        end = perf_counter() + _SLICE
        while self._unprepared and perf_counter() < end:
            self._found.prepare(self._unprepared[-_AT_ONCE:])
            del self._unprepared[-_AT_ONCE:]
        if not self._unprepared:
            self._idle.stop()

    def _forget_what_is_gone(self) -> None:
        if self.find_node(self.node) is None:
            self.node = self.nodes[0].key if self.nodes else ""
        if self.find_position(self.position) is None:
            self.position = ""

    def show_rows(self) -> None:
        """Show the positions of the chosen node, or those that the search finds in all of them."""
        text = self._search.text().strip()
        if text:
            rows = self._found.find(self.rows, text)
            heading = self.tr("Found in all departments: {count}").format(count=number_text(len(rows)))
            nothing = self.tr("Nothing found for «{text}».").format(text=text)
        else:
            rows = self._stored.within(self.node) if self.node else ()
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
        same = key == self.node and not self._search.text()
        self.node, self.position = key, ""
        self._search.clear()
        if same:
            self.mark()
        else:
            self.show_rows()

    def choose(self, key: str) -> None:
        """Choose a node or a position without bringing tree and table back into view."""
        row = self.find_position(key)
        if row is None:
            self.choose_node(key)
            return
        if self._lists.shows_pane and not self.departments.is_within(node_of(row), self.node):
            self.choose_node(node_of(row))
        self.choose_position(key)

    def choose_position(self, key: str) -> None:
        """Choose a position among those in view."""
        self.position = key
        self.mark()

    def reveal(self, key: str, *, stay: bool = False) -> None:
        """Choose a node or a position wherever it is.

        Args:
            key: Its key.
            stay: The node in view remains where the position lies in it.

        Raises:
            UserError: There is none of this key.
        """
        if self.find_node(key) is not None:
            self.choose_node(key)
        else:
            row = self.find_position(key)
            place = node_of(row) if row is not None else _node_of(self._view.editor.position(key))
            place = place or self.node
            if not stay or self._search.text() or not self.departments.is_within(place, self.node):
                self.choose_node(place)
            self.choose_position(key)
        self._lists.show_lists()

    def find_node(self, key: str) -> DepartmentNode | None:
        """Return a node; ``None`` where there is none of this key."""
        return self.departments.find(key)

    def find_position(self, key: str) -> PositionRow | None:
        """Return a position; ``None`` where there is none of this key."""
        return self._stored.find(key)

    def within(self, node: str) -> tuple[PositionRow, ...]:
        """Return the positions of a node and of all below it, in the order of the paper."""
        return self._stored.within(node)

    def directly_in(self, node: str) -> tuple[PositionRow, ...]:
        """Return the positions of a node alone, without those of departments in it."""
        return self._stored.directly_in(node)

    def knows(self, key: str) -> bool:
        """Tell whether there is a node or a position of this key."""
        return self.find_node(key) is not None or self.find_position(key) is not None

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
        roots = [node for node in self.nodes if node.is_organisation]
        zero = Decimal(0)
        counts = (
            (self.tr("organisations: {count}"), len(roots)),
            (self.tr("departments: {count}"), len(self.nodes) - len(roots)),
            (self.tr("positions: {count}"), len(self.rows)),
            (self.tr("staff units: {count}"), sum((node.units for node in roots), zero)),
            (self.tr("vacant: {count}"), sum((node.vacant for node in roots), zero)),
            (self.tr("a person decides: {count}"), sum(row.needs_review for row in self.rows)),
        )
        return " · ".join(words.format(count=number_text(count)) for words, count in counts if count)


def _node_of(position: StaffPosition) -> str | None:
    return position.department or position.organisation
