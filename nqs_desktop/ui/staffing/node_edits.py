"""Showing and changing an organisation or a department: between the services and its card and form."""

from dataclasses import replace

from PySide6.QtCore import QObject

from nqs_desktop.domain.browse import DepartmentNode
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing import Department, Organisation
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.staffing.edition_in_view import EditionInView
from nqs_desktop.ui.staffing.node_card import NodeContent
from nqs_desktop.ui.staffing.node_form import NodeDraft
from nqs_desktop.ui.staffing.staffing_choice import StaffingChoice
from nqs_desktop.ui.staffing.staffing_details import StaffingDetails


class NodeEdits(QObject):
    """What the staffing page does with organisations and departments."""

    def __init__(
        self,
        view: EditionInView,
        language: LanguageSwitch,
        details: StaffingDetails,
        choice: StaffingChoice,
        parent: QObject,
    ) -> None:
        """Show nodes of the edition in ``view`` on ``details``."""
        super().__init__(parent)
        self._view = view
        self._language = language
        self._details = details
        self._choice = choice

    @property
    def key(self) -> str:
        """Key of the node in the form; empty for a new one."""
        details = self._details
        of_organisation = details.currentWidget() is details.organisation_form
        return details.organisation_form.key if of_organisation else details.node_form.key

    def show(self, key: str) -> None:
        """Show a node to read.

        Raises:
            UserError: It is gone.
        """
        node, departments = self._node(key), self._choice.departments
        path = departments.path(node.parent, self._language.best)
        if node.is_organisation:
            content = NodeContent(node, path, organisation=self._view.editor.organisation(key))
        else:
            department = self._view.editor.department(key)
            head = self._choice.find_position(department.head or "")
            content = NodeContent(node, path, department.source, None if head is None else head.title)
        self._details.node_card.show_content(content)
        self._details.setCurrentWidget(self._details.node_card)

    def edit(self, key: str) -> None:
        """Show a node to edit.

        Raises:
            UserError: It is gone.
        """
        node = self._node(key)
        if node.is_organisation:
            self._open_organisation(self._view.editor.organisation(key))
        else:
            head = self._view.editor.department(key).head
            self._open(NodeDraft(key, node.name, node.parent or "", head))

    def create(self, above: str | None) -> None:
        """Show an empty department below ``above``, or an empty organisation where that is ``None``."""
        if above is None:
            self._open_organisation(None)
        else:
            self._open(NodeDraft("", LocalizedText(), above))

    def save(self) -> tuple[str, ChangeSet] | None:
        """Store what stands in the form.

        Returns:
            Key and step; ``None`` where something is wrong, which is said beside its field.

        Raises:
            UserError: The database refuses, for a reason that no field names.
        """
        details = self._details
        if details.currentWidget() is details.organisation_form:
            return self._save_organisation()
        try:
            return self._stored(details.node_form.value())
        except UserError as error:
            if error.message.key != "staffing.no_name":
                raise
            details.node_form.show_name_error(self._language.say(error.message))
            return None

    def remove(self, key: str) -> tuple[str, ChangeSet]:
        """Remove a node with all that lies in it; return its name and the step.

        Raises:
            UserError: It is gone.
        """
        node, editor = self._node(key), self._view.editor
        remove = editor.remove_organisation if node.is_organisation else editor.remove_department
        return self._language.best(node.name), remove(key)

    def _save_organisation(self) -> tuple[str, ChangeSet] | None:
        form = self._details.organisation_form
        try:
            stored, change_set = self._view.editor.save_organisation(form.value())
        except UserError as error:
            if form.show_faults((error.message,)):
                raise
            return None
        return stored.key, change_set

    def _stored(self, draft: NodeDraft) -> tuple[str, ChangeSet]:
        above = self._node(draft.above)
        stored = self._view.editor.department(draft.key) if draft.key else Department("", draft.name)
        changed = replace(
            stored,
            name=draft.name,
            parent=None if above.is_organisation else above.key,
            organisation=above.key if above.is_organisation else None,
            head=draft.head,
        )
        department, change_set = self._view.editor.save_department(changed)
        return department.key, change_set

    def _open(self, draft: NodeDraft) -> None:
        form, choice = self._details.node_form, self._choice
        nodes = choice.departments.of_organisation(draft.key or draft.above)
        form.show_draft(draft, nodes, choice.directly_in(draft.key) if draft.key else ())
        self._details.setCurrentWidget(form)
        form.name.setFocus()

    def _open_organisation(self, organisation: Organisation | None) -> None:
        form = self._details.organisation_form
        form.show_organisation(organisation)
        self._details.setCurrentWidget(form)
        form.name.setFocus()

    def _node(self, key: str) -> DepartmentNode:
        """Return a node.

        Raises:
            UserError: There is none of this key.
        """
        node = self._choice.find_node(key)
        if node is None:
            raise UserError("database.no_department", key=key)
        return node
