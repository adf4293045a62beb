"""What the user can mend, said in words; everything else is a fault of the program."""

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


class Cancelled(Exception):  # noqa: N818 - a wish of the user, not an error
    """The user stopped a long task; nothing of it was kept."""
