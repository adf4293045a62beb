"""Matching over a real database: who fits, who nearly does and why, the commission's shortlist."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.commission import CommissionMeeting, CommissionMember, ShortlistState
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.services.demonstration import add_demonstration
from nqs_desktop.ui.i18n import UiLanguage
from nqs_desktop.ui.matching.check_page import CheckPage
from nqs_desktop.ui.matching.match_grid import CELL_ICON_ROLE
from nqs_desktop.ui.matching.match_page import MatchPage
from nqs_desktop.ui.matching.match_rows import PAIR, PairFilter, Side
from nqs_desktop.ui.matching.meeting_dialog import MeetingDialog
from nqs_desktop.ui.page_context import PageContext
from tests.ui.conftest import ModelCheck
from tests.ui.fakes import FakeNavigator
from tests.ui.test_fit import is_cut

if TYPE_CHECKING:
    from nqs_desktop.services.catalogue import Services


@pytest.fixture
def services(real_services: "Services") -> "Services":
    """Of a database with the demonstration organisation."""
    add_demonstration(real_services.database)
    return real_services


@pytest.fixture
def page(context: PageContext, services: "Services", qtbot: QtBot) -> MatchPage:
    """The page, visited, everybody matched."""
    page = MatchPage(context)
    qtbot.addWidget(page)
    page.resize(1150, 680)
    page.show()
    page.visit()
    done(page, qtbot)
    return page


def done(page: MatchPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.table is not None and not page.is_busy, timeout=20_000)


def side(page: MatchPage, side: Side) -> None:
    page.view.choices.choose_side(side)
    page._show_table()


def names(page: MatchPage) -> list[str]:
    return [row.name for row in page.view.pairs.model.rows]


def test_the_lists_keep_qts_contract(page: MatchPage, check_model: ModelCheck) -> None:
    check_model(page.view.choices.model)
    check_model(page.view.pairs.model)
    side(page, Side.GRID)
    check_model(page.view.pairs.grid_model)


def test_every_candidate_stands_to_a_position_as_the_check_says(
    page: MatchPage, services: "Services"
) -> None:
    assert page.table is not None
    for row in page.view.choices.model.rows:
        page.view.choices.table.choose(row.key)
        for pair in page.view.pairs.model.rows:
            checked = services.checker.check(pair.key, row.key, page.table.on)
            assert checked.verdict is pair.pair.verdict
    assert len(page.view.choices.model.rows) == len(services.staffing.positions())


def test_filters_let_through_and_nearly_misses_one_demand(page: MatchPage) -> None:
    found = set[PairFilter]()
    for row in page.view.choices.model.rows:
        page.view.choices.table.choose(row.key)
        for choice in (PairFilter.MET, PairFilter.NEARLY, PairFilter.NOT_MET):
            page.view.pairs.filters[choice].click()
            rows = page.view.pairs.model.rows
            assert all(one.passes(choice) for one in rows)
            found |= {choice} if rows else set()
            if choice is PairFilter.NEARLY:
                assert all(one.missing == 1 for one in rows)
        page.view.pairs.filters[PairFilter.ALL].click()
    assert PairFilter.NOT_MET in found


def test_the_reasons_of_a_pair_show_below_and_in_full(page: MatchPage, context: PageContext) -> None:
    for row in page.view.choices.model.rows:
        page.view.choices.table.choose(row.key)
        shown = page.view.reasons.eligibility
        assert shown is not None
        assert (shown.candidate, shown.position) == page.pair_keys
        assert shown.verdict is page.view.pairs.model.rows[0].pair.verdict
    page.in_full.trigger()
    assert isinstance(context.navigator, FakeNavigator)
    opened, target = context.navigator.opened[-1]
    assert (opened, tuple(target.split(PAIR))) == ("check", page.pair_keys)


def test_the_check_opens_at_a_pair(page: MatchPage, context: PageContext, qtbot: QtBot) -> None:
    candidate, position = page.pair_keys
    check = CheckPage(context)
    qtbot.addWidget(check)
    check.show()
    check.open_target(f"{candidate}{PAIR}{position}")
    assert check.view.verdict.checked is not None
    found = check.view.verdict.checked.eligibility
    assert (found.candidate, found.position) == (candidate, position)


def test_a_candidate_stands_against_all_positions(page: MatchPage, services: "Services") -> None:
    side(page, Side.CANDIDATE)
    assert len(page.view.choices.model.rows) == services.candidates.count()
    assert len(names(page)) == len(services.staffing.positions())
    assert not page.view.pairs.commission.isVisible()


def test_the_grid_tells_each_pair_by_icon_and_words(page: MatchPage) -> None:
    side(page, Side.GRID)
    model = page.view.pairs.grid_model
    index = model.index(0, 0)
    assert not index.data(CELL_ICON_ROLE).isNull()
    assert "—" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    opened: list[tuple[str, str]] = []
    page.view.pairs.grid.opened.connect(lambda *pair: opened.append(pair))
    page.view.pairs.grid.doubleClicked.emit(index)
    assert opened == [model.pair_at(index)]


def test_the_grid_goes_to_a_position_and_explains_the_cell(page: MatchPage) -> None:
    side(page, Side.GRID)
    last = page.view.choices.model.rows[-1]
    page.view.choices.table.choose(last.key)
    candidate, position = page.pair_keys
    assert position == last.key
    shown = page.view.reasons.eligibility
    assert shown is not None
    assert (shown.candidate, shown.position) == (candidate, position)
    page.show_pairs()
    assert page.pair_keys == (candidate, position)


def test_who_nearly_fits_is_told_from_when(page: MatchPage, services: "Services", qtbot: QtBot) -> None:
    assert page.table is not None
    run, pairs = services.matching.run(page.table.on), page.view.pairs
    pairs.filters[PairFilter.NEARLY].click()
    seen = 0
    for place, row in enumerate(page.view.choices.model.rows):
        page.view.choices.table.choose(row.key)
        qtbot.waitUntil(lambda: all(one.looked_up for one in pairs.model.rows))
        expected = {near.pair.candidate: near.met_from for near in run.nearly(place)}
        assert {one.pair.candidate: one.met_from for one in pairs.model.rows} == expected
        assert not pairs.table.isColumnHidden(4)
        seen += len(expected)
    assert seen
    pairs.filters[PairFilter.ALL].click()
    assert pairs.table.isColumnHidden(4)


def test_words_search_both_sides(page: MatchPage) -> None:
    wanted = page.view.choices.model.rows[1]
    page.search.setText(wanted.name)
    page.search.searched.emit(wanted.name)
    assert wanted.key in [row.key for row in page.view.choices.model.rows]
    page.search.setText("абракадабра")
    page.search.searched.emit("абракадабра")
    assert page.view.choices.model.rows == ()
    assert names(page) == []
    assert "абракадабра" in page.view.pairs.caption.text()


def test_without_a_vacancy_that_is_said(page: MatchPage, services: "Services", qtbot: QtBot) -> None:
    for row in services.staffing.positions():
        position = services.staffing.position(row.key)
        services.staffing.save_position(replace(position, occupied=position.units))
    page.again.trigger()
    qtbot.waitUntil(lambda: page.table is not None and not page.table.vacancies(), timeout=20_000)
    page.view.choices.only_vacant.setChecked(True)
    for one in Side:
        side(page, one)
        assert page.view.pairs.caption.text()
    side(page, Side.VACANCY)
    assert page.view.choices.model.rows == ()
    assert not page.view.pairs.caption.text().startswith(",")


def test_the_commission_lists_recommends_notes_and_takes_off(page: MatchPage, services: "Services") -> None:
    candidate, position = page.pair_keys
    actions = page.commission
    assert not actions.protocol.isEnabled()
    actions.put[ShortlistState.LISTED].trigger()
    actions.put[ShortlistState.RECOMMENDED].trigger()
    actions.keep_note("сұхбаттасу жақсы өтті")
    (entry,) = services.commission.listed(position)
    assert (entry.candidate, entry.state) == (candidate, ShortlistState.RECOMMENDED)
    assert entry.note == "сұхбаттасу жақсы өтті"
    assert actions.protocol.isEnabled()
    actions.take_off.trigger()
    assert services.commission.listed(position) == ()
    page.context.hub.announce(services.history.undo())
    assert len(services.commission.listed(position)) == 1
    row = page.pair_row()
    assert row is not None
    assert row.entry is not None


def test_the_head_of_the_protocol_is_kept(page: MatchPage, services: "Services", qtbot: QtBot) -> None:
    position = page.pair_keys[1]
    dialog = MeetingDialog(CommissionMeeting(position))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.number.setText(" 7 ")
    dialog.day.setText("31.02.2026")
    dialog.accept()
    assert dialog.isVisible()
    dialog.day.setText("01.09.2026")
    dialog.add.trigger()
    dialog.add.trigger()
    dialog.members[0].role.editor(Language.RU).setPlainText("председатель")
    dialog.members[0].name.editor(Language.RU).setPlainText("А. Сынак")
    dialog.accept()
    page.commission._keep_meeting(dialog.value())
    kept = services.commission.meeting(position)
    assert (kept.number, kept.held_on and kept.held_on.isoformat()) == ("7", "2026-09-01")
    chair = CommissionMember(LocalizedText(ru="председатель"), LocalizedText(ru="А. Сынак"))
    assert kept.members == (chair,)


def test_another_day_is_matched_anew(page: MatchPage, qtbot: QtBot) -> None:
    page.view.choices.day.setText("01.01.1990")
    page.view.choices.day.edited.emit()
    qtbot.waitUntil(lambda: page.table is not None and page.table.on.year == 1990, timeout=20_000)
    assert page.table is not None
    assert all(page.table.counts(place)[Verdict.MET] == 0 for place in page.table.vacancies())
    page.view.choices.day.setText("35.01.1990")
    page.view.choices.day.edited.emit()
    qtbot.waitUntil(page.view.choices.day_fault.isVisible)


@pytest.mark.parametrize("lang", list(UiLanguage))
def test_the_page_fits(page: MatchPage, context: PageContext, qtbot: QtBot, lang: UiLanguage) -> None:
    context.language.choose(lang)

    def cut() -> list[str]:
        return [one.text() for one in page.findChildren(QLabel) if one.isVisible() and is_cut(one)]

    for one in Side:
        side(page, one)
        qtbot.waitUntil(lambda: cut() == [])
