"""Organisations, departments, positions: saved, read, summed, removed."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from nqs_desktop.db.engine import Database
from nqs_desktop.db.rows import StaffPositionRow
from nqs_desktop.domain.changes import Action, Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import Language, LocalizedList, LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement import EducationDemand, Requirement
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.staffing import Department, StaffingDraft, StaffPosition
from scripts.dump_database import REQUIREMENT
from tests.db.conftest import Writing


def text(kk: str, ru: str | None = None) -> LocalizedText:
    return LocalizedText(kk, ru)


def position(
    title: str,
    units: str = "1",
    department: str | None = None,
    organisation: str | None = None,
    requirement: Requirement = Requirement(),
) -> StaffPosition:
    return StaffPosition(
        "",
        text("1"),
        text(title),
        Decimal(units),
        department,
        requirement=requirement,
        organisation=organisation,
    )


def test_a_position_comes_back_as_it_was_saved(database: Database, writing: Writing) -> None:
    whole = StaffPosition(
        key="",
        number=text("42", "43"),
        title=LocalizedText("Маман", "Специалист", (Language.RU,)),
        units=Decimal("0.25"),
        occupation_code="2147-1",
        register_link="B2-3",
        requirement=REQUIREMENT,
        source=SourceReference("paper", 17),
    )
    with writing() as uow:
        organisation = uow.staffing.add_organisation(text("Ұйым"))
        department = uow.staffing.save_department(
            Department("", text("Бөлім"), source=SourceReference("paper", 3))
        )
        saved = uow.staffing.save_position(replace(whole, department=department.key))
    assert len(saved.key) == 10
    assert saved == replace(whole, key=saved.key, department=department.key, organisation=organisation.key)
    with database.reading() as uow:
        assert uow.staffing.position(saved.key) == saved
        assert uow.staffing.positions() == (saved,)
        assert uow.staffing.department(department.key) == department
        assert uow.staffing.departments() == (department,)
        (row,) = uow.staffing.position_rows()
    assert (row.key, row.department, row.units, row.needs_review) == (
        saved.key,
        text("Бөлім"),
        Decimal("0.25"),
        True,
    )


def test_the_tree_adds_up_what_lies_below(database: Database, writing: Writing) -> None:
    with writing() as uow:
        first = uow.staffing.add_organisation(text("Ә"))
        second = uow.staffing.add_organisation(text("А"), demonstration=True)
        upper = uow.staffing.save_department(Department("", text("Үстіңгі"), organisation=first.key))
        lower = uow.staffing.save_department(Department("", text("Астыңғы"), upper.key))
        empty = uow.staffing.save_department(Department("", text("Бос"), organisation=first.key))
        save = uow.staffing.save_position
        last = save(position("a", "0.5", department=lower.key))
        save(position("b", "2", department=lower.key))
        save(position("c", "0.25", department=upper.key))
        save(position("d", "10", organisation=first.key))
        save(position("e", "3", organisation=second.key))
    with database.reading() as uow:
        tree = uow.staffing.department_tree()
        names = [row.title.kk for row in uow.staffing.position_rows()]
        below = [row.title.kk for row in uow.staffing.position_rows(upper.key)]
        of_second = [one.title.kk for one in uow.staffing.positions(second.key)]
        assert uow.staffing.position(last.key).organisation == first.key
        assert uow.staffing.has_positions()
    assert [(node.key, node.parent, node.positions, node.units) for node in tree] == [
        (first.key, None, 4, Decimal("12.75")),
        (upper.key, first.key, 3, Decimal("2.75")),
        (lower.key, upper.key, 2, Decimal("2.5")),
        (empty.key, first.key, 0, Decimal(0)),
        (second.key, None, 1, Decimal(3)),
    ]
    assert names == ["a", "b", "c", "d", "e"]
    assert below == ["a", "b", "c"]
    assert of_second == ["e"]


def test_organisations_are_in_the_kazakh_order_of_names(writing: Writing) -> None:
    with writing() as uow:
        for name in ("Я", "Ә", "Б"):
            uow.staffing.add_organisation(text(name))
        uow.staffing.add_organisation(text("А"), demonstration=True)
        assert [row.name.kk for row in uow.staffing.organisations()] == ["Ә", "Б", "Я", "А"]


def test_saving_again_changes_and_keeps_the_key(database: Database, writing: Writing) -> None:
    with writing() as uow:
        uow.staffing.add_organisation(text("Ұйым"))
        saved = uow.staffing.save_position(position("a"))
        other = uow.staffing.save_position(position("b"))
    assert (saved.sort_order, other.sort_order) == (0, 1)
    changed = replace(saved, title=text("Жаңа", "Новый"), units=Decimal(7), sort_order=5)
    with writing() as uow:
        assert uow.staffing.save_position(changed) == changed
    with database.reading() as uow:
        assert [row.title.kk for row in uow.staffing.position_rows()] == ["b", "Жаңа"]


def test_a_requirement_alone(database: Database, writing: Writing) -> None:
    fields = LocalizedList(("а", "ә"), ("б",))
    requirement = Requirement(EducationDemand(fields=fields, fields_open=True, text=text("x")))
    with writing() as uow:
        uow.staffing.add_organisation(text("Ұйым"))
        saved = uow.staffing.save_position(position("a"))
    with database.unit_of_work(message("steps.save_requirement", title="a")) as uow:
        uow.staffing.save_requirement(saved.key, requirement)
        changed = uow.commit()
    assert [(change.topic, change.key) for change in changed.changes] == [(Topic.REQUIREMENTS, saved.key)]
    with database.reading() as uow:
        assert uow.staffing.position(saved.key) == replace(saved, requirement=requirement)


def test_nothing_changed_is_no_step(database: Database, writing: Writing) -> None:
    with writing() as uow:
        uow.staffing.add_organisation(text("Ұйым"))
        saved = uow.staffing.save_position(position("a", requirement=REQUIREMENT))
    with database.unit_of_work(message("steps.save_position", title="a")) as uow:
        uow.staffing.save_position(saved)
        record = uow.commit()
    assert (record.id, record.changes) == (0, ())
    with database.reading() as uow:
        assert len(uow.history.steps()) == 1


def test_a_position_moves_to_another_organisation_with_its_key(database: Database, writing: Writing) -> None:
    with writing() as uow:
        first, second = (uow.staffing.add_organisation(text(name)) for name in "аб")
        saved = uow.staffing.save_position(position("a", organisation=first.key, requirement=REQUIREMENT))
    with writing() as uow:
        moved = uow.staffing.save_position(replace(saved, organisation=second.key))
    assert (moved.key, moved.organisation, moved.requirement) == (saved.key, second.key, REQUIREMENT)
    with database.reading() as uow:
        assert uow.staffing.positions(first.key) == ()
        assert uow.staffing.positions(second.key) == (moved,)


def test_removing_a_department_takes_all_below(database: Database, writing: Writing) -> None:
    with writing() as uow:
        uow.staffing.add_organisation(text("Ұйым"))
        upper = uow.staffing.save_department(Department("", text("Үстіңгі")))
        lower = uow.staffing.save_department(Department("", text("Астыңғы"), upper.key))
        gone = uow.staffing.save_position(position("a", department=lower.key))
        stays = uow.staffing.save_position(position("b"))
    with database.unit_of_work(message("steps.remove_department", name="x")) as uow:
        uow.staffing.remove_department(upper.key)
        changed = uow.commit()
    assert {(change.topic, change.key, change.action) for change in changed.changes} == {
        (Topic.STAFFING, upper.key, Action.REMOVED),
        (Topic.STAFFING, lower.key, Action.REMOVED),
        (Topic.STAFFING, gone.key, Action.REMOVED),
        (Topic.REQUIREMENTS, gone.key, Action.REMOVED),
    }
    with database.reading() as uow:
        assert uow.staffing.positions() == (stays,)
        assert uow.staffing.departments() == ()
    assert database.verify() == ()


def test_removing_and_renaming_an_organisation(database: Database, writing: Writing) -> None:
    with writing() as uow:
        organisation = uow.staffing.add_organisation(text("Ұйым"))
        department = uow.staffing.save_department(Department("", text("Бөлім")))
        uow.staffing.save_position(position("a", department=department.key))
        uow.staffing.rename_organisation(organisation.key, text("Басқа"))
        assert uow.staffing.organisations()[0].name == text("Басқа")
    with writing() as uow:
        uow.staffing.remove_organisation(organisation.key)
    with database.reading() as uow:
        assert uow.staffing.department_tree() == ()
        assert not uow.staffing.has_positions()
        assert uow.search.find("a", ("positions",)) == ()


def test_a_department_moves_but_never_below_itself(writing: Writing) -> None:
    with writing() as uow:
        uow.staffing.add_organisation(text("Ұйым"))
        upper = uow.staffing.save_department(Department("", text("Үстіңгі")))
        lower = uow.staffing.save_department(Department("", text("Астыңғы"), upper.key))
        for ring in (upper.key, lower.key):
            with pytest.raises(UserError) as caught:
                uow.staffing.save_department(replace(upper, parent=ring))
            assert caught.value.message.key == "staffing.department_below_itself"
        moved = uow.staffing.save_department(replace(lower, parent=None, sort_order=9))
        assert uow.staffing.departments() == (upper, moved)


def test_what_does_not_exist_or_cannot_be_told(writing: Writing) -> None:
    with writing() as uow:
        store = uow.staffing
        cases: list[tuple[str, Callable[[], object]]] = [
            ("database.which_organisation", lambda: store.save_position(position("a"))),
            ("database.no_organisation", lambda: store.save_position(position("a", organisation="x"))),
            ("database.no_department", lambda: store.save_position(position("a", department="x"))),
            ("database.no_department", lambda: store.save_department(Department("", text("a"), "x"))),
            ("database.no_department", partial(store.remove_department, "x")),
            ("database.no_department", lambda: store.department("x")),
            ("database.no_department", lambda: store.position_rows("x")),
            ("database.no_position", lambda: store.position("x")),
            ("database.no_position", partial(store.remove_position, "x")),
            ("database.no_position", lambda: store.save_requirement("x", Requirement())),
            ("database.no_organisation", partial(store.remove_organisation, "x")),
            ("database.no_organisation", partial(store.rename_organisation, "x", text("a"))),
        ]
        for sentence, ask in cases:
            with pytest.raises(UserError) as caught:
                ask()
            assert caught.value.message.key == sentence


@pytest.mark.parametrize("units", ["-0.5", "0.12345", "NaN", "Infinity", "1e30", "100000.5"])
def test_impossible_units(writing: Writing, units: str) -> None:
    impossible = position("a", units)
    with writing() as uow:
        uow.staffing.add_organisation(text("Ұйым"))
        with pytest.raises(UserError) as caught:
            uow.staffing.save_position(impossible)
        assert caught.value.message.key == "database.units_impossible"
    with writing() as uow:
        with pytest.raises(UserError) as caught:
            uow.staffing.import_draft(StaffingDraft(text("Ұйым"), (), (impossible,)))
        assert caught.value.message.key == "database.units_impossible"
        uow._session.rollback()


def test_the_database_itself_refuses_negative_units(writing: Writing) -> None:
    with writing() as uow:
        uow.staffing.add_organisation(text("Ұйым"))
        uow.staffing.save_position(position("a"))
        with pytest.raises(IntegrityError):
            uow._session.execute(update(StaffPositionRow).values(units=Decimal(-1)))
        uow._session.rollback()


@pytest.mark.parametrize(
    "broken",
    [
        replace(position("a"), title=text("\ud800")),
        replace(position("a"), key="x", source=SourceReference("paper", 10**30)),
    ],
    ids=["half a character pair", "a number of thirty digits"],
)
def test_texts_and_numbers_that_no_database_holds(
    database: Database, writing: Writing, broken: StaffPosition
) -> None:
    with writing() as uow:
        uow.staffing.add_organisation(text("Ұйым"))
    with database.unit_of_work(message("steps.undo")) as uow:
        with pytest.raises(UserError) as caught:
            uow.staffing.save_position(broken)
        assert caught.value.message.key == "database.not_storable"
    with database.reading() as uow:
        assert uow.staffing.positions() == ()


def test_a_key_that_no_database_holds(database: Database) -> None:
    with database.reading() as uow:
        assert uow.search.find("\ud800") == ()
        with pytest.raises(UserError) as caught:
            uow.staffing.position("\udcff")
    assert caught.value.message.key == "database.not_storable"
