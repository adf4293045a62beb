"""Categories of a driving licence, as people write them."""

import re
from typing import Final

CATEGORIES: Final = frozenset(
    ("A", "A1", "B", "B1", "C", "C1", "D", "D1", "BE", "CE", "C1E", "DE", "D1E", "TM", "TB")
)
_CATEGORY: Final = re.compile(r"T[MB]|[ABCD]1?E?")
_CYRILLIC: Final = str.maketrans("АВСДЕТМБ", "ABCDETMB")
_BETWEEN: Final = re.compile(r"[\s,;|/«»\"'+.]+")


def categories(text: str) -> frozenset[str] | None:
    """Return the categories that ``text`` names: ``B``, ``B|C``, ``B, C`` and ``BC1`` in either alphabet.

    Nothing is added to them: C does not bring B along, since a licence prints each category that it gives.

    Returns:
        The categories, none for an empty text; ``None`` where a part of the text is no category.
    """
    found: set[str] = set()
    for word in _BETWEEN.split(text.upper().translate(_CYRILLIC)):
        parts = _CATEGORY.findall(word)
        if "".join(parts) != word or not CATEGORIES.issuperset(parts):
            return None
        found.update(parts)
    return frozenset(found)
