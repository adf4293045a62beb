"""Table 3: the occupations of a framework in eighteen columns, printed a few columns at a time.

Eighteen columns of 12 points have no room side by side on an upright page. Each part of the table begins with
the number of the row, and holds whole groups of columns where the annex groups them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.framework import CodedName, Correspondence, EconomicActivity, FrameworkOccupation
from nqs_desktop.domain.framework_sections import correspondence_word
from nqs_desktop.domain.localized import Language
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Alignment, Cell, Column, HeadCell, HeadRow, Row, Table
from nqs_desktop.reports.framework.cells import (
    Voice,
    empty_row,
    names_cell,
    number_cell,
    number_row,
    text_cell,
)
from nqs_desktop.reports.wording import ABSENT

ACTIVITY_WORDS: Final = (
    "activity_section",
    "activity_division",
    "activity_group",
    "activity_class",
    "activity_subclass",
)
"""What column 18 holds, one below the other."""


@dataclass(frozen=True, slots=True)
class _Group:
    """Columns under a common heading, or one column without one (``name`` empty); widths in millimetres."""

    name: str
    columns: tuple[tuple[str, float], ...]


_NUMBER: Final = _Group("", (("number", 11),))
_PARTS: Final[tuple[tuple[_Group, ...], ...]] = (
    (
        _NUMBER,
        _Group("isco_group", (("isco_code", 18), ("isco_english", 47), ("isco_name", 57))),
        _Group("", (("match", 32),)),
    ),
    (
        _NUMBER,
        _Group("unit_group", (("nco_code", 18), ("name_kk", 52), ("name_ru", 52))),
        _Group("", (("match", 32),)),
    ),
    (
        _NUMBER,
        _Group("group_group", (("nco_code", 20), ("name_kk", 48), ("name_ru", 48))),
        _Group("", (("major", 38),)),
    ),
    (
        _NUMBER,
        _Group("", (("occupation", 36),)),
        _Group("", (("skill_level", 22),)),
        _Group("", (("nqf_level", 18.5),)),
        _Group("", (("sqf_level", 18.5),)),
        _Group("", (("activity", 59),)),
    ),
)
_SECOND_NUMBERS: Final = (2, 6, 10, 14)
"""Numbers of the columns that follow the one of the row's number in each part."""


def card_parts(voice: Voice) -> Iterator[tuple[str, Table]]:
    """Iterate over the parts of the table with their captions."""
    for place, part in enumerate(_PARTS):
        columns = [column for group in part for column in group.columns]
        first = _SECOND_NUMBERS[place]
        last = first + len(columns) - 2
        shown = {"first": first, "last": last}
        caption = voice.word("caption_card_next", **shown) if place else voice.word("caption_card")
        yield caption, _table(voice, part, (1, *range(first, last + 1)))


def _table(voice: Voice, part: Sequence[_Group], numbers: Sequence[int]) -> Table:
    names = [(name, width) for group in part for name, width in group.columns]
    columns = tuple(Column(_heading(voice, name), width) for name, width in names)
    heads = (*_heads(voice, part), number_row(numbers))
    rows = tuple(
        Row(tuple(_cell(voice, one, row, number) for number in numbers))
        for row, one in enumerate(voice.content.occupations, 1)
    )
    return Table(columns, rows or (empty_row(voice),), heads=heads, tight=True)


def _heads(voice: Voice, part: Sequence[_Group]) -> tuple[HeadRow, ...]:
    deep = 2 if any(group.name for group in part) else 1
    upper: list[HeadCell] = []
    lower: list[HeadCell] = []
    for group in part:
        words = [_heading(voice, name) for name, _ in group.columns]
        if group.name:
            upper.append(HeadCell(voice.word(group.name), columns=len(words)))
            lower += map(HeadCell, words)
        else:
            upper += [HeadCell(one, rows=deep) for one in words]
    return (tuple(upper), tuple(lower)) if lower else (tuple(upper),)


def _heading(voice: Voice, name: str) -> str:
    """Return the words over a column; the last one names what stands in it, one below the other."""
    return "\n".join(map(voice.word, ACTIVITY_WORDS)) if name == "activity" else voice.word(name)


def _cell(voice: Voice, one: FrameworkOccupation, row: int, number: int) -> Cell:
    match number:
        case 1:
            return number_cell(row)
        case 3:
            return text_cell(one.isco_name or ABSENT)
        case 4:
            return names_cell(voice, one.isco.name, tuple(Language))
        case 5 | 9:
            return _match(voice, one.isco_match if number == 5 else one.group_match)
        case 2 | 6 | 10:
            code = {2: one.isco, 6: one.unit, 10: one.group}[number].code
            return text_cell(code or ABSENT, Alignment.CENTER)
        case 7 | 8 | 11 | 12:
            name = (one.unit if number < 10 else one.group).name
            return names_cell(voice, name, (Language.KK if number in (7, 11) else Language.RU,))
        case 13 | 14:
            return text_cell(_major(voice, one.major) if number == 13 else voice.text(one.name))
        case 18:
            return _activity(voice, one.activity)
    return number_cell({15: one.skill_level, 16: one.nqf_level, 17: one.sqf_level}[number])


def _match(voice: Voice, match: Correspondence | None) -> Cell:
    return text_cell(voice.say(correspondence_word(match)) if match else ABSENT, Alignment.CENTER)


def _major(voice: Voice, group: CodedName) -> str:
    name = voice.text(group.name) if group.name else ""
    return " ".join(filter(None, (group.code, name))) or ABSENT


def _activity(voice: Voice, activity: EconomicActivity) -> Cell:
    lines = [blocks.plain(voice.text(text)) for text in activity.levels.values() if text]
    return tuple(lines) or text_cell(ABSENT)
