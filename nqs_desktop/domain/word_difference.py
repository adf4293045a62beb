"""Which words of two texts differ: what is to be highlighted where a name was changed."""

import re
from difflib import SequenceMatcher
from typing import Final

_WORD: Final = re.compile(r"\S+")
Span = tuple[int, int]


def differing_words(before: str, after: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return where in ``before`` words stand that ``after`` does not have in their place, and the other way.

    Returns:
        Spans of offsets in ``before`` and spans in ``after``; words that follow each other make one span.
    """
    left, right = list(_WORD.finditer(before)), list(_WORD.finditer(after))
    matcher = SequenceMatcher(
        None, [match.group() for match in left], [match.group() for match in right], autojunk=False
    )
    gone, come = [], []
    for change, first, last, first_after, last_after in matcher.get_opcodes():
        if change == "equal":
            continue
        if last > first:
            gone.append((left[first].start(), left[last - 1].end()))
        if last_after > first_after:
            come.append((right[first_after].start(), right[last_after - 1].end()))
    return tuple(gone), tuple(come)
