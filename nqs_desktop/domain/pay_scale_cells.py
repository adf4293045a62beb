"""A pay scale out of the cells of a table: lines of place, service and coefficient, or a grid of both.

A grid has the places down and the bands of service across, as acts print it. Which it is follows from the
heading: one that names bands is that of a grid. Nothing is taken where anything is wrong.
"""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from nqs_desktop.domain.amounts import decimal_text
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.pay import PayRate
from nqs_desktop.domain.pay_rules import COEFFICIENT_PLACES, MOST_COEFFICIENT, MOST_RATES, MOST_SERVICE
from nqs_desktop.domain.pay_scale_words import (
    coefficient_in,
    is_day,
    is_number,
    places_in,
    service_in,
)
from nqs_desktop.domain.search_text import fold
from nqs_desktop.domain.written_number import NOTHING

Row = tuple[int, Sequence[str]]
"""Number of a row, from 1, and its cells."""

MOST_FAULTS: Final = 200
_STEP: Final = re.compile(r"ступен|саты|\bstep")
_SERVICE: Final = re.compile(r"өтіл|стаж|жыл|\bлет\b|\bгод|service|years")
_COEFFICIENT: Final = re.compile(r"коэф|coefficient")
_STEP_CELL: Final = re.compile(r"[1-9](-[1-9])?")
_FOUND: Final = 60


@dataclass(frozen=True, slots=True)
class PayScaleReading:
    """What a table was read as.

    Attributes:
        rates: The lines; empty where anything is wrong.
        faults: What is wrong, with row and column.
        doubts: What was passed over, or had to be guessed.
    """

    rates: tuple[PayRate, ...] = ()
    faults: tuple[Message, ...] = ()
    doubts: tuple[Message, ...] = ()


@dataclass(slots=True)
class _Reader:
    place: int
    step: int | None
    rates: dict[tuple[str, Decimal], tuple[int, PayRate]] = field(default_factory=dict)
    faults: list[Message] = field(default_factory=list)
    doubts: list[Message] = field(default_factory=list)

    def places(self, cells: Sequence[str]) -> tuple[str, ...]:
        """Return the places of a row; a step in a cell of its own belongs to them."""
        places = places_in(cells[self.place])
        step = "" if self.step is None else cells[self.step].strip().replace("–", "-")
        return tuple(f"{place}-{step}" for place in places) if _STEP_CELL.fullmatch(step) else places

    def keep(self, row: int, column: int, place: str, service: Decimal, text: str) -> None:
        """Keep a coefficient, or say what is wrong with it."""
        coefficient = coefficient_in(text)
        if coefficient is None:
            self.fault(
                "pay.cell_coefficient",
                row,
                column,
                text,
                places=COEFFICIENT_PLACES,
                most=int(MOST_COEFFICIENT),
            )
            return
        known = self.rates.setdefault((place, service), (row, PayRate(place, service, coefficient)))
        if known != (row, PayRate(place, service, coefficient)):
            years = decimal_text(service)
            self.faults.append(message("pay.double_cells", first=known[0], row=row, place=place, years=years))

    def fault(self, key: str, row: int, column: int, text: str, **more: int) -> None:
        """Say what is wrong with a cell."""
        found = text if len(text) <= _FOUND else f"{text[:_FOUND]}…"
        self.faults.append(message(key, row=row, column=column_name(column), found=found, **more))

    def pass_over(self, row: int, cells: Sequence[str]) -> None:
        """Remember a row that says nothing of coefficients."""
        found = " ".join(cell for cell in cells if cell)
        if found:
            self.doubts.append(message("pay.passed_over", row=row, found=found[:_FOUND]))

    def reading(self) -> PayScaleReading:
        if not self.faults and not self.rates:
            self.faults.append(message("pay.no_coefficients"))
        if len(self.rates) > MOST_RATES:
            self.faults.append(message("pay.too_many_rates", found=len(self.rates), most=MOST_RATES))
        rates = () if self.faults else tuple(rate for _, rate in self.rates.values())
        return PayScaleReading(rates, tuple(self.faults[:MOST_FAULTS]), tuple(self.doubts[:MOST_FAULTS]))


def column_name(column: int) -> str:
    """Return a column, from 0, as spreadsheets name it: ``A``, ``Z``, ``AA``."""
    name = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        name = chr(ord("A") + letter) + name
    return name


def read_block(text: str) -> PayScaleReading:
    """Read a block that was copied out of a spreadsheet or a text."""
    return read_cells(block_cells(text))


def block_cells(text: str) -> tuple[Row, ...]:
    """Return the cells of a copied block: parted by tabs, else by semicolons, else by blanks."""
    mark = next((mark for mark in "\t;" if mark in text), "")
    if mark:
        rows: list[list[str]] = [[" ".join(cell.split()) for cell in line] for line in _parted(text, mark)]
    else:
        rows = [line.split() for line in text.splitlines()]
    width = max(map(len, rows), default=0)
    return tuple((number, [*cells, *[""] * (width - len(cells))]) for number, cells in enumerate(rows, 1))


def _parted(text: str, mark: str) -> Iterator[list[str]]:
    lines = csv.reader(text.splitlines(keepends=True), delimiter=mark)
    try:
        yield from lines
    except csv.Error:
        return  # a cell longer than any; what it says is no scale


def read_cells(rows: Sequence[Row]) -> PayScaleReading:
    """Read a table.

    Args:
        rows: Its rows in their order, all of one width.

    Returns:
        Lines of the scale, or what is wrong with row and column.
    """
    place = _place_column(rows)
    if place is None:
        return PayScaleReading(faults=(message("pay.no_places"),))
    first = next(at for at, (_, cells) in enumerate(rows) if places_in(cells[place]))
    heading, body = rows[:first], rows[first:]
    step = next((at for at in range(len(rows[0][1])) if _headed(heading, at, _STEP) and at != place), None)
    reader = _Reader(place, step)
    bands = _bands(heading, place)
    if bands:
        _read_grid(reader, heading, body, bands)
    else:
        _read_lines(reader, heading, body)
    return reader.reading()


