"""A job title's place in the classifier: the answers of the classification assistant."""

from dataclasses import dataclass
from enum import StrEnum

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message


class ClassificationRule(StrEnum):
    """What decided (НКЗ 01-2017, rules of classification; the last three are the program's own)."""

    DERIVED_WORD_DROPPED = "derived_word_dropped"
    MANAGER_KEEPS_DERIVED_WORD = "manager_keeps_derived_word"
    ASSISTANT_IS_OWN_OCCUPATION = "assistant_is_own_occupation"
    HIGHEST_SKILL_LEVEL = "highest_skill_level"
    MOST_TIME = "most_time"
    PRODUCTION_FIRST = "production_first"
    BOUNDARY = "boundary"
    SAME_TITLE = "same_title"
    SIMILAR_TITLE = "similar_title"
    REMEMBERED = "remembered"


@dataclass(frozen=True, slots=True)
class ClassificationReason:
    """One step towards a code.

    Attributes:
        rule: The rule.
        words: The words of title or duties that decided, as typed.
        sentence: The step in words.
    """

    rule: ClassificationRule
    words: tuple[str, ...]
    sentence: Message


@dataclass(frozen=True, slots=True)
class Classification:
    """A code for a job title.

    Attributes:
        code: Code of the entry, of the most detailed level that the edition holds for it.
        name: Name of the entry.
        level: Word of its level.
        certainty: 0 to 1; from 0.5 on it is called sure.
        reasons: How it was reached, in order.
        local: Whether it is the organisation's own title; ``code`` is then that of its group.
    """

    code: str
    name: LocalizedText
    level: str
    certainty: float
    reasons: tuple[ClassificationReason, ...]
    local: bool = False


class RememberedAs(StrEnum):
    """How a person settled the code of a title."""

    ACCEPTED = "accepted"
    """The first answer was taken."""
    CHANGED = "changed"
    """Another code was taken."""
    CONFIRMED = "confirmed"
    """A remembered code was taken again."""


@dataclass(frozen=True, slots=True)
class RememberedCode:
    """A code that a person settled for a title.

    Attributes:
        title: The title as it was typed.
        title_key: Its folded words, the same for titles that say the same.
        code: The code.
        settled: How.
        times: How often.
    """

    title: str
    title_key: str
    code: str
    settled: RememberedAs
    times: int = 1
