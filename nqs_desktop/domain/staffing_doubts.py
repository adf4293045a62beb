"""What a person should look at twice in a cell of the staffing table; it is stored all the same."""

from dataclasses import dataclass

from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.staffing_cells import LANGUAGE_PAIRS, StaffingColumn
from nqs_desktop.domain.staffing_line import StaffingLine
from nqs_desktop.domain.written_number import plain_number

_IN_BOTH = frozenset({"number", "title"})


@dataclass(frozen=True, slots=True)
class BookCodes:
    """What the reference books in force hold; an empty book leaves every code without a doubt.

    Attributes:
        occupations: Codes of the classifier.
        places: Links and places of the register.
    """

    occupations: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()


def cell_doubt(column: StaffingColumn, line: StaffingLine, known: BookCodes) -> Message | None:
    """Return what deserves a second look in a cell; ``None`` where nothing does."""
    position = line.position
    if column in LANGUAGE_PAIRS:
        name, language = LANGUAGE_PAIRS[column]
        text = getattr(position, name)
        if name in _IN_BOTH and text and text.get(language) is None:
            return message(f"staffing.{name}_missing_{language.value}")
        return None
    match column:
        case StaffingColumn.UNITS if position.units == 0:
            return message("staffing.no_units")
        case StaffingColumn.UNITS | StaffingColumn.OCCUPIED if position.occupied > position.units:
            held, units = plain_number(position.occupied), plain_number(position.units)
            return message("staffing.more_occupied", occupied=held, units=units)
        case StaffingColumn.CODE if position.occupation_code and known.occupations:
            if position.occupation_code not in known.occupations:
                return message("staffing_cells.unknown_code", found=position.occupation_code)
        case StaffingColumn.PLACE if position.register_link and known.places:
            if position.register_link not in known.places:
                return message("staffing_cells.unknown_place", found=position.register_link)
        case _:
            pass
    return None
