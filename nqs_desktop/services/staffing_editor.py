"""Editing the staffing table: organisations, departments, positions and what they demand."""

from datetime import date

from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain import requirement_rules, staffing_rules
from nqs_desktop.domain.browse import OrganisationRow
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.errors import refuse
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement import Requirement
from nqs_desktop.domain.staffing import Department, Organisation, StaffPosition
from nqs_desktop.services.staffing_people import guard_people
from nqs_desktop.services.staffing_rows import StaffingRows, checked_position, need_name


class StaffingEditor(StaffingRows):
    """Reads and changes the staffing tables of one database; approved editions are read only."""

    def at(self, edition: str | None, on: date | None = None) -> "StaffingEditor":
        """Return the editor of one edition, or with ``None`` of those that are worked on.

        It tells who holds what ``on`` a day; ``None``: today.
        """
        if (edition, on) == (self.edition, self.on):
            return self
        return StaffingEditor(self._database, edition, self._today, on)

    def add_organisation(self, name: LocalizedText) -> tuple[OrganisationRow, ChangeSet]:
        """Make an organisation with an empty staffing table.

        Raises:
            UserError: The name is empty.
        """
        need_name(name)
        step = message("steps.add_organisation", name=name.both)
        return self._write(step, lambda uow: self._store(uow).add_organisation(name))

    def save_organisation(self, organisation: Organisation) -> tuple[Organisation, ChangeSet]:
        """Store an organisation with its requisites; one without a key is new, with an empty table.

        Raises:
            UserError: The name is empty, the business number has no 12 digits, or there is no such one.
        """
        refuse(staffing_rules.organisation_faults(organisation))
        kind = "save_organisation" if organisation.key else "add_organisation"
        step = message(f"steps.{kind}", name=organisation.name.both)
        return self._write(step, lambda uow: self._store(uow).save_organisation(organisation))

    def rename_organisation(self, key: str, name: LocalizedText) -> ChangeSet:
        """Give an organisation another name.

        Raises:
            UserError: The name is empty or there is no such organisation.
        """
        need_name(name)
        step = message("steps.save_organisation", name=name.both)
        return self._write(step, lambda uow: self._store(uow).rename_organisation(key, name))[1]

    def remove_organisation(self, key: str) -> ChangeSet:
        """Remove an organisation with its departments and positions.

        Raises:
            UserError: There is no such organisation.
        """
        name = next((row.name.both for row in self.organisations() if row.key == key), key)
        step = message("steps.remove_organisation", name=name)
        return self._write(step, lambda uow: self._store(uow).remove_organisation(key))[1]

    def save_department(self, department: Department) -> tuple[Department, ChangeSet]:
        """Store a department; one without a key is new.

        Raises:
            UserError: The name is empty, or the department above does not exist or lies below it.
        """
        need_name(department.name)
        step = message("steps.save_department", name=department.name.both)
        return self._write(step, lambda uow: self._store(uow).save_department(department))

    def remove_department(self, key: str) -> ChangeSet:
        """Remove a department with the departments and positions below it.

        Raises:
            UserError: There is no such department.
        """
        step = message("steps.remove_department", name=self.department(key).name.both)

        def change(uow: UnitOfWork) -> None:
            rows = self._store(uow).position_rows(key)
            guard_people(uow, {row.key: row.title.both for row in rows}, {}, self._today())
            self._store(uow).remove_department(key)

        return self._write(step, change)[1]

    def save_position(self, position: StaffPosition) -> tuple[StaffPosition, ChangeSet]:
        """Store a position with its requirement; one without a key is new.

        Codes are stored with Latin letters, however they were typed.

        Raises:
            UserError: The title is empty, the units or years are impossible, or a code has no such form.
        """
        checked = checked_position(position)
        step = message("steps.save_position", title=checked.title.both)

        def change(uow: UnitOfWork) -> StaffPosition:
            saved = self._store(uow).save_position(checked)
            guard_people(uow, {}, {saved.key: saved.units}, self._today())
            return saved

        return self._write(step, change)

    def remove_position(self, key: str) -> ChangeSet:
        """Remove a position with its requirement.

        Raises:
            UserError: There is no such position.
        """
        title = self.position(key).title.both
        return self.apply(message("steps.remove_position", title=title), removed=[key])[1]

    def save_requirement(self, position_key: str, requirement: Requirement) -> ChangeSet:
        """Store what a position demands.

        Raises:
            UserError: There is no such position, or the requirement asks for what cannot be.
        """
        refuse(requirement_rules.faults(requirement))
        step = message("steps.save_requirement", title=self.position(position_key).title.both)
        return self._write(step, lambda uow: self._store(uow).save_requirement(position_key, requirement))[1]

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


def read_texts(requirement: Requirement) -> Requirement:
    """Return the structured reading of the texts of ``requirement``, with the texts themselves unchanged."""
    from nqs_desktop.importers.passages.requirement_reading import read_requirement

    return read_requirement(
        requirement.education.text, requirement.experience.text, requirement.competence, requirement.optional
    )
