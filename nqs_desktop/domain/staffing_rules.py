"""What a position or an organisation may not say, and what a person should look at twice."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from nqs_desktop.domain import codes, pay_rules, requirement_rules
from nqs_desktop.domain.amounts import decimal_text
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.staffing import Organisation, StaffPosition

MOST_UNITS: Final = Decimal(100_000)
UNIT_STEP: Final = Decimal("0.25")
"""Units are given in quarters."""

LONGEST_TEXT: Final = 2_000
LONGEST_NOTE: Final = 10_000
"""Characters that number, title and category, and a note may have in each language."""

UNIT_PLACES: Final = 4
"""Decimal places that staff units keep: what a quarter of a quarter needs."""

_BUSINESS_NUMBER: Final = re.compile(r"[0-9]{12}")


def faults(position: StaffPosition) -> Iterator[Message]:
    """Yield what makes the position wrong: it cannot be stored so."""
    if not position.title:
        yield message("staffing.no_title")
    texts = (position.number, position.title, position.category)
    if any(len(text.get(language) or "") > LONGEST_TEXT for text in texts for language in Language):
        yield message("staffing.long_text", most=LONGEST_TEXT)
    if any(len(position.note.get(language) or "") > LONGEST_NOTE for language in Language):
        yield message("staffing.long_note", most=LONGEST_NOTE)
    if not position.units.is_finite() or not 0 <= position.units <= MOST_UNITS:
        found = decimal_text(position.units)
        yield message("staffing.wrong_units", found=found, most=int(MOST_UNITS))
    elif position.units % UNIT_STEP:
        yield message("staffing.wrong_unit_step", found=decimal_text(position.units))
    if not position.occupied.is_finite() or not 0 <= position.occupied <= MOST_UNITS:
        found = decimal_text(position.occupied)
        yield message("staffing.wrong_occupied", found=found, most=int(MOST_UNITS))
    try:
        codes.occupation_code(position.occupation_code)
    except ValueError as error:
        yield message("staffing.wrong_occupation_code", found=str(error))
    try:
        codes.register_place(position.register_link)
    except ValueError as error:
        yield message("staffing.wrong_register_place", found=str(error))
    yield from pay_rules.faults(position.pay)
    yield from requirement_rules.faults(position.requirement)


def doubts(position: StaffPosition) -> Iterator[Message]:
    """Yield what may be right and yet deserves a second look: what the languages do not say alike."""
    number = position.number
    if number.kk and number.ru and number.kk != number.ru:
        yield message("staffing.numbers_differ", kk=number.kk, ru=number.ru)
    for language in Language:
        if number and number.get(language) is None:
            yield message(f"staffing.number_missing_{language.value}")
        if position.title and position.title.get(language) is None:
            yield message(f"staffing.title_missing_{language.value}")
    if position.units == 0:
        yield message("staffing.no_units")
    if position.occupied > position.units:
        occupied, units = decimal_text(position.occupied), decimal_text(position.units)
        yield message("staffing.more_occupied", occupied=occupied, units=units)
    yield from pay_rules.doubts(position.pay)
    yield from requirement_rules.doubts(position.requirement)


def organisation_faults(organisation: Organisation) -> Iterator[Message]:
    """Yield what makes an organisation wrong: it cannot be stored so."""
    if not organisation.name:
        yield message("staffing.no_name")
    if organisation.bin and not is_business_number(organisation.bin):
        yield message("staffing.wrong_bin", found=organisation.bin)


def is_business_number(text: str) -> bool:
    """Tell whether a text has the form of a business identification number: twelve digits."""
    return _BUSINESS_NUMBER.fullmatch(text) is not None
