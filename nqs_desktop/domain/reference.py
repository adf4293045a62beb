"""The reference books that a new database begins with: editions with all their entries."""

from dataclasses import dataclass
from datetime import date

from nqs_desktop.domain.classifier import ClassifierEntry
from nqs_desktop.domain.isco import IscoEntry
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.register import RegisterEntry
from nqs_desktop.domain.specialty import SpecialtyEntry

BookEntries = (
    tuple[ClassifierEntry, ...]
    | tuple[SpecialtyEntry, ...]
    | tuple[RegisterEntry, ...]
    | tuple[IscoEntry, ...]
)
"""The entries of one book, each after the one above it, in the order of the source."""


@dataclass(frozen=True, slots=True)
class ReferenceEdition:
    """An edition of a reference book as it is taken in.

    Attributes:
        kind: ``classifier``, ``specialties``, ``register`` or ``isco``; the entries are of that kind.
        title: What it is, in both languages.
        source: The act or file that it was taken from.
        in_force_from: Date in force; ``None`` where the source names none.
        complete: Whether the source prints the whole book or a part of it.
        entries: The entries, each after the one above it.
        study_forms: See :class:`~nqs_desktop.domain.browse.EditionInfo`.
    """

    kind: str
    title: LocalizedText
    source: str
    in_force_from: date | None
    complete: bool
    entries: BookEntries
    study_forms: bool = False


@dataclass(frozen=True, slots=True)
class ReferenceBooks:
    """What a new database carries; the editions are taken in from the first to the last."""

    editions: tuple[ReferenceEdition, ...] = ()
