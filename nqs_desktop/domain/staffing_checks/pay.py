"""Pay that is missing beside others, and juniors who are paid above seniors."""

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from itertools import groupby
from typing import Final

from nqs_desktop.domain.amounts import money_text
from nqs_desktop.domain.audit.findings import Severity
from nqs_desktop.domain.audit.title_rank import category_of, title_rank
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.staffing_checks.finding import CheckField, CheckKind, StaffingFinding, of_position
from nqs_desktop.domain.staffing_checks.table import CheckedTable
from nqs_desktop.domain.staffing_line import StaffingLine

_CATEGORY_WORDS: Final = {Language.KK: "санат", Language.RU: "категории"}
_TITLES_KEPT: Final = 4096

_Order = tuple[int, int]
_Trade = tuple[str, Decimal, tuple[str, ...]]
"""Department, length of service and the stems of the title: only salaries of one such group compare."""


def pay_wanting(table: CheckedTable) -> Iterator[StaffingFinding]:
    """Yield positions without pay, where others have it: a table without any pay is no fault."""
    if all(line.pay.fund is None for line in table.lines):
        return
    for line in table.lines:
        if line.pay.fund is None:
            said = message("staffing_checks.no_pay")
            yield of_position(line.position, CheckKind.NO_PAY, Severity.WARNING, CheckField.PAY, said)


def pay_against_rank(table: CheckedTable) -> Iterator[StaffingFinding]:
    """Yield positions that are paid above a more senior one of the same trade in the same department."""
    trades: dict[_Trade, list[tuple[_Order, Decimal, StaffingLine]]] = {}
    for line in table.lines:
        if line.pay.salary is None:
            continue
        position = line.position
        order, stems = _standing(position.title, position.category)
        if stems:
            service = position.pay.service_years or Decimal(0)
            trade = (position.department or "", service, stems)
            trades.setdefault(trade, []).append((order, line.pay.salary, line))
    for paid in trades.values():
        yield from _inverted(paid)


def _inverted(paid: list[tuple[_Order, Decimal, StaffingLine]]) -> Iterator[StaffingFinding]:
    """Yield who is paid above the worst paid of those more senior."""
    lowest: tuple[Decimal, StaffingLine] | None = None
    for _, group in groupby(sorted(paid, key=lambda one: one[0], reverse=True), key=lambda one: one[0]):
        alike = list(group)
        for _, salary, line in alike:
            if lowest is not None and salary > lowest[0]:
                said = message(
                    "staffing_checks.pay_order",
                    salary=money_text(salary),
                    senior=lowest[1].position.title.both,
                    senior_salary=money_text(lowest[0]),
                )
                kind, senior = CheckKind.PAY_ORDER, lowest[1].key
                yield of_position(line.position, kind, Severity.WARNING, CheckField.PAY, said, other=senior)
        _, salary, line = min(alike, key=lambda one: one[1])
        if lowest is None or salary < lowest[0]:
            lowest = salary, line


@lru_cache(maxsize=_TITLES_KEPT)
def _standing(title: LocalizedText, category: LocalizedText) -> tuple[_Order, tuple[str, ...]]:
    """Return the rank with the category, and the stems of the trade; none where the title says none."""
    rank = title_rank(title)
    if rank is None:
        return (0, 0), ()
    value = max(rank.category, *(_category(category, language) for language in Language))
    return (int(rank.rank), value), tuple(sorted(rank.trade))


def _category(category: LocalizedText, language: Language) -> int:
    """Return the value of a category that stands in a column of its own, without the word for it."""
    text = category.get(language)
    return category_of(f"{text} {_CATEGORY_WORDS[language]}", language).value if text else 0
