"""Editing candidates: their education, employment and extras."""

from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain import candidate_expiry, candidate_rules, iin
from nqs_desktop.domain.browse import CandidateRow, PersonRow
from nqs_desktop.domain.candidate import Candidate, Contacts, EmploymentRecord
from nqs_desktop.domain.candidate_texts import composed
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.eligibility.specialty_check import LEVELS_OF_THE_LIST
from nqs_desktop.domain.errors import refuse
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.search_text import code_key, latin_code, phrase
from nqs_desktop.domain.specialty_codes import kind_of_code, level_of_code
from nqs_desktop.services.specialty_editions import SpecialtyEditions


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

    def rows(self, keys: Collection[str] | None = None) -> list[CandidateRow]:
        """Return candidates as a table shows them, in the Kazakh order of their names.

        Args:
            keys: Of whom, a few; ``None``: all.
        """
        with self._database.reading() as uow:
            return list(uow.candidates.rows(keys))

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

    def twins(self, candidate: Candidate) -> tuple[PersonRow, ...]:
        """Return the other candidates who may be the same person: same IIN, or same name and birth date."""
        number, name = iin.normalised(candidate.iin), phrase(candidate.name)
        with self._database.reading() as uow:
            found = uow.candidates.alike(number, candidate.birth_date)
        return tuple(
            row
            for row in found
            if row.key != candidate.key
            and ((number and row.iin == number) or (name and phrase(row.name) == name))
        )

    def faults(self, candidate: Candidate) -> tuple[Message, ...]:
        """Return what makes a record wrong, all of it: it cannot be stored so."""
        return tuple(candidate_rules.faults(tidied_candidate(candidate), self._today()))

    def warnings(self, candidate: Candidate) -> tuple[Message, ...]:
        """Return what may be right and yet deserves a second look.

        That is what the rules doubt, a specialty that no edition has, papers that have expired or soon will,
        and others who may be the same person.
        """
        with self._database.reading() as uow:
            known = KnownSpecialties(uow)
            told = tuple(candidate_rules.doubts(candidate, self._today(), known))
        expired = tuple(candidate_expiry.expiries(candidate, self._today()))
        number = iin.normalised(candidate.iin)
        twins = tuple(
            same_iin(twin.name) if number and twin.iin == number else same_person(twin.name, twin.birth_date)
            for twin in self.twins(candidate)
        )
        return (*expired, *told, *twins)


class KnownSpecialties:
    """Tells whether any edition has a specialty or qualification of a code; each code is looked up once.

    A code of a university counts as known where the database holds nothing but lists of order 398: they
    speak of technical, vocational and post-secondary education only.
    """

    def __init__(self, uow: UnitOfWork) -> None:
        """Ask through ``uow``, which stays open."""
        self._books = SpecialtyEditions(uow)
        self._known: dict[str, bool] = {}

    def __call__(self, code: str) -> bool:
        """Tell whether ``code`` is known."""
        if code not in self._known:
            self._known[code] = self._is_beyond_the_books(code) or self._books.named(code) is not None
        return self._known[code]

    def _is_beyond_the_books(self, code: str) -> bool:
        level = level_of_code(code_key(code))
        listed_only = all(edition.study_forms for edition in self._books.editions)
        return level is not None and level not in LEVELS_OF_THE_LIST and listed_only


def same_iin(name: str) -> Message:
    """Return that another candidate has the same IIN."""
    return message("candidates.same_iin", name=name)


def same_person(name: str, birth_date: date | None) -> Message:
    """Return that another candidate has the same name and date of birth."""
    return message("candidates.same_person", name=name, birth=date_text(birth_date) if birth_date else "—")


def checked_candidate(candidate: Candidate, today: date) -> Candidate:
    """Return ``candidate`` as it is stored.

    Raises:
        UserError: The first of its faults.
    """
    tidy = tidied_candidate(candidate)
    refuse(candidate_rules.faults(tidy, today))
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


def tidied_candidate(candidate: Candidate) -> Candidate:
    """Return ``candidate`` without loose spaces, with texts, IIN and specialty codes as they are stored."""
    whole = composed(candidate)
    contacts = whole.contacts
    return replace(
        whole,
        name=" ".join(whole.name.split()),
        iin=iin.normalised(whole.iin),
        education=tuple(
            replace(record, specialty_code=tidy_code(record.specialty_code)) for record in whole.education
        ),
        contacts=Contacts(contacts.phone.strip(), contacts.email.strip(), contacts.address.strip()),
    )


def tidy_code(code: str | None) -> str | None:
    """Return a specialty's code in Latin letters without spaces, where it then has a form that is known."""
    latin = "".join(latin_code(code or "").split())
    return latin if kind_of_code(latin) is not None else code
