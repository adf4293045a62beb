"""The columns of tables 1 and 3 of a framework, by their numbers (order 384 of 2023, annex)."""

from enum import IntEnum

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import Message, message


class LevelColumn(IntEnum):
    """The columns of table 1."""

    SQF_LEVEL = 1
    OCCUPATIONS = 2
    NQF_LEVEL = 3
    STAGES = 4
    ROLE = 5
    KNOWLEDGE = 6
    SKILLS = 7
    COMPETENCES = 8

    @property
    def word(self) -> Message:
        """The name of the column, shortly."""
        return message(f"framework_checks.level_{self.name.lower()}")


class CardColumn(IntEnum):
    """The columns of table 3."""

    NUMBER = 1
    ISCO_CODE = 2
    ISCO_ENGLISH = 3
    ISCO_NAME = 4
    ISCO_MATCH = 5
    UNIT_CODE = 6
    UNIT_KK = 7
    UNIT_RU = 8
    GROUP_MATCH = 9
    GROUP_CODE = 10
    GROUP_KK = 11
    GROUP_RU = 12
    MAJOR = 13
    NAME = 14
    SKILL_LEVEL = 15
    NQF_LEVEL = 16
    SQF_LEVEL = 17
    ACTIVITY = 18

    @property
    def word(self) -> Message:
        """The name of the column, shortly."""
        return message(f"framework_checks.card_{self.name.lower()}")


def unit_name_column(language: Language) -> CardColumn:
    """Return the column of a unit group's name."""
    return CardColumn.UNIT_KK if language is Language.KK else CardColumn.UNIT_RU


def group_name_column(language: Language) -> CardColumn:
    """Return the column of an occupation group's name."""
    return CardColumn.GROUP_KK if language is Language.KK else CardColumn.GROUP_RU
