"""Which places of the register a staffing position may have, by its title and department, and why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.eligibility.field_match import share_words
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.register import QualificationLevel, RegisterCategory, RegisterEntry
from nqs_desktop.domain.register_titles import (
    TitleWords,
    alike,
    category_in,
    level_in,
    title_words,
    variants,
)
from nqs_desktop.domain.search_text import fold, phrase

_MOST: Final = 8
_ALMOST: Final = 0.99
_ENOUGH: Final = 0.55
_TOLD: Final = 0.6  # share of the register's words that the title must have
_GENERAL: Final = 0.7  # "engineers of all specialties": any engineer is one, but none is meant in particular
_FIELD: Final = 0.1
_NAMED: Final = 0.15
_UNNAMED: Final = 0.03
_BRANCHES: Final = (
    (
        ("здравоохранени", "денсаулық"),
        ("медицин", "дәрігер", "врач", "мейіргер", "медсестр", "фельдшер", "здравоохранени", "денсаулық"),
    ),
    (
        ("образовани", "білім"),
        ("педагог", "мектеп", "школ", "мұғалім", "учител", "тәрбие", "воспитат", "образовани", "білім беру"),
    ),
)
"""Of each branch: beginnings of words in its name, and of words that speak of it."""


@dataclass(frozen=True, slots=True)
class PlaceSuggestion:
    """A place that fits, with the title of the register that says so.

    Attributes:
        place: Such as ``B2-3`` or ``C2``.
        title: The register's title.
        score: 0 to 1; comparable within one answer only.
        reason: Why it fits, and what stays open.
        entry: The row of the register.
    """

    place: str
    title: LocalizedText
    score: float
    reason: Message
    entry: RegisterEntry


@dataclass(frozen=True, slots=True)
class _Likeness:
    """How well a title of the register answers the position's: 1 for the same words."""

    score: float
    is_general: bool = False


def suggest_places(
    entries: Iterable[RegisterEntry], title: LocalizedText, department: LocalizedText = LocalizedText()
) -> list[PlaceSuggestion]:
    """Return the places that fit a position, best first, each once; none where nothing is like it.

    The title decides: the register's words must be in it, its head noun the same. Then count the category
    and the level that it names, and the branch of the department. What the title leaves open, such as the
    category or the size of the organisation, is not guessed: each place that may be is an answer that
    says so.

    Args:
        entries: The register.
        title: The position's title, in one or both languages.
        department: Where the position stands.
    """
    both = " ".join(filter(None, (title.kk, title.ru)))
    asked = _Asked(
        category_in(both), level_in(both), " ".join(filter(None, (both, department.kk, department.ru)))
    )
    found: dict[str, tuple[float, RegisterEntry, _Likeness]] = {}
    for entry in entries:
        likeness = _likeness(title, entry.title)
        if likeness.score < _ENOUGH or not asked.allows(entry):
            continue
        score = likeness.score + asked.bonus(entry)
        if entry.place not in found or score > found[entry.place][0]:
            found[entry.place] = (score, entry, likeness)
    best = sorted(found.values(), key=lambda one: -one[0])[:_MOST]
    most = max((score for score, _, _ in best), default=1.0)
    open_scope = sum(entry.link.startswith("A") for _, entry, _ in best) > 1
    return [
        PlaceSuggestion(
            entry.place,
            entry.title,
            round(min(score / max(most, 1.0), 1.0), 3),
            _reason(entry, likeness, asked, open_scope=open_scope),
            entry,
        )
        for score, entry, likeness in best
    ]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the title says beside its words."""

    category: RegisterCategory | None
    level: QualificationLevel | None
    surroundings: str

    def allows(self, entry: RegisterEntry) -> bool:
        """Tell whether nothing that the title names contradicts the row."""
        other_category = self.category is not None and entry.category not in (None, self.category)
        other_level = self.level is not None and entry.qualification_level not in (None, self.level)
        return not (other_category or other_level)

    def bonus(self, entry: RegisterEntry) -> float:
        """Return what category, level and branch add to the likeness of the titles."""
        added = _FIELD if self.in_field(entry.field) else 0.0
        if entry.category is not None:
            added += _NAMED if entry.category is self.category else _UNNAMED * _order(entry.category)
        if entry.qualification_level is not None:
            added += _NAMED if entry.qualification_level is self.level else 0.0
            added += _UNNAMED / 2 if entry.qualification_level is QualificationLevel.HIGH else 0.0
        return added

    def in_field(self, field: LocalizedText) -> bool:
        """Tell whether title or department speak of a branch."""
        names = [name for name in (field.kk, field.ru) if name]
        if not names:
            return False
        said, named = fold(self.surroundings), fold(" ".join(names))
        hinted = any(
            any(stem in named for stem in own) and any(stem in said for stem in spoken)
            for own, spoken in _BRANCHES
        )
        return hinted or any(share_words(self.surroundings, name) for name in names)


def _order(category: RegisterCategory) -> int:
    """Return how early a category comes where the title names none: a beginner has none."""
    return list(RegisterCategory).index(category)


def _likeness(title: LocalizedText, listed: LocalizedText) -> _Likeness:
    found = [
        _compare(asked, one, language)
        for language in Language
        if (asked := title.get(language)) and (text := listed.get(language))
        for one in (text, *variants(text, language))
    ]
    return max(found, key=lambda likeness: likeness.score, default=_Likeness(0))


def _compare(asked: str, listed: str, language: Language) -> _Likeness:
    if phrase(asked) == phrase(listed):
        return _Likeness(1)
    one, other = title_words(asked, language), title_words(listed, language)
    if not one.words or not other.words or not _same_head(one, other):
        return _Likeness(0)
    if other.heads_organisation:
        return _Likeness(_ALMOST if one.heads_organisation else 0)
    told = _share(other.words, one.words)
    if told < (1 if other.is_vague else _TOLD):
        return _Likeness(0)
    score = (told + _share(one.words, other.words)) / 2
    if other.any_specialty:
        return _Likeness(max(score, _GENERAL), is_general=True)
    return _Likeness(min(score, _ALMOST))


def _same_head(one: TitleWords, other: TitleWords) -> bool:
    ranks = (one.is_manager, one.deputises) == (other.is_manager, other.deputises)
    return ranks and alike(one.head, other.head)


def _share(words: Iterable[str], among: Iterable[str]) -> float:
    """Return which share of ``words`` has a form in ``among``."""
    wanted, others = list(words), list(among)
    return sum(any(alike(word, other) for other in others) for word in wanted) / len(wanted)


def _reason(entry: RegisterEntry, likeness: _Likeness, asked: _Asked, *, open_scope: bool) -> Message:
    if likeness.is_general:
        reason = message("register.reason_general")
    elif likeness.score == 1:
        reason = message("register.reason_same")
    else:
        reason = message("register.reason_alike")
    for more in _more(entry, asked, open_scope=open_scope):
        reason = message("register.and", first=reason, second=more)
    return reason


def _more(entry: RegisterEntry, asked: _Asked, *, open_scope: bool) -> Sequence[Message]:
    found = []
    if entry.category is not None:
        named = entry.category is asked.category
        key = "register.category_named" if named else "register.category_open"
        found.append(message(key, category=message(f"register.category_{entry.category.value}")))
    if entry.qualification_level is not None:
        named = entry.qualification_level is asked.level
        key = "register.level_named" if named else "register.level_open"
        found.append(message(key, level=message(f"register.level_{entry.qualification_level.value}")))
    if asked.in_field(entry.field):
        found.append(message("register.field_named", field=entry.field.both))
    if open_scope and entry.block == "A":
        found.append(message("register.scope_open"))
    return found
