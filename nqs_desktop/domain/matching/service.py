"""Lengths of service of many candidates at once: each is counted once for the entries that it is made of."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from nqs_desktop.domain.candidate import EmploymentRecord
from nqs_desktop.domain.eligibility.experience_completion import begun_in, window_start, within_days
from nqs_desktop.domain.eligibility.experience_entries import Count, count_entry, periods, runs
from nqs_desktop.domain.eligibility.field_match import field_key
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.matching.names import NameIndex
from nqs_desktop.domain.matching.people import People, Records
from nqs_desktop.domain.matching.speakers import Speakers
from nqs_desktop.domain.matching.table import places
from nqs_desktop.domain.requirement import ExperienceKind
from nqs_desktop.domain.ruling import FieldRuling
from nqs_desktop.domain.service_length import service_length

Asked = tuple[tuple[ExperienceKind, ...], LocalizedText]
"""Kinds, all of which must hold, and the field or position that a text names."""


Span = int | Literal["run"] | None
"""Where in time months must lie: anywhere, in one run without interruption, or in the last so many months."""


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


class MatchedService:
    """Counts the entries of many labour books up to a day."""

    def __init__(self, people: People, on: date, rulings: tuple[FieldRuling, ...]) -> None:
        """Lay out the entries of ``people``."""
        self._on = on
        self.entries = Records([one.employment for one in people.candidates])
        self._alike: Speakers[EmploymentRecord] = Speakers()
        for bit, entry in self.entries:
            names = tuple(field_key(one or "") for one in _names(entry))
            self._alike.add(bit, entry, names, (frozenset(entry.kinds), bool(entry.field)))
        self._index = NameIndex((_names(one.example) for one in self._alike.all), rulings)
        self._counted: dict[Asked, CountedEntries] = {}
        self._reached: dict[tuple[int, int, Span], int] = {}
        self._lengths: dict[tuple[int, Span], dict[int, int]] = {}
        self._of_one: dict[tuple[int, int, Span], int] = {}

    def counted(self, asked: Asked) -> CountedEntries:
        """Return the entries that count for the kinds and the field asked for."""
        found = self._counted.get(asked)
        if found is None:
            found = self._counted[asked] = self._count(*asked)
        return found

    def reached(self, entries: int, months: int, span: Span) -> int:
        """Return the candidates whose entries among ``entries`` make so many whole months by the day.

        Args:
            entries: Bits of entries.
            months: Whole months, more than 0.
            span: Where in time they must lie.
        """
        key = (entries, months, span)
        found = self._reached.get(key)
        if found is None:
            lengths = self._lengths.get((entries, span))
            if lengths is None:
                lengths = self._lengths[entries, span] = self._measure(entries, span)
            found = 0
            for length, owners in lengths.items():
                found |= owners if length >= months else 0
            self._reached[key] = found
        return found

    def in_one_run(self, owner: int, whole: int, parts: Sequence[tuple[int, int, Span]]) -> bool:
        """Tell whether one run without interruption holds all that is asked for.

        Args:
            owner: Place of the candidate.
            whole: Bits of the entries that make the runs.
            parts: Bits of entries, the months that they must make within the run, and where in time.
        """
        owned = [(self.entries.of(owner, bits), months, span) for bits, months, span in parts]
        return any(
            all(self._months(begun_in(run, entries), span) >= months for entries, months, span in owned)
            for run in runs(self.entries.of(owner, whole))
        )

    def _count(self, kinds: tuple[ExperienceKind, ...], named: LocalizedText) -> CountedEntries:
        """Ask of each entry whether it counts; one speaks for all whose names have nothing in common."""
        fields = tuple(name for name in (named.kk, named.ru) if name)
        # Names that only share words count like those that share nothing: perhaps.
        near = self._index.told(fields)
        rulings = self._index.rulings_on(fields)
        sure = perhaps = 0
        for example, bits in self._alike.to_ask(near):
            count = count_entry(example, kinds, named, rulings)
            sure |= bits if count is Count.YES else 0
            perhaps |= bits if count is not Count.NO else 0
        return CountedEntries(sure, perhaps)

    def _measure(self, entries: int, span: Span) -> dict[int, int]:
        """Return the candidates with entries among ``entries`` by the whole months that these make."""
        lengths: dict[int, int] = defaultdict(int)
        for owner in places(self.entries.owners(entries)):
            key = (owner, self.entries.part(owner, entries), span)
            months = self._of_one.get(key)
            if months is None:
                months = self._of_one[key] = self._months(self.entries.of(owner, entries), span)
            lengths[months] |= 1 << owner
        return lengths

    def _months(self, entries: tuple[EmploymentRecord, ...], span: Span) -> int:
        match span:
            case None:
                return service_length(periods(entries), self._on).total_months
            case "run":
                lengths = (service_length((run,), self._on).total_months for run in runs(entries))
                return max(lengths, default=0)
            case int():
                late = within_days(periods(entries), window_start(self._on, span))
                return service_length(late, self._on).total_months


def _names(entry: EmploymentRecord) -> tuple[str | None, ...]:
    return entry.field.kk, entry.field.ru, entry.position
