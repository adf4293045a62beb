"""Editions of the reference books, and what differs between two of them."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final, Protocol

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain import edition_comparison
from nqs_desktop.domain.browse import EditionInfo
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.edition_difference import EditionDifference, PositionUse
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message

BOOKS: Final = ("classifier", "specialties", "register", "isco")
COMPARED: Final = BOOKS[:3]
"""Books whose editions can be compared: of ISCO-08 there is one, and it has English names alone."""


class Editions:
    """Looks at the editions in one database and names them."""

    def __init__(self, database: Database) -> None:
        """Look into ``database``."""
        self._database = database

    def of(self, book: str) -> list[EditionInfo]:
        """Return the editions of a book, newest first.

        Args:
            book: One of ``BOOKS``.

        Raises:
            UserError: The database cannot be read.
        """
        with self._database.reading() as uow:
            return list(_STORES[book](uow).editions())

    def compare(self, book: str, before_id: int, after_id: int) -> EditionDifference:
        """Return what differs between two editions, with the positions that it touches.

        Args:
            book: One of ``COMPARED``.
            before_id: Number of the older edition.
            after_id: Number of the newer one.

        Raises:
            UserError: There is no edition of such a number.
        """
        with self._database.reading() as uow:
            return _COMPARISONS[book](uow, before_id, after_id)

    def describe(
        self, book: str, edition: int, title: LocalizedText, in_force_from: date | None
    ) -> ChangeSet:
        """Name an edition and its date in force as the official act does; its entries are never edited.

        Args:
            book: One of ``BOOKS``.
            edition: Number of the edition.
            title: Its title; languages without one keep the former title.
            in_force_from: The day; ``None`` where the source names none.

        Raises:
            UserError: There is no such edition, or the database cannot be written.
        """
        former = next((one for one in self.of(book) if one.id == edition), None)
        if former is None:
            raise UserError("database.no_edition", number=edition)
        kk, ru = title.kk or former.title.kk, title.ru or former.title.ru
        kept = (mark for mark in former.title.unofficial if former.title.get(mark) == (kk, ru)[mark == "ru"])
        whole = LocalizedText(kk, ru, tuple(kept))
        with self._database.unit_of_work(message("steps.describe_edition", source=former.source)) as uow:
            _STORES[book](uow).describe(edition, whole, in_force_from)
            return uow.commit()


class _Store(Protocol):
    def editions(self) -> tuple[EditionInfo, ...]: ...

    def describe(self, edition: int, title: LocalizedText, in_force_from: date | None) -> EditionInfo: ...


_STORES: Final[Mapping[str, Callable[[UnitOfWork], _Store]]] = {
    "classifier": lambda uow: uow.classifier,
    "specialties": lambda uow: uow.specialties,
    "register": lambda uow: uow.register,
    "isco": lambda uow: uow.isco,
}


def _classifier(uow: UnitOfWork, before: int, after: int) -> EditionDifference:
    book = uow.classifier
    borne = {row.occupation_code for row in uow.staffing.position_rows() if row.occupation_code}
    return edition_comparison.compare_classifier(
        (book.edition(before), book.entries(before)),
        (book.edition(after), book.entries(after)),
        uow.staffing.uses_of(borne),
    )


def _specialties(uow: UnitOfWork, before: int, after: int) -> EditionDifference:
    book = uow.specialties
    return edition_comparison.compare_specialties(
        (book.edition(before), book.entries(before)), (book.edition(after), book.entries(after))
    )


def _register(uow: UnitOfWork, before: int, after: int) -> EditionDifference:
    book = uow.register
    uses = [
        PositionUse(row.key, row.title, row.department, row.register_link)
        for row in uow.staffing.position_rows()
        if row.register_link
    ]
    return edition_comparison.compare_register(
        (book.edition(before), book.entries(before)), (book.edition(after), book.entries(after)), uses
    )


_COMPARISONS: Final[Mapping[str, Callable[[UnitOfWork, int, int], EditionDifference]]] = {
    "classifier": _classifier,
    "specialties": _specialties,
    "register": _register,
}
