"""Editing candidates: their education, employment and extras."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from nqs_desktop.db.engine import Database
from nqs_desktop.domain import candidate_rules, iin
from nqs_desktop.domain.browse import CandidateRow
from nqs_desktop.domain.candidate import Candidate, EmploymentRecord
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message, message


class CandidateEditor:
    """Reads and changes the candidates of one database."""

    def __init__(self, database: Database, today: Callable[[], date] = date.today) -> None:
        """Edit in ``database``; ``today`` tells the day that the rules count from."""
        self._database = database
        self._today = today

    def today(self) -> date:
        """Return the day that the rules count from."""
        return self._today()

    def count(self) -> int:
        """Return the number of candidates."""
        with self._database.reading() as uow:
            return uow.candidates.count()

    def rows(self) -> list[CandidateRow]:
        """Return the candidates as a table shows them, in the Kazakh order of their names."""
        with self._database.reading() as uow:
            return list(uow.candidates.rows())

    def candidate(self, key: str) -> Candidate:
        """Return a candidate with all records.

        Raises:
            UserError: There is none of this key.
        """
        with self._database.reading() as uow:
            return uow.candidates.candidate(key)

    def save(self, candidate: Candidate) -> tuple[Candidate, ChangeSet]:
        """Store a candidate; one without a key is new. The IIN is stored without spaces and dashes.

        Kinds of experience of which nobody has said who decided on them bear the user's name.

        Raises:
            UserError: The name is missing, the IIN is wrong and nobody gave a reason to keep it, or dates are
                in the wrong order; nothing was stored.
        """
        checked = checked_candidate(candidate, self._today())
        with self._database.unit_of_work(message("steps.save_candidate", name=checked.name)) as uow:
            saved = uow.candidates.save(signed_candidate(checked, uow.who))
            return saved, uow.commit()

    def remove(self, key: str) -> ChangeSet:
        """Remove a candidate with all records.

        Raises:
            UserError: There is none of this key.
        """
        step = message("steps.remove_candidate", name=self.candidate(key).name)
        with self._database.unit_of_work(step) as uow:
            uow.candidates.remove(key)
            return uow.commit()

    def faults(self, candidate: Candidate) -> tuple[Message, ...]:
        """Return what makes a record wrong, all of it: it cannot be stored so."""
        return tuple(candidate_rules.faults(_tidied(candidate), self._today()))

    def warnings(self, candidate: Candidate) -> tuple[Message, ...]:
        """Return what may be right and yet deserves a second look, such as the same IIN twice."""
        doubts = tuple(candidate_rules.doubts(candidate, self._today()))
        number = iin.normalised(candidate.iin)
        twins = [row for row in self.rows() if number and row.iin == number and row.key != candidate.key]
        return (*doubts, *(message("candidates.same_iin", name=twin.name) for twin in twins))


def checked_candidate(candidate: Candidate, today: date) -> Candidate:
    """Return ``candidate`` as it is stored.

    Raises:
        UserError: The first of its faults.
    """
    tidy = _tidied(candidate)
    for fault in candidate_rules.faults(tidy, today):
        raise UserError(fault.key, **fault.values)
    return tidy


def signed_candidate(candidate: Candidate, who: str, stored: Candidate | None = None) -> Candidate:
    """Return ``candidate`` with the one who decided on kinds of experience, wherever nobody is named.

    It is ``who``, or for an entry that is ``stored`` just so the one who is named there.
    """
    named: defaultdict[EmploymentRecord, list[str]] = defaultdict(list)
    for entry in stored.employment if stored else ():
        named[replace(entry, kinds_set_by="")].append(entry.kinds_set_by)
    employment = []
    for entry in candidate.employment:
        before = named[entry].pop(0) if named[entry] else ""
        unsigned = entry.kinds and not entry.kinds_set_by
        employment.append(replace(entry, kinds_set_by=before or who) if unsigned else entry)
    return replace(candidate, employment=tuple(employment))


def _tidied(candidate: Candidate) -> Candidate:
    return replace(candidate, name=" ".join(candidate.name.split()), iin=iin.normalised(candidate.iin))
