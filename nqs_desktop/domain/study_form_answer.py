"""The answer to: may a diploma's form of study be? With the edition and line of the list it rests on."""

from dataclasses import dataclass

from nqs_desktop.domain.browse import EditionInfo
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.specialty import SpecialtyEntry


@dataclass(frozen=True, slots=True)
class StudyFormAnswer:
    """An answer for one diploma.

    Attributes:
        verdict: Whether the form of study may be.
        reason: Why, in words.
        edition: The list that says so; ``None`` where the database has none.
        entry: The row of the list, with its line; ``None`` where the list has none.
        known_as: What another edition, such as the reference of education in force, calls the code, with that
            edition; ``None`` where no edition knows it.
        choices: What may be meant where the words mean several rows, or none just so.
    """

    verdict: Verdict
    reason: Message
    edition: EditionInfo | None
    entry: SpecialtyEntry | None = None
    known_as: tuple[SpecialtyEntry, EditionInfo] | None = None
    choices: tuple[tuple[SpecialtyEntry, EditionInfo], ...] = ()
