"""Files of a candidate's papers, and workbooks of everybody, on the candidates page."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.candidate import CandidateExtra, Contacts
from nqs_desktop.domain.candidate_expiry import Expiry
from nqs_desktop.domain.requirement import Extra, ExtraKind
from nqs_desktop.services import candidate_files
from nqs_desktop.services.candidate_files import FileState
from nqs_desktop.ui.candidates.candidates_page import CandidatesPage
from nqs_desktop.ui.importing.import_dialog import ImportDialog, offer_import
from tests.services.test_candidate_workbook import book
from tests.ui.candidates.parts import DRIVER, LIBRARIAN, card_text
from tests.ui.keyboard import press, type_text

if TYPE_CHECKING:
    from nqs_desktop.services.catalogue import Services

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_a_file_is_known_by_its_digest(tmp_path: Path) -> None:
    scan = tmp_path / "диплом.pdf"
    scan.write_bytes(b"1")
    kept = candidate_files.attached(scan)
    assert (kept.title, kept.path, len(kept.digest)) == ("диплом", str(scan), 64)
    assert candidate_files.state_of(kept) is FileState.THERE
    scan.write_bytes(b"2")
    assert candidate_files.state_of(kept) is FileState.CHANGED
    assert candidate_files.state_of(replace(kept, digest="")) is FileState.THERE
    scan.unlink()
    assert candidate_files.states_of((kept, replace(kept, path="\0"))) == (FileState.GONE, FileState.GONE)
    assert candidate_files.attached(tmp_path).digest == ""


def test_a_program_is_no_document() -> None:
    assert candidate_files.is_document("C:\\a\\Диплом.PDF")
    programs = (
        "a.exe",
        "a.bat",
        "a.lnk",
        "a",
        "a.pdf.js",
        "a.desktop",
        "C:\\a.exe:b.pdf",
        "a.pdf.",
        "\\\\pdf",
    )
    assert not any(map(candidate_files.is_document, programs))


def test_a_long_file_is_read_beside_the_window(
    page: CandidatesPage, services: "Services", tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(candidate_files, "_QUICK", 2)
    monkeypatch.setattr(candidate_files, "_LARGEST", 5)
    long, endless = tmp_path / "a.pdf", tmp_path / "b.pdf"
    long.write_bytes(b"1234")
    endless.write_bytes(b"123456")
    page.open_target(DRIVER)
    page.edit.trigger()
    page.view.form.attachments.add_files([long, endless])
    assert [one.digest for one in page.view.form.attachments.values()] == ["", ""]
    qtbot.waitUntil(lambda: bool(page.view.form.attachments.values()[0].digest))
    assert page.save()
    stored = services.candidates.candidate(DRIVER).attachments
    assert [len(one.digest) for one in stored] == [64, 0]


def test_files_are_dropped_stored_shown_and_opened_on_a_click(
    page: CandidatesPage, services: "Services", tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan, program = tmp_path / "диплом.pdf", tmp_path / "a.exe"
    for path in (scan, program):
        path.write_bytes(b"1")
    opened: list[QUrl] = []

    def viewed(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", viewed)
    page.open_target(DRIVER)
    page.edit.trigger()
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in (scan, program, tmp_path)])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.view.form.attachments.dropEvent(drop)
    page.view.form.attachments.add_files([scan])
    assert page.save()
    stored = services.candidates.candidate(DRIVER).attachments
    assert [one.title for one in stored] == ["диплом", "a"]
    assert opened == []
    open_scan, open_program = page.view.card.files.actions_to_open
    open_scan.trigger()
    open_scan.trigger()  # as a double click does
    qtbot.waitUntil(lambda: bool(opened))
    assert [url.toLocalFile() for url in opened] == [str(scan)]
    open_program.trigger()
    assert "Only documents" in page.strip.text
    assert len(opened) == 1
    scan.write_bytes(b"2")
    open_scan.trigger()
    qtbot.waitUntil(lambda: "has changed" in page.strip.text)
    program.unlink()
    scan.rename(tmp_path / "ескі.pdf")
    open_scan.trigger()
    qtbot.waitUntil(lambda: "is gone" in page.strip.text)
    (tmp_path / "ескі.pdf").rename(scan)
    page.open_target(LIBRARIAN)
    page.open_target(DRIVER)
    qtbot.waitUntil(lambda: "is gone" in page.view.card.files.texts[1])
    assert "has changed" in page.view.card.files.texts[0]


@pytest.mark.parametrize("name", ["", "-", "123"])
def test_what_is_no_name_is_told_beside_the_field(page: CandidatesPage, name: str) -> None:
    page.open_target(DRIVER)
    page.edit.trigger()
    page.view.form.name.selectAll()
    type_text(page.view.form.name, name) if name else page.view.form.name.clear()
    page.set_unsaved(True)
    assert not page.save()
    assert page.view.form.faults == ["The name is missing."]


def test_contacts_and_the_proving_paper_are_edited_and_shown(
    page: CandidatesPage, services: "Services"
) -> None:
    page.open_target(DRIVER)
    page.edit.trigger()
    type_text(page.view.form.contacts.phone, "8701")
    type_text(page.view.form.contacts.email, "a@example.kz")
    assert page.save()
    assert services.candidates.candidate(DRIVER).contacts == Contacts("8701", "a@example.kz")
    assert "a@example.kz" in card_text(page)
    assert any("8701" in warning for warning in page.view.card.warnings)


def test_papers_that_expire_are_told_in_the_list_and_filtered(
    page: CandidatesPage, services: "Services"
) -> None:
    assert page.view.table.isColumnHidden(4)
    licence, today = Extra(ExtraKind.DRIVING_LICENCE, "B"), services.candidates.today()
    for key, days in ((DRIVER, -1), (LIBRARIAN, 30)):
        extra = CandidateExtra(licence, today + timedelta(days=days), "AB 1")
        _, change_set = services.candidates.save(replace(services.candidates.candidate(key), extras=(extra,)))
        page.refresh(change_set)
    assert not page.view.table.isColumnHidden(4)
    texts = {page.view.table.model().index(row, 4).data() for row in range(4)}
    assert texts == {"expired", "expires soon", ""}
    page.view.filters.choose("papers", Expiry.EXPIRED)
    assert page.view.table.model().rowCount() == 1
    page.open_target(DRIVER)
    assert page.view.table.model().rowCount() == 1
    assert "AB 1" in card_text(page)
    page.open_target(LIBRARIAN)
    assert page.view.table.model().rowCount() == 4
    page.open_target(DRIVER)
    assert any("expired on" in warning for warning in page.view.card.warnings)
    page.view.filters.choose("education", "general_secondary")
    assert page.view.table.model().rowCount() == 1


def test_one_after_another_by_the_keyboard(page: CandidatesPage, services: "Services") -> None:
    page.commands.add.trigger()
    for name in ("Бірінші", "Екінші"):
        type_text(page.view.form.name, name)
        press(page, Qt.Key.Key_N, CTRL_SHIFT)
        assert page.view.is_editing
        assert page.view.form.name.text() == ""
        assert page.view.form.name.hasFocus()
    assert {"Бірінші", "Екінші"} <= {row.name for row in services.candidates.rows()}


def test_the_workbook_and_the_template_are_written(
    page: CandidatesPage, services: "Services", tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "people.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    page.commands.export.trigger()
    qtbot.waitUntil(lambda: "people.xlsx" in page.strip.text)
    assert services.importing.run("candidates", out).unchanged == 4
    out.unlink()
    page.commands.template.trigger()
    assert services.importing.run("candidates", out).created == 0


def test_all_faults_of_a_workbook_are_listed(
    page: CandidatesPage, services: "Services", tmp_path: Path, qtbot: QtBot
) -> None:
    rows = [["ФИО", "Дата рождения"], *[[f"А{number}", "завтра"] for number in range(25)]]
    path = book(tmp_path / "bad.xlsx", Кандидаты=rows)
    offer_import(page, "candidates", path=path)
    dialog = page.findChild(ImportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: len(dialog.faults.text.toPlainText().splitlines()) == 25)
    dialog.reject()
    assert services.candidates.count() == 4
