"""Taking an official file of the classifier in by steps."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionComboBox, QWidget
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.progress import Progress
from nqs_desktop.domain.table_mapping import ColumnRole, TableMapping
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.classifier_import import ClassifierImport
from nqs_desktop.ui.classifier.classifier_page import ClassifierPage
from nqs_desktop.ui.i18n import LanguageSwitch, UiLanguage
from nqs_desktop.ui.importing.classifier_dialog import ClassifierDialog
from nqs_desktop.ui.importing.classifier_steps import Step
from nqs_desktop.ui.importing.import_dialog import ImportDialog, offer_import
from nqs_desktop.ui.page_context import PageContext
from tests.ui.fakes import FakeNavigator
from tests.ui.importing.conftest import WAIT, StepWaiter
from tests.ui.keyboard import press

CODE_COLUMN = 2


@pytest.fixture
def at_columns(dialog: ClassifierDialog, official: Path, arrive: StepWaiter) -> ClassifierDialog:
    """The dialog after the file was looked into."""
    dialog.set_paths((official,))
    dialog.go_on()
    arrive(dialog, Step.COLUMNS)
    return dialog


def choose_role(dialog: ClassifierDialog, column: int, role: ColumnRole) -> None:
    box = dialog.columns.views[0].header.boxes[column]
    box.set_value(role)
    box.chosen.emit()


def step_of(dialog: ClassifierDialog) -> Step:
    return dialog.step


def is_open(dialog: ClassifierDialog) -> bool:
    return dialog.isVisible()


def named(page: ClassifierPage) -> list[str | None]:
    """The Russian name that the page has for the code of the file's machinist."""
    node = page.book.find_code("2147-1-002")
    return [node.name.ru] if node is not None else []


def sources(services: Services) -> list[str]:
    return [edition.source for edition in services.editions.of("classifier")]


def test_from_a_file_to_an_edition_and_back(
    at_columns: ClassifierDialog,
    page: ClassifierPage,
    real_services: Services,
    arrive: StepWaiter,
    qtbot: QtBot,
) -> None:
    dialog, before = at_columns, sources(real_services)
    sample = dialog.columns.views[0].sample.model()
    qtbot.waitUntil(lambda: sample.rowCount() > 0, timeout=WAIT)
    dialog.go_on()
    arrive(dialog, Step.REPORT)
    report = dialog.report
    assert {row.code for row in report.set_aside.rows} >= {"011000", "Y1000", "3999-1-001"}
    assert [flaw.code for flaw in report.flaws.rows][:1] == ["2147-1-001"]
    assert sources(real_services) == before
    dialog.go_on()
    assert step_of(dialog) is Step.EDITION
    assert dialog.edition.source.text() == "official.xlsx"
    dialog.edition.title.editor(Language.RU).setPlainText("Пробный классификатор")
    dialog.edition.source.setText("Приказ о пробе")
    with qtbot.waitSignal(dialog.stored, timeout=WAIT):
        dialog.go_on()
    arrive(dialog, Step.DONE)
    assert sources(real_services) == ["Приказ о пробе", *before]
    assert "Машинист ЭВМ" in named(page)
    dialog.ending.undo.trigger()
    assert sources(real_services) == before
    assert "Машинист ЭВМ" not in named(page)
    assert dialog.ending.undo.isVisible() is False
    dialog.go_on()
    assert not dialog.isVisible()


def test_the_end_leads_to_the_classifier(
    at_columns: ClassifierDialog, page: ClassifierPage, arrive: StepWaiter
) -> None:
    for step in (Step.REPORT, Step.EDITION, Step.DONE):
        at_columns.go_on()
        arrive(at_columns, step)
    at_columns.ending.open_book.trigger()
    navigator = page.context.navigator
    assert isinstance(navigator, FakeNavigator)
    assert navigator.opened == [("classifier", "")]


def test_a_wrong_mapping_is_said_and_leads_nowhere(at_columns: ClassifierDialog, qtbot: QtBot) -> None:
    view = at_columns.columns.views[0]
    assert at_columns.forward.isEnabled()
    choose_role(at_columns, CODE_COLUMN, ColumnRole.IGNORED)
    assert not at_columns.forward.isEnabled()
    fault = view.fault()
    assert fault is not None
    assert fault.key == "mapping.no_code"
    assert view.sample.model().rowCount() == 0
    choose_role(at_columns, CODE_COLUMN, ColumnRole.CODE)
    choose_role(at_columns, CODE_COLUMN + 1, ColumnRole.CODE)
    assert not at_columns.forward.isEnabled()
    choose_role(at_columns, CODE_COLUMN + 1, ColumnRole.NAME_RU)
    assert at_columns.forward.isEnabled()
    qtbot.waitUntil(lambda: view.sample.model().rowCount() > 0, timeout=WAIT)


