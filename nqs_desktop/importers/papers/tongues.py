"""The languages of a paper: which it is written in, and its lines parted by them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.paper import PaperLine
from nqs_desktop.importers.bilingual_text import LanguageRun, PartedLines, TextLine, leaning, part_languages
from nqs_desktop.importers.papers.labels import Role, role_of
from nqs_desktop.importers.papers.printed import Said
from nqs_desktop.importers.papers.title_lines import NUMBERED
from nqs_desktop.importers.requirement_titles import title_and_units

Spoken = dict[Language, list[TextLine]]

_RARE: Final = 0.04  # of the signs of language: names and quotations in the other one
_SURE: Final = 1.0
_PART: Final = re.compile(r"[/.;]")
_SLASH: Final = re.compile(r"\s*/\s*")


def languages_of(lines: Iterable[PaperLine]) -> tuple[Language, ...]:
    """Return the languages of a paper: both, unless hardly anything of it stands in one."""
    spoken = (line.text for line in lines if role_of(line.text) is not Role.NUMBER)
    weights = [leaning(part) for text in spoken for part in _PART.split(text)]
    kazakh = sum(weight for weight in weights if weight > 0)
    russian = -sum(weight for weight in weights if weight < 0)
    if russian < _RARE * kazakh:
        return (Language.KK,)
    if kazakh < _RARE * russian:
        return (Language.RU,)
    return (Language.KK, Language.RU)


def short_texts(said: Sequence[Said], languages: Sequence[Language]) -> Spoken:
    """Part a title or heading, whose few words may show no sign of their language.

    Two lines, or the sides of a stroke, are the two languages; the one that reads more Kazakh is Kazakh.
    """
    spoken: Spoken = {Language.KK: [], Language.RU: []}
    free = [TextLine(one.line.number, one.line.text) for one in said if one.language is None]
    for one in said:
        if one.language is not None:
            spoken[one.language].append(TextLine(one.line.number, one.line.text))
    if not free:
        return spoken
    if len(languages) == 1:
        spoken[languages[0]] += free
        return spoken
    if sides := _sides(" ".join(line.text for line in free)):
        free = [TextLine(free[0].number, side) for side in sides]
    parted = part_languages(free)
    if len(set(parted.order)) == 1 and len(free) == 2:
        first, second = free
        kazakh_first = leaning(first.text) >= leaning(second.text)
        spoken[Language.KK].append(first if kazakh_first else second)
        spoken[Language.RU].append(second if kazakh_first else first)
        return spoken
    for language in Language:
        spoken[language] += parted.lines(language)
    return spoken


def with_sides(said: Sequence[Said], languages: Sequence[Language]) -> list[Said]:
    """Return lines in which a stroke parts the two languages as two, each with its language."""
    if len(languages) == 1:
        return list(said)
    found: list[Said] = []
    for one in said:
        sides = None if one.language else _clear_sides(one.line.text)
        if sides is None:
            found.append(one)
            continue
        for side in sides:
            language = Language.KK if leaning(side) > 0 else Language.RU
            found.append(replace(one, line=replace(one.line, text=side), language=language))
    return found


def long_texts(said: Sequence[Said], languages: Sequence[Language]) -> PartedLines:
    """Part the text of a cell whose place says no language."""
    lines = [TextLine(one.line.number, one.line.text) for one in said]
    if len(languages) == 1:
        return PartedLines((LanguageRun(languages[0], tuple(lines)),) if lines else ())
    return part_languages(lines)


def _sides(text: str) -> tuple[str, str] | None:
    """Return the two sides of the only spaced stroke, or of the only one there is."""
    for stroke in (" / ", "/"):
        if text.count(stroke) == 1:
            first, second = (side.strip() for side in text.split(stroke))
            if first and second and abs(_leaning(first) - _leaning(second)) >= _SURE:
                return first, second
            if first and _bare(first) == _bare(second):
                return first, second
    return None


def _bare(title: str) -> str:
    return title_and_units(NUMBERED.sub("", title))[0]


def _leaning(title: str) -> float:
    """Return how much a title reads as Kazakh; its units behind a stroke say nothing of its own side."""
    return leaning(title_and_units(title)[0])


def _clear_sides(text: str) -> tuple[str, str] | None:
    """Return the sides of the stroke that parts a text into two languages best."""
    best: tuple[float, tuple[str, str]] | None = None
    for found in _SLASH.finditer(text):
        first, second = text[: found.start()].strip(), text[found.end() :].strip()
        weights = leaning(first), leaning(second)
        if min(weights) <= -_SURE and max(weights) >= _SURE:
            apart = abs(weights[0] - weights[1])
            if best is None or apart > best[0]:
                best = (apart, (first, second))
    return best[1] if best else None
