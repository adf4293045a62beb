"""What an import did, or would do."""

from dataclasses import dataclass

from nqs_desktop.domain.changes import ChangeSet, ImportCounts
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.source import Guess


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or would do.

    Attributes:
        kind: ``classifier``, ``specialties``, ``register``, ``isco``, ``requirements`` or ``candidates``.
        file: Name of the file.
        created: Things that were not there before.
        updated: Things that were there otherwise.
        unchanged: Things that were there just so, or that a user has corrected since the same file was read.
        removed: Things of the former edition that the file does not name; always 0 for positions and persons.
        guesses: What was understood although it is printed otherwise.
        warnings: What the user should know beside.
        change_set: The step; ``None`` for a dry run.
        new_names: Names of the persons that were not there before; empty for other kinds.
        changed_names: Names of the persons that were there otherwise.
    """

    kind: str
    file: str
    created: int
    updated: int
    unchanged: int
    removed: int
    guesses: tuple[Guess, ...]
    warnings: tuple[Message, ...]
    change_set: ChangeSet | None
    new_names: tuple[str, ...] = ()
    changed_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of the things of a file, and what the user should know."""

    counts: ImportCounts
    warnings: tuple[Message, ...] = ()
    new_names: tuple[str, ...] = ()
    changed_names: tuple[str, ...] = ()