def test_the_first_rows_are_read_anew_with_each_choice(at_columns: ClassifierDialog, qtbot: QtBot) -> None:
    view = at_columns.columns.views[0]
    sample = view.sample.model()

    def kazakh() -> list[str]:
        return [str(sample.index(row, 2).data()) for row in range(sample.rowCount())]

    qtbot.waitUntil(lambda: "БІЛГІРЛЕР" in kazakh(), timeout=WAIT)
    choose_role(at_columns, CODE_COLUMN + 2, ColumnRole.IGNORED)
    qtbot.waitUntil(lambda: kazakh() != [] and set(kazakh()) == {""}, timeout=WAIT)
    first = str(sample.index(0, 0).data())
    view.first_row.setValue(int(first) + 2)
    qtbot.waitUntil(lambda: str(sample.index(0, 0).data()) == str(int(first) + 2), timeout=WAIT)


def test_the_keyboard_brings_a_column_into_view(at_columns: ClassifierDialog, qtbot: QtBot) -> None:
    at_columns.resize(700, 500)
    view = at_columns.columns.views[0]
    last = view.header.boxes[-1]
    last.setFocus(Qt.FocusReason.TabFocusReason)
    bar = view.table.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() or bar.maximum() == 0, timeout=WAIT)
    assert last.x() + last.width() <= view.header.viewport().width() + 4


def test_what_was_chosen_is_there_on_the_way_back(at_columns: ClassifierDialog, arrive: StepWaiter) -> None:
    choose_role(at_columns, CODE_COLUMN + 2, ColumnRole.IGNORED)
    at_columns.go_on()
    arrive(at_columns, Step.REPORT)
    at_columns.go_on()
    at_columns.edition.source.setText("Мой источник")
    at_columns.go_back()
    at_columns.go_on()
    assert at_columns.edition.source.text() == "Мой источник"
    for _ in range(3):
        at_columns.go_back()
    assert step_of(at_columns) is Step.FILES
    at_columns.go_on()
    assert step_of(at_columns) is Step.COLUMNS
    assert at_columns.columns.mappings()[0].roles[CODE_COLUMN + 2] is ColumnRole.IGNORED


def test_a_bad_file_is_complained_of_beside_its_field(
    dialog: ClassifierDialog, tmp_path: Path, real_services: Services, qtbot: QtBot
) -> None:
    bad = tmp_path / "broken.xlsx"
    bad.write_bytes(b"PK\x03\x04 torn")
    before = sources(real_services)
    dialog.set_paths((bad,))
    dialog.go_on()
    qtbot.waitUntil(lambda: bool(dialog.files.first.error), timeout=WAIT)
    assert "broken.xlsx" in dialog.files.first.error
    assert step_of(dialog) is Step.FILES
    dialog.set_paths((tmp_path / "other.xlsx",))
    assert dialog.files.first.error == ""
    assert sources(real_services) == before


