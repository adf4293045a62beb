"""Years of experience that the Kazakh text and the Russian one do not ask for alike."""

from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final

from nqs_desktop.domain.audit.findings import AuditFinding, AuditPlace, FindingKind, Severity
from nqs_desktop.domain.audit.sheet import AuditSheet, Cell, CellReading, PositionReading
from nqs_desktop.domain.audit.texts import Fault, finding
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement import ExperienceAlternative, Extra, ExtraKind, Strength
from nqs_desktop.domain.requirement_words import level_words, listed, strength_words

_AGES: Final = frozenset((ExtraKind.MIN_AGE, ExtraKind.MAX_AGE))
_NONE_ASKED: Final = Decimal(0)


def years_differ(sheet: AuditSheet) -> Iterator[AuditFinding]:
    """Yield cells whose years, ages or firmness are others in Kazakh than in Russian."""
    for row in sheet.rows:
        for place, cell in row.cells:
            if len(cell) < len(Language):
                continue
            kk, ru = (_asking(cell[language]) for language in Language)
            if _years(kk) != _years(ru) or _bound_otherwise(kk, ru):
                yield _differing(row, place, cell, "audit.years_differ", _said(kk, ru), _said(ru, kk))
            elif Counter(one.strength for one in kk) != Counter(one.strength for one in ru):
                yield _differing(row, place, cell, "audit.strength_differs", _firmness(kk), _firmness(ru))
            ages = [_ages(cell[language].extras) for language in Language]
            if ages[0] != ages[1]:
                said = [message("audit.plain", text=", ".join(sorted(one)) or "—") for one in ages]
                yield _differing(row, place, cell, "audit.ages_differ", *said)


def _asking(cell: CellReading) -> tuple[ExperienceAlternative, ...]:
    """Return the alternatives that ask for anything: asking for none and saying nothing are the same."""
    return tuple(one for one in cell.alternatives if one.min_years != _NONE_ASKED)


def _years(alternatives: Iterable[ExperienceAlternative]) -> Counter[tuple[object, ...]]:
    return Counter((one.min_years, one.max_years, _parts(one)) for one in alternatives)


def _parts(alternative: ExperienceAlternative) -> tuple[tuple[Decimal | None, int | None], ...]:
    named = ((one.min_years, one.last_months) for one in alternative.including if one.min_years is not None)
    return tuple(sorted(named, key=str))


def _bound_otherwise(kk: Iterable[ExperienceAlternative], ru: Iterable[ExperienceAlternative]) -> bool:
    """Tell whether the same years are bound to other levels, where both texts name the same levels."""
    levels = [Counter(frozenset(one.education_levels) for one in side) for side in (kk, ru)]
    paired = [
        Counter((frozenset(one.education_levels), one.min_years, one.max_years) for one in side)
        for side in (kk, ru)
    ]
    return levels[0] == levels[1] and paired[0] != paired[1]


def _ages(extras: Iterable[Extra]) -> frozenset[str]:
    return frozenset(extra.detail for extra in extras if extra.kind in _AGES)


def _differing(
    row: PositionReading, place: AuditPlace, cell: Cell, key: str, kk: Message, ru: Message
) -> AuditFinding:
    fault = Fault(
        message(key, kk=kk, ru=ru),
        message("audit.years_differ_why"),
        message("audit.years_differ_advice"),
        key.partition(".")[2],
        _marks(cell[Language.KK]),
        _marks(cell[Language.RU]),
    )
    return finding(row.placed(place), FindingKind.YEARS_DIFFER, Severity.ERROR, fault)


def _marks(cell: CellReading) -> tuple[tuple[int, int], ...]:
    return cell.places(".min_years", ".max_years", ".strength")


def _said(own: Iterable[ExperienceAlternative], other: Iterable[ExperienceAlternative]) -> Message:
    """Return the years of a language in words, with their levels where the years alone are the same."""
    own, other = tuple(own), tuple(other)
    figures = [_figures(one) for one in own]
    if not own:
        return message("audit.no_experience")
    if _years(own) == _years(other):
        return listed(
            message(
                "audit.years_of_levels", years=said, levels=listed(map(level_words, one.education_levels))
            )
            if one.education_levels
            else message("audit.plain", text=said)
            for one, said in zip(own, figures, strict=True)
        )
    return message("audit.plain", text="; ".join(figures))


def _figures(alternative: ExperienceAlternative) -> str:
    shares = [_figure(share.min_years) for share in alternative.including if share.min_years is not None]
    whole = _figure(alternative.min_years)
    if alternative.max_years is not None and alternative.max_years != alternative.min_years:
        whole = f"{whole}–{_figure(alternative.max_years)}"
    return f"{whole} ({', '.join(shares)})" if shares else whole


def _figure(years: Decimal | None) -> str:
    return "—" if years is None else format(years.normalize(), "f")


def _firmness(alternatives: Iterable[ExperienceAlternative]) -> Message:
    return listed(strength_words(strength) for strength in _distinct(one.strength for one in alternatives))


def _distinct(strengths: Iterable[Strength]) -> tuple[Strength, ...]:
    return tuple(dict.fromkeys(strengths))
