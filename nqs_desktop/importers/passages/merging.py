"""Merges what the languages of a cell say: equal facts become one; where they disagree neither is chosen."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.requirement import (
    ExperienceAlternative,
    ExperienceKind,
    Extra,
    IncludedExperience,
    RequirementPart,
    ReviewReason,
    Strength,
)

FIRMNESS = (Strength.EXAMPLE, Strength.DESIRABLE, Strength.REQUIRED)
"""The strengths, the weakest first."""
_NO_YEARS = Decimal(-1)


@dataclass(slots=True)
class Differences:
    """Reasons that arise where the languages disagree."""

    reasons: list[ReviewReason] = field(default_factory=list)

    def add(self, code: str, part: RequirementPart, kk: str, ru: str) -> None:
        """Note that the languages disagree, with what each of them says."""
        self.reasons.append(ReviewReason(code, part, f"kk: {kk or '—'} / ru: {ru or '—'}"))


def merge_levels(
    kk: Sequence[EducationLevel],
    ru: Sequence[EducationLevel],
    part: RequirementPart,
    differences: Differences,
) -> tuple[EducationLevel, ...]:
    """Return the levels that either language names."""
    if set(kk) != set(ru):
        differences.add("levels_differ", part, ", ".join(kk), ", ".join(ru))
    return tuple(sorted({*kk, *ru}, key=lambda level: level.rank))


def merge_extras(kk: Sequence[Extra], ru: Sequence[Extra], differences: Differences) -> tuple[Extra, ...]:
    """Return the extras that either language asks for."""
    if set(kk) != set(ru):
        differences.add(
            "extras_differ",
            RequirementPart.EXPERIENCE,
            ", ".join(extra.code for extra in kk),
            ", ".join(extra.code for extra in ru),
        )
    return tuple(dict.fromkeys((*kk, *ru)))


def merge_alternatives(
    kk: Sequence[ExperienceAlternative], ru: Sequence[ExperienceAlternative], differences: Differences
) -> tuple[ExperienceAlternative, ...]:
    """Return the alternatives of both languages, those that say the same once.

    Alternatives are matched by how much they share; one that a language lacks is kept and noted.
    """
    if len(kk) == len(ru):
        pairs = list(zip(kk, ru, strict=True)) if len(kk) == 1 else _matched(kk, ru)
    else:
        pairs = _matched(kk, ru)
    paired_ru = [right for _, right in pairs]
    merged = []
    for left in kk:
        partner = next((right for own, right in pairs if own is left), None)
        if partner is None:
            differences.add("alternatives_differ", RequirementPart.EXPERIENCE, said(left), "")
            merged.append(left)
        else:
            merged.append(merge_alternative(left, partner, differences))
    for right in ru:
        if not any(right is other for other in paired_ru):
            differences.add("alternatives_differ", RequirementPart.EXPERIENCE, "", said(right))
            merged.append(right)
    return tuple(merged)


def _matched(
    kk: Sequence[ExperienceAlternative], ru: Sequence[ExperienceAlternative]
) -> list[tuple[ExperienceAlternative, ExperienceAlternative]]:
    """Return the pairs of alternatives that have most in common, each alternative once."""
    scored = sorted(
        (
            (_likeness(left, right) - abs(row - column) / 10, row, column)
            for row, left in enumerate(kk)
            for column, right in enumerate(ru)
        ),
        key=lambda score: (-score[0], score[1], score[2]),
    )
    rows: set[int] = set()
    columns: set[int] = set()
    pairs = []
    for likeness, row, column in scored:
        if row in rows or column in columns or likeness < 1:
            continue
        rows.add(row)
        columns.add(column)
        pairs.append((kk[row], ru[column]))
    return pairs


def _likeness(left: ExperienceAlternative, right: ExperienceAlternative) -> int:
    """Return in how much two alternatives agree; levels and kinds weigh double."""
    return (
        2 * (set(left.education_levels) == set(right.education_levels))
        + 2 * (set(left.kinds) == set(right.kinds))
        + (left.min_years == right.min_years)
        + (set(left.extras) == set(right.extras))
    )


def merge_alternative(
    kk: ExperienceAlternative, ru: ExperienceAlternative, differences: Differences
) -> ExperienceAlternative:
    """Return an alternative that both languages name; what they say otherwise is noted."""
    part = RequirementPart.EXPERIENCE
    low, high = kk.min_years, kk.max_years
    if (low, high) != (ru.min_years, ru.max_years):
        differences.add("years_differ", part, _years(kk), _years(ru))
        low = low if low == ru.min_years else None
        high = high if high == ru.max_years else None
    if kk.strength is not ru.strength:
        differences.add("strength_differs", part, kk.strength, ru.strength)
    if kk.continuous != ru.continuous:
        differences.add("continuous_differs", part, _years(kk), _years(ru))
    if set(kk.extras) != set(ru.extras):
        differences.add(
            "extras_differ", part, ", ".join(e.code for e in kk.extras), ", ".join(e.code for e in ru.extras)
        )
    return ExperienceAlternative(
        min_years=low,
        max_years=high,
        kinds=_merge_kinds(kk, ru, differences),
        field=_both(kk.field, ru.field),
        education_levels=merge_levels(kk.education_levels, ru.education_levels, part, differences),
        strength=min(kk.strength, ru.strength, key=FIRMNESS.index),
        including=_merge_shares(kk.including, ru.including, differences),
        continuous=kk.continuous or ru.continuous,
        extras=tuple(dict.fromkeys((*kk.extras, *ru.extras))),
    )


def _merge_kinds(
    kk: ExperienceAlternative | IncludedExperience,
    ru: ExperienceAlternative | IncludedExperience,
    differences: Differences,
) -> tuple[ExperienceKind, ...]:
    """Return the kinds that either language names; "any" says nothing beside another kind."""
    if set(kk.kinds) != set(ru.kinds):
        differences.add("kinds_differ", RequirementPart.EXPERIENCE, ", ".join(kk.kinds), ", ".join(ru.kinds))
    either = [kind for kind in ExperienceKind if kind in {*kk.kinds, *ru.kinds}]
    named = tuple(kind for kind in either if kind is not ExperienceKind.ANY)
    return named or (ExperienceKind.ANY,)


def _merge_shares(
    kk: Sequence[IncludedExperience], ru: Sequence[IncludedExperience], differences: Differences
) -> tuple[IncludedExperience, ...]:
    """Return the shares of both languages; a number that a language lacks or gives otherwise is noted."""
    left = list(ru)
    merged = []
    for share in kk:
        partner = next((other for other in left if set(other.kinds) == set(share.kinds)), None)
        if partner is None and len(kk) == len(ru) == 1:
            partner = left[0]
        if partner is None:
            merged.append(share)
            if share.min_years is not None:
                differences.add("years_differ", RequirementPart.EXPERIENCE, _years(share), "")
            continue
        left.remove(partner)
        merged.append(_merge_share(share, partner, differences))
    for share in left:
        if share.min_years is not None:
            differences.add("years_differ", RequirementPart.EXPERIENCE, "", _years(share))
    return (*merged, *left)


def _merge_share(
    kk: IncludedExperience, ru: IncludedExperience, differences: Differences
) -> IncludedExperience:
    low = kk.min_years
    if low != ru.min_years:
        differences.add("years_differ", RequirementPart.EXPERIENCE, _years(kk), _years(ru))
        low = None
    months = kk.last_months
    if months != ru.last_months:
        differences.add("years_differ", RequirementPart.EXPERIENCE, _months(kk), _months(ru))
        months = None
    return IncludedExperience(low, _merge_kinds(kk, ru, differences), _both(kk.field, ru.field), months)


def _months(share: IncludedExperience) -> str:
    return f"{_years(share)} < {share.last_months}" if share.last_months else _years(share)


def _both(kk: LocalizedText, ru: LocalizedText) -> LocalizedText:
    return LocalizedText(kk.kk, ru.ru)


def _years(part: ExperienceAlternative | IncludedExperience) -> str:
    if part.min_years is None:
        return ""
    high = part.max_years if isinstance(part, ExperienceAlternative) else None
    return f"{part.min_years}" if high is None else f"{part.min_years}-{high}"


def said(alternative: ExperienceAlternative) -> str:
    """Return an alternative in short: its years and kinds."""
    return " ".join((_years(alternative), *alternative.kinds)).strip()
