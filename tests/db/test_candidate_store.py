"""Candidates with their records, rulings and settings."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nqs_desktop.db.engine import Database, open_database
from nqs_desktop.domain.browse import CandidateRow
from nqs_desktop.domain.candidate import Candidate, CandidateExtra, EmploymentRecord
from nqs_desktop.domain.changes import Action, ImportCounts, Topic
from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement import ExperienceKind, Extra, ExtraKind
from nqs_desktop.domain.ruling import FieldRuling
from scripts.dump_database import CANDIDATE
from tests.db.conftest import Writing
from tests.db.small_books import small_books

texts = st.text("абәғқ 1-", max_size=5)
localized = st.builds(
    LocalizedText,
    st.none() | texts,
    st.none() | texts,
    st.sampled_from([(), (Language.RU,), tuple(Language)]),
)
dates = st.dates(date(1950, 1, 1), date(2030, 1, 1))
candidates = st.builds(
    Candidate,
    key=st.sampled_from(["1", "2", "3"]),
    name=texts,
    iin=texts,
    iin_override=texts,
    birth_date=st.none() | dates,
    education=st.lists(
        st.builds(
            EducationRecord,
            st.sampled_from(EducationLevel),
            texts,
            st.none() | texts,
            localized,
            st.none() | st.sampled_from(StudyForm),
            st.none() | st.integers(1950, 2030),
            texts,
        ),
        max_size=3,
    ).map(tuple),
    employment=st.lists(
        st.builds(
            EmploymentRecord,
            texts,
            texts,
            dates,
            st.none() | dates,
            st.lists(st.sampled_from(ExperienceKind), max_size=2).map(tuple),
            localized,
            texts,
        ),
        max_size=3,
    ).map(tuple),
    extras=st.lists(
        st.builds(CandidateExtra, st.builds(Extra, st.sampled_from(ExtraKind), texts), st.none() | dates),
        max_size=3,
    ).map(tuple),
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> object:
    with open_database(tmp_path_factory.mktemp("shared") / "nqs.db", reference=small_books) as database:
        yield database


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(candidates, max_size=5))
def test_what_is_saved_comes_back_whatever_was_there_before(shared: Database, steps: list[Candidate]) -> None:
    expected: dict[str, Candidate] = {}
    for candidate in steps:
        with shared.unit_of_work(message("steps.save_candidate", name="x")) as uow:
            assert uow.candidates.save(candidate) == candidate
            uow.commit()
        expected[candidate.key] = candidate
    with shared.unit_of_work(message("steps.remove_candidate", name="x")) as uow:
        assert {key: uow.candidates.candidate(key) for key in expected} == expected
        assert uow.candidates.everything() == tuple(expected[key] for key in sorted(expected))
        for key in expected:
            uow.candidates.remove(key)
        assert uow.candidates.everything() == ()
        uow.commit()


def test_rows_are_in_the_kazakh_order_of_names(database: Database, writing: Writing) -> None:
    with writing() as uow:
        for key, name in (("3", "Яковлев"), ("1", "Әбенов"), ("2", "Абаев")):
            uow.candidates.save(Candidate(key, name))
        uow.candidates.save(replace(CANDIDATE, name="Қасым"))
    with database.reading() as uow:
        rows = uow.candidates.rows()
    assert [row.name for row in rows] == ["Абаев", "Әбенов", "Қасым", "Яковлев"]
    assert rows[0] == CandidateRow("2", "Абаев", "", None, "", 0, 0)
    assert rows[2] == CandidateRow(
        "7", "Қасым", "", date(1990, 2, 28), "higher", 1, 1, first_expiry=date(2030, 1, 1)
    )


def test_the_highest_level_is_shown(writing: Writing) -> None:
    diplomas = tuple(
        EducationRecord(level)
        for level in (EducationLevel.POSTGRADUATE, EducationLevel.TVE, EducationLevel.HIGHER)
    )
    with writing() as uow:
        uow.candidates.save(Candidate("1", "а", education=diplomas))
        assert uow.candidates.rows()[0].education == "postgraduate"


def test_a_new_candidate_gets_a_key(writing: Writing) -> None:
    with writing() as uow:
        saved = uow.candidates.save(replace(CANDIDATE, key=""))
        assert len(saved.key) == 10
        assert uow.candidates.candidate(saved.key) == saved


def test_a_change_of_a_record_is_a_change_of_the_candidate(database: Database, writing: Writing) -> None:
    with writing() as uow:
        uow.candidates.save(CANDIDATE)
    with database.unit_of_work(message("steps.save_candidate", name="x")) as uow:
        uow.candidates.save(replace(CANDIDATE, education=()))
        (change,) = uow.commit().changes
    assert (change.topic, change.key, change.action) == (Topic.CANDIDATES, "7", Action.UPDATED)


def test_no_such_candidate(writing: Writing) -> None:
    with writing() as uow:
        assert uow.candidates.find("x") is None
        for ask in (uow.candidates.candidate, uow.candidates.remove):
            with pytest.raises(UserError) as caught:
                ask("x")
            assert caught.value.message.key == "database.no_candidate"


def test_importing_candidates_is_one_step_that_can_be_undone(database: Database, writing: Writing) -> None:
    others = [replace(CANDIDATE, key=str(number)) for number in range(10, 13)]
    with writing() as uow:
        uow.candidates.save(CANDIDATE)
    before = (CANDIDATE,)
    changed = replace(CANDIDATE, name="Басқа", extras=())

    def take_in() -> tuple[ImportCounts, int]:
        with database.unit_of_work(message("steps.import_candidates", file="x")) as uow:
            counts = uow.candidates.import_all([changed, *others], "x")
            return counts, len(uow.commit().changes)

    assert take_in() == (ImportCounts(created=3, updated=1), 2)
    assert take_in() == (ImportCounts(unchanged=4), 0)
    with writing() as uow:
        assert uow.history.undo()
    with database.reading() as uow:
        assert uow.candidates.everything() == before
    with writing() as uow:
        assert uow.history.redo()
    with database.reading() as uow:
        assert uow.candidates.everything() == (*others, changed)
    assert database.verify() == ()


def test_rulings_are_known_by_their_words(database: Database, writing: Writing) -> None:
    at = datetime(2020, 11, 21, 9, 30, tzinfo=UTC)
    with writing() as uow:
        saved = uow.rulings.save(FieldRuling("Учёт, аудит", "Бухгалтерский учет", True, at=at))
        assert saved == FieldRuling("Учёт, аудит", "Бухгалтерский учет", True, "tester", at)
        assert uow.rulings.find("учет аудит", "БУХГАЛТЕРСКИЙ УЧЁТ") == saved
        assert uow.rulings.find("учет", "БУХГАЛТЕРСКИЙ УЧЁТ") is None
    with writing() as uow:
        uow.rulings.save(FieldRuling("учет аудит", "Бухгалтерский учёт", False, "other"))
    with database.reading() as uow:
        (ruling,) = uow.rulings.everything()
    assert (ruling.fits, ruling.who) == (False, "other")
    assert ruling.at is not None
    assert ruling.at > at
    with writing() as uow:
        uow.rulings.remove("учет, аудит", "бухгалтерский учет")
        uow.rulings.remove("nothing", "of the kind")
        assert uow.rulings.everything() == ()


def test_settings(database: Database, writing: Writing) -> None:
    with writing() as uow:
        uow.settings.set("a", "1")
        uow.settings.set("b", "ә")
        uow.settings.set("a", "2")
        uow.settings.set("c", None)
    with writing() as uow:
        uow.settings.set("b", None)
    with database.reading() as uow:
        assert uow.settings.everything() == {"a": "2"}
        assert uow.settings.get("b") is None
