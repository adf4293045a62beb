"""The work of a personnel commission on a vacancy: the shortlist, the meeting, the protocol."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.commission import (
    CommissionMeeting,
    CommissionProtocol,
    ProtocolCandidate,
    ShortlistEntry,
)
from nqs_desktop.domain.decision import Decision
from nqs_desktop.domain.eligibility import check as eligibility
from nqs_desktop.domain.eligibility.report import Eligibility, Verdict
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.services.check_reading import CheckReading


class Commission:
    """Shortlists and meetings within one database."""

    def __init__(self, database: Database) -> None:
        """Work in ``database``."""
        self._database = database
        self._reading = CheckReading(database)

    def shortlist(self, position: str, on: date) -> tuple[ProtocolCandidate, ...]:
        """Return the shortlist of a position with the checks on a day, best first.

        Those who are met come first, then those on whom a human must decide, then the others by how few
        demands they do not meet; those alike by name.

        Raises:
            UserError: There is no such position.
        """
        with self._database.reading() as uow:
            return self._shortlist(uow, uow.staffing.position(position), on)

    def listed(self, position: str) -> tuple[ShortlistEntry, ...]:
        """Return the entries of a position's shortlist, by the candidates' keys, without checking anybody."""
        with self._database.reading() as uow:
            return uow.commission.shortlist(position)

    def add(self, position: str, candidates: Iterable[str]) -> ChangeSet:
        """Put candidates on the shortlist of a position in one step; those on it stay as they are.

        Raises:
            UserError: There is no such position or candidate.
        """
        keys = tuple(dict.fromkeys(candidates))
        with self._database.reading() as uow:
            title = uow.staffing.position(position).title.both
        with self._database.unit_of_work(message("steps.shortlist_add", position=title)) as uow:
            there = {entry.candidate for entry in uow.commission.shortlist(position)}
            for key in keys:
                if uow.candidates.candidate(key).key not in there:
                    uow.commission.save_entry(ShortlistEntry(position, key))
            return uow.commit()

    def change(self, entry: ShortlistEntry) -> ChangeSet:
        """Keep what the commission made of a candidate, with a note; the candidate is put on the shortlist.

        Args:
            entry: It is dated now and bears the user's name.

        Raises:
            UserError: There is no such position or candidate.
        """
        with self._database.reading() as uow:
            uow.staffing.position(entry.position)
            name = uow.candidates.candidate(entry.candidate).name
        with self._database.unit_of_work(message("steps.shortlist_change", candidate=name)) as uow:
            uow.commission.save_entry(replace(entry, note=entry.note.strip(), who="", at=None))
            return uow.commit()

    def remove(self, position: str, candidate: str) -> ChangeSet:
        """Take a candidate off the shortlist of a position, if there.

        Raises:
            UserError: There is no such candidate.
        """
        with self._database.reading() as uow:
            name = uow.candidates.candidate(candidate).name
        with self._database.unit_of_work(message("steps.shortlist_remove", candidate=name)) as uow:
            uow.commission.remove_entry(position, candidate)
            return uow.commit()

    def meeting(self, position: str) -> CommissionMeeting:
        """Return the head of the protocol on a position; an empty one where none was kept."""
        with self._database.reading() as uow:
            return uow.commission.meeting(position) or CommissionMeeting(position)

    def save_meeting(self, meeting: CommissionMeeting) -> ChangeSet:
        """Keep the head of the protocol on a position; members without a name are left out.

        Raises:
            UserError: There is no such position.
        """
        with self._database.reading() as uow:
            title = uow.staffing.position(meeting.position).title.both
        members = tuple(member for member in meeting.members if member.name)
        kept = replace(meeting, number=meeting.number.strip(), note=meeting.note.strip(), members=members)
        with self._database.unit_of_work(message("steps.save_meeting", position=title)) as uow:
            uow.commission.save_meeting(kept)
            return uow.commit()

    def protocol(self, position: str, on: date) -> CommissionProtocol:
        """Return what the protocol on a position says.

        Args:
            position: Key of the vacancy.
            on: Day of the verdicts where the meeting has no day yet.

        Raises:
            UserError: There is no such position.
        """
        with self._database.reading() as uow:
            meeting = uow.commission.meeting(position) or CommissionMeeting(position)
            day = meeting.held_on or on
            place = uow.staffing.position(position, day)
            departments = {one.key: one.name for one in uow.staffing.departments()}
            organisations = {one.key: one.name for one in uow.staffing.organisations()}
            return CommissionProtocol(
                organisations.get(place.organisation or "", LocalizedText()),
                departments.get(place.department or "", LocalizedText()),
                place,
                meeting,
                day,
                self._shortlist(uow, place, day),
            )

    def _shortlist(self, uow: UnitOfWork, position: StaffPosition, on: date) -> tuple[ProtocolCandidate, ...]:
        context, listed = self._reading.context(uow), []
        for entry in uow.commission.shortlist(position.key):
            candidate = uow.candidates.find(entry.candidate)
            if candidate is None:
                continue
            decisions = uow.decisions.of(candidate.key, position.key)
            found = eligibility.check(candidate, position, on, context, decisions)
            listed.append(ProtocolCandidate(candidate, entry, found, _in_order(decisions, found)))
        return tuple(sorted(listed, key=_rank))


def _in_order(decisions: Iterable[Decision], found: Eligibility) -> tuple[Decision, ...]:
    """Return decisions in the order of the findings; those on what is not asked any more come last."""
    places = {item.requirement: place for place, item in enumerate(found.items)}
    return tuple(sorted(decisions, key=lambda one: places.get(one.requirement, len(places))))


def _rank(one: ProtocolCandidate) -> tuple[int, int, int, str]:
    verdicts = [item.verdict for item in one.eligibility.items]
    missing, open_ones = verdicts.count(Verdict.NOT_MET), verdicts.count(Verdict.REVIEW)
    return -one.eligibility.verdict.rank, missing, open_ones, one.candidate.name
