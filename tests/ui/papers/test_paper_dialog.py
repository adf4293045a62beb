"""Taking a paper in over a real database: side by side, corrected, accepted, stored as one step."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.paper import Outcome
from nqs_desktop.services.import_report import ImportReport
from nqs_desktop.ui.i18n import UiLanguage
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.papers.paper_dialog import PaperDialog
from nqs_desktop.ui.papers.paper_rows import OUTSIDE
from tests.ui.conftest import ModelCheck
from tests.ui.test_fit import is_cut


def titles(context: PageContext) -> list[str | None]:
    return [row.title.ru for row in context.services.staffing.positions()]


def read_titles(dialog: PaperDialog) -> list[str | None]:
    draft = dialog.draft
    return [one.position.title.ru for one in draft.positions] if draft is not None else []


def taken(dialog: PaperDialog, qtbot: QtBot) -> ImportReport:
    with qtbot.waitSignal(dialog.stored, timeout=20_000) as caught:
        dialog.take.click()
    report = caught.args[0]
    assert isinstance(report, ImportReport)
    return report


def test_the_list_keeps_qts_contract(read: PaperDialog, check_model: ModelCheck) -> None:
    check_model(read.view.model)


def test_original_and_reading_stand_side_by_side(read: PaperDialog, real_context: PageContext) -> None:
    assert [row.number for row in read.view.model.rows[:3]] == ["1", "2", "3"]
    assert "Кемінде 2 жыл" in read.view.original.toPlainText()
    assert read.view.card.sentences[0].ru is not None
    assert "2" in read.view.card.sentences[0].ru
    read.view.table.choose(OUTSIDE)
    assert "Қағаз үш данада жасалды." in read.view.original.toPlainText()
    assert not read.commands.accept_next.isEnabled()
    assert titles(real_context) == []


def test_positions_are_accepted_one_by_one_and_only_those_are_stored(
    read: PaperDialog, real_context: PageContext, qtbot: QtBot
) -> None:
    assert not read.take.isEnabled()
    read.commands.accept_next.trigger()
    assert read.view.table.key == "1"
    read.commands.accept_next.trigger()
    read.view.table.choose("0")
    read.commands.leave_out.trigger()
    assert read.accepted_places == (1,)
    report = taken(read, qtbot)
    assert (report.created, report.updated) == (1, 0)
    assert titles(real_context) == ["Сторож"]
    real_context.services.history.undo()
    assert titles(real_context) == []


def test_what_has_doubts_is_left_for_a_person(read: PaperDialog) -> None:
    doubtful = {row.key for row in read.view.model.rows if row.doubts and row.key != OUTSIDE}
    assert "2" in doubtful
    read.commands.accept_clear.trigger()
    assert not {str(place) for place in read.accepted_places} & doubtful
    read.commands.accept_all.trigger()
    assert read.accepted_places == (0, 1, 2)


def test_a_correction_is_stored_and_the_paper_is_known_then(
    read: PaperDialog, real_context: PageContext, paper: Path, qtbot: QtBot
) -> None:
    read.commands.correct.trigger()
    assert not read.take.isEnabled()
    pane = read.view.correction
    pane.title.editor(Language.RU).setPlainText("Старший архивариус")
    pane.keep.trigger()
    assert not read.view.is_correcting
    assert read.view.model.rows[0].corrected
    read.commands.accept_all.trigger()
    assert taken(read, qtbot).created == 3
    assert "Старший архивариус" in titles(real_context)
    again = PaperDialog(real_context)
    qtbot.addWidget(again)
    again.file.set_path(paper)
    qtbot.waitUntil(lambda: again.draft is not None, timeout=20_000)
    outcomes = [row.outcome for row in again.view.model.rows if row.outcome is not None]
    assert outcomes == [Outcome.UNCHANGED] * 3


def test_a_correction_is_taken_back(read: PaperDialog) -> None:
    before = read.draft
    read.commands.correct.trigger()
    read.view.correction.units.setText("много")
    read.view.correction.keep.trigger()
    assert read.view.is_correcting
    read.view.correction.units.setText("2")
    read.view.correction.keep.trigger()
    assert read.draft != before
    read.commands.uncorrect.trigger()
    assert read.draft == before


def test_a_pasted_table_is_read(dialog: PaperDialog, qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("")
    dialog.paste.click()
    assert read_titles(dialog) == []
    assert dialog.strip.isVisible()
    clipboard.setText(
        "№\tДолжность\tОбразование\tОпыт работы\n1\tСторож\tСреднее образование\tСтаж не требуется\n"
    )
    dialog.paste.click()
    qtbot.waitUntil(lambda: read_titles(dialog) == ["Сторож"], timeout=20_000)


def test_a_file_that_is_no_paper_is_told_in_a_sentence(
    dialog: PaperDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "сынық.docx"
    broken.write_bytes(b"PK\x03\x04 broken")
    dialog.file.set_path(broken)
    qtbot.waitUntil(dialog.strip.isVisible, timeout=20_000)
    assert dialog.draft is None
    assert not dialog.is_busy


def test_records_are_handed_over(dialog: PaperDialog, tmp_path: Path, qtbot: QtBot) -> None:
    records = tmp_path / "positions.json"
    records.write_text("[]", encoding="utf-8")
    with qtbot.waitSignal(dialog.records_chosen):
        dialog.file.set_path(records)


@pytest.mark.parametrize("lang", list(UiLanguage))
def test_the_dialog_fits(real_context: PageContext, paper: Path, qtbot: QtBot, lang: UiLanguage) -> None:
    real_context.language.choose(lang)
    dialog = PaperDialog(real_context)
    qtbot.addWidget(dialog)
    dialog.resize(1220, 660)
    dialog.show()
    dialog.file.set_path(paper)
    qtbot.waitUntil(lambda: dialog.draft is not None, timeout=20_000)

    def cut() -> list[str]:
        return [one.text() for one in dialog.findChildren(QLabel) if one.isVisible() and is_cut(one)]

    qtbot.waitUntil(lambda: cut() == [])
