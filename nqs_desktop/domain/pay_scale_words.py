"""What the cells of a pay scale say: places of the register, lengths of service, coefficients."""

import re
from decimal import Decimal
from typing import Final

from nqs_desktop.domain import codes
from nqs_desktop.domain.pay_rules import MOST_SERVICE, is_coefficient, is_service
from nqs_desktop.domain.search_text import fold
from nqs_desktop.domain.written_number import read_number

_NUMBER: Final = re.compile(r"\d{1,9}(?:[.,]\d{1,9})?")
_DAY: Final = re.compile(r"(?:19|20)\d\d-(\d\d)-(\d\d)|(\d\d)\.(\d\d)\.(?:19|20)\d\d")
_DASHES: Final = re.compile(r"\s*[\u2010-\u2015\u2212-]\s*")
_LIST: Final = re.compile(r"[,;\n]")
_UP_TO: Final = re.compile(r"\bдо\b|дейін|менее|меньше|\bкем\b|\bаз\b|<|under|less|up to")
_MONTHS: Final = re.compile(r"\bмес|\bай(?:ға|дан|)\b|month")
_NO_SERVICE: Final = re.compile(r"без стажа|өтілсіз|өтілі жоқ|no service")
_NO_BAND: Final = re.compile(r"коэф|№|оклад|айлықақы|теңге|тенге")
_MONTHS_OF_YEAR: Final = 12


def places_in(text: str) -> tuple[str, ...]:
    """Return the places of the register that a cell names, Latin: ``В2 – 3`` is ``B2-3``.

    Returns:
        Empty where the cell says anything else.
    """
    found = []
    for part in _LIST.split(text):
        try:
            place = codes.register_place(_DASHES.sub("-", part.strip()).replace(" ", ""))
        except ValueError:
            return ()
        if place is not None:
            found.append(place)
    return tuple(found)


def service_in(text: str) -> Decimal | None:
    """Return the years of service from which a band holds.

    ``1 жылға дейін`` and ``до 1 года`` begin at 0, ``1-2`` and ``от 1 до 2 лет`` at 1, ``20 жылдан жоғары``
    and ``свыше 20`` at 20, ``до 6 месяцев`` at 0, ``от 6 месяцев`` at 0,5. A band of which a spreadsheet made
    a day, ``2026-02-01`` for ``1-2``, begins at the smaller of day and month.

    Returns:
        ``None`` where the cell is no length of service.
    """
    day = _DAY.fullmatch(text.strip())
    if day is not None:
        return Decimal(min(int(part) for part in day.groups() if part is not None))
    folded = fold(text)
    if _NO_SERVICE.search(folded):
        return Decimal(0)
    if _NO_BAND.search(folded):
        return None
    numbers = [Decimal(found.replace(",", ".")) for found in _NUMBER.findall(folded)]
    if not 1 <= len(numbers) <= 2 or (len(numbers) == 2 and numbers[0] >= numbers[1]):
        return None
    if max(numbers) > MOST_SERVICE * _MONTHS_OF_YEAR:
        return None
    first = Decimal(0) if len(numbers) == 1 and _UP_TO.search(folded) else numbers[0]
    years = first / _MONTHS_OF_YEAR if _MONTHS.search(folded) else first
    return years if is_service(years) else None


def is_day(text: str) -> bool:
    """Tell whether a spreadsheet made a day of a cell."""
    return _DAY.fullmatch(text.strip()) is not None


def is_number(text: str) -> bool:
    """Tell whether a cell holds a plain number, whatever it counts."""
    return read_number(text) is not None


def coefficient_in(text: str) -> Decimal | None:
    """Return the coefficient of a cell; ``None`` where it holds none that could be stored."""
    number = read_number(text)
    return None if number is None or not is_coefficient(number) else number
