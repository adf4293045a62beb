"""Who holds a position, over a real database: saving, refusing, standing in, undoing, listing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from nqs_desktop.domain.changes import Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.holding import HoldingState
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.occupancy import Absence, Filling, Occupancy
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.occupancies import Occupancies

LIBRARIAN = "demo-librarian"
TODAY = date(2026, 6, 1)
HALF, ONE, TWO = Decimal("0.5"), Decimal(1), Decimal(2)
LEAVE = Absence(date(2026, 3, 1), date(2026, 8, 31), "leave")


@pytest.fixture
def people(library: Services) -> Occupancies:
    """The occupancies of the demonstration, on a day that stays."""
    return Occupancies(library.database, lambda: TODAY)


@pytest.fixture
def position(library: Services) -> StaffPosition:
    """A position of two units that nobody holds."""
    stored, _ = library.staffing.save_position(
        replace(library.staffing.position(LIBRARIAN), units=TWO, occupied=Decimal(0))
    )
    return stored


def holder(position: StaffPosition, **fields: object) -> Occupancy:
    made = Occupancy("", position.key, ONE, "Айгүл Серікқызы", start=date(2020, 1, 1))
    return replace(made, **fields)  # type: ignore[arg-type]


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(UserError) as caught:
        call()
    return caught.value.message.key


def test_somebody_is_put_on_a_position_and_taken_back(
    people: Occupancies, position: StaffPosition, library: Services
) -> None:
    stored, changed = people.save(holder(position, name="  Айгүл   Серікқызы "))
    assert stored.key
    assert stored.name == "Айгүл Серікқызы"
    assert {(one.topic, one.key) for one in changed.changes} == {(Topic.OCCUPANCY, position.key)}
    assert people.of(position.key) == (stored,)
    assert people.everything() == (stored,)
    assert people.filling_of([position.key], TODAY) == {position.key: Filling(ONE, Decimal(0))}
    assert people.free(position.key, TODAY) == ONE
    assert library.staffing.position(position.key).vacant == ONE
    library.history.undo()
    assert people.of(position.key) == ()
    library.history.redo()
    assert people.of(position.key) == (stored,)
    people.remove(stored.key)
    assert people.of(position.key) == ()
    library.history.undo()
    assert people.of(position.key) == (stored,)


def test_too_much_is_refused_and_nothing_stored(people: Occupancies, position: StaffPosition) -> None:
    people.save(holder(position, share=Decimal("1.5")))
    assert refused(lambda: people.save(holder(position, name="Болат"))) == "occupancy.too_much"
    assert [one.key for one in people.faults(holder(position, name="Болат"))] == ["occupancy.too_much"]
    assert people.faults(holder(position, name="Болат", share=HALF)) == ()
    assert len(people.of(position.key)) == 1
    assert (
        refused(lambda: people.save(replace(holder(position), position="nothing"))) == "database.no_position"
    )
    assert refused(lambda: people.remove("nothing")) == "database.no_occupancy"


def test_who_comes_after_the_end_of_another_is_no_surplus(
    people: Occupancies, position: StaffPosition
) -> None:
    first, _ = people.save(holder(position, share=TWO))
    ended, _ = people.save(replace(first, end=date(2026, 5, 31)))
    people.save(holder(position, name="Болат", share=TWO, start=date(2026, 6, 1)))
    assert refused(lambda: people.save(replace(ended, end=date(2026, 6, 1)))) == "occupancy.too_much"
    assert people.filling_of([position.key], date(2026, 5, 31))[position.key].occupied == TWO


def test_a_stand_in_fills_the_time_away_and_goes_with_the_holder(
    people: Occupancies, position: StaffPosition, library: Services
) -> None:
    away, _ = people.save(holder(position, absences=(LEAVE,)))
    assert people.filling_of([position.key], TODAY)[position.key] == Filling(ONE, ONE)
    stand_in = Occupancy("", position.key, HALF, "Болат", None, LEAVE.start, LEAVE.end, substitutes=away.key)
    stored, _ = people.save(stand_in)
    assert people.filling_of([position.key], TODAY)[position.key] == Filling(ONE, HALF)
    shorter = replace(away, absences=(replace(LEAVE, end=date(2026, 4, 1)),))
    assert refused(lambda: people.save(shorter)) == "occupancy.stand_in_left"
    people.remove(away.key)
    assert people.of(position.key) == ()
    library.history.undo()
    assert set(people.of(position.key)) == {away, stored}


def test_units_without_names_are_set_and_named_one_by_one(
    people: Occupancies, position: StaffPosition
) -> None:
    people.set_unnamed(position.key, TWO)
    assert [(one.share, one.is_mere_number) for one in people.of(position.key)] == [(TWO, True)]
    assert refused(lambda: people.save(holder(position))) == "occupancy.too_much"
    assert people.faults(holder(position), of_unnamed=True) == ()
    people.save(holder(position), of_unnamed=True)
    assert sorted((one.name, one.share) for one in people.of(position.key)) == [
        ("", ONE),
        ("Айгүл Серікқызы", ONE),
    ]
    assert refused(lambda: people.set_unnamed(position.key, TWO)) == "occupancy.too_much"
    people.save(holder(position, name="Болат"), of_unnamed=True)
    assert not any(one.is_mere_number for one in people.of(position.key))
    assert people.set_unnamed(position.key, Decimal(0)).id == 0


def test_a_mere_number_says_nothing_of_former_days(people: Occupancies, position: StaffPosition) -> None:
    people.set_unnamed(position.key, TWO)
    former = holder(position, share=TWO, start=date(2010, 1, 1), end=date(2019, 12, 31))
    assert people.faults(former) == ()
    assert [one.key for one in people.faults(replace(former, end=TODAY))] == ["occupancy.too_much"]


def test_an_old_surplus_may_be_mended_step_by_step(
    people: Occupancies, position: StaffPosition, library: Services
) -> None:
    with library.database.unit_of_work(people.save(holder(position))[1].step) as uow:
        one = uow.occupancies.save(holder(position, share=TWO, name="Болат"))
        uow.occupancies.save(holder(position, share=TWO, name="Дана"))
        uow.commit()
    people.save(replace(one, share=HALF))
    assert refused(lambda: people.save(replace(one, share=TWO))) == "occupancy.too_much"


def test_a_candidate_who_is_removed_stays_by_name(
    people: Occupancies, position: StaffPosition, library: Services
) -> None:
    stored, _ = people.save(holder(position, candidate="demo-1", name="?"))
    candidate = library.candidates.candidate("demo-1")
    assert stored.name == candidate.name
    library.candidates.save(replace(candidate, name="Жаңа Аты"))
    assert [one.name for one in people.of(position.key)] == ["Жаңа Аты"]
    (held,) = people.of_candidate("demo-1", TODAY)
    assert (held.title, held.state) == (position.title, HoldingState.HOLDS)
    library.candidates.remove("demo-1")
    assert [(one.name, one.candidate) for one in people.of(position.key)] == [("Жаңа Аты", None)]
    assert people.of_candidate("demo-1", TODAY) == ()
    library.history.undo()
    assert [one.candidate for one in people.of(position.key)] == ["demo-1"]
    assert refused(lambda: people.save(holder(position, candidate="nobody"))) == "database.no_candidate"


def test_much_with_one_person_is_doubted(
    people: Occupancies, position: StaffPosition, library: Services
) -> None:
    other, _ = library.staffing.save_position(replace(position, key="", title=LocalizedText("Б", "Б")))
    people.save(holder(position, candidate="demo-1"))
    much = holder(other, candidate="demo-1")
    assert [one.key for one in people.doubts(much)] == ["occupancy.much_with_one"]
    assert people.doubts(replace(much, share=HALF)) == ()
    assert people.doubts(replace(much, candidate=None)) == ()


def test_the_list_of_who_holds_what(people: Occupancies, position: StaffPosition, library: Services) -> None:
    away, _ = people.save(holder(position, absences=(LEAVE,)))
    people.save(Occupancy("", position.key, ONE, "Болат", None, LEAVE.start, LEAVE.end, substitutes=away.key))
    people.save(holder(position, name="Дана", end=date(2021, 1, 1)))
    listed = people.holdings(TODAY)
    assert [(one.occupancy.name, one.state, one.holder) for one in listed] == [
        ("Айгүл Серікқызы", HoldingState.AWAY, ""),
        ("Болат", HoldingState.STANDS_IN, "Айгүл Серікқызы"),
        ("Дана", HoldingState.ENDED, ""),
    ]
    assert {one.title for one in listed} == {position.title}
    node = next(row.key for row in library.staffing.organisations())
    assert people.holdings(TODAY, node) == listed
    assert len(people.people()) == len(library.candidates.rows())


def test_people_go_with_the_positions_through_a_record_file(
    people: Occupancies, position: StaffPosition, library: Services, tmp_path: Path
) -> None:
    away, _ = people.save(holder(position, candidate="demo-1", absences=(LEAVE,)))
    people.save(Occupancy("", position.key, ONE, "Болат", None, LEAVE.start, LEAVE.end, substitutes=away.key))
    people.set_unnamed(position.key, ONE)
    before = people.everything()
    out = tmp_path / "positions.json"
    library.exporting.run("positions", out)
    for one in before:
        if one.substitutes is None:
            people.remove(one.key)
    library.importing.run("requirements", out)
    assert people.everything() == before
    library.history.undo()
    assert people.everything() == ()
    with_fewer = tmp_path / "fewer.json"
    with_fewer.write_text(out.read_text(encoding="utf-8").replace('"units": 2', '"units": 0.5'), "utf-8")
    assert refused(lambda: library.importing.run("requirements", with_fewer)) == "records.wrong_person"
    third = holder(position, name="Артық")
    people.save(third)
    assert refused(lambda: library.importing.run("requirements", out)) == "staffing.more_held"
    assert [one.name for one in people.everything()] == ["Артық"]
    text = out.read_text(encoding="utf-8").replace('"from": "2020-01-01"', '"from": "2026-12-01"')
    out.write_text(text, encoding="utf-8")
    assert refused(lambda: library.importing.run("requirements", out)) == "records.wrong_person"


def test_a_file_does_not_take_units_from_people(
    people: Occupancies, position: StaffPosition, library: Services, tmp_path: Path
) -> None:
    out = tmp_path / "positions.json"
    library.exporting.run("positions", out)
    text = out.read_text(encoding="utf-8").replace('"units": 2,', '"units": 1.5,')
    out.write_text(text, encoding="utf-8")
    later, _ = people.save(holder(position, share=TWO, start=date(2100, 1, 1)))
    assert refused(lambda: library.importing.run("requirements", out)) == "staffing.more_held"
    people.save(replace(later, start=date(2020, 1, 1)))
    assert refused(lambda: library.importing.run("requirements", out)) == "staffing.occupied_above_units"
    assert library.staffing.position(position.key).units == TWO
