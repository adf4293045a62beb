"""Length of service: how entries of a labour book become years, months and days.

No act prescribes the arithmetic; this is the program's own rule, named on screen and on the protocol:

* Days are inclusive. An open entry, or one that ends later, counts to the day asked; one that begins later
  counts nothing.
* Overlapping or adjoining periods are merged.
* A merged period holds as many whole months as fit from its first day, and left-over days. The anniversary of
  a day that a month lacks is its last day: that of 29 February in a common year is 28 February.
* Months and days are added up over the merged periods; only then do 30 left-over days from different periods
  make a month. A period alone never makes a month of its left-over days, so at most 29 of them go into one.
* A longer time never counts less than a part of it. February is so short that a period that runs through the
  end of January into February or March may have a day or two fewer left over than it would have without the
  30th or 31st of January; where a month over all periods hangs on them, they are added.
* 12 months are a year.
"""

from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_CEILING, Decimal
from typing import Final

from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.messages import Message, message

DAYS_OF_A_MONTH: Final = 30
MONTHS_OF_A_YEAR: Final = 12
_LONGEST_MONTH: Final = 31
_MOST_HIDDEN: Final = 2
_DAY: Final = timedelta(days=1)

Period = tuple[date, date | None]
"""First and last day, inclusive; ``None``: still running."""


