"""Showing and changing one position: between the services and its card and form."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from nqs_desktop.domain.browse import DepartmentNode, PositionRow
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.services.staffing_editor import StaffingEditor
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.requirement_text import passage
from nqs_desktop.ui.staffing.code_sources import OccupationCodes, RegisterPlaces
from nqs_desktop.ui.staffing.position_card import PositionContent
from nqs_desktop.ui.staffing.position_form import EMPTY
from nqs_desktop.ui.staffing.staffing_details import StaffingDetails


class PositionEdits(QObject):
    """What the staffing page does with positions."""

    def __init__(
        self,
        context: PageContext,
        details: StaffingDetails,
        sources: tuple[OccupationCodes, RegisterPlaces],
        parent: QObject,
    ) -> None:
        """Show on ``details``; ``sources`` name the codes."""
        super().__init__(parent)
        self._staffing = context.services.staffing
        self._language = context.language
        self._details = details
        self._occupations, self._places = sources

    @property
    def key(self) -> str:
        """Key of the position in the form; empty for a new one."""
        return self._details.position_form.key

    def show(self, key: str, nodes: Sequence[DepartmentNode]) -> None:
        """Show a position to read.

        Raises:
            UserError: It is gone.
        """
        position = self._staffing.position(key)
        code, place = position.occupation_code, position.register_link
        self._details.position_card.show_content(
            PositionContent(
                position,
                self._path(position, nodes),
                self._occupations.describe(code) if code else None,
                self._places.describe(place) if place else None,
                self._staffing.warnings(position),
                original_of(self._staffing, key),
            )
        )
        self._details.setCurrentWidget(self._details.position_card)

    def edit(self, key: str, nodes: Sequence[DepartmentNode]) -> None:
        """Show a position to edit.

        Raises:
            UserError: It is gone.
        """
        self._open(self._staffing.position(key), nodes)

    def create(
        self, node: DepartmentNode, rows: Sequence[PositionRow], nodes: Sequence[DepartmentNode]
    ) -> None:
        """Show an empty position of ``node``; its number follows the greatest in use."""
        number = _next_number(rows)
        inside = not node.is_organisation
        position = replace(
            EMPTY,
            number=LocalizedText(number, number),
            department=node.key if inside else None,
            organisation=None if inside else node.key,
        )
        self._open(position, nodes)

    def save(self) -> tuple[str, ChangeSet] | None:
        """Store what stands in the form; the requirement stays as it is stored now.

        Returns:
            Key and step; ``None`` where something is wrong, which is said beside its field.

        Raises:
            UserError: The database refuses, for a reason that no field names.
        """
        form = self._details.position_form
        position = form.value()
        if position.key:
            position = replace(position, requirement=self._staffing.position(position.key).requirement)
        faults = self._staffing.faults(position)
        if faults or not form.is_complete:
            _complain(form.show_faults(faults))
            return None
        try:
            stored, change_set = self._staffing.save_position(position)
        except UserError as error:
            if form.show_faults((error.message,)):
                raise
            return None
        return stored.key, change_set

    def remove(self, key: str) -> tuple[str, ChangeSet]:
        """Remove a position; return its title and the step.

        Raises:
            UserError: It is gone.
        """
        title = self._language.best(self._staffing.position(key).title)
        return title, self._staffing.remove_position(key)

    def _open(self, position: StaffPosition, nodes: Sequence[DepartmentNode]) -> None:
        form = self._details.position_form
        form.show_position(position, nodes, original_of(self._staffing, position.key))
        self._details.setCurrentWidget(form)
        form.title.setFocus()

    def _path(self, position: StaffPosition, nodes: Sequence[DepartmentNode]) -> tuple[str, ...]:
        return path_names(position.department or position.organisation, nodes, self._language.best)


def original_of(staffing: StaffingEditor, key: str) -> Callable[[], str]:
    """Return what looks up the words of the paper that a position was read from."""
    return lambda: passage(staffing.position_as_read(key))


def path_names(
    key: str | None, nodes: Sequence[DepartmentNode], best: Callable[[LocalizedText], str]
) -> tuple[str, ...]:
    """Return the names of a node and those above it, the organisation first."""
    known = {node.key: node for node in nodes}
    names: list[str] = []
    while key and key in known:
        names.insert(0, best(known[key].name))
        key = known[key].parent
    return tuple(names)


def _next_number(rows: Sequence[PositionRow]) -> str:
    texts = (text for row in rows for text in (row.number.kk, row.number.ru) if text)
    return str(max((int(text) for text in texts if text.isascii() and text.isdigit()), default=0) + 1)


def _complain(faults: tuple[Message, ...]) -> None:
    """Raise the first fault that has no field of its own."""
    for fault in faults:
        raise UserError(fault.key, **fault.values)
