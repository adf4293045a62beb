"""Organisations with their departments, positions and requirements.

All here is about one edition, or about those that are worked on: of each organisation the highest ordinal.
"""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from nqs_desktop.db.clock import today
from nqs_desktop.db.edition_rows import EditionRows
from nqs_desktop.db.occupancy_store import OccupancyStore
from nqs_desktop.db.organisation_store import OrganisationStore
from nqs_desktop.db.position_uses import PositionUses
from nqs_desktop.db.recorder import Recorder
from nqs_desktop.db.rows import RequirementRow, StaffPositionRow
from nqs_desktop.db.staffing_bulk import StaffingBulk
from nqs_desktop.db.staffing_departments import StaffingDepartments
from nqs_desktop.db.staffing_import import StaffingImport
from nqs_desktop.db.staffing_lines import StaffingLines
from nqs_desktop.db.staffing_mapping import read_position
from nqs_desktop.db.staffing_origin import StaffingOrigin
from nqs_desktop.db.staffing_positions import StaffingPositions
from nqs_desktop.db.staffing_tables import StaffingTables, sheet_of_position
from nqs_desktop.db.staffing_tree import StaffingTree
from nqs_desktop.domain import browse
from nqs_desktop.domain.changes import ImportCounts
from nqs_desktop.domain.edition_difference import PositionUse
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.requirement import Requirement
from nqs_desktop.domain.staffing import Department, Organisation, StaffingDraft, StaffPosition
from nqs_desktop.domain.staffing_line import StaffingLine


