"""The program as a whole: a first start, another database, a database that cannot be opened."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nqs_desktop import paths
from nqs_desktop.app import Program
from nqs_desktop.ui import start_problem
from nqs_desktop.ui.i18n import UiLanguage
from nqs_desktop.ui.theme import ThemeChoice
from nqs_desktop.ui.window_settings import WindowSettings


@pytest.fixture
def program(qapp: QApplication, settings: WindowSettings, qtbot: QtBot) -> Iterator[Program]:
    made = Program(qapp, settings, UiLanguage.EN)
    qtbot.addWidget(made.window)
    yield made
    made.window.tasks.cancel_all()
    made.close()
    made.language.choose(UiLanguage.EN)
    made.appearance.choose(ThemeChoice.LIGHT)


def test_the_frame_shows_before_the_database_is_open(
    program: Program, qtbot: QtBot, database_file: Path
) -> None:
    with qtbot.waitSignal(program.window.painted):
        program.start(str(database_file))
    assert program.window.busy
    qtbot.waitUntil(lambda: not program.window.busy)
    assert program.window.page_key == "home"


def test_a_database_that_is_not_there_is_made(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    program.start(str(tmp_path / "new.db"))
    qtbot.waitUntil(lambda: not program.window.busy, timeout=30_000)
    assert (tmp_path / "new.db").is_file()


def test_the_user_s_own_folder_is_made_at_the_first_start(program: Program, qtbot: QtBot) -> None:
    program.start(paths.default_database())
    qtbot.waitUntil(lambda: not program.window.busy, timeout=30_000)
    assert Path(paths.default_database()).is_file()


def test_another_database_is_opened_in_the_same_window(
    program: Program, qtbot: QtBot, database_file: Path, tmp_path: Path
) -> None:
    program.start(str(database_file))
    qtbot.waitUntil(lambda: not program.window.busy)
    first = program.window.page
    program.window.open_database(str(tmp_path / "other.db"))
    qtbot.waitUntil(lambda: not program.window.busy, timeout=30_000)
    assert program.window.page is not first
    assert str(program.window.page.context.services.database.path).endswith("other.db")
    assert program.window.page.context.settings.recent_files[0].endswith("other.db")


def test_a_file_that_is_no_database_is_said_and_another_asked_for(
    program: Program, qtbot: QtBot, database_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = tmp_path / "wrong.db"
    wrong.write_text("not a database", encoding="utf-8")
    said: list[str] = []

    def answer(_parent: object, sentence: str, _location: str) -> str:
        said.append(sentence)
        return str(database_file)

    monkeypatch.setattr(start_problem, "ask_for_another", answer)
    program.start(str(wrong))
    qtbot.waitUntil(lambda: not program.window.busy)
    assert "wrong.db" in said[0]
    assert wrong.read_text(encoding="utf-8") == "not a database"


def test_settings_survive_a_restart(tmp_path: Path) -> None:
    file = str(tmp_path / "window.ini")
    first = WindowSettings(QSettings(file, QSettings.Format.IniFormat))
    first.language, first.theme, first.narrow_navigation, first.page = (
        UiLanguage.RU,
        ThemeChoice.DARK,
        True,
        "check",
    )
    first.add_recent_file(__file__)
    first.sync()
    second = WindowSettings(QSettings(file, QSettings.Format.IniFormat))
    assert (second.language, second.theme) == (UiLanguage.RU, ThemeChoice.DARK)
    assert (second.narrow_navigation, second.page) == (True, "check")
    assert second.recent_files == (__file__,)


@pytest.mark.parametrize("value", ["", "fr", "<x>"])
def test_damaged_settings_are_those_of_a_first_start(tmp_path: Path, value: str) -> None:
    store = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    for key in ("language", "theme", "narrow_navigation", "recent_files", "state/window"):
        store.setValue(key, value)
    damaged = WindowSettings(store)
    assert damaged.language in UiLanguage
    assert damaged.theme is ThemeChoice.SYSTEM
    assert not damaged.narrow_navigation
    assert damaged.recent_files == ()
    assert damaged.state("window").isEmpty()
