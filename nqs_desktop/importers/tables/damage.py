"""Whatever makes a library stumble over a file is said as one sentence."""

from collections.abc import Iterator
from contextlib import contextmanager

from nqs_desktop.domain.errors import Cancelled, UserError


@contextmanager
def damage_told(file: str) -> Iterator[None]:
    """Within this, errors of a library that reads a file say that the file is damaged.

    Args:
        file: Name of the file, for the sentence.

    Raises:
        UserError: The file is damaged; what the work itself says to the user stays as it is.
    """
    try:
        yield
    except (UserError, Cancelled):
        raise
    except Exception:  # noqa: BLE001 - a damaged file fails anywhere in a library, with any error
        raise UserError("tables.damaged", file=file) from None
