"""Sentences of the program by key: the domain names what to say, the outer layers say it in a language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from nqs_desktop.domain.localized import LocalizedText

TEXT: Final = ""
"""Key of a message that no catalogue holds: a text of the data in each of its languages."""


@dataclass(frozen=True)
class Message:
    """A sentence of the message catalogue with its values.

    Attributes:
        key: ``area.name``: the file ``translations/messages/<area>.toml`` and the entry in it.
        values: What stands in the braces of the sentence; a nested message is said in the same language.
    """

    key: str
    values: Mapping[str, "str | int | Message"] = field(default_factory=dict)


def message(key: str, /, **values: "str | int | Message") -> Message:
    """Return the message ``key`` with ``values``; the short form that the code uses."""
    return Message(key, values)


def text_message(text: LocalizedText) -> Message:
    """Return a text of the data as a value of a sentence, said in the language of that sentence."""
    return Message(TEXT, {name: words for name, words in (("kk", text.kk), ("ru", text.ru)) if words})
