"""At 1280 x 720 no word of the sections and dialogs is cut off, in any language; everything has a name."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QScrollArea, QWidget

from nqs_desktop.domain.framework import FrameworkSection
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.ui.frameworks.card_editor import CardEditor
from nqs_desktop.ui.frameworks.framework_page import FrameworkPage
from nqs_desktop.ui.frameworks.map_editor import MapEditor
from nqs_desktop.ui.i18n import UiLanguage
from tests.ui.frameworks.conftest import editor_of
from tests.ui.test_fit import has_name, is_cut, words_of

PAGE_WIDTH, PAGE_HEIGHT = 1040, 660
"""What the frame leaves of 1280 x 720."""


def settled(widget: QWidget) -> QWidget:
    for _ in range(4):
        QApplication.processEvents()
    return widget


def states(page: FrameworkPage) -> Iterator[tuple[str, QWidget]]:
    """Goes through the sections and dialogs; yields each with its name."""
    for section in FrameworkSection:
        editor = editor_of(page, section)
        if isinstance(editor, MapEditor):
            editor.map.choose(page.desk.content.occupations[0].key)
            yield from closed("columns", editor.open_columns())
        if isinstance(editor, CardEditor):
            for group in range(editor.groups.count()):
                editor.groups.setCurrentIndex(group)
        yield section.value, settled(page)
    page.view.tabs.setCurrentIndex(1)
    page.view.findings.table.setCurrentIndex(page.view.findings.model.index(0, 2))
    yield "findings", settled(page)
    page.view.tabs.setCurrentIndex(0)
    for name, step in (("new", page.steps.make), ("approve", page.steps.approve), ("fill", page.steps.fill)):
        dialog = step()
        if dialog is not None:
            yield from closed(name, dialog)


def closed(name: str, dialog: QDialog) -> Iterator[tuple[str, QWidget]]:
    yield name, settled(dialog)
    dialog.reject()


def wider_areas(shown: QWidget) -> list[str]:
    """Names what is wider than the place through which it is seen."""
    areas = [(area, area.widget()) for area in shown.findChildren(QScrollArea) if area.isVisible()]
    return [
        type(area).__name__
        for area, content in areas
        if content is not None and content.width() > area.viewport().width()
    ]


@pytest.mark.parametrize("lang", [UiLanguage.KK, UiLanguage.RU])
def test_nothing_is_cut_off(page: FrameworkPage, lang: UiLanguage) -> None:
    page.context.language.choose(lang)
    page.resize(PAGE_WIDTH, PAGE_HEIGHT)
    cut: list[str] = []
    for name, shown in states(page):
        for kind in (QLabel, QAbstractButton, QComboBox):
            widgets = (each for each in shown.findChildren(kind) if each.isVisible())
            cut += [f"{name}: {words_of(each)}" for each in widgets if is_cut(each)]
        cut += [f"{name}: {area} is wider than its place" for area in wider_areas(shown)]
        assert page.width() == PAGE_WIDTH, name
    assert cut == []


def test_everything_that_takes_the_keyboard_has_a_name(page: FrameworkPage) -> None:
    nameless = [
        f"{name}: {words_of(each)}"
        for name, shown in states(page)
        for each in shown.findChildren(QWidget)
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None
        if not has_name(each) and not isinstance(each, QScrollArea)
    ]
    assert nameless == []


def test_endless_names_do_not_push_the_page_apart(page: FrameworkPage) -> None:
    endless = LocalizedText("ә" * 1200 + " <b>атау</b> " + "&" * 800, "я" * 2000, tuple(Language))
    frameworks, version = page.context.services.frameworks, page.desk.version
    assert version is not None
    rows = [replace(one, name=endless) for one in page.desk.content.occupations]
    frameworks.save_occupations(version.key, rows)
    columns = [replace(one, name=endless) for one in page.desk.content.columns]
    frameworks.set_columns(version.key, columns)
    page.resize(PAGE_WIDTH, PAGE_HEIGHT)
    page.desk.reload()
    page.context.language.choose(UiLanguage.RU)
    for name, shown in states(page):
        assert page.width() == PAGE_WIDTH, name
        assert wider_areas(shown) == [], name
