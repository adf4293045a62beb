"""What the command line says: sentences on standard error and output, JSON on standard output only."""

import io
import json
import os
import sys
from collections.abc import Iterable, Sequence

from nqs_desktop import __version__, texts
from nqs_desktop.cli.grammar import COMMANDS, EVERYWHERE, command
from nqs_desktop.domain.errors import SeveralFaults, UserError
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.messages import Message, message


def use_utf8() -> None:
    """Make both streams UTF-8, also where a Windows console or a pipe would take something else."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def complain(sentence: Message, language: str) -> None:
    """Print a sentence on standard error, on one line."""
    print(" ".join(texts.say(sentence, language).split()), file=sys.stderr)


def complain_of(error: UserError, language: str) -> None:
    """Print an error on standard error, on one line; of several faults each, however many there are."""
    sentences = error.whole if isinstance(error, SeveralFaults) else (error.message,)
    said = " ".join(texts.say(sentence, language) for sentence in sentences)
    print(" ".join(said.split()), file=sys.stderr)


def tell(sentence: Message, language: str) -> None:
    """Print a sentence on standard output."""
    _print(texts.say(sentence, language))


def tell_entry(sentence: Message, language: str) -> None:
    """Print an entry of a list on standard output, on one line whatever it quotes."""
    _print(" ".join(texts.say(sentence, language).splitlines()))


def print_json(value: Json) -> None:
    """Print a value as JSON on standard output."""
    _print(json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False))


def stream_json(records: Iterable[Json]) -> None:
    """Print records as a JSON list on standard output, one a line, without holding all of them."""
    encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
    held: str | None = None
    for record in records:
        _print("[" if held is None else f"{held},")
        held = encode(record)
    if held is None:
        _print("[]")
        return
    _print(held)
    _print("]")


def print_table(rows: Sequence[Sequence[str]]) -> None:
    """Print rows in columns; the last column is as long as it is."""
    if not rows:
        return
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        _print("  ".join([*cells, row[-1]]).rstrip())


def answer(asked: str, command_name: str | None, language: str) -> None:
    """Print the version or the help on standard output."""
    if asked == "version":
        _print(f"nqs-desktop {__version__}")
        return
    about = command(command_name) if command_name else None
    tell(message("cli.about"), language)
    _print()
    everywhere = " ".join(f"[{option.usage}]" for option in EVERYWHERE)
    for one in [about] if about else COMMANDS:
        _print(f"  nqs-desktop {one.usage}")
        tell(message("cli.indented", text=message(f"cli.about_{one.name}")), language)
    _print()
    tell(message("cli.about_everywhere", options=everywhere), language)
    tell(message("cli.about_status"), language)


def finish() -> None:
    """Hand over what was printed on standard output and still waits.

    Raises:
        BrokenPipeError: Its reader has gone.
        UserError: It cannot be written, as on a full disk.
    """
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _not_written(error) from error


def abandon_output() -> None:
    """Send what still waits for standard output nowhere; Python would complain of it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _print(text: str = "") -> None:
    try:
        print(text)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _not_written(error) from error


def _not_written(error: OSError) -> UserError:
    abandon_output()
    return UserError("cli.output_not_written", reason=error.strerror or type(error).__name__)