def _place_column(rows: Sequence[Row]) -> int | None:
    counts: dict[int, int] = {}
    for _, cells in rows:
        for column, cell in enumerate(cells):
            if places_in(cell):
                counts[column] = counts.get(column, 0) + 1
    return max(counts, key=lambda column: (counts[column], -column), default=None)


def _headed(heading: Sequence[Row], column: int, words: re.Pattern[str]) -> bool:
    return any(words.search(fold(cells[column])) for _, cells in heading)


def _bands(heading: Sequence[Row], place: int) -> Mapping[int, str]:
    """Return the cells of the heading that name bands of service, by their columns."""
    found: dict[int, str] = {}
    for _, cells in heading:
        if is_number(cells[place]):
            continue  # it numbers the columns
        named = {
            column: cell
            for column, cell in enumerate(cells)
            if column > place and service_in(cell) is not None
        }
        # One number in a heading may be that of an annex; what says years is a band even alone.
        is_alone = len(named) == 1 and not any(_SERVICE.search(fold(cell)) for cell in named.values())
        if named and len(named) >= len(found) and not is_alone:
            found = named
    return found


def _read_grid(
    reader: _Reader, heading: Sequence[Row], body: Sequence[Row], bands: Mapping[int, str]
) -> None:
    row = next(number for number, cells in heading if all(cells[at] == bands[at] for at in bands))
    services = {column: service_in(cell) or Decimal(0) for column, cell in bands.items()}
    for column, cell in bands.items():
        if is_day(cell):
            years = decimal_text(services[column])
            reader.doubts.append(
                message("pay.band_was_day", column=column_name(column), found=cell, years=years)
            )
    unknown: dict[int, str] = {}
    for number, cells in body:
        if len(reader.faults) >= MOST_FAULTS:
            return
        filled = {column: cells[column] for column in bands if fold(cells[column]) not in NOTHING}
        places = reader.places(cells)
        if not places:
            _no_place(reader, number, cells, any(map(is_number, filled.values())))
            continue
        unknown |= {at: cells[at] for at in _unnamed(reader, cells, bands) if at not in unknown}
        for column, text in filled.items():
            for place in places:
                reader.keep(number, column, place, services[column], text)
    for column, _ in sorted(unknown.items()):
        found = next((cells[column] for _, cells in reversed(heading) if cells[column]), "")
        reader.fault("pay.cell_band", row, column, found, most=int(MOST_SERVICE))


def _unnamed(reader: _Reader, cells: Sequence[str], bands: Mapping[int, str]) -> Iterator[int]:
    """Yield the columns among and behind the bands that hold numbers and name no band."""
    for column in range(min(bands), len(cells)):
        if column not in bands and column != reader.step and is_number(cells[column]):
            yield column


def _no_place(reader: _Reader, row: int, cells: Sequence[str], has_numbers: bool) -> None:
    numbers = [cell for cell in cells if cell]
    if has_numbers and numbers != [str(number) for number in range(1, len(numbers) + 1)]:
        reader.fault("pay.cell_place", row, reader.place, cells[reader.place])
    else:
        reader.pass_over(row, cells)


def _read_lines(reader: _Reader, heading: Sequence[Row], body: Sequence[Row]) -> None:
    service, coefficient = _columns(reader, heading, body)
    if coefficient is None:
        reader.faults.append(message("pay.no_heading"))
        return
    above: tuple[str, ...] = ()
    for number, cells in body:
        if len(reader.faults) >= MOST_FAULTS:
            return
        text = "" if fold(cells[coefficient]) in NOTHING else cells[coefficient]
        places = reader.places(cells)
        if not places and (cells[reader.place] or not text):
            _no_place(reader, number, cells, is_number(text))
            continue
        # Acts print a place once over all of its lines.
        above = places or above
        years = Decimal(0) if service is None else _service(reader, number, service, cells[service])
        if text and years is not None:
            for place in above:
                reader.keep(number, coefficient, place, years, text)
        elif not text:
            reader.pass_over(number, cells)


def _service(reader: _Reader, row: int, column: int, text: str) -> Decimal | None:
    if text and fold(text) in NOTHING:
        return Decimal(0)
    years = service_in(text)
    if years is None:
        reader.fault("pay.cell_service", row, column, text, most=int(MOST_SERVICE))
    elif is_day(text):
        found = decimal_text(years)
        reader.doubts.append(message("pay.band_was_day", column=column_name(column), found=text, years=found))
    return years


def _columns(reader: _Reader, heading: Sequence[Row], body: Sequence[Row]) -> tuple[int | None, int | None]:
    """Return the columns of service and coefficient: by headings, without any the two behind the place."""
    width = len(body[0][1])
    behind = [at for at in range(width) if at not in {reader.place, reader.step}]
    coefficient = next((at for at in behind if _headed(heading, at, _COEFFICIENT)), None)
    service = next((at for at in behind if _headed(heading, at, _SERVICE) and at != coefficient), None)
    if coefficient is not None:
        return service, coefficient
    filled = [at for at in behind if at > reader.place and any(cells[at] for _, cells in body)]
    if len(filled) == 1 and not _named(heading, filled):
        return None, filled[0]
    return (filled[0], filled[1]) if len(filled) == 2 and not _named(heading, filled) else (None, None)


def _named(heading: Sequence[Row], columns: Sequence[int]) -> bool:
    """Tell whether something stands over columns: then it must say what they hold."""
    return any(cells[column] for _, cells in heading for column in columns)
