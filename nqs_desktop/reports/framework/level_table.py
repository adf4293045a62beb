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
    """Return the widths of the columns: room for the words of headings, then for long texts."""
    needs = [
        _UPRIGHT_WIDTH
        if place in _UPRIGHT
        else max(map(text_width, heading.split())) * _BOLD * _POINTS / 1000 + _PADDING
        for place, heading in enumerate(headings)
    ]
    texts = [1.0] * len(headings)
    for row in rows:
        if not row.section:
            for place, cell in enumerate(row.cells):
                texts[place] += sum(len(run.text) for paragraph in cell for run in paragraph.runs)
    weights = [0.0 if place in _UPRIGHT else sqrt(text) for place, text in enumerate(texts)]
    left = max(_WIDTH - sum(needs), 0.0)
    return [need + left * weight / sum(weights) for need, weight in zip(needs, weights, strict=True)]
