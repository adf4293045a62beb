"""Reads the program's own list of words of equal meaning from ``resources``."""

from functools import cache

from nqs_desktop import paths
from nqs_desktop.domain.equal_words import EqualWords, read_equal_words


@cache
def load() -> EqualWords:
    """Return the list; it is read once, when a search first needs it.

    The abbreviations and everyday words are those of the classification assistant.
    """
    import tomllib

    folder = paths.resources_dir()
    with (folder / "equal_words.toml").open("rb") as file:
        groups = tomllib.load(file)["groups"]
    with (folder / "occupation_words.toml").open("rb") as file:
        written_out = tomllib.load(file)["same"]
    return read_equal_words(groups, written_out)
