"""Editions: a draft is approved by an order, never changes again, and is amended by another one."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.pay import PayRate, PayScale
from nqs_desktop.domain.staffing import Department
from nqs_desktop.domain.staffing_edition import EditionStatus, StaffingOrder, Standing, standing
from nqs_desktop.services.catalogue import Services

FIRST = StaffingOrder("12-ө", date(2026, 1, 5), date(2026, 2, 1))
SECOND = StaffingOrder("30-ө", date(2026, 6, 1), date(2026, 7, 1))
SCALE = PayScale(Decimal(17697), rates=(PayRate("C2", Decimal(0), Decimal("3.5")),))


@pytest.fixture
def organisation(library: Services) -> str:
    return library.staffing.organisations()[0].key


@pytest.fixture
def approved(library: Services, organisation: str) -> str:
    edition = library.staffing_editions.worked_on(organisation)
    library.staffing_editions.approve(edition.key, FIRST)
    return edition.key


def test_an_order_approves_the_draft(library: Services, organisation: str, approved: str) -> None:
    edition = library.staffing_editions.edition(approved)
    assert (edition.status, edition.order) == (EditionStatus.APPROVED, FIRST)
    assert library.staffing_editions.in_force(organisation, date(2026, 1, 31)) is None
    assert library.staffing_editions.in_force(organisation, date(2026, 2, 1)) == edition


def test_the_sign_before_a_number_is_not_part_of_it(library: Services, organisation: str) -> None:
    editions = library.staffing_editions
    draft = editions.worked_on(organisation).key
    with pytest.raises(UserError) as refused:
        editions.approve(draft, replace(FIRST, number=" № "))
    assert refused.value.message.key == "staffing_editions.no_number"
    editions.approve(draft, replace(FIRST, number=" №  12-ө "))
    assert editions.edition(draft).order == FIRST


@pytest.mark.usefixtures("approved")
def test_an_approved_edition_never_changes(library: Services, organisation: str) -> None:
    staffing = library.staffing
    row = staffing.position("demo-driver")
    department = staffing.departments()[0]
    attempts = (
        lambda: staffing.save_position(replace(row, units=Decimal(2))),
        lambda: staffing.save_requirement("demo-driver", staffing.position("demo-director").requirement),
        lambda: staffing.remove_position("demo-driver"),
        lambda: staffing.save_department(replace(department, name=LocalizedText("Басқа"))),
        lambda: staffing.save_department(Department("", LocalizedText("Жаңа"), organisation=organisation)),
        lambda: staffing.remove_department(department.key),
        lambda: staffing.renumber(organisation, 7),
        lambda: staffing.duplicate_position("demo-driver"),
        lambda: staffing.share_requirement(["demo-driver"], "demo-director"),
        lambda: library.staffing_editions.save_pay_scale(
            library.staffing_editions.worked_on(organisation).key, SCALE
        ),
    )
    before = staffing.lines()
    for attempt in attempts:
        with pytest.raises(UserError) as refused:
            attempt()
        assert refused.value.message.key == "staffing.approved_edition"
        assert refused.value.message.values["order"] == "12-ө"
    assert staffing.lines() == before


def test_an_amendment_begins_as_a_copy_and_leaves_the_former_alone(
    library: Services, organisation: str, approved: str
) -> None:
    before = library.staffing.content(approved)
    draft, _ = library.staffing_editions.amend(organisation)
    assert library.staffing.content(draft.key).lines == before.lines
    assert library.staffing.position("demo-driver").requirement == (
        library.staffing.at(approved).position("demo-driver").requirement
    )
    library.staffing.save_position(replace(library.staffing.position("demo-driver"), units=Decimal("2.5")))
    assert library.staffing.content(approved) == before
    assert library.staffing.position("demo-driver").units == Decimal("2.5")
    with pytest.raises(UserError) as refused:
        library.staffing_editions.amend(organisation)
    assert refused.value.message.key == "staffing.has_draft"
    library.staffing_editions.approve(draft.key, SECOND)
    editions = library.staffing_editions.list(organisation)
    days = (date(2026, 6, 30), date(2026, 7, 1))
    assert [[standing(one, editions, day) for one in editions] for day in days] == [
        [Standing.COMING, Standing.IN_FORCE],
        [Standing.IN_FORCE, Standing.SUPERSEDED],
    ]
    assert library.database.verify() == ()


def test_a_draft_is_discarded_and_brought_back(library: Services, organisation: str, approved: str) -> None:
    draft, _ = library.staffing_editions.amend(organisation)
    renamed = replace(library.staffing.position("demo-driver"), title=LocalizedText("Ұшқыш", "Пилот"))
    library.staffing.save_position(renamed)
    content = library.staffing.content(draft.key)
    library.staffing_editions.discard_draft(draft.key)
    assert library.staffing_editions.worked_on(organisation).key == approved
    assert library.database.verify() == ()
    library.history.undo()
    assert library.staffing.content(draft.key) == content
    assert library.database.verify() == ()
    library.history.undo()
    library.history.undo()
    assert library.staffing_editions.worked_on(organisation).key == approved
    library.history.redo()
    assert library.staffing_editions.worked_on(organisation).key == draft.key
    assert library.database.verify() == ()


def test_the_only_edition_is_not_discarded(library: Services, organisation: str) -> None:
    edition = library.staffing_editions.worked_on(organisation)
    with pytest.raises(UserError) as refused:
        library.staffing_editions.discard_draft(edition.key)
    assert refused.value.message.key == "staffing.only_edition"


def test_an_order_does_not_take_a_position_from_who_holds_it(library: Services, organisation: str) -> None:
    library.occupancies.save(Occupancy("", "demo-driver", Decimal(1), "Сынақ С.", start=date(2026, 1, 1)))
    first = library.staffing_editions.worked_on(organisation)
    with pytest.raises(UserError) as refused:
        library.staffing.remove_position("demo-driver")
    assert refused.value.message.key == "staffing.position_held"
    library.staffing_editions.approve(first.key, FIRST)
    draft, _ = library.staffing_editions.amend(organisation)
    library.staffing.remove_position("demo-driver")
    faults = library.staffing_editions.faults(draft.key, SECOND)
    assert [fault.key for fault in faults] == ["staffing.position_held"]
    one = library.occupancies.of("demo-driver")[0]
    library.occupancies.save(replace(one, end=date(2026, 6, 30)))
    library.staffing_editions.approve(draft.key, SECOND)


def test_pay_belongs_to_the_edition(library: Services, organisation: str) -> None:
    first = library.staffing_editions.worked_on(organisation)
    library.staffing_editions.save_pay_scale(first.key, SCALE)
    library.staffing.save_position(replace(library.staffing.position("demo-driver"), register_link="C2"))
    library.staffing_editions.approve(first.key, FIRST)
    draft, _ = library.staffing_editions.amend(organisation)
    library.staffing_editions.save_pay_scale(draft.key, replace(SCALE, base=Decimal(20000)))

    def salary(edition: str) -> Decimal | None:
        lines = library.staffing.content(edition).lines
        return next(line.pay.salary for line in lines if line.key == "demo-driver")

    assert (salary(first.key), salary(draft.key)) == (Decimal(61940), Decimal(70000))


def test_positions_share_a_sheet_until_one_gets_its_own(library: Services) -> None:
    staffing = library.staffing
    sheet = staffing.position("demo-director").requirement
    staffing.share_requirement(["demo-driver"], "demo-director")
    assert staffing.sharers("demo-driver") == ("demo-director", "demo-driver")
    assert staffing.position("demo-driver").requirement == sheet
    changed = replace(sheet, competence=LocalizedText("Заң", "Закон"))
    staffing.save_requirement("demo-driver", changed)
    assert staffing.position("demo-director").requirement == changed
    staffing.remove_position("demo-director")
    assert staffing.position("demo-driver").requirement == changed
    assert staffing.position("demo-driver").requirement_key is None
    library.history.undo()
    staffing.own_requirement("demo-driver")
    staffing.save_requirement("demo-driver", sheet)
    assert staffing.position("demo-director").requirement == changed
    assert library.database.verify() == ()


def test_many_rows_are_one_step(library: Services) -> None:
    lines = library.staffing.lines()
    changed = [replace(line.position, units=Decimal(3)) for line in lines]
    new = replace(lines[0].position, key="", title=LocalizedText("Жаңа", "Новая"), sort_order=99)
    stored, change_set = library.staffing.apply(
        message("steps.save_position", title="x"), [*changed[1:], new], [lines[0].key]
    )
    assert len(stored) == len(lines)
    assert stored[-1].key
    assert change_set.id
    library.history.undo()
    assert library.staffing.lines() == lines
    assert library.database.verify() == ()


def test_who_heads_a_department_is_a_position_of_its_table(library: Services) -> None:
    staffing = library.staffing
    department = staffing.departments()[0]
    with pytest.raises(UserError) as refused:
        staffing.save_department(replace(department, head="elsewhere"))
    assert refused.value.message.key == "staffing.no_such_head"
    staffing.save_department(replace(department, head="demo-director"))
    staffing.remove_position("demo-director")
    assert staffing.department(department.key).head is None
    library.history.undo()
    assert staffing.department(department.key).head == "demo-director"


def test_a_move_of_nothing_is_no_step(library: Services) -> None:
    assert library.staffing.move_positions([], None, 0).id == 0
