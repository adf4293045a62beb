"""Showing and changing one position: between the services and its card and form."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from nqs_desktop.domain.browse import DepartmentNode, PositionRow
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.errors import UserError, refuse
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.services.staffing_reader import StaffingReader
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.requirement_text import passage
from nqs_desktop.ui.staffing.code_sources import OccupationCodes, RegisterPlaces
from nqs_desktop.ui.staffing.edition_in_view import EditionInView
from nqs_desktop.ui.staffing.position_card import PositionContent
from nqs_desktop.ui.staffing.position_form import EMPTY
from nqs_desktop.ui.staffing.staffing_choice import StaffingChoice
from nqs_desktop.ui.staffing.staffing_details import StaffingDetails


class PositionEdits(QObject):
    """What the staffing page does with positions."""

    def __init__(
        self,
        view: EditionInView,
        language: LanguageSwitch,
        details: StaffingDetails,
        choice: StaffingChoice,
        sources: tuple[OccupationCodes, RegisterPlaces],
        parent: QObject,
    ) -> None:
        """Show positions of the edition in ``view`` on ``details``; ``sources`` name the codes."""
        super().__init__(parent)
        self._view = view
        self._language = language
        self._details = details
        self._choice = choice
        self._occupations, self._places = sources

    @property
    def key(self) -> str:
        """Key of the position in the form; empty for a new one."""
        return self._details.position_form.key

    def show(self, key: str) -> None:
        """Show a position to read.

        Raises:
            UserError: It is gone.
        """
        editor = self._view.editor
        position = editor.position(key)
        code, place = position.occupation_code, position.register_link
        scale = self._view.pay_scale(position.organisation or self._choice.organisation)
        self._details.position_card.show_content(
            PositionContent(
                position,
                self._choice.departments.path(
                    position.department or position.organisation, self._language.best
                ),
                self._occupations.describe(code) if code else None,
                self._places.describe(place) if place else None,
                editor.warnings(position),
                original_of(editor, key),
                scale,
                self._titled(one for one in editor.sharers(key) if one != key),
            )
        )
        self._details.setCurrentWidget(self._details.position_card)

    def edit(self, key: str) -> None:
        """Show a position to edit.

        Raises:
            UserError: It is gone.
        """
        self._open(self._view.editor.position(key))

    def create(self, node: DepartmentNode) -> None:
        """Show an empty position of ``node``; its number follows the greatest in use."""
        number = _next_number(self._choice.within(self._choice.departments.organisation_of(node.key)))
        inside = not node.is_organisation
        position = replace(
            EMPTY,
            number=LocalizedText(number, number),
            department=node.key if inside else None,
            organisation=None if inside else node.key,
        )
        self._open(position)

    def save(self) -> tuple[str, ChangeSet] | None:
        """Store what stands in the form; the requirement and who holds it stay as they are stored now.

        Returns:
            Key and step; ``None`` where something is wrong, which is said beside its field.

        Raises:
            UserError: The database refuses, for a reason that no field names.
        """
        form, editor = self._details.position_form, self._view.editor
        position = form.value()
        if position.key:
            stored = editor.position(position.key)
            position = replace(
                position,
                requirement=stored.requirement,
                requirement_key=stored.requirement_key,
                occupied=stored.occupied,
                sort_order=stored.sort_order,
            )
        faults = editor.faults(position)
        if faults or not form.is_complete:
            refuse(form.show_faults(faults))  # those that no field shows
            return None
        try:
            saved, change_set = editor.save_position(position)
        except UserError as error:
            if form.show_faults((error.message,)):
                raise
            return None
        return saved.key, change_set

    def remove(self, keys: Sequence[str]) -> tuple[str, ChangeSet]:
        """Remove positions in one step; return their titles and the step.

        Raises:
            UserError: One of them is gone.
        """
        editor = self._view.editor
        if len(keys) == 1:
            title = self._language.best(editor.position(keys[0]).title)
            return title, editor.remove_position(keys[0])
        titles = [self._language.best(title) for _, title in self._titled(keys)]
        _, change_set = editor.apply(message("steps.remove_positions", count=len(keys)), removed=keys)
        return ", ".join(titles), change_set

    def _titled(self, keys: Iterable[str]) -> tuple[tuple[str, LocalizedText], ...]:
        rows = filter(None, map(self._choice.find_position, keys))
        return tuple((row.key, row.title) for row in rows)

    def _open(self, position: StaffPosition) -> None:
        form, view = self._details.position_form, self._view
        organisation = position.organisation or self._choice.organisation
        nodes = self._choice.departments.of_organisation(organisation) if view.key else self._choice.nodes
        scale = view.pay_scale(organisation)
        form.show_position(position, nodes, scale, original_of(view.editor, position.key))
        self._details.setCurrentWidget(form)
        form.title.setFocus()


def original_of(staffing: StaffingReader, key: str) -> Callable[[], str]:
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
