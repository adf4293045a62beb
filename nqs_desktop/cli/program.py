"""Runs a command: its exit status, and what happens when something goes wrong."""

import logging
from collections.abc import Sequence
from typing import Final

from nqs_desktop import paths
from nqs_desktop.cli import speech
from nqs_desktop.cli.arguments import parse_arguments
from nqs_desktop.domain.errors import Cancelled, UserError
from nqs_desktop.domain.messages import Message, message

_FAULT: Final = 70  # EX_SOFTWARE of sysexits.h
_STOPPED: Final = 130  # what shells report for Ctrl+C
_LOG_FILE: Final = "nqs-desktop.log"
_LOG_SIZE: Final = 1_000_000


def main(argv: Sequence[str]) -> int:
    """Do what ``argv``, without the program's name, asks for, and return the exit status.

    Raises:
        SystemExit: Bad usage (2), or ``--help`` and ``--version`` (0).
    """
    speech.use_utf8()
    arguments = parse_arguments(argv)
    try:
        from nqs_desktop.cli import commands

        status = commands.run(arguments)
        speech.finish()
        return status
    except UserError as error:
        speech.complain_of(error, arguments.language)
        return error.exit_code
    except (Cancelled, KeyboardInterrupt):
        speech.complain(message("cli.stopped"), arguments.language)
        return _STOPPED
    except BrokenPipeError:
        # The reader of our output has gone, as in ``… | head``; nothing more can be said there.
        speech.abandon_output()
        return 0
    except Exception as fault:  # noqa: BLE001 - the last place before a traceback would be shown
        speech.complain(_recorded(fault), arguments.language)
        return _FAULT


def _recorded(fault: Exception) -> Message:
    """Write a fault of the program to the log and return the sentence that says so."""
    from logging.handlers import RotatingFileHandler

    folder = paths.log_dir()
    kind = type(fault).__name__
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / _LOG_FILE, maxBytes=_LOG_SIZE, backupCount=2, encoding="utf-8")
    except OSError:
        return message("cli.fault_unrecorded", kind=kind)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger = logging.getLogger("nqs_desktop")
    logger.addHandler(handler)
    logger.propagate = False
    logger.error("A fault of the program", exc_info=fault)
    logger.removeHandler(handler)
    handler.close()
    return message("cli.fault", kind=kind, file=str(folder / _LOG_FILE))
