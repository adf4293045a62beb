"""A classifier of any size, all of it invented: names of made-up words, some of them in every tenth name."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import accumulate
from pathlib import Path
from random import Random

from nqs_desktop.services.catalogue import open_services

VOCABULARY = 40_000  # different words of a language
GROUPS = 100
SYLLABLES = (("бвгғджзйкқлмнңпрстшһ", "аәеиоөуұүыіэя"), ("бвгджзклмнпрстфхцчшщ", "аеиоуыэюя"))
ENDINGS = (("", "ы", "і", "сы", "шы", "ші", "лар", "тер", "ның"), ("", "а", "ы", "ов", "ский", "ного", "щик"))
LEVELS = ("major", "sub_major", "minor", "unit", "group", "title")
FIRST_GROUP = len(LEVELS) - 1
"""Place of the first group that has titles."""
EDITION = "bench"

Name = tuple[str, str]


def make(path: Path, titles: int, groups: int = GROUPS) -> list[Name]:
    """Make the database `path` with the embedded books and `titles` invented titles below some groups.

    The program itself makes the search index when it opens the database.

    Returns:
        Some of the names, in Kazakh and in Russian.
    """
    open_services(str(path)).database.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        number = connection.execute("SELECT max(id) + 1 FROM edition").fetchone()[0]
        connection.execute(
            "INSERT INTO edition"
            " (id, kind, title_kk, title_ru, title_unofficial, source, complete, created_at) VALUES"
            " (?, 'classifier', 'Жіктеуіш', 'Классификатор', '', ?, true, '2024-01-01 00:00:00.000000')",
            (number, EDITION),
        )
        connection.executemany(
            "INSERT INTO classifier_entry (edition_id, place, parent_place, level, code, name_kk, name_ru,"
            " name_unofficial, source_document, repeats) VALUES (?, ?, ?, ?, ?, ?, ?, '', ?, '')",
            ((number, *row, EDITION) for row in _rows(titles, groups)),
        )
        connection.execute("PRAGMA user_version = 0")
        names = connection.execute(
            "SELECT name_kk, name_ru FROM classifier_entry WHERE edition_id = ? AND place % ? = 0",
            (number, max(titles // 200, 1)),
        ).fetchall()
    open_services(str(path)).database.close()
    return names


def _rows(titles: int, groups: int) -> Iterator[tuple[int, int | None, str, str, str, str]]:
    """Yield place, place of the parent, level, code and both names."""
    names = _names(Random(VOCABULARY))
    place = 0
    for group in range(groups):
        parent: int | None = None
        code = ""
        for level, digits in zip(
            LEVELS[:5], (str(group // 10), str(group % 10), "1", "1", "-1"), strict=True
        ):
            code += digits
            place += 1
            yield place, parent, level, code, *next(names)
            parent = place
        for title in range(titles // groups):
            place += 1
            yield place, parent, "title", f"{code}-{title + 1:05}", *next(names)


def _names(chance: Random) -> Iterator[Name]:
    words = [_words(chance, *parts) for parts in zip(SYLLABLES, ENDINGS, strict=True)]
    # As in any language, few words are used often and most of them seldom.
    weights = list(accumulate(1 / (rank + 10) for rank in range(VOCABULARY)))
    while True:
        count = chance.choice((1, 2, 2, 3, 3, 4, 5, 6))
        kk, ru = (" ".join(chance.choices(each, cum_weights=weights, k=count)).capitalize() for each in words)
        yield kk, ru


def _words(chance: Random, letters: tuple[str, str], endings: tuple[str, ...]) -> list[str]:
    open_ones = [first + second for first in letters[0] for second in letters[1]]
    syllables = open_ones + [syllable + last for syllable in open_ones for last in "рнлткм"]
    found: dict[str, None] = {}
    while len(found) < VOCABULARY:
        word = "".join(chance.choices(syllables, k=chance.choice((1, 2, 2, 3, 3, 4))))
        found.setdefault(word + chance.choice(endings))
    return list(found)
