"""Reads what a paper prints of a position before its demands: number, title and units."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from typing import Final

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.staffing_rules import MOST_UNITS, UNIT_PLACES
from nqs_desktop.importers.bilingual_text import TextLine, language_of, leaning
from nqs_desktop.importers.papers.labels import DEMAND_ROLES, Role
from nqs_desktop.importers.papers.printed import PrintedPosition, Said
from nqs_desktop.importers.papers.title_lines import NUMBERED, is_numbered_title, number_of
from nqs_desktop.importers.papers.tongues import short_texts, with_sides
from nqs_desktop.importers.requirement_paragraphs import Vocabulary, paragraph
from nqs_desktop.importers.requirement_titles import (
    PositionTitle,
    PrintedTitle,
    join_titles,
    title_and_units,
)
from nqs_desktop.importers.result import ReadingNotes

_BARE_NUMBER: Final = re.compile(r"(?:№|N)?\s*(\d{1,4}(?:[.-]\d{1,3}){0,3})\s*[.):]?\s*$", re.IGNORECASE)
_DASHES: Final = " –—-"
_TWO_UNITS: Final = re.compile(
    r"[\s(,–—-]*\s(?:\(\s*)?(\d+(?:[.,]\d+)?)\s*(?:шт\w*\.?\s*)?(?:бірлі|единиц|ед\b|став)[^()/\d]*/\s*(?:\1\s*)?"
    r"(?:шт\w*\.?\s*)?(?:бірлі|единиц|ед\b|став)[^()/\d]*\)?\s*$",
    re.IGNORECASE,
)
_UNITS: Final = re.compile(r"\d{1,4}(?:[.,]\d{1,4})?")


@dataclass(slots=True)
class PrintedUnits:
    """Whether any position of a paper prints its units."""

    any: bool = False


def read_paper_title(
    printed: PrintedPosition,
    languages: Sequence[Language],
    vocabulary: Vocabulary,
    notes: ReadingNotes,
    units: PrintedUnits,
) -> PositionTitle:
    """Return number, title and units of a position that has a title.

    Args:
        printed: Its lines.
        languages: The languages of the paper.
        vocabulary: The words of the paper.
        notes: What had to be guessed is added.
        units: Learns that units are printed.
    """
    said = [_with_language(one, printed, languages) for one in _unbroken(printed.texts[Role.POSITION])]
    number = _number(printed.texts.get(Role.NUMBER, ()))
    own_units = _units(printed.texts.get(Role.UNITS, ()))
    titles = {
        language: _title(lines, vocabulary, notes)
        for language, lines in _by_language(said, languages).items()
        if lines
    }
    known = next((title.number for title in titles.values() if title.number), "")
    told = next((title.units for title in titles.values() if title.units is not None), None)
    is_one_line = len({one.line.number for one in said}) == 1 or any(one.language for one in said)
    for language, title in titles.items():
        mended = replace(title, number=title.number or number or (known if is_one_line else ""))
        if mended.units is None:
            mended = replace(
                mended, units=own_units if own_units is not None else told if is_one_line else None
            )
        titles[language] = mended
    units.any = units.any or any(title.units is not None for title in titles.values())
    return _joined(titles, languages, notes)


def _unbroken(said: Iterable[Said]) -> list[Said]:
    """Return lines of which those that end with a stroke are one with the next."""
    found: list[Said] = []
    for one in said:
        if found and found[-1].line.text.endswith("/") and found[-1].language is one.language:
            found[-1] = _one((found[-1], one))
        else:
            found.append(one)
    return found


def _joined(
    titles: dict[Language, PrintedTitle], languages: Sequence[Language], notes: ReadingNotes
) -> PositionTitle:
    unsaid = all(title.units is None for title in titles.values())
    if len(titles) == 1 and (len(languages) == 1 or unsaid):
        ((language, only),) = titles.items()
        if len(languages) > 1:
            notes.guess(only.line, only.title, only.title, message("reading.title_in_one_language"))
        return _single(language, only)
    ordered = [titles[language] for language in Language if language in titles]
    own = ReadingNotes() if unsaid else notes
    return join_titles(ordered, own)


def _single(language: Language, title: PrintedTitle) -> PositionTitle:
    kazakh = language is Language.KK
    number, name = title.number or None, title.title
    return PositionTitle(
        title.line,
        LocalizedText(number, None) if kazakh else LocalizedText(None, number),
        LocalizedText(name, None) if kazakh else LocalizedText(None, name),
        Decimal(1) if title.units is None else title.units,
    )


def _by_language(said: Sequence[Said], languages: Sequence[Language]) -> dict[Language, list[TextLine]]:
    """Return the lines of the title in each language; a second number begins the second one."""
    starts = [place for place, one in enumerate(said) if is_numbered_title(one.line.text)]
    if len(starts) == 2 and starts[0] == 0 and len(languages) == 2:
        first, second = said[: starts[1]], said[starts[1] :]
        joined = [_one(first), _one(second)]
        spoken = short_texts(joined, languages)
        kazakh_first = bool(spoken[Language.KK]) and spoken[Language.KK][0].number == first[0].line.number
        halves = (first, second) if kazakh_first else (second, first)
        return {
            language: [TextLine(one.line.number, one.line.text) for one in half]
            for language, half in zip(Language, halves, strict=True)
        }
    return short_texts(said, languages)


def _with_language(one: Said, printed: PrintedPosition, languages: Sequence[Language]) -> Said:
    """Return a line of the title with its units told once, and with the language of the demands.

    The latter where it shows no sign of its own and the demands are in one language.
    """
    text = _TWO_UNITS.sub(lambda found: f" ({found[1].strip()} ед.)", one.line.text)
    one = replace(one, line=replace(one.line, text=text))
    if one.language or len(languages) == 1 or leaning(text) or len(printed.texts[Role.POSITION]) > 1:
        return one
    demands = [said for role in DEMAND_ROLES for said in printed.texts.get(role, ())]
    spoken = {said.language or language_of(said.line.text) for said in with_sides(demands, languages)} - {
        None
    }
    return replace(one, language=next(iter(spoken))) if len(spoken) == 1 else one


def _one(said: Sequence[Said]) -> Said:
    text = " ".join(one.line.text for one in said)
    return replace(said[0], line=replace(said[0].line, text=text))


def _title(lines: Sequence[TextLine], vocabulary: Vocabulary, notes: ReadingNotes) -> PrintedTitle:
    text = paragraph(lines, vocabulary, notes) or ""
    found = NUMBERED.match(text)
    title, units, _ = title_and_units(text[found.end() :] if found else text)
    if title.count("(") == title.count(")") + 1:  # the units stood within them, behind other words
        title += ")"
    return PrintedTitle(lines[0].number, number_of(text), title.rstrip(_DASHES) or text, units)


def _number(said: Iterable[Said]) -> str:
    for one in said:
        if found := _BARE_NUMBER.match(one.line.text):
            return found[1]
    return ""


def _units(said: Iterable[Said]) -> Decimal | None:
    for one in said:
        found = _UNITS.search(one.line.text)
        if not found:
            continue
        try:
            units = Decimal(found[0].replace(",", "."))
        except InvalidOperation:
            continue
        if units <= MOST_UNITS and units == round(units, UNIT_PLACES):
            return units
    return None
