"""Editions on the staffing page: from the draft over approval and amendment to the comparison."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.pay import PayScale
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.domain.staffing_difference import StaffingChange
from nqs_desktop.domain.staffing_edition import EditionStatus, StaffingEdition, StaffingOrder, Standing
from nqs_desktop.domain.staffing_edition_rules import OrderField
from nqs_desktop.services.report_request import STAFFING_COMPARISON
from nqs_desktop.ui.printing.staffing_target import StaffingTarget
from nqs_desktop.ui.staffing.editions.approval_dialog import ApprovalDialog
from nqs_desktop.ui.staffing.editions.comparison_dialog import ComparisonDialog
from nqs_desktop.ui.staffing.editions.edition_strip import EditionStrip
from nqs_desktop.ui.staffing.staffing_page import StaffingPage
from tests.ui.fakes import FakeNavigator
from tests.ui.staffing.conftest import LIBRARIAN, show

FIRST = StaffingOrder("12-ө", date(2026, 1, 9), date(2026, 2, 1))
SECOND = StaffingOrder("40-ө", date(2026, 6, 1), date(2026, 7, 1))
EARLIER = date(2025, 12, 31)
BETWEEN = date(2026, 3, 1)


@pytest.fixture
def strip(page: StaffingPage) -> EditionStrip:
    return page.findChildren(EditionStrip)[0]


@pytest.fixture
def amended(page: StaffingPage, strip: EditionStrip) -> tuple[StaffingEdition, ...]:
    """An approved edition, and one after it with another number of units; newest first."""
    services = page.context.services
    editions, organisation = services.staffing_editions, page.organisation
    announce = page.context.hub.announce
    announce(editions.approve(editions.worked_on(organisation).key, FIRST))
    announce(editions.amend(organisation)[1])
    announce(services.staffing.save_position(_more(LIBRARIAN, page))[1])
    announce(editions.approve(editions.worked_on(organisation).key, SECOND))
    return editions.list(organisation)


def _more(key: str, page: StaffingPage) -> StaffPosition:
    position = page.context.services.staffing.position(key)
    return replace(position, units=position.units + 1)


def _type_order(dialog: ApprovalDialog, order: StaffingOrder) -> None:
    dialog.number.setText(order.number)
    dialog.date.set_day(order.date)
    dialog.in_force.set_day(order.in_force_from)


def _approval(page: StaffingPage) -> ApprovalDialog:
    return page.findChildren(ApprovalDialog)[-1]


class TestTheStrip:
    def test_a_draft_says_so_and_offers_approval(self, strip: EditionStrip) -> None:
        assert strip.sentence == "Draft: no order has approved it yet"
        assert strip.approve.isVisible()
        assert not strip.amend.isVisible()
        assert not strip.compare.isEnabled()

    def test_an_approved_edition_says_its_order_and_offers_an_amendment(
        self, page: StaffingPage, strip: EditionStrip, amended: tuple[StaffingEdition, ...]
    ) -> None:
        assert "40-ө" in strip.sentence
        assert "01.07.2026" in strip.sentence
        assert (strip.approve.isVisible(), strip.amend.isVisible()) == (False, True)
        strip.amend.trigger()
        assert page.context.services.staffing_editions.worked_on(page.organisation).is_draft
        assert strip.sentence.startswith("Draft of an amendment; before it:")

    def test_an_earlier_edition_is_shown_read_only_with_a_way_back(
        self, page: StaffingPage, strip: EditionStrip, amended: tuple[StaffingEdition, ...]
    ) -> None:
        show(page, LIBRARIAN)
        now = _units(page)
        strip.picker.setCurrentIndex(1)
        strip.picker.activated.emit(1)
        assert page.view.key == amended[1].key
        assert _units(page) == now - 1
        assert "12-ө" in strip.sentence
        assert not page.view.is_open(page.organisation)
        strip.back.trigger()
        assert page.view.editor.edition is None
        assert _units(page) == now

    def test_a_day_shows_the_edition_in_force_and_who_held_what(
        self, page: StaffingPage, strip: EditionStrip, amended: tuple[StaffingEdition, ...]
    ) -> None:
        occupancies = page.context.services.occupancies
        occupancies.save(Occupancy("", LIBRARIAN, Decimal(1), "Асан", start=BETWEEN, end=BETWEEN))
        strip.day.set_day(BETWEEN)
        strip.day.editingFinished.emit()
        assert (page.view.key, page.view.editor.on) == (amended[1].key, BETWEEN)
        assert strip.sentence.startswith("As of 01.03.2026, read only")
        assert page.view.editor.position(LIBRARIAN).occupied == 1
        strip.day.set_day(BETWEEN + timedelta(1))
        strip.day.editingFinished.emit()
        assert page.view.editor.position(LIBRARIAN).occupied == 0
        strip.day.clear()
        strip.day.editingFinished.emit()
        assert (page.view.key, page.view.editor.on) == (None, None)

    def test_a_day_without_an_edition_is_told_and_changes_nothing(
        self, page: StaffingPage, strip: EditionStrip, amended: tuple[StaffingEdition, ...]
    ) -> None:
        strip.day.set_day(EARLIER)
        strip.day.editingFinished.emit()
        assert page.view.key is None
        assert "31.12.2025" in page.strip.accessibleName()

    def test_an_edition_that_is_taken_back_while_it_shows_makes_room_for_the_current_one(
        self, page: StaffingPage, strip: EditionStrip, amended: tuple[StaffingEdition, ...]
    ) -> None:
        strip.amend.trigger()
        strip.picker.activated.emit(1)
        assert page.view.key == amended[0].key
        for _ in range(4):  # the new draft, the approval, the edit, the amendment
            page.context.hub.announce(page.context.services.history.undo())
        assert page.view.editor.edition is None
        assert "12-ө" in strip.sentence
        assert page.choice.rows


class TestApproval:
    def test_faults_are_said_beside_their_fields(self, page: StaffingPage, strip: EditionStrip) -> None:
        strip.approve.trigger()
        dialog = _approval(page)
        dialog.accept()
        assert dialog.fields[OrderField.DATE].error == "The day is missing."
        _type_order(dialog, StaffingOrder("", FIRST.in_force_from, FIRST.date))
        dialog.accept()
        assert dialog.fields[OrderField.NUMBER].error
        assert not dialog.fields[OrderField.DATE].error
        assert "01.02.2026" in dialog.fields[OrderField.IN_FORCE].error
        assert dialog.approved is None
        assert page.context.services.staffing_editions.worked_on(page.organisation).is_draft

    def test_what_the_checks_found_is_told_and_forbids_nothing(
        self, qtbot: QtBot, page: StaffingPage, strip: EditionStrip
    ) -> None:
        strip.approve.trigger()
        dialog = _approval(page)
        qtbot.waitUntil(lambda: not dialog.checks.isHidden())
        assert "places to look at" in dialog.checks.accessibleName()
        _type_order(dialog, FIRST)
        dialog.accept()
        assert dialog.approved is not None

    def test_the_day_in_force_follows_the_date_until_it_is_typed(
        self, page: StaffingPage, strip: EditionStrip
    ) -> None:
        strip.approve.trigger()
        dialog = _approval(page)
        dialog.date.set_day(FIRST.date)
        dialog.date.edited.emit()
        assert dialog.in_force.day() == FIRST.date
        dialog.in_force.set_day(FIRST.in_force_from)
        dialog.in_force.edited.emit()
        dialog.date.set_day(SECOND.date)
        dialog.date.edited.emit()
        assert dialog.in_force.day() == FIRST.in_force_from

    def test_the_whole_way_and_all_of_it_back(
        self, qtbot: QtBot, page: StaffingPage, strip: EditionStrip
    ) -> None:
        services, organisation = page.context.services, page.organisation
        editions = services.staffing_editions
        strip.approve.trigger()
        _type_order(_approval(page), FIRST)
        _approval(page).accept()
        assert editions.worked_on(organisation).status is EditionStatus.APPROVED
        assert "12-ө" in page.strip.accessibleName()
        with pytest.raises(UserError, match=r"staffing\.approved_edition"):
            services.staffing.save_position(_more(LIBRARIAN, page))
        strip.amend.trigger()
        services.staffing.save_position(_more(LIBRARIAN, page))
        strip.approve.trigger()
        _type_order(_approval(page), SECOND)
        _approval(page).accept()
        newer, older = editions.list(organisation)
        (change,) = editions.compare(older.key, newer.key).positions
        assert change.kinds == (StaffingChange.UNITS,)
        for _ in range(4):
            page.context.hub.announce(services.history.undo())
        (only,) = editions.list(organisation)
        assert only.is_draft
        assert strip.sentence == "Draft: no order has approved it yet"


class TestTheList:
    def test_it_lists_editions_with_state_order_and_sums(
        self, qtbot: QtBot, page: StaffingPage, strip: EditionStrip, amended: tuple[StaffingEdition, ...]
    ) -> None:
        dialog = strip.open_editions()
        model = dialog.table.model()
        rows = [[model.index(row, column).data() for column in range(5)] for row in range(2)]
        assert [row[1:4] for row in rows] == [
            ["№\u202f40-ө", "01.06.2026", "01.07.2026"],
            ["№\u202f12-ө", "09.01.2026", "01.02.2026"],
        ]
        assert (dialog.approve.isEnabled(), dialog.amend.isEnabled(), dialog.discard.isEnabled()) == (
            False,
            True,
            False,
        )

    def test_a_draft_is_discarded_without_a_question_and_comes_back(
        self, page: StaffingPage, strip: EditionStrip, amended: tuple[StaffingEdition, ...]
    ) -> None:
        dialog = strip.open_editions()
        dialog.amend.trigger()
        editions = page.context.services.staffing_editions
        assert len(editions.list(page.organisation)) == 3
        dialog.discard.trigger()
        assert len(editions.list(page.organisation)) == 2
        assert not dialog.strip.isHidden()
        page.context.hub.announce(page.context.services.history.undo())
        assert editions.worked_on(page.organisation).is_draft

    def test_enter_shows_an_edition_on_the_page(
        self, page: StaffingPage, strip: EditionStrip, amended: tuple[StaffingEdition, ...]
    ) -> None:
        dialog = strip.open_editions()
        dialog.table.opened.emit(amended[1].key)
        assert page.view.key == amended[1].key


class TestTheComparison:
    @pytest.fixture
    def dialog(
        self, qtbot: QtBot, strip: EditionStrip, amended: tuple[StaffingEdition, ...]
    ) -> ComparisonDialog:
        dialog = strip.open_comparison()
        qtbot.waitUntil(lambda: bool(dialog.view.shown))
        return dialog

    def test_it_begins_with_the_newest_against_the_one_before(
        self, dialog: ComparisonDialog, amended: tuple[StaffingEdition, ...]
    ) -> None:
        assert (dialog.before.currentData(), dialog.after.currentData()) == (amended[1].key, amended[0].key)
        (row,) = dialog.view.shown
        assert row.kinds == (StaffingChange.UNITS,)
        texts = dialog.view.texts()[0]
        assert texts[2] == "units changed"
        assert texts[5] == "+1"
        assert dialog.view.details.texts == ("2,5 units", "3,5 units")
        assert dialog.view.chip(StaffingChange.UNITS).text() == "Units changed: 1"
        assert dialog.view.totals.rows[-1].units == 1

    def test_chips_and_words_filter(self, dialog: ComparisonDialog) -> None:
        dialog.view.chip(StaffingChange.UNITS).click()
        assert [row.kinds for row in dialog.view.shown] == [(StaffingChange.UNITS,)]
        dialog.view.search.setText("жоқ сөз")
        dialog.view.search.searched.emit("жоқ сөз")
        assert not dialog.view.shown

    def test_the_annex_is_written(self, qtbot: QtBot, dialog: ComparisonDialog, tmp_path: Path) -> None:
        dialog.keep(tmp_path / "annex.docx")
        qtbot.waitUntil(lambda: not dialog.strip.isHidden())
        assert (tmp_path / "annex.docx").exists()

    def test_enter_in_the_search_prints_nothing(self, page: StaffingPage, dialog: ComparisonDialog) -> None:
        dialog.view.search.setFocus()
        QTest.keyClick(dialog.view.search, Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert not cast(FakeNavigator, page.context.navigator).opened

    def test_the_annex_is_opened_on_the_printing_page(
        self, page: StaffingPage, dialog: ComparisonDialog, amended: tuple[StaffingEdition, ...]
    ) -> None:
        dialog.print_annex.trigger()
        target = StaffingTarget(STAFFING_COMPARISON, page.organisation, amended[0].key, other=amended[1].key)
        assert cast(FakeNavigator, page.context.navigator).opened[-1] == ("printing", str(target))

    def test_the_same_edition_twice_says_so(self, dialog: ComparisonDialog) -> None:
        dialog.before.setCurrentIndex(0)
        dialog.before.activated.emit(0)
        assert not dialog.view.shown
        assert not dialog.save_annex.isEnabled()


def _units(page: StaffingPage) -> Decimal:
    return next(row.units for row in page.choice.rows if row.key == LIBRARIAN)


def test_an_edition_that_has_no_room_ends_with_an_ellipsis(strip: EditionStrip) -> None:
    long = "№ 123456789-ө, 10.01.2026 · Қолданыста"
    strip.picker.offer([(long, Standing.IN_FORCE)], 0)
    shown = {}
    for width in (160, 900):
        strip.picker.resize(width, strip.picker.height())
        option = QStyleOptionComboBox()
        strip.picker.initStyleOption(option)
        shown[width] = option.currentText
    assert shown[900] == long
    assert shown[160].endswith("…")
    assert strip.picker.currentText() == long


def test_another_base_salary_is_told_beside_what_differs(
    page: StaffingPage, strip: EditionStrip, amended: tuple[StaffingEdition, ...], qtbot: QtBot
) -> None:
    services = page.context.services
    services.staffing_editions.amend(page.organisation)
    draft = services.staffing_editions.worked_on(page.organisation)
    services.staffing_editions.save_pay_scale(draft.key, PayScale(Decimal(20_000)))
    strip.load()
    dialog = strip.open_comparison()
    label = dialog.view._base_label
    qtbot.waitUntil(lambda: "20\u202f000" in label.text(), timeout=10_000)
    assert label.isVisible()
    dialog.reject()
