"""The bytes of a file that a user names, which may be anything: a folder, a pipe, a device without an end."""

from pathlib import Path
from typing import BinaryIO

from nqs_desktop.domain.errors import UserError


def read_file(path: Path, largest: int) -> bytes:
    """Return the content of ``path``, of at most ``largest`` bytes.

    Raises:
        UserError: The file is missing, a folder or larger, or cannot be read.
    """
    try:
        if path.is_dir():
            raise UserError("importing.folder", file=str(path))
        with path.open("rb") as file:
            return read_stream(file, path.name, largest)
    except FileNotFoundError:
        raise UserError("importing.missing", file=str(path)) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UserError("importing.unreadable", file=str(path), reason=reason) from None


def read_stream(stream: BinaryIO, name: str, largest: int) -> bytes:
    """Return what ``stream`` holds, at most ``largest`` bytes; ``name`` stands for it in sentences.

    Raises:
        UserError: It holds more.
    """
    data = stream.read(largest + 1)  # the size that a system tells of a pipe or a device is none
    if len(data) > largest:
        raise UserError("importing.too_large", file=name, limit=largest // 1024 // 1024)
    return data
