"""Editing candidates: what is stored, what is refused, what deserves a second look."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain import candidate_rules, codes, iin
from nqs_desktop.domain.candidate import Candidate, EmploymentRecord
from nqs_desktop.domain.education import EducationLevel, EducationRecord
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.requirement import ExperienceKind
from nqs_desktop.services import demonstration
from nqs_desktop.services.catalogue import Services

TODAY = date(2026, 11, 21)
GOOD = Candidate("", "Мысалова Аяна", "860401400004", birth_date=date(1986, 4, 1))
WORK = EmploymentRecord("Кітапхана", "Маман", date(2010, 1, 1), date(2012, 1, 1), (ExperienceKind.ANY,))


def keys(messages: object) -> list[str]:
    return [message.key for message in messages]  # type: ignore[attr-defined]


def test_it_is_stored_tidy_and_undone(services: Services) -> None:
    saved, change_set = services.candidates.save(
        replace(GOOD, name="  Мысалова   Аяна ", iin="860401-400004")
    )
    assert (saved.name, saved.iin) == ("Мысалова Аяна", "860401400004")
    assert services.candidates.candidate(saved.key) == saved
    assert [row.name for row in services.candidates.rows()] == ["Мысалова Аяна"]
    assert services.candidates.count() == 1
    assert services.history.can_undo() == change_set.step
    services.candidates.remove(saved.key)
    assert services.candidates.rows() == []
    services.history.undo()
    assert services.candidates.candidate(saved.key) == saved
    services.history.undo()
    assert services.candidates.rows() == []


FAULTS = [
    (replace(GOOD, name=" "), "candidates.no_name"),
    (replace(GOOD, iin="860401400005"), "candidates.iin_check_digit"),
    (replace(GOOD, iin="86040140000"), "candidates.iin_not_twelve_digits"),
    (replace(GOOD, iin="86040140000А"), "candidates.iin_not_twelve_digits"),
    (replace(GOOD, iin="86040140000", iin_override="солай"), "candidates.iin_not_twelve_digits"),
    (replace(GOOD, birth_date=date(2126, 1, 1)), "candidates.birth_in_future"),
    (replace(GOOD, employment=(replace(WORK, end=date(2009, 12, 31)),)), "candidates.dates_in_wrong_order"),
    (replace(GOOD, employment=(replace(WORK, start=date(1980, 1, 1)),)), "candidates.work_before_birth"),
    (
        replace(GOOD, education=(EducationRecord(EducationLevel.HIGHER, year=2125),)),
        "candidates.diploma_in_future",
    ),
    (
        replace(GOOD, education=(EducationRecord(EducationLevel.TVE, year=1986),)),
        "candidates.diploma_before_birth",
    ),
]


@pytest.mark.parametrize(("candidate", "key"), FAULTS, ids=[key for _, key in FAULTS])
def test_what_cannot_be_is_refused(services: Services, candidate: Candidate, key: str) -> None:
    with pytest.raises(UserError) as caught:
        services.candidates.save(candidate)
    assert caught.value.message.key == key
    assert services.candidates.rows() == []


def test_a_reason_keeps_a_wrong_check_digit(services: Services) -> None:
    saved, _ = services.candidates.save(replace(GOOD, iin="860401400005", iin_override="құжатта солай"))
    assert "candidates.iin_overridden" in keys(services.candidates.warnings(saved))


def test_a_number_without_a_check_digit_is_impossible() -> None:
    impossible = next(first for first in (f"{n:011}" for n in range(1000)) if iin.check_digit(first) is None)
    candidate = replace(GOOD, iin=f"{impossible}0")
    assert keys(candidate_rules.faults(candidate, TODAY)) == ["candidates.iin_impossible"]


def test_what_deserves_a_second_look() -> None:
    doubtful = replace(
        GOOD,
        birth_date=date(1986, 4, 2),
        employment=(
            replace(WORK, kinds=()),
            replace(WORK, start=date(2011, 1, 1), end=None),
            replace(WORK, start=date(1999, 5, 1), end=date(1999, 6, 1)),
            replace(WORK, start=date(2027, 1, 1), end=None),
        ),
    )
    assert keys(candidate_rules.faults(doubtful, TODAY)) == []
    assert sorted(keys(candidate_rules.doubts(doubtful, TODAY))) == [
        "candidates.iin_other_birth",
        "candidates.kinds_not_set",
        "candidates.work_in_future",
        "candidates.work_overlaps",
        "candidates.work_overlaps_openly",
        "candidates.worked_as_child",
    ]


def test_two_with_one_iin_are_told(services: Services) -> None:
    first, _ = services.candidates.save(GOOD)
    second, _ = services.candidates.save(replace(GOOD, name="Басқа"))
    assert keys(services.candidates.warnings(first)) == ["candidates.same_iin"]
    assert keys(services.candidates.warnings(second)) == ["candidates.same_iin"]


def test_two_of_one_name_and_birth_date_are_told(services: Services) -> None:
    services.candidates.save(GOOD)
    services.candidates.save(replace(GOOD, iin="", birth_date=None))
    twin, _ = services.candidates.save(replace(GOOD, iin="", name="мысалова  АЯНА"))
    assert keys(services.candidates.warnings(twin)) == ["candidates.same_person"]
    other = replace(GOOD, iin="", birth_date=date(1986, 4, 2))
    assert keys(services.candidates.warnings(other)) == []


def test_codes_are_stored_in_latin_letters_and_unknown_ones_are_told(services: Services) -> None:
    codes_typed = ("6В04101", "0518 012", "9999000", "аталмаған")
    education = tuple(
        EducationRecord(EducationLevel.HIGHER if code == "6В04101" else EducationLevel.TVE, "", code)
        for code in codes_typed
    )
    saved, _ = services.candidates.save(replace(GOOD, education=education))
    stored = [record.specialty_code for record in saved.education]
    assert stored == ["6B04101", "0518012", "9999000", "аталмаған"]
    told = services.candidates.warnings(saved)
    assert keys(told) == ["candidates.specialty_unknown"] * 2
    assert [message.values["number"] for message in told] == [3, 4]


@given(st.text(max_size=12))
def test_a_code_is_latin_or_refused(text: str) -> None:
    for read in (codes.occupation_code, codes.register_place):
        try:
            code = read(text)
        except ValueError:
            continue
        assert code is None or code.isascii()
        assert read(code) == code


class TestDemonstration:
    def test_it_is_added_once(self, services: Services) -> None:
        assert not demonstration.has_positions(services.database)
        assert demonstration.add_demonstration(services.database).changes
        assert demonstration.has_positions(services.database)
        assert not demonstration.add_demonstration(services.database).changes
        assert [row.demonstration for row in services.staffing.organisations()] == [True]

    def test_it_is_one_step(self, library: Services) -> None:
        library.history.undo()
        assert not demonstration.has_positions(library.database)
        assert library.candidates.rows() == []

    def test_its_texts_are_whole_in_both_languages(self, library: Services) -> None:
        positions = [library.staffing.position(row.key) for row in library.staffing.positions()]
        assert len(positions) == 8
        for position in positions:
            demand = position.requirement
            for text in (position.title, demand.education.text, demand.experience.text, demand.competence):
                assert text.missing == ()
            assert keys(library.staffing.warnings(position)) == []

    def test_its_persons_are_well_recorded(self, library: Services) -> None:
        for row in library.candidates.rows():
            candidate = library.candidates.candidate(row.key)
            assert iin.is_valid(candidate.iin)
            assert keys(library.candidates.warnings(candidate)) == []

    def test_it_shows_every_verdict(self, library: Services) -> None:
        verdicts = {
            result.verdict
            for row in library.candidates.rows()
            for result in library.checker.check_all(row.key, TODAY)
        }
        assert verdicts == set(Verdict)

    def test_its_codes_are_those_of_the_classifier(self, library: Services) -> None:
        codes_of = {row.occupation_code for row in library.staffing.positions() if row.occupation_code}
        assert codes_of
        assert all(library.classifier.with_code(code) for code in codes_of)

    def test_its_units(self, library: Services) -> None:
        assert library.staffing.totals() == (8, Decimal(9))

    def test_what_a_user_changed_stays(self, library: Services) -> None:
        changed = replace(library.staffing.position("demo-driver"), title=LocalizedText("Жүргізуші-механик"))
        library.staffing.save_position(changed)
        library.candidates.save(replace(library.candidates.candidate("demo-1"), name="Өзгертілген"))
        assert not demonstration.add_demonstration(library.database).changes
        assert library.staffing.position("demo-driver").title == changed.title
