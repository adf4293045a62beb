"""Which department and which position of one staffing table is which of another.

Editions of one table share keys. Tables that were taken in separately share none: there the likeliest pairs
are those of the same place and words, found in passes from the strictest sign to the loosest. Every pass
pairs what bears one sign in the order of the tables, so that both directions give the same pairs, and the
whole is linear in the number of lines.
"""

from collections import Counter, deque
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeVar

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.search_text import fold, tokens
from nqs_desktop.domain.staffing import Department
from nqs_desktop.domain.staffing_line import StaffingContent, StaffingLine

Item = TypeVar("Item")
Sign = Hashable | None
_TOP: Final = ""


@dataclass(frozen=True, slots=True)
class Pairing:
    """What is what.

    Attributes:
        departments: Key of the newer department by that of the older one.
        positions: Key of the newer position by that of the older one.
    """

    departments: Mapping[str, str] = field(default_factory=dict)
    positions: Mapping[str, str] = field(default_factory=dict)

    def department(self, old: str | None) -> str | None:
        """Return the newer key of a department; its own older one, marked, where it is gone."""
        if old is None:
            return None
        return self.departments.get(old, f"\0{old}")


def pair(old: StaffingContent, new: StaffingContent) -> Pairing:
    """Return the likeliest pairs of two staffing tables."""
    departments = _paired_departments(old.departments, new.departments)
    lines = _Sides(old.lines, new.lines)
    lines.pass_over(lambda line: line.key, lambda line: line.key)
    keyed = bool(lines.pairs)
    _pair_lines(lines, departments, keyed=keyed)
    if not keyed:
        _pair_by_staff(departments, lines, old, new)
    return Pairing(departments, lines.pairs)


class _Sides:
    """Lines of both tables that are without a partner so far, and the pairs found."""

    def __init__(self, old: Iterable[StaffingLine], new: Iterable[StaffingLine]) -> None:
        self._old, self._new = list(old), list(new)
        self.pairs: dict[str, str] = {}

    def pass_over(
        self,
        old_sign: Callable[[StaffingLine], Sign],
        new_sign: Callable[[StaffingLine], Sign],
        fits: Callable[[StaffingLine, StaffingLine], bool] | None = None,
    ) -> None:
        """Pair what bears the same sign, in order; a sign of ``None`` pairs with nothing."""
        theirs = _by_sign(self._new, new_sign)
        taken: set[str] = set()
        for sign, lines in _by_sign(self._old, old_sign).items():
            for line, partner in zip(lines, theirs.get(sign, ()), strict=False):
                if fits is None or fits(line, partner):
                    self.pairs[line.key] = partner.key
                    taken.add(partner.key)
        self._old = [line for line in self._old if line.key not in self.pairs]
        self._new = [line for line in self._new if line.key not in taken]


def _by_sign(items: Iterable[Item], sign: Callable[[Item], Sign]) -> dict[Sign, deque[Item]]:
    found: dict[Sign, deque[Item]] = {}
    for item in items:
        if (known := sign(item)) is not None:
            found.setdefault(known, deque()).append(item)
    return found


# --- positions ---


def _pair_lines(lines: _Sides, departments: Mapping[str, str], *, keyed: bool) -> None:
    def place(line: StaffingLine, old: bool) -> str | None:
        department = line.position.department
        if department is None:
            return _TOP
        return departments.get(department) if old else department

    def within(sign: Callable[[StaffingLine], Sign]) -> None:
        def placed(line: StaffingLine, old: bool) -> Sign:
            where, what = place(line, old), sign(line)
            return None if where is None or what is None else (where, what)

        lines.pass_over(lambda line: placed(line, True), lambda line: placed(line, False))

    within(_number_and_title)
    within(_title)
    if keyed:
        return  # whoever kept the keys meant the rest to be new or gone
    within(lambda line: _words_of(line, Language.KK))
    within(lambda line: _words_of(line, Language.RU))
    lines.pass_over(_number_and_title, _number_and_title)
    lines.pass_over(_title, _title)
    lines.pass_over(
        lambda line: _placed_number(place(line, True), line),
        lambda line: _placed_number(place(line, False), line),
        _alike,
    )


def _title(line: StaffingLine) -> Sign:
    return _folded(line.position.title)


def _words_of(line: StaffingLine, language: Language) -> Sign:
    words = line.position.title.get(language)
    return fold(words) if words else None


def _number_and_title(line: StaffingLine) -> Sign:
    title, number = line.position.title, line.position.number
    return (number.kk, number.ru, _folded(title)) if title and number else None


def _placed_number(place: str | None, line: StaffingLine) -> Sign:
    number = line.position.number
    return (place, number.kk, number.ru) if number and place is not None else None


def _alike(old: StaffingLine, new: StaffingLine) -> bool:
    """Tell whether one title may be the other one renamed: half of the words of the longer, or one code.

    One language is enough: in the other one a title may have been put right altogether.
    """
    code = old.position.occupation_code
    if code is not None and code == new.position.occupation_code:
        return True
    return any(_share_words(old.position.title, new.position.title, language) for language in Language)


def _share_words(old: LocalizedText, new: LocalizedText, language: Language) -> bool:
    one, other = (set(tokens(title.get(language) or "")) for title in (old, new))
    return 2 * len(one & other) >= max(len(one), len(other), 1)


def _folded(text: LocalizedText) -> Sign:
    return (fold(text.kk or ""), fold(text.ru or "")) if text else None


# --- departments ---


def _paired_departments(old: Iterable[Department], new: Iterable[Department]) -> dict[str, str]:
    """Pair by key, then by name below the same department, then by a name that is left once on each side."""
    old, new = tuple(old), tuple(new)
    here = {one.key for one in new}
    pairs = {one.key: one.key for one in old if one.key in here}
    waiting = _by_sign(
        (one for one in new if one.key not in pairs), lambda one: (one.parent, _folded(one.name))
    )
    for one in old:
        parent = None if one.parent is None else pairs.get(one.parent, f"\0{one.parent}")
        partners = waiting.get((parent, _folded(one.name)))
        if one.key not in pairs and one.name and partners:
            pairs[one.key] = partners.popleft().key
    met = set(pairs.values())
    left_old = _by_sign((one for one in old if one.key not in pairs), lambda one: _folded(one.name))
    left_new = _by_sign((one for one in new if one.key not in met), lambda one: _folded(one.name))
    for sign, ones in left_old.items():
        partners = left_new.get(sign)
        if partners is not None and len(ones) == len(partners) == 1:
            pairs[ones[0].key] = partners[0].key
    return pairs


def _pair_by_staff(
    departments: dict[str, str], lines: _Sides, old: StaffingContent, new: StaffingContent
) -> None:
    """Pair departments that are left where more than half of the positions of each are those of the other."""
    met = set(departments.values())
    places = {line.key: line.position.department for line in new.lines}
    shared: Counter[tuple[str, str]] = Counter()
    for line in old.lines:
        here, there = line.position.department, places.get(lines.pairs.get(line.key, ""))
        if here is not None and there is not None and here not in departments and there not in met:
            shared[here, there] += 1
    of_old = Counter(line.position.department for line in old.lines)
    of_new = Counter(line.position.department for line in new.lines)
    for (here, there), count in shared.items():
        if count * 2 > of_old[here] and count * 2 > of_new[there]:
            departments[here] = there
