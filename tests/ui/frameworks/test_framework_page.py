"""The page of frameworks: made, written, checked, approved, amended; each step can be taken back."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.framework import (
    Approval,
    FrameworkSection,
    SectionPart,
    StandardState,
)
from nqs_desktop.domain.framework_checks.finding import FrameworkFinding
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.services.report_request import FRAMEWORK
from nqs_desktop.ui.frameworks.framework_page import FrameworkPage
from nqs_desktop.ui.frameworks.name_editor import NameEditor
from nqs_desktop.ui.frameworks.section_states import SectionState
from nqs_desktop.ui.frameworks.standards_editor import StandardsEditor
from nqs_desktop.ui.frameworks.text_editor import TextEditor
from nqs_desktop.ui.i18n import UiLanguage
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing.named_target import NamedTarget
from tests.ui.conftest import ModelCheck
from tests.ui.fakes import FakeNavigator
from tests.ui.frameworks.conftest import NAME, editor_of, shown_page
from tests.ui.keyboard import type_text


def shown_name(page: FrameworkPage) -> LocalizedText | None:
    return None if page.desk.version is None else page.desk.version.name


def passport(page: FrameworkPage) -> TextEditor:
    editor = editor_of(page, FrameworkSection.PASSPORT)
    assert isinstance(editor, TextEditor)
    return editor


def test_an_empty_database_offers_to_make_a_framework(qtbot: QtBot, real_context: PageContext) -> None:
    page = shown_page(qtbot, real_context)
    assert shown_name(page) is None
    assert not page.view.pane.isVisible()
    dialog = page.steps.make()
    dialog.accept()
    assert not real_context.services.frameworks.list(), "it has no name"
    dialog.name.set_value(NAME)
    dialog.accept()
    assert shown_name(page) == NAME
    assert page.view.pane.isVisible()
    assert real_context.services.frameworks.list()[0].name == NAME


def test_what_is_written_is_stored_when_another_section_is_opened(page: FrameworkPage, version: str) -> None:
    editor = passport(page)
    part = SectionPart.PASSPORT_SECTOR
    type_text(editor.fields[part].editor(Language.RU), "Отрасль")
    assert page.keep.isEnabled()
    editor_of(page, FrameworkSection.GENERAL)
    assert not page.keep.isEnabled()
    stored = page.context.services.frameworks.content(version).texts
    assert stored[part] == LocalizedText(None, "Отрасль")
    assert page.desk.states[FrameworkSection.PASSPORT] is SectionState.ONE_LANGUAGE


def test_saving_keeps_the_place_of_the_keyboard_and_undo_brings_the_text_back(page: FrameworkPage) -> None:
    editor = passport(page)
    field = editor.fields[SectionPart.PASSPORT_SECTOR].editor(Language.KK)
    type_text(field, "Сала")
    page.keep.trigger()
    assert field.textCursor().position() == len("Сала")
    page.context.hub.announce(page.context.services.history.undo())
    assert field.toPlainText() == ""
    assert page.desk.content.texts == {}


def test_what_others_change_does_not_replace_what_is_being_written(page: FrameworkPage, version: str) -> None:
    editor = passport(page)
    part = SectionPart.PASSPORT_SECTOR
    type_text(editor.fields[part].editor(Language.KK), "Менің мәтінім")
    other = LocalizedText("Басқа", "Другое")
    page.context.hub.announce(page.context.services.frameworks.save_text(version, part, other))
    assert editor.fields[part].value().kk == "Менің мәтінім"
    assert page.strip.text
    page.drop.trigger()
    assert editor.fields[part].value() == other
    assert not page.unsaved


def test_name_and_organisation_are_kept(page: FrameworkPage, version: str) -> None:
    editor = editor_of(page, FrameworkSection.NAME)
    assert isinstance(editor, NameEditor)
    editor.name.set_value(LocalizedText("Жаңа атау", "Новое"))
    editor.organisation.setCurrentIndex(0)
    editor.note.setPlainText("причина")
    editor.touch()
    assert page.save()
    stored = page.context.services.frameworks.version(version)
    assert (stored.name.kk, stored.organisation, stored.note) == ("Жаңа атау", None, "причина")
    editor.name.set_value(LocalizedText())
    editor.touch()
    assert not page.save()
    assert page.strip.text
    assert page.unsaved


def test_a_standard_is_added_moved_and_removed(page: FrameworkPage) -> None:
    editor = editor_of(page, FrameworkSection.STANDARDS)
    assert isinstance(editor, StandardsEditor)
    editor.add.trigger()
    form = editor.form
    editor.touch()
    assert not editor.store(), "it has no name"
    form.show_row(replace(form.value(), name=LocalizedText("Мұрағат", "Архив"), state=StandardState.PLANNED))
    assert editor.store()
    assert [one.name.ru for one in page.desk.content.standards] == ["Библиотечное дело", "Архив"]
    editor.up.trigger()
    assert [one.name.ru for one in page.desk.content.standards] == ["Архив", "Библиотечное дело"]
    editor.remove.trigger()
    assert [one.name.ru for one in page.desk.content.standards] == ["Библиотечное дело"]
    page.context.hub.announce(page.context.services.history.undo())
    assert len(editor.model.rows) == 2


def test_a_finding_leads_to_its_place(page: FrameworkPage) -> None:
    finding = next(one for one in page.desk.findings if one.part is SectionPart.STATE_FIGURES)
    page.view.findings.wanted.emit(finding)
    editor = page.view.pane.editor
    assert isinstance(editor, TextEditor)
    assert editor.section is FrameworkSection.STATE
    assert editor.fields[SectionPart.STATE_FIGURES].editor(Language.KK).hasFocus()


def test_findings_of_every_kind_can_be_gone_to(page: FrameworkPage) -> None:
    of_kinds = {(one.kind, one.section): one for one in page.desk.findings}
    for finding in of_kinds.values():
        page.view.findings.wanted.emit(finding)
        assert page.view.pane.section is finding.section


def test_lists_keep_to_the_contract_of_models(page: FrameworkPage, check_model: ModelCheck) -> None:
    check_model(page.view.sections.model)
    check_model(page.view.findings.model)
    assert page.view.findings.model.rowCount() == len(page.desk.findings)
    row = page.view.sections.model.index(8, 0)
    assert row.data().startswith("9. ")
    assert "\n" in row.data(), "how far it is written stands below in words"


def test_faults_keep_a_draft_from_being_approved(page: FrameworkPage) -> None:
    dialog = page.steps.approve()
    assert dialog is not None
    assert not dialog.approve.isEnabled()
    assert dialog.findings.model.rowCount() == sum(one.blocks for one in page.desk.findings)
    wanted: list[FrameworkFinding] = []
    dialog.wanted.connect(wanted.append)
    dialog.findings.wanted.emit(dialog.findings.model.rows[0])
    assert wanted
    assert not dialog.isVisible()


def test_a_draft_is_approved_and_then_read_only(
    page: FrameworkPage, version: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    frameworks = page.context.services.frameworks
    monkeypatch.setattr(frameworks, "checks", lambda *_: ())
    monkeypatch.setattr(frameworks, "_findings", lambda *_: ())
    page.desk.reload()
    dialog = page.steps.approve()
    assert dialog is not None
    dialog.minutes.setText("№ 4")
    dialog.accept()
    assert dialog.isVisible(), "there is no day"
    dialog.day.set_day(date(2024, 3, 5))
    dialog.accept()
    assert frameworks.version(version).approval == Approval(date(2024, 3, 5), "4")
    assert not page.desk.writable
    assert not page.print.isVisible()
    assert page.print_approved.isVisible()
    assert page.new_version.isVisible()
    assert not page.keep.isVisible()
    editor = passport(page)
    assert editor.fields[SectionPart.PASSPORT_SECTOR].editor(Language.KK).isReadOnly()
    page.new_version.trigger()
    assert page.desk.version is not None
    assert (page.desk.version.ordinal, page.desk.writable) == (2, True)
    page.view.picker.discard.trigger()
    assert page.desk.version.key == version


def test_two_versions_are_compared(
    page: FrameworkPage, version: str, monkeypatch: pytest.MonkeyPatch, check_model: ModelCheck
) -> None:
    frameworks = page.context.services.frameworks
    monkeypatch.setattr(frameworks, "_findings", lambda *_: ())
    frameworks.approve(version, Approval(date(2024, 3, 5), "4"))
    newer, _ = frameworks.amend(frameworks.version(version).framework)
    frameworks.save_text(newer.key, SectionPart.GENERAL_AIMS, LocalizedText("Мақсат", "Цель"))
    page.desk.open(newer.key)
    dialog = page.steps.compare()
    assert dialog is not None
    check_model(dialog.model)
    assert [row[1].section for row in dialog.model.rows] == [FrameworkSection.GENERAL]
    dialog.before.setCurrentIndex(dialog.after.currentIndex())
    dialog.before.activated.emit(dialog.before.currentIndex())
    assert dialog.model.rowCount() == 0


def test_a_removed_draft_comes_back_by_undo(page: FrameworkPage, version: str) -> None:
    page.view.picker.discard.trigger()
    assert shown_name(page) is None
    page.context.hub.announce(page.context.services.history.undo())
    assert shown_name(page) == NAME
    assert page.context.services.frameworks.version(version).is_draft


def test_the_paper_of_the_version_opens(page: FrameworkPage, version: str) -> None:
    page.print.trigger()
    navigator = page.context.navigator
    assert isinstance(navigator, FakeNavigator)
    assert navigator.opened == [("printing", str(NamedTarget(FRAMEWORK, version)))]


def test_all_sections_speak_each_language(page: FrameworkPage) -> None:
    for section in FrameworkSection:
        editor_of(page, section)
    for language in UiLanguage:
        page.context.language.choose(language)
        assert page.accessibleName() or page.print.text()
    assert page.keep.text() == "Save"


def test_a_target_names_version_and_section(page: FrameworkPage, version: str) -> None:
    page.open_target(f"{version}#card")
    assert page.view.pane.section is FrameworkSection.CARD


def test_a_large_version_is_checked_beside_the_window(
    page: FrameworkPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_once = page.desk.findings
    monkeypatch.setattr("nqs_desktop.ui.frameworks.framework_desk._AT_ONCE", 0)
    page.desk.open("")
    page.desk.open(page.desk.service.list()[0].key)
    qtbot.waitUntil(lambda: page.desk.findings == at_once, timeout=5_000)
    assert page.view.findings.model.rowCount() == len(at_once)


def test_the_layout_is_that_of_the_order(page: FrameworkPage) -> None:
    shown = " ".join(label.text() for label in editor_of(page, FrameworkSection.LAYOUT).findChildren(QLabel))
    for fact in ("Times New Roman", "14 pt, bold", "12 pt", "single", "left 30 mm, right 15 mm, top 20 mm"):
        assert fact in shown
