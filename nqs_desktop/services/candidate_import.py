"""Takes candidates in: what an editor would refuse, tell and sign is refused, told and signed."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain import candidate_rules
from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.services.candidate_editor import checked_candidate, signed_candidate
from nqs_desktop.services.import_readers import Reading
from nqs_desktop.services.import_report import Taken

_Row = tuple[int, Candidate]
"""Number of the record or row, and what it says."""


def take_candidates(uow: UnitOfWork, reading: Reading[_Row], today: date) -> Taken:
    """Take in the candidates of a file by their keys.

    Raises:
        UserError: A candidate has a fault; the sentence names the record.
    """
    rows = [(row, _checked(row, candidate, reading.document, today)) for row, candidate in reading.things]
    warnings = tuple(_doubts(uow, rows, today))
    signed = [signed_candidate(one, uow.who, uow.candidates.find(one.key)) for _, one in rows]
    return Taken(uow.candidates.import_all(signed, reading.document), warnings)


def _checked(row: int, candidate: Candidate, document: str, today: date) -> Candidate:
    try:
        return checked_candidate(candidate, today)
    except UserError as error:
        raise UserError("records.fault_in_record", file=document, row=row, fault=error.message) from None


def _doubts(uow: UnitOfWork, rows: Iterable[_Row], today: date) -> Iterator[Message]:
    """Yield what may be right and yet deserves a second look, such as the same IIN twice."""
    rows = list(rows)
    persons = {stored.key: (stored.iin, stored.name) for stored in uow.candidates.rows()}
    persons |= {candidate.key: (candidate.iin, candidate.name) for _, candidate in rows}
    owners: defaultdict[str, list[str]] = defaultdict(list)
    for key, (iin, _) in persons.items():
        owners[iin].append(key)
    for row, candidate in rows:
        twins = [key for key in owners[candidate.iin] if candidate.iin and key != candidate.key]
        doubts = [
            *candidate_rules.doubts(candidate, today),
            *(message("candidates.same_iin", name=persons[key][1]) for key in twins),
        ]
        for doubt in doubts:
            yield message("records.doubt_in_record", row=row, name=candidate.name, doubt=doubt)
