"""Juniors of whom more is asked than of their seniors or their head."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, NamedTuple

from nqs_desktop.domain.audit.findings import AuditFinding, AuditPlace, FindingKind, Severity
from nqs_desktop.domain.audit.sheet import AuditSheet, PositionReading
from nqs_desktop.domain.audit.texts import Fault, finding
from nqs_desktop.domain.audit.title_rank import Rank, TitleRank, title_rank
from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement import ExperienceAlternative, ExperienceKind, Strength
from nqs_desktop.domain.requirement_words import level_words
from nqs_desktop.domain.search_text import tokens

_STRICT_KINDS: Final = frozenset((ExperienceKind.MANAGERIAL, ExperienceKind.CIVIL_SERVICE))
_STEM: Final = 5


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a position asks for at the least.

    Attributes:
        level: Lowest level that it lets in; ``None`` where it names none.
        alternatives: Alternatives that are required, with numbers.
    """

    level: EducationLevel | None
    alternatives: tuple[ExperienceAlternative, ...]

    def at(self, level: EducationLevel | None) -> ExperienceAlternative | None:
        """Return what is asked of a person of a level: the alternative with the fewest years."""
        open_to = [
            one
            for one in self.alternatives
            if not one.education_levels
            or level is None
            or min(bound.rank for bound in one.education_levels) <= level.rank
        ]
        return min(open_to, key=lambda one: one.min_years or Decimal(0), default=None)


@dataclass(frozen=True, slots=True, eq=False)
class _Person:
    """A position with its rank and what it asks for, by its text in each language and as it is stored."""

    row: PositionReading
    rank: TitleRank
    trade_here: frozenset[str]
    read: tuple[_Asked | None, ...]
    stored: _Asked | None
    comparison: "_Comparison"


class _More(NamedTuple):
    """What a junior is asked for beyond a senior."""

    key: str
    junior: Message
    senior: Message


def junior_above_senior(sheet: AuditSheet) -> Iterator[AuditFinding]:
    """Yield positions that ask for more years, a higher level or managing than a senior or the head.

    A senior is one of the same trade with a higher rank or category; a head is above all of a department,
    where there are several, each of them.
    """
    departments: dict[str | None, list[_Person]] = defaultdict(list)
    trades: dict[frozenset[str], list[_Person]] = defaultdict(list)
    comparison = _Comparison()
    people = [person for row in sheet.rows if (person := _person(row, sheet, comparison)) is not None]
    for person in people:
        departments[person.row.position.department].append(person)
        trades[person.rank.trade].append(person)
    for person in people:
        here = departments[person.row.position.department]
        others = trades[person.rank.trade] if len(person.rank.trade) > 1 else []
        found = _above_senior(person, here, others) or _above_head(person, here)
        if found:
            yield _finding(person, *found)


def _above_senior(
    person: _Person, here: Sequence[_Person], others: Sequence[_Person]
) -> tuple[_Person, _More] | None:
    if person.rank.rank >= Rank.DEPUTY:
        return None
    same = [other for other in here if other.trade_here == person.trade_here]
    seniors = [
        other
        for other in dict.fromkeys((*same, *others))
        if person.rank.order < other.rank.order and other.rank.rank < Rank.DEPUTY
    ]
    for senior in sorted(seniors, key=lambda other: other.rank.order):
        more = _more(person, senior)
        if more:
            return senior, more
    return None


def _above_head(person: _Person, here: Sequence[_Person]) -> tuple[_Person, _More] | None:
    if person.rank.rank is Rank.HEAD:
        return None
    heads = [other for other in here if other.rank.rank is Rank.HEAD]
    same = [
        other
        for other in here
        if other.rank.rank in {Rank.HEAD, Rank.CHIEF} and other.trade_here == person.trade_here
    ]
    if person.row.position.department is None:
        # Without departments nobody knows who is below whom, apart from the deputy of the same.
        heads = same if person.rank.rank is Rank.DEPUTY else []
    elif person.rank.rank is Rank.DEPUTY:
        heads = same or heads
    found = [(head, _more(person, head)) for head in heads]
    first = next(((head, more) for head, more in found if more), None)
    return first if found and all(more for _, more in found) else None


class _Comparison:
    """Compares what is asked of persons; most positions of a paper ask for the same few things."""

    def __init__(self) -> None:
        self._same: dict[_Asked, _Asked] = {}
        self._found: dict[tuple[int, int], _More | None] = {}

    def one(self, asked: _Asked | None) -> _Asked | None:
        """Return the demand that is kept for all that are equal."""
        return None if asked is None else self._same.setdefault(asked, asked)

    def more(self, asked: _Asked, above: _Asked) -> _More | None:
        """Return what is asked beyond another demand; both are kept ones."""
        pair = id(asked), id(above)
        if pair not in self._found:
            self._found[pair] = _higher_level(asked, above) or _more_years(asked, above)
        return self._found[pair]


