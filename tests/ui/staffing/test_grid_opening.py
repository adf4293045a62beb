"""Opening a large table: it is read beside the window, and nothing is changed until it is there."""

import pytest
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.staffing_cells import StaffingColumn as C
from nqs_desktop.ui.staffing.grid import grid_reading
from nqs_desktop.ui.staffing.grid.grid_delegate import Entered
from nqs_desktop.ui.staffing.grid.grid_part import GridPart
from nqs_desktop.ui.staffing.staffing_page import StaffingPage
from tests.ui.staffing.conftest import LIBRARIAN


@pytest.fixture
def part(page: StaffingPage, monkeypatch: pytest.MonkeyPatch) -> GridPart:
    """The table editor, which takes every table for a large one; opened, and not read yet."""
    monkeypatch.setattr(grid_reading, "_LARGE", 0)
    found = page.findChild(GridPart)
    assert isinstance(found, GridPart)
    page.open_target(page.choice.nodes[0].key)
    page.choice.choose_position(LIBRARIAN)
    found.open.trigger()
    assert found.is_shown
    assert not found.grid.model.rowCount()
    return found


def test_it_opens_at_the_chosen_row_once_it_is_read(part: GridPart, qtbot: QtBot) -> None:
    part.grid.commands.new_row.trigger()
    assert not part.grid.table.lines
    qtbot.waitUntil(lambda: part.grid.view.key == LIBRARIAN)
    assert part.grid.model.editable
    assert not part.grid.closed.isVisible()


def test_a_step_meanwhile_shows(page: StaffingPage, part: GridPart, qtbot: QtBot) -> None:
    _, change_set = page.view.editor.duplicate_position(LIBRARIAN)
    page.context.hub.announce(change_set)
    made = page.choice.position
    assert made != LIBRARIAN
    qtbot.waitUntil(lambda: part.grid.view.key == made)
    assert len(part.grid.table.lines) == len(page.choice.within(page.organisation))


def test_what_is_read_too_late_is_left(page: StaffingPage, part: GridPart, qtbot: QtBot) -> None:
    part.leave()
    qtbot.waitUntil(lambda: not page.context.tasks.running)
    qtbot.wait(20)
    assert not part.is_shown
    assert not part.grid.table.lines


def test_what_waits_when_it_is_opened_again_is_read_once(
    page: StaffingPage, part: GridPart, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: part.grid.view.key == LIBRARIAN)
    part.grid.view.cells.entered.emit(Entered(LIBRARIAN, C.UNITS, "2"))
    part.leave()
    part.show()
    qtbot.waitUntil(lambda: part.grid.view.key == LIBRARIAN)
    assert part.grid.model.plain(LIBRARIAN, C.UNITS) == "2"
