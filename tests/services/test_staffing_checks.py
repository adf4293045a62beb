"""Checks and figures over a real database."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.errors import Cancelled, UserError
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.staffing_checks.finding import CheckKind
from nqs_desktop.services.catalogue import Services

ON = date(2026, 11, 21)
LIBRARIAN = "demo-librarian"
DRIVER = "demo-driver"


def kinds(services: Services, key: str, node: str | None = None) -> set[CheckKind]:
    return {one.kind for one in services.staffing_checks.run(node, None, ON) if one.position == key}


def organisation(services: Services) -> str:
    return services.staffing.organisations()[0].key


def test_units_that_a_paper_printed_are_remembered(library: Services) -> None:
    position = library.staffing.position(LIBRARIAN)
    assert CheckKind.UNITS_OF_SHEET not in kinds(library, LIBRARIAN)
    library.staffing.save_position(replace(position, units=position.units + 1))
    library.staffing.save_position(replace(position, units=position.units + 2))
    assert CheckKind.UNITS_OF_SHEET in kinds(library, LIBRARIAN)
    library.history.undo()
    library.history.undo()
    assert CheckKind.UNITS_OF_SHEET not in kinds(library, LIBRARIAN)


def test_codes_are_looked_up_in_the_books_in_force(library: Services) -> None:
    position = library.staffing.position(LIBRARIAN)
    library.staffing.save_position(replace(position, occupation_code="9999-9", register_link="A9"))
    assert {CheckKind.CODE_UNKNOWN, CheckKind.PLACE_UNKNOWN} <= kinds(library, LIBRARIAN)


def test_a_department_is_checked_alone_and_an_organisation_whole(library: Services) -> None:
    everything = library.staffing_checks.run(None, None, ON)
    assert library.staffing_checks.run(organisation(library), None, ON) == everything
    department = library.staffing.position(LIBRARIAN).department
    part = library.staffing_checks.run(department, None, ON)
    assert part
    assert part == tuple(one for one in everything if one.department == department)
    with pytest.raises(UserError):
        library.staffing_checks.run("nowhere", None, ON)
    with pytest.raises(UserError):
        library.staffing_checks.run(None, "no edition", ON)


def test_an_edition_is_checked_as_it_is(library: Services) -> None:
    edition = library.staffing_editions.worked_on(organisation(library))
    assert library.staffing_checks.run(None, edition.key, ON) == library.staffing_checks.run(None, None, ON)


def test_figures_of_those_in_post(library: Services) -> None:
    held = library.occupancies
    held.save(Occupancy("", LIBRARIAN, Decimal(1), "А. Асанова", "demo-1"))
    held.save(Occupancy("", DRIVER, Decimal("0.5"), "Б. Болатов"))
    found = library.staffing_figures.figures(organisation(library), None, ON)
    assert found.totals.occupied == Decimal("1.5")
    assert found.coverage.people == 2
    assert found.coverage.levels[None] == 1
    report = library.checker.check("demo-1", LIBRARIAN, ON)
    assert found.coverage.whole[report.verdict] == 1
    assert found.coverage.whole[None] == 1
    later = library.staffing_figures.figures(organisation(library), None, ON)
    assert later == found


def test_a_person_without_records_is_not_known(library: Services) -> None:
    candidate = replace(library.candidates.candidate("demo-1"), education=(), employment=())
    library.candidates.save(candidate)
    library.occupancies.save(Occupancy("", LIBRARIAN, Decimal(1), "А. Асанова", "demo-1"))
    coverage = library.staffing_figures.figures(organisation(library), None, ON).coverage
    assert coverage.levels[None] == 1
    assert coverage.education[Verdict.NOT_MET] == coverage.whole[Verdict.NOT_MET] == 0


def test_figures_can_be_stopped(library: Services) -> None:
    library.occupancies.save(Occupancy("", LIBRARIAN, Decimal(1), "А. Асанова"))

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        library.staffing_figures.figures(organisation(library), None, ON, stop)


def test_the_source_document_has_its_sums(services: Services, seeds: Path) -> None:
    services.importing.run("requirements", next(seeds.glob("003_*.txt")))
    found = services.staffing_figures.figures(organisation(services), None, ON)
    assert found.totals.positions == 62
    assert sum(one.totals.units for one in found.departments if one.depth == 0) == found.totals.units
    assert EducationLevel.HIGHER in found.coverage.levels
    said = {one.kind for one in services.staffing_checks.run(None, None, ON)}
    assert {CheckKind.NUMBERS_DIFFER, CheckKind.NUMBERING_GAP, CheckKind.NO_CODE} <= said
    assert CheckKind.UNITS_OF_SHEET not in said
