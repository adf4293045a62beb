"""Checks of staffing tables: what is wrong in an edition, with the place of each fault."""

from collections.abc import Iterable
from datetime import date

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.staffing import Department
from nqs_desktop.domain.staffing_checks.checks import run_checks
from nqs_desktop.domain.staffing_checks.finding import StaffingFinding
from nqs_desktop.domain.staffing_checks.table import CheckedTable
from nqs_desktop.domain.staffing_edition import StaffingEdition
from nqs_desktop.services.books_in_force import BooksInForce
from nqs_desktop.services.staffing_reader import content_of, editions_asked


class StaffingChecks:
    """Checks the staffing tables of one database."""

    def __init__(self, database: Database) -> None:
        """Check in ``database``."""
        self._database = database
        self._books = BooksInForce()

    def run(self, node: str | None, edition: str | None, on: date) -> tuple[StaffingFinding, ...]:
        """Return what is wrong, in the order of the table.

        Args:
            node: Key of an organisation or of a department, which stands for all below it; ``None`` for all.
                A department is looked up in the edition that is asked for.
            edition: Key of an edition; ``None``: the one that is worked on.
            on: The day for which people are looked at.

        Raises:
            UserError: There is no such organisation, department or edition.
        """
        with self._database.reading() as uow:
            organisation, department = _asked(uow, node, edition)
            return tuple(
                finding
                for one in editions_asked(uow, organisation, edition)
                for finding in self._check(uow, one, department, on)
            )

    def _check(
        self, uow: UnitOfWork, edition: StaffingEdition, department: str | None, on: date
    ) -> Iterable[StaffingFinding]:
        content = content_of(uow, edition.key, on)
        found = run_checks(
            CheckedTable(
                content,
                on,
                uow.occupancies.everything(edition.organisation),
                self._books.known_codes(uow),
                self._books.known_places(uow),
                uow.printed_units.of_edition(edition.key),
            )
        )
        if department is None:
            return found
        below = _below(content.departments, department)
        return (finding for finding in found if finding.department in below)


def _asked(uow: UnitOfWork, node: str | None, edition: str | None) -> tuple[str | None, str | None]:
    """Return the organisation and the department that a key stands for.

    Raises:
        UserError: There is no such organisation, department or edition.
    """
    if node is None or any(row.key == node for row in uow.staffing.organisations()):
        return node, None
    staffing = uow.staffing if edition is None else uow.staffing.at(edition)
    return staffing.department(node).organisation, node


def _below(departments: Iterable[Department], top: str) -> frozenset[str]:
    """Return the keys of a department and of all below it; each stands after the one above it."""
    keys = {top}
    for department in departments:
        if department.parent in keys:
            keys.add(department.key)
    return frozenset(keys)
