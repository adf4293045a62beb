"""Takes a reference book in: a new edition where it differs from the stored one, else nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol, TypeVar

from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.browse import EditionInfo
from nqs_desktop.domain.classifier import ClassifierEntry
from nqs_desktop.domain.isco import IscoEntry
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.reference import ReferenceEdition
from nqs_desktop.domain.register import RegisterEntry
from nqs_desktop.domain.specialty import SpecialtyEntry
from nqs_desktop.importers import specialty_order
from nqs_desktop.services import book_comparison
from nqs_desktop.services.book_comparison import Comparison
from nqs_desktop.services.import_readers import Reading
from nqs_desktop.services.import_report import Taken
from nqs_desktop.texts import say

Entry = TypeVar("Entry", ClassifierEntry, SpecialtyEntry, RegisterEntry, IscoEntry)


class Book(Protocol[Entry]):
    """What is asked of the store of a reference book."""

    def editions(self) -> tuple[EditionInfo, ...]:
        """Return all editions, newest first."""

    def entries(self, edition: int | None = None) -> tuple[Entry, ...]:
        """Return the entries of an edition."""

    def add_edition(self, edition: ReferenceEdition, entries: Sequence[Entry]) -> EditionInfo:
        """Take in a new edition."""


@dataclass(frozen=True, slots=True)
class EditionName:
    """What is known of an edition that is taken in beside its entries.

    Attributes:
        title: What it is called; ``None`` for the usual name of the book.
        in_force_from: Date in force; ``None`` where nobody knows.
        complete: Whether the source prints the whole book.
    """

    title: LocalizedText | None = None
    in_force_from: date | None = None
    complete: bool = True


def take_classifier(
    uow: UnitOfWork, reading: Reading[ClassifierEntry], called: EditionName | None = None
) -> Taken:
    """Take in the classifier."""
    return _take(uow.classifier, "classifier", reading, book_comparison.compare_classifier, called)


def take_specialties(uow: UnitOfWork, reading: Reading[SpecialtyEntry]) -> Taken:
    """Take in the specialty list."""
    return _take(uow.specialties, "specialties", reading, book_comparison.compare_specialties)


def take_register(uow: UnitOfWork, reading: Reading[RegisterEntry]) -> Taken:
    """Take in the register of positions."""
    return _take(uow.register, "register", reading, book_comparison.compare_register)


def take_isco(uow: UnitOfWork, reading: Reading[IscoEntry]) -> Taken:
    """Take in ISCO-08."""
    return _take(uow.isco, "isco", reading, book_comparison.compare_isco)


def _take(
    book: Book[Entry],
    kind: str,
    reading: Reading[Entry],
    compare: Callable[[Sequence[Entry], Sequence[Entry]], Comparison[Entry]],
    called: EditionName | None = None,
) -> Taken:
    """Compare with the newest edition of the same document, else with the one in force; add what differs."""
    editions = book.editions()
    former = _former(editions, reading)
    stored = book.entries(former.id) if former else ()
    comparison = compare(stored, reading.things)
    if comparison.is_equal:
        older = former is not None and former.id != editions[0].id
        warnings = (message("services.older_edition", source=reading.document),) if older else ()
        return Taken(comparison.counts, warnings)
    edition = _edition(kind, reading, former, comparison.entries)
    if called is not None:
        edition = replace(
            edition,
            title=called.title or edition.title,
            in_force_from=called.in_force_from,
            complete=called.complete,
        )
    book.add_edition(edition, comparison.entries)
    return Taken(comparison.counts)


def _former(editions: Sequence[EditionInfo], reading: Reading[Entry]) -> EditionInfo | None:
    """Return the edition to compare with: of the same document, else the newest that is of its sort."""
    of_sort = [one for one in editions if reading.title is None or not one.study_forms]
    same_document = (one for one in editions if one.source == reading.document)
    return next(same_document, of_sort[0] if of_sort else None)


def _edition(
    kind: str, reading: Reading[Entry], former: EditionInfo | None, entries: tuple[Entry, ...]
) -> ReferenceEdition:
    """Return the new edition; of the same document it bears the title of the former one."""
    document = reading.document
    if former is not None and former.source == document:
        return ReferenceEdition(
            kind,
            former.title,
            document,
            former.in_force_from,
            former.complete,
            entries,
            former.study_forms,
        )
    name = reading.title or message(f"services.book_{kind}")
    title = LocalizedText(say(name, Language.KK), say(name, Language.RU))
    study_forms = kind == "specialties" and document == specialty_order.SOURCE
    return ReferenceEdition(kind, title, document, None, True, entries, study_forms)
