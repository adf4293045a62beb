"""Frameworks, deadline plans, calendar days and templates: kept whole, undone, closed when approved."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.db.engine import Database
from nqs_desktop.db.framework_mapping import read_level, read_occupation
from nqs_desktop.domain.changes import Topic
from nqs_desktop.domain.deadlines import CalendarDay, PlanStep, StepEnd, StepOutcome
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.framework import (
    Approval,
    Band,
    CodedName,
    Correspondence,
    EconomicActivity,
    FrameworkOccupation,
    LevelDescription,
    OccupationalColumn,
    SectionPart,
)
from nqs_desktop.domain.framework_records import level_record, occupation_record
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.paper_template import UNCHANGED
from scripts.dump_database import FRAMEWORK, PLAN, TEMPLATE
from tests.db.conftest import Writing

NAME = LocalizedText("Заң", "Право")
APPROVAL = Approval(date(2026, 6, 1), "3")


@pytest.fixture
def version(writing: Writing) -> str:
    """The draft of a framework that has rows of every kind."""
    with writing() as uow:
        made = uow.frameworks.create(NAME, "1")
        uow.frameworks.replace_content(made.key, FRAMEWORK)
    return made.key


def undo(database: Database) -> None:
    with database.unit_of_work(message("steps.undo")) as uow:
        assert uow.history.undo()
        uow.commit()


def redo(database: Database) -> None:
    with database.unit_of_work(message("steps.redo")) as uow:
        assert uow.history.redo()
        uow.commit()


def test_a_version_holds_what_was_put_into_it(database: Database, version: str) -> None:
    with database.reading() as uow:
        assert uow.frameworks.content(version) == FRAMEWORK
        found = uow.frameworks.version(version)
    assert (found.name, found.ordinal, found.organisation, found.is_draft) == (NAME, 1, "1", True)


def test_a_framework_made_and_filled_in_one_step_goes_and_comes_back(
    database: Database, version: str
) -> None:
    undo(database)
    with database.reading() as uow:
        assert uow.frameworks.versions() == ()
    redo(database)
    with database.reading() as uow:
        assert uow.frameworks.content(version) == FRAMEWORK


def test_an_approved_version_is_closed(database: Database, writing: Writing, version: str) -> None:
    with writing() as uow:
        uow.frameworks.approve(version, APPROVAL)
    with database.unit_of_work(message("steps.save_setting", name="x")) as uow:
        stores = uow.frameworks
        for change in (
            lambda: stores.save_text(version, SectionPart.GENERAL_AIMS, NAME),
            lambda: stores.save_occupations(version, FRAMEWORK.occupations),
            lambda: stores.save_levels(version, ()),
            lambda: stores.save_columns(version, ()),
            lambda: stores.save_standards(version, ()),
            lambda: stores.save_links(version, ()),
            lambda: stores.remove(version, "level", ("l1",)),
            lambda: stores.arrange(version, "level", ("l1",)),
            lambda: stores.approve(version, APPROVAL),
            lambda: stores.discard(version),
            lambda: stores.save_version(stores.version(version)),
        ):
            with pytest.raises(UserError) as refused:
                change()
            assert refused.value.message.key == "framework.approved_version"
    with database.reading() as uow:
        assert uow.frameworks.version(version).approval == APPROVAL


def test_a_new_version_is_a_copy_that_goes_its_own_way(
    database: Database, writing: Writing, version: str
) -> None:
    with writing() as uow:
        uow.frameworks.approve(version, APPROVAL)
    with writing() as uow:
        draft = uow.frameworks.amend(uow.frameworks.version(version).framework)
    with writing() as uow:
        uow.frameworks.remove(draft.key, "level", ("l1",))
    with database.reading() as uow:
        assert uow.frameworks.content(draft.key) == replace(FRAMEWORK, levels=())
        assert uow.frameworks.content(version) == FRAMEWORK
        assert [one.key for one in uow.frameworks.versions(draft.framework)] == [draft.key, version]
    undo(database)
    undo(database)
    with database.reading() as uow:
        assert [one.key for one in uow.frameworks.versions()] == [version]


def test_a_discarded_draft_comes_back_whole(database: Database, writing: Writing, version: str) -> None:
    with writing() as uow:
        uow.frameworks.discard(version)
    undo(database)
    with database.reading() as uow:
        assert uow.frameworks.content(version) == FRAMEWORK


def test_new_rows_get_keys_and_stand_last_until_they_are_arranged(
    database: Database, writing: Writing, version: str
) -> None:
    with writing() as uow:
        (made,) = uow.frameworks.save_columns(version, [OccupationalColumn("", NAME)])
    with database.reading() as uow:
        keys = [one.key for one in uow.frameworks.content(version).columns]
    assert keys == ["c1", made.key]
    with writing() as uow:
        uow.frameworks.arrange(version, "column", [made.key, "c1"])
    with database.reading() as uow:
        assert [one.key for one in uow.frameworks.content(version).columns] == [made.key, "c1"]
    with database.unit_of_work(message("steps.save_setting", name="x")) as uow, pytest.raises(UserError):
        uow.frameworks.arrange(version, "column", ["c1"])


def test_a_step_names_the_version_that_it_changed(database: Database, version: str) -> None:
    with database.unit_of_work(message("steps.save_setting", name="x")) as uow:
        uow.frameworks.save_text(version, SectionPart.GENERAL_AIMS, NAME)
        changes = uow.commit()
    assert [(one.topic, one.key) for one in changes.changes] == [(Topic.FRAMEWORKS, version)]


def test_what_is_not_there_is_told(database: Database) -> None:
    with database.reading() as uow:
        for ask in (
            lambda: uow.frameworks.version("x"),
            lambda: uow.frameworks.content("x"),
            lambda: uow.frameworks.amend("x"),
            lambda: uow.deadline_plans.get("x"),
        ):
            with pytest.raises(UserError):
                ask()


def test_plans_and_days_are_kept(database: Database, writing: Writing) -> None:
    day = CalendarDay(date(2026, 3, 21), is_working=True, reason="ауыстыру")
    with writing() as uow:
        plan = uow.deadline_plans.save(PLAN)
        uow.calendar.save(day)
    ends = (*plan.ends, StepEnd(PlanStep.DECISION, date(2026, 5, 1), StepOutcome.RETURNED))
    with writing() as uow:
        uow.deadline_plans.save(replace(plan, ends=ends))
        uow.calendar.remove(day.day)
    with database.reading() as uow:
        assert uow.deadline_plans.all() == (replace(plan, ends=ends),)
        assert uow.calendar.days() == ()
    undo(database)
    with database.reading() as uow:
        assert uow.deadline_plans.get(plan.key) == plan
        assert uow.calendar.days() == (day,)


def test_a_template_keeps_what_it_says_and_nothing_else(database: Database, writing: Writing) -> None:
    logo = replace(TEMPLATE, logo=b"\x89PNG", hidden_columns=(), with_total=False)
    with writing() as uow:
        uow.paper_templates.save("1", "", TEMPLATE)
        uow.paper_templates.save("1", "register", logo)
    with database.reading() as uow:
        assert uow.paper_templates.of("1") == {"": TEMPLATE, "register": logo}
        assert uow.paper_templates.get("2", "") == UNCHANGED
    with writing() as uow:
        uow.paper_templates.save("1", "", UNCHANGED)
    with database.reading() as uow:
        assert uow.paper_templates.of("1") == {"register": logo}


WORDS = st.text(alphabet="абвгғқ ", max_size=8)
TEXTS = st.builds(
    LocalizedText,
    st.none() | WORDS,
    st.none() | WORDS,
    st.lists(st.sampled_from(list(Language)), unique=True).map(tuple),
)
CODED = st.builds(CodedName, st.sampled_from(["", "2611", "X1000"]), TEXTS)
LEVEL = st.none() | st.integers(1, 8)
MATCHES = st.none() | st.sampled_from(Correspondence)


@given(
    st.builds(
        FrameworkOccupation,
        key=st.just("k"),
        name=TEXTS,
        group=CODED,
        unit=CODED,
        major=CODED,
        isco=CODED,
        isco_name=WORDS,
        isco_match=MATCHES,
        group_match=MATCHES,
        skill_level=st.none() | st.integers(1, 4),
        nqf_level=LEVEL,
        sqf_level=LEVEL,
        activity=st.builds(EconomicActivity, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS),
        column=st.sampled_from(["", "c1"]),
    )
)
def test_an_occupation_comes_back_from_its_record(occupation: FrameworkOccupation) -> None:
    assert read_occupation("k", occupation_record(occupation)) == occupation


@given(
    st.builds(
        LevelDescription,
        key=st.just("k"),
        band=st.sampled_from(Band),
        sqf_level=LEVEL,
        occupations=st.lists(st.sampled_from(["a", "b"])).map(tuple),
        nqf_level=LEVEL,
        stages=TEXTS,
        role=TEXTS,
        knowledge=TEXTS,
        skills=TEXTS,
        competences=TEXTS,
    )
)
def test_a_level_comes_back_from_its_record(level: LevelDescription) -> None:
    assert read_level("k", level_record(level)) == level
