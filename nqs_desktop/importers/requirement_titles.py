"""Reads the title of a position as a paper prints it: number, title and units, once in each language."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement import RequirementPart, ReviewReason
from nqs_desktop.importers.bilingual_text import TextLine, language_of, leaning
from nqs_desktop.importers.requirement_paragraphs import Vocabulary, paragraph
from nqs_desktop.importers.result import ReadingNotes

_NUMBERED: Final = re.compile(r"(\d{1,3}(?:[.-]\d{1,2})?)\s*[.)]\s*(?=[^\W\d_]|[«\"])")
_UNITS: Final = re.compile(
    r"(?P<comma>,)?\s*\(?\s*(?P<units>\d{1,4}(?:[.,]\d{1,3})?)\s*"
    r"(?:штатн\w*\s*)?(?:штат\s*|шт\b\.?\s*)?(?:бірлі\w*|единиц\w*|ед\b\.?|став(?:ка|ки|ок)\b)\s*\)?\s*[.,;]?\s*$",
    re.IGNORECASE,
)
_MOST_LINES_BETWEEN: Final = 4


@dataclass(frozen=True, slots=True)
class PrintedTitle:
    """A title in one language.

    Attributes:
        line: Number of its first line.
        number: The position's number as printed.
        title: The title without number and units.
        units: Staff units; ``None`` where it prints none.
    """

    line: int
    number: str
    title: str
    units: Decimal | None


@dataclass(frozen=True, slots=True)
class PositionTitle:
    """A title in both languages; the units are those of the Kazakh title where the two differ, in doubt."""

    line: int
    number: LocalizedText
    title: LocalizedText
    units: Decimal
    units_doubt: ReviewReason | None = None


def title_starts(lines: Sequence[TextLine]) -> tuple[int, ...]:
    """Return at which of ``lines``, the last of which stands before a table, its one or two titles begin."""
    numbered = [place for place, line in enumerate(lines) if _NUMBERED.match(line.text)]
    if not numbered:
        return ()
    last = numbered[-1]
    if len(numbered) > 1 and last - numbered[-2] <= _MOST_LINES_BETWEEN:
        before = " ".join(line.text for line in lines[numbered[-2] : last])
        if _UNITS.search(before) or language_of(before) is not language_of(lines[last].text):
            return numbered[-2], last
    return (last,)


def read_title(lines: Sequence[TextLine], vocabulary: Vocabulary, notes: ReadingNotes) -> PositionTitle:
    """Return the title that ``lines`` print, which begin with the number of the first language."""
    starts = title_starts(lines)
    printed = [
        _printed(lines[start:end], vocabulary, notes)
        for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)
    ]
    return join_titles(printed, notes)


def join_titles(printed: Sequence[PrintedTitle], notes: ReadingNotes) -> PositionTitle:
    """Return the one or two titles of a position as one."""
    kk, ru = _by_language(printed, notes)
    _compare_numbers(kk, ru, notes)
    return PositionTitle(
        line=printed[0].line,
        number=LocalizedText(kk.number if kk else None, ru.number if ru else None),
        title=LocalizedText(kk.title if kk else None, ru.title if ru else None),
        units=_units(kk, ru, notes),
        units_doubt=_units_doubt(kk, ru),
    )


def _printed(lines: Sequence[TextLine], vocabulary: Vocabulary, notes: ReadingNotes) -> PrintedTitle:
    text = paragraph(lines, vocabulary, notes) or ""
    numbered = _NUMBERED.match(text)
    number = numbered[1] if numbered else ""
    rest = text[numbered.end() :] if numbered else text
    title, units, has_comma = title_and_units(rest)
    if units is not None and not has_comma:
        notes.guess(lines[0].number, rest, title, message("reading.comma_missing"))
    return PrintedTitle(lines[0].number, number, title, units)


def title_and_units(text: str) -> tuple[str, Decimal | None, bool]:
    """Return a title without its units, the units (``None`` for none) and whether a comma parts them."""
    found = _UNITS.search(text)
    if not found:
        return _bare(text), None, False
    units = Decimal(found["units"].replace(",", "."))
    return _bare(text[: found.start()]), units, bool(found["comma"])


def has_units(text: str) -> bool:
    """Tell whether a title ends with its units."""
    return bool(_UNITS.search(text))


def _bare(title: str) -> str:
    return title.strip().rstrip(",;").strip()


def _by_language(
    printed: Sequence[PrintedTitle], notes: ReadingNotes
) -> tuple[PrintedTitle | None, PrintedTitle | None]:
    """Return the Kazakh and the Russian title."""
    if len(printed) == 1:
        only = printed[0]
        notes.guess(only.line, only.title, only.title, message("reading.title_in_one_language"))
        return (None, only) if language_of(only.title) is Language.RU else (only, None)
    first, second = printed
    if leaning(first.title) < leaning(second.title):
        notes.guess(first.line, first.title, second.title, message("reading.order_swapped"))
        return second, first
    return first, second


def _compare_numbers(kk: PrintedTitle | None, ru: PrintedTitle | None, notes: ReadingNotes) -> None:
    if kk and ru and kk.number != ru.number:
        both = f"{kk.number} / {ru.number}"
        notes.guess(ru.line, both, both, message("reading.numbers_differ", kk=kk.number, ru=ru.number))


def _units_doubt(kk: PrintedTitle | None, ru: PrintedTitle | None) -> ReviewReason | None:
    """Return what a person must decide where both languages print units and not the same."""
    if kk is None or ru is None or kk.units is None or ru.units is None or kk.units == ru.units:
        return None
    return ReviewReason("units_differ", RequirementPart.POSITION, f"kk: {kk.units} / ru: {ru.units}")


def _units(kk: PrintedTitle | None, ru: PrintedTitle | None, notes: ReadingNotes) -> Decimal:
    known = [title for title in (kk, ru) if title and title.units is not None]
    printed = [title for title in (kk, ru) if title]
    if not known:
        notes.guess(printed[0].line, printed[0].title, "1", message("reading.units_missing"))
        return Decimal(1)
    units = known[0].units or Decimal(0)
    if len(known) < len(printed):
        notes.guess(known[0].line, str(units), str(units), message("reading.units_in_one_language"))
    elif len(known) == 2 and known[1].units != units:
        differ = message("reading.units_differ", kk=str(units), ru=str(known[1].units))
        notes.guess(known[1].line, f"{units} / {known[1].units}", str(units), differ)
    return units
