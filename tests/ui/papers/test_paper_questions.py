"""Nothing that a user did with a paper is lost without a word, and it is clear where a paper goes."""

import shutil
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import Language
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.papers.paper_dialog import PaperDialog
from tests.ui.papers.conftest import HEADINGS, ROWS, Asked

BUTTON = QMessageBox.StandardButton
ESCAPE = Qt.Key.Key_Escape


def retitle(dialog: PaperDialog, title: str) -> None:
    dialog.commands.correct.trigger()
    dialog.view.correction.title.editor(Language.RU).setPlainText(title)


def written(path: Path, rows: tuple[tuple[str, ...], ...]) -> Path:
    """A paper that names no organisation."""
    document = docx.Document()
    table = document.add_table(0, len(HEADINGS))
    for row in (HEADINGS, *rows):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.save(str(path))
    return path


def shown(dialog: PaperDialog, path: Path, qtbot: QtBot) -> PaperDialog:
    dialog.file.set_path(path)
    qtbot.waitUntil(lambda: dialog.draft is not None and dialog.draft.document == path.name, timeout=20_000)
    return dialog


def take(dialog: PaperDialog, qtbot: QtBot) -> None:
    dialog.commands.accept_all.trigger()
    with qtbot.waitSignal(dialog.stored, timeout=20_000):
        dialog.take.click()


def test_escape_in_a_correction_leads_back_to_the_reading(read: PaperDialog, asked: Asked) -> None:
    read.commands.correct.trigger()
    QTest.keyClick(read, ESCAPE)
    assert (read.view.is_correcting, read.isVisible(), asked.texts) == (False, True, [])
    retitle(read, "Старший архивариус")
    asked.reply = BUTTON.Cancel
    QTest.keyClick(read, ESCAPE)
    assert read.view.is_correcting
    asked.reply = BUTTON.Save
    QTest.keyClick(read, ESCAPE)
    assert read.isVisible()
    assert read.draft is not None
    assert read.draft.positions[0].result.title.ru == "Старший архивариус"


def test_another_position_is_shown_when_the_correction_is_settled(
    read: PaperDialog, asked: Asked, qtbot: QtBot
) -> None:
    retitle(read, "Старший архивариус")
    asked.reply = BUTTON.Cancel
    read.view.table.choose("1")
    qtbot.waitUntil(lambda: len(asked.texts) == 1 and read.view.table.key == "0")
    assert read.view.is_correcting
    asked.reply = BUTTON.Save
    read.view.table.choose("1")
    qtbot.waitUntil(lambda: not read.view.is_correcting)
    assert read.draft is not None
    assert read.draft.positions[0].corrected is not None
    assert read.draft.positions[1].corrected is None
    assert read.view.table.key == "1"


def test_work_with_a_paper_is_not_dropped_unasked(
    read: PaperDialog, asked: Asked, paper: Path, qtbot: QtBot
) -> None:
    other = Path(shutil.copy(paper, paper.with_name("екінші.docx")))
    read.commands.accept_next.trigger()
    asked.reply = BUTTON.Cancel
    read.file.set_path(other)
    assert len(asked.texts) == 1
    assert read.file.path() == paper
    assert read.take.isEnabled()
    read.reject()
    assert read.isVisible()
    asked.reply = BUTTON.Discard
    shown(read, other, qtbot)
    assert not read.take.isEnabled()
    read.reject()
    assert not read.isVisible()


def test_a_file_is_dropped_anywhere_on_the_dialog(dialog: PaperDialog, paper: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(paper))])
    copy, none, left = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    QApplication.sendEvent(dialog, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(dialog, QDropEvent(QPointF(5, 5), copy, data, left, none))
    qtbot.waitUntil(lambda: dialog.draft is not None, timeout=20_000)


def test_a_new_organisation_gets_its_name_from_the_user(
    dialog: PaperDialog, real_context: PageContext, tmp_path: Path, qtbot: QtBot
) -> None:
    shown(dialog, written(tmp_path / "a.docx", ROWS), qtbot)
    dialog.commands.accept_all.trigger()
    assert dialog.organisation.name_field.isVisible()
    assert not dialog.take.isEnabled()
    dialog.organisation.name.editor(Language.RU).setPlainText("Пробный архив")
    take(dialog, qtbot)
    (organisation,) = [node for node in real_context.services.staffing.tree() if node.is_organisation]
    assert organisation.name.ru == "Пробный архив"


def test_of_several_organisations_the_user_chooses(
    real_context: PageContext, paper: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    papers = real_context.services.papers
    for name in ("Бірінші", "Екінші"):
        draft = papers.read_text(
            f"Требования к должностям учреждения «{name}»\n1. Сторож\nОбразование: среднее.\n", name
        )
        papers.take(draft, (0,))
    nameless = written(tmp_path / "a.docx", ROWS)
    with pytest.raises(UserError, match="which_organisation"):
        papers.compare(papers.read(nameless))
    dialog = PaperDialog(real_context)
    qtbot.addWidget(dialog)
    dialog.show()
    shown(dialog, nameless, qtbot)
    dialog.commands.accept_all.trigger()
    assert not dialog.take.isEnabled()
    assert "2" in dialog.strip.text
    assert not dialog.organisation.name_field.isVisible()
    box = dialog.organisation.box
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert dialog.take.isEnabled()
    assert not dialog.strip.isVisible()


def test_a_changed_paper_shows_what_is_stored(
    read: PaperDialog, real_context: PageContext, tmp_path: Path, qtbot: QtBot
) -> None:
    assert not read.view.difference.isVisible()
    take(read, qtbot)
    changed = (*ROWS[:1], (*ROWS[1][:3], "Кемінде 4 жыл / Не менее 4 лет"), *ROWS[2:])
    again = PaperDialog(real_context)
    qtbot.addWidget(again)
    again.show()
    shown(again, written(tmp_path / "b.docx", changed), qtbot)
    assert not again.view.difference.isVisible()
    again.view.table.choose("1")
    assert again.view.difference.isVisible()
    text = again.view.difference.toPlainText()
    assert "Без предъявления требований к стажу → Не менее 4 лет" in text


def test_a_paper_is_taken_in_by_the_keyboard_alone(read: PaperDialog, qtbot: QtBot) -> None:
    with qtbot.waitActive(read):
        read.activateWindow()
    table, control = read.view.table, Qt.KeyboardModifier.ControlModifier
    qtbot.waitUntil(lambda: read.focusWidget() is table)
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = read.view.correction.title.editor(Language.KK)
    qtbot.waitUntil(lambda: read.focusWidget() is editor)
    read.view.correction.title.editor(Language.RU).setPlainText("Старший архивариус")
    QTest.keyClick(editor, Qt.Key.Key_S, control)
    qtbot.waitUntil(lambda: read.focusWidget() is table)
    assert not read.view.is_correcting
    QTest.keyClick(table, Qt.Key.Key_Return, control)
    assert (read.accepted_places, table.key) == ((0,), "1")
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert read.accepted_places == (0, 1)


def test_enter_in_a_field_presses_no_button(read: PaperDialog) -> None:
    pressed: list[str] = []
    for button in read.findChildren(QPushButton):
        button.clicked.connect(lambda _=False, one=button: pressed.append(one.text()))
    read.commands.correct.trigger()
    for field in (read.file.line, read.view.correction.units):
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert pressed == []
