"""Texts that a program cannot decide: what their doubts do to a verdict, and to which one."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.eligibility.field_match import field_key
from nqs_desktop.domain.eligibility.report import Judgement, Verdict
from nqs_desktop.domain.localized import LocalizedList
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement import (
    ExperienceAlternative,
    ExtraKind,
    Requirement,
    RequirementPart,
    ReviewReason,
    Strength,
)
from nqs_desktop.domain.requirement_words import reason_words
from nqs_desktop.domain.search_text import fold

LEVELS_DIFFER: Final = "levels_differ"
CELLS_DIFFER: Final = "cells_differ"
FIELDS_DIFFER: Final = "fields_differ"
YEARS_DIFFER: Final = "years_differ"
DEPENDS: Final = "depends"
SEVERAL_DEMANDS: Final = "several_demands"
UNKNOWN_LEVEL: Final = "unknown_level"
_WISHES: Final = frozenset(("desirable", "example"))
_ONE_READING: Final = frozenset(("text_missing", "no_number"))
_OF_ALTERNATIVES: Final = frozenset(("desirable", "example", "no_number"))
_OF_THE_LEVEL: Final = frozenset((LEVELS_DIFFER, CELLS_DIFFER, DEPENDS, UNKNOWN_LEVEL))
_LEVEL_WORDS: Final = re.compile(r"\b(?:высш|послевуз|послесред|средн|жоғары|орта)")


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
            why = reason_words(doubt)
            judged = Judgement(
                Verdict.REVIEW, message("eligibility.in_doubt", finding=judged.reason, why=why)
            )
    return judged


def as_wished(judged: Judgement, strength: Strength) -> Judgement:
    """Return what remains of a verdict on a demand of this strength: a wish never makes a person unfit."""
    if strength is Strength.REQUIRED or judged.verdict is not Verdict.NOT_MET:
        return judged
    key = f"eligibility.only_{strength.value}"
    return Judgement(Verdict.REVIEW, message(key, finding=judged.reason))


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
    extras = (*requirement.extras, *(wished.extra for wished in requirement.wished_extras))
    open_licence = any(extra.kind is ExtraKind.DRIVING_LICENCE and not extra.detail for extra in extras)
    for doubt in requirement.review_reasons:
        if doubt.part is not RequirementPart.EDUCATION:
            continue
        if doubt.code == FIELDS_DIFFER:
            field.append(doubt)
        elif doubt.code in _WISHES:
            if _speaks_of_fields(doubt, education.fields):
                field.append(doubt)
            elif not doubt.detail or _LEVEL_WORDS.search(fold(doubt.detail)):
                level.append(doubt)
        elif doubt.code == DEPENDS and len(education.levels) < 2 and education.fields:
            field.append(doubt)
        elif doubt.code == DEPENDS and len(education.levels) < 2 and open_licence:
            licence.append(doubt)
        elif doubt.code in _OF_THE_LEVEL or not education.fields:
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


def _speaks_of_fields(doubt: ReviewReason, fields: LocalizedList) -> bool:
    """Tell whether a wish is about the listed fields; without its words it is taken to be about them."""
    if not doubt.detail:
        return bool(fields)
    words = field_key(doubt.detail)
    return any(field_key(field) in words for field in fields.everything())


def _carried(code: str, alternatives: tuple[ExperienceAlternative, ...]) -> bool:
    if code in _WISHES:
        return True
    return any(
        years is None
        for alternative in alternatives
        for years in (alternative.min_years, *(share.min_years for share in alternative.including))
    )
