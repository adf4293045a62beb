"""What a requirement may not say, and what a person should look at twice."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final

from nqs_desktop.domain import licence
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement import (
    ExperienceAlternative,
    ExperienceKind,
    Extra,
    ExtraKind,
    Requirement,
)

MOST_YEARS: Final = Decimal(50)
AGES: Final = range(14, 101)
_AGE: Final = re.compile(r"[0-9]{1,3}")
_NAMED_KINDS: Final = frozenset((ExperienceKind.FIELD, ExperienceKind.POSITION))


def faults(requirement: Requirement) -> Iterator[Message]:
    """Yield what makes the requirement wrong: it cannot be stored so. Alternatives are counted from 1."""
    for number, alternative in enumerate(requirement.experience.alternatives, 1):
        yield from _alternative_faults(number, alternative)
        yield from _extra_faults(alternative.extras)
    yield from _extra_faults(requirement.extras)


def doubts(requirement: Requirement) -> Iterator[Message]:
    """Yield what may be right and yet deserves a second look."""
    for number, alternative in enumerate(requirement.experience.alternatives, 1):
        if _NAMED_KINDS.intersection(alternative.kinds) and not alternative.field:
            yield message("requirements.field_unnamed", number=number)
        elif alternative.field and _NAMED_KINDS.isdisjoint(alternative.kinds):
            yield message("requirements.field_unused", number=number)


def _alternative_faults(number: int, alternative: ExperienceAlternative) -> Iterator[Message]:
    least, most = alternative.min_years, alternative.max_years
    if not alternative.kinds or any(not share.kinds for share in alternative.including):
        yield message("requirements.no_kinds", number=number)
    shares = [share.min_years for share in alternative.including if share.min_years is not None]
    wrong = [years for years in (least, most, *shares) if years is not None and not _possible(years)]
    if wrong:
        yield message("requirements.wrong_years", number=number, found=str(wrong[0]), most=int(MOST_YEARS))
        return
    if least is not None and most is not None and most < least:
        yield message("requirements.years_in_wrong_order", number=number, least=str(least), most=str(most))
    if least is not None and any(share > least for share in shares):
        yield message("requirements.share_too_long", number=number, share=str(max(shares)), whole=str(least))


def _extra_faults(extras: Iterable[Extra]) -> Iterator[Message]:
    seen: set[Extra] = set()
    for extra in extras:
        if extra in seen:
            yield message("requirements.extra_repeated", found=extra.code)
        seen.add(extra)
        if extra.kind is ExtraKind.DRIVING_LICENCE and licence.categories(extra.detail) is None:
            yield message("requirements.wrong_licence", found=extra.detail)
        if extra.kind is ExtraKind.MIN_AGE and not (
            _AGE.fullmatch(extra.detail) and int(extra.detail) in AGES
        ):
            yield message("requirements.wrong_age", found=extra.detail, least=AGES.start, most=AGES.stop - 1)


def _possible(years: Decimal) -> bool:
    return years.is_finite() and 0 <= years <= MOST_YEARS
