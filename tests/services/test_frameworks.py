"""Frameworks in a database: steps and undo, filling, approval that errors forbid, versions."""

import datetime as dt
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from nqs_desktop import texts
from nqs_desktop.db.engine import Database
from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.classifier import ClassifierEntry
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.framework import (
    Approval,
    CareerLink,
    CodedName,
    FrameworkContent,
    FrameworkOccupation,
    FrameworkVersion,
    OccupationalColumn,
    ProfessionalStandard,
    SectionPart,
)
from nqs_desktop.domain.framework_checks.finding import FrameworkFault
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.reference import ReferenceEdition
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.frameworks import Frameworks
from tests.domain.framework_cases import ENTRIES, both, complete_content, level_row, occupation

TODAY = dt.date(2026, 6, 1)
DECISION = Approval(dt.date(2026, 5, 4), " № 7 ")
NAME = both("Шеңбер")


@pytest.fixture
def frameworks(services: Services) -> Frameworks:
    return Frameworks(services.database, lambda: TODAY)


@pytest.fixture
def draft(frameworks: Frameworks) -> FrameworkVersion:
    return frameworks.create(NAME)[0]


def refusal(action: Callable[[], object]) -> str:
    with pytest.raises(UserError) as caught:
        action()
    for language in texts.LANGUAGES:
        assert texts.say(caught.value.message, language)
    return caught.value.message.key


def state(frameworks: Frameworks) -> list[tuple[FrameworkVersion, FrameworkContent]]:
    return [(one, frameworks.content(one.key)) for one in frameworks.versions()]


def store(database: Database, version: str, content: FrameworkContent) -> None:
    with database.unit_of_work(message("steps.save_framework_links")) as uow:
        uow.frameworks.replace_content(version, content)
        uow.commit()


def with_books(services: Services) -> None:
    """Let the invented classifier be in force, all of it."""
    known: list[ClassifierEntry] = list(ENTRIES)
    edition = ReferenceEdition("classifier", both("Жіктеуіш"), "invented", None, True, ())
    with services.database.unit_of_work(message("steps.import_classifier", file="a")) as uow:
        uow.classifier.add_edition(edition, known)
        uow.commit()


STEPS: list[tuple[str, Callable[[Frameworks, str], ChangeSet]]] = [
    ("text", lambda f, v: f.save_text(v, SectionPart.GENERAL_AIMS, both("Мақсат"))),
    ("no text", lambda f, v: f.save_text(v, SectionPart.PASSPORT_SECTOR, LocalizedText())),
    ("standard", lambda f, v: f.save_standards(v, [ProfessionalStandard("", both("Стандарт"))])[1]),
    ("column", lambda f, v: f.save_columns(v, [OccupationalColumn("", both("Тағы"))])[1]),
    ("occupation", lambda f, v: f.save_occupations(v, [occupation(3, "o3")])[1]),
    ("new occupation", lambda f, v: f.save_occupations(v, [replace(occupation(3), key="")])[1]),
    ("level", lambda f, v: f.save_levels(v, [replace(level_row(2), role=both("Өзге"))])[1]),
    ("links", lambda f, v: f.save_links(v, [CareerLink("o3", "o4")])),
    ("no links", lambda f, v: f.save_links(v, [])),
    ("remove occupation", lambda f, v: f.remove(v, "occupation", ["o1"])),
    ("remove column", lambda f, v: f.remove(v, "column", ["c1"])),
    ("remove level", lambda f, v: f.remove(v, "level", ["lsector1"])),
    ("remove standard", lambda f, v: f.remove(v, "standard", ["s1"])),
    ("arrange", lambda f, v: f.arrange(v, "occupation", [f"o{level}" for level in range(8, 0, -1)])),
    ("particulars", lambda f, v: f.save_particulars(replace(f.version(v), name=both("Өзге"), note="н"))),
    ("fill", lambda f, v: f.fill(v)[1]),
    ("discard", lambda f, v: f.discard(v)),
    ("create", lambda f, _: f.create(both("Екінші"), fill=True)[1]),
]


