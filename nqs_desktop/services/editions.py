"""Editions of the reference books, and what differs between two of them."""

from collections.abc import Callable, Mapping
from typing import Final

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain import edition_comparison
from nqs_desktop.domain.browse import EditionInfo
from nqs_desktop.domain.edition_difference import EditionDifference, PositionUse

BOOKS: Final = ("classifier", "specialties", "register", "isco")
COMPARED: Final = BOOKS[:3]
"""Books whose editions can be compared: of ISCO-08 there is one, and it has English names alone."""


class Editions:
    """Looks at the editions in one database."""

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
            return list(_EDITIONS[book](uow))

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


_EDITIONS: Final[Mapping[str, Callable[[UnitOfWork], tuple[EditionInfo, ...]]]] = {
    "classifier": lambda uow: uow.classifier.editions(),
    "specialties": lambda uow: uow.specialties.editions(),
    "register": lambda uow: uow.register.editions(),
    "isco": lambda uow: uow.isco.editions(),
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
