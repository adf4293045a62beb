"""What the user can mend, said in words; everything else is a fault of the program."""

from collections.abc import Iterable, Sequence
from functools import reduce
from typing import Final

from nqs_desktop.domain.messages import Message, message


class UserError(Exception):
    """An input that cannot be taken: shown where it arose, in the user's language; nothing was stored.

    Attributes:
        message: The sentence: which file, row or line, field, what was found, what was expected.
        exit_code: What the command line returns for it.
    """

    exit_code = 2

    def __init__(self, key: str, /, **values: str | int | Message) -> None:
        """Take the message key and its values as in :func:`nqs_desktop.domain.messages.message`."""
        super().__init__(key)
        self.message = message(key, **values)


def refuse(faults: Iterable[Message]) -> None:
    """Refuse an input that has faults.

    Raises:
        UserError: The first of them.
    """
    for fault in faults:
        raise UserError(fault.key, **fault.values)


class SeveralFaults(UserError):  # noqa: N818 - faults of one file, told together
    """All that is wrong with a file, told at once, so that it can be mended at once.

    Attributes:
        faults: The sentences, one a fault; the message says the first ``SHOWN`` of them.
        whole: Sentences that say all of it, the first of which names the file and how many faults it has.
    """

    SHOWN: Final = 20

    def __init__(self, file: str, faults: Sequence[Message]) -> None:
        """Take the name of the file and its faults, at least one."""
        shown = reduce(
            lambda first, second: message("records.next_fault", first=first, second=second),
            faults[: self.SHOWN],
        )
        key = "records.several_faults" if len(faults) <= self.SHOWN else "records.first_faults"
        values = {} if len(faults) <= self.SHOWN else {"shown": self.SHOWN}
        super().__init__(key, file=file, count=len(faults), faults=shown, **values)
        self.faults = tuple(faults)
        first = message("records.several_faults", file=file, count=len(faults), faults=faults[0])
        self.whole = (first, *faults[1:])


class Cancelled(Exception):  # noqa: N818 - a wish of the user, not an error
    """The user stopped a long task; nothing of it was kept."""
