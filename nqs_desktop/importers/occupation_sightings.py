"""Codes with their names where the presentation of the classifier prints them side by side."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.search_text import latin_code
from nqs_desktop.importers.printed_text import is_capitals, join_lines, starts_small, tidy
from nqs_desktop.importers.result import ReadingNotes

TITLE_CODE: Final = "[1-9][0-9]{3}-[0-9]-[0-9]{3}"
GROUP_CODE: Final = "[1-9][0-9]{3}-[0-9]"
_PLAIN: Final = "[1-9][0-9]{0,3}"
_LONGER: Final = "[1-9][0-9]{2,3}"

_DOTTED: Final = re.compile(rf"(?P<code>{TITLE_CODE}|{GROUP_CODE}|{_PLAIN})\. (?P<name>\S.*)")
_DASHED: Final = re.compile(rf"(?P<code>{_PLAIN}(?:/{_PLAIN})*|[XХ][0-9]{{4}}) [–-] (?P<name>\S.*)")
_LADDER: Final = re.compile(
    rf"(?:ОСНОВНЫЕ|ПОДГРУППА|Малые|Начальные|Занятий) (?P<code>{GROUP_CODE}|{_PLAIN})\b ?(?P<name>.*)"
)
_HEADING: Final = re.compile(rf"(?P<code>{_PLAIN})-(?:негізгі|кіші|шағын|бастауыш) топ", re.IGNORECASE)
_MAJOR: Final = re.compile(
    r"(?:(?:негізгі )?топ (?P<code>[1-9XХ]) ?[–-]|(?P<before>[1-9]) топ)", re.IGNORECASE
)
_IN_TEXT: Final = re.compile(rf"\b(?P<code>{_LONGER}) (?P<name>(?=[^\W\d_][^\W\d_А-ЯІӘҒҚҢӨҰҮҺ]|Б\.т)[^\d]+)")
_RULE: Final = re.compile(rf"= (?:ҰҚЖ )?(?P<code>{GROUP_CODE}) \((?P<name>.*)")
_BRACKETED: Final = re.compile(rf"\((?P<code>{_LONGER})(?:\s?[–-]\s?(?P<name>[^)]+))?\)")
_LEVEL_WORDS: Final = re.compile(
    r"(?:кіші топтар|шағын топтар|бастауыш топтар|кәсіптер тобы|\d.*|.*ҰҚЖ.*)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Sighting:
    """A code where the document prints it.

    Attributes:
        code: The code, group X in Latin.
        name: The name as printed, whole; empty where the document gives the code alone.
        line: Line of the name, or of the code where there is no name.
        inferred: The name stands apart from the code, and their order joined them.
    """

    code: str
    name: str
    line: int
    inferred: bool = False


def find(lines: Sequence[str], notes: ReadingNotes) -> Iterator[Sighting]:
    """Iterate over the codes of ``lines`` that are printed together with their names."""
    for index, raw in enumerate(lines):
        line = raw.strip()
        if match := _DOTTED.fullmatch(line) or _LADDER.fullmatch(line):
            yield _sighting(match["code"], _named(lines, index, match["name"], notes), index)
        elif match := _DASHED.fullmatch(line):
            yield from _dashed(match["code"], _named(lines, index, match["name"], notes), index, notes)
        elif match := _HEADING.fullmatch(line):
            yield from _with_name(match["code"], _named(lines, index, "", notes), index)
        elif match := _MAJOR.fullmatch(line):
            yield from _with_name(match["code"] or match["before"], _named(lines, index, "", notes), index)
        elif match := _RULE.match(line):
            yield _sighting(match["code"], _in_brackets(lines, index, match["name"]), index)
        else:
            for match in _IN_TEXT.finditer(line):
                yield _sighting(match["code"], match["name"], index)
            for match in _BRACKETED.finditer(line):
                yield _bracketed(lines, index, match, notes)


def is_level_words(line: str) -> bool:
    """Tell whether a line names a level, a page or the classifier and so ends the name before it."""
    return bool(_LEVEL_WORDS.fullmatch(line.strip()))


def _sighting(code: str, name: str, index: int) -> Sighting:
    return Sighting(latin_code(code), tidy(name), index + 1)


def _with_name(code: str, name: str, index: int) -> Iterator[Sighting]:
    if name:
        yield _sighting(code, name, index)


def _named(lines: Sequence[str], index: int, begun: str, notes: ReadingNotes) -> str:
    """Return a name that begins in line ``index`` with ``begun``, or below, with its further lines."""
    parts = [begun] if begun else []
    for following in lines[index + 1 :]:
        line = following.strip()
        if not line:
            continue
        capitals = not parts or is_capitals(parts[0])
        goes_on = starts_small(line) or (capitals and is_capitals(line)) or not parts
        if not goes_on or is_level_words(line) or _starts_entry(line):
            break
        parts.append(line)
    joined = join_lines(parts)
    for reason in joined.reasons:
        notes.guess(index + 1, " / ".join(parts), joined.text, reason)
    return joined.text


def _starts_entry(line: str) -> bool:
    patterns = (_DOTTED, _DASHED, _LADDER, _HEADING, _MAJOR)
    return line.startswith(("=", "…", "•")) or any(pattern.fullmatch(line) for pattern in patterns)


def _dashed(codes: str, name: str, index: int, notes: ReadingNotes) -> Iterator[Sighting]:
    """Yield ``315 – name``, or two groups whose codes and names are parted by slashes."""
    parts = codes.split("/")
    names = name.split("/")
    if len(parts) == 1:
        yield _sighting(codes, name, index)
        return
    if len(names) != len(parts):
        notes.warn(message("importing.names_do_not_match", line=index + 1, codes=codes))
        names = [""] * len(parts)
    for code, own in zip(parts, names, strict=True):
        if own:
            why = message("importing.names_parted")
            notes.guess(index + 1, f"{codes} – {name}", f"{code} {tidy(own)}", why)
        yield _sighting(code, own, index)


def _in_brackets(lines: Sequence[str], index: int, begun: str) -> str:
    """Return a name up to the bracket that closes it, over as many lines as it takes."""
    parts: list[str] = []
    for line in (begun, *(following.strip() for following in lines[index + 1 :])):
        parts.append(line)
        text = " ".join(part for part in parts if part)
        depth = 1
        for place, char in enumerate(text):
            depth += {"(": 1, ")": -1}.get(char, 0)
            if depth == 0:
                return text[:place]
    return begun


def _bracketed(lines: Sequence[str], index: int, match: re.Match[str], notes: ReadingNotes) -> Sighting:
    """Return a code that a sentence names in brackets; the words before it describe work and are no name."""
    if match["name"]:
        return _sighting(match["code"], match["name"], index)
    before = match.string[: match.start()].strip()
    above = next((line.strip() for line in reversed(lines[:index]) if line.strip()), "")
    words = before if before and not starts_small(before) else f"{above} {before}".strip()
    why: Message = message("importing.group_without_name")
    notes.guess(index + 1, f"{words} {match.group()}", match["code"], why)
    return _sighting(match["code"], "", index)
