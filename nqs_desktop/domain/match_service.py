"""Lengths of service of many candidates at once: each is counted once for the entries that it is made of."""

from collections import defaultdict
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from datetime import date

from nqs_desktop.domain.candidate import EmploymentRecord
from nqs_desktop.domain.experience_entries import Count, count_entry, periods, runs
from nqs_desktop.domain.field_match import field_key
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.match_names import NameIndex
from nqs_desktop.domain.match_people import People, Records
from nqs_desktop.domain.match_table import places
from nqs_desktop.domain.requirement import ExperienceAlternative, ExperienceKind
from nqs_desktop.domain.ruling import FieldRuling
from nqs_desktop.domain.service_length import service_length

Asked = tuple[tuple[ExperienceKind, ...], LocalizedText]
"""Kinds, all of which must hold, and the field or position that a text names."""


@dataclass(frozen=True, slots=True)
class CountedEntries:
    """The entries that count, as bits: surely, and at least perhaps."""

    sure: int
    perhaps: int

    def within(self, other: "CountedEntries") -> "CountedEntries":
        """Return the entries that count for both."""
        return CountedEntries(self.sure & other.sure, self.perhaps & other.perhaps)

    def of(self, least: Count) -> int:
        """Return the entries that count at least as surely as ``least``."""
        return self.sure if least is Count.YES else self.perhaps


@dataclass(slots=True)
class _Alike:
    """Entries of the same kinds and names: one of them and the bits of all."""

    example: EmploymentRecord
    bits: int = 0


@dataclass(slots=True)
class _OfKinds:
    """Entries of the same kinds: their places among those that differ, and the bits of all."""

    places: list[int] = field(default_factory=list)
    bits: int = 0


class MatchedService:
    """Counts the entries of many labour books up to a day."""

    def __init__(self, people: People, on: date, rulings: tuple[FieldRuling, ...]) -> None:
        """Lay out the entries of ``people``."""
        self._on = on
        self.entries = Records([one.employment for one in people.candidates])
        alike: dict[Hashable, _Alike] = {}
        for bit, entry in self.entries:
            names = tuple(field_key(one or "") for one in (entry.field.kk, entry.field.ru, entry.position))
            alike.setdefault((frozenset(entry.kinds), names), _Alike(entry)).bits |= bit
        self._alike = list(alike.values())
        self._of_kinds: dict[frozenset[ExperienceKind], _OfKinds] = defaultdict(_OfKinds)
        for place, one in enumerate(self._alike):
            group = self._of_kinds[frozenset(one.example.kinds)]
            group.places.append(place)
            group.bits |= one.bits
        called = (
            (one.field.kk, one.field.ru, one.position) for one in (each.example for each in self._alike)
        )
        self._index = NameIndex(called, rulings)
        self._counted: dict[Asked, CountedEntries] = {}
        self._reached: dict[tuple[int, int, bool], int] = {}
        self._lengths: dict[tuple[int, bool], dict[int, int]] = {}
        self._of_one: dict[tuple[int, int, bool], int] = {}

    def counted(self, asked: Asked) -> CountedEntries:
        """Return the entries that count for the kinds and the field asked for."""
        found = self._counted.get(asked)
        if found is None:
            found = self._counted[asked] = self._count(*asked)
        return found

    def reached(self, entries: int, months: int, *, continuous: bool) -> int:
        """Return the candidates whose entries among ``entries`` make so many whole months by the day.

        Args:
            entries: Bits of entries.
            months: Whole months, more than 0.
            continuous: Whether they must be without interruption.
        """
        key = (entries, months, continuous)
        found = self._reached.get(key)
        if found is None:
            lengths = self._lengths.get((entries, continuous))
            if lengths is None:
                lengths = self._lengths[entries, continuous] = self._measure(entries, continuous)
            found = 0
            for length, owners in lengths.items():
                found |= owners if length >= months else 0
            self._reached[key] = found
        return found

    def rulings_on(self, asked: ExperienceAlternative) -> tuple[FieldRuling, ...]:
        """Return what people have ruled on the fields that an alternative names."""
        named = (asked.field, *(share.field for share in asked.including))
        return self._index.rulings_on(name for field in named for name in (field.kk, field.ru) if name)

    def _count(self, kinds: tuple[ExperienceKind, ...], named: LocalizedText) -> CountedEntries:
        """Ask of each entry whether it counts; one speaks for all whose names have nothing in common."""
        fields = tuple(name for name in (named.kk, named.ru) if name)
        # Names that only share words count like those that share nothing: perhaps.
        near = self._index.told(fields)
        rulings = self._index.rulings_on(fields)
        sure = perhaps = 0
        for example, bits in self._to_ask(near):
            count = count_entry(example, kinds, named, rulings)
            sure |= bits if count is Count.YES else 0
            perhaps |= bits if count is not Count.NO else 0
        return CountedEntries(sure, perhaps)

    def _to_ask(self, near: set[int]) -> Iterator[tuple[EmploymentRecord, int]]:
        """Go through the entries to ask about, with the bits of all for which each speaks."""
        told = 0
        for place in near:
            one = self._alike[place]
            told |= one.bits
            yield one.example, one.bits
        for group in self._of_kinds.values():
            others = group.bits & ~told
            if others:
                yield next(self._alike[place].example for place in group.places if place not in near), others

    def _measure(self, entries: int, continuous: bool) -> dict[int, int]:
        """Return the candidates with entries among ``entries`` by the whole months that these make."""
        lengths: dict[int, int] = defaultdict(int)
        for owner in places(self.entries.owners(entries)):
            own = self.entries.part(owner, entries)
            key = (owner, own, continuous)
            months = self._of_one.get(key)
            if months is None:
                months = self._of_one[key] = self._months(self.entries.of(owner, entries), continuous)
            lengths[months] |= 1 << owner
        return lengths

    def _months(self, entries: tuple[EmploymentRecord, ...], continuous: bool) -> int:
        if continuous:
            lengths = (service_length((run,), self._on).total_months for run in runs(entries))
            return max(lengths, default=0)
        return service_length(periods(entries), self._on).total_months
