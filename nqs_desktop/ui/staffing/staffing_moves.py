"""Moving departments and positions: by dragging, by keyboard, by name; numbering them anew; copies."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from nqs_desktop.domain.browse import DepartmentNode, PositionRow
from nqs_desktop.ui.models.row_table import Column
from nqs_desktop.ui.staffing.renumber_dialog import RenumberDialog
from nqs_desktop.ui.staffing.staffing_rows import node_of
from nqs_desktop.ui.widgets.pick_dialog import PickDialog

if TYPE_CHECKING:
    from nqs_desktop.ui.staffing.staffing_page import StaffingPage


class StaffingMoves(QObject):
    """Each move is one step that undo takes back."""

    def __init__(self, page: "StaffingPage") -> None:
        """Move what is chosen on ``page``."""
        super().__init__(page)
        self._page = page
        self._choice = page.choice
        do, tree = page.commands, page.lists.tree
        for way, action in do.ways.items():
            action.triggered.connect(lambda _=False, way=way: self.go(way))
        do.move_to.triggered.connect(self.ask_where)
        do.renumber.triggered.connect(self.ask_numbers)
        do.duplicate.triggered.connect(self.duplicate)
        tree.department_dropped.connect(self.move_department)
        tree.positions_dropped.connect(self.move_positions)

    def ways(self) -> frozenset[str]:
        """Return which of the ways ``up``, ``down``, ``out`` and ``in`` the choice can go."""
        steps = self._position_steps() if self._choice.position else self._department_steps()
        return frozenset(steps)

    def go(self, way: str) -> None:
        """Move the choice one step."""
        steps = self._position_steps() if self._choice.position else self._department_steps()
        step = steps.get(way)
        if step is not None:
            with self._page.guard():
                step()

    def move_department(self, key: str, above: str, place: int) -> None:
        """Move a department into a node, before the department that has this place there without it."""
        node = self._choice.find_node(key)
        if node is None:
            return
        name = self._page.context.language.best(node.name)
        with self._page.guard():
            self._page.take_step(
                self._page.view.editor.move_department(key, self._parent(above), place),
                self.tr("Moved: {name}").format(name=name),
                key,
            )

    def move_positions(self, keys: Sequence[str], node: str) -> None:
        """Move positions into a node, behind those that it has."""
        moving = set(keys)
        place = sum(row.key not in moving for row in self._choice.directly_in(node))
        with self._page.guard():
            change_set = self._page.view.editor.move_positions(tuple(keys), self._parent(node), place)
            self._page.take_step(change_set, self.tr("Moved: %n position(s)", "", len(moving)), *keys)

    def ask_where(self) -> None:
        """Let the user name the node to which the choice moves."""
        choice, keys = self._choice, self._choice.selected
        without = frozenset[str]() if keys else choice.departments.below(choice.node)
        nodes = [one for one in choice.departments.of_organisation(choice.node) if one.key not in without]
        dialog = PickDialog[DepartmentNode](
            self.tr("Move to…"),
            self.tr("Where shall it lie?"),
            (Column(lambda: self.tr("Department"), self._path),),
            self.tr("Move"),
            self._page,
        )
        dialog.set_rows(nodes)
        key = choice.node

        def take(target: DepartmentNode) -> None:
            if keys:
                self.move_positions(keys, target.key)
            else:
                self.move_department(key, target.key, len(choice.departments.inside(target.key)))

        dialog.picked.connect(take)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def ask_numbers(self) -> None:
        """Let the user say what to number anew."""
        choice = self._choice
        chosen, organisation = choice.find_node(choice.node), choice.find_node(choice.organisation)
        nodes = dict.fromkeys(node for node in (organisation, chosen) if node is not None)
        dialog = RenumberDialog(tuple(nodes), choice.within, self._page.context.language, self._page)
        dialog.wanted.connect(self.renumber)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def renumber(self, node: str, first: int) -> None:
        """Number the positions of a node and below it anew."""
        with self._page.guard():
            change_set = self._page.view.editor.renumber(node, first)
            self._page.take_step(change_set, self.tr("The positions are numbered anew."))

    def duplicate(self) -> None:
        """Put a copy of the position directly behind it."""
        with self._page.guard():
            stored, change_set = self._page.view.editor.duplicate_position(self._choice.position)
            self._page.take_step(change_set, self.tr("A copy was made."), stored.key)

    def _department_steps(self) -> dict[str, Callable[[], None]]:
        departments = self._choice.departments
        node = departments.find(self._choice.node)
        if node is None or node.parent is None:
            return {}
        key, above = node.key, node.parent
        beside = [one.key for one in departments.inside(above)]
        place = beside.index(key)
        steps: dict[str, Callable[[], None]] = {}
        if place:
            before = beside[place - 1]
            steps["up"] = lambda: self._move(key, above, place - 1)
            steps["in"] = lambda: self._move(key, before, len(departments.inside(before)))
        if place + 1 < len(beside):
            steps["down"] = lambda: self._move(key, above, place + 1)
        outer = departments.find(above)
        if outer is not None and outer.parent is not None:
            further = outer.parent
            steps["out"] = lambda: self._move(key, further, departments.place(above) + 1)
        return steps

    def _move(self, key: str, above: str, place: int) -> None:
        change_set = self._page.view.editor.move_department(key, self._parent(above), place)
        self._page.take_step(change_set, "", key)

    def _position_steps(self) -> dict[str, Callable[[], None]]:
        """Return the steps of the selected positions; they stay in their department."""
        choice = self._choice
        rows = [row for row in map(choice.find_position, choice.selected) if row is not None]
        if not rows or not choice.in_paper_order or len({node_of(row) for row in rows}) > 1:
            return {}
        keys = tuple(row.key for row in rows)
        beside = [row.key for row in choice.directly_in(node_of(rows[0]))]
        places = sorted(beside.index(key) for key in keys)
        steps: dict[str, Callable[[], None]] = {}
        if places[-1] >= len(keys):
            steps["up"] = lambda: self._shift(rows[0], keys, max(places[0] - 1, 0))
        if places[0] < len(beside) - len(keys):
            steps["down"] = lambda: self._shift(rows[0], keys, places[-1] - len(keys) + 2)
        return steps

    def _shift(self, row: PositionRow, keys: tuple[str, ...], place: int) -> None:
        change_set = self._page.view.editor.move_positions(keys, row.department_key, place)
        self._page.take_step(change_set, "", *keys)

    def _parent(self, node: str) -> str | None:
        """Return the department that a node is; ``None`` for an organisation."""
        found = self._choice.find_node(node)
        return None if found is None or found.is_organisation else node

    def _path(self, node: DepartmentNode) -> str:
        names = self._choice.departments.path(node.key, self._page.context.language.best)
        return " / ".join(names[1:] or names)
