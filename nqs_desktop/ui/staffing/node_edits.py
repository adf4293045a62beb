"""Showing and changing an organisation or a department: between the services and its card and form."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from nqs_desktop.domain.browse import DepartmentNode
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing import Department
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.staffing.node_card import NodeContent
from nqs_desktop.ui.staffing.node_form import NodeDraft
from nqs_desktop.ui.staffing.position_edits import path_names
from nqs_desktop.ui.staffing.staffing_details import StaffingDetails


class NodeEdits(QObject):
    """What the staffing page does with organisations and departments."""

    def __init__(self, context: PageContext, details: StaffingDetails, parent: QObject) -> None:
        """Show on ``details``."""
        super().__init__(parent)
        self._staffing = context.services.staffing
        self._language = context.language
        self._details = details
        self._nodes: Sequence[DepartmentNode] = ()

    @property
    def key(self) -> str:
        """Key of the node in the form; empty for a new one."""
        return self._details.node_form.key

    def show(self, key: str, nodes: Sequence[DepartmentNode]) -> None:
        """Show a node to read.

        Raises:
            UserError: It is gone.
        """
        node = _node(key, nodes)
        source = None if node.is_organisation else self._staffing.department(key).source
        path = path_names(node.parent, nodes, self._language.best)
        self._details.node_card.show_content(NodeContent(node, path, source))
        self._details.setCurrentWidget(self._details.node_card)

    def edit(self, key: str, nodes: Sequence[DepartmentNode]) -> None:
        """Show a node to rename or move.

        Raises:
            UserError: It is gone.
        """
        node = _node(key, nodes)
        self._open(NodeDraft(key, node.name, node.parent), _of_one_organisation(key, nodes))

    def create(self, above: str | None, nodes: Sequence[DepartmentNode]) -> None:
        """Show an empty department below ``above``, or an empty organisation where that is ``None``."""
        self._open(NodeDraft("", LocalizedText(), above), nodes)

    def save(self) -> tuple[str, ChangeSet] | None:
        """Store what stands in the form.

        Returns:
            Key and step; ``None`` where the name is missing, which is said beside it.

        Raises:
            UserError: The database refuses.
        """
        form = self._details.node_form
        draft = form.value()
        try:
            return self._stored(draft)
        except UserError as error:
            if error.message.key != "staffing.no_name":
                raise
            form.show_name_error(self._language.say(error.message))
            return None

    def remove(self, key: str, nodes: Sequence[DepartmentNode]) -> tuple[str, ChangeSet]:
        """Remove a node with all that lies in it; return its name and the step.

        Raises:
            UserError: It is gone.
        """
        node = _node(key, nodes)
        remove = (
            self._staffing.remove_organisation if node.is_organisation else self._staffing.remove_department
        )
        return self._language.best(node.name), remove(key)

    def _stored(self, draft: NodeDraft) -> tuple[str, ChangeSet]:
        if draft.above is None:
            if draft.key:
                return draft.key, self._staffing.rename_organisation(draft.key, draft.name)
            row, change_set = self._staffing.add_organisation(draft.name)
            return row.key, change_set
        is_root = any(node.key == draft.above and node.is_organisation for node in self._nodes)
        stored = self._staffing.department(draft.key) if draft.key else Department("", draft.name)
        above = draft.above
        changed = replace(
            stored,
            name=draft.name,
            parent=None if is_root else above,
            organisation=above if is_root else None,
        )
        department, change_set = self._staffing.save_department(changed)
        return department.key, change_set

    def _open(self, draft: NodeDraft, nodes: Sequence[DepartmentNode]) -> None:
        self._nodes = nodes
        form = self._details.node_form
        form.show_draft(draft, nodes)
        self._details.setCurrentWidget(form)
        form.name.setFocus()


def _of_one_organisation(key: str, nodes: Sequence[DepartmentNode]) -> list[DepartmentNode]:
    """Return the nodes of the organisation of ``key``: a department does not move to another one."""
    root: dict[str, str] = {}
    for node in nodes:
        root[node.key] = root[node.parent] if node.parent else node.key
    return [node for node in nodes if root[node.key] == root[key]]


def _node(key: str, nodes: Sequence[DepartmentNode]) -> DepartmentNode:
    """Return a node.

    Raises:
        UserError: There is none of this key.
    """
    for node in nodes:
        if node.key == key:
            return node
    raise UserError("database.no_department", key=key)
