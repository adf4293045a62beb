"""The national classifier of occupations (НК РК 01-2017): groups, codes, skill levels."""

from dataclasses import dataclass
from enum import StrEnum

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.source import SourceReference


class ClassifierLevel(StrEnum):
    """Levels of the classifier, ISCO-08's terms; ``GROUP`` and ``TITLE`` are national."""

    MAJOR = "major"
    SUB_MAJOR = "sub_major"
    MINOR = "minor"
    UNIT = "unit"
    GROUP = "group"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class ClassifierEntry:
    """A group or an example title.

    Attributes:
        code: ``2``, ``21``, ``214``, ``2147``, ``2147-1``, ``2147-1-001`` or ``X1000``, group X with the
            Latin letter; ``None`` for an example title that the source prints without a code.
        level: The level in the tree.
        name: The name in both languages.
        parent: Code of the group above; ``None`` for a major group. Slicing a code does not find it:
            group X has no middle levels.
        skill_level: 1 to 4; ``None`` where the classifier gives none (major groups 1 and X).
        source: Where it is printed.
        printed: The name as the source prints it where ``name`` is another writing of it, such as one in
            capitals shown in sentence case; empty where they are the same.
        repeats: Languages in which the source prints nothing but the other language's name.
    """

    code: str | None
    level: ClassifierLevel
    name: LocalizedText
    parent: str | None
    skill_level: int | None
    source: SourceReference
    printed: LocalizedText = LocalizedText()
    repeats: tuple[Language, ...] = ()
