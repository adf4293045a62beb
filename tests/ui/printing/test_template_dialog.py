"""The dialog of templates: each field is stored and shown again, in every language; the preview follows."""

import shutil
from collections.abc import Iterator
from dataclasses import fields, replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QCheckBox, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.errors import Cancelled
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.paper_style import Margins, NumberPlace
from nqs_desktop.domain.paper_template import ALL_PAPERS, UNCHANGED, PaperPart, PaperTemplate
from nqs_desktop.domain.paper_template_rules import LARGEST_LOGO
from nqs_desktop.domain.printed_columns import STANDARD, PrintedColumn
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.services.catalogue import Services, open_services
from nqs_desktop.services.paper_templates import PaperSample
from nqs_desktop.services.report_request import (
    CLASSIFIER,
    FRAMEWORK,
    REQUIREMENT_SHEET,
    STAFFING_TABLE,
    ReportRequest,
)
from nqs_desktop.ui.i18n import UiLanguage
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing.printing_page import PrintingPage
from nqs_desktop.ui.printing.template.logo_editor import LogoEditor, logo_of
from nqs_desktop.ui.printing.template.template_dialog import TemplateDialog, TemplateSubject
from nqs_desktop.ui.settings.settings_page import SettingsPage
from nqs_desktop.ui.widgets.decimal_field import DecimalField
from tests.ui.keyboard import press

_PATIENCE = 20_000
OWNER = "demonstration"


