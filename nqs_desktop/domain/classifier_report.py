"""What a file of the classifier holds, told before it is stored."""

from dataclasses import dataclass
from enum import StrEnum

from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.edition_difference import EditionDifference
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.source import Guess


class RowFate(StrEnum):
    """Why a row of the file did not become an entry."""

    INACTIVE = "inactive"
    """The file says that it is no longer in force."""
    OLD_SCHEME = "old_scheme"
    """Its code is one of the six digits of the classifier before 2017."""
    SERVICE = "service"
    """Its code is none of the classifier's, such as ``Y1000`` or ``1-99-999``."""
    ORPHAN = "orphan"
    """The group above it is not in the file."""
    DUPLICATE = "duplicate"
    """Its code was there before; the first row stands."""
    NO_CODE = "no_code"
    NO_NAME = "no_name"


@dataclass(frozen=True, slots=True)
class RowSetAside:
    """A row that did not become an entry.

    Attributes:
        row: Number of the row in the file, from 1.
        code: What stands in its code column.
        name: What it is called.
        fate: Why.
    """

    row: int
    code: str
    name: LocalizedText
    fate: RowFate


@dataclass(frozen=True, slots=True)
class GroupCount:
    """Groups of one level below one major group: found in the file and printed in the official table.

    Attributes:
        major: Code of the major group.
        level: The level.
        found: How many the file has.
        official: How many НК РК 01-2017, table 1, gives.
        surplus: Codes in the file that make it differ where that can be told, else empty.
    """

    major: str
    level: ClassifierLevel
    found: int
    official: int
    surplus: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NameFlaw:
    """An entry with a name that is missing in a language or only repeats the other one.

    Attributes:
        code: Code of the entry.
        language: The language that lacks a name of its own.
        repeats: Whether the file has the other language's name there.
        name: The name.
    """

    code: str
    language: Language
    repeats: bool
    name: LocalizedText


@dataclass(frozen=True, slots=True)
class ClassifierDraft:
    """A file of the classifier as it was read; nothing is stored yet.

    Attributes:
        document: Name of the file or files.
        entries: What would become the edition, each after the one above it.
        set_aside: Rows that did not become entries.
        flaws: Names that are missing or repeat the other language.
        guesses: What was read otherwise than it stands there.
        warnings: What else should be known.
    """

    document: str
    entries: tuple[ClassifierEntry, ...]
    set_aside: tuple[RowSetAside, ...] = ()
    flaws: tuple[NameFlaw, ...] = ()
    guesses: tuple[Guess, ...] = ()
    warnings: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class ClassifierReport:
    """What the clerk reads before she takes an edition in.

    Attributes:
        draft: What was read.
        counts: For each major group and level, found and official.
        difference: What differs from the edition that is in force now.
    """

    draft: ClassifierDraft
    counts: tuple[GroupCount, ...]
    difference: EditionDifference
