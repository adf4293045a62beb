"""Candidates, positions and rulings as hypothesis invents them: few names, so that much of it meets."""

from datetime import UTC, date, datetime
from decimal import Decimal

from hypothesis import strategies as st

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
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind

NAMES = (
    *("право", "Международное право", "правоведение", "Ветеринария", "экономика", "құқық", "образование"),
    *("Военное дело", "дело", "Библиотечное дело"),
)
CODES = ("0101000", "0201000", "6B04201")
LISTED = tuple(
    SpecialtyEntry(
        SpecialtyKind.SPECIALTY,
        code,
        code,
        None,
        LocalizedText(kk, ru),
        False,
        False,
        None,
        SourceReference("x"),
    )
    for code, kk, ru in ((CODES[0], "құқық", "правоведение"), (CODES[1], None, "экономика"))
)

names = st.none() | st.sampled_from(NAMES)
texts = st.builds(LocalizedText, names, names)
days = st.dates(date(2015, 1, 1), date(2024, 12, 31))
levels = st.lists(st.sampled_from(EducationLevel), max_size=2, unique=True).map(tuple)
kinds = st.lists(st.sampled_from(ExperienceKind), max_size=2, unique=True).map(tuple)
asked_kinds = kinds.map(lambda some: some or (ExperienceKind.ANY,))
years = st.none() | st.sampled_from(["0", "0.5", "1", "2", "3", "5"]).map(Decimal)
details = {
    ExtraKind.DRIVING_LICENCE: ["", "B", "C", "B|C", "?"],
    ExtraKind.MIN_AGE: ["18", "21", "x"],
    ExtraKind.MAX_AGE: ["21", "35", "x"],
}
extras = st.sampled_from(ExtraKind).flatmap(
    lambda kind: st.sampled_from(details.get(kind, ["", "А", "Б"])).map(lambda detail: Extra(kind, detail))
)
fields = st.builds(
    LocalizedList,
    st.lists(st.sampled_from(NAMES), max_size=2).map(tuple),
    st.lists(st.sampled_from(NAMES), max_size=2).map(tuple),
)
DOUBTS = (
    ("years_differ", ""),
    ("years_differ", "kk 2, ru 3"),
    ("no_number", ""),
    ("depends", "в зависимости"),
    ("several_demands", ""),
    ("levels_differ", "higher / tve"),
    ("levels_differ", ""),
    ("cells_differ", "higher"),
    ("fields_differ", "право"),
    ("fields_differ", ""),
    ("unknown_level", "x"),
    ("desirable", ""),
    ("desirable", "высшее"),
    ("example", "право"),
    ("text_missing", "kk"),
    ("contradiction", ""),
)
reasons = st.builds(
    lambda doubt, part: ReviewReason(doubt[0], part, doubt[1]),
    st.sampled_from(DOUBTS),
    st.sampled_from([RequirementPart.EDUCATION, RequirementPart.EXPERIENCE, RequirementPart.COMPETENCE]),
)
shares = st.builds(IncludedExperience, years, asked_kinds, texts, st.none() | st.sampled_from([12, 36]))
alternatives = st.builds(
    ExperienceAlternative,
    years,
    st.none(),
    asked_kinds,
    texts,
    levels,
    st.sampled_from(Strength),
    st.just(()) | st.lists(shares, max_size=2).map(tuple),
    st.booleans(),
    st.just(()) | st.lists(extras, max_size=2).map(tuple),
)
codes = st.just(()) | st.lists(st.sampled_from((*CODES, "0100000", "6B042")), max_size=2).map(tuple)
strengths = st.sampled_from([Strength.REQUIRED, Strength.REQUIRED, *Strength])
education_demands = st.builds(
    EducationDemand,
    levels,
    fields,
    st.booleans(),
    st.just(LocalizedText()),
    st.just(()) | levels,
    codes,
    strengths,
)
extra_demands = st.builds(ExtraDemand, extras, strengths)
flat = st.builds(
    Requirement,
    education_demands,
    st.builds(ExperienceDemand, st.lists(alternatives, max_size=2).map(tuple)),
    extras=st.lists(extras, max_size=2).map(tuple),
    review_reasons=st.just(()) | st.lists(reasons, max_size=2).map(tuple),
    wished_extras=st.just(()) | st.lists(extra_demands, max_size=1).map(tuple),
)
groups = st.recursive(
    education_demands | alternatives | extra_demands,
    lambda parts: st.builds(
        DemandGroup, st.sampled_from(Joint), st.lists(parts, min_size=1, max_size=3).map(tuple)
    ),
    max_leaves=5,
).filter(lambda node: isinstance(node, DemandGroup))
nested = st.builds(with_structure, flat, groups)
requirements = flat | flat | nested

diplomas = st.builds(
    EducationRecord,
    st.sampled_from(EducationLevel),
    specialty_code=st.none() | st.sampled_from(CODES),
    specialty=texts,
    study_form=st.none() | st.sampled_from(StudyForm),
    year=st.none() | st.integers(2016, 2026),
)
jobs = st.builds(
    EmploymentRecord, st.just("A"), names.map(lambda name: name or ""), days, st.none() | days, kinds, texts
).filter(lambda job: job.end is None or job.end >= job.start)
candidates = st.builds(
    Candidate,
    st.just("k"),
    st.just("N"),
    birth_date=st.none() | st.dates(date(1985, 1, 1), date(2008, 12, 31)),
    education=st.lists(diplomas, max_size=2).map(tuple),
    employment=st.lists(jobs, max_size=3).map(tuple),
    extras=st.lists(st.builds(CandidateExtra, extras, st.none() | days), max_size=2).map(tuple),
)
rulings = st.builds(
    FieldRuling,
    st.sampled_from(NAMES),
    st.sampled_from(NAMES),
    st.booleans(),
    at=st.none() | st.integers(1, 3).map(lambda day: datetime(2024, 1, day, tzinfo=UTC)),
)
contexts = st.builds(
    CheckContext,
    st.sampled_from([None, SpecialtyList([]), SpecialtyList(LISTED)]),
    rulings=st.lists(rulings, max_size=4).map(tuple),
    known_specialty=st.sampled_from([None, lambda code: next((e for e in LISTED if e.code == code), None)]),
)
