"""The audit of requirements: runs all checks, and keeps a person's word on what is right as it stands."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final, NamedTuple

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.audit.checks import COUNT, run_checks
from nqs_desktop.domain.audit.findings import AuditFinding, AuditPlace
from nqs_desktop.domain.audit.sheet import AuditSheet
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.requirement import Requirement
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.services.specialty_editions import SpecialtyEditions

_OF_THE_SHEET: Final = frozenset(
    (AuditPlace.EDUCATION, AuditPlace.EXPERIENCE, AuditPlace.COMPETENCE, AuditPlace.OPTIONAL)
)


class Audit:
    """Audits the requirements of one database."""

    def __init__(self, database: Database) -> None:
        """Audit in ``database``."""
        self._database = database

    def run(self, node: str | None = None, progress: Progress = silent) -> tuple[AuditFinding, ...]:
        """Return what is wrong in requirements, in the order of the paper, accepted findings among them.

        A position is compared with all others of its organisation, whichever part is asked for. A requirement
        sheet that several positions share is looked at once, in the position that it was made for.

        Args:
            node: Key of an organisation, a department (with all below it) or a position; ``None`` for all.
            progress: Told how far the work is.

        Raises:
            UserError: There is no such organisation, department or position.
            Cancelled: ``progress`` raised it.
        """
        with self._database.reading() as uow:
            positions = uow.staffing.positions()
            wanted = _with_owners(_wanted(uow, positions, node), positions)
            departments = {department.key: department for department in uow.staffing.departments()}
            known = _known_fields(uow)
            names = {row.key: row.name for row in uow.staffing.organisations()}
            acceptances = uow.acceptances.all()
        organisations = {position.organisation for position in positions if position.key in wanted}
        looked_at = [
            _without_shared(position) for position in positions if position.organisation in organisations
        ]
        sharing = frozenset(position.key for position in positions if position.requirement_key)
        work = _Work(progress, len(looked_at) + COUNT * len(organisations))
        found = [
            replace(finding, acceptance=acceptances.get(finding.fingerprint))
            for key, paper in groupby(looked_at, key=lambda position: position.organisation)
            for finding in _audit(_Paper(tuple(paper), departments, known, names.get(key or "")), work)
            if finding.position in wanted
            and not (finding.position in sharing and finding.where in _OF_THE_SHEET)
        ]
        progress(work.total, work.total)
        return tuple(found)

    def accept(self, finding: AuditFinding, note: str) -> ChangeSet:
        """Keep a person's word that a finding is right as it stands, until the texts concerned change.

        Raises:
            UserError: The note is empty.
        """
        if not note.strip():
            raise UserError("audit.no_note")
        with self._database.unit_of_work(_step("steps.accept_finding", finding)) as uow:
            uow.acceptances.save(finding, note.strip())
            return uow.commit()

    def reopen(self, finding: AuditFinding) -> ChangeSet:
        """Take the word on a finding back, if there is one."""
        with self._database.unit_of_work(_step("steps.reopen_finding", finding)) as uow:
            uow.acceptances.remove(finding.fingerprint)
            return uow.commit()


class _Work:
    """How far the work is."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self.total = total
        self._done = 0

    def step(self) -> None:
        """Tell that one more of the steps is done."""
        self._progress(self._done, self.total)
        self._done += 1


class _Paper(NamedTuple):
    """What is known of the paper of one organisation before its cells are read."""

    positions: tuple[StaffPosition, ...]
    departments: dict[str, Department]
    known_fields: Sequence[tuple[str, str]]
    organisation: LocalizedText | None


def _audit(paper: _Paper, work: _Work) -> Iterator[AuditFinding]:
    from nqs_desktop.services.audit_reading import read_position

    rows = []
    for position in paper.positions:
        work.step()
        rows.append(read_position(position))
    sheet = AuditSheet(rows, paper.departments, paper.known_fields, paper.organisation or LocalizedText())
    yield from run_checks(sheet, work.step)


def _wanted(uow: UnitOfWork, positions: Sequence[StaffPosition], node: str | None) -> frozenset[str]:
    """Return the keys of the positions that are asked for."""
    if any(position.key == node for position in positions):
        return frozenset((node or "",))
    return frozenset(row.key for row in uow.staffing.position_rows(node))


def _with_owners(wanted: frozenset[str], positions: Sequence[StaffPosition]) -> frozenset[str]:
    """Return positions with those whose requirement sheets they share."""
    owners = (position.requirement_key for position in positions if position.key in wanted)
    return wanted.union(owner for owner in owners if owner)


def _without_shared(position: StaffPosition) -> StaffPosition:
    """Return a position without the sheet of another one: the same text is no copied text."""
    return replace(position, requirement=Requirement()) if position.requirement_key else position


def _known_fields(uow: UnitOfWork) -> tuple[tuple[str, str], ...]:
    """Return the names of specialties and areas in both languages."""
    editions = SpecialtyEditions(uow).editions
    names = (entry.name for entry in uow.specialties.entries(editions[0].id)) if editions else ()
    return tuple((name.kk, name.ru) for name in names if name.kk and name.ru)


def _step(key: str, finding: AuditFinding) -> Message:
    return message(key, title=finding.title.both, kind=message(f"audit.kind_{finding.kind.value}"))
