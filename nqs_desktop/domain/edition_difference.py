"""What differs between two editions of a reference book, and whom in the staffing tables it touches."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from nqs_desktop.domain.browse import EditionInfo
from nqs_desktop.domain.localized import LocalizedText


class DifferenceKind(StrEnum):
    """What became of an entry from the older edition to the newer one."""

    ADDED = "added"
    RENAMED = "renamed"
    MOVED = "moved"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class PositionUse:
    """A position of a staffing table that bears a code.

    Attributes:
        key: Key of the position.
        title: Its title.
        department: Name of its department or organisation.
        code: The code that it bears.
    """

    key: str
    title: LocalizedText
    department: LocalizedText
    code: str


@dataclass(frozen=True, slots=True)
class EntryDifference:
    """An entry that is not the same in both editions; one that is renamed and moved stands in both lists.

    Attributes:
        kind: What became of it.
        level: Word of the level.
        code: Its code; empty where it has none.
        before: Name in the older edition; ``None`` where it is added.
        after: Name in the newer edition; ``None`` where it is gone.
        parent_before: Code of the group above in the older edition.
        parent_after: Code of the group above in the newer edition.
        positions: Positions that bear the code.
    """

    kind: DifferenceKind
    level: str
    code: str
    before: LocalizedText | None = None
    after: LocalizedText | None = None
    parent_before: str | None = None
    parent_after: str | None = None
    positions: tuple[PositionUse, ...] = ()


@dataclass(frozen=True, slots=True)
class EditionDifference:
    """Two editions beside each other.

    Attributes:
        book: ``classifier``, ``specialties`` or ``register``.
        before: The older edition; ``None`` where the database has none.
        after: The newer edition; ``None`` where it is a file that is not stored yet.
        entries: What differs, in the order of the newer edition, what is gone at the end.
        unchanged: How many entries are the same.
        vanished: Positions whose code the newer edition does not have.
    """

    book: str
    before: EditionInfo | None
    after: EditionInfo | None
    entries: tuple[EntryDifference, ...] = ()
    unchanged: int = 0
    vanished: tuple[PositionUse, ...] = ()

    @property
    def counts(self) -> dict[DifferenceKind, int]:
        """How many entries there are of each kind, every kind named."""
        counted = Counter(entry.kind for entry in self.entries)
        return {kind: counted[kind] for kind in DifferenceKind}
