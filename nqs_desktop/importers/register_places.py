"""Links and steps of the register's cells: as printed, or inferred from order where the table lost them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.messages import message
from nqs_desktop.domain.register import QualificationLevel, RegisterCategory
from nqs_desktop.importers.register_cells import Cell
from nqs_desktop.importers.result import ReadingNotes

_STEPS: Final = ("1", "1-1", "2", "2-1", "3", "3-1", "4", "5")
_STEP_OF_CATEGORY: Final = {
    RegisterCategory.HIGHEST: "1",
    RegisterCategory.FIRST: "2",
    RegisterCategory.SECOND: "3",
    RegisterCategory.NONE: "4",
}
_BLOCKS_WITH_STEPS: Final = "AB"

Headed = tuple[Cell, QualificationLevel | None, RegisterCategory | None]
"""A cell with the level and category that its heading names."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the titles of a cell stand: the link in Latin, the step or ``None`` where the link has none."""

    link: str
    step: str | None


def places(cells: Sequence[Headed], notes: ReadingNotes) -> dict[int, Place]:
    """Return the place of each cell by its ``id``.

    A row without a step has the step of its category, as every whole row of the register has. Steps that
    begin anew begin a new link. A link that is printed nowhere in its rows is, in block A, the next; in
    block B the one that other rows of its qualification level have.
    """
    steps = {id(cell): _step(cell, category, notes) for cell, _, category in cells}
    groups = _link_groups(cells, steps)
    found: dict[int, Place] = {}
    for number, group in enumerate(groups):
        link = _link(group, groups[:number], groups, notes)
        found |= {id(cell): Place(link, steps[id(cell)]) for cell, _, _ in group}
    return found


def _step(cell: Cell, category: RegisterCategory | None, notes: ReadingNotes) -> str | None:
    if cell.block not in _BLOCKS_WITH_STEPS:
        return None
    expected = _STEP_OF_CATEGORY[category] if category else None
    if cell.step is None and expected:
        notes.guess(cell.line, "", expected, message("importing.step_lost"))
        return expected
    if cell.step is None:
        notes.warn(message("importing.step_unknown", line=cell.line))
    elif expected and cell.step != expected:
        notes.warn(message("importing.step_differs", line=cell.line, step=cell.step, expected=expected))
    return cell.step


def _link_groups(cells: Sequence[Headed], steps: dict[int, str | None]) -> list[list[Headed]]:
    """Return the cells in runs of one link: a new one with each block, branch, printed link, first step."""
    groups: list[list[Headed]] = []
    for headed in cells:
        cell, step = headed[0], steps[id(headed[0])]
        before = groups[-1][-1][0] if groups else None
        begins = (
            before is None
            or (before.block, before.field) != (cell.block, cell.field)
            or (cell.link is not None and cell.late_link_line is None)
            or (step is not None and _rank(step) <= _rank(steps[id(before)]))
        )
        if begins:
            groups.append([])
        groups[-1].append(headed)
    return groups


def _rank(step: str | None) -> int:
    return _STEPS.index(step) if step in _STEPS else -1


def _link(
    group: Sequence[Headed],
    before: Sequence[Sequence[Headed]],
    groups: Sequence[Sequence[Headed]],
    notes: ReadingNotes,
) -> str:
    """Return the link of a run of cells, and note where it is not printed before its first row."""
    first = group[0][0]
    printed = _printed(group)
    if printed is None:
        link = _link_of_level(group, groups) or f"{first.block}{_next_number(first.block, before)}"
        notes.guess(first.line, "", link, message("importing.link_lost"))
        return link
    if printed[0] != first.block:
        notes.guess(first.line, first.block, printed[0], message("importing.block_of_link", link=printed))
    late = next((cell.late_link_line for cell, _, _ in group if cell.late_link_line), None)
    if late:
        notes.guess(late, printed, printed, message("importing.link_inside_rows", begins=first.line))
    return printed


def _printed(group: Iterable[Headed]) -> str | None:
    return next((cell.link for cell, _, _ in group if cell.link), None)


def _link_of_level(group: Sequence[Headed], groups: Sequence[Sequence[Headed]]) -> str | None:
    """Return the one link that all other runs of this block and qualification level have."""
    first, level, _ = group[0]
    if level is None:
        return None
    alike = [other for other in groups if _block(other) == first.block and other[0][1] is level]
    links = {link for other in alike if (link := _printed(other))}
    return links.pop() if len(links) == 1 else None


def _next_number(block: str, before: Sequence[Sequence[Headed]]) -> int:
    return 1 + sum(_block(group) == block for group in before)


def _block(group: Sequence[Headed]) -> str:
    """Return the block of a run of cells: that of its printed link, else of the heading above it."""
    return (_printed(group) or group[0][0].block)[0]
