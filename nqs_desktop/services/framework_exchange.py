"""Frameworks to files and back: whole, with their versions; an approved version is never changed."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.changes import ImportCounts
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.framework import FrameworkContent, FrameworkVersion
from nqs_desktop.domain.framework_checks.checked import CheckedFramework
from nqs_desktop.domain.framework_checks.checks import run_checks
from nqs_desktop.domain.framework_exchange import FrameworkDraft, flat_records, framework_record
from nqs_desktop.domain.framework_rules import approval_faults
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.record_values import Record
from nqs_desktop.services.framework_reading import BooksForFrameworks


def stored_frameworks(uow: UnitOfWork) -> tuple[FrameworkDraft, ...]:
    """Return all frameworks with all versions, the oldest version of each first."""
    versions: dict[str, list[FrameworkVersion]] = {}
    for one in uow.frameworks.versions():
        versions.setdefault(one.framework, []).insert(0, one)
    return tuple(
        FrameworkDraft(key, tuple((one, uow.frameworks.content(one.key)) for one in found))
        for key, found in versions.items()
    )


def records_for(frameworks: Iterable[FrameworkDraft], out: Path) -> list[Record]:
    """Return the records of a file: an object a framework in JSON, rows in a table."""
    if out.suffix.lower() == ".json":
        return [framework_record(one) for one in frameworks]
    return [row for one in frameworks for row in flat_records(one)]


def take_frameworks(uow: UnitOfWork, frameworks: Iterable[FrameworkDraft], today: date) -> ImportCounts:
    """Store frameworks and count their versions; versions that the file does not name stay.

    A draft becomes what the file says, and the next version follows it; keys stay those of the file.

    Raises:
        UserError: An approved version is stored otherwise, a decision cannot have been taken then, or the
            version before one is still a draft.
    """
    counts: Counter[str] = Counter()
    for framework in frameworks:
        for version, content in framework.versions:
            counts[_take(uow, version, content, today)] += 1
    return ImportCounts(**counts)


def doubts(uow: UnitOfWork, frameworks: Iterable[FrameworkDraft], today: date) -> Iterator[Message]:
    """Yield approved versions in which the checks find errors: what a council decided is taken as it is."""
    found = [pair for one in frameworks for pair in one.versions if not pair[0].is_draft]
    if not found:
        return
    books = BooksForFrameworks().read(uow)
    for version, content in found:
        checked = run_checks(CheckedFramework(version, content, books, today))
        if errors := sum(one.blocks for one in checked):
            yield message(
                "frameworks.import_errors", name=version.name.both, number=version.ordinal, count=errors
            )


def _take(uow: UnitOfWork, version: FrameworkVersion, content: FrameworkContent, today: date) -> str:
    stored = uow.frameworks.versions(version.framework)
    there = next((one for one in stored if one.ordinal == version.ordinal), None)
    if there is not None and _same(uow, there, version, content):
        return "unchanged"
    if there is not None and not there.is_draft:
        raise UserError("frameworks.import_approved", name=there.name.both, number=there.ordinal)
    place = there or _new(uow, version, stored)
    uow.frameworks.save_version(replace(version, key=place.key))
    uow.frameworks.replace_content(place.key, content)
    if version.approval is not None:
        for fault in approval_faults(place, version.approval, stored, today):
            raise UserError(
                "frameworks.import_decision", name=version.name.both, number=version.ordinal, fault=fault
            )
        uow.frameworks.approve(place.key, version.approval)
    return "created" if there is None else "updated"


def _new(uow: UnitOfWork, version: FrameworkVersion, stored: Sequence[FrameworkVersion]) -> FrameworkVersion:
    """Return a draft of the wanted number; the versions of a file come one after the other."""
    if not stored:
        return uow.frameworks.create(version.name, version.organisation, version.framework)
    return uow.frameworks.amend(version.framework)


def _same(
    uow: UnitOfWork, stored: FrameworkVersion, version: FrameworkVersion, content: FrameworkContent
) -> bool:
    return stored == replace(version, key=stored.key) and uow.frameworks.content(stored.key) == content
