"""What the command line understands: commands, their words and their options, as data."""

from dataclasses import dataclass
from typing import Final

BOOKS: Final = ("classifier", "specialties", "register")
IMPORTS: Final = (*BOOKS, "isco", "requirements", "staffing", "candidates", "frameworks")
EXPORTS: Final = (*BOOKS, "isco", "positions", "staffing", "candidates", "frameworks")
SEARCHED: Final = (*BOOKS, "positions")
REPORTS: Final = (
    "requirement-sheet",
    "check-protocol",
    "match-table",
    "commission-protocol",
    "staffing-table",
    "staffing-figures",
    "staffing-comparison",
    "organisation-tree",
    "vacancy-announcement",
    "candidate-card",
    "coding-result",
    "framework",
    "deadline-plan",
    *BOOKS,
)
LANGUAGES: Final = ("kk", "ru", "en")
DATA_LANGUAGES: Final = ("kk", "ru")
LAYOUTS: Final = ("in-turn", "side-by-side", "one-after-other")
PAPER_LANGUAGES: Final = (*DATA_LANGUAGES, "both")


@dataclass(frozen=True, slots=True)
class Word:
    """A word that a command needs after its name.

    Attributes:
        name: What it is, in capitals as the usage shows it.
        choices: What it may be; empty where it is free.
        may_be_blank: Whether it may be a text without a sign in it.
    """

    name: str
    choices: tuple[str, ...] = ()
    may_be_blank: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """An option.

    Attributes:
        name: With its dashes, such as ``--out``.
        value: Its value as the usage shows it; ``None`` for a mere switch.
        choices: What the value may be; empty where it is free.
        required: Whether the command needs it.
    """

    name: str
    value: str | None = None
    choices: tuple[str, ...] = ()
    required: bool = False

    @property
    def usage(self) -> str:
        """``--lang kk|ru``."""
        value = "|".join(self.choices) or self.value
        return f"{self.name} {value}" if value else self.name


@dataclass(frozen=True, slots=True)
class Command:
    """A command; what it does is said by ``cli.about_<name>`` of the message catalogue.

    Attributes:
        name: Its name.
        words: The words after it.
        options: Its options beside those of every command.
        one_of: Options of which exactly one is needed.
    """

    name: str
    words: tuple[Word, ...] = ()
    options: tuple[Option, ...] = ()
    one_of: tuple[str, ...] = ()

    @property
    def usage(self) -> str:
        """The command as one would type it."""
        parts = [self.name]
        parts += ["|".join(word.choices) or word.name for word in self.words]
        parts += [
            option.usage if option.required else f"[{option.usage}]"
            for option in self.options
            if option.name not in self.one_of
        ]
        if self.one_of:
            choices = [option.usage for option in self.options if option.name in self.one_of]
            parts.append(f"({' | '.join(choices)})")
        return " ".join(parts)


DB: Final = Option("--db", "FILE|URL")
LANG: Final = Option("--lang", "LANGUAGE", LANGUAGES)
VERSION: Final = Option("--version")
HELP: Final = Option("--help")
EVERYWHERE: Final = (DB, LANG, VERSION, HELP)
"""Options that stand before a command or after it; after ``report`` and ``read``, ``--lang`` is theirs."""

_JSON: Final = Option("--json")

COMMANDS: Final = (
    Command("init", (), (Option("--demo"),)),
    Command(
        "import",
        (Word("KIND", IMPORTS), Word("FILE")),
        (Option("--organisation", "KEY"), Option("--dry-run"), _JSON),
    ),
    Command(
        "export",
        (Word("KIND", EXPORTS),),
        (
            Option("--out", "FILE.(json|xlsx|csv)", required=True),
            Option("--edition", "ID"),
            Option("--organisation", "KEY"),
        ),
    ),
    Command(
        "search",
        (Word("TEXT", may_be_blank=True),),
        (Option("--in", "KIND", SEARCHED), Option("--limit", "N"), Option("--edition", "ID"), _JSON),
    ),
    Command(
        "classify",
        (Word("TITLE", may_be_blank=True),),
        (Option("--duties", "TEXT"), Option("--limit", "N"), Option("--edition", "ID"), _JSON),
    ),
    Command("read", (Word("FILE"),), (Option("--lang", "LANGUAGE", DATA_LANGUAGES), _JSON)),
    Command("audit", (), (_JSON,)),
    Command(
        "check",
        (),
        (
            Option("--candidate", "ID", required=True),
            Option("--position", "ID"),
            Option("--all"),
            Option("--on", "DATE"),
            _JSON,
        ),
        one_of=("--position", "--all"),
    ),
    Command("match", (), (Option("--on", "DATE"), _JSON)),
    Command(
        "report",
        (Word("NAME", REPORTS),),
        (
            Option("--lang", "LANGUAGE", PAPER_LANGUAGES, required=True),
            Option("--out", "FILE.(pdf|docx|xlsx)", required=True),
            Option("--department", "ID"),
            Option("--position", "ID"),
            Option("--candidate", "ID"),
            Option("--on", "DATE"),
            Option("--edition", "EDITION"),
            Option("--with", "EDITION"),
            Option("--organisation", "ID"),
            Option("--columns", "COLUMN,…"),
            Option("--layout", "LAYOUT", LAYOUTS),
            Option("--until", "DATE"),
            Option("--branch", "CODE"),
            Option("--framework", "VERSION"),
            Option("--plan", "ID"),
        ),
    ),
    Command("backup", (Word("FILE"),)),
    Command("restore", (Word("FILE"),)),
    Command("verify", (), (_JSON,)),
)


def command(name: str) -> Command | None:
    """Return the command of this name; ``None`` where there is none."""
    return next((one for one in COMMANDS if one.name == name), None)
