"""The candidates page over many: it reads them beside the window and keeps up one by one."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.services.candidate_editor import CandidateEditor
from nqs_desktop.ui.candidates import candidate_listing
from nqs_desktop.ui.candidates.candidate_rows import find_candidates
from nqs_desktop.ui.candidates.candidates_page import CandidatesPage
from tests.ui.candidates.parts import DRIVER

if TYPE_CHECKING:
    from nqs_desktop.services.catalogue import Services


@pytest.fixture
def _many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidate_listing, "MANY", 2)


def shown(page: CandidatesPage) -> list[str]:
    model = page.view.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.mark.usefixtures("_many")
def test_many_are_read_beside_the_window(visit: Callable[[], CandidatesPage], qtbot: QtBot) -> None:
    page = visit()
    assert shown(page) == []
    qtbot.waitUntil(lambda: len(shown(page)) == 4)
    qtbot.waitUntil(lambda: page.view.card.candidate is not None)


@pytest.mark.usefixtures("_many")
def test_who_is_wanted_meanwhile_shows_when_they_are_there(
    visit: Callable[[], CandidatesPage], qtbot: QtBot
) -> None:
    page = visit()
    page.open_target(DRIVER)
    qtbot.waitUntil(lambda: page.view.table.key == DRIVER)
    assert page.view.card.candidate is not None
    assert page.view.card.candidate.key == DRIVER


def change(page: CandidatesPage, change_set: ChangeSet) -> None:
    page.context.hub.announce(change_set)


def test_what_others_change_is_read_alone(
    page: CandidatesPage, services: "Services", monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    read = CandidateEditor.rows

    def rows(self: CandidateEditor, keys: object = None) -> object:
        asked.append(keys)
        return read(self, keys)  # type: ignore[arg-type]  # as it came

    monkeypatch.setattr(CandidateEditor, "rows", rows)
    saved, change_set = services.candidates.save(Candidate("", "Ааа Бірінші"))
    change(page, change_set)
    assert shown(page)[0] == "Ааа Бірінші"
    change(page, services.candidates.save(Candidate(saved.key, "Яяя Соңғы"))[1])
    assert shown(page)[-1] == "Яяя Соңғы"
    change(page, services.candidates.remove(saved.key))
    assert len(shown(page)) == 4
    assert asked == [{saved.key}, {saved.key}, {saved.key}]


def test_a_batch_is_read_whole(page: CandidatesPage, services: "Services", tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("id;name\nk-1;Жаңа Адам\nk-2;Басқа Адам\n", encoding="utf-8")
    report = services.importing.run("candidates", path)
    assert report.change_set is not None
    change(page, report.change_set)
    assert {"Жаңа Адам", "Басқа Адам"} < set(shown(page))
    undone = services.history.undo()
    assert undone is not None
    change(page, undone)
    assert len(shown(page)) == 4


def test_signs_alone_find_nobody(services: "Services") -> None:
    rows = services.candidates.rows()
    assert find_candidates(rows, " ! ") == ()
    assert len(find_candidates(rows, "  ")) == 4
