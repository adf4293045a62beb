"""What the tables of a framework are filled from and checked against: positions and books in force."""

from dataclasses import dataclass

from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.framework_books import FrameworkBooks
from nqs_desktop.domain.framework_filling import CodedPosition


@dataclass(frozen=True, slots=True)
class _Known:
    editions: tuple[int | None, int | None]
    books: FrameworkBooks


class BooksForFrameworks:
    """The classifier and ISCO-08 in force, read anew only where another edition is in force."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._known: _Known | None = None

    def read(self, uow: UnitOfWork) -> FrameworkBooks:
        """Return the books in force; empty ones where there are none."""
        classifier, isco = uow.classifier.edition(), uow.isco.edition()
        editions = (classifier.id if classifier else None, isco.id if isco else None)
        if self._known is None or self._known.editions != editions:
            books = FrameworkBooks.of(
                uow.classifier.entries(classifier.id) if classifier else (),
                bool(classifier and classifier.complete),
                uow.isco.entries(isco.id) if isco else (),
            )
            self._known = _Known(editions, books)
        return self._known.books


def coded_positions(uow: UnitOfWork, organisation: str | None) -> tuple[CodedPosition, ...]:
    """Return the positions of an organisation as its staffing table has them now.

    There are none without an organisation, or where it is gone.
    """
    if organisation not in {row.key for row in uow.staffing.organisations()}:
        return ()
    rows = uow.staffing.position_rows(organisation)
    return tuple(CodedPosition(row.title, row.occupation_code, row.units) for row in rows)
