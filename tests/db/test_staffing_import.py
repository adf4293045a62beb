"""Taking in a paper: twice changes nothing, corrections stay, a changed paper updates, undo takes it back."""

from dataclasses import replace
from decimal import Decimal

import pytest

from nqs_desktop.db.engine import Database
from nqs_desktop.domain.changes import Action, ChangeSet, ImportCounts, Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.staffing import Department, StaffingDraft, StaffPosition
from scripts.dump_database import REQUIREMENT
from tests.db.conftest import Writing


def text(kk: str, ru: str | None = None) -> LocalizedText:
    return LocalizedText(kk, ru)


def drafted(
    title: str,
    department: str | None = None,
    units: int = 1,
    sort_order: int = 0,
    source: SourceReference | None = None,
) -> StaffPosition:
    return StaffPosition(
        "",
        text("1"),
        text(title, f"{title} ru"),
        Decimal(units),
        department,
        requirement=REQUIREMENT,
        source=source,
        sort_order=sort_order,
    )


DRAFT = StaffingDraft(
    organisation=text("Құтқару қызметі", "Служба спасения"),
    departments=(
        Department("d1", text("Басшылық", "Руководство"), source=SourceReference("paper", 5)),
        Department("d2", text("Бөлім", "Отдел"), "d1", 1),
        Department("d3", text("Бөлім", "Отдел"), None, 2),
    ),
    positions=(
        drafted("Басшы", "d1", sort_order=0, source=SourceReference("paper", 9)),
        drafted("Маман", "d2", sort_order=1),
        drafted("Маман", "d3", sort_order=2),
        drafted("Кеңесші", None, sort_order=3),
    ),
)


def take_in(database: Database, draft: StaffingDraft) -> tuple[ImportCounts, ChangeSet]:
    with database.unit_of_work(message("steps.import_requirements", file="paper")) as uow:
        counts = uow.staffing.import_draft(draft, "paper")
        return counts, uow.commit()


def undo(database: Database) -> None:
    with database.unit_of_work(message("steps.undo")) as uow:
        assert uow.history.undo()
        uow.commit()


def redo(database: Database) -> None:
    with database.unit_of_work(message("steps.redo")) as uow:
        assert uow.history.redo()
        uow.commit()


def positions(database: Database) -> tuple[StaffPosition, ...]:
    with database.reading() as uow:
        return uow.staffing.positions()


def test_a_paper_becomes_an_organisation(database: Database) -> None:
    counts, record = take_in(database, DRAFT)
    assert counts == ImportCounts(created=4)
    assert [(change.topic, change.action) for change in record.changes] == [
        (Topic.STAFFING, Action.CREATED),
        (Topic.REQUIREMENTS, Action.CREATED),
        (Topic.OCCUPANCY, Action.CREATED),
    ]
    stored = positions(database)
    assert len({position.key for position in stored}) == 4
    with database.reading() as uow:
        (organisation,) = uow.staffing.organisations()
        departments = uow.staffing.departments()
    assert organisation.name == DRAFT.organisation
    keys = {None: None, "d1": departments[0].key, "d2": departments[1].key, "d3": departments[2].key}
    assert departments[1].parent == departments[0].key
    assert [replace(position, key="", organisation=None, department=None) for position in stored] == [
        replace(draft, department=None) for draft in DRAFT.positions
    ]
    assert [position.department for position in stored] == [
        keys[draft.department] for draft in DRAFT.positions
    ]
    assert database.verify() == ()


def test_the_same_paper_twice_changes_nothing(database: Database) -> None:
    take_in(database, DRAFT)
    before = positions(database)
    counts, record = take_in(database, DRAFT)
    assert counts == ImportCounts(unchanged=4)
    assert record.id == 0
    assert positions(database) == before


def test_the_same_paper_makes_the_same_keys_in_every_database(database: Database) -> None:
    take_in(database, DRAFT)
    before = positions(database)
    undo(database)
    take_in(database, DRAFT)
    assert [position.key for position in positions(database)] == [position.key for position in before]


def test_corrections_of_a_user_stay(database: Database, writing: Writing) -> None:
    take_in(database, DRAFT)
    first = positions(database)[0]
    corrected = replace(
        first, title=text("Басшы", "Руководитель"), units=Decimal("0.5"), occupation_code="1120"
    )
    with writing() as uow:
        uow.staffing.save_position(corrected)
        department = uow.staffing.departments()[0]
        uow.staffing.save_department(replace(department, name=text("Әкімшілік")))
    assert take_in(database, DRAFT)[0] == ImportCounts(unchanged=4)
    assert positions(database)[0] == corrected
    with database.reading() as uow:
        assert len(uow.staffing.departments()) == 3