@pytest.mark.parametrize("step", [step for _, step in STEPS], ids=[name for name, _ in STEPS])
def test_each_change_is_one_step_that_undo_takes_back(
    services: Services,
    frameworks: Frameworks,
    draft: FrameworkVersion,
    step: Callable[[Frameworks, str], ChangeSet],
) -> None:
    content = complete_content()
    levels = (replace(content.levels[0], occupations=("o1", "o2")), *content.levels[1:4])
    store(services.database, draft.key, replace(content, levels=levels))
    before = state(frameworks)
    change_set = step(frameworks, draft.key)
    after = state(frameworks)
    if change_set.id:
        assert change_set.touches(Topic.FRAMEWORKS)
        for language in texts.LANGUAGES:
            assert texts.say(change_set.step, language)
        assert after != before
        services.history.undo()
        assert state(frameworks) == before
        services.history.redo()
    assert state(frameworks) == after


def test_removing_an_occupation_takes_what_points_at_it(
    services: Services, frameworks: Frameworks, draft: FrameworkVersion
) -> None:
    store(services.database, draft.key, complete_content())
    frameworks.remove(draft.key, "occupation", ["o1"])
    content = frameworks.content(draft.key)
    assert content.links == ()
    assert all("o1" not in row.occupations for row in content.levels)
    frameworks.remove(draft.key, "column", ["c1"])
    assert {one.column for one in frameworks.content(draft.key).occupations} == {""}


def test_codes_are_stored_with_latin_letters(frameworks: Frameworks, draft: FrameworkVersion) -> None:
    typed = FrameworkOccupation("", both("а"), unit=CodedName(" х1000 "), group=CodedName("не код"))
    (saved,), _ = frameworks.save_occupations(draft.key, [typed])
    assert (saved.unit.code, saved.group.code) == ("X1000", "не код")
    assert frameworks.content(draft.key).occupations == (saved,)


def test_what_is_stored_comes_back_out_of_a_file(
    services: Services, frameworks: Frameworks, draft: FrameworkVersion, tmp_path: Path
) -> None:
    pasted = LocalizedText("слайд\x0bмәтіні\x00", "текст и\u0306\u2028слайда\r\n")
    frameworks.save_text(draft.key, SectionPart.GENERAL_AIMS, pasted)
    frameworks.save_particulars(replace(draft, name=pasted, note="\x07"))
    frameworks.save_standards(draft.key, [ProfessionalStandard("", pasted, reference="\x0b1")])
    frameworks.set_columns(draft.key, [OccupationalColumn("", pasted)])
    (one,), _ = frameworks.save_occupations(draft.key, [replace(occupation(5), name=pasted, column="gone")])
    frameworks.save_levels(draft.key, [replace(level_row(5, occupations=(one.key, "gone")), stages=pasted)])
    before = state(frameworks)
    assert one.column == ""
    assert before[0][1].levels[0].occupations == (one.key,)
    for name in ("f.json", "f.xlsx", "f.csv"):
        services.exporting.run("frameworks", tmp_path / name)
        report = services.importing.run("frameworks", tmp_path / name)
        assert report.unchanged == 1
    assert state(frameworks) == before


