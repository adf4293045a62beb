"""The rows of a comparison of two editions: positions and departments, in words."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property, lru_cache

from nqs_desktop.domain.amounts import decimal_text, money_text, sign_of
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.search_text import fold_keyboard
from nqs_desktop.domain.staffing_change_words import Fact, change_word, facts_after, facts_before
from nqs_desktop.domain.staffing_comparison import PATH_MARK
from nqs_desktop.domain.staffing_difference import (
    DepartmentChange,
    PositionChange,
    StaffingChange,
    StaffingComparison,
)
from nqs_desktop.texts import say

Facts = tuple[Fact, ...]


@dataclass(frozen=True)
class ComparisonRow:
    """A position or a department that differs.

    Attributes:
        number: Its place among all, which is its key.
        change: What it shows.
    """

    number: int
    change: PositionChange | DepartmentChange

    @property
    def key(self) -> str:
        """The key of the row in its table."""
        return str(self.number)

    @property
    def is_department(self) -> bool:
        """Whether it is a department."""
        return isinstance(self.change, DepartmentChange)

    @property
    def kinds(self) -> tuple[StaffingChange, ...]:
        """What became of it."""
        return self.change.kinds

    @property
    def name(self) -> LocalizedText:
        """Title of the position, or name of the department."""
        if isinstance(self.change, PositionChange):
            return self.change.line.position.title
        department = self.change.after or self.change.before
        return LocalizedText() if department is None else department.name

    @property
    def place(self) -> LocalizedText:
        """The department of a position, or the one above a department: where it is now, or was."""
        change = self.change
        if isinstance(change, PositionChange):
            return change.department_after if change.after else change.department_before
        return change.above_after if change.after else change.above_before

    @property
    def position(self) -> str:
        """Key of the position in the newer edition; empty where it has none, and for a department."""
        after = self.change.after
        return after.key if isinstance(self.change, PositionChange) and after is not None else ""

    @property
    def units(self) -> Decimal | None:
        """Difference of the units; ``None`` for a department."""
        return self.change.units if isinstance(self.change, PositionChange) else None

    @property
    def fund(self) -> Decimal | None:
        """Difference of the monthly fund; ``None`` where it is not known, and for a department."""
        return self.change.fund if isinstance(self.change, PositionChange) else None

    def kind_words(self, language: str) -> str:
        """Return what became of it."""
        return ", ".join(say(change_word(kind), language) for kind in self.kinds)

    def before(self, language: Language, words: str) -> tuple[str, ...]:
        """Return what it was, line by line; ``words`` is the language of the program's words."""
        change = self.change
        if isinstance(change, PositionChange):
            return _said(facts_before(change, language), words)
        return _department(change, language, after=False)

    def after(self, language: Language, words: str) -> tuple[str, ...]:
        """Return what it is, line by line."""
        change = self.change
        if isinstance(change, PositionChange):
            return _said(facts_after(change, language), words)
        return _department(change, language, after=True)

    def answers(self, words: list[str]) -> bool:
        """Tell whether all of the words stand in its names."""
        return all(word in self._folded for word in words)

    @cached_property
    def _folded(self) -> str:
        texts = [self.name, self.place]
        if isinstance(self.change, PositionChange):
            texts += [one.position.title for one in (self.change.before, self.change.after) if one]
            texts += [self.change.department_before, self.change.line.position.number]
        elif self.change.before is not None:
            texts.append(self.change.before.name)
        return " ".join(map(_folded, texts))


def rows_of(comparison: StaffingComparison) -> tuple[ComparisonRow, ...]:
    """Return the rows of a comparison: departments first, then positions in the order of the table."""
    changes: tuple[PositionChange | DepartmentChange, ...] = (*comparison.departments, *comparison.positions)
    return tuple(ComparisonRow(number, change) for number, change in enumerate(changes))


def signed_text(number: Decimal | None, *, money: bool = False) -> str:
    """Return a difference with its sign; empty where there is none."""
    if not number:
        return ""
    text = money_text(abs(number)) if money else decimal_text(abs(number))
    return f"{sign_of(number)}{text}"


def both_languages(text: LocalizedText) -> str:
    """Return a text in both languages, one below the other."""
    return "\n".join(dict.fromkeys(one for one in (text.kk, text.ru) if one))


@lru_cache(maxsize=4096)  # titles and departments come again and again
def _folded(text: LocalizedText) -> str:
    return fold_keyboard(" ".join(one for one in (text.kk, text.ru) if one))


def _said(facts: Facts, words: str) -> tuple[str, ...]:
    return tuple(one if isinstance(one, str) else say(one, words) for one in facts)


def _department(change: DepartmentChange, language: Language, *, after: bool) -> tuple[str, ...]:
    department = change.after if after else change.before
    if department is None:
        return ()
    above = change.above_after if after else change.above_before
    moved = StaffingChange.MOVED in change.kinds
    names = (above.best(language) if moved else "", department.name.best(language))
    return (PATH_MARK.join(filter(None, names)),)
