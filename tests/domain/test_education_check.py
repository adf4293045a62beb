"""Education: level and field by one diploma, doubts of the text, the form of study."""

from datetime import UTC, datetime

import pytest

from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.eligibility.context import CheckContext
from nqs_desktop.domain.eligibility.education_check import check_education
from nqs_desktop.domain.eligibility.report import Finding, Verdict
from nqs_desktop.domain.eligibility.specialty_check import SpecialtyList
from nqs_desktop.domain.localized import LocalizedList, LocalizedText
from nqs_desktop.domain.requirement import (
    EducationDemand,
    Requirement,
    RequirementPart,
    ReviewReason,
    Strength,
)
from nqs_desktop.domain.ruling import FieldRuling
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind
from tests.domain.cases import (
    GENERAL,
    HIGHER,
    MET,
    NOT_MET,
    POST_SECONDARY,
    POSTGRADUATE,
    REVIEW,
    TVE,
    demand,
    diploma,
)

CONTEXT = CheckContext(SpecialtyList([]))
LAW = ("право", "юриспруденция")


def verdicts(
    requirement: Requirement, *diplomas: EducationRecord, context: CheckContext = CONTEXT
) -> dict[str, Verdict]:
    return {item.requirement: item.verdict for item in check_education(diplomas, requirement, context)}


def item(findings: tuple[Finding, ...], name: str) -> Finding:
    return next(finding for finding in findings if finding.requirement == name)


@pytest.mark.parametrize(
    ("asked", "owned", "verdict"),
    [
        ((HIGHER,), (HIGHER,), MET),
        ((HIGHER,), (POSTGRADUATE,), MET),
        ((HIGHER, POSTGRADUATE), (HIGHER,), MET),
        ((HIGHER,), (TVE,), NOT_MET),
        ((HIGHER,), (TVE, GENERAL), NOT_MET),
        ((TVE, HIGHER), (POST_SECONDARY,), MET),
        ((POST_SECONDARY,), (TVE,), NOT_MET),
        ((HIGHER,), (), NOT_MET),
        ((), (), MET),
        ((), (GENERAL,), MET),
    ],
)
def test_level(
    asked: tuple[EducationLevel, ...], owned: tuple[EducationLevel, ...], verdict: Verdict
) -> None:
    found = verdicts(demand(levels=asked), *(diploma(level) for level in owned))
    assert found["education_level"] is verdict
    assert found["education_field"] is MET


def test_level_and_field_by_one_diploma() -> None:
    asked = demand(levels=(HIGHER,), fields=LAW)
    engineer, lawyer = diploma(HIGHER, "Ветеринария"), diploma(TVE, "Право")
    assert verdicts(asked, engineer, lawyer) == {"education_level": MET, "education_field": NOT_MET}
    both = verdicts(asked, engineer, lawyer, diploma(POSTGRADUATE, "Юриспруденция"))
    assert both == {"education_level": MET, "education_field": MET}


def test_the_fitting_diploma_decides_not_the_highest() -> None:
    asked = demand(levels=(TVE,), fields=LAW)
    found = verdicts(asked, diploma(HIGHER, "Ветеринария"), diploma(TVE, "Право"))
    assert found == {"education_level": MET, "education_field": MET, "study_form": MET}


@pytest.mark.parametrize(
    ("specialty", "is_open", "verdict"),
    [
        ("Право", False, MET),
        ("Международное право", False, REVIEW),
        ("Ветеринария", False, NOT_MET),
        ("Ветеринария", True, REVIEW),
        ("", False, REVIEW),  # a diploma without its specialty: nobody knows
    ],
)
def test_field(specialty: str, is_open: bool, verdict: Verdict) -> None:
    asked = demand(levels=(HIGHER,), fields=LAW, is_open=is_open)
    assert verdicts(asked, diploma(HIGHER, specialty))["education_field"] is verdict


