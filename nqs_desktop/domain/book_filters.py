"""Filters over reference books, and which nodes of a tree show under one."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from nqs_desktop.domain.browse import SearchHit, TreeNode
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.register import QualificationLevel, RegisterCategory, RegisterEntry
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind


class SpecialtyMark(StrEnum):
    """The asterisks of the list: ``*`` for special needs, ``**`` for military ones."""

    SPECIAL_NEEDS = "special_needs"
    MILITARY = "military"


@dataclass(frozen=True, slots=True)
class SpecialtyFilter:
    """What a row of the book of specialties must be; ``None`` asks for nothing.

    Attributes:
        mark: Its asterisks; a qualification is what its specialty is.
        kind: Area, specialty or qualification.
        level: Level of qualification.
    """

    mark: SpecialtyMark | None = None
    kind: SpecialtyKind | None = None
    level: int | None = None

    def __bool__(self) -> bool:
        """A filter is true where it asks for something."""
        return (self.mark, self.kind, self.level) != (None, None, None)

    def matching(self, entries: Mapping[int, SpecialtyEntry], parents: Mapping[int, int | None]) -> list[int]:
        """Return the numbers of the rows that fit.

        Args:
            entries: The rows by their numbers.
            parents: Number of the row above each, ``None`` at the top.
        """
        found = []
        for node, entry in entries.items():
            above = parents.get(node)
            fits = self.kind in (None, entry.kind) and self.level in (None, entry.level)
            if fits and (self._is_marked(entry) or (above is not None and self._is_marked(entries[above]))):
                found.append(node)
        return found

    def _is_marked(self, entry: SpecialtyEntry) -> bool:
        if self.mark is None:
            return True
        return entry.special_needs if self.mark is SpecialtyMark.SPECIAL_NEEDS else entry.military


@dataclass(frozen=True, slots=True)
class RegisterFilter:
    """What a position title of the register must be of; ``None`` asks for nothing."""

    field: LocalizedText | None = None
    level: QualificationLevel | None = None
    category: RegisterCategory | None = None

    def __bool__(self) -> bool:
        """A filter is true where it asks for something."""
        return (self.field, self.level, self.category) != (None, None, None)

    def keeps(self, entry: RegisterEntry) -> bool:
        """Tell whether a position title fits."""
        return (
            self.field in (None, entry.field)
            and self.level in (None, entry.qualification_level)
            and self.category in (None, entry.category)
        )


@dataclass(frozen=True, slots=True)
class SpecialtyChoices:
    """What the rows of an edition can be told apart by, each in its order."""

    marks: tuple[SpecialtyMark, ...] = ()
    kinds: tuple[SpecialtyKind, ...] = ()
    levels: tuple[int, ...] = ()

    @classmethod
    def of(cls, entries: Iterable[SpecialtyEntry]) -> "SpecialtyChoices":
        """Return what ``entries`` differ in."""
        rows = tuple(entries)
        there = {
            SpecialtyMark.SPECIAL_NEEDS: any(row.special_needs for row in rows),
            SpecialtyMark.MILITARY: any(row.military for row in rows),
        }
        kinds, levels = {row.kind for row in rows}, {row.level for row in rows if row.level is not None}
        return cls(
            tuple(mark for mark in SpecialtyMark if there[mark]),
            tuple(kind for kind in SpecialtyKind if kind in kinds),
            tuple(sorted(levels)),
        )


@dataclass(frozen=True, slots=True)
class RegisterChoices:
    """What the position titles of an edition can be told apart by, each in its order."""

    fields: tuple[LocalizedText, ...] = ()
    levels: tuple[QualificationLevel, ...] = ()
    categories: tuple[RegisterCategory, ...] = ()

    @classmethod
    def of(cls, entries: Iterable[RegisterEntry]) -> "RegisterChoices":
        """Return what ``entries`` differ in."""
        rows = tuple(entries)
        levels = {row.qualification_level for row in rows}
        categories = {row.category for row in rows}
        return cls(
            tuple(dict.fromkeys(row.field for row in rows if row.field)),
            tuple(level for level in QualificationLevel if level in levels),
            tuple(category for category in RegisterCategory if category in categories),
        )


@dataclass(frozen=True, slots=True)
class ShownNodes:
    """Which nodes of a tree show: those that fit, and those above them.

    Attributes:
        matching: Numbers of the nodes that fit.
        child_counts: How many children of a node show, for every node that shows.
    """

    matching: frozenset[int]
    child_counts: Mapping[int, int] = field(default_factory=dict)

    @classmethod
    def of(cls, matching: Iterable[int], parents: Mapping[int, int | None]) -> "ShownNodes":
        """Return what shows of a tree in which ``parents`` names the node above each."""
        fits = frozenset(matching)
        shown: set[int] = set()
        for node in fits:
            step: int | None = node
            while step is not None and step not in shown:
                shown.add(step)
                step = parents.get(step)
        counts = Counter(above for node in shown if (above := parents.get(node)) is not None)
        return cls(fits, {node: counts[node] for node in shown})

    def nodes(self, nodes: Iterable[TreeNode]) -> list[TreeNode]:
        """Return those of ``nodes`` that show, with as many children as show."""
        counts = self.child_counts
        return [replace(node, child_count=counts[node.id]) for node in nodes if node.id in counts]

    def hits(self, hits: Iterable[SearchHit]) -> list[SearchHit]:
        """Return the hits that fit."""
        return [hit for hit in hits if hit.node_id in self.matching]
