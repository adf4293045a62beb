"""The slides of a presentation in a text that has lost the page breaks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from nqs_desktop.importers.printed_text import is_capitals

_EMPTY_LINES_BETWEEN: Final = 3
_MAJOR: Final = re.compile(r"НЕГІЗГІ ТОП ([1-9XХ])")
_ENDS_EXAMPLES: Final = re.compile(r" ?ҚЫЗМЕТТЕРДІҢ МЫСАЛДАРЫ")


@dataclass(frozen=True, slots=True)
class SlideLine:
    """A line that is not empty: its number from 1, its text without outer spaces, and as it stands."""

    number: int
    text: str
    raw: str
    after_gap: bool

    @property
    def goes_on(self) -> bool:
        """Whether the line ends in a space: the layout broke it, and the next line belongs to it."""
        return self.raw.endswith(" ")


@dataclass(frozen=True, slots=True)
class Slide:
    """The lines of one slide."""

    lines: tuple[SlideLine, ...]

    @property
    def major(self) -> str | None:
        """The major group of the heading ``НЕГІЗГІ ТОП N``; ``None`` where the slide has no such heading."""
        for line in self.lines:
            if match := _MAJOR.fullmatch(line.text):
                return match[1]
        return None


def slides(lines: Sequence[str]) -> tuple[Slide, ...]:
    """Return the slides of ``lines``.

    A page break is left as a line that begins with a space or a form feed right after a line that is not
    empty, or as three empty lines in a row.
    """
    found: list[list[SlideLine]] = [[]]
    empty = 0
    for number, raw in enumerate(lines, start=1):
        if not raw.strip():
            empty += 1
            continue
        torn = raw.startswith((" ", "\f")) and not empty and not _ENDS_EXAMPLES.match(raw)
        if torn or empty >= _EMPTY_LINES_BETWEEN:
            found.append([])
        found[-1].append(SlideLine(number, raw.strip(), raw, after_gap=empty > 0))
        empty = 0
    return tuple(Slide(tuple(slide)) for slide in found if slide)


def blocks_in_capitals(lines: Sequence[SlideLine]) -> list[tuple[SlideLine, ...]]:
    """Return the runs of lines in capitals, parted by empty lines, a line that goes on keeping the next."""
    blocks: list[list[SlideLine]] = []
    before: SlideLine | None = None
    for line in lines:
        if not is_capitals(line.text):
            before = None
            continue
        if before is None or (line.after_gap and not before.goes_on):
            blocks.append([])
        blocks[-1].append(line)
        before = line
    return [tuple(block) for block in blocks]