class StaffingStore:
    """Reads and writes the staffing tables that are worked on."""

    def __init__(
        self, session: Session, recorder: Recorder, edition: str | None = None, on: date | None = None
    ) -> None:
        """Look at one edition, or at all that are worked on, held as on a day; ``None``: today.

        ``recorder`` is told what does not pass through the rows of ``session``.
        """
        self._session = session
        self._recorder = recorder
        self._on = on
        self._tables = StaffingTables(session, edition)
        self._tree = StaffingTree(session, self._tables, on)
        self._organisations = OrganisationStore(session, self._tables, EditionRows(session, recorder))
        self._positions = StaffingPositions(session, self._tables)
        self._departments = StaffingDepartments(session, self._tables, self._tree, self._positions)
        self._occupancies = OccupancyStore(session)

    def at(self, edition: str | None, on: date | None = None) -> "StaffingStore":
        """Return the store over one edition, whatever is worked on, held as on a day; ``None``: today."""
        return StaffingStore(self._session, self._recorder, edition, on)

    @property
    def rows(self) -> StaffingPositions:
        """Positions, many at once, and the requirement sheets that they share."""
        return self._positions

    def organisations(self) -> tuple[browse.OrganisationRow, ...]:
        """Return the organisations, demonstration last."""
        return self._organisations.rows()

    def organisation(self, key: str) -> Organisation:
        """Return an organisation with its requisites.

        Raises:
            UserError: There is no such organisation.
        """
        return self._organisations.organisation(key)

    def add_organisation(self, name: LocalizedText, *, demonstration: bool = False) -> browse.OrganisationRow:
        """Make an organisation with an empty staffing table."""
        return self._organisations.add(name, demonstration=demonstration)

    def save_organisation(self, organisation: Organisation) -> Organisation:
        """Store an organisation with its requisites; one without a key is new, with an empty table.

        Raises:
            UserError: There is no such organisation.
        """
        return self._organisations.save(organisation)

    def make_organisation(self, organisation: Organisation, edition: str = "") -> Organisation:
        """Make an organisation with an empty table; see :meth:`OrganisationStore.make`."""
        return self._organisations.make(organisation, edition)

    def rename_organisation(self, key: str, name: LocalizedText) -> None:
        """Give an organisation another name.

        Raises:
            UserError: There is no such organisation.
        """
        self._organisations.save(replace(self.organisation(key), name=name))

    def remove_organisation(self, key: str) -> None:
        """Remove an organisation with all its staffing tables and the people on its positions.

        Raises:
            UserError: There is no such organisation.
        """
        self._organisations.remove(key)

    def department_tree(self) -> tuple[browse.DepartmentNode, ...]:
        """Return organisations and departments, each after the one above it, with the sums of all below."""
        return self._tree.nodes()

    def totals(self) -> tuple[int, Decimal]:
        """Return the number of positions and the sum of their units over all organisations."""
        return self._tree.totals()

    def position_rows(self, node: str | None = None) -> tuple[browse.PositionRow, ...]:
        """Return the positions of ``node`` (an organisation or a department) and below it; ``None`` for all.

        Raises:
            UserError: There is no such organisation or department.
        """
        return self._tree.position_rows(node)

    def departments(self) -> tuple[Department, ...]:
        """Return all departments, each after the one above it."""
        return self._departments.everything()

    def department(self, key: str) -> Department:
        """Return a department.

        Raises:
            UserError: There is no such department.
        """
        return self._departments.department(key)

    def positions(self, node: str | None = None, on: date | None = None) -> tuple[StaffPosition, ...]:
        """Return positions with their requirements; order and ``node`` as in :meth:`position_rows`.

        They are held as on a day; ``None``: today.

        Raises:
            UserError: There is no such organisation or department.
        """
        organisations = self._tables.organisations()
        fillings = self._occupancies.fillings(on or self._on or today())
        both = self._session.execute(
            select(StaffPositionRow, RequirementRow)
            .join(RequirementRow, sheet_of_position())
            .where(StaffPositionRow.table_key.in_(self._tables.keys))
        )
        by_key = {
            row.key: read_position(
                row,
                requirement,
                organisations[row.table_key],
                fillings[row.key].occupied if row.key in fillings else Decimal(0),
            )
            for row, requirement in both
        }
        return tuple(by_key[row.key] for row in self._tree.position_rows(node))

    def lines(self, node: str | None = None, on: date | None = None) -> tuple[StaffingLine, ...]:
        """Return the lines of ``node`` and below it (``None``: all) in the order of the printed table.

        They are held as on a day; ``None``: today.

        Raises:
            UserError: There is no such organisation or department.
        """
        return StaffingLines(self._session, self._tables, self._tree).lines(node, on or self._on or today())

    def lines_of(self, keys: Collection[str], on: date | None = None) -> tuple[StaffingLine, ...]:
        """Return the lines of a few positions in no order; unknown keys are left out."""
        reader = StaffingLines(self._session, self._tables, self._tree)
        return reader.lines_of(keys, on or self._on or today())

    def position(self, key: str, on: date | None = None) -> StaffPosition:
        """Return a position with its requirement, held as on a day; ``None``: today.

        Raises:
            UserError: There is no such position.
        """
        return self._positions.position(key, on or self._on or today())

    def position_as_read(self, key: str) -> StaffPosition:
        """Return a position as its paper was read, before anybody corrected it.

        Raises:
            UserError: There is no such position.
        """
        return StaffingOrigin(self._session).position(key)

    def has_positions(self) -> bool:
        """Tell whether any staffing table has a position."""
        found = select(StaffPositionRow.key).where(StaffPositionRow.table_key.in_(self._tables.keys)).limit(1)
        return self._session.scalar(found) is not None

    def uses_of(self, codes: Collection[str]) -> tuple[PositionUse, ...]:
        """Return the positions that bear exactly one of the occupation codes, in the order of the codes."""
        return PositionUses(self._session).of(codes)

    def uses_below(self, group: str) -> tuple[PositionUse, ...]:
        """Return the positions whose code is that of a group or one below it; an empty one has none."""
        return PositionUses(self._session).below(group)

    def save_department(self, department: Department) -> Department:
        """Store a department; one without a key is new and comes after its siblings.

        Raises:
            UserError: The department above does not exist, lies below it or in another organisation; the
                organisation cannot be told; the edition is approved.
        """
        return self._departments.save(department)

    def remove_department(self, key: str) -> None:
        """Remove a department with all departments and positions below it.

        Raises:
            UserError: There is no such department, or the edition is approved.
        """
        self._departments.remove(key)

    def save_position(self, position: StaffPosition) -> StaffPosition:
        """Store a position with its requirement; one without a key is new and comes last.

        A requirement that several positions share is stored for all of them.

        Raises:
            UserError: The department does not exist, the organisation cannot be told, the units are negative,
                beyond measure or have more than four decimal places, or the edition is approved.
        """
        return self._positions.save(position, self._on or today())

    def save_requirement(self, position_key: str, requirement: Requirement) -> StaffPosition:
        """Store what a position demands.

        Raises:
            UserError: There is no such position, or the edition is approved.
        """
        return self.save_position(replace(self.position(position_key), requirement=requirement))

    def remove_position(self, key: str) -> None:
        """Remove a position with its requirement.

        Raises:
            UserError: There is no such position, or the edition is approved.
        """
        self._positions.remove([key])

    def import_draft(self, draft: StaffingDraft, source: str = "") -> ImportCounts:
        """Take in what an importer read; see :class:`StaffingImport`.

        Raises:
            UserError: The draft names no organisation and there is more than one.
        """
        return StaffingImport(self._session).run(draft, source)

    def bulk(self, organisation: str, source: str, told: Collection[str], *, replaces: bool) -> StaffingBulk:
        """Begin to take a whole table of a file into the draft of an organisation.

        Args:
            organisation: Its key.
            source: Name of the file.
            told: The fields that the file has, of ``staffing_bulk_values.FIELDS``; others stay as they are.
            replaces: Whether what the file does not name goes.

        Raises:
            UserError: There is no such organisation, or the edition that is worked on is approved.
        """
        return StaffingBulk(self._session, organisation, source, told, replaces=replaces)

    def take_positions(
        self,
        draft: StaffingDraft,
        source: str,
        accepted: Collection[int],
        departments: Iterable[Department],
        *,
        judges_people: bool = True,
    ) -> tuple[dict[int, tuple[str, str]], dict[str, str]]:
        """Take in positions of a paper, new ones behind those of others; see :meth:`StaffingImport.take`.

        Without ``judges_people`` positions may have fewer units than are held: a comparison stores nothing.

        Returns:
            For each accepted place the key of the position and what became of it; and the keys of the
            departments by those of the draft.

        Raises:
            UserError: The draft names no organisation and there is more than one.
        """
        taking = StaffingImport(self._session, judges_people=judges_people)
        taken = taking.take(draft, source, accepted, departments, is_added=True)
        return taken, taking.department_keys()
