"""The card of a candidate: everything that is recorded of a person, with the length of service reckoned."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.candidate_tables import (
    HeldPosition,
    attachments,
    education,
    employment,
    extras,
    held,
    service,
)
from nqs_desktop.reports.document import TextSize
from nqs_desktop.reports.fact_table import day_cell, fact_row, fact_table, lines_cell
from nqs_desktop.reports.kept_blocks import signed
from nqs_desktop.reports.protocol_parts import notes, section
from nqs_desktop.reports.wording import Wording, marked
from nqs_desktop.texts import say


@dataclass(frozen=True, slots=True)
class CardOf:
    """A person on a card.

    Attributes:
        candidate: The person.
        held: Positions that she holds, held or will hold, those of the day first.
    """

    candidate: Candidate
    held: Sequence[HeldPosition] = ()


@dataclass(frozen=True, slots=True)
class CardPaper:
    """Cards, one after another.

    Attributes:
        organisation: Whose papers they are; empty where that is not known.
        people: The persons; at least one.
        on: The day up to which service is counted.
        printed: The day on which the paper is made; ``None``: that same day.
        signatories: Who signs; a director where empty.
    """

    organisation: LocalizedText
    people: Sequence[CardOf]
    on: date
    printed: date | None = None
    signatories: Sequence[Signatory] = ()


def build(paper: CardPaper, print_language: PrintLanguage) -> blocks.Document:
    """Return the cards in the languages asked for, each on pages of its own."""
    wording = Wording(print_language)
    first = wording.languages[0]
    body: list[blocks.Block] = []
    for one in paper.people:
        body += [blocks.PageBreak()] if body else []
        body += signed([*_card(paper, one, wording)], paper.signatories, wording)
    several = len(paper.people) > 1
    title = message("candidate_card.title_of_several" if several else "candidate_card.title")
    names = () if several else (paper.people[0].candidate.name,)
    return blocks.Document(
        title=". ".join((say(title, first), *names)),
        language=first.value,
        blocks=tuple(body),
        running_title=". ".join((wording.label(title), *names)),
        page_notes=notes(wording, _texts(paper)),
        author=paper.organisation.best(first),
        other_language=wording.other_language,
    )


def _card(paper: CardPaper, one: CardOf, wording: Wording) -> Iterator[blocks.Block]:
    candidate, on = one.candidate, paper.on
    for language in wording.languages:
        owner = (marked(paper.organisation, language),) if paper.organisation else ()
        yield blocks.Title((*owner, say(message("candidate_card.title"), language)))
    yield blocks.Heading((candidate.name,), 1, candidate.name)
    yield fact_table(wording, [*_facts(candidate, wording)])
    yield _part("education", education(candidate.education, wording), wording)
    yield _part("employment", employment(candidate.employment, on, wording), wording)
    if candidate.employment:
        counted = message("candidate_card.service", date=date_text(on))
        rule = (
            blocks.plain(line, size=TextSize.NOTE) for line in wording.labels(message("service_length.rule"))
        )
        heading = section(wording, counted, 2)
        yield blocks.Part("service", (heading, service(candidate.employment, on, wording), *rule))
    yield _part("extras", extras(candidate.extras, on, wording), wording)
    yield _part("held", held(one.held, on, wording), wording)
    yield _part("attachments", attachments(candidate.attachments, wording), wording)
    printed = message("candidate_card.printed_on", date=date_text(on))
    if paper.printed is not None and paper.printed != on:
        made = date_text(paper.printed)
        printed = message("candidate_card.printed_as_of", date=made, on=date_text(on))
    yield from (blocks.plain(line, size=TextSize.SMALL) for line in wording.labels(printed))


def _part(key: str, table: blocks.Table, wording: Wording) -> blocks.Part:
    """Return a table below its heading; where it is empty, the words for that."""
    heading = section(wording, message(f"candidate_card.{key}"), 2)
    if table.rows:
        return blocks.Part(key, (heading, table))
    return blocks.Part(key, (heading, blocks.plain(wording.label(message("candidate_card.nothing")))))


def _facts(candidate: Candidate, wording: Wording) -> Iterator[blocks.Row]:
    """Yield who the person is; what is not known has a dash, for a card is filled in by hand too."""
    contacts = candidate.contacts
    born = day_cell(candidate.birth_date)
    lines: tuple[tuple[Message, blocks.Cell, str], ...] = (
        (message("candidate_card.iin"), lines_cell((candidate.iin,)), "iin"),
        (message("candidate_card.birth_date"), born, "birth_date"),
        (message("candidate_card.phone"), lines_cell((contacts.phone,)), "contacts"),
        (message("candidate_card.email"), lines_cell((contacts.email,)), "contacts"),
        (message("candidate_card.address"), lines_cell(contacts.address.splitlines()), "contacts"),
    )
    for label, cell, key in lines:
        yield fact_row(wording, label, cell, key=key)
        if key == "iin" and candidate.iin_override:
            reason = lines_cell(candidate.iin_override.splitlines())
            yield fact_row(wording, message("candidate_card.iin_override"), reason, key=key)


def _texts(paper: CardPaper) -> Iterator[LocalizedText]:
    yield paper.organisation
    for one in paper.people:
        yield from (record.specialty for record in one.candidate.education)
        yield from (entry.field for entry in one.candidate.employment)
        for position in one.held:
            yield from (position.holding.title, position.organisation)
