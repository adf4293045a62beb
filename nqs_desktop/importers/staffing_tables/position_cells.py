"""A row of a staffing table as a position: each cell by what its column holds, each fault with its place."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Final

from nqs_desktop.domain import pay_rules
from nqs_desktop.domain.amounts import decimal_text
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.pay import MoneyRounding, PayScale, PositionPay, Surcharge, SurchargeKind, reckon
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.domain.staffing_rules import LONGEST_NOTE, LONGEST_TEXT, MOST_UNITS, UNIT_STEP
from nqs_desktop.domain.staffing_sheet import SURCHARGES
from nqs_desktop.domain.staffing_sheet_rows import surcharge_name
from nqs_desktop.domain.table_mapping import ColumnRole, TableMapping
from nqs_desktop.domain.written_number import NOTHING
from nqs_desktop.importers.staffing_tables import cells as reading
from nqs_desktop.importers.staffing_tables.header import Heading
from nqs_desktop.importers.staffing_tables.headings import PAIRS

_KINDS: Final = {
    ColumnRole.SURCHARGE_SUM: SurchargeKind.SUM,
    ColumnRole.SURCHARGE_PERCENT: SurchargeKind.PERCENT,
    ColumnRole.SURCHARGE_OF_BASE: SurchargeKind.PERCENT_OF_BASE,
}
_ZERO: Final = Decimal(0)
_NO_PAY: Final = PositionPay()
_NO_TEXT: Final = LocalizedText()
_TENGE: Final = Decimal(1)
_GROUP_X: Final = ("X", "Х")  # elsewhere the sign says that a cell says nothing
_LONGEST_SHOWN: Final = 60


class CellFault(Exception):  # noqa: N818 - a fault of the file, collected and told
    """A cell that does not fit; ``message`` says what was found and what was expected."""

    def __init__(self, column: int, found: str, expected: Message) -> None:
        """Take the number of the column from 0, what stands there, and what should."""
        super().__init__(column)
        self.column = column
        self.found = found if len(found) <= _LONGEST_SHOWN else f"{found[:_LONGEST_SHOWN]}…"
        self.expected = expected


class PositionCells:
    """Reads the cells of rows of one table.

    Attributes:
        base: The base salary that the rows read so far name; ``None`` where they name none.
    """

    def __init__(
        self, mapping: TableMapping, heading: Heading, surcharges: Mapping[str, LocalizedText]
    ) -> None:
        """Prepare.

        Args:
            mapping: What the columns hold.
            heading: What stands above them.
            surcharges: What surcharges are called, by the headings of their columns; others are called by
                their headings.
        """
        self._sheet = mapping.sheet
        self._headings = heading.words
        # A role without a column points behind the last one, where each padded row has an empty cell.
        self.width = len(mapping.roles)
        self._at = {role: _or(mapping.column(role), self.width) for role in ColumnRole}
        self._has = frozenset(mapping.roles)
        self._surcharges = [
            (place, _KINDS[role], _surcharge_name(_at(heading.names, place), surcharges))
            for place, role in enumerate(mapping.roles)
            if role in SURCHARGES
        ]
        self._texts = {
            whole: (self._at[whole], self._at[kk], self._at[ru]) for whole, (kk, ru) in PAIRS.items()
        }
        self._pays: dict[tuple[str, ...], PositionPay] = {}
        self._pay_columns = [
            place
            for role in (ColumnRole.SALARY, ColumnRole.COEFFICIENT, ColumnRole.SERVICE_YEARS)
            if (place := self._at[role]) < self.width
        ] + [place for place, _, _ in self._surcharges]
        self._tells_occupied = bool({ColumnRole.OCCUPIED, ColumnRole.VACANT} & self._has)
        self.base: Decimal | None = None

    def cell(self, cells: Sequence[str], role: ColumnRole) -> str:
        """Return the cell of a role; empty where there is no such column or the cell says nothing."""
        text = cells[self._at[role]]
        return "" if text in NOTHING else text

    def text(self, cells: Sequence[str], whole: ColumnRole) -> LocalizedText:
        """Return the text of a role in both languages."""
        both, kk, ru = self._texts[whole]
        if text := cells[both]:
            if text in NOTHING:
                return _NO_TEXT
            return reading.in_both(text, text) if whole is ColumnRole.NUMBER else reading.bilingual(text)
        first, second = cells[kk], cells[ru]
        return reading.in_both(first, second) if first or second else _NO_TEXT

    def figures(self, cells: Sequence[str], roles: Sequence[ColumnRole]) -> dict[ColumnRole, Decimal]:
        """Return what a row of totals says; cells that are no numbers say nothing."""
        found = {}
        for role in roles:
            read = reading.money if role is ColumnRole.FUND else reading.units
            amount = read(self.cell(cells, role)) if self.cell(cells, role) else None
            if amount is not None:
                found[role] = amount
        return found

    def position(
        self, cells: Sequence[str], department: str | None = None
    ) -> tuple[StaffPosition | None, list[CellFault]]:
        """Return the position that a row holds in a department; ``None`` and why where it is none."""
        faults: list[CellFault] = []
        units = self._units(cells, faults)
        occupied = self._occupied(cells, units, faults) if self._tells_occupied else _ZERO
        pay = self._pay(cells, faults)
        code = self._formed(cells, ColumnRole.CODE, faults)
        place = self._formed(cells, ColumnRole.PLACE, faults)
        if ColumnRole.BASE in self._has:
            self._base(cells, faults)
        title = self.text(cells, ColumnRole.TITLE)
        if not title:
            column = min(self._texts[ColumnRole.TITLE])
            faults.append(CellFault(column, "", message("staffing_intake.expected_title")))
        if max(map(len, cells)) > LONGEST_TEXT:
            faults += self._too_long(cells)
        if faults:
            return None, faults
        return StaffPosition(
            self.cell(cells, ColumnRole.KEY),
            self.text(cells, ColumnRole.NUMBER),
            title,
            units,
            department,
            occupation_code=code,
            register_link=place,
            occupied=occupied,
            requirement_key=self.cell(cells, ColumnRole.SHARED) or None,
            category=self.text(cells, ColumnRole.CATEGORY),
            pay=pay,
            note=self.text(cells, ColumnRole.NOTE),
        ), faults

    def _too_long(self, cells: Sequence[str]) -> Iterator[CellFault]:
        for whole, places in self._texts.items():
            most = LONGEST_NOTE if whole is ColumnRole.NOTE else LONGEST_TEXT
            for place in places:
                if len(cells[place]) > most:
                    yield CellFault(
                        place, cells[place], message("staffing_intake.expected_shorter", most=most)
                    )

    def said(self, row: int, fault: CellFault) -> Message:
        """Return a fault in a sentence: sheet, row, column, what was found, what was expected."""
        heading = self._headings[fault.column] if fault.column < len(self._headings) else ""
        column = f"{fault.column + 1} («{heading}»)" if heading else str(fault.column + 1)
        values: dict[str, str | int | Message] = {
            "sheet": self._sheet,
            "row": row,
            "column": column,
            "expected": fault.expected,
        }
        if not fault.found:
            return message("staffing_intake.empty_cell", **values)
        return message("staffing_intake.wrong_cell", found=fault.found, **values)

    def fund_doubt(self, row: int, cells: Sequence[str], position: StaffPosition) -> Message | None:
        """Return that the printed monthly fund is not what salary, surcharges and units make."""
        if ColumnRole.FUND not in self._has:
            return None
        printed = reading.money(self.cell(cells, ColumnRole.FUND))
        if printed is None:
            return None
        scale = PayScale(self.base, MoneyRounding.TIYN)
        fund = reckon(position.pay, position.register_link, position.units, scale).fund
        if fund is None or abs(fund - printed) <= _TENGE * max(position.units, _TENGE) * (
            len(position.pay.surcharges) + 1
        ):
            return None
        return message(
            "staffing_intake.fund_differs",
            sheet=self._sheet,
            row=row,
            printed=decimal_text(printed),
            reckoned=decimal_text(fund),
        )

    def _units(self, cells: Sequence[str], faults: list[CellFault]) -> Decimal:
        column = self._at[ColumnRole.UNITS]
        text = cells[column]
        found = None if text in NOTHING else reading.units(text)
        if found is not None and is_right(found):
            return found
        faults.append(
            CellFault(column, text, message("staffing_intake.expected_units", most=int(MOST_UNITS)))
        )
        return _ZERO

    def _occupied(self, cells: Sequence[str], units: Decimal, faults: list[CellFault]) -> Decimal:
        role = ColumnRole.OCCUPIED
        text = self.cell(cells, role)
        if not text and (text := self.cell(cells, ColumnRole.VACANT)):
            role = ColumnRole.VACANT
        if not text:
            return _ZERO
        found = reading.units(text)
        column = self._at[role]
        if found is None or not is_right(found):
            said = message("staffing_intake.expected_units", most=int(MOST_UNITS))
            faults.append(CellFault(column, text, said))
            return _ZERO
        if found > units and not faults:
            said = message("staffing_intake.expected_at_most", units=decimal_text(units))
            faults.append(CellFault(column, text, said))
            return _ZERO
        return found if role is ColumnRole.OCCUPIED else units - found

    def _formed(self, cells: Sequence[str], role: ColumnRole, faults: list[CellFault]) -> str | None:
        text = self.cell(cells, role)
        if not text and role is ColumnRole.CODE and cells[self._at[role]] in _GROUP_X:
            return "X"
        if not text:
            return None
        try:
            return reading.code(text) if role is ColumnRole.CODE else reading.place(text)
        except ValueError:
            expected = "expected_code" if role is ColumnRole.CODE else "expected_place"
            faults.append(CellFault(self._at[role], text, message(f"staffing_intake.{expected}")))
            return None

    def _base(self, cells: Sequence[str], faults: list[CellFault]) -> None:
        text = self.cell(cells, ColumnRole.BASE)
        if not text:
            return
        amount = reading.money(text)
        column = self._at[ColumnRole.BASE]
        if amount is None or not pay_rules.is_money(amount):
            faults.append(CellFault(column, text, message("staffing_intake.expected_money")))
        elif self.base is None:
            self.base = amount
        elif self.base != amount:
            said = message("staffing_intake.expected_base", base=decimal_text(self.base))
            faults.append(CellFault(column, text, said))

    def _pay(self, cells: Sequence[str], faults: list[CellFault]) -> PositionPay:
        if not self._pay_columns:
            return _NO_PAY
        told = tuple([cells[place] for place in self._pay_columns])
        known = self._pays.get(told)
        if known is not None:
            return known
        before = len(faults)
        pay = PositionPay(
            self._amount(cells, ColumnRole.SALARY, faults),
            self._amount(cells, ColumnRole.COEFFICIENT, faults),
            self._amount(cells, ColumnRole.SERVICE_YEARS, faults),
            tuple(self._surcharges_of(cells, faults)),
        )
        if len(faults) == before and len(self._pays) < _MOST_PAYS:
            self._pays[told] = pay
        return pay

    def _amount(self, cells: Sequence[str], role: ColumnRole, faults: list[CellFault]) -> Decimal | None:
        text = self.cell(cells, role)
        if not text:
            return None
        read, is_right, expected = _AMOUNTS[role]
        amount = read(text)
        if amount is not None and amount == 0 and role is not ColumnRole.SERVICE_YEARS:
            return None  # a sheet prints nought where nobody has set it
        if amount is None or not is_right(amount):
            faults.append(CellFault(self._at[role], text, message(f"staffing_intake.{expected}")))
        return amount

    def _surcharges_of(self, cells: Sequence[str], faults: list[CellFault]) -> list[Surcharge]:
        found = []
        for column, kind, name in self._surcharges:
            text = cells[column]
            if text in NOTHING:
                continue
            its_kind = SurchargeKind.PERCENT if kind is SurchargeKind.SUM and text.endswith("%") else kind
            amount = reading.money(text) if its_kind is SurchargeKind.SUM else reading.percent(text)
            if amount is None:
                expected = "expected_money" if kind is SurchargeKind.SUM else "expected_percent"
                faults.append(CellFault(column, text, message(f"staffing_intake.{expected}")))
            elif amount:
                surcharge = Surcharge(name, its_kind, amount)
                if next(pay_rules.faults(PositionPay(surcharges=(surcharge,))), None) is not None:
                    faults.append(CellFault(column, text, message("staffing_intake.expected_surcharge")))
                found.append(surcharge)
        return found


_Reader = Callable[[str], Decimal | None]
_MOST_PAYS: Final = 20_000
_AMOUNTS: Final[Mapping[ColumnRole, tuple[_Reader, Callable[[Decimal], bool], str]]] = {
    ColumnRole.SALARY: (reading.money, pay_rules.is_money, "expected_money"),
    ColumnRole.COEFFICIENT: (reading.number, pay_rules.is_coefficient, "expected_coefficient"),
    ColumnRole.SERVICE_YEARS: (reading.years, pay_rules.is_service, "expected_years"),
}


@lru_cache(maxsize=4096)
def is_right(units: Decimal) -> bool:
    """Tell whether a number of units is within bounds and a multiple of the step."""
    return 0 <= units <= MOST_UNITS and not units % UNIT_STEP


def _or(column: int | None, none: int) -> int:
    return none if column is None else column


def _at(texts: Sequence[str], place: int) -> str:
    return texts[place] if place < len(texts) else ""


def _surcharge_name(heading: str, known: Mapping[str, LocalizedText]) -> LocalizedText:
    """Return what a surcharge is called by the heading of its column, the unit of measure left out."""
    own = known.get(heading) or surcharge_name(heading)
    if own is not None:
        return own
    plain = heading
    for unit in (", %", "(%)", ", тенге", ", теңге", ", тг", "%"):
        plain = plain.replace(unit, "")
    plain = plain.strip(" ,\n")
    return reading.bilingual(plain) if plain else LocalizedText("Үстемеақы", "Надбавка")
