"""The lines of a pay scale while they are typed: texts, each judged by itself, with steps to undo."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final

from nqs_desktop.domain.amounts import decimal_text
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.pay import PayRate
from nqs_desktop.domain.pay_rules import MOST_COEFFICIENT, MOST_SERVICE
from nqs_desktop.domain.pay_scale_words import coefficient_in, places_in, service_in

Line = tuple[str, str, str]
"""Place, service from, coefficient as they are typed."""

EMPTY: Final[Line] = ("", "", "")
PLACE, SERVICE, COEFFICIENT = range(3)


def line_of(rate: PayRate) -> Line:
    """Return a line of a scale as it is typed."""
    return rate.place, decimal_text(rate.service_from), decimal_text(rate.coefficient)


def cell_fault(row: int, column: int, text: str) -> Message | None:
    """Return what is wrong with a cell; ``row`` counts from 1."""
    if not text:
        return None if column == SERVICE else message("pay.unfinished_rate", row=row)
    if column == PLACE:
        fine = len(places_in(text)) == 1
        return None if fine else message("pay.wrong_rate_place", row=row, found=text)
    if column == SERVICE:
        fine = service_in(text) is not None
        return (
            None if fine else message("pay.wrong_rate_service", row=row, found=text, most=int(MOST_SERVICE))
        )
    fine = coefficient_in(text) is not None
    most = int(MOST_COEFFICIENT)
    return None if fine else message("pay.wrong_rate_coefficient", row=row, found=text, most=most)


def rate_of(line: Line) -> PayRate | None:
    """Return a typed line as it is stored, an empty service as 0; ``None`` where a cell is wrong."""
    places, coefficient = places_in(line[PLACE]), coefficient_in(line[COEFFICIENT])
    service = service_in(line[SERVICE]) if line[SERVICE] else Decimal(0)
    if len(places) != 1 or service is None or coefficient is None:
        return None
    return PayRate(places[0], service, coefficient)


class RateLines:
    """Lines with steps back and forward; an empty line at the end waits for the next one."""

    def __init__(self) -> None:
        """Start empty."""
        self.rows: tuple[Line, ...] = ()
        self._past: list[tuple[Line, ...]] = []
        self._future: list[tuple[Line, ...]] = []

    def set_rates(self, rates: Iterable[PayRate]) -> None:
        """Hold other lines and forget the steps."""
        self.rows = tuple(map(line_of, rates))
        self._past, self._future = [], []

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return bool(self._future)

    def undo(self) -> None:
        """Take the last step back."""
        if self._past:
            self._future.append(self.rows)
            self.rows = self._past.pop()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._future:
            self._past.append(self.rows)
            self.rows = self._future.pop()

    def grow(self) -> None:
        """Add an empty line to be written into; this alone is no step."""
        self.rows = (*self.rows, EMPTY)

    def write(self, row: int, column: int, cells: Sequence[Sequence[str]]) -> bool:
        """Write cells from a place on, rightwards and downwards; tell whether anything changed."""
        rows = [list(line) for line in self.rows]
        for down, texts in enumerate(cells):
            while row + down >= len(rows):
                rows.append(list(EMPTY))
            for right, text in enumerate(texts[: len(EMPTY) - column]):
                rows[row + down][column + right] = " ".join(text.split())
        return self._step(rows)

    def remove(self, places: Iterable[int]) -> bool:
        """Remove lines by their places; tell whether anything changed."""
        gone = set(places)
        return self._step([list(line) for place, line in enumerate(self.rows) if place not in gone])

    def take(self, rates: Iterable[PayRate]) -> bool:
        """Put lines in: those of a place and service that is known replace it, others come behind."""
        lines = [line for line in self.rows if line != EMPTY]
        known: dict[tuple[str, Decimal], int] = {}
        for place, line in enumerate(lines):
            found = rate_of(line)
            if found is not None:
                known.setdefault((found.place, found.service_from), place)
        for rate in rates:
            place = known.setdefault((rate.place, rate.service_from), len(lines))
            lines[place : place + 1] = [line_of(rate)]
        return self._step(lines)

    def rates(self) -> tuple[PayRate, ...]:
        """Return the lines in which nothing is wrong."""
        return tuple(rate for line in self.rows if line != EMPTY and (rate := rate_of(line)) is not None)

    def faults(self) -> tuple[Message, ...]:
        """Return what is wrong, cell by cell, and lines that speak of the same."""
        found: list[Message] = []
        seen: dict[tuple[str, Decimal], int] = {}
        for row, line in enumerate(self.rows, 1):
            if line == EMPTY:
                continue
            faults = [cell_fault(row, column, text) for column, text in enumerate(line)]
            found += (fault for place, fault in enumerate(faults) if fault and fault not in faults[:place])
            rate = rate_of(line)
            if rate is None:
                continue
            first = seen.setdefault((rate.place, rate.service_from), row)
            if first != row:
                years = decimal_text(rate.service_from)
                found.append(message("pay.double_rate", first=first, row=row, place=rate.place, years=years))
        return tuple(found)

    def _step(self, rows: Sequence[Sequence[str]]) -> bool:
        fresh = [(place, service, coefficient) for place, service, coefficient in rows]
        if tuple(fresh) == self.rows:
            return False
        before = list(self.rows)
        while before and before[-1] == EMPTY:
            before.pop()
        self._past.append(tuple(before))
        self._future = []
        self.rows = tuple(fresh)
        return True
