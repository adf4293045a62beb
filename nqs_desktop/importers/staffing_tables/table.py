"""A staffing table of a file, ready to be taken in: its items, and what it says beside."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import islice
from typing import Final

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.pay import PayScale
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.staffing import Organisation, StaffPosition
from nqs_desktop.domain.staffing_edition import StaffingOrder
from nqs_desktop.domain.staffing_sheet import (
    MOST_TOLD,
    SURCHARGES,
    FaultyRow,
    LeftRow,
    SheetDepartment,
    SheetItem,
    SheetPosition,
    SheetTotal,
    StaffingSheetSummary,
)
from nqs_desktop.domain.table_mapping import ColumnRole, TableMapping
from nqs_desktop.importers.staffing_tables import header, own_sheet
from nqs_desktop.importers.staffing_tables.headings import PAIRS
from nqs_desktop.importers.staffing_tables.reader import StaffingReader
from nqs_desktop.importers.staffing_tables.recognition import require_readable
from nqs_desktop.importers.staffing_tables.sheets import StaffingFile

_SAMPLE: Final = 20
_TEXTS: Final = {
    ColumnRole.NUMBER: "number",
    ColumnRole.TITLE: "title",
    ColumnRole.CATEGORY: "category",
    ColumnRole.NOTE: "note",
}
_PLAIN: Final = {
    ColumnRole.UNITS: "units",
    ColumnRole.OCCUPIED: "occupied",
    ColumnRole.VACANT: "occupied",
    ColumnRole.CODE: "occupation_code",
    ColumnRole.PLACE: "register_link",
    ColumnRole.SERVICE_YEARS: "service_years",
    ColumnRole.COEFFICIENT: "coefficient",
    ColumnRole.SALARY: "salary",
    ColumnRole.SHARED: "requirement_key",
    **dict.fromkeys(SURCHARGES, "surcharges"),
}


class StaffingTable:
    """A table of a file under a mapping.

    Attributes:
        file: Name of the file.
        sheet: Name of the sheet.
        headings: What stands above the columns.
        organisation: Whose table it is, where an export of the program says so.
        scale: What pay is reckoned from, where an export of the program says so.
        is_own: Whether the file is an export of the program with all that it keeps beside its rows.
        is_keyed: Whether rows bear the program's own keys.
        told: What the table says of positions.
    """

    def __init__(self, source: StaffingFile, mapping: TableMapping, progress: Progress = silent) -> None:
        """Take an open file.

        Raises:
            UserError: It cannot be read under this mapping.
        """
        require_readable(source.file, mapping)
        self._source = source
        self._mapping = mapping
        self._progress = progress
        self.file = source.file
        self.sheet = mapping.sheet
        self._layout = self._source.layout(mapping.sheet)
        first = list(islice(self._source.rows(mapping.sheet), header.SEARCHED_ROWS + header.HIGHEST))
        self._heading = header.above(first, mapping.first_row, self._layout)
        self.headings = self._heading.words
        self._own = own_sheet.read(self._source)
        self.is_keyed = ColumnRole.KEY in mapping.roles
        self.is_own = self._own.organisation is not None and self.is_keyed
        self.organisation: Organisation | None = self._own.organisation if self.is_own else None
        self.scale: PayScale | None = self._own.scale if self.is_own else None
        self.order: StaffingOrder | None = self._own.order if self.is_own else None
        self.has_requisites = False
        self.edition = ""
        self.people: list[Occupancy] = []
        self._reader = self._made_reader()
        self.told = _told(mapping)

    @property
    def doubts(self) -> tuple[Message, ...]:
        """What reading has had to guess so far."""
        return self._source.doubts

    @property
    def base(self) -> Decimal | None:
        """The base salary that the rows read so far name."""
        return self._reader.cells.base

    def has_own_key(self, key: str) -> bool:
        """Tell whether the key of a department is the program's own."""
        return key in self._own.departments or self._reader.departments.is_keyed(key)

    def heads(self) -> list[tuple[str, str | None]]:
        """Return departments with the positions that head them, as an export of the program says."""
        return [(one.key, one.head) for one in self._own.departments.values()] if self.is_own else []

    def items(self) -> Iterator[SheetItem]:
        """Iterate over what the rows say; each time from the beginning.

        Raises:
            UserError: The file is damaged.
        """
        self._reader = self._made_reader()
        rows = self._source.rows(self._mapping.sheet, self._layout, self._progress)
        for item in self._reader.read(rows):
            if isinstance(item, SheetPosition) and (self._own.marks or self._own.orders):
                yield replace(item, position=self._as_exported(item.position))
            else:
                yield item

    def _made_reader(self) -> StaffingReader:
        return StaffingReader(self._mapping, self._heading, self._layout, self._own if self.is_own else None)

    def _as_exported(self, position: StaffPosition) -> StaffPosition:
        """Return a position with its marks and the order of its surcharges."""
        marks = self._own.marks.get(position.key, {})
        if marks:
            position = replace(
                position,
                number=_marked(position.number, marks.get("number", ())),
                title=_marked(position.title, marks.get("title", ())),
                category=_marked(position.category, marks.get("category", ())),
                note=_marked(position.note, marks.get("note", ())),
            )
        order = self._own.orders.get(position.key, ())
        listed = position.pay.surcharges
        if sorted(order) == list(range(len(listed))) and order:
            pay = replace(position.pay, surcharges=tuple(listed[place] for place in order))
            position = replace(position, pay=pay)
        return position


