"""One staffing table of a file on its way into the draft of an organisation, within a step under way."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.amounts import decimal_text
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.errors import SeveralFaults, UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.staffing import Organisation
from nqs_desktop.domain.staffing_edition import StaffingOrder
from nqs_desktop.domain.staffing_sheet import (
    FaultyRow,
    SheetDepartment,
    SheetItem,
    SheetPosition,
    SheetTotal,
)

if TYPE_CHECKING:
    from nqs_desktop.db.staffing_bulk import BulkOutcome, StaffingBulk
    from nqs_desktop.importers.staffing_tables.records import RecordTable
    from nqs_desktop.importers.staffing_tables.table import StaffingTable

_MOST_WARNINGS: Final = 200


@dataclass(frozen=True, slots=True)
class IntakeTarget:
    """Where a table goes.

    Attributes:
        organisation: Key of an organisation that is there; empty for a new one.
        name: Name of the new organisation.
        replaces: Whether positions and departments that the file does not name go; else it adds and updates.
    """

    organisation: str = ""
    name: LocalizedText = LocalizedText()
    replaces: bool = False


class Taking:
    """Takes one table in; :meth:`run` is called once."""

    def __init__(self, uow: UnitOfWork, table: "StaffingTable | RecordTable", target: IntakeTarget) -> None:
        """Prepare within the step of ``uow``."""
        self._uow = uow
        self._table = table
        self._target = target
        self._totals: list[SheetTotal] = []
        self._doubts: list[Message] = []
        self._faults: list[Message] = []
        self._left_out = 0
        self._taken = 0

    def run(self, *, only_good: bool) -> "BulkOutcome":
        """Take everything in.

        Args:
            only_good: Leave rows with faults out.

        Raises:
            UserError: A row has a fault and ``only_good`` is not set, or the target does not exist, has no
                name, or has one that is there.
        """
        table = self._table
        organisation, changed = self._organisation()
        bulk = self._uow.staffing.bulk(organisation, table.file, table.told, replaces=self._target.replaces)
        held_by_name = {one.position for one in table.people}
        for item in self._items(only_good=only_good):
            if isinstance(item, SheetPosition):
                self._taken += 1
                is_held = item.position.key not in held_by_name
                bulk.position(item.position, is_keyed=table.is_keyed, is_held=is_held)
            elif isinstance(item, SheetDepartment):
                bulk.departments.take(item.department, is_keyed=table.has_own_key(item.department.key))
        if self._faults and not only_good:
            raise SeveralFaults(table.file, self._faults)
        if not self._taken and not table.is_own:
            raise UserError("staffing_intake.no_positions", file=table.file)
        outcome = bulk.finish(table.heads())
        changed += self._take_people(bulk) + self._take_scale(organisation)
        outcome = replace(outcome, departments=outcome.departments + changed)
        if table.order is not None and not self._target.organisation:
            edition = self._uow.staffing_editions.editions(organisation)[0]
            self._uow.staffing_editions.approve(edition.key, table.order)
        elif table.order is not None and not outcome.changes_nothing and not self._knows(table.order):
            day = date_text(table.order.date)
            self._doubts.append(message("staffing_intake.stays_draft", number=table.order.number, date=day))
        return outcome

    def _knows(self, order: StaffingOrder) -> bool:
        editions = self._uow.staffing_editions.editions(self._target.organisation)
        return any(edition.order == order for edition in editions)

    def warnings(self) -> tuple[Message, ...]:
        """Return what the user should know: totals that do not add up, doubts, rows left out."""
        found = [*self._table.doubts, *(total_sentence(self._table.sheet, one) for one in self._totals)]
        if self._left_out:
            found.append(message("staffing_intake.left_out", count=self._left_out))
        return (*found, *self._doubts)

    def _items(self, *, only_good: bool) -> Iterator[SheetItem]:
        for item in self._table.items():
            if isinstance(item, FaultyRow):
                self._left_out += 1
                if not only_good and len(self._faults) < _MOST_WARNINGS:
                    self._faults.extend(item.faults)
            elif isinstance(item, SheetTotal):
                if not item.agrees:
                    self._totals.append(item)
            else:
                if isinstance(item, SheetPosition) and item.doubts and len(self._doubts) < _MOST_WARNINGS:
                    self._doubts.extend(item.doubts)
                yield item

    def _organisation(self) -> tuple[str, int]:
        """Return the key of the organisation, made where it is new, and whether its requisites changed."""
        known = {row.key: row.name for row in self._uow.staffing.organisations()}
        key, own = self._target.organisation, self._table.organisation
        if not key:
            name = self._target.name or (own.name if own else LocalizedText())
            if not name:
                raise UserError("staffing.no_name")
            if name in known.values():
                raise UserError("staffing_intake.organisation_there", name=name.both)
            wanted = replace(own, name=name) if own else Organisation("", name)
            return self._uow.staffing.make_organisation(wanted, self._table.edition).key, 1
        if key not in known:
            raise UserError("database.no_organisation", key=key)
        if not self._uow.staffing_editions.editions(key)[0].is_draft:
            self._uow.staffing_editions.amend(key)
        if own is None or not self._table.has_requisites or own.key != key:
            return key, 0
        stored = self._uow.staffing.organisation(key)
        if replace(own, demonstration=stored.demonstration) == stored:
            return key, 0
        self._uow.staffing.save_organisation(own)
        return key, 1

    def _take_people(self, bulk: "StaffingBulk") -> int:
        people = self._table.people
        if not people:
            return 0
        named = {one.position for one in people}
        positions = [
            item.position
            for item in self._table.items()
            if isinstance(item, SheetPosition) and item.position.key in named
        ]
        return bulk.people(people, positions)

    def _take_scale(self, organisation: str) -> int:
        """Take the pay scale of an own export, or the base salary that a table names; tell what changed."""
        edition = self._uow.staffing_editions.editions(organisation)[0]
        stored = self._uow.staffing_editions.pay_scale(edition.key)
        wanted = self._table.scale
        if wanted is None and self._table.base is not None:
            wanted = replace(stored, base=self._table.base)
        if wanted is None or wanted == stored:
            return 0
        self._uow.staffing_editions.save_pay_scale(edition.key, wanted)
        return 1


def total_sentence(sheet: str, total: SheetTotal) -> Message:
    """Return a row of totals that does not add up in a sentence, with both figures."""
    check = next((one for one in total.checks if one.printed != one.reckoned), total.checks[0])
    values: dict[str, str | int | Message] = {
        "sheet": sheet,
        "row": total.row,
        "label": total.label.replace("\n", " ") or "—",
        "figure": message(f"staffing_intake.sum_{check.role.value}"),
        "printed": decimal_text(check.printed),
        "reckoned": decimal_text(check.reckoned),
    }
    if total.scope:
        return message("staffing_intake.total_of_department", scope=total.scope, **values)
    return message("staffing_intake.total_of_whole", **values)
