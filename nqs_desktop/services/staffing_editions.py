"""Editions of staffing tables: a draft is made, approved by an order, amended by another one."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import TypeVar

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain import occupancy_limits, pay_rules
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.errors import refuse
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.pay import PayScale
from nqs_desktop.domain.staffing_difference import StaffingComparison
from nqs_desktop.domain.staffing_edition import StaffingEdition, StaffingOrder
from nqs_desktop.domain.staffing_edition_rules import approval_faults, tidy_order
from nqs_desktop.services.staffing_comparison import compare_editions, funds_of
from nqs_desktop.services.staffing_people import guard_people_of_draft

T = TypeVar("T")


class StaffingEditions:
    """Reads and changes the editions of the staffing tables of one database."""

    def __init__(self, database: Database, today: Callable[[], date] = date.today) -> None:
        """Work in ``database``; ``today`` tells the day from which dates far ahead are reckoned."""
        self._database = database
        self._today = today

    def list(self, organisation: str) -> tuple[StaffingEdition, ...]:
        """Return the editions of an organisation, the one that is worked on first.

        Raises:
            UserError: There is no such organisation.
        """
        with self._database.reading() as uow:
            return uow.staffing_editions.editions(organisation)

    def edition(self, key: str) -> StaffingEdition:
        """Return an edition.

        Raises:
            UserError: There is none of this key.
        """
        with self._database.reading() as uow:
            return uow.staffing_editions.edition(key)

    def worked_on(self, organisation: str) -> StaffingEdition:
        """Return the edition that is worked on: the draft, or the last approved one.

        Raises:
            UserError: There is no such organisation.
        """
        return self.list(organisation)[0]

    def in_force(self, organisation: str, on: date) -> StaffingEdition | None:
        """Return the edition that holds on a day; ``None`` where none does.

        Raises:
            UserError: There is no such organisation.
        """
        with self._database.reading() as uow:
            return uow.staffing_editions.in_force(organisation, on)

    def amend(self, organisation: str) -> tuple[StaffingEdition, ChangeSet]:
        """Make a draft that begins as a copy of the last approved edition.

        Raises:
            UserError: There is no such organisation, or it has a draft already.
        """
        with self._database.reading() as uow:
            name = uow.staffing.organisation(organisation).name.both
        step = message("steps.amend_staffing", name=name)
        return self._write(step, lambda uow: uow.staffing_editions.amend(organisation))

    def faults(self, key: str, order: StaffingOrder) -> tuple[Message, ...]:
        """Return what forbids that an order approves an edition.

        Beside the rules of orders: who holds a position on the day in force or later must have it in the
        edition, with enough units.

        Raises:
            UserError: There is no such edition.
        """
        with self._database.reading() as uow:
            return tuple(_faults(uow, key, order, self._today()))

    def approve(self, key: str, order: StaffingOrder) -> ChangeSet:
        """Let an order approve a draft; it never changes again.

        Raises:
            UserError: There is no such edition, it is approved, or the order may not be so; the first fault.
        """
        told = tidy_order(order)
        step = message("steps.approve_staffing", order=told.number, date=date_text(told.date))

        def change(uow: UnitOfWork) -> None:
            refuse(_faults(uow, key, told, self._today()))
            uow.staffing_editions.approve(key, told)

        return self._write(step, change)[1]

    def discard_draft(self, key: str) -> ChangeSet:
        """Remove a draft; the edition before it is worked on again.

        Raises:
            UserError: There is no such edition, it is approved, there is none before it, or somebody holds
                what it alone has.
        """
        with self._database.reading() as uow:
            edition = uow.staffing_editions.edition(key)
            name = uow.staffing.organisation(edition.organisation).name.both
        step = message("steps.discard_staffing_draft", name=name)

        def change(uow: UnitOfWork) -> None:
            if edition.is_draft and len(uow.staffing_editions.editions(edition.organisation)) > 1:
                guard_people_of_draft(uow, key, self._today())
            uow.staffing_editions.discard(key)

        return self._write(step, change)[1]

    def pay_scale(self, key: str) -> PayScale:
        """Return the pay scale of an edition.

        Raises:
            UserError: There is no such edition.
        """
        with self._database.reading() as uow:
            return uow.staffing_editions.pay_scale(key)

    def save_pay_scale(self, key: str, scale: PayScale) -> ChangeSet:
        """Store the pay scale of a draft.

        Raises:
            UserError: There is no such edition, it is approved, or a figure of the scale cannot be.
        """
        refuse(pay_rules.scale_faults(scale))
        step = message("steps.save_pay_scale")
        return self._write(step, lambda uow: uow.staffing_editions.save_pay_scale(key, scale))[1]

    def compare(self, old_key: str, new_key: str) -> StaffingComparison:
        """Return what differs between two editions, of one organisation or of two.

        Raises:
            UserError: There is none of one of the keys.
        """
        with self._database.reading() as uow:
            return compare_editions(uow, old_key, new_key)

    def funds(self, organisation: str) -> dict[str, Decimal | None]:
        """Return the monthly fund of each edition by its key; ``None`` where no pay is known.

        Raises:
            UserError: There is no such organisation.
        """
        with self._database.reading() as uow:
            return funds_of(uow, organisation)

    def _write(self, step: Message, change: Callable[[UnitOfWork], T]) -> tuple[T, ChangeSet]:
        with self._database.unit_of_work(step) as uow:
            changed = change(uow)
            return changed, uow.commit()


def _faults(uow: UnitOfWork, key: str, order: StaffingOrder, today: date) -> Iterator[Message]:
    edition = uow.staffing_editions.edition(key)
    editions = uow.staffing_editions.editions(edition.organisation)
    yield from approval_faults(edition, order, editions, edition.positions, today)
    units = {row.key: row.units for row in uow.staffing.at(key).position_rows()}
    held: defaultdict[str, list[Occupancy]] = defaultdict(list)
    for one in uow.occupancies.everything(edition.organisation):
        held[one.position].append(one)
    titles = _titles(uow, editions) if held else {}
    for position, people in held.items():
        if position not in titles:
            continue
        counted = occupancy_limits.counted_from(people, today)
        title = titles[position]
        if position not in units:
            fault = occupancy_limits.removal(title, counted, order.in_force_from)
            yield from () if fault is None else (fault,)
            continue
        fault = occupancy_limits.fewer_units(units[position], counted, order.in_force_from)
        if fault is not None:
            yield message("staffing_editions.people_do_not_fit", title=title, reason=fault)


def _titles(uow: UnitOfWork, editions: Sequence[StaffingEdition]) -> dict[str, str]:
    """Return the titles of the positions of all editions, the newest of each."""
    rows = (row for one in reversed(editions) for row in uow.staffing.at(one.key).position_rows())
    return {row.key: row.title.both for row in rows}
