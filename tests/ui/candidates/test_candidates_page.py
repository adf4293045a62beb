"""The candidates page over a real database."""

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.candidate import Candidate, EmploymentRecord
from nqs_desktop.domain.changes import Topic
from nqs_desktop.domain.education import EducationLevel, StudyForm
from nqs_desktop.domain.requirement import ExperienceKind
from nqs_desktop.services.demonstration import add_demonstration
from nqs_desktop.ui.candidates.candidate_rows import find_candidates
from nqs_desktop.ui.candidates.candidates_page import CandidatesPage
from nqs_desktop.ui.candidates.education_fields import EducationFields
from nqs_desktop.ui.candidates.employment_fields import EmploymentFields
from nqs_desktop.ui.candidates.extra_fields import ExtraFields
from nqs_desktop.ui.i18n import UiLanguage
from nqs_desktop.ui.page_context import PageContext
from tests.ui.fakes import FakeNavigator
from tests.ui.keyboard import CTRL, press, type_text
from tests.ui.test_fit import is_cut

if TYPE_CHECKING:
    from nqs_desktop.services.catalogue import Services
    from tests.ui.conftest import ModelCheck

DRIVER, LIBRARIAN = "demo-2", "demo-1"


@pytest.fixture
def services(real_services: "Services") -> "Services":
    """The demonstration organisation with its candidates."""
    add_demonstration(real_services.database)
    return real_services


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> CandidatesPage:
    """The page, visited."""
    return _visited(qtbot, context)


def _visited(qtbot: QtBot, context: PageContext) -> CandidatesPage:
    page = CandidatesPage(context)
    qtbot.addWidget(page)
    page.resize(1060, 680)
    page.show()
    page.activateWindow()
    page.visit()
    return page


def _card_text(page: CandidatesPage) -> str:
    return "\n".join(label.text() for label in page.view.card.findChildren(QLabel))


def _education(page: CandidatesPage, place: int = 0) -> EducationFields:
    editor = page.view.form.education.editors[place]
    assert isinstance(editor, EducationFields)
    return editor


def _employment(page: CandidatesPage, place: int = 0) -> EmploymentFields:
    editor = page.view.form.employment.editors[place]
    assert isinstance(editor, EmploymentFields)
    return editor


def _instead_of_the_table(page: CandidatesPage) -> str:
    shown = page.view.list.currentWidget()
    return "" if shown is None or shown is page.view.table else shown.accessibleName()


# --- reading ---


def test_the_table_is_a_model_as_qt_wants_it(page: CandidatesPage, check_model: "ModelCheck") -> None:
    check_model(page.view.table.model())
    assert page.view.table.model().rowCount() == 4


def test_the_first_candidate_shows_as_a_card(page: CandidatesPage) -> None:
    assert not page.view.is_editing
    text = _card_text(page)
    assert "Мысалов Ерлан Үлгіұлы" in text
    assert "911120300005" in text
    assert "20.11.1991" in text


def test_the_card_reckons_the_length_of_service_line_by_line(
    page: CandidatesPage, services: "Services"
) -> None:
    candidate = services.candidates.candidate(DRIVER)
    page.view.card.show_candidate(candidate, (), date(2020, 7, 14))
    lines = page.view.card.service_text.splitlines()
    assert lines[0] == "6 years 1 month 0 days on 14.07.2020"
    assert lines[1:3] == [
        "01.03.2012 – 28.02.2018: 6 years 0 months 0 days",
        "15.06.2020 – 14.07.2020: 0 years 1 month 0 days",
    ]
    assert "no act prescribes" in _card_text(page)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("үлг", ["Мысалов Ерлан Үлгіұлы", "Үлгиева Динара", "Үлгібаева Айсұлу Мысалқызы"]),
        ("улгибаева", ["Үлгібаева Айсұлу Мысалқызы"]),
        ("9911", []),
        ("911 120", ["Мысалов Ерлан Үлгіұлы"]),
        ("тимур прим", ["Примеров Тимур"]),
    ],
)
def test_names_are_found_by_beginnings_and_numbers_by_digits(
    services: "Services", text: str, names: list[str]
) -> None:
    assert [row.name for row in find_candidates(services.candidates.rows(), text)] == names


