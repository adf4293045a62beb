"""The functional map: boxes that never overlap, links that never run through them and are all drawn."""

from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from nqs_desktop.domain.framework import CareerLink, FrameworkContent, OccupationalColumn
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import BoxTone, Diagram, DiagramBox
from nqs_desktop.reports.framework.cells import Voice
from nqs_desktop.reports.framework.map_diagram import map_blocks
from nqs_desktop.reports.framework.map_layout import LEVELS_WIDTH, WIDTH, Area, Layout, Point, layout
from nqs_desktop.reports.framework.map_plan import (
    HEIGHT,
    MapPart,
    Spot,
    box_width,
    columns_abreast,
    parts,
    shortened,
)
from tests.reports.framework_samples import COLUMNS, CONTENT, DRAFT, large, occupation

TOP = 25.0
FUZZ = 1e-6


@st.composite
def maps(draw: st.DrawFn) -> tuple[list[Spot], int, tuple[CareerLink, ...]]:
    """Occupations anywhere on a map of some columns, with links between any of them."""
    columns = draw(st.integers(1, 7))
    words = st.text(alphabet="аәміндыт ", min_size=0, max_size=60)
    count = draw(st.integers(1, 25))
    spots = [
        Spot(
            f"o{number}",
            draw(words),
            draw(st.one_of(st.none(), st.integers(1, 8))),
            draw(st.integers(0, columns - 1)),
        )
        for number in range(count)
    ]
    ends = st.integers(0, count - 1).map(lambda number: f"o{number}")
    links = draw(st.lists(st.builds(CareerLink, ends, ends), max_size=40))
    return spots, columns, tuple(links)


def laid_out(spots: list[Spot], columns: int, links: tuple[CareerLink, ...]) -> list[tuple[MapPart, Layout]]:
    abreast = columns_abreast(spots, ["Топ"] * columns)
    made = parts(spots, columns, abreast)
    homes = {spot.key: part for part in made for spot in part.spots}
    return [(part, layout(part, links, homes, TOP)) for part in made]


def overlap(first: Area, second: Area) -> bool:
    return (
        first.left < second.right - FUZZ
        and second.left < first.right - FUZZ
        and first.top < second.bottom - FUZZ
        and second.top < first.bottom - FUZZ
    )


def runs_through(area: Area, points: tuple[Point, ...]) -> bool:
    """Tell whether a line of upright and level pieces runs through the inside of an area."""
    return any(
        overlap(area, Area(min(x, v), min(y, w), max(abs(v - x), FUZZ * 3), max(abs(w - y), FUZZ * 3)))
        for (x, y), (v, w) in pairwise(points)
    )


def touches(area: Area, point: Point) -> bool:
    x, y = point
    inside = area.left - FUZZ <= x <= area.right + FUZZ and area.top - FUZZ <= y <= area.bottom + FUZZ
    on_edge = min(abs(x - area.left), abs(x - area.right), abs(y - area.top), abs(y - area.bottom)) < FUZZ
    return inside and on_edge


@settings(max_examples=60, deadline=None)
@given(maps())
def test_no_box_overlaps_another_and_all_lie_within_the_part(
    drawn: tuple[list[Spot], int, tuple[CareerLink, ...]],
) -> None:
    found = set[str]()
    for part, made in laid_out(*drawn):
        areas = list(made.boxes.values())
        assert not any(overlap(first, second) for first, second in combinations(areas, 2))
        assert made.bottom <= HEIGHT
        for area in areas:
            assert area.left >= LEVELS_WIDTH
            assert area.right <= WIDTH
            assert area.top >= TOP
            assert area.bottom <= made.bottom
        assert [area.top for area in made.levels[1:]] == [area.bottom for area in made.levels[:-1]]
        assert found.isdisjoint(made.boxes)
        found |= made.boxes.keys()
        bands = [(band, area) for band, area in zip(part.bands, made.levels, strict=True)]
        for band, level in bands:
            for spot in (spot for cell in band.cells for spot in cell):
                box = made.boxes[spot.key]
                assert level.top - FUZZ <= box.top
                assert box.bottom <= level.bottom + FUZZ
    assert found == {spot.key for spot in drawn[0]}


@settings(max_examples=60, deadline=None)
@given(maps())
def test_every_link_leads_from_box_to_box_past_all_others(
    drawn: tuple[list[Spot], int, tuple[CareerLink, ...]],
) -> None:
    wanted = {link for link in drawn[2] if link.start != link.end}
    whole, begun, ended = set[CareerLink](), set[CareerLink](), set[CareerLink]()
    for _, made in laid_out(*drawn):
        for route, points in made.ways:
            assert len(points) >= 2
            assert all(x == v or y == w for (x, y), (v, w) in pairwise(points))
            assert not any(runs_through(box, points) for box in made.boxes.values())
            assert all(LEVELS_WIDTH - FUZZ <= x <= WIDTH + FUZZ for x, _ in points)
            assert all(TOP - FUZZ <= y <= made.bottom + FUZZ for _, y in points)
            if route.start:
                assert touches(made.boxes[route.link.start], points[0])
                begun.add(route.link)
            if route.end:
                assert touches(made.boxes[route.link.end], points[-1])
                ended.add(route.link)
            if route.leaves:
                edge = points[0] if route.start is None else points[-1]
                assert touches(Area(LEVELS_WIDTH, TOP, WIDTH - LEVELS_WIDTH, made.bottom - TOP), edge)
            else:
                whole.add(route.link)
    assert begun == ended == wanted
    assert whole <= wanted


