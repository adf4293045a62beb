"""What may be kept in a framework and what approves one; the rest is told by its checks."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from nqs_desktop.domain import codes
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.framework import (
    LEVELS,
    Approval,
    CodedName,
    FrameworkOccupation,
    FrameworkVersion,
    LevelDescription,
)
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.search_text import latin_code

FIRST_YEAR: Final = 2023
"""Year of the order: no framework was approved by it before."""

LONGEST_NUMBER: Final = 60
"""Letters of the number of minutes."""

SKILL_LEVELS: Final = range(1, 5)


def tidy_approval(approval: Approval) -> Approval:
    """Return a decision with the number of its minutes alone: papers set the sign № before it."""
    return replace(approval, minutes=" ".join(approval.minutes.replace("№", " ").split()))


def approval_faults(
    version: FrameworkVersion,
    approval: Approval,
    versions: Iterable[FrameworkVersion],
    today: dt.date,
) -> Iterator[Message]:
    """Yield what is wrong with a decision that is to approve a version.

    Args:
        version: The version.
        approval: The decision.
        versions: All versions of the framework.
        today: The day after which no decision can have been taken.
    """
    minutes = tidy_approval(approval).minutes
    if not minutes:
        yield message("frameworks.no_minutes")
    elif len(minutes) > LONGEST_NUMBER:
        yield message("frameworks.long_minutes", found=len(minutes), most=LONGEST_NUMBER)
    day = date_text(approval.on)
    if approval.on > today:
        yield message("frameworks.approved_ahead", date=day, today=date_text(today))
    elif approval.on.year < FIRST_YEAR:
        yield message("frameworks.approved_early", date=day, year=FIRST_YEAR)
    former = [one.approval.on for one in versions if one.approval and one.ordinal < version.ordinal]
    if former and approval.on < max(former):
        yield message("frameworks.approved_before", date=day, former=date_text(max(former)))


def tidy_occupation(occupation: FrameworkOccupation) -> FrameworkOccupation:
    """Return an occupation whose codes have Latin letters and no spaces, as far as they are codes."""
    return replace(
        occupation,
        group=_tidy(occupation.group),
        unit=_tidy(occupation.unit),
        major=_tidy(occupation.major),
        isco=replace(occupation.isco, code=latin_code(occupation.isco.code)),
        isco_name=" ".join(occupation.isco_name.split()),
    )


def occupation_faults(occupation: FrameworkOccupation) -> Iterator[Message]:
    """Yield what forbids that an occupation is kept."""
    name = occupation.name.both
    if not occupation.name:
        yield message("frameworks.no_name")
    for level in (occupation.nqf_level, occupation.sqf_level):
        if level is not None and level not in LEVELS:
            yield message("frameworks.no_such_level", name=name, level=level)
    if occupation.skill_level is not None and occupation.skill_level not in SKILL_LEVELS:
        yield message("frameworks.no_such_skill_level", name=name, level=occupation.skill_level)


def level_faults(row: LevelDescription) -> Iterator[Message]:
    """Yield what forbids that a row of table 1 is kept."""
    for level in (row.nqf_level, row.sqf_level):
        if level is not None and level not in LEVELS:
            yield message("frameworks.no_such_level_in_row", level=level)


def _tidy(coded: CodedName) -> CodedName:
    try:
        return replace(coded, code=codes.occupation_code(coded.code) or "")
    except ValueError:
        return replace(coded, code=coded.code.strip())
