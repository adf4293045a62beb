"""Values of the domain as hypothesis invents them, within what a paper can hold."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from nqs_desktop.domain.candidate import Attachment, Candidate, CandidateExtra, Contacts, EmploymentRecord
from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.localized import Language, LocalizedList, LocalizedText
from nqs_desktop.domain.register import QualificationLevel, RegisterCategory, RegisterEntry
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
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind
from nqs_desktop.domain.staffing import Department, StaffingDraft, StaffPosition

_SIGNS = "абвәғқңөұүһі АБЯ0123456789=+-@'\"[]{},;:._x\n\t«»№—"
texts = st.text(_SIGNS, max_size=20)
solid = texts.filter(lambda text: text.strip())
lines = st.text(_SIGNS.replace("\n", ""), min_size=1, max_size=20).filter(lambda text: text.strip())
words = st.text("абвгдеқңө0123456789-=+@", min_size=1, max_size=12)
days = st.dates(date(1950, 1, 1), date(2030, 12, 31))
numbers = st.integers(0, 4000).map(lambda quarters: Decimal(quarters) / 4)
keys = st.text("abcdef0123456789-", min_size=1, max_size=8)


@st.composite
def localized(draw: st.DrawFn, required: bool = False) -> LocalizedText:
    kk = draw(st.none() | solid)
    ru = draw(st.none() | solid)
    if required and kk is None and ru is None:
        kk = draw(solid)
    return LocalizedText(kk, ru, tuple(draw(st.sets(st.sampled_from(Language)))))


def several(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(strategy, max_size=3).map(tuple)


def enums(kind: type) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(st.sampled_from(kind), max_size=3, unique=True).map(tuple)


sources = st.builds(
    SourceReference, words.filter(lambda word: ":" not in word), st.none() | st.integers(1, 9999)
)
extras = st.builds(Extra, st.sampled_from(ExtraKind), st.sampled_from(["", "B", "B|C", "18"]))
lists = st.builds(LocalizedList, several(lines), several(lines))
kinds = st.lists(st.sampled_from(ExperienceKind), min_size=1, max_size=3, unique=True).map(tuple)
shares = st.builds(
    IncludedExperience, st.none() | numbers, kinds, localized(), st.none() | st.integers(1, 600)
)
alternatives = st.builds(
    ExperienceAlternative,
    st.none() | numbers,
    st.none() | numbers,
    kinds,
    localized(),
    enums(EducationLevel),
    st.sampled_from(Strength),
    several(shares),
    st.booleans(),
    several(extras),
)
reasons = st.builds(
    ReviewReason,
    st.sampled_from(["years_differ", "no_number", "depends"]),
    st.sampled_from(RequirementPart),
    st.sampled_from(["", "kk 2, ru 3", "а: б"]),
)
education_demands = st.builds(
    EducationDemand,
    enums(EducationLevel),
    lists,
    st.booleans(),
    localized(),
    enums(EducationLevel),
    several(lines),
    st.sampled_from(Strength),
)
extra_demands = st.builds(ExtraDemand, extras, st.sampled_from(Strength))
demands = st.recursive(
    education_demands | alternatives | extra_demands,
    lambda parts: st.builds(DemandGroup, st.sampled_from(Joint), several(parts)),
    max_leaves=4,
)
groups = st.builds(DemandGroup, st.sampled_from(Joint), several(demands))
_cells = st.builds(
    Requirement,
    education_demands,
    st.builds(ExperienceDemand, several(alternatives), localized()),
    localized(),
    localized(),
    several(extras),
    several(reasons),
    several(extra_demands),
)
requirements = _cells | st.builds(with_structure, _cells, groups)

classifier_entries = st.builds(
    ClassifierEntry,
    st.integers(1000, 9999).map(str),
    st.just(ClassifierLevel.UNIT),
    localized(required=True),
    st.integers(100, 999).map(str),
    st.none() | st.integers(1, 4),
    sources,
    localized().map(lambda text: LocalizedText(text.kk, text.ru)),
    st.lists(st.sampled_from(Language), unique=True).map(tuple),
)
specialty_entries = st.builds(
    SpecialtyEntry,
    st.just(SpecialtyKind.QUALIFICATION),
    st.integers(0, 9999999).map(lambda number: f"{number:07}"),
    words,
    st.none() | st.integers(1, 4),
    localized(required=True),
    st.booleans(),
    st.booleans(),
    st.integers(0, 9999999).map(lambda number: f"{number:07}"),
    sources,
)


@st.composite
def register_entries(draw: st.DrawFn) -> RegisterEntry:
    block = draw(st.sampled_from("ABCD"))
    return RegisterEntry(
        block,
        block + draw(st.sampled_from("1234")),
        draw(st.sampled_from([None, "1", "1-1", "2", "5"])),
        draw(localized()),
        draw(st.none() | st.sampled_from(QualificationLevel)),
        draw(st.none() | st.sampled_from(RegisterCategory)),
        draw(localized(required=True)),
        draw(sources),
    )


educations = st.builds(
    EducationRecord,
    st.sampled_from(EducationLevel),
    texts,
    st.none() | words,
    localized(),
    st.none() | st.sampled_from(StudyForm),
    st.none() | st.integers(1950, 2030),
    texts,
)
employments = st.builds(
    EmploymentRecord, texts, texts, days, st.none() | days, enums(ExperienceKind), localized(), texts
)
contacts = st.builds(Contacts, texts, texts, texts)
attachments = st.builds(Attachment, texts, solid, words)
candidates = st.lists(
    st.builds(
        Candidate,
        keys,
        words,
        st.sampled_from(["", "850101300016", "000000000000"]),
        texts,
        st.none() | days,
        several(educations),
        several(employments),
        several(st.builds(CandidateExtra, extras, st.none() | days, texts)),
        contacts,
        several(attachments),
    ),
    max_size=3,
    unique_by=lambda candidate: candidate.key,
).map(tuple)


@st.composite
def staffing_tables(draw: st.DrawFn) -> StaffingDraft:
    """An organisation whose departments each hold a position in them or below."""
    departments: list[Department] = []
    positions: list[StaffPosition] = []
    position_keys = draw(st.lists(keys, min_size=1, max_size=4, unique=True))
    department_keys = draw(st.lists(keys, max_size=len(position_keys), unique=True))
    for place, key in enumerate(department_keys):
        above = draw(st.sampled_from([None, *[department.key for department in departments]]))
        departments.append(
            Department(key, draw(localized(required=True)), above, place, draw(st.none() | sources))
        )
    for place, key in enumerate(position_keys):
        department = department_keys[place] if place < len(department_keys) else None
        positions.append(
            StaffPosition(
                key,
                draw(localized()),
                draw(localized(required=True)),
                draw(numbers),
                department,
                draw(st.sampled_from([None, "2411-1", "832", "X1000"])),
                draw(st.sampled_from([None, "B2-3", "C2"])),
                draw(requirements),
                draw(st.none() | sources),
                place,
                occupied=draw(numbers),
            )
        )
    name = draw(localized(required=True))
    return StaffingDraft(
        name,
        tuple(departments),
        tuple(positions),
        organisation_key=draw(keys),
        demonstration=draw(st.booleans()),
    )


@st.composite
def _sound(draw: st.DrawFn) -> tuple[Candidate, ...]:
    """Candidates as the program stores them: names of letters without loose spaces, dates in order."""
    people = []
    for candidate in draw(candidates):
        education = tuple(
            replace(record, year=draw(st.none() | st.integers(1991, 2025))) for record in candidate.education
        )
        employment = tuple(
            replace(record, start=min(days), end=draw(st.sampled_from([None, max(days)])))
            for record in candidate.employment
            for days in [draw(st.tuples(recent, recent))]
        )
        extras = tuple(
            replace(record, valid_until=draw(st.none() | recent), document=draw(texts))
            for record in candidate.extras
        )
        birth = draw(st.none() | st.dates(date(1950, 1, 1), date(1990, 12, 31)))
        people.append(
            replace(
                candidate,
                name=f"Қ{candidate.name}",
                iin=draw(st.sampled_from(["", "860401400004"])),
                birth_date=birth,
                education=education,
                employment=employment,
                extras=extras,
                contacts=draw(contacts),
                attachments=tuple(draw(st.lists(attachments, max_size=2))),
            )
        )
    return tuple(people)


recent = st.dates(date(1991, 1, 1), date(2026, 1, 1))
sound_candidates = _sound()
