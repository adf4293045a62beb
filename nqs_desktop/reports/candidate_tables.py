"""The tables of a candidate's card: diplomas, labour book, length of service, papers, positions, files."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath, PureWindowsPath
from typing import Final

from nqs_desktop.domain.candidate import Attachment, CandidateExtra, EmploymentRecord
from nqs_desktop.domain.candidate_expiry import expiry
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.education import EducationRecord
from nqs_desktop.domain.holding import Holding, HoldingState
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.paper_template import column_key
from nqs_desktop.domain.requirement import ExperienceKind
from nqs_desktop.domain.requirement_words import extra_words, kind_words, level_words, listed
from nqs_desktop.domain.service_length import ServiceLength, service_length
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.check_tables import in_order
from nqs_desktop.reports.document import Alignment
from nqs_desktop.reports.fact_table import day_cell, lines_cell, number_cell
from nqs_desktop.reports.protocol_parts import SIZE, numbered, plain_cell, position_title, said
from nqs_desktop.reports.wording import Wording, marked
from nqs_desktop.texts import say

_NUMBER: Final = (message("candidate_card.row"), 0.06)
_NAMED: Final = frozenset((ExperienceKind.FIELD, ExperienceKind.POSITION))
_Heading = tuple[Message, float]


@dataclass(frozen=True, slots=True)
class HeldPosition:
    """A position of a candidate.

    Attributes:
        holding: The occupancy with its position.
        organisation: Whose position it is.
    """

    holding: Holding
    organisation: LocalizedText


def education(records: Sequence[EducationRecord], wording: Wording) -> blocks.Table:
    """Return the diplomas in their order."""
    headings = (
        _NUMBER,
        (message("candidate_card.level"), 0.24),
        (message("candidate_card.institution"), 0.40),
        (message("candidate_card.diploma"), 0.20),
        (message("candidate_card.year"), 0.10),
    )
    return _table(wording, headings, (_diploma(record, wording) for record in records))


def _diploma(record: EducationRecord, wording: Wording) -> Iterator[blocks.Cell]:
    level = said(wording, level_words(record.level))
    if record.study_form is not None:
        level += said(wording, message(f"eligibility.form_{record.study_form.value}"))
    yield level
    specialty = [marked(record.specialty, one) for one in wording.languages] if record.specialty else []
    if record.specialty_code:
        specialty = [f"{record.specialty_code} {one}" for one in specialty] or [record.specialty_code]
    yield lines_cell((record.institution, *specialty), size=SIZE)
    yield lines_cell((record.diploma,), size=SIZE)
    yield plain_cell(str(record.year) if record.year else "—", Alignment.CENTER)


def employment(entries: Sequence[EmploymentRecord], on: date, wording: Wording) -> blocks.Table:
    """Return the labour book, earliest first, each entry with its length up to a day."""
    headings = (
        _NUMBER,
        (message("candidate_card.employer"), 0.27),
        (message("candidate_card.first_day"), 0.13),
        (message("candidate_card.last_day"), 0.14),
        (message("candidate_card.length"), 0.14),
        (message("candidate_card.kinds"), 0.26),
    )
    return _table(wording, headings, (_entry(entry, on, wording) for entry in in_order(entries)))


def _entry(entry: EmploymentRecord, on: date, wording: Wording) -> Iterator[blocks.Cell]:
    yield lines_cell((entry.employer, entry.position), size=SIZE)
    yield day_cell(entry.start, size=SIZE, align=Alignment.CENTER)
    if entry.end is None:
        yield said(wording, message("candidate_card.to_date"))
    else:
        yield day_cell(entry.end, size=SIZE, align=Alignment.CENTER)
    yield _length(service_length([(entry.start, entry.end)], on), wording)
    if not entry.kinds:
        yield said(wording, message("protocol.kinds_unset"))
        return
    kinds = listed(kind_words(kind) for kind in entry.kinds)
    cell = tuple(paragraph for paragraph in _of_field(kinds, entry.field, wording))
    if entry.kinds_set_by:
        cell += said(wording, message("protocol.decided_by", who=entry.kinds_set_by))
    yield cell


def _of_field(kinds: Message, field: LocalizedText, wording: Wording) -> blocks.Cell:
    if not field:
        return said(wording, kinds)
    return tuple(
        blocks.plain(
            say(message("protocol.named_field", kinds=kinds, field=marked(field, language)), language),
            size=SIZE,
        )
        for language in wording.languages
    )


def service(entries: Sequence[EmploymentRecord], on: date, wording: Wording) -> blocks.Table:
    """Return the length of service up to a day, in all and of each kind that somebody has set.

    Kinds that name a field or a position are counted for each of these apart.
    """
    headings = ((message("candidate_card.service_kind"), 0.62), (message("candidate_card.length"), 0.38))
    groups: dict[tuple[ExperienceKind, LocalizedText], list[EmploymentRecord]] = {}
    for kind in ExperienceKind:
        for entry in in_order(entries):
            if kind in entry.kinds and kind is not ExperienceKind.ANY:
                field = entry.field if kind in _NAMED else LocalizedText()
                groups.setdefault((kind, field), []).append(entry)
    total = said(wording, message("candidate_card.service_total"), bold=True)
    rows = [(total, _length(_counted(entries, on), wording, bold=True))]
    for (kind, field), counted in groups.items():
        rows.append((_of_field(kind_words(kind), field, wording), _length(_counted(counted, on), wording)))
    return _table(wording, headings, rows, numbers=False)


def _counted(entries: Iterable[EmploymentRecord], on: date) -> ServiceLength:
    return service_length([(entry.start, entry.end) for entry in entries], on)


def _length(length: ServiceLength, wording: Wording, *, bold: bool = False) -> blocks.Cell:
    words = length.shown() if length.periods else message("candidate_card.service_nothing")
    return said(wording, words, bold=bold)


def extras(owned: Sequence[CandidateExtra], on: date, wording: Wording) -> blocks.Table:
    """Return the papers of a person, how long they are valid and how they stand on a day."""
    headings = (
        _NUMBER,
        (message("candidate_card.extra"), 0.32),
        (message("candidate_card.document"), 0.28),
        (message("candidate_card.valid_until"), 0.16),
        (message("candidate_card.validity"), 0.18),
    )
    return _table(wording, headings, (_extra(one, on, wording) for one in owned))


def _extra(one: CandidateExtra, on: date, wording: Wording) -> Iterator[blocks.Cell]:
    yield said(wording, extra_words(one.extra))
    yield lines_cell((one.document,), size=SIZE)
    if one.valid_until is None:
        yield said(wording, message("candidate_card.no_expiry"))
    else:
        yield day_cell(one.valid_until, size=SIZE, align=Alignment.CENTER)
    yield said(wording, message(f"candidate_card.{expiry(one.valid_until, on).value}"))


def held(positions: Sequence[HeldPosition], on: date, wording: Wording) -> blocks.Table:
    """Return the positions that a person holds, held or will hold."""
    headings = (
        _NUMBER,
        (message("candidate_card.position"), 0.38),
        (message("candidate_card.share"), 0.10),
        (message("candidate_card.first_day"), 0.14),
        (message("candidate_card.last_day"), 0.14),
        (message("candidate_card.held_state", date=date_text(on)), 0.18),
    )
    return _table(wording, headings, (_held(one, wording) for one in positions))


def _held(one: HeldPosition, wording: Wording) -> Iterator[blocks.Cell]:
    holding, occupancy = one.holding, one.holding.occupancy
    titles = [position_title(holding.number, holding.title, language) for language in wording.languages]
    owner = wording.texts(one.organisation) if one.organisation else ()
    yield lines_cell((*titles, *owner), size=SIZE)
    yield number_cell(occupancy.share, size=SIZE, align=Alignment.CENTER)
    yield day_cell(occupancy.start, size=SIZE, align=Alignment.CENTER)
    yield day_cell(occupancy.end, size=SIZE, align=Alignment.CENTER)
    yield said(wording, _state(holding))


def _state(holding: Holding) -> Message:
    if holding.state is HoldingState.STANDS_IN:
        return message("candidate_card.state_stands_in", holder=holding.holder)
    return message(f"candidate_card.state_{holding.state.value}")


def attachments(files: Sequence[Attachment], wording: Wording) -> blocks.Table:
    """Return the files of a person by title and name; where they lie is nobody's business on paper."""
    headings = (
        _NUMBER,
        (message("candidate_card.attachment"), 0.54),
        (message("candidate_card.file"), 0.40),
    )
    return _table(
        wording,
        headings,
        (
            (lines_cell((one.title,), size=SIZE), lines_cell((_file_name(one.path),), size=SIZE))
            for one in files
        ),
    )


def _file_name(path: str) -> str:
    """Return the name of a file that was attached on any system."""
    return PureWindowsPath(path).name if "\\" in path else PurePath(path).name


def _table(
    wording: Wording,
    headings: Sequence[_Heading],
    rows: Iterable[Iterable[blocks.Cell]],
    *,
    numbers: bool = True,
) -> blocks.Table:
    columns = tuple(
        blocks.Column(wording.label(heading), share, key=column_key(heading)) for heading, share in headings
    )
    made = (
        blocks.Row((numbered(number), *cells) if numbers else tuple(cells))
        for number, cells in enumerate(rows, 1)
    )
    return blocks.Table(columns, tuple(made), SIZE)
