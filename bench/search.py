"""Search as you type: from the key to the drawn results, and against `LIKE '%…%'` on the same file.

Two invented classifiers are searched on the page that the program shows: one of the official size and one of
a million titles. A key is compared with the time that it may take: one frame at the official size.
"""

import gc
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from random import Random

from bench import large_classifier
from bench.measurement import Measurement, best_seconds
from nqs_desktop.services.catalogue import open_services

OFFICIAL_TITLES = 14_000
MILLION_TITLES = 1_000_000
FRAME_SECONDS = 1 / 60
LIMIT_SECONDS = {OFFICIAL_TITLES: FRAME_SECONDS, MILLION_TITLES: 0.05}
QUERIES = {OFFICIAL_TITLES: 200, MILLION_TITLES: 200}
LIKE_QUERIES = 12
LIKE_LIMIT = 1 / 50
LIKE = "SELECT place FROM classifier_entry WHERE name_kk LIKE ? OR name_ru LIKE ?"
KEYBOARD = str.maketrans("әғқңөұүһі", "агкноуухи")
LONGEST_QUERY = 14


def run() -> list[Measurement]:
    measured: list[Measurement] = []
    with tempfile.TemporaryDirectory() as folder:
        for titles in (OFFICIAL_TITLES, MILLION_TITLES):
            database = Path(folder) / f"{titles}.db"
            start = time.perf_counter()
            names = large_classifier.make(database, titles)
            made = time.perf_counter() - start
            typed = queries(names, QUERIES[titles])
            measured.append(_keys(database, titles, typed, made))
            if titles == MILLION_TITLES:
                measured.append(_like(database, typed))
    return measured


def queries(names: Sequence[large_classifier.Name], count: int) -> list[str]:
    """Return what a clerk may type: names, parts of them in both languages, slips, codes, nonsense."""
    chance = Random(count)
    kinds: list[Callable[[str], str]] = [
        lambda name: name,
        lambda name: name.split()[0],
        lambda name: " ".join(reversed(name.split()[:2])),
        lambda name: name.translate(KEYBOARD),
        lambda name: _mistyped(name, chance),
        lambda name: f"{name.split()[0]} {chance.choice(chance.choice(names)).split()[0]}",
        lambda name: name[: chance.choice((1, 2))],
        lambda name: f"{chance.randrange(100):02}11-1-{chance.randrange(99999):05}",
        lambda name: "".join(chance.choices("йцукенгшщзхъфывапролджэ", k=8)),
        lambda name: name.split()[-1][2:],
    ]
    return [
        kinds[number % len(kinds)](chance.choice(chance.choice(names)).lower())[:LONGEST_QUERY]
        for number in range(count)
    ]


def _mistyped(name: str, chance: Random) -> str:
    at = chance.randrange(min(len(name), LONGEST_QUERY) - 1)
    middle = chance.choice(("", name[at] * 2, "ъ", name[at + 1] + name[at]))
    return name[:at] + middle + name[at + (2 if len(middle) == 2 and middle[0] != middle[1] else 1) :]


def _keys(database: Path, titles: int, typed: Sequence[str], made: float) -> Measurement:
    from bench.search_page import classifier_page, keystrokes

    gc.disable()  # as the program does, which looks for garbage when nobody types
    try:
        with classifier_page(database) as page:
            seconds = keystrokes(page, typed)
    finally:
        gc.enable()
    slow = statistics.quantiles(seconds, n=100)[98]
    limit = LIMIT_SECONDS[titles]
    detail = (
        f"99 of 100 keys in {slow * 1000:.1f} ms of {limit * 1000:.1f} ms, half of them in "
        f"{statistics.median(seconds) * 1000:.1f} ms; {len(seconds)} keys, made in {made:.0f} s"
    )
    return Measurement(f"search, key to drawn results, {titles:,} titles", slow / limit, 1.0, detail)


def _like(database: Path, typed: Sequence[str]) -> Measurement:
    services = open_services(str(database))
    chosen = typed[: len(typed) // LIKE_QUERIES * LIKE_QUERIES : len(typed) // LIKE_QUERIES]
    with closing(sqlite3.connect(database)) as connection:

        def ask_plainly() -> None:
            for text in chosen:
                connection.execute(LIKE, (f"%{text}%", f"%{text}%")).fetchall()

        def search() -> None:
            for text in chosen:
                services.classifier.search(text)

        ours, plain = best_seconds(search, ask_plainly, rounds=3)
    services.database.close()
    detail = f"{ours / len(chosen) * 1000:.1f} ms, {plain / len(chosen) * 1000:.0f} ms a query"
    return Measurement("search to LIKE '%…%' at a million titles", ours / plain, LIKE_LIMIT, detail)
