"""What an order changes in a staffing table, on paper: the annex to the order."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from nqs_desktop.domain.amounts import decimal_text, money_text, sign_of
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.paper_template import column_key
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.domain.staffing import Department
from nqs_desktop.domain.staffing_change_words import Fact, base_words, change_word, facts_after, facts_before
from nqs_desktop.domain.staffing_difference import (
    ComparedTotals,
    DepartmentChange,
    PositionChange,
    StaffingChange,
    StaffingComparison,
)
from nqs_desktop.domain.staffing_edition_words import edition_words
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Alignment, Figure
from nqs_desktop.reports.kept_blocks import signed
from nqs_desktop.reports.protocol_parts import SIZE, fact, notes, plain_cell, position_title, said, section
from nqs_desktop.reports.staffing_edges import own_head
from nqs_desktop.reports.wording import ABSENT, Wording, marked
from nqs_desktop.texts import say

_POSITION_COLUMNS: Final = (
    (message("staffing_editions.column_position"), 0.19, Alignment.LEFT),
    (message("staffing_editions.column_department"), 0.14, Alignment.LEFT),
    (message("staffing_editions.column_change"), 0.13, Alignment.LEFT),
    (message("staffing_editions.column_before"), 0.17, Alignment.LEFT),
    (message("staffing_editions.column_after"), 0.17, Alignment.LEFT),
    (message("staffing_editions.column_units"), 0.09, Alignment.RIGHT),
    (message("staffing_editions.column_fund"), 0.11, Alignment.RIGHT),
)
_DEPARTMENT_COLUMNS: Final = (
    (message("staffing_editions.column_change"), 0.20, Alignment.LEFT),
    (message("staffing_editions.column_before"), 0.40, Alignment.LEFT),
    (message("staffing_editions.column_after"), 0.40, Alignment.LEFT),
)
_TOTAL_COLUMNS: Final = (
    (message("staffing_editions.column_department"), 0.34, Alignment.LEFT),
    (message("staffing_editions.column_units_before"), 0.10, Alignment.RIGHT),
    (message("staffing_editions.column_units_after"), 0.10, Alignment.RIGHT),
    (message("staffing_editions.column_units"), 0.10, Alignment.RIGHT),
    (message("staffing_editions.column_fund_before"), 0.12, Alignment.RIGHT),
    (message("staffing_editions.column_fund_after"), 0.12, Alignment.RIGHT),
    (message("staffing_editions.column_fund"), 0.12, Alignment.RIGHT),
)
_FUNDS: Final = frozenset(
    f"staffing_editions.column_{name}" for name in ("fund", "fund_before", "fund_after")
)
_Columns = Sequence[tuple[Message, float, Alignment]]


@dataclass(frozen=True, slots=True)
class ComparisonContent:
    """What the annex shows.

    Attributes:
        comparison: Two editions beside each other.
        signatories: Who signs; the head of the organisation where empty.
    """

    comparison: StaffingComparison
    signatories: Sequence[Signatory] = ()


def build(content: ComparisonContent, print_language: PrintLanguage) -> blocks.Document:
    """Return the annex in the languages asked for.

    The order is that of the newer edition; that of a draft leaves room to write number and date.
    """
    wording = Wording(print_language)
    comparison, first = content.comparison, wording.languages[0]
    title = message("staffing_editions.annex_title")
    body = [*_head(comparison, wording)]
    if comparison.is_empty and not comparison.base_differs:
        body.append(blocks.plain(wording.label(message("staffing_editions.nothing_differs"))))
    if comparison.departments:
        body.append(blocks.Part("departments", tuple(_departments(comparison.departments, wording))))
    if comparison.positions:
        body.append(blocks.Part("positions", tuple(_positions(comparison, wording))))
    if not comparison.is_empty:
        body.append(blocks.Part("totals", tuple(_totals(comparison, wording))))
    titles = (change.line.position.title for change in comparison.positions)
    return blocks.Document(
        title=say(title, first),
        language=first.value,
        blocks=signed(body, content.signatories or own_head(comparison.organisation), wording),
        running_title=wording.label(title),
        page_notes=notes(wording, (comparison.organisation.name, *titles)),
        author=comparison.organisation.name.best(first),
        other_language=wording.other_language,
        landscape=True,
    )


def _head(comparison: StaffingComparison, wording: Wording) -> Iterator[blocks.Block]:
    order = comparison.after.order
    to_order = message("staffing_editions.annex_to_blank")
    if order is not None:
        to_order = message("staffing_editions.annex_to", number=order.number, date=date_text(order.date))
    heading = wording.label(message("staffing_editions.annex"))
    yield blocks.Stamp(heading, wording.labels(to_order), approves=False)
    yield blocks.Spacer(8)
    for language in wording.languages:
        name = comparison.organisation.name
        owner = (marked(name, language),) if name else ()
        yield blocks.Title((*owner, say(message("staffing_editions.annex_title"), language)))
    yield fact(
        wording, message("staffing_editions.column_before"), *wording.labels(edition_words(comparison.before))
    )
    yield fact(
        wording, message("staffing_editions.column_after"), *wording.labels(edition_words(comparison.after))
    )
    base = base_words(comparison)
    if base is not None:
        for line in wording.labels(base):
            yield blocks.plain(line)


def _departments(changes: Iterable[DepartmentChange], wording: Wording) -> Iterator[blocks.Block]:
    yield section(wording, message("staffing_editions.departments"))
    rows = []
    for change in changes:
        before = _department(change.before, change.above_before, change, wording)
        after = _department(change.after, change.above_after, change, wording)
        rows.append(blocks.Row((_kinds(change.kinds, wording), before, after)))
    yield _table(_DEPARTMENT_COLUMNS, rows, wording)


def _department(
    department: Department | None, above: LocalizedText, change: DepartmentChange, wording: Wording
) -> blocks.Cell:
    """Return a name language by language, below those above it where it is moved."""
    if department is None:
        return plain_cell(ABSENT)
    cell = _texts(department.name, wording)
    if StaffingChange.MOVED not in change.kinds:
        return cell
    place = message("staffing_editions.at_the_top")
    return (*(_texts(above, wording) if above else said(wording, place)), *cell)


def _positions(comparison: StaffingComparison, wording: Wording) -> Iterator[blocks.Block]:
    yield section(wording, message("staffing_editions.positions"))
    rows = [_position(change, wording) for change in comparison.positions]
    whole = comparison.whole
    name = said(wording, message("staffing_editions.difference_in_all"), bold=True)
    sums = (_figure(whole.units, bold=True), _money(whole.fund, bold=True))
    rows.append(blocks.Row((name, *sums), closing=True))
    yield _table(_POSITION_COLUMNS, rows, wording, funds=_is_paid(whole))


def _position(change: PositionChange, wording: Wording) -> blocks.Row:
    position = change.line.position
    titles = (position_title(position.number, position.title, one) for one in wording.languages)
    department = change.department_after if change.after else change.department_before
    return blocks.Row(
        (
            tuple(blocks.plain(title, size=SIZE) for title in dict.fromkeys(titles)),
            _texts(department, wording) if department else plain_cell(ABSENT),
            _kinds(change.kinds, wording),
            _facts([_said(facts_before(change, one), one) for one in wording.languages]),
            _facts([_said(facts_after(change, one), one) for one in wording.languages]),
            _figure(change.units),
            _money(change.fund),
        )
    )


def _said(facts: Iterable[Fact], language: Language) -> tuple[str, ...]:
    return tuple(one if isinstance(one, str) else say(one, language) for one in facts)


def _facts(by_language: Sequence[tuple[str, ...]]) -> blocks.Cell:
    """Return a line for each fact, its languages beside each other."""
    lines = (" / ".join(dict.fromkeys(said_of_one)) for said_of_one in zip(*by_language, strict=True))
    return tuple(blocks.plain(line, size=SIZE) for line in lines) or plain_cell(ABSENT)


def _totals(comparison: StaffingComparison, wording: Wording) -> Iterator[blocks.Block]:
    yield section(wording, message("staffing_editions.totals"))
    shown = [one for one in comparison.totals if one.department is not None and one.differs]
    rows = [blocks.Row(_sums(one, wording)) for one in shown]
    rows.append(blocks.Row(_sums(comparison.whole, wording), closing=bool(shown)))
    yield _table(_TOTAL_COLUMNS, rows, wording, funds=_is_paid(comparison.whole))


def _is_paid(whole: ComparedTotals) -> bool:
    return whole.fund is not None


def _sums(sums: ComparedTotals, wording: Wording) -> tuple[blocks.Cell, ...]:
    whole = sums.department is None
    if sums.department is None:
        name = said(wording, message("staffing_editions.whole_table"), bold=True)
    else:
        name = _texts(sums.department.name, wording)
    return (
        name,
        _figure(sums.before.units, bold=whole, signed_number=False),
        _figure(sums.after.units, bold=whole, signed_number=False),
        _figure(sums.units, bold=whole),
        _money(sums.before.fund, bold=whole, signed_number=False),
        _money(sums.after.fund, bold=whole, signed_number=False),
        _money(sums.fund, bold=whole),
    )


def _table(
    columns: _Columns, rows: Iterable[blocks.Row], wording: Wording, *, funds: bool = True
) -> blocks.Table:
    """Return a table; without ``funds`` it lacks the columns of money, which are its last."""
    kept = [place for place, column in enumerate(columns) if funds or column[0].key not in _FUNDS]
    width = sum(columns[place][1] for place in kept)
    headed = tuple(
        blocks.Column(
            wording.label(columns[place][0]),
            columns[place][1] / width,
            columns[place][2],
            column_key(columns[place][0]),
        )
        for place in kept
    )
    dropped = len(columns) - len(kept)
    shown = (replace(row, cells=row.cells[: len(row.cells) - dropped]) for row in rows)
    return blocks.Table(headed, tuple(shown), SIZE)


def _kinds(kinds: Iterable[StaffingChange], wording: Wording) -> blocks.Cell:
    return tuple(line for kind in kinds for line in said(wording, change_word(kind)))


def _texts(text: LocalizedText, wording: Wording) -> blocks.Cell:
    return tuple(blocks.plain(one, size=SIZE) for one in dict.fromkeys(wording.texts(text)))


def _figure(number: Decimal, *, bold: bool = False, signed_number: bool = True) -> blocks.Cell:
    return _number(number, decimal_text(abs(number)), bold=bold, signed_number=signed_number)


def _money(amount: Decimal | None, *, bold: bool = False, signed_number: bool = True) -> blocks.Cell:
    if amount is None:
        return plain_cell(ABSENT, Alignment.RIGHT)
    text = money_text(abs(amount))
    places = len(text.partition(",")[2])
    return _number(amount, text, bold=bold, signed_number=signed_number, places=places)


def _number(
    value: Decimal, text: str, *, bold: bool, signed_number: bool, places: int | None = None
) -> blocks.Cell:
    """Return the cell of a number; a difference bears its sign, zero none."""
    sign = sign_of(value) if signed_number else ""
    run = blocks.Run(f"{sign}{text}", bold=bold)
    figure = Figure(value, places, signed_number)
    return (blocks.Paragraph((run,), Alignment.RIGHT, SIZE, figure=figure),)
