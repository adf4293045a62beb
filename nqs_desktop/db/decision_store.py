"""What persons decided where the program left it to a human."""

from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from nqs_desktop.db.rows import DecisionRow
from nqs_desktop.domain.decision import Decision
from nqs_desktop.domain.eligibility.report import Verdict


class DecisionStore:
    """Decisions by candidate, position and requirement."""

    def __init__(self, session: Session, who: str) -> None:
        """Read and write in ``session``; ``who`` is the user whose decisions name nobody."""
        self._session = session
        self._who = who

    def of(self, candidate: str, position: str) -> tuple[Decision, ...]:
        """Return the decisions on a candidate for a position."""
        found = select(DecisionRow).where(
            DecisionRow.candidate_key == candidate, DecisionRow.position_key == position
        )
        return tuple(map(_decision, self._session.scalars(found.order_by(DecisionRow.requirement))))

    def everything(self) -> tuple[Decision, ...]:
        """Return all decisions, by candidate, position and requirement."""
        order = (DecisionRow.candidate_key, DecisionRow.position_key, DecisionRow.requirement)
        return tuple(map(_decision, self._session.scalars(select(DecisionRow).order_by(*order))))

    def save(self, decision: Decision) -> Decision:
        """Keep a decision, in place of an earlier one on the same; dated now unless it has a date."""
        key = (decision.candidate, decision.position, decision.requirement)
        row = self._session.get(DecisionRow, key)
        if row is None:
            row = DecisionRow(candidate_key=key[0], position_key=key[1], requirement=key[2])
            self._session.add(row)
        row.verdict, row.reason, row.basis = decision.verdict.value, decision.reason, decision.basis
        row.who, row.at = decision.who or self._who, decision.at or datetime.now(UTC)
        return _decision(row)

    def remove(self, candidate: str, position: str, requirement: str) -> None:
        """Take a decision back, if there is one."""
        row = self._session.get(DecisionRow, (candidate, position, requirement))
        if row is not None:
            self._session.delete(row)


def _decision(row: DecisionRow) -> Decision:
    return Decision(
        row.candidate_key,
        row.position_key,
        row.requirement,
        Verdict(row.verdict),
        row.reason,
        row.basis,
        row.who,
        row.at,
    )
