"""What stands above and below the table of a printed staffing table."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from nqs_desktop.domain.amounts import decimal_text, money_text
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.money_words import money_in_words, units_in_words
from nqs_desktop.domain.pay import Surcharge, SurchargeKind
from nqs_desktop.domain.pay_explanation import rule_words
from nqs_desktop.domain.printed_columns import OF_THE_DAY, PAY, PrintedColumn
from nqs_desktop.domain.printing import Signatory
from nqs_desktop.domain.staffing import Organisation
from nqs_desktop.domain.staffing_edition import StaffingEdition
from nqs_desktop.domain.staffing_line import StaffingContent, StaffingTotals
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Alignment, TextSize
from nqs_desktop.reports.signing import stamp
from nqs_desktop.reports.wording import Wording, marked
from nqs_desktop.texts import say

_MOST_SURCHARGES: Final = 20
_SALARY_RULE: Final = "pay.rule_salary"
_SURCHARGES_RULE: Final = "pay.rule_surcharges"


def title_of(content: StaffingContent, extract: LocalizedText | None) -> Message:
    """Return the title of the paper; that of a draft says so."""
    title = message("staffing_paper.title" if extract is None else "staffing_paper.extract_title")
    return message("staffing_paper.running_draft", title=title) if content.edition.is_draft else title


def head(
    content: StaffingContent,
    wording: Wording,
    *,
    approval: Signatory | None = None,
    extract: LocalizedText | None = None,
) -> Iterator[blocks.Block]:
    """Iterate over what stands above the table: approval, organisation, title, from when it holds.

    Args:
        content: The edition.
        wording: Languages of the paper.
        approval: Who approves; ``None``: the head of the organisation.
        extract: The department of an extract, which nobody approves; ``None`` for the whole table.
    """
    edition = content.edition
    if edition.is_draft:
        draft = wording.label(message("staffing_paper.draft"))
        yield blocks.plain(draft, bold=True, align=Alignment.RIGHT)
    if extract is None:
        yield _approval(content.organisation, edition, approval, wording)
        yield blocks.Spacer(4)
    title = message("staffing_paper.title" if extract is None else "staffing_paper.extract_title")
    for language in wording.languages:
        name = content.organisation.name
        owner = (marked(name, language),) if name else ()
        yield blocks.Title((*owner, say(title, language)))
    if extract is not None:
        for language in wording.languages:
            department = message("staffing_paper.department", name=marked(extract, language))
            yield blocks.plain(say(department, language), bold=True, align=Alignment.CENTER)
    for held in _in_force(edition, is_extract=extract is not None):
        yield blocks.plain(wording.label(held), align=Alignment.CENTER)
    yield blocks.Spacer(2)


def closing_words(
    content: StaffingContent,
    total: StaffingTotals,
    columns: Sequence[PrintedColumn],
    on: date,
    wording: Wording,
) -> Iterator[blocks.Part]:
    """Iterate over what stands below the table: sums in words, what was not reckoned, how pay is reckoned.

    A kind of surcharge that is listed says itself how it is reckoned.

    Args:
        content: The edition.
        total: Sums of the whole table.
        columns: Columns of the table; of what has none nothing is said.
        on: The day of what is occupied.
        wording: Languages of the paper.
    """
    yield blocks.Part("in_words", tuple(_sums_in_words(total, columns, wording)))
    remarks = tuple(_remark_lines(content, total, columns, on, wording))
    if remarks:
        yield blocks.Part("remarks", remarks)


def _sums_in_words(
    total: StaffingTotals, columns: Sequence[PrintedColumn], wording: Wording
) -> Iterator[blocks.Block]:
    for language in wording.languages:
        units = _in_words(decimal_text(total.units), units_in_words, total.units, language)
        yield blocks.plain(say(message("staffing_paper.units_in_words", units=units), language))
        if PrintedColumn.FUND in columns and total.fund is not None:
            fund = _in_words(money_text(total.fund), money_in_words, total.fund, language)
            yield blocks.plain(say(message("staffing_paper.fund_in_words", fund=fund), language))


def _remark_lines(
    content: StaffingContent,
    total: StaffingTotals,
    columns: Sequence[PrintedColumn],
    on: date,
    wording: Wording,
) -> Iterator[blocks.Block]:
    listed = _surcharges(content) if PrintedColumn.SURCHARGES in columns else ()
    unneeded = {_SURCHARGES_RULE} if listed or PrintedColumn.SURCHARGES not in columns else set()
    if all(line.pay.coefficient is None for line in content.lines):
        unneeded.add(_SALARY_RULE)
    remarks = [one for one in _remarks(content, total, columns) if one.key not in unneeded]
    if any(column in OF_THE_DAY for column in columns):
        remarks.append(message("staffing_paper.on_day", date=date_text(on)))
    for language in wording.languages if remarks else ():
        said = [say(one, language) for one in remarks]
        if listed:
            names = "; ".join(_surcharge(one, language) for one in listed)
            said.append(say(message("staffing_paper.surcharges", list=names), language))
        text = " ".join(f"{sentence.rstrip('.')}." for sentence in said)
        yield blocks.plain(text, align=Alignment.JUSTIFY, size=TextSize.SMALL)


def head_of(organisation: Organisation) -> Signatory:
    """Return the head of an organisation as one who signs; without words where nobody has named one."""
    return Signatory(organisation.head_title, organisation.head_name)


def own_head(organisation: Organisation) -> tuple[Signatory, ...]:
    """Return who signs the papers of an organisation where nobody is chosen; empty where it names no head."""
    return (head_of(organisation),) if organisation.head_title else ()


def _approval(
    organisation: Organisation, edition: StaffingEdition, approval: Signatory | None, wording: Wording
) -> blocks.Stamp:
    block = stamp(approval or head_of(organisation), wording)
    if edition.order is None:
        return block
    order = message("staffing_paper.order", date=date_text(edition.order.date), number=edition.order.number)
    return blocks.Stamp(block.heading, (*block.lines[:-1], wording.label(order)))


def _in_force(edition: StaffingEdition, *, is_extract: bool) -> Iterator[Message]:
    order = edition.order
    if order is None:
        yield message("staffing_paper.in_force_of_draft")
        return
    if is_extract:
        yield message("staffing_paper.approved_by", date=date_text(order.date), number=order.number)
    yield message("staffing_paper.in_force_from", date=date_text(order.in_force_from))


def _in_words(
    figure: str, words: Callable[[Decimal, Language], str], number: Decimal, language: Language
) -> str:
    """Return a number in figures and in words; in figures alone where it is beyond what words are for."""
    try:
        return f"{figure} ({words(number, language)})"
    except ValueError:
        return figure


def _remarks(
    content: StaffingContent, total: StaffingTotals, columns: Sequence[PrintedColumn]
) -> Iterator[Message]:
    """Iterate over what is said of money; nothing where no column of it is printed or filled."""
    if total.fund is None or not any(column in PAY for column in columns):
        return
    if total.unpaid:
        yield message("staffing_paper.unpaid", count=total.unpaid)
    scale = content.scale
    if scale.base is not None:
        yield message("staffing_paper.base", base=money_text(scale.base))
    if scale.source:
        yield message("staffing_paper.scale_source", source=scale.source)
    yield from rule_words(scale)


def _surcharges(content: StaffingContent) -> tuple[Surcharge, ...]:
    """Return the kinds of surcharges in the order of the table, none twice; nothing where there are many."""
    found = dict.fromkeys(one for line in content.lines for one in line.position.pay.surcharges)
    return tuple(found) if len(found) <= _MOST_SURCHARGES else ()


def _surcharge(surcharge: Surcharge, language: Language) -> str:
    name = surcharge.name.best(language)
    match surcharge.kind:
        case SurchargeKind.SUM:
            told = message("staffing_paper.surcharge_sum", name=name, amount=money_text(surcharge.amount))
        case SurchargeKind.PERCENT:
            amount = decimal_text(surcharge.amount)
            told = message("staffing_paper.surcharge_percent", name=name, amount=amount)
        case SurchargeKind.PERCENT_OF_BASE:
            amount = decimal_text(surcharge.amount)
            told = message("staffing_paper.surcharge_percent_of_base", name=name, amount=amount)
    return say(told, language)
