"""Reading the staffing tables: the editions that are worked on, or one that is chosen."""

from collections.abc import Collection
from datetime import date
from decimal import Decimal

from nqs_desktop.db.engine import Database
from nqs_desktop.db.staffing_store import StaffingStore
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.browse import DepartmentNode, OrganisationRow, PositionRow
from nqs_desktop.domain.staffing import Department, Organisation, StaffPosition
from nqs_desktop.domain.staffing_edition import StaffingEdition
from nqs_desktop.domain.staffing_line import StaffingContent, StaffingLine


class StaffingReader:
    """Reads the staffing tables of one database."""

    def __init__(self, database: Database, edition: str | None = None, on: date | None = None) -> None:
        """Read from ``database`` what is worked on, or one ``edition`` alone, held as on a day or today."""
        self._database = database
        self._edition = edition
        self._on = on

    @property
    def edition(self) -> str | None:
        """Key of the edition that is read; ``None``: those that are worked on."""
        return self._edition

    @property
    def on(self) -> date | None:
        """The day on which it is told who holds what; ``None``: today."""
        return self._on

    def organisations(self) -> list[OrganisationRow]:
        """Return the organisations, the demonstration last."""
        with self._database.reading() as uow:
            return list(self._store(uow).organisations())

    def organisation(self, key: str) -> Organisation:
        """Return an organisation with its requisites.

        Raises:
            UserError: There is no such organisation.
        """
        with self._database.reading() as uow:
            return uow.staffing.organisation(key)

    def tree(self) -> list[DepartmentNode]:
        """Return organisations and departments, each after the one above it, with the sums of all below."""
        with self._database.reading() as uow:
            return list(self._store(uow).department_tree())

    def departments(self) -> tuple[Department, ...]:
        """Return all departments, each after the one above it."""
        with self._database.reading() as uow:
            return self._store(uow).departments()

    def positions(self, node_key: str | None = None) -> list[PositionRow]:
        """Return the positions of an organisation or department and below it; ``None`` means all.

        Raises:
            UserError: There is no such node.
        """
        with self._database.reading() as uow:
            return list(self._store(uow).position_rows(node_key))

    def lines(self, node: str | None = None, on: date | None = None) -> tuple[StaffingLine, ...]:
        """Return the lines of an organisation or department and below it in the order of the printed table.

        Args:
            node: Its key; ``None`` means all.
            on: The day on which it is asked who holds what; ``None``: today.

        Raises:
            UserError: There is no such node.
        """
        with self._database.reading() as uow:
            return self._store(uow).lines(node, on)

    def lines_of(self, keys: Collection[str]) -> tuple[StaffingLine, ...]:
        """Return the lines of a few positions in no order, held as today; unknown keys are left out."""
        with self._database.reading() as uow:
            return self._store(uow).lines_of(keys)

    def content(self, edition_key: str, on: date | None = None) -> StaffingContent:
        """Return a whole edition, held as on a day; ``None``: today.

        Raises:
            UserError: There is no such edition.
        """
        with self._database.reading() as uow:
            return content_of(uow, edition_key, on)

    def department(self, key: str) -> Department:
        """Return a department.

        Raises:
            UserError: There is none of this key.
        """
        with self._database.reading() as uow:
            return self._store(uow).department(key)

    def position(self, key: str) -> StaffPosition:
        """Return a position with its requirement.

        Raises:
            UserError: There is none of this key.
        """
        with self._database.reading() as uow:
            return self._store(uow).position(key)

    def position_as_read(self, key: str) -> StaffPosition:
        """Return a position as its paper was read, before anybody corrected it.

        Raises:
            UserError: There is none of this key.
        """
        with self._database.reading() as uow:
            return uow.staffing.position_as_read(key)

    def sharers(self, key: str) -> tuple[str, ...]:
        """Return the positions with the same requirement sheet, the one that it was made for first.

        Raises:
            UserError: There is none of this key.
        """
        with self._database.reading() as uow:
            return self._store(uow).rows.sharers(key)

    def totals(self) -> tuple[int, Decimal]:
        """Return the number of positions and the sum of their units over all organisations."""
        with self._database.reading() as uow:
            return self._store(uow).totals()

    def _store(self, uow: UnitOfWork) -> StaffingStore:
        return uow.staffing.at(self._edition, self._on) if self._edition or self._on else uow.staffing


def content_of(uow: UnitOfWork, edition_key: str, on: date | None = None) -> StaffingContent:
    """Return a whole edition, held as on a day; ``None``: today.

    Raises:
        UserError: There is no such edition.
    """
    edition = uow.staffing_editions.edition(edition_key)
    store = uow.staffing.at(edition_key)
    return StaffingContent(
        uow.staffing.organisation(edition.organisation),
        edition,
        store.departments(),
        store.lines(None, on),
        uow.staffing_editions.pay_scale(edition_key),
    )


def editions_asked(
    uow: UnitOfWork, organisation: str | None, edition: str | None
) -> tuple[StaffingEdition, ...]:
    """Return the edition that is asked for, else the worked-on one of an organisation, or of each.

    Raises:
        UserError: There is no such edition or organisation.
    """
    if edition is not None:
        return (uow.staffing_editions.edition(edition),)
    organisations = (
        [row.key for row in uow.staffing.organisations()] if organisation is None else [organisation]
    )
    return tuple(uow.staffing_editions.editions(key)[0] for key in organisations)
