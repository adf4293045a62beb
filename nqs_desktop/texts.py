"""Says messages in a language: the catalogue behind the command line, the services and the reports.

The windows' own strings are Qt's (``translations/nqs_*.ts``); everything that is said without
a window is here.
"""

import string
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Final

from nqs_desktop import paths
from nqs_desktop.domain.messages import TEXT, Message

LANGUAGES: Final = ("kk", "ru", "en")


class MissingMessageError(KeyError):
    """A key that the catalogue does not hold: a fault of the program, found by the tests."""


@cache
def area(name: str) -> Mapping[str, Mapping[str, str]]:
    """Return the sentences of one area: name to language to text, read once from its file.

    Raises:
        MissingMessageError: There is no such area.
    """
    path = paths.translations_dir() / "messages" / f"{name}.toml"
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except FileNotFoundError as error:
        raise MissingMessageError(name) from error


def say(message: Message, language: str) -> str:
    """Return ``message`` in ``language`` (``kk``, ``ru`` or ``en``) with its values set in.

    Raises:
        MissingMessageError: The catalogue does not hold the key or the language.
    """
    if message.key == TEXT:
        known = message.values
        return str(known.get(language) or next(iter(known.values()), ""))
    area_name, _, entry = message.key.partition(".")
    try:
        template = area(area_name)[entry][language]
    except KeyError as error:
        raise MissingMessageError(f"{message.key} ({language})") from error
    values = {
        name: say(value, language) if isinstance(value, Message) else value
        for name, value in message.values.items()
    }
    return _Format().vformat(template, (), values)


class _Format(string.Formatter):
    """Formats plain ``{name}`` only: a value from a file never reaches attributes or indexes."""

    def get_field(self, field_name: str, args: object, kwargs: object) -> tuple[object, str]:
        if not isinstance(kwargs, Mapping) or field_name not in kwargs:
            raise MissingMessageError(field_name)
        return kwargs[field_name], field_name
