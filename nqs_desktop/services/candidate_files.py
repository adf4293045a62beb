"""Files of a candidate's papers: the database keeps where they lie and how they were, never the files."""

import hashlib
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path, PureWindowsPath
from typing import Final

from nqs_desktop.domain.candidate import Attachment
from nqs_desktop.domain.progress import Progress, silent

_LARGEST: Final = 512 * 1024 * 1024  # what is larger is no scan of a paper, and would take too long
_QUICK: Final = 4 * 1024 * 1024  # so much is read before anybody notices
_PIECE: Final = 4 * 1024 * 1024
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
    """Return a file as it is attached; ``title`` is the file's name where it is empty.

    The digest is empty where the file cannot be read, is no ordinary one or too long to be read at once:
    :func:`digests_of` reads such a file.
    """
    return Attachment(title or path.stem, str(path), _digest(path, _QUICK))


def digests_of(paths: Sequence[Path], progress: Progress = silent) -> dict[str, str]:
    """Return the digests of files by their paths; empty for what is too large for a scan or cannot be read.

    Raises:
        Cancelled: ``progress`` raised it.
    """
    return {str(path): _digest(path, _LARGEST, progress) for path in paths}


def state_of(attachment: Attachment, progress: Progress = silent) -> FileState:
    """Return whether a file is there and still what was attached; without a digest only the first.

    Raises:
        Cancelled: ``progress`` raised it.
    """
    path = Path(attachment.path)
    try:
        if not path.is_file():
            return FileState.GONE
    except (OSError, ValueError):
        return FileState.GONE
    digest = _digest(path, _LARGEST, progress) if attachment.digest else ""
    return FileState.CHANGED if digest != attachment.digest else FileState.THERE


def states_of(attachments: Sequence[Attachment], progress: Progress = silent) -> tuple[FileState, ...]:
    """Return the state of each file.

    Raises:
        Cancelled: ``progress`` raised it.
    """
    states = []
    for number, attachment in enumerate(attachments):
        progress(number, len(attachments))
        states.append(state_of(attachment, _within(progress, number, len(attachments))))
    return tuple(states)


def is_document(path: str) -> bool:
    """Tell whether a file is of a kind that papers are kept in; a program is never opened by a click."""
    name = PureWindowsPath(path).name
    return ":" not in name and PureWindowsPath(name).suffix.lower() in _DOCUMENTS


def _within(progress: Progress, done: int, total: int) -> Progress:
    """Return what only asks ``progress`` whether to go on, while one step of many takes its time."""
    return lambda _done, _total: progress(done, total)


def _digest(path: Path, largest: int, progress: Progress = silent) -> str:
    try:
        size = path.stat().st_size if path.is_file() else largest + 1
        if size > largest:
            return ""
        digest = hashlib.sha256()
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                progress(file.tell(), size)
                digest.update(piece)
        return digest.hexdigest()
    except (OSError, ValueError):
        return ""
