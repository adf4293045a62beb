"""Positions in a table: the columns that pages choose from, and finding among them."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData, QModelIndex, Qt

from nqs_desktop.domain.browse import PositionRow
from nqs_desktop.domain.search_text import keyboard_tokens, keyboard_word, tokens
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.row_table import Column, Index, RowTableModel, SortKey

# lupdate collects calls of this name.
translate = QCoreApplication.translate

_Said = tuple[PositionRow, str]
"""A row, and its words, each after a blank."""

POSITIONS_MIME: Final = "application/x-nqs-positions"
"""Keys of positions that are dragged, a line each."""


def positions_in(data: QMimeData) -> list[str]:
    """Return the keys of the positions that are dragged; none where it is something else."""
    return bytes(data.data(POSITIONS_MIME).data()).decode().split()


class PositionTableModel(RowTableModel[PositionRow]):
    """Positions that can be dragged, all that are selected at once."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Allow dragging."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        """Return what a drag carries."""
        return [POSITIONS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the positions of some cells, from top to bottom."""
        rows = sorted({index.row() for index in indexes})
        data = QMimeData()
        data.setData(POSITIONS_MIME, "\n".join(self.rows[row].key for row in rows).encode())
        return data


class PositionColumns:
    """The columns of a table of :class:`PositionRow`."""

    def __init__(self, language: LanguageSwitch) -> None:
        """Say texts in the language in use."""
        self._language = language

    def number(self) -> Column[PositionRow]:
        """Number on the paper; both where the languages differ."""
        return Column(lambda: "№", number_of, _number_key, numeric=True)

    def title(self) -> Column[PositionRow]:
        """Title."""
        return Column(
            lambda: translate("Positions", "Position"),
            lambda row: self._language.best(row.title),
            hint=lambda row: "\n".join(filter(None, (row.title.kk, row.title.ru))),
        )

    def units(self) -> Column[PositionRow]:
        """Staff units."""
        return Column(
            lambda: translate("Positions", "Units"),
            lambda row: number_text(row.units),
            lambda row: row.units,
            numeric=True,
        )

    def code(self) -> Column[PositionRow]:
        """Code of the classifier."""
        return Column(
            lambda: translate("Positions", "Code"), lambda row: row.occupation_code or "", _code_key
        )

    def place(self) -> Column[PositionRow]:
        """Place in the register."""
        return Column(
            lambda: translate("Positions", "Register"), lambda row: row.register_link or "", _place_key
        )

    def mark(self) -> Column[PositionRow]:
        """Whether a human must decide on something, or a text stands in one language only."""
        return Column(
            lambda: "",
            lambda row: "",
            lambda row: 0 if row.needs_review else 1 if row.text_missing else 2,
            hint=mark_words,
            icon=lambda row: (
                icon("review", "review")
                if row.needs_review
                else icon("translate", "review")
                if row.text_missing
                else None
            ),
        )


def number_of(row: PositionRow) -> str:
    """Return the number of a position, both where the languages differ: ``42/43``."""
    numbers = [number for number in (row.number.kk, row.number.ru) if number]
    return "/".join(dict.fromkeys(numbers))


def mark_words(row: PositionRow) -> str:
    """Return what the mark of a position says, a line each; empty where there is none."""
    words = []
    if row.needs_review:
        words.append(translate("Positions", "A person must decide on something in the requirement."))
    if row.text_missing:
        words.append(translate("Positions", "A text stands in one language only."))
    return "\n".join(words)


class PositionSearch:
    """Finds positions by words of their titles in either language, by number and by code."""

    def __init__(self) -> None:
        self._known: dict[str, _Said] = {}
        self._rows: tuple[PositionRow, ...] = ()
        self._said: Sequence[_Said] = ()

    def prepare(self, rows: Iterable[PositionRow]) -> None:
        """Reckon the words of rows before anybody looks for one: the first letter then costs no more."""
        for row in rows:
            self._words_of(row)

    def find(self, rows: Iterable[PositionRow], text: str) -> tuple[PositionRow, ...]:
        """Return the rows in which every word of ``text`` begins some word, in their order."""
        rows = tuple(rows)
        exact, typed = tokens(text), keyboard_tokens(text)
        if not exact:
            return rows
        said = self._said_by(rows)
        found = [_saying(words, said) for words in dict.fromkeys((exact, typed))]
        if len(found) == 1:
            return tuple(row for row, _ in found[0])
        keys = {row.key for pairs in found for row, _ in pairs}
        return tuple(row for row in rows if row.key in keys)

    def _said_by(self, rows: tuple[PositionRow, ...]) -> Sequence[_Said]:
        """Return rows with their words; from letter to letter the rows are the same."""
        if self._rows is not rows:
            self._rows, self._said = rows, [(row, self._words_of(row)) for row in rows]
        return self._said

    def _words_of(self, row: PositionRow) -> str:
        """Return the words of a row, each after a blank; reckoned once."""
        known = self._known.get(row.key)
        if known is not None and known[0] is row:
            return known[1]
        words = "".join(map(_begun, _words_of(row)))
        self._known[row.key] = (row, words)
        return words


def _begun(word: str) -> str:
    return f" {word}"


def _saying(words: Iterable[str], pairs: Sequence[_Said]) -> Sequence[_Said]:
    """Return the rows in which every word begins some word; each word is looked for in what is left."""
    for begun in map(_begun, words):
        pairs = [pair for pair in pairs if begun in pair[1]]
    return pairs


def _words_of(row: PositionRow) -> list[str]:
    said = (
        row.number.kk,
        row.number.ru,
        row.title.kk,
        row.title.ru,
        row.department.kk,
        row.department.ru,
        row.occupation_code,
        row.register_link,
    )
    words = tokens(" ".join(filter(None, said)))
    # Each once: the shorter the text, the quicker a letter is looked for in all of them.
    return list(dict.fromkeys((*words, *map(keyboard_word, words))))


def _number_key(row: PositionRow) -> SortKey | None:
    text = row.number.kk or row.number.ru or ""
    digits = "".join(char for char in text if char.isdigit())
    return int(digits) if digits else None


def _code_key(row: PositionRow) -> SortKey | None:
    return row.occupation_code


def _place_key(row: PositionRow) -> SortKey | None:
    return row.register_link
