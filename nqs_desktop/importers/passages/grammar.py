"""What the reading of a passage has to know of a language; the languages are the tables beside this file."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto

from nqs_desktop.domain.localized import Language
from nqs_desktop.importers.passages.phrases import PhraseBook, WordSet


class CueKind(Enum):
    """Families of phrases; the value of a cue says what it stands for within its family."""

    LEVEL = auto()
    """Education levels with spaces between; ``?`` marks words that are a level only before the noun."""
    SCHOOLING = auto()
    """The noun "education" itself."""
    EXPERIENCE = auto()
    """The noun "experience", "length of service"."""
    NONE_ASKED = auto()
    """The text says that no experience is asked for."""
    AT_LEAST = auto()
    AT_MOST = auto()
    BELOW = auto()
    """"Less than": of a length of time it leaves open what is asked."""
    ONLY = auto()
    """What follows, a level of education, excludes the others."""
    PERIOD = auto()
    """A length of time that it stands ``before`` or ``behind`` is none of service: "every 5 years"."""
    RECENT = auto()
    """"The last": a length of time before now; a value says that something must lie within it."""
    KIND = auto()
    """Kinds of experience; the words of a field or position follow (Russian) or precede (Kazakh)."""
    INCLUDING = auto()
    DESIRABLE = auto()
    EXAMPLE = auto()
    DEPENDS = auto()
    """What is asked depends on something outside the text."""
    GRADE = auto()
    """What follows is asked of one category or grade; several stand beside one another."""
    PERHAPS = auto()
    """What is asked may be asked: it is no demand."""
    EXTRA = auto()
    """Kinds of extras."""
    DENIED = auto()
    """What stands beside it is not asked for."""
    RANK = auto()
    """A category that the person must have, or an exception: no fact holds it."""
    KNOWLEDGE = auto()
    """Knowledge and skills begin (Russian) or end (Kazakh) here: no experience."""
    CONTINUOUS = auto()
    STUDY = auto()
    """Fields of study follow (Russian) or precede (Kazakh)."""
    OPEN_LIST = auto()
    """A list that ends with "or other related"."""
    ONE_OF = auto()
    """One of the following will do."""
    ADDITIONAL = auto()
    """Education beside the diploma: courses and the like."""


@dataclass(frozen=True, slots=True)
class Units:
    """Words of time.

    Attributes:
        years: Forms of "year" after a number.
        months: Forms of "month" after a number.
        bare_year: Forms of "year" that stand for one year beside "at least".
        wholes: Stems that are a number and its unit in one word.
        age: Forms that make a number an age without further words.
        age_before: Words that make years after them an age.
        since: Words before a number of years that make it an age.
        people: Words before "to 35 years" that make it an age.
        age_limit: Words that make an age an upper bound.
        age_noun: Words that make a number after them an age even without a unit.
        older: Words that make an age a lower bound, or an upper one behind "not".
        younger: Words that make an age an upper bound, or a lower one behind "not".
        within: Forms of years and months behind "the last" within which something must lie.
        within_months: Those of them that are months.
        short: Units that are abbreviated and may have a stop behind them.
    """

    years: frozenset[str]
    months: frozenset[str]
    bare_year: frozenset[str]
    wholes: Mapping[str, Decimal]
    age: frozenset[str]
    age_before: WordSet
    since: WordSet
    people: WordSet
    age_limit: WordSet
    age_noun: WordSet
    older: WordSet
    younger: WordSet
    within: frozenset[str]
    within_months: frozenset[str]
    short: frozenset[str]


@dataclass(frozen=True, slots=True)
class Numerals:
    """Numbers in words.

    Attributes:
        words: Words and their number.
        tens: Words that may be followed by one of ``words`` to be added.
        halves: Words that add a half.
        suffixes: Endings that stand after a hyphen behind digits.
        ranges: Words and marks between the bounds of a range.
        lower: Words before the lower bound of a range.
        upper: Words that make a lone number an upper bound.
    """

    words: Mapping[str, Decimal]
    tens: frozenset[str]
    halves: frozenset[str]
    suffixes: frozenset[str]
    ranges: frozenset[str]
    lower: frozenset[str]
    upper: frozenset[str]


@dataclass(frozen=True, slots=True)
class Grammar:
    """A language as the reading of a passage knows it.

    Attributes:
        language: Which language.
        noun_first: Whether the words of a field follow the noun they belong to.
        phrases: The vocabulary by family.
        or_words: Words for "or".
        and_words: Words for "and".
        units: Words of time.
        numerals: Numbers in words.
        fillers: Words of an experience clause that name nothing.
        work: Words that make a length of time one of service where no noun says so.
        edges: Words that a quoted phrase neither begins nor ends with.
        prepositions: Words with which the words of a field begin; empty where there are none.
        relevant: Words for "relevant", "this": a field or specialty that they name is named elsewhere.
        ways: Words behind "or" that only say in which way the thing before it was come by.
        denials: Words that say that something is not asked for or does not matter.
        unnamed: Whole phrases that name no field.
        holder: Endings of the words of a field: of a place (Kazakh) or of a doer (Russian).
        adjective: Endings of adjectives that may stand between level and noun.
    """

    language: Language
    noun_first: bool
    phrases: Mapping[CueKind, PhraseBook]
    or_words: frozenset[str]
    and_words: frozenset[str]
    units: Units
    numerals: Numerals
    fillers: WordSet
    work: WordSet
    edges: frozenset[str]
    prepositions: frozenset[str]
    relevant: WordSet
    ways: frozenset[str]
    denials: frozenset[str]
    unnamed: frozenset[str]
    holder: tuple[str, ...]
    adjective: tuple[str, ...]