def test_field_without_any_diploma_is_not_recorded() -> None:
    findings = check_education((), demand(fields=LAW), CONTEXT)
    field = item(findings, "education_field")
    assert (field.verdict, field.reason.key) == (NOT_MET, "eligibility.not_recorded")


def test_a_ruling_decides_and_is_named() -> None:
    ruled = CheckContext(
        SpecialtyList([]), rulings=(FieldRuling("право", "Таможенное дело", True, "Ахметова"),)
    )
    asked = demand(levels=(HIGHER,), fields=LAW)
    assert verdicts(asked, diploma(HIGHER, "Таможенное дело"))["education_field"] is NOT_MET
    assert verdicts(asked, diploma(HIGHER, "Таможенное дело"), context=ruled)["education_field"] is MET


def test_form_of_study_only_where_the_list_speaks_of_it() -> None:
    evening = StudyForm.EVENING
    asked = demand(levels=(TVE, HIGHER))
    assert "study_form" not in verdicts(asked, diploma(HIGHER, form=evening))
    assert "study_form" not in verdicts(demand(), diploma(TVE, "Право", form=evening))
    assert verdicts(asked, diploma(TVE, "Право", form=evening, year=2024))["study_form"] is NOT_MET
    assert verdicts(asked, diploma(POST_SECONDARY, "Право", form=evening))["study_form"] is REVIEW


def test_a_bare_code_takes_its_official_name_from_the_list() -> None:
    names = LocalizedText(kk="Құқықтану", ru="Правоведение", unofficial=("ru",))  # type: ignore[arg-type]
    row = SpecialtyEntry(
        SpecialtyKind.SPECIALTY, "0201000", "0201000", None, names, False, False, None, SourceReference("s")
    )
    context = CheckContext(SpecialtyList([row]))
    bare = diploma(TVE, code="0201000")
    official = demand(levels=(TVE,), kk_fields=("құқықтану",))
    unofficial = demand(levels=(TVE,), fields=("правоведение",))
    assert verdicts(official, bare, context=context)["education_field"] is MET
    assert verdicts(unofficial, bare, context=context)["education_field"] is not MET


@pytest.mark.parametrize(
    ("levels", "doubt", "owned", "verdict"),
    [
        ((HIGHER, TVE), "levels_differ@education:higher / tve", HIGHER, MET),
        ((HIGHER, TVE), "levels_differ@education:higher / tve", TVE, REVIEW),
        ((HIGHER, TVE), "levels_differ@education:higher / tve", GENERAL, NOT_MET),
        ((HIGHER, POSTGRADUATE), "levels_differ@education:higher, postgraduate / higher", HIGHER, MET),
        ((HIGHER,), "cells_differ@education:higher / tve, post_secondary, higher", HIGHER, MET),
        ((HIGHER,), "cells_differ@education:higher / tve, post_secondary, higher", TVE, REVIEW),
        ((HIGHER, TVE), "levels_differ@education", HIGHER, MET),
        ((HIGHER, TVE), "levels_differ@education", TVE, REVIEW),
        ((HIGHER,), "levels_differ@education", TVE, REVIEW),  # the other reading is unknown
        ((HIGHER, GENERAL), "depends@education", HIGHER, MET),
        ((HIGHER, GENERAL), "depends@education", GENERAL, REVIEW),
        ((HIGHER,), "depends@education", HIGHER, REVIEW),
        ((HIGHER,), "unknown_level@education", HIGHER, MET),
        ((HIGHER,), "unknown_level@education", TVE, REVIEW),
        ((), "unknown_level@education", TVE, REVIEW),
        ((HIGHER,), "text_missing@education", HIGHER, REVIEW),
        ((HIGHER,), "text_missing@education", TVE, NOT_MET),
        ((HIGHER,), "contradiction@education", HIGHER, REVIEW),
        ((HIGHER,), "contradiction@education", TVE, REVIEW),
        ((HIGHER,), "desirable@education", TVE, REVIEW),
        ((HIGHER,), "desirable@education", HIGHER, MET),
        ((), "contradiction@education", HIGHER, REVIEW),
        ((HIGHER,), "contradiction@optional", HIGHER, MET),
        ((HIGHER,), "numbers_differ@position", HIGHER, MET),
    ],
)
def test_level_in_doubt(
    levels: tuple[EducationLevel, ...], doubt: str, owned: EducationLevel, verdict: Verdict
) -> None:
    asked = demand(levels=levels, doubts=(doubt,))
    assert verdicts(asked, diploma(owned))["education_level"] is verdict


