"""Files of a candidate's papers: the database keeps where they lie and how they were, never the files."""

import hashlib
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final

from nqs_desktop.domain.candidate import Attachment
from nqs_desktop.domain.progress import Progress, silent

_LARGEST: Final = 512 * 1024 * 1024  # what is larger is no scan of a paper, and would take too long
_DOCUMENTS: Final = frozenset(
    (
        *(".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".gif", ".webp", ".heic", ".djvu"),
        *(".txt", ".rtf", ".doc", ".docx", ".odt", ".xls", ".xlsx", ".ods", ".p7s", ".xps"),
    )
)


class FileState(StrEnum):
    """How an attached file stands now."""

    THERE = "there"
    GONE = "gone"
    CHANGED = "changed"


def attached(path: Path, title: str = "") -> Attachment:
    """Return a file as it is attached, with its digest; ``title`` is the file's name where it is empty.

    The digest is empty where the file cannot be read or is no ordinary one.
    """
    return Attachment(title or path.stem, str(path), _digest(path))


def state_of(attachment: Attachment) -> FileState:
    """Return whether a file is there and still what was attached; without a digest only the first."""
    path = Path(attachment.path)
    try:
        if not path.is_file():
            return FileState.GONE
    except (OSError, ValueError):
        return FileState.GONE
    digest = _digest(path) if attachment.digest else ""
    return FileState.CHANGED if digest != attachment.digest else FileState.THERE


def states_of(attachments: Sequence[Attachment], progress: Progress = silent) -> tuple[FileState, ...]:
    """Return the state of each file.

    Raises:
        Cancelled: ``progress`` raised it.
    """
    states = []
    for number, attachment in enumerate(attachments):
        progress(number, len(attachments))
        states.append(state_of(attachment))
    return tuple(states)


def is_document(path: str) -> bool:
    """Tell whether a file is of a kind that papers are kept in; a program is never opened by a click."""
    return Path(path).suffix.lower() in _DOCUMENTS


def _digest(path: Path) -> str:
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST:
            return ""
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError):
        return ""
