"""A requirement in sentences: what is asked for in experience, what an extra is, what is in doubt and why."""

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import reduce
from typing import Final

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement import (
    ExperienceAlternative,
    ExperienceKind,
    Extra,
    ExtraKind,
    IncludedExperience,
    ReviewReason,
    Strength,
)
from nqs_desktop.domain.service_length import MONTHS_OF_A_YEAR, months_asked

_NAMED_KINDS: Final = frozenset((ExperienceKind.FIELD, ExperienceKind.POSITION))
_IN_CODES: Final = frozenset(
    (
        "alternatives_differ",
        "cells_differ",
        "continuous_differs",
        "extras_differ",
        "kinds_differ",
        "levels_differ",
        "strength_differs",
        "text_missing",
        "units_differ",
        "years_differ",
    )
)
"""Reasons whose detail is written in the words of the data format rather than in those of the paper."""

_CODE: Final = re.compile(
    r"(?<![\w|])(?:"
    + "|".join(
        sorted((*EducationLevel, *ExperienceKind, *ExtraKind, *Strength, *Language), key=len, reverse=True)
    )
    + r")(?::[A-Z0-9|]+)?(?!\w)"
)


def level_words(level: EducationLevel) -> Message:
    """Return the name of an education level."""
    return message(f"eligibility.level_{level.value}")


def kind_words(kind: ExperienceKind) -> Message:
    """Return what a kind of experience is."""
    return message(f"eligibility.kind_{kind.value}")


def extra_words(extra: Extra) -> Message:
    """Return what an extra is, with its categories or years."""
    item = message(f"eligibility.item_{extra.kind.value}")
    if not extra.detail:
        return item
    detail = extra.detail.replace("|", " / ")
    return message("eligibility.item_with_detail", item=item, detail=detail)


def strength_words(strength: Strength) -> Message:
    """Return how firmly something is asked for."""
    return message(f"requirements.strength_{strength.value}")


def alternative_words(alternative: ExperienceAlternative, language: Language) -> Message:
    """Return what an alternative asks for as a sentence without a full stop.

    Args:
        alternative: The alternative; ``Decimal(0)`` years say that none are asked for, ``None`` no number.
        language: In which language to name its field; the other one where it has no text in this one.
    """
    said = _asked(alternative)
    if alternative.kinds not in {(), (ExperienceKind.ANY,)} and alternative.min_years != 0:
        kinds = _kinds(alternative.kinds, alternative.field, language)
        said = message("requirements.of_kinds", asked=said, kinds=kinds)
    for share in alternative.including:
        said = message("requirements.with_share", asked=said, share=share_words(share, language))
    if alternative.education_levels:
        levels = listed(level_words(level) for level in alternative.education_levels)
        said = message("requirements.with_levels", asked=said, levels=levels)
    if alternative.continuous:
        said = message("requirements.without_break", asked=said)
    if alternative.extras:
        extras = listed(extra_words(extra) for extra in alternative.extras)
        said = message("requirements.with_extras", asked=said, extras=extras)
    if alternative.strength is not Strength.REQUIRED:
        said = message(f"requirements.as_{alternative.strength.value}", asked=said)
    return said


def share_words(share: IncludedExperience, language: Language) -> Message:
    """Return what a share of an alternative asks for: "at least 3 years of managerial experience"."""
    if share.min_years is None:
        said = message("requirements.share_unnamed")
    else:
        said = message("requirements.share_years", length=_length(share.min_years))
    said = message("requirements.of_kinds", asked=said, kinds=_kinds(share.kinds, share.field, language))
    return within_months(said, share.last_months)


def within_months(said: Message, last_months: int | None) -> Message:
    """Return a share of years with the months before the day asked in which it must lie, if it names some."""
    if last_months is None:
        return said
    return message("requirements.within_last", share=said, months=_counted("months", last_months))


def reason_words(reason: ReviewReason) -> Message:
    """Return why a human must decide, with the words of the data format in its detail said in a language."""
    detail = _spelt(reason.detail) if reason.code in _IN_CODES else reason.detail
    return message(f"review.{reason.code}", detail=detail)


def listed(words: Iterable[Message]) -> Message:
    """Return words parted by commas.

    Raises:
        TypeError: There are none.
    """
    return reduce(lambda first, second: message("eligibility.and_also", first=first, second=second), words)


def _asked(alternative: ExperienceAlternative) -> Message:
    least, most = alternative.min_years, alternative.max_years
    if least is None:
        return message("requirements.asked_unnamed")
    if least == 0 and not most:
        return message("requirements.asked_none")
    if most is None or most == least:
        return message("requirements.asked_years", length=_length(least))
    return message("requirements.asked_range", length=_length(least), most=_length(most))


def _kinds(kinds: Iterable[ExperienceKind], field: LocalizedText, language: Language) -> Message:
    def one(kind: ExperienceKind) -> Message:
        if field and kind in _NAMED_KINDS:
            return message("requirements.named", kind=kind_words(kind), field=field.best(language))
        return kind_words(kind)

    return listed(one(kind) for kind in kinds)


def _length(years: Decimal) -> Message:
    """Return years as they stand after "not less than": the case that Russian needs there."""
    whole, months = divmod(months_asked(years), MONTHS_OF_A_YEAR)
    if not months:
        return _counted("years", whole)
    if not whole:
        return _counted("months", months)
    return message("requirements.both", years=_counted("years", whole), months=_counted("months", months))


def _counted(unit: str, number: int) -> Message:
    form = "many"
    if number % 10 == 1 and number % 100 != 11:
        form = "single" if number == 1 else "one"
    return message(f"requirements.{unit}_{form}", number=number)


def _spelt(detail: str) -> str | Message:
    """Return ``detail`` with each word of the data format in the words of the language it is said in."""
    said: str | Message = ""
    end = 0
    for match in _CODE.finditer(detail):
        said = message("requirements.joined", first=said, second=detail[end : match.start()])
        said = message("requirements.joined", first=said, second=_word(match.group()))
        end = match.end()
    rest = detail[end:]
    return message("requirements.joined", first=said, second=rest) if end else rest


def _word(code: str) -> Message:
    if code in set(EducationLevel):
        return level_words(EducationLevel(code))
    if code in set(ExperienceKind):
        return kind_words(ExperienceKind(code))
    if code in set(Strength):
        return strength_words(Strength(code))
    if code in set(Language):
        return message(f"requirements.language_{code}")
    return extra_words(Extra.parse(code))