def summary_of(table: StaffingTable) -> StaffingSheetSummary:
    """Return what a whole table holds, without keeping its positions.

    Raises:
        UserError: The file is damaged.
    """
    kept = _Kept()
    for item in table.items():
        kept.take(item)
    return kept.summary(table)


@dataclass
class _Kept:
    """What is kept of the items of a table."""

    positions: int = 0
    departments: int = 0
    units: Decimal = Decimal(0)
    occupied: Decimal = Decimal(0)
    faulty_count: int = 0
    doubt_count: int = 0
    sample: list[SheetPosition] = field(default_factory=list)
    faulty: list[FaultyRow] = field(default_factory=list)
    totals: list[SheetTotal] = field(default_factory=list)
    left: list[LeftRow] = field(default_factory=list)
    doubts: list[Message] = field(default_factory=list)

    def take(self, item: SheetItem) -> None:
        """Count an item, and keep it where there is room."""
        match item:
            case SheetPosition():
                self.positions += 1
                self.units += item.position.units
                self.occupied += item.position.occupied
                self.doubt_count += len(item.doubts)
                if len(self.sample) < _SAMPLE:
                    self.sample.append(item)
                if item.doubts and len(self.doubts) < MOST_TOLD:
                    self.doubts += item.doubts
            case SheetDepartment():
                self.departments += 1
            case FaultyRow():
                self.faulty_count += 1
                if len(self.faulty) < MOST_TOLD:
                    self.faulty.append(item)
            case SheetTotal():
                self.totals.append(item)
            case LeftRow():
                if len(self.left) < MOST_TOLD:
                    self.left.append(item)

    def summary(self, table: StaffingTable) -> StaffingSheetSummary:
        """Return what was kept."""
        return StaffingSheetSummary(
            file=table.file,
            sheet=table.sheet,
            positions=self.positions,
            departments=self.departments,
            units=self.units,
            occupied=self.occupied,
            sample=tuple(self.sample),
            faulty=tuple(self.faulty),
            faulty_count=self.faulty_count,
            totals=tuple(self.totals),
            left=tuple(self.left),
            base=table.base,
            doubts=(*table.doubts, *self.doubts),
            doubt_count=self.doubt_count + len(table.doubts),
        )


def _told(mapping: TableMapping) -> frozenset[str]:
    told = {name for role, name in _PLAIN.items() if role in mapping.roles}
    for whole, name in _TEXTS.items():
        for role, language in zip(PAIRS[whole], Language, strict=True):
            if whole in mapping.roles or role in mapping.roles:
                told.add(f"{name}_{language.value}")
    return frozenset({*told, "department"})


def _marked(text: LocalizedText, marks: tuple[Language, ...]) -> LocalizedText:
    return LocalizedText(text.kk, text.ru, marks)
