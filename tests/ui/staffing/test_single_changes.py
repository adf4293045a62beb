"""What changes is read alone: the page shows the same as if all were read anew."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.staffing import Department
from nqs_desktop.services.catalogue import Services
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.staffing.staffing_page import StaffingPage
from nqs_desktop.ui.staffing.staffing_rows import StaffingRows
from tests.ui.staffing.conftest import LIBRARIAN, show

OTHER = "demo-bibliographer"
Step = Callable[[Services], ChangeSet]


def _units(services: Services) -> ChangeSet:
    position = services.staffing.position(LIBRARIAN)
    return services.staffing.save_position(replace(position, units=Decimal("7.25")))[1]


def _elsewhere(services: Services) -> ChangeSet:
    return services.staffing.move_positions((LIBRARIAN,), services.staffing.tree()[1].key, 0)


def _new_name(services: Services) -> ChangeSet:
    department = services.staffing.departments()[1]
    return services.staffing.save_department(replace(department, name=LocalizedText("Зал", "Зал")))[1]


def _new_department(services: Services) -> ChangeSet:
    above = services.staffing.departments()[0]
    return services.staffing.save_department(Department("", LocalizedText("Бөлме"), above.key))[1]


def _moved_department(services: Services) -> ChangeSet:
    first, second = services.staffing.departments()[:2]
    return services.staffing.move_department(second.key, first.key, 0)


def _other_organisation(services: Services) -> ChangeSet:
    staffing = services.staffing
    key = staffing.add_organisation(LocalizedText("Музей", "Музей"))[0].key
    position = staffing.position(LIBRARIAN)
    return staffing.save_position(replace(position, department=None, organisation=key))[1]


def _held(services: Services) -> ChangeSet:
    return services.occupancies.save(Occupancy("", LIBRARIAN, Decimal("0.5"), "Ә. Сәрсенова"))[1]


def _shared(services: Services) -> ChangeSet:
    return services.staffing.share_requirement((LIBRARIAN,), OTHER)


def _sheet(services: Services) -> ChangeSet:
    services.staffing.share_requirement((LIBRARIAN,), OTHER)
    requirement = services.staffing.position(OTHER).requirement
    changed = replace(requirement, review_reasons=(), optional=LocalizedText("тек қазақша"))
    return services.staffing.save_requirement(OTHER, changed)


STEPS: dict[str, Step] = {
    "units": _units,
    "elsewhere": _elsewhere,
    "name": _new_name,
    "department": _new_department,
    "moved department": _moved_department,
    "other organisation": _other_organisation,
    "held": _held,
    "shared": _shared,
    "sheet": _sheet,
    "copy": lambda services: services.staffing.duplicate_position(LIBRARIAN)[1],
    "gone": lambda services: services.staffing.remove_position(LIBRARIAN),
    "department gone": lambda services: services.staffing.remove_department(
        services.staffing.departments()[1].key
    ),
}


def shows_what_is_stored(page: StaffingPage) -> bool:
    editor = page.view.editor
    stored = StaffingRows(editor.tree(), editor.lines())
    return page.choice.rows == stored.all and page.choice.nodes == stored.departments.all


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
def test_a_step_of_others_and_its_undoing_are_shown(
    page: StaffingPage, filled: PageContext, step: Step
) -> None:
    show(page, OTHER)
    filled.hub.announce(step(filled.services))
    assert shows_what_is_stored(page)
    assert {row.key for row in page.lists.model.rows} <= {row.key for row in page.choice.rows}
    filled.hub.announce(filled.services.history.undo())
    assert shows_what_is_stored(page)


def test_a_saved_form_reads_no_other_row(page: StaffingPage, monkeypatch: pytest.MonkeyPatch) -> None:
    show(page, LIBRARIAN)
    page.commands.edit.trigger()
    page.details.position_form.units.setText("3,5")
    page.details.position_form.units.textEdited.emit("3,5")
    loads: list[int] = []
    monkeypatch.setattr(page.choice, "load", lambda: loads.append(1))
    page.commands.save.trigger()
    assert loads == []
    monkeypatch.undo()
    assert shows_what_is_stored(page)
