"""Deadline plans."""

from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from nqs_desktop.db.demand_mapping import objects_of
from nqs_desktop.db.keys import new_key
from nqs_desktop.db.rows import DeadlinePlanRow
from nqs_desktop.domain.deadlines import DeadlinePlan, PlanStep, StepEnd, StepOutcome
from nqs_desktop.domain.errors import UserError


class DeadlinePlanStore:
    """Plans by their keys."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> tuple[DeadlinePlan, ...]:
        """Return all plans, the latest decision first."""
        found = select(DeadlinePlanRow).order_by(DeadlinePlanRow.decided_on.desc(), DeadlinePlanRow.key)
        return tuple(map(_plan, self._session.scalars(found)))

    def get(self, key: str) -> DeadlinePlan:
        """Return a plan.

        Raises:
            UserError: There is none of this key.
        """
        return _plan(self._row(key))

    def save(self, plan: DeadlinePlan) -> DeadlinePlan:
        """Keep a plan and return it with its key; one without a key is new.

        Raises:
            UserError: There is none of this key.
        """
        if plan.key:
            row = self._row(plan.key)
        else:
            row = DeadlinePlanRow(key=new_key())
            self._session.add(row)
        row.name, row.decided_on, row.framework_key = plan.name, plan.decided_on, plan.framework
        row.ends = [
            {"step": end.step.value, "on": end.on.isoformat(), "outcome": end.outcome.value}
            for end in plan.ends
        ]
        self._session.flush()
        return replace(plan, key=row.key)

    def remove(self, key: str) -> None:
        """Remove a plan.

        Raises:
            UserError: There is none of this key.
        """
        self._session.delete(self._row(key))
        self._session.flush()

    def _row(self, key: str) -> DeadlinePlanRow:
        row = self._session.get(DeadlinePlanRow, key)
        if row is None:
            raise UserError("database.no_deadline_plan", key=key)
        return row


def _plan(row: DeadlinePlanRow) -> DeadlinePlan:
    ends = tuple(
        StepEnd(
            PlanStep(str(item["step"])),
            date.fromisoformat(str(item["on"])),
            StepOutcome(str(item["outcome"])),
        )
        for item in objects_of(row.ends)
    )
    return DeadlinePlan(row.key, row.name, row.decided_on, row.framework_key, ends)
