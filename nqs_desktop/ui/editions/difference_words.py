"""Words of a difference between two editions, and the rows of its table."""

from dataclasses import dataclass
from functools import cached_property
from html import escape

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.edition_difference import DifferenceKind, EntryDifference
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.search_text import code_key, fold_keyboard
from nqs_desktop.domain.word_difference import Span, differing_words
from nqs_desktop.ui.theme import colours

# lupdate collects calls of this name.
translate = QCoreApplication.translate

KIND_ORDER = (DifferenceKind.GONE, DifferenceKind.ADDED, DifferenceKind.RENAMED, DifferenceKind.MOVED)
"""What is gone touches positions: it comes first."""


def kind_word(kind: DifferenceKind) -> str:
    """Return what became of an entry."""
    return {
        DifferenceKind.ADDED: translate("Editions", "added"),
        DifferenceKind.RENAMED: translate("Editions", "renamed"),
        DifferenceKind.MOVED: translate("Editions", "moved"),
        DifferenceKind.GONE: translate("Editions", "gone"),
    }[kind]


@dataclass(frozen=True)
class DifferenceRow:
    """A line of the table.

    Attributes:
        number: Its place among all, which is its key.
        entry: What it shows.
    """

    number: int
    entry: EntryDifference

    @property
    def key(self) -> str:
        """The key of the row in its table."""
        return str(self.number)

    def language(self, wanted: Language) -> Language:
        """Return the language whose names the line shows: the wanted one, unless only the other differs."""
        before, after = self.entry.before, self.entry.after
        if before is None or after is None or self.entry.kind is not DifferenceKind.RENAMED:
            return wanted
        other = Language.RU if wanted is Language.KK else Language.KK
        return other if before.get(wanted) == after.get(wanted) else wanted

    def texts(self, wanted: Language) -> tuple[str, str]:
        """Return the names before and after; empty where there is none."""
        language = self.language(wanted)
        before, after = self.entry.before, self.entry.after
        return (before.best(language) if before else "", after.best(language) if after else "")

    def spans(self, wanted: Language) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
        """Return where the two names differ; nothing where there is one only."""
        before, after = self.texts(wanted)
        return differing_words(before, after) if before and after else ((), ())

    @property
    def groups(self) -> str:
        """The group above, before and after where it is another one."""
        before, after = self.entry.parent_before, self.entry.parent_after
        if before and after and before != after:
            return f"{before} → {after}"
        return after or before or ""

    def answers(self, code: str, words: list[str]) -> bool:
        """Tell whether the line has a code that begins so, or all the words."""
        if code and self._code.startswith(code):
            return True
        return bool(words) and all(word in self._folded for word in words)

    @cached_property
    def _code(self) -> str:
        return code_key(self.entry.code)

    @cached_property
    def _folded(self) -> str:
        names = [name for name in (self.entry.before, self.entry.after) if name]
        return fold_keyboard(" ".join(text for name in names for text in (name.kk, name.ru) if text))


def highlighted(text: str, spans: tuple[Span, ...]) -> str:
    """Return ``text`` as rich text with the words of ``spans`` on another ground."""
    roles = colours()
    style = f"background-color:{roles.review_soft};color:{roles.text};text-decoration:underline"
    parts, at = [], 0
    for start, end in spans:
        parts += [escape(text[at:start]), f"<span style='{style}'>{escape(text[start:end])}</span>"]
        at = end
    return "".join([*parts, escape(text[at:])])