@settings(max_examples=40, deadline=None)
@given(maps())
def test_no_two_links_lie_on_each_other_in_a_lane(
    drawn: tuple[list[Spot], int, tuple[CareerLink, ...]],
) -> None:
    for _, made in laid_out(*drawn):
        upright = [
            (x, min(y, w), max(y, w))
            for _, points in made.ways
            for (x, y), (v, w) in pairwise(points)
            if x == v and y != w
        ]
        for (x, top, bottom), (v, upper, lower) in combinations(upright, 2):
            assert x != v or bottom <= upper + FUZZ or lower <= top + FUZZ


def diagrams(content: FrameworkContent, language: Language = Language.KK) -> list[Diagram]:
    found = map_blocks(Voice(DRAFT, content, language))
    return [block for block in found if isinstance(block, Diagram)]


def said(block: blocks.Block) -> str:
    return "".join(run.text for run in block.runs) if isinstance(block, blocks.Paragraph) else ""


def test_a_small_map_is_one_picture_with_all_levels_and_columns() -> None:
    (diagram,) = diagrams(CONTENT)
    words = [box.text for box in diagram.boxes]
    assert [word for word in words if word.isdigit()] == ["8", "7", "6", "5", "4", "3", "2", "1"]
    for column in CONTENT.columns:
        assert column.name.kk in words
    for one in CONTENT.occupations:
        assert words.count(str(one.name.kk)) == 1
    assert len([line for line in diagram.lines if line.arrow]) == len(CONTENT.links)
    assert diagram.width == WIDTH
    assert diagram.height <= HEIGHT
    assert [len(row.cells) for row in diagram.table.rows] == [4] * 8


def test_the_ways_are_told_in_words_too() -> None:
    lines = [said(block) for block in map_blocks(Voice(DRAFT, CONTENT, Language.RU))]
    assert "Смотритель маяка (3) → Учётчик (4)" in lines
    assert sum(" → " in line for line in lines) == len(CONTENT.links)


def test_a_large_map_runs_over_parts_that_say_where_links_go_on() -> None:
    made = diagrams(large())
    assert len(made) > 10
    boxes = [box for diagram in made for box in diagram.boxes if box.tone is BoxTone.PLAIN]
    assert len(boxes) == 500
    assert any("(→\u00a0" in box.text for box in boxes)
    assert any("←\u00a0" in box.text for box in boxes)
    for diagram in made:
        assert diagram.height <= HEIGHT
        assert not any(_overlap(*pair) for pair in combinations(diagram.boxes, 2))
    assert f"{len(made)} бөліктің 1-бөлігі" in made[0].title


def test_an_occupation_that_all_others_lead_to_fits_its_page() -> None:
    rows = tuple(
        occupation(number, LocalizedText(f"Маякшы {number}", f"Смотритель {number}"), number % 8 + 1)
        for number in range(200)
    )
    links = tuple(CareerLink(f"o{number}", "o0") for number in range(1, 200))
    made = diagrams(FrameworkContent({}, columns=COLUMNS, occupations=rows, links=links))
    assert max(diagram.height for diagram in made) <= HEIGHT
    assert any("…)" in box.text for diagram in made for box in diagram.boxes)


def test_an_occupation_without_level_or_column_is_not_lost() -> None:
    lost = occupation(1, LocalizedText("Маякшы"), None, "gone")
    (diagram,) = diagrams(FrameworkContent({}, occupations=(lost,)), Language.RU)
    words = [box.text for box in diagram.boxes]
    assert {"Группа не указана", "—", "[нет текста на русском]"} <= set(words)


def test_a_link_to_what_is_not_there_is_left_out() -> None:
    content = FrameworkContent(
        {},
        columns=(OccupationalColumn("lights", LocalizedText("Оттар", "Огни")),),
        occupations=(occupation(1, LocalizedText("Бір", "Один")), occupation(2, LocalizedText("Екі", "Два"))),
        links=(CareerLink("o1", "gone"), CareerLink("o1", "o1"), CareerLink("o1", "o2")),
    )
    (diagram,) = diagrams(content)
    assert len([line for line in diagram.lines if line.arrow]) == 1


def test_a_name_longer_than_a_page_is_cut_with_an_ellipsis() -> None:
    words = shortened("маяк " * 400, box_width(4))
    assert words.endswith("…")
    assert len(words) < 1000
    assert shortened("маяк", box_width(4)) == "маяк"


def _overlap(first: DiagramBox, second: DiagramBox) -> bool:
    return overlap(
        Area(first.left, first.top, first.width, first.height),
        Area(second.left, second.top, second.width, second.height),
    )
