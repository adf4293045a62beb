"""Table 1: the levels of a framework in eight columns and four bands."""

from collections.abc import Iterator, Mapping, Sequence
from math import sqrt
from typing import Final

from nqs_desktop.domain.framework import Band, FrameworkOccupation, LevelDescription
from nqs_desktop.domain.framework_sections import band_number, band_title
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Alignment, Cell, Column, HeadCell, Row, Table
from nqs_desktop.reports.framework.cells import Voice, number_cell, number_row, text_cell
from nqs_desktop.reports.text_measure import text_width
from nqs_desktop.reports.wording import ABSENT

_HEADINGS: Final = (
    "sqf_level",
    "level_occupation",
    "nqf_level",
    "stages",
    "role",
    "knowledge",
    "skills",
    "competences",
)
_WIDTH: Final = 165.0 * 72 / 25.4
_PADDING: Final = 6.0
_POINTS: Final = 12.0
_BOLD: Final = 1.06
_UPRIGHT: Final = {0, 2}
"""Columns of a digit, whose headings are turned so that the others have room for their words."""

_UPRIGHT_WIDTH: Final = 20.0
_LONGEST_WORD: Final = 110.0


def level_table(voice: Voice) -> Table:
    """Return the table; a band without rows shows its name alone."""
    rows = tuple(_rows(voice))
    shares = _shares([voice.word(name) for name in _HEADINGS], rows)
    columns = tuple(Column(voice.word(name), share) for name, share in zip(_HEADINGS, shares, strict=True))
    heads = (
        tuple(HeadCell(column.heading, upright=place in _UPRIGHT) for place, column in enumerate(columns)),
        number_row(range(1, 9)),
    )
    return Table(columns, rows, heads=heads, tight=True)


def _rows(voice: Voice) -> Iterator[Row]:
    known = {one.key: one for one in voice.content.occupations}
    for band in Band:
        words = voice.word("band", number=band_number(band), title=band_title(band))
        line = blocks.plain(words, bold=True, align=Alignment.CENTER)
        yield Row(((line,),), section=True)
        for level in voice.content.levels:
            if level.band is band:
                yield Row(_cells(voice, level, known))


def _cells(
    voice: Voice, level: LevelDescription, known: Mapping[str, FrameworkOccupation]
) -> tuple[Cell, ...]:
    names = [voice.text(known[key].name) for key in level.occupations if key in known]
    return (
        number_cell(level.sqf_level),
        text_cell(";\n".join(names) or ABSENT),
        number_cell(level.nqf_level),
        *(
            text_cell(voice.text(text))
            for text in (level.stages, level.role, level.knowledge, level.skills, level.competences)
        ),
    )


def _shares(headings: Sequence[str], rows: Sequence[Row]) -> list[float]:
    """Return the widths of the columns: room for words of headings, for those of cells, for long texts."""
    cells = [[_words(row.cells[place]) for row in rows if not row.section] for place in range(len(headings))]
    least = [
        _UPRIGHT_WIDTH if place in _UPRIGHT else _need(heading) * _BOLD + _PADDING
        for place, heading in enumerate(headings)
    ]
    wished = [
        need if place in _UPRIGHT else max(need, _need(" ".join(cells[place])) + _PADDING)
        for place, need in enumerate(least)
    ]
    left = max(_WIDTH - sum(least), 0.0)
    more = [wish - need for wish, need in zip(wished, least, strict=True)]
    part = min(1.0, left / sum(more)) if any(more) else 0.0
    widths = [need + part * extra for need, extra in zip(least, more, strict=True)]
    left = max(_WIDTH - sum(widths), 0.0)
    weights = [
        0.0 if place in _UPRIGHT else sqrt(1 + sum(map(len, texts))) for place, texts in enumerate(cells)
    ]
    return [width + left * weight / sum(weights) for width, weight in zip(widths, weights, strict=True)]


def _words(cell: Cell) -> str:
    return " ".join(run.text for paragraph in cell for run in paragraph.runs)


def _need(words: str) -> float:
    """Return the points of the longest word, one that is longer than any is told to be broken."""
    longest = max(map(text_width, words.split()), default=0.0) * _POINTS / 1000
    return min(longest, _LONGEST_WORD)
