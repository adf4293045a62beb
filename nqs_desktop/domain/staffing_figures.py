"""The figures of a staffing table on a day: units and people by department and by group of occupations."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.requirement import Requirement
from nqs_desktop.domain.staffing import Organisation
from nqs_desktop.domain.staffing_edition import StaffingEdition
from nqs_desktop.domain.staffing_line import (
    StaffingContent,
    StaffingLine,
    StaffingTotals,
    totals_by_department,
    totals_of,
)

DEEPEST_GROUP: Final = 4
"""Digits of a unit group: statistical forms go no deeper."""
NO_GROUP: Final = ""
"""Code under which positions without a code are counted."""
_OTHERS: Final = "X"


@dataclass(frozen=True, slots=True)
class Post:
    """A person who is in post on the day: a holder, also one who is away, or a stand-in.

    Attributes:
        position: Key of the position.
        person: What tells the person from others: the key of a candidate, or a folded name.
        level: Highest level of education that is recorded; ``None`` where none is known.
        education: Whether what is asked of education is met; ``None`` where nothing is recorded of it.
        experience: Whether what is asked of experience is met; ``None`` where nothing is recorded of it.
        whole: Whether all that is asked is met; ``None`` where nothing is recorded of the person.
    """

    position: str
    person: str
    level: EducationLevel | None = None
    education: Verdict | None = None
    experience: Verdict | None = None
    whole: Verdict | None = None


@dataclass(frozen=True, slots=True)
class KnownBeside:
    """What figures need beside the staffing table.

    Attributes:
        posts: Who is in post on the day; units of which only the number is known are nobody here.
        names: Names of groups by their codes.
        requirements: Requirement sheets by the keys of the positions; those of vacant ones are enough.
    """

    posts: Sequence[Post] = ()
    names: Mapping[str, LocalizedText] = field(default_factory=dict)
    requirements: Mapping[str, Requirement] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DepartmentFigure:
    """The sums of a department with all below it.

    Attributes:
        key: Key of the department; empty for the positions outside every department.
        name: Its name; empty for those.
        depth: How deep it lies, from 0.
        totals: The sums.
    """

    key: str
    name: LocalizedText
    depth: int
    totals: StaffingTotals


@dataclass(frozen=True, slots=True)
class GroupFigure:
    """The sums of a group of occupations with all below it.

    Attributes:
        code: Code of 1 to 4 digits, or of group X; ``NO_GROUP`` for positions without a code.
        name: Its name; empty where the classifier at hand does not have it.
        depth: 0 for a major group up to 3 for a unit group.
        totals: The sums.
        people: How many persons are in post in it, each once; units without a name are not among them.
    """

    code: str
    name: LocalizedText
    depth: int
    totals: StaffingTotals
    people: int


@dataclass(frozen=True, slots=True)
class VacancyFigure:
    """A position with vacant units.

    Attributes:
        line: The position.
        department: Name of its department; empty outside every one.
        group: Name of the group of its code; empty where there is none.
        requirement: What it demands.
    """

    line: StaffingLine
    department: LocalizedText
    group: LocalizedText
    requirement: Requirement


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is known of the people in post.

    Attributes:
        people: Number of persons, each once.
        levels: Number of persons by highest level of education; ``None``: not known. Every level is there.
        education: Number of posts by whether what is asked of education is met; ``None``: not known.
        experience: The same for experience.
        whole: The same for all that is asked.
    """

    people: int
    levels: Mapping[EducationLevel | None, int]
    education: Mapping[Verdict | None, int]
    experience: Mapping[Verdict | None, int]
    whole: Mapping[Verdict | None, int]


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of an edition of a staffing table on a day.

    Attributes:
        organisation: Whose table it is.
        edition: The edition.
        on: The day.
        totals: Sums over the whole table.
        departments: Sums of the departments, each after the one above it, then of what stands outside.
        groups: Sums of the groups of 1 to 4 digits, each after the one above it; without a code last.
        vacancies: Positions with units that are vacant, or vacant for a time, in the order of the table.
        coverage: Education and experience of those in post.
    """

    organisation: Organisation
    edition: StaffingEdition
    on: date
    totals: StaffingTotals
    departments: tuple[DepartmentFigure, ...]
    groups: tuple[GroupFigure, ...]
    vacancies: tuple[VacancyFigure, ...]
    coverage: Coverage

    @property
    def major_groups(self) -> tuple[GroupFigure, ...]:
        """The main groups of occupations, and what has no code."""
        return tuple(group for group in self.groups if group.depth == 0)


def figures_of(content: StaffingContent, on: date, known: KnownBeside) -> Figures:
    """Return the figures of an edition on a day.

    Args:
        content: The edition, its lines filled as on the day.
        on: The day.
        known: What is known beside it.
    """
    return Figures(
        content.organisation,
        content.edition,
        on,
        totals_of(content.lines),
        tuple(_departments(content)),
        tuple(_groups(content, known)),
        tuple(_vacancies(content, known)),
        coverage_of(known.posts),
    )


def coverage_of(posts: Sequence[Post]) -> Coverage:
    """Return what is known of the people in ``posts``; a person's level is the highest of all her posts."""
    levels: dict[str, EducationLevel | None] = {}
    for post in posts:
        known = [level for level in (levels.get(post.person), post.level) if level is not None]
        levels[post.person] = max(known, key=lambda level: level.rank, default=None)
    of_level: list[EducationLevel | None] = [*EducationLevel, None]
    return Coverage(
        len(levels),
        {level: sum(one is level for one in levels.values()) for level in of_level},
        _counted(post.education for post in posts),
        _counted(post.experience for post in posts),
        _counted(post.whole for post in posts),
    )


