"""The columns of table 3 on the screen, and which of them belong together."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.framework import FrameworkOccupation
from nqs_desktop.domain.framework_columns import CardColumn
from nqs_desktop.ui.formatting import capitalised
from nqs_desktop.ui.frameworks.framework_words import match_word, occupation_name
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.row_table import Column

# lupdate collects calls of this name.
translate = QCoreApplication.translate

_NAMES_WIDTH: Final = 150


class ColumnGroup(StrEnum):
    """Columns that show together beside number and name."""

    ISCO = "isco"
    UNIT = "unit"
    GROUP = "group"
    LEVELS = "levels"
    ACTIVITY = "activity"
    ALL = "all"


_OF_GROUP: Final = {
    ColumnGroup.ISCO: range(2, 6),
    ColumnGroup.UNIT: range(5, 10),
    ColumnGroup.GROUP: range(9, 14),
    ColumnGroup.LEVELS: (10, 15, 16, 17),
    ColumnGroup.ACTIVITY: (10, 18),
    ColumnGroup.ALL: tuple(number for number in range(2, 19) if number != CardColumn.NAME),
}


def columns_of(group: ColumnGroup) -> tuple[CardColumn, ...]:
    """Return the columns of a group, besides number and name."""
    return tuple(CardColumn(number) for number in _OF_GROUP[group])


def group_of(column: int) -> ColumnGroup:
    """Return the group in which a column shows."""
    return next((group for group, numbers in _OF_GROUP.items() if column in numbers), ColumnGroup.GROUP)


def group_word(group: ColumnGroup) -> str:
    """Return the name of a group of columns."""
    return {
        ColumnGroup.ISCO: translate("CardColumns", "ISCO-08"),
        ColumnGroup.UNIT: translate("CardColumns", "Unit groups"),
        ColumnGroup.GROUP: translate("CardColumns", "Occupation groups"),
        ColumnGroup.LEVELS: translate("CardColumns", "Levels"),
        ColumnGroup.ACTIVITY: translate("CardColumns", "Economic activity"),
        ColumnGroup.ALL: translate("CardColumns", "All columns"),
    }[group]


def cell_text(row: FrameworkOccupation, column: CardColumn, language: LanguageSwitch) -> str:
    """Return what a cell of table 3 shows in the language of the windows."""
    best = language.best
    match column:
        case CardColumn.ISCO_CODE | CardColumn.ISCO_ENGLISH | CardColumn.ISCO_NAME | CardColumn.ISCO_MATCH:
            return {
                CardColumn.ISCO_CODE: row.isco.code,
                CardColumn.ISCO_ENGLISH: row.isco_name,
                CardColumn.ISCO_NAME: best(row.isco.name),
                CardColumn.ISCO_MATCH: match_word(row.isco_match, language),
            }[column]
        case CardColumn.UNIT_CODE | CardColumn.UNIT_KK | CardColumn.UNIT_RU | CardColumn.GROUP_MATCH:
            return {
                CardColumn.UNIT_CODE: row.unit.code,
                CardColumn.UNIT_KK: row.unit.name.kk or "",
                CardColumn.UNIT_RU: row.unit.name.ru or "",
                CardColumn.GROUP_MATCH: match_word(row.group_match, language),
            }[column]
        case CardColumn.GROUP_CODE | CardColumn.GROUP_KK | CardColumn.GROUP_RU | CardColumn.MAJOR:
            return {
                CardColumn.GROUP_CODE: row.group.code,
                CardColumn.GROUP_KK: row.group.name.kk or "",
                CardColumn.GROUP_RU: row.group.name.ru or "",
                CardColumn.MAJOR: f"{row.major.code} {best(row.major.name)}".strip(),
            }[column]
        case CardColumn.NAME:
            return occupation_name(row, language)
        case CardColumn.ACTIVITY:
            return " / ".join(best(place) for place in row.activity.levels.values() if place)
        case _:
            levels = {
                CardColumn.SKILL_LEVEL: row.skill_level,
                CardColumn.NQF_LEVEL: row.nqf_level,
                CardColumn.SQF_LEVEL: row.sqf_level,
            }
            level = levels.get(column)
            return "" if level is None else str(level)


def card_column(column: CardColumn, language: LanguageSwitch) -> Column[FrameworkOccupation]:
    """Return a column of table 3; over it stand its number and its name."""
    levels = (CardColumn.SKILL_LEVEL, CardColumn.NQF_LEVEL, CardColumn.SQF_LEVEL)
    short = (*levels, CardColumn.ISCO_CODE, CardColumn.UNIT_CODE, CardColumn.GROUP_CODE)
    return Column(
        lambda: f"{int(column)}. {capitalised(language.say(column.word))}",
        lambda row: cell_text(row, column, language),
        numeric=column in levels,
        width=None if column in short else _NAMES_WIDTH,
    )
