"""Codes that stand apart from their names, on slides of the presentation that draw them as columns."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from nqs_desktop.domain.messages import message
from nqs_desktop.importers.occupation_sightings import GROUP_CODE, TITLE_CODE, Sighting, is_level_words
from nqs_desktop.importers.presentation_slides import Slide, SlideLine, blocks_in_capitals
from nqs_desktop.importers.printed_text import is_capitals, join_lines, starts_small
from nqs_desktop.importers.result import ReadingNotes

MAJOR_ORDER: Final = "123456789X"
"""The major groups in the order in which the presentation goes through them."""

_CODE: Final = rf"(?:{GROUP_CODE}|[1-9][0-9]{{1,3}})"
_ROW_OF_CODES: Final = re.compile(rf"{_CODE}(?: {_CODE})+")
_TITLE_CODE: Final = re.compile(TITLE_CODE)
_HEADINGS: Final = re.compile(r"НЕГІЗГІ ТОП.*|ДАҒДЫЛАР.*")
_SUB_GROUPS: Final = "топтамалардан"
_EXAMPLES_COLUMN: Final = "ҚЫЗМЕТ МЫСАЛДАРЫ"

NamedBlock = tuple[str, int]
"""A name that may have been printed over several lines, and the number of its first line."""


def find(slide: Slide, notes: ReadingNotes) -> Iterator[Sighting]:
    """Iterate over the codes of ``slide`` whose names stand apart from them.

    The names are in the order of the codes: from left to right, or by rising code where the drawing has
    shuffled the codes. Each such slide is a guess.
    """
    for place, line in enumerate(slide.lines):
        if _ROW_OF_CODES.fullmatch(line.text):
            codes = line.text.split()
            if len({len(code) for code in codes}) == 1:
                names = _mixed_names(slide.lines[place + 1 :], notes)
                yield from _paired(codes, names, line.number, notes)
    yield from _title_codes(slide, notes)
    yield from _sub_major_groups(slide, notes)
    yield from _table_of_major_groups(slide, notes)


def _title_codes(slide: Slide, notes: ReadingNotes) -> Iterator[Sighting]:
    """Yield the titles whose codes stand one under the other, their names below."""
    coded = [place for place, line in enumerate(slide.lines) if _TITLE_CODE.fullmatch(line.text)]
    if coded:
        codes = [slide.lines[place].text for place in coded]
        names = _mixed_names(slide.lines[coded[-1] + 1 :], notes)
        yield from _paired(codes, names, slide.lines[coded[0]].number, notes)


def _sub_major_groups(slide: Slide, notes: ReadingNotes) -> Iterator[Sighting]:
    """Yield the sub-major groups of a major group: names in capitals, then codes, one a line, shuffled."""
    major = slide.major
    body = [line for line in slide.lines if not _HEADINGS.fullmatch(line.text)]
    blocks = blocks_in_capitals(body)
    if major is None or not blocks:
        return
    after = blocks[0][0].number
    coded = [line for line in body if line.number > after and re.fullmatch(f"{major}[0-9]", line.text)]
    if len(coded) < 2:
        return
    names = [(join_lines(line.text for line in block).text, block[0].number) for block in blocks]
    announced = _announced_count(slide.lines)
    if announced is not None and announced != len(coded):
        notes.warn(
            message("importing.count_differs", line=coded[0].number, printed=announced, found=len(coded))
        )
    yield from _paired([line.text for line in coded], names, coded[0].number, notes)


def _table_of_major_groups(slide: Slide, notes: ReadingNotes) -> Iterator[Sighting]:
    """Yield the major groups of the table of levels, whose numbers the text has lost."""
    heading = next((line for line in slide.lines if line.text.startswith(_EXAMPLES_COLUMN)), None)
    if heading is None:
        return
    blocks = blocks_in_capitals([line for line in slide.lines if line.number > heading.number])
    names = [(join_lines(line.text for line in block).text, block[0].number) for block in blocks]
    if len(names) != len(MAJOR_ORDER):
        notes.warn(message("importing.names_do_not_match", line=heading.number, codes=MAJOR_ORDER))
        return
    pairs = list(zip(MAJOR_ORDER, names, strict=True))
    notes.guess(heading.number, heading.text, _places(pairs), message("importing.numbers_lost"))
    yield from (Sighting(code, name, at, inferred=True) for code, (name, at) in pairs)


def _announced_count(lines: Sequence[SlideLine]) -> int | None:
    """Return the number of sub-groups that the slide announces, ``None`` where it announces none."""
    for before, line in pairwise(lines):
        if line.text.startswith(_SUB_GROUPS) and before.text.isdigit():
            return int(before.text)
    return None


def _mixed_names(lines: Iterable[SlideLine], notes: ReadingNotes) -> list[NamedBlock]:
    """Return the names that follow, each from a capital letter to the next, up to a line that is no name."""
    blocks: list[list[SlideLine]] = []
    for line in lines:
        if is_level_words(line.text) or is_capitals(line.text):
            break
        if starts_small(line.text) and blocks:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    names = []
    for block in blocks:
        joined = join_lines(line.text for line in block)
        for reason in joined.reasons:
            notes.guess(block[0].number, " / ".join(line.text for line in block), joined.text, reason)
        names.append((joined.text, block[0].number))
    return names


def _paired(codes: list[str], names: list[NamedBlock], line: int, notes: ReadingNotes) -> Iterator[Sighting]:
    if len(codes) != len(names):
        notes.warn(message("importing.names_do_not_match", line=line, codes=", ".join(codes)))
        yield from (Sighting(code, "", line) for code in codes)
        return
    ordered = sorted(codes)
    pairs = list(zip(ordered, names, strict=True))
    why = message("importing.codes_apart") if ordered == codes else message("importing.codes_shuffled")
    notes.guess(line, " ".join(codes), _places(pairs), why)
    yield from (Sighting(code, name, at, inferred=True) for code, (name, at) in pairs)


def _places(pairs: Iterable[tuple[str, NamedBlock]]) -> str:
    """Return which code got the name of which line: ``21 = 360; 22 = 366``."""
    return "; ".join(f"{code} = {at}" for code, (_, at) in pairs)
