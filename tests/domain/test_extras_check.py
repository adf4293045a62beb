"""Licences, clearances, degrees and ages."""

from dataclasses import replace
from datetime import date

import pytest

from nqs_desktop.domain.candidate import CandidateExtra
from nqs_desktop.domain.eligibility.extras_check import check_extras
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.requirement import Extra, ExtraDemand, ExtraKind, Requirement, Strength
from tests.domain.cases import MET, NOT_MET, ON, REVIEW, demand, person


@pytest.mark.parametrize(
    ("asked", "owned", "until", "expected"),
    [
        ("clearance", "clearance", "", MET),
        ("clearance", "certificate", "", NOT_MET),
        ("clearance", "clearance", "2026-06-30", MET),  # the last day of validity still counts
        ("clearance", "clearance", "2026-06-29", NOT_MET),
        ("degree", "degree", "", MET),
        ("driving_licence", "driving_licence:B", "", MET),
        ("driving_licence", "driving_licence", "", MET),
        ("driving_licence:B", "driving_licence:B", "", MET),
        ("driving_licence:B", "driving_licence:В", "", MET),  # Cyrillic
        ("driving_licence:B", "driving_licence:C", "", NOT_MET),  # C does not bring B along
        ("driving_licence:B", "driving_licence:BC1", "", MET),
        ("driving_licence:C1", "driving_licence:B, C1", "", MET),
        ("driving_licence:B|C", "driving_licence:C", "", MET),
        ("driving_licence:B|C", "driving_licence:D", "", NOT_MET),
        ("driving_licence:B", "driving_licence", "", REVIEW),
        ("driving_licence:B", "driving_licence:права", "", REVIEW),
        ("certificate:A", "certificate:a", "", MET),
        ("certificate:A", "certificate:B", "", REVIEW),
        ("certificate:A", "certificate", "", REVIEW),
    ],
)
def test_extra(asked: str, owned: str, until: str, expected: Verdict) -> None:
    (finding,) = check_extras(person(extras=((owned, until),)), demand(extras=(asked,)), ON)
    assert (finding.requirement, finding.verdict) == (asked, expected)


def test_not_recorded() -> None:
    (finding,) = check_extras(person(), demand(extras=("medical_fitness",)), ON)
    assert (finding.verdict, finding.reason.key) == (NOT_MET, "eligibility.not_recorded")


def test_both_licences_are_two_extras() -> None:
    asked = demand(extras=("driving_licence:B", "driving_licence:C"))
    found = check_extras(person(extras=(("driving_licence:B", ""),)), asked, ON)
    assert [finding.verdict for finding in found] == [MET, NOT_MET]


def test_the_valid_one_of_two_counts() -> None:
    owned = (("clearance", "2020-01-01"), ("clearance", "2030-01-01"))
    (finding,) = check_extras(person(extras=owned), demand(extras=("clearance",)), ON)
    assert (finding.verdict, finding.found["valid_until"]) == (MET, "2030-01-01")


@pytest.mark.parametrize(
    ("born", "asked", "expected", "reached"),
    [
        (date(2008, 6, 30), "min_age:18", MET, date(2026, 6, 30)),
        (date(2008, 7, 1), "min_age:18", NOT_MET, date(2026, 7, 1)),
        (date(2008, 2, 29), "min_age:18", MET, date(2026, 2, 28)),
        (date(1990, 1, 1), "min_age", REVIEW, None),
        (None, "min_age:18", NOT_MET, None),
    ],
)
def test_age(born: date | None, asked: str, expected: Verdict, reached: date | None) -> None:
    (finding,) = check_extras(person(birth_date=born), demand(extras=(asked,)), ON)
    assert (finding.verdict, finding.met_from) == (expected, reached)


def test_a_licence_of_the_fitting_category_is_for_a_human() -> None:
    owned = person(extras=(("driving_licence:B", ""),))
    open_demand = demand(extras=("driving_licence",), doubts=("depends@education",))
    assert check_extras(owned, open_demand, ON)[0].verdict is REVIEW
    named = demand(extras=("driving_licence:B",), doubts=("depends@education",))
    assert check_extras(owned, named, ON)[0].verdict is MET


@pytest.mark.parametrize(
    ("born", "expected", "last"),
    [
        (date(1980, 7, 1), MET, date(2026, 6, 30)),  # turns 46 the day after
        (date(1980, 6, 30), NOT_MET, None),
        (date(1981, 6, 30), MET, date(2027, 6, 29)),
        (date(1980, 2, 29), NOT_MET, None),
        (None, NOT_MET, None),
    ],
)
def test_not_older_than_45_lasts_to_the_day_before_the_46th_birthday(
    born: date | None, expected: Verdict, last: date | None
) -> None:
    (finding,) = check_extras(person(birth_date=born), demand(extras=("max_age:45",)), ON)
    assert (finding.verdict, finding.met_from, finding.met_until) == (expected, None, last)


def test_a_greatest_age_without_a_number_is_for_a_human() -> None:
    (finding,) = check_extras(person(birth_date=date(1980, 1, 1)), demand(extras=("max_age",)), ON)
    assert finding.verdict is REVIEW


@pytest.mark.parametrize(
    ("owned", "expected"),
    [((), REVIEW), ((("clearance", "2026-06-29"),), REVIEW), ((("clearance", ""),), MET)],
)
def test_a_wish_makes_nobody_unfit(owned: tuple[tuple[str, str], ...], expected: Verdict) -> None:
    for strength in (Strength.DESIRABLE, Strength.EXAMPLE):
        wished = Requirement(wished_extras=(ExtraDemand(Extra(ExtraKind.CLEARANCE), strength),))
        (finding,) = check_extras(person(extras=owned), wished, ON)
        assert finding.verdict is expected
        assert finding.needed["strength"] == strength.value


def test_the_document_proves_and_the_paper_is_quoted() -> None:
    owned = replace(
        person(),
        extras=(
            CandidateExtra(Extra(ExtraKind.DRIVING_LICENCE, "B"), date(2030, 1, 1), "AB 123456"),
            CandidateExtra(Extra(ExtraKind.DRIVING_LICENCE, "B"), date(2027, 1, 1), "AB 000001"),
        ),
    )
    text = LocalizedText("В санатты жүргізуші куәлігі", "водительское удостоверение категории В")
    asked = replace(demand(extras=("driving_licence:B",)), optional=text)
    (finding,) = check_extras(owned, asked, ON)
    assert finding.proof == ("B, AB 123456",)
    assert (finding.words, finding.met_until) == (text, date(2030, 1, 1))
