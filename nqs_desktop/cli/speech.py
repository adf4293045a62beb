"""What the command line says: sentences on standard error and output, JSON on standard output only."""

import io
import json
import sys
from collections.abc import Sequence

from nqs_desktop import __version__, texts
from nqs_desktop.cli.grammar import COMMANDS, EVERYWHERE, command
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


def tell(sentence: Message, language: str) -> None:
    """Print a sentence on standard output."""
    print(texts.say(sentence, language))


def print_json(value: Json) -> None:
    """Print a value as JSON on standard output."""
    print(json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False))


def print_table(rows: Sequence[Sequence[str]]) -> None:
    """Print rows in columns; the last column is as long as it is."""
    if not rows:
        return
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        print("  ".join([*cells, row[-1]]).rstrip())


def answer(asked: str, command_name: str | None, language: str) -> None:
    """Print the version or the help on standard output."""
    if asked == "version":
        print(f"nqs-desktop {__version__}")
        return
    about = command(command_name) if command_name else None
    tell(message("cli.about"), language)
    print()
    everywhere = " ".join(f"[{option.usage}]" for option in EVERYWHERE)
    for one in [about] if about else COMMANDS:
        print(f"  nqs-desktop {one.usage}")
        tell(message("cli.indented", text=message(f"cli.about_{one.name}")), language)
    print()
    tell(message("cli.about_everywhere", options=everywhere), language)
    tell(message("cli.about_status"), language)
