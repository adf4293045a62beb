"""The form of study against the list of order 398."""

from dataclasses import replace

import pytest

from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.eligibility.specialty_check import SpecialtyList, judge_study_form
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind

FULL, EVENING = StudyForm.FULL_TIME, StudyForm.EVENING
CORRESPONDENCE, EXTERNAL, DISTANCE = StudyForm.CORRESPONDENCE, StudyForm.EXTERNAL, StudyForm.DISTANCE
MET, NOT_MET, REVIEW = Verdict.MET, Verdict.NOT_MET, Verdict.REVIEW


def entry(kind: SpecialtyKind, code: str, printed: str, name: str) -> SpecialtyEntry:
    level = int(code[-1]) if kind is SpecialtyKind.QUALIFICATION else None
    return SpecialtyEntry(
        kind, code, printed, level, LocalizedText(kk=name), False, False, None, SourceReference("list")
    )


LISTED = SpecialtyList(
    [
        entry(SpecialtyKind.AREA, "0200000", "0200000", "Құқық"),
        entry(SpecialtyKind.SPECIALTY, "0201000", "0201000", "Құқықтану"),
        entry(SpecialtyKind.QUALIFICATION, "0201013", "020101 3", "Заңгер"),
        entry(SpecialtyKind.QUALIFICATION, "1521012", "15210 2", "Лаборант эколог"),  # a digit is not printed
        entry(SpecialtyKind.QUALIFICATION, "0516033", "051603 3", "Техник"),
        entry(SpecialtyKind.QUALIFICATION, "0516033", "051603 3", "Брокер"),
        entry(
            SpecialtyKind.SPECIALTY, "0515000", "0515000", "Менеджмент (қолдану аясы және салалары бойынша)"
        ),
    ]
)


@pytest.mark.parametrize(
    ("form", "code", "name", "year", "verdict"),
    [
        (FULL, None, "", None, MET),
        (FULL, "9999999", "Ветеринария", 2025, MET),
        (EVENING, "0201000", "", 2025, MET),
        (CORRESPONDENCE, "020101 3", "", 2025, MET),
        (CORRESPONDENCE, "15210 2", "", 2025, MET),
        (CORRESPONDENCE, "1521012", "", 2025, MET),
        (EXTERNAL, None, "заңгер", 2025, MET),
        (EVENING, None, "Менеджмент", 2025, MET),
        (EVENING, "04130100", "Менеджмент", 2025, MET),  # a newer classifier's code, the name is on the list
        (EVENING, "0200000", "", 2025, NOT_MET),  # an area is no specialty
        (EVENING, None, "Құқық", 2025, NOT_MET),
        (CORRESPONDENCE, "9999999", "Ветеринария", 2022, NOT_MET),
        (CORRESPONDENCE, "9999999", "Ветеринария", 2021, REVIEW),
        (EXTERNAL, "9999999", "Ветеринария", 2010, REVIEW),
        (EXTERNAL, "9999999", "Ветеринария", None, REVIEW),
        (EVENING, None, "", 2025, REVIEW),
        (DISTANCE, "0201000", "", 2025, REVIEW),
        (None, "0201000", "", 2025, REVIEW),
    ],
)
def test_form(
    form: StudyForm | None, code: str | None, name: str, year: int | None, verdict: Verdict
) -> None:
    diploma = EducationRecord(
        EducationLevel.TVE, specialty_code=code, specialty=LocalizedText(kk=name), study_form=form, year=year
    )
    assert judge_study_form(diploma, LISTED, 2019).verdict is verdict


def test_a_translation_that_no_document_prints_decides_nothing() -> None:
    ours = LocalizedText(kk="Кітапхана ісі", ru="Библиотечное дело", unofficial=(Language.RU,))
    printed = LocalizedText(kk="Библиотечное дело")
    whole = entry(SpecialtyKind.SPECIALTY, "0401000", "0401000", "")
    listed = SpecialtyList([replace(whole, name=ours)])
    diploma = EducationRecord(
        EducationLevel.TVE, specialty=LocalizedText(ru="Библиотечное дело"), study_form=EVENING, year=2025
    )
    judged = judge_study_form(diploma, listed, 2019)
    assert (judged.verdict, judged.reason.key) == (REVIEW, "eligibility.form_listed_by_translation")
    for proof in (
        replace(diploma, specialty_code="0401000"),
        replace(diploma, specialty=LocalizedText(kk="Кітапхана ісі", ru="Библиотечное дело")),
    ):
        assert judge_study_form(proof, listed, 2019).verdict is MET
    both = SpecialtyList([replace(whole, name=ours), replace(whole, code="0402000", name=printed)])
    assert judge_study_form(diploma, both, 2019).verdict is MET


def test_without_a_list_nothing_is_guessed() -> None:
    diploma = EducationRecord(EducationLevel.TVE, specialty_code="0201000", study_form=EVENING, year=2025)
    assert judge_study_form(diploma, None, 2019).verdict is REVIEW
    assert judge_study_form(replace(diploma, study_form=FULL), None, 2019).verdict is MET


def test_of_two_entries_with_one_code_the_name_decides() -> None:
    found = LISTED("0516033", LocalizedText(kk="брокер"))
    assert found is not None
    assert found.name.kk == "Брокер"
