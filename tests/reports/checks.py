"""Checks, matches and meetings for the tests of the papers that judge candidates."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from nqs_desktop.domain.candidate import Candidate, EmploymentRecord
from nqs_desktop.domain.decision import Decision
from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.eligibility.check import check
from nqs_desktop.domain.eligibility.context import CheckContext
from nqs_desktop.domain.eligibility.decided_findings import decision_basis
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.localized import LocalizedList, LocalizedText
from nqs_desktop.domain.matching.engine import judge_all
from nqs_desktop.domain.matching.table import MatchCandidate, MatchPosition, MatchTable
from nqs_desktop.domain.requirement import (
    EducationDemand,
    ExperienceAlternative,
    ExperienceDemand,
    ExperienceKind,
    Extra,
    Requirement,
)
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.reports.check_protocol import CheckedPair, CheckProtocol
from tests.domain.cases import diploma
from tests.reports.samples import ORGANISATION

ON = date(2026, 6, 30)
EDUCATION = LocalizedText("Жоғары білім (кітапхана ісі).", "Высшее образование (библиотечное дело).")
EXPERIENCE = LocalizedText("Кемінде 3 жыл өтіл.", "Стаж не менее 3 лет.")
DEPARTMENTS = (
    Department("top", LocalizedText("Қызмет", "Служба")),
    Department("hall", LocalizedText("Оқу залы", "Читальный зал"), parent="top"),
)
DEMANDS = Requirement(
    EducationDemand(
        (EducationLevel.HIGHER,), LocalizedList(("кітапхана ісі",), ("библиотечное дело",)), text=EDUCATION
    ),
    ExperienceDemand(
        (
            ExperienceAlternative(Decimal(3), kinds=(ExperienceKind.SPECIALTY,)),
            ExperienceAlternative(Decimal(10), kinds=(ExperienceKind.ANY,)),
        ),
        EXPERIENCE,
    ),
    LocalizedText("Заңдарды білу.", "Знание законов."),
    extras=(Extra.parse("driving_licence:B|C"),),
)
POSITION = StaffPosition(
    "p7",
    LocalizedText("7", "7"),
    LocalizedText("Кітапханашы", "Библиотекарь"),
    Decimal("1.5"),
    "hall",
    requirement=DEMANDS,
)


def entry(first: str, last: str | None, *kinds: ExperienceKind, who: str = "") -> EmploymentRecord:
    end = date.fromisoformat(last) if last else None
    return EmploymentRecord("Мұрағат", "Маман", date.fromisoformat(first), end, kinds, kinds_set_by=who)


def person(name: str, *employment: EmploymentRecord, specialty: str = "библиотечное дело") -> Candidate:
    return Candidate(
        name,
        f"{name} Сынақұлы",
        birth_date=date(1990, 5, 1),
        education=(diploma(ru=specialty),),
        employment=employment,
    )


READY = person("Асан", entry("2020-01-15", "2024-03-20", ExperienceKind.SPECIALTY, who="Кадр бөлімі"))
FRESH = person("Үсен", entry("2025-01-01", None, ExperienceKind.SPECIALTY), specialty="библиотечная работа")


def decision(
    candidate: Candidate, requirement: str = "education_field", *, outdated: bool = False
) -> Decision:
    return Decision(
        candidate.key,
        POSITION.key,
        requirement,
        Verdict.MET,
        "Мамандығы сабақтас",
        "other" if outdated else decision_basis(requirement, candidate, DEMANDS),
        "Ә. Әлиева",
        datetime(2026, 6, 1, 12, tzinfo=UTC),
    )


def pair(
    candidate: Candidate = READY, *decisions: Decision, position: StaffPosition = POSITION
) -> CheckedPair:
    return CheckedPair(candidate, position, check(candidate, position, ON, CheckContext(), decisions))


def protocol(*checks: CheckedPair) -> CheckProtocol:
    return CheckProtocol(ORGANISATION, DEPARTMENTS, checks or (pair(),))


def matches(candidates: int = 2, positions: int = 2) -> MatchTable:
    people = tuple(
        replace(one, key=f"{number}", name=f"{one.name} {number}")
        for number, one in zip(range(1, candidates + 1), [READY, FRESH] * candidates, strict=False)
    )
    seats = tuple(
        replace(
            POSITION,
            key=f"p{number}",
            number=LocalizedText(str(number), str(number)),
            requirement=replace(DEMANDS, extras=()) if number % 2 else DEMANDS,
        )
        for number in range(1, positions + 1)
    )
    columns = judge_all(people, seats, ON, CheckContext(), ())
    heads = tuple(
        MatchPosition(one.key, one.number, one.title, DEPARTMENTS[1].name, one.vacant) for one in seats
    )
    return MatchTable(ON, tuple(MatchCandidate(one.key, one.name) for one in people), heads, columns)
