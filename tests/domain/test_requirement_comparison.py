"""Two readings of one requirement, and a part of the other one taken over."""

from dataclasses import replace
from decimal import Decimal

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.localized import LocalizedList, LocalizedText
from nqs_desktop.domain.requirement import (
    EducationDemand,
    ExperienceAlternative,
    ExperienceDemand,
    Extra,
    ExtraKind,
    Requirement,
    RequirementPart,
    ReviewReason,
)
from nqs_desktop.domain.requirement_comparison import Aspect, differing, with_aspects

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


def test_every_aspect_is_found() -> None:
    assert differing(STORED, READ) == tuple(Aspect)


def test_all_aspects_together_make_the_other_reading() -> None:
    assert with_aspects(STORED, READ, tuple(Aspect)) == READ


def test_one_aspect_leaves_the_others() -> None:
    for aspect in Aspect:
        taken = with_aspects(STORED, READ, (aspect,))
        assert differing(taken, READ) == tuple(other for other in Aspect if other is not aspect)
        assert taken.education.text == TEXT
