"""Sectoral qualifications frameworks: written, filled from the staffing table, checked, approved, amended."""

from collections.abc import Callable
from datetime import date
from itertools import count
from typing import Final

from nqs_desktop.db.engine import Database
from nqs_desktop.db.keys import new_key
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.errors import UserError, refuse
from nqs_desktop.domain.framework import Approval, FrameworkContent, FrameworkOccupation, FrameworkVersion
from nqs_desktop.domain.framework_checks.checked import CheckedFramework
from nqs_desktop.domain.framework_checks.checks import run_checks
from nqs_desktop.domain.framework_checks.finding import FrameworkFinding
from nqs_desktop.domain.framework_choice import FillingChoice, chosen_content
from nqs_desktop.domain.framework_comparison import FrameworkDifference, compare_frameworks
from nqs_desktop.domain.framework_completion import completed
from nqs_desktop.domain.framework_filling import Filling, fill
from nqs_desktop.domain.framework_rules import approval_faults
from nqs_desktop.domain.framework_tidy import tidy_approval, tidy_name, tidy_version
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.services.framework_reading import BooksForFrameworks, coded_positions
from nqs_desktop.services.framework_tables import FrameworkTables, need

_MOST_SHOWN: Final = 10


class Frameworks(FrameworkTables):
    """Reads and changes the frameworks of one database; each change is one step that undo takes back."""

    def __init__(self, database: Database, today: Callable[[], date] = date.today) -> None:
        """Work in ``database``; ``today`` tells the day after which no decision can have been taken."""
        super().__init__(database)
        self._today = today
        self._books = BooksForFrameworks()

    # --- reading ---

    def list(self) -> tuple[FrameworkVersion, ...]:
        """Return the version of each framework that is worked on, by name."""
        newest: dict[str, FrameworkVersion] = {}
        for version in self.versions():
            newest.setdefault(version.framework, version)
        return tuple(sorted(newest.values(), key=lambda one: one.name.both.casefold()))

    def versions(self, framework: str | None = None) -> tuple[FrameworkVersion, ...]:
        """Return the versions of a framework, or of all together, the newest of each first."""
        with self._database.reading() as uow:
            return uow.frameworks.versions(framework)

    def version(self, key: str) -> FrameworkVersion:
        """Return a version.

        Raises:
            UserError: There is none of this key.
        """
        with self._database.reading() as uow:
            return uow.frameworks.version(key)

    def named(self, words: str) -> FrameworkVersion:
        """Return the version that ``id#number`` of a framework names, or its newest one, or that of a key.

        Raises:
            UserError: There is none; the sentence tells which there are.
        """
        versions = self.versions()
        framework, _, number = words.rpartition("#")
        for one in versions:
            if words in (one.key, one.framework) or (one.framework, str(one.ordinal)) == (framework, number):
                return one
        known = ", ".join(f"{one.framework}#{one.ordinal}" for one in versions[:_MOST_SHOWN])
        raise UserError("frameworks.no_such_version", found=words, known=known or "—")

    def content(self, version: str) -> FrameworkContent:
        """Return what a version holds.

        Raises:
            UserError: There is no such version.
        """
        with self._database.reading() as uow:
            return uow.frameworks.content(version)

    def proposal(self, version: str) -> Filling:
        """Return what :meth:`fill` would make of a version; nothing is stored.

        Raises:
            UserError: There is no such version.
        """
        with self._database.reading() as uow:
            return self._filling(uow, uow.frameworks.version(version))

    def draft_document_content(
        self, organisation: str | None = None
    ) -> tuple[FrameworkVersion, FrameworkContent]:
        """Return the draft that the program would start from, of which nothing is stored.

        Its texts are empty, for which a paper prints the instructions of each section; its tables are filled.

        Args:
            organisation: Key of the organisation whose staffing table fills it; ``None``: the only one.

        Raises:
            UserError: There is no such organisation.
        """
        with self._database.reading() as uow:
            known = [row.key for row in uow.staffing.organisations()]
            if organisation is not None and organisation not in known:
                raise UserError("database.no_organisation", key=organisation)
            chosen = organisation or (known[0] if len(known) == 1 else None)
            numbers = count(1)
            filling = fill(
                FrameworkContent({}),
                coded_positions(uow, chosen),
                self._books.read(uow),
                lambda: f"new-{next(numbers)}",
            )
        draft = FrameworkVersion("", "", 1, LocalizedText(), organisation=chosen)
        return draft, filling.content

    def checks(self, version: str, on: date | None = None) -> tuple[FrameworkFinding, ...]:
        """Return what is wrong with a version, in the order of the document.

        Args:
            version: Key of the version.
            on: The day for which it is checked; ``None``: today.

        Raises:
            UserError: There is no such version.
        """
        with self._database.reading() as uow:
            return self._findings(uow, uow.frameworks.version(version), on or self._today())

    def compare(self, old: str, new: str) -> tuple[FrameworkDifference, ...]:
        """Return what differs between two versions, in the order of the document.

        Raises:
            UserError: There is none of one of the keys.
        """
        with self._database.reading() as uow:
            pairs = [(uow.frameworks.version(key), uow.frameworks.content(key)) for key in (old, new)]
        return compare_frameworks(pairs[0], pairs[1])

    # --- a framework and its versions ---

    def create(
        self, name: LocalizedText, organisation: str | None = None, *, fill: bool = False
    ) -> tuple[FrameworkVersion, ChangeSet]:
        """Make a framework with its first draft.

        Args:
            name: Its name.
            organisation: Key of the organisation whose staffing table fills it.
            fill: Whether its tables are filled at once.

        Raises:
            UserError: The name is empty.
        """
        name = tidy_name(name)
        need(name)

        def change(uow: UnitOfWork) -> FrameworkVersion:
            made = uow.frameworks.create(name, organisation)
            if fill:
                uow.frameworks.replace_content(made.key, self._filling(uow, made).content)
            return made

        return self._write(message("steps.add_framework", name=name.both), change)

    def save_particulars(self, version: FrameworkVersion) -> ChangeSet:
        """Store name, organisation and note of a draft.

        Raises:
            UserError: The name is empty, there is no such version, or it is approved.
        """
        tidy = tidy_version(version)
        need(tidy.name)
        step = message("steps.save_framework", name=tidy.name.both)
        return self._write(step, lambda uow: uow.frameworks.save_version(tidy))[1]

    def fill(self, version: str) -> tuple[Filling, ChangeSet]:
        """Add to a draft what staffing table and books have; what somebody wrote stays as it is.

        Raises:
            UserError: There is no such version, or it is approved.
        """

        def change(uow: UnitOfWork) -> Filling:
            filling = self._filling(uow, uow.frameworks.version(version))
            uow.frameworks.replace_content(version, filling.content)
            return filling

        return self._write(message("steps.fill_framework", name=self._name(version)), change)

    def fill_chosen(self, version: str, filling: Filling, choice: FillingChoice) -> ChangeSet:
        """Add to a draft what a user takes of a :meth:`proposal`.

        Raises:
            UserError: There is no such version, or it is approved.
        """

        def change(uow: UnitOfWork) -> None:
            content = chosen_content(uow.frameworks.content(version), filling, choice)
            uow.frameworks.replace_content(version, content)

        return self._write(message("steps.fill_framework", name=self._name(version)), change)[1]

    def completed(self, occupation: FrameworkOccupation) -> FrameworkOccupation:
        """Return an occupation with its empty cells filled from the books in force; nothing is stored."""
        with self._database.reading() as uow:
            return completed(occupation, self._books.read(uow))

    def faults(self, version: str, approval: Approval) -> tuple[Message, ...]:
        """Return what forbids that a decision approves a version: of the decision, then each error in it.

        Raises:
            UserError: There is no such version.
        """
        with self._database.reading() as uow:
            return self._faults(uow, version, approval)

    def approve(self, version: str, approval: Approval) -> ChangeSet:
        """Let a decision of the sectoral council approve a draft; it never changes again.

        Raises:
            UserError: There is no such version, it is approved, or the first of what :meth:`faults` tells.
        """
        told = tidy_approval(approval)
        step = message("steps.approve_framework", name=self._name(version), date=date_text(told.on))

        def change(uow: UnitOfWork) -> None:
            if uow.frameworks.version(version).is_draft:
                refuse(self._faults(uow, version, told))
            uow.frameworks.approve(version, told)

        return self._write(step, change)[1]

    def amend(self, framework: str) -> tuple[FrameworkVersion, ChangeSet]:
        """Make a draft that begins as a copy of the newest version.

        Raises:
            UserError: There is no such framework, or it has a draft already.
        """
        name = next((one.name.both for one in self.versions(framework)), framework)
        step = message("steps.amend_framework", name=name)
        return self._write(step, lambda uow: uow.frameworks.amend(framework))

    def discard(self, version: str) -> ChangeSet:
        """Remove a draft; a framework goes with its only version.

        Raises:
            UserError: There is no such version, or it is approved.
        """
        step = message("steps.discard_framework", name=self._name(version))
        return self._write(step, lambda uow: uow.frameworks.discard(version))[1]

    def _name(self, version: str) -> str:
        return self.version(version).name.both

    def _filling(self, uow: UnitOfWork, version: FrameworkVersion) -> Filling:
        return fill(
            uow.frameworks.content(version.key),
            coded_positions(uow, version.organisation),
            self._books.read(uow),
            new_key,
        )

    def _findings(self, uow: UnitOfWork, version: FrameworkVersion, on: date) -> tuple[FrameworkFinding, ...]:
        content = uow.frameworks.content(version.key)
        return run_checks(CheckedFramework(version, content, self._books.read(uow), on))

    def _faults(self, uow: UnitOfWork, key: str, approval: Approval) -> tuple[Message, ...]:
        version = uow.frameworks.version(key)
        versions = uow.frameworks.versions(version.framework)
        today = self._today()
        return (
            *approval_faults(version, approval, versions, today),
            *(
                message("frameworks.blocked", place=one.place, fault=one.message)
                for one in self._findings(uow, version, today)
                if one.blocks
            ),
        )
