"""Matching over a real database: tables, reasons on demand, who nearly fits."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from nqs_desktop.domain.candidate import Candidate, EmploymentRecord
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.errors import Cancelled, UserError
from nqs_desktop.domain.occupancy import Absence, Occupancy
from nqs_desktop.domain.requirement import Requirement
from nqs_desktop.services.catalogue import Services

ON = date(2026, 9, 1)


def test_all_against_all_is_what_the_check_says(library: Services) -> None:
    run = library.matching.run(ON)
    table = run.table
    assert (len(table.candidates), len(table.positions)) == (4, 8)
    assert all(position.title and position.department for position in table.positions)
    for row, candidate in enumerate(table.candidates):
        for column, place in enumerate(table.positions):
            full = library.checker.check(candidate.key, place.key, ON)
            lacks = [item.requirement for item in full.items if item.verdict is not Verdict.MET]
            assert table.verdict(row, column) is full.verdict
            assert [lack.requirement for lack in table.lacking(row, column)] == lacks
            assert run.explain(row, column) == full
    assert run.explain(0, 0) is run.explain(0, 0)


def test_rows_and_columns_are_those_asked_for(library: Services) -> None:
    keys = [position.key for position in library.matching.table(ON).positions]
    table = library.matching.table(ON, keys[3:1:-1], ["demo-2"])
    assert [position.key for position in table.positions] == keys[3:1:-1]
    assert [candidate.key for candidate in table.candidates] == ["demo-2"]
    assert len(library.matching.one_candidate("demo-1", ON).table.positions) == 8
    assert len(library.matching.one_vacancy(keys[0], ON).table.candidates) == 4
    with pytest.raises(UserError):
        library.matching.one_candidate("nobody", ON)
    with pytest.raises(UserError):
        library.matching.one_vacancy("nothing", ON)


def test_occupied_positions_are_no_vacancies(library: Services) -> None:
    vacancies = library.matching.vacancies(ON)
    assert (len(vacancies.positions), vacancies.all_vacant) == (8, True)
    first = library.staffing.position(vacancies.positions[0])
    library.staffing.save_position(replace(first, occupied=first.units))
    second = library.staffing.position(vacancies.positions[1])
    library.staffing.save_position(replace(second, units=Decimal("1.5"), occupied=Decimal("0.5")))
    left = library.matching.vacancies(ON)
    assert (left.positions, left.all_vacant) == (vacancies.positions[1:], False)


def test_vacancies_are_those_of_the_day(library: Services) -> None:
    first = library.staffing.position(library.matching.vacancies(ON).positions[0])
    away = Absence(ON, ON + timedelta(days=9), "leave")
    held = Occupancy(
        "", first.key, first.units, "Айгүл", start=ON, end=ON + timedelta(days=30), absences=(away,)
    )
    library.occupancies.save(held)

    def told(days: int) -> tuple[bool, bool]:
        found = library.matching.vacancies(ON + timedelta(days=days))
        table = library.matching.table(ON + timedelta(days=days), [first.key])
        assert (bool(table.vacancies()), bool(table.temporary_vacancies())) == (
            first.key in found.positions,
            first.key in found.temporary,
        )
        assert not found.all_vacant
        return bool(table.vacancies()), bool(table.temporary_vacancies())

    assert [told(days) for days in (-1, 0, 10, 30, 31)] == [
        (True, False),
        (False, True),
        (False, False),
        (False, False),
        (True, False),
    ]


def test_who_nearly_fits_is_told_from_when_waiting_is_enough(library: Services) -> None:
    run = library.matching.run(ON)
    near = [one for place in range(8) for one in run.nearly(place)]
    assert near
    for one in near:
        assert (one.pair.verdict, one.pair.missing) == (Verdict.NOT_MET, 1)
    later = [one for row in range(4) for one in run.nearly_for(row) if one.met_from]
    for one in later:
        assert one.met_from is not None
        candidate, place = run.table.candidates[one.pair.candidate], run.table.positions[one.pair.position]
        assert library.checker.check(candidate.key, place.key, one.met_from).verdict is Verdict.MET


def test_years_that_will_be_complete_are_told(library: Services) -> None:
    fitting = library.candidates.candidate("demo-1")
    running = EmploymentRecord("Мекеме", "Маман", date(2026, 1, 1), None, fitting.employment[0].kinds)
    newcomer = Candidate("new", "Жаңа Маман", education=fitting.education, employment=(running,))
    library.candidates.save(newcomer)
    run = library.matching.one_candidate("new", ON)
    days = [one.met_from for one in run.nearly_for(0) if one.met_from]
    assert days
    assert all(day > ON for day in days)


def test_matching_can_be_stopped(library: Services) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        library.matching.table(ON, progress=stop)


def test_a_check_knows_of_every_change(library: Services) -> None:
    def level() -> Verdict:
        return library.checker.check("demo-1", "demo-director", ON).items[0].verdict

    assert level() is Verdict.MET
    library.candidates.save(replace(library.candidates.candidate("demo-1"), education=()))
    assert level() is Verdict.NOT_MET
    library.history.undo()
    assert level() is Verdict.MET
    place = library.staffing.position("demo-director")
    library.staffing.save_position(replace(place, requirement=Requirement()))
    assert library.checker.check("demo-1", "demo-director", ON).verdict is Verdict.MET
    library.history.undo()
    library.candidates.remove("demo-1")
    with pytest.raises(UserError):
        level()
