"""What reading a table of occupations found doubtful, gathered until it is told."""

import re
from collections.abc import Iterable
from typing import Final

from nqs_desktop.domain.classifier import ClassifierEntry
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.source import Guess

_MOST_TOLD: Final = 20
_LOST_LETTER: Final = re.compile(r"[^\W\d_]\?[^\W\d_]")
_CUT_AT: Final = 255
"""A text of just as many signs was cut off by a column of a database."""


class Doubts:
    """Gathers guesses and warnings."""

    def __init__(self) -> None:
        """Begin with none."""
        self._codes: list[Guess] = []
        self._turned: list[Guess] = []
        self._words: dict[tuple[str, str], list[int]] = {}
        self._told: dict[str, list[Message]] = {"duplicate": [], "moved": [], "conflict": []}

    def code(self, row: int, printed: str, code: str) -> None:
        """Note a code that stands there otherwise."""
        self._codes.append(Guess(row, printed, code, message("classifier_import.code_repaired")))

    def turned(self, row: int, kk: str, ru: str) -> None:
        """Note two names that stood in each other's column."""
        self._turned.append(
            Guess(row, f"{ru} / {kk}", f"{kk} / {ru}", message("importing.languages_swapped"))
        )

    def letters(self, row: int, words: Iterable[tuple[str, str]]) -> None:
        """Note words with letters of both alphabets."""
        for pair in words:
            self._words.setdefault(pair, []).append(row)

    def duplicate(self, code: str, file: str, first: int, second: int) -> None:
        """Note a code that stands there twice."""
        told = message("classifier_import.duplicate", code=code, file=file, first=first, second=second)
        self._told["duplicate"].append(told)

    def moved(self, row: int, code: str, stated: str, expected: str | None) -> None:
        """Note a column of the group above that says otherwise than the code."""
        told = message("classifier_import.moved", row=row, code=code, stated=stated, expected=expected or "—")
        self._told["moved"].append(told)

    def conflict(self, code: str, stands: str, comes: str, row: int) -> None:
        """Note a second name for a code."""
        told = message("classifier_import.conflict", code=code, stands=stands, comes=comes, row=row)
        self._told["conflict"].append(told)

    def guesses(self) -> tuple[Guess, ...]:
        """Return what was read otherwise than it stands there; a word that is so in many rows once."""
        words = (
            Guess(rows[0], printed, read, message("classifier_import.letters_repaired", count=len(rows)))
            for (printed, read), rows in self._words.items()
        )
        return tuple(sorted((*self._codes, *self._turned, *words), key=lambda guess: guess.line or 0))

    def warnings(self, entries: Iterable[ClassifierEntry]) -> tuple[Message, ...]:
        """Return what else should be known; of many of one kind the first."""
        warnings: list[Message] = []
        for told in self._told.values():
            warnings += told[:_MOST_TOLD]
            if len(told) > _MOST_TOLD:
                warnings.append(message("classifier_import.and_more", count=len(told) - _MOST_TOLD))
        return (*warnings, *_damage(entries))


def _damage(entries: Iterable[ClassifierEntry]) -> Iterable[Message]:
    """Yield what the file itself has lost of its names."""
    cut: list[str] = []
    lost: list[str] = []
    for entry in entries:
        texts = [entry.printed.kk or entry.name.kk or "", entry.printed.ru or entry.name.ru or ""]
        if any(len(text) == _CUT_AT for text in texts):
            cut.append(entry.code or entry.parent or "")
        if any(_LOST_LETTER.search(text) for text in texts):
            lost.append(entry.code or entry.parent or "")
    if cut:
        yield message("classifier_import.cut_names", count=len(cut), length=_CUT_AT, codes=_few(cut))
    if lost:
        yield message("classifier_import.lost_letters", count=len(lost), codes=_few(lost))


def _few(codes: list[str]) -> str:
    shown = ", ".join(codes[:_MOST_TOLD])
    return shown if len(codes) <= _MOST_TOLD else f"{shown} …"
