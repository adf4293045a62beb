"""A staffing table in memory for the tests of the table editor."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from nqs_desktop.domain.changes import Action, Change, ChangeSet, Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.pay import PayScale, reckon
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.domain.staffing_arrangement import with_copies
from nqs_desktop.domain.staffing_line import StaffingLine
from nqs_desktop.ui.staffing.grid.grid_edits import GridEdits
from nqs_desktop.ui.staffing.grid.grid_table import GridTable
from nqs_desktop.ui.staffing.grid.unstored import Unstored

SCALE = PayScale(base=Decimal(1000))
DEPARTMENTS = (
    Department("d1", LocalizedText("Басшылық", "Руководство")),
    Department("d2", LocalizedText("Қор бөлімі", "Отдел фондов"), sort_order=1),
    Department("d3", LocalizedText("Сақтау секторы", "Сектор хранения"), "d2"),
)


def position(key: str, department: str | None, order: int, title: str = "") -> StaffPosition:
    name = title or f"Маман {key}"
    return StaffPosition(
        key,
        LocalizedText(str(order + 1), str(order + 1)),
        LocalizedText(name, f"Специалист {key}"),
        Decimal(1),
        department,
        sort_order=order,
    )


POSITIONS = (
    position("p1", "d1", 0),
    position("p2", "d1", 1),
    position("p3", "d2", 2),
    position("p4", "d2", 3),
    position("p5", "d3", 4),
)


class FakeEditor:
    """Keeps positions in memory; what it was asked for can be counted."""

    def __init__(self, positions: Sequence[StaffPosition] = POSITIONS) -> None:
        self.stored = {one.key: one for one in positions}
        self.steps: list[Message] = []
        self.refusal: UserError | None = None

    def lines(self) -> list[StaffingLine]:
        order = sorted(self.stored.values(), key=lambda one: (one.department or "", one.sort_order, one.key))
        return [StaffingLine(one, reckon(one.pay, one.register_link, one.units, SCALE)) for one in order]

    def apply(
        self, step: Message, saved: Sequence[StaffPosition] = (), removed: Collection[str] = ()
    ) -> tuple[tuple[StaffPosition, ...], ChangeSet]:
        if self.refusal is not None:
            raise self.refusal
        self.steps.append(step)
        changes = [Change(Topic.STAFFING, key, Action.REMOVED) for key in removed]
        for key in removed:
            del self.stored[key]
        kept = []
        for one in saved:
            action = Action.UPDATED if one.key else Action.CREATED
            new = one if one.key else replace(one, key=f"k{len(self.stored)}-{len(self.steps)}")
            self.stored[new.key] = new
            kept.append(new)
            changes.append(Change(Topic.STAFFING, new.key, action))
        number = len(self.steps)
        return tuple(kept), ChangeSet(number, datetime.now(UTC), "", step, tuple(changes))

    def duplicate_positions(self, keys: Sequence[str]) -> tuple[tuple[StaffPosition, ...], ChangeSet]:
        table = sorted(self.stored.values(), key=lambda one: (one.sort_order, one.key))
        room, made = with_copies(table, [self.stored[key] for key in keys])
        return self.apply(message("steps.copy_lines", count=len(keys)), (*made, *room))

    def lines_of(self, keys: Collection[str]) -> tuple[StaffingLine, ...]:
        return tuple(line for line in self.lines() if line.key in keys)


class Grid:
    """A table with its edits over a fake."""

    def __init__(self, editor: FakeEditor | None = None) -> None:
        self.editor = editor or FakeEditor()
        self.table = GridTable()
        self.unstored = Unstored()
        self.table.load(DEPARTMENTS, self.editor.lines(), SCALE)
        self.edits = GridEdits(self.table, self.unstored, lambda: self.editor)

    def order(self) -> list[str]:
        return [row if isinstance(row, str) else f"[{row.department}]" for row in self.table.rows()]

    def stored_order(self) -> list[str]:
        """What a fresh look at the database shows."""
        fresh = GridTable()
        fresh.load(DEPARTMENTS, self.editor.lines(), SCALE)
        return [row if isinstance(row, str) else f"[{row.department}]" for row in fresh.rows()]
