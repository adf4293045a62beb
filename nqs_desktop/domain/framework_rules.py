"""What may be kept in a framework and what approves one; the rest is told by its checks."""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Final

from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.framework import (
    LEVELS,
    Approval,
    FrameworkOccupation,
    FrameworkVersion,
    LevelDescription,
)
from nqs_desktop.domain.framework_tidy import tidy_approval
from nqs_desktop.domain.messages import Message, message

FIRST_DAY: Final = dt.date(2023, 9, 14)
"""Day of order 384: no framework was approved by it before."""

LONGEST_NUMBER: Final = 60
"""Letters of the number of minutes."""

SKILL_LEVELS: Final = range(1, 5)


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
    elif approval.on < FIRST_DAY:
        yield message("frameworks.approved_early", date=day, first=date_text(FIRST_DAY))
    former = [one.approval.on for one in versions if one.approval and one.ordinal < version.ordinal]
    if former and approval.on < max(former):
        yield message("frameworks.approved_before", date=day, former=date_text(max(former)))


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
