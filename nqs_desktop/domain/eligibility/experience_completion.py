"""When the years of an alternative are complete: its whole, the shares within it, and their time windows.

A share "of the last N months" looks at the months that end with the day asked: on 30 June 2026 the last 12
months are 1 July 2025 to 30 June 2026. What is complete on one day need not be so on a later one.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from nqs_desktop.domain.candidate import EmploymentRecord
from nqs_desktop.domain.eligibility.experience_entries import Count, count_entry, counted, periods, runs
from nqs_desktop.domain.requirement import ExperienceAlternative, IncludedExperience
from nqs_desktop.domain.ruling import FieldRuling
from nqs_desktop.domain.service_length import (
    MONTHS_OF_A_YEAR,
    Period,
    ServiceLength,
    anniversary,
    merge,
    met_from,
    months_asked,
    service_length,
)

ALWAYS = date.min
"""The day from which nothing asked is complete."""

_DAY = timedelta(days=1)
_LONGEST_MONTH = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Completion:
    """Whether the years are complete on the day asked, and from when on.

    Attributes:
        holds: They are complete on that day.
        since: First day on which they were or will be: ``ALWAYS`` where no years are asked for, a day after
            the one asked where they are not complete, ``None`` where time alone never completes them. Where
            they are complete and a share has a time window, the first day without regard to the window.
    """

    holds: bool
    since: date | None


@dataclass(frozen=True, slots=True)
class _Share:
    entries: tuple[EmploymentRecord, ...]
    months: int
    last_months: int | None = None

    def holds(self, day: date) -> bool:
        """Tell whether the share has its months on a day; only for one with a window."""
        first = window_start(day, self.last_months or 0)
        return service_length(within_days(periods(self.entries), first), day).total_months >= self.months


def window_start(day: date, months: int) -> date:
    """Return the first of the last ``months`` months up to and including ``day``."""
    if day == date.max:
        day -= _DAY
    whole = day.year * MONTHS_OF_A_YEAR - months
    return date.min if whole < MONTHS_OF_A_YEAR * 2 else anniversary(day + _DAY, -months)


def within_days(entries: Iterable[Period], first: date) -> tuple[Period, ...]:
    """Return what of the periods lies on ``first`` or later."""
    return tuple(
        (max(start, first), end) for start, end in entries if end is None or (end >= first and end >= start)
    )


def begun_in(run: Period, entries: Iterable[EmploymentRecord]) -> tuple[EmploymentRecord, ...]:
    """Return the entries that begin within a period."""
    first, last = run
    return tuple(one for one in entries if first <= one.start and (last is None or one.start <= last))


def completion(
    entries: Iterable[EmploymentRecord],
    alternative: ExperienceAlternative,
    rulings: Sequence[FieldRuling],
    least: Count,
    on: date,
) -> Completion:
    """Say whether the years of an alternative are complete on a day, with the shares within them.

    Years and shares without a number are left out: they are for a human to judge. Entries that count less
    surely than ``least`` are left out too.
    """
    whole = counted(entries, alternative, rulings, least)
    shares = [_share(share, whole, rulings, least) for share in alternative.including if share.min_years]
    months = months_asked(alternative.min_years or Decimal(0))
    if not alternative.continuous:
        return _completed([_Share(whole, months), *shares], on)
    found = [
        _completed([_within(run, _Share(whole, months)), *(_within(run, share) for share in shares)], on)
        for run in runs(whole)
    ]
    if not found and not months and not shares:
        return Completion(True, ALWAYS)
    holds = any(one.holds for one in found)
    since = [one.since for one in found if one.since is not None and one.holds == holds]
    return Completion(holds, min(since, default=None))


def share_length(
    share: IncludedExperience, whole: Iterable[EmploymentRecord], rulings: Sequence[FieldRuling], on: date
) -> ServiceLength:
    """Return the length of what surely counts for a share among the entries of an alternative."""
    found = periods(_share(share, whole, rulings, Count.YES).entries)
    if share.last_months is not None:
        found = within_days(found, window_start(on, share.last_months))
    return service_length(found, on)


def _share(
    share: IncludedExperience,
    whole: Iterable[EmploymentRecord],
    rulings: Sequence[FieldRuling],
    least: Count,
) -> _Share:
    within = tuple(one for one in whole if count_entry(one, share.kinds, share.field, rulings) >= least)
    return _Share(within, months_asked(share.min_years or Decimal(0)), share.last_months)


def _within(run: Period, share: _Share) -> _Share:
    return _Share(begun_in(run, share.entries), share.months, share.last_months)


def _completed(shares: Iterable[_Share], on: date) -> Completion:
    asked = [share for share in shares if share.months]
    reached = ALWAYS
    for share in asked:
        day = met_from(periods(share.entries), share.months)
        if day is None:
            return Completion(False, None)
        reached = max(reached, day)
    windows = [share for share in asked if share.last_months is not None]
    if reached > on:
        return Completion(False, _held_from(windows, reached) if windows else reached)
    if all(share.holds(on) for share in windows):
        return Completion(True, reached)
    return Completion(False, _held_from(windows, on + _DAY))


def _held_from(windows: Sequence[_Share], first: date) -> date | None:
    """Return the first day from ``first`` on when every share lies within its window; ``None``: never.

    Between two days on which an entry begins or ends, a share only grows (while work goes on) or only
    shrinks, so that each such stretch needs but one search.
    """
    bounds = sorted({first, *(day for share in windows for day in _turns(share) if day > first)})
    for start, following in zip(bounds, [*bounds[1:], None], strict=True):
        end = following - _DAY if following else _saturated(windows, start)
        days = [_first_held(share, start, end) for share in windows]
        reached = [day for day in days if day is not None]
        if len(reached) == len(windows) and all(share.holds(max(reached)) for share in windows):
            return max(reached)
    return None


def _turns(share: _Share) -> Iterable[date]:
    for start, end in merge(periods(share.entries), date.max):
        yield start
        if end != date.max:
            yield end + _DAY


def _saturated(windows: Iterable[_Share], start: date) -> date:
    """Return a day by which a running entry fills every window."""
    months = max(share.last_months or 0 for share in windows)
    return start + min((months + 1) * _LONGEST_MONTH, date.max - start)


def _first_held(share: _Share, start: date, end: date) -> date | None:
    if share.holds(start):
        return start
    if not share.holds(end):
        return None
    days = range((end - start).days + 1)
    return start + timedelta(
        days=bisect_left(days, True, key=lambda day: share.holds(start + timedelta(day)))
    )
