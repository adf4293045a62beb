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
    ExtraDemand,
    ExtraKind,
    IncludedExperience,
    Requirement,
)
from nqs_desktop.domain.requirement_structure import (
    DEEPEST,
    as_structure,
    depth,
    groups,
    is_stale,
    joined_parts,
)
from nqs_desktop.domain.requirement_words import level_words, listed
from nqs_desktop.domain.search_text import code_key
from nqs_desktop.domain.service_length import months_asked

MOST_YEARS: Final = Decimal(50)
MOST_MONTHS: Final = 600
"""The longest time back that a share of the experience may be looked for in."""

AGES: Final = range(14, 101)
_AGE: Final = re.compile(r"[0-9]{1,3}")
_CODE: Final = re.compile(r"(?=.*[0-9])[0-9A-Z]{2,12}")
_NAMED_KINDS: Final = frozenset((ExperienceKind.FIELD, ExperienceKind.POSITION))


def faults(requirement: Requirement) -> Iterator[Message]:
    """Yield what makes the requirement wrong: it cannot be stored so. Alternatives are counted from 1."""
    for number, alternative in enumerate(requirement.experience.alternatives, 1):
        yield from _alternative_faults(number, alternative)
        yield from _extra_faults(alternative.extras)
    yield from _extra_faults((*requirement.extras, *(one.extra for one in requirement.wished_extras)))
    yield from _code_faults(requirement.education.specialties)
    yield from _structure_faults(requirement)
    yield from _age_faults(requirement)


def doubts(requirement: Requirement) -> Iterator[Message]:
    """Yield what may be right and yet deserves a second look."""
    for number, alternative in enumerate(requirement.experience.alternatives, 1):
        if _NAMED_KINDS.intersection(alternative.kinds) and not alternative.field:
            yield message("requirements.field_unnamed", number=number)
        elif alternative.field and _NAMED_KINDS.isdisjoint(alternative.kinds):
            yield message("requirements.field_unused", number=number)
    education = requirement.education
    unaccepted = [level for level in education.levels if level not in education.accepted]
    if education.accepted and unaccepted:
        yield message("requirements.named_not_accepted", levels=listed(map(level_words, unaccepted)))
    if is_stale(requirement):
        yield message("requirements.structure_differs")


def _code_faults(codes: Iterable[str]) -> Iterator[Message]:
    seen: set[str] = set()
    for code in codes:
        key = code_key(code)
        if not _CODE.fullmatch(key):
            yield message("requirements.wrong_specialty_code", found=code)
        elif key in seen:
            yield message("requirements.specialty_code_repeated", found=code)
        seen.add(key)


def _structure_faults(requirement: Requirement) -> Iterator[Message]:
    if requirement.structure is None:
        return
    if depth(requirement.structure) > DEEPEST:
        yield message("requirements.too_deep", most=DEEPEST)
    if any(not group.parts for group in groups(requirement.structure)):
        yield message("requirements.empty_group")


def _age_faults(requirement: Requirement) -> Iterator[Message]:
    """Yield a fault where demands that must all be met leave no age between them."""
    parts = joined_parts(as_structure(requirement))
    extras = [part.extra for part in parts if isinstance(part, ExtraDemand)]
    least = [int(one.detail) for one in extras if one.kind is ExtraKind.MIN_AGE and _is_age(one.detail)]
    most = [int(one.detail) for one in extras if one.kind is ExtraKind.MAX_AGE and _is_age(one.detail)]
    if least and most and max(least) > min(most):
        yield message("requirements.ages_in_wrong_order", least=max(least), most=min(most))


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
    for share in alternative.including:
        yield from _window_faults(number, share)


def _window_faults(number: int, share: IncludedExperience) -> Iterator[Message]:
    months = share.last_months
    if months is None:
        return
    if not 1 <= months <= MOST_MONTHS:
        yield message("requirements.wrong_last_months", number=number, found=months, most=MOST_MONTHS)
    elif share.min_years is not None and months_asked(share.min_years) > months:
        asked = months_asked(share.min_years)
        yield message("requirements.share_beyond_window", number=number, share=asked, months=months)


def _extra_faults(extras: Iterable[Extra]) -> Iterator[Message]:
    seen: set[Extra] = set()
    for extra in extras:
        if extra in seen:
            yield message("requirements.extra_repeated", found=extra.code)
        seen.add(extra)
        if extra.kind is ExtraKind.DRIVING_LICENCE and licence.categories(extra.detail) is None:
            yield message("requirements.wrong_licence", found=extra.detail)
        if extra.kind in {ExtraKind.MIN_AGE, ExtraKind.MAX_AGE} and not _is_age(extra.detail):
            yield message(
                f"requirements.wrong_{'age' if extra.kind is ExtraKind.MIN_AGE else 'max_age'}",
                found=extra.detail,
                least=AGES.start,
                most=AGES.stop - 1,
            )


def _is_age(detail: str) -> bool:
    return bool(_AGE.fullmatch(detail)) and int(detail) in AGES


def _possible(years: Decimal) -> bool:
    return years.is_finite() and 0 <= years <= MOST_YEARS
