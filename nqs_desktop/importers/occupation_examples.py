"""Example titles that the presentation of the classifier prints for a major group, without codes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.messages import message
from nqs_desktop.importers.occupation_columns import MAJOR_ORDER
from nqs_desktop.importers.presentation_slides import Slide, SlideLine
from nqs_desktop.importers.printed_text import capitalised, is_capitals, join_lines, mend, starts_small
from nqs_desktop.importers.result import ReadingNotes

_TABLE_HEADING: Final = "ҚЫЗМЕТ МЫСАЛДАРЫ"
_SLIDE_HEADING: Final = re.compile(r"ҚЫЗМЕТТЕРДІҢ МЫСАЛДАРЫ [–-] ([1-9XХ]) ТОП")
_EXAMPLES: Final = re.compile(r"мысалдар:", re.IGNORECASE)
_COLUMN: Final = re.compile(r"топ ([1-9]) ?[–-]", re.IGNORECASE)
_PLACE_ALONE: Final = re.compile(r"[^\s]+(?:да|де|та|те)", re.IGNORECASE)
_TWO_CELLS: Final = re.compile(r"(?P<left>[^\W\d_]+) (?P<right>(?P=left)\b.*)")
_LONGEST_ITEM: Final = 5  # words between commas: above it a cell describes work, below it lists titles


@dataclass(frozen=True, slots=True)
class ExampleTitle:
    """A title that stands as an example of a major group; ``line`` is where it begins."""

    major: str
    title: str
    line: int


def find(slide: Slide, notes: ReadingNotes) -> Iterator[ExampleTitle]:
    """Iterate over the example titles of ``slide``, in its order; one title may come twice."""
    if any(line.text.startswith(_TABLE_HEADING) for line in slide.lines):
        yield from _of_table(slide, notes)
        return
    heading = next((match for line in slide.lines if (match := _SLIDE_HEADING.fullmatch(line.text))), None)
    if heading:
        yield from _of_bullets(slide.lines, heading[1], notes)
    elif any(_EXAMPLES.fullmatch(line.text) for line in slide.lines):
        columns = list(
            dict.fromkeys(match[1] for line in slide.lines if (match := _COLUMN.fullmatch(line.text)))
        )
        if len(columns) > 1:
            yield from _of_columns(slide, columns, notes)
        elif slide.major:
            yield from _after_headings(slide, slide.major, notes)


def _of_table(slide: Slide, notes: ReadingNotes) -> Iterator[ExampleTitle]:
    """Yield the titles of the table of levels: a cell a major group, in the order of the groups."""
    cells: list[list[SlideLine]] = []
    for line in slide.lines:
        if line.text.startswith(_TABLE_HEADING):
            break
        if line.after_gap or not cells:
            cells.append([])
        cells[-1].append(line)
    lists = [cell for cell in cells if _lists_titles(cell)]
    if len(lists) != len(MAJOR_ORDER) - 1:  # group X has no examples
        where = slide.lines[0].number
        notes.warn(message("importing.example_cells_differ", line=where, found=len(lists)))
        return
    for major, cell in zip(MAJOR_ORDER, lists, strict=False):
        titles = list(_separated(cell, major, notes))
        printed = " ".join(line.text for line in cell)
        notes.guess(
            cell[0].number, printed, f"{major}: {len(titles)}", message("importing.examples_by_order")
        )
        yield from titles


def _lists_titles(cell: Sequence[SlideLine]) -> bool:
    text = " ".join(line.text for line in cell)
    commas = text.count(",")
    return commas > 0 and not re.search(r"[.;]", text) and len(text.split()) <= _LONGEST_ITEM * commas


def _separated(cell: Sequence[SlideLine], major: str, notes: ReadingNotes) -> Iterator[ExampleTitle]:
    """Yield the titles between the commas of a cell; a word that only names a place stays with its title."""
    found: list[list[SlideLine]] = [[]]
    for line in cell:
        for place, part in enumerate(line.text.split(",")):
            if place:
                found.append([])
            if part.strip():
                found[-1].append(SlideLine(line.number, part.strip(), part, after_gap=False))
    items = [(join_lines(part.text for part in parts).text, parts[0].number) for parts in found if parts]
    for at, (item, number) in enumerate(items):
        if at and _PLACE_ALONE.fullmatch(item):
            continue
        following = items[at + 1][0] if at + 1 < len(items) else ""
        if _PLACE_ALONE.fullmatch(following):
            whole = f"{item}, {following}"
            notes.guess(number, whole, capitalised(whole), message("importing.place_of_title"))
            yield ExampleTitle(major, capitalised(whole), number)
        else:
            yield ExampleTitle(major, capitalised(item), number)


def _of_bullets(lines: Sequence[SlideLine], major: str, notes: ReadingNotes) -> Iterator[ExampleTitle]:
    """Yield the points of a list; the text has lost most bullets but not the space after them."""
    points: list[list[SlideLine]] = []
    for line in lines:
        if line.text.isdigit() or _SLIDE_HEADING.fullmatch(line.text):
            continue
        if line.raw.startswith(" ") or line.text.startswith("•") or not points:
            points.append([line])
        else:
            points[-1].append(line)
    for point in points:
        printed = join_lines(line.text.removeprefix("•") for line in point).text
        mended = mend(printed)
        for reason in mended.reasons:
            notes.guess(point[0].number, printed, mended.text, reason)
        if "," in mended.text:
            notes.guess(point[0].number, printed, mended.text, message("importing.comma_in_point"))
        yield ExampleTitle(major, mended.text, point[0].number)


def _after_headings(slide: Slide, major: str, notes: ReadingNotes) -> Iterator[ExampleTitle]:
    """Yield the points below each ``МЫСАЛДАР:`` of a slide that speaks of one major group."""
    points: list[SlideLine] = []
    taking = False
    for line in slide.lines:
        bullet = line.text.startswith("•")
        if _EXAMPLES.fullmatch(line.text):
            taking = True
        elif taking and (bullet or (points and starts_small(line.text))):
            points.append(line)
        else:
            taking = False
    yield from _of_bullets(points, major, notes)


def _of_columns(slide: Slide, columns: Sequence[str], notes: ReadingNotes) -> Iterator[ExampleTitle]:
    """Yield the cells of a slide that sets major groups side by side, row by row from left to right."""
    cells = _cells_below_headings(slide)
    if len(cells) % len(columns):
        line = slide.lines[0].number
        notes.warn(message("importing.example_cells_differ", line=line, found=len(cells)))
        return
    for place, (title, number) in enumerate(cells):
        major = columns[place % len(columns)]
        notes.guess(number, title, f"{major}: {title}", message("importing.examples_side_by_side"))
        yield ExampleTitle(major, title, number)


def _cells_below_headings(slide: Slide) -> list[tuple[str, int]]:
    """Return the cells with their lines: each begins with a capital letter; column headings are none."""
    groups: list[list[SlideLine]] = []
    for line in slide.lines:
        if line.text.isdigit() or _EXAMPLES.fullmatch(line.text) or is_capitals(line.text):
            continue
        two = _TWO_CELLS.fullmatch(line.text)
        if two:
            groups += [
                [SlideLine(line.number, two[side], line.raw, line.after_gap)] for side in ("left", "right")
            ]
        elif starts_small(line.text) and groups:
            groups[-1].append(line)
        else:
            groups.append([line])
    headings = [place for place, group in enumerate(groups) if _COLUMN.fullmatch(group[0].text)]
    below = groups[headings[-1] + 2 :]  # the name of the last column's group follows its number
    return [(join_lines(line.text for line in group).text, group[0].number) for group in below]
