"""How many groups the classifier has (НК РК 01-2017, table 1), for checking what a file holds."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.classifier_report import GroupCount

LEVELS: Final = (
    ClassifierLevel.SUB_MAJOR,
    ClassifierLevel.MINOR,
    ClassifierLevel.UNIT,
    ClassifierLevel.GROUP,
)
"""The levels that the table counts, below the major group."""

OFFICIAL: Final = {
    "1": (4, 12, 38, 67),
    "2": (6, 29, 114, 368),
    "3": (5, 21, 71, 169),
    "4": (5, 9, 21, 55),
    "5": (4, 14, 27, 77),
    "6": (3, 7, 15, 35),
    "7": (5, 21, 68, 188),
    "8": (3, 17, 60, 243),
    "9": (6, 11, 25, 67),
    "X": (0, 0, 5, 5),
}
"""Groups of each of ``LEVELS`` by major group."""

LATER_GROUPS: Final = ("1122-9",)
"""Groups that were added after the table was printed (2022)."""


def group_counts(entries: Iterable[ClassifierEntry]) -> tuple[GroupCount, ...]:
    """Return for each major group and level how many groups there are and how many there should be.

    Args:
        entries: Entries of an edition; titles are not counted, for the table gives no number of them.
    """
    codes: dict[tuple[str, ClassifierLevel], list[str]] = defaultdict(list)
    for entry in entries:
        if entry.code is not None:
            codes[entry.code[0], entry.level].append(entry.code)
    return tuple(
        _count(major, level, codes[major, level], official)
        for major, numbers in OFFICIAL.items()
        for level, official in zip(LEVELS, numbers, strict=True)
    )


def is_whole(counts: Iterable[GroupCount]) -> bool:
    """Tell whether nothing that the official table counts is missing."""
    return all(count.found >= count.official for count in counts)


def _count(major: str, level: ClassifierLevel, codes: list[str], official: int) -> GroupCount:
    later = tuple(code for code in codes if code in LATER_GROUPS)
    explained = len(codes) - official == len(later)
    return GroupCount(major, level, len(codes), official, later if explained else ())
