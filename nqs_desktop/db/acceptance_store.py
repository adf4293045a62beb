"""Findings of the audit that a person accepted as they stand."""

from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from nqs_desktop.db.rows import AcceptanceRow
from nqs_desktop.domain.audit.findings import Acceptance, AuditFinding


class AcceptanceStore:
    """Acceptances by the fingerprints of their findings."""

    def __init__(self, session: Session, who: str) -> None:
        """Read and write in ``session``; ``who`` is the user that accepts."""
        self._session = session
        self._who = who

    def all(self) -> dict[str, Acceptance]:
        """Return all acceptances by fingerprint."""
        rows = self._session.scalars(select(AcceptanceRow))
        return {row.fingerprint: Acceptance(row.note, row.who, row.at) for row in rows}

    def save(self, finding: AuditFinding, note: str) -> Acceptance:
        """Accept a finding, in place of an earlier word on it."""
        row = self._session.get(AcceptanceRow, finding.fingerprint)
        if row is None:
            row = AcceptanceRow(fingerprint=finding.fingerprint)
            self._session.add(row)
        row.position_key, row.kind, row.note = finding.position, finding.kind.value, note
        row.who, row.at = self._who, datetime.now(UTC)
        return Acceptance(row.note, row.who, row.at)

    def remove(self, fingerprint: str) -> None:
        """Take the word on a finding back, if there is one."""
        row = self._session.get(AcceptanceRow, fingerprint)
        if row is not None:
            self._session.delete(row)
