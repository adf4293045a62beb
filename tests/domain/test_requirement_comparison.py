"""Two readings of one requirement, and a part of the other one taken over."""

from dataclasses import replace
from decimal import Decimal

import pytest

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.localized import LocalizedList, LocalizedText
from nqs_desktop.domain.requirement import (
    DemandGroup,
    EducationDemand,
    ExperienceAlternative,
    ExperienceDemand,
    Extra,
    ExtraDemand,
    ExtraKind,
    Joint,
    Requirement,
    RequirementPart,
    ReviewReason,
    Strength,
)
from nqs_desktop.domain.requirement_comparison import Aspect, differing, unasked, with_aspects
from nqs_desktop.domain.requirement_structure import with_structure

TEXT = LocalizedText("Жоғары білім", "Высшее образование")
STORED = Requirement(education=EducationDemand((EducationLevel.HIGHER,), text=TEXT))
READ = Requirement(
    education=EducationDemand(
        (EducationLevel.TVE, EducationLevel.HIGHER), LocalizedList(("құқық",), ("право",)), text=TEXT
    ),
    experience=ExperienceDemand((ExperienceAlternative(Decimal(2)),)),
    extras=(Extra(ExtraKind.CLEARANCE),),
    review_reasons=(ReviewReason("no_number", RequirementPart.EXPERIENCE),),
)


def test_equal_readings_differ_in_nothing() -> None:
    assert differing(STORED, STORED) == ()


def test_texts_are_no_difference() -> None:
    assert differing(STORED, replace(STORED, competence=LocalizedText("білуі"))) == ()


def test_what_is_not_asked_at_all_is_told_and_what_is_asked_otherwise_is_not() -> None:
    assert unasked(STORED, READ) == (Aspect.FIELDS, Aspect.ALTERNATIVES, Aspect.EXTRAS)
    assert unasked(READ, STORED) == ()
    assert unasked(Requirement(), READ)[0] is Aspect.LEVELS


SINGLE = tuple(aspect for aspect in Aspect if aspect is not Aspect.STRUCTURE)
LICENCE = ExtraDemand(Extra(ExtraKind.DRIVING_LICENCE, "B"), Strength.DESIRABLE)
NARROW = replace(READ.education, accepted=(EducationLevel.TVE,), specialties=("6B04201",))
JOINED = with_structure(
    READ,
    DemandGroup(
        Joint.ANY, (READ.education, DemandGroup(Joint.EVERY, (LICENCE, *READ.experience.alternatives)))
    ),
)


def test_every_aspect_is_found() -> None:
    assert differing(STORED, READ) == SINGLE


@pytest.mark.parametrize(
    ("changed", "aspect"),
    [
        (replace(READ, education=replace(READ.education, accepted=NARROW.accepted)), Aspect.LEVELS),
        (replace(READ, education=replace(READ.education, strength=Strength.EXAMPLE)), Aspect.LEVELS),
        (replace(READ, education=replace(READ.education, specialties=NARROW.specialties)), Aspect.FIELDS),
        (replace(READ, wished_extras=(LICENCE,)), Aspect.EXTRAS),
        (JOINED, Aspect.STRUCTURE),
    ],
)
def test_each_part_of_the_reading_belongs_to_an_aspect(changed: Requirement, aspect: Aspect) -> None:
    assert differing(READ, changed) == (aspect,)
    assert with_aspects(READ, changed, (aspect,)) == changed
    assert with_aspects(changed, READ, (aspect,)) == READ


def test_all_aspects_together_make_the_other_reading() -> None:
    assert with_aspects(STORED, READ, SINGLE) == READ


def test_one_aspect_leaves_the_others() -> None:
    for aspect in SINGLE:
        taken = with_aspects(STORED, READ, (aspect,))
        assert differing(taken, READ) == tuple(other for other in SINGLE if other is not aspect)
        assert taken.education.text == TEXT
