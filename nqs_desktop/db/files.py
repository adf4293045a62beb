"""Files of databases: written under another name, given their own name at once."""

import glob
import os
import time
from contextlib import suppress
from pathlib import Path
from typing import Final
from uuid import uuid4

_BESIDE: Final = ("", "-wal", "-shm", "-journal")
_UNFINISHED: Final = ".unfinished-"
_ABANDONED_SECONDS: Final = 3600


def unfinished_name(path: Path) -> Path:
    """Return a name beside ``path`` for a file in the making; what killed programs left is removed."""
    for left in path.parent.glob(f"{glob.escape(path.name)}{_UNFINISHED}*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _ABANDONED_SECONDS:
                left.unlink()
    return path.with_name(f"{path.name}{_UNFINISHED}{uuid4().hex[:8]}")


def name_new_file(unfinished: Path, path: Path) -> None:
    """Give a finished file its name, unless another program made ``path`` meanwhile: then that one stays.

    Raises:
        OSError: The folder refused.
    """
    try:
        os.link(unfinished, path)
    except FileExistsError:
        return
    except OSError:
        # File systems of memory sticks know no links.
        unfinished.replace(path)


def remove_files(path: Path) -> None:
    """Remove the database ``path`` and what SQLite laid beside it, as far as they exist."""
    for ending in _BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)