def test_what_is_refused(frameworks: Frameworks, draft: FrameworkVersion) -> None:
    nameless = LocalizedText()
    key = draft.key
    assert refusal(lambda: frameworks.create(nameless)) == "frameworks.no_name"
    assert refusal(lambda: frameworks.save_particulars(replace(draft, name=nameless))) == "frameworks.no_name"
    rows = [ProfessionalStandard("", nameless)]
    assert refusal(lambda: frameworks.save_standards(key, rows)) == "frameworks.no_name"
    wrong = replace(occupation(5), nqf_level=9)
    assert refusal(lambda: frameworks.save_occupations(key, [wrong])) == "frameworks.no_such_level"
    wrong = replace(occupation(5), skill_level=5)
    assert refusal(lambda: frameworks.save_occupations(key, [wrong])) == "frameworks.no_such_skill_level"
    assert refusal(lambda: frameworks.save_levels(key, [level_row(9)])) == "frameworks.no_such_level_in_row"
    assert refusal(lambda: frameworks.save_links(key, [CareerLink("a", "a")])) == "frameworks.no_such_way"
    assert refusal(lambda: frameworks.version("gone")) == "framework.no_version"
    assert refusal(lambda: frameworks.fill("gone")) == "framework.no_version"
    assert refusal(lambda: frameworks.amend("gone")) == "framework.no_framework"
    assert refusal(lambda: frameworks.draft_document_content("gone")) == "database.no_organisation"
    assert state(frameworks) == [(draft, FrameworkContent({}))]


def test_filling_from_the_staffing_table(library: Services) -> None:
    frameworks = library.frameworks
    version, _ = frameworks.create(NAME, "demonstration", fill=True)
    filled = frameworks.content(version.key)
    assert len(filled.occupations) == 8
    assert {row.sqf_level for row in filled.levels} == set(range(1, 9))
    assert frameworks.proposal(version.key).changes_nothing
    accountant = next(one for one in filled.occupations if one.group.code == "2411-1")
    assert (accountant.isco.code, accountant.isco_name, accountant.isco_match) == (
        "2411",
        "Accountants",
        None,
    )

    position = library.staffing.position("demo-librarian")
    library.staffing.save_position(replace(position, key="", title=both("Жаңа маман")))
    kept = frameworks.save_occupations(version.key, [replace(accountant, name=both("Өз атауым"))])[0]
    filling, change_set = frameworks.fill(version.key)
    assert len(filling.occupations) == 1
    assert kept[0] in frameworks.content(version.key).occupations
    library.history.undo()
    assert len(frameworks.content(version.key).occupations) == 8
    assert change_set.changes


def test_a_draft_that_is_not_stored(library: Services) -> None:
    version, content = library.frameworks.draft_document_content()
    assert version.organisation == "demonstration"
    assert len(content.occupations) == 8
    assert content.texts == {}
    assert all(one.key for one in content.occupations)
    assert all(one.key for one in content.levels)


def test_the_demonstration_has_a_framework_to_look_at(library: Services) -> None:
    (version,) = library.frameworks.list()
    content = library.frameworks.content(version.key)
    assert set(content.texts) == set(SectionPart)
    assert {row.sqf_level for row in content.levels} == set(range(1, 9))
    found = library.frameworks.checks(version.key)
    # What blocks is what the printed part of the classifier lacks: a code a row, the names of one group.
    blocking = [one for one in found if one.blocks]
    coded = {one.key for one in content.occupations if one.group.code}
    assert [one.kind for one in blocking].count(FrameworkFault.CODE_MISSING) == 8 - len(coded)
    assert {one.row for one in blocking if one.kind is FrameworkFault.CELL_MISSING} == coded
    assert len(blocking) <= 10
    assert len(found) <= 30
    assert library.frameworks.proposal(version.key).occupations == ()


