"""Candidates and positions as varied as those of a large enterprise, all of them invented."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from nqs_desktop.domain.candidate import Candidate, CandidateExtra, EmploymentRecord
from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.eligibility.context import CheckContext
from nqs_desktop.domain.eligibility.specialty_check import SpecialtyList
from nqs_desktop.domain.localized import LocalizedList, LocalizedText
from nqs_desktop.domain.requirement import (
    DemandGroup,
    EducationDemand,
    ExperienceAlternative,
    ExperienceDemand,
    ExperienceKind,
    Extra,
    ExtraDemand,
    ExtraKind,
    IncludedExperience,
    Joint,
    Requirement,
    RequirementPart,
    ReviewReason,
    Strength,
)
from nqs_desktop.domain.requirement_structure import with_structure
from nqs_desktop.domain.ruling import FieldRuling
from nqs_desktop.domain.staffing import StaffPosition

ON = date(2026, 6, 30)
FIELDS = 300
TITLES = 400
WORDS = 350  # of which names are made: many names share a word, as "право" is part of many
RULINGS = 200
YEARS = ("0", "0.5", "1", "2", "3", "4", "5", "6", "7", "8", "10", "12", "15")
LICENCES = ("A", "B", "C", "D", "BE", "CE", "B|C", "C|D", "")
CERTIFICATES = 40
KINDS = tuple(ExperienceKind)
LEVELS = tuple(EducationLevel)


@dataclass(frozen=True, slots=True)
class Office:
    """What is matched, and what the check needs to know beside it."""

    candidates: tuple[Candidate, ...]
    positions: tuple[StaffPosition, ...]
    context: CheckContext


class _Invention:
    """Makes things up; the same things each time."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)
        self.words = {
            language: [
                "".join(self.chance.choices(letters, k=self.chance.randint(5, 12))) for _ in range(WORDS)
            ]
            for language, letters in (
                ("kk", "аәбғдежзиікқлмнңоөпрстуұүш"),
                ("ru", "абвгдежзиклмнопрстуфхцчшя"),
            )
        }
        self.fields = [self.name() for _ in range(FIELDS)]
        self.titles = [self.name() for _ in range(TITLES)]
        self.certificates = [self.name().best("ru") for _ in range(CERTIFICATES)]

    def name(self) -> LocalizedText:
        length = self.chance.randint(1, 4)
        kk, ru = (" ".join(self.chance.choices(self.words[one], k=length)) for one in ("kk", "ru"))
        return LocalizedText(kk, ru)

    def some(self, share: float) -> bool:
        return self.chance.random() < share

    def extra(self) -> Extra:
        kind = self.chance.choice(tuple(ExtraKind))
        if kind is ExtraKind.DRIVING_LICENCE:
            return Extra(kind, self.chance.choice(LICENCES))
        if kind in {ExtraKind.MIN_AGE, ExtraKind.MAX_AGE}:
            return Extra(kind, str(self.chance.randint(18, 25) + 40 * (kind is ExtraKind.MAX_AGE)))
        if kind in {ExtraKind.CERTIFICATE, ExtraKind.SPECIAL_TRAINING}:
            return Extra(kind, self.chance.choice(self.certificates))
        return Extra(kind)


def office(candidates: int, positions: int, seed: int = 506) -> Office:
    """Return candidates with 1-4 diplomas and 2-8 entries, and positions of which no two ask alike."""
    made = _Invention(seed)
    people = tuple(_candidate(made, number) for number in range(candidates))
    seats: dict[Requirement, StaffPosition] = {}
    while len(seats) < positions:
        requirement, number = _requirement(made), len(seats)
        title = made.chance.choice(made.titles)
        seats[requirement] = StaffPosition(
            f"p{number}", LocalizedText(str(number), str(number)), title, Decimal(1), requirement=requirement
        )
    rulings = tuple(
        FieldRuling(
            made.chance.choice(made.fields).ru or "", made.chance.choice(made.fields).ru or "", made.some(0.7)
        )
        for _ in range(RULINGS)
    )
    return Office(people, tuple(seats.values()), CheckContext(SpecialtyList([]), rulings=rulings))


