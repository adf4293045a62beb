"""The tree of a table of specialties: out of the rows that it names, put right where that makes no tree."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.specialty import SpecialtyKind
from nqs_desktop.domain.specialty_codes import codes_above
from nqs_desktop.importers.result import ReadingNotes

_NOBODY: Final = "—"
_RANK: Final = {kind: rank for rank, kind in enumerate(SpecialtyKind)}


@dataclass(frozen=True, slots=True)
class TreeRow:
    """What the tree is made of.

    Attributes:
        number: Row of the table.
        code: Code of the row.
        kind: What the code names.
        identity: The row's own number; empty where the table has none.
        parent: Number of the row above, as the table says; empty at the top.
    """

    number: int
    code: str
    kind: SpecialtyKind
    identity: str
    parent: str


def arrange(rows: Sequence[TreeRow], notes: ReadingNotes, *, numbered: bool) -> list[tuple[int, str | None]]:
    """Return the rows, each after the one above it, with the code of that one.

    A row that stands below itself, below one of its own kind or below none that there is hangs under the row
    that its code's beginning names, else at the top; each such row is a guess. A qualification that the table
    puts under another specialty than its code names stays there and is told of.

    Args:
        rows: The rows in the order of the table.
        notes: Takes guesses and warnings.
        numbered: Whether the table names the rows above; else the codes alone do.

    Returns:
        The place of each row in ``rows`` with the code of the row above; ``None`` at the top.
    """
    return _Arranger(rows, notes, numbered).tree()


class _Arranger:
    def __init__(self, rows: Sequence[TreeRow], notes: ReadingNotes, numbered: bool) -> None:
        self._rows = rows
        self._notes = notes
        self._numbered = numbered
        self._by_identity = _first(enumerate(row.identity for row in rows))
        self._by_code = _first(enumerate(row.code for row in rows))

    def tree(self) -> list[tuple[int, str | None]]:
        above = [self._above(place) for place in range(len(self._rows))]
        ordered: list[tuple[int, str | None]] = []
        seen: set[int] = set()
        for place in range(len(self._rows)):
            chain: list[int] = []
            step: int | None = place
            # What is above is always of a higher kind, so this ends.
            while step is not None and step not in seen:
                chain.append(step)
                step = above[step]
            for one in reversed(chain):
                seen.add(one)
                parent = above[one]
                ordered.append((one, None if parent is None else self._rows[parent].code))
        return ordered

    def _above(self, place: int) -> int | None:
        row = self._rows[place]
        if row.kind is SpecialtyKind.AREA:
            return None  # areas stand at the top: the book does not part them further
        named = self._named(row)
        if not self._numbered:
            return named
        if not row.parent:
            return None
        given = self._by_identity.get(row.parent)
        reason = self._fault(row, place, given, named)
        if reason is not None:
            self._guess(row, given, named, reason)
            return named
        if row.kind is SpecialtyKind.QUALIFICATION and named is not None and given != named:
            self._notes.warn(message("importing.code_out_of_place", line=row.number, code=row.code))
        return given

    def _fault(self, row: TreeRow, place: int, given: int | None, named: int | None) -> Message | None:
        """Return why the row above that the table names cannot be it."""
        if given is None:
            return message("importing.no_row_above")
        if given == place:
            return message("importing.own_row_above")
        above = self._rows[given]
        too_low = _RANK[above.kind] >= _RANK[row.kind]
        past_specialty = (
            row.kind is SpecialtyKind.QUALIFICATION and above.kind is SpecialtyKind.AREA and named is not None
        )
        return message("importing.wrong_row_above") if too_low or past_specialty else None

    def _named(self, row: TreeRow) -> int | None:
        """Return the row of a higher kind that the code's beginning names."""
        places = (self._by_code.get(code) for code in codes_above(row.code))
        higher = (
            place for place in places if place is not None and _RANK[self._rows[place].kind] < _RANK[row.kind]
        )
        return next(higher, None)

    def _guess(self, row: TreeRow, given: int | None, named: int | None, reason: Message) -> None:
        printed = row.parent if given is None else self._rows[given].code
        read_as = _NOBODY if named is None else self._rows[named].code
        self._notes.guess(row.number, f"{row.code} → {printed}", f"{row.code} → {read_as}", reason)


def _first(numbered: Iterable[tuple[int, str]]) -> dict[str, int]:
    """Return where each text stands first; empty ones name nothing."""
    places: dict[str, int] = {}
    for place, text in numbered:
        if text:
            places.setdefault(text, place)
    return places
