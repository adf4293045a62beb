"""Table 2: the functional map of a framework, drawn part by part, with its ways in words below it."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from nqs_desktop.domain.framework import CareerLink
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import (
    BoxTone,
    Column,
    Diagram,
    DiagramBox,
    DiagramLine,
    HeadCell,
    Row,
    Run,
    Table,
)
from nqs_desktop.reports.framework.cells import Voice, empty_row, number_cell, text_cell
from nqs_desktop.reports.framework.map_layout import LEVELS_WIDTH, WIDTH, Layout, layout
from nqs_desktop.reports.framework.map_plan import (
    BODY,
    MapPart,
    Spot,
    box_height,
    box_width,
    columns_abreast,
    head_width,
    parts,
    shortened,
)
from nqs_desktop.reports.wording import ABSENT

_SIZE: Final = blocks.TextSize.NORMAL
_MOST_MARKS: Final = 4
"""How many parts a box names at most in either direction."""


@dataclass(frozen=True, slots=True)
class _Map:
    """The whole map.

    Attributes:
        parts: Its parts.
        names: Names of its columns.
        links: What is drawn.
        homes: The part of each occupation, by its key.
        marks: What the box of an occupation says of its links into other parts, by its key.
    """

    parts: tuple[MapPart, ...]
    names: tuple[str, ...]
    links: tuple[CareerLink, ...]
    homes: Mapping[str, MapPart]
    marks: Mapping[str, str]


def map_blocks(voice: Voice) -> Iterator[blocks.Block]:
    """Iterate over the parts of the map and the list of its ways."""
    if not voice.content.occupations:
        yield blocks.Paragraph((Run(voice.word("caption_map"), bold=True),), keep_with_next=True)
        yield _empty(voice)
        return
    whole = _whole(voice)
    for part in whole.parts:
        yield _diagram(voice, whole, part)
    yield from _ways(voice, whole)


def _whole(voice: Voice) -> _Map:
    names, spots = _spots(voice)
    abreast = columns_abreast(spots, names)
    spots = [replace(spot, words=shortened(spot.words, box_width(abreast))) for spot in spots]
    keys = {spot.key for spot in spots}
    links = tuple(
        link
        for link in dict.fromkeys(voice.content.links)
        if link.start != link.end and {link.start, link.end} <= keys
    )
    made = parts(spots, len(names), abreast)
    if len(made) > 1:
        # Which part a link leads to is known when all have their places: the boxes have room for its number.
        others = Counter(key for link in links for key in (link.start, link.end))
        spots = [replace(spot, spare=_spare(others[spot.key])) for spot in spots]
        made = parts(spots, len(names), abreast)
    homes = {spot.key: part for part in made for spot in part.spots}
    return _Map(made, tuple(names), links, homes, _marks(links, homes))


def _spare(others: int) -> str:
    return f" (→\u00a0← {'00, ' * min(others, 2 * _MOST_MARKS)})" if others else ""


def _marks(links: Sequence[CareerLink], homes: Mapping[str, MapPart]) -> dict[str, str]:
    """Return for each occupation with links to other parts what its box says of them: ``(→ 2, 3; ← 1)``."""
    goes: dict[str, set[int]] = defaultdict(set)
    comes: dict[str, set[int]] = defaultdict(set)
    for link in links:
        start, end = homes[link.start].number, homes[link.end].number
        if start != end:
            goes[link.start].add(end)
            comes[link.end].add(start)
    made: dict[str, str] = {}
    for key in goes.keys() | comes.keys():
        told = [
            f"{sign}\u00a0{_numbers(numbers)}"
            for sign, numbers in (("→", goes.get(key, set())), ("←", comes.get(key, set())))
            if numbers
        ]
        made[key] = f" ({'; '.join(told)})"
    return made


def _numbers(parts: Collection[int]) -> str:
    """Return numbers of parts, some of many: the list of the ways names all."""
    shown = [str(number) for number in sorted(parts)[:_MOST_MARKS]]
    return ", ".join([*shown, "…"] if len(parts) > _MOST_MARKS else shown)


def _spots(voice: Voice) -> tuple[list[str], list[Spot]]:
    """Return the names of the columns and the occupations; one without a column stands in a last one."""
    columns = {one.key: place for place, one in enumerate(voice.content.columns)}
    names = [voice.text(one.name) for one in voice.content.columns]
    if any(one.column not in columns for one in voice.content.occupations):
        names.append(voice.word("no_column"))
    spots = [
        Spot(one.key, voice.text(one.name), one.sqf_level, columns.get(one.column, len(columns)))
        for one in voice.content.occupations
    ]
    return names, spots


def _diagram(voice: Voice, whole: _Map, part: MapPart) -> Diagram:
    width = head_width(len(part.columns))
    names = [shortened(whole.names[column], width) for column in part.columns]
    upper = box_height(voice.word("map_groups"), BODY, bold=True)
    lower = max(box_height(name, width, bold=True) for name in names)
    made = layout(part, whole.links, whole.homes, upper + lower)
    heads = [
        _strong(voice.word("sqf_level"), 0.0, 0.0, LEVELS_WIDTH, upper + lower),
        _strong(voice.word("map_groups"), LEVELS_WIDTH, 0.0, BODY, upper),
        *(
            _strong(name, left, upper, own, lower)
            for name, (left, own) in zip(names, made.columns, strict=True)
        ),
        *(
            _strong(_level(band.level), area.left, area.top, area.width, area.height)
            for band, area in zip(part.bands, made.levels, strict=True)
        ),
    ]
    boxes = [
        DiagramBox(spot.words + whole.marks.get(spot.key, ""), box.left, box.top, box.width, box.height)
        for spot in part.spots
        for box in (made.boxes[spot.key],)
    ]
    ways = [DiagramLine(points, arrow=True) for _, points in made.ways]
    return Diagram(
        _caption(voice, whole, part),
        WIDTH,
        made.bottom,
        (*heads, *(replace(box, size=_SIZE) for box in boxes)),
        (*_rules(made), *ways),
        _table(voice, whole, part),
    )


def _strong(words: str, left: float, top: float, width: float, height: float) -> DiagramBox:
    return DiagramBox(words, left, top, width, height, BoxTone.STRONG, _SIZE)


def _level(level: int | None) -> str:
    return ABSENT if level is None else str(level)


def _rules(made: Layout) -> Iterator[DiagramLine]:
    """Iterate over the quiet lines that part the levels and frame the map."""
    for area in made.levels:
        yield DiagramLine(((LEVELS_WIDTH, area.bottom), (WIDTH, area.bottom)), tone=BoxTone.QUIET)
    yield DiagramLine(((WIDTH, made.levels[0].top), (WIDTH, made.bottom)), tone=BoxTone.QUIET)


def _caption(voice: Voice, whole: _Map, part: MapPart) -> str:
    total = len(whole.parts)
    if total == 1:
        return voice.word("caption_map")
    return voice.word("caption_map_part", number=part.number, total=total)


def _table(voice: Voice, whole: _Map, part: MapPart) -> Table:
    """Return what a part shows as a table, for a format that draws nothing."""
    names = [whole.names[column] for column in part.columns]
    level = voice.word("sqf_level")
    columns = (
        Column(level, LEVELS_WIDTH),
        *(Column(name, BODY / len(names)) for name in names),
    )
    heads = (
        (HeadCell(level, rows=2), HeadCell(voice.word("map_groups"), columns=len(names))),
        tuple(map(HeadCell, names)),
    )
    rows = tuple(
        Row((number_cell(band.level), *(_listed(whole, cell) for cell in band.cells))) for band in part.bands
    )
    return Table(columns, rows, heads=heads, tight=True)


def _empty(voice: Voice) -> Table:
    columns = (Column(voice.word("sqf_level"), LEVELS_WIDTH), Column(voice.word("map_groups"), BODY))
    return Table(columns, (empty_row(voice),), tight=True)


def _listed(whole: _Map, cell: Sequence[Spot]) -> blocks.Cell:
    lines = (spot.words + whole.marks.get(spot.key, "") for spot in cell)
    return tuple(blocks.plain(line) for line in lines) or text_cell("")


def _ways(voice: Voice, whole: _Map) -> Iterator[blocks.Block]:
    """Iterate over the ways in words: a drawing alone tells nothing to who cannot see it."""
    if not whole.links:
        return
    if whole.marks:
        yield blocks.plain(voice.word("marks_note"))
    known = {one.key: one for one in voice.content.occupations}
    yield blocks.Paragraph((Run(f"{voice.word('links')}:"),), keep_with_next=True)
    for link in whole.links:
        start, end = known[link.start], known[link.end]
        yield blocks.plain(
            voice.word(
                "link",
                start=voice.text(start.name),
                start_level=_level(start.sqf_level),
                end=voice.text(end.name),
                end_level=_level(end.sqf_level),
            )
        )
