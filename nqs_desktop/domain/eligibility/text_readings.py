"""Texts that can be read in two ways: what the lenient and the strict reading ask for.

Where the languages disagree, neither is silently chosen: a verdict stands only where both readings give it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.eligibility.text_doubt import (
    CELLS_DIFFER,
    DEPENDS,
    LEVELS_DIFFER,
    SEVERAL_DEMANDS,
    UNKNOWN_LEVEL,
    YEARS_DIFFER,
)
from nqs_desktop.domain.requirement import ExperienceAlternative, ReviewReason

BELOW_EVERY_LEVEL: Final = -1
"""Rank of a person without any education recorded."""

_LEVEL: Final = re.compile(r"\b(?:" + "|".join(EducationLevel) + r")\b")
_SIDES: Final = re.compile(r"[/;]")
_FIGURE: Final = re.compile(r"(\d+(?:[.,]\d+)?)(?:\s*[-\u2010-\u2015]\s*\d+)?")
_MOST_YEARS: Final = 50


@dataclass(frozen=True, slots=True)
class LevelBars:
    """How a text in doubt bounds the level of education.

    Attributes:
        lenient: Rank below which no reading is content.
        strict: Rank from which every reading is content.
        between: The doubts about a rank between the two.
        others: The doubts that have nothing to do with the rank.
    """

    lenient: int
    strict: int
    between: tuple[ReviewReason, ...] = ()
    others: tuple[ReviewReason, ...] = ()

    def doubts_about(self, rank: int) -> tuple[ReviewReason, ...]:
        """Return the doubts that concern a person of this rank."""
        return (*self.between, *self.others) if self.lenient <= rank < self.strict else self.others


def level_bars(levels: tuple[EducationLevel, ...], doubts: Iterable[ReviewReason]) -> LevelBars:
    """Return the bounds that ``levels`` set, which the text names; a level above the lowest of them fits too.

    Where languages or cells differ, the doubt's words may hold both readings: ``higher, postgraduate / tve``.
    """
    ranks = [level.rank for level in levels]
    lenient = strict = min(ranks)
    between: list[ReviewReason] = []
    others: list[ReviewReason] = []
    for doubt in doubts:
        if doubt.code == DEPENDS and len(levels) > 1:
            strict = max(strict, *ranks)
        elif doubt.code == UNKNOWN_LEVEL:
            lenient, strict = BELOW_EVERY_LEVEL, max(strict, *ranks)
        elif doubt.code in {LEVELS_DIFFER, CELLS_DIFFER}:
            sides = [_LEVEL.findall(side) for side in _SIDES.split(doubt.detail)]
            readings = [min(EducationLevel(code).rank for code in side) for side in sides if side]
            if len(readings) < 2:
                readings = ranks if len(levels) > 1 else [BELOW_EVERY_LEVEL, *ranks]
            lenient, strict = min(lenient, *readings), max(strict, *readings)
        else:
            others.append(doubt)
            continue
        between.append(doubt)
    return LevelBars(lenient, strict, tuple(between), tuple(others))


@dataclass(frozen=True, slots=True)
class ExperienceReadings:
    """The two ways in which a demand for experience can be read.

    Attributes:
        lenient: The alternatives as the reading has them that asks for less.
        strict: As the reading has them that asks for more.
        between: The doubts that part the two.
        others: The doubts that no two readings express.
    """

    lenient: tuple[ExperienceAlternative, ...]
    strict: tuple[ExperienceAlternative, ...]
    between: tuple[ReviewReason, ...] = ()
    others: tuple[ReviewReason, ...] = ()


def experience_readings(
    alternatives: tuple[ExperienceAlternative, ...], doubts: Iterable[ReviewReason]
) -> ExperienceReadings:
    """Return what the alternatives ask for at the least and at the most.

    Where the languages name different years, the readings have the fewest and the most of them; where the
    text sets a second demand beside the first, they are without it and with it within the first.
    """
    lenient = strict = alternatives
    between: list[ReviewReason] = []
    others: list[ReviewReason] = []
    for doubt in doubts:
        years = _years_named(alternatives, doubt)
        if doubt.code == YEARS_DIFFER and len(years) > 1:
            lenient, strict = _with_years(lenient, years, min(years)), _with_years(strict, years, max(years))
        elif doubt.code == SEVERAL_DEMANDS and any(one.including for one in alternatives):
            lenient = tuple(replace(one, including=()) for one in lenient)
        else:
            others.append(doubt)
            continue
        between.append(doubt)
    return ExperienceReadings(lenient, strict, tuple(between), tuple(others))


def doubts_of_part(
    part: tuple[ExperienceAlternative, ...],
    whole: tuple[ExperienceAlternative, ...],
    doubts: Iterable[ReviewReason],
) -> tuple[ReviewReason, ...]:
    """Return the doubts of a cell that concern some of its alternatives, which are judged by themselves.

    A doubt about years or shares that only other alternatives have is left out. Where the words of one do not
    say both figures, they are added from the alternatives of the whole cell.
    """
    if part == whole:
        return tuple(doubts)
    return tuple(kept for doubt in doubts if (kept := _of_part(part, whole, doubt)) is not None)


def _of_part(
    part: tuple[ExperienceAlternative, ...], whole: tuple[ExperienceAlternative, ...], doubt: ReviewReason
) -> ReviewReason | None:
    if doubt.code == SEVERAL_DEMANDS and any(one.including for one in whole):
        return doubt if any(one.including for one in part) else None
    years = _years_named(whole, doubt)
    if doubt.code != YEARS_DIFFER or len(years) < 2:
        return doubt
    if any(one.min_years in years for one in whole) and not any(one.min_years in years for one in part):
        return None
    figures = " / ".join(str(number) for number in sorted(years))
    return doubt if len(_years_named((), doubt)) > 1 else replace(doubt, detail=figures)


def _years_named(alternatives: Iterable[ExperienceAlternative], doubt: ReviewReason) -> set[Decimal]:
    """Return the years between which the languages differ; fewer than two mean that a reading is unknown.

    They are the figures in the doubt's words, of a range the lower one, and those of the alternatives where
    the words do not say both.
    """
    printed = {Decimal(figure.replace(",", ".")) for figure in _FIGURE.findall(doubt.detail)}
    read = {alternative.min_years for alternative in alternatives if alternative.min_years is not None}
    return {years for years in (printed if len(printed) > 1 else printed | read) if years <= _MOST_YEARS}


def _with_years(
    alternatives: tuple[ExperienceAlternative, ...], doubtful: set[Decimal], years: Decimal
) -> tuple[ExperienceAlternative, ...]:
    """Set ``years`` where a doubtful number stands; in all alternatives where none stands anywhere."""
    everywhere = not any(one.min_years in doubtful for one in alternatives)
    return tuple(
        replace(one, min_years=years) if everywhere or one.min_years in doubtful else one
        for one in alternatives
    )