def _candidate(made: _Invention, number: int) -> Candidate:
    chance = made.chance
    born = date(1960, 1, 1) + timedelta(days=chance.randrange(16_000))
    diplomas = tuple(_diploma(made, born.year + 22, number) for _ in range(chance.randint(1, 4)))
    jobs, start = [], born + timedelta(days=22 * 365)
    for _ in range(chance.randint(2, 8)):
        end = start + timedelta(days=chance.randrange(60, 2500))
        kinds = tuple(kind for kind in KINDS[1:] if made.some(0.35))
        field = chance.choice(made.fields) if made.some(0.6) else LocalizedText()
        title = chance.choice(made.titles).best("ru")
        jobs.append(EmploymentRecord("Мекеме", title, start, end if made.some(0.9) else None, kinds, field))
        start = end + timedelta(days=chance.randrange(-30, 200))
    extras = tuple(
        CandidateExtra(
            made.extra(), ON + timedelta(days=chance.randrange(-300, 2000)) if made.some(0.5) else None
        )
        for _ in range(chance.randrange(5))
    )
    return Candidate(f"c{number}", f"Кандидат {number:04}", "", "", born, diplomas, tuple(jobs), extras)


def _diploma(made: _Invention, year: int, number: int) -> EducationRecord:
    chance = made.chance
    study = chance.randrange(FIELDS)
    return EducationRecord(
        chance.choices(LEVELS, (1, 4, 1, 8, 2))[0],
        "Университет",
        _code(study) if made.some(0.5) else None,
        made.fields[study],
        chance.choices(tuple(StudyForm), (12, 1, 4, 1, 1))[0],
        year + chance.randrange(10),
        f"ЖБ {number:07}",
    )


def _code(study: int) -> str:
    return f"{study + 1000}000"


def _requirement(made: _Invention) -> Requirement:
    chance = made.chance
    doubts = (
        ReviewReason("years_differ", RequirementPart.EXPERIENCE, "kk 2, ru 3"),
        ReviewReason("levels_differ", RequirementPart.EDUCATION, "higher / tve"),
        ReviewReason("fields_differ", RequirementPart.EDUCATION, ""),
    )
    text = made.name()
    alternatives = tuple(_alternative(made) for _ in range(chance.choices((1, 2, 3), (6, 3, 1))[0]))
    plain = Requirement(
        replace(_education(made), text=text),
        ExperienceDemand(alternatives, text),
        text,
        text,
        tuple(dict.fromkeys(made.extra() for _ in range(chance.randrange(4)))),
        (chance.choice(doubts),) if made.some(0.15) else (),
        (ExtraDemand(made.extra(), Strength.DESIRABLE),) if made.some(0.2) else (),
    )
    return with_structure(plain, _either(made)) if made.some(0.05) else plain


def _either(made: _Invention) -> DemandGroup:
    """Return "one education with years, or another with more of them, and a licence"."""
    ways = tuple(DemandGroup(Joint.EVERY, (_education(made), _alternative(made))) for _ in range(2))
    return DemandGroup(Joint.EVERY, (DemandGroup(Joint.ANY, ways), ExtraDemand(made.extra())))


def _education(made: _Invention) -> EducationDemand:
    chance = made.chance
    studies = chance.sample(range(FIELDS), chance.randint(0, 4))
    named = [made.fields[study] for study in studies]
    levels = tuple(sorted(chance.sample(LEVELS, chance.randint(1, 2)), key=lambda level: level.rank))
    return EducationDemand(
        levels,
        LocalizedList(tuple(one.best("kk") for one in named), tuple(one.best("ru") for one in named)),
        made.some(0.3),
        accepted=levels if made.some(0.05) else (),
        specialties=tuple(_code(study) for study in studies) if made.some(0.2) else (),
    )


def _alternative(made: _Invention) -> ExperienceAlternative:
    chance = made.chance
    kinds = tuple(chance.sample(KINDS[1:], chance.randint(1, 2))) if made.some(0.8) else KINDS[:1]
    named = {ExperienceKind.FIELD, ExperienceKind.POSITION}.intersection(kinds)
    names = made.titles if ExperienceKind.POSITION in named else made.fields
    window = 24 if made.some(0.3) else None
    share = IncludedExperience(Decimal(1), (chance.choice(KINDS[1:]),), last_months=window)
    return ExperienceAlternative(
        Decimal(chance.choice(YEARS)),
        None,
        kinds,
        chance.choice(names) if named else LocalizedText(),
        (chance.choice(LEVELS),) if made.some(0.3) else (),
        chance.choices(tuple(Strength), (18, 1, 1))[0],
        (share,) if made.some(0.1) else (),
        made.some(0.05),
        (made.extra(),) if made.some(0.05) else (),
    )
