"""Table 1: the levels of a framework in eight columns and four bands."""

from collections.abc import Iterator, Mapping, Sequence
from math import sqrt
from typing import Final

from nqs_desktop.domain.framework import Band, FrameworkOccupation, LevelDescription
from nqs_desktop.domain.framework_sections import band_number, band_title
from nqs_desktop.domain.localized import Language
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
_PLACES: Final = range(len(_HEADINGS))
_LONGEST_WORD: Final = {Language.KK: 95.0, Language.RU: 72.0}
"""Points up to which a word of a heading stays whole; longer ones are broken at a syllable."""

_STEPS: Final = 30


def level_table(voice: Voice) -> Table:
    """Return the table; a band without rows shows its name alone."""
    rows = tuple(_rows(voice))
    shares = _shares([voice.word(name) for name in _HEADINGS], rows, voice.language)
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


def _shares(headings: Sequence[str], rows: Sequence[Row], language: Language) -> list[float]:
    """Return the widths of the columns in points: longer texts have wider ones, none tears its heading."""
    lengths = [sum(len(_words(row.cells[place])) for row in rows if not row.section) for place in _PLACES]
    longest = _LONGEST_WORD[language]
    least = [
        _UPRIGHT_WIDTH if place in _UPRIGHT else min(_need(heading), longest) + _PADDING
        for place, heading in enumerate(headings)
    ]
    roots = [0.0 if place in _UPRIGHT else sqrt(1 + length) for place, length in enumerate(lengths)]
    low, high = 0.0, _WIDTH
    for _ in range(_STEPS):
        middle = (low + high) / 2
        is_wide = sum(_widths(least, roots, middle)) > _WIDTH
        low, high = (low, middle) if is_wide else (middle, high)
    return _widths(least, roots, low)


def _widths(least: Sequence[float], roots: Sequence[float], scale: float) -> list[float]:
    return [max(need, scale * root) for need, root in zip(least, roots, strict=True)]


def _words(cell: Cell) -> str:
    return " ".join(run.text for paragraph in cell for run in paragraph.runs)


def _need(words: str) -> float:
    """Return the points of the longest word of a heading."""
    return max(map(text_width, words.split()), default=0.0) * _BOLD * _POINTS / 1000
