"""The working calendar of a database: the days off that the library knows, corrected by the user."""

from collections.abc import Iterator
from datetime import date

from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.deadline_rules import FIRST_YEAR, LAST_YEAR
from nqs_desktop.domain.deadline_timeline import Timeline
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message, message, text_message
from nqs_desktop.domain.working_days import SpecialDay, WorkCalendar, YearCalendar, year_calendar
from nqs_desktop.importers import public_holidays


def calendar_of(uow: UnitOfWork, first: date, last: date) -> WorkCalendar:
    """Return the calendar of the years from ``first`` to ``last``."""
    known = (day for year in range(first.year, last.year + 1) for day in _special_days(year))
    return WorkCalendar.of(known, uow.calendar.days())


def year_of(uow: UnitOfWork, year: int) -> YearCalendar:
    """Return what is known of a year, with what the user corrected.

    Raises:
        UserError: No calendar reaches so far.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise UserError("deadlines.year_out_of_reach", first=FIRST_YEAR, last=LAST_YEAR)
    knows = public_holidays.knows_moved_days(year)
    return year_calendar(year, _special_days(year), uow.calendar.days(), knows_moves=knows)


def calendar_notes(uow: UnitOfWork, shown: Timeline) -> Iterator[Message]:
    """Yield what to know of the days between the first and the last one of a timeline."""
    if shown.plan.decided_on > shown.today:
        yield message("deadlines.decision_ahead")
    first, last = shown.span
    years = [year_of(uow, year) for year in range(first.year, last.year + 1) if year <= LAST_YEAR]
    for year in years:
        yield from moves_notes(year)
    for entry in (entry for year in years for entry in year.entries):
        # On a weekend too: the day that is decreed can be the one before or after it.
        if entry.is_estimated and entry.known and first < entry.day <= last:
            name = text_message(entry.known.name)
            yield message("deadlines.day_estimated", date=date_text(entry.day), name=name)


def moves_notes(year: YearCalendar) -> Iterator[Message]:
    """Yield that the moved days of a year have to be looked up, where the program does not know them."""
    if not year.knows_moves and year.corrected:
        yield message("deadlines.moves_corrected", year=str(year.year), count=year.corrected)
    elif not year.knows_moves:
        yield message("deadlines.moves_unknown", year=str(year.year))


def _special_days(year: int) -> tuple[SpecialDay, ...]:
    return public_holidays.special_days(year) if FIRST_YEAR <= year <= LAST_YEAR else ()