@dataclass(frozen=True, slots=True)
class MergedPeriod:
    """Days without a gap.

    Attributes:
        first: First day.
        last: Last day, inclusive.
        months: Whole months from the first day on.
        days: Days left over, 0 to 30.
    """

    first: date
    last: date
    months: int
    days: int

    @property
    def calendar_days(self) -> int:
        """Inclusive days."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class ServiceLength:
    """Length of service on a day.

    Attributes:
        periods: The merged periods, earliest first.
        total_months: Whole months over all periods, those made of left-over days included.
        days: Days that remain left over.
        evened: Left-over days that were added because a part of a period would have them.
    """

    periods: tuple[MergedPeriod, ...] = ()
    total_months: int = 0
    days: int = 0
    evened: int = 0

    @property
    def years(self) -> int:
        """Whole years."""
        return self.total_months // MONTHS_OF_A_YEAR

    @property
    def months(self) -> int:
        """Months beside the whole years, 0 to 11."""
        return self.total_months % MONTHS_OF_A_YEAR

    @property
    def experience_days(self) -> int:
        """Inclusive days of the merged periods."""
        return sum(period.calendar_days for period in self.periods)

    def lines(self) -> tuple[Message, ...]:
        """Return the arithmetic line by line: merged periods, their sum, months made of days, result."""
        if not self.periods:
            return (message("service_length.nothing"),)
        lines = [
            message(
                "service_length.period",
                first=date_text(period.first),
                last=date_text(period.last),
                length=_span(period.months, period.days),
            )
            for period in self.periods
        ]
        months = sum(period.months for period in self.periods)
        days = sum(period.days for period in self.periods)
        if len(self.periods) > 1:
            lines.append(message("service_length.sum", length=_span(months, days)))
        if self.evened:
            lines.append(message("service_length.evened", days=_counted("days", self.evened)))
        if self.total_months > months:
            made = self.total_months - months
            lines.append(
                message(
                    "service_length.carried",
                    days=_counted("days", made * DAYS_OF_A_MONTH),
                    months=_counted("months", made),
                )
            )
        lines.append(
            message("service_length.total", length=self.shown(), days=_counted("days", self.experience_days))
        )
        return tuple(lines)

    def shown(self) -> Message:
        """Return the length in years, months and days as a message."""
        return _span(self.total_months, self.days)


def shown_months(months: int) -> Message:
    """Return whole months in words: years and months, each only where there are any."""
    years, rest = divmod(months, MONTHS_OF_A_YEAR)
    if not years:
        return _counted("months", rest)
    if not rest:
        return _counted("years", years)
    return message("service_length.both", years=_counted("years", years), months=_counted("months", rest))


def service_length(periods: Iterable[Period], on: date) -> ServiceLength:
    """Return the length of service that ``periods`` make up to and including ``on``."""
    merged = tuple(_measured(first, last) for first, last in merge(periods, on))
    months = sum(period.months for period in merged)
    days = sum(period.days for period in merged)
    pooled = sum(min(period.days, DAYS_OF_A_MONTH - 1) for period in merged)
    carried = pooled // DAYS_OF_A_MONTH
    lacking = (carried + 1) * DAYS_OF_A_MONTH - pooled
    evened = 0
    if len(merged) > 1 and lacking <= len(merged) * _MOST_HIDDEN and lacking <= sum(map(_hidden, merged)):
        evened, carried = lacking, carried + 1
    return ServiceLength(merged, months + carried, days + evened - carried * DAYS_OF_A_MONTH, evened)


def merge(periods: Iterable[Period], on: date) -> tuple[tuple[date, date], ...]:
    """Return the days of ``periods`` up to ``on`` as periods with gaps between them, earliest first."""
    counted = sorted((first, min(last or on, on)) for first, last in periods if first <= on)
    runs: list[tuple[date, date]] = []
    for first, last in counted:
        if last < first:
            continue
        if runs and (first - runs[-1][1]).days <= 1:
            runs[-1] = (runs[-1][0], max(runs[-1][1], last))
        else:
            runs.append((first, last))
    return tuple(runs)


def months_asked(years: Decimal) -> int:
    """Return the whole months in ``years``: 0.5 is 6; a fraction of a month is rounded up."""
    return int((years * MONTHS_OF_A_YEAR).to_integral_value(ROUND_CEILING))


def met_from(periods: Iterable[Period], months: int) -> date | None:
    """Return the first day on which ``periods`` make ``months`` whole months.

    Open entries run on, recorded future ones are included, and the day may lie in the past. ``None`` where
    time alone never completes them, and where none are asked for.
    """
    entries = tuple(periods)
    if not entries or months <= 0:
        return None
    first = min(start for start, _ in entries)
    last = max(date.max if end is None else end for _, end in entries)
    latest = max(start for start, _ in entries)
    if last == date.max:
        # A running entry alone completes them by then, so there is no need to look further.
        last = _plus_days(latest, (months + 1) * _LONGEST_MONTH)
    if last < first or service_length(entries, last).total_months < months:
        return None
    days = range((last - first).days + 1)
    found = bisect_left(
        days, months, key=lambda day: service_length(entries, first + timedelta(days=day)).total_months
    )
    return first + timedelta(days=found)


def anniversary(day: date, months: int) -> date:
    """Return the day ``months`` later; the last day of the month where the month has no such day."""
    whole = day.month - 1 + months
    year, month = day.year + whole // MONTHS_OF_A_YEAR, whole % MONTHS_OF_A_YEAR + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _measured(first: date, last: date) -> MergedPeriod:
    """Count the whole months that fit between two inclusive days."""
    months = (last.year - first.year) * MONTHS_OF_A_YEAR + last.month - first.month + 1
    while months and not _fits(first, months, last):
        months -= 1
    reached = anniversary(first, months) if months else first
    return MergedPeriod(first, last, months, (last - reached).days + 1)


def _hidden(period: MergedPeriod) -> int:
    """Return how many more days a part of a period would have left over, 0 to 2.

    Without the 30th or 31st of January the months after it begin with that month's last days or with
    February, and are shorter. No other part of a period makes more than the whole.
    """
    year = period.last.year
    if not date(year, 2, 27) <= period.last <= date(year, 3, 31):
        return 0
    parts = (
        _worth(_measured(period.first, without - _DAY)) + _worth(_measured(without + _DAY, period.last))
        for without in (date(year, 1, 30), date(year, 1, 31))
        if period.first < without
    )
    return max(0, max(parts, default=0) - _worth(period))


def _worth(period: MergedPeriod) -> int:
    """Return the days that a period brings into the sum, a month as 30."""
    return period.months * DAYS_OF_A_MONTH + min(period.days, DAYS_OF_A_MONTH - 1)


def _fits(first: date, months: int, last: date) -> bool:
    try:
        return anniversary(first, months) - _DAY <= last
    except ValueError:  # beyond the last year of the calendar
        return False


def _plus_days(day: date, days: int) -> date:
    return day + timedelta(days=days) if (date.max - day).days > days else date.max


def _span(months: int, days: int) -> Message:
    return message(
        "service_length.span",
        years=_counted("years", months // MONTHS_OF_A_YEAR),
        months=_counted("months", months % MONTHS_OF_A_YEAR),
        days=_counted("days", days),
    )


def _counted(unit: str, number: int) -> Message:
    """Return a number with its unit; the key ends in the form of the word that Russian and English need."""
    last, teens = number % 10, number % 100 in range(11, 15)
    form = "single" if number == 1 else "one" if last == 1 else "few" if last in {2, 3, 4} else "many"
    return message(f"service_length.{unit}_{'many' if teens else form}", number=number)
