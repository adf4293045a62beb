"""Looks at a file before SQLite does, so that each wrong file is refused in words of its own."""

import os
import stat
from pathlib import Path
from typing import Final

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from nqs_desktop.domain.errors import UserError

APPLICATION_ID: Final = 0x4E51_5344
"""``NQSD``: marks a SQLite file as ours."""

_MAGIC = b"SQLite format 3\0"
_HEADER_LENGTH = 100
_APPLICATION_ID_AT = 68
_ANY_WRITE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


def path_of(location: str | Path) -> Path:
    """Return the absolute path of the file that ``location`` (a path or a ``sqlite:///`` URL) names.

    Raises:
        UserError: It is a URL of something else, or empty.
    """
    text = str(location)
    if "://" in text:
        try:
            url = make_url(text)
        except ArgumentError:
            raise UserError("database.unknown_url", url=text) from None
        if url.get_backend_name() != "sqlite":
            raise UserError("database.unknown_url", url=url.render_as_string(hide_password=True))
        text = url.database or ""
    if not text.strip() or text == ":memory:" or "\0" in text:
        raise UserError("database.no_name")
    path = Path(text).expanduser().absolute()
    # SQLite lays its side files beside the file that a link points to, and so do we.
    return path.resolve() if path.is_symlink() else path


def check_ours(path: Path) -> None:
    """Check that the existing ``path`` is a readable database of this program.

    Raises:
        UserError: It is a folder, cannot be read, is empty, is no SQLite file, or another program's.
    """
    if path.is_dir():
        raise UserError("database.is_folder", file=str(path))
    if not path.is_file():
        raise UserError("database.not_a_database", file=str(path))
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_LENGTH)
    except OSError as error:
        raise UserError("database.unreadable", file=str(path)) from error
    if not header:
        raise UserError("database.empty_file", file=str(path))
    if not header.startswith(_MAGIC) or len(header) < _HEADER_LENGTH:
        raise UserError("database.not_a_database", file=str(path))
    mark = header[_APPLICATION_ID_AT : _APPLICATION_ID_AT + 4]
    if int.from_bytes(mark, "big") != APPLICATION_ID:
        raise UserError("database.foreign", file=str(path))


def check_writable(path: Path) -> None:
    """Check that the existing ``path`` can be written.

    The mark "read-only" counts also for an administrator, who could write in spite of it.

    Raises:
        UserError: The file or its folder is read-only.
    """
    if not path.stat().st_mode & _ANY_WRITE or not os.access(path, os.W_OK):
        raise UserError("database.read_only", file=str(path))
    if not os.access(path.parent, os.W_OK):
        raise UserError("database.read_only_folder", folder=str(path.parent))


def check_place(path: Path) -> None:
    """Check that a file ``path`` can be made, or one of that name replaced.

    Raises:
        UserError: Its folder does not exist or is read-only, or what lies there is no ordinary file.
    """
    if path.is_dir():
        raise UserError("database.is_folder", file=str(path))
    # A device or a pipe of this name would be gone for all programs.
    if path.exists() and not path.is_file():
        raise UserError("database.not_a_file", file=str(path))
    if not path.parent.is_dir():
        raise UserError("database.no_folder", folder=str(path.parent))
    if not os.access(path.parent, os.W_OK):
        raise UserError("database.read_only_folder", folder=str(path.parent))
