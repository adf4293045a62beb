"""Texts that a program cannot decide: what their doubts do to a verdict, and to which one.

Where the languages disagree, neither is silently chosen: a verdict stands only where both readings give it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.eligibility_report import Judgement, Verdict
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement import (
    ExperienceAlternative,
    ExtraKind,
    Requirement,
    RequirementPart,
    ReviewReason,
)

LEVELS_DIFFER: Final = "levels_differ"
FIELDS_DIFFER: Final = "fields_differ"
YEARS_DIFFER: Final = "years_differ"
DEPENDS: Final = "depends"
_WISHES: Final = frozenset(("desirable", "example"))
_ONE_READING: Final = frozenset(("text_missing", "no_number"))
_OF_ALTERNATIVES: Final = frozenset(("desirable", "example", "no_number"))
_LEVEL: Final = re.compile(r"\b(?:" + "|".join(EducationLevel) + r")\b")
_SIDES: Final = re.compile(r"[/;]")
_FIGURE: Final = re.compile(r"(\d+(?:[.,]\d+)?)(?:\s*[-\u2010-\u2015]\s*\d+)?")
BELOW_EVERY_LEVEL: Final = -1
_MOST_YEARS: Final = 50


def weigh(judged: Judgement, doubts: Iterable[ReviewReason]) -> Judgement:
    """Return what remains of a verdict when the text is in doubt.

    A wish or an example never makes a person unfit. Where a reading is missing, nothing is surely met. Any
    other doubt leaves the whole to a human.
    """
    for doubt in doubts:
        if doubt.code in _WISHES:
            touched = judged.verdict is Verdict.NOT_MET
        elif doubt.code in _ONE_READING:
            touched = judged.verdict is Verdict.MET
        else:
            touched = judged.verdict is not Verdict.REVIEW
        if touched:
            why = message(f"review.{doubt.code}", detail=doubt.detail)
            judged = Judgement(
                Verdict.REVIEW, message("eligibility.in_doubt", finding=judged.reason, why=why)
            )
    return judged


@dataclass(frozen=True, slots=True)
class EducationDoubts:
    """The doubts of the education cell by the item that they concern."""

    level: tuple[ReviewReason, ...] = ()
    field: tuple[ReviewReason, ...] = ()
    licence: tuple[ReviewReason, ...] = ()


def education_doubts(requirement: Requirement) -> EducationDoubts:
    """Say which item each doubt of the education cell concerns; none that could change a verdict is lost."""
    level: list[ReviewReason] = []
    field: list[ReviewReason] = []
    licence: list[ReviewReason] = []
    education = requirement.education
    open_licence = any(
        extra.kind is ExtraKind.DRIVING_LICENCE and not extra.detail for extra in requirement.extras
    )
    for doubt in requirement.review_reasons:
        if doubt.part is not RequirementPart.EDUCATION:
            continue
        if doubt.code == FIELDS_DIFFER:
            field.append(doubt)
        elif doubt.code in _WISHES:
            (field if education.fields else level).append(doubt)
        elif doubt.code == DEPENDS and len(education.levels) < 2 and education.fields:
            field.append(doubt)
        elif doubt.code == DEPENDS and len(education.levels) < 2 and open_licence:
            licence.append(doubt)
        elif doubt.code in {DEPENDS, LEVELS_DIFFER} or not education.fields:
            level.append(doubt)
        else:
            level.append(doubt)
            field.append(doubt)
    return EducationDoubts(tuple(level), tuple(field), tuple(licence))


def experience_doubts(requirement: Requirement) -> tuple[ReviewReason, ...]:
    """Return the doubts of the experience cell that its alternatives do not already carry as data."""
    alternatives = requirement.experience.alternatives
    return tuple(
        doubt
        for doubt in requirement.review_reasons
        if doubt.part is RequirementPart.EXPERIENCE
        and not (doubt.code in _OF_ALTERNATIVES and alternatives and _carried(doubt.code, alternatives))
    )


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

    Where the languages differ, the doubt's words may hold both readings: ``higher, postgraduate / tve``.
    """
    ranks = [level.rank for level in levels]
    lenient = strict = min(ranks)
    between: list[ReviewReason] = []
    others: list[ReviewReason] = []
    for doubt in doubts:
        if doubt.code == DEPENDS and len(levels) > 1:
            strict = max(ranks)
        elif doubt.code == LEVELS_DIFFER:
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


def year_readings(alternatives: Iterable[ExperienceAlternative], doubt: ReviewReason) -> tuple[Decimal, ...]:
    """Return the numbers of years between which the languages differ, lowest first.

    They are the figures in the doubt's words, of a range the lower one, and those of the alternatives where
    the words do not say both; fewer than two mean that a reading is unknown.
    """
    printed = {Decimal(figure.replace(",", ".")) for figure in _FIGURE.findall(doubt.detail)}
    read = {alternative.min_years for alternative in alternatives if alternative.min_years is not None}
    readings = printed if len(printed) > 1 else printed | read
    return tuple(sorted(years for years in readings if years <= _MOST_YEARS))


def _carried(code: str, alternatives: tuple[ExperienceAlternative, ...]) -> bool:
    if code in _WISHES:
        return True
    return any(
        years is None
        for alternative in alternatives
        for years in (alternative.min_years, *(share.min_years for share in alternative.including))
    )
