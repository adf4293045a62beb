"""Takes candidates in: what an editor would refuse, tell and sign is refused, told and signed."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain import candidate_expiry, candidate_rules
from nqs_desktop.domain.browse import CandidateRow
from nqs_desktop.domain.candidate import Candidate, EmploymentRecord
from nqs_desktop.domain.candidate_sheets import KINDS_UNSAID, CandidateDraft
from nqs_desktop.domain.errors import SeveralFaults, UserError
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.search_text import phrase
from nqs_desktop.services.candidate_editor import (
    KnownSpecialties,
    same_iin,
    same_person,
    signed_candidate,
    tidied_candidate,
)
from nqs_desktop.services.import_readers import Reading
from nqs_desktop.services.import_report import Taken

_NO_NAME = "candidates.no_name"
"""A workbook's reader has told it by its cell."""


def take_candidates(
    uow: UnitOfWork,
    reading: Reading[CandidateDraft],
    today: date,
    going_on: Callable[[], None] = lambda: None,
) -> Taken:
    """Take in the candidates of a file by their keys; without one, by IIN, or by name and date of birth.

    Args:
        uow: Where they are stored.
        reading: What the file says.
        today: The day that the rules count from.
        going_on: Called for each candidate; may raise ``Cancelled``.

    Raises:
        Cancelled: ``going_on`` raised it.
        UserError: Something in the file does not fit, or a candidate has a fault; the sentence names the
            place. A :class:`SeveralFaults` where there are several, or where their sentences do not name the
            file.
    """
    stored = _Stored(uow)
    drafts, faults = [], list(reading.faults)
    taken: set[str] = set()
    known = [(draft, *stored.key_of(draft)) for draft in reading.things]
    before = uow.candidates.with_keys([key for _, key, _ in known])
    for draft, key, doubtful in known:
        going_on()
        fault = doubtful
        if key and key in taken and not reading.faults:  # else the reader may have told it already
            fault = message("candidate_workbook.stored_twice", name=draft.candidate.name, key=key)
        taken.add(key)
        whole = _completed(before.get(key), replace(draft, candidate=replace(draft.candidate, key=key)))
        drafts.append(whole)
        found = [*filter(None, [fault]), *candidate_rules.faults(whole.candidate, today)]
        faults += [
            _at(draft, one, reading.document) for one in found if not (draft.sheet and one.key == _NO_NAME)
        ]
    if len(faults) == 1 and "file" in faults[0].values:
        raise UserError(faults[0].key, **faults[0].values)
    if faults:
        raise SeveralFaults(reading.document, sorted(faults, key=_row_of(faults)))
    warnings = tuple(_doubts(uow, stored, drafts, today))
    people = [draft.candidate for draft in drafts]
    signed = [signed_candidate(one, uow.who, before.get(one.key)) for one in people]
    new = tuple(one.name for one in signed if one.key not in before)
    changed = tuple(one.name for one in signed if one.key in before and before[one.key] != one)
    return Taken(uow.candidates.import_all(signed, reading.document), warnings, new, changed)


@dataclass(frozen=True, slots=True)
class _Twin:
    name: str
    birth_date: date | None


class _Stored:
    """Who is in the database, as persons without a key are known."""

    def __init__(self, uow: UnitOfWork) -> None:
        self.rows: tuple[CandidateRow, ...] = uow.candidates.rows()
        self._iins = {row.key: row.iin for row in self.rows}
        self._names = {row.key: row.name for row in self.rows}
        self._by_iin: defaultdict[str, list[str]] = defaultdict(list)
        self._by_name: defaultdict[tuple[str, date | None], list[str]] = defaultdict(list)
        for row in self.rows:
            self._by_iin[row.iin].append(row.key)
            self._by_name[phrase(row.name), row.birth_date].append(row.key)

    def known_otherwise(self, candidate: Candidate) -> Iterator[Message]:
        """Yield that a person who is known by key or IIN is stored under another name."""
        name = self._names.get(candidate.key)
        if name is not None and phrase(name) != phrase(candidate.name):
            yield message("candidate_workbook.other_name", stored=name)

    def key_of(self, draft: CandidateDraft) -> tuple[str, Message | None]:
        """Return under which key a person is stored, empty for a new one, or why that cannot be told."""
        person = draft.candidate
        if person.key:
            return person.key, None
        by_iin = self._by_iin[person.iin] if person.iin else []
        found = by_iin or [
            key
            for key in self._by_name[phrase(person.name), person.birth_date]
            if not (person.iin and self._iins[key])
        ]
        if len(found) > 1:
            return "", message("candidate_workbook.several_stored", name=person.name, count=len(found))
        return (found[0] if found else ""), None