def group_codes(code: str | None) -> tuple[str, ...]:
    """Return the codes of the groups of 1 to 4 digits that a position of ``code`` is counted in.

    Group X has no middle levels: ``X1000`` lies directly below ``X``.
    """
    if not code:
        return (NO_GROUP,)
    if code.startswith(_OTHERS):
        own = code.partition("-")[0]
        return (_OTHERS,) if own == _OTHERS else (_OTHERS, own)
    digits = code.partition("-")[0][:DEEPEST_GROUP]
    return tuple(digits[:length] for length in range(1, len(digits) + 1))


def _counted(verdicts: Iterable[Verdict | None]) -> Mapping[Verdict | None, int]:
    listed = list(verdicts)
    of_verdict: list[Verdict | None] = [*Verdict, None]
    return {verdict: sum(one is verdict for one in listed) for verdict in of_verdict}


def _departments(content: StaffingContent) -> Iterable[DepartmentFigure]:
    sums = totals_by_department(content)
    depths: dict[str | None, int] = {}
    for department in content.departments:
        depth = depths.get(department.parent, -1) + 1
        depths[department.key] = depth
        yield DepartmentFigure(department.key, department.name, depth, sums[department.key])
    outside = totals_of(line for line in content.lines if line.position.department is None)
    if outside.positions:
        yield DepartmentFigure("", LocalizedText(), 0, outside)


def _groups(content: StaffingContent, known: KnownBeside) -> Iterable[GroupFigure]:
    lines: dict[str, list[StaffingLine]] = {}
    depths: dict[str, int] = {}
    codes_of: dict[str, tuple[str, ...]] = {}
    for line in content.lines:
        codes_of[line.key] = group_codes(line.position.occupation_code)
        for depth, code in enumerate(codes_of[line.key]):
            lines.setdefault(code, []).append(line)
            depths[code] = depth
    people: dict[str, set[str]] = {}
    for post in known.posts:
        for code in codes_of.get(post.position, ()):
            people.setdefault(code, set()).add(post.person)
    # What has no code stands last: it is no group.
    for code in sorted(lines, key=lambda one: (one == NO_GROUP, one)):
        name = known.names.get(code, LocalizedText())
        yield GroupFigure(code, name, depths[code], totals_of(lines[code]), len(people.get(code, ())))


def _vacancies(content: StaffingContent, known: KnownBeside) -> Iterable[VacancyFigure]:
    names = {department.key: department.name for department in content.departments}
    for line in content.lines:
        if line.vacant or line.filling.away:
            position = line.position
            yield VacancyFigure(
                line,
                names.get(position.department or "", LocalizedText()),
                known.names.get(position.occupation_code or "", LocalizedText()),
                known.requirements.get(line.key, Requirement()),
            )
