"""Editing the staffing table: organisations, departments, positions and what they demand."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import TypeVar

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain import codes, staffing_rules
from nqs_desktop.domain.browse import DepartmentNode, OrganisationRow, PositionRow
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement import Requirement
from nqs_desktop.domain.staffing import Department, StaffPosition

T = TypeVar("T")


class StaffingEditor:
    """Reads and changes the staffing tables of one database."""

    def __init__(self, database: Database) -> None:
        """Edit in ``database``."""
        self._database = database

    def organisations(self) -> list[OrganisationRow]:
        """Return the organisations, the demonstration last."""
        with self._database.reading() as uow:
            return list(uow.staffing.organisations())

    def tree(self) -> list[DepartmentNode]:
        """Return organisations and departments, each after the one above it, with the sums of all below."""
        with self._database.reading() as uow:
            return list(uow.staffing.department_tree())

    def positions(self, node_key: str | None = None) -> list[PositionRow]:
        """Return the positions of an organisation or department and below it; ``None`` means all.

        Raises:
            UserError: There is no such node.
        """
        with self._database.reading() as uow:
            return list(uow.staffing.position_rows(node_key))

    def department(self, key: str) -> Department:
        """Return a department.

        Raises:
            UserError: There is none of this key.
        """
        with self._database.reading() as uow:
            return uow.staffing.department(key)

    def position(self, key: str) -> StaffPosition:
        """Return a position with its requirement.

        Raises:
            UserError: There is none of this key.
        """
        with self._database.reading() as uow:
            return uow.staffing.position(key)

    def position_as_read(self, key: str) -> StaffPosition:
        """Return a position as its paper was read, before anybody corrected it.

        Raises:
            UserError: There is none of this key.
        """
        with self._database.reading() as uow:
            return uow.staffing.position_as_read(key)

    def totals(self) -> tuple[int, Decimal]:
        """Return the number of positions and the sum of their units over all organisations."""
        with self._database.reading() as uow:
            return uow.staffing.totals()

    def add_organisation(self, name: LocalizedText) -> tuple[OrganisationRow, ChangeSet]:
        """Make an organisation with an empty staffing table.

        Raises:
            UserError: The name is empty.
        """
        _need_name(name)
        step = message("steps.add_organisation", name=name.both)
        return self._write(step, lambda uow: uow.staffing.add_organisation(name))

    def rename_organisation(self, key: str, name: LocalizedText) -> ChangeSet:
        """Give an organisation another name.

        Raises:
            UserError: The name is empty or there is no such organisation.
        """
        _need_name(name)
        step = message("steps.save_organisation", name=name.both)
        return self._write(step, lambda uow: uow.staffing.rename_organisation(key, name))[1]

    def remove_organisation(self, key: str) -> ChangeSet:
        """Remove an organisation with its departments and positions.

        Raises:
            UserError: There is no such organisation.
        """
        name = next((row.name.both for row in self.organisations() if row.key == key), key)
        step = message("steps.remove_organisation", name=name)
        return self._write(step, lambda uow: uow.staffing.remove_organisation(key))[1]

    def save_department(self, department: Department) -> tuple[Department, ChangeSet]:
        """Store a department; one without a key is new.

        Raises:
            UserError: The name is empty, or the department above does not exist or lies below it.
        """
        _need_name(department.name)
        step = message("steps.save_department", name=department.name.both)
        return self._write(step, lambda uow: uow.staffing.save_department(department))

    def remove_department(self, key: str) -> ChangeSet:
        """Remove a department with the departments and positions below it.

        Raises:
            UserError: There is no such department.
        """
        step = message("steps.remove_department", name=self.department(key).name.both)
        return self._write(step, lambda uow: uow.staffing.remove_department(key))[1]

    def save_position(self, position: StaffPosition) -> tuple[StaffPosition, ChangeSet]:
        """Store a position with its requirement; one without a key is new.

        Codes are stored with Latin letters, however they were typed.

        Raises:
            UserError: The title is empty, the units or years are impossible, or a code has no such form.
        """
        checked = _checked(position)
        step = message("steps.save_position", title=checked.title.both)
        return self._write(step, lambda uow: uow.staffing.save_position(checked))

    def remove_position(self, key: str) -> ChangeSet:
        """Remove a position with its requirement.

        Raises:
            UserError: There is no such position.
        """
        step = message("steps.remove_position", title=self.position(key).title.both)
        return self._write(step, lambda uow: uow.staffing.remove_position(key))[1]

    def save_requirement(self, position_key: str, requirement: Requirement) -> ChangeSet:
        """Store what a position demands.

        Raises:
            UserError: There is no such position, or the requirement asks for what cannot be.
        """
        changed = _checked(replace(self.position(position_key), requirement=requirement))
        step = message("steps.save_requirement", title=changed.title.both)
        return self._write(
            step, lambda uow: uow.staffing.save_requirement(position_key, changed.requirement)
        )[1]

    def faults(self, position: StaffPosition) -> tuple[Message, ...]:
        """Return what makes a position wrong, so that :meth:`save_position` would refuse it."""
        return tuple(staffing_rules.faults(position))

    def warnings(self, position: StaffPosition) -> tuple[Message, ...]:
        """Return what may be right and yet deserves a second look."""
        return tuple(staffing_rules.doubts(position))

    def reread_requirement(self, position_key: str) -> Requirement:
        """Return the structured reading of the stored texts of a position; nothing is stored.

        Raises:
            UserError: There is no such position.
        """
        return read_texts(self.position(position_key).requirement)

    def _write(self, step: Message, change: Callable[[UnitOfWork], T]) -> tuple[T, ChangeSet]:
        with self._database.unit_of_work(step) as uow:
            changed = change(uow)
            return changed, uow.commit()


def read_texts(requirement: Requirement) -> Requirement:
    """Return the structured reading of the texts of ``requirement``, with the texts themselves unchanged."""
    from nqs_desktop.importers.passages.requirement_reading import read_requirement

    return read_requirement(
        requirement.education.text, requirement.experience.text, requirement.competence, requirement.optional
    )


def _checked(position: StaffPosition) -> StaffPosition:
    """Return ``position`` as it is stored.

    Raises:
        UserError: The first of its faults.
    """
    for fault in staffing_rules.faults(position):
        raise UserError(fault.key, **fault.values)
    return replace(
        position,
        occupation_code=codes.occupation_code(position.occupation_code),
        register_link=codes.register_place(position.register_link),
    )


def _need_name(name: LocalizedText) -> None:
    if not name:
        raise UserError("staffing.no_name")