def test_reading_is_stopped(
    at_columns: ClassifierDialog,
    real_services: Services,
    arrive: StepWaiter,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = sources(real_services)

    def slow(
        self: ClassifierImport, choices: Sequence[tuple[Path, TableMapping]], progress: Progress
    ) -> NoReturn:
        while True:
            progress(0, 0)

    monkeypatch.setattr(ClassifierImport, "read", slow)
    at_columns.go_on()
    arrive(at_columns, Step.WORK)
    at_columns.reject()
    arrive(at_columns, Step.COLUMNS)
    assert at_columns.strip.text
    assert is_open(at_columns)
    assert sources(real_services) == before
    at_columns.reject()
    assert not is_open(at_columns)


def test_a_source_and_a_day_are_asked_for(at_columns: ClassifierDialog, arrive: StepWaiter) -> None:
    at_columns.go_on()
    arrive(at_columns, Step.REPORT)
    at_columns.go_on()
    at_columns.edition.source.clear()
    at_columns.edition.day.setText("31.02.2026")
    at_columns.go_on()
    assert step_of(at_columns) is Step.EDITION
    assert not at_columns.edition.check()


def test_a_file_for_each_language(
    dialog: ClassifierDialog, tmp_path: Path, arrive: StepWaiter, real_services: Services
) -> None:
    groups = [("2", "ЗНАТОКИ", "БІЛГІРЛЕР"), ("21", "ЗНАТОКИ ГОР", "ТАУ БІЛГІРЛЕРІ")]
    rows = [*groups, *((f"21{n}", f"МАСТЕР {n}", f"ШЕБЕР ӘРІПТЕС {n}") for n in range(1, 6))]
    files = (tmp_path / "ru.csv", tmp_path / "kk.csv")
    for column, path in enumerate(files, 1):
        path.write_text("\n".join(f"{row[0]};{row[column]}" for row in rows), encoding="utf-8")
    dialog.set_paths(files)
    dialog.go_on()
    arrive(dialog, Step.COLUMNS)
    assert len(dialog.columns.views) == 2
    for step in (Step.REPORT, Step.EDITION, Step.DONE):
        dialog.go_on()
        arrive(dialog, step)
    node = real_services.classifier.find_code("21")
    assert node is not None
    assert (node.name.kk, node.name.ru) == ("Тау білгірлері", "Знатоки гор")


def test_a_file_of_our_own_needs_no_steps(
    page: ClassifierPage, dialog: ClassifierDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    own = tmp_path / "own.json"
    own.write_text(json.dumps([{"code": "2", "level": "major", "name_ru": "Знатоки"}]), encoding="utf-8")
    dialog.set_paths((own,))
    dialog.go_on()
    qtbot.waitUntil(lambda: bool(page.findChildren(ImportDialog)), timeout=WAIT)
    simple = page.findChildren(ImportDialog)[-1]
    assert (simple.kind, simple.path) == ("classifier", own)
    qtbot.waitUntil(lambda: not page.findChildren(ClassifierDialog), timeout=WAIT)
    simple.reject()


def test_the_kind_of_document_leads_to_the_steps(
    qtbot: QtBot, page: ClassifierPage, official: Path, real_context: PageContext
) -> None:
    offer_import(page, "requirements")
    simple = page.findChildren(ImportDialog)[-1]
    simple._kinds.set_value("classifier")
    simple._kinds.chosen.emit()
    steps = page.findChildren(ClassifierDialog)[-1]
    assert steps.isVisible()
    assert not simple.isVisible()
    children: list[QWidget] = [steps.files.first, steps.files.second]
    assert all(child.accessibleName() or child.focusProxy() for child in children)
    steps.reject()


def test_looking_into_a_file_is_stopped(
    dialog: ClassifierDialog, official: Path, arrive: StepWaiter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(self: ClassifierImport, path: Path, progress: Progress) -> NoReturn:
        while True:
            progress(1, 2)

    monkeypatch.setattr(ClassifierImport, "is_official", slow)
    dialog.set_paths((official,))
    dialog.go_on()
    arrive(dialog, Step.WORK)
    dialog.work.stop.click()
    arrive(dialog, Step.FILES)
    assert dialog.strip.text
    assert dialog.files.first.error == ""


def test_a_fault_of_the_program_leads_back(
    at_columns: ClassifierDialog, arrive: StepWaiter, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def faulty(self: ClassifierImport, choices: object, progress: Progress) -> NoReturn:
        raise RuntimeError("a fault")

    monkeypatch.setattr(ClassifierImport, "read", faulty)
    at_columns.go_on()
    qtbot.waitUntil(lambda: bool(at_columns.strip.text), timeout=WAIT)
    assert step_of(at_columns) is Step.COLUMNS
    assert at_columns.forward.isVisible()


def test_a_file_of_our_own_is_not_taken_beside_another(
    dialog: ClassifierDialog, official: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    own = tmp_path / "own.json"
    own.write_text(json.dumps([{"code": "2", "level": "major", "name_ru": "Знатоки"}]), encoding="utf-8")
    dialog.set_paths((official, own))
    dialog.go_on()
    qtbot.waitUntil(lambda: bool(dialog.files.second.error), timeout=WAIT)
    assert is_open(dialog)


def test_the_keyboard_goes_from_column_to_column_and_on(at_columns: ClassifierDialog) -> None:
    at_columns.activateWindow()
    view = at_columns.columns.views[0]
    view.header.boxes[0].setFocus(Qt.FocusReason.TabFocusReason)
    passed: list[QWidget] = []
    for _ in range(len(view.header.boxes) + 4):
        here = QApplication.focusWidget()
        assert here is not None
        passed.append(here)
        press(here, Qt.Key.Key_Tab)
    assert passed[: len(view.header.boxes)] == list(view.header.boxes)
    assert passed[len(view.header.boxes) :] == [view.table, view.sample, at_columns.back, at_columns.leave]


def test_the_choice_above_each_column_is_read_to_its_end(
    at_columns: ClassifierDialog, language: LanguageSwitch
) -> None:
    for used in (UiLanguage.KK, UiLanguage.RU):
        language.choose(used)
        view = at_columns.columns.views[0]
        preview = view._preview
        assert preview is not None
        view.show_preview(preview)
        for box in view.header.boxes:
            option = QStyleOptionComboBox()
            box.initStyleOption(option)
            part = QStyle.SubControl.SC_ComboBoxEditField
            room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
            assert room >= box.fontMetrics().horizontalAdvance(box.currentText()), box.currentText()
