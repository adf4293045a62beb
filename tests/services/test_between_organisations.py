"""What goes from one organisation to another, what stays, and that a refused step leaves the file usable."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy.exc import IntegrityError

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.domain.staffing_edition import StaffingOrder
from nqs_desktop.services.catalogue import Services


@pytest.fixture
def other(library: Services) -> str:
    """Another organisation, with a department."""
    organisation = library.staffing.add_organisation(LocalizedText("Мұражай", "Музей"))[0].key
    library.staffing.save_department(Department("", LocalizedText("Қор", "Фонд"), organisation=organisation))
    return organisation


def department_of(library: Services, organisation: str) -> Department:
    return next(one for one in library.staffing.departments() if one.organisation == organisation)


def test_a_department_stays_in_its_organisation(library: Services, other: str) -> None:
    home = next(one for one in library.staffing.departments() if one.organisation != other)
    away = department_of(library, other)
    before = library.staffing.departments()
    for attempt in (
        lambda: library.staffing.move_department(home.key, away.key, 0),
        lambda: library.staffing.save_department(replace(home, parent=away.key)),
    ):
        with pytest.raises(UserError) as refused:
            attempt()
        assert refused.value.message.key == "staffing.department_stays"
    assert library.staffing.departments() == before


def test_a_position_leaves_with_a_copy_of_a_shared_empty_sheet(library: Services, other: str) -> None:
    home = library.staffing.position("demo-driver").organisation
    title, number = LocalizedText("Маман", "Специалист"), LocalizedText("9", "9")
    owner, _ = library.staffing.save_position(
        StaffPosition("", number, title, Decimal(1), None, organisation=home)
    )
    sharer, _ = library.staffing.save_position(replace(owner, key="", requirement_key=owner.key))
    assert library.staffing.sharers(owner.key) == (owner.key, sharer.key)
    library.staffing.save_position(replace(sharer, organisation=other))
    assert library.staffing.position(sharer.key).organisation == other
    assert library.staffing.sharers(owner.key) == (owner.key,)
    assert library.database.verify() == ()


def test_people_go_with_their_position(library: Services, other: str) -> None:
    library.occupancies.save(Occupancy("", "demo-driver", Decimal(1), "Асан"))
    driver = library.staffing.position("demo-driver")
    library.staffing.save_position(replace(driver, organisation=other, department=None))
    assert [one.name for one in library.occupancies.everything(other)] == ["Асан"]
    assert library.staffing.position("demo-driver").occupied == 1
    library.history.undo()
    assert library.occupancies.everything(other) == ()


def test_what_an_approved_edition_keeps_is_a_new_position_elsewhere(library: Services, other: str) -> None:
    driver = library.staffing.position("demo-driver")
    editions, home = library.staffing_editions, str(driver.organisation)
    library.occupancies.save(Occupancy("", driver.key, Decimal(1), "Асан"))
    order = StaffingOrder("12-ө", date(2026, 1, 5), date(2026, 2, 1))
    editions.approve(editions.worked_on(home).key, order)
    draft, _ = editions.amend(home)
    saved, _ = library.staffing.save_position(replace(driver, organisation=other, department=None))
    assert saved.organisation == other
    assert saved.occupied == 0
    assert saved.key != driver.key
    assert [one.name for one in library.occupancies.everything(home)] == ["Асан"]
    editions.discard_draft(draft.key)
    assert library.staffing.position(driver.key).organisation == home
    assert library.staffing.position(saved.key).requirement == driver.requirement


def test_a_commit_that_the_file_refuses_leaves_it_usable(library: Services) -> None:
    # A foreign key is checked when the transaction ends: SQLite leaves it open where one is broken.
    with library.database.unit_of_work(message("steps.add_occupancy", name="", title="")) as uow:
        uow.occupancies.save(Occupancy("", "demo-driver", Decimal(1), "А", candidate="nobody"))
        with pytest.raises(IntegrityError):
            uow.commit()
    library.staffing.rename_organisation(library.staffing.organisations()[0].key, LocalizedText("Жаңа"))
    assert library.occupancies.of("demo-driver") == ()
