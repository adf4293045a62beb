"""What a staffing comparison says of a position, before and after: short lines for windows and papers."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from nqs_desktop.domain.amounts import decimal_text, money_text
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.pay import Surcharge, SurchargeKind
from nqs_desktop.domain.staffing_difference import PositionChange, StaffingChange, StaffingComparison
from nqs_desktop.domain.staffing_line import StaffingLine

Fact = Message | str
"""A line: a sentence of the catalogue, or words of the table itself."""

_KINDS: Final = {
    StaffingChange.ADDED: message("staffing_editions.added"),
    StaffingChange.REMOVED: message("staffing_editions.removed"),
    StaffingChange.RENAMED: message("staffing_editions.renamed"),
    StaffingChange.MOVED: message("staffing_editions.moved"),
    StaffingChange.UNITS: message("staffing_editions.units_changed"),
    StaffingChange.CATEGORY: message("staffing_editions.category_changed"),
    StaffingChange.CODE: message("staffing_editions.code_changed"),
    StaffingChange.PLACE: message("staffing_editions.place_changed"),
    StaffingChange.PAY: message("staffing_editions.pay_changed"),
}
_NOT_SET: Final = message("staffing_editions.not_set")


def change_word(kind: StaffingChange) -> Message:
    """Return what became of a position or a department, in a word."""
    return _KINDS[kind]


def base_words(comparison: StaffingComparison) -> Message | None:
    """Return which base salary both editions are reckoned from; ``None`` where it is the same."""
    if not comparison.base_differs:
        return None
    before, after = (
        _NOT_SET if base is None else money_text(base)
        for base in (comparison.base_before, comparison.base_after)
    )
    return message("staffing_editions.base_changed", before=before, after=after)


def facts_before(change: PositionChange, language: Language) -> tuple[Fact, ...]:
    """Return what a position was, as far as it is another now; nothing for one that is added.

    Args:
        change: The position.
        language: The language of the table's own words.
    """
    if change.before is None:
        return ()
    return tuple(_facts(change, change.before, change.department_before, language))


def facts_after(change: PositionChange, language: Language) -> tuple[Fact, ...]:
    """Return what a position is, as far as it was another; nothing for one that is removed."""
    if change.after is None:
        return ()
    return tuple(_facts(change, change.after, change.department_after, language))


def _facts(
    change: PositionChange, line: StaffingLine, department: LocalizedText, language: Language
) -> Iterator[Fact]:
    if StaffingChange.RENAMED in change.kinds:
        yield _title(change, line.position.title, language)
    if StaffingChange.MOVED in change.kinds:
        yield department.best(language) or message("staffing_editions.no_department")
    whole = change.before is None or change.after is None
    for kind, facts in _FACTS.items():
        found = facts(line, language)
        if kind in change.kinds:
            yield from found or (_NOT_SET,)
        elif whole:
            yield from found


def _title(change: PositionChange, title: LocalizedText, language: Language) -> str:
    """Return the title in a language; in both where this one alone does not show what is another."""
    titles = {one.position.title.best(language) for one in (change.before, change.after) if one}
    return title.best(language) if len(titles) > 1 else title.both


def _units(line: StaffingLine, language: Language) -> tuple[Fact, ...]:
    return (message("staffing_editions.units", units=decimal_text(line.position.units)),)


def _category(line: StaffingLine, language: Language) -> tuple[Fact, ...]:
    category = line.position.category.best(language)
    return (message("staffing_editions.category", category=category),) if category else ()


def _code(line: StaffingLine, language: Language) -> tuple[Fact, ...]:
    code = line.position.occupation_code
    return (message("staffing_editions.code", code=code),) if code else ()


def _place(line: StaffingLine, language: Language) -> tuple[Fact, ...]:
    place = line.position.register_link
    return (message("staffing_editions.place", place=place),) if place else ()


def _pay(line: StaffingLine, language: Language) -> tuple[Fact, ...]:
    pay, facts = line.pay, []
    if pay.coefficient is not None:
        facts.append(message("staffing_editions.coefficient", found=decimal_text(pay.coefficient)))
    if pay.salary is not None:
        facts.append(message("staffing_editions.salary", amount=money_text(pay.salary)))
    facts += [_surcharge(one, language) for one in line.position.pay.surcharges]
    if pay.fund is not None:
        facts.append(message("staffing_editions.fund", amount=money_text(pay.fund)))
    return tuple(facts)


def _surcharge(surcharge: Surcharge, language: Language) -> Message:
    name = surcharge.name.best(language)
    percent = decimal_text(surcharge.amount)
    match surcharge.kind:
        case SurchargeKind.PERCENT:
            return message("staffing_editions.surcharge_percent", name=name, amount=percent)
        case SurchargeKind.PERCENT_OF_BASE:
            return message("staffing_editions.surcharge_percent_of_base", name=name, amount=percent)
        case SurchargeKind.SUM:
            return message("staffing_editions.surcharge_sum", name=name, amount=money_text(surcharge.amount))


_FACTS: Final[Mapping[StaffingChange, Callable[[StaffingLine, Language], tuple[Fact, ...]]]] = {
    StaffingChange.UNITS: _units,
    StaffingChange.CATEGORY: _category,
    StaffingChange.CODE: _code,
    StaffingChange.PLACE: _place,
    StaffingChange.PAY: _pay,
}