@pytest.mark.parametrize(
    ("doubt", "specialty", "verdict"),
    [
        ("desirable@education", "Ветеринария", REVIEW),
        ("example@education", "Ветеринария", REVIEW),
        ("desirable@education", "Право", MET),
        ("desirable@education:желательно юриспруденция, право", "Ветеринария", REVIEW),
        (
            "desirable@education:курсы будут преимуществом",
            "Ветеринария",
            NOT_MET,
        ),  # a wish about something else
        ("fields_differ@education:юриспруденция", "Право", MET),  # what differs is another field
        ("fields_differ@education:юриспруденция", "Юриспруденция", REVIEW),
        ("fields_differ@education", "Право", REVIEW),
        ("fields_differ@education", "Экономика", MET),  # both lists have it
        ("fields_differ@education", "Ветеринария", NOT_MET),  # neither has it
        ("contradiction@education", "Право", REVIEW),
        ("text_missing@education", "Право", REVIEW),
        ("text_missing@education", "Ветеринария", NOT_MET),
    ],
)
def test_field_in_doubt(doubt: str, specialty: str, verdict: Verdict) -> None:
    asked = demand(levels=(HIGHER,), fields=(*LAW, "экономика"), kk_fields=("Экономика",), doubts=(doubt,))
    found = verdicts(asked, diploma(HIGHER, specialty))
    assert found["education_field"] is verdict


def test_a_wish_about_fields_leaves_the_level_firm() -> None:
    asked = demand(levels=(HIGHER,), fields=LAW, doubts=("desirable@education",))
    assert verdicts(asked, diploma(TVE, "Право"))["education_level"] is NOT_MET
    assert verdicts(asked)["education_level"] is NOT_MET
    wish = demand(levels=(HIGHER,), fields=LAW, doubts=("desirable@education:желательно высшее образование",))
    assert verdicts(wish, diploma(TVE, "Право"))["education_level"] is REVIEW
    assert verdicts(wish, diploma(TVE, "Ветеринария"))["education_field"] is NOT_MET


def test_findings_carry_what_was_found_and_asked() -> None:
    asked = demand(levels=(HIGHER,), fields=LAW)
    level, field = check_education((diploma(TVE, "Право"), diploma(HIGHER, "Право")), asked, CONTEXT)
    assert level.found == {"level": "higher", "levels": ["tve", "higher"]}
    assert level.needed == {"levels": ["higher"]}
    assert field.needed == {"fields": {"kk": [], "ru": list(LAW)}, "fields_open": False}
    assert field.proof == ("Право, 2010",)


@pytest.mark.parametrize(
    ("accepted", "owned", "verdict"),
    [
        ((HIGHER,), (HIGHER,), MET),
        ((HIGHER,), (POSTGRADUATE,), NOT_MET),  # the text itself excludes what is above
        ((HIGHER,), (POSTGRADUATE, HIGHER), MET),
        ((TVE, HIGHER), (TVE,), MET),
        ((HIGHER,), (), NOT_MET),
    ],
)
def test_the_text_says_what_it_accepts(
    accepted: tuple[EducationLevel, ...], owned: tuple[EducationLevel, ...], verdict: Verdict
) -> None:
    asked = Requirement(education=EducationDemand((HIGHER,), accepted=accepted))
    assert verdicts(asked, *(diploma(level) for level in owned))["education_level"] is verdict


