"""The tree of departments on its sheets: no box on another, none outside, each line from box to box."""

from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from nqs_desktop.reports.document import BoxTone, DiagramBox
from nqs_desktop.reports.organisation_tree import TreeNode, TreeSheet, tree_sheets

WIDTH, HEIGHT, FIRST = 252.0, 140.0, 110.0
SLACK = 1e-6
WORDS = st.text("абвғқә жш", min_size=1, max_size=400)


def sheets_of(root: TreeNode) -> tuple[TreeSheet, ...]:
    return tree_sheets(root, WIDTH, HEIGHT, FIRST, "жалғасы {}-сызбада".format)


def named(node: TreeNode, path: str = "r") -> TreeNode:
    """Return a tree whose keys say where their nodes are."""
    below = tuple(named(one, f"{path}.{place}") for place, one in enumerate(node.below))
    return TreeNode(path, node.name, node.facts, below)


def keys(node: TreeNode) -> list[str]:
    return [node.key, *(key for one in node.below for key in keys(one))]


def regular(*widths: int) -> TreeNode:
    """Return a tree in which each node of a level has as many below it."""
    below = tuple(regular(*widths[1:]) for _ in range(widths[0])) if widths else ()
    return TreeNode("", "Бөлім", ("Лауазым: 3.",), below)


trees = st.recursive(
    st.builds(TreeNode, st.just(""), WORDS, st.lists(WORDS, max_size=2).map(tuple)),
    lambda below: st.builds(
        TreeNode,
        st.just(""),
        WORDS,
        st.lists(WORDS, max_size=2).map(tuple),
        st.lists(below, min_size=1, max_size=9).map(tuple),
    ),
    max_leaves=60,
).map(named)


def overlap(one: DiagramBox, other: DiagramBox) -> bool:
    wide = min(one.left + one.width, other.left + other.width) - max(one.left, other.left)
    high = min(one.top + one.height, other.top + other.height) - max(one.top, other.top)
    return wide > SLACK and high > SLACK


def touched(point: tuple[float, float], boxes: tuple[DiagramBox, ...]) -> bool:
    return any(
        box.left - SLACK <= point[0] <= box.left + box.width + SLACK
        and box.top - SLACK <= point[1] <= box.top + box.height + SLACK
        for box in boxes
    )


def crossed(line: tuple[tuple[float, float], ...], box: DiagramBox) -> bool:
    """Tell whether a line of upright and level pieces runs through the inside of a box."""
    for (left, top), (right, bottom) in pairwise(line):
        through_width = min(max(left, right), box.left + box.width) - max(min(left, right), box.left)
        through_height = min(max(top, bottom), box.top + box.height) - max(min(top, bottom), box.top)
        is_level = top == bottom
        inside = box.top + SLACK < top < box.top + box.height - SLACK if is_level else through_height > SLACK
        across = through_width > SLACK if is_level else box.left + SLACK < left < box.left + box.width - SLACK
        if inside and across:
            return True
    return False


@settings(max_examples=60, deadline=None)
@given(trees)
def test_boxes_and_lines_keep_apart(root: TreeNode) -> None:
    sheets = sheets_of(root)
    for sheet in sheets:
        assert not any(overlap(one, other) for one, other in combinations(sheet.boxes, 2))
        for box in sheet.boxes:
            assert box.left >= 0
            assert box.left + box.width <= sheet.width + SLACK
            assert box.top + box.height <= sheet.height + SLACK
        for line in sheet.lines:
            assert touched(line.points[0], sheet.boxes)
            assert touched(line.points[-1], sheet.boxes)
            assert not any(crossed(line.points, box) for box in sheet.boxes)
        # Every node but the root hangs on a line.
        assert len(sheet.lines) == len(sheet.nodes) - 1
        assert sum(box.tone is BoxTone.STRONG for box in sheet.boxes) == len(sheet.nodes)


@settings(max_examples=60, deadline=None)
@given(trees)
def test_no_department_is_lost_and_none_is_told_twice(root: TreeNode) -> None:
    sheets = sheets_of(root)
    shown = [key for sheet in sheets for key in sheet.nodes[1:]]
    assert sorted((root.key, *shown)) == sorted(keys(root))
    assert [sheet.root for sheet in sheets if not sheet.goes_on] == list(
        dict.fromkeys(sheet.root for sheet in sheets)
    )


def test_a_small_tree_is_one_sheet() -> None:
    (sheet,) = sheets_of(named(regular(5, 2)))
    assert (sheet.number, sheet.goes_on, len(sheet.nodes)) == (1, False, 16)
    assert sheet.height <= FIRST
    (alone,) = sheets_of(named(regular()))
    assert alone.lines == ()


def test_many_departments_go_on_on_further_sheets() -> None:
    sheets = sheets_of(named(regular(60)))
    assert [sheet.goes_on for sheet in sheets] == [False] + [True] * (len(sheets) - 1)
    assert {sheet.number for sheet in sheets} == {1}
    assert all(sheet.height <= HEIGHT for sheet in sheets)


def test_what_is_too_deep_names_the_part_in_which_it_goes_on() -> None:
    sheets = sheets_of(named(regular(2, 1, 1, 1)))
    references = [box.text for box in sheets[0].boxes if box.text.startswith("жалғасы")]
    assert references == ["жалғасы 2-сызбада", "жалғасы 3-сызбада"]
    assert [(sheet.number, sheet.root) for sheet in sheets] == [(1, "r"), (2, "r.0.0.0"), (3, "r.1.0.0")]


def test_a_very_deep_tree_ends() -> None:
    node = TreeNode("0", "Бөлім")
    for depth in range(1, 900):
        node = TreeNode(str(depth), "Бөлім", (), (node,))
    assert len({key for sheet in sheets_of(node) for key in sheet.nodes}) == 900


def test_a_name_of_2000_letters_is_shortened_and_told_of() -> None:
    long = TreeNode("long", "өте ұзақ атау " * 150)
    (sheet,) = sheets_of(TreeNode("r", "Ұйым", (), (long,)))
    assert sheet.shortened == {"long"}
    assert sheet.boxes[-1].text.endswith("…")
    assert sheet.height < HEIGHT / 2
