"""What a candidate's record may not say, and what deserves a second look."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from nqs_desktop import texts
from nqs_desktop.domain import candidate_rules, contact_rules
from nqs_desktop.domain.candidate import Candidate, CandidateExtra, Contacts, EmploymentRecord
from nqs_desktop.domain.candidate_expiry import Expiry, expiries, expiry
from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.requirement import ExperienceKind, Extra, ExtraKind

TODAY = date(2026, 11, 21)
PERSON = Candidate("k", "Мысалова Аяна", birth_date=date(1990, 5, 1))
WORK = EmploymentRecord("Мұрағат", "Маман", date(2015, 1, 1), date(2016, 1, 1), (ExperienceKind.ANY,))
DIPLOMA = EducationRecord(EducationLevel.HIGHER, "Университет", year=2012, diploma="ЖБ 0001")
LICENCE = CandidateExtra(Extra(ExtraKind.DRIVING_LICENCE, "B"))


def keys(found: Iterable[Message]) -> list[str]:
    return [one.key.removeprefix("candidates.") for one in found]


def doubted(candidate: Candidate) -> list[str]:
    return keys(candidate_rules.doubts(candidate, TODAY))


def test_a_sound_record_says_nothing() -> None:
    sound = replace(PERSON, education=(DIPLOMA,), employment=(WORK,), extras=(LICENCE,))
    assert keys(candidate_rules.faults(sound, TODAY)) == []
    assert doubted(sound) == []


@pytest.mark.parametrize(
    ("candidate", "key"),
    [
        (replace(PERSON, birth_date=date(1890, 5, 1)), "birth_too_early"),
        (replace(PERSON, education=(replace(DIPLOMA, year=212),)), "diploma_impossible_year"),
        (replace(PERSON, education=(replace(DIPLOMA, year=2027),)), "diploma_in_future"),
        (replace(PERSON, education=(replace(DIPLOMA, year=1990),)), "diploma_before_birth"),
        (
            Candidate("k", "А", employment=(replace(WORK, start=date(1015, 1, 1)),)),
            "work_impossible_year",
        ),
        (replace(PERSON, extras=(replace(LICENCE, valid_until=date(1990, 5, 1)),)), "extra_too_early"),
        (Candidate("k", "А", extras=(replace(LICENCE, valid_until=date(202, 1, 1)),)), "extra_too_early"),
    ],
)
def test_what_cannot_be_is_a_fault_that_names_person_and_record(candidate: Candidate, key: str) -> None:
    (fault,) = candidate_rules.faults(candidate, TODAY)
    assert fault.key == f"candidates.{key}"
    for language in texts.LANGUAGES:
        assert candidate.name in texts.say(fault, language)


@pytest.mark.parametrize(
    ("candidate", "key"),
    [
        (replace(PERSON, name="Мысалoва Аяна"), "name_mixes_alphabets"),
        (replace(PERSON, education=(DIPLOMA, DIPLOMA)), "same_diploma"),
        (
            replace(PERSON, education=(DIPLOMA, replace(DIPLOMA, institution="Басқа", diploma="жб0001"))),
            "same_diploma_number",
        ),
        (replace(PERSON, education=(replace(DIPLOMA, year=2004),)), "diploma_as_child"),
        (
            replace(PERSON, education=(replace(DIPLOMA, specialty_code="7M04101"),)),
            "specialty_other_level",
        ),
        (
            replace(
                PERSON,
                education=(
                    replace(DIPLOMA, level=EducationLevel.POSTGRADUATE, study_form=StudyForm.EVENING),
                ),
            ),
            "form_unusual",
        ),
        (replace(PERSON, employment=(replace(WORK, end=date(2027, 1, 1)),)), "work_ends_in_future"),
        (replace(PERSON, employment=(replace(WORK, kinds=(ExperienceKind.FIELD,)),)), "field_not_named"),
        (replace(PERSON, employment=(WORK, replace(WORK, kinds=()))), "kinds_not_set"),
        (replace(PERSON, employment=(WORK, replace(WORK, employer="Б"))), "work_overlaps"),
        (
            replace(PERSON, employment=(replace(WORK, end=None), replace(WORK, employer="Б", end=None))),
            "work_overlaps_openly",
        ),
        (replace(PERSON, employment=(WORK, WORK)), "same_work"),
        (replace(PERSON, extras=(LICENCE, LICENCE)), "same_extra"),
        (
            replace(PERSON, extras=(CandidateExtra(Extra(ExtraKind.DRIVING_LICENCE, "18")),)),
            "licence_unknown",
        ),
        (replace(PERSON, extras=(CandidateExtra(Extra(ExtraKind.MAX_AGE, "63")),)), "extra_not_owned"),
        (replace(PERSON, contacts=Contacts("123")), "phone_impossible"),
        (replace(PERSON, contacts=Contacts(email="a@b")), "email_impossible"),
    ],
)
def test_what_may_be_right_is_a_doubt(candidate: Candidate, key: str) -> None:
    assert keys(candidate_rules.faults(candidate, TODAY)) == []
    assert key in doubted(candidate)


def test_adjoining_entries_do_not_overlap() -> None:
    after = replace(WORK, employer="Б", start=date(2016, 1, 2), end=None)
    assert doubted(replace(PERSON, employment=(WORK, after))) == []


def test_an_overlap_names_its_days() -> None:
    (doubt,) = candidate_rules.doubts(
        replace(PERSON, employment=(WORK, replace(WORK, employer="Б", start=date(2015, 12, 1)))), TODAY
    )
    assert "01.12.2015 – 01.01.2016" in texts.say(doubt, "ru")


def test_a_specialty_that_no_edition_has_is_told_where_somebody_knows() -> None:
    unknown = replace(PERSON, education=(replace(DIPLOMA, specialty_code="6B99999"),))
    assert doubted(unknown) == []
    found = keys(candidate_rules.doubts(unknown, TODAY, lambda code: code != "6B99999"))
    assert found == ["specialty_unknown"]


@pytest.mark.parametrize(
    "phone",
    [
        "+7 701 234 56 78",
        "8 (727) 234-56-78",
        "87012345678",
        "234-56-78",
        "+49 30 123456",
        "8 727 2345678 доб. 12",
    ],
)
def test_a_telephone_number_as_people_write_it(phone: str) -> None:
    assert contact_rules.is_possible_phone(phone)


@pytest.mark.parametrize("phone", ["12", "+7 701 234 56 7", "8O12345678", "жоқ", "1234567890123456"])
def test_no_telephone_number(phone: str) -> None:
    assert not contact_rules.is_possible_phone(phone)


@pytest.mark.parametrize("email", ["aty.zhoni@example.kz", "a_b+c@mail.gov.kz", "пошта@мысал.қаз"])
def test_an_address_as_people_write_it(email: str) -> None:
    assert contact_rules.is_possible_email(email)


@pytest.mark.parametrize(
    "email", ["a@b", "a b@example.kz", "example.kz", "a@@example.kz", ".a@example.kz", "aа@b.kz"]
)
def test_no_address(email: str) -> None:
    assert not contact_rules.is_possible_email(email)


def test_several_numbers_and_addresses_in_one_field_are_looked_at_one_by_one() -> None:
    contacts = Contacts("+7 701 234 56 78; 12", "a@example.kz, b")
    assert [one.values["found"] for one in contact_rules.doubts(contacts)] == ["12", "b"]


@pytest.mark.parametrize(
    ("days", "state"),
    [(-1, Expiry.EXPIRED), (0, Expiry.SOON), (60, Expiry.SOON), (61, Expiry.VALID), (None, Expiry.VALID)],
)
def test_the_last_day_of_validity_still_counts(days: int | None, state: Expiry) -> None:
    until = None if days is None else TODAY + timedelta(days=days)
    assert expiry(until, TODAY) is state
    told = list(expiries(replace(PERSON, extras=(replace(LICENCE, valid_until=until),)), TODAY))
    assert len(told) == (state is not Expiry.VALID)
