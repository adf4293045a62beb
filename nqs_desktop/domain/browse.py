"""What the pages and the command line read: rows and nodes as they are shown; nothing to change them with."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from nqs_desktop.domain.classifier import ClassifierEntry
from nqs_desktop.domain.isco import IscoEntry
from nqs_desktop.domain.local_title import LocalTitle
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.register import RegisterEntry
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.specialty import SpecialtyEntry

if TYPE_CHECKING:
    from nqs_desktop.domain.edition_difference import PositionUse


@dataclass(frozen=True, slots=True)
class TreeNode:
    """A node of a reference tree.

    Attributes:
        id: Number of the node, unique within its book.
        code: Code to show; empty where the node has none.
        name: Name in both languages.
        level: Word of the level, such as ``unit``, ``specialty``, ``link``, ``step``.
        child_count: How many children it has.
        special_needs: ``*`` of the specialty list.
        military: ``**`` of the specialty list.
        local: Whether the organisation added it; such nodes have negative numbers and no children.
        name_en: English name, where the book is in English (ISCO-08); ``name`` is then empty.
    """

    id: int
    code: str
    name: LocalizedText
    level: str
    child_count: int
    special_needs: bool = False
    military: bool = False
    local: bool = False
    name_en: str = ""


@dataclass(frozen=True, slots=True)
class EditionInfo:
    """An edition of a reference book.

    Attributes:
        id: Its number.
        kind: ``classifier``, ``specialties``, ``register`` or ``isco``.
        title: What it is, in both languages.
        source: The act or file that it was taken from.
        in_force_from: Date in force; ``None`` where the source names none.
        counts: Entries by level, in the order of the levels.
        complete: Whether the source prints the whole book or a part of it (the presentation prints a part).
        study_forms: Whether it is the list of specialties that may be studied otherwise than full-time
            (order 398/2019); a reference of education in force is a book of specialties, but no such list.
        taken_in: When it was taken into the database; two editions may be equal but for that.
    """

    id: int
    kind: str
    title: LocalizedText
    source: str
    in_force_from: date | None
    counts: tuple[tuple[str, int], ...]
    complete: bool = True
    study_forms: bool = False
    taken_in: datetime | None = field(default=None, compare=False)


def holds_beside(edition: EditionInfo, editions: Sequence[EditionInfo]) -> bool:
    """Tell whether an edition holds for forms of study, whatever edition of the book is newer.

    Args:
        edition: The edition.
        editions: All of its book, newest first.
    """
    return edition == next((one for one in editions if one.study_forms), None)


@dataclass(frozen=True, slots=True)
class ClassifierDetails:
    """A classifier entry with its surroundings.

    Attributes:
        entry: The entry; for an own title one made of it, without a code.
        path: From the major group down to the parent.
        children: What is directly below.
        twin: The unit group of ISCO-08 with the same code; it need not mean the same group.
        uses: Positions that bear the code or one below it.
        own: The own title that it is; ``None`` for an official entry.
    """

    entry: ClassifierEntry
    path: tuple[TreeNode, ...]
    children: tuple[TreeNode, ...]
    twin: IscoEntry | None = None
    uses: tuple["PositionUse", ...] = ()
    own: LocalTitle | None = None


@dataclass(frozen=True, slots=True)
class IscoDetails:
    """A group of ISCO-08 with the groups above and below it."""

    entry: IscoEntry
    path: tuple[TreeNode, ...]
    children: tuple[TreeNode, ...]


@dataclass(frozen=True, slots=True)
class SpecialtyDetails:
    """A row of the specialty list with its surroundings."""

    entry: SpecialtyEntry
    path: tuple[TreeNode, ...]
    children: tuple[TreeNode, ...]


@dataclass(frozen=True, slots=True)
class RegisterDetails:
    """A node of the register: ``entry`` is ``None`` for a block, link or step, which only group titles."""

    node: TreeNode
    entry: RegisterEntry | None
    path: tuple[TreeNode, ...]
    children: tuple[TreeNode, ...]


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A hit of a search, best first in its list.

    Attributes:
        kind: ``classifier``, ``specialties``, ``register``, ``isco`` or ``positions``.
        node_id: Number of the node in its book, below 0 for an own title; 0 for positions.
        key: Code of the entry, or the key of the position.
        name: Name in both languages.
        level: Word of the level.
        score: Higher is better; comparable within one search only.
        name_en: English name, where the book is in English (ISCO-08); ``name`` is then empty.
        special_needs: ``*`` of the specialty list.
        military: ``**`` of the specialty list.
        meant: Words of equal meaning through which it answers, folded; empty where the typed ones do.
    """

    kind: str
    node_id: int
    key: str
    name: LocalizedText
    level: str
    score: float
    name_en: str = ""
    special_needs: bool = False
    military: bool = False
    meant: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """An organisation with its staffing table."""

    key: str
    name: LocalizedText
    demonstration: bool = False


@dataclass(frozen=True, slots=True)
class DepartmentNode:
    """A node of the department tree; organisations are the roots.

    Attributes:
        key: Key of the department or of the organisation.
        name: Its name.
        parent: Key of the node above; ``None`` for an organisation.
        is_organisation: Whether it is a root.
        positions: Number of positions in it and below.
        units: Staff units in it and below.
        occupied: Of these, the units that somebody holds today.
    """

    key: str
    name: LocalizedText
    parent: str | None
    is_organisation: bool
    positions: int
    units: Decimal
    occupied: Decimal = Decimal(0)

    @property
    def vacant(self) -> Decimal:
        """Units that nobody holds; never below zero."""
        return max(self.units - self.occupied, Decimal(0))


@dataclass(frozen=True, slots=True)
class PositionRow:
    """A position as a table shows it; ``department`` is the department's name.

    Attributes:
        text_missing: Whether its title or one of the four texts stands in one language only.
        source: Where it is printed; ``None`` where a user made it.
        occupied: Units that somebody holds today.
        organisation_key: Key of its organisation.
    """

    key: str
    number: LocalizedText
    title: LocalizedText
    department_key: str | None
    department: LocalizedText
    units: Decimal
    occupation_code: str | None
    register_link: str | None
    needs_review: bool
    text_missing: bool = False
    source: SourceReference | None = None
    occupied: Decimal = Decimal(0)
    organisation_key: str = ""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Who a candidate is; ``iin`` is empty and ``birth_date`` is ``None`` where not known."""

    key: str
    name: str
    iin: str
    birth_date: date | None


@dataclass(frozen=True, slots=True)
class CandidateRow:
    """A candidate as a table shows it.

    Attributes:
        key: The user's own key.
        name: Full name.
        iin: Individual identification number; empty where not known.
        birth_date: Date of birth; ``None`` where not known.
        education: Word of the highest level; empty where no diploma is recorded.
        diplomas: How many diplomas are recorded.
        employments: How many entries of the labour book are recorded.
        first_expiry: The earliest last day of validity of an extra; ``None`` where none expires.
        without_kinds: Entries of which nobody has said what experience they count for.
    """

    key: str
    name: str
    iin: str
    birth_date: date | None
    education: str
    diplomas: int
    employments: int
    first_expiry: date | None = None
    without_kinds: int = 0
