"""Shortlists of positions and the heads of a commission's protocols."""

from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from nqs_desktop.db.demand_mapping import objects_of
from nqs_desktop.db.rows import MeetingRow, ShortlistRow
from nqs_desktop.domain.commission import (
    CommissionMeeting,
    CommissionMember,
    ShortlistEntry,
    ShortlistState,
)
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import LocalizedText


class CommissionStore:
    """Shortlists by position and candidate, meetings by position."""

    def __init__(self, session: Session, who: str) -> None:
        """Read and write in ``session``; ``who`` is the user whose entries name nobody."""
        self._session = session
        self._who = who

    def shortlist(self, position: str) -> tuple[ShortlistEntry, ...]:
        """Return the shortlist of a position, by the candidates' keys."""
        found = select(ShortlistRow).where(ShortlistRow.position_key == position)
        return tuple(map(_entry, self._session.scalars(found.order_by(ShortlistRow.candidate_key))))

    def shortlists(self) -> tuple[ShortlistEntry, ...]:
        """Return all shortlists, by position and candidate."""
        order = (ShortlistRow.position_key, ShortlistRow.candidate_key)
        return tuple(map(_entry, self._session.scalars(select(ShortlistRow).order_by(*order))))

    def save_entry(self, entry: ShortlistEntry) -> ShortlistEntry:
        """Put a candidate on a shortlist, or change what is said there; dated now unless it has a date."""
        row = self._session.get(ShortlistRow, (entry.position, entry.candidate))
        if row is None:
            row = ShortlistRow(position_key=entry.position, candidate_key=entry.candidate)
            self._session.add(row)
        row.state, row.note = entry.state.value, entry.note
        row.who, row.at = entry.who or self._who, entry.at or datetime.now(UTC)
        return _entry(row)

    def remove_entry(self, position: str, candidate: str) -> None:
        """Take a candidate off a shortlist, if there."""
        row = self._session.get(ShortlistRow, (position, candidate))
        if row is not None:
            self._session.delete(row)

    def meeting(self, position: str) -> CommissionMeeting | None:
        """Return the head of the protocol on a position, ``None`` where there is none."""
        row = self._session.get(MeetingRow, position)
        if row is None:
            return None
        members = tuple(_member(item) for item in objects_of(row.members))
        return CommissionMeeting(row.position_key, row.number, row.held_on, members, row.note)

    def save_meeting(self, meeting: CommissionMeeting) -> None:
        """Keep the head of the protocol on a position, in place of an earlier one."""
        row = self._session.get(MeetingRow, meeting.position)
        if row is None:
            row = MeetingRow(position_key=meeting.position)
            self._session.add(row)
        row.number, row.held_on, row.note = meeting.number, meeting.held_on, meeting.note
        row.members = [
            {
                "role_kk": member.role.kk,
                "role_ru": member.role.ru,
                "name_kk": member.name.kk,
                "name_ru": member.name.ru,
            }
            for member in meeting.members
        ]


def _entry(row: ShortlistRow) -> ShortlistEntry:
    return ShortlistEntry(
        row.position_key, row.candidate_key, ShortlistState(row.state), row.note, row.who, row.at
    )


def _member(item: dict[str, Json]) -> CommissionMember:
    def text(name: str) -> LocalizedText:
        kk, ru = item.get(f"{name}_kk"), item.get(f"{name}_ru")
        return LocalizedText(kk if isinstance(kk, str) else None, ru if isinstance(ru, str) else None)

    return CommissionMember(text("role"), text("name"))
