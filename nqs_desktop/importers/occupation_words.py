"""Reads the program's own list of words of titles and duties from ``resources``."""

import tomllib
from functools import cache

from nqs_desktop import paths
from nqs_desktop.domain.occupation_words import OccupationWords, read_words


@cache
def load() -> OccupationWords:
    """Return the list; it is read once."""
    documents = []
    for name in ("occupation_words.toml", "occupation_duties.toml"):
        with (paths.resources_dir() / name).open("rb") as file:
            documents.append(tomllib.load(file))
    return read_words(*documents)