def test_a_changed_paper_updates_what_it_changed(database: Database, writing: Writing) -> None:
    take_in(database, DRAFT)
    first = positions(database)[0]
    with writing() as uow:
        uow.staffing.save_position(replace(first, occupation_code="1120", register_link="A1"))
    changed = replace(DRAFT.positions[0], units=Decimal(2))
    newer = replace(DRAFT, positions=(changed, *DRAFT.positions[1:], drafted("Жаңа", "d3", sort_order=4)))
    counts, record = take_in(database, newer)
    assert counts == ImportCounts(created=1, updated=1, unchanged=3)
    assert (Topic.STAFFING, first.key, Action.UPDATED) in [
        (change.topic, change.key, change.action) for change in record.changes
    ]
    now = positions(database)
    assert now[0] == replace(first, units=Decimal(2), occupation_code="1120", register_link="A1")
    assert now[4].title.kk == "Жаңа"
    assert take_in(database, newer)[0] == ImportCounts(unchanged=5)


def test_positions_that_the_paper_does_not_name_stay(database: Database) -> None:
    take_in(database, DRAFT)
    fewer = replace(DRAFT, positions=DRAFT.positions[:1])
    assert take_in(database, fewer)[0] == ImportCounts(unchanged=1)
    assert len(positions(database)) == 4


def test_undo_takes_the_batch_back_and_redo_brings_it_again(database: Database) -> None:
    take_in(database, DRAFT)
    before = positions(database)
    undo(database)
    with database.reading() as uow:
        assert uow.staffing.department_tree() == ()
        assert uow.search.find("Басшы", ("positions",)) == ()
    assert database.verify() == ()
    redo(database)
    assert positions(database) == before
    with database.reading() as uow:
        assert [hit.key for hit in uow.search.find("Басшы", ("positions",))] == [before[0].key]
    assert database.verify() == ()
    undo(database)
    redo(database)
    assert positions(database) == before


def test_undo_of_an_update_gives_the_correction_back(database: Database, writing: Writing) -> None:
    take_in(database, DRAFT)
    with writing() as uow:
        uow.staffing.save_position(replace(positions(database)[0], units=Decimal(5)))
    corrected = positions(database)
    take_in(database, replace(DRAFT, positions=(drafted("Басшы", "d1", units=3), drafted("Тағы"))))
    undo(database)
    assert positions(database) == corrected


def test_a_draft_with_keys_is_known_by_them(database: Database) -> None:
    take_in(database, DRAFT)
    stored = positions(database)
    with database.reading() as uow:
        departments = uow.staffing.departments()
    with_keys = StaffingDraft(DRAFT.organisation, departments, stored)
    assert take_in(database, with_keys)[0] == ImportCounts(unchanged=4)
    renamed = replace(stored[1], title=text("Аға маман"))
    assert take_in(database, replace(with_keys, positions=(renamed,)))[0] == ImportCounts(updated=1)
    assert positions(database)[1] == renamed


def test_a_draft_with_keys_makes_an_equal_database(database: Database) -> None:
    take_in(database, DRAFT)
    stored = positions(database)
    with database.reading() as uow:
        departments = uow.staffing.departments()
        (organisation,) = uow.staffing.organisations()
    undo(database)
    take_in(database, StaffingDraft(DRAFT.organisation, departments, stored, organisation.key))
    assert positions(database) == stored
    with database.reading() as uow:
        assert uow.staffing.departments() == departments
        assert uow.staffing.organisations() == (organisation,)


def test_a_draft_without_an_organisation(database: Database, writing: Writing) -> None:
    nameless = replace(DRAFT, organisation=LocalizedText())
    with writing() as uow:
        only = uow.staffing.add_organisation(text("Ұйым"))
    take_in(database, nameless)
    assert {position.organisation for position in positions(database)} == {only.key}
    with writing() as uow:
        uow.staffing.add_organisation(text("Екінші"))
    with pytest.raises(UserError) as caught:
        take_in(database, nameless)
    assert caught.value.message.key == "database.which_organisation"


def test_a_draft_finds_its_organisation_by_name(database: Database, writing: Writing) -> None:
    with writing() as uow:
        made = uow.staffing.add_organisation(DRAFT.organisation)
        uow.staffing.add_organisation(text("Басқа"))
    take_in(database, DRAFT)
    assert {position.organisation for position in positions(database)} == {made.key}


def test_the_demonstration_is_marked(database: Database) -> None:
    take_in(database, replace(DRAFT, demonstration=True))
    with database.reading() as uow:
        assert uow.staffing.organisations()[0].demonstration


def test_equal_positions_of_one_paper_are_two(database: Database) -> None:
    twins = replace(DRAFT, positions=(drafted("Жүргізуші"), drafted("Жүргізуші", sort_order=1)))
    assert take_in(database, twins)[0] == ImportCounts(created=2)
    assert take_in(database, twins)[0] == ImportCounts(unchanged=2)
