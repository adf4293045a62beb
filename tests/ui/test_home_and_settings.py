"""The first page, the settings and the import of a document, over a real database."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.ui.home import home_page
from nqs_desktop.ui.home.home_page import HomePage
from nqs_desktop.ui.i18n import UiLanguage
from nqs_desktop.ui.importing.import_dialog import ImportDialog, offer_import
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.papers.paper_dialog import PaperDialog
from nqs_desktop.ui.settings import settings_page
from nqs_desktop.ui.settings.settings_page import SettingsPage
from nqs_desktop.ui.settings.signatories_view import SignatoryFields
from nqs_desktop.ui.theme import ThemeChoice
from nqs_desktop.ui.widgets.localized_field import LocalizedField
from tests.ui.fakes import FakeNavigator


@pytest.fixture
def home(qtbot: QtBot, real_context: PageContext) -> HomePage:
    page = HomePage(real_context)
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.show()
    return page


@pytest.fixture
def settings_page_(qtbot: QtBot, real_context: PageContext) -> SettingsPage:
    page = SettingsPage(real_context)
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.show()
    return page


def texts(page: HomePage | SettingsPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def is_unsaved(page: SettingsPage) -> bool:
    return page.unsaved


def click(page: HomePage | SettingsPage | QDialog, words: str) -> None:
    button = next(each for each in page.findChildren(QPushButton) if each.text().strip() == words)
    assert button.isEnabled()
    button.click()


def test_a_first_start_offers_the_demonstration(home: HomePage, real_context: PageContext) -> None:
    assert "Where to begin" in texts(home)
    click(home, "Add a demonstration organisation")
    assert "Where to begin" not in texts(home)
    assert real_context.services.staffing.totals()[0] > 0
    assert str(len(real_context.services.candidates.rows())) in texts(home)


def test_the_demonstration_can_be_taken_out_again(home: HomePage, real_context: PageContext) -> None:
    click(home, "Add a demonstration organisation")
    real_context.hub.announce(real_context.services.history.undo())
    assert "Where to begin" in texts(home)


def test_home_counts_the_reference_books(home: HomePage, real_context: PageContext) -> None:
    edition = real_context.services.specialties.edition()
    assert edition is not None
    assert str(sum(count for _, count in edition.counts)) in texts(home)
    assert edition.source in texts(home)


def test_a_tile_leads_to_its_page(home: HomePage, real_context: PageContext) -> None:
    click(home, "Register of positions")
    navigator = real_context.navigator
    assert isinstance(navigator, FakeNavigator)
    assert navigator.opened == [("register", "")]


def test_databases_opened_before_are_offered(
    qtbot: QtBot, real_context: PageContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.db"
    other.touch()
    real_context.settings.add_recent_file(str(tmp_path / "gone.db"))
    real_context.settings.add_recent_file(str(other))
    page = HomePage(real_context)
    qtbot.addWidget(page)
    page.show()
    assert "other.db" in texts(page)
    assert "gone.db" not in texts(page)
    monkeypatch.setattr(home_page, "choose_database", lambda *_: str(other))
    click(page, "Open another database…")
    navigator = real_context.navigator
    assert isinstance(navigator, FakeNavigator)
    assert navigator.databases == [str(other)]


def test_the_language_is_chosen(settings_page_: SettingsPage, real_context: PageContext) -> None:
    button = next(each for each in settings_page_.findChildren(QRadioButton) if each.text() == "Қазақша")
    button.click()
    assert real_context.language.current is UiLanguage.KK
    assert "Дерекқор" in texts(settings_page_)
    real_context.language.choose(UiLanguage.RU)
    checked = [each.text() for each in settings_page_.findChildren(QRadioButton) if each.isChecked()]
    assert "Русский" in checked


def test_the_theme_is_chosen_and_remembered(settings_page_: SettingsPage, real_context: PageContext) -> None:
    button = next(each for each in settings_page_.findChildren(QRadioButton) if each.text() == "Dark")
    button.click()
    assert real_context.appearance.choice is ThemeChoice.DARK
    assert real_context.settings.theme is ThemeChoice.DARK


def test_without_an_organisation_nobody_signs(settings_page_: SettingsPage) -> None:
    assert "There is no organisation yet" in texts(settings_page_)


def test_signatories_are_stored_and_can_be_undone(
    settings_page_: SettingsPage, real_context: PageContext
) -> None:
    services = real_context.services
    organisation, change_set = services.staffing.add_organisation(LocalizedText("Мекеме", "Учреждение"))
    real_context.hub.announce(change_set)
    click(settings_page_, "Add a signatory")
    fields = settings_page_.findChildren(SignatoryFields)[-1]
    role = fields.findChildren(LocalizedField)[0]
    role.editor(Language.KK).setPlainText("Директор")
    role.editor(Language.RU).setPlainText("Директор")
    assert is_unsaved(settings_page_)
    click(settings_page_, "Save who signs")
    assert not is_unsaved(settings_page_)
    stored = services.settings.signatories(organisation.key)
    assert [one.role for one in stored] == [LocalizedText("Директор", "Директор")]
    real_context.hub.announce(services.history.undo())
    assert services.settings.signatories(organisation.key) == ()
    QApplication.processEvents()
    visible = [one for one in settings_page_.findChildren(SignatoryFields) if one.isVisible()]
    assert visible == []


def test_a_copy_is_saved_and_the_database_checked(
    settings_page_: SettingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(settings_page, "choose_copy", lambda *_: str(tmp_path / "copy.db"))
    click(settings_page_, "Save a copy…")
    qtbot.waitUntil(lambda: "copy.db" in settings_page_.strip.text)
    assert (tmp_path / "copy.db").is_file()
    click(settings_page_, "Check the database")
    qtbot.waitUntil(lambda: "nothing is wrong" in settings_page_.strip.text)


def test_a_document_is_read_then_taken_in(
    qtbot: QtBot, home: HomePage, real_context: PageContext, seeds: Path
) -> None:
    offer_import(home)
    dialog = home.findChild(ImportDialog)
    assert dialog is not None
    dialog.set_path(str(seeds / "003_1654541ac00af558.txt"))
    paper = home.findChild(PaperDialog)
    assert paper is not None
    qtbot.waitUntil(lambda: paper.draft is not None, timeout=20_000)
    assert real_context.services.staffing.totals()[0] == 0
    paper.commands.accept_all.trigger()
    paper.take.click()
    qtbot.waitUntil(lambda: real_context.services.staffing.totals()[0] > 0, timeout=20_000)
    qtbot.waitUntil(lambda: "003_1654541ac00af558.txt" in home.strip.text)
    assert "Where to begin" not in texts(home)


def test_records_stay_in_the_dialog_of_documents(home: HomePage, tmp_path: Path) -> None:
    records = tmp_path / "positions.json"
    records.write_text("[]", encoding="utf-8")
    offer_import(home, path=records)
    assert home.findChild(ImportDialog) is not None
    assert home.findChild(PaperDialog) is None


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02\xff", "Бұл басқа құжат".encode()])
def test_a_wrong_document_is_said_in_the_dialog(
    qtbot: QtBot, home: HomePage, real_context: PageContext, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "wrong.txt"
    file.write_bytes(content)
    offer_import(home, path=file)
    dialog = home.findChild(PaperDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.strip.text))
    assert "wrong.txt" in dialog.strip.text
    assert not dialog.take.isEnabled()
