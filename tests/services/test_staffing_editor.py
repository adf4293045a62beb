"""Editing the staffing table: what is stored, what is refused, and that each edit can be undone."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement import ExperienceAlternative, ExperienceDemand
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.services.catalogue import Services


def position(**fields: object) -> StaffPosition:
    blank = StaffPosition("", LocalizedText(), LocalizedText("Маман", "Специалист"), Decimal(1))
    return replace(blank, **fields)  # type: ignore[arg-type]


def test_the_tree_sums_positions_and_units(library: Services) -> None:
    organisation, *departments = library.staffing.tree()
    assert organisation.is_organisation
    assert [node.parent for node in departments] == [organisation.key] * 3
    assert organisation.units == sum(node.units for node in departments) == Decimal(9)
    assert library.staffing.totals() == (8, Decimal(9))
    assert len(library.staffing.positions(organisation.key)) == 8
    assert [row.title.ru for row in library.staffing.positions(departments[0].key)] == [
        "Директор",
        "Заместитель директора",
    ]


def test_every_edit_is_a_step_that_can_be_undone(library: Services) -> None:
    staffing, history = library.staffing, library.history
    organisation = staffing.organisations()[0]

    def everything() -> object:
        rows = staffing.positions()
        return staffing.tree(), rows, [staffing.position(row.key) for row in rows]

    changed = replace(staffing.position("demo-driver"), units=Decimal("0.25"))
    added = Department("", LocalizedText("Жаңа бөлім"), organisation=organisation.key)
    edits: list[Callable[[], ChangeSet]] = [
        lambda: staffing.save_department(added)[1],
        lambda: staffing.save_position(position(organisation=organisation.key))[1],
        lambda: staffing.save_position(changed)[1],
        lambda: staffing.save_requirement("demo-driver", staffing.position("demo-director").requirement),
        lambda: staffing.remove_position("demo-driver"),
        lambda: staffing.remove_department(staffing.tree()[1].key),
        lambda: staffing.rename_organisation(organisation.key, LocalizedText("Басқа", "Другая")),
        lambda: staffing.add_organisation(LocalizedText("Екінші"))[1],
        lambda: staffing.remove_organisation(organisation.key),
    ]
    for edit in edits:
        before = everything()
        change_set = edit()
        assert change_set.touches(Topic.STAFFING, Topic.REQUIREMENTS)
        after = everything()
        assert after != before
        assert history.can_undo() == change_set.step
        history.undo()
        assert everything() == before
        history.redo()
        assert everything() == after


def test_a_position_without_an_organisation_goes_to_the_only_one(library: Services) -> None:
    saved, _ = library.staffing.save_position(position(occupation_code="х1000", register_link="в2-3"))
    assert saved.organisation == "demonstration"
    assert (saved.occupation_code, saved.register_link) == ("X1000", "B2-3")
    assert library.staffing.position(saved.key) == saved


@pytest.mark.parametrize(
    ("fields", "key"),
    [
        ({"title": LocalizedText()}, "staffing.no_title"),
        ({"units": Decimal(-1)}, "staffing.wrong_units"),
        ({"units": Decimal("NaN")}, "staffing.wrong_units"),
        ({"units": Decimal("1e9")}, "staffing.wrong_units"),
        ({"occupation_code": "21-4"}, "staffing.wrong_occupation_code"),
        ({"register_link": "E1"}, "staffing.wrong_register_place"),
        ({"department": "nowhere"}, "database.no_department"),
    ],
)
def test_what_cannot_be_is_refused(library: Services, fields: dict[str, object], key: str) -> None:
    with pytest.raises(UserError) as caught:
        library.staffing.save_position(position(**fields))
    assert caught.value.message.key == key
    assert len(library.staffing.positions()) == 8


def test_an_impossible_requirement_is_refused(library: Services) -> None:
    before = library.staffing.position("demo-driver")
    alternative = ExperienceAlternative(Decimal(5), Decimal(3))
    impossible = replace(before.requirement, experience=ExperienceDemand((alternative,)))
    with pytest.raises(UserError):
        library.staffing.save_requirement("demo-driver", impossible)
    assert library.staffing.position("demo-driver") == before


def test_names_are_needed(library: Services) -> None:
    with pytest.raises(UserError):
        library.staffing.save_department(Department("", LocalizedText()))
    with pytest.raises(UserError):
        library.staffing.add_organisation(LocalizedText())
    with pytest.raises(UserError):
        library.staffing.rename_organisation("demonstration", LocalizedText())


def test_rereading_stores_nothing(library: Services) -> None:
    before = library.staffing.position("demo-director")
    reading = library.staffing.reread_requirement("demo-director")
    assert reading.education.levels == before.requirement.education.levels
    assert reading.education.text == before.requirement.education.text
    assert library.staffing.position("demo-director") == before


def test_a_correction_outlives_the_same_paper(services: Services, seeds: Path) -> None:
    (document,) = seeds.glob("003_*.txt")
    services.importing.run("requirements", document)
    row = services.staffing.positions()[4]
    corrected, _ = services.staffing.save_position(
        replace(services.staffing.position(row.key), units=Decimal("0.5"), occupation_code="2411-1")
    )
    report = services.importing.run("requirements", document)
    assert (report.created, report.updated, report.removed) == (0, 0, 0)
    assert services.staffing.position(row.key) == corrected


def test_an_import_is_undone_as_one_step(services: Services, seeds: Path) -> None:
    (document,) = seeds.glob("003_*.txt")
    report = services.importing.run("requirements", document)
    assert report.change_set is not None
    assert len(services.history.steps()) == 1
    services.history.undo()
    assert services.staffing.tree() == []
    services.history.redo()
    assert len(services.staffing.positions()) == report.created


def test_units_of_an_old_paper_stand_in_the_way_of_neither_numbers_nor_requirements(
    library: Services,
) -> None:
    with library.database.unit_of_work(message("steps.save_setting", name="")) as uow:
        driver = uow.staffing.save_position(
            replace(uow.staffing.position("demo-driver"), units=Decimal("0.3"))
        )
        uow.commit()
    library.staffing.renumber(str(driver.organisation), 20)
    demanded = replace(driver.requirement, competence=LocalizedText("Жол ережелері", "Правила движения"))
    library.staffing.save_requirement(driver.key, demanded)
    stored = library.staffing.position(driver.key)
    assert (stored.units, stored.requirement) == (Decimal("0.3"), demanded)
    assert int(str(stored.number.kk)) >= 20


@pytest.mark.parametrize("found", ["12345678901", "12345678901a", "١٢٣٤٥٦٧٨٩٠١٢"])
def test_a_business_number_has_twelve_digits(library: Services, found: str) -> None:
    organisation = library.staffing.organisation(library.staffing.organisations()[0].key)
    with pytest.raises(UserError) as refused:
        library.staffing.save_organisation(replace(organisation, bin=found))
    assert refused.value.message == message("staffing.wrong_bin", found=found)