def test_a_search_without_hits_says_so(page: CandidatesPage, qtbot: QtBot) -> None:
    page.search.setText("zzz")
    qtbot.waitUntil(lambda: bool(_instead_of_the_table(page)))
    assert "zzz" in _instead_of_the_table(page)


def test_an_empty_database_offers_a_new_candidate(
    qtbot: QtBot, context: PageContext, services: "Services"
) -> None:
    for row in services.candidates.rows():
        services.candidates.remove(row.key)
    page = _visited(qtbot, context)
    assert "No candidate" in _instead_of_the_table(page)
    page.add.trigger()
    assert page.view.is_editing


def test_the_check_is_one_step_away(page: CandidatesPage, context: PageContext) -> None:
    page.open_target(LIBRARIAN)
    page.check.trigger()
    assert isinstance(context.navigator, FakeNavigator)
    assert context.navigator.opened == [("check", LIBRARIAN)]


# --- the way through the house ---


def test_an_edit_is_stored_announced_and_undone(
    page: CandidatesPage, context: PageContext, services: "Services", qtbot: QtBot
) -> None:
    other = _visited(qtbot, context)
    other.open_target(DRIVER)
    page.open_target(DRIVER)
    page.edit.trigger()
    name = page.view.form.name
    name.selectAll()
    type_text(name, "Мысалов Ерлан")
    pending = [page.unsaved, page.save(), page.unsaved]
    assert pending == [True, True, False]
    assert services.candidates.candidate(DRIVER).name == "Мысалов Ерлан"
    assert "Мысалов Ерлан\n" in _card_text(other)
    context.hub.announce(services.history.undo())
    assert services.candidates.candidate(DRIVER).name == "Мысалов Ерлан Үлгіұлы"
    assert "Мысалов Ерлан Үлгіұлы" in _card_text(page)


def test_a_new_candidate_by_the_keyboard_alone(page: CandidatesPage, services: "Services") -> None:
    page.view.table.setFocus()
    press(page, Qt.Key.Key_N, CTRL)
    assert page.view.form.name.hasFocus()
    type_text(page.view.form.name, "Жаңа  Үміткер ")
    press(page.view.form.name, Qt.Key.Key_Tab)
    type_text(page.view.form.iin.line, "860401 400004")
    press(page, Qt.Key.Key_S, CTRL)
    stored = next(row for row in services.candidates.rows() if row.name == "Жаңа Үміткер")
    assert stored.iin == "860401400004"
    assert page.view.table.key == stored.key
    assert any("Үлгібаева" in warning for warning in page.view.card.warnings)


def test_removing_is_undone_in_place(page: CandidatesPage, services: "Services") -> None:
    page.view.table.choose(LIBRARIAN)
    press(page.view.table, Qt.Key.Key_Delete)
    assert LIBRARIAN not in {row.key for row in services.candidates.rows()}
    assert "Үлгібаева" in page.strip.text
    assert page.view.card.candidate is not None
    page.strip.findChildren(QPushButton)[0].click()
    assert LIBRARIAN in {row.key for row in services.candidates.rows()}
    assert page.view.table.model().rowCount() == 4


def test_leaving_unsaved_edits_asks_first(page: CandidatesPage, monkeypatch: pytest.MonkeyPatch) -> None:
    page.open_target(DRIVER)
    page.edit.trigger()
    type_text(page.view.form.name, "!")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Cancel)
    page.view.table.choose(LIBRARIAN)
    assert page.view.table.key == DRIVER
    assert page.view.is_editing
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)
    page.view.table.choose(LIBRARIAN)
    assert not page.unsaved
    assert page.view.card.candidate is not None
    assert page.view.card.candidate.key == LIBRARIAN


def test_a_change_elsewhere_leaves_edits_alone(
    page: CandidatesPage, context: PageContext, services: "Services"
) -> None:
    page.open_target(DRIVER)
    page.edit.trigger()
    type_text(page.view.form.name, "Я")
    change_set = services.candidates.remove(LIBRARIAN)
    assert change_set.touches(Topic.CANDIDATES)
    context.hub.announce(change_set)
    assert page.view.is_editing
    assert page.view.form.name.text().startswith("Я")
    assert page.view.table.model().rowCount() == 3


