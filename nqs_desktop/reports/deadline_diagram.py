"""The steps of a deadline plan drawn as bars over the months."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.deadline_timeline import StepState, Timeline, TimelineStep, named_step, standing
from nqs_desktop.domain.messages import message
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Alignment, BoxTone, DiagramBox, DiagramLine, TextSize
from nqs_desktop.reports.fact_table import day_cell
from nqs_desktop.reports.wording import Wording

_NAMES: Final = 72.0
_BARS: Final = 128.0
_DAYS: Final = 52.0
_HEAD: Final = 6.0
_ROW: Final = 8.0
_ROW_OF_TWO: Final = 9.5
_MOST_ROWS: Final = 14
_GAP: Final = 0.9
_NARROWEST: Final = 0.8
_MONTH_WORD: Final = 15.0
_COLUMNS: Final = (
    # Their edges are edges of the table of steps too: a worksheet has one grid for both.
    (message("deadlines.column_step"), 0.56),
    (message("deadlines.column_begins"), 0.10),
    (message("deadlines.column_closes"), 0.10),
    (message("deadlines.column_state"), 0.24),
)


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where days stand, in millimetres from the left."""

    first: date
    last: date

    def left(self, day: date) -> float:
        """Return where ``day`` begins; one outside stands at the edge."""
        whole = (self.last - self.first).days + 1
        return _NAMES + _BARS * min(max((day - self.first).days, 0), whole) / whole


def diagrams(shown: Timeline, wording: Wording) -> Iterator[blocks.Diagram]:
    """Yield a plan as bars, a step below the other, with months above and a line for today.

    Bars of what has ended are quiet, that of what runs is strong; first and last day stand beside each. More
    steps than a page holds in readable letters are parted over several diagrams.
    """
    parts = -(-len(shown.steps) // _MOST_ROWS)
    rows = -(-len(shown.steps) // parts)
    for begin in range(0, len(shown.steps), rows):
        yield _diagram(shown, shown.steps[begin : begin + rows], wording)


def _diagram(shown: Timeline, steps: Sequence[TimelineStep], wording: Wording) -> blocks.Diagram:
    first, last = shown.span
    scale = _Scale(first.replace(day=1), last)
    row = _ROW if len(wording.languages) == 1 else _ROW_OF_TWO
    bottom = _HEAD + row * len(steps)
    boxes = [*_months(scale)]
    for place, step in enumerate(steps):
        boxes += _bar(step, _HEAD + row * place, row, scale, wording)
    lines = [
        DiagramLine(((scale.left(day), _HEAD), (scale.left(day), bottom)), tone=BoxTone.QUIET)
        for day in _month_starts(scale)
    ]
    height = bottom
    if scale.first <= shown.today <= scale.last:
        at = scale.left(shown.today)
        height = bottom + row
        lines.append(DiagramLine(((at, _HEAD), (at, bottom + _GAP))))
        today = wording.label(message("deadlines.today", date=date_text(shown.today)))
        width = _DAYS
        left = min(max(at - width / 2, _NAMES), _NAMES + _BARS + _DAYS - width)
        boxes.append(DiagramBox(today, left, bottom + _GAP, width, row - 2 * _GAP, BoxTone.PLAIN))
    title = wording.label(message("deadlines.timeline"))
    return blocks.Diagram(
        title, _NAMES + _BARS + _DAYS, height, tuple(boxes), tuple(lines), _table(steps, wording)
    )


def _bar(step: TimelineStep, top: float, row: float, scale: _Scale, wording: Wording) -> Iterator[DiagramBox]:
    tone = BoxTone.PLAIN
    if step.state in {StepState.DONE, StepState.DONE_LATE}:
        tone = BoxTone.QUIET
    elif step.state is not StepState.WAITING:
        tone = BoxTone.STRONG
    name = wording.label(named_step(step))
    yield DiagramBox(name, 0, top + _GAP, _NAMES - _GAP, row - 2 * _GAP, BoxTone.QUIET)
    left = scale.left(step.opens)
    right = scale.left(step.closes + timedelta(days=1))
    width = max(right - left, _NARROWEST)
    yield DiagramBox("", min(left, _NAMES + _BARS - width), top + _GAP, width, row - 2 * _GAP, tone)
    days = f"{date_text(step.opens)} – {date_text(step.closes)}"
    left_of_days = _NAMES + _BARS + _GAP
    yield DiagramBox(days, left_of_days, top + _GAP, _DAYS - _GAP, row - 2 * _GAP, BoxTone.QUIET)


def _months(scale: _Scale) -> Iterator[DiagramBox]:
    """Yield the months; where they are many, each box holds several of them and names the first."""
    starts = [scale.first, *_month_starts(scale)]
    narrow = _BARS / len(starts)
    several = max(1, -(-int(_MONTH_WORD * 10) // int(narrow * 10)))
    ends = [*starts[several::several], scale.last + timedelta(days=1)]
    for start, end in zip(starts[::several], ends, strict=True):
        left, right = scale.left(start), scale.left(end)
        word = f"{start.month:02}.{start.year}" if right - left >= _MONTH_WORD * 0.6 else ""
        yield DiagramBox(word, left, 0, right - left, _HEAD, BoxTone.QUIET)


def _month_starts(scale: _Scale) -> Iterator[date]:
    day = scale.first
    while True:
        day = date(day.year + day.month // 12, day.month % 12 + 1, 1)
        if day > scale.last:
            return
        yield day


def _table(steps: Sequence[TimelineStep], wording: Wording) -> blocks.Table:
    """Return the bars as rows, for a format that draws nothing."""
    columns = tuple(blocks.Column(wording.label(heading), share) for heading, share in _COLUMNS)
    rows = tuple(
        blocks.Row(
            (
                (blocks.plain(wording.label(named_step(step)), size=TextSize.SMALL),),
                day_cell(step.opens, size=TextSize.SMALL, align=Alignment.CENTER),
                day_cell(step.closes, size=TextSize.SMALL, align=Alignment.CENTER),
                (blocks.plain(wording.label(standing(step)), size=TextSize.SMALL),),
            )
        )
        for step in steps
    )
    return blocks.Table(columns, rows, TextSize.SMALL)
