"""The empty page, taking in a paper, and going through what had to be guessed."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.localized import Language
from nqs_desktop.services.catalogue import Services
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.papers.paper_dialog import PaperDialog
from nqs_desktop.ui.staffing.staffing_page import StaffingPage
from tests.ui.staffing.conftest import shown


def test_the_empty_page_offers_three_ways_to_fill_it(qtbot: QtBot, real_context: PageContext) -> None:
    page = shown(qtbot, StaffingPage(real_context))
    assert page.lists.currentWidget() is page.lists.empty
    assert not page.details.isVisible()
    assert not page.commands.new_position.isVisible()
    page.commands.demonstration.trigger()
    assert page.lists.currentWidget() is not page.lists.empty
    assert len(page.lists.model.rows) == 8


def test_an_empty_page_begins_with_an_organisation_of_ones_own(
    qtbot: QtBot, real_context: PageContext, real_services: Services
) -> None:
    page = shown(qtbot, StaffingPage(real_context))
    page.commands.new_organisation.trigger()
    page.details.organisation_form.name.editor(Language.RU).setPlainText("Служба")
    page.commands.save.trigger()
    assert [row.name.ru for row in real_services.staffing.organisations()] == ["Служба"]
    assert page.commands.new_position.isVisible()


@pytest.fixture
def imported(qtbot: QtBot, real_context: PageContext, seeds: Path) -> StaffingPage:
    """The page after the paper of the rescue service was taken in."""
    page = shown(qtbot, StaffingPage(real_context))
    page.commands.bring_in.trigger()
    dialog = page.findChild(PaperDialog)
    assert isinstance(dialog, PaperDialog)
    dialog.file.set_path(seeds / "003_1654541ac00af558.txt")
    qtbot.waitUntil(lambda: dialog.draft is not None, timeout=30_000)
    dialog.commands.accept_all.trigger()
    dialog.take.click()
    qtbot.waitUntil(lambda: page.lists.shows_report, timeout=20_000)
    return page


def test_the_report_of_an_import_leads_from_a_guess_to_its_position(imported: StaffingPage) -> None:
    report = imported.lists.report
    assert report.report is not None
    assert report.report.created == len(imported.choice.rows) > 0
    table = report.view.table
    late = len(report.report.guesses) - 1
    table.choose(str(late))
    key = imported.choice.position
    row = next(row for row in imported.choice.rows if row.key == key)
    line = report.report.guesses[late].line
    assert line is not None
    assert row.source is not None
    assert row.source.line is not None
    assert row.source.line <= line
    assert imported.details.currentWidget() is imported.details.position_card
    assert imported.lists.currentWidget() is report
    report.go.trigger()
    assert not imported.lists.shows_report
    assert imported.lists.table.key == key


def test_guesses_are_filtered_and_copied(imported: StaffingPage, qtbot: QtBot) -> None:
    view = imported.lists.report.view
    everything = view.table.model().rowCount()
    with qtbot.waitSignal(view.search.searched):
        view.search.setText("бiлiм")
    left = view.table.model().rowCount()
    assert 0 < left < everything
    view.copy.trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == left + 1
    assert all(line.count("\t") == 3 for line in lines)


def test_the_report_is_left_for_the_positions(imported: StaffingPage) -> None:
    imported.lists.report.close_report.trigger()
    assert not imported.lists.shows_report


def test_the_source_shows_the_words_of_the_paper_whatever_was_corrected(imported: StaffingPage) -> None:
    imported.lists.report.close_report.trigger()
    key = imported.choice.rows[5].key
    imported.open_target(key)
    title = imported.choice.rows[5].title.ru or ""
    imported.commands.edit.trigger()
    imported.details.position_form.title.editor(Language.RU).setPlainText("Совсем другое")
    imported.commands.save.trigger()
    chip = imported.details.position_card._source
    chip.click()
    sheet = chip.findChild(QFrame)
    assert isinstance(sheet, QFrame)
    said = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert title in said
    assert "Совсем другое" not in said
    sheet.close()
