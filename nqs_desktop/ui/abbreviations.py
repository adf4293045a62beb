"""Abbreviations that the sources explain, expanded for those who point at them."""

import csv
import re
from collections.abc import Mapping
from functools import cache

from nqs_desktop import paths
from nqs_desktop.domain.localized import Language

_WORD = re.compile(r"[^\W\d_]+")


def expansions(text: str, language: Language) -> tuple[str, ...]:
    """Return ``ММ — мемлекеттік мекеме`` for each known abbreviation in ``text``, once, in order."""
    known = _known(language)
    found = dict.fromkeys(word for word in _WORD.findall(text) if word in known)
    return tuple(f"{word} — {known[word]}" for word in found)


def expansion_hint(text: str) -> str:
    """Return the tooltip of a text in either language that bears abbreviations, a line each; else nothing."""
    return "\n".join(line for language in Language for line in expansions(text, language))


@cache
def _known(language: Language) -> Mapping[str, str]:
    path = paths.resources_dir() / "abbreviations.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        return {row[f"abbreviation_{language}"]: row[f"expansion_{language}"] for row in rows}
