"""Which entries of a labour book count for the experience asked for, and from when on they suffice."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import IntEnum

from nqs_desktop.domain.candidate import EmploymentRecord
from nqs_desktop.domain.field_match import FieldMatch, compare_field
from nqs_desktop.domain.localized import LocalizedList, LocalizedText
from nqs_desktop.domain.requirement import ExperienceAlternative, ExperienceKind
from nqs_desktop.domain.ruling import FieldRuling
from nqs_desktop.domain.service_length import Period, merge, met_from, months_asked

ALWAYS = date.min
"""The day from which nothing asked is complete."""

_NAMED_KINDS = (ExperienceKind.FIELD, ExperienceKind.POSITION)


class Count(IntEnum):
    """Whether an entry counts; ``PERHAPS``: it has the kind, but its field is another one or not named."""

    NO = 0
    PERHAPS = 1
    YES = 2


@dataclass(frozen=True, slots=True)
class _Share:
    entries: tuple[EmploymentRecord, ...]
    months: int


def count_entry(
    entry: EmploymentRecord,
    kinds: Iterable[ExperienceKind],
    field: LocalizedText,
    rulings: Sequence[FieldRuling],
) -> Count:
    """Say whether an entry is of all of ``kinds``, and in ``field`` where kinds and text name one.

    The kinds are properties that a person set. A named field is the same in either language, or a person
    ruled whether it fits; where a position is named, an entry that names none is taken by its own title.
    """
    asked = set(kinds) - {ExperienceKind.ANY}
    if not asked.issubset(entry.kinds):
        return Count.NO
    if not field or asked.isdisjoint(_NAMED_KINDS):
        return Count.YES
    own = entry.field
    if not own and ExperienceKind.POSITION in asked:
        own = LocalizedText(kk=entry.position, ru=entry.position)
    fields = LocalizedList(*((name,) if name else () for name in (field.kk, field.ru)))
    match = compare_field(own, fields, rulings).match
    if match in {FieldMatch.SAME, FieldMatch.RULED}:
        return Count.YES
    ruled_out = compare_field(own, fields, rulings, is_open=True).match is FieldMatch.NOTHING
    return Count.NO if ruled_out else Count.PERHAPS


def counted(
    entries: Iterable[EmploymentRecord],
    alternative: ExperienceAlternative,
    rulings: Sequence[FieldRuling],
    least: Count,
) -> tuple[EmploymentRecord, ...]:
    """Return the entries that count for an alternative at least as surely as ``least``."""
    return tuple(
        entry
        for entry in entries
        if count_entry(entry, alternative.kinds, alternative.field, rulings) >= least
    )


def periods(entries: Iterable[EmploymentRecord]) -> tuple[Period, ...]:
    """Return the periods of entries."""
    return tuple((entry.start, entry.end) for entry in entries)


def complete_from(
    entries: Iterable[EmploymentRecord],
    alternative: ExperienceAlternative,
    rulings: Sequence[FieldRuling],
    least: Count,
) -> date | None:
    """Return the first day on which the years of an alternative are complete, with the shares within them.

    Years and shares without a number are left out: they are for a human to judge.

    Returns:
        The day; ``ALWAYS`` where no years are asked for; ``None`` where time alone never completes them.
    """
    whole = counted(entries, alternative, rulings, least)
    shares = [
        _Share(
            tuple(e for e in whole if count_entry(e, share.kinds, share.field, rulings) >= least),
            months_asked(share.min_years),
        )
        for share in alternative.including
        if share.min_years is not None
    ]
    months = months_asked(alternative.min_years or Decimal(0))
    if not alternative.continuous:
        return _all_complete([_Share(whole, months), *shares])
    ends = [
        _all_complete([_within(run, _Share(whole, months)), *(_within(run, share) for share in shares)])
        for run in runs(whole)
    ]
    return min((end for end in ends if end), default=None if months else ALWAYS)


def runs(entries: Iterable[EmploymentRecord]) -> tuple[Period, ...]:
    """Return the times without interruption as recorded, future ones included; an open one has no end."""
    return tuple(
        (first, None if last == date.max else last) for first, last in merge(periods(entries), date.max)
    )


def _within(run: Period, share: _Share) -> _Share:
    first, last = run
    inside = tuple(e for e in share.entries if first <= e.start and (last is None or e.start <= last))
    return _Share(inside, share.months)


def _all_complete(shares: Iterable[_Share]) -> date | None:
    """Return the first day on which every share has its months."""
    reached = ALWAYS
    for share in shares:
        day = met_from(periods(share.entries), share.months) if share.months else ALWAYS
        if day is None:
            return None
        reached = max(reached, day)
    return reached
