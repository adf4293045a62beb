"""PDF files as tables: placeholder until the pages are read."""

from collections.abc import Iterator
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.progress import Progress
from nqs_desktop.importers.tables.source import Row


class PdfFile:
    """A PDF file."""

    def __init__(self, file: str, data: bytes) -> None:
        """Refuse."""
        raise UserError("tables.unknown", file=file)

    def names(self) -> tuple[str, ...]:
        """Return no names."""
        return ()

    def doubts(self) -> tuple[Message, ...]:
        """Return nothing."""
        return ()

    def rows(self, sheet: str, progress: Progress) -> Iterator[Row]:
        """Iterate over nothing."""
        return iter(())