def _more(junior: _Person, senior: _Person) -> _More | None:
    """Return what is asked of a junior beyond a senior, by the texts, else as both are stored.

    Where only one language asks for more, the languages differ, which is a finding of its own.
    """
    by_text = [
        junior.comparison.more(asked, above)
        for asked, above in zip(junior.read, senior.read, strict=True)
        if asked and above
    ]
    if any(by_text):
        return by_text[0] if all(by_text) else None
    if junior.stored is None or senior.stored is None:
        return None
    return junior.comparison.more(junior.stored, senior.stored)


def _higher_level(asked: _Asked, above: _Asked) -> _More | None:
    if asked.level is None or above.level is None or asked.level.rank <= above.level.rank:
        return None
    return _More("audit.junior_level", level_words(asked.level), level_words(above.level))


def _more_years(asked: _Asked, above: _Asked) -> _More | None:
    """Compare the years of persons of one level; managing and civil service are more than any other work."""
    level = max((one for one in (asked.level, above.level) if one), key=lambda one: one.rank, default=None)
    own, other = asked.at(level), above.at(level)
    if own is None or other is None or own.min_years is None or other.min_years is None:
        return None
    strict, strict_above = _STRICT_KINDS.intersection(own.kinds), _STRICT_KINDS.intersection(other.kinds)
    if not strict >= strict_above:
        return None
    said = message("audit.plain", text=_figures(own)), message("audit.plain", text=_figures(other))
    if own.min_years > max(other.min_years, other.max_years or Decimal(0)):
        return _More("audit.junior_years", *said)
    if ExperienceKind.MANAGERIAL in strict - strict_above and own.min_years >= other.min_years:
        return _More("audit.junior_managerial", *said)
    return None


def _person(row: PositionReading, sheet: AuditSheet, comparison: _Comparison) -> _Person | None:
    rank = title_rank(row.position.title)
    if rank is None:
        return None
    department = sheet.departments.get(row.position.department or "")
    here = rank.trade - _stems(department.name) if department else rank.trade
    read = tuple(comparison.one(_read(row, language)) for language in Language)
    return _Person(row, rank, here, read, comparison.one(_stored(row)), comparison)


def _stems(name: LocalizedText) -> frozenset[str]:
    return frozenset(word[:_STEM] for text in (name.kk, name.ru) if text for word in tokens(text))


def _stored(row: PositionReading) -> _Asked | None:
    requirement = row.position.requirement
    if requirement.structure is not None:
        return None
    education = requirement.education
    return _asked(education.accepted or education.levels, requirement.experience.alternatives)


def _read(row: PositionReading, language: Language) -> _Asked | None:
    education, experience = row.education.get(language), row.experience.get(language)
    if education is None or experience is None:
        return None
    return _asked(education.levels, experience.alternatives)


def _asked(levels: Sequence[EducationLevel], alternatives: Sequence[ExperienceAlternative]) -> _Asked | None:
    """Return what is asked for; ``None`` where an alternative has no number, so that nobody can compare."""
    required = tuple(one for one in alternatives if one.strength is Strength.REQUIRED)
    if any(one.min_years is None for one in required):
        required = ()
    bound = [level for one in required for level in one.education_levels]
    lowest = [_lowest(levels), _lowest(bound) if all(one.education_levels for one in required) else None]
    named = [level for level in lowest if level is not None]
    return _Asked(max(named, key=lambda level: level.rank, default=None), required)


def _lowest(levels: Sequence[EducationLevel]) -> EducationLevel | None:
    return min(levels, key=lambda level: level.rank, default=None)


def _figures(alternative: ExperienceAlternative) -> str:
    years = [one for one in (alternative.min_years, alternative.max_years) if one is not None]
    return "–".join(format(one.normalize(), "f") for one in dict.fromkeys(years))


def _finding(person: _Person, senior: _Person, more: _More) -> AuditFinding:
    above = senior.row.position
    by_level = more.key == "audit.junior_level"
    place = AuditPlace.EDUCATION if by_level else AuditPlace.EXPERIENCE
    cell = person.row.education if by_level else person.row.experience
    facts = ("education.levels",) if by_level else (".min_years", ".max_years", ".kinds")
    marks = [cell[language].places(*facts) if language in cell else () for language in Language]
    fault = Fault(
        message(
            more.key,
            junior=more.junior,
            senior=more.senior,
            title=above.title.both,
            number=above.number.both or "—",
        ),
        message("audit.junior_why"),
        message("audit.junior_advice"),
        f"{more.key.partition('.')[2]}: {above.requirement.experience.text.both}",
        marks[0],
        marks[1],
        above.key,
    )
    severity = Severity.ERROR if more.key != "audit.junior_managerial" else Severity.WARNING
    return finding(person.row.placed(place), FindingKind.JUNIOR_ABOVE_SENIOR, severity, fault)
