"""Position titles within a cell of the register: many, parted by signs that are not always printed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.messages import message
from nqs_desktop.importers.printed_text import capitalised, starts_small, tidy
from nqs_desktop.importers.register_cells import PARAGRAPH
from nqs_desktop.importers.result import ReadingNotes

_POSTS: Final = frozenset(
    {
        "басшысы",
        "бухгалтері",
        "директоры",
        "инженер",
        "көмекшісі",
        "меңгерушісі",
        "механик",
        "операторы",
        "орынбасары",
        "хатшы",
        "экономисі",
    }
)
_LAST_BRACKETS: Final = re.compile(r"\s*\([^()]*\)$")
_OBLIQUE: Final = re.compile(r"(?:[нтд][ыі]ң|[ғгқкн][ае]|\bжөніндегі)$")
_WORDS_IN_KNOWN_TITLE: Final = 2
_WORDS_IN_NAMED_TITLE: Final = 3
_SHOWN: Final = 60  # letters on each side of a sign that parts titles


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text: where it begins and what it says, without the spaces around it."""

    start: int
    text: str


def ends_with_post(text: str) -> bool:
    """Tell whether ``text`` ends with the word for a post, a bracket after it aside."""
    bare = _LAST_BRACKETS.sub("", text.strip())
    return bare.rpartition(" ")[2] in _POSTS


def split_posts(text: str, line: int, notes: ReadingNotes) -> list[Piece]:
    """Return the titles of managers in ``text``.

    Their lists of institutions hold commas and semicolons themselves, so a sign parts two titles only where
    the title before it is complete: it ends with the word for a post.
    """
    found = []
    start = 0
    for place, char in _outside_brackets(text):
        runs_on = char == " " and text[place + 1 : place + 2].isupper()
        if (char in f"{PARAGRAPH};," or runs_on) and ends_with_post(text[start:place]):
            found.append(_piece(text, start, place))
            if char in ", ":
                comma = message("importing.comma_parts_titles")
                why = comma if char == "," else message("importing.no_sign_between")
                before, after = found[-1].text[-_SHOWN:], tidy(text[place + 1 :])[:_SHOWN]
                notes.guess(line, f"…{before}{char.strip()} {after}…", f"…{before} | {after}…", why)
            start = place + 1
    if text[start:].strip(" ;"):
        found.append(_piece(text, start, len(text)))
    return found


def split_list(text: str, line: int, notes: ReadingNotes) -> list[Piece]:
    """Return the titles of ``text`` between its commas; commas in brackets do not count.

    Where one post is named for many places («…-ның, …-ның операторы»), the whole enumeration is one title.
    """
    cuts = [place for place, char in _outside_brackets(text) if char == ","]
    starts, ends = [0, *(cut + 1 for cut in cuts)], [*cuts, len(text)]
    items = [_piece(text, start, end) for start, end in zip(starts, ends, strict=True)]
    found: list[Piece] = []
    waiting: Piece | None = None
    for item in items:
        if waiting is not None:
            waiting = Piece(waiting.start, f"{waiting.text}, {item.text}")
            if ends_with_post(item.text):
                notes.guess(line, waiting.text, waiting.text, message("importing.one_post_many_places"))
                found.append(waiting)
                waiting = None
        elif _OBLIQUE.search(_LAST_BRACKETS.sub("", item.text)):
            waiting = item
        elif item.text:
            found.append(item)
    if waiting is not None:
        notes.warn(message("importing.title_unfinished", line=line, title=waiting.text))
        found.append(waiting)
    return found


def part_run_on(piece: Piece, known: frozenset[str]) -> list[Piece]:
    """Return the titles of a piece that lacks a comma: one that another row prints alone, and the rest."""
    for title in sorted(known, key=len, reverse=True):
        rest = piece.text.removeprefix(f"{title} ")
        if len(title.split()) >= _WORDS_IN_KNOWN_TITLE and rest != piece.text and starts_small(rest):
            return [Piece(piece.start, title), Piece(piece.start + len(title) + 1, rest)]
    return [piece]


def leftover_word(title: str, known: frozenset[str]) -> str | None:
    """Return what stands before a title that begins with a name and that other rows print alone."""
    for other in known:
        named = other[:1].isupper() and len(other.split()) >= _WORDS_IN_NAMED_TITLE
        if named and title.endswith(f" {other}") and starts_small(title):
            return title.removesuffix(other).strip()
    return None


def as_title(text: str) -> str:
    """Return a title with a capital letter, without the sign that parted it from the next."""
    return capitalised(tidy(text.replace(PARAGRAPH, " ")).strip(" ;,"))


def _piece(text: str, start: int, end: int) -> Piece:
    own = text[start:end]
    return Piece(start + len(own) - len(own.lstrip()), tidy(own).strip(" ;"))


def _outside_brackets(text: str) -> Iterator[tuple[int, str]]:
    """Yield the letters outside brackets with their places; an unopened one closes nothing."""
    depth = 0
    for place, char in enumerate(text):
        if char == "(":
            depth += 1
        elif char == ")":
            depth = max(depth - 1, 0)
        elif depth == 0:
            yield place, char
