"""Every edition of the book of specialties at once: what a code or a name of any year means."""

from collections.abc import Iterator

from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.browse import EditionInfo
from nqs_desktop.domain.eligibility.context import LIST_YEAR
from nqs_desktop.domain.eligibility.field_match import field_key
from nqs_desktop.domain.search_text import code_key
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind
from nqs_desktop.domain.specialty_codes import code_forms

Known = tuple[SpecialtyEntry, EditionInfo]
"""A specialty or qualification with the edition that has it."""


class SpecialtyEditions:
    """The editions as one open unit of work sees them; the one in force is asked first."""

    def __init__(self, uow: UnitOfWork) -> None:
        """Read through ``uow``, which stays open."""
        self._book = uow.specialties
        self._editions: tuple[EditionInfo, ...] | None = None

    @property
    def editions(self) -> tuple[EditionInfo, ...]:
        """All editions, the one in force first."""
        if self._editions is None:
            self._editions = self._book.editions()
        return self._editions

    def named(self, code: str) -> SpecialtyEntry | None:
        """Return what a code names in the first edition that has it."""
        return next((entry for entry, _ in self.with_code(code)), None)

    def with_code(self, typed: str) -> Iterator[Known]:
        """Yield what a code names, edition by edition; a code as typed goes before other forms of it."""
        for form in code_forms(typed):
            for edition in self.editions:
                for entry in self._book.with_code(form, edition.id):
                    if entry.kind is not SpecialtyKind.AREA:
                        yield entry, edition

    def find(self, typed: str) -> list[Known]:
        """Return what a code, as the book or the source writes it, or else a whole name means."""
        found = list(dict.fromkeys(self.with_code(typed)))
        return found or list(self._called(typed))

    def _called(self, typed: str) -> Iterator[Known]:
        key, code = field_key(typed), code_key(typed)
        for edition in self.editions:
            for entry in self._book.entries(edition.id):
                if entry.kind is SpecialtyKind.AREA:
                    continue
                names = (field_key(name) for name in (entry.name.kk, entry.name.ru) if name)
                if (key and key in names) or (code and code == code_key(entry.printed_code)):
                    yield entry, edition


def list_year(edition: EditionInfo) -> int:
    """Return the year from which the list of an edition holds."""
    return edition.in_force_from.year if edition.in_force_from else LIST_YEAR