# --- what is wrong ---


def test_a_wrong_check_digit_is_said_in_place_and_kept_with_a_reason(
    page: CandidatesPage, services: "Services"
) -> None:
    page.open_target(DRIVER)
    page.edit.trigger()
    iin = page.view.form.iin
    iin.line.selectAll()
    type_text(iin.line, "91112030000")
    assert iin.note == ""
    type_text(iin.line, "7")
    assert iin.note == "The check digit is wrong: 7 stands here, 5 belongs here."
    assert not page.save()
    assert iin.line.hasFocus()
    assert services.candidates.candidate(DRIVER).iin == "911120300005"
    type_text(iin.reason, "жеке куәлікте солай")
    assert page.save()
    stored = services.candidates.candidate(DRIVER)
    assert (stored.iin, stored.iin_override) == ("911120300007", "жеке куәлікте солай")
    assert any("911120300007" in warning for warning in page.view.card.warnings)


def test_a_short_iin_is_said_when_the_field_is_left(page: CandidatesPage) -> None:
    page.open_target(DRIVER)
    page.edit.trigger()
    iin = page.view.form.iin
    iin.line.setFocus()
    iin.line.selectAll()
    type_text(iin.line, "9111")
    assert iin.note == ""
    page.view.form.name.setFocus()
    assert "twelve digits" in iin.note


def test_a_missing_name_and_an_impossible_day_are_said_at_their_fields(page: CandidatesPage) -> None:
    page.add.trigger()
    form = page.view.form
    type_text(form.born, "31.02.1990")
    assert not page.save()
    assert form.name.hasFocus()
    assert form.faults == ["The name is missing.", "There is no such day."]


def test_days_in_the_wrong_order_are_said_at_the_employment(
    page: CandidatesPage, services: "Services"
) -> None:
    page.open_target(DRIVER)
    page.edit.trigger()
    entry = _employment(page)
    entry.set_value(EmploymentRecord("ЖШС", "Жүргізуші", date(2018, 1, 1), date(2017, 1, 1)))
    entry.edited.emit()
    assert not page.save()
    assert "01.01.2017" in entry.fault
    assert services.candidates.candidate(DRIVER).employment[0].end == date(2018, 2, 28)


def test_a_fault_finds_its_record_while_typing(page: CandidatesPage, qtbot: QtBot) -> None:
    page.open_target("demo-4")
    page.edit.trigger()
    year = _education(page, 1).year
    year.selectAll()
    type_text(year, "2999")
    qtbot.waitUntil(lambda: "2999" in _education(page, 1).fault)
    assert _education(page, 0).fault == ""


def test_overlaps_are_a_quiet_notice(page: CandidatesPage, services: "Services") -> None:
    entries = (
        EmploymentRecord("А", "а", date(2010, 1, 1), date(2012, 1, 1)),
        EmploymentRecord("Б", "б", date(2011, 1, 1), date(2013, 1, 1)),
    )
    stored, _ = services.candidates.save(Candidate("", "Біреу", employment=entries))
    page.refresh(services.history.steps(1)[0])
    page.open_target(stored.key)
    assert any("overlap" in warning for warning in page.view.card.warnings)
    assert page.strip.text == ""


# --- records ---


def test_a_specialty_is_picked_with_its_official_names(
    page: CandidatesPage, services: "Services", qtbot: QtBot
) -> None:
    page.add.trigger()
    type_text(page.view.form.name, "Оқушы")
    page.view.form.education.add.trigger()
    fields = _education(page)
    line = fields.code.line
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    type_text(line, "0518012")
    hit = next(hit for hit in services.specialties.search("0518012") if hit.key == "0518012")
    fields.code.picked.emit(hit)
    assert fields.code.description == "Бухгалтер"
    fields.level.set_value(EducationLevel.TVE)
    fields.study_form.set_value(StudyForm.CORRESPONDENCE)
    assert page.save()
    key = next(row.key for row in services.candidates.rows() if row.name == "Оқушы")
    diploma = services.candidates.candidate(key).education[0]
    assert diploma.specialty_code == "0518012"
    # The list prints no Russian names; our translation must not become the diploma's own words.
    assert (diploma.specialty.kk, diploma.specialty.ru) == ("Бухгалтер", None)
    assert diploma.study_form is StudyForm.CORRESPONDENCE


