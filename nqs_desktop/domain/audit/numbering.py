"""The numbers of positions and of their units: languages that differ, numbers that skip or repeat."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from nqs_desktop.domain.audit.findings import AuditFinding, AuditPlace, FindingKind, Severity
from nqs_desktop.domain.audit.sheet import AuditSheet
from nqs_desktop.domain.audit.texts import Fault, PlacedText, finding
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement import RequirementPart
from nqs_desktop.domain.staffing import StaffPosition

UNITS_DIFFER: Final = "units_differ"
"""Code of the review reason with which a reader of papers keeps units that differ between the languages."""

_NUMBER: Final = re.compile(r"(\d{1,9})(?!\d)(.*)", re.DOTALL)
"""No paper has a billion positions: what has more digits is no number."""
_FIGURE: Final = re.compile(r"\d+(?:[.,]\d+)?")
_FIRST: Final = 1
_NUMBERS_KEPT: Final = 32_768
"""A number is looked at several times in each language."""


class _Number(NamedTuple):
    """A number as printed: its figure and what follows it, such as ``a`` or ``.2``."""

    figure: int
    rest: str


def numbers_differ(sheet: AuditSheet) -> Iterator[AuditFinding]:
    """Yield positions whose own number is another one in Kazakh than in Russian."""
    for position in sheet.positions:
        kk, ru = position.number.kk, position.number.ru
        if kk and ru and _parsed(kk) != _parsed(ru):
            fault = Fault(
                message("audit.numbers_differ", kk=kk, ru=ru),
                message("audit.numbers_differ_why"),
                message("audit.numbers_differ_advice"),
                f"{kk} / {ru}",
                ((0, len(kk)),),
                ((0, len(ru)),),
            )
            yield finding(_number_of(position), FindingKind.NUMBERS_DIFFER, Severity.ERROR, fault)


def units_differ(sheet: AuditSheet) -> Iterator[AuditFinding]:
    """Yield positions whose paper printed other units in Kazakh than in Russian.

    The position holds the Kazakh ones until a person sets others, and with them the matter is settled.
    """
    for position in sheet.positions:
        for reason in position.requirement.review_reasons:
            if reason.code != UNITS_DIFFER or reason.part is not RequirementPart.POSITION:
                continue
            figures = _FIGURE.findall(reason.detail)
            if len(figures) != len(Language) or figures[0].replace(",", ".") != _plain(position):
                continue
            kk, ru = figures
            fault = Fault(
                message("audit.units_differ", kk=kk, ru=ru),
                message("audit.units_differ_why"),
                message("audit.units_differ_advice"),
                f"{kk} / {ru}",
                ((0, len(kk)),),
                ((0, len(ru)),),
            )
            placed = PlacedText(position, AuditPlace.UNITS, LocalizedText(kk, ru))
            yield finding(placed, FindingKind.UNITS_DIFFER, Severity.ERROR, fault)


def numbering_skips(sheet: AuditSheet) -> Iterator[AuditFinding]:
    """Yield positions before which numbers are missing, in one language or in both.

    Where the number differs between the languages and one of them goes on as it should, the other one is
    wrong, which is a finding of its own: from there both go on from the right one.
    """
    last: dict[Language, int] = {}
    slips = 0
    before: StaffPosition | None = None
    for position in sheet.positions:
        numbers = _figures(position)
        gaps = {
            language: range(last[language] + 1, figure)
            for language, figure in numbers.items()
            if language in last
        }
        missing = {language: _range(gap) for language, gap in gaps.items() if len(gap) > slips}
        right = next(
            (figure for language, figure in numbers.items() if _goes_on(last, language, figure)), None
        )
        if missing and before and (right is None or not _differs(position)):
            printed = _figures(before)
            unprinted = {one: said for one, said in missing.items() if printed.get(one) == last[one]}
            yield _skip(position, before, unprinted or missing)
        slips = slips + 1 if _repeats(last, numbers) else 0
        for language, figure in numbers.items():
            last[language] = _next_last(last.get(language), right if right is not None else figure)
        before = position


def numbering_repeats(sheet: AuditSheet) -> Iterator[AuditFinding]:
    """Yield positions whose number an earlier position of the same numbering already bears."""
    seen: dict[Language, dict[_Number, StaffPosition]] = {language: {} for language in Language}
    last: dict[Language, int] = {}
    before: StaffPosition | None = None
    for position in sheet.positions:
        repeated: dict[Language, StaffPosition] = {}
        for language in Language:
            number = _parsed(position.number.get(language))
            if number is None:
                continue
            if number.figure == _FIRST and not number.rest and _may_restart(before, position, language):
                seen[language].clear()
            if number in seen[language]:
                repeated[language] = seen[language][number]
            if not _differs(position) or _goes_on(last, language, number.figure):
                seen[language].setdefault(number, position)
        last |= _figures(position)
        before = position
        if repeated and not (_differs(position) and len(repeated) == 1):
            yield _repeat(position, repeated)


def _may_restart(before: StaffPosition | None, position: StaffPosition, language: Language) -> bool:
    """Tell whether a number 1 begins a numbering anew: that of another department, or after higher ones."""
    if before is None or before.department != position.department:
        return True
    number = _parsed(before.number.get(language))
    return number is None or number.figure != _FIRST


def _repeat(position: StaffPosition, repeated: dict[Language, StaffPosition]) -> AuditFinding:
    first = next(iter(repeated.values()))
    language = next(iter(repeated))
    fault = Fault(
        message(
            "audit.numbering_repeats",
            number=position.number.get(language) or "",
            title=first.title.best(language),
        ),
        message("audit.numbering_repeats_why"),
        message("audit.numbering_repeats_advice"),
        "; ".join(f"{one}: {position.number.get(one)}" for one in repeated),
        _whole(position.number.kk) if Language.KK in repeated else (),
        _whole(position.number.ru) if Language.RU in repeated else (),
        first.key,
    )
    return finding(_number_of(position), FindingKind.NUMBERING_REPEATS, Severity.ERROR, fault)


def _number_of(position: StaffPosition) -> PlacedText:
    return PlacedText(position, AuditPlace.NUMBER, position.number)


@lru_cache(maxsize=_NUMBERS_KEPT)
def _parsed(text: str | None) -> _Number | None:
    """Return a printed number; ``None`` where it begins with no figure."""
    found = _NUMBER.fullmatch(text.strip()) if text else None
    return _Number(int(found[1]), found[2].strip(" .)").casefold()) if found else None


def _figures(position: StaffPosition) -> dict[Language, int]:
    """Return the figures of a position's number in the languages that have one."""
    parsed = {language: _parsed(position.number.get(language)) for language in Language}
    return {language: number.figure for language, number in parsed.items() if number}