@pytest.fixture
def services(with_demonstration: Path, tmp_path: Path) -> Iterator[Services]:
    """A database of one's own."""
    opened = open_services(str(shutil.copy(with_demonstration, tmp_path / "office.db")))
    yield opened
    opened.database.close()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A small picture."""
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkBlue)
    path = tmp_path / "logo.png"
    image.save(str(path))
    return path


@pytest.fixture
def whole(picture: Path) -> PaperTemplate:
    """A template that changes everything."""
    return PaperTemplate(
        family="DejaVu Serif",
        text=13,
        table=10.5,
        title=16,
        heading=15,
        spacing=1.15,
        margins=Margins(25, 10, 15, 15.5),
        numbers=NumberPlace.TOP,
        with_total=False,
        hyphens=False,
        landscape=True,
        logo=picture.read_bytes(),
        logo_height=18,
        header=LocalizedText("Құпия", "Секретно"),
        footer=LocalizedText("Нысан", "Форма"),
        hidden_parts=(PaperPart.APPROVAL,),
        hidden_columns=("code", "note"),
        hidden_blocks=("remarks",),
    )


def dialog_of(context: PageContext, qtbot: QtBot, name: str = STAFFING_TABLE) -> TemplateDialog:
    request = ReportRequest(name, PrintLanguage.RU, organisation=OWNER)
    dialog = TemplateDialog(context, TemplateSubject(OWNER, "КГУ", request, "Документ"))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.parametrize("spoken", UiLanguage)
def test_every_field_is_stored_and_shown_again(
    context: PageContext, qtbot: QtBot, services: Services, whole: PaperTemplate, spoken: UiLanguage
) -> None:
    context.language.choose(spoken)
    dialog = dialog_of(context, qtbot)
    form = dialog.forms[STAFFING_TABLE]
    form.show_template(whole, form.inherited)
    assert form.value() == whole
    with qtbot.waitSignal(dialog.stored) as told:
        dialog.accept()
    change_set: ChangeSet = told.args[0]
    assert change_set.touches(Topic.TEMPLATES)
    assert services.paper_templates.all_of(OWNER) == {STAFFING_TABLE: whole}
    again = dialog_of(context, qtbot)
    assert again.forms[STAFFING_TABLE].value() == whole
    assert again.forms[ALL_PAPERS].value() == UNCHANGED
    assert again.changed == {}
    again.reject()


def test_each_field_says_that_it_differs_and_goes_back(
    context: PageContext, qtbot: QtBot, whole: PaperTemplate
) -> None:
    dialog = dialog_of(context, qtbot)
    form = dialog.forms[STAFFING_TABLE]
    groups = (form.look, form.head, form.contents)
    names = {name for group in groups for name in group.changed()}
    assert names == {field.name for field in fields(PaperTemplate)}
    form.show_template(whole, form.inherited)
    for group in groups:
        for name in group.changed():
            field = group.field(name)
            assert field.differs, name
            field.set_back()
            assert not field.differs, name
    assert form.value() == UNCHANGED
    dialog.reject()


def test_a_paper_inherits_what_all_papers_are_changed_to(
    context: PageContext, qtbot: QtBot, services: Services
) -> None:
    dialog = dialog_of(context, qtbot, REQUIREMENT_SHEET)
    common, own = dialog.forms[ALL_PAPERS], dialog.forms[REQUIREMENT_SHEET]
    _type(common.look.field("text").findChild(DecimalField), "14")
    assert own.inherited.text == 14
    assert own.value() == UNCHANGED
    dialog.choose_scope(REQUIREMENT_SHEET)
    _type(own.look.field("text").findChild(DecimalField), "12")
    dialog.accept()
    assert services.paper_templates.all_of(OWNER) == {
        ALL_PAPERS: PaperTemplate(text=14),
        REQUIREMENT_SHEET: PaperTemplate(text=12),
    }
    services.history.undo()
    assert services.paper_templates.all_of(OWNER) == {}


def test_what_cannot_be_printed_is_said_beside_its_field_and_not_stored(
    context: PageContext, qtbot: QtBot, services: Services
) -> None:
    context.language.choose(UiLanguage.RU)
    dialog = dialog_of(context, qtbot)
    look = dialog.forms[ALL_PAPERS].look
    number = look.field("title").findChild(DecimalField)
    for typed, told in (("99", "от 6 до 24"), ("", "Введите число")):
        _type(number, typed)
        assert told in look.field("title").error
        dialog.choose_scope(STAFFING_TABLE)
        dialog.accept()
        assert dialog.isVisible()
        assert dialog.scope.value() == ALL_PAPERS
    _type(number, "15")
    assert look.field("title").error == ""
    dialog.accept()
    assert not dialog.isVisible()
    assert services.paper_templates.of(OWNER, ALL_PAPERS) == PaperTemplate(title=15)


def test_the_preview_follows_the_fields(context: PageContext, qtbot: QtBot) -> None:
    dialog = dialog_of(context, qtbot, REQUIREMENT_SHEET)
    pages = dialog.preview.document
    qtbot.waitUntil(lambda: pages.pageCount() > 0, timeout=_PATIENCE)
    upright = pages.pagePointSize(0)
    assert upright.height() > upright.width()
    form = dialog.forms[ALL_PAPERS]
    form.show_template(PaperTemplate(landscape=True, footer=LocalizedText("Н", "Форма 7")), form.inherited)
    form.edited.emit()
    qtbot.waitUntil(
        lambda: pages.pageCount() > 0 and pages.pagePointSize(0).width() > upright.width(), timeout=_PATIENCE
    )
    assert "Форма 7" in pages.getAllText(0).text()
    dialog.resize(700, 600)
    assert not dialog.preview.isVisible()
    dialog.hide()


def test_a_stopped_preview_is_told_and_the_next_change_makes_it(
    context: PageContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise Cancelled

    told: list[str] = []
    with monkeypatch.context() as stopped:
        stopped.setattr(PaperSample, "write", stop)
        dialog = dialog_of(context, qtbot)
        dialog._run.refused.connect(told.append)
        qtbot.waitUntil(lambda: bool(told), timeout=_PATIENCE)
    _type(dialog.forms[ALL_PAPERS].look.field("heading").findChild(DecimalField), "10")
    qtbot.waitUntil(lambda: dialog.preview.document.pageCount() > 0, timeout=_PATIENCE)
    dialog.hide()


def test_edits_are_not_dropped_without_a_question(
    context: PageContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = dialog_of(context, qtbot)
    _type(dialog.forms[ALL_PAPERS].look.field("heading").findChild(DecimalField), "10")
    answers = iter((QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard))
    monkeypatch.setattr(QMessageBox, "question", lambda *_: next(answers))
    dialog.reject()
    assert dialog.isVisible()
    dialog.reject()
    assert not dialog.isVisible()
    assert next(answers, None) is None


def test_reset_sets_back_what_shows(context: PageContext, qtbot: QtBot, services: Services) -> None:
    services.paper_templates.save(OWNER, ALL_PAPERS, PaperTemplate(text=9))
    dialog = dialog_of(context, qtbot)
    dialog.reset()
    dialog.accept()
    assert services.paper_templates.all_of(OWNER) == {}


def test_the_tab_key_reaches_every_field_and_comes_back(context: PageContext, qtbot: QtBot) -> None:
    dialog = dialog_of(context, qtbot)
    qtbot.waitExposed(dialog)
    dialog.scope.setFocus()
    reached: list[QWidget] = []
    while dialog.focusWidget() not in reached and len(reached) < 200:
        reached.append(dialog.focusWidget())
        press(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.scope
    numbers = [one for one in dialog.forms[ALL_PAPERS].findChildren(DecimalField) if one.isVisible()]
    boxes = [one for one in dialog.forms[ALL_PAPERS].findChildren(QCheckBox) if one.isVisible()]
    assert len(numbers) == 10
    assert {*numbers, *boxes, dialog.save_button} <= set(reached)
    assert all(one.accessibleName() for one in numbers)
    dialog.reject()


def test_a_framework_keeps_its_look(context: PageContext, qtbot: QtBot) -> None:
    dialog = dialog_of(context, qtbot, FRAMEWORK)
    dialog.choose_scope(FRAMEWORK)
    form = dialog.forms[FRAMEWORK]
    assert not form.look.isVisible()
    assert form.value() == UNCHANGED
    assert dialog.forms[ALL_PAPERS].look.isVisibleTo(dialog.forms[ALL_PAPERS])
    dialog.reject()


def test_the_usual_columns_of_a_staffing_table_are_those_of_its_template(
    context: PageContext, qtbot: QtBot, services: Services
) -> None:
    services.paper_templates.save(OWNER, STAFFING_TABLE, PaperTemplate(hidden_columns=("code",)))
    page = PrintingPage(context)
    qtbot.addWidget(page)
    page.choose_paper(STAFFING_TABLE)
    choice = page.view.staffing
    assert choice.columns == ()
    choice.check_columns((PrintedColumn.TITLE,))
    page.refresh(services.paper_templates.reset(OWNER, CLASSIFIER))
    assert choice.checked == (PrintedColumn.TITLE,)
    choice.take_standard()
    assert choice.columns == ()
    assert choice.checked == tuple(one for one in STANDARD if one is not PrintedColumn.CODE)


class TestLogo:
    def test_a_picture_is_dropped(self, qtbot: QtBot, picture: Path) -> None:
        editor = LogoEditor()
        qtbot.addWidget(editor)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(picture))])
        drop = QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        with qtbot.waitSignal(editor.edited):
            editor.dropEvent(drop)
        assert editor.value() == picture.read_bytes()
        editor.remove.trigger()
        assert editor.value() == b""

    def test_what_is_no_picture_is_said(self, qtbot: QtBot, tmp_path: Path) -> None:
        editor = LogoEditor()
        qtbot.addWidget(editor)
        for name, content in (("a.png", b"\x89PNG\r\n\x1a\n broken"), ("b.jpg", b""), ("c.gif", b"GIF89a")):
            (tmp_path / name).write_bytes(content)
            with qtbot.waitSignal(editor.refused) as told:
                editor.take_file(tmp_path / name)
            assert name in told.args[0]
        assert editor.value() == b""
        assert logo_of(tmp_path / "nowhere.png") is None

    @pytest.mark.parametrize("ending", ["png", "jpg"])
    def test_a_large_picture_is_made_smaller(self, tmp_path: Path, ending: str) -> None:
        image = QImage(3000, 1500, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        path = tmp_path / f"large.{ending}"
        image.save(str(path))
        logo = logo_of(path)
        assert logo is not None
        assert len(logo) <= LARGEST_LOGO
        smaller = QImage.fromData(logo)
        assert (smaller.width(), smaller.height()) == (1600, 800)


def test_the_pages_offer_the_look(context: PageContext, qtbot: QtBot, services: Services) -> None:
    printing, settings = PrintingPage(context), SettingsPage(context)
    for page in (printing, settings):
        qtbot.addWidget(page)
        page.show()
        page.visit()
        page.look.open()
        dialog = page.look.dialog
        assert dialog is not None
        form = dialog.forms[ALL_PAPERS]
        _type(form.look.field("text").findChild(DecimalField), "11" if page is printing else "10")
        dialog.accept()
        assert page.strip.text
    assert services.paper_templates.all_of(OWNER) == {ALL_PAPERS: replace(UNCHANGED, text=10)}


def _type(field: DecimalField | None, text: str) -> None:
    assert field is not None
    field.setText(text)
    field.textEdited.emit(text)
    assert field.value() == (Decimal(text) if text else None)
