"""Names of files that every system takes, Windows too: no forbidden sign, no reserved name, none twice."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

LONGEST: Final = 120
"""Letters of a name without its ending; a folder of Windows leaves about as many."""

_MOST_BYTES: Final = 235
"""What a name may take where systems count 255 bytes, with room for an ending and a number."""
_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*]+')
_RESERVED: Final = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])", re.IGNORECASE)
_SPACES: Final = re.compile(r"\s+")


def file_name(words: str, longest: int = LONGEST) -> str:
    """Return ``words`` as the name of a file, without an ending; letters of every alphabet stay.

    Args:
        words: What the file is called, in any words.
        longest: The most letters.

    Returns:
        A name of 1 to ``longest`` letters; ``_`` where nothing is left.
    """
    shown = "".join(
        sign if unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Co", "Cn") else " "
        for sign in unicodedata.normalize("NFC", words)
    )
    name = _SPACES.sub(" ", _FORBIDDEN.sub("-", shown)).strip()
    name = _shortened(name, longest).strip(" .")
    if _RESERVED.fullmatch(name.partition(".")[0].strip()):
        name = f"_{name}"[:longest]
    return name or "_"


def distinct(names: Iterable[str], taken: Iterable[str] = (), longest: int = LONGEST) -> tuple[str, ...]:
    """Return ``names`` with a number after each that is there before, as ``name (2)``.

    Args:
        names: Names as :func:`file_name` returns them.
        taken: Names that are given already.
        longest: The most letters.

    Returns:
        As many names in the same order; no two differ in large and small letters only.
    """
    known = {_same(name) for name in taken}
    found = []
    for name in names:
        free, number = name, 1
        while _same(free) in known:
            number += 1
            ending = f" ({number})"
            free = name[: longest - len(ending)].rstrip(" .") + ending
        known.add(_same(free))
        found.append(free)
    return tuple(found)


def _shortened(name: str, longest: int) -> str:
    kept = name[:longest]
    while len(kept.encode()) > _MOST_BYTES:
        kept = kept[:-1]
    return name if kept == name else kept[:-1].rstrip() + "…"


def _same(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