def _goes_on(last: dict[Language, int], language: Language, figure: int) -> bool:
    return language in last and figure in (last[language], last[language] + 1)


def _repeats(last: dict[Language, int], numbers: dict[Language, int]) -> bool:
    """Tell whether a position bears the number of the one before; the next number then counts it too."""
    return bool(numbers) and all(last.get(language) == figure for language, figure in numbers.items())


def _next_last(last: int | None, figure: int) -> int:
    """Return after which number the next one is expected.

    A number that falls is taken for a slip, its position for the next one, unless it begins anew with 1.
    """
    if last is None or figure >= last or figure == _FIRST:
        return figure
    return last + 1


def _differs(position: StaffPosition) -> bool:
    kk, ru = _parsed(position.number.kk), _parsed(position.number.ru)
    return kk is not None and ru is not None and kk != ru


def _range(gap: Sequence[int]) -> str:
    return str(gap[0]) if len(gap) == 1 else f"{gap[0]}–{gap[-1]}"


def _skip(position: StaffPosition, before: StaffPosition, missing: dict[Language, str]) -> AuditFinding:
    language, numbers = next(iter(missing.items()))
    both = len(missing) == len(Language) and len(set(missing.values())) == 1
    key = "audit.numbering_skips" if both else f"audit.numbering_skips_{language.value}"
    fault = Fault(
        message(key, missing=numbers, after=before.number.get(language) or ""),
        message("audit.numbering_skips_why"),
        message("audit.numbering_skips_advice"),
        "; ".join(f"{one}: {said}" for one, said in missing.items()),
        _whole(position.number.kk) if Language.KK in missing else (),
        _whole(position.number.ru) if Language.RU in missing else (),
        before.key,
    )
    return finding(_number_of(position), FindingKind.NUMBERING_SKIPS, Severity.WARNING, fault)


def _whole(text: str | None) -> tuple[tuple[int, int], ...]:
    return ((0, len(text)),) if text else ()


def _plain(position: StaffPosition) -> str:
    return format(position.units.normalize(), "f")
