"""The page of figures: numbers, tables, charts, what they lead to, and blocks for a worksheet."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.chart import ChartTone
from nqs_desktop.domain.figure_table import FigureName
from nqs_desktop.services.report_request import STAFFING_FIGURES
from nqs_desktop.ui.figures.figure_words import label_text
from nqs_desktop.ui.figures.figures_page import FiguresPage
from nqs_desktop.ui.figures.tones import look_of
from nqs_desktop.ui.i18n import UiLanguage
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing.staffing_target import StaffingTarget
from nqs_desktop.ui.theme import DARK, LIGHT, Colours, ThemeChoice, contrast
from tests.ui.conftest import ModelCheck
from tests.ui.fakes import FakeNavigator
from tests.ui.figures.conftest import LIBRARIAN, done
from tests.ui.keyboard import press


def opened(page: FiguresPage) -> list[tuple[str, str]]:
    navigator = page.context.navigator
    assert isinstance(navigator, FakeNavigator)
    return navigator.opened


def test_the_main_numbers_are_those_of_the_table(page: FiguresPage) -> None:
    figures = page.figures
    assert figures is not None
    assert figures.totals.occupied == Decimal("1.5")
    numbers = {word: number for number, word in page.view.tiles.texts}
    assert numbers["filled"] == "1,5"
    assert numbers["people in post by name"] == "2"


@pytest.mark.parametrize("name", FigureName)
def test_each_table_shows_all_its_rows(page: FiguresPage, name: FigureName, check_model: ModelCheck) -> None:
    page.view.turn_to(name)
    shown, table = page.view.pane.shown, page.view.pane.table
    assert shown is not None
    assert table is not None
    assert shown.name is name
    model = table.model()
    check_model(model)
    assert (model.rowCount(), model.columnCount()) == (len(shown.rows), len(shown.columns))
    model.sort(len(shown.columns) - 1, Qt.SortOrder.DescendingOrder)
    if shown.rows[-1].is_total:
        last = model.index(model.rowCount() - 1, shown.named)
        assert last.data() == page.context.language.say(shown.rows[-1].cells[shown.named])  # type: ignore[arg-type]


def test_names_have_the_room_that_numbers_leave(page: FiguresPage) -> None:
    page.view.turn_to(FigureName.MAIN_GROUPS)
    for width in (700, 1600):
        page.resize(width, 650)
        assert page.view.pane.table is not None
        header = page.view.pane.table.horizontalHeader()
        assert header.sectionSize(1) >= 180
        assert header.sectionSize(1) > header.sectionSize(0)


def test_tables_for_statistical_forms_name_them(page: FiguresPage) -> None:
    page.context.language.choose(UiLanguage.KK)
    page.view.turn_to(FigureName.GROUPS)
    assert "1-Т (бос жұмыс орын)" in page.view.pane.forms
    assert "2-Т (ПРОФ)" in page.view.pane.forms
    page.context.language.choose(UiLanguage.RU)
    page.view.turn_to(FigureName.VACANCIES)
    assert "1-Т (вакансия) (" in page.view.pane.forms, "our translation is marked"


def test_a_chart_says_its_numbers_and_is_walked_by_keys(page: FiguresPage) -> None:
    chart = page.view.pane.chart
    assert chart.accessibleName()
    assert "1" in chart.accessibleDescription()
    chart.setFocus()
    press(chart, Qt.Key.Key_Down)
    assert chart.row == 1
    assert chart.accessibleDescription().startswith(
        label_text(chart.data.categories[1].label, page.context.language)
    )
    press(chart, Qt.Key.Key_End)
    press(chart, Qt.Key.Key_Up)
    press(chart, Qt.Key.Key_Home)
    assert chart.row == 0
    press(chart, Qt.Key.Key_Return)
    assert opened(page) == [("staffing", chart.data.categories[0].key)]


def test_a_bar_is_chosen_and_opened_by_the_mouse(page: FiguresPage) -> None:
    chart = page.view.pane.chart
    place = QPointF(30, chart.height() - 20)
    for kind in (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
        left = Qt.MouseButton.LeftButton
        where = chart.mapToGlobal(place)
        QApplication.sendEvent(
            chart, QMouseEvent(kind, place, where, left, left, Qt.KeyboardModifier.NoModifier)
        )
    assert chart.row == len(chart.data.categories) - 1
    assert opened(page) == [("staffing", chart.data.categories[-1].key)]


def test_rows_lead_to_positions_and_groups(page: FiguresPage) -> None:
    page.view.turn_to(FigureName.VACANCIES)
    shown, table = page.view.pane.shown, page.view.pane.table
    assert shown is not None
    assert table is not None
    place = next(number for number, row in enumerate(shown.rows) if row.key == LIBRARIAN)
    table.opened.emit(str(place))
    table.opened.emit(str(len(shown.rows) - 1))
    page.view.turn_to(FigureName.GROUPS)
    assert page.view.pane.table is not None
    page.view.pane.table.opened.emit("0")
    assert opened(page) == [("staffing", LIBRARIAN), ("classifier", "2")]


def test_a_table_is_copied_as_a_worksheet_takes_it(page: FiguresPage) -> None:
    page.view.turn_to(FigureName.DEPARTMENTS)
    page.copy.trigger()
    lines = QGuiApplication.clipboard().text().split("\n")
    shown = page.view.pane.shown
    assert shown is not None
    assert len(lines) == len(shown.rows) + 1
    assert {line.count("\t") for line in lines} == {len(shown.columns) - 1}
    assert "1,5" in lines[-1].split("\t")


def test_a_worksheet_is_told_that_codes_are_texts(page: FiguresPage) -> None:
    page.view.turn_to(FigureName.VACANCIES)
    page.copy.trigger()
    data = QGuiApplication.clipboard().mimeData()
    rows = data.html().split("<tr>")[1:]
    shown = page.view.pane.shown
    assert shown is not None
    assert len(rows) == len(shown.rows) + 1
    code, number = rows[1].split("<td")[4], rows[1].split("<td")[6]
    assert "mso-number-format:'\\@'" in code
    assert "mso-number-format" not in number
    assert data.text().count("\n") == len(shown.rows)


def test_columns_in_which_nothing_stands_take_no_room(page: FiguresPage) -> None:
    page.view.turn_to(FigureName.VACANCIES)
    table, shown = page.view.pane.table, page.view.pane.shown
    assert table is not None
    assert shown is not None
    empty = set(range(len(shown.columns))) - set(shown.filled_columns)
    assert empty
    assert {place for place in range(len(shown.columns)) if table.isColumnHidden(place)} == empty


def test_names_in_both_languages_share_the_room(page: FiguresPage) -> None:
    page.view.turn_to(FigureName.GROUPS)
    page.resize(1600, 650)
    assert page.view.pane.table is not None
    header = page.view.pane.table.horizontalHeader()
    assert abs(header.sectionSize(1) - header.sectionSize(2)) < 40
    assert header.length() <= page.view.pane.table.viewport().width()


def test_another_day_counts_other_people(page: FiguresPage, qtbot: QtBot) -> None:
    services = page.context.services
    held = services.occupancies.of(LIBRARIAN)[0]
    _, changes = services.occupancies.save(replace(held, start=date(2026, 1, 1)))
    page.context.hub.announce(changes)
    done(page, qtbot)
    page.view.day.set_day(date(2025, 12, 31))
    page.view.edited.emit()
    qtbot.waitUntil(lambda: page.figures is not None and page.figures.on.year == 2025)
    assert page.figures is not None
    assert page.figures.totals.occupied == Decimal("0.5")


def test_what_others_change_is_counted_again(page: FiguresPage, qtbot: QtBot) -> None:
    editor = page.context.services.staffing
    position = editor.position(LIBRARIAN)
    _, changes = editor.save_position(replace(position, units=Decimal(50)))
    page.context.hub.announce(changes)
    qtbot.waitUntil(lambda: page.figures is not None and page.figures.totals.units > 50)


def test_an_empty_database_says_so(real_context: PageContext, qtbot: QtBot) -> None:
    page = FiguresPage(real_context)
    qtbot.addWidget(page)
    page.show()
    assert page.view.state.currentWidget() is page.view.empty
    assert not page.print.isEnabled()


def test_printing_is_opened_with_the_paper(page: FiguresPage) -> None:
    page.print.trigger()
    figures = page.figures
    assert figures is not None
    name, target = opened(page)[0]
    expected = StaffingTarget(STAFFING_FIGURES, figures.organisation.key, figures.edition.key, figures.on)
    assert (name, StaffingTarget.parse(target)) == ("printing", expected)
    assert StaffingTarget.parse("demo-librarian") is None


def test_everything_is_drawn_in_both_themes_and_all_languages(page: FiguresPage) -> None:
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        page.context.appearance.choose(theme)
        for language in UiLanguage:
            page.context.language.choose(language)
            for name in FigureName:
                page.view.turn_to(name)
                assert not page.grab().isNull()


@pytest.mark.parametrize("tone", ChartTone)
@pytest.mark.parametrize("roles", [LIGHT, DARK], ids=["light", "dark"])
def test_numbers_on_bars_can_be_read(tone: ChartTone, roles: Colours) -> None:
    look = look_of(tone, roles)
    assert contrast(look.text, look.ground) >= 4.5
    assert contrast(look.edge, roles.raised) >= 3


def test_no_two_parts_look_alike_without_colour() -> None:
    """Of each chart: solid, hatched or light parts; the tones of one chart differ in more than in hue."""
    for tones in (
        (ChartTone.FILLED, ChartTone.AWAY, ChartTone.VACANT),
        (ChartTone.MET, ChartTone.REVIEW, ChartTone.NOT_MET, ChartTone.UNKNOWN),
    ):
        looks = [look_of(tone, LIGHT) for tone in tones]
        assert len({(look.hatching, look.ground == look.edge) for look in looks}) == len(tones)
