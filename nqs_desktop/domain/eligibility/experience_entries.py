"""Which entries of a labour book count for the experience asked for, and why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from nqs_desktop.domain.candidate import EmploymentRecord
from nqs_desktop.domain.eligibility.field_match import FieldMatch, compare_field
from nqs_desktop.domain.localized import LocalizedList, LocalizedText
from nqs_desktop.domain.requirement import ExperienceAlternative, ExperienceKind
from nqs_desktop.domain.ruling import FieldRuling
from nqs_desktop.domain.service_length import Period, merge

_NAMED_KINDS = (ExperienceKind.FIELD, ExperienceKind.POSITION)


class Count(IntEnum):
    """Whether an entry counts; ``PERHAPS``: it has the kind, but its field is another one or not named."""

    NO = 0
    PERHAPS = 1
    YES = 2


@dataclass(frozen=True, slots=True)
class CountedEntry:
    """An entry with what it counts for.

    Attributes:
        record: The entry; :attr:`EmploymentRecord.kinds_set_by` says who decided on its kinds.
        count: Whether it counts.
        match: How its field or title stands to the named one; ``None`` where none is named or looked at.
        ruling: The person's word, where one decided.
    """

    record: EmploymentRecord
    count: Count
    match: FieldMatch | None = None
    ruling: FieldRuling | None = None


def count_entry(
    entry: EmploymentRecord,
    kinds: Iterable[ExperienceKind],
    field: LocalizedText,
    rulings: Sequence[FieldRuling],
) -> Count:
    """Say whether an entry is of all of ``kinds``, and in ``field`` where kinds and text name one."""
    return weigh_entry(entry, kinds, field, rulings).count


def weigh_entry(
    entry: EmploymentRecord,
    kinds: Iterable[ExperienceKind],
    field: LocalizedText,
    rulings: Sequence[FieldRuling],
) -> CountedEntry:
    """Say whether an entry is of all of ``kinds``, and in ``field`` where kinds and text name one, and why.

    The kinds are properties that a person set. A named field is the same in either language, or a person
    ruled whether it fits; where a position is named, an entry that names none is taken by its own title.
    """
    asked = set(kinds) - {ExperienceKind.ANY}
    if not asked.issubset(entry.kinds):
        return CountedEntry(entry, Count.NO)
    if not field or asked.isdisjoint(_NAMED_KINDS):
        return CountedEntry(entry, Count.YES)
    own = entry.field
    if not own and ExperienceKind.POSITION in asked:
        own = LocalizedText(kk=entry.position, ru=entry.position)
    fields = LocalizedList(*((name,) if name else () for name in (field.kk, field.ru)))
    compared = compare_field(own, fields, rulings)
    if compared.match in {FieldMatch.SAME, FieldMatch.RULED}:
        return CountedEntry(entry, Count.YES, compared.match, compared.ruling)
    ruled_out = compare_field(own, fields, rulings, is_open=True).match is FieldMatch.NOTHING
    return CountedEntry(entry, Count.NO if ruled_out else Count.PERHAPS, compared.match)


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


def counted_entries(
    entries: Iterable[EmploymentRecord],
    alternative: ExperienceAlternative,
    rulings: Sequence[FieldRuling],
    on: date,
) -> tuple[CountedEntry, ...]:
    """Return the entries begun by a day that count or may count for an alternative, earliest first."""
    weighed = (
        weigh_entry(entry, alternative.kinds, alternative.field, rulings)
        for entry in entries
        if entry.start <= on
    )
    counting = (one for one in weighed if one.count is not Count.NO)
    return tuple(sorted(counting, key=lambda one: (one.record.start, repr(one.record))))


def periods(entries: Iterable[EmploymentRecord]) -> tuple[Period, ...]:
    """Return the periods of entries."""
    return tuple((entry.start, entry.end) for entry in entries)


def runs(entries: Iterable[EmploymentRecord]) -> tuple[Period, ...]:
    """Return the times without interruption as recorded, future ones included; an open one has no end."""
    return tuple(
        (first, None if last == date.max else last) for first, last in merge(periods(entries), date.max)
    )
