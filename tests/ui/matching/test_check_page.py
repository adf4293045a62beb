"""The check page over a real database."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.services.demonstration import add_demonstration
from nqs_desktop.ui.i18n import UiLanguage
from nqs_desktop.ui.matching.check_page import ALL_POSITIONS, CheckPage
from nqs_desktop.ui.matching.choices import Choice, ChoiceModel
from nqs_desktop.ui.matching.decision_box import DecisionBox
from nqs_desktop.ui.matching.ruling_box import RulingBox
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.widgets.expander import Expander
from nqs_desktop.ui.widgets.verdict_label import VerdictLabel
from tests.ui.fakes import FakeNavigator
from tests.ui.keyboard import press, type_text
from tests.ui.test_fit import is_cut

if TYPE_CHECKING:
    from nqs_desktop.services.catalogue import Services
    from tests.ui.conftest import ModelCheck

LIBRARIAN, DRIVER, ACCOUNTANT, ARCHIVIST = "demo-1", "demo-2", "demo-3", "demo-4"
TO_DIRECTOR, TO_DEPUTY, TO_DRIVER, TO_BIBLIOGRAPHER = (
    "demo-director",
    "demo-deputy-director",
    "demo-driver",
    "demo-bibliographer",
)
DAY = date(2026, 11, 21)
PATIENCE = 20_000


@pytest.fixture
def services(real_services: "Services") -> "Services":
    """The demonstration organisation; the specialty of the archivist shares a word with a field asked for."""
    add_demonstration(real_services.database)
    _study(real_services, LocalizedText("кітапхана және архив жұмысы", "библиотечная и архивная работа"))
    return real_services


def _study(services: "Services", specialty: LocalizedText) -> ChangeSet:
    archivist = services.candidates.candidate(ARCHIVIST)
    diploma = replace(archivist.education[0], specialty=specialty)
    return services.candidates.save(replace(archivist, education=(diploma,)))[1]


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> CheckPage:
    """The page, visited, with the verdicts of the first candidate on all positions."""
    page = CheckPage(context)
    qtbot.addWidget(page)
    page.resize(1060, 680)
    page.view.choices.day.set_day(DAY)
    page.show()
    page.visit()
    _wait_for_table(page, qtbot)
    return page


def _wait_for_table(page: CheckPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: page.view.shows_table and not page.context.tasks.running and bool(page.view.table.all_rows),
        timeout=PATIENCE,
    )


def _check(page: CheckPage, candidate: str, position: str) -> None:
    page.open_target(candidate)
    page.open_target(position)
    page.view.verdict.complete()
    checked = page.view.verdict.checked
    assert checked is not None
    assert (checked.eligibility.candidate, checked.eligibility.position) == (candidate, position)


def _text(page: CheckPage) -> str:
    verdict = page.view.verdict
    verdict.complete()
    return "\n".join(label.text() for label in verdict.findChildren(QLabel) if label.isVisibleTo(verdict))


def _boxes(page: CheckPage) -> list[RulingBox]:
    _open_everything(page)
    return page.view.verdict.ruling_boxes()


def _open_everything(page: CheckPage) -> None:
    page.view.verdict.complete()
    for line in _lines(page):
        line.set_open(True)


def _lines(page: CheckPage) -> list[Expander]:
    verdict = page.view.verdict
    return [line for line in verdict.findChildren(Expander) if line.isVisibleTo(verdict)]


# --- all positions ---


def test_the_first_visit_shows_every_position_with_its_verdict(page: CheckPage, services: "Services") -> None:
    rows = page.view.table.all_rows
    assert [row.position.key for row in rows] == [row.key for row in services.staffing.positions()]
    results = services.checker.check_all(services.candidates.rows()[0].key, DAY)
    assert [row.eligibility for row in rows] == results


def test_the_table_is_a_model_as_qt_wants_it(page: CheckPage, check_model: "ModelCheck") -> None:
    check_model(page.view.table.table.model())


def test_the_filter_shows_the_positions_of_one_verdict(page: CheckPage) -> None:
    counts = dict.fromkeys(Verdict, 0)
    for row in page.view.table.all_rows:
        counts[row.eligibility.verdict] += 1
    for verdict in Verdict:
        button = page.view.table.filters[verdict]
        assert button.text().endswith(f"· {counts[verdict]}")
        button.click()
        assert len(page.view.table.rows) == counts[verdict]
        assert {row.eligibility.verdict for row in page.view.table.rows} <= {verdict}
    page.view.table.filters[None].click()
    assert len(page.view.table.rows) == len(page.view.table.all_rows)


def test_enter_opens_the_reasons_and_the_command_leads_back(page: CheckPage, qtbot: QtBot) -> None:
    table = page.view.table.table
    table.choose(TO_DEPUTY)
    press(table, Qt.Key.Key_Return)
    assert not page.view.shows_table
    assert page.view.choices.positions.key == TO_DEPUTY
    page.against_all.trigger()
    _wait_for_table(page, qtbot)
    assert page.view.choices.positions.key == ALL_POSITIONS


def test_met_from_stands_only_where_time_alone_helps(page: CheckPage, qtbot: QtBot) -> None:
    page.open_target(ARCHIVIST)
    _wait_for_table(page, qtbot)
    for row in page.view.table.all_rows:
        waits = [item for item in row.eligibility.items if item.verdict is not Verdict.MET]
        days = [item.met_from for item in waits]
        assert row.met_from == (max(days) if days and all(days) else None)  # type: ignore[type-var]


def test_a_check_that_the_user_stops_says_so(page: CheckPage, qtbot: QtBot) -> None:
    page.open_target(LIBRARIAN)
    page.context.tasks.running[-1].cancel()
    qtbot.waitUntil(lambda: not page.context.tasks.running, timeout=PATIENCE)
    shown = page.view.result.currentWidget()
    assert shown is not None
    assert shown.accessibleName() == "The check was stopped."
    page.open_target(DRIVER)
    _wait_for_table(page, qtbot)


# --- one position ---


def test_a_verdict_names_what_was_asked_found_and_why(page: CheckPage) -> None:
    _check(page, ARCHIVIST, TO_DEPUTY)
    text = _text(page)
    verdicts = page.view.verdict.findChildren(VerdictLabel)
    assert verdicts[0].accessibleName() == "does not meet"
    assert "Жоғары білім: кітапхана ісі, ақпараттық жүйелер, мәдениеттану." in text
    assert "Высшее образование: библиотечное дело, информационные системы, культурология." in text
    assert "кітапхана және архив жұмысы / библиотечная и архивная работа" in text
    assert "31.08.2027" in text
    assert "Our rule: no act prescribes the arithmetic" in text


def test_the_arithmetic_opens_and_adds_up(page: CheckPage) -> None:
    _check(page, DRIVER, TO_DRIVER)
    checked = page.view.verdict.checked
    assert checked is not None
    lines = [page.context.language.say(line) for line in checked.eligibility.alternatives[0].length.lines()]
    assert lines[-1].startswith("Total: 12 years 5 months 7 days")
    shown = [each for each in _lines(page) if not each.is_open]
    arithmetic = shown[0]
    assert lines[0] not in _text_of_open(arithmetic)
    arithmetic.set_open(True)
    assert "\n".join(lines) in _text_of_open(arithmetic)


def _text_of_open(expander: Expander) -> str:
    return "\n".join(label.text() for label in expander.findChildren(QLabel) if not label.isHidden())


def test_another_day_is_another_verdict(page: CheckPage, qtbot: QtBot) -> None:
    _check(page, ARCHIVIST, TO_DEPUTY)
    day = page.view.choices.day
    day.clear()
    type_text(day, "31.08.2027")

    def experience() -> Verdict | None:
        checked = page.view.verdict.checked
        if checked is None or checked.eligibility.on != date(2027, 8, 31):
            return None
        return next(item.verdict for item in checked.eligibility.items if item.requirement == "experience")

    qtbot.waitUntil(lambda: experience() is Verdict.MET)


def test_an_impossible_day_is_said_at_the_field(page: CheckPage, qtbot: QtBot) -> None:
    day = page.view.choices.day
    day.clear()
    type_text(day, "31.02.2026")
    qtbot.waitUntil(lambda: bool(page.view.choices.day_fault))
    assert not page.view.shows_table


def test_positions_are_found_by_department_and_candidates_by_iin(page: CheckPage, qtbot: QtBot) -> None:
    choices = page.view.choices
    choices.positions.search.setText("финанс")
    qtbot.waitUntil(lambda: choices.positions.view.model().rowCount() == 3)
    choices.candidates.search.setText("9507")
    qtbot.waitUntil(lambda: choices.candidates.view.model().rowCount() == 1)
    choices.positions.search.setText("zzz")
    qtbot.waitUntil(lambda: choices.positions.view.model().rowCount() == 0)
    # What is chosen stays chosen while a search hides it.
    assert choices.positions.key == ALL_POSITIONS


def test_the_lists_are_models_as_qt_wants_them(check_model: "ModelCheck") -> None:
    model = ChoiceModel()
    check_model(model)
    model.set_choices([Choice("1", "Бір", "бірінші"), Choice("2", "Екі")])
    assert model.rowCount() == 2


def test_links_lead_to_the_records_behind_the_verdict(page: CheckPage, context: PageContext) -> None:
    _check(page, LIBRARIAN, TO_DIRECTOR)
    page.to_candidate.trigger()
    page.to_requirement.trigger()
    assert isinstance(context.navigator, FakeNavigator)
    assert context.navigator.opened == [("candidates", LIBRARIAN), ("requirements", TO_DIRECTOR)]


# --- changes ---


def test_a_change_elsewhere_is_seen(page: CheckPage, context: PageContext, services: "Services") -> None:
    _check(page, ARCHIVIST, TO_DEPUTY)
    context.hub.announce(_study(services, LocalizedText("кітапхана ісі", "библиотечное дело")))
    assert "is named in the requirement" in _text(page)
    context.hub.announce(services.history.undo())
    assert "share words" in _text(page)


def test_a_candidate_who_is_gone_is_left(page: CheckPage, context: PageContext, services: "Services") -> None:
    _check(page, ARCHIVIST, TO_DEPUTY)
    context.hub.announce(services.candidates.remove(ARCHIVIST))
    assert page.view.choices.candidates.key == services.candidates.rows()[0].key
    assert page.strip.text == ""


def test_an_empty_database_says_what_a_check_needs(
    qtbot: QtBot, context: PageContext, services: "Services"
) -> None:
    for row in services.candidates.rows():
        services.candidates.remove(row.key)
    page = CheckPage(context)
    qtbot.addWidget(page)
    page.show()
    page.visit()
    shown = page.view.result.currentWidget()
    assert shown is not None
    assert "needs a candidate" in shown.accessibleName()
    assert not page.against_all.isEnabled()


# --- rulings ---


def test_a_person_rules_for_everybody(page: CheckPage, context: PageContext, services: "Services") -> None:
    _check(page, ARCHIVIST, TO_DEPUTY)
    box = _boxes(page)[0]
    assert box.fields.currentText() == "библиотечное дело"
    box.yes.trigger()
    [ruling] = services.checker.rulings()
    assert ruling.fits
    assert ruling.who
    assert "was accepted for the field" in _text(page)
    assert _boxes(page)[0].withdraw.isVisible()
    context.hub.announce(services.history.undo())
    assert services.checker.rulings() == []
    assert "share words" in _text(page)


def test_a_ruling_is_withdrawn_and_that_undone_in_place(page: CheckPage, services: "Services") -> None:
    _check(page, ARCHIVIST, TO_DEPUTY)
    _boxes(page)[0].yes.trigger()
    _boxes(page)[0].withdraw.trigger()
    assert services.checker.rulings() == []
    assert "share words" in _text(page)
    assert services.history.undo() is not None
    assert len(services.checker.rulings()) == 1


def test_none_of_the_fields_is_one_answer(page: CheckPage, services: "Services") -> None:
    _check(page, ARCHIVIST, TO_DEPUTY)
    _boxes(page)[0].none.trigger()
    checked = page.view.verdict.checked
    assert checked is not None
    field = next(item for item in checked.eligibility.items if item.requirement == "education_field")
    assert field.verdict is Verdict.NOT_MET
    assert not any(ruling.fits for ruling in services.checker.rulings())
    services.history.undo()
    assert services.checker.rulings() == []


def test_a_closed_list_can_be_overruled_but_does_not_ask(page: CheckPage, services: "Services") -> None:
    _check(page, ACCOUNTANT, TO_DIRECTOR)
    assert page.view.verdict.ruling_boxes() == []
    [box] = _boxes(page)
    assert not box.question.is_open
    box.yes.trigger()
    [ruling] = services.checker.rulings()
    assert ruling.fits


def test_the_field_of_an_employment_is_ruled_on_too(page: CheckPage, services: "Services") -> None:
    _check(page, ACCOUNTANT, TO_BIBLIOGRAPHER)
    box = next(each for each in _boxes(page) if each.question.record is not None)
    assert box.question.name == "бухгалтерлік есеп"
    box.no.trigger()
    told = next(each for each in _boxes(page) if each.question.record is not None)
    assert not told.question.is_open
    told.withdraw.trigger()
    assert services.checker.rulings() == []


# --- looks ---


@pytest.mark.parametrize("lang", list(UiLanguage))
def test_the_verdict_fits_and_speaks_each_language(
    page: CheckPage, context: PageContext, qtbot: QtBot, lang: UiLanguage
) -> None:
    _check(page, ARCHIVIST, TO_DEPUTY)
    context.language.choose(lang)
    for line in _lines(page):
        line.set_open(True)

    def cut() -> list[str]:
        labels = page.view.verdict.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible() and is_cut(label)]

    # A column of many wrapping labels finds its height in several passes of the layout.
    qtbot.waitUntil(lambda: cut() == [])
    assert page.view.verdict.column.width() <= page.view.verdict.viewport().width()


# --- decisions ---


def _decisions(page: CheckPage) -> list[DecisionBox]:
    _open_everything(page)
    return page.view.verdict.decision_boxes()


def test_what_the_program_leaves_to_a_person_is_decided_with_a_reason_and_taken_back(
    page: CheckPage, services: "Services"
) -> None:
    _check(page, ACCOUNTANT, TO_BIBLIOGRAPHER)
    asked = next(box for box in _decisions(page) if box.asks)
    requirement = asked.finding.requirement
    assert not asked.met.isEnabled()
    asked.reason.setText("сынақ хаттамасы бар")
    asked.met.trigger()
    told = next(box for box in _decisions(page) if box.finding.requirement == requirement)
    assert not told.asks
    assert told.finding.verdict is Verdict.MET
    assert told.finding.program_verdict is Verdict.REVIEW
    assert told.finding.decision is not None
    assert told.finding.decision.reason == "сынақ хаттамасы бар"
    told.revoke.trigger()
    again = next(box for box in _decisions(page) if box.finding.requirement == requirement)
    assert again.asks
    services.history.undo()


def test_what_the_program_is_sure_of_asks_for_no_decision(page: CheckPage) -> None:
    _check(page, ACCOUNTANT, TO_DIRECTOR)
    assert page.view.verdict.checked is not None
    sure = {item.requirement for item in page.view.verdict.checked.eligibility.items}
    sure -= {box.finding.requirement for box in _decisions(page)}
    left = {box.finding.program_verdict for box in _decisions(page)}
    assert sure
    assert left <= {Verdict.REVIEW}
