"""Reads the arguments; what cannot be understood is said in one sentence in the user's language.

The standard library's reader says it in English only, so this one does it, by the same customs:
``--option value`` and ``--option=value``, and ``--`` before words that begin with a dash.
"""

import locale
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from nqs_desktop.cli import speech
from nqs_desktop.cli.grammar import (
    COMMANDS,
    EVERYWHERE,
    HELP,
    LANG,
    LANGUAGES,
    Command,
    Option,
    Word,
    command,
)
from nqs_desktop.domain.errors import UserError

_LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


@dataclass(frozen=True, slots=True)
class Arguments:
    """The command line as it was understood.

    Attributes:
        command: Name of the command; ``None`` opens the window.
        db: File or URL of the database; ``None`` where none was named.
        lang: Language of the program's words; ``None`` where none was named.
        asked: ``version`` or ``help`` where that is all that was asked for.
        words: What stands after the command, by its name in small letters.
        options: Values of the command's own options without their dashes, switches as ``""``.
    """

    command: str | None = None
    db: str | None = None
    lang: str | None = None
    asked: str | None = None
    words: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, str] = field(default_factory=dict)

    @property
    def language(self) -> str:
        """The language to speak: named for the program or the command, else the system's, else Kazakh."""
        of_command = self.options.get("lang")
        return self.lang or (of_command if of_command in LANGUAGES else None) or system_language()

    def has(self, switch: str) -> bool:
        """Tell whether an option was given."""
        return switch in self.options


def parse_arguments(argv: Sequence[str]) -> Arguments:
    """Return what ``argv``, without the program's name, asks for.

    Raises:
        SystemExit: Bad usage (2, after one line on standard error), or ``--help`` and ``--version`` (0, or 2
            where standard output cannot be written).
    """
    try:
        arguments = read_arguments(argv)
    except UserError as error:
        speech.use_utf8()
        speech.complain(error.message, _language_in(argv))
        raise SystemExit(2) from None
    if arguments.asked:
        raise SystemExit(_answered(arguments.asked, arguments))
    return arguments


def _answered(asked: str, arguments: Arguments) -> int:
    """Print the version or the help and return the exit status."""
    speech.use_utf8()
    try:
        speech.answer(asked, arguments.command, arguments.language)
        speech.finish()
    except UserError as error:
        speech.complain(error.message, arguments.language)
        return error.exit_code
    except BrokenPipeError:
        speech.abandon_output()
    return 0


def read_arguments(argv: Sequence[str]) -> Arguments:
    """Return what ``argv`` asks for.

    Raises:
        UserError: Something in it is not understood or is missing.
    """
    reader = _Reader(list(argv))
    reader.run()
    return reader.result()


def system_language() -> str:
    """Return the language of the system where it is Kazakh, Russian or English, else Kazakh."""
    named = next((os.environ[name] for name in _LOCALE_VARIABLES if os.environ.get(name)), None)
    if named is None and sys.platform == "win32":
        named = locale.getlocale()[0]
    short = (named or "")[:2].lower()
    return short if short in LANGUAGES else LANGUAGES[0]


def _language_in(argv: Sequence[str]) -> str:
    """Return the language to complain in: the arguments as a whole were not understood."""
    for place, argument in enumerate(argv):
        value = argument.removeprefix("--lang=") if argument.startswith("--lang=") else None
        if argument == LANG.name and place + 1 < len(argv):
            value = argv[place + 1]
        if value in LANGUAGES:
            return value
    return system_language()


class _Reader:
    """Takes one argument after another."""

    def __init__(self, argv: list[str]) -> None:
        self._left = argv[::-1]
        self._command: Command | None = None
        self._words: dict[str, str] = {}
        self._everywhere: dict[str, str] = {}
        self._own: dict[str, str] = {}

    def run(self) -> None:
        """Take all arguments.

        Raises:
            UserError: One of them is not understood.
        """
        only_words = False
        while self._left:
            argument = self._left.pop()
            if only_words or not argument.startswith("-") or argument == "-":
                self._take_word(argument)
            elif argument == "--":
                only_words = True
            else:
                self._take_option(argument)

    def result(self) -> Arguments:
        """Return what was taken.

        Raises:
            UserError: A word or an option is missing.
        """
        asked = next((one for one in ("version", "help") if one in self._everywhere), None)
        if self._command is not None and asked is None:
            self._check_complete(self._command)
        return Arguments(
            command=self._command.name if self._command else None,
            db=self._everywhere.get("db"),
            lang=self._everywhere.get("lang"),
            asked=asked,
            words=self._words,
            options=self._own,
        )

    def _take_word(self, argument: str) -> None:
        if self._command is None:
            self._command = command(argument)
            if self._command is None:
                names = ", ".join(one.name for one in COMMANDS)
                raise UserError("cli.unknown_command", found=argument, expected=names)
            return
        free = [word for word in self._command.words if word.name.lower() not in self._words]
        if not free:
            raise UserError("cli.one_word_too_many", command=self._command.name, found=argument)
        self._words[free[0].name.lower()] = _chosen(free[0], argument)

    def _take_option(self, argument: str) -> None:
        name, equals, value = argument.partition("=")
        option, target = self._find(name)
        key = option.name.removeprefix("--")
        if key in target:
            raise UserError("cli.option_twice", option=option.name)
        if option.value is None:
            if equals:
                raise UserError("cli.option_without_value", option=option.name, found=value)
            target[key] = ""
            return
        if not equals:
            if not self._left:
                raise UserError("cli.value_missing", option=option.name, expected=option.usage)
            value = self._left.pop()
        if not value.strip() or (not equals and value.startswith("--")):
            raise UserError("cli.value_missing", option=option.name, expected=option.usage)
        target[key] = _chosen(option, value)

    def _find(self, name: str) -> tuple[Option, dict[str, str]]:
        own = self._command.options if self._command else ()
        name = {"-h": HELP.name}.get(name, name)
        for option in own:
            if option.name == name:
                return option, self._own
        for option in EVERYWHERE:
            if option.name == name:
                return option, self._everywhere
        expected = ", ".join(option.name for option in (*own, *EVERYWHERE))
        if self._command is None:
            raise UserError("cli.unknown_option", found=name, expected=expected)
        raise UserError("cli.unknown_option_of", command=self._command.name, found=name, expected=expected)

    def _check_complete(self, asked: Command) -> None:
        for word in asked.words:
            given_word = self._words.get(word.name.lower())
            if given_word is None or not (given_word.strip() or word.may_be_blank):
                expected = ", ".join(word.choices) or word.name
                raise UserError("cli.word_missing", command=asked.name, word=word.name, expected=expected)
        for option in asked.options:
            if option.required and option.name.removeprefix("--") not in self._own:
                raise UserError("cli.option_missing", command=asked.name, expected=option.usage)
        given = [name for name in asked.one_of if name.removeprefix("--") in self._own]
        if asked.one_of and len(given) != 1:
            raise UserError("cli.one_of", command=asked.name, options=", ".join(asked.one_of))


def _chosen(place: Word | Option, value: str) -> str:
    if place.choices and value not in place.choices:
        raise UserError("cli.wrong_choice", place=place.name, found=value, expected=", ".join(place.choices))
    return value
