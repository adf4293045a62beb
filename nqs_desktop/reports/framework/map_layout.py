"""Where the boxes and links of a part of the functional map stand, in millimetres from its corner."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final

from nqs_desktop.domain.framework import CareerLink
from nqs_desktop.reports.framework.map_plan import (
    BODY,
    CORRIDOR,
    GAP,
    HEIGHT,
    LANE,
    Band,
    MapPart,
    box_width,
)
from nqs_desktop.reports.framework.map_routes import Place, Route, Side, Tracks, routes

LEVELS_WIDTH: Final = 19.0
"""Millimetres of the column of the levels."""

WIDTH: Final = LEVELS_WIDTH + BODY

_TRACK: Final = 1.2
_WIDEST_CORRIDOR: Final = 7.0
_LEFT_SHIFT: Final = 0.8
"""Millimetres by which ways into left sides lie lower, so that they never lie on those into right sides."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Layout:
    """A part that is laid out below ``top``.

    Attributes:
        boxes: The place of each occupation, by its key.
        levels: The places of the levels, in the order of the bands; they touch each other.
        columns: Left edge and width of each column with its lanes.
        ways: The points of each link with what it is; the last point bears the arrow.
        bottom: Where it ends.
    """

    boxes: Mapping[str, Area]
    levels: tuple[Area, ...]
    columns: tuple[tuple[float, float], ...]
    ways: tuple[tuple[Route, tuple[Point, ...]], ...]
    bottom: float


def layout(part: MapPart, links: tuple[CareerLink, ...], homes: Mapping[str, MapPart], top: float) -> Layout:
    """Return the layout of a part.

    Args:
        part: The part.
        links: All links of the map.
        homes: The part of each occupation, by its key.
        top: Where it begins, below its headings.
    """
    found = tuple(routes(part, links, homes))
    lanes, corridors = Tracks(), Tracks()
    for route in found:
        for place, piece in enumerate(route.lanes):
            lanes.add(route.link, place, piece)
        if route.corridor:
            corridors.add(route.link, 0, route.corridor)
    width = box_width(len(part.columns))
    heights = [band.height(width) for band in part.bands]
    ways = _corridors(corridors, len(part.bands) + 1, HEIGHT - top - sum(heights))
    tops = [top + done for done in accumulate(heights, initial=0.0)]
    tops = [edge + done for edge, done in zip(tops, accumulate(ways), strict=True)]
    boxes = _boxes(part.bands, tops, heights, width)
    frame = _Frame(part, boxes, tops, ways, (lanes, corridors), top)
    ends = _ends(found, part)
    drawn = tuple((route, frame.points(route, ends)) for route in found)
    return Layout(boxes, _levels(tops, ways, top), frame.columns(), drawn, frame.bottom)


def _corridors(tracks: Tracks, count: int, room: float) -> list[float]:
    """Return the heights of the corridors: as their tracks need, less where the page has no room for that."""
    wanted = [min(max(CORRIDOR, _TRACK * (tracks.count(one) + 1)), _WIDEST_CORRIDOR) for one in range(count)]
    extra = sum(wanted) - CORRIDOR * count
    part = min(1.0, max(0.0, room - CORRIDOR * count) / extra) if extra else 0.0
    return [CORRIDOR + (way - CORRIDOR) * part for way in wanted]


def _lane_left(number: int, width: float) -> float:
    return LEVELS_WIDTH + number * (width + LANE)


def _boxes(
    bands: Sequence[Band], tops: Sequence[float], heights: Sequence[float], width: float
) -> dict[str, Area]:
    """Return the place of each occupation; the boxes of a cell stand in the middle of its height."""
    made: dict[str, Area] = {}
    for band, top, height in zip(bands, tops, heights, strict=False):
        for column, cell in enumerate(band.cells):
            taken = [spot.height(width) for spot in cell]
            edge = top + (height - sum(taken) - GAP * (len(cell) - 1)) / 2
            for spot, own in zip(cell, taken, strict=True):
                made[spot.key] = Area(_lane_left(column, width) + LANE, edge, width, own)
                edge += own + GAP
    return made


def _levels(tops: Sequence[float], ways: Sequence[float], top: float) -> tuple[Area, ...]:
    """Return the places of the levels: each takes half of the corridor above and below."""
    edges = [top, *(one - way / 2 for one, way in zip(tops[1:-1], ways[1:-1], strict=True)), tops[-1]]
    return tuple(Area(0.0, edge, LEVELS_WIDTH, below - edge) for edge, below in pairwise(edges))


_Ends = Mapping[tuple[CareerLink, bool], float]
"""Of the start (true) and the end of each link, where at the side of its box, between 0 and 1."""