def test_an_exclusion_that_another_reading_may_not_know_is_for_a_human() -> None:
    reason = ReviewReason("levels_differ", RequirementPart.EDUCATION, "higher / tve")
    asked = Requirement(
        education=EducationDemand((HIGHER, TVE), accepted=(HIGHER,)), review_reasons=(reason,)
    )
    assert verdicts(asked, diploma(POSTGRADUATE))["education_level"] is REVIEW
    assert verdicts(asked, diploma(GENERAL))["education_level"] is NOT_MET


@pytest.mark.parametrize(
    ("codes", "code", "name", "verdict", "how"),
    [
        (("0201000",), "0201000", "", MET, "same_by_code"),
        (("0201000",), "02 01000", "Ветеринария", MET, "same_by_code"),  # the code decides
        (("6B042",), "6B04201", "", MET, "same_by_code"),  # a programme of the listed group
        (("07160400",), "107160400", "", MET, "same_by_code"),  # with the digit of its level
        (("107160400",), "207160400", "", REVIEW, "related_by_code"),
        (("0201000",), "0201013", "", REVIEW, "related_by_code"),  # a qualification of the specialty
        (("0201000",), "0301000", "Ветеринария", NOT_MET, "nothing"),
        (("0201000",), None, "Ветеринария", REVIEW, "unknown"),  # nobody knows the name of the code
        (("0201000",), None, "", REVIEW, "unknown"),
    ],
)
def test_specialties_by_code(
    codes: tuple[str, ...], code: str | None, name: str, verdict: Verdict, how: str
) -> None:
    asked = Requirement(education=EducationDemand((TVE,), specialties=codes))
    field = item(check_education((diploma(TVE, name, code=code),), asked, CONTEXT), "education_field")
    assert (field.verdict, field.found["how"]) == (verdict, how)
    assert field.needed["specialties"] == list(codes)


def test_the_official_name_of_a_listed_code_counts_as_a_field() -> None:
    names = LocalizedText(kk="Құқықтану", ru="Правоведение")
    row = SpecialtyEntry(
        SpecialtyKind.SPECIALTY, "0201000", "0201000", None, names, False, False, None, SourceReference("s")
    )
    context = CheckContext(SpecialtyList([]), known_specialty={"0201000": row}.get)
    asked = Requirement(education=EducationDemand((TVE,), specialties=("0201000",)))
    assert verdicts(asked, diploma(TVE, "Правоведение"), context=context)["education_field"] is MET
    assert verdicts(asked, diploma(TVE, "Ветеринария"), context=context)["education_field"] is NOT_MET


def test_how_a_field_was_matched_is_told() -> None:
    at = datetime(2026, 1, 2, tzinfo=UTC)
    ruled = CheckContext(rulings=(FieldRuling("право", "Таможенное дело", True, "Ахметова", at),))
    asked = demand(levels=(HIGHER,), fields=LAW)

    def found(name: str) -> dict[str, object]:
        return dict(item(check_education((diploma(HIGHER, name),), asked, ruled), "education_field").found)

    assert found("Право")["how"] == "same"
    assert (found("Международное право")["how"], found("Международное право")["matched"]) == (
        "related",
        "право",
    )
    assert found("Таможенное дело")["ruling"] == {"who": "Ахметова", "on": "2026-01-02"}


@pytest.mark.parametrize("strength", [Strength.DESIRABLE, Strength.EXAMPLE])
def test_education_that_is_only_wished_for_makes_nobody_unfit(strength: Strength) -> None:
    wish = Requirement(education=EducationDemand((HIGHER,), LocalizedList(ru=LAW), strength=strength))
    assert set(verdicts(wish).values()) == {REVIEW}
    unfit = diploma(TVE, "Ветеринария", form=StudyForm.EVENING, year=2024)
    assert set(verdicts(wish, unfit).values()) == {REVIEW}
    assert set(verdicts(wish, diploma(HIGHER, "Право")).values()) == {MET}
