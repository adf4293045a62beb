"""What the checks look at: a version of a framework with the books in force."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from nqs_desktop.domain.framework import (
    FrameworkContent,
    FrameworkOccupation,
    FrameworkSection,
    FrameworkVersion,
    LevelDescription,
)
from nqs_desktop.domain.framework_books import FrameworkBooks
from nqs_desktop.domain.framework_checks.finding import Place
from nqs_desktop.domain.framework_columns import CardColumn, LevelColumn


@dataclass(frozen=True)
class CheckedFramework:
    """A version of a framework to check.

    Attributes:
        version: The version.
        content: What it holds.
        books: The classifiers.
        on: The day for which it is checked.
    """

    version: FrameworkVersion
    content: FrameworkContent
    books: FrameworkBooks
    on: dt.date

    @cached_property
    def occupations(self) -> Mapping[str, FrameworkOccupation]:
        """The occupations by their keys."""
        return {one.key: one for one in self.content.occupations}


def in_card(occupation: FrameworkOccupation, column: CardColumn) -> Place:
    """Return a cell of table 3."""
    return Place(
        FrameworkSection.CARD,
        column.word,
        row=occupation.key,
        column=column,
        name=occupation.name,
    )


def in_levels(level: LevelDescription, column: LevelColumn) -> Place:
    """Return a cell of table 1."""
    return Place(FrameworkSection.LEVELS, column.word, row=level.key, column=column, level=level.sqf_level)
