"""Suggested codes: for a title of its own, beside the staffing form, and what is remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QPushButton, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.localized import Language
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.demonstration import add_demonstration
from nqs_desktop.ui.classification.assistant_dialog import AssistantDialog
from nqs_desktop.ui.classification.code_suggestions import CodeSuggestions
from nqs_desktop.ui.classifier.classifier_page import ClassifierPage
from nqs_desktop.ui.history_commands import HistoryCommands
from nqs_desktop.ui.i18n import LanguageSwitch, UiLanguage
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.staffing.staffing_page import StaffingPage
from tests.ui.fakes import FakeNavigator
from tests.ui.keyboard import press

WAIT = 20_000
SURE, VAGUE = "бас директор", "Маман"


@pytest.fixture
def page(qtbot: QtBot, real_context: PageContext) -> ClassifierPage:
    """The page of the classifier."""
    made = ClassifierPage(real_context)
    qtbot.addWidget(made)
    made.resize(1100, 650)
    made.show()
    return made


@pytest.fixture
def dialog(page: ClassifierPage) -> AssistantDialog:
    """The assistant as the page opens it."""
    page.tools.find_code.trigger()
    opened = page.findChild(AssistantDialog)
    assert isinstance(opened, AssistantDialog)
    return opened


def ask(qtbot: QtBot, dialog: AssistantDialog, title: str) -> CodeSuggestions:
    dialog.title.setText(title)
    qtbot.waitUntil(lambda: bool(dialog.panel.answers), timeout=WAIT)
    return dialog.panel


def test_a_sure_answer_is_taken_by_the_keyboard_and_remembered(
    qtbot: QtBot, dialog: AssistantDialog, real_services: Services
) -> None:
    panel = ask(qtbot, dialog, SURE)
    best = panel.answers[0]
    assert panel.list.current == best
    press(dialog.title, Qt.Key.Key_Down)
    press(panel.list, Qt.Key.Key_Return)
    remembered = real_services.classification.remembered()
    assert [(one.title, one.code) for one in remembered] == [(SURE, best.code)]
    assert QGuiApplication.clipboard().text() == best.code
    assert best.code in dialog.strip.text
    dialog.strip._button.click()
    assert real_services.classification.remembered() == []


def test_a_vague_title_has_no_chosen_answer_and_asks_for_duties(
    qtbot: QtBot, dialog: AssistantDialog
) -> None:
    panel = ask(qtbot, dialog, VAGUE)
    assert len(panel.answers) > 1
    assert panel.list.current is None
    assert not panel.show_in_book.isEnabled()
    assert "duties" in panel.said
    before = panel.answers
    panel.duties.setPlainText("составляет отчётность и ведёт бухгалтерский учёт")
    qtbot.waitUntil(lambda: panel.answers != before, timeout=WAIT)


def test_the_answers_are_those_of_the_last_title(qtbot: QtBot, dialog: AssistantDialog) -> None:
    for title in ("б", "бас", "Маман", "бас дир", SURE):
        dialog.title.setText(title)
        qtbot.wait(5)
    qtbot.waitUntil(lambda: bool(dialog.panel.answers), timeout=WAIT)
    qtbot.waitUntil(lambda: not dialog.panel._asking.is_waiting, timeout=WAIT)
    assert dialog.panel._asking.titles == (SURE,)
    first = dialog.panel.answers[0]
    dialog.title.setText(f"  {SURE} ")
    qtbot.wait(200)
    assert dialog.panel.answers[0] == first
    dialog.title.clear()
    qtbot.waitUntil(lambda: not dialog.panel.answers, timeout=WAIT)
    assert not dialog.panel.list.isVisible()


def test_answers_tell_their_certainty_in_words(
    qtbot: QtBot, dialog: AssistantDialog, language: LanguageSwitch
) -> None:
    panel = ask(qtbot, dialog, VAGUE)
    model = panel.list.answers
    told = str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "not sure" in told
    language.choose(UiLanguage.RU)
    told = str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "неуверенно" in told
    narrow = panel.list.itemDelegate().sizeHint(_option(), model.index(0)).height()
    assert narrow > 40


def _option() -> QStyleOptionViewItem:
    return QStyleOptionViewItem()


def test_an_answer_leads_to_the_classifier(
    qtbot: QtBot, dialog: AssistantDialog, real_context: PageContext
) -> None:
    panel = ask(qtbot, dialog, SURE)
    panel.show_in_book.trigger()
    navigator = real_context.navigator
    assert isinstance(navigator, FakeNavigator)
    assert navigator.opened == [("classifier", panel.answers[0].code)]


def test_remembered_codes_are_found_and_forgotten(
    qtbot: QtBot, page: ClassifierPage, real_services: Services
) -> None:
    assistant = real_services.classification
    assistant.settle(SURE, "12", assistant.classify(SURE))
    assistant.settle(VAGUE, "31", assistant.classify(VAGUE))
    page.tools.remembered.trigger()
    dialog = page.findChild(AssistantDialog)
    assert isinstance(dialog, AssistantDialog)
    shown = dialog.remembered
    with qtbot.waitSignal(shown.search.searched):
        shown.search.setText("маман")
    assert shown.table.model().rowCount() == 1
    shown.table.selectRow(0)
    press(shown.table, Qt.Key.Key_Delete)
    assert [one.title for one in assistant.remembered()] == [SURE]
    dialog.strip._button.click()
    assert len(assistant.remembered()) == 2
    shown.search.clear()
    qtbot.waitUntil(lambda: shown.table.model().rowCount() == 2, timeout=WAIT)


def test_a_suggested_code_goes_into_the_staffing_form(
    qtbot: QtBot, real_context: PageContext, real_services: Services
) -> None:
    add_demonstration(real_services.database)
    page = StaffingPage(real_context)
    qtbot.addWidget(page)
    page.resize(1100, 650)
    page.show()
    page.visit()
    assistant, form = page.code_assistant, page.details.position_form
    assert not assistant.suggest.isEnabled()
    page.open_target("demo-librarian")
    page.commands.edit.trigger()
    assert assistant.suggest.isEnabled()
    assistant.suggest.trigger()
    assert not form.units.isVisible()
    panel = assistant.panel
    assert panel is not None
    form.title.editor(Language.RU).clear()
    form.title.editor(Language.KK).setPlainText(SURE)
    qtbot.waitUntil(lambda: bool(panel.answers) and panel._asking.titles == (SURE,), timeout=WAIT)
    qtbot.waitUntil(lambda: not panel._asking.is_waiting, timeout=WAIT)
    press(panel.list, Qt.Key.Key_Return)
    assert form.occupation.value() == panel.answers[0].code
    assert form.units.isVisible()
    assert not assistant.suggest.isChecked()
    assert [one.title for one in real_services.classification.remembered()] == [SURE]
    page.commands.save.trigger()
    assert real_services.staffing.position("demo-librarian").occupation_code == panel.answers[0].code
    assert not assistant.suggest.isEnabled()


def test_the_form_has_the_classifier_indexed_before_anybody_asks(
    qtbot: QtBot, real_context: PageContext, real_services: Services
) -> None:
    add_demonstration(real_services.database)
    page = StaffingPage(real_context)
    qtbot.addWidget(page)
    page.show()
    page.visit()
    page.open_target("demo-librarian")
    assert not real_services.classification.is_ready()
    page.commands.edit.trigger()
    qtbot.waitUntil(real_services.classification.is_ready, timeout=WAIT)
    qtbot.waitUntil(lambda: not real_context.tasks.running, timeout=WAIT)


def test_both_titles_of_a_position_count_and_are_remembered(
    qtbot: QtBot, real_context: PageContext, real_services: Services
) -> None:
    add_demonstration(real_services.database)
    page = StaffingPage(real_context)
    qtbot.addWidget(page)
    page.show()
    page.visit()
    assistant, form = page.code_assistant, page.details.position_form
    page.open_target("demo-librarian")
    page.commands.edit.trigger()
    first, second = (Language.RU, Language.KK)
    if real_context.language.data == Language.KK:
        first, second = second, first
    form.title.editor(first).setPlainText(VAGUE)
    form.title.editor(second).setPlainText(SURE)
    assistant.suggest.trigger()
    panel = assistant.panel
    assert panel is not None
    best = real_services.classification.classify(SURE)[0]
    qtbot.waitUntil(lambda: [one.code for one in panel.answers][:1] == [best.code], timeout=WAIT)
    panel.list.taken.emit(panel.answers[0])
    assert {one.title for one in real_services.classification.remembered()} == {VAGUE, SURE}


def test_a_code_is_not_taken_for_a_title_that_it_was_not_the_answer_to(
    qtbot: QtBot, dialog: AssistantDialog, real_services: Services
) -> None:
    panel = ask(qtbot, dialog, SURE)
    dialog.title.setText(VAGUE)
    panel.list.taken.emit(panel.answers[0])
    assert real_services.classification.remembered() == []
    qtbot.waitUntil(lambda: not panel._asking.is_waiting, timeout=WAIT)
    panel.list.taken.emit(panel.answers[0])
    assert [one.title for one in real_services.classification.remembered()] == [VAGUE]


def test_a_step_tells_the_signs_of_a_title_as_they_are(page: ClassifierPage, real_services: Services) -> None:
    context = page.context
    commands = HistoryCommands(context.hub, context.language, context.reporter, page)
    real_services.classification.settle("<b>Бухгалтер</b>", "2411-1", ())
    commands.follow_steps(real_services.history)
    document = QTextDocument()
    document.setHtml(commands.undo.toolTip())
    assert "<b>Бухгалтер</b>" in document.toPlainText()


def test_the_official_file_is_offered_while_the_book_is_a_part(
    qtbot: QtBot, page: ClassifierPage, real_services: Services
) -> None:
    edition = real_services.classifier.edition()
    assert edition is not None
    assert not edition.complete
    with qtbot.waitSignal(page.search.searched):
        page.search.setText("ъъъъъъ")
    offered = [button.text().strip() for button in page.view.findChildren(QPushButton) if button.isVisible()]
    assert page.tools.bring_in.text() in offered