def _completed(stored: Candidate | None, draft: CandidateDraft) -> CandidateDraft:
    """Return a draft with what the file does not speak of as it is stored."""
    candidate = tidied_candidate(draft.candidate)
    if stored is not None and draft.unsaid:
        kept = {name: getattr(stored, name) for name in draft.unsaid if name in _FIELDS}
        said = {
            name: getattr(stored.contacts if name in draft.unsaid else candidate.contacts, name)
            for name in _CONTACTS
        }
        candidate = replace(candidate, contacts=replace(candidate.contacts, **said), **kept)
        if KINDS_UNSAID in draft.unsaid:
            candidate = replace(candidate, employment=_with_kinds(candidate, stored))
    return replace(draft, candidate=candidate)


_FIELDS = ("iin", "iin_override", "birth_date", "education", "employment", "extras", "attachments")
_CONTACTS = ("phone", "email", "address")


def _with_kinds(candidate: Candidate, stored: Candidate) -> tuple[EmploymentRecord, ...]:
    """Return the entries of ``candidate``, those that are stored with what they were decided to count for."""

    def what(entry: EmploymentRecord) -> tuple[str, str, date]:
        return entry.employer, entry.position, entry.start

    decided = {what(entry): entry for entry in stored.employment}
    return tuple(
        replace(entry, kinds=known.kinds, field=known.field, kinds_set_by=known.kinds_set_by)
        if (known := decided.get(what(entry))) is not None
        else entry
        for entry in candidate.employment
    )


def _row_of(faults: Sequence[Message]) -> Callable[[Message], tuple[int, int]]:
    """Return by what faults of a workbook stand as a person goes through it: sheet by sheet, row by row."""
    sheets = list(dict.fromkeys(str(fault.values.get("sheet", "")) for fault in faults))

    def place(fault: Message) -> tuple[int, int]:
        row = fault.values.get("row")
        return sheets.index(str(fault.values.get("sheet", ""))), row if isinstance(row, int) else 0

    return place


def _at(draft: CandidateDraft, told: Message, document: str) -> Message:
    """Return a fault with its place: the record's own row where it speaks of one."""
    if not draft.sheet:
        return message("records.fault_in_record", file=document, row=draft.row, fault=told)
    sheet, row = _place(draft, told)
    return message("candidate_workbook.fault_in_row", sheet=sheet, row=row, fault=told)


def _place(draft: CandidateDraft, told: Message) -> tuple[str, int]:
    part = candidate_rules.part_of(told)
    places = draft.places.get(part[0], ()) if part else ()
    return places[part[1] - 1] if part and part[1] <= len(places) else (draft.sheet, draft.row)


def _doubts(
    uow: UnitOfWork, stored: _Stored, drafts: Iterable[CandidateDraft], today: date
) -> Iterator[Message]:
    """Yield what may be right and yet deserves a second look, such as the same IIN twice."""
    drafts = list(drafts)
    known = KnownSpecialties(uow)
    twins = _Twins(stored, [draft.candidate for draft in drafts])
    for place, draft in enumerate(drafts):
        doubts = (
            *candidate_expiry.expiries(draft.candidate, today),
            *candidate_rules.doubts(draft.candidate, today, known),
            *twins.of(place),
            *stored.known_otherwise(draft.candidate),
        )
        for doubt in doubts:
            if draft.sheet:
                sheet, row = _place(draft, doubt)
                yield message(
                    "candidate_workbook.doubt_in_row",
                    sheet=sheet,
                    row=row,
                    name=draft.candidate.name,
                    doubt=doubt,
                )
            else:
                yield message(
                    "records.doubt_in_record", row=draft.row, name=draft.candidate.name, doubt=doubt
                )


class _Twins:
    """Finds others who may be the same person, stored or in the same file."""

    def __init__(self, stored: _Stored, candidates: list[Candidate]) -> None:
        self._keys = [candidate.key or f"\0{place}" for place, candidate in enumerate(candidates)]
        self._candidates = candidates
        persons = {row.key: (row.iin, row.name, row.birth_date) for row in stored.rows}
        persons |= {
            key: (one.iin, one.name, one.birth_date) for key, one in zip(self._keys, candidates, strict=True)
        }
        self._by_iin: defaultdict[str, dict[str, _Twin]] = defaultdict(dict)
        self._by_name: defaultdict[tuple[str, date], dict[str, _Twin]] = defaultdict(dict)
        for key, (iin, name, born) in persons.items():
            if iin:
                self._by_iin[iin][key] = _Twin(name, born)
            if born is not None:
                self._by_name[phrase(name), born][key] = _Twin(name, born)

    def of(self, place: int) -> Iterator[Message]:
        """Yield a sentence for each twin of a candidate."""
        key, one = self._keys[place], self._candidates[place]
        same_number = self._by_iin.get(one.iin, {}) if one.iin else {}
        for other, twin in same_number.items():
            if other != key:
                yield same_iin(twin.name)
        if one.birth_date is not None:
            for other, twin in self._by_name.get((phrase(one.name), one.birth_date), {}).items():
                if other != key and other not in same_number:
                    yield same_person(twin.name, twin.birth_date)
