"""Where a fact comes from: every record of a reference book and of a paper carries it."""

import re
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.messages import Message

_LINE: Final = re.compile("[1-9][0-9]{0,8}")


@dataclass(frozen=True, slots=True)
class SourceReference:
    """A place in a document.

    Attributes:
        document: Short name of the document, such as ``Order 398 (2019)`` or a file name.
        line: Line of the document's text, from 1; ``None`` where it has none.
    """

    document: str
    line: int | None = None

    def __str__(self) -> str:
        """Return ``document, line N``-like text without words, ``document:N``."""
        return self.document if self.line is None else f"{self.document}:{self.line}"

    @classmethod
    def parse(cls, text: str) -> "SourceReference":
        """Read what :meth:`__str__` wrote; a text without a line number is a document's name."""
        document, colon, line = text.rpartition(":")
        if colon and _LINE.fullmatch(line):
            return cls(document, int(line))
        return cls(text)


@dataclass(frozen=True, slots=True)
class Guess:
    """Something that an importer understood although it was printed otherwise; always shown to the user.

    Attributes:
        line: Line of the document, from 1; ``None`` where the input has no lines.
        printed: What stands there.
        read_as: What was taken.
        why: Key and values of the reason, as a message.
    """

    line: int | None
    printed: str
    read_as: str
    why: Message
