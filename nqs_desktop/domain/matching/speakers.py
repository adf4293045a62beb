"""Records that are alike, so that one of them is asked and speaks for all."""

from collections.abc import Hashable, Iterator, Set
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Record = TypeVar("Record")


@dataclass(slots=True)
class Alike(Generic[Record]):
    """Records that differ in nothing that is asked about: one of them, their group and the bits of all."""

    example: Record
    group: Hashable
    bits: int = 0


@dataclass(slots=True)
class _Group:
    places: list[int] = field(default_factory=list)
    bits: int = 0


class Speakers(Generic[Record]):
    """Records by what tells them apart, in groups within which names alone tell them apart."""

    def __init__(self) -> None:
        """Begin without records."""
        self.all: list[Alike[Record]] = []
        self._places: dict[Hashable, int] = {}
        self._groups: dict[Hashable, _Group] = {}

    def add(self, bit: int, record: Record, names: Hashable, group: Hashable) -> int:
        """Take a record that is asked about by its ``names`` and by what its ``group`` says.

        Returns:
            The place of those alike, counted from 0.
        """
        key = (names, group)
        place = self._places.get(key)
        if place is None:
            place = self._places[key] = len(self.all)
            self.all.append(Alike(record, group))
            self._groups.setdefault(group, _Group()).places.append(place)
        self.all[place].bits |= bit
        self._groups[group].bits |= bit
        return place

    def to_ask(self, alone: Set[int], related: Set[int] = frozenset()) -> Iterator[tuple[Record, int]]:
        """Go through the records to ask, each with the bits of those for which it speaks.

        Args:
            alone: Places of those to ask one by one.
            related: Places of those that are all related alike: of each group one speaks for them. So does
                one for those that are in neither set.
        """
        told = 0
        for place in alone:
            one = self.all[place]
            told |= one.bits
            yield one.example, one.bits
        spoken: dict[Hashable, Alike[Record]] = {}
        for place in related - alone:
            one = self.all[place]
            speaker = spoken.setdefault(one.group, Alike(one.example, one.group))
            speaker.bits |= one.bits
            told |= one.bits
        yield from ((speaker.example, speaker.bits) for speaker in spoken.values())
        for group in self._groups.values():
            others = group.bits & ~told
            if others:
                named = (self.all[place].example for place in group.places if not self.all[place].bits & told)
                yield next(named), others
