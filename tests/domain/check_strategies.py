"""Candidates and demands as hypothesis invents them for the check."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from nqs_desktop.domain.candidate import Candidate, CandidateExtra, EmploymentRecord
from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
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

NAMES = ("право", "Международное право", "Ветеринария", "экономика", "")
CODES = ("0101000", "6B041", "07160400")

diplomas = st.builds(
    EducationRecord,
    level=st.sampled_from(EducationLevel),
    specialty_code=st.none() | st.sampled_from((*CODES, "0101013", "6B04101")),
    specialty=st.builds(LocalizedText, ru=st.sampled_from(NAMES)),
    study_form=st.none() | st.sampled_from(StudyForm),
    year=st.none() | st.integers(2000, 2026),
)
kinds = st.lists(st.sampled_from(ExperienceKind), max_size=3, unique=True).map(tuple)
days = st.dates(date(2010, 1, 1), date(2028, 12, 31))


@st.composite
def employments(draw: st.DrawFn) -> EmploymentRecord:
    start = draw(days)
    end = draw(st.none() | st.integers(0, 1500).map(lambda more: start + timedelta(days=more)))
    field = LocalizedText(ru=draw(st.sampled_from(NAMES)))
    return EmploymentRecord("employer", "", start, end, draw(kinds), field)


possessions = st.sampled_from(("clearance", "degree", "driving_licence:B", "driving_licence")).map(
    Extra.parse
)
lasting_extras = st.builds(CandidateExtra, possessions)
owned_extras = st.builds(CandidateExtra, possessions, st.none() | days)


def people(extras: st.SearchStrategy[CandidateExtra]) -> st.SearchStrategy[Candidate]:
    """Candidates with such extras."""
    return st.builds(
        Candidate,
        key=st.just("c"),
        name=st.just("n"),
        birth_date=st.none() | st.dates(date(1960, 1, 1), date(2010, 1, 1)),
        education=st.lists(diplomas, max_size=3).map(tuple),
        employment=st.lists(employments(), max_size=4).map(tuple),
        extras=st.lists(extras, max_size=3).map(tuple),
    )


candidates = people(owned_extras)
lasting_candidates = people(lasting_extras)
"""Those whose extras never expire."""

asked_kinds = kinds.filter(bool)
numbers = st.none() | st.sampled_from([Decimal(number) for number in ("0", "0.5", "1", "3", "5")])
windows = st.none() | st.integers(1, 40)


def alternatives_with(last_months: st.SearchStrategy[int | None]) -> st.SearchStrategy[ExperienceAlternative]:
    """Alternatives of experience whose shares look so far back."""
    shares = st.builds(IncludedExperience, min_years=numbers, kinds=asked_kinds, last_months=last_months)
    return st.builds(
        ExperienceAlternative,
        min_years=numbers,
        kinds=asked_kinds,
        field=st.builds(LocalizedText, ru=st.sampled_from(NAMES)),
        education_levels=st.lists(st.sampled_from(EducationLevel), max_size=2).map(tuple),
        strength=st.sampled_from(Strength),
        including=st.lists(shares, max_size=2).map(tuple),
        continuous=st.booleans(),
        extras=st.sampled_from(((), (Extra(ExtraKind.DEGREE),))),
    )


doubts = st.builds(
    ReviewReason,
    code=st.sampled_from(
        [
            "years_differ",
            "levels_differ",
            "fields_differ",
            "text_missing",
            "contradiction",
            "depends",
            "desirable",
            "example",
            "several_demands",
            "unknown_level",
            "no_number",
        ]
    ),
    part=st.sampled_from((RequirementPart.EDUCATION, RequirementPart.EXPERIENCE)),
    detail=st.sampled_from(("", "1 / 3", "higher / tve", "право")),
)
levels = st.lists(st.sampled_from(EducationLevel), max_size=2, unique=True).map(tuple)
educations = st.builds(
    EducationDemand,
    levels=levels,
    fields=st.builds(
        LocalizedList, ru=st.lists(st.sampled_from(NAMES[:-1]), max_size=2, unique=True).map(tuple)
    ),
    fields_open=st.booleans(),
    accepted=st.just(()) | levels,
    specialties=st.just(()) | st.lists(st.sampled_from(CODES), max_size=2, unique=True).map(tuple),
    strength=st.sampled_from(Strength),
)
LASTING = ("clearance", "driving_licence:B|C", "driving_licence", "min_age:18")
asked_extras = st.sampled_from((*LASTING, "max_age:45")).map(Extra.parse)


def requirements_of(
    alternatives: st.SearchStrategy[ExperienceAlternative], extras: st.SearchStrategy[Extra]
) -> st.SearchStrategy[Requirement]:
    """Requirements in the plain order of the cells."""
    wishes = st.builds(ExtraDemand, extras, st.sampled_from((Strength.DESIRABLE, Strength.EXAMPLE)))
    return st.builds(
        Requirement,
        education=educations,
        experience=st.builds(ExperienceDemand, alternatives=st.lists(alternatives, max_size=3).map(tuple)),
        extras=st.lists(extras, max_size=2).map(tuple),
        wished_extras=st.lists(wishes, max_size=1).map(tuple),
    )


def groups_of(
    alternatives: st.SearchStrategy[ExperienceAlternative], extras: st.SearchStrategy[Extra]
) -> st.SearchStrategy[DemandGroup]:
    """Trees of demands, groups without parts among them."""
    leaves = educations | alternatives | st.builds(ExtraDemand, extras, st.sampled_from(Strength))

    def joined(parts: st.SearchStrategy[object]) -> st.SearchStrategy[DemandGroup]:
        return st.builds(DemandGroup, st.sampled_from(Joint), st.lists(parts, max_size=3).map(tuple))

    return joined(st.recursive(leaves, joined, max_leaves=4))


def doubted(requirements: st.SearchStrategy[Requirement]) -> st.SearchStrategy[Requirement]:
    """The same with doubts of the text."""
    return st.builds(
        lambda requirement, reasons: replace(requirement, review_reasons=tuple(reasons)),
        requirements,
        st.lists(doubts, max_size=2),
    )


alternatives = alternatives_with(windows)
groups = groups_of(alternatives, asked_extras)
structured = st.builds(Requirement, structure=groups)
firm_requirements = requirements_of(alternatives, asked_extras) | structured
requirements = doubted(firm_requirements)

_unbounded = alternatives_with(st.none()), st.sampled_from(LASTING).map(Extra.parse)
lasting_requirements = doubted(
    requirements_of(*_unbounded) | st.builds(Requirement, structure=groups_of(*_unbounded))
)
"""Those that what is met once stays met by: no greatest age, no months before the day asked."""
