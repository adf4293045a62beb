"""A deadline plan on paper: its steps drawn over the months, and the same as a table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.deadline_steps import (
    actors_word,
    outcome_word,
    reckoned_word,
    task_words,
)
from nqs_desktop.domain.deadline_timeline import AnalysisDue, Timeline, TimelineStep, named_step, standing
from nqs_desktop.domain.deadlines import StepOutcome
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.paper_template import column_key
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.domain.staffing import Organisation
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.deadline_diagram import diagrams
from nqs_desktop.reports.document import Alignment, TextSize
from nqs_desktop.reports.fact_table import day_cell, number_cell
from nqs_desktop.reports.kept_blocks import signed
from nqs_desktop.reports.protocol_parts import notes, section
from nqs_desktop.reports.staffing_edges import own_head
from nqs_desktop.reports.wording import Wording, marked
from nqs_desktop.texts import say

_SIZE: Final = TextSize.SMALL
_COLUMNS: Final = (
    (message("deadlines.column_number"), 0.035, Alignment.CENTER),
    (message("deadlines.column_step"), 0.245, Alignment.LEFT),
    (message("deadlines.column_actor"), 0.14, Alignment.LEFT),
    (message("deadlines.column_point"), 0.07, Alignment.CENTER),
    (message("deadlines.column_working_days"), 0.07, Alignment.CENTER),
    (message("deadlines.column_begins"), 0.10, Alignment.CENTER),
    (message("deadlines.column_last_day"), 0.10, Alignment.CENTER),
    (message("deadlines.column_ended"), 0.11, Alignment.CENTER),
    (message("deadlines.column_state"), 0.13, Alignment.LEFT),
)


@dataclass(frozen=True, slots=True)
class PlanPaper:
    """What a printed plan shows.

    Attributes:
        timeline: The plan with its days.
        analysis: When the results of the yearly analysis are due.
        organisation: Whose plan it is; ``None`` where that cannot be told.
        signatories: Who signs; the head of the organisation where empty.
    """

    timeline: Timeline
    analysis: AnalysisDue
    organisation: Organisation | None = None
    signatories: Sequence[Signatory] = ()


def build(paper: PlanPaper, print_language: PrintLanguage) -> blocks.Document:
    """Return the plan in the languages asked for."""
    wording, shown = Wording(print_language), paper.timeline
    first = wording.languages[0]
    title = message("deadlines.paper_title")
    owner = paper.organisation.name if paper.organisation else LocalizedText()
    body: list[blocks.Block] = [
        *_head(shown, owner, wording),
        blocks.Part("timeline", tuple(diagrams(shown, wording))),
        blocks.Spacer(2),
        _table(shown, wording),
        blocks.Part("tasks", tuple(_tasks(wording))),
        blocks.Part("notes", tuple(_notes(paper, wording))),
    ]
    own = own_head(paper.organisation) if paper.organisation else ()
    return blocks.Document(
        title=f"{say(title, first)}: {shown.plan.name.best(first)}",
        language=first.value,
        blocks=signed(body, paper.signatories or own, wording),
        running_title=wording.label(title),
        author=owner.best(first),
        other_language=wording.other_language,
        landscape=True,
    )


def _head(shown: Timeline, owner: LocalizedText, wording: Wording) -> Iterator[blocks.Block]:
    for language in wording.languages:
        above = (marked(owner, language),) if owner else ()
        title, name = say(message("deadlines.paper_title"), language), marked(shown.plan.name, language)
        yield blocks.Title((*above, title, name))
    for told in (
        message("deadlines.decided_on", date=date_text(shown.plan.decided_on)),
        message("deadlines.as_of", date=date_text(shown.today)),
    ):
        yield blocks.plain(wording.label(told), align=Alignment.CENTER)
    yield blocks.Spacer(2)


def _table(shown: Timeline, wording: Wording) -> blocks.Table:
    columns = tuple(
        blocks.Column(wording.label(heading), share, align, column_key(heading))
        for heading, share, align in _COLUMNS
    )
    rows = tuple(_row(number, step, wording) for number, step in enumerate(shown.steps, start=1))
    return blocks.Table(columns, rows, _SIZE)


def _row(number: int, step: TimelineStep, wording: Wording) -> blocks.Row:
    return blocks.Row(
        (
            _number_of(number),
            _step(step, wording),
            _said((actors_word(step.rule),), wording),
            _number_of(step.rule.point),
            _number_of(step.rule.working_days),
            _day(step.begins),
            _day(step.last_day),
            _ended(step, wording),
            _said((standing(step),), wording),
        )
    )


def _step(step: TimelineStep, wording: Wording) -> blocks.Cell:
    """Return the name of a step, and from when its period is reckoned."""
    named = tuple(
        blocks.plain(line, bold=True, size=_SIZE) for line in dict.fromkeys(wording.labels(named_step(step)))
    )
    return (*named, *_said((reckoned_word(step.step),), wording, TextSize.NOTE))


def _ended(step: TimelineStep, wording: Wording) -> blocks.Cell:
    day = _day(step.end.on if step.end else None)
    if step.end is None or step.end.outcome is StepOutcome.DONE:
        return day
    return (*day, *_said((outcome_word(step.end.outcome),), wording, TextSize.NOTE, Alignment.CENTER))


def _tasks(wording: Wording) -> Iterator[blocks.SetBlock]:
    """Yield the six tasks of the preparation, language by language."""
    yield section(wording, message("deadlines.tasks"))
    for language in wording.languages:
        for number, task in enumerate(task_words(), start=1):
            yield blocks.plain(f"{number}) {say(task, language)}", size=_SIZE)


def _notes(paper: PlanPaper, wording: Wording) -> Iterator[blocks.SetBlock]:
    shown, due = paper.timeline, paper.analysis
    told: list[Message] = []
    if shown.finish_if_returned is not None:
        told.append(message("deadlines.if_returned", date=date_text(shown.finish_if_returned)))
    told.append(message("deadlines.analysis_due", year=str(due.year), date=date_text(due.last_day)))
    yield section(wording, message("deadlines.notes"))
    for note in (*told, *shown.notes):
        for line in dict.fromkeys(wording.labels(note)):
            yield blocks.plain(line, size=_SIZE)
    for line in notes(wording, (shown.plan.name,)):
        yield blocks.plain(line, size=_SIZE)


def _said(
    sentences: Sequence[Message],
    wording: Wording,
    size: TextSize = _SIZE,
    align: Alignment = Alignment.LEFT,
) -> blocks.Cell:
    lines = dict.fromkeys(line for sentence in sentences for line in wording.labels(sentence))
    return tuple(blocks.plain(line, size=size, align=align) for line in lines)


def _number_of(number: int) -> blocks.Cell:
    return number_cell(Decimal(number), size=_SIZE, align=Alignment.CENTER)


def _day(day: date | None) -> blocks.Cell:
    return day_cell(day, size=_SIZE, align=Alignment.CENTER)
