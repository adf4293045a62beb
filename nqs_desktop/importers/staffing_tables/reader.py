"""Reads a staffing table row by row: departments, positions, totals, and what does not fit."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.domain.staffing_sheet import (
    DEPARTMENTS,
    SUMMED,
    SURCHARGES,
    TITLES,
    FaultyRow,
    LeftRow,
    SheetItem,
    SheetPosition,
)
from nqs_desktop.domain.staffing_sheet_rows import DEPARTMENT_MARK
from nqs_desktop.domain.table_mapping import ColumnRole, TableMapping
from nqs_desktop.importers.staffing_tables import cells as reading
from nqs_desktop.importers.staffing_tables.departments import DepartmentRow, Departments
from nqs_desktop.importers.staffing_tables.from_above import CellsFromAbove
from nqs_desktop.importers.staffing_tables.header import Heading, is_numbering
from nqs_desktop.importers.staffing_tables.headings import is_department, is_example, is_plain_total, is_total
from nqs_desktop.importers.staffing_tables.own_sheet import OwnSheet
from nqs_desktop.importers.staffing_tables.position_cells import PositionCells
from nqs_desktop.importers.staffing_tables.sheets import Layout
from nqs_desktop.importers.staffing_tables.sums import TotalRows
from nqs_desktop.importers.staffing_tables.whole_rows import whole_rows
from nqs_desktop.importers.tables.source import Row

_TELLING: Final = frozenset(
    (
        *(*SUMMED, *SURCHARGES, ColumnRole.CODE, ColumnRole.PLACE, ColumnRole.SERVICE_YEARS),
        *(ColumnRole.COEFFICIENT, ColumnRole.SALARY),
    )
)
"""Columns of which none is filled in a row that names a department."""

_LONGEST_NAME: Final = 400
_LETTER: Final = re.compile(r"[^\W\d_]")


class StaffingReader:
    """Reads the rows of one table; each is fed once, in order.

    Attributes:
        departments: The departments met so far.
        cells: Reads the cells.
    """

    def __init__(
        self,
        mapping: TableMapping,
        heading: Heading,
        layout: Layout,
        own: OwnSheet | None = None,
    ) -> None:
        """Prepare.

        Args:
            mapping: What the columns hold, and where the entries begin.
            heading: What stands above them.
            layout: What the sheet tells beside its cells.
            own: What an export of the program keeps beside.
        """
        facts = own or OwnSheet()
        self._mapping = mapping
        self._heading_rows = heading.rows
        self._layout = layout
        self._sheet = mapping.sheet
        self.cells = PositionCells(mapping, heading, facts.surcharges)
        self.departments = Departments(facts.departments)
        self._is_keyed = ColumnRole.KEY in mapping.roles
        self._telling = [n for n, role in enumerate(mapping.roles) if role in _TELLING]
        self._named = [n for n, role in enumerate(mapping.roles) if role in (*DEPARTMENTS, *TITLES)]
        self._titles = [n for n, role in enumerate(mapping.roles) if role in TITLES]
        self._numbers = [
            n
            for n, role in enumerate(mapping.roles)
            if role in (ColumnRole.NUMBER, ColumnRole.NUMBER_KK, ColumnRole.NUMBER_RU)
        ]
        self._coded = [
            n for n, role in enumerate(mapping.roles) if role in (ColumnRole.CODE, ColumnRole.PLACE)
        ]
        self._labels = sorted((*self._numbers, *self._named))
        self._columns = CellsFromAbove(mapping, layout, self.departments)
        self._pending: list[DepartmentRow] = []
        self._left: list[LeftRow] = []
        self._totals = TotalRows(self.departments)
        self._keys: dict[str, int] = {}
        self._last_number = ""

    def read(self, rows: Iterable[Row]) -> Iterator[SheetItem]:
        """Iterate over what the rows from the first entry on say."""
        last, first, width = 0, self._mapping.first_row, self.cells.width
        padding = ("",) * (width + 1)
        beginnings = {cells[0] for cells in self._heading_rows if cells} | {"1"}
        for last, cells in whole_rows(rows, self._mapping, self._layout):
            if last < first or (cells[0] in beginnings and self._is_repeated(cells)):
                continue
            yield from self._row(last, cells[:width] + padding[min(len(cells), width) :])
        yield from self._end(last)

    def _is_repeated(self, cells: tuple[str, ...]) -> bool:
        return cells in self._heading_rows or is_numbering(cells)

    def _row(self, row: int, cells: tuple[str, ...]) -> Iterable[SheetItem]:
        """Return what a row says; ``cells`` are as wide as the mapping, with an empty one behind."""
        if self._columns.is_needed:
            cells = self._columns.filled(row, cells)
        if row in self._layout.wide:
            cells = self._merged_name(row, cells)
        key = self.cells.cell(cells, ColumnRole.KEY) if self._is_keyed else ""
        if key:
            if key.startswith(DEPARTMENT_MARK):
                return self._open(self._department_row(row, cells, key.removeprefix(DEPARTMENT_MARK)))
            return self._position(row, cells, key)
        label = self._label(cells)
        if label and is_total(label) and not self._is_title(label, cells):
            return self._total(row, label, cells)
        if label and self._numbers and is_example(label):
            return ()
        tells = self._is_told(cells, self._telling)
        if tells and self._is_signature(cells):
            return [LeftRow(row, self._words(cells))]
        if (tells and self._is_told(cells, self._named)) or self._lacks_units(cells):
            return self._position(row, cells, "")
        return self._text(row, cells, tells=tells)

    @staticmethod
    def _is_told(cells: tuple[str, ...], places: list[int]) -> bool:
        for place in places:  # noqa: SIM110 - a generator costs more than the loop
            if cells[place]:
                return True
        return False

    # --- kinds of rows ---

    def _position(self, row: int, cells: tuple[str, ...], key: str) -> list[SheetItem]:
        items: list[SheetItem] = []
        beside = self._beside() if len(self._pending) > 1 else ()
        for pending in self._pending:
            items += self._open(pending)
        if self._pending or self._left:
            self._pending.clear()
            self._left.clear()
        if self._totals.is_waiting:
            items += self._totals.settle()
        department, new = self._columns.place(row, cells)
        items += new
        position, faults = self.cells.position(cells, department)
        said = [self.cells.said(row, fault) for fault in faults]
        if position is not None and key and (twin := self._keys.setdefault(key, row)) != row:
            said.append(message("staffing_intake.same_key", sheet=self._sheet, row=row, other=twin))
        self._last_number = self._number(cells)
        if position is None or said:
            items.append(FaultyRow(row, cells[:-1], tuple(said), self.departments.names(department)))
            return items
        self._totals.add(position, self.cells, cells)
        items.append(SheetPosition(row, position, (*beside, *self._doubts(row, cells, position))))
        return items

    def _beside(self) -> tuple[Message, ...]:
        """Return that nothing tells which of two departments, named one after the other, is the higher."""
        upper, lower = self._pending[-2:]
        if any(one.level or one.numbering or one.key for one in (upper, lower)):
            return ()
        names = {"upper": upper.name.both, "lower": lower.name.both}
        return (message("staffing_intake.departments_beside", sheet=self._sheet, row=lower.row, **names),)

    def _total(self, row: int, label: str, cells: tuple[str, ...]) -> Iterator[SheetItem]:
        printed = self.cells.figures(cells, SUMMED)
        for pending in self._pending:
            yield from self._open(pending)
        self._pending.clear()
        if not printed:
            yield LeftRow(row, label)
            return
        yield from self._totals.check(row, label, printed)

    def _text(self, row: int, cells: tuple[str, ...], *, tells: bool) -> Iterator[SheetItem]:
        """Take a row that is no position: the name of a department, a remark, or sums without a word."""
        if tells:
            printed = self.cells.figures(cells, SUMMED)
            if printed and not self._number(cells):
                yield from self._totals.check(row, "", printed)
            else:
                yield from self._position(row, cells, "")
            return
        found = self._department_row(row, cells, "")
        if not found.name or len(found.name.both) > _LONGEST_NAME or self._columns.names_departments:
            yield LeftRow(row, self._words(cells))
            return
        self._pending.append(found)
        self._left.append(LeftRow(row, self._words(cells)))

    def _end(self, row: int) -> Iterator[SheetItem]:
        # Names after the last position are signatures and remarks rather than empty departments.
        yield from self._left
        yield from self.departments.everything(row)
        yield from self._totals.settle(is_last=True)

    # --- parts of rows ---

    def _department_row(self, row: int, cells: tuple[str, ...], key: str) -> DepartmentRow:
        before = self._number(cells)
        texts = [cells[place] for place in self._named if cells[place]]
        if not texts:
            texts = [cell for cell in cells if any(sign.isalpha() for sign in cell)]
        name, numbering = self._name(cells, texts), reading.numbering(before) if before else ""
        if not key:
            halves = [reading.without_numbering(text or "") for text in (name.kk, name.ru)]
            name = LocalizedText(halves[0][0], halves[1][0])
            numbering = numbering or next((number for _, number in halves if number), "")
        level = max(self._layout.outline.get(row, 0), self._layout.indents.get(row, 0))
        return DepartmentRow(row, name, level, numbering, key)

    def _merged_name(self, row: int, cells: tuple[str, ...]) -> tuple[str, ...]:
        """Return a row with words merged over the title, such as a department's, in the title's column."""
        title = self._titles[0]
        for area in self._layout.wide[row]:
            if area.left < title <= area.right and area.left not in self._labels and not cells[title]:
                found = list(cells)
                found[area.left], found[title] = "", cells[area.left]
                return tuple(found)
        return cells

    def _name(self, cells: tuple[str, ...], texts: list[str]) -> LocalizedText:
        parted = self.cells.text(cells, ColumnRole.TITLE)
        if parted.kk and parted.ru:
            return parted
        if len(texts) == 2 and texts[0] != texts[1]:
            first, second = (reading.bilingual(text) for text in texts)
            if first.kk and second.ru:
                return LocalizedText(first.kk, second.ru)
        return reading.bilingual(texts[0]) if texts else LocalizedText()

    def _open(self, row: DepartmentRow) -> Iterator[SheetItem]:
        yield from self.departments.open(row)

    def _lacks_units(self, cells: tuple[str, ...]) -> bool:
        """Tell whether a number and a title alone are a position whose units somebody forgot."""
        number = self._number(cells)
        return (
            number.isdecimal()
            and self._last_number.isdecimal()
            and int(number) == int(self._last_number) + 1
            and self._is_told(cells, self._titles)
        )

    def _is_signature(self, cells: tuple[str, ...]) -> bool:
        """Tell whether a row is one of those that people sign below a table."""
        return (
            reading.is_signature(self.cells.cell(cells, ColumnRole.UNITS))
            and not self._number(cells).isdecimal()
        )

    def _is_title(self, label: str, cells: tuple[str, ...]) -> bool:
        """Tell whether words of a total are part of a title, as in «Контролёр всего производства»."""
        if not self._is_told(cells, self._titles):
            return False
        if self._is_told(cells, self._coded):
            return True
        return self._number(cells).isdecimal() and not is_plain_total(label)

    def _doubts(self, row: int, cells: tuple[str, ...], position: StaffPosition) -> tuple[Message, ...]:
        doubt = self.cells.fund_doubt(row, cells, position)
        told = () if doubt is None else (doubt,)
        if self._is_keyed or not any(
            text and is_department(text) for text in (position.title.kk, position.title.ru)
        ):
            return told
        title = position.title.both
        return (*told, message("staffing_intake.like_department", sheet=self._sheet, row=row, title=title))

    def _number(self, cells: tuple[str, ...]) -> str:
        for place in self._numbers:
            if cells[place]:
                return cells[place]
        return ""

    def _label(self, cells: tuple[str, ...]) -> str:
        """Return the first words among the number, the department and the title of a row."""
        for place in self._labels:
            text = cells[place]
            if text and not text.isdecimal() and _LETTER.search(text):
                return text
        return ""

    def _words(self, cells: tuple[str, ...]) -> str:
        return " ".join(cell.replace("\n", " ") for cell in cells if cell)
