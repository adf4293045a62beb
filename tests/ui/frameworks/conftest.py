"""The page of frameworks over a real database with the demonstration organisation."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.framework import (
    CareerLink,
    FrameworkSection,
    OccupationalColumn,
    ProfessionalStandard,
)
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.services.catalogue import open_services
from nqs_desktop.ui.frameworks.framework_page import FrameworkPage
from nqs_desktop.ui.frameworks.section_editor import SectionEditor
from nqs_desktop.ui.page_context import PageContext

NAME = LocalizedText("Кітапхана ісі", "Библиотечное дело")


@pytest.fixture(scope="session")
def _written(with_demonstration: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A database with a draft whose tables are filled: occupations in two columns, on levels, with a way."""
    path = Path(shutil.copy2(with_demonstration, tmp_path_factory.mktemp("framework") / "office.db"))
    services = open_services(str(path))
    for one in services.frameworks.list():
        services.frameworks.discard(one.key)
    organisation = services.staffing.organisations()[0].key
    made, _ = services.frameworks.create(NAME, organisation, fill=True)
    content = services.frameworks.content(made.key)
    names = [LocalizedText("Басқару", "Управление"), LocalizedText("Қор", "Фонд")]
    services.frameworks.set_columns(made.key, [OccupationalColumn("", name) for name in names])
    columns = [one.key for one in services.frameworks.content(made.key).columns]
    placed = [
        replace(one, sqf_level=1 + place % 8, nqf_level=1 + place % 8, column=columns[place % 2])
        for place, one in enumerate(content.occupations)
    ]
    services.frameworks.save_occupations(made.key, placed)
    services.frameworks.save_links(made.key, [CareerLink(placed[0].key, placed[2].key)])
    services.frameworks.save_standards(made.key, [ProfessionalStandard("", NAME)])
    services.database.close()
    return path, made.key


@pytest.fixture
def version(_written: tuple[Path, str], database_file: Path) -> str:
    """Key of the draft, in the database of the test."""
    shutil.copy2(_written[0], database_file)
    return _written[1]


@pytest.fixture(autouse=True)
def _closed_pages_go() -> Iterator[None]:
    """Let Qt delete the pages of a test; without a running loop they would stay, and slow all others down."""
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def page(qtbot: QtBot, version: str, real_context: PageContext) -> FrameworkPage:
    """The page, visited, with the draft in view."""
    assert version
    return shown_page(qtbot, real_context)


def shown_page(qtbot: QtBot, context: PageContext) -> FrameworkPage:
    made = FrameworkPage(context)
    qtbot.addWidget(made)
    made.resize(1090, 660)
    made.show()
    made.visit()
    return made


def editor_of(page: FrameworkPage, section: FrameworkSection) -> SectionEditor:
    """Goes to a section as the user does."""
    page.view.sections.table.choose(section.value)
    editor = page.view.pane.editor
    assert editor is not None
    assert editor.section is section
    return editor
