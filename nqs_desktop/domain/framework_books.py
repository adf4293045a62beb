"""What the classifiers say to a framework: names, skill levels and the groups above a code."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.framework import CodedName, Correspondence
from nqs_desktop.domain.isco import IscoEntry, IscoLevel
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.search_text import fold

_OTHERS = "X"
"""Major group X, which has neither sub-major nor minor groups."""
_UNDIVIDED = "-0"


class CodePlaces(NamedTuple):
    """The groups in which a code of the classifier lies, itself among them; empty where it is too short."""

    major: str = ""
    sub_major: str = ""
    unit: str = ""
    group: str = ""


def places_of(code: str) -> CodePlaces:
    """Return the groups in which a code lies, as its digits say."""
    if not code:
        return CodePlaces()
    if code.startswith(_OTHERS):
        unit, group = code[:5], code[:7]
        return CodePlaces(_OTHERS, "", unit if len(code) >= 5 else "", group if len(code) >= 7 else "")
    return CodePlaces(
        code[0],
        code[:2] if len(code) >= 2 else "",
        code[:4] if len(code) >= 4 else "",
        code[:6] if len(code) >= 6 else "",
    )


def group_correspondence(group: str) -> Correspondence:
    """Return how an occupation group corresponds to its unit group.

    A digit 0 closes a unit group that is not divided further: both are the same. Any other group is one of
    several into which its unit group is divided (НК РК 01-2017, structure of codes).
    """
    return Correspondence.FULL if group.endswith(_UNDIVIDED) else Correspondence.PARTIAL


@dataclass(frozen=True)
class FrameworkBooks:
    """The classifier in force and ISCO-08.

    Attributes:
        entries: The classifier's entries with a code, by it; of two levels with one code the lower one.
        complete: Whether the classifier is whole: of a part nothing follows about a code that it lacks.
        isco: English names of the unit groups of ISCO-08 by code.
    """

    entries: Mapping[str, ClassifierEntry]
    complete: bool
    isco: Mapping[str, str]

    @classmethod
    def of(
        cls, entries: Iterable[ClassifierEntry], complete: bool, isco: Iterable[IscoEntry]
    ) -> "FrameworkBooks":
        """Return the books out of the entries of their editions in force."""
        return cls(
            {entry.code: entry for entry in entries if entry.code},
            complete,
            {entry.code: entry.name for entry in isco if entry.level is IscoLevel.UNIT},
        )

    @cached_property
    def titles(self) -> Mapping[str, tuple[LocalizedText, ...]]:
        """Names of the example titles with a code, by their occupation group."""
        found: dict[str, list[LocalizedText]] = {}
        for code, entry in self.entries.items():
            if entry.level is ClassifierLevel.TITLE:
                found.setdefault(places_of(code).group, []).append(entry.name)
        return {group: tuple(names) for group, names in found.items()}

    def name(self, code: str) -> LocalizedText:
        """Return the name of a code; empty where the classifier has none."""
        entry = self.entries.get(code)
        return LocalizedText() if entry is None else entry.name

    def named(self, code: str) -> CodedName:
        """Return a code with its name."""
        return CodedName(code, self.name(code))

    def skill_level(self, code: str) -> int | None:
        """Return the skill level of the nearest group of a code that the classifier has.

        ``None`` where it gives none: major groups 1 and X have no single one.
        """
        places = places_of(code)
        for one in (code, places.group, places.unit, places.unit[:3], places.sub_major, places.major):
            if one and one in self.entries:
                return self.entries[one].skill_level
        return None

    def names_of_occupation(self, group: str) -> tuple[LocalizedText, ...]:
        """Return what an occupation of a group may be called: as the group or as one of its titles."""
        own = self.name(group)
        return (*((own,) if own else ()), *self.titles.get(group, ()))


def same_name(left: str | None, right: str | None) -> bool:
    """Tell whether two names are the same but for white space."""
    return " ".join((left or "").split()) == " ".join((right or "").split())


def shares_name(left: LocalizedText, right: LocalizedText) -> bool:
    """Tell whether two names are the same in a language that both have, and differ in none."""
    pairs = [(left.get(language), right.get(language)) for language in Language]
    both = [(fold(one), fold(other)) for one, other in pairs if one and other]
    return bool(both) and all(one == other for one, other in both)
