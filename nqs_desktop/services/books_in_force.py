"""Names and codes of the books in force, as checks and figures of a staffing table need them."""

from collections.abc import Mapping
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing_checks.table import KnownCodes


@dataclass(frozen=True, slots=True)
class _KnownGroups:
    """Names of the classifier by code, of the edition of a number."""

    edition: int
    names: Mapping[str, LocalizedText]
    complete: bool


class BooksInForce:
    """What classifier and register know; the former is read anew only where another edition is in force."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._groups: _KnownGroups | None = None

    @classmethod
    def of(cls, database: Database) -> "BooksInForce":
        """Return what is known of the books of ``database``, the same each time it is asked for."""
        return _OF_DATABASES.setdefault(database, cls())

    def group_names(self, uow: UnitOfWork) -> Mapping[str, LocalizedText]:
        """Return the names of the classifier's edition in force by their codes."""
        groups = self._current_groups(uow)
        return groups.names if groups else {}

    def known_codes(self, uow: UnitOfWork) -> KnownCodes | None:
        """Return the codes of the classifier's edition in force; ``None`` where there is none."""
        groups = self._current_groups(uow)
        return KnownCodes(frozenset(groups.names), groups.complete) if groups else None

    @staticmethod
    def known_places(uow: UnitOfWork) -> KnownCodes | None:
        """Return the links and places of the register's edition in force; ``None`` where there is none."""
        edition = uow.register.edition()
        if edition is None:
            return None
        entries = uow.register.entries(edition.id)
        places = frozenset(place for entry in entries for place in (entry.link, entry.place))
        return KnownCodes(places, edition.complete)

    def _current_groups(self, uow: UnitOfWork) -> _KnownGroups | None:
        edition = uow.classifier.edition()
        if edition is None:
            return None
        if self._groups is None or self._groups.edition != edition.id:
            names = {entry.code: entry.name for entry in uow.classifier.entries(edition.id) if entry.code}
            self._groups = _KnownGroups(edition.id, names, edition.complete)
        return self._groups


_OF_DATABASES: WeakKeyDictionary[Database, BooksInForce] = WeakKeyDictionary()
