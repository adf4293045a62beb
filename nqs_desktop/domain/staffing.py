"""The staffing table: organisation, departments, positions."""

from dataclasses import dataclass
from decimal import Decimal

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.pay import PositionPay
from nqs_desktop.domain.requirement import Requirement
from nqs_desktop.domain.source import SourceReference


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation with what heads its papers.

    Attributes:
        key: Its own key; empty for one that is not stored yet.
        name: Name in both languages.
        bin: Business identification number, 12 digits; empty where not known.
        address: Postal address.
        phone: Telephone numbers as they are printed.
        email: Electronic address.
        head_title: Title of the head who approves its papers, such as «директор».
        head_name: Name of the head in the form of a signature.
        demonstration: Whether it is the organisation of the first look.
    """

    key: str
    name: LocalizedText
    bin: str = ""
    address: LocalizedText = LocalizedText()
    phone: str = ""
    email: str = ""
    head_title: LocalizedText = LocalizedText()
    head_name: LocalizedText = LocalizedText()
    demonstration: bool = False


@dataclass(frozen=True, slots=True)
class Department:
    """A department of a staffing table.

    Attributes:
        key: The department's own key, a short text; empty for one that is not stored yet.
        name: Name in both languages.
        parent: Key of the department above; ``None`` for a top department.
        sort_order: Place among its siblings, from 0.
        source: Where it is printed; ``None`` where a user made it.
        organisation: Key of its organisation; ``None``: that of the department above, or the only one.
        head: Key of the position that heads it; ``None`` where nobody has named one.
    """

    key: str
    name: LocalizedText
    parent: str | None = None
    sort_order: int = 0
    source: SourceReference | None = None
    organisation: str | None = None
    head: str | None = None


@dataclass(frozen=True, slots=True)
class StaffPosition:
    """A position with its units and what it demands.

    Attributes:
        key: The position's own key, a short text; empty for one that is not stored yet.
        number: Number on the paper in each language; the two may differ (42/43) and are text.
        title: Title in both languages.
        units: Staff units; may be fractional (0.25, 0.5); never negative.
        department: Key of its department; ``None`` for a position outside every department.
        occupation_code: Code of the national classifier; ``None`` where nobody has set it.
        register_link: Place in the position register such as ``C2`` or ``B2-3``; ``None`` where not set.
        requirement: What it demands.
        source: Where it is printed; ``None`` where a user made it.
        sort_order: Place within the staffing table, from 0.
        organisation: Key of its organisation; ``None``: that of its department, or the only one there is.
        occupied: Units that somebody holds on the day of reading; the rest is vacant.
        requirement_key: Key of the position whose requirement sheet it shares; ``None``: it has its own.
        category: Category in both languages as it is printed, such as «бірінші» / «первая».
        pay: What its pay is reckoned from.
        note: Remark of the staffing table.
    """

    key: str
    number: LocalizedText
    title: LocalizedText
    units: Decimal
    department: str | None = None
    occupation_code: str | None = None
    register_link: str | None = None
    requirement: Requirement = Requirement()
    source: SourceReference | None = None
    sort_order: int = 0
    organisation: str | None = None
    occupied: Decimal = Decimal(0)
    requirement_key: str | None = None
    category: LocalizedText = LocalizedText()
    pay: PositionPay = PositionPay()
    note: LocalizedText = LocalizedText()

    @property
    def vacant(self) -> Decimal:
        """Units that nobody holds; never below zero."""
        return max(self.units - self.occupied, Decimal(0))


@dataclass(frozen=True, slots=True)
class StaffingDraft:
    """What an importer read from a paper: an organisation with departments and positions, nothing stored.

    Keys of departments are those of the draft; positions point at them.

    Attributes:
        organisation: Name of the organisation.
        departments: Its departments, each after the one above it.
        positions: Its positions in the order of the paper.
        organisation_key: Key of the organisation; empty where the input names none.
        demonstration: Whether it is the organisation of the first look.
        people: Who holds its positions, by the keys that these have in the draft.
    """

    organisation: LocalizedText
    departments: tuple[Department, ...]
    positions: tuple[StaffPosition, ...]
    organisation_key: str = ""
    demonstration: bool = False
    people: tuple[Occupancy, ...] = ()