class TestApproval:
    @pytest.fixture
    def sound(self, services: Services, frameworks: Frameworks, draft: FrameworkVersion) -> FrameworkVersion:
        with_books(services)
        store(services.database, draft.key, complete_content())
        return draft

    def test_a_sound_version_is_approved_and_never_changes(
        self, services: Services, frameworks: Frameworks, sound: FrameworkVersion
    ) -> None:
        assert frameworks.faults(sound.key, DECISION) == ()
        frameworks.approve(sound.key, DECISION)
        stored = frameworks.version(sound.key)
        assert (stored.is_draft, stored.approval) == (False, Approval(DECISION.on, "7"))
        steps = dict(STEPS)
        for name in ("text", "occupation", "remove level", "arrange", "particulars", "fill", "discard"):
            key = refusal(lambda step=steps[name]: step(frameworks, sound.key))  # type: ignore[misc]
            assert key == "framework.approved_version"
        again = refusal(lambda: frameworks.approve(sound.key, DECISION))
        assert again == "framework.approved_version"
        services.history.undo()
        assert frameworks.version(sound.key).is_draft

    def test_an_error_forbids_it_in_words(self, frameworks: Frameworks, sound: FrameworkVersion) -> None:
        frameworks.save_text(sound.key, SectionPart.PASSPORT_SECTOR, LocalizedText("Тек қазақша", None))
        with pytest.raises(UserError) as caught:
            frameworks.approve(sound.key, DECISION)
        said = texts.say(caught.value.message, "ru")
        assert "раздел 2" in said
        assert "нет текста на русском языке" in said
        assert frameworks.version(sound.key).is_draft

    @pytest.mark.parametrize(
        ("decision", "key"),
        [
            (Approval(DECISION.on, "  № "), "frameworks.no_minutes"),
            (Approval(DECISION.on, "7" * 61), "frameworks.long_minutes"),
            (Approval(dt.date(2026, 6, 2), "7"), "frameworks.approved_ahead"),
            (Approval(dt.date(2023, 9, 13), "7"), "frameworks.approved_early"),
        ],
    )
    def test_a_decision_that_cannot_be(
        self, frameworks: Frameworks, sound: FrameworkVersion, decision: Approval, key: str
    ) -> None:
        assert refusal(lambda: frameworks.approve(sound.key, decision)) == key

    def test_the_next_version(
        self, services: Services, frameworks: Frameworks, sound: FrameworkVersion
    ) -> None:
        frameworks.approve(sound.key, DECISION)
        second, _ = frameworks.amend(sound.framework)
        assert (second.ordinal, second.is_draft) == (2, True)
        assert frameworks.content(second.key) == complete_content()
        assert refusal(lambda: frameworks.amend(sound.framework)) == "framework.has_draft"
        assert frameworks.compare(sound.key, second.key) == ()
        frameworks.save_text(second.key, SectionPart.GENERAL_AIMS, both("Басқа"))
        frameworks.remove(second.key, "standard", ["s1"])
        assert [one.section.number for one in frameworks.compare(sound.key, second.key)] == [3, 7]
        assert [one.key for one in frameworks.list()] == [second.key]
        early = Approval(dt.date(2026, 5, 3), "8")
        assert refusal(lambda: frameworks.approve(second.key, early)) == "frameworks.approved_before"
        frameworks.discard(second.key)
        assert [one.key for one in frameworks.list()] == [sound.key]
        services.history.undo()
        assert len(frameworks.content(second.key).standards) == 0


def test_checks_follow_the_classifier_in_force(
    services: Services, frameworks: Frameworks, draft: FrameworkVersion
) -> None:
    store(services.database, draft.key, complete_content())
    assert any(one.kind is FrameworkFault.NAME_DIFFERS for one in frameworks.checks(draft.key))
    with_books(services)
    assert frameworks.checks(draft.key) == ()


def test_a_row_of_steps_is_taken_back_and_done_again(
    services: Services, frameworks: Frameworks, draft: FrameworkVersion
) -> None:
    store(services.database, draft.key, complete_content())
    states = [state(frameworks)]
    for _, step in STEPS:
        with suppress(UserError):  # a step may find no more what one before it removed
            if step(frameworks, draft.key).id:
                states.append(state(frameworks))
        if not any(one.key == draft.key for one in frameworks.versions()):
            break
    for former in reversed(states[:-1]):
        services.history.undo()
        assert state(frameworks) == former
    for later in states[1:]:
        services.history.redo()
        assert state(frameworks) == later
