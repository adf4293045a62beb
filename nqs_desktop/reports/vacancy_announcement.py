"""The announcement of vacancies: positions, what they offer and demand, where and till when to apply."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import compress

from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.pay import Pay
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.domain.staffing import Organisation, StaffPosition
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Alignment, TextSize
from nqs_desktop.reports.fact_table import (
    day_cell,
    fact_row,
    fact_table,
    lines_cell,
    money_cell,
    number_cell,
    text_cell,
)
from nqs_desktop.reports.kept_blocks import signed
from nqs_desktop.reports.protocol_parts import notes, section
from nqs_desktop.reports.requirement_sheet import criteria, demands_of
from nqs_desktop.reports.signing import date_line
from nqs_desktop.reports.staffing_edges import own_head
from nqs_desktop.reports.wording import Wording, marked
from nqs_desktop.texts import say


@dataclass(frozen=True, slots=True)
class Vacancy:
    """A position that is announced.

    Attributes:
        position: The position with its requirement.
        department: Its department with those above it; empty for none.
        vacant: Units that nobody holds on the day.
        away: Units whose holder is away on the day and not replaced.
        pay: Its pay; what is not known is not announced.
    """

    position: StaffPosition
    department: LocalizedText
    vacant: Decimal
    away: Decimal = Decimal(0)
    pay: Pay = Pay()


@dataclass(frozen=True, slots=True)
class VacancyPaper:
    """What an announcement says.

    Attributes:
        organisation: Who announces.
        vacancies: The positions; at least one.
        on: The day of what is vacant.
        until: Last day on which papers are taken; ``None`` leaves room to write it.
        signatories: Who signs; the head of the organisation where empty.
    """

    organisation: Organisation
    vacancies: Sequence[Vacancy]
    on: date
    until: date | None = None
    signatories: Sequence[Signatory] = ()


def build(paper: VacancyPaper, print_language: PrintLanguage) -> blocks.Document:
    """Return the announcement in the languages asked for."""
    wording = Wording(print_language)
    first = wording.languages[0]
    name = paper.organisation.name
    title = message("vacancy.title" if len(paper.vacancies) == 1 else "vacancy.title_of_several")
    body: list[blocks.Block] = []
    for language in wording.languages:
        owner = (marked(name, language),) if name else ()
        body.append(blocks.Title((*owner, say(title, language))))
    for vacancy in paper.vacancies:
        body += _vacancy(vacancy, paper.organisation, wording)
    body += [section(wording, message("vacancy.application")), _application(paper, wording)]
    body += [
        blocks.plain(line, size=TextSize.SMALL)
        for line in wording.labels(message("vacancy.as_of", date=date_text(paper.on)))
    ]
    return blocks.Document(
        title=". ".join(filter(None, (name.best(first), say(title, first)))),
        language=first.value,
        blocks=signed(body, paper.signatories or own_head(paper.organisation), wording),
        running_title=wording.label(title),
        page_notes=notes(wording, _texts(paper)),
        author=name.best(first),
        other_language=wording.other_language,
    )


def _vacancy(vacancy: Vacancy, organisation: Organisation, wording: Wording) -> Iterator[blocks.Block]:
    position = vacancy.position
    yield blocks.Heading(wording.heading(position.title), 1, wording.joined(position.title), Alignment.LEFT)
    yield fact_table(wording, [*_facts(vacancy, organisation, wording)])
    told = [bool(text) for _, text in demands_of(position)]
    if any(told):
        table = criteria(position, wording)
        table = replace(table, rows=tuple(compress(table.rows, told)))
        heading = wording.label(message("vacancy.requirements"))
        line = blocks.Paragraph((blocks.Run(heading, bold=True),), keep_with_next=True)
        yield blocks.Part("requirements", (line, table))
    else:
        yield blocks.plain(wording.label(message("vacancy.no_requirements")))


def _facts(vacancy: Vacancy, organisation: Organisation, wording: Wording) -> Iterator[blocks.Row]:
    """Yield what is known of a position: what nobody has recorded is not spoken of."""
    position, pay = vacancy.position, vacancy.pay
    if vacancy.department:
        yield fact_row(wording, message("vacancy.department"), text_cell(wording, vacancy.department))
    if vacancy.vacant:
        yield fact_row(wording, message("vacancy.vacant"), number_cell(vacancy.vacant))
    if vacancy.away:
        yield fact_row(wording, message("vacancy.away"), number_cell(vacancy.away))
    if position.category:
        category = text_cell(wording, position.category)
        yield fact_row(wording, message("vacancy.category"), category, key="category")
    if position.register_link:
        place = lines_cell((position.register_link,))
        yield fact_row(wording, message("vacancy.place"), place, key="register-place")
    if organisation.address:
        workplace = text_cell(wording, organisation.address)
        yield fact_row(wording, message("vacancy.workplace"), workplace, key="workplace")
    if pay.salary is not None:
        yield fact_row(wording, message("vacancy.salary"), money_cell(pay.salary), key="pay")
    if pay.unit is not None and pay.unit != pay.salary:
        yield fact_row(wording, message("vacancy.pay"), money_cell(pay.unit), key="pay")


def _application(paper: VacancyPaper, wording: Wording) -> blocks.Table:
    """Return where and until when papers are taken; what nobody has recorded is written by hand."""
    owner = paper.organisation
    blank = lines_cell(("_" * 30,))
    day = day_cell(paper.until)
    if paper.until is None:
        day = lines_cell((date_line(wording),))
    return fact_table(
        wording,
        [
            fact_row(wording, message("vacancy.until"), day),
            fact_row(
                wording,
                message("vacancy.address"),
                text_cell(wording, owner.address) if owner.address else blank,
            ),
            fact_row(wording, message("vacancy.phone"), lines_cell((owner.phone,)) if owner.phone else blank),
            *(
                [fact_row(wording, message("vacancy.email"), lines_cell((owner.email,)))]
                if owner.email
                else ()
            ),
        ],
    )


def _texts(paper: VacancyPaper) -> Iterator[LocalizedText]:
    yield from (paper.organisation.name, paper.organisation.address)
    for vacancy in paper.vacancies:
        yield from (vacancy.position.title, vacancy.department, vacancy.position.category)
        yield from (text for _, text in demands_of(vacancy.position))
