"""What a reader of a document hands back, and the notes that it takes on the way."""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.source import Guess

EntryT = TypeVar("EntryT")


@dataclass(frozen=True, slots=True)
class ReadResult(Generic[EntryT]):
    """A document as it was read.

    Attributes:
        entries: What the document prints, each entry after the one above it.
        guesses: What was understood although it is printed otherwise, by line.
        warnings: What the reader of the document should know although nothing had to be guessed.
    """

    entries: tuple[EntryT, ...]
    guesses: tuple[Guess, ...] = ()
    warnings: tuple[Message, ...] = ()


@dataclass(slots=True)
class ReadingNotes:
    """Guesses and warnings as they arise while a document is read."""

    guesses: list[Guess] = field(default_factory=list)
    warnings: list[Message] = field(default_factory=list)

    def guess(self, line: int, printed: str, read_as: str, why: Message) -> None:
        """Note that ``printed`` was taken as ``read_as``."""
        self.guesses.append(Guess(line, printed, read_as, why))

    def warn(self, warning: Message) -> None:
        """Note something that nobody had to guess."""
        self.warnings.append(warning)

    def result(self, entries: tuple[EntryT, ...]) -> ReadResult[EntryT]:
        """Return ``entries`` with all notes, the guesses in the order of the lines."""
        guesses = sorted(self.guesses, key=lambda guess: guess.line or 0)
        return ReadResult(entries, tuple(guesses), tuple(self.warnings))
