"""Records that are alike, so that one of them is asked and speaks for all."""

from collections.abc import Hashable, Iterator, Set
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Record = TypeVar("Record")


@dataclass(slots=True)
class Alike(Generic[Record]):
    """Records that differ in nothing that is asked about: one of them, and the bits of all."""

    example: Record
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
            self.all.append(Alike(record))
            self._groups.setdefault(group, _Group()).places.append(place)
        self.all[place].bits |= bit
        self._groups[group].bits |= bit
        return place

    def to_ask(self, near: Set[int]) -> Iterator[tuple[Record, int]]:
        """Go through the records to ask, each with the bits of those for which it speaks.

        Args:
            near: Places of those to ask one by one; of the others one speaks for a whole group.
        """
        told = 0
        for place in near:
            one = self.all[place]
            told |= one.bits
            yield one.example, one.bits
        for group in self._groups.values():
            others = group.bits & ~told
            if others:
                yield next(self.all[place].example for place in group.places if place not in near), others
