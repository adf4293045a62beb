"""Changing many rows of a staffing table in one step: moves, numbering, copies, shared sheets."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain import codes, staffing_arrangement, staffing_rules
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.errors import UserError, refuse
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.services.staffing_people import guard_people
from nqs_desktop.services.staffing_reader import StaffingReader

T = TypeVar("T")


class StaffingRows(StaffingReader):
    """Changes rows of the staffing tables of one database; approved editions are read only."""

    def __init__(
        self,
        database: Database,
        edition: str | None = None,
        today: Callable[[], date] = date.today,
        on: date | None = None,
    ) -> None:
        """Edit in ``database`` what is worked on, or one ``edition`` alone.

        ``today`` tells the day from which people on positions count; ``on`` that of what is read as held.
        """
        super().__init__(database, edition, on)
        self._today = today

    def apply(
        self,
        step: Message,
        saved: Sequence[StaffPosition] = (),
        removed: Collection[str] = (),
        departments: Sequence[Department] = (),
    ) -> tuple[tuple[StaffPosition, ...], ChangeSet]:
        """Change many rows in one step; requirement sheets and people are left alone.

        Args:
            step: The step in words.
            saved: Positions as they shall be; one without a key is new, with an empty requirement sheet or
                sharing the one that its ``requirement_key`` names. ``sort_order`` says where it stands
                (``domain.staffing_arrangement.arranged``).
            removed: Keys of positions that go.
            departments: Departments as they shall be; one without a key is new.

        Returns:
            The stored positions in the order of ``saved``, and what changed.

        Raises:
            UserError: The first fault of a row; the edition is approved; a position that goes or gets fewer
                units is held by people and no edition before has it. Nothing was stored.
        """
        checked = [checked_position(position) for position in saved]
        for department in departments:
            need_name(department.name)

        def change(uow: UnitOfWork) -> tuple[StaffPosition, ...]:
            store = self._store(uow)
            gone = {key: store.position(key).title.both for key in removed}
            guard_people(uow, gone, {one.key: one.units for one in checked if one.key}, self._today())
            for department in departments:
                store.save_department(department)
            store.rows.remove(removed)
            return store.rows.save_lines(checked)

        return self._write(step, change)

    def move_department(self, key: str, parent: str | None, place: int) -> ChangeSet:
        """Move a department with all below it.

        Args:
            key: Which one.
            parent: Below which department; ``None``: to the top.
            place: Place among the others there, from 0; a greater one is the end.

        Raises:
            UserError: It would come to lie below itself, or the edition is approved.
        """
        moving = self.department(key)
        siblings = [one for one in self.departments() if one.organisation == moving.organisation]
        changed = staffing_arrangement.moved_department(siblings, key, parent, place)
        step = message("steps.move_department", name=moving.name.both)
        return self.apply(step, departments=changed)[1]

    def move_positions(self, keys: Collection[str], department: str | None, place: int) -> ChangeSet:
        """Move positions to a place in a department of their organisation.

        Args:
            keys: Which ones; they keep their order.
            department: Where to; ``None``: outside every department.
            place: Place among the others there, from 0; a greater one is the end.

        Raises:
            UserError: One of them does not exist or belongs to another organisation, or the edition is
                approved.
        """
        if not keys:
            return self.apply(message("steps.move_positions", count=0, title=""))[1]
        first = self.position(next(iter(keys)))
        step = message("steps.move_positions", count=len(keys), title=first.title.both)

        def change(uow: UnitOfWork) -> None:
            places = self._store(uow).rows.places(first.organisation or "")
            moved = staffing_arrangement.moved_positions(places, keys, department, place)
            self._store(uow).rows.save_lines(self._placed(uow, moved))

        return self._write(step, change)[1]

    def _placed(self, uow: UnitOfWork, places: Sequence[StaffPosition]) -> list[StaffPosition]:
        """Return positions with the departments and the order that ``places`` name."""
        stored = self._store(uow).rows.without_requirements([one.key for one in places])
        return [
            replace(stored[one.key], department=one.department, sort_order=one.sort_order) for one in places
        ]

    def renumber(self, node: str, first: int = 1) -> ChangeSet:
        """Number the positions of an organisation or department one after the other in both languages.

        Raises:
            UserError: There is no such node, ``first`` is below 1, or the edition is approved.
        """
        lines = [line.position for line in self.lines(node)]
        changed = staffing_arrangement.renumbered(lines, first)
        step = message("steps.renumber", count=len(changed))
        # Not by apply: units that a paper printed otherwise than in quarters are no matter of numbers.
        return self._write(step, lambda uow: self._store(uow).rows.save_lines(changed))[1]

    def duplicate_position(self, key: str) -> tuple[StaffPosition, ChangeSet]:
        """Make a copy of a position right behind it, vacant, with a requirement sheet of its own.

        Raises:
            UserError: There is no such position, or the edition is approved.
        """
        stored, change_set = self.duplicate_positions([key])
        return stored[0], change_set

    def duplicate_positions(self, keys: Sequence[str]) -> tuple[tuple[StaffPosition, ...], ChangeSet]:
        """Make copies of positions behind the last of them in each department, vacant, each with its sheet.

        Args:
            keys: Of one organisation, in the order of the table.

        Returns:
            The copies in the order of ``keys``, then the positions that made room; and what changed.

        Raises:
            UserError: One of them does not exist, or the edition is approved.
        """
        models = [self.position(key) for key in keys]
        step = message("steps.copy_lines", count=len(models))

        def change(uow: UnitOfWork) -> tuple[StaffPosition, ...]:
            store = self._store(uow)
            places = store.rows.places(models[0].organisation or "")
            moved, made = staffing_arrangement.with_copies(places, models)
            saved = store.rows.save_lines((*made, *self._placed(uow, moved)))
            for copy, model in zip(saved, models, strict=False):
                store.save_requirement(copy.key, model.requirement)
            return saved

        return self._write(step, change)

    def share_requirement(self, keys: Collection[str], with_key: str) -> ChangeSet:
        """Let positions have the requirement sheet of another one; their own ones go.

        Raises:
            UserError: One of them does not exist or belongs to another organisation, or the edition is
                approved.
        """
        step = message("steps.share_requirement", title=self.position(with_key).title.both)
        return self._write(step, lambda uow: self._store(uow).rows.share_requirement(keys, with_key))[1]

    def own_requirement(self, key: str) -> ChangeSet:
        """Give a position a copy of the sheet that it shares as its own.

        Raises:
            UserError: There is no such position, or the edition is approved.
        """
        step = message("steps.own_requirement", title=self.position(key).title.both)
        return self._write(step, lambda uow: self._store(uow).rows.own_requirement(key))[1]

    def _write(self, step: Message, change: Callable[[UnitOfWork], T]) -> tuple[T, ChangeSet]:
        with self._database.unit_of_work(step) as uow:
            changed = change(uow)
            return changed, uow.commit()


def checked_position(position: StaffPosition) -> StaffPosition:
    """Return ``position`` as it is stored.

    Raises:
        UserError: The first of its faults.
    """
    refuse(staffing_rules.faults(position))
    return replace(
        position,
        occupation_code=codes.occupation_code(position.occupation_code),
        register_link=codes.register_place(position.register_link),
    )


def need_name(name: LocalizedText) -> None:
    """Refuse a name without a word.

    Raises:
        UserError: It has none.
    """
    if not name:
        raise UserError("staffing.no_name")