def _ends(found: Iterable[Route], part: MapPart) -> _Ends:
    """Spread the ends of links over the sides of their boxes, those that go up above those that go down."""
    at: dict[tuple[Place, Side], list[tuple[int, CareerLink, bool]]] = defaultdict(list)
    for route in found:
        for place, is_start in ((route.start, True), (route.end, False)):
            if place is not None and not route.is_upright:
                way = _way(route, part)
                at[place, _side(route, place, is_start=is_start)].append((way, route.link, is_start))
    return {
        (link, is_start): (number + 1) / (len(ends) + 1)
        for ends in at.values()
        for number, (_, link, is_start) in enumerate(sorted(ends, key=lambda end: end[0]))
    }


def _way(route: Route, part: MapPart) -> int:
    """Return on which rung the highest or lowest point of a way lies."""
    rungs = [rung for piece in route.lanes for rung in (piece.first, piece.last)]
    return min(rungs, default=len(part.bands))


def _side(route: Route, place: Place, *, is_start: bool) -> Side:
    """Return the side of a box at which a way begins or ends."""
    if not route.lanes:
        return route.leaves or Side.RIGHT
    lane = route.lanes[0 if is_start else -1].number
    return Side.LEFT if lane == place.column else Side.RIGHT


class _Frame:
    """A part whose boxes have their places, on which ways are drawn."""

    def __init__(
        self,
        part: MapPart,
        boxes: Mapping[str, Area],
        tops: Sequence[float],
        ways: Sequence[float],
        tracks: tuple[Tracks, Tracks],
        top: float,
    ) -> None:
        self._part = part
        self._boxes = boxes
        self._tops = tops
        self._ways = ways
        self._lanes, self._corridors = tracks
        self._top = top
        self._width = box_width(len(part.columns))
        self.bottom = tops[-1]

    def columns(self) -> tuple[tuple[float, float], ...]:
        """Return left edge and width of each column with half of the lanes beside it."""
        count = len(self._part.columns)
        edges = [LEVELS_WIDTH]
        edges += [_lane_left(number, self._width) + LANE / 2 for number in range(1, count)]
        edges.append(WIDTH)
        return tuple((left, right - left) for left, right in pairwise(edges))

    def points(self, route: Route, ends: _Ends) -> tuple[Point, ...]:
        """Return the points of a way from its start to its end."""
        if route.is_upright:
            return self._upright(route)
        first = self._end(route, ends, is_start=True)
        last = self._end(route, ends, is_start=False)
        xs = [self._lane(route, place) for place in range(len(route.lanes))]
        if route.start is None:
            first = self._edge(route, xs, last)
        if route.end is None:
            last = self._edge(route, xs, first)
        middle: list[Point] = []
        if len(xs) == 2:
            level = self._corridor(route)
            middle = [(xs[0], first[1]), (xs[0], level), (xs[1], level), (xs[1], last[1])]
        elif xs:
            middle = [(xs[0], first[1]), (xs[0], last[1])]
        return tuple(dict.fromkeys((first, *middle, last)))

    def _upright(self, route: Route) -> tuple[Point, ...]:
        start, end = self._boxes[route.link.start], self._boxes[route.link.end]
        middle = start.left + start.width / 2
        if start.top > end.top:
            return (middle, start.top), (middle, end.bottom)
        return (middle, start.bottom), (middle, end.top)

    def _end(self, route: Route, ends: _Ends, *, is_start: bool) -> Point:
        """Return where a way touches its box; nothing of meaning where its box stands elsewhere."""
        place = route.start if is_start else route.end
        if place is None:
            return 0.0, 0.0
        box = self._boxes[route.link.start if is_start else route.link.end]
        y = box.top + box.height * ends[route.link, is_start]
        if _side(route, place, is_start=is_start) is Side.LEFT:
            return box.left, min(y + _LEFT_SHIFT, box.bottom)
        return box.right, y

    def _edge(self, route: Route, xs: Sequence[float], inner: Point) -> Point:
        """Return where a way meets the edge of the part."""
        match route.leaves:
            case Side.TOP:
                return xs[0], self._top
            case Side.BOTTOM:
                return xs[0], self.bottom
        x = WIDTH if route.leaves is Side.RIGHT else LEVELS_WIDTH
        return x, self._corridor(route) if route.corridor else inner[1]

    def _lane(self, route: Route, place: int) -> float:
        piece = route.lanes[place]
        share = self._lanes.share(route.link, place, piece)
        return _lane_left(piece.number, self._width) + LANE * share

    def _corridor(self, route: Route) -> float:
        if route.corridor is None:
            raise ValueError("the way runs along no corridor")
        number = route.corridor.number
        height, below = self._ways[number], self._tops[number]
        return below - height + height * self._corridors.share(route.link, 0, route.corridor)
