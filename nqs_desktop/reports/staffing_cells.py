"""Columns of the printed staffing table: what heads them, what their cells say, how wide they must be."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from nqs_desktop.domain.amounts import decimal_text, money_text
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.printed_columns import PrintedColumn
from nqs_desktop.domain.staffing_line import StaffingLine, StaffingTotals
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Alignment, Figure, TextSize
from nqs_desktop.reports.wording import ABSENT, Wording, marked
from nqs_desktop.texts import say

HEADINGS: Final[Mapping[PrintedColumn, Message]] = {
    PrintedColumn.NUMBER: message("staffing_paper.column_number"),
    PrintedColumn.TITLE: message("staffing_paper.column_title"),
    PrintedColumn.TITLE_KK: message("staffing_paper.column_title_kk"),
    PrintedColumn.TITLE_RU: message("staffing_paper.column_title_ru"),
    PrintedColumn.CODE: message("staffing_paper.column_code"),
    PrintedColumn.REGISTER_PLACE: message("staffing_paper.column_register_place"),
    PrintedColumn.CATEGORY: message("staffing_paper.column_category"),
    PrintedColumn.UNITS: message("staffing_paper.column_units"),
    PrintedColumn.OCCUPIED: message("staffing_paper.column_occupied"),
    PrintedColumn.VACANT: message("staffing_paper.column_vacant"),
    PrintedColumn.COEFFICIENT: message("staffing_paper.column_coefficient"),
    PrintedColumn.SALARY: message("staffing_paper.column_salary"),
    PrintedColumn.SURCHARGES: message("staffing_paper.column_surcharges"),
    PrintedColumn.PER_UNIT: message("staffing_paper.column_per_unit"),
    PrintedColumn.FUND: message("staffing_paper.column_fund"),
    PrintedColumn.REQUIREMENT: message("staffing_paper.column_requirement"),
    PrintedColumn.NOTE: message("staffing_paper.column_note"),
}


@dataclass(frozen=True, slots=True)
class LineCells:
    """Makes the cells of lines and of sums.

    Attributes:
        wording: Languages of the paper.
        size: Size of the letters.
        numbers: Number of each position by its key, for those that share its requirement sheet.
    """

    wording: Wording
    size: TextSize
    numbers: Mapping[str, LocalizedText]

    def of_line(self, line: StaffingLine, columns: Iterable[PrintedColumn]) -> tuple[blocks.Cell, ...]:
        """Return the cells of a position."""
        return tuple(_CELLS[column](self, line) for column in columns)

    def of_sum(
        self, label: Sequence[str], totals: StaffingTotals, columns: Sequence[PrintedColumn]
    ) -> tuple[blocks.Cell, ...]:
        """Return the cells of a row of sums; ``label`` takes the columns before the first sum."""
        sums: Mapping[PrintedColumn, blocks.Cell] = {
            PrintedColumn.UNITS: self.number(totals.units, bold=True),
            PrintedColumn.OCCUPIED: self.number(totals.occupied, bold=True),
            PrintedColumn.VACANT: self.number(totals.vacant, bold=True),
            PrintedColumn.FUND: self.money(totals.fund, bold=True),
        }
        first = next(place for place, column in enumerate(columns) if column in sums)
        name = tuple(blocks.plain(line, bold=True, size=self.size) for line in label)
        return (name, *(sums.get(column) or self.lines(()) for column in columns[first:]))

    def number(self, value: Decimal | None, *, bold: bool = False) -> blocks.Cell:
        """Return the cell of a number; empty for ``None``."""
        if value is None:
            return self.lines(())
        return self._figure(decimal_text(value), Figure(value), bold=bold)

    def money(self, value: Decimal | None, *, bold: bool = False) -> blocks.Cell:
        """Return the cell of an amount of money; empty for ``None``."""
        if value is None:
            return self.lines(())
        text = money_text(value)
        return self._figure(text, Figure(value, len(text.partition(",")[2])), bold=bold)

    def _figure(self, text: str, figure: Figure, *, bold: bool) -> blocks.Cell:
        run = blocks.Run(text, bold=bold)
        return (blocks.Paragraph((run,), Alignment.RIGHT, self.size, figure=figure),)

    def texts(self, text: LocalizedText) -> blocks.Cell:
        """Return the cell of a text, a paragraph for each language; empty where there is none."""
        return self.lines(self.wording.texts(text) if text else ())

    def lines(self, lines: Iterable[str], align: Alignment = Alignment.LEFT) -> blocks.Cell:
        """Return a cell of lines; what is alike stands once."""
        found = tuple(dict.fromkeys(lines)) or ("",)
        return tuple(blocks.plain(line, align=align, size=self.size) for line in found)

    def middle(self, text: str | None) -> blocks.Cell:
        """Return the cell of a code or a number, in the middle."""
        return self.lines((text or "",), Alignment.CENTER)

    def printed_number(self, number: LocalizedText) -> str:
        """Return a position's number, that of each language where they differ."""
        said = (number.get(language) or ABSENT for language in self.wording.languages)
        return " / ".join(dict.fromkeys(said)) if number else ""

    def requirement(self, line: StaffingLine) -> blocks.Cell:
        """Return the cell that says whether a position has a requirement sheet, and whose."""
        shared = line.position.requirement_key
        if shared is not None and shared in self.numbers:
            numbers = self.numbers[shared]
            return self.lines(
                say(
                    message("staffing_paper.requirement_shared", number=numbers.get(language) or ABSENT),
                    language,
                )
                for language in self.wording.languages
            )
        if not line.has_requirement:
            return self.middle(ABSENT)
        return self.lines(self.wording.labels(message("staffing_paper.requirement_set")), Alignment.CENTER)


def _title_in(language: Language) -> Callable[[LineCells, StaffingLine], blocks.Cell]:
    def cell(cells: LineCells, line: StaffingLine) -> blocks.Cell:
        title = line.position.title
        return cells.lines((marked(title, language) if title else ABSENT,))

    return cell


_CELLS: Final[Mapping[PrintedColumn, Callable[[LineCells, StaffingLine], blocks.Cell]]] = {
    PrintedColumn.NUMBER: lambda cells, line: cells.middle(cells.printed_number(line.position.number)),
    PrintedColumn.TITLE: lambda cells, line: cells.lines(cells.wording.texts(line.position.title)),
    PrintedColumn.TITLE_KK: _title_in(Language.KK),
    PrintedColumn.TITLE_RU: _title_in(Language.RU),
    PrintedColumn.CODE: lambda cells, line: cells.middle(line.position.occupation_code),
    PrintedColumn.REGISTER_PLACE: lambda cells, line: cells.middle(line.position.register_link),
    PrintedColumn.CATEGORY: lambda cells, line: cells.texts(line.position.category),
    PrintedColumn.UNITS: lambda cells, line: cells.number(line.position.units),
    PrintedColumn.OCCUPIED: lambda cells, line: cells.number(line.filling.occupied),
    PrintedColumn.VACANT: lambda cells, line: cells.number(line.vacant),
    PrintedColumn.COEFFICIENT: lambda cells, line: cells.number(line.pay.coefficient),
    PrintedColumn.SALARY: lambda cells, line: cells.money(line.pay.salary),
    PrintedColumn.SURCHARGES: lambda cells, line: cells.money(line.pay.surcharges),
    PrintedColumn.PER_UNIT: lambda cells, line: cells.money(line.pay.unit),
    PrintedColumn.FUND: lambda cells, line: cells.money(line.pay.fund),
    PrintedColumn.REQUIREMENT: LineCells.requirement,
    PrintedColumn.NOTE: lambda cells, line: cells.texts(line.position.note),
}
