"""Writing a file so that it is either whole or not there: beside the target first, then renamed."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from nqs_desktop.domain.errors import UserError

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY, errno.ETXTBSY}
_BAD_NAME = {errno.EINVAL, errno.ENAMETOOLONG, errno.EILSEQ}


@contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """Open a new file that takes the place of ``target`` when the block ends without an error.

    Until then ``target`` stays as it is; after an error, also a cancelled task, nothing is left behind.
    A link is followed: what it points at is replaced.

    Raises:
        UserError: The folder is missing, the name is no file's, writing is not allowed (or the file is
            open in another program), or the disk is full.
    """
    try:
        final = target.resolve()
        _refuse_what_is_no_file(final)
        draft = final.with_name(f".{final.name[:50]}.{os.getpid()}.part")
        draft.unlink(missing_ok=True)
        try:
            with draft.open("xb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            draft.replace(final)
        finally:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
    except OSError as error:
        raise _explained(error, target) from error
    except ValueError as error:
        if "\0" in str(target):
            raise UserError("report.bad_file_name", path=str(target).replace("\0", "␀")) from error
        raise


def _refuse_what_is_no_file(final: Path) -> None:
    if not final.parent.is_dir():
        raise UserError("report.no_folder", folder=str(final.parent))
    with suppress(FileNotFoundError):
        if not stat.S_ISREG(final.stat().st_mode):
            raise UserError("report.not_a_file", path=str(final))


def _explained(error: OSError, target: Path) -> UserError:
    path = str(target)
    if error.errno in _NO_ROOM:
        return UserError("report.disk_full", path=path)
    if error.errno in _FORBIDDEN:
        return UserError("report.cannot_write", path=path)
    if error.errno in _BAD_NAME:
        return UserError("report.bad_file_name", path=path)
    return UserError("report.write_failed", path=path, reason=error.strerror or type(error).__name__)
