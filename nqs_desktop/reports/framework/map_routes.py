"""Which way each link of a functional map takes: along the lanes beside columns and between levels.

No box stands in a lane or a corridor, so that no link runs through one. Lane ``n`` lies left of column ``n``,
corridor ``n`` above band ``n``; heights are told as rungs: a corridor has an even number, a band an odd one.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from nqs_desktop.domain.framework import CareerLink
from nqs_desktop.reports.framework.map_plan import MapPart


class Side(StrEnum):
    """A side of a part, by which a link leaves it or comes in."""

    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class Place:
    """Where an occupation stands in a part: column, band and order in its cell, each from 0."""

    column: int
    band: int
    order: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a way along a lane, from rung to rung, or along a corridor, from lane to lane."""

    number: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Route:
    """The way of a link, or of what a part shows of it.

    Attributes:
        link: The link.
        start: Where it begins; ``None`` in another part.
        end: Where it ends; ``None`` in another part.
        leaves: Side of the part for a link that has one end in it.
        lanes: Its upright pieces from the start, at most two; none where it is one straight line.
        corridor: Its level piece, where it has one.
    """

    link: CareerLink
    start: Place | None
    end: Place | None
    leaves: Side | None = None
    lanes: tuple[Piece, ...] = ()
    corridor: Piece | None = None

    @property
    def is_upright(self) -> bool:
        """Whether it is a straight line from box to box in one column."""
        return not self.lanes and self.leaves is None


@dataclass(slots=True)
class Tracks:
    """Which track of its lane each piece has, so that no two lie on each other."""

    _taken: dict[int, list[list[tuple[int, int]]]] = field(default_factory=lambda: defaultdict(list))
    _of: dict[tuple[CareerLink, int], int] = field(default_factory=dict)

    def add(self, link: CareerLink, place: int, piece: Piece) -> None:
        """Give the piece of a link that is number ``place`` of its kind the first track free along it."""
        first, last = sorted((piece.first, piece.last))
        tracks = self._taken[piece.number]
        free = (
            number
            for number, track in enumerate(tracks)
            if all(last < start or end < first for start, end in track)
        )
        number = next(free, len(tracks))
        if number == len(tracks):
            tracks.append([])
        tracks[number].append((first, last))
        self._of[link, place] = number

    def share(self, link: CareerLink, place: int, piece: Piece) -> float:
        """Return where in its lane a piece lies, between 0 and 1."""
        return (self._of[link, place] + 1) / (self.count(piece.number) + 1)

    def count(self, number: int) -> int:
        """Return how many tracks a lane has."""
        return len(self._taken[number])


def places_of(part: MapPart) -> dict[str, Place]:
    """Return where each occupation stands, by its key."""
    return {
        spot.key: Place(column, band, order)
        for band, one in enumerate(part.bands)
        for column, cell in enumerate(one.cells)
        for order, spot in enumerate(cell)
    }


def routes(part: MapPart, links: tuple[CareerLink, ...], homes: Mapping[str, MapPart]) -> Iterator[Route]:
    """Iterate over the ways of the links that a part shows, wholly or one end of them.

    Args:
        part: The part.
        links: All links of the map; one whose ends are alike or unknown is left out.
        homes: The part of each occupation, by its key.
    """
    places = places_of(part)
    upright: set[tuple[Place, Place]] = set()
    for link in dict.fromkeys(links):
        start, end = places.get(link.start), places.get(link.end)
        if link.start == link.end or link.start not in homes or link.end not in homes:
            continue
        if start and end:
            pair = (min(start, end, key=_top_first), max(start, end, key=_top_first))
            if pair not in upright and _can_stand(part, *pair):
                upright.add(pair)
                yield Route(link, start, end)
            else:
                yield _within(link, start, end)
        elif start or end:
            yield _leaving(part, link, start, end, homes[link.end if start else link.start])


def _top_first(place: Place) -> tuple[int, int]:
    return place.band, place.order


def _can_stand(part: MapPart, upper: Place, lower: Place) -> bool:
    """Tell whether nothing stands between two boxes of a column."""
    if upper.column != lower.column:
        return False
    if upper.band == lower.band:
        return lower.order == upper.order + 1
    column = upper.column
    last = len(part.bands[upper.band].cells[column]) - 1
    between = part.bands[upper.band + 1 : lower.band]
    return upper.order == last and lower.order == 0 and not any(band.cells[column] for band in between)


def _within(link: CareerLink, start: Place, end: Place) -> Route:
    """Return the way between two boxes of a part: one lane where they share it, else over a corridor."""
    if end.column >= start.column:
        first = start.column + 1
        last = end.column if end.column > start.column else first
    else:
        first, last = start.column, end.column + 1
    if first == last:
        return Route(link, start, end, lanes=(Piece(first, _rung(start), _rung(end)),))
    corridor = end.band + 1 if end.band < start.band else end.band
    lanes = (Piece(first, _rung(start), 2 * corridor), Piece(last, 2 * corridor, _rung(end)))
    return Route(link, start, end, lanes=lanes, corridor=Piece(corridor, first, last))


def _leaving(
    part: MapPart, link: CareerLink, start: Place | None, end: Place | None, other: MapPart
) -> Route:
    """Return the way of a link whose other end stands in the part ``other``."""
    here = start or end
    if here is None:
        raise ValueError("neither end of the link stands in the part")
    if other.strip == part.strip:
        side = Side.TOP if other.number < part.number else Side.BOTTOM
        edge = 0 if side is Side.TOP else 2 * len(part.bands)
        return Route(link, start, end, side, (Piece(here.column + 1, _rung(here), edge),))
    side = Side.RIGHT if other.strip > part.strip else Side.LEFT
    lane, edge = (here.column + 1, len(part.columns)) if side is Side.RIGHT else (here.column, 0)
    if lane == edge:
        return Route(link, start, end, side)
    corridor = Piece(here.band, lane, edge)
    return Route(link, start, end, side, (Piece(lane, _rung(here), 2 * here.band),), corridor)


def _rung(place: Place) -> int:
    return 2 * place.band + 1
