"""The widgets of a check take the words of the next one: nothing of the former stays."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.services.demonstration import add_demonstration
from nqs_desktop.ui.i18n import UiLanguage
from nqs_desktop.ui.matching.verdict_view import CheckedPosition, VerdictView
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.theme import ThemeChoice
from nqs_desktop.ui.widgets.expander import Expander
from tests.ui.test_fit import is_cut

if TYPE_CHECKING:
    from nqs_desktop.services.catalogue import Services

DAY = date(2026, 11, 21)
SIZE = (700, 420)
NewView = Callable[[], VerdictView]


@pytest.fixture
def services(real_services: "Services") -> "Services":
    """The demonstration organisation with its candidates."""
    add_demonstration(real_services.database)
    return real_services


@pytest.fixture
def checks(services: "Services") -> list[CheckedPosition]:
    """Every candidate for every position, in an order that mixes them."""
    department = LocalizedText("Бөлім", "Отдел")
    pairs = [
        services.checker.check_pair(candidate.key, position.key, DAY)
        for position in services.staffing.positions()
        for candidate in services.candidates.rows()
    ]
    return [
        CheckedPosition(one.eligibility, one.candidate, one.position, department, one.rulings)
        for one in pairs
    ]


@pytest.fixture
def new_view(qtbot: QtBot, context: PageContext) -> NewView:
    """Make another view, shown."""

    def make() -> VerdictView:
        view = VerdictView(context.language, [])
        qtbot.addWidget(view)
        view.resize(*SIZE)
        view.show()
        return view

    return make


def _shown(view: VerdictView) -> list[tuple[int, int, str]]:
    """Return where which words show, from top to bottom."""
    QApplication.sendPostedEvents()
    labels = [label for label in view.findChildren(QLabel) if label.isVisible() and label.text()]
    places = [label.mapTo(view.column, QPoint()) for label in labels]
    return sorted((place.y(), place.x(), label.text()) for place, label in zip(places, labels, strict=True))


def _cut(view: VerdictView) -> list[str]:
    labels = view.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and is_cut(label)]


def _fresh(new_view: NewView, checked: CheckedPosition) -> list[tuple[int, int, str]]:
    view = new_view()
    view.show_checked(checked)
    view.complete()
    shown = _shown(view)
    view.close()
    return shown


def test_a_view_that_showed_others_shows_the_same_as_a_new_one(
    new_view: NewView, checks: list[CheckedPosition]
) -> None:
    view = new_view()
    for first, second in pairwise(checks[::3]):
        for checked in (first, second, first):
            view.show_checked(checked)
            view.complete()
        assert _shown(view) == _fresh(new_view, first)


def test_what_was_opened_is_closed_for_the_next_check(
    new_view: NewView, checks: list[CheckedPosition]
) -> None:
    view = new_view()
    for checked in checks[::4]:
        view.show_checked(checked)
        view.complete()
        assert _shown(view) == _fresh(new_view, checked)
        for line in view.findChildren(Expander):
            if line.isVisible():
                line.set_open(True)


def test_what_is_in_view_at_first_stays_as_it_is(new_view: NewView, checks: list[CheckedPosition]) -> None:
    view = new_view()
    for checked in checks[::2]:
        view.show_checked(checked)
        height = view.viewport().height()
        first = [place for place in _shown(view) if place[0] < height]
        view.complete()
        assert [place for place in _shown(view) if place[0] < height] == first
        assert view.column.height() >= max(place[0] for place in _shown(view))


def test_what_lies_below_the_view_follows_by_itself(
    new_view: NewView, checks: list[CheckedPosition], qtbot: QtBot
) -> None:
    view = new_view()
    view.show_checked(checks[0])
    expected = _fresh(new_view, checks[0])
    qtbot.waitUntil(lambda: _shown(view) == expected)


def test_what_opens_pushes_down_what_lies_below(new_view: NewView, checks: list[CheckedPosition]) -> None:
    view = new_view()
    view.show_checked(checks[0])
    view.complete()
    before = view.column.height()
    line = next(line for line in view.findChildren(Expander) if line.isVisible())
    line.set_open(True)
    assert view.column.height() > before
    line.set_open(False)
    assert view.column.height() == before


def test_language_and_theme_change_while_it_shows(
    new_view: NewView, checks: list[CheckedPosition], context: PageContext, qtbot: QtBot
) -> None:
    view = new_view()
    for checked in checks[:3]:
        view.show_checked(checked)
        view.complete()
    for language in (UiLanguage.KK, UiLanguage.RU, UiLanguage.EN):
        context.language.choose(language)
        assert _shown(view) == _fresh(new_view, checks[2])
    words = [text for *_, text in _shown(view)]
    for theme in (ThemeChoice.DARK, ThemeChoice.LIGHT):
        context.appearance.choose(theme)
        assert [text for *_, text in _shown(view)] == words
        qtbot.waitUntil(lambda: not _cut(view))


def test_tab_goes_from_top_to_bottom(new_view: NewView, checks: list[CheckedPosition]) -> None:
    view = new_view()
    for checked in (*checks[::5], checks[0]):
        view.show_checked(checked)
        view.complete()
        for line in view.findChildren(Expander):
            if line.isVisible():
                line.set_open(True)
        QApplication.processEvents()
        assert _tops(view) == sorted(_tops(view))


def _tops(view: VerdictView) -> list[int]:
    """Return how far down each stop of Tab lies, in the order in which Tab comes to them."""
    tops: list[int] = []
    at = view.nextInFocusChain()
    while at is not None and at is not view:
        stops = at.focusPolicy().value & Qt.FocusPolicy.TabFocus.value and at.isVisible()
        if stops and view.column.isAncestorOf(at) and at.isEnabled():
            tops.append(_middle(at, view.column))
        at = at.nextInFocusChain()
    return tops


def _middle(widget: QWidget, column: QWidget) -> int:
    # Buttons on one line may differ by a pixel.
    return widget.mapTo(column, widget.rect().center()).y() // 4