def test_an_area_is_no_specialty(page: CandidatesPage, services: "Services") -> None:
    areas = {node.code for node in services.specialties.roots()}
    page.add.trigger()
    page.view.form.education.add.trigger()
    found = {hit.key for hit in _education(page).codes.search("білім")}
    assert found
    assert not found & areas


def test_a_diploma_needs_its_level_and_an_empty_one_is_dropped(
    page: CandidatesPage, services: "Services"
) -> None:
    page.add.trigger()
    type_text(page.view.form.name, "Бос")
    page.view.form.education.add.trigger()
    page.view.form.education.add.trigger()
    fields = _education(page, 1)
    type_text(fields.institution, "Университет")
    assert not page.save()
    fields.level.set_value(EducationLevel.HIGHER)
    assert page.save()
    key = next(row.key for row in services.candidates.rows() if row.name == "Бос")
    assert len(services.candidates.candidate(key).education) == 1


def test_kinds_bear_the_name_of_who_set_them(page: CandidatesPage, services: "Services") -> None:
    page.open_target(DRIVER)
    before = services.candidates.candidate(DRIVER).employment
    page.edit.trigger()
    box = _employment(page, 1).kinds.box(ExperienceKind.CIVIL_SERVICE)
    box.click()
    assert page.save()
    after = services.candidates.candidate(DRIVER).employment
    assert after[0] == before[0]
    assert ExperienceKind.CIVIL_SERVICE in after[1].kinds
    assert after[1].kinds_set_by not in {"", before[1].kinds_set_by}


def test_a_field_is_asked_for_only_where_a_kind_names_one(page: CandidatesPage) -> None:
    page.add.trigger()
    page.view.form.employment.add.trigger()
    entry = _employment(page)
    assert not entry.field.isVisible()
    entry.kinds.box(ExperienceKind.FIELD).click()
    assert entry.field.isVisibleTo(entry)


def test_the_wheel_scrolls_and_changes_no_choice(page: CandidatesPage) -> None:
    page.open_target(LIBRARIAN)
    page.edit.trigger()
    level = _education(page).level
    before = level.value()
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(level, turn)
    assert level.value() is before


def test_still_there_takes_the_last_day_away(page: CandidatesPage) -> None:
    page.open_target(DRIVER)
    page.edit.trigger()
    entry = _employment(page)
    entry.still.click()
    value = entry.value()
    assert value is not None
    assert value.end is None
    assert not entry.end.isEnabled()


def test_a_licence_is_stored_in_latin_letters_with_its_last_day(
    page: CandidatesPage, services: "Services"
) -> None:
    page.open_target(LIBRARIAN)
    page.edit.trigger()
    page.view.form.extras.add.trigger()
    fields = page.view.form.extras.editors[0]
    assert isinstance(fields, ExtraFields)
    detail = fields.findChildren(QLineEdit)[0]
    type_text(detail, "в, с, ж")
    assert not page.save()
    detail.selectAll()
    type_text(detail, "в, с")
    fields.until.set_day(date(2030, 1, 31))
    assert page.save()
    owned = services.candidates.candidate(LIBRARIAN).extras[0]
    assert (owned.extra.code, owned.valid_until) == ("driving_licence:B|C", date(2030, 1, 31))


# --- looks ---


@pytest.mark.parametrize("lang", list(UiLanguage))
def test_the_form_fits_and_speaks_each_language(
    page: CandidatesPage, context: PageContext, qtbot: QtBot, lang: UiLanguage
) -> None:
    context.language.choose(lang)
    page.open_target("demo-4")
    page.edit.trigger()
    _employment(page).kinds.box(ExperienceKind.FIELD).click()
    page.view.form.iin.set_value("990130300009", "")
    qtbot.wait(50)
    shown = [label for label in page.view.form.findChildren(QLabel) if label.isVisible()]
    assert [label.text() for label in shown if is_cut(label)] == []
    column = page.view.form.body.column
    assert column.width() <= page.view.form.body.viewport().width()
    page.set_unsaved(False)
